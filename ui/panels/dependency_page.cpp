#include "ui/panels/dependency_page.h"

#include <QLabel>

#include "core/edit/dependency_edits.h"
#include "ui/models/dependency_table_model.h"
#include "ui/models/value_text.h"
#include "ui/panels/labelled_field.h"
#include "ui/style/labels.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

// What the kind means, in words that need no theory.
QString explanation(DependencyKind kind) {
    switch (kind) {
        case DependencyKind::FinishToStart: return tr("The second starts when the first has finished.");
        case DependencyKind::StartToStart: return tr("The second starts when the first has started.");
        case DependencyKind::FinishToFinish: return tr("The second finishes when the first has finished.");
        case DependencyKind::StartToFinish: return tr("The second finishes when the first has started.");
    }
    return {};
}

}  // namespace

DependencyPage::DependencyPage(const PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    QVBoxLayout* column = makeColumn(this);
    column->addWidget(makeLabel(tr("Dependency"), {kTitleSize, FontWeight::SemiBold, Tone::Body}, this));
    addEnds();
    addFields();
    addCommands();
    column->addStretch(1);
}

void DependencyPage::addEnds() {
    auto& column = *static_cast<QVBoxLayout*>(layout());
    for (NameButton** end : {&m_from, &m_to}) {
        *end = new NameButton(this);
        const bool isFrom = end == &m_from;
        column.addWidget(
            new LabelledField(isFrom ? tr("From") : tr("To", "a touchpoint"), static_cast<QWidget*>(*end), this));
        connect(*end, &QPushButton::clicked, this, [this, isFrom] {
            const Dependency* row = m_context.document().find(m_id);
            if (row) m_context.session.select({refTo(isFrom ? row->predecessor : row->successor)});
        });
    }
}

void DependencyPage::addFields() {
    auto& column = *static_cast<QVBoxLayout*>(layout());
    m_problem = makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Critical}, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_fields = std::make_unique<DependencyFields>(
        m_context,
        [this](const QString& problem) {
            m_problem->setText(problem);
            m_problem->setVisible(!problem.isEmpty());
        },
        this);
    m_explanation = makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Muted}, this);
    m_explanation->setWordWrap(true);
    m_share = new TextField(tr("Share"), this);
    m_share->setPlaceholderText(tr("all"));
    m_share->setToolTip(tr("Out of a decision: the share of customers who go this way, for example 60 %."));
    m_fields->lag()->setPlaceholderText(tr("none"));
    column.addWidget(new LabelledField(tr("Kind"), static_cast<QWidget*>(m_fields->kind()), this));
    column.addWidget(m_explanation);
    QHBoxLayout* row = makeRow(column);
    row->addWidget(new LabelledField(tr("Lag, or lead if negative"), static_cast<QWidget*>(m_fields->lag()), this), 1);
    row->addWidget(new LabelledField(tr("Share of customers"), static_cast<QWidget*>(m_share), this), 1);
    column.addWidget(m_problem);
    m_share->onTake([this](const QString& typed) {
        return changeDependencyCell(m_context.session, m_id, DependencyTableModel::Share, typed);
    });
    connect(m_share, &TextField::problemChanged, this, [this](const QString& problem) {
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    });
}

void DependencyPage::addCommands() {
    QHBoxLayout* row = makeRow(*static_cast<QVBoxLayout*>(layout()));
    auto* reversing = new QPushButton(tr("Reverse"), this);
    auto* removing = new QPushButton(tr("Delete"), this);
    row->addWidget(reversing);
    row->addWidget(removing);
    row->addStretch(1);
    connect(reversing, &QPushButton::clicked, this, &DependencyPage::reverse);
    connect(removing, &QPushButton::clicked, this, [this] {
        m_context.session.edit(edit::removeDependency(m_context.document(), m_id), tr("Delete dependency"));
    });
}

void DependencyPage::reverse() {
    const auto problem = changeDependency(m_context.session, m_id, {tr("Reverse dependency"), {}},
                                          [](Dependency& row) { std::swap(row.predecessor, row.successor); });
    m_problem->setText(problem.value_or(QString()));
    m_problem->setVisible(problem.has_value());
}

void DependencyPage::showDependency(Id<Dependency> id) {
    if (id != m_id) m_problem->hide();
    m_id = id;
    const Dependency& row = *m_context.document().find(id);
    m_from->showName(codeAndName(m_context.document(), row.predecessor));
    m_to->showName(codeAndName(m_context.document(), row.successor));
    m_fields->show(row);
    m_explanation->setText(explanation(row.kind));
    m_share->showValue(QStringLiteral("share/%1").arg(id.value), shareWords(row.share));
}

}  // namespace waymark

#include "ui/panels/risks_section.h"

#include <algorithm>

#include "core/edit/plan_edits.h"
#include "core/model/plan_cell.h"
#include "ui/models/value_text.h"
#include "ui/panels/suggestions.h"
#include "ui/style/labels.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

// "2d", or three times "1d; 2d; 5d" that rise.
QString delayText(const Estimate& impact) {
    if (impact.pessimistic == Minutes{0}) return {};
    const auto written = [&](Minutes length) { return writtenWords(length, impact.unit); };
    if (impact.optimistic == impact.pessimistic) return written(impact.likely);
    return QStringLiteral("%1; %2; %3")
        .arg(written(impact.optimistic), written(impact.likely), written(impact.pessimistic));
}

Result<Estimate> readDelay(const QString& typed, TimeUnit bareUnit) {
    const QStringList parts = typed.split(';', Qt::SkipEmptyParts);
    EstimateCells cells;
    if (parts.size() == 3) {
        cells.optimistic = plainText(parts[0]);
        cells.likely = plainText(parts[1]);
        cells.pessimistic = plainText(parts[2]);
    } else {
        cells.duration = plainText(typed);
    }
    return readEstimate(cells, bareUnit);
}

QPushButton* makeRemoveButton(QWidget* parent) {
    auto* button = new QPushButton(QStringLiteral("×"), parent);
    button->setProperty("bare", true);
    button->setFixedWidth(22);
    return button;
}

}  // namespace

RiskRow::RiskRow(const PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setAttribute(Qt::WA_StyledBackground);
    setProperty("tile", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, 2, kSpace, kSpace);
    column->setSpacing(0);
    m_name = new TextField(tr("Name of the risk"), this);
    m_name->setProperty("bare", true);
    m_remove = makeRemoveButton(this);
    m_remove->setToolTip(tr("Spare this touchpoint"));
    QHBoxLayout* row = makeRow(*column);
    row->setSpacing(0);
    row->addWidget(m_name, 1);
    row->addWidget(m_remove);
    addFields(*column);
    connect(m_remove, &QPushButton::clicked, this, &RiskRow::spare);
}

void RiskRow::addFields(QVBoxLayout& column) {
    m_chance = new TextField(tr("Chance that it happens"), this);
    m_chance->setPlaceholderText(tr("chance"));
    m_delay = new TextField(tr("Time that it adds"), this);
    m_delay->setPlaceholderText(tr("time it adds"));
    m_delay->setToolTip(tr("The time it adds: 2d, or three times from the least to the most: 1d; 2d; 5d."));
    for (TextField* field : {m_chance, m_delay}) {
        field->setProperty("bare", true);
        field->setFont(fontOf(kSmallSize));
    }
    m_chance->setFixedWidth(64);
    m_others = makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Faint}, this);
    m_problem = makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Critical}, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    QHBoxLayout* details = makeRow(column);
    details->setSpacing(0);
    details->addWidget(m_chance);
    details->addWidget(m_delay, 1);
    column.addWidget(m_others);
    column.addWidget(m_problem);
    for (TextField* field : {m_name, m_chance, m_delay}) {
        connect(field, &TextField::problemChanged, this, [this](const QString& problem) {
            m_problem->setText(problem);
            m_problem->setVisible(!problem.isEmpty());
        });
    }
    m_name->onTake([this](const QString& typed) {
        return change("name", [&](RiskEvent& row) { row.name = typed.toStdString(); });
    });
    m_chance->onTake([this](const QString& typed) -> std::optional<QString> {
        const auto share = readShare(typed);
        if (!share) return sentence(share.error());
        return change("chance", [&](RiskEvent& row) { row.probability = share->value_or(Probability{}); });
    });
    m_delay->onTake([this](const QString& typed) -> std::optional<QString> {
        const auto delay = readDelay(typed, m_context.document().find(m_id)->impact.unit);
        if (!delay) return sentence(delay.error());
        return change("delay", [&](RiskEvent& row) { row.impact = *delay; });
    });
}

std::optional<QString> RiskRow::change(const QString& field, const Change& change) {
    RiskEvent row = *m_context.document().find(m_id);
    change(row);
    return apply(m_context.session, edit::setRiskEvent(m_context.document(), row),
                 {tr("Change risk"), QStringLiteral("risk/%1/%2").arg(m_id.value).arg(field)});
}

// A risk that hits nothing any more goes.
void RiskRow::spare() {
    RiskEvent row = *m_context.document().find(m_id);
    std::erase(row.touchpoints, m_touchpoint);
    m_context.session.edit(row.touchpoints.empty() ? edit::removeRiskEvent(m_context.document(), m_id)
                                                   : edit::setRiskEvent(m_context.document(), row),
                           tr("Remove risk"));
}

void RiskRow::show(const RiskEvent& row, Id<Touchpoint> touchpoint) {
    m_id = row.id;
    m_touchpoint = touchpoint;
    const auto subject = [&](const char* field) { return QStringLiteral("risk/%1/%2").arg(row.id.value).arg(field); };
    m_name->showValue(subject("name"), text(row.name));
    m_chance->showValue(subject("chance"), shareWords(row.probability));
    m_delay->showValue(subject("delay"), delayText(row.impact));
    m_remove->setAccessibleName(tr("Spare this touchpoint from %1").arg(text(row.name)));
    const auto others = static_cast<int>(row.touchpoints.size()) - 1;
    m_others->setVisible(others > 0);
    m_others->setText(others == 1 ? tr("hits one other touchpoint too")
                                  : tr("hits %1 other touchpoints too").arg(others));
}

RisksSection::RisksSection(const PanelContext& context, QWidget* parent) : TouchpointSection(context, parent) {
    QVBoxLayout* column = makeColumn(this);
    column->setSpacing(kSpace);
    column->addWidget(makeHeading(tr("Risks"), this));
    m_list = new QVBoxLayout;
    m_list->setSpacing(kSpace);
    column->addLayout(m_list);
    m_add = new TextField(tr("Add a risk"), this);
    m_add->setObjectName(QStringLiteral("newRisk"));
    m_add->setPlaceholderText(tr("New risk"));
    offerSuggestions(*m_add, [this] {
        QStringList names;
        for (const RiskEvent& row : document().table<RiskEvent>()) names.append(text(row.name));
        return names;
    });
    column->addWidget(new LabelledField({}, m_add, this));
    m_add->onTake([this](const QString& typed) { return add(typed); });
}

// A risk that is known by this name hits the touchpoint too; otherwise there is a new one.
std::optional<QString> RisksSection::add(const QString& typed) {
    if (typed.trimmed().isEmpty()) return std::nullopt;
    const EditName name{tr("Add risk"), {}};
    for (RiskEvent row : document().table<RiskEvent>()) {
        if (text(row.name).compare(typed.trimmed(), Qt::CaseInsensitive) != 0) continue;
        row.touchpoints.push_back(first().id);
        return apply(context().session, edit::setRiskEvent(document(), row), name);
    }
    RiskEvent row;
    row.name = typed.toStdString();
    row.probability = *Probability::from(0.1);
    row.impact = fixedEstimate(kWorkingDay);
    row.touchpoints = {first().id};
    return apply(context().session, edit::addRiskEvent(document(), row), name);
}

void RisksSection::refresh() {
    std::vector<const RiskEvent*> events;
    for (const RiskEvent& row : document().table<RiskEvent>()) {
        if (std::ranges::binary_search(row.touchpoints, first().id)) events.push_back(&row);
    }
    while (m_rows.size() > events.size()) {
        m_rows.back()->deleteLater();
        m_rows.back()->hide();
        m_rows.pop_back();
    }
    while (m_rows.size() < events.size()) {
        m_rows.push_back(new RiskRow(context(), this));
        m_list->addWidget(m_rows.back());
    }
    for (std::size_t k = 0; k < events.size(); ++k) m_rows[k]->show(*events[k], first().id);
    m_add->showValue(subjectOf(QStringLiteral("addRisk"), ids()), {});
}

}  // namespace waymark

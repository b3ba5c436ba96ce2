#include "ui/panels/links_section.h"

#include <algorithm>

#include <QLabel>

#include "core/edit/dependency_edits.h"
#include "ui/models/dependency_table_model.h"
#include "ui/panels/labelled_field.h"
#include "ui/panels/suggestions.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

// A page with more rows than these would be slow and no help; the dependency table lists all.
constexpr std::size_t kMostRows = 40;
constexpr int kLagWidth = 64;

// Buttons read an ampersand as a shortcut.
QString literal(QString text) { return text.replace('&', QStringLiteral("&&")); }

}  // namespace

NameButton::NameButton(QWidget* parent) : QPushButton(parent) {
    setProperty("bare", true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMinimumWidth(40);
    setCursor(Qt::PointingHandCursor);
}

void NameButton::showName(const QString& name) {
    m_name = name;
    setAccessibleName(name);
    cut();
}

void NameButton::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    cut();
}

void NameButton::cut() {
    const QString text = fontMetrics().elidedText(m_name, Qt::ElideRight, width() - 3 * kSpace);
    setText(literal(text));
}

LinkRow::LinkRow(const PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setAttribute(Qt::WA_StyledBackground);
    setProperty("tile", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, 2, kSpace, 2);
    column->setSpacing(0);
    QHBoxLayout* row = makeRow(*column);
    row->setSpacing(0);
    m_name = new NameButton(this);
    m_problem = makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Critical}, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_fields = std::make_unique<DependencyFields>(
        context,
        [this](const QString& problem) {
            m_problem->setText(problem);
            m_problem->setVisible(!problem.isEmpty());
        },
        this);
    m_fields->kind()->setQuiet();
    m_fields->lag()->setProperty("bare", true);
    m_fields->lag()->setFont(fontOf(kSmallSize));
    m_fields->lag()->setPlaceholderText(tr("no lag"));
    m_fields->lag()->setAlignment(Qt::AlignRight);
    m_fields->lag()->setFixedWidth(kLagWidth);
    m_remove = new QPushButton(QStringLiteral("×"), this);
    m_remove->setProperty("bare", true);
    m_remove->setFixedWidth(22);
    m_remove->setToolTip(tr("Remove this dependency"));
    row->addWidget(m_name, 1);
    row->addWidget(m_remove);
    QHBoxLayout* details = makeRow(*column);
    details->addWidget(m_fields->kind());
    details->addStretch(1);
    details->addWidget(m_fields->lag());
    column->addWidget(m_problem);

    connect(m_name, &QPushButton::clicked, this, [this] { m_context.session.select({refTo(m_other)}); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_context.session.edit(edit::removeDependency(m_context.document(), m_id), tr("Remove dependency"));
    });
}

void LinkRow::show(const Dependency& row, Id<Touchpoint> other) {
    m_id = row.id;
    m_other = other;
    const QString name = codeAndName(m_context.document(), other);
    m_name->showName(name);
    m_remove->setAccessibleName(tr("Remove the dependency with %1").arg(name));
    m_fields->show(row);
}

LinksSection::LinksSection(const PanelContext& context, Direction direction, QWidget* parent)
    : TouchpointSection(context, parent), m_direction(direction) {
    const bool isIncoming = direction == Direction::DependsOn;
    QVBoxLayout* column = makeColumn(this);
    column->setSpacing(kSpace);
    column->addWidget(makeHeading(isIncoming ? tr("Depends on") : tr("Leads to"), this));
    m_list = new QVBoxLayout;
    m_list->setSpacing(kSpace);
    column->addLayout(m_list);
    m_more = makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Muted}, this);
    column->addWidget(m_more);
    m_add = new TextField(isIncoming ? tr("Add a predecessor") : tr("Add a successor"), this);
    m_add->setPlaceholderText(isIncoming ? tr("Add a predecessor: code or name") : tr("Add a successor: code or name"));
    offerSuggestions(*m_add, [this] { return touchpointsIn(document()); });
    column->addWidget(new LabelledField({}, m_add, this));
    m_add->onTake([this](const QString& typed) { return add(typed); });
}

std::optional<QString> LinksSection::add(const QString& typed) {
    if (typed.trimmed().isEmpty()) return std::nullopt;
    Dependency wanted;
    const int column =
        m_direction == Direction::DependsOn ? DependencyTableModel::Predecessor : DependencyTableModel::Successor;
    const auto found = withCell(document(), wanted, column, typed);
    if (!found)
        return tr("No touchpoint is called “%1”. Write its code, or choose one from the list.").arg(typed.trimmed());
    const Id<Touchpoint> here = first().id;
    const auto changes = m_direction == Direction::DependsOn ? edit::connect(document(), found->predecessor, here)
                                                             : edit::connect(document(), here, found->successor);
    return apply(context().session, changes, {tr("Connect"), {}});
}

void LinksSection::refresh() {
    const bool isIncoming = m_direction == Direction::DependsOn;
    const auto links = isIncoming ? document().incoming(first().id) : document().outgoing(first().id);
    const std::size_t shown = std::min(links.size(), kMostRows);
    while (m_rows.size() > shown) {
        m_rows.back()->deleteLater();
        m_rows.back()->hide();
        m_rows.pop_back();
    }
    while (m_rows.size() < shown) {
        m_rows.push_back(new LinkRow(context(), this));
        m_list->addWidget(m_rows.back());
    }
    for (std::size_t k = 0; k < shown; ++k) {
        const Dependency& row = *document().find(links[k]);
        m_rows[k]->show(row, isIncoming ? row.predecessor : row.successor);
    }
    const auto hidden = static_cast<int>(links.size() - shown);
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("and %1 more: see the table of dependencies").arg(hidden));
    m_add->showValue(subjectOf(QStringLiteral("add"), ids()), {});
}

}  // namespace waymark

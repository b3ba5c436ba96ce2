#include "ui/panels/drivers_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>

namespace waymark {
namespace {

constexpr int kRowHeight = 26;
constexpr int kNameWidth = 160;

}  // namespace

DriversPanel::DriversPanel(Session& session, LiveRisk& risk, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_risk(risk),
      m_tornado(new TornadoChart(theme, this)),
      m_model(new RiskTableModel(session, risk, this)),
      m_proxy(new SortedRows(this)),
      m_table(new QTableView(this)) {
    build();
    connect(&risk, &LiveRisk::changed, this, &DriversPanel::refresh);
    connect(m_tornado, &TornadoChart::chosen, this, &DriversPanel::goTo);
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { goTo(m_model->touchpointAt(m_proxy->mapToSource(index).row())); });
    refresh();
}

void DriversPanel::build() {
    m_tornado->setObjectName(QStringLiteral("tornado"));
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("driversTable"));
    m_table->setAccessibleName(tr("What decides the end"));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(RiskColumn::Sensitivity), Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->ensurePolished();
    // Headings are never cut: where they do not all find room, the table scrolls.
    for (int column = 0; column < kRiskColumns; ++column) {
        const bool isName = column == static_cast<int>(RiskColumn::Name);
        m_table->setColumnWidth(column, isName ? kNameWidth : m_table->horizontalHeader()->sectionSizeHint(column));
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2 * kSpace, 0, 0);
    row->setSpacing(2 * kSpace);
    row->addWidget(m_tornado, 2);
    row->addWidget(m_table, 3);
}

void DriversPanel::setTheme(const Theme& theme) { m_tornado->setTheme(theme); }

void DriversPanel::refresh() {
    const LiveRisk::Figures& figures = m_risk.figures() ? m_risk.figures() : m_risk.latest();
    if (!figures) return m_tornado->show({}, true);
    // Ends when short and long come with the last figures; until then the ones before are better than none.
    TornadoPicture picture = tornadoPicture(*figures, m_session.document());
    if (picture.bars.empty() && m_risk.isComputing()) return m_tornado->show(m_tornado->picture(), true);
    m_tornado->show(std::move(picture), !m_risk.figures());
}

void DriversPanel::goTo(Id<Touchpoint> id) {
    m_session.select({refTo(id)});
    Q_EMIT wentTo(id);
}

}  // namespace waymark

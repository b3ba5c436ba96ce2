#include "ui/panels/key_panel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/charts/key_words.h"
#include "ui/style/labels.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kMostPoints = 100.0;
constexpr int kRankColumn = 0;
constexpr int kNameColumn = 1;
constexpr int kPointsColumn = 2;
constexpr int kReasonsColumn = 4;
constexpr int kNarrowKeys = 900;  // pixels
constexpr int kTightKeys = 620;

std::vector<FactColumn> keyColumns() {
    return {{QStringLiteral("#"), tr("Rank"), true},
            {tr("Touchpoint")},
            {tr("Points"),
             tr("Of 100: driver of satisfaction 30, gap to target 20, emotion 20, delays the end 15, cost 15"), true},
            {tr("Advice"), rankingRule()},
            {tr("Why")}};
}

std::vector<FactRow> keyRows(const MeasuresReport& report) {
    std::vector<FactRow> rows;
    for (const KeyTouchpoint& key : report.keys) {
        const Touchpoint& touchpoint = report.document.table<Touchpoint>().at(key.id);
        const QStringList reasons = keyReasons(report, key);
        const QString advice = adviceWords(report, key);
        const bool isFirst = key.advice == Quadrant::FixFirst;
        QString why = reasons.join(QStringLiteral("; "));
        if (!why.isEmpty()) why[0] = why[0].toUpper();
        FactRow row;
        row.touchpoint = key.id;
        row.isStrong = isFirst;
        row.help = (advice.isEmpty() ? reasons : QStringList{advice} + reasons).join('\n');
        row.cells = {
            {QString::number(rows.size() + 1)},
            {QString::fromStdString(touchpoint.code + ' ' + touchpoint.name).simplified()},
            {QString::number(key.score, 'f', 0), key.score / kMostPoints},
            {key.advice ? quadrantWords(*key.advice) : QString(), {}, isFirst ? FactTone::Critical : FactTone::Plain},
            {why}};
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

KeyPanel::KeyPanel(Session& session, LiveMeasures& measures, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_measures(measures),
      m_summary(makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Muted}, this)),
      m_table(new FactTable(keyColumns(), kReasonsColumn, theme, this)),
      m_chart(new OpportunityChart(theme, this)),
      m_swap(new QPushButton(this)) {
    m_summary->setObjectName(QStringLiteral("driverSummary"));
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(3 * kSpace, 2 * kSpace, 3 * kSpace, kSpace);
    m_table->setObjectName(QStringLiteral("keyTable"));
    m_table->setAccessibleName(tr("Key touchpoints"));
    m_chart->setObjectName(QStringLiteral("opportunityChart"));
    m_swap->setObjectName(QStringLiteral("keySwap"));
    m_swap->setToolTip(tr("Shows the chart of importance and dissatisfaction in place of the list, and back"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_swap, 0, Qt::AlignVCenter);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * kSpace);
    row->addWidget(m_table, 7);
    row->addWidget(m_chart, 4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 2 * kSpace, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(row, 1);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        m_showsChart = !m_showsChart;
        arrange();
    });
    connect(&measures, &LiveMeasures::changed, this, &KeyPanel::refresh);
    connect(&session, &Session::selectionChanged, this, &KeyPanel::showSelection);
    connect(m_chart, &OpportunityChart::chosen, this, &KeyPanel::goTo);
    connect(m_table, &FactTable::chosen, this,
            [this](int at) { goTo(m_table->facts().rows()[static_cast<std::size_t>(at)].touchpoint); });
    refresh();
}

void KeyPanel::setTheme(const Theme& theme) {
    m_table->setTheme(theme);
    m_chart->setTheme(theme);
}

void KeyPanel::refresh() {
    const LiveMeasures::Report& report = m_measures.latest();
    const bool isPale = !m_measures.report();
    if (!report) {
        m_table->setMessage(tr("Computing …"));
        return m_chart->showNothing(tr("Computing …"));
    }
    m_table->setMessage(tr("No touchpoint stands out yet: nothing is measured, felt or priced."));
    m_table->setPale(isPale);
    m_table->setRows(keyRows(*report));
    if (report->opportunities.empty()) {
        m_chart->showNothing(
            tr("State in the inspector how important touchpoints are: then this shows which of them "
               "matter and do not satisfy."));
    } else {
        m_chart->show(opportunityPicture(*report), isPale);
    }
    showSelection();
}

// Above the table stands why the selected touchpoint matters, or how the list is ranked and how far the drivers can be
// told; where there is little room, in short.
void KeyPanel::showSelection() {
    const auto selected = m_session.selected<Touchpoint>();
    m_chart->setSelected(selected);
    const int row = selected.size() == 1 ? m_table->facts().rowOf(selected.front()) : -1;
    if (row < 0) m_table->clearSelection();
    if (row >= 0) m_table->selectRow(row);
    m_summary->setText(m_measures.latest() ? summaryOf(row) : QString());
}

QString KeyPanel::summaryOf(int row) const {
    const MeasuresReport& report = *m_measures.latest();
    if (row < 0) return isTight() ? rankingRule() : rankingRule() + ' ' + driverSummary(report);
    const std::vector<FactCell>& cells = m_table->facts().rows()[static_cast<std::size_t>(row)].cells;
    const QString advice = adviceWords(report, report.keys[static_cast<std::size_t>(row)]);
    const QString& reasons = cells[kReasonsColumn].text;
    const QString why = advice.isEmpty() ? reasons : isTight() ? advice : tr("%1. %2").arg(advice, reasons);
    return tr("%1: %2").arg(cells[kNameColumn].text, why);
}

bool KeyPanel::isTight() const { return width() < kTightKeys; }

// Where there is little room the reasons, which are what the list is for, take what rank and points took: the rows
// stand in the order of the ranking anyway. Where there is still less, list and chart take turns.
void KeyPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void KeyPanel::arrange() {
    const bool isNarrow = width() < kNarrowKeys;
    for (const int column : {kRankColumn, kPointsColumn}) m_table->setColumnHidden(column, isNarrow);
    m_table->setLines(isTight() ? 3 : isNarrow ? 2 : 1);
    m_swap->setVisible(isTight());
    m_swap->setText(m_showsChart ? tr("List") : tr("Chart"));
    m_table->setVisible(!isTight() || !m_showsChart);
    m_chart->setVisible(!isTight() || m_showsChart);
    showSelection();
}

void KeyPanel::goTo(Id<Touchpoint> id) {
    // An edit may have removed it since the report was made.
    if (!m_session.document().find(id)) return;
    m_session.select({refTo(id)});
    Q_EMIT wentTo(id);
}

}  // namespace waymark

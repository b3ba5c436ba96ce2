#include "ui/panels/baseline_panel.h"

#include <algorithm>

#include <QHelpEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include "core/edit/plan_edits.h"
#include "ui/panels/edit_each.h"
#include "ui/panels/side_by_side.h"
#include "ui/session/current_figures.h"
#include "ui/style/labels.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr int kChartInset = 3 * kSpace;
constexpr int kChartWidth = 340;
constexpr int kNameWidth = 176;

std::vector<FactColumn> baselineColumns() {
    std::vector<FactColumn> columns{{tr("Baseline")}, {tr("Kept on")}};
    for (const BaselineColumn column : kBaselineColumns) {
        columns.push_back({baselineTitle(column), baselineHelp(column), true});
    }
    return columns;
}

FactTone toneOf(BaselineChange change) {
    switch (change) {
        case BaselineChange::Better: return FactTone::Good;
        case BaselineChange::Worse: return FactTone::Warning;
        case BaselineChange::None: break;
    }
    return FactTone::Plain;
}

FactRow rowOf(const std::vector<BaselineLine>& lines, std::size_t at) {
    const BaselineLine& line = lines[at];
    FactRow row;
    row.cells = {{line.name}, {line.when}};
    row.help = line.help;
    for (const BaselineColumn column : kBaselineColumns) {
        const BaselineCell& cell = line.at(column);
        row.cells.push_back({cell.value ? cell.brief : cell.words, {}, toneOf(changeAt(lines, at, column))});
        if (cell.value && cell.words != cell.brief) {
            row.help += '\n' + tr("%1: %2").arg(baselineTitle(column), cell.words);
        }
    }
    row.isStrong = !line.id.isValid();
    return row;
}

}  // namespace

BaselineChart::BaselineChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(&theme) {
    setAccessibleName(tr("How the figures changed from baseline to baseline"));
    setMinimumSize(200, 110);
}

void BaselineChart::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void BaselineChart::show(BaselinePicture picture, std::optional<Id<Baseline>> chosen) {
    m_picture = std::move(picture);
    m_chosen = chosen;
    update();
}

QRectF BaselineChart::chartRect() const {
    return QRectF(rect()).adjusted(kChartInset, kChartInset, -kChartInset, -kSpace);
}

bool BaselineChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString details = baselineDetailsAt(chartRect(), m_picture, help->pos());
    if (details.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(details), this);
    return true;
}

void BaselineChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBaselines(painter, chartRect(), m_picture, {*m_theme, m_chosen, false});
}

BaselinePanel::BaselinePanel(Session& session, const Sources& sources, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_sources(sources),
      m_cost(
          session, [](const Document& document, const std::stop_token&) { return scenarioFigures(document); },
          [this] { showRows(); }, nullptr),
      m_new(new QLineEdit(this)),
      m_keep(new QPushButton(tr("Keep"), this)),
      m_name(new TextField(tr("Name of the baseline"), this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_message(makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Critical}, this)),
      m_table(new FactTable(baselineColumns(), -1, theme, this)),
      m_chart(new BaselineChart(theme, this)) {
    build();
    connect(&session, &Session::changed, this, &BaselinePanel::refresh);
    connect(&sources.risk, &LiveRisk::changed, this, &BaselinePanel::showRows);
    connect(&sources.chain, &LiveChain::changed, this, &BaselinePanel::showRows);
    refresh();
}

void BaselinePanel::build() {
    m_new->setObjectName(QStringLiteral("newBaseline"));
    m_new->setAccessibleName(tr("Keep a baseline"));
    m_new->setPlaceholderText(tr("Keep a baseline: name"));
    m_new->setFixedWidth(kNameWidth);
    m_keep->setObjectName(QStringLiteral("keepBaseline"));
    m_name->setObjectName(QStringLiteral("baselineName"));
    m_name->setFixedWidth(kNameWidth);
    m_remove->setObjectName(QStringLiteral("removeBaseline"));
    m_table->setObjectName(QStringLiteral("baselineTable"));
    m_table->setAccessibleName(tr("Baselines"));
    m_table->setMessage(
        tr("Keep the figures of the journey now, change it, and keep them again: here you see whether it got better."));
    m_chart->setObjectName(QStringLiteral("baselineChart"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(3 * kSpace, 2 * kSpace, 3 * kSpace, 2 * kSpace);
    head->setSpacing(2 * kSpace);
    for (QWidget* part : std::initializer_list<QWidget*>{m_new, m_keep, m_name, m_remove}) head->addWidget(part);
    head->addWidget(m_message, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new SideBySide(m_table, m_chart, this, kChartWidth), 1);
    connect(m_new, &QLineEdit::returnPressed, this, &BaselinePanel::keep);
    connect(m_keep, &QPushButton::clicked, this, &BaselinePanel::keep);
    connect(m_remove, &QPushButton::clicked, this, &BaselinePanel::remove);
    connect(m_table, &FactTable::chosen, this, &BaselinePanel::choose);
    connect(m_name, &TextField::problemChanged, m_message, &QLabel::setText);
    m_name->onTake([this](const QString& typed) {
        return apply(m_session, edit::renameBaseline(m_session.document(), m_chosen, typed.toStdString()),
                     {tr("Rename baseline"), QStringLiteral("baseline/%1").arg(m_chosen.value)});
    });
}

void BaselinePanel::setTheme(const Theme& theme) {
    m_table->setTheme(theme);
    m_chart->setTheme(theme);
}

bool BaselinePanel::isReady() const {
    const bool isSimulated = m_sources.risk.error() || m_sources.risk.progress() >= 1.0;
    const bool isPlanned = m_sources.chain.error() || m_sources.chain.plan();
    return isSimulated && isPlanned && m_cost.report();
}

std::optional<BaselineFigures> BaselinePanel::now() const {
    return currentFigures({m_session.document(), m_session.schedule(), m_sources.risk.figures().get(),
                           m_sources.chain.plan().get(), m_cost.report().get()});
}

void BaselinePanel::keep() {
    if (!m_keep->isEnabled()) return;
    m_message->clear();
    const bool isKept =
        m_sources.replanning.keepAsItIs(m_sources.chain.plan(), m_new->text().trimmed(), {now(), today()});
    if (!isKept) return;
    m_new->clear();
    for (const Baseline& row : m_session.document().table<Baseline>()) m_chosen = row.id;
    refresh();
}

void BaselinePanel::remove() {
    if (m_chosen.isValid()) {
        m_session.edit(edit::removeBaseline(m_session.document(), m_chosen), tr("Forget baseline"));
    }
}

void BaselinePanel::choose(int row) {
    if (row < 0 || row >= static_cast<int>(m_lines.size())) return;
    m_chosen = m_lines[static_cast<std::size_t>(row)].id;
    m_message->clear();
    refresh();
}

void BaselinePanel::refresh() {
    const Baseline* chosen = m_session.document().find(m_chosen);
    if (!chosen) m_chosen = {};
    m_name->showValue(QStringLiteral("baseline/%1").arg(m_chosen.value),
                      chosen ? QString::fromStdString(chosen->name) : QString());
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_remove}) part->setVisible(chosen != nullptr);
    showRows();
}

void BaselinePanel::showRows() {
    const bool isEmpty = m_session.document().table<Touchpoint>().empty();
    m_keep->setEnabled(!isEmpty && isReady());
    m_keep->setToolTip(isEmpty      ? tr("There is nothing to keep yet.")
                       : !isReady() ? tr("The figures are still being computed.")
                                    : tr("Keeps what the journey comes to now, with the day"));
    m_lines = baselineLines(m_session.document(), now());
    if (!m_lines.empty() && !m_lines.back().id.isValid() && !isReady()) {
        for (BaselineCell& cell : m_lines.back().cells) {
            if (!cell.value) cell.words = QStringLiteral("…");
        }
    }
    std::vector<FactRow> rows;
    for (std::size_t k = 0; k < m_lines.size(); ++k) rows.push_back(rowOf(m_lines, k));
    m_table->setRows(std::move(rows));
    const auto chosen = std::ranges::find(m_lines, m_chosen, &BaselineLine::id);
    if (m_chosen.isValid() && chosen != m_lines.end())
        m_table->selectRow(static_cast<int>(chosen - m_lines.begin()));
    else
        m_table->clearSelection();
    m_chart->show(baselinePicture(m_lines), m_chosen.isValid() ? std::optional(m_chosen) : std::nullopt);
}

}  // namespace waymark

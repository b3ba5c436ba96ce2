#include "ui/show/room_figures.h"

#include <cmath>

#include <QPainter>

#include "core/chain/chain_progress.h"
#include "core/value/journey_cost.h"
#include "ui/charts/chart_text.h"
#include "ui/session/current_figures.h"
#include "ui/session/live_figures.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kFigure = 2.1;  // size of a figure in sizes of the smallest text
constexpr double kLine = 1.4;    // height of a line in sizes of its text
const auto kNone = QStringLiteral("–");

QString timeWords(double minutes) {
    const Minutes length{std::llround(minutes)};
    return durationWords(length, displayUnit(length));
}

QString moneyOf(double minorUnits, const Document& document) {
    return moneyWords(Money{std::llround(minorUnits)}, document.journey().currency);
}

QString chanceOf(double chance) {
    const auto probability = Probability::from(std::clamp(chance, 0.0, 1.0));
    return probability ? chanceWords(*probability) : kNone;
}

}  // namespace

RoomFigures figuresNow(const LiveJourney& live) {
    RoomFigures figures;
    const Document& document = live.document();
    const LiveFigures now = scheduleFigures(document, live.session.schedule());
    if (now.isEmpty) return figures;
    figures.expected = static_cast<double>(now.finish.count());
    figures.cost = expectedCost(document).expected;
    figures.isSettled = !live.risk.isComputing() && !live.chain.isComputing();
    if (const auto& risk = live.risk.figures()) {
        figures.sure = risk->finish.quantile(0.8).value;
        if (now.promise) figures.chance = risk->finish.chanceBy(now.promise->time).value;
    }
    if (const auto& plan = live.chain.plan(); plan && !plan->starts.empty()) {
        const auto forecast = planForecast(document, *plan);
        figures.chain = forecast ? static_cast<double>(forecast->end.count()) : plan->finish();
    }
    return figures;
}

RoomFigures figuresShown(const LiveJourney& live) {
    const auto& journey = live.scenarios.journey();
    if (!journey) return figuresNow(live);
    RoomFigures figures;
    figures.expected = static_cast<double>(journey->schedule.finish().count());
    figures.cost = journey->cost.expected;
    figures.isSettled = !live.scenarios.isComputing();
    const auto& standings = live.scenarios.standings();
    if (!standings) return figures;
    for (const ScenarioStanding& standing : *standings) {
        if (standing.outcome.id != live.scenarios.shown()) continue;
        if (const auto& simulated = standing.outcome.simulated) {
            figures.sure = simulated->likely80;
            if (simulated->promise) figures.chance = simulated->promise->value;
        }
        if (standing.chain) figures.chain = standing.chain->finish();
    }
    return figures;
}

std::optional<BaselineFigures> figuresOfScenario(const LiveJourney& live) {
    const auto& journey = live.scenarios.journey();
    if (!journey) return std::nullopt;
    const auto at = [](double minutes) { return WorkTime{Minutes{std::llround(minutes)}}; };
    BaselineFigures figures;
    if (auto now = currentFigures({journey->document, journey->schedule})) figures = *now;
    const RoomFigures shown = figuresShown(live);
    if (shown.sure) figures.likely80 = at(*shown.sure);
    if (shown.chance) {
        if (const auto chance = Probability::from(std::clamp(*shown.chance, 0.0, 1.0))) figures.chance = *chance;
    }
    const auto& standings = live.scenarios.standings();
    for (const ScenarioStanding& standing : standings ? *standings : ScenarioStandings{}) {
        if (standing.outcome.id != live.scenarios.shown() || !standing.chain) continue;
        figures.chainEnd = WorkTime{standing.chain->makespan};
        figures.bufferEnd = at(standing.chain->finish());
    }
    return figures;
}

RoomFiguresBar::RoomFiguresBar(const LiveJourney& live, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_live(live), m_theme(&theme) {
    setObjectName(QStringLiteral("roomFigures"));
    connect(&live.session, &Session::changed, this, &RoomFiguresBar::refresh);
    connect(&live.risk, &LiveRisk::changed, this, &RoomFiguresBar::refresh);
    connect(&live.chain, &LiveChain::changed, this, &RoomFiguresBar::refresh);
    connect(&live.scenarios, &LiveScenarios::changed, this, &RoomFiguresBar::refresh);
    connect(&live.scenarios, &LiveScenarios::shownChanged, this, &RoomFiguresBar::refresh);
    setMark();
}

void RoomFiguresBar::setMark() {
    m_markRevision = m_live.document().revision();
    m_before = {};
    refresh();
}

void RoomFiguresBar::setTextSize(double pixels) {
    m_textSize = pixels;
    setFixedHeight(static_cast<int>(std::ceil(pixels * kLine + pixels * kFigure * kLine + 0.8 * pixels)));
    update();
}

// While nothing was edited yet, better figures are still those to compare with.
void RoomFiguresBar::refresh() {
    if (m_live.document().revision() == m_markRevision) m_before = figuresNow(m_live);
    m_shown = figuresShown(m_live);
    QStringList words;
    for (const Cell& cell : cells()) words << QStringLiteral("%1: %2 %3").arg(cell.label, cell.figure, cell.remark);
    setAccessibleName(words.join(QStringLiteral("; ")));
    update();
}

QString RoomFiguresBar::wasWords(const QString& words) const {
    return m_live.scenarios.journey() ? tr("today %1").arg(words) : tr("was %1").arg(words);
}

RoomFiguresBar::Cell RoomFiguresBar::timeCell(const QString& label, std::optional<double> now,
                                              std::optional<double> before) const {
    if (!now) return {label, m_shown.isSettled ? kNone : QStringLiteral("…"), {}, {}};
    Cell cell{label, timeWords(*now), {}, m_theme->muted};
    if (!before) return cell;
    const QString was = timeWords(*before);
    if (was == cell.figure) return cell;
    cell.remark = wasWords(was);
    cell.brief = was;
    cell.colour = *now > *before ? m_theme->critical : m_theme->good;
    return cell;
}

RoomFiguresBar::Cell RoomFiguresBar::promiseCell() const {
    const auto& promise = m_live.document().journey().promise;
    if (!promise) return {};
    Cell cell{tr("%1 kept").arg(writtenWords(promise->length, promise->unit)), QStringLiteral("…"), {}, m_theme->muted};
    if (!m_shown.chance) return cell;
    cell.figure = chanceOf(*m_shown.chance);
    if (!m_before.chance) return cell;
    const QString was = chanceOf(*m_before.chance);
    if (was == cell.figure) return cell;
    cell.remark = wasWords(was);
    cell.brief = was;
    cell.colour = *m_shown.chance < *m_before.chance ? m_theme->critical : m_theme->good;
    return cell;
}

RoomFiguresBar::Cell RoomFiguresBar::costCell() const {
    if (!m_shown.cost || (*m_shown.cost == 0.0 && m_before.cost.value_or(0.0) == 0.0)) return {};
    const Document& document = m_live.document();
    Cell cell{tr("Cost per pass"), moneyOf(*m_shown.cost, document), {}, m_theme->muted, {}, tr("Cost")};
    if (!m_before.cost) return cell;
    const QString was = moneyOf(*m_before.cost, document);
    if (was == cell.figure) return cell;
    cell.remark = wasWords(was);
    cell.brief = was;
    cell.colour = *m_shown.cost > *m_before.cost ? m_theme->critical : m_theme->good;
    return cell;
}

std::vector<RoomFiguresBar::Cell> RoomFiguresBar::cells() const {
    std::vector<Cell> all{timeCell(tr("Expected time"), m_shown.expected, m_before.expected),
                          timeCell(tr("80 % sure by"), m_shown.sure, m_before.sure), promiseCell(),
                          timeCell(tr("Chain + buffer"), m_shown.chain, m_before.chain), costCell()};
    all[0].briefLabel = tr("Expected");
    all[1].briefLabel = QStringLiteral("80 %");
    all[3].briefLabel = tr("Chain");
    std::erase_if(all, [](const Cell& cell) { return cell.label.isEmpty(); });
    for (Cell& cell : all) {
        if (cell.briefLabel.isEmpty()) cell.briefLabel = cell.label;
    }
    return all;
}

void RoomFiguresBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme->panel);
    const std::vector<Cell> all = cells();
    const double width = static_cast<double>(this->width()) / static_cast<double>(all.size());
    for (std::size_t k = 0; k < all.size(); ++k) {
        const Cell& cell = all[k];
        const QRectF room(width * static_cast<double>(k) + m_textSize, 0.4 * m_textSize, width - 1.5 * m_textSize,
                          height() - 0.8 * m_textSize);
        if (k > 0) {
            painter.setPen(QPen(m_theme->line, 1));
            painter.drawLine(QPointF(width * static_cast<double>(k), m_textSize),
                             QPointF(width * static_cast<double>(k), height() - m_textSize));
        }
        QRectF label = room;
        label.setHeight(m_textSize * kLine);
        QRectF figure = room;
        figure.setTop(label.bottom());
        const double size = m_textSize * kFigure;
        paintText(painter, figure, cell.figure, {size, FontWeight::SemiBold, m_theme->text});
        const double taken = textWidth(cell.figure, size, FontWeight::SemiBold) + 0.6 * m_textSize;
        figure.setLeft(figure.left() + taken);
        figure.setBottom(figure.bottom() - 0.15 * m_textSize);
        const TextLook look{m_textSize, FontWeight::SemiBold, cell.colour};
        const double brief = textWidth(cell.brief, look.size, look.weight);
        if (brief <= figure.width()) {
            paintShortened(painter, figure, {cell.remark, cell.brief}, look);
        } else {
            // Beside a long figure there is no room: at the end of the line above it.
            paintText(painter, label, cell.brief, look, Qt::AlignRight | Qt::AlignVCenter);
            label.setWidth(label.width() - brief - 0.6 * m_textSize);
        }
        paintShortened(painter, label, {cell.label, cell.briefLabel},
                       {m_textSize, FontWeight::Regular, m_theme->muted});
    }
    painter.fillRect(QRect(0, height() - 1, this->width(), 1), m_theme->line);
}

}  // namespace waymark

#include "ui/panels/crash_panel.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include "core/edit/crash_edits.h"
#include "ui/panels/date_text.h"
#include "ui/style/labels.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr int kTargetWidth = 160;

// What the answer leaves out, where somebody is shared.
QString peopleWords(const LiveCrash& crash, const CrashChart& chart) {
    if (!crash.curve()->crash.hasDemands) return {};
    const auto end = crash.answer() ? crash.answer()->chainEnd : std::nullopt;
    if (!end) return tr("Shared people are not counted.");
    return tr("Shared people are not counted; with them the critical chain ends at %1.")
        .arg(endWords(chart, chart.ends.endAt(*end)));
}

// How good the curve is, while it is looked into and afterwards.
QString drawnWords(const LiveCrash::Curve& curve, const CrashChart& chart) {
    if (!curve.isFinished && !curve.whole.isExact()) return tr("The curve is still being made exact …");
    return curveWords(chart);
}

}  // namespace

CrashView::CrashView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(&theme) {
    setObjectName(QStringLiteral("crashChart"));
    setAccessibleName(tr("Time and cost"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 110);
}

void CrashView::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void CrashView::show(CrashChart chart, bool isPale) {
    m_chart = std::move(chart);
    m_isPale = isPale;
    m_why.clear();
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(targetWords(m_chart));
    update();
}

void CrashView::showNothing(const QString& why) {
    m_chart = {};
    m_why = why;
    unsetCursor();
    setAccessibleDescription(why);
    update();
}

void CrashView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!m_why.isEmpty()) {
        painter.setFont(fontOf(kBodySize));
        painter.setPen(m_theme->muted);
        painter.drawText(rect().adjusted(40, 0, -40, 0), Qt::AlignCenter | Qt::TextWordWrap, m_why);
        return;
    }
    paintCrash(painter, rect(), m_chart, *m_theme, m_isPale);
    if (!hasFocus()) return;
    painter.setPen(QPen(m_theme->accent, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6.0, 6.0);
}

void CrashView::chooseAt(double x) {
    if (m_chart.canBeHurried()) Q_EMIT targetChosen(finishAt(m_chart, rect(), x));
}

void CrashView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) chooseAt(event->position().x());
}

void CrashView::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) chooseAt(event->position().x());
}

void CrashView::keyPressEvent(QKeyEvent* event) {
    const bool isSooner = event->key() == Qt::Key_Left;
    if ((!isSooner && event->key() != Qt::Key_Right) || !m_chart.target) return QWidget::keyPressEvent(event);
    const std::int64_t now = m_chart.target->finish;
    std::int64_t next = now;
    for (std::size_t k = 0; k < m_chart.curve.size(); ++k) {  // from late to soon
        const CrashPoint& corner = m_chart.curve[k];
        const bool isFlat = k > 0 && k + 1 < m_chart.curve.size() && m_chart.curve[k + 1].cost <= corner.cost;
        if (isFlat) continue;  // it costs no more to be over sooner
        if (isSooner && corner.finish < now) {
            next = corner.finish;
            break;
        }
        if (!isSooner && corner.finish > now) next = corner.finish;
    }
    if (next != now) Q_EMIT targetChosen(next);
    event->accept();
}

CrashPanel::CrashPanel(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_crash(new LiveCrash(session, this)),
      m_view(new CrashView(theme, this)),
      m_steps(new FactTable({{tr("Code")},
                             {tr("Hurry")},
                             {tr("From"), tr("Expected time as it is"), true},
                             {tr("To"), {}, true},
                             {tr("Costs"), tr("On top, for each pass"), true}},
                            1, theme, this)) {
    m_steps->setObjectName(QStringLiteral("crashTable"));
    m_steps->setAccessibleName(tr("What to hurry"));
    auto* parts = new QHBoxLayout;
    parts->setSpacing(3 * kSpace);
    parts->addWidget(m_view, 2);
    parts->addWidget(m_steps, 3);  // names need the room
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(makeHead());
    column->addLayout(parts, 1);
    connect(m_view, &CrashView::targetChosen, m_crash,
            [this](qint64 finish) { m_crash->setTarget(m_view->chart().ends.timeOf(finish)); });
    connect(m_steps, &FactTable::chosen, this, [this](int row) {
        m_session.select({refTo(m_steps->facts().rows()[static_cast<std::size_t>(row)].touchpoint)});
    });
    connect(m_crash, &LiveCrash::changed, this, &CrashPanel::refresh);
    connect(&session, &Session::changed, this, &CrashPanel::refresh);
}

QWidget* CrashPanel::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(3 * kSpace, 0, 3 * kSpace, 0);
    row->setSpacing(2 * kSpace);
    m_target = new TextField(tr("Finish to reach"), head);
    m_target->setObjectName(QStringLiteral("crashTarget"));
    m_target->setFixedWidth(kTargetWidth);
    m_words = makeLabel({}, {kBodySize, FontWeight::Regular, Tone::Body}, head);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(2 * QFontMetrics(m_words->font()).lineSpacing());
    m_words->setObjectName(QStringLiteral("crashWords"));
    m_apply = new QPushButton(tr("Hurry them"), head);
    m_apply->setObjectName(QStringLiteral("applyCrash"));
    m_apply->setToolTip(tr("Makes these touchpoints shorter and dearer, as one step that can be undone"));
    row->addWidget(makeLabel(tr("Be over by"), {kSmallSize, FontWeight::Regular, Tone::Muted}, head));
    row->addWidget(m_target);
    row->addWidget(m_words, 1);
    m_search = new QPushButton(head);
    m_search->setObjectName(QStringLiteral("searchOn"));
    m_search->hide();
    row->addWidget(m_search);
    row->addWidget(m_apply);
    m_target->onTake([this](const QString& typed) { return takeTarget(typed); });
    connect(m_target, &TextField::problemChanged, m_target, &QWidget::setToolTip);
    connect(m_apply, &QPushButton::clicked, this, &CrashPanel::apply);
    connect(m_search, &QPushButton::clicked, m_crash,
            [this] { m_crash->isSearchingOn() ? m_crash->stopSearching() : m_crash->searchOn(); });
    return head;
}

void CrashPanel::setTheme(const Theme& theme) {
    m_view->setTheme(theme);
    m_steps->setTheme(theme);
}

void CrashPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_crash->setWanted(true);
    refresh();
}

void CrashPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_crash->setWanted(false);
}

std::optional<QString> CrashPanel::takeTarget(const QString& typed) {
    if (typed.trimmed().isEmpty()) {
        m_crash->setTarget(std::nullopt);  // the usual one follows
        return std::nullopt;
    }
    const auto time = readDeadline(m_session, typed);
    if (!time) return tr("“%1” is no moment. Write for example 12d, or a date.").arg(typed.trimmed());
    m_crash->setTarget(time);
    return std::nullopt;
}

// Where no end falls into the night, what is asked for is over in the evening.
QString CrashPanel::targetText() const {
    const auto target = m_crash->target();
    if (!target) return {};
    const auto& curve = m_crash->curve();
    const EndAxis ends = curve ? curve->crash.ends : EndAxis();
    return deadlineText(m_session, curve ? ends.timeOf(ends.endAt(*target)) : *target);
}

void CrashPanel::apply() {
    if (!m_crash->isCurrent() || !m_crash->answer()) return;
    std::vector<edit::Hurried> hurried;
    for (const CrashStep& step : m_view->chart().steps) hurried.push_back({step.id, step.length, step.cost});
    m_session.edit(edit::hurry(m_session.document(), hurried),
                   tr("Hurry to %1").arg(shortEndWords(m_view->chart(), m_crash->answer()->way.solution.finish)));
}

void CrashPanel::refresh() {
    if (!isVisible()) return;
    const auto& curve = m_crash->curve();
    if (curve && m_crash->isCurrent() && !m_crash->target() && curve->whole.points.size() > 1) {
        const EndAxis& ends = curve->crash.ends;
        m_crash->setTarget(ends.timeOf(usualTarget(m_session.document(), ends, curve->whole.points)));
    }
    const Document& document = m_session.document();
    m_target->showValue(QStringLiteral("crash/target"), targetText());
    m_apply->setEnabled(false);
    showSearch();
    if (!curve || curve->whole.points.size() < 2) {
        const bool isKnown = curve && m_crash->isCurrent();
        m_view->showNothing(!isKnown ? tr("Computing …")
                            : document.table<CrashOption>().empty()
                                ? tr("Nothing can be hurried yet. Write into the inspector how short touchpoints could "
                                     "be made, and what that costs.")
                                : tr("What can be hurried does not end the journey sooner."));
        m_steps->setRows({});
        m_words->clear();
        return;
    }
    CrashChart chart = crashChart(document, m_session.schedule(), curve->crash.ends, curve->whole);
    if (const auto& answer = m_crash->answer()) setTarget(chart, document, answer->way, answer->steps);
    chart.people = peopleWords(*m_crash, chart);
    const bool isPale = !m_crash->isCurrent();
    m_apply->setEnabled(!isPale && !chart.steps.empty());
    QStringList sentences{targetWords(chart), chart.proof, chart.people, drawnWords(*curve, chart)};
    sentences.removeAll(QString());
    m_words->setText(sentences.join(QChar(' ')));
    setTone(*m_words, isPale ? Tone::Faint : Tone::Body);
    m_steps->setPale(isPale);
    showSteps(chart);
    m_view->show(std::move(chart), isPale);
}

void CrashPanel::showSearch() {
    const bool isSearching = m_crash->isSearchingOn();
    m_search->setVisible(isSearching || m_crash->canSearchOn());
    m_search->setText(isSearching ? tr("Stop") : tr("Search on"));
    m_search->setToolTip(isSearching ? tr("Searching until curve and answer are proved to be the cheapest")
                                     : tr("Goes on until curve and answer are proved to be the cheapest, however long "
                                          "that takes"));
}

void CrashPanel::showSteps(const CrashChart& chart) {
    std::vector<FactRow> rows;
    for (const CrashStep& step : chart.steps) {
        rows.push_back(
            {{{step.code}, {step.name}, {step.before}, {step.after}, {exactMoneyWords(step.cost, chart.currency)}},
             step.id,
             false,
             {}});
    }
    m_steps->setMessage(tr("Nothing needs to be hurried for that."));
    m_steps->setRows(std::move(rows));
}

}  // namespace waymark

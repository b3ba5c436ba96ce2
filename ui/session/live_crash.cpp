#include "ui/session/live_crash.h"

#include <limits>

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include "core/chain/chain_planner.h"
#include "core/edit/crash_edits.h"
#include "core/schedule/under_way.h"

namespace waymark {
namespace {

constexpr int kAllBoxes = std::numeric_limits<int>::max();
constexpr int kBetweenDrawings = 200;
constexpr std::int64_t kChainEffort = 2000;  // schedules, and conflicts

// Of the journey with these touchpoints hurried.
std::optional<LocalTime> chainEndOf(const Document& document, const JourneyCrash& crash,
                                    std::span<const HurriedStep> steps, const std::stop_token& stop) {
    if (!crash.hasDemands || stop.stop_requested()) return std::nullopt;
    std::vector<edit::Hurried> hurried;
    for (const HurriedStep& step : steps) hurried.push_back({step.touchpoint, step.after.length, Money{}});
    const auto changes = edit::hurry(document, hurried);
    Document sooner = document;
    if (!changes || !sooner.apply(*changes)) return std::nullopt;
    ChainSettings settings = chainSettings(sooner);
    settings.limits.schedules = settings.limits.conflicts = kChainEffort;
    const auto plan = makeChainPlan(sooner, settings, nullptr, stop);
    return plan ? std::optional(plan->network.end) : std::nullopt;
}

QDeadlineTimer deadlineIn(int milliseconds, bool isPatient) {
    return isPatient ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(milliseconds);
}

constexpr int kPauseMilliseconds = 20;  // in which further edits, or moves of the target, are waited for

}  // namespace

LiveCrash::LiveCrash(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LiveCrash::start);
    connect(&session, &Session::changed, this, &LiveCrash::journeyChanged);
}

LiveCrash::~LiveCrash() = default;

void LiveCrash::setWanted(bool isWanted) {
    m_isWanted = isWanted;
    if (m_isWanted && m_isStale && !isComputing()) m_pause.start();
}

void LiveCrash::setTarget(std::optional<LocalTime> time) {
    if (time == m_target) return;
    m_target = time;
    m_answerJob.cancel();
    m_isAnswerPatient = false;
    if (m_isWanted) m_pause.start();
    Q_EMIT changed();
}

void LiveCrash::journeyChanged(const ChangeSet& changes) {
    const bool concerns = mentions<Touchpoint>(changes) || mentions<Dependency>(changes) ||
                          mentions<CrashOption>(changes) || mentions<Demand>(changes) || mentions<Resource>(changes) ||
                          mentions<Calendar>(changes) || mentions<Journey>(changes) || mentions<Progress>(changes) ||
                          mentions<PlanSettings>(changes);
    if (!concerns) return;
    m_isStale = true;
    m_isSearchingOn = m_isAnswerPatient = false;
    m_curveJob.cancel();
    m_answerJob.cancel();
    if (!m_isWanted) return;
    m_pause.start();
    Q_EMIT changed();
}

void LiveCrash::start() {
    if (m_isStale && !m_curveJob.isRunning()) startCurve();
    if (m_target) startAnswer(*m_target);
    Q_EMIT changed();
}

bool LiveCrash::canSearchOn() const {
    if (!isCurrent() || m_isSearchingOn || !m_curve->isFinished) return false;
    return !m_curve->whole.isExact() || (m_answer && !m_answer->way.isProved());
}

void LiveCrash::searchOn() {
    if (!canSearchOn()) return;
    m_isSearchingOn = true;
    if (!m_curve->whole.isExact()) startCurve();
    if (m_target && m_answer && !m_answer->way.isProved()) {
        m_isAnswerPatient = true;
        startAnswer(*m_target);
    }
    Q_EMIT changed();
}

void LiveCrash::stopSearching() {
    m_isSearchingOn = m_isAnswerPatient = false;
    m_curveJob.cancel();
    m_answerJob.cancel();
    Q_EMIT changed();
}

// Once the last of both is done.
void LiveCrash::searchEnded() {
    if (!m_curveJob.isRunning() && !m_answerJob.isRunning()) m_isSearchingOn = m_isAnswerPatient = false;
    Q_EMIT changed();
}

void LiveCrash::startCurve() {
    const double known = m_isSearchingOn ? m_curve->whole.gap : std::numeric_limits<double>::infinity();
    m_curveJob.start(
        this,
        [whole = m_session.document(), known, limit = m_patience.curve](const auto& delivery,
                                                                        const std::stop_token& stop) {
            const Document document = restOrWhole(whole);  // what is done can be hurried no more
            const JourneyCrash crash = crashPlanOf(document);
            CrashCurveSearch search(document, crash, stop);
            const bool isPatient = known < std::numeric_limits<double>::infinity();
            const auto deliver = [&](bool isFinished) {
                if (stop.stop_requested()) return;
                WholeCrashCurve found = search.curve();
                if (found.gap > known) return;
                delivery(std::make_shared<const Curve>(Curve{crash, std::move(found), isFinished || isPatient}));
            };
            const QDeadlineTimer deadline = deadlineIn(limit, isPatient);
            QElapsedTimer sinceDrawn;
            sinceDrawn.start();
            while (!deadline.hasExpired() && search.refine({kAllBoxes, [&] { return deadline.hasExpired(); }})) {
                if (sinceDrawn.elapsed() < kBetweenDrawings) continue;
                deliver(false);
                sinceDrawn.restart();
            }
            deliver(true);
        },
        [this](const std::shared_ptr<const Curve>& curve) {
            m_curve = curve;
            m_isStale = false;
            Q_EMIT changed();
        },
        [this] { searchEnded(); });
}

void LiveCrash::startAnswer(LocalTime time) {
    m_answerJob.start(
        this,
        [whole = m_session.document(), time, isPatient = m_isAnswerPatient, limit = m_patience.answer](
            const auto& delivery, const std::stop_token& stop) {
            const Document document = restOrWhole(whole);
            const JourneyCrash crash = crashPlanOf(document);
            const QDeadlineTimer deadline = deadlineIn(limit, isPatient);
            const CrashEffort effort{kAllBoxes, [&] { return deadline.hasExpired(); }};
            Answer answer{cheapestCrash(document, crash, crash.ends.endAt(time), effort, stop), {}, std::nullopt};
            answer.steps = hurriedSteps(document, crash, answer.way);
            answer.chainEnd = chainEndOf(document, crash, answer.steps, stop);
            if (!stop.stop_requested()) delivery(std::move(answer));
        },
        [this](const Answer& answer) { m_answer = answer; }, [this] { searchEnded(); });
}

}  // namespace waymark

#include "ui/session/live_crash.h"

#include <QDeadlineTimer>

#include "core/chain/chain_planner.h"
#include "core/edit/crash_edits.h"
#include "core/schedule/under_way.h"

namespace waymark {
namespace {

constexpr int kMostBoxes = 5000;
constexpr int kLongestProof = 1000;          // milliseconds
constexpr std::int64_t kChainEffort = 2000;  // schedules, and conflicts

// Of the journey with these touchpoints hurried.
std::optional<Minutes> chainEndOf(const Document& document, const JourneyCrash& crash, const CrashSolution& solution,
                                  const std::stop_token& stop) {
    if (!crash.hasDemands || stop.stop_requested()) return std::nullopt;
    std::vector<edit::Hurried> hurried;
    for (std::size_t k = 0; k < solution.durations.size(); ++k) {
        if (solution.durations[k] >= crash.plan.steps[k].normal) continue;
        hurried.push_back({crash.touchpoints[k], Minutes{solution.durations[k]}, Money{}});
    }
    const auto changes = edit::hurry(document, hurried);
    Document sooner = document;
    if (!changes || !sooner.apply(*changes)) return std::nullopt;
    ChainSettings settings = chainSettings(sooner);
    settings.limits.schedules = settings.limits.conflicts = kChainEffort;
    const auto plan = makeChainPlan(sooner, settings, nullptr, stop);
    return plan ? std::optional(plan->makespan) : std::nullopt;
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

void LiveCrash::setTarget(std::optional<std::int64_t> finish) {
    if (finish == m_target) return;
    m_target = finish;
    m_job.cancel();
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
    m_job.cancel();
    if (!m_isWanted) return;
    m_pause.start();
    Q_EMIT changed();
}

void LiveCrash::start() {
    const auto known = m_isStale ? nullptr : m_curve;
    m_job.start(
        this,
        [whole = m_session.document(), known, target = m_target](const auto& delivery, const std::stop_token& stop) {
            const Document document = restOrWhole(whole);  // what is done can be hurried no more
            Part part{known, std::nullopt, std::nullopt};
            if (!part.curve) {
                Curve curve{crashPlanOf(document), {}};
                curve.points = realCurve(document, curve.crash, crashCurve(curve.crash.plan));
                part.curve = std::make_shared<const Curve>(std::move(curve));
            }
            if (target && !stop.stop_requested()) {
                const CrashEffort effort{kMostBoxes,
                                         [deadline = QDeadlineTimer(kLongestProof)] { return deadline.hasExpired(); }};
                part.solution = cheapestCrash(document, part.curve->crash, *target, effort, stop);
                part.chainEnd = chainEndOf(document, part.curve->crash, part.solution->solution, stop);
            }
            if (!stop.stop_requested()) delivery(std::move(part));
        },
        [this](const Part& part) {
            m_curve = part.curve;
            m_solution = part.solution;
            m_chainEnd = part.chainEnd;
            m_isStale = false;
        },
        [this] { Q_EMIT changed(); });
    Q_EMIT changed();
}

}  // namespace waymark

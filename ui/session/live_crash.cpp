#include "ui/session/live_crash.h"

namespace waymark {
namespace {

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
                          mentions<Calendar>(changes) || mentions<Journey>(changes);
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
        [document = m_session.document(), known, target = m_target](const auto& delivery, const std::stop_token& stop) {
            Part part{known, std::nullopt};
            if (!part.curve) {
                Curve curve{crashPlanOf(document), {}};
                curve.points = crashCurve(curve.crash.plan);
                part.curve = std::make_shared<const Curve>(std::move(curve));
            }
            if (target && !stop.stop_requested()) part.solution = crashTo(part.curve->crash.plan, *target);
            delivery(std::move(part));
        },
        [this](const Part& part) {
            m_curve = part.curve;
            m_solution = part.solution;
            m_isStale = false;
        },
        [this] { Q_EMIT changed(); });
    Q_EMIT changed();
}

}  // namespace waymark

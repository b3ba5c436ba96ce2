#include "ui/session/live_risk.h"

#include <algorithm>

#include <QElapsedTimer>

namespace waymark {
namespace {

constexpr int kPauseMilliseconds = 30;  // in which further edits are waited for
constexpr int kBetweenParts = 120;      // milliseconds between two answers

// Everything but looks, places and the promise may matter.
bool touchesPlan(const ChangeSet& changes) {
    return std::ranges::any_of(changes.rows, [](const AnyRowChange& change) {
        switch (refOf(change).kind) {
            case RowKind::Journey:
            case RowKind::Placement:
            case RowKind::Experience:
            case RowKind::Stage:
            case RowKind::Lane:
            case RowKind::Persona:
            case RowKind::Progress:
            case RowKind::CrashOption:
            case RowKind::Baseline:
            case RowKind::Initiative:
            case RowKind::CashFlow:
            case RowKind::Effect:
            case RowKind::ValueSettings:
            case RowKind::Scenario:
            case RowKind::Measure:
            case RowKind::MeasureFigure:
            case RowKind::SurveyResponse:
            case RowKind::Comment: return false;
            default: return true;
        }
    });
}

// Hands over figures of what has been run so far, now and then.
template <class Deliver>
void simulateInParts(const Document& document, const SimulationSettings& settings, const std::stop_token& stop,
                     const Deliver& deliver) {
    const SimulationModel model = makeSimulationModel(planOf(document));
    QElapsedTimer clock;
    clock.start();
    qint64 next = 0;
    const auto show = [&](const SimulationRuns& runs, RankMeasures ranks) {
        const qint64 begin = clock.elapsed();
        auto figures = riskFigures(model, runs, settings.seed, ranks, stop);
        if (figures) deliver(std::make_shared<const RiskFigures>(std::move(*figures)));
        // Measuring takes longer with more runs; most of the time is for new ones.
        const qint64 end = clock.elapsed();
        next = end + std::max<qint64>(kBetweenParts, 4 * (end - begin));
    };
    const SimulationRuns all = simulate(model, settings, stop, [&](const SimulationRuns& soFar) {
        const bool isLast = soFar.range.count >= settings.runs;
        if (isLast || clock.elapsed() >= next) show(soFar, RankMeasures::LeaveOut);
    });
    if (!stop.stop_requested()) show(all, RankMeasures::Compute);
}

}  // namespace

LiveRisk::LiveRisk(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_revision(session.document().revision()) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LiveRisk::start);
    connect(&session, &Session::changed, this, &LiveRisk::planChanged);
    m_pause.start();
}

LiveRisk::~LiveRisk() = default;

double LiveRisk::progress() const {
    return m_figures ? static_cast<double>(m_figures->settings.runs) / settings().runs : 0.0;
}

void LiveRisk::planChanged(const ChangeSet& changes) {
    if (touchesPlan(changes)) restart();
}

void LiveRisk::restart() {
    m_job.cancel();
    m_figures.reset();
    m_revision = m_session.document().revision();
    m_pause.start();
    Q_EMIT changed();
}

void LiveRisk::cancel() {
    if (!isComputing()) return;
    m_pause.stop();
    m_job.cancel();
    Q_EMIT changed();
}

void LiveRisk::start() {
    if (m_session.document().table<Touchpoint>().empty()) {
        m_latest.reset();
        Q_EMIT changed();
        return;
    }
    m_job.start(
        this,
        [document = m_session.document(), settings = settings(), revision = m_revision](const auto& delivery,
                                                                                        const std::stop_token& stop) {
            simulateInParts(document, settings, stop, [&](Figures figures) {
                delivery({revision, std::move(figures)});
            });
        },
        [this](const Part& part) { take(part); }, [this] { Q_EMIT changed(); });
    Q_EMIT changed();
}

void LiveRisk::take(const Part& part) {
    if (part.revision != m_revision) return;
    m_figures = m_latest = part.figures;
    Q_EMIT changed();
}

}  // namespace waymark

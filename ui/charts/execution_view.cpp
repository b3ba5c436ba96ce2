#include "ui/charts/execution_view.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/gantt_chart.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

FeverDot dotOf(const FeverPoint& point) { return {point.chainDone, point.bufferConsumed, point.zone}; }

class ViewMaker {
public:
    ViewMaker(const Document& document, const IncrementalSchedule& schedule, const ChainPlan& plan)
        : m_document(document), m_days(document, schedule), m_unit(unitOf(plan)), m_now(statusTime(document)) {
        const Baseline* kept = planInForce(document);
        m_measure = kept ? measuredBy(*kept, plan) : plan;
        m_progress = progressAt(document, m_measure, m_now);
        m_status = chainStatus(m_measure, m_progress, now());
        if (kept) m_view.measure = QString::fromStdString(kept->name).simplified();
    }

    ExecutionView make() {
        m_view.hasBegun = std::ranges::any_of(
            m_progress, [](const TaskProgress& one) { return one.actualStart || one.actualFinish; });
        addDots();
        if (m_measure.chain.tasks.empty()) return std::move(m_view);
        addWords();
        addBuffers();
        for (const TaskPriority& priority : m_status.priorities) addWork(priority);
        std::stable_partition(m_view.work.begin(), m_view.work.end(),
                              [](const WorkState& one) { return one.isActive; });
        return std::move(m_view);
    }

private:
    [[nodiscard]] Minutes now() const { return m_now.time_since_epoch(); }
    [[nodiscard]] QString time(double minutes) const { return durationWords(minutes, m_unit); }
    [[nodiscard]] QString codeOf(std::uint32_t task) const {
        const Touchpoint* row = m_document.find(m_measure.times[task].touchpoint);
        return row ? QString::fromStdString(row->code) : QStringLiteral("–");
    }

    void addDots() {
        for (const FeverTrack& track : feverTracks(m_document, m_measure)) {
            if (!m_view.dots.empty()) m_view.earlier.push_back(std::exchange(m_view.dots, {}));
            for (const FeverTrack::Moment& moment : track.moments) m_view.dots.push_back(dotOf(moment.point));
        }
    }

    void addWords() {
        const double at = static_cast<double>(now().count());
        m_view.time = m_days.areKnown() ? m_days.finishMoment(at) : tr("after %1").arg(time(at));
        m_view.standing =
            tr("%1 of the chain done, %2 of the buffer used")
                .arg(percentWords(m_status.project.chainDone), percentWords(m_status.project.bufferConsumed));
        const double left = m_measure.finish() - static_cast<double>(m_status.projectedEnd.count());
        const double end = static_cast<double>(m_status.projectedEnd.count());
        const QString when = m_days.areKnown() ? m_days.dayOf(m_status.projectedEndTime) : time(end);
        m_view.end = left < 0.0 ? tr("will end %1, %2 after the promised end").arg(when, time(-left))
                                : tr("will end %1, %2 before the promised end").arg(when, time(left));
    }

    void addBuffers() {
        const auto add = [&](QString name, std::uint32_t from, double length, const FeverPoint& point) {
            const double used = length * point.bufferConsumed / 100.0;
            BufferState state{m_measure.times[from].touchpoint,
                              std::move(name),
                              time(length),
                              time(used),
                              time(std::max(0.0, length - used)),
                              point.bufferConsumed / 100.0,
                              point.zone,
                              false};
            m_view.buffers.push_back(std::move(state));
        };
        add(tr("Project buffer"), m_measure.chain.tasks.back(), m_measure.projectBuffer, m_status.project);
        m_view.buffers.back().isProject = true;
        for (std::size_t k = 0; k < m_measure.feedingBuffers.size(); ++k) {
            const FeedingBuffer& buffer = m_measure.feedingBuffers[k];
            if (!buffer.isWanted()) continue;
            const QString name = buffer.into ? tr("%1, before %2").arg(codeOf(buffer.from), codeOf(*buffer.into))
                                             : tr("%1, before the end").arg(codeOf(buffer.from));
            add(name, buffer.from, buffer.placed, m_status.feedingBuffers[k]);
        }
    }

    // The state of the worst buffer that a task feeds.
    [[nodiscard]] FeverZone zoneOf(const TaskPriority& priority) const {
        FeverZone worst = priority.isOnChain ? m_status.project.zone : FeverZone::Green;
        for (std::size_t k = 0; k < m_measure.feedingBuffers.size(); ++k) {
            const auto& chain = m_measure.feedingBuffers[k].chain;
            if (std::ranges::count(chain, priority.task) > 0) worst = std::max(worst, m_status.feedingBuffers[k].zone);
        }
        return worst;
    }

    void addWork(const TaskPriority& priority) {
        const std::uint32_t task = priority.task;
        const Touchpoint* row = m_document.find(m_measure.times[task].touchpoint);
        if (!row) return;
        WorkState work;
        work.id = row->id;
        work.code = QString::fromStdString(row->code);
        work.name = QString::fromStdString(row->name).simplified();
        work.isOnChain = priority.isOnChain;
        const bool feeds = std::ranges::any_of(m_measure.feedingBuffers, [&](const FeedingBuffer& buffer) {
            return std::ranges::count(buffer.chain, task) > 0;
        });
        work.feeds = priority.isOnChain ? tr("critical chain") : feeds ? tr("feeding chain") : tr("has float");
        work.penetration = priority.penetration;
        work.zone = zoneOf(priority);
        const Minutes start = m_status.projectedStarts[task];
        const bool isUnderWay = m_progress[task].actualStart.has_value();
        work.isActive = isUnderWay || start <= now();
        if (isUnderWay) {
            work.state =
                tr("under way, %1 left").arg(time(static_cast<double>((m_status.projectedEnds[task] - now()).count())));
        } else if (work.isActive) {
            work.state = tr("can begin");
        } else {
            const double minutes = static_cast<double>(start.count());
            work.state = tr("from %1").arg(m_days.areKnown() ? m_days.startDay(minutes) : time(minutes));
        }
        m_view.work.push_back(std::move(work));
    }

    const Document& m_document;
    JourneyDays m_days;
    TimeUnit m_unit;
    WorkTime m_now;
    ChainPlan m_measure;
    std::vector<TaskProgress> m_progress;
    ChainStatus m_status;
    ExecutionView m_view;
};

}  // namespace

ExecutionView executionView(const Document& document, const IncrementalSchedule& schedule, const ChainPlan& plan) {
    return ViewMaker(document, schedule, plan).make();
}

QString percentWords(double percent) { return percent > 999.5 ? tr("> 999 %") : tr("%1 %").arg(std::lround(percent)); }

QString zoneWords(FeverZone zone) {
    switch (zone) {
        case FeverZone::Green: return tr("on track");
        case FeverZone::Yellow: return tr("watch");
        case FeverZone::Red: return tr("act");
    }
    return {};
}

}  // namespace waymark

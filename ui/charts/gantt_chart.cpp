#include "ui/charts/gantt_chart.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <QStringList>

#include "core/chain/chain_progress.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

double count(Minutes time) { return static_cast<double>(time.count()); }

QString words(const std::string& text) { return QString::fromStdString(text); }

// Finds out what the rows say about the tasks of one plan.
class ChartMaker {
public:
    ChartMaker(const Document& document, const IncrementalSchedule& schedule, const ChainPlan& plan)
        : m_document(document),
          m_schedule(schedule),
          m_plan(plan),
          m_words{unitOf(plan), JourneyDays(document, schedule)},
          m_rows(plan.starts.size()) {
        std::size_t number = 0;
        for (const Resource& resource : document.table<Resource>()) m_colours[resource.id] = number++;
    }

    GanttChart make(const Baseline* kept) {
        placeTasks();
        takeProgress();
        for (std::uint32_t task = 0; task < m_rows.size(); ++task) {
            if (const Touchpoint* touchpoint = m_document.find(m_plan.problem.touchpoints[task])) {
                fill(m_rows[task], task, *touchpoint);
            }
        }
        addBuffers();
        if (kept) addKept(*kept);
        for (std::uint32_t task = 0; task < m_rows.size(); ++task) describe(m_rows[task], m_plan.times[task]);
        std::erase_if(m_rows, [](const GanttRow& row) { return !row.id.isValid(); });
        std::ranges::stable_sort(m_rows, [](const GanttRow& one, const GanttRow& other) {
            return std::pair(one.start, one.end) < std::pair(other.start, other.end);
        });
        return {std::move(m_rows), m_words, m_end, m_status};
    }

private:
    [[nodiscard]] QString time(double minutes) const { return durationWords(minutes, m_words.unit); }
    [[nodiscard]] QString number(double minutes) const {
        return durationNumber(Minutes{std::llround(minutes)}, m_words.unit);
    }
    [[nodiscard]] QString codeOf(std::uint32_t task) const {
        const Touchpoint* touchpoint = m_document.find(m_plan.problem.touchpoints[task]);
        return touchpoint ? words(touchpoint->code) : QStringLiteral("–");
    }

    void placeTasks() {
        for (std::size_t k = 0; k < m_plan.feedingBuffers.size(); ++k) {
            for (const std::uint32_t task : m_plan.feedingBuffers[k].chain) {
                if (m_rows[task].place == ChainPlace::Feeding) continue;  // the first buffer behind it counts
                m_rows[task].place = ChainPlace::Feeding;
                m_rows[task].feedingChain = k;
            }
        }
        for (const std::uint32_t task : m_plan.chain.alsoCritical) m_rows[task].place = ChainPlace::AlsoCritical;
        const auto length = m_plan.chain.tasks.size();
        for (std::size_t k = 0; k < length; ++k) {
            GanttRow& row = m_rows[m_plan.chain.tasks[k]];
            row.place = ChainPlace::Chain;
            row.standing = tr("chain, %1 of %2").arg(k + 1).arg(length);
        }
    }

    void fill(GanttRow& row, std::uint32_t task, const Touchpoint& touchpoint) {
        row.id = touchpoint.id;
        row.code = words(touchpoint.code);
        row.name = words(touchpoint.name).simplified();
        row.start = count(m_plan.starts[task]);
        row.end = count(m_plan.spans[task].workFinish);
        if (m_status) project(row, task);
        const TimeUnit unit = touchpoint.estimate.unit;
        row.isWait = m_plan.network.axes && isElapsed(unit) && m_plan.network.durations[task] > Minutes{0};
        row.length =
            row.isWait ? durationWords(m_plan.network.durations[task], shownUnit(m_plan.network.durations[task], unit))
                       : time(row.end - row.start);
        if (m_plan.times[task].cut() > Minutes{0}) row.cut = time(count(m_plan.times[task].cut()));
        if (const Dates* dates = m_schedule.dates(row.id)) {
            row.earlyStart = count(dates->earlyStart.time_since_epoch());
            row.earlyEnd = count(dates->earlyFinish.time_since_epoch());
            m_end = std::max(m_end, *row.earlyEnd);
        }
        QStringList names;
        for (const ResourceProblem::Need& need : m_plan.problem.needsOf(task)) {
            const Resource* resource = m_document.find(m_plan.problem.resources[need.resource]);
            if (!resource) continue;
            if (!row.colour) row.colour = m_colours.at(resource->id);
            const QString name = words(resource->name).simplified();
            names << (need.amount == 1 ? name : tr("%1 × %2").arg(need.amount).arg(name));
        }
        row.resources = names.join(QStringLiteral(", "));
        addAlert(row, task);
    }

    void takeProgress() {
        if (m_document.table<Progress>().empty()) return;
        const WorkTime now = statusTime(m_document);
        m_status = count(now.time_since_epoch());
        m_progress = progressAt(m_document, m_plan, now);
        m_projected = chainStatus(m_plan, m_progress, now.time_since_epoch());
    }

    // What has begun lies where it really did, what has not no sooner than planned.
    void project(GanttRow& row, std::uint32_t task) const {
        const TaskProgress& progress = m_progress[task];
        const double end = count(m_projected.projectedEnds[task]);
        if (progress.actualStart || progress.actualFinish) {
            row.start = count(m_projected.projectedStarts[task]);
            row.end = std::max(end, row.start);
            row.done = std::clamp(*m_status, row.start, row.end);
            return;
        }
        const double start = count(m_projected.projectedStarts[task]);
        if (start <= row.start) return;
        row.start = start;
        row.end = std::max(end, start);
    }

    // The kept plan, and its project buffer behind the last touchpoint of its chain.
    void addKept(const Baseline& kept) {
        const auto rowWith = [this](Id<Touchpoint> id) { return std::ranges::find(m_rows, id, &GanttRow::id); };
        for (const BaselineEntry& entry : kept.touchpoints) {
            const auto row = rowWith(entry.touchpoint);
            if (row == m_rows.end()) continue;
            row->keptStart = count(entry.start.time_since_epoch());
            row->keptEnd = count(entry.finish.time_since_epoch());
            m_end = std::max(m_end, *row->keptEnd);
        }
        for (const BaselineBuffer& buffer : kept.buffers) {
            const auto row = rowWith(buffer.from);
            if (row == m_rows.end() || buffer.into.isValid() || row->keptEnd != count(buffer.start.time_since_epoch()))
                continue;
            row->keptBuffer = count((buffer.start + buffer.length).time_since_epoch());
            m_end = std::max(m_end, *row->keptBuffer);
        }
    }

    void addAlert(GanttRow& row, std::uint32_t task) const {
        QStringList names;
        for (const ResourceAlert& alert : m_plan.resourceAlerts) {
            if (alert.before != task) continue;
            if (const Resource* resource = m_document.find(m_plan.problem.resources[alert.resource])) {
                names << words(resource->name).simplified();
            }
        }
        if (!names.isEmpty())
            row.alert = tr("Have %1 ready: the critical chain comes here").arg(names.join(QStringLiteral(", ")));
    }

    // A chain that ends later than planned takes that from its buffer, which stays where it ends.
    void useUp(GanttBuffer& buffer, double end) const {
        if (end <= buffer.begin) return;
        const double left = std::max(0.0, buffer.begin + buffer.placed - end);
        buffer.begin = end;
        buffer.placed = left;
        buffer.words = left < 0.5 ? tr("nothing left of the feeding buffer of %1").arg(time(buffer.wanted))
                                  : tr("%1 left of the feeding buffer of %2").arg(time(left), time(buffer.wanted));
        buffer.shortWords = left < 0.5 ? tr("buffer used up") : tr("%1 buffer left").arg(time(left));
    }

    // Which of several it is, and whom it protects where no dependency leads there.
    [[nodiscard]] QString whereWords(const FeedingBuffer& feeding) const {
        const Resource* resource =
            feeding.resource ? m_document.find(m_plan.problem.resources[*feeding.resource]) : nullptr;
        if (resource)
            return tr("until %1 goes on to %2").arg(words(resource->name).simplified(), codeOf(*feeding.into));
        if (m_wantedBehind[feeding.from] < 2) return {};
        return feeding.into ? tr("before %1").arg(codeOf(*feeding.into)) : tr("before the end");
    }

    void addBuffers() {
        m_wantedBehind.assign(m_rows.size(), 0);
        for (const FeedingBuffer& feeding : m_plan.feedingBuffers)
            m_wantedBehind[feeding.from] += feeding.isWanted() ? 1 : 0;
        for (std::size_t k = 0; k < m_plan.feedingBuffers.size(); ++k) {
            const FeedingBuffer& feeding = m_plan.feedingBuffers[k];
            if (!feeding.isWanted()) {
                if (m_wantedBehind[feeding.from] == 0)
                    m_rows[feeding.from].note = tr("No feeding buffer: nothing was cut from the times of its chain");
                continue;
            }
            GanttBuffer buffer{count(feeding.begin), feeding.wanted, feeding.placed, false, k, {}, {}};
            buffer.shortWords = tr("buffer %1").arg(time(buffer.wanted));
            if (buffer.isShort()) {
                const QString placed = buffer.placed < 0.5 ? tr("none") : time(buffer.placed);
                buffer.words = tr("feeding buffer: wanted %1, placed %2").arg(time(buffer.wanted), placed);
                buffer.shortWords = tr("buffer %1 of %2").arg(number(buffer.placed), time(buffer.wanted));
            } else {
                buffer.words = tr("feeding buffer %1").arg(time(buffer.wanted));
            }
            if (m_status) {
                const auto& projected = feeding.isBehindStart ? m_projected.projectedStarts : m_projected.projectedEnds;
                useUp(buffer, count(projected[feeding.from]));
            }
            if (const QString where = whereWords(feeding); !where.isEmpty())
                buffer.words += QStringLiteral(", ") + where;
            m_end = std::max(m_end, buffer.begin + buffer.placed);
            m_rows[feeding.from].buffers.push_back(std::move(buffer));
        }
        m_end = std::max(m_end, m_plan.finish());
        if (m_plan.chain.tasks.empty()) return;
        GanttBuffer project{count(m_plan.makespan), m_plan.projectBuffer, m_plan.projectBuffer, true, 0, {}, {}};
        const bool isNone = m_plan.projectBuffer < kLeastBuffer;
        project.shortWords = isNone ? tr("no project buffer") : tr("project buffer %1").arg(time(m_plan.projectBuffer));
        project.words = isNone ? tr("no project buffer: nothing was cut") : project.shortWords;
        if (m_status && m_projected.projectedEnd > m_plan.makespan) {
            // What the chain takes longer, it takes from its buffer.
            project.begin = count(m_projected.projectedEnd);
            project.placed = std::max(0.0, m_plan.finish() - project.begin);
            const bool isUsedUp = project.placed < 0.5;
            project.words = tr("%1 left of the project buffer").arg(isUsedUp ? tr("nothing") : time(project.placed));
            project.shortWords = isUsedUp ? tr("buffer used up") : tr("%1 buffer left").arg(time(project.placed));
            m_end = std::max(m_end, project.begin);
        }
        if (m_words.days.areKnown()) {
            project.words = tr("%1, until %2").arg(project.words, m_words.days.dayOf(m_plan.finishTime()));
        }
        m_rows[m_plan.chain.tasks.back()].buffers.push_back(std::move(project));
    }

    [[nodiscard]] QString placeWords(const GanttRow& row) const {
        switch (row.place) {
            case ChainPlace::Chain: return tr("critical chain");
            case ChainPlace::AlsoCritical: return tr("also critical");
            case ChainPlace::Feeding: {
                const auto& into = m_plan.feedingBuffers[row.feedingChain].into;
                return into ? tr("feeds %1").arg(codeOf(*into)) : tr("feeds the end");
            }
            case ChainPlace::Free: return tr("has float");
        }
        return {};
    }

    void describe(GanttRow& row, const ChainTimes& times) const {
        if (row.standing.isEmpty()) row.standing = placeWords(row);
        row.span = tr("%1 to %2, %3").arg(time(row.start), time(row.end), placeWords(row));
        row.days = m_words.days.daySpan(row.start, row.end);
        QStringList lines{row.code + QStringLiteral("  ") + row.name, row.span};
        if (m_words.days.areKnown()) lines << m_words.days.span(row.start, row.end);
        if (!row.resources.isEmpty()) lines << row.resources;
        if (!row.alert.isEmpty()) lines << row.alert;
        lines << (row.cut.isEmpty() ? tr("Planned with %1, nothing cut").arg(time(count(times.aggressive)))
                                    : tr("Planned with %1 instead of the safe %2: %3 cut")
                                          .arg(time(count(times.aggressive)), time(count(times.safe)), row.cut));
        if (!row.note.isEmpty()) lines << row.note;
        if (row.earlyStart) {
            lines << tr("Early dates by PERT, without regard to resources: %1 to %2")
                         .arg(time(*row.earlyStart), time(*row.earlyEnd));
        }
        if (row.keptStart) lines << tr("In the kept plan: %1 to %2").arg(time(*row.keptStart), time(*row.keptEnd));
        for (const GanttBuffer& buffer : row.buffers) lines << buffer.words;
        row.details = lines.join('\n');
    }

    const Document& m_document;
    const IncrementalSchedule& m_schedule;
    const ChainPlan& m_plan;
    TimeWords m_words;
    double m_end = 0.0;
    std::optional<double> m_status;
    std::vector<TaskProgress> m_progress;
    ChainStatus m_projected;
    std::vector<GanttRow> m_rows;     // by task
    std::vector<int> m_wantedBehind;  // by task: feeding buffers
    std::map<Id<Resource>, std::size_t> m_colours;
};

}  // namespace

GanttChart ganttChart(const Document& document, const IncrementalSchedule& schedule, const ChainPlan& plan,
                      const Baseline* kept) {
    // What is under way is measured against the plan in force, like its buffers.
    const Baseline* inForce = document.table<Progress>().empty() ? nullptr : planInForce(document);
    if (!inForce) return ChartMaker(document, schedule, plan).make(kept);
    const ChainPlan measure = measuredBy(*inForce, plan);
    return ChartMaker(document, schedule, measure).make(kept);
}

TimeUnit unitOf(const ChainPlan& plan) { return displayUnit(Minutes{std::llround(plan.finish())}); }

QString sizingTitle(BufferSizing sizing) {
    switch (sizing) {
        case BufferSizing::Rsem: return tr("root of squares");
        case BufferSizing::HalfChain: return tr("half of the chain");
        case BufferSizing::HalfSafety: return tr("half of the removed safety");
        case BufferSizing::AllSafety: return tr("all removed safety");
        case BufferSizing::BiasRsem: return tr("root of squares and a fifth");
        case BufferSizing::Apd: return tr("network density");
        case BufferSizing::Aprt: return tr("resource tightness");
        case BufferSizing::Simulation: return tr("simulation of the chain");
    }
    return {};
}

QString sizingWords(BufferSizing sizing) {
    return QStringLiteral("%1 (%2)").arg(sizingTitle(sizing), QString::fromUtf8(nameOf(sizing).data()));
}

QString proofWords(const ChainPlan& plan) {
    if (plan.makespan <= plan.lowerBound) return tr("proved to be the shortest");
    return tr("none can be below %1").arg(durationWords(plan.lowerBound, unitOf(plan)));
}

}  // namespace waymark

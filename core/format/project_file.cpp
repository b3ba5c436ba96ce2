#include "core/format/project_file.h"

#include <algorithm>
#include <utility>

#include "core/base/number_text.h"
#include "core/format/row_collector.h"

namespace waymark {
namespace {

class Builder {
public:
    explicit Builder(const Project& project) : m_project(project), m_hasPredecessor(project.jobs.size() + 1) {}

    Result<Loaded> build() {
        if (auto known = checkSuccessors(); !known) return tl::unexpected<Error>(std::move(known.error()));
        m_dropsFirst = isDummy(1) && !m_hasPredecessor[1];
        m_dropsLast = m_project.jobs.size() > 1 && isDummy(jobCount()) && jobAt(jobCount()).successors.empty();
        Result<void> done = addResources();
        for (std::size_t number = 1; done && number <= jobCount(); ++number) {
            if (isDropped(number)) continue;
            done = addJob(number);
            if (done) done = addDependencies(number);
        }
        if (!done) return tl::unexpected<Error>(std::move(done.error()));
        if (m_collector.count(RowKind::Touchpoint) == 0) return failureAt(1, ErrorCode::EmptyTable);
        auto lines = m_collector.touchpointLines();
        auto document = m_collector.finish();
        if (!document) return tl::unexpected<Error>(std::move(document.error()));
        return Loaded{std::move(*document), {}, std::move(lines)};
    }

private:
    [[nodiscard]] std::size_t jobCount() const { return m_project.jobs.size(); }
    [[nodiscard]] const ProjectJob& jobAt(std::size_t number) const { return m_project.jobs[number - 1]; }
    [[nodiscard]] bool isDummy(std::size_t number) const {
        const ProjectJob& job = jobAt(number);
        return job.duration == 0 && std::ranges::all_of(job.demands, [](std::int64_t amount) { return amount == 0; });
    }
    [[nodiscard]] bool isDropped(std::size_t number) const {
        return (m_dropsFirst && number == 1) || (m_dropsLast && number == jobCount());
    }
    static Result<void> outOfRange(std::string_view what, std::int64_t value, std::int64_t most, std::int64_t line) {
        return failureAt(line, ErrorCode::OutOfRange, {std::string(what), toText(value), "0", toText(most)});
    }

    Result<void> checkSuccessors() {
        for (const ProjectJob& job : m_project.jobs) {
            for (const std::int64_t successor : job.successors) {
                if (successor < 1 || successor > static_cast<std::int64_t>(jobCount())) {
                    return failureAt(job.successorLine, ErrorCode::DanglingReference, {"successor", toText(successor)});
                }
                m_hasPredecessor[static_cast<std::size_t>(successor)] = true;
            }
        }
        return {};
    }

    Result<void> addResources() {
        for (std::size_t i = 0; i < m_project.capacities.size(); ++i) {
            const std::int64_t capacity = m_project.capacities[i];
            if (capacity < 0 || capacity > kLargestCapacity) {
                return outOfRange("capacity", capacity, kLargestCapacity, m_project.capacityLine);
            }
            Resource row;
            row.id = Id<Resource>{static_cast<std::uint32_t>(i + 1)};
            row.name = "R" + toText(static_cast<std::int64_t>(i + 1));
            row.capacity = static_cast<std::int32_t>(capacity);
            if (auto added = m_collector.add(std::move(row), m_project.capacityLine); !added) return added;
        }
        return {};
    }

    Result<void> addJob(std::size_t number) {
        const ProjectJob& job = jobAt(number);
        if (job.duration < 0) return failureAt(job.line, ErrorCode::NegativeDuration, {toText(job.duration)});
        if (job.duration > kLongestDuration / kWorkingDay) {
            return failureAt(job.line, ErrorCode::DurationTooLong,
                             {toText(job.duration), writeDuration(kLongestDuration, TimeUnit::Day)});
        }
        Touchpoint row;
        row.id = Id<Touchpoint>{static_cast<std::uint32_t>(number)};
        row.code = toText(static_cast<std::int64_t>(number));
        row.name = "Job " + row.code;
        row.estimate = fixedEstimate(job.duration * kWorkingDay);
        if (auto added = m_collector.add(row, job.line); !added) return added;
        for (std::size_t i = 0; i < job.demands.size(); ++i) {
            const std::int64_t amount = job.demands[i];
            if (amount == 0) continue;
            if (amount < 0 || amount > kLargestCapacity)
                return outOfRange("demand", amount, kLargestCapacity, job.line);
            Demand demand;
            demand.id = Id<Demand>{++m_demands};
            demand.touchpoint = row.id;
            demand.resource = Id<Resource>{static_cast<std::uint32_t>(i + 1)};
            demand.amount = static_cast<std::int32_t>(amount);
            if (auto added = m_collector.add(demand, job.line); !added) return added;
        }
        return {};
    }

    Result<void> addDependencies(std::size_t number) {
        const ProjectJob& job = jobAt(number);
        for (const std::int64_t successor : job.successors) {
            if (isDropped(static_cast<std::size_t>(successor))) continue;
            Dependency row;
            row.id = Id<Dependency>{++m_dependencies};
            row.predecessor = Id<Touchpoint>{static_cast<std::uint32_t>(number)};
            row.successor = Id<Touchpoint>{static_cast<std::uint32_t>(successor)};
            if (auto added = m_collector.add(row, job.successorLine); !added) return added;
        }
        return {};
    }

    const Project& m_project;
    std::vector<bool> m_hasPredecessor;
    bool m_dropsFirst = false;
    bool m_dropsLast = false;
    std::uint32_t m_demands = 0;
    std::uint32_t m_dependencies = 0;
    RowCollector m_collector;
};

}  // namespace

Result<Loaded> journeyOf(const Project& project) {
    if (project.jobs.empty()) return failureAt(1, ErrorCode::EmptyTable);
    return Builder(project).build();
}

std::vector<std::string_view> wordsOf(std::string_view line) {
    constexpr std::string_view kBlanks = " \t\r\f\v";
    std::vector<std::string_view> words;
    for (std::size_t at = line.find_first_not_of(kBlanks); at != std::string_view::npos;) {
        const auto end = std::min(line.size(), line.find_first_of(kBlanks, at));
        words.push_back(line.substr(at, end - at));
        at = line.find_first_not_of(kBlanks, end);
    }
    return words;
}

Result<std::int64_t> wholeNumber(std::string_view word, std::string_view what, std::int64_t line) {
    const auto number = readInteger(word);
    if (!number) return failureAt(line, ErrorCode::NotAnInteger, {std::string(word.substr(0, 60)), std::string(what)});
    return *number;
}

Result<std::int64_t> countUpTo(std::int64_t most, std::string_view word, std::string_view what, std::int64_t line) {
    auto number = wholeNumber(word, what, line);
    if (number && (*number < 0 || *number > most)) {
        return failureAt(line, ErrorCode::OutOfRange, {std::string(what), toText(*number), "0", toText(most)});
    }
    return number;
}

}  // namespace waymark

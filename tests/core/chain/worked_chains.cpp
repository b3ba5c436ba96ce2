#include "tests/core/chain/worked_chains.h"

#include <stdexcept>

namespace waymark::test {
ChainBuilder& ChainBuilder::task(std::string_view code, double aggressive, double safe, std::string_view needs) {
    Touchpoint row;
    row.code = row.name = std::string(code);
    row.estimate = fixedEstimate(days(aggressive));
    row.safe = WrittenDuration{days(safe), TimeUnit::Day};
    const Id<Touchpoint> id = m_journey.add(row);
    m_ids[std::string(code)] = id;
    if (!needs.empty()) m_journey.add(Demand{{}, id, resource(needs), 1});
    return *this;
}

ChainBuilder& ChainBuilder::after(std::string_view successor, std::initializer_list<std::string_view> predecessors) {
    for (const std::string_view one : predecessors) depend(one, successor, DependencyKind::FinishToStart);
    return *this;
}

ChainBuilder& ChainBuilder::depend(std::string_view predecessor, std::string_view successor, DependencyKind kind,
                                   double lagInDays) {
    Dependency row;
    row.predecessor = m_ids.at(std::string(predecessor));
    row.successor = m_ids.at(std::string(successor));
    row.kind = kind;
    row.lag = {days(lagInDays), TimeUnit::Day};
    m_journey.add(row);
    return *this;
}

Id<Resource> ChainBuilder::resource(std::string_view name) {
    const auto [found, isNew] = m_resources.try_emplace(std::string(name));
    if (isNew) {
        Resource row;
        row.name = found->first;
        found->second = m_journey.add(row);
    }
    return found->second;
}

Document eightActivities() {
    return ChainBuilder()
        .task("1", 1, 2)
        .task("2", 6, 9)
        .task("3", 3, 5)
        .task("4", 1, 2)
        .task("5", 2, 3)
        .task("6", 4, 6)
        .task("7", 1, 2)
        .task("8", 2, 3)
        .after("4", {"1"})
        .after("6", {"2", "4"})
        .after("5", {"3"})
        .after("7", {"5"})
        .after("8", {"6", "7"})
        .document();
}

Document threePeople() {
    return ChainBuilder()
        .task("A", 5, 10, "blue")
        .task("B", 10, 20, "green")
        .task("C", 5, 10, "blue")
        .task("D", 10, 20, "blue")
        .task("E", 5, 10, "green")
        .task("F", 5, 10, "red")
        .after("B", {"A"})
        .after("C", {"A"})
        .after("D", {"B"})
        .after("E", {"C"})
        .after("F", {"D", "E"})
        .document();
}

Document labTrials() {
    return ChainBuilder()
        .task("P1", 6, 12, "engineer")
        .task("P2", 4, 8, "scientist")
        .task("P3", 5, 10, "engineer")
        .task("P4", 4, 8, "scientist")
        .task("P5", 6, 12, "scientist")
        .task("P6", 5, 10, "engineer")
        .task("P7", 3, 6, "scientist")
        .task("P8", 3, 6, "engineer")
        .after("P3", {"P1"})
        .after("P4", {"P3"})
        .after("P5", {"P2", "P4"})
        .after("P6", {"P2", "P4"})
        .after("P7", {"P5"})
        .after("P8", {"P6"})
        .document();
}

Document branchIntoAFeedingChain() {
    return ChainBuilder()
        .task("A", 2, 3)
        .task("B", 12, 16)
        .task("H", 1, 8)
        .task("P", 11, 12)
        .task("Q", 1, 2)
        .task("R", 2, 3)
        .after("B", {"A"})
        .after("H", {"A"})
        .after("P", {"A"})
        .after("Q", {"H", "P"})
        .after("R", {"B", "Q"})
        .document();
}

Document fourTasks() {
    return ChainBuilder()
        .task("A", 6, 10)
        .task("B", 10, 20)
        .task("C", 5, 10)
        .task("D", 10, 20)
        .after("B", {"A"})
        .after("C", {"B"})
        .after("D", {"C"})
        .document();
}

std::uint32_t taskWith(const ChainPlan& plan, const Document& document, std::string_view code) {
    for (std::uint32_t task = 0; task < plan.problem.taskCount(); ++task) {
        if (document.find(plan.problem.touchpoints[task])->code == code) return task;
    }
    throw std::out_of_range("no task " + std::string(code));
}

std::string codesOf(const ChainPlan& plan, const Document& document, const std::vector<std::uint32_t>& tasks) {
    std::string codes;
    for (const std::uint32_t task : tasks) {
        codes += (codes.empty() ? "" : " ") + document.find(plan.problem.touchpoints[task])->code;
    }
    return codes;
}

const FeedingBuffer& bufferBehind(const ChainPlan& plan, const Document& document, std::string_view code) {
    for (const FeedingBuffer& buffer : plan.feedingBuffers) {
        if (document.find(plan.problem.touchpoints[buffer.from])->code == code) return buffer;
    }
    throw std::out_of_range("no feeding buffer behind " + std::string(code));
}

const FeedingBuffer& bufferBetween(const ChainPlan& plan, const Document& document, std::string_view from,
                                   std::string_view into) {
    for (const FeedingBuffer& buffer : plan.feedingBuffers) {
        if (buffer.from != taskWith(plan, document, from)) continue;
        if (buffer.into ? !into.empty() && *buffer.into == taskWith(plan, document, into) : into.empty()) return buffer;
    }
    throw std::out_of_range("no feeding buffer between " + std::string(from) + " and " + std::string(into));
}

double inDays(double minutes) { return minutes / static_cast<double>(kWorkingDay.count()); }

}  // namespace waymark::test

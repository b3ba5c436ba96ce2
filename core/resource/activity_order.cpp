#include "core/resource/activity_order.h"

#include <utility>

namespace waymark {
namespace {

constexpr double kDecay = 0.95;
constexpr double kTooLarge = 1e100;

}  // namespace

void ActivityOrder::bump(BoundLiteral literal) {
    const std::uint32_t task = taskOf(literal.node);
    const Period before = literal.node == startNode(task) ? literal.bound : 1 - literal.bound;
    const std::uint64_t key = (std::uint64_t{task} << 32U) | static_cast<std::uint32_t>(before);
    const auto [found, isNew] = m_numbers.try_emplace(key, static_cast<std::uint32_t>(m_questions.size()));
    const std::uint32_t number = found->second;
    if (isNew) {
        m_questions.push_back({task, before});
        m_activities.push_back(0.0);
        m_places.push_back(kNowhere);
        push(number);
    }
    m_activities[number] += m_increment;
    if (m_activities[number] > kTooLarge) {
        for (double& activity : m_activities) activity /= kTooLarge;
        m_increment /= kTooLarge;
    }
    if (m_places[number] != kNowhere) siftUp(m_places[number]);
}

void ActivityOrder::decay() { m_increment /= kDecay; }

std::optional<ActivityOrder::Question> ActivityOrder::next() {
    while (!m_heap.empty()) {
        const std::uint32_t number = m_heap.front();
        const Question question = m_questions[number];
        popTop();
        m_settled.push_back({number, m_trail->level()});
        if (m_trail->lowest(question.task) < question.before && question.before <= m_trail->highest(question.task)) {
            m_settled.back().level = m_trail->level() + 1;  // the caller decides it there
            return question;
        }
    }
    return std::nullopt;
}

void ActivityOrder::reopen(std::int32_t level) {
    while (!m_settled.empty() && m_settled.back().level > level) {
        push(m_settled.back().question);
        m_settled.pop_back();
    }
}

bool ActivityOrder::isBefore(std::uint32_t a, std::uint32_t b) const {
    return m_activities[a] != m_activities[b] ? m_activities[a] > m_activities[b] : a < b;
}

void ActivityOrder::push(std::uint32_t question) {
    m_places[question] = static_cast<std::uint32_t>(m_heap.size());
    m_heap.push_back(question);
    siftUp(m_heap.size() - 1);
}

void ActivityOrder::popTop() {
    m_places[m_heap.front()] = kNowhere;
    const std::uint32_t last = m_heap.back();
    m_heap.pop_back();
    if (m_heap.empty()) return;
    m_heap.front() = last;
    m_places[last] = 0;
    siftDown(0);
}

void ActivityOrder::siftUp(std::size_t place) {
    const std::uint32_t question = m_heap[place];
    while (place > 0) {
        const std::size_t parent = (place - 1) / 2;
        if (!isBefore(question, m_heap[parent])) break;
        m_heap[place] = m_heap[parent];
        m_places[m_heap[place]] = static_cast<std::uint32_t>(place);
        place = parent;
    }
    m_heap[place] = question;
    m_places[question] = static_cast<std::uint32_t>(place);
}

void ActivityOrder::siftDown(std::size_t place) {
    const std::uint32_t question = m_heap[place];
    for (;;) {
        std::size_t child = 2 * place + 1;
        if (child >= m_heap.size()) break;
        if (child + 1 < m_heap.size() && isBefore(m_heap[child + 1], m_heap[child])) ++child;
        if (!isBefore(m_heap[child], question)) break;
        m_heap[place] = m_heap[child];
        m_places[m_heap[place]] = static_cast<std::uint32_t>(place);
        place = child;
    }
    m_heap[place] = question;
    m_places[question] = static_cast<std::uint32_t>(place);
}

}  // namespace waymark

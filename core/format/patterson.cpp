#include "core/format/patterson.h"

#include <limits>
#include <optional>
#include <utility>

#include "core/base/number_text.h"
#include "core/format/project_file.h"
#include "core/format/text_encoding.h"

namespace waymark {
namespace {

constexpr std::int64_t kMostResources = 1000;

// Numbers one after the other, whatever lines they stand in. After the first refusal all numbers are 0.
class Numbers {
public:
    explicit Numbers(std::string_view text) : m_text(text) {}

    std::int64_t next(std::string_view what, std::int64_t lowest, std::int64_t highest) {
        if (m_error) return 0;
        const std::string_view word = nextWord();
        if (word.empty()) {
            fail(Error{ErrorCode::DamagedFile, {"it ends before the " + std::string(what)}, {}, {}, m_line});
            return 0;
        }
        auto number = wholeNumber(word, what, m_line);
        if (!number) {
            fail(std::move(number.error()));
            return 0;
        }
        if (*number >= lowest && *number <= highest) return *number;
        fail(Error{ErrorCode::OutOfRange,
                   {std::string(what), toText(*number), toText(lowest), toText(highest)},
                   {},
                   {},
                   m_line});
        return 0;
    }
    [[nodiscard]] bool atEnd() { return nextWord().empty(); }
    [[nodiscard]] std::int64_t line() const { return m_line; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void fail(Error error) { m_error = std::move(error); }

    std::string_view nextWord() {
        const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
        while (m_at < m_text.size() && isBlank(m_text[m_at])) {
            const bool isPair = m_text.substr(m_at).starts_with("\r\n");
            if (m_text[m_at] == '\n' || (m_text[m_at] == '\r' && !isPair)) ++m_line;
            ++m_at;
        }
        const std::size_t start = m_at;
        while (m_at < m_text.size() && !isBlank(m_text[m_at])) ++m_at;
        return m_text.substr(start, m_at - start);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    std::optional<Error> m_error;
};

ProjectJob readJob(Numbers& numbers, std::int64_t jobs, std::size_t resources) {
    constexpr std::int64_t kAny = std::numeric_limits<std::int64_t>::max();
    ProjectJob job;
    job.duration = numbers.next("duration", -kAny, kAny);
    job.line = numbers.line();
    for (std::size_t i = 0; i < resources && !numbers.error(); ++i)
        job.demands.push_back(numbers.next("demand", 0, kLargestCapacity));
    const std::int64_t successors = numbers.next("number of successors", 0, jobs);
    job.successorLine = numbers.line();
    for (std::int64_t i = 0; i < successors && !numbers.error(); ++i) {
        job.successors.push_back(numbers.next("successor", 1, jobs));
    }
    return job;
}

}  // namespace

Result<Loaded> readPatterson(std::string_view bytes) {
    auto text = decodeText(bytes);
    if (!text) return tl::unexpected<Error>(std::move(text.error()));
    Numbers numbers(*text);
    Project project;
    const std::int64_t jobs = numbers.next("number of jobs", 1, kMostTouchpoints);
    const std::int64_t resources = numbers.next("number of resources", 0, kMostResources);
    for (std::int64_t i = 0; i < resources && !numbers.error(); ++i) {
        project.capacities.push_back(numbers.next("capacity", 0, kLargestCapacity));
        project.capacityLine = numbers.line();
    }
    for (std::int64_t i = 0; i < jobs && !numbers.error(); ++i) {
        project.jobs.push_back(readJob(numbers, jobs, project.capacities.size()));
    }
    if (numbers.error()) return tl::unexpected<Error>(*numbers.error());
    if (!numbers.atEnd()) return failureAt(numbers.line(), ErrorCode::DamagedFile, {"it goes on behind the last job"});
    return journeyOf(project);
}

}  // namespace waymark

#include "core/format/psplib.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "core/base/number_text.h"
#include "core/format/project_file.h"
#include "core/format/text_encoding.h"

namespace waymark {
namespace {

constexpr std::string_view kPrecedence = "PRECEDENCE RELATIONS";
constexpr std::string_view kRequests = "REQUESTS/DURATIONS";
constexpr std::string_view kAvailabilities = "RESOURCEAVAILABILITIES";

struct Line {
    std::int64_t number = 0;
    std::string_view text;
};

// The lines of each section of interest, without titles, column heads and rules.
struct Sections {
    std::vector<Line> header;
    std::map<std::string_view, std::vector<Line>> named;
    std::int64_t lastLine = 0;
};

bool isRule(std::string_view text) { return text.find_first_not_of("*-") == std::string_view::npos; }

Sections splitSections(std::string_view text) {
    Sections sections;
    std::vector<Line>* current = &sections.header;
    std::vector<Line> ignored;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.size(), text.find('\n', start));
        std::string_view line = text.substr(start, end - start);
        if (line.ends_with('\r')) line.remove_suffix(1);
        line = trimmed(line);
        start = end + 1;
        ++sections.lastLine;
        if (line.starts_with("****") && current != &sections.header) current = &ignored;
        if (line.empty() || isRule(line) || line.starts_with("jobnr.")) continue;
        const auto title = [&](std::string_view name) { return line.starts_with(name); };
        const std::array names{kPrecedence, kRequests, kAvailabilities};
        const auto named = std::ranges::find_if(names, title);
        if (named != names.end())
            current = &sections.named[*named];
        else if (title("PROJECT INFORMATION"))
            current = &ignored;
        else
            current->push_back({sections.lastLine, line});
    }
    sections.lastLine = std::max<std::int64_t>(sections.lastLine, 1);
    return sections;
}

class PsplibReader {
public:
    explicit PsplibReader(const Sections& sections) : m_sections(sections) {}

    Result<Loaded> read() {
        for (const auto step : {&PsplibReader::readHeader, &PsplibReader::readPrecedence, &PsplibReader::readRequests,
                                &PsplibReader::readAvailabilities}) {
            if (auto done = (this->*step)(); !done) return tl::unexpected<Error>(std::move(done.error()));
        }
        return journeyOf(m_project);
    }

private:
    // "jobs (incl. supersource/sink ):  32": the first number behind the colon.
    Result<std::int64_t> headerCount(std::string_view title, std::int64_t most) const {
        for (const Line& line : m_sections.header) {
            std::string_view text = line.text;
            if (text.starts_with("- ")) text = trimmed(text.substr(2));
            const auto colon = text.find(':');
            if (!text.starts_with(title) || colon == std::string_view::npos) continue;
            const auto words = wordsOf(text.substr(colon + 1));
            return countUpTo(most, words.empty() ? std::string_view{} : words.front(), title, line.number);
        }
        return failureAt(m_sections.lastLine, ErrorCode::MissingSection, {std::string(title)});
    }

    Result<void> readHeader() {
        auto jobs = headerCount("jobs", kMostTouchpoints);
        if (!jobs) return tl::unexpected<Error>(std::move(jobs.error()));
        auto renewable = headerCount("renewable", 1000);
        if (!renewable) return tl::unexpected<Error>(std::move(renewable.error()));
        for (const std::string_view kind : {"nonrenewable", "doubly constrained"}) {
            const auto count = headerCount(kind, 1000);
            if (!count && count.error().code != ErrorCode::MissingSection) return tl::unexpected<Error>(count.error());
            if (count && *count > 0) {
                return failureAt(1, ErrorCode::UnsupportedFeature,
                                 {"A project with " + std::string(kind) + " resources"});
            }
        }
        m_project.jobs.resize(static_cast<std::size_t>(*jobs));
        m_project.capacities.resize(static_cast<std::size_t>(*renewable));
        return {};
    }

    // The lines of a section, one for each job.
    Result<const std::vector<Line>*> jobLines(std::string_view title) const {
        const auto found = m_sections.named.find(title);
        if (found == m_sections.named.end()) {
            return failureAt(m_sections.lastLine, ErrorCode::MissingSection, {std::string(title)});
        }
        if (found->second.size() != m_project.jobs.size()) {
            const std::int64_t line = found->second.empty() ? m_sections.lastLine : found->second.back().number;
            return failureAt(
                line, ErrorCode::CountMismatch,
                {"jobs in " + std::string(title), sizeText(m_project.jobs.size()), sizeText(found->second.size())});
        }
        return &found->second;
    }

    // The numbers of a line, of which there must be at least `least`.
    static Result<std::vector<std::int64_t>> numbersIn(const Line& line, std::size_t least, std::string_view what) {
        std::vector<std::int64_t> numbers;
        for (const std::string_view word : wordsOf(line.text)) {
            auto number = wholeNumber(word, what, line.number);
            if (!number) return tl::unexpected<Error>(std::move(number.error()));
            numbers.push_back(*number);
        }
        if (numbers.size() >= least) return numbers;
        return failureAt(line.number, ErrorCode::CountMismatch,
                         {"numbers in this row", sizeText(least), sizeText(numbers.size())});
    }

    // The job that a line is about; each must have just one line in a section.
    Result<ProjectJob*> jobOf(const Line& line, std::int64_t number, std::int64_t modes, std::vector<bool>& seen) {
        if (number < 1 || number > static_cast<std::int64_t>(m_project.jobs.size())) {
            return failureAt(line.number, ErrorCode::OutOfRange,
                             {"job", toText(number), "1", sizeText(m_project.jobs.size())});
        }
        const auto index = static_cast<std::size_t>(number - 1);
        if (seen[index]) return failureAt(line.number, ErrorCode::DuplicateRow, {"job", toText(number)});
        seen[index] = true;
        if (modes != 1) return failureAt(line.number, ErrorCode::UnsupportedFeature, {"A job with several modes"});
        return &m_project.jobs[index];
    }

    Result<void> readPrecedence() {
        const auto lines = jobLines(kPrecedence);
        if (!lines) return tl::unexpected<Error>(lines.error());
        std::vector<bool> seen(m_project.jobs.size());
        for (const Line& line : **lines) {
            const auto numbers = numbersIn(line, 3, "successor");
            if (!numbers) return tl::unexpected<Error>(numbers.error());
            const auto job = jobOf(line, (*numbers)[0], (*numbers)[1], seen);
            if (!job) return tl::unexpected<Error>(job.error());
            if ((*numbers)[2] != static_cast<std::int64_t>(numbers->size()) - 3) {
                return failureAt(line.number, ErrorCode::CountMismatch,
                                 {"successors of job " + toText((*numbers)[0]), toText((*numbers)[2]),
                                  sizeText(numbers->size() - 3)});
            }
            (*job)->successorLine = line.number;
            (*job)->successors.assign(numbers->begin() + 3, numbers->end());
        }
        return {};
    }

    Result<void> readRequests() {
        const auto lines = jobLines(kRequests);
        if (!lines) return tl::unexpected<Error>(lines.error());
        const std::size_t width = 3 + m_project.capacities.size();
        std::vector<bool> seen(m_project.jobs.size());
        for (const Line& line : **lines) {
            const auto numbers = numbersIn(line, width, "duration or demand");
            if (!numbers) return tl::unexpected<Error>(numbers.error());
            if (numbers->size() != width) {
                return failureAt(line.number, ErrorCode::CountMismatch,
                                 {"numbers in this row", sizeText(width), sizeText(numbers->size())});
            }
            const auto job = jobOf(line, (*numbers)[0], (*numbers)[1], seen);
            if (!job) return tl::unexpected<Error>(job.error());
            (*job)->line = line.number;
            (*job)->duration = (*numbers)[2];
            (*job)->demands.assign(numbers->begin() + 3, numbers->end());
        }
        return {};
    }

    Result<void> readAvailabilities() {
        if (m_project.capacities.empty()) return {};
        const auto found = m_sections.named.find(kAvailabilities);
        if (found == m_sections.named.end() || found->second.size() < 2) {
            return failureAt(m_sections.lastLine, ErrorCode::MissingSection, {std::string(kAvailabilities)});
        }
        const Line& line = found->second[1];  // behind the line of names
        auto numbers = numbersIn(line, m_project.capacities.size(), "capacity");
        if (!numbers) return tl::unexpected<Error>(std::move(numbers.error()));
        if (numbers->size() != m_project.capacities.size()) {
            return failureAt(line.number, ErrorCode::CountMismatch,
                             {"capacities", sizeText(m_project.capacities.size()), sizeText(numbers->size())});
        }
        m_project.capacities = std::move(*numbers);
        m_project.capacityLine = line.number;
        return {};
    }

    static std::string sizeText(std::size_t size) { return toText(static_cast<std::int64_t>(size)); }

    const Sections& m_sections;
    Project m_project;
};

}  // namespace

Result<Loaded> readPsplib(std::string_view bytes) {
    auto text = decodeText(bytes);
    if (!text) return tl::unexpected<Error>(std::move(text.error()));
    const Sections sections = splitSections(*text);
    return PsplibReader(sections).read();
}

}  // namespace waymark

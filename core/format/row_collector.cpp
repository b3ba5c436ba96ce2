#include "core/format/row_collector.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>

#include "core/base/date_text.h"
#include "core/base/number_text.h"
#include "core/model/names.h"
#include "core/model/row_references.h"

namespace waymark {
namespace {

// Handed over to the document in one edit; initiatives refer to each other and go together.
template <class Row>
constexpr std::size_t kRowsAtOnce = std::is_same_v<Row, Initiative> ? kMostTouchpoints : 512;

std::string numberText(std::uint32_t number) { return toText(std::int64_t{number}); }

}  // namespace

Result<void> RowCollector::note(RowRef row, std::int64_t line) {
    const auto kind = static_cast<std::size_t>(row.kind);
    const bool isOnlyOne =
        row.kind == RowKind::Journey || row.kind == RowKind::PlanSettings || row.kind == RowKind::ValueSettings;
    if (isOnlyOne && row.number != kJourneyId.value) {
        return failureAt(line, ErrorCode::OutOfRange, {"id", numberText(row.number), "1", "1"});
    }
    std::vector<bool>& seen = m_seen[kind];
    if (row.number >= seen.size()) seen.resize(std::max<std::size_t>(row.number + 1, seen.size() * 2));
    if (seen[row.number]) {
        return failureAt(line, ErrorCode::DuplicateRow, {std::string(nameOf(row.kind)), numberText(row.number)});
    }
    seen[row.number] = true;
    const auto most = static_cast<std::int64_t>(row.kind == RowKind::Dependency   ? kMostDependencies
                                                : row.kind == RowKind::Feeling    ? kMostFeelings
                                                : row.kind == RowKind::Baseline   ? kMostBaselines
                                                : row.kind == RowKind::Initiative ? kMostInitiatives
                                                : row.kind == RowKind::Scene      ? kMostScenes
                                                                                  : kMostTouchpoints);
    if (++m_counts[kind] > most) {
        return failureAt(line, ErrorCode::TooManyRows, {std::string(nameOf(row.kind)) + " rows", toText(most)});
    }
    return {};
}

std::vector<Problem> RowCollector::dropDemandsOfNobody() {
    std::vector<Problem> notes;
    std::erase_if(std::get<Rows<Demand>>(m_rows), [&](const auto& placed) {
        const Demand& row = placed.row;
        const bool isLost = row.resource.isValid() && !has(row.resource) && has(row.touchpoint);
        if (isLost) {
            notes.push_back(makeProblem("demand-left-out", {refTo(row.touchpoint)},
                                        {codeOf(row.touchpoint), numberText(row.resource.value)}));
        }
        return isLost;
    });
    return notes;
}

std::vector<Problem> RowCollector::splitResponses() {
    auto& rows = std::get<Rows<SurveyResponse>>(m_rows);
    std::uint32_t last = 0;
    for (const auto& [row, line] : rows) last = std::max(last, row.id.value);
    std::vector<Problem> notes;
    for (std::size_t k = 0; k < rows.size(); ++k) {  // those that come behind are looked at too
        SurveyResponse& row = rows[k].row;
        SurveyResponse rest = row;
        rest.answers.clear();
        // They are in the order of their measures.
        const auto known = std::unique(row.answers.begin(), row.answers.end(), [&](const auto& one, const auto& other) {
            if (one.measure != other.measure) return false;
            rest.answers.push_back(other);
            return true;
        });
        row.answers.erase(known, row.answers.end());
        if (rest.answers.empty()) continue;
        rest.id = Id<SurveyResponse>{++last};
        notes.push_back({"answer-twice",
                         Severity::Warning,
                         {refTo(row.id), refTo(rest.id)},
                         {row.respondent, writeDate(row.date), toText(std::int64_t(rest.answers.size()))}});
        rows.push_back({std::move(rest), rows[k].line});
    }
    return notes;
}

template <class Row>
Result<void> RowCollector::checkReferences() const {
    for (const auto& [row, line] : std::get<Rows<Row>>(m_rows)) {
        std::string_view missing;
        std::uint32_t number = 0;
        forEachReference(row, [&](std::string_view key, auto id, Reference reference) {
            const bool isNone = reference == Reference::Optional && !id.isValid();
            if (!missing.empty() || isNone || has(id)) return;
            missing = key;
            number = id.value;
        });
        if (missing.empty()) continue;
        return failureAt(line, ErrorCode::DanglingReference, {std::string(missing), numberText(number)});
    }
    return {};
}

Result<void> RowCollector::checkCodes() const {
    const auto& touchpoints = std::get<Rows<Touchpoint>>(m_rows);
    std::unordered_set<std::string_view> codes;
    codes.reserve(touchpoints.size());
    for (const auto& [row, line] : touchpoints) {
        if (row.code.empty()) return failureAt(line, ErrorCode::EmptyCode);
        if (!codes.insert(row.code).second) return failureAt(line, ErrorCode::DuplicateCode, {row.code});
    }
    return {};
}

// Only for messages: looks through all touchpoints.
const std::string& RowCollector::codeOf(Id<Touchpoint> id) const {
    const auto& touchpoints = std::get<Rows<Touchpoint>>(m_rows);
    return std::ranges::find(touchpoints, id, [](const auto& placed) { return placed.row.id; })->row.code;
}

std::uint64_t RowCollector::keyOf(const Dependency& row) {
    static_assert(kLargestId < (1U << 24U), "two ids and a kind fit into 64 bits");
    return (std::uint64_t{row.predecessor.value} << 32U) | (std::uint64_t{row.successor.value} << 4U) |
           static_cast<std::uint64_t>(row.kind);
}

std::uint64_t RowCollector::keyOf(const Feeling& row) {
    return (std::uint64_t{row.touchpoint.value} << 32U) | row.persona.value;
}

Result<void> RowCollector::checkDependencies() const {
    const auto& dependencies = std::get<Rows<Dependency>>(m_rows);
    std::unordered_set<std::uint64_t> known;
    known.reserve(dependencies.size());
    for (const auto& [row, line] : dependencies) {
        if (row.predecessor == row.successor) {
            return failureAt(line, ErrorCode::SelfDependency, {codeOf(row.predecessor)});
        }
        if (!known.insert(keyOf(row)).second) {
            return failureAt(line, ErrorCode::DuplicateDependency, {codeOf(row.predecessor), codeOf(row.successor)});
        }
    }
    return {};
}

Result<void> RowCollector::checkFeelings() const {
    std::unordered_set<std::uint64_t> known;
    for (const auto& [row, line] : std::get<Rows<Feeling>>(m_rows)) {
        if (known.insert(keyOf(row)).second) continue;
        const auto& personas = std::get<Rows<Persona>>(m_rows);
        const auto persona = std::ranges::find(personas, row.persona, [](const auto& placed) { return placed.row.id; });
        return failureAt(line, ErrorCode::DuplicateFeeling, {persona->row.name, codeOf(row.touchpoint)});
    }
    return {};
}

Result<void> RowCollector::check() const {
    for (const auto step : {&RowCollector::checkReferences<Touchpoint>,
                            &RowCollector::checkReferences<Placement>,
                            &RowCollector::checkReferences<Experience>,
                            &RowCollector::checkReferences<Dependency>,
                            &RowCollector::checkReferences<Demand>,
                            &RowCollector::checkReferences<Journey>,
                            &RowCollector::checkReferences<Resource>,
                            &RowCollector::checkReferences<Progress>,
                            &RowCollector::checkReferences<CrashOption>,
                            &RowCollector::checkReferences<RiskEvent>,
                            &RowCollector::checkReferences<Baseline>,
                            &RowCollector::checkReferences<Initiative>,
                            &RowCollector::checkReferences<CashFlow>,
                            &RowCollector::checkReferences<Effect>,
                            &RowCollector::checkReferences<Scenario>,
                            &RowCollector::checkReferences<Measure>,
                            &RowCollector::checkReferences<MeasureFigure>,
                            &RowCollector::checkReferences<SurveyResponse>,
                            &RowCollector::checkReferences<Comment>,
                            &RowCollector::checkReferences<Feeling>,
                            &RowCollector::checkReferences<Scene>,
                            &RowCollector::checkReferences<Vote>,
                            &RowCollector::checkCodes,
                            &RowCollector::checkDependencies,
                            &RowCollector::checkFeelings}) {
        if (auto fits = (this->*step)(); !fits) return fits;
    }
    return {};
}

std::vector<std::int64_t> RowCollector::touchpointLines() const {
    std::vector<std::int64_t> lines;
    for (const auto& [row, line] : std::get<Rows<Touchpoint>>(m_rows)) {
        if (row.id.value >= lines.size()) lines.resize(std::max<std::size_t>(row.id.value + 1, lines.size() * 2));
        lines[row.id.value] = line;
    }
    return lines;
}

template <class Row>
Result<void> RowCollector::moveInto(Document& document) {
    auto& rows = std::get<Rows<Row>>(m_rows);
    ChangeSet changes;
    while (!rows.empty()) {
        changes.rows.clear();
        for (; !rows.empty() && changes.rows.size() < kRowsAtOnce<Row>; rows.pop_front()) {
            Row& row = rows.front().row;
            const Id<Row> id = row.id;
            const Row* before = document.find(id);  // the journey is there from the start
            changes.rows.push_back(
                RowChange<Row>{id, before ? std::optional<Row>(*before) : std::nullopt, std::move(row)});
        }
        if (auto applied = document.apply(changes); !applied) return applied;
    }
    return {};
}

Result<Document> RowCollector::finish() {
    if (auto fits = check(); !fits) return tl::unexpected<Error>(std::move(fits.error()));
    Document document;
    // Rows come after those that they refer to.
    for (const auto step : {&RowCollector::moveInto<Calendar>,      &RowCollector::moveInto<Journey>,
                            &RowCollector::moveInto<Persona>,       &RowCollector::moveInto<Stage>,
                            &RowCollector::moveInto<Lane>,          &RowCollector::moveInto<Resource>,
                            &RowCollector::moveInto<Touchpoint>,    &RowCollector::moveInto<Placement>,
                            &RowCollector::moveInto<Experience>,    &RowCollector::moveInto<Dependency>,
                            &RowCollector::moveInto<Demand>,        &RowCollector::moveInto<Progress>,
                            &RowCollector::moveInto<CrashOption>,   &RowCollector::moveInto<RiskEvent>,
                            &RowCollector::moveInto<PlanSettings>,  &RowCollector::moveInto<Baseline>,
                            &RowCollector::moveInto<Initiative>,    &RowCollector::moveInto<CashFlow>,
                            &RowCollector::moveInto<Effect>,        &RowCollector::moveInto<ValueSettings>,
                            &RowCollector::moveInto<Scenario>,      &RowCollector::moveInto<Measure>,
                            &RowCollector::moveInto<MeasureFigure>, &RowCollector::moveInto<SurveyResponse>,
                            &RowCollector::moveInto<Comment>,       &RowCollector::moveInto<Feeling>,
                            &RowCollector::moveInto<StickyNote>,    &RowCollector::moveInto<OwnerColour>,
                            &RowCollector::moveInto<Scene>,         &RowCollector::moveInto<Vote>}) {
        if (auto done = (this->*step)(document); !done) return tl::unexpected<Error>(std::move(done.error()));
    }
    return document;
}

}  // namespace waymark

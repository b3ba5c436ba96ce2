#include "core/edit/plan_row_writer.h"

#include <optional>
#include <utility>

#include "core/base/text.h"
#include "core/edit/card_placer.h"
#include "core/edit/checks.h"
#include "core/edit/experience_edits.h"
#include "core/edit/touchpoint_checks.h"
#include "core/edit/typed_estimate.h"
#include "core/model/plan_cell.h"

namespace waymark::edit {
namespace {

template <class Row>
Id<Row> named(const std::unordered_map<std::string, Id<Row>>& ids, const std::string& cell) {
    const auto found = ids.find(cleanLine(cell));
    return found == ids.end() ? Id<Row>{} : found->second;
}

}  // namespace

PlanRowWriter::PlanRowWriter(const Document& document, TimeUnit bareUnit)
    : m_document(document),
      m_bareUnit(bareUnit),
      m_stages(idsByName<Stage>(document)),
      m_lanes(idsByName<Lane>(document)),
      m_build(document) {}

Result<void> PlanRowWriter::write(const TypedRow& typed, bool isNew) {
    const Touchpoint before = m_document.table<Touchpoint>().at(typed.id);
    Touchpoint row = before;
    const auto written = writeTexts(typed, row)
                             .and_then([&] { return writeTimes(typed, row); })
                             .and_then([&] { return writeFigures(typed, row); })
                             .and_then([&] { return tidyTouchpoint(row); });
    if (!written) return written;
    if (row.code != before.code) m_newCodes.push_back(row.id);
    const bool moves = row.stage != before.stage || row.lane != before.lane;
    if (isNew || (moves && m_document.find(placementOf(row.id)))) m_moving.push_back(row.id);
    m_build.put(std::move(row));
    return {};
}

Result<ChangeSet> PlanRowWriter::finish() {
    return checkCodes().and_then([&] {
        if (!m_moving.empty()) moveCards();
        return checkedPlaces(m_build.take());
    });
}

Result<void> PlanRowWriter::writeTexts(const TypedRow& typed, Touchpoint& row) {
    const auto set = [&](PlanColumn column, std::string& into) {
        if (typed.cell(column)) into = *typed.cell(column);
    };
    set(PlanColumn::Code, row.code);
    set(PlanColumn::Name, row.name);
    set(PlanColumn::Channel, row.channel);
    set(PlanColumn::Owner, row.owner);
    set(PlanColumn::Notes, row.notes);
    if (const auto* cell = typed.cell(PlanColumn::Stage)) row.stage = named(m_stages, *cell);
    if (const auto* cell = typed.cell(PlanColumn::Lane)) row.lane = named(m_lanes, *cell);
    if (const auto* cell = typed.cell(PlanColumn::Kind)) {
        const auto kind = readKind(cleanLine(*cell));
        if (!kind) return tl::unexpected(kind.error());
        row.kind = *kind;
    }
    return {};
}

Result<void> PlanRowWriter::writeTimes(const TypedRow& typed, Touchpoint& row) {
    const auto text = [&](PlanColumn column) {
        return typed.cell(column) ? std::optional(cleanLine(*typed.cell(column))) : std::nullopt;
    };
    const TypedTimes times{text(PlanColumn::Optimistic), text(PlanColumn::Likely), text(PlanColumn::Pessimistic),
                           text(PlanColumn::Duration), text(PlanColumn::Distribution)};
    if (times.any()) {
        const auto estimate = typedEstimate(row.estimate, times, m_bareUnit);
        if (!estimate) return tl::unexpected(estimate.error());
        row.estimate = *estimate;
    }
    const auto safe = text(PlanColumn::Safe);
    if (!safe) return {};
    row.safe.reset();
    if (safe->empty()) return {};
    const auto length = readLength(*safe, m_bareUnit);
    if (!length) return tl::unexpected(length.error());
    row.safe = *length;
    return {};
}

Result<void> PlanRowWriter::writeFigures(const TypedRow& typed, Touchpoint& row) {
    if (const auto* cell = typed.cell(PlanColumn::Cost)) {
        const auto cost = readMoney(cleanLine(*cell), "cost");
        if (!cost) return tl::unexpected(cost.error());
        row.cost = *cost;
    }
    Experience felt;
    if (const Experience* known = m_document.find(experienceOf(row.id))) felt = *known;
    felt.id = experienceOf(row.id);
    const auto score = [&](PlanColumn column, int lowest, int highest, std::int8_t& into) -> Result<void> {
        if (!typed.cell(column)) return {};
        const auto name = kPlanColumns[static_cast<std::size_t>(column)];
        return readScore(cleanLine(*typed.cell(column)), name, lowest, highest).map([&](auto value) { into = value; });
    };
    return score(PlanColumn::Emotion, -2, 2, felt.emotion)
        .and_then([&] { return score(PlanColumn::Importance, 0, 5, felt.importance); })
        .map([&] { putExperience(m_build, felt); });
}

// Codes may change places within one edit, so they are compared when all are known.
Result<void> PlanRowWriter::checkCodes() const {
    if (m_newCodes.empty()) return {};
    std::unordered_map<std::string, Id<Touchpoint>> owners;
    for (const Touchpoint& row : m_document.table<Touchpoint>()) {
        const auto [owner, isNew] = owners.try_emplace(m_build.find(row.id)->code, row.id);
        if (isNew) continue;
        return failure(ErrorCode::DuplicateCode, {owner->first}, {refTo(row.id), refTo(owner->second)});
    }
    return {};
}

void PlanRowWriter::moveCards() {
    CardPlacer placer(m_document, m_build);
    for (const Id<Touchpoint> id : m_moving) {
        const Touchpoint row = *m_build.find(id);
        placer.putInto(id, row.stage, row.lane);
    }
}

}  // namespace waymark::edit

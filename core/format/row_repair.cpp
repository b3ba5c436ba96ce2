#include "core/format/row_repair.h"

#include <concepts>
#include <string>
#include <unordered_set>

#include "core/base/number_text.h"
#include "core/format/row_collector.h"
#include "core/model/row_references.h"

namespace waymark {
namespace {

// Lets go of references that a row can do without; says how many.
template <class Row, class Has>
std::int64_t letGo(Row& row, const Has& has) {
    std::int64_t count = 0;
    const auto clear = [&](auto& id) {
        if (!id.isValid() || has(id)) return;
        id = {};
        ++count;
    };
    const auto thin = [&](auto& list, auto idOf) {
        count += static_cast<std::int64_t>(std::erase_if(list, [&](const auto& each) { return !has(idOf(each)); }));
    };
    const auto itself = [](auto id) { return id; };
    if constexpr (std::same_as<Row, Touchpoint>) {
        clear(row.stage);
        clear(row.lane);
    } else if constexpr (std::same_as<Row, Journey> || std::same_as<Row, Resource>) {
        clear(row.calendar);
    } else if constexpr (std::same_as<Row, RiskEvent>) {
        thin(row.touchpoints, itself);
    } else if constexpr (std::same_as<Row, Baseline>) {
        thin(row.touchpoints, [](const BaselineEntry& entry) { return entry.touchpoint; });
        for (BaselineBuffer& buffer : row.buffers) {
            clear(buffer.from);
            clear(buffer.into);
        }
    } else if constexpr (std::same_as<Row, Initiative>) {
        thin(row.needs, itself);
        thin(row.excludes, itself);
    } else if constexpr (std::same_as<Row, Scenario>) {
        thin(row.initiatives, itself);
    } else if constexpr (std::same_as<Row, Measure>) {
        clear(row.touchpoint);
        clear(row.stage);
    } else if constexpr (std::same_as<Row, SurveyResponse>) {
        thin(row.answers, [](const Answer& answer) { return answer.measure; });
    } else if constexpr (std::same_as<Row, Comment>) {
        clear(row.touchpoint);
    } else if constexpr (std::same_as<Row, Scene>) {
        clear(row.scenario);
        thin(row.selection, itself);
    }
    return count;
}

}  // namespace

void RowCollector::forget(RowRef row) {
    const auto kind = static_cast<std::size_t>(row.kind);
    m_seen[kind][row.number] = false;
    --m_counts[kind];
}

template <class Row, class Fits>
bool RowCollector::leaveOut(RowRepairs& repairs, const Fits& fits) {
    return std::erase_if(std::get<Rows<Row>>(m_rows), [&](const auto& placed) {
               if (fits(placed.row)) return false;
               forget(refTo(placed.row.id));
               ++repairs.leftOut[kRowKind<Row>];
               return true;
           }) > 0;
}

// Whether rows were left out, on which others may depend.
template <class Row>
bool RowCollector::repairRows(RowRepairs& repairs) {
    for (auto& placed : std::get<Rows<Row>>(m_rows)) {
        repairs.letGo += letGo(placed.row, [this](auto id) { return has(id); });
    }
    return leaveOut<Row>(repairs, [this](const Row& row) {
        bool fits = true;
        forEachReference(row, [&](std::string_view, auto id, Reference reference) {
            const bool isNone = reference == Reference::Optional && !id.isValid();
            if (!isNone && !has(id)) fits = false;
        });
        return fits;
    });
}

template <class... All>
void RowCollector::repairReferences(RowRepairs& repairs, const std::tuple<Rows<All>...>&) {
    while ((static_cast<int>(repairRows<All>(repairs)) + ... + 0) > 0) {
    }
}

void RowCollector::repairCodes(RowRepairs& repairs) {
    std::unordered_set<std::string> codes;
    for (auto& [row, line] : std::get<Rows<Touchpoint>>(m_rows)) {
        const std::string wanted = row.code.empty() ? "T" + toText(std::int64_t{row.id.value}) : row.code;
        std::string code = wanted;
        for (std::int64_t k = 2; codes.contains(code); ++k) code = wanted + '-' + toText(k);
        if (code != row.code) ++repairs.renamed;
        row.code = code;
        codes.insert(std::move(code));
    }
}

void RowCollector::repairPairs(RowRepairs& repairs) {
    std::unordered_set<std::uint64_t> known;
    leaveOut<Dependency>(repairs, [&](const Dependency& row) {
        return row.predecessor != row.successor && known.insert(keyOf(row)).second;
    });
    known.clear();
    leaveOut<Feeling>(repairs, [&](const Feeling& row) { return known.insert(keyOf(row)).second; });
}

RowRepairs RowCollector::repair() {
    RowRepairs repairs;
    repairReferences(repairs, m_rows);
    repairCodes(repairs);
    repairPairs(repairs);
    return repairs;
}

}  // namespace waymark

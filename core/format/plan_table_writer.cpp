#include "core/format/plan_table_writer.h"

#include "core/base/number_text.h"
#include "core/format/csv.h"
#include "core/model/plan_cell.h"
#include "core/model/predecessor_cell.h"

namespace waymark {
namespace {

using Cells = std::array<std::string, kPlanColumns.size()>;

template <class Row>
std::string nameOfRow(const Document& document, Id<Row> id) {
    const Row* row = document.find(id);
    return row ? row->name : std::string();
}

std::string scoreText(std::int8_t score) { return score == 0 ? std::string() : toText(std::int64_t{score}); }

Cells cellsOf(const Document& document, const Touchpoint& row) {
    Cells cells;
    const auto at = [&](PlanColumn column) -> std::string& { return cells[static_cast<std::size_t>(column)]; };
    EstimateCells times = writeEstimate(row.estimate);
    at(PlanColumn::Code) = row.code;
    at(PlanColumn::Name) = row.name;
    at(PlanColumn::Stage) = nameOfRow(document, row.stage);
    at(PlanColumn::Lane) = nameOfRow(document, row.lane);
    at(PlanColumn::Kind) = nameOf(row.kind);
    at(PlanColumn::Channel) = row.channel;
    at(PlanColumn::Optimistic) = std::move(times.optimistic);
    at(PlanColumn::Likely) = std::move(times.likely);
    at(PlanColumn::Pessimistic) = std::move(times.pessimistic);
    at(PlanColumn::Duration) = std::move(times.duration);
    at(PlanColumn::Distribution) = std::move(times.distribution);
    if (row.safe) at(PlanColumn::Safe) = writeDuration(row.safe->length, row.safe->unit);
    at(PlanColumn::Predecessors) = writePredecessors(document, row.id);
    at(PlanColumn::Resources) = writeDemands(document, row.id);
    if (row.cost != Money{}) at(PlanColumn::Cost) = writeMoney(row.cost);
    if (const Experience* felt = document.find(experienceOf(row.id))) {
        at(PlanColumn::Emotion) = scoreText(felt->emotion);
        at(PlanColumn::Importance) = scoreText(felt->importance);
    }
    at(PlanColumn::Owner) = row.owner;
    at(PlanColumn::Notes) = row.notes;
    return cells;
}

template <class Texts>
void writeRow(std::string& into, const Texts& cells, char separator) {
    bool isFirst = true;
    for (const auto& cell : cells) {
        if (!isFirst) into += separator;
        isFirst = false;
        writeCsvCell(into, guardFormula(cell), separator);
    }
    into += '\n';
}

}  // namespace

std::string writePlanTable(const Document& document, char separator) {
    std::string bytes;
    writeRow(bytes, kPlanColumns, separator);
    for (const Touchpoint& row : document.table<Touchpoint>()) writeRow(bytes, cellsOf(document, row), separator);
    return bytes;
}

}  // namespace waymark

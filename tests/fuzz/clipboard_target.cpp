// What may lie on the clipboard: touchpoints of our own type, text from other programs, and cells of a spreadsheet.
#include "core/edit/clipboard.h"
#include "core/edit/placement_edits.h"
#include "core/edit/table_edits.h"
#include "core/format/csv.h"
#include "core/format/file_format.h"
#include "core/format/pasted_table.h"
#include "tests/fuzz/journeys.h"
#include "tests/fuzz/promises.h"
#include "tests/fuzz/targets.h"

namespace waymark::fuzz {
namespace {

void pasteClip(const edit::Clip& clip) {
    const Document& document = openJourney();
    const auto changes = edit::paste(document, clip, {200.0, 200.0});
    if (changes) promiseItCanBeUndone(document, *changes);
}

void pasteText(std::string_view text) {
    auto loaded = readPastedTable(text);
    if (!loaded) return;
    edit::Clip clip{std::move(loaded->document)};
    const auto places = edit::arrangeByStages(clip.document, IncrementalSchedule(clip.document));
    promise(places && clip.document.apply(*places), "what was pasted can be given places");
    pasteClip(clip);
}

void pasteCells(std::string_view text) {
    CsvReader reader(text, '\t');
    edit::TableText table;
    for (;;) {
        auto record = reader.next();
        if (!record) return;
        if (!*record) break;
        table.cells.push_back(std::move((*record)->cells));
    }
    const Document& document = openJourney();
    for (const Touchpoint& row : document.table<Touchpoint>()) table.rows.push_back(row.id);
    for (std::size_t k = 0; k < kPlanColumns.size(); ++k) table.columns.push_back(static_cast<PlanColumn>(k));
    const auto changes = edit::pasteTable(document, table);
    if (changes) promiseItCanBeUndone(document, *changes);
}

}  // namespace

void takeClipboard(std::string_view bytes) {
    if (auto loaded = readDocument(bytes)) pasteClip({std::move(loaded->document)});
    pasteText(bytes);
    pasteCells(bytes);
}

}  // namespace waymark::fuzz

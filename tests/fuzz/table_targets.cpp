// Tables and lists of other programs.
#include "core/check/find_problems.h"
#include "core/format/patterson.h"
#include "core/format/plan_table_reader.h"
#include "core/format/psplib.h"
#include "core/format/resource_table.h"
#include "core/format/series_import.h"
#include "core/format/text_encoding.h"
#include "tests/fuzz/journeys.h"
#include "tests/fuzz/promises.h"
#include "tests/fuzz/targets.h"

namespace waymark::fuzz {
namespace {

void takeRead(const Result<Loaded>& loaded) {
    if (!loaded) return;
    promiseItReadsBack(loaded->document);
    promiseItsTableReadsBack(loaded->document, ',');
    promiseItsTableReadsBack(loaded->document, '\t');
    (void)findProblems(loaded->document, IncrementalSchedule(loaded->document));
}

}  // namespace

void takePlanTable(std::string_view bytes) {
    takeRead(readPlanTable(bytes, 0, {}));
    takeRead(readPlanTable(bytes, '\t', {TimeUnit::ElapsedHour}));
}

void takeProjectFile(std::string_view bytes) {
    takeRead(readPsplib(bytes));
    takeRead(readPatterson(bytes));
}

void takeResourceTable(std::string_view bytes) {
    const Document& document = openJourney();
    const auto table = readResourceTable(bytes, document);
    if (table) promiseItCanBeUndone(document, table->changes);
}

void takeSeries(std::string_view bytes) {
    const Document& document = openJourney();
    const auto text = decodeText(bytes);
    if (!text) return;
    SeriesMapping mapping = guessMapping(*text, document);
    for (const bool leavesOut : {true, false}) {
        mapping.leavesOutDoubtful = leavesOut;
        const auto import = importSeries(*text, document, mapping);
        if (!import) continue;
        promise(import->rowsTaken <= import->rows, "no more rows are taken than there are");
        promiseItCanBeUndone(document, import->changes);
    }
}

}  // namespace waymark::fuzz

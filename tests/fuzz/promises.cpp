#include "tests/fuzz/promises.h"

#include "core/base/problem.h"
#include "core/format/file_format.h"
#include "core/format/plan_table_reader.h"
#include "core/format/plan_table_writer.h"

namespace waymark::fuzz {
namespace {

std::string told(const Error& error) {
    std::string text =
        "error " + std::to_string(static_cast<int>(error.code)) + " in line " + std::to_string(error.line);
    for (const std::string& detail : error.details) text += " [" + detail + ']';
    return text;
}

}  // namespace

void promise(bool holds, const std::string& what) {
    if (!holds) throw BrokenPromise(what);
}

void promiseItReadsBack(const Document& document) {
    const std::string written = writeDocument(document);
    const auto back = readDocument(written);
    promise(back.has_value(), "what was written can be read" + (back ? std::string() : ": " + told(back.error())));
    promise(back->document == document, "what was written is the same journey");
    promise(writeDocument(back->document) == written, "the same journey gives the same bytes");
    for (const Problem& note : back->notes) {
        const bool isOfOthers = note.id == "unknown-key" || note.id == "unknown-row";
        promise(isOfOthers, "our own file reads without a note: " + note.id);
    }
}

void promiseItsTableReadsBack(const Document& document, char separator) {
    if (document.table<Touchpoint>().empty()) return;
    const std::string written = writePlanTable(document, separator);
    const auto back = readPlanTable(written, separator, {});
    promise(back.has_value(),
            "the table that was written can be read" + (back ? std::string() : ": " + told(back.error())));
    promise(writePlanTable(back->document, separator) == written, "the same table gives the same bytes");
}

void promiseItCanBeUndone(const Document& document, const ChangeSet& changes) {
    Document after = document;
    promise(after.apply(changes).has_value(), "an edit that was offered can be made");
    promiseItReadsBack(after);
    const std::string became = writeDocument(after);
    promise(after.apply(inverse(changes)).has_value() && after == document, "undone it is what it was");
    promise(after.apply(changes).has_value() && writeDocument(after) == became, "redone it is what it became");
}

}  // namespace waymark::fuzz

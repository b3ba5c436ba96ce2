#pragma once
// What is fed with bytes that may be anything: by libFuzzer (script/fuzz), and by a test with all inputs that are kept.
// Whatever the bytes, nothing crashes and every promise holds; a broken one is thrown (promises.h).

#include <span>
#include <string_view>

namespace waymark::fuzz {

void takeDocument(std::string_view bytes);       // a .waymark file, whole or damaged
void takeFigures(std::string_view bytes);        // the same, and all that is computed about the journey
void takeJournal(std::string_view bytes);        // a copy and a list of edits, parted by kJournalPart
void takePlanTable(std::string_view bytes);      // CSV and TSV
void takeProjectFile(std::string_view bytes);    // PSPLIB and Patterson
void takeEmbedded(std::string_view bytes);       // a PNG, SVG or PDF with a journey inside
void takeClipboard(std::string_view bytes);      // touchpoints of our own type, text, cells
void takeSeries(std::string_view bytes);         // figures and answers
void takeResourceTable(std::string_view bytes);  // capacities and rates

inline constexpr char kJournalPart = '\x1E';

struct Target {
    std::string_view name;
    void (*take)(std::string_view bytes);
};
[[nodiscard]] std::span<const Target> targets();

}  // namespace waymark::fuzz

// What a crash left behind: a copy of the journey, and the list of edits with a checksum for each, which is put right
// here since no mutation would ever hit it.
#include <algorithm>
#include <cstdint>
#include <fstream>
#include <string>

#include "core/base/checksum.h"
#include "core/store/journal.h"
#include "tests/core/store/temporary_folder.h"
#include "tests/fuzz/promises.h"
#include "tests/fuzz/targets.h"

namespace waymark::fuzz {
namespace {

void put(std::string& into, std::uint32_t number) {
    for (int k = 0; k < 4; ++k) into += static_cast<char>((number >> (8 * k)) & 0xFFU);
}

// A part that begins with '#' is written as it stands behind that: a record that was cut off, or anything else.
std::string journalOf(std::string_view parts) {
    std::string journal;
    for (std::size_t at = 0; at < parts.size();) {
        const std::size_t end = std::min(parts.size(), parts.find(kJournalPart, at));
        const std::string_view part = parts.substr(at, end - at);
        at = end + 1;
        if (part.starts_with('#')) {
            journal.append(part.substr(1));
            continue;
        }
        put(journal, static_cast<std::uint32_t>(part.size()));
        put(journal, crc32(part));
        journal.append(part);
    }
    return journal;
}

void write(const std::string& path, std::string_view bytes) { std::ofstream(path, std::ios::binary) << bytes; }

}  // namespace

void takeJournal(std::string_view bytes) {
    static const test::TemporaryFolder kFolder;
    const std::size_t end = std::min(bytes.size(), bytes.find(kJournalPart));
    write(kFolder.file("1.waymark"), bytes.substr(0, end));
    write(kFolder.file("1.journal"), journalOf(bytes.substr(std::min(bytes.size(), end + 1))));
    const auto recovered = recoverJourney(kFolder.file("1.journal"));
    if (recovered) promiseItReadsBack(recovered->document);
}

}  // namespace waymark::fuzz

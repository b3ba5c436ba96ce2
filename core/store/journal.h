#pragma once
// What was edited since a journey was opened or saved, written down edit by edit, so that a crash loses nothing. A
// journal is two files in a folder of this user's own: a copy of the journey as it was (.waymark), and the rows as each
// edit left them (.journal). Replaying needs none of the code that made the edits.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/format/salvage.h"
#include "core/model/change_set.h"
#include "core/model/document.h"
#include "core/store/file_system.h"

namespace waymark {

// Which journey it is, for the person who is asked what to do with it.
struct JournalFacts {
    std::string path;  // of its file; empty if it was never saved
    std::string title;
    bool isRecovered = false;  // the copy holds what was never saved: worth keeping even without an edit

    bool operator==(const JournalFacts&) const = default;
};

class Journal {
public:
    // Copies the journey and begins its list of edits. The folder is made where it is missing; only this user can read
    // what is in it. While this lives nobody takes the journal for an abandoned one.
    // Errors: CannotWrite, DiskFull; nothing is left behind then.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> begin(const std::string& folder, const Document& document,
                                                                const JournalFacts& facts,
                                                                FileSystem& disk = realFileSystem());
    ~Journal();  // the files stay
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    // When this returns the edit outlives a crash of the program; after sync() also a power cut.
    // Errors: CannotWrite, DiskFull: what was written before stays readable, but this edit and what follows is not.
    [[nodiscard]] Result<void> append(const ChangeSet& changes);
    [[nodiscard]] Result<void> sync();
    // Bytes in the list of edits.
    [[nodiscard]] std::size_t size() const { return m_size; }
    // Removes both files: what they hold is saved, or nobody wants it.
    void discard();

private:
    Journal(FileSystem& disk, std::string path, int file) : m_disk(disk), m_path(std::move(path)), m_file(file) {}
    [[nodiscard]] Result<void> write(std::string_view record);

    FileSystem& m_disk;
    std::string m_path;  // of the list of edits
    int m_file;
    std::size_t m_size = 0;
    bool m_hasName = false;  // on the disk, whatever happens
};

// Nobody else takes a journal for an abandoned one while this lives: a lock of the system, which ends with the program
// however that ends.
class JournalHold {
public:
    // Nothing where somebody else holds it, or it is gone.
    [[nodiscard]] static std::unique_ptr<JournalHold> take(const std::string& journal);
    ~JournalHold();
    JournalHold(const JournalHold&) = delete;
    JournalHold& operator=(const JournalHold&) = delete;

private:
    explicit JournalHold(int file) : m_file(file) {}

    int m_file;
};

// A journal that no running program holds, but whoever has this.
struct AbandonedJournal {
    std::string path;
    std::unique_ptr<JournalHold> hold;
    JournalFacts facts;
    std::int64_t edits = 0;
    std::int64_t rows = 0;      // that they changed
    std::int64_t lastEdit = 0;  // seconds since 1970
    bool knowsJourney = true;   // otherwise its beginning is damaged, and of the facts only the title is left
};
// Those in the folder that hold work, the latest first; those that hold none are removed. One of which nothing can be
// read any more is neither given nor removed.
[[nodiscard]] std::vector<AbandonedJournal> abandonedJournals(const std::string& folder);

struct RecoveredJourney {
    Document document;
    JournalFacts facts;
    std::int64_t edits = 0;
    bool isCutOff = false;  // an edit was not written whole or is damaged; it is left out, and so is what follows it
    // Why the journey cannot be read whole, and what is missing; the document of the salvage has moved to `document`.
    std::optional<std::pair<Error, Salvaged>> salvage;
};
// The journey with all edits that were written whole, up to the first that is damaged. Changes nothing on the disk.
// Errors: those of readFile() and salvageDocument().
[[nodiscard]] Result<RecoveredJourney> recoverJourney(const std::string& journal, FileSystem& disk = realFileSystem());

// Removes an abandoned journal.
void discardJournal(const std::string& journal);

// Removes what programs left that ended while they began a journal: a list of edits without its name, a copy without a
// list. A journal that is being begun is held from its first moment but one, so the youngest are left alone. `now`:
// seconds since 1970.
void sweepJournals(const std::string& folder, std::int64_t now);

}  // namespace waymark

#include "core/store/journal.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/checksum.h"
#include "core/base/number_text.h"
#include "core/format/changed_lines.h"
#include "core/format/file_format.h"
#include "core/format/row_writer.h"
#include "core/store/file.h"

namespace waymark {
namespace {

constexpr std::string_view kEnding = ".journal";
constexpr std::string_view kFirstWords = "Waymark journal 1";
constexpr std::string_view kCopyEnding = ".waymark";
constexpr int kMostNames = 10'000;
constexpr std::size_t kFrame = 8;  // bytes before each record: its length and its checksum

std::string copyOf(const std::string& journal) {
    return journal.substr(0, journal.size() - kEnding.size()) + std::string(kCopyEnding);
}

tl::unexpected<Error> writeError(const std::string& path) {
    if (errno == ENOSPC || errno == EDQUOT) return failure(ErrorCode::DiskFull, {path});
    return failure(ErrorCode::CannotWrite, {path, diskReason()});
}

void put(std::string& into, std::uint32_t number) {
    for (int k = 0; k < 4; ++k) into += static_cast<char>((number >> (8 * k)) & 0xFFU);
}

std::uint32_t numberAt(std::string_view bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t k = 0; k < 4; ++k) number |= std::uint32_t{static_cast<unsigned char>(bytes[at + k])} << (8 * k);
    return number;
}

std::string framed(std::string_view record) {
    std::string bytes;
    put(bytes, static_cast<std::uint32_t>(record.size()));
    put(bytes, crc32(record));
    return bytes.append(record);
}

// The first record: words, then a line each for what is known of the journey. Line ends in names become blanks.
std::string recordOf(const JournalFacts& facts) {
    std::string record(kFirstWords);
    const auto line = [&](std::string text) {
        std::ranges::replace(text, '\n', ' ');
        record += '\n' + text;
    };
    line(facts.path);
    line(facts.title);
    line(facts.isRecovered ? "recovered" : "");
    return record;
}

std::optional<JournalFacts> factsOf(std::string_view record) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at <= record.size();) {
        const std::size_t end = std::min(record.size(), record.find('\n', at));
        lines.emplace_back(record.substr(at, end - at));
        at = end + 1;
    }
    if (lines.size() != 4 || lines[0] != kFirstWords) return std::nullopt;
    return JournalFacts{lines[1], lines[2], lines[3] == "recovered"};
}

// What a list of edits holds up to the first damaged place.
struct Records {
    std::optional<JournalFacts> facts;  // nothing: the first record, which holds no edit, is damaged
    std::vector<std::string_view> edits;
    bool isCutOff = false;
};

Records recordsOf(std::string_view bytes) {
    Records found;
    for (bool isFirst = true; !bytes.empty(); isFirst = false) {
        if (bytes.size() < kFrame || bytes.size() - kFrame < numberAt(bytes, 0)) break;
        const std::string_view record = bytes.substr(kFrame, numberAt(bytes, 0));
        const bool isWhole = crc32(record) == numberAt(bytes, 4);
        if (!isWhole && !isFirst) break;
        if (isFirst && isWhole) found.facts = factsOf(record);
        if (!isFirst) found.edits.push_back(record);
        bytes.remove_prefix(kFrame + record.size());
    }
    found.isCutOff = !bytes.empty();
    return found;
}

constexpr std::string_view kUnfinished = ".new";  // nobody looks at it yet

struct NewFile {
    std::string path;  // that it is to have
    int file = -1;
};

std::optional<NewFile> createIn(FileSystem& disk, const std::string& folder) {
    for (int k = 0; k < kMostNames; ++k) {
        NewFile made;
        made.path = folder + '/' + toText(std::int64_t{::getpid()}) + '-' + toText(std::int64_t{k});
        made.path += kEnding;
        struct stat facts {};
        if (disk.stat(made.path, facts) == 0) continue;
        made.file =
            disk.open(made.path + std::string(kUnfinished), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
        if (made.file >= 0) return made;
        if (errno != EEXIST) return std::nullopt;
    }
    return std::nullopt;
}

bool isThere(const std::string& path) {
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0;
}

}  // namespace

Result<std::unique_ptr<Journal>> Journal::begin(const std::string& folder, const Document& document,
                                                const JournalFacts& facts, FileSystem& disk) {
    std::error_code problem;
    if (std::filesystem::create_directories(folder, problem)) {
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, problem);
    }
    const auto made = createIn(disk, folder);
    if (!made) return writeError(folder);
    (void)::flock(made->file, LOCK_EX | LOCK_NB);  // its own, just made: nobody else has it
    const std::string unfinished = made->path + std::string(kUnfinished);
    std::unique_ptr<Journal> journal(new Journal(disk, made->path, made->file));
    auto outcome = writeFile(copyOf(made->path), writeDocument(document), disk);
    if (outcome) ::chmod(copyOf(made->path).c_str(), 0600);
    if (outcome) outcome = journal->write(recordOf(facts));
    if (outcome && disk.rename(unfinished, made->path) != 0) outcome = writeError(made->path);
    if (!outcome) {
        disk.unlink(unfinished);
        journal->discard();
        return tl::unexpected<Error>(std::move(outcome.error()));
    }
    return journal;
}

Journal::~Journal() {
    if (m_file >= 0) m_disk.close(m_file);
}

Result<void> Journal::write(std::string_view record) {
    const std::string bytes = framed(record);
    std::string_view left = bytes;
    while (!left.empty()) {
        const ssize_t written = m_disk.write(m_file, left.data(), left.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) {
            if (written == 0) errno = ENOSPC;
            return writeError(m_path);
        }
        left.remove_prefix(static_cast<std::size_t>(written));
    }
    m_size += bytes.size();
    return {};
}

Result<void> Journal::append(const ChangeSet& changes) {
    std::string record;
    writeChanges(record, changes);
    return write(record);
}

Result<void> Journal::sync() {
    if (m_disk.fsync(m_file) != 0) return writeError(m_path);
    // Its name is that of a list that is finished only since it has been renamed.
    if (!m_hasName && !syncFolder(m_disk, m_path.substr(0, m_path.rfind('/')))) return writeError(m_path);
    m_hasName = true;
    return {};
}

void Journal::discard() {
    if (m_file < 0) return;
    m_disk.unlink(m_path);
    m_disk.unlink(copyOf(m_path));
    m_disk.close(m_file);
    m_file = -1;
}

std::unique_ptr<JournalHold> JournalHold::take(const std::string& journal) {
    const int file = ::open(journal.c_str(), O_RDWR | O_CLOEXEC);
    if (file < 0) return nullptr;
    std::unique_ptr<JournalHold> hold(new JournalHold(file));
    return ::flock(file, LOCK_EX | LOCK_NB) == 0 ? std::move(hold) : nullptr;
}

JournalHold::~JournalHold() { ::close(m_file); }

std::vector<AbandonedJournal> abandonedJournals(const std::string& folder) {
    std::vector<AbandonedJournal> found;
    for (const std::string& path : pathsIn(folder)) {
        if (!path.ends_with(kEnding)) continue;
        auto hold = JournalHold::take(path);
        if (!hold) continue;
        const auto bytes = readFile(path);
        if (!bytes) continue;
        const Records records = recordsOf(*bytes);
        const bool mayHoldEdits = !records.edits.empty() || records.isCutOff;
        if (bytes->empty() || (records.facts && !records.facts->isRecovered && !mayHoldEdits)) {
            discardJournal(path);
            continue;
        }
        AbandonedJournal journal{path,
                                 std::move(hold),
                                 {},
                                 static_cast<std::int64_t>(records.edits.size()),
                                 static_cast<std::int64_t>(rowsChanged(records.edits))};
        if (records.facts) {
            journal.facts = *records.facts;
        } else {
            const auto recovered = recoverJourney(path);
            if (!recovered) continue;
            journal.facts = recovered->facts;
            journal.knowsJourney = false;
        }
        struct stat status {};
        (void)::stat(path.c_str(), &status);
        journal.lastEdit = status.st_mtime;
        found.push_back(std::move(journal));
    }
    std::ranges::sort(found, std::ranges::greater{}, &AbandonedJournal::lastEdit);
    return found;
}

Result<RecoveredJourney> recoverJourney(const std::string& journal, FileSystem& disk) {
    const auto copy = readFile(copyOf(journal), kLargestFile, disk);
    if (!copy) return tl::unexpected<Error>(copy.error());
    const auto bytes = readFile(journal, kLargestFile, disk);
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    const Records records = recordsOf(*bytes);
    RecoveredJourney recovered;
    recovered.edits = static_cast<std::int64_t>(records.edits.size());
    recovered.isCutOff = records.isCutOff;
    const std::string text = withChanges(*copy, records.edits);
    if (auto loaded = readDocument(text)) {
        recovered.document = std::move(loaded->document);
    } else {
        auto salvaged = salvageDocument(text, loaded.error());
        if (!salvaged) return tl::unexpected<Error>(std::move(salvaged.error()));
        recovered.document = std::move(salvaged->document);
        recovered.salvage.emplace(std::move(loaded.error()), std::move(*salvaged));
    }
    recovered.facts = records.facts ? *records.facts : JournalFacts{{}, recovered.document.journey().name, true};
    return recovered;
}

void discardJournal(const std::string& journal) {
    ::unlink(journal.c_str());
    ::unlink(copyOf(journal).c_str());
}

void sweepJournals(const std::string& folder, std::int64_t now) {
    sweepTemporaries(folder, now);
    for (const std::string& path : pathsIn(folder)) {
        if (!isOlderThanAMinute(path, now)) continue;
        if (path.ends_with(std::string(kEnding) + std::string(kUnfinished)) && JournalHold::take(path)) {
            ::unlink(path.c_str());
        } else if (path.ends_with(kCopyEnding)) {
            const std::string list = path.substr(0, path.size() - kCopyEnding.size()) + std::string(kEnding);
            if (!isThere(list + std::string(kUnfinished)) && !isThere(list)) ::unlink(path.c_str());
        }
    }
}

}  // namespace waymark

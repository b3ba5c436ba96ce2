#pragma once
// Who has a journey open: a small hidden file beside it, so that people on other computers see it too, held by a lock
// of the system as long as its program runs.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace waymark {

struct LockOwner {
    std::string user, host, program;
    std::int64_t pid = 0;
    std::int64_t since = 0;  // seconds since 1970

    bool operator==(const LockOwner&) const = default;
};

struct LockAttempt;

class DocumentLock {
public:
    ~DocumentLock();  // removes the file
    DocumentLock(const DocumentLock&) = delete;
    DocumentLock& operator=(const DocumentLock&) = delete;

    // Of the journey's file, links followed.
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    friend LockAttempt takeLock(const std::string& path, const LockOwner& me, bool evenFromOtherHosts);
    DocumentLock(std::string path, std::string file, int handle);

    std::string m_path, m_file;
    int m_handle;
};

// Neither lock nor owner: the folder does not let us write, or the disk knows no locks; then nobody can be told.
struct LockAttempt {
    std::shared_ptr<DocumentLock> lock;
    std::optional<LockOwner> owner;  // who has it open instead
    bool isHere = false;  // the owner is a running program on this computer; else nobody can know whether it runs
};
// The locks of programs that ended on this computer, however they ended and whoever has their number now, are taken
// over. A lock of another computer is only taken over if `evenFromOtherHosts`.
[[nodiscard]] LockAttempt takeLock(const std::string& path, const LockOwner& me, bool evenFromOtherHosts = false);

}  // namespace waymark

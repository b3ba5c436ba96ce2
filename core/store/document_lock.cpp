#include "core/store/document_lock.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/number_text.h"
#include "core/store/file.h"

namespace waymark {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFirstWords = "Waymark lock 1";
constexpr std::size_t kLargestLock = 64U * 1024U;
constexpr int kMostAttempts = 20;  // others may come and go between two calls

std::string textOf(const LockOwner& owner) {
    std::string text(kFirstWords);
    for (std::string line : {owner.user, owner.host, owner.program, toText(owner.pid), toText(owner.since)}) {
        std::ranges::replace(line, '\n', ' ');
        text += '\n' + line;
    }
    return text + '\n';
}

std::int64_t numberIn(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

// A lock that was cut, or is none of ours, has an owner about whom nothing is known.
LockOwner ownerIn(const std::string& file) {
    const auto bytes = readFile(file, kLargestLock);
    std::vector<std::string> lines;
    for (std::size_t at = 0; bytes && at < bytes->size();) {
        const std::size_t end = std::min(bytes->size(), bytes->find('\n', at));
        lines.push_back(bytes->substr(at, end - at));
        at = end + 1;
    }
    if (lines.size() < 6 || lines[0] != kFirstWords) return {};
    return {lines[1], lines[2], lines[3], numberIn(lines[4]), numberIn(lines[5])};
}

// Whether the open file is the one with this name, not one that was removed meanwhile.
bool isStill(const std::string& name, int handle) {
    struct stat named {};
    struct stat open {};
    return ::stat(name.c_str(), &named) == 0 && ::fstat(handle, &open) == 0 && named.st_ino == open.st_ino &&
           named.st_dev == open.st_dev;
}

// For reading where it is another user's: that is enough to see whether it is held.
int openLock(const std::string& file) {
    const int handle = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (handle >= 0 || errno != EACCES) return handle;
    return ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
}

LockAttempt heldBy(LockOwner owner, const LockOwner& me) {
    const bool isHere = owner.host == me.host || owner.host.empty();
    return {nullptr, std::move(owner), isHere};
}

// Nobody's as yet, if it has just been made.
LockOwner ownerOfOpen(const std::string& file, int handle, const LockOwner& me) {
    struct stat facts {};
    return ::fstat(handle, &facts) == 0 && facts.st_size == 0 ? me : ownerIn(file);
}

bool writeOwner(int handle, const LockOwner& owner) {
    const std::string text = textOf(owner);
    return ::ftruncate(handle, 0) == 0 &&
           ::pwrite(handle, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

}  // namespace

DocumentLock::DocumentLock(std::string path, std::string file, int handle)
    : m_path(std::move(path)), m_file(std::move(file)), m_handle(handle) {}

DocumentLock::~DocumentLock() {
    if (isStill(m_file, m_handle)) ::unlink(m_file.c_str());
    ::close(m_handle);
}

LockAttempt takeLock(const std::string& path, const LockOwner& me, bool evenFromOtherHosts) {
    std::error_code problem;
    const fs::path target = fs::weakly_canonical(path, problem);
    if (problem) return {};
    const std::string file = (target.parent_path() / ('.' + target.filename().string() + ".lock")).string();
    for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
        const int handle = openLock(file);
        if (handle < 0) return {};
        if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
            const bool isHeld = errno == EWOULDBLOCK;
            ::close(handle);
            return isHeld ? heldBy(ownerIn(file), me) : LockAttempt();
        }
        if (!isStill(file, handle)) {  // its owner has just removed it
            ::close(handle);
            continue;
        }
        const LockOwner owner = ownerOfOpen(file, handle, me);
        if (owner.host != me.host && !evenFromOtherHosts) {
            ::close(handle);
            return {nullptr, owner, false};
        }
        if (writeOwner(handle, me)) {
            return {std::shared_ptr<DocumentLock>(new DocumentLock(target.string(), file, handle)), {}, false};
        }
        ::close(handle);
        return {};
    }
    return {};
}

}  // namespace waymark

#include "core/store/file.h"

#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/number_text.h"

namespace waymark {
namespace {

constexpr int kMostTemporaryNames = 100;                  // tried before giving up
constexpr std::string_view kTemporaryName = ".waymark-";  // then the number of the program
constexpr int kMostLinks = 40;                            // followed before giving up, as the kernel does
constexpr mode_t kOnlyForMe = 0600;
constexpr mode_t kNewFile = 0666;  // less what the user's umask takes away

// An open file that is closed when it goes out of scope.
class OpenFile {
public:
    OpenFile(FileSystem& disk, int file) : m_disk(disk), m_file(file) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() {
        if (m_file >= 0) m_disk.close(m_file);
    }
    [[nodiscard]] int file() const { return m_file; }
    // Closes now and says whether that worked: some file systems report lost writes only here.
    [[nodiscard]] bool close() { return m_disk.close(std::exchange(m_file, -1)) == 0; }

private:
    FileSystem& m_disk;
    int m_file;
};

tl::unexpected<Error> openError(const std::string& path) {
    if (errno == ENOENT || errno == ENOTDIR) return failure(ErrorCode::FileMissing, {path});
    if (errno == EACCES || errno == EPERM) return failure(ErrorCode::NotPermitted, {path});
    return failure(ErrorCode::CannotOpen, {path, diskReason()});
}

tl::unexpected<Error> writeError(const std::string& path) {
    if (errno == ENOSPC || errno == EDQUOT) return failure(ErrorCode::DiskFull, {path});
    return failure(ErrorCode::CannotWrite, {path, diskReason()});
}

std::string folderOf(const std::string& path) {
    const auto slash = path.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

// Where writing to `path` ends up. The target of a link need not be there yet; nothing where links never end.
std::optional<std::string> targetOf(FileSystem& disk, std::string path) {
    for (int followed = 0; followed < kMostLinks; ++followed) {
        std::string next(PATH_MAX, '\0');
        const ssize_t length = disk.readlink(path, next.data(), next.size());
        if (length < 0) return errno == EINVAL || errno == ENOENT ? std::optional(std::move(path)) : std::nullopt;
        next.resize(static_cast<std::size_t>(length));
        path = next.starts_with('/') ? next : folderOf(path) + '/' + next;
    }
    errno = ELOOP;
    return std::nullopt;
}

struct Temporary {
    std::string path;
    int file = -1;
};

std::optional<Temporary> createIn(FileSystem& disk, const std::string& folder, mode_t mode) {
    for (int attempt = 0; attempt < kMostTemporaryNames; ++attempt) {
        Temporary made;
        made.path = folder + '/' + std::string(kTemporaryName) + toText(std::int64_t{::getpid()}) + '-' +
                    toText(std::int64_t{attempt}) + ".tmp";
        made.file = disk.open(made.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        if (made.file >= 0) return made;
        if (errno != EEXIST) return std::nullopt;
    }
    return std::nullopt;
}

bool writeAll(FileSystem& disk, int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = disk.write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) {
            if (written == 0) errno = ENOSPC;
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

// Whoever could use the old file can use the new one, and nobody else: it belongs to the same person and group where
// that may be, at least to the same group, and where not even that, its new group may do no more than everybody.
bool keepRights(FileSystem& disk, const Temporary& made, const struct stat& old) {
    constexpr auto kSameOwner = static_cast<uid_t>(-1);
    struct stat now {};
    if (disk.stat(made.path, now) != 0) return false;
    const bool hasOtherGroup = now.st_gid != old.st_gid;
    const bool isKept = (now.st_uid == old.st_uid && !hasOtherGroup) ||
                        disk.fchown(made.file, old.st_uid, old.st_gid) == 0 ||
                        disk.fchown(made.file, kSameOwner, old.st_gid) == 0;
    mode_t mode = old.st_mode & 07777U;
    if (!isKept && hasOtherGroup) mode &= ~static_cast<mode_t>(S_IRWXG) | ((mode & S_IRWXO) << 3U);
    return disk.fchmod(made.file, mode) == 0;
}

// `old` is the file to be replaced, if there is one.
bool fill(FileSystem& disk, const Temporary& made, std::string_view bytes, const std::optional<struct stat>& old) {
    OpenFile open(disk, made.file);
    if (!writeAll(disk, open.file(), bytes)) return false;
    if (old && !keepRights(disk, made, *old)) return false;
    return disk.fsync(open.file()) == 0 && open.close();
}

}  // namespace

// Some file systems cannot sync a folder and say EINVAL: they promise no more than a rename.
bool syncFolder(FileSystem& disk, const std::string& folder) {
    OpenFile open(disk, disk.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0));
    if (open.file() < 0) return false;
    if (disk.fsync(open.file()) != 0 && errno != EINVAL) return false;
    return open.close();
}

Result<std::string> readFile(const std::string& path, std::size_t limit, FileSystem& disk) {
    struct stat facts {};
    if (disk.stat(path, facts) != 0) return openError(path);
    if (!S_ISREG(facts.st_mode)) return failure(ErrorCode::NotAFile, {path});
    const auto tooLarge = [&] {
        return failure(ErrorCode::FileTooLarge, {toText(static_cast<std::int64_t>(limit / (1024 * 1024))) + " MiB"});
    };
    if (static_cast<std::size_t>(facts.st_size) > limit) return tooLarge();
    OpenFile open(disk, disk.open(path, O_RDONLY | O_CLOEXEC, 0));
    if (open.file() < 0) return openError(path);
    std::string bytes(static_cast<std::size_t>(facts.st_size) + 1, '\0');  // one more tells whether it grew
    std::size_t count = 0;
    while (true) {
        const ssize_t got = disk.read(open.file(), bytes.data() + count, bytes.size() - count);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return failure(ErrorCode::CannotRead, {path, diskReason()});
        if (got == 0) break;
        count += static_cast<std::size_t>(got);
        if (count > limit) return tooLarge();
        if (count == bytes.size()) bytes.resize(bytes.size() * 2);
    }
    bytes.resize(count);
    return bytes;
}

Result<void> writeFile(const std::string& path, std::string_view bytes, FileSystem& disk) {
    const auto target = targetOf(disk, path);
    if (!target) return writeError(path);
    std::optional<struct stat> old;
    struct stat facts {};
    if (disk.stat(*target, facts) == 0) {
        if (!S_ISREG(facts.st_mode)) return failure(ErrorCode::NotAFile, {path});
        if (disk.access(*target, W_OK) != 0) return writeError(path);
        old = facts;
    } else if (errno != ENOENT) {
        return writeError(path);
    }
    const auto temporary = createIn(disk, folderOf(*target), old ? kOnlyForMe : kNewFile);
    if (!temporary) return writeError(path);
    if (!fill(disk, *temporary, bytes, old) || disk.rename(temporary->path, *target) != 0) {
        const auto error = writeError(path);  // before errno changes
        disk.unlink(temporary->path);
        return error;
    }
    if (!syncFolder(disk, folderOf(*target))) return failure(ErrorCode::NotConfirmed, {path, diskReason()});
    return {};
}

bool isOlderThanAMinute(const std::string& path, std::int64_t now) {
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0 && now - facts.st_mtime > 60;
}

std::vector<std::string> pathsIn(const std::string& folder) {
    std::vector<std::string> paths;
    std::error_code problem;
    std::filesystem::directory_iterator at(folder, problem);
    for (; !problem && at != std::filesystem::directory_iterator(); at.increment(problem)) {
        paths.push_back(at->path().string());
    }
    return paths;
}

void sweepTemporaries(const std::string& folder, std::int64_t now) {
    for (const std::string& path : pathsIn(folder)) {
        const std::string name = std::filesystem::path(path).filename().string();
        if (!name.starts_with(kTemporaryName) || !name.ends_with(".tmp")) continue;
        const long writer = std::strtol(name.c_str() + kTemporaryName.size(), nullptr, 10);
        if (writer <= 0) continue;  // none of ours
        const bool isRunning = ::kill(static_cast<pid_t>(writer), 0) == 0 || errno == EPERM;
        if (!isRunning && isOlderThanAMinute(path, now)) ::unlink(path.c_str());
    }
}

}  // namespace waymark

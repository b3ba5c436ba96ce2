#include "core/store/file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/number_text.h"

namespace waymark {
namespace {

constexpr int kTemporaryNames = 100;  // tried before giving up
constexpr mode_t kNewFileMode = 0644;

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

std::string reason() { return std::strerror(errno); }

tl::unexpected<Error> openError(const std::string& path) {
    if (errno == ENOENT || errno == ENOTDIR) return failure(ErrorCode::FileMissing, {path});
    if (errno == EACCES || errno == EPERM) return failure(ErrorCode::NotPermitted, {path});
    return failure(ErrorCode::CannotOpen, {path, reason()});
}

tl::unexpected<Error> writeError(const std::string& path) {
    if (errno == ENOSPC || errno == EDQUOT) return failure(ErrorCode::DiskFull, {path});
    return failure(ErrorCode::CannotWrite, {path, reason()});
}

std::string folderOf(const std::string& path) {
    const auto slash = path.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

// Where writing to `path` ends up, through symbolic links; a file that is not there yet is its own target.
std::string targetOf(const std::string& path) {
    char* resolved = ::realpath(path.c_str(), nullptr);
    if (!resolved) return path;
    std::string target(resolved);
    std::free(resolved);
    return target;
}

struct Temporary {
    std::string path;
    int file = -1;
};

std::optional<Temporary> createBeside(FileSystem& disk, const std::string& target) {
    for (int attempt = 0; attempt < kTemporaryNames; ++attempt) {
        Temporary made;
        made.path = target + ".tmp-" + toText(std::int64_t{::getpid()}) + "-" + toText(std::int64_t{attempt});
        made.file = disk.open(made.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
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

bool fill(FileSystem& disk, int file, std::string_view bytes, mode_t mode) {
    OpenFile open(disk, file);
    return writeAll(disk, open.file(), bytes) && disk.fchmod(open.file(), mode) == 0 && disk.fsync(open.file()) == 0 &&
           open.close();
}

bool syncFolder(FileSystem& disk, const std::string& folder) {
    OpenFile open(disk, disk.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0));
    return open.file() >= 0 && disk.fsync(open.file()) == 0 && open.close();
}

}  // namespace

Result<std::string> readFile(const std::string& path, std::size_t limit, FileSystem& disk) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0) return openError(path);
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
        if (got < 0) return failure(ErrorCode::CannotRead, {path, reason()});
        if (got == 0) break;
        count += static_cast<std::size_t>(got);
        if (count > limit) return tooLarge();
        if (count == bytes.size()) bytes.resize(bytes.size() * 2);
    }
    bytes.resize(count);
    return bytes;
}

Result<void> writeFile(const std::string& path, std::string_view bytes, FileSystem& disk) {
    const std::string target = targetOf(path);
    mode_t mode = kNewFileMode;
    struct stat facts {};
    if (::stat(target.c_str(), &facts) == 0) {
        if (!S_ISREG(facts.st_mode)) return failure(ErrorCode::NotAFile, {path});
        if (::access(target.c_str(), W_OK) != 0) return failure(ErrorCode::CannotWrite, {path, reason()});
        mode = facts.st_mode & 07777U;
    }
    const auto temporary = createBeside(disk, target);
    if (!temporary) return writeError(path);
    if (!fill(disk, temporary->file, bytes, mode) || disk.rename(temporary->path, target) != 0) {
        const auto error = writeError(path);  // before errno changes
        disk.unlink(temporary->path);
        return error;
    }
    // The new file is in place, but a power cut could still bring the old one back: not "saved" yet.
    if (!syncFolder(disk, folderOf(target))) return writeError(path);
    return {};
}

}  // namespace waymark

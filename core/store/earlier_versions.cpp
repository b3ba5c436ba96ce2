#include "core/store/earlier_versions.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <utility>

#include <sys/stat.h>

#include "core/base/checksum.h"
#include "core/base/number_text.h"
#include "core/store/file.h"

namespace waymark {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kVersions = 3;
constexpr std::int64_t kSecondsBetween = 600;
constexpr std::string_view kEnding = ".waymark";

// Of all files with this path, links followed: named by a checksum, since paths may be too long for a name.
fs::path folderFor(const std::string& folder, const std::string& path) {
    std::error_code problem;
    const fs::path target = fs::weakly_canonical(path, problem);
    return fs::path(folder) / checksumText(crc32(problem ? path : target.string()));
}

// Copies are called NUMBER-SECONDS.waymark: which one it is, and when its content was saved.
std::int64_t numberOf(const std::string& copy) { return std::strtoll(fs::path(copy).filename().c_str(), nullptr, 10); }

// Whether the last copy is so new that this one can wait, or says the same. A copy from the future says nothing: the
// clock was put back.
bool canWait(const EarlierVersion& last, const std::string& bytes, KeepVersion when, std::int64_t now) {
    struct stat facts {};
    if (::stat(last.path.c_str(), &facts) != 0) return false;
    const std::int64_t age = now - facts.st_mtime;
    if (when == KeepVersion::Sometimes && age >= 0 && age < kSecondsBetween) return true;
    if (last.size != static_cast<std::int64_t>(bytes.size())) return false;
    const auto before = readFile(last.path);
    return before && *before == bytes;
}

}  // namespace

std::vector<EarlierVersion> earlierVersions(const std::string& folder, const std::string& path) {
    std::vector<EarlierVersion> found;
    for (const std::string& kept : pathsIn(folderFor(folder, path).string())) {
        const std::string name = fs::path(kept).filename().string();
        const auto dash = name.find('-');
        if (dash == std::string::npos || !name.ends_with(kEnding) || name.starts_with('.')) continue;
        std::error_code problem;
        found.push_back({kept, std::strtoll(name.c_str() + dash + 1, nullptr, 10),
                         static_cast<std::int64_t>(fs::file_size(kept, problem))});
    }
    std::ranges::sort(found, std::ranges::greater{}, [](const EarlierVersion& each) { return numberOf(each.path); });
    return found;
}

Result<void> keepVersion(const std::string& folder, const std::string& path, KeepVersion when, std::int64_t now,
                         FileSystem& disk) {
    struct stat facts {};
    if (disk.stat(path, facts) != 0) return {};
    const auto bytes = readFile(path, kLargestFile, disk);
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    const auto before = earlierVersions(folder, path);
    if (!before.empty() && canWait(before.front(), *bytes, when, now)) return {};
    const fs::path place = folderFor(folder, path);
    std::error_code problem;
    fs::create_directories(place, problem);
    fs::permissions(folder, fs::perms::owner_all, problem);
    const std::int64_t number = before.empty() ? 1 : numberOf(before.front().path) + 1;
    std::string name = toText(number) + '-' + toText(std::int64_t{facts.st_mtime});
    name += kEnding;
    if (auto kept = writeFile((place / name).string(), *bytes, disk); !kept) return kept;
    for (std::size_t k = kVersions - 1; k < before.size(); ++k) disk.unlink(before[k].path);
    return {};
}

}  // namespace waymark

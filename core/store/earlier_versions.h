#pragma once
// Copies of a journey's file as it was before it was saved over: the last three, in a folder of this user's own, so
// that nothing lies about beside the journey and no sync client carries it on.

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/store/file_system.h"

namespace waymark {

struct EarlierVersion {
    std::string path;        // of the copy
    std::int64_t saved = 0;  // when the file got this content, seconds since 1970
    std::int64_t size = 0;   // bytes
};

enum class KeepVersion {
    Sometimes,  // at most one in ten minutes: somebody who saves every minute should be able to go back further than
                // three
    Always      // what is to be replaced is somebody else's work, or much of it goes
};
// Copies the file as it is `now` (seconds since 1970); nothing where it is missing or equals the copy before. Of four
// copies the first goes. Errors: those of readFile and writeFile. Saving goes on all the same.
[[nodiscard]] Result<void> keepVersion(const std::string& folder, const std::string& path, KeepVersion when,
                                       std::int64_t now, FileSystem& disk = realFileSystem());

// The last one first.
[[nodiscard]] std::vector<EarlierVersion> earlierVersions(const std::string& folder, const std::string& path);

}  // namespace waymark

#include "core/store/save_document.h"

#include <fstream>

#include "core/format/file_format.h"
#include "core/store/file.h"

namespace waymark {
namespace {

constexpr std::size_t kHeader = 64 * 1024;  // bytes in which the first line of a journey ends

std::string beginningOf(const std::string& path) {
    std::string bytes(kHeader, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

}  // namespace

Result<void> saveDocument(const std::string& path, const Document& document, FileSystem& disk) {
    const std::string bytes = writeDocument(document);
    const auto back = readDocument(bytes);
    const bool isSame =
        back && back->document == document && (document.kept().empty() || writeDocument(back->document) == bytes);
    if (!isSame) return failure(ErrorCode::VerificationFailed, {path});
    if (const auto version = newerMajorVersion(beginningOf(path))) {
        return failure(ErrorCode::NewerFormat, {*version, std::string(kFormatVersion)});
    }
    return writeFile(path, bytes, disk);
}

}  // namespace waymark

#include "core/store/save_document.h"

#include "core/format/file_format.h"
#include "core/store/file.h"

namespace waymark {

Result<void> saveDocument(const std::string& path, const Document& document, FileSystem& disk) {
    const std::string bytes = writeDocument(document);
    const auto back = readDocument(bytes);
    const bool isSame =
        back && back->document == document && (document.kept().empty() || writeDocument(back->document) == bytes);
    if (!isSame) return failure(ErrorCode::VerificationFailed, {path});
    return writeFile(path, bytes, disk);
}

}  // namespace waymark

#pragma once
// Touchpoints on the clipboard: as a small journey of our own type, and as a plan table that spreadsheets read.

#include <memory>
#include <string>

#include <QMimeData>

#include "core/base/error.h"
#include "core/edit/clipboard.h"

namespace waymark {

inline constexpr const char* kClipMimeType = "application/x-waymark-touchpoints";

// The caller owns what it gets.
[[nodiscard]] std::unique_ptr<QMimeData> mimeDataOf(const edit::Clip& clip);

// What a clipboard holds for a journey, to be read wherever there is time.
struct ClipBytes {
    std::string bytes;
    bool isOwn = false;  // of our own type; else text
};
[[nodiscard]] ClipBytes clipBytesOf(const QMimeData& data);

// Our own type, else text: a plan table with its header, or lines of cells of which the first is a name and the
// second a time. Errors: NothingToPaste, and those of readPlanTable for a table that is one.
[[nodiscard]] Result<edit::Clip> clipOf(const ClipBytes& data);
[[nodiscard]] inline Result<edit::Clip> clipOf(const QMimeData& data) { return clipOf(clipBytesOf(data)); }

// Cheap: whether clipOf has something to read.
[[nodiscard]] bool holdsClip(const QMimeData* data);

}  // namespace waymark

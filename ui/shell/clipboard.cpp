#include "ui/shell/clipboard.h"

#include "core/edit/placement_edits.h"
#include "core/format/file_format.h"
#include "core/format/pasted_table.h"
#include "core/format/plan_table_writer.h"

namespace waymark {
namespace {

Result<edit::Clip> clipOfText(const std::string& text) {
    auto loaded = readPastedTable(text);
    if (!loaded) return tl::unexpected<Error>(loaded.error());
    edit::Clip clip{std::move(loaded->document)};
    // Cells know no places, so they are given some to be pasted by.
    const auto places = edit::arrangeByStages(clip.document, IncrementalSchedule(clip.document));
    if (!places) return tl::unexpected<Error>(places.error());
    if (const auto applied = clip.document.apply(*places); !applied) return tl::unexpected<Error>(applied.error());
    return clip;
}

}  // namespace

std::unique_ptr<QMimeData> mimeDataOf(const edit::Clip& clip) {
    auto data = std::make_unique<QMimeData>();
    data->setData(QString::fromLatin1(kClipMimeType), QByteArray::fromStdString(writeDocument(clip.document)));
    data->setText(QString::fromStdString(writePlanTable(clip.document, '\t')));
    return data;
}

ClipBytes clipBytesOf(const QMimeData& data) {
    const QString own = QString::fromLatin1(kClipMimeType);
    if (data.hasFormat(own)) return {data.data(own).toStdString(), true};
    return {data.text().toStdString(), false};
}

Result<edit::Clip> clipOf(const ClipBytes& data) {
    if (!data.isOwn) return clipOfText(data.bytes);
    auto loaded = readDocument(data.bytes);
    if (!loaded) return tl::unexpected<Error>(loaded.error());
    return edit::Clip{std::move(loaded->document)};
}

bool holdsClip(const QMimeData* data) {
    return data && (data->hasFormat(QString::fromLatin1(kClipMimeType)) || data->hasText());
}

}  // namespace waymark

#include "ui/shell/clipboard.h"

#include <algorithm>

#include "core/base/duration_text.h"
#include "core/edit/placement_edits.h"
#include "core/format/file_format.h"
#include "core/format/plan_table_reader.h"
#include "core/format/plan_table_writer.h"

namespace waymark {
namespace {

bool isPlanColumn(const QString& cell) {
    const std::string name = cell.trimmed().toLower().toStdString();
    return std::find(kPlanColumns.begin(), kPlanColumns.end(), name) != kPlanColumns.end();
}

// A table of ours or of somebody who knows its columns: a header that names touchpoints, and a row below it.
bool hasPlanHeader(const QStringList& lines) {
    if (lines.size() < 2) return false;
    static const QRegularExpression separators(QStringLiteral("[\t,;]"));
    const QStringList cells = lines.first().split(separators);
    const auto known = std::count_if(cells.begin(), cells.end(), isPlanColumn);
    return known > 0 && known * 2 >= cells.size();
}

bool isTime(const QString& cell) { return readDuration(cell.trimmed().toStdString()).has_value(); }

// The header for cells copied out of somebody's own table: names first, then one time or three, then the rest.
QString headerFor(const QStringList& cells) {
    QStringList header{"name"};
    if (cells.size() >= 4 && isTime(cells[1]) && isTime(cells[2]) && isTime(cells[3])) {
        header << "optimistic"
               << "likely"
               << "pessimistic";
    } else if (cells.size() >= 2 && isTime(cells[1])) {
        header << "duration";
    }
    while (header.size() < cells.size()) header << QStringLiteral("column %1").arg(header.size() + 1);
    return header.join('\t');
}

Result<edit::Clip> clipOfText(QString text) {
    text.remove('\r');
    while (text.endsWith('\n')) text.chop(1);
    if (text.trimmed().isEmpty()) return failure(ErrorCode::NothingToPaste);
    const QStringList lines = text.split('\n');
    const bool isPlan = hasPlanHeader(lines);
    if (!isPlan) text.prepend(headerFor(lines.first().split('\t')) + '\n');
    const char separator = isPlan ? '\0' : '\t';
    auto loaded = readPlanTable(text.toStdString(), separator, {});
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

Result<edit::Clip> clipOf(const QMimeData& data) {
    if (!data.hasFormat(QString::fromLatin1(kClipMimeType))) return clipOfText(data.text());
    auto loaded = readDocument(data.data(QString::fromLatin1(kClipMimeType)).toStdString());
    if (!loaded) return tl::unexpected<Error>(loaded.error());
    return edit::Clip{std::move(loaded->document)};
}

bool holdsClip(const QMimeData* data) {
    return data && (data->hasFormat(QString::fromLatin1(kClipMimeType)) || data->hasText());
}

}  // namespace waymark

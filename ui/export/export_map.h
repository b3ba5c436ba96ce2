#pragma once
// Writes a chart as PNG, PDF or SVG: vectors and searchable text where the format has them, true sizes in all.

#include <stop_token>

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

#include "core/base/error.h"
#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"
#include "ui/export/export_settings.h"
#include "ui/export/sheet.h"

namespace waymark {

// Writes to `path`, whose ending names the format. Tiles become the pages of one PDF, or files numbered
// "-1", "-2" ... for PNG and SVG, the first of which holds the journey if it is to be embedded. Returns the files
// written. Every file is written atomically. Errors: CannotWriteEnding, PictureTooLarge, CannotWrite, DiskFull,
// CannotExport.
[[nodiscard]] Result<QStringList> exportMap(const Document& document, const IncrementalSchedule& schedule,
                                            const ExportSettings& settings, const QString& path);

// The same with a sheet that is ready. A page that was begun before it was stopped is left out with all that follow;
// a PDF is written whole or not at all.
[[nodiscard]] Result<QStringList> exportSheet(const Sheet& sheet, const ExportSettings& settings, const QString& path,
                                              const std::stop_token& stop = {});

// One page as an SVG drawing: well-formed, with texts as texts. Error: CannotExport.
[[nodiscard]] Result<QByteArray> svgOf(const Sheet& sheet, int page);

// One page as a picture of its true size. Errors: PictureTooLarge, CannotExport.
[[nodiscard]] Result<QImage> pictureOf(const Sheet& sheet, int page, const ExportSettings& settings);

// One page as a picture at most this many pixels wide and high: for previews.
[[nodiscard]] QImage previewOf(const Sheet& sheet, int page, const QSize& atMost);

}  // namespace waymark

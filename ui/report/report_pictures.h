#pragma once
// The pictures that a report names, painted by the functions that paint them on the screen.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include <QSizeF>
#include <QString>

#include "core/report/html_report.h"
#include "core/report/report.h"
#include "core/report/report_facts.h"
#include "ui/export/sheet.h"

namespace waymark {

// A part of a map that is too large to be read on one page.
struct PicturePart {
    QRectF part;             // in scene units
    double wrapWidth = 0.0;  // of the network it is a part of
    QString words;           // which stages it shows; empty where there are none
};

class ReportPictures {
public:
    // Both must outlive it; the schedule is that of the facts' document.
    ReportPictures(const ReportFacts& facts, const IncrementalSchedule& schedule)
        : m_facts(facts), m_schedule(schedule) {}

    // The picture of this name, or a part of it, no larger than the room, on its one page.
    [[nodiscard]] std::shared_ptr<const Sheet> sheetOf(const ReportPicture& picture, const QSizeF& room,
                                                       ThemeKind theme, const PicturePart* part = nullptr) const;

    // In which parts a map can be read in so much room, one after the other; none where all of it can be read on its
    // sheet.
    [[nodiscard]] std::vector<PicturePart> partsOf(const ReportPicture& picture, const Sheet& whole,
                                                   const QSizeF& room) const;

    // All that the report names, as drawings for HTML. Fewer if it was stopped. Error: CannotExport.
    [[nodiscard]] Result<std::map<std::string, HtmlPicture>> drawings(const Report& report,
                                                                      const std::stop_token& stop) const;

private:
    [[nodiscard]] std::vector<PicturePart> stageParts(const QSizeF& room) const;
    [[nodiscard]] std::vector<PicturePart> networkParts(const QSizeF& room) const;

    const ReportFacts& m_facts;
    const IncrementalSchedule& m_schedule;
};

}  // namespace waymark

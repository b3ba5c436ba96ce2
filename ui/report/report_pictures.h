#pragma once
// The pictures that a report names, painted by the functions that paint them on the screen.

#include <map>
#include <string>

#include <QSizeF>

#include "core/report/html_report.h"
#include "core/report/report.h"
#include "core/report/report_facts.h"
#include "ui/export/sheet.h"

namespace waymark {

class ReportPictures {
public:
    // Both must outlive it; the schedule is that of the facts' document.
    ReportPictures(const ReportFacts& facts, const IncrementalSchedule& schedule)
        : m_facts(facts), m_schedule(schedule) {}

    // The picture of this name, no larger than the room, on its one page.
    [[nodiscard]] Sheet sheetOf(const ReportPicture& picture, const QSizeF& room, ThemeKind theme) const;

    // All that the report names, as drawings for HTML. Fewer if it was stopped. Error: CannotExport.
    [[nodiscard]] Result<std::map<std::string, HtmlPicture>> drawings(const Report& report,
                                                                      const std::stop_token& stop) const;

private:
    const ReportFacts& m_facts;
    const IncrementalSchedule& m_schedule;
};

}  // namespace waymark

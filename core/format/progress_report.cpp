#include "core/format/progress_report.h"

#include "core/base/number_text.h"
#include "core/format/report_text.h"
#include "core/schedule/work_calendar.h"

namespace waymark {
namespace {

std::string countText(std::size_t count) { return toText(static_cast<std::int64_t>(count)); }

double minutesOf(WorkTime time) { return static_cast<double>(time.time_since_epoch().count()); }

}  // namespace

std::optional<ReportedProgress> reportProgress(const Document& document) {
    const auto count = progressCount(document);
    if (!count) return std::nullopt;
    ReportedProgress progress{*count, std::nullopt};
    if (document.journey().startDate) progress.on = workCalendarOf(document).finishTime(count->status);
    return progress;
}

std::string progressLine(const std::optional<ReportedProgress>& progress, TimeUnit unit) {
    if (!progress) return {};
    const ProgressCount& count = progress->count;
    return reportLine("Under way",
                      countText(count.done) + " done, " + countText(count.begun) + " begun, " +
                          countText(count.touchpoints - count.done - count.begun) + " ahead; told for " +
                          (progress->on ? dateAndTime(*progress->on) : timeText(minutesOf(count.status), unit)));
}

void writeProgress(JsonWriter& json, const std::optional<ReportedProgress>& progress, TimeUnit unit) {
    if (!progress) return;
    json.key("progress");
    json.beginObject();
    const auto number = [&](std::string_view key, std::size_t count) {
        json.key(key);
        json.number(static_cast<std::int64_t>(count));
    };
    number("done", progress->count.done);
    number("begun", progress->count.begun);
    number("touchpoints", progress->count.touchpoints);
    json.key("status");
    json.number(perUnit(minutesOf(progress->count.status), unit));
    if (progress->on) {
        json.key("statusDate");
        json.text(isoText(*progress->on));
    }
    json.endObject();
}

}  // namespace waymark

// How long the window stands still for the plan table of a large journey: while it opens, sorts and filters.
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QApplication>

#include "tests/benchmark/benchmark.h"
#include "tests/benchmark/wide_journey.h"
#include "ui/models/touchpoint_columns.h"
#include "ui/panels/table_panel.h"

namespace waymark::bench {
namespace {

constexpr std::size_t kTouchpoints = 50'000;
constexpr int kRounds = 3;
constexpr double kTarget = 100.0;         // milliseconds: an answer after more than that is felt
constexpr double kOpeningTarget = 250.0;  // the table comes with all of it

struct Times {
    std::vector<double> opening, byName, byCode, byDate, filtering;
};

void measure(Session& session, Times& times) {
    std::unique_ptr<TablePanel> panel;
    const auto untilPainted = [&](std::vector<double>& into, const std::function<void()>& work) {
        into.push_back(milliseconds([&] {
            work();
            QCoreApplication::processEvents();
        }));
    };
    untilPainted(times.opening, [&] {
        panel = std::make_unique<TablePanel>(session, themeOf(ThemeKind::Light));
        panel->resize(1200, 300);
        panel->show();
    });
    TableView& view = panel->view();
    const auto sort = [&](TouchpointColumn column, std::vector<double>& into) {
        untilPainted(into, [&] { view.sortByColumn(static_cast<int>(column), Qt::AscendingOrder); });
    };
    sort(TouchpointColumn::Name, times.byName);
    sort(TouchpointColumn::Code, times.byCode);
    sort(TouchpointColumn::EarlyStart, times.byDate);
    // Every other row, so that what is left stands alone everywhere; then as people type.
    untilPainted(times.filtering, [&] { view.setRowFilter([](const RowRef& row) { return row.number % 2 == 1; }); });
    untilPainted(times.filtering, [&] { view.setRowFilter({}); });
    for (const char* typed : {"1", "17", "nothing has this name", ""}) {
        untilPainted(times.filtering, [&] { view.setFilter(QString::fromLatin1(typed)); });
    }
}

void run(Report& report) {
    int count = 1;
    std::string program = "waymark_bench";
    char* arguments[] = {program.data(), nullptr};
    const QApplication application(count, arguments);
    Session session(wideJourney(kTouchpoints), {});
    Times times;
    for (int round = 0; round < kRounds; ++round) measure(session, times);
    report.atMost("table: 50,000 touchpoints opened as a table", median(times.opening), "ms", kOpeningTarget);
    report.atMost("table: sorted by name", median(times.byName), "ms", kTarget);
    report.atMost("  by code", median(times.byCode), "ms", kTarget);
    report.atMost("  by date", median(times.byDate), "ms", kTarget);
    report.atMost("table: filtered, slowest", quantile(times.filtering, 1.0), "ms", kTarget);
}

const Registration kRegistration("table", run);

}  // namespace
}  // namespace waymark::bench

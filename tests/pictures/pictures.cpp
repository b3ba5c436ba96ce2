#include "tests/pictures/pictures.h"

#include <array>

#include <QDir>
#include <QPushButton>
#include <QTest>

#include "core/edit/added.h"
#include "core/edit/calendar_edits.h"
#include "core/edit/plan_edits.h"
#include "tests/pictures/staged_window.h"
#include "ui/export/export_dialog.h"
#include "ui/export/export_map.h"
#include "ui/panels/calendar_dialog.h"
#include "ui/panels/inspector.h"
#include "ui/panels/series_import_dialog.h"
#include "ui/panels/trend_chart.h"
#include "ui/shell/bottom_panel.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/present_commands.h"
#include "ui/show/show_window.h"

namespace waymark::pictures {

namespace {

constexpr QSize kWindowSize{1440, 900};
constexpr int kReportMilliseconds = 30'000;
const QString kExample = QStringLiteral("post-purchase-support");

ExportSettings sheetSettings() {
    ExportSettings settings;
    settings.layout = MapLayout::Network;
    settings.paper = Paper::A3;
    settings.scale = 1.0;
    settings.date = QStringLiteral("2 March 2026");
    return settings;
}

void takeWindow(const QDir& folder) {
    StagedWindow stage(kWindowSize);
    StagedWindow::save(stage.window(), folder.filePath("start.png"));
    stage.open(kExample);
    stage.select(QStringLiteral("H"));
    StagedWindow::save(stage.window(), folder.filePath("journey.png"));
    StagedWindow::save(stage.window().workspace()->inspector(), folder.filePath("inspector.png"));
    stage.trigger(QStringLiteral("view.table"));
    StagedWindow::save(stage.window().workspace()->bottomPanel(), folder.filePath("table.png"));
    stage.trigger(QStringLiteral("view.table"));  // the map has the room again
    stage.trigger(QStringLiteral("view.lensPert"));
    stage.select({});
    StagedWindow::save(stage.window(), folder.filePath("pert.png"));
    stage.trigger(QStringLiteral("view.lensRisk"));
    stage.trigger(QStringLiteral("view.finish"));
    StagedWindow::save(stage.window(), folder.filePath("risk.png"));
    stage.trigger(QStringLiteral("view.drivers"));
    StagedWindow::save(stage.window().workspace()->bottomPanel(), folder.filePath("drivers.png"));
    stage.trigger(QStringLiteral("view.drivers"));
    stage.trigger(QStringLiteral("view.lensPert"));
    stage.setTheme(ThemeKind::Dark);
    StagedWindow::save(stage.window(), folder.filePath("dark.png"));
}

void takeCycle(const QDir& folder) {
    StagedWindow stage(kWindowSize);
    stage.open(kExample);
    stage.holdDependency(QStringLiteral("H"), QStringLiteral("F"));
    StagedWindow::save(stage.window().workspace()->map(), folder.filePath("cycle.png"));
}

// Resources with their load, and a calendar with a holiday.
void takeResources(const QDir& folder) {
    StagedWindow stage(kWindowSize);
    stage.open(kExample);
    Session& session = stage.session();
    Calendar calendar = standardCalendar();
    calendar.name = "Service team";
    for (std::size_t day = 0; day < 5; ++day) calendar.week[day] = {{8 * 60, 12 * 60}, {12 * 60 + 30, 16 * 60 + 30}};
    calendar.week[5] = {{9 * 60, 12 * 60}};
    calendar.exceptions = {{std::chrono::year{2026} / 4 / 3, "Good Friday", {}},
                           {std::chrono::year{2026} / 4 / 6, "Easter Monday", {}}};
    const auto added = edit::addCalendar(session.document(), calendar);
    session.edit(added, QString());
    stage.trigger(QStringLiteral("view.resources"));
    StagedWindow::save(stage.window().workspace()->bottomPanel(), folder.filePath("resources.png"));
    stage.trigger(QStringLiteral("view.load"));
    StagedWindow::save(stage.window().workspace()->bottomPanel(), folder.filePath("load.png"));
    CalendarDialog dialog(session, themeOf(ThemeKind::Light), &stage.window());
    dialog.choose(edit::addedIn<Calendar>(*added));
    dialog.show();
    StagedWindow::save(dialog, folder.filePath("calendar.png"));
}

// The first touchpoints of the critical chain that take time, done some hours late.
void reportProgress(Session& session, const ChainPlan& plan) {
    constexpr std::array kHoursLate{0, 1, 3, 3, 5};
    std::size_t done = 0;
    for (const std::uint32_t task : plan.chain.tasks) {
        if (plan.times[task].aggressive == Minutes{0}) continue;
        if (done == kHoursLate.size()) return;
        const Minutes begun{done == 0 ? 0 : 60 * kHoursLate[done - 1]};
        const Minutes ended{60 * kHoursLate[done]};
        const ChainSpan& span = plan.spans[task];
        const Progress row{progressOf(plan.times[task].touchpoint),
                           WorkTime{span.workStart + begun},
                           WorkTime{span.workFinish + ended},
                           {}};
        session.edit(edit::setProgress(session.document(), row), {});
        ++done;
    }
}

// What touchpoints could be hurried to, the longer ones for more money.
void priceHurry(Session& session) {
    const std::vector<Touchpoint> rows(session.document().table<Touchpoint>().begin(),
                                       session.document().table<Touchpoint>().end());
    for (const Touchpoint& row : rows) {
        if (row.kind == TouchpointKind::Milestone || row.estimate.likely < Minutes{120}) continue;
        const CrashOption option{crashOptionOf(row.id),
                                 {row.estimate.optimistic / 2, row.estimate.unit},
                                 Money{row.estimate.likely.count() * 15}};
        session.edit(edit::setCrashOption(session.document(), option), {});
    }
}

// Buffers, the fever chart, and what hurrying costs.
void takePlan(const QDir& folder) {
    StagedWindow stage(kWindowSize);
    stage.open(kExample);
    Session& session = stage.session();
    BottomPanel& panel = stage.window().workspace()->bottomPanel();
    stage.waitForPlan();
    stage.trigger(QStringLiteral("view.sizings"));
    stage.waitForTable(QStringLiteral("sizingTable"));
    StagedWindow::save(panel, folder.filePath("sizings.png"));
    reportProgress(session, *stage.window().workspace()->chain().plan());
    stage.trigger(QStringLiteral("view.fever"));
    StagedWindow::save(panel, folder.filePath("fever.png"));
    priceHurry(session);
    stage.trigger(QStringLiteral("view.crash"));
    stage.waitForTable(QStringLiteral("crashTable"));
    StagedWindow::save(panel, folder.filePath("crash.png"));
}

// What a scenario changes, on the map and in figures; and how all of it fits a small window.
void takeScenario(StagedWindow& stage, const QDir& folder) {
    stage.trigger(QStringLiteral("view.lensJourney"));
    stage.trigger(QStringLiteral("view.scenarios"));
    LiveScenarios& scenarios = stage.window().workspace()->scenarios();
    if (!QTest::qWaitFor([&] { return scenarios.standings() && !scenarios.isComputing(); }, kReportMilliseconds))
        qFatal("the scenarios are not compared");
    scenarios.show(Id<Scenario>{1});
    StagedWindow::save(stage.window(), folder.filePath("scenario.png"));
    scenarios.show({});
}

void takeMoneyAndMeasures(const QDir& folder) {
    StagedWindow stage(kWindowSize);
    stage.open(kExample);
    stage.trigger(QStringLiteral("view.lensMoney"));
    stage.trigger(QStringLiteral("view.initiatives"));
    const LiveValue& value = stage.window().workspace()->value();
    if (!QTest::qWaitFor([&] { return value.report() != nullptr; }, kReportMilliseconds))
        qFatal("the initiatives are not reckoned");
    StagedWindow::save(stage.window(), folder.filePath("money.png"));
    stage.trigger(QStringLiteral("view.worth"));
    StagedWindow::save(stage.window().workspace()->bottomPanel(), folder.filePath("worth.png"));
    stage.trigger(QStringLiteral("view.cost"));
    StagedWindow::save(stage.window().workspace()->bottomPanel(), folder.filePath("cost.png"));
    stage.trigger(QStringLiteral("view.effects"));
    StagedWindow::save(stage.window().workspace()->bottomPanel(), folder.filePath("effects.png"));
    stage.trigger(QStringLiteral("view.options"));
    StagedWindow::save(stage.window().workspace()->bottomPanel(), folder.filePath("options.png"));
    takeScenario(stage, folder);
    stage.trigger(QStringLiteral("view.lensMeasures"));
    stage.trigger(QStringLiteral("view.measures"));
    const auto* trend = stage.window().findChild<TrendChart*>(QStringLiteral("trendChart"));
    if (!QTest::qWaitFor([&] { return trend->picture().has_value(); }, kReportMilliseconds))
        qFatal("the measures are not computed");
    StagedWindow::save(stage.window(), folder.filePath("measures.png"));
    stage.trigger(QStringLiteral("view.keys"));
    stage.waitForTable(QStringLiteral("keyTable"));
    stage.select(QStringLiteral("F"));
    StagedWindow::save(stage.window().workspace()->bottomPanel(), folder.filePath("keys.png"));
}

// A journey that was kept three times while it got better, though not in all respects.
void takeBaselines(const QDir& folder) {
    StagedWindow stage(kWindowSize);
    stage.open(kExample);
    struct Kept {
        const char* name;
        std::chrono::year_month_day date;
        double days, cost, satisfaction;
    };
    using std::chrono::year;
    for (const Kept& kept : {Kept{"Before the new desk", year{2025} / 3 / 3, 21.5, 104.0, -0.4},
                             Kept{"New service desk", year{2025} / 7 / 7, 17.0, 118.0, 0.1},
                             Kept{"Parts at the workshop", year{2025} / 11 / 3, 14.5, 112.0, 0.2}}) {
        const auto after = [&](double factor) {
            return WorkTime{Minutes{static_cast<std::int64_t>(factor * kept.days * 480.0)}};
        };
        Baseline row;
        row.name = kept.name;
        row.date = kept.date;
        row.figures = BaselineFigures{after(1.0),
                                      after(1.15),
                                      false,
                                      stage.session().document().journey().promise,
                                      Probability::from(8.0 / kept.days - 0.3),
                                      after(0.8),
                                      after(1.2),
                                      Money{static_cast<std::int64_t>(100.0 * kept.cost)},
                                      kept.satisfaction};
        stage.session().edit(edit::addBaseline(stage.session().document(), row), {});
    }
    stage.trigger(QStringLiteral("view.baselines"));
    const auto* keeping = stage.window().findChild<QPushButton*>(QStringLiteral("keepBaseline"));
    if (!QTest::qWaitFor([&] { return keeping->isEnabled(); }, kReportMilliseconds))
        qFatal("the figures of the journey are not computed");
    StagedWindow::save(stage.window().workspace()->bottomPanel(), folder.filePath("baselines.png"));
}

// A survey with a row that is there twice and one beyond the scale.
void takeImport(const QDir& folder) {
    StagedWindow stage(kWindowSize);
    stage.open(kExample);
    std::string text = "Submitted,Customer ID,Touchpoint,How satisfied are you?,Comment,Browser\n";
    const std::array sayings{"Quick and friendly", "", "I had to explain the fault three times", "", "It works again"};
    const std::array codes{"C", "F", "O", "P"};
    for (std::size_t row = 0; row < 240; ++row) {
        const std::size_t answer = row == 41 ? 9 : 1 + row * row % 5;
        text += std::to_string(1 + row / 9) + "/03/2026,c" + std::to_string(row == 17 ? 13 : row) + ',' +
                codes[row % codes.size()] + ',' + std::to_string(answer) + ',' + sayings[row * 7 % sayings.size()] +
                ",Firefox\n";
    }
    SeriesImportDialog dialog(stage.session(),
                              {QStringLiteral("after-service-survey.csv"), std::make_shared<const std::string>(text)});
    dialog.show();
    if (!QTest::qWaitFor([&] { return dialog.outcome() != nullptr; }, kReportMilliseconds)) qFatal("nothing is read");
    StagedWindow::save(dialog, folder.filePath("import.png"));
}

void takeExport(const QDir& folder) {
    StagedWindow stage(kWindowSize);
    stage.open(kExample);
    ExportDialog dialog(stage.session(), sheetSettings());
    dialog.show();
    StagedWindow::save(dialog, folder.filePath("export.png"));
    const Session& session = stage.session();
    const auto written =
        exportMap(session.document(), session.schedule(), sheetSettings(), folder.filePath("pert-sheet.png"));
    if (!written) qFatal("cannot export");
}

// A journey that has just been opened, presented to a room, at the scene of its critical path.
void takeShow(const QDir& folder) {
    StagedWindow stage(kWindowSize);
    stage.open(QStringLiteral("customer-onboarding"));
    stage.window().setLessMotion(true);
    stage.waitForPlan();
    stage.trigger(QStringLiteral("present.story"));
    stage.trigger(QStringLiteral("present.start"));
    ShowWindow* show = stage.window().presents().show();
    if (!show) qFatal("nothing is presented");
    show->resize(kWindowSize);
    while (show->current() + 1 < show->sceneCount() && show->map().mapScene().lens() != Lens::Pert) show->next();
    StagedWindow::settle();
    StagedWindow::save(*show, folder.filePath("show.png"));
    show->leave();
}

}  // namespace

void takePictures(const QString& folder) {
    takeWindow(QDir(folder));
    takeCycle(QDir(folder));
    takeResources(QDir(folder));
    takePlan(QDir(folder));
    takeMoneyAndMeasures(QDir(folder));
    takeBaselines(QDir(folder));
    takeImport(QDir(folder));
    takeExport(QDir(folder));
    takeShow(QDir(folder));
}

}  // namespace waymark::pictures

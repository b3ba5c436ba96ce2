#include "tests/ui/shell/window_tour.h"

#include <QLineEdit>
#include <QTimer>

#include "ui/panels/inspector.h"
#include "ui/panels/series_import_dialog.h"
#include "ui/session/templates.h"
#include "ui/shell/dialog_prompts.h"
#include "ui/shell/finder.h"
#include "ui/shell/guide_bubble.h"
#include "ui/shell/side_panel.h"

namespace waymark::test {

void WindowTour::openSample() {
    const auto opened = loadTemplate(QStringLiteral("customer-onboarding"));
    ASSERT_TRUE(opened);
    show(*opened);
}

void WindowTour::tourStartPage(const Look& look) {
    write("one.waymark", "{}");
    preferences.addRecentFile(inFolder("one.waymark"));
    window->showStartPage();
    QTest::qWait(30);
    look(*window, QStringLiteral("start page"));
}

void WindowTour::tourPanels(const Look& look) {
    for (const Command& each : window->actions().commands()) {
        const bool isShown = each.isCheckable && each.id.startsWith(QStringLiteral("view."));
        const bool isOfProgram = each.id.contains(QStringLiteral("Screen")) || each.group == QStringLiteral("language");
        if (!isShown || isOfProgram || action(each.id).isChecked()) continue;
        run(each.id);
        QTest::qWait(30);
        look(*window, each.id);
    }
    const Document& document = session().document();
    const auto lookAtSelection = [&](const RowRef& row, const char* place) {
        session().select({row});
        QTest::qWait(30);
        look(*window, QString::fromLatin1(place));
    };
    lookAtSelection(refTo((*document.table<Touchpoint>().begin()).id), "touchpoint");
    lookAtSelection(refTo((*document.table<Dependency>().begin()).id), "dependency");
    lookAtSelection(refTo((*document.table<Stage>().begin()).id), "stage");
    lookAtSelection(refTo((*document.table<Lane>().begin()).id), "lane");
    run("edit.find");
    QTest::keyClicks(&workspace().sidePanel().finder().field(), "e");
    look(*window, QStringLiteral("find"));
    QTest::keyClick(&workspace().sidePanel().finder().field(), Qt::Key_Escape);
}

void WindowTour::lookAtDialogs(const Look& look, const QString& place, const std::function<void()>& open) {
    QTimer::singleShot(150, qApp, [&] {  // in the loop of the dialog, if it has one of its own
        int seen = 0;
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (!top->isVisible() || top == window || top->windowType() == Qt::ToolTip) continue;
            look(*top, place);
            top->close();
            ++seen;
        }
        EXPECT_EQ(seen, 1) << qPrintable(place);
    });
    open();
    QTest::qWait(250);
}

void WindowTour::tourDialogs(const Look& look) {
    for (const char* id :
         {"journey.calendars", "journey.money", "file.export", "help.about", "help.shortcuts", "edit.settings"}) {
        lookAtDialogs(look, QString::fromLatin1(id), [&] { run(id); });
    }
    DialogPrompts asking;
    const QString name = QStringLiteral("customer onboarding 2026.waymark");
    lookAtDialogs(look, QStringLiteral("ask to save"), [&] { asking.askToSave(name); });
    lookAtDialogs(look, QStringLiteral("ask to replace"), [&] { asking.askToReplace(name); });
    lookAtDialogs(look, QStringLiteral("ask to recover"), [&] {
        asking.askToRecover({name, inFolder(name), QDateTime(QDate(2026, 11, 22), QTime(17, 45))});
    });
    for (const SaveDoubt doubt :
         {SaveDoubt::ChangedOnDisk, SaveDoubt::OpenElsewhere, SaveDoubt::OtherNames, SaveDoubt::LosesMost}) {
        lookAtDialogs(look, QStringLiteral("ask how to save"), [&] {
            asking.askHowToSave({doubt, name, QStringLiteral("onboarding (mine, 2026-11-22 17.45).waymark"),
                                 QStringLiteral("ann on “pc-7”"), 1240, 37});
        });
    }
    const QDateTime moment(QDate(2026, 11, 22), QTime(17, 45));
    lookAtDialogs(look, QStringLiteral("ask how to open"), [&] {
        asking.askHowToOpen({name, QStringLiteral("ann"), QStringLiteral("pc-7"), moment, false, false});
    });
    lookAtDialogs(look, QStringLiteral("ask which version"), [&] {
        (void)asking.askWhichVersion(name, {{{}, moment.toSecsSinceEpoch(), 23'456}, {{}, 1'760'000'000, 20'000}});
    });
    lookAtDialogs(look, QStringLiteral("notice"), [&] {
        asking.tell({QStringLiteral("Title"), QStringLiteral("What happened"), QStringLiteral("What is safe")});
    });
    lookAtDialogs(look, QStringLiteral("import report"),
                  [&] { asking.showImportReport(name, {QStringLiteral("Line 3: left out")}); });
    write("survey.csv", "date;respondent;comment;CSAT\n2026-03-01;r1;good;5\n2026-03-02;r2;bad;2\n");
    prompts.seriesPath = inFolder("survey.csv");
    run("file.importSeries");
    SeriesImportDialog* import = nullptr;
    ASSERT_TRUE(waitFor([&] {
        import = window->findChild<SeriesImportDialog*>();
        return import && import->outcome();
    }));
    QTest::qWait(50);
    look(*import, QStringLiteral("import of measures"));
    import->close();
    run("help.palette");
    look(*window, QStringLiteral("palette"));
    QTest::keyClick(window->findChild<QLineEdit*>(QStringLiteral("paletteField")), Qt::Key_Escape);
    GuideBubble bubble(bench.theme(), window);
    bubble.say({QStringLiteral("Title"), QStringLiteral("Text"), QStringLiteral("Skip"), 1, 6});
    bubble.standBeside({window->rect(), true});
    look(*window, QStringLiteral("guide"));
}

}  // namespace waymark::test

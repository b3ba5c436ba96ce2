#include "tests/ui/shell/window_tour.h"

#include <QLineEdit>
#include <QTimer>

#include "core/edit/note_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/edit/vote_edits.h"
#include "ui/panels/inspector.h"
#include "ui/panels/series_import_dialog.h"
#include "ui/session/templates.h"
#include "ui/shell/dialog_prompts.h"
#include "ui/shell/finder.h"
#include "ui/shell/guide_bubble.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/present_commands.h"
#include "ui/shell/side_panel.h"
#include "ui/show/presenter_window.h"
#include "ui/show/show_window.h"

namespace waymark::test {

void WindowTour::settle() {
    QTest::qWait(30);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void WindowTour::openSample() {
    const auto opened = loadTemplate(QStringLiteral("customer-onboarding"));
    ASSERT_TRUE(opened);
    show(*opened);
}

void WindowTour::tourStartPage(const Look& look) {
    write("one.waymark", "{}");
    preferences.addRecentFile(inFolder("one.waymark"));
    window->showStartPage();
    settle();
    look(*window, QStringLiteral("start page"));
}

void WindowTour::tourPanels(const Look& look) {
    for (const Command& each : window->actions().commands()) {
        const bool isShown = each.isCheckable && each.id.startsWith(QStringLiteral("view."));
        const bool isOfProgram = each.id.contains(QStringLiteral("Screen")) || each.group == QStringLiteral("language");
        if (!isShown || isOfProgram || action(each.id).isChecked()) continue;
        run(each.id);
        settle();
        look(*window, each.id);
    }
    const Document& document = session().document();
    const auto lookAtSelection = [&](const RowRef& row, const char* place) {
        session().select({row});
        settle();
        look(*window, QString::fromLatin1(place));
    };
    lookAtSelection(refTo((*document.table<Touchpoint>().begin()).id), "touchpoint");
    lookAtSelection(refTo((*document.table<Dependency>().begin()).id), "dependency");
    lookAtSelection(refTo((*document.table<Stage>().begin()).id), "stage");
    lookAtSelection(refTo((*document.table<Lane>().begin()).id), "lane");
    const Id<Touchpoint> first = (*document.table<Touchpoint>().begin()).id;
    session().select({refTo(first), refTo((*std::next(document.table<Touchpoint>().begin())).id)});
    settle();
    look(*window, QStringLiteral("two touchpoints"));
    run("edit.find");
    QTest::keyClicks(&workspace().sidePanel().finder().field(), "e");
    settle();
    look(*window, QStringLiteral("find"));
    QTest::keyClick(&workspace().sidePanel().finder().field(), Qt::Key_Escape);
    tourWorkshop(look, first);
    tourStrip(look);
}

// The panels of show and workshop again, when there are scenes, dots, and notes on the map and parked.
void WindowTour::tourWorkshop(const Look& look, Id<Touchpoint> voted) {
    const Document& document = session().document();
    const std::string text = "What does a customer see of this, and when?";
    for (int k = 0; k < 2; ++k) {
        StickyNote row;
        row.text = text;
        row.author = "Ann";
        row.x = 400.0;
        row.y = 300.0 + 200.0 * k;
        ASSERT_TRUE(session().edit(edit::putNote(document, row), {}));
    }
    const Id<StickyNote> note = (*document.table<StickyNote>().begin()).id;
    ASSERT_TRUE(session().edit(edit::giveVote(document, voted, "Ann"), {}));
    session().select({refTo((*std::next(document.table<StickyNote>().begin())).id)});
    run("present.park");
    session().select({refTo(note)});
    settle();
    look(*window, QStringLiteral("sticky note"));
    if (!action("view.workshop").isChecked()) run("view.workshop");
    settle();
    look(*window, QStringLiteral("workshop"));
    run("present.story");  // shows the panel of scenes
    settle();
    look(*window, QStringLiteral("scenes"));
}

// What is said over the map.
void WindowTour::tourStrip(const Look& look) {
    MessageStrip& strip = workspace().messages();
    strip.sayWorking(QStringLiteral("What is being done"), QStringLiteral("report"));
    settle();
    look(*window, QStringLiteral("work that can be cancelled"));
    strip.done();
    strip.ask(QStringLiteral("What is to be decided"), QStringLiteral("problems"),
              {{QStringLiteral("One way"), [] {}}, {QStringLiteral("The other"), [] {}}});
    settle();
    look(*window, QStringLiteral("something to decide"));
    strip.withdraw();
}

// The screen of the room, the speaker's window, and the question at the end.
void WindowTour::tourShow(const Look& look) {
    run("present.start");
    ShowWindow* show = window->presents().show();
    ASSERT_TRUE(show);
    QApplication::setActiveWindow(show);
    settle();
    look(*show, QStringLiteral("show"));
    QTest::keyClick(&show->map(), Qt::Key_S);
    ASSERT_TRUE(show->presenter() && show->presenter()->isVisible());
    QApplication::setActiveWindow(show->presenter());
    settle();
    look(*show->presenter(), QStringLiteral("speaker"));
    QApplication::setActiveWindow(show);
    const Touchpoint changed = *session().document().table<Touchpoint>().begin();
    ASSERT_TRUE(session().edit(edit::setName(session().document(), changed.id, "Changed before the room"), {}));
    show->leave();
    ASSERT_TRUE(show->isAsking());
    settle();
    look(*show, QStringLiteral("question at the end of the show"));
    QTest::keyClick(&show->map(), Qt::Key_K);
    ASSERT_TRUE(waitFor([this] { return !window->presents().show(); }));
    QApplication::setActiveWindow(window);
}

void WindowTour::lookAtDialogs(const Look& look, const QString& place, const std::function<void()>& open) {
    QTimer::singleShot(150, qApp, [&] {  // in the loop of the dialog, if it has one of its own
        int seen = 0;
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (!top->isVisible() || top == window || top->windowType() == Qt::ToolTip) continue;
            settle();
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
    tourShow(look);
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
    lookAtDialogs(look, QStringLiteral("ask to recover what is gone"), [&] {
        asking.askToRecover({name, inFolder(name), QDateTime(QDate(2026, 11, 22), QTime(17, 45)), 3, false});
    });
    lookAtDialogs(look, QStringLiteral("ask to recover what is damaged"), [&] {
        asking.askToRecover({name, {}, QDateTime(QDate(2026, 11, 22), QTime(17, 45)), 3, true, false});
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
    settle();
    look(*import, QStringLiteral("import of measures"));
    import->close();
    run("help.palette");
    settle();
    look(*window, QStringLiteral("palette"));
    QTest::keyClick(window->findChild<QLineEdit*>(QStringLiteral("paletteField")), Qt::Key_Escape);
    GuideBubble bubble(bench.theme(), window);
    bubble.say({QStringLiteral("Title"), QStringLiteral("Text"), QStringLiteral("Skip"), 1, 6});
    bubble.standBeside({window->rect(), true});
    settle();
    look(*window, QStringLiteral("guide"));
}

}  // namespace waymark::test

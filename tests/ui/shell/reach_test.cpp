// Everything the program can do is reached with the keyboard, and found in the palette.
#include <set>

#include <QAbstractButton>
#include <QMenuBar>

#include "tests/ui/shell/window_tour.h"
#include "ui/actions/command_palette.h"
#include "ui/actions/shortcut_sheet.h"
#include "ui/panels/figure_cell.h"
#include "ui/shell/button_entries.h"
#include "ui/shell/kind_palette.h"
#include "ui/shell/menus.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/segmented_control.h"
#include "ui/shell/tool_bar.h"

namespace waymark {
namespace {

class ReachTest : public test::WindowTour {
protected:
    // All actions below a menu, as they are once it is open.
    static void collect(QMenu& menu, std::vector<QAction*>& into) {
        Q_EMIT menu.aboutToShow();
        for (QAction* each : menu.actions()) {
            if (each->menu()) {
                collect(*each->menu(), into);
            } else if (!each->isSeparator()) {
                into.push_back(each);
            }
        }
    }
    std::vector<QAction*> actionsOfMenus() {
        std::vector<QAction*> all;
        for (QAction* top : window->findChild<QMenuBar*>()->actions()) collect(*top->menu(), all);
        return all;
    }
    std::set<QString> found() {
        std::set<QString> titles;
        const auto add = [&](const std::vector<PaletteEntry>& entries) {
            for (const PaletteEntry& entry : entries) titles.insert(entry.row.title);
        };
        add(paletteEntries(window->actions()));
        add(placeEntries(*window));
        add(fileEntries(*window, preferences));
        add(buttonEntries(*window));
        return titles;
    }
    bool isCommand(const QAction* action) {
        return std::ranges::any_of(window->actions().commands(),
                                   [&](const Command& each) { return &window->actions().action(each.id) == action; });
    }
};

}  // namespace

TEST_F(ReachTest, EveryCommandStandsInAMenuAndInTheShortcutSheet) {
    openSample();
    const std::vector<QAction*> inMenus = actionsOfMenus();
    const auto lines = shortcutLines(window->actions());
    for (const Command& each : window->actions().commands()) {
        EXPECT_NE(std::ranges::find(inMenus, &window->actions().action(each.id)), inMenus.end()) << qPrintable(each.id);
        EXPECT_TRUE(std::ranges::any_of(lines, [&](const ShortcutLine& line) {
            return line.text == plainCommandText(each.text);
        })) << qPrintable(each.id);
    }
}

TEST_F(ReachTest, EveryCommandIsFoundInThePaletteByItsName) {
    openSample();
    for (const Command& each : window->actions().commands()) {
        if (each.id == QStringLiteral("help.palette")) continue;
        run("help.palette");
        auto* field = window->findChild<QLineEdit*>("paletteField");
        field->setText(QLatin1Char('>') + plainCommandText(each.text));
        const auto* list = window->findChild<CommandPalette*>()->findChild<QListView*>();
        bool isFound = false;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            isFound = isFound || list->model()->index(row, 0).data().toString().contains(plainCommandText(each.text));
        }
        EXPECT_TRUE(isFound) << qPrintable(each.id);
        QTest::keyClick(field, Qt::Key_Escape);
    }
}

TEST_F(ReachTest, EveryActionThereIsIsACommandOrFoundInThePalette) {
    write("one.waymark", "{}");
    preferences.addRecentFile(inFolder("one.waymark"));
    openSample();
    std::vector<QAction*> all = actionsOfMenus();
    std::vector<std::unique_ptr<QMenu>> contexts;
    for (const ContextSubject subject :
         {ContextSubject::Touchpoint, ContextSubject::Dependency, ContextSubject::Band, ContextSubject::EmptyMap}) {
        contexts.push_back(std::make_unique<QMenu>());
        fillContextMenu(*contexts.back(), window->actions(), subject);
        collect(*contexts.back(), all);
    }
    tourPanels([&](QWidget& shown, const QString&) {
        for (QAction* each : shown.findChildren<QAction*>()) {
            // Menus that a button of a panel opens list rows of the journey; the button is found.
            const bool isOfField = qobject_cast<QLineEdit*>(each->parent()) || qobject_cast<QMenu*>(each->parent());
            if (!each->isSeparator() && !each->menu() && !isOfField) all.push_back(each);
        }
    });
    const std::set<QString> titles = found();
    int others = 0;
    for (const QAction* each : all) {
        if (isCommand(each) || each->text().isEmpty()) continue;
        ++others;
        EXPECT_TRUE(titles.contains(plainCommandText(each->text()))) << qPrintable(each->text());
    }
    EXPECT_GT(others, 0) << "a recent file at least";
}

TEST_F(ReachTest, EveryButtonIsReachedWithTabAndFoundInThePalette) {
    std::set<QString> seen;
    const auto look = [&](QWidget& shown, const QString& place) {
        const std::set<QString> titles = found();
        for (QAbstractButton* button : shown.findChildren<QAbstractButton*>()) {
            const bool isPart = qobject_cast<QLineEdit*>(button->parent()) ||
                                qobject_cast<QTabBar*>(button->parent()) ||
                                qobject_cast<QAbstractItemView*>(button->parent());
            // One of the segments has the keyboard for all of them; figures that nothing follows from only look alike.
            const bool isOneOfMany = qobject_cast<SegmentedControl*>(button->parent()) != nullptr;
            const auto* figure = qobject_cast<FigureCell*>(button);
            const bool onlyShows = figure && !figure->canBePressed();
            if (!button->isVisible() || !button->isEnabled() || isPart || isOneOfMany || onlyShows) continue;
            const QString name = nameOf(*button);
            EXPECT_FALSE(name.isEmpty()) << qPrintable(place + ": " + button->objectName());
            EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus) << qPrintable(place + ": " + name);
            bool isOfCommands = false;
            for (const QWidget* at = button->parentWidget(); at; at = at->parentWidget()) {
                isOfCommands = isOfCommands || qobject_cast<const ToolBar*>(at) || qobject_cast<const KindPalette*>(at);
            }
            EXPECT_TRUE(isOfCommands || titles.contains(plainCommandText(name))) << qPrintable(place + ": " + name);
            seen.insert(name);
        }
    };
    tourStartPage(look);
    openSample();
    tourPanels(look);
    EXPECT_GT(seen.size(), 40U);
}

TEST_F(ReachTest, AButtonOfAPanelIsPressedFromThePalette) {
    openSample();
    run("view.baselines");
    const std::size_t before = session().document().table<Baseline>().size();
    ASSERT_TRUE(waitFor([this] { return workspace().chain().plan() != nullptr; }));
    ASSERT_TRUE(waitFor([this] { return found().contains("Keep"); }));
    run("help.palette");
    auto* field = window->findChild<QLineEdit*>("paletteField");
    QTest::keyClicks(field, "keep");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return session().document().table<Baseline>().size() > before; }));
}

}  // namespace waymark

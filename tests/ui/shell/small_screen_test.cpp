// Small screens: 1920 by 1080 pixels are 960 by 540 points at 200 %, 640 by 360 at 300 %, and 1600 by 1000 are 800 by
// 500. There nothing leaves the window, no text is cut, and what folds away is reached in another way.
#include <QAbstractScrollArea>
#include <QDialog>
#include <QScreen>
#include <QToolButton>

#include "tests/ui/shell/cut_texts.h"
#include "tests/ui/shell/window_tour.h"
#include "ui/panels/figure_cell.h"
#include "ui/panels/inspector.h"
#include "ui/panels/live_figures_bar.h"
#include "ui/shell/side_panel.h"
#include "ui/style/on_screen.h"

namespace waymark {
namespace {

struct Sight {
    Language language;
    QSize size;
};

class SmallScreenTest : public ::testing::WithParamInterface<Sight>,
                        public test::SpokenLanguage,
                        public test::WindowTour {
protected:
    SmallScreenTest() : SpokenLanguage(GetParam().language) { window->resize(GetParam().size); }
    // Whether its place may be scrolled into sight.
    static bool isScrolled(const QWidget& widget, const QWidget& root) {
        for (const QWidget* at = widget.parentWidget(); at && at != &root; at = at->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea*>(at)) return true;
        }
        return false;
    }
    // What lies outside of the window, and texts that are cut.
    void look(QWidget& shown, const QString& place) {
        if (&shown == window && shown.size() != GetParam().size) {
            add(place, QStringLiteral("the window is %1 x %2").arg(shown.width()).arg(shown.height()));
        }
        for (const QWidget* widget : shown.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->isWindow() || isScrolled(*widget, shown)) continue;
            const QRect where(widget->mapTo(&shown, QPoint()), widget->size());
            if (!shown.rect().contains(where)) add(place, test::whereOf(*widget, QStringLiteral("leaves the window")));
        }
        for (const QString& text : test::cutTextsIn(shown)) add(place, text);
    }
    void add(const QString& place, const QString& what) {
        if (std::ranges::any_of(faults, [&](const QString& line) { return line.endsWith(what); })) return;
        faults << place + QStringLiteral(": ") + what;
    }
    QStringList faults;
};

}  // namespace

TEST_P(SmallScreenTest, KeepsEveryPanelInTheWindowAndCutsNoText) {
    const auto lookAt = [this](QWidget& shown, const QString& place) { look(shown, place); };
    tourStartPage(lookAt);
    openSample();
    settle();
    look(*window, QStringLiteral("map"));
    tourPanels(lookAt);
    EXPECT_TRUE(faults.isEmpty()) << qPrintable(faults.join('\n'));
}

TEST_P(SmallScreenTest, ScrollsDialogsThatAskForMore) {
    openSample();
    tourDialogs([this](QWidget& shown, const QString& place) {
        auto* dialog = qobject_cast<QDialog*>(&shown);
        if (!dialog) return;
        fitInto(*dialog, GetParam().size);
        settle();
        EXPECT_LE(shown.width(), GetParam().size.width()) << qPrintable(place);
        EXPECT_LE(shown.height(), GetParam().size.height()) << qPrintable(place);
        look(shown, place);
    });
    EXPECT_TRUE(faults.isEmpty()) << qPrintable(faults.join('\n'));
}

TEST_P(SmallScreenTest, ReachesEveryFigureThoughSomeFold) {
    openSample();
    settle();
    LiveFiguresBar& bar = workspace().figures();
    auto* more = bar.findChild<QToolButton*>(QStringLiteral("moreParts"));
    ASSERT_TRUE(more && more->isVisible());
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QWidget* rest = bar.findChild<QWidget*>(QStringLiteral("restOfParts"));
    ASSERT_TRUE(rest && rest->isVisible());
    for (auto* cell : bar.findChildren<FigureCell*>()) {
        EXPECT_TRUE(cell->isVisible() || cell->objectName() == QLatin1String("scenarioFigure"))
            << qPrintable(cell->objectName());
    }
    QTest::keyClick(rest, Qt::Key_Escape);
    EXPECT_FALSE(rest->isVisible());
}

TEST_P(SmallScreenTest, OpensAPanelThatIsAskedFor) {
    openSample();
    settle();
    for (const char* id : {"view.inspector", "view.outline", "view.inspector"}) {
        if (action(id).isChecked()) run(id);
        run(id);
        EXPECT_EQ(workspace().inspector().isVisible(), action("view.inspector").isChecked());
        EXPECT_EQ(workspace().sidePanel().isVisible(), action("view.outline").isChecked());
        EXPECT_TRUE(action(id).isChecked());
        EXPECT_GE(workspace().map().width(), 200);
    }
    window->resize(1440, 900);
    EXPECT_TRUE(workspace().inspector().isVisible() && workspace().sidePanel().isVisible());
}

INSTANTIATE_TEST_SUITE_P(Sizes, SmallScreenTest,
                         ::testing::Values(Sight{Language::English, {960, 540}}, Sight{Language::German, {960, 540}},
                                           Sight{Language::English, {800, 500}}, Sight{Language::German, {800, 500}},
                                           Sight{Language::English, {640, 360}}, Sight{Language::German, {640, 360}}),
                         [](const auto& each) {
                             return (each.param.language == Language::German ? "German" : "English") +
                                    std::to_string(each.param.size.width());
                         });

}  // namespace waymark

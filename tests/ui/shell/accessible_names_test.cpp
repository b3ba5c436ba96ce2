// What takes the keyboard says to a screen reader what it is, and shows that it has it.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>

#include "tests/ui/shell/window_tour.h"
#include "ui/shell/run_window.h"

namespace waymark {
namespace {

class AccessibleNamesTest : public test::WindowTour {
protected:
    static QString whereOf(const QWidget& widget, const QString& place) {
        QStringList names;
        for (const QWidget* at = &widget; at; at = at->parentWidget()) {
            names.prepend(at->objectName().isEmpty() ? at->metaObject()->className() : at->objectName());
        }
        return place + ": " + names.join('/');
    }
    // A part of another widget, which has the name.
    static bool isPart(const QWidget& widget) {
        const QString name = widget.objectName();
        return name.startsWith(QLatin1String("qt_")) || widget.focusProxy();
    }
    static std::vector<QWidget*> focusable(QWidget& shown) {
        std::vector<QWidget*> found;
        for (QWidget* widget : shown.findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                !isPart(*widget))
                found.push_back(widget);
        }
        return found;
    }
    QStringList nameless;
    int count = 0;
    void lookForNames(QWidget& shown, const QString& place) {
        for (QWidget* widget : focusable(shown)) {
            ++count;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            const QString where = whereOf(*widget, place);
            const bool isNamed = face && !face->text(QAccessible::Name).trimmed().isEmpty();
            // Qt has no role for an area that only scrolls.
            const bool isArea = widget->inherits("QScrollArea");
            const bool hasRole =
                face && face->role() != QAccessible::NoRole && (isArea || face->role() != QAccessible::Client);
            if (isNamed && hasRole) continue;
            const QString line = where + (isNamed ? QString(" (role)") : QString());
            if (!nameless.contains(line)) nameless << line;
        }
    }
    QStringList unchanged;
    // Whether the picture of a widget tells that it has the keyboard.
    void lookForFocus(QWidget& shown, const QString& place) {
        for (QWidget* widget : focusable(shown)) {
            QWidget* other = nullptr;
            for (QWidget* each : focusable(shown)) other = each != widget ? each : other;
            if (!other || dynamic_cast<QAbstractScrollArea*>(widget)) continue;  // their rows and cells show it
            other->setFocus(Qt::TabFocusReason);
            const QImage without = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            if (!widget->hasFocus()) continue;
            if (auto* line = qobject_cast<QLineEdit*>(widget)) line->deselect();
            ++count;
            const QString where = whereOf(*widget, place);
            if (widget->grab().toImage() == without && !unchanged.contains(where)) unchanged << where;
        }
    }
};

}  // namespace

TEST_F(AccessibleNamesTest, WhateverTakesTheKeyboardHasANameAndARole) {
    dressApplication(*qApp);
    const auto look = [this](QWidget& shown, const QString& place) { lookForNames(shown, place); };
    tourStartPage(look);
    openSample();
    tourPanels(look);
    tourDialogs(look);
    EXPECT_TRUE(nameless.isEmpty()) << qPrintable(nameless.join('\n'));
    EXPECT_GT(count, 300);
}

TEST_F(AccessibleNamesTest, FocusIsSeenInBothThemes) {
    const auto look = [this](QWidget& shown, const QString& place) { lookForFocus(shown, place); };
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        bench.setTheme(theme);
        tourStartPage(look);
        openSample();
        tourDialogs(look);
        for (const char* panel : {"view.table", "view.fever", "view.initiatives", "view.finish", "view.measures"}) {
            run(panel);
            QTest::qWait(30);
            look(*window, QString::fromLatin1(panel));
        }
        session().select({refTo((*session().document().table<Touchpoint>().begin()).id)});
        QTest::qWait(30);
        look(*window, "touchpoint");
        bench.setTheme(ThemeChoice::Light);
    }
    EXPECT_TRUE(unchanged.isEmpty()) << qPrintable(unchanged.join('\n'));
    EXPECT_GT(count, 100);
}

}  // namespace waymark

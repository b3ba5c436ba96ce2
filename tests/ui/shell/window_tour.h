#pragma once
// Goes to every place of the window, its panels and its dialogs, so that a test can look at each.

#include <functional>

#include "tests/ui/shell/shell_fixture.h"

namespace waymark::test {

class WindowTour : public ShellTest {
protected:
    // Called with what is on the screen, and a name for it.
    using Look = std::function<void(QWidget& shown, const QString& place)>;

    // Lets what was asked for come onto the screen. A busy machine may not have laid out yet what a figure that came in
    // just now has made wider.
    static void settle();
    // With a journey in which every panel has something to show.
    void openSample();
    // The start page; must come before openSample().
    void tourStartPage(const Look& look);
    // The panels below the map, each page of the inspector, the search, each lens, a workshop, what is said over the
    // map.
    void tourPanels(const Look& look);
    // The show with its speaker's window, every dialog of the program, the questions too, and what floats over the
    // window.
    void tourDialogs(const Look& look);

private:
    void tourWorkshop(const Look& look, Id<Touchpoint> voted);
    void tourStrip(const Look& look);
    void tourShow(const Look& look);
    void lookAtDialogs(const Look& look, const QString& place, const std::function<void()>& open);
};

}  // namespace waymark::test

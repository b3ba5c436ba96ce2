#pragma once
// The onboarding template, shown to a room.

#include <gtest/gtest.h>

#include <QLineEdit>

#include "core/format/file_format.h"
#include "core/model/scenes.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/session/templates.h"
#include "ui/shell/present_commands.h"
#include "ui/show/caption_band.h"
#include "ui/show/presenter_window.h"
#include "ui/show/room_figures.h"
#include "ui/show/scenes_panel.h"
#include "ui/show/show_window.h"

namespace waymark::test {

class ShowTest : public ShellTest {
protected:
    ShowTest() {
        preferences.setLessMotion(true);
        ShellTest::show(loadTemplate(QStringLiteral("customer-onboarding")).value());
    }
    ShowWindow* showing() { return window->presents().show(); }
    void begin() {
        if (session().document().table<Scene>().empty()) run("present.story");
        run("present.start");
        ASSERT_TRUE(showing());
        QApplication::setActiveWindow(showing());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&showing()->map(), key, modifiers);
    }
    // One that decides the end of the journey.
    Id<Touchpoint> deciding() {
        for (const Id<Touchpoint> id : session().schedule().criticalPath().touchpoints) {
            if (session().document().find(id)->kind == TouchpointKind::Contact) return id;
        }
        return {};
    }
    void changeTime(Id<Touchpoint> id, const char* time) {
        showing()->retime(id);
        ASSERT_TRUE(showing()->editor().isOpen());
        QLineEdit& line = showing()->editor().field(RoomEditor::Likely);
        line.selectAll();
        QTest::keyClicks(&line, time);
        QTest::keyClick(&line, Qt::Key_Return);
        ASSERT_FALSE(showing()->editor().isOpen());
    }
    bool hasEnded() {
        return waitFor([this] { return !showing(); });
    }
};

}  // namespace waymark::test

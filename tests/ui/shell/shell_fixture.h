#pragma once
// A window on the offscreen screen with a journey in it, prompts that answer by themselves, and a folder for files.

#include <gtest/gtest.h>

#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/journey_builder.h"
#include "tests/support/patience.h"
#include "tests/ui/shell/answering_prompts.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workbench.h"

namespace waymark::test {

class ShellTest : public ::testing::Test {
protected:
    ShellTest() : bench(preferences, prompts), window(&bench.addWindow()) {
        window->resize(1440, 900);
        window->show();
        QApplication::setActiveWindow(window);
        EXPECT_TRUE(QTest::qWaitForWindowActive(window));
    }

    // Three touchpoints in a row, five days long.
    static Document threeInARow() {
        JourneyBuilder journey;
        journey.touchpoint("A", 1).touchpoint("B", 2).touchpoint("C", 2).after("B", "A").after("C", "B");
        journey.place("A", 100, 100).place("B", 300, 100).place("C", 500, 100);
        return journey.document();
    }
    void show(Document document, const QString& path = {}) {
        window->showJourney(std::make_unique<Session>(std::move(document), path));
    }
    JourneyWorkspace& workspace() { return *window->workspace(); }
    Session& session() { return workspace().session(); }
    QAction& action(const QString& id) { return window->actions().action(id); }
    void run(const QString& id) {
        ASSERT_TRUE(action(id).isEnabled()) << qPrintable(id);
        action(id).trigger();
    }
    QString inFolder(const QString& name) const { return folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(inFolder(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    QByteArray read(const QString& name) const {
        QFile file(inFolder(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    template <class Condition>
    static bool waitFor(Condition condition) {
        return QTest::qWaitFor(condition, test::kPatience);
    }
    bool waitUntilSaved() {
        return waitFor([this] { return !window->files().isSaving(); });
    }

    QTemporaryDir folder;
    Preferences preferences;
    AnsweringPrompts prompts;
    Workbench bench;
    QPointer<MainWindow> window;
};

}  // namespace waymark::test

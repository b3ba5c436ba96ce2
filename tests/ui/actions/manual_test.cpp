// The manual's table of keys says what the program does, no more and no less.

#include <fstream>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "ui/actions/command.h"

namespace waymark {

namespace {

// The first column of the table below "## 14. Keys".
std::set<QString> keysInManual() {
    std::ifstream stream(WAYMARK_SOURCE_DIR "/docs/manual.md");
    std::stringstream text;
    text << stream.rdbuf();
    const QString chapter = QString::fromStdString(text.str()).section("## 14. Keys", 1);
    std::set<QString> keys;
    for (const QString& line : chapter.split('\n')) {
        if (!line.startsWith("| ") || line.startsWith("| keys")) continue;
        for (const QString& key : line.section('|', 1, 1).trimmed().split(", ")) keys.insert(key.trimmed());
    }
    return keys;
}

std::set<QString> keysOfCommands() {
    std::set<QString> keys;
    for (const Command& command : allCommands()) {
        for (const QKeySequence& shortcut : command.shortcuts)
            keys.insert(shortcut.toString(QKeySequence::PortableText));
    }
    return keys;
}

}  // namespace

TEST(Manual, ListsTheKeysOfAllCommandsAndNoOthers) {
    const std::set<QString> written = keysInManual();
    const std::set<QString> real = keysOfCommands();
    for (const QString& key : real) EXPECT_TRUE(written.contains(key)) << qPrintable(key) << " is not in the manual";
    for (const QString& key : written) EXPECT_TRUE(real.contains(key)) << qPrintable(key) << " does nothing";
    EXPECT_GT(real.size(), 30U);
}

}  // namespace waymark

#pragma once
// Runs the program with its window until the last window is closed.

#include <optional>

#include <QApplication>
#include <QString>

namespace waymark {

// Style, font, icon and number format of the whole program; also for exports without a window.
void dressApplication(QApplication& application);

// Opens `path`, or shows the start page. Returns the exit code of the program.
// With WAYMARK_TRACE_START set to a time in milliseconds since 1970, says on stderr how long after it the first
// picture was painted, and ends: for the benchmark.
[[nodiscard]] int runWindow(QApplication& application, const std::optional<QString>& path);

}  // namespace waymark

#pragma once
// The Qt application behind a command: none for what prints, one without a display for pictures, one with windows.

#include <memory>

#include <QApplication>

namespace waymark {

// For painting pictures without a display, whatever the environment.
[[nodiscard]] std::unique_ptr<QApplication> makeApplicationForPictures(int& argc, char** argv);

// For windows. Null, and a message printed, if there is no display to open them on.
[[nodiscard]] std::unique_ptr<QApplication> makeApplicationForWindows(int& argc, char** argv);

}  // namespace waymark

#pragma once
// The size of everything in the window. Qt takes it from the environment when the application is made, so another one
// counts from the next start on.

#include <array>

#include <QStringList>

namespace waymark {

class Preferences;

inline constexpr std::array kScales{100, 125, 150, 175, 200, 250, 300};  // per cent

// Before there is an application. A scale that somebody has put into the environment stays.
void scaleAsPreferred(const Preferences& preferences);

// Starts the program once more, with these arguments and the preferences as they are by now.
void startAgain(const QStringList& arguments);

}  // namespace waymark

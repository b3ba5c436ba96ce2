#pragma once
// What the command palette finds besides commands: places of the open journey, templates and recent files.

#include <vector>

#include "ui/actions/command_palette.h"

namespace waymark {

class MainWindow;
class Preferences;

// Touchpoints, stages, lanes and personas of the open journey; choosing one selects it and shows it on the map, or
// opens the page that has it.
[[nodiscard]] std::vector<PaletteEntry> placeEntries(MainWindow& window);

// Journeys to begin from a template and the recent files that are there.
[[nodiscard]] std::vector<PaletteEntry> fileEntries(MainWindow& window, const Preferences& preferences);

}  // namespace waymark

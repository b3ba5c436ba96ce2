#include "ui/shell/help_commands.h"

#include <algorithm>
#include <iterator>

#include "ui/actions/action_registry.h"
#include "ui/actions/command_palette.h"
#include "ui/actions/shortcut_sheet.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/workbench.h"

namespace waymark {
namespace {

// What the mouse and the keys do on the map itself; those are no commands.
std::vector<ShortcutLine> mapLines() {
    const QString map = HelpCommands::tr("On the map");
    return {
        {map, HelpCommands::tr("Add a touchpoint"), HelpCommands::tr("Double-click")},
        {map, HelpCommands::tr("Edit the name of the selected touchpoint"), HelpCommands::tr("Return")},
        {map, HelpCommands::tr("From the name to the time, and on to the next touchpoint"),
         HelpCommands::tr("Tab, Ctrl+Return")},
        {map, HelpCommands::tr("Connect: drag from the arrow beside a card"), HelpCommands::tr("Drag")},
        {map, HelpCommands::tr("Grow a connected touchpoint, or click the arrow beside a card"),
         HelpCommands::tr("Ctrl+Arrow")},
        {map, HelpCommands::tr("Move by one grid step"), HelpCommands::tr("Arrow")},
        {map, HelpCommands::tr("Add to the selection"), HelpCommands::tr("Shift+Click")},
        {map, HelpCommands::tr("Move without snapping"), HelpCommands::tr("Ctrl+Drag")},
        {map, HelpCommands::tr("Move a copy"), HelpCommands::tr("Alt+Drag")},
        {map, HelpCommands::tr("Next touchpoint"), HelpCommands::tr("Tab")},
        {map, HelpCommands::tr("Switch the lens"), HelpCommands::tr("1 to 6")},
        {map, HelpCommands::tr("Show this list"), HelpCommands::tr("?")},
        {map, HelpCommands::tr("What can be done here"), HelpCommands::tr("Right click")},
        {map, HelpCommands::tr("Pan"), HelpCommands::tr("Space+Drag")},
        {map, HelpCommands::tr("Zoom at the pointer"), HelpCommands::tr("Ctrl+Wheel")},
        {map, HelpCommands::tr("Leave a gesture or a tool"), HelpCommands::tr("Esc")},
    };
}

}  // namespace

HelpCommands::HelpCommands(MainWindow& window, Workbench& bench) : m_window(window), m_bench(bench) {
    ActionRegistry& actions = window.actions();
    actions.on("help.palette", this, [this] { openPalette(); });
    actions.on("help.shortcuts", this, [this] { showShortcuts(); });
    actions.on("help.about", this, [this] { showAbout(); });
}

void HelpCommands::setTheme(const Theme& theme) {
    if (m_palette) m_palette->setTheme(theme);
}

void HelpCommands::openPalette() {
    std::vector<PaletteEntry> entries = paletteEntries(m_window.actions());
    const auto add = [&entries](std::vector<PaletteEntry> more) {
        std::ranges::move(more, std::back_inserter(entries));
    };
    add(placeEntries(m_window));
    add(fileEntries(m_window, m_bench.preferences()));
    if (!m_palette) m_palette = new CommandPalette(m_bench.theme(), &m_window);
    m_palette->open(std::move(entries));
}

void HelpCommands::showShortcuts() {
    std::vector<ShortcutLine> lines = shortcutLines(m_window.actions());
    const auto more = mapLines();
    lines.insert(lines.end(), more.begin(), more.end());
    ShortcutSheet(std::move(lines), m_bench.theme(), &m_window).exec();
}

void HelpCommands::showAbout() { AboutDialog(&m_window).exec(); }

}  // namespace waymark

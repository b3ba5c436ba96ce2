#include "ui/shell/help_commands.h"

#include <algorithm>
#include <iterator>

#include "ui/actions/action_registry.h"
#include "ui/actions/command_palette.h"
#include "ui/actions/shortcut_sheet.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/button_entries.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/guided_start.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/workbench.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

const QString kSample = QStringLiteral("post-purchase-support");

// What the mouse and the keys do on the map itself; those are no commands.
std::vector<ShortcutLine> mapLines() {
    const QString map = tr("On the map");
    return {
        {map, tr("Add a touchpoint"), tr("Double-click")},
        {map, tr("Edit the name of the selected touchpoint"), tr("Return")},
        {map, tr("From the name to the time, and on to the next touchpoint"), tr("Tab, Ctrl+Return")},
        {map, tr("Connect: drag from the arrow beside a card"), tr("Drag")},
        {map, tr("Grow a connected touchpoint, or click the arrow beside a card"), tr("Ctrl+Arrow")},
        {map, tr("Move by one grid step"), tr("Arrow")},
        {map, tr("Add to the selection"), tr("Shift+Click")},
        {map, tr("Move without snapping"), tr("Ctrl+Drag")},
        {map, tr("Move a copy"), tr("Alt+Drag")},
        {map, tr("Next touchpoint"), tr("Tab")},
        {map, tr("Switch the lens"), tr("1 to 6")},
        {map, tr("Show this list"), tr("?")},
        {map, tr("What can be done here"), tr("Right click")},
        {map, tr("Pan"), tr("Space+Drag")},
        {map, tr("Zoom at the pointer"), tr("Ctrl+Wheel")},
        {map, tr("Leave a gesture or a tool"), tr("Esc")},
    };
}

}  // namespace

HelpCommands::HelpCommands(MainWindow& window, Workbench& bench) : m_window(window), m_bench(bench) {
    ActionRegistry& actions = window.actions();
    actions.on("help.palette", this, [this] { openPalette(); });
    actions.on("help.shortcuts", this, [this] { showShortcuts(); });
    actions.on("help.guide", this, [this](bool on) { on ? startGuide() : endGuide(false); });
    actions.on("help.about", this, [this] { showAbout(); });
}

void HelpCommands::setTheme(const Theme& theme) {
    if (m_palette) m_palette->setTheme(theme);
    if (m_guide) m_guide->setTheme(theme);
}

// What the person has drawn is not touched: the sample gets a window of its own where there is something in this one.
void HelpCommands::startGuide() {
    m_window.actions().action("help.guide").setChecked(false);
    MainWindow& window = m_window.isPristine() ? m_window : m_bench.addWindow();
    window.files().beginJourney(kSample);
    if (!window.workspace()) return;
    window.show();
    window.help().guide();
}

void HelpCommands::guide() {
    delete m_guide;
    m_guide = new GuidedStart(m_window, m_bench.theme());
    m_guide->setParent(this);
    connect(m_guide, &GuidedStart::ended, this, &HelpCommands::endGuide);
    m_window.actions().action("help.guide").setChecked(true);
}

void HelpCommands::endGuide(bool isDone) {
    if (isDone) m_bench.preferences().setGuideDone();
    m_window.actions().action("help.guide").setChecked(false);
    if (m_guide) m_guide->deleteLater();  // it may be the one that says so
    m_guide = nullptr;
}

void HelpCommands::openPalette() {
    std::vector<PaletteEntry> entries = paletteEntries(m_window.actions());
    const auto add = [&entries](std::vector<PaletteEntry> more) {
        std::ranges::move(more, std::back_inserter(entries));
    };
    add(placeEntries(m_window));
    add(fileEntries(m_window, m_bench.preferences()));
    add(buttonEntries(m_window));
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

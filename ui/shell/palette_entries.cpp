#include "ui/shell/palette_entries.h"

#include <QDir>
#include <QFileInfo>

#include "ui/session/templates.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/style/icons.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

PaletteEntry placeEntry(CommandRow row, std::function<void()> run, const QString& code = {}) {
    return {std::move(row), std::move(run), code, {}, PaletteKind::Place};
}

// Shows the first touchpoint for which `isThere` holds.
template <class Condition>
void revealFirst(JourneyWorkspace& workspace, const Condition& isThere) {
    for (const Touchpoint& touchpoint : workspace.session().document().table<Touchpoint>()) {
        if (isThere(touchpoint)) return workspace.map().reveal(touchpoint.id);
    }
}

}  // namespace

std::vector<PaletteEntry> placeEntries(MainWindow& window) {
    std::vector<PaletteEntry> entries;
    if (!window.workspace()) return entries;
    JourneyWorkspace& workspace = *window.workspace();
    const Document& document = workspace.session().document();
    for (const Touchpoint& touchpoint : document.table<Touchpoint>()) {
        const QString code = QString::fromStdString(touchpoint.code);
        const auto go = [&workspace, id = touchpoint.id] {
            workspace.session().select({refTo(id)});
            workspace.map().reveal(id);
        };
        entries.push_back(
            placeEntry({QString::fromStdString(touchpoint.name), code, {}, iconOf(touchpoint.kind)}, go, code));
    }
    for (const Stage& stage : document.table<Stage>()) {
        const auto go = [&workspace, id = stage.id] {
            workspace.session().select({refTo(id)});
            revealFirst(workspace, [id](const Touchpoint& touchpoint) { return touchpoint.stage == id; });
        };
        entries.push_back(placeEntry({QString::fromStdString(stage.name), tr("Stage"), {}, {}}, go));
    }
    for (const Lane& lane : document.table<Lane>()) {
        const auto go = [&workspace, id = lane.id] {
            workspace.session().select({refTo(id)});
            revealFirst(workspace, [id](const Touchpoint& touchpoint) { return touchpoint.lane == id; });
        };
        entries.push_back(placeEntry({QString::fromStdString(lane.name), tr("Lane"), {}, {}}, go));
    }
    for (const Persona& persona : document.table<Persona>()) {
        const auto go = [&window] { window.actions().action("journey.personas").trigger(); };
        entries.push_back(placeEntry({QString::fromStdString(persona.name), tr("Persona"), {}, {}}, go));
    }
    return entries;
}

std::vector<PaletteEntry> fileEntries(MainWindow& window, const Preferences& preferences) {
    std::vector<PaletteEntry> entries;
    for (const JourneyTemplate& offered : journeyTemplates()) {
        const CommandRow row{tr("New from %1").arg(offered.name), tr("Template"), {}, "add"};
        entries.push_back({row,
                           [&window, slug = offered.slug] { window.files().beginJourney(slug); },
                           {},
                           tr("template example sample"),
                           PaletteKind::File});
    }
    for (const QString& path : preferences.recentFiles()) {
        const QFileInfo file(path);
        if (!file.exists()) continue;
        const CommandRow row{file.fileName(), QDir::toNativeSeparators(file.absolutePath()), {}, "open"};
        entries.push_back(
            {row, [&window, path] { window.files().openPath(path); }, {}, tr("open recent file"), PaletteKind::File});
    }
    return entries;
}

}  // namespace waymark

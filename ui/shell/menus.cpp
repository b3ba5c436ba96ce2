#include "ui/shell/menus.h"

#include "ui/actions/action_registry.h"

namespace waymark {
namespace {

const char* const kLine = "-";
const char* const kRecentFiles = "recent files";

struct MenuPlan {
    CommandCategory category;
    QStringList entries;
};

const QStringList& arrangeEntries() {
    static const QStringList entries{"arrange.byStages",  kLine,           "arrange.asDrawn", "arrange.asStages",
                                     "arrange.asNetwork", "arrange.byTime"};
    return entries;
}

std::vector<MenuPlan> menuPlans() {
    return {
        {CommandCategory::File,
         {"file.new", "file.open", kRecentFiles, kLine, "file.save", "file.saveAs", kLine, "file.export",
          "file.exportTable", "file.importSeries", kLine, "file.close", "file.quit"}},
        {CommandCategory::Edit,
         {"edit.undo", "edit.redo", kLine, "edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete",
          kLine, "edit.selectAll", "edit.rename", kLine, "edit.find"}},
        {CommandCategory::View,
         {"view.lensJourney",
          "view.lensPert",
          "view.lensChain",
          "view.lensRisk",
          "view.lensMoney",
          "view.lensMeasures",
          kLine,
          "view.resourcesUnlimited",
          "view.resourcesShared",
          kLine,
          "view.zoomIn",
          "view.zoomOut",
          "view.zoomActual",
          "view.fitAll",
          "view.fitSelection",
          kLine,
          "view.outline",
          "view.inspector",
          "view.table",
          "view.dependencies",
          "view.gantt",
          "view.sizings",
          "view.fever",
          "view.resources",
          "view.load",
          "view.finish",
          "view.drivers",
          "view.crash",
          "view.initiatives",
          "view.worth",
          "view.flows",
          "view.effects",
          "view.options",
          "view.scenarios",
          "view.cost",
          "view.measures",
          "view.keys",
          "view.baselines",
          "view.problems",
          kLine,
          "view.themeLight",
          "view.themeDark",
          kLine,
          "view.fullScreen"}},
        {CommandCategory::Insert,
         {"insert.contact", "insert.backstage", "insert.waiting", "insert.decision", "insert.milestone", kLine,
          "insert.connect", kLine, "insert.stage", "insert.lane"}},
        {CommandCategory::Arrange, arrangeEntries()},
        {CommandCategory::Journey,
         {"journey.promise", "journey.personas", "journey.calendars", "journey.money", kLine, "journey.planAnew", kLine,
          "journey.properties"}},
        {CommandCategory::Help, {"help.palette", "help.shortcuts", kLine, "help.about"}},
    };
}

void fill(QMenu& menu, const QStringList& entries, ActionRegistry& actions, QMenu* recentFiles) {
    for (const QString& entry : entries) {
        if (entry == QLatin1String(kLine)) {
            menu.addSeparator();
        } else if (entry == QLatin1String(kRecentFiles)) {
            menu.addMenu(recentFiles);
        } else {
            menu.addAction(&actions.action(entry));
        }
    }
}

}  // namespace

void fillMenuBar(QMenuBar& bar, ActionRegistry& actions, QMenu& recentFiles) {
    for (const MenuPlan& plan : menuPlans()) {
        fill(*bar.addMenu(categoryWords(plan.category)), plan.entries, actions, &recentFiles);
    }
}

void fillArrangeMenu(QMenu& menu, ActionRegistry& actions) { fill(menu, arrangeEntries(), actions, nullptr); }

void fillZoomMenu(QMenu& menu, ActionRegistry& actions) {
    fill(menu, {"view.zoomActual", "view.fitAll", "view.fitSelection"}, actions, nullptr);
}

void fillRiskMenu(QMenu& menu, ActionRegistry& actions) {
    fill(menu, {"view.resourcesUnlimited", "view.resourcesShared"}, actions, nullptr);
}

}  // namespace waymark

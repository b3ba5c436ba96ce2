#include "ui/shell/menus.h"

#include <algorithm>
#include <map>

#include "ui/actions/action_registry.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

const char* const kLine = "-";
const char* const kRecentFiles = "recent files";

// Entries that open a menu of their own.
struct Submenu {
    QString text;
    QStringList entries;
};

std::map<QString, Submenu> submenus() {
    return {
        {"kinds",
         {tr("Kind of touchpoint"),
          {"edit.toContact", "edit.toBackstage", "edit.toWaiting", "edit.toDecision", "edit.toMilestone"}}},
        {"align",
         {tr("Align and distribute"),
          {"arrange.alignLeft", "arrange.alignCentre", "arrange.alignRight", kLine, "arrange.alignTop",
           "arrange.alignMiddle", "arrange.alignBottom", kLine, "arrange.distributeAcross", "arrange.distributeDown"}}},
        {"paper",
         {tr("Paper"),
          {"edit.paperYellow", "edit.paperOrange", "edit.paperPink", "edit.paperGreen", "edit.paperBlue",
           "edit.paperGrey"}}},
        {"colours", {tr("Colour of cards"), {"view.coloursNone", "view.coloursLane", "view.coloursOwner"}}},
        {"dependencies",
         {tr("Kind of dependency"),
          {"edit.finishToStart", "edit.startToStart", "edit.finishToFinish", "edit.startToFinish", kLine,
           "edit.reverse"}}},
        {"language", {tr("Language"), {"view.languageEnglish", "view.languageGerman"}}}};
}

struct MenuPlan {
    CommandCategory category;
    QStringList entries;
};

const QStringList& arrangeEntries() {
    static const QStringList entries{"arrange.byStages",
                                     "align",
                                     kLine,
                                     "arrange.lock",
                                     "arrange.group",
                                     "arrange.ungroup",
                                     kLine,
                                     "arrange.bandEarlier",
                                     "arrange.bandLater",
                                     kLine,
                                     "arrange.asDrawn",
                                     "arrange.asStages",
                                     "arrange.asNetwork",
                                     "arrange.byTime"};
    return entries;
}

std::vector<MenuPlan> menuPlans() {
    return {
        {CommandCategory::File,
         {"file.new", "file.open", kRecentFiles, kLine, "file.save", "file.saveAs", "file.versions", kLine,
          "file.export", "file.report", "file.deck", "file.exportTable", "file.importSeries", kLine, "file.close",
          "file.quit"}},
        {CommandCategory::Edit,
         {"edit.undo",
          "edit.redo",
          kLine,
          "edit.cut",
          "edit.copy",
          "edit.paste",
          "edit.duplicate",
          "edit.duplicateLinked",
          "edit.delete",
          kLine,
          "edit.selectAll",
          "edit.selectDownstream",
          "edit.selectUpstream",
          "edit.selectPath",
          kLine,
          "edit.rename",
          "kinds",
          "dependencies",
          "paper",
          kLine,
          "edit.painPoints",
          "edit.opportunities",
          kLine,
          "edit.find",
          "edit.findNext",
          "edit.findPrevious",
          kLine,
          "edit.settings"}},
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
          "view.nearest",
          kLine,
          "colours",
          kLine,
          "view.headers",
          "view.outline",
          "view.inspector",
          "view.emotions",
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
          "view.personas",
          "view.problems",
          "view.scenes",
          "view.workshop",
          kLine,
          "view.wheelZooms",
          "view.lessMotion",
          "language",
          kLine,
          "view.themeLight",
          "view.themeDark",
          "view.themeMachine",
          kLine,
          "view.fullScreen"}},
        {CommandCategory::Insert,
         {"insert.contact", "insert.backstage", "insert.waiting", "insert.decision", "insert.milestone", kLine,
          "insert.connect", kLine, "insert.note", kLine, "insert.stage", "insert.lane", "insert.bandBefore",
          "insert.bandAfter"}},
        {CommandCategory::Arrange, arrangeEntries()},
        {CommandCategory::Journey,
         {"journey.promise", "journey.personas", "journey.calendars", "journey.money", kLine, "journey.planAnew", kLine,
          "journey.properties"}},
        {CommandCategory::Present,
         {"present.start", "present.fromScene", kLine, "present.saveScene", "present.updateScene", "present.story",
          kLine, "present.quickNote", "present.park", "present.vote", kLine, "present.lockMap", "present.bigText"}},
        {CommandCategory::Help, {"help.palette", "help.shortcuts", "help.guide", kLine, "help.about"}},
    };
}

void fill(QMenu& menu, const QStringList& entries, ActionRegistry& actions, QMenu* recentFiles) {
    const std::map<QString, Submenu> known = submenus();
    for (const QString& entry : entries) {
        if (entry == QLatin1String(kLine)) {
            menu.addSeparator();
        } else if (entry == QLatin1String(kRecentFiles)) {
            menu.addMenu(recentFiles);
        } else if (const auto inner = known.find(entry); inner != known.end()) {
            fill(*menu.addMenu(inner->second.text), inner->second.entries, actions, recentFiles);
        } else {
            menu.addAction(&actions.action(entry));
        }
    }
}

QStringList contextEntries(ContextSubject subject) {
    switch (subject) {
        case ContextSubject::Touchpoint:
            return {"edit.rename",
                    "kinds",
                    "align",
                    "edit.painPoints",
                    "edit.opportunities",
                    kLine,
                    "edit.selectDownstream",
                    "edit.selectUpstream",
                    "edit.selectPath",
                    kLine,
                    "arrange.lock",
                    "arrange.group",
                    "arrange.ungroup",
                    kLine,
                    "edit.cut",
                    "edit.copy",
                    "edit.duplicate",
                    "edit.duplicateLinked",
                    "edit.delete"};
        case ContextSubject::Note:
            return {"edit.rename", "paper",    kLine,       "arrange.lock",   "arrange.group", "arrange.ungroup",
                    kLine,         "edit.cut", "edit.copy", "edit.duplicate", "edit.delete"};
        case ContextSubject::Dependency:
            return {"edit.finishToStart",
                    "edit.startToStart",
                    "edit.finishToFinish",
                    "edit.startToFinish",
                    kLine,
                    "edit.reverse",
                    kLine,
                    "edit.delete"};
        case ContextSubject::Band:
            return {"edit.rename",       kLine, "insert.bandBefore", "insert.bandAfter", kLine, "arrange.bandEarlier",
                    "arrange.bandLater", kLine, "edit.delete"};
        case ContextSubject::EmptyMap:
            return {"insert.contact",
                    "insert.backstage",
                    "insert.waiting",
                    "insert.decision",
                    "insert.milestone",
                    "insert.note",
                    kLine,
                    "edit.paste",
                    "edit.selectAll",
                    kLine,
                    "view.fitAll"};
    }
    return {};
}

}  // namespace

ContextSubject contextSubjectOf(const std::vector<RowRef>& selection) {
    const auto holds = [&](RowKind kind) {
        return std::ranges::find(selection, kind, &RowRef::kind) != selection.end();
    };
    if (holds(RowKind::Touchpoint)) return ContextSubject::Touchpoint;
    if (holds(RowKind::StickyNote)) return ContextSubject::Note;
    if (holds(RowKind::Dependency)) return ContextSubject::Dependency;
    return holds(RowKind::Stage) || holds(RowKind::Lane) ? ContextSubject::Band : ContextSubject::EmptyMap;
}

void fillContextMenu(QMenu& menu, ActionRegistry& actions, ContextSubject subject) {
    fill(menu, contextEntries(subject), actions, nullptr);
}

void fillMenuBar(QMenuBar& bar, ActionRegistry& actions, QMenu& recentFiles) {
    for (const MenuPlan& plan : menuPlans()) {
        fill(*bar.addMenu(categoryWords(plan.category)), plan.entries, actions, &recentFiles);
    }
}

void fillArrangeMenu(QMenu& menu, ActionRegistry& actions) { fill(menu, arrangeEntries(), actions, nullptr); }

void fillZoomMenu(QMenu& menu, ActionRegistry& actions) {
    fill(menu, {"view.zoomIn", "view.zoomOut", kLine, "view.zoomActual", "view.fitAll", "view.fitSelection"}, actions,
         nullptr);
}

void fillRiskMenu(QMenu& menu, ActionRegistry& actions) {
    fill(menu, {"view.resourcesUnlimited", "view.resourcesShared"}, actions, nullptr);
}

}  // namespace waymark

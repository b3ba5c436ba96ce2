#include "ui/actions/command.h"

#include "ui/style/language.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

bool inJourney(const CommandFacts& facts) { return facts.hasJourney; }
bool withTouchpoints(const CommandFacts& facts) { return facts.hasJourney && facts.hasTouchpoints; }
bool withSelectedCards(const CommandFacts& facts) { return facts.selectedTouchpoints + facts.selectedNotes > 0; }
bool withTwoCards(const CommandFacts& facts) { return facts.selectedTouchpoints + facts.selectedNotes >= 2; }
bool withSelectedNotes(const CommandFacts& facts) { return facts.selectedNotes > 0; }
bool withOneTouchpoint(const CommandFacts& facts) { return facts.selectedTouchpoints == 1; }
bool withSelectedTouchpoints(const CommandFacts& facts) { return facts.selectedTouchpoints > 0; }
bool withTwoTouchpoints(const CommandFacts& facts) { return facts.selectedTouchpoints >= 2; }
bool withThreeTouchpoints(const CommandFacts& facts) { return facts.selectedTouchpoints >= 3; }
bool withOneToName(const CommandFacts& facts) {
    return facts.selectedTouchpoints + facts.selectedNotes + facts.selectedBands == 1;
}
bool withOneDependency(const CommandFacts& facts) { return facts.selectedDependencies == 1; }
bool withOneBand(const CommandFacts& facts) { return facts.selectedBands == 1; }
bool withSelection(const CommandFacts& facts) { return facts.selectedItems > 0; }
bool whenUndoable(const CommandFacts& facts) { return facts.canUndo; }
bool whenRedoable(const CommandFacts& facts) { return facts.canRedo; }
bool whenSavable(const CommandFacts& facts) { return facts.hasJourney && !facts.isSaving; }
bool whenPastable(const CommandFacts& facts) { return facts.hasJourney && facts.clipboardHasTouchpoints; }

using Category = CommandCategory;
using Commands = std::vector<Command>;

void addFileCommands(Commands& commands) {
    commands.insert(
        commands.end(),
        {{"file.new", Category::File, tr("New journey…"), "add", {QKeySequence::New}},
         {"file.open", Category::File, tr("Open…"), "open", {QKeySequence::Open}},
         {"file.save", Category::File, tr("Save"), "save", {QKeySequence::Save}, whenSavable},
         {"file.saveAs", Category::File, tr("Save as…"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, whenSavable},
         {"file.versions", Category::File, tr("Earlier versions…"), {}, {}, inJourney},
         {"file.export",
          Category::File,
          tr("Export map…"),
          "export",
          {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
          withTouchpoints},
         {"file.report", Category::File, tr("Report…"), {}, {}, withTouchpoints},
         {"file.deck", Category::File, tr("Slides…"), {}, {}, withTouchpoints},
         {"file.exportTable", Category::File, tr("Export plan table…"), "table", {}, withTouchpoints},
         {"file.importSeries", Category::File, tr("Import measures…"), {}, {}, inJourney},
         {"file.forgetRecent", Category::File, tr("Forget recent files")},
         {"file.close", Category::File, tr("Close window"), {}, {QKeySequence(Qt::CTRL | Qt::Key_W)}},
         {"file.quit", Category::File, tr("Quit"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Q)}}});
}

void addEditCommands(Commands& commands) {
    commands.insert(
        commands.end(),
        {{"edit.undo", Category::Edit, tr("Undo"), "undo", {Qt::CTRL | Qt::Key_Z}, whenUndoable},
         {"edit.redo",
          Category::Edit,
          tr("Redo"),
          "redo",
          {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
          whenRedoable},
         {"edit.cut", Category::Edit, tr("Cut"), {}, {Qt::CTRL | Qt::Key_X}, withSelectedCards},
         {"edit.copy", Category::Edit, tr("Copy"), "copy", {Qt::CTRL | Qt::Key_C}, withSelectedCards},
         {"edit.paste", Category::Edit, tr("Paste"), "paste", {Qt::CTRL | Qt::Key_V}, whenPastable},
         {"edit.duplicate", Category::Edit, tr("Duplicate"), {}, {Qt::CTRL | Qt::Key_D}, withSelectedCards},
         {"edit.duplicateLinked",
          Category::Edit,
          tr("Duplicate with all dependencies"),
          {},
          {Qt::CTRL | Qt::ALT | Qt::Key_D},
          withSelectedTouchpoints},
         {"edit.delete", Category::Edit, tr("Delete"), "delete", {Qt::Key_Delete, Qt::Key_Backspace}, withSelection},
         {"edit.painPoints", Category::Edit, tr("Pain points…"), {}, {}, withOneTouchpoint},
         {"edit.opportunities", Category::Edit, tr("Opportunities…"), {}, {}, withOneTouchpoint},
         {"edit.paperYellow", Category::Edit, tr("Yellow paper"), {}, {}, withSelectedNotes},
         {"edit.paperOrange", Category::Edit, tr("Orange paper"), {}, {}, withSelectedNotes},
         {"edit.paperPink", Category::Edit, tr("Pink paper"), {}, {}, withSelectedNotes},
         {"edit.paperGreen", Category::Edit, tr("Green paper"), {}, {}, withSelectedNotes},
         {"edit.paperBlue", Category::Edit, tr("Blue paper"), {}, {}, withSelectedNotes},
         {"edit.paperGrey", Category::Edit, tr("Grey paper"), {}, {}, withSelectedNotes},
         {"edit.selectAll", Category::Edit, tr("Select all"), {}, {Qt::CTRL | Qt::Key_A}, withTouchpoints},
         {"edit.selectDownstream",
          Category::Edit,
          tr("Select all that follows"),
          {},
          {Qt::CTRL | Qt::SHIFT | Qt::Key_Right},
          withSelectedTouchpoints},
         {"edit.selectUpstream",
          Category::Edit,
          tr("Select all that comes before"),
          {},
          {Qt::CTRL | Qt::SHIFT | Qt::Key_Left},
          withSelectedTouchpoints},
         {"edit.selectPath", Category::Edit, tr("Select path between"), {}, {}, withTwoTouchpoints},
         {"edit.rename", Category::Edit, tr("Edit text"), {}, {Qt::Key_F2}, withOneToName},
         {"edit.find", Category::Edit, tr("Find…"), "search", {Qt::CTRL | Qt::Key_F}, inJourney},
         {"edit.settings", Category::Edit, tr("Settings…"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Comma)}},
         {"edit.findNext", Category::Edit, tr("Find next"), {}, {Qt::Key_F3}, inJourney},
         {"edit.findPrevious", Category::Edit, tr("Find previous"), {}, {Qt::SHIFT | Qt::Key_F3}, inJourney}});
}

// What is selected becomes of another kind.
void addKindCommands(Commands& commands) {
    commands.insert(
        commands.end(),
        {{"edit.toContact", Category::Edit, tr("Make it a contact"), "contact", {}, withSelectedTouchpoints},
         {"edit.toBackstage", Category::Edit, tr("Make it backstage work"), "backstage", {}, withSelectedTouchpoints},
         {"edit.toWaiting", Category::Edit, tr("Make it waiting"), "waiting", {}, withSelectedTouchpoints},
         {"edit.toDecision", Category::Edit, tr("Make it a decision"), "decision", {}, withSelectedTouchpoints},
         {"edit.toMilestone", Category::Edit, tr("Make it a milestone"), "milestone", {}, withSelectedTouchpoints},
         {"edit.finishToStart", Category::Edit, tr("Depend finish-to-start"), {}, {}, withOneDependency},
         {"edit.startToStart", Category::Edit, tr("Depend start-to-start"), {}, {}, withOneDependency},
         {"edit.finishToFinish", Category::Edit, tr("Depend finish-to-finish"), {}, {}, withOneDependency},
         {"edit.startToFinish", Category::Edit, tr("Depend start-to-finish"), {}, {}, withOneDependency},
         {"edit.reverse", Category::Edit, tr("Turn the dependency around"), {}, {}, withOneDependency}});
}

void addViewCommands(Commands& commands) {
    commands.insert(
        commands.end(),
        {{"view.lensJourney", Category::View, tr("Journey lens"), {}, {Qt::CTRL | Qt::Key_1}, inJourney, true, "lens"},
         {"view.lensPert", Category::View, tr("PERT lens"), {}, {Qt::CTRL | Qt::Key_2}, inJourney, true, "lens"},
         {"view.lensChain", Category::View, tr("Chain lens"), {}, {Qt::CTRL | Qt::Key_3}, inJourney, true, "lens"},
         {"view.lensRisk", Category::View, tr("Risk lens"), {}, {Qt::CTRL | Qt::Key_4}, inJourney, true, "lens"},
         {"view.lensMoney", Category::View, tr("Money lens"), {}, {Qt::CTRL | Qt::Key_5}, inJourney, true, "lens"},
         {"view.lensMeasures",
          Category::View,
          tr("Measures lens"),
          {},
          {Qt::CTRL | Qt::Key_6},
          inJourney,
          true,
          "lens"},
         {"view.resourcesUnlimited",
          Category::View,
          tr("Simulate with unlimited resources"),
          {},
          {},
          inJourney,
          true,
          "resources"},
         {"view.resourcesShared",
          Category::View,
          tr("Simulate with resources in the chain's order"),
          {},
          {},
          inJourney,
          true,
          "resources"},
         {"view.zoomIn",
          Category::View,
          tr("Zoom in"),
          "zoom-in",
          {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
          inJourney},
         {"view.zoomOut", Category::View, tr("Zoom out"), "zoom-out", {Qt::CTRL | Qt::Key_Minus}, inJourney},
         {"view.zoomActual", Category::View, tr("Actual size"), {}, {Qt::CTRL | Qt::Key_0}, inJourney},
         {"view.fitAll", Category::View, tr("Fit all"), "fit", {Qt::SHIFT | Qt::Key_1}, inJourney},
         {"view.nearest", Category::View, tr("Back to the touchpoints"), {}, {}, withTouchpoints},
         {"view.fitSelection",
          Category::View,
          tr("Fit selection"),
          {},
          {Qt::SHIFT | Qt::Key_2},
          withSelectedTouchpoints},
         {"view.headers", Category::View, tr("Go to stage and lane names"), {}, {Qt::Key_F6}, inJourney},
         {"view.outline",
          Category::View,
          tr("Side panel"),
          "outline",
          {Qt::CTRL | Qt::SHIFT | Qt::Key_O},
          inJourney,
          true},
         {"view.inspector", Category::View, tr("Inspector"), {}, {Qt::CTRL | Qt::Key_I}, inJourney, true},
         {"view.emotions", Category::View, tr("Emotion curve"), {}, {Qt::CTRL | Qt::ALT | Qt::Key_E}, inJourney, true},
         {"view.table", Category::View, tr("Table"), "table", {Qt::CTRL | Qt::Key_T}, inJourney, true},
         {"view.dependencies",
          Category::View,
          tr("Dependencies"),
          "connect",
          {Qt::CTRL | Qt::SHIFT | Qt::Key_D},
          inJourney,
          true},
         {"view.gantt", Category::View, tr("Gantt chart"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_G}, inJourney, true},
         {"view.sizings", Category::View, tr("Buffer sizes"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_B}, inJourney, true},
         {"view.fever", Category::View, tr("Fever chart"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_V}, inJourney, true},
         {"view.resources", Category::View, tr("Resources"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_R}, inJourney, true},
         {"view.load",
          Category::View,
          tr("Load of resources"),
          {},
          {Qt::CTRL | Qt::SHIFT | Qt::Key_U},
          inJourney,
          true},
         {"view.finish", Category::View, tr("Finish curve"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_F}, inJourney, true},
         {"view.drivers", Category::View, tr("Drivers"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_T}, inJourney, true},
         {"view.crash", Category::View, tr("Time and cost"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, inJourney, true},
         {"view.initiatives",
          Category::View,
          tr("Initiatives"),
          {},
          {Qt::CTRL | Qt::SHIFT | Qt::Key_I},
          inJourney,
          true},
         {"view.worth",
          Category::View,
          tr("What an initiative is worth"),
          {},
          {Qt::CTRL | Qt::SHIFT | Qt::Key_H},
          inJourney,
          true},
         {"view.flows",
          Category::View,
          tr("Costs and benefits"),
          {},
          {Qt::CTRL | Qt::SHIFT | Qt::Key_K},
          inJourney,
          true},
         {"view.effects",
          Category::View,
          tr("Effects of initiatives"),
          {},
          {Qt::CTRL | Qt::SHIFT | Qt::Key_X},
          inJourney,
          true},
         {"view.options", Category::View, tr("Options"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, inJourney, true},
         {"view.scenarios", Category::View, tr("Scenarios"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_N}, inJourney, true},
         {"view.cost", Category::View, tr("Cost per pass"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, inJourney, true},
         {"view.measures", Category::View, tr("Measures"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_Y}, inJourney, true},
         {"view.keys", Category::View, tr("Key touchpoints"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_J}, inJourney, true},
         {"view.baselines", Category::View, tr("Baselines"), {}, {Qt::CTRL | Qt::ALT | Qt::Key_B}, inJourney, true},
         {"view.coloursNone", Category::View, tr("Cards without colour"), {}, {}, inJourney, true, "colours"},
         {"view.coloursLane", Category::View, tr("Colour cards by lane"), {}, {}, inJourney, true, "colours"},
         {"view.coloursOwner", Category::View, tr("Colour cards by owner"), {}, {}, inJourney, true, "colours"},
         {"view.personas", Category::View, tr("Personas"), {}, {Qt::CTRL | Qt::ALT | Qt::Key_P}, inJourney, true},
         {"view.problems",
          Category::View,
          tr("Problems"),
          "problems",
          {Qt::CTRL | Qt::SHIFT | Qt::Key_M},
          inJourney,
          true},
         {"view.wheelZooms", Category::View, tr("Wheel zooms the map"), {}, {}, nullptr, true},
         {"view.lessMotion", Category::View, tr("Less motion"), {}, {}, nullptr, true},
         {"view.languageEnglish", Category::View, ownName(Language::English), {}, {}, nullptr, true, "language"},
         {"view.languageGerman", Category::View, ownName(Language::German), {}, {}, nullptr, true, "language"},
         {"view.themeLight", Category::View, tr("Light theme"), {}, {}, nullptr, true, "theme"},
         {"view.themeDark", Category::View, tr("Dark theme"), {}, {}, nullptr, true, "theme"},
         {"view.themeMachine", Category::View, tr("Theme of the machine"), {}, {}, nullptr, true, "theme"},
         {"view.fullScreen", Category::View, tr("Full screen"), {}, {Qt::Key_F11}, nullptr, true}});
}

void addInsertCommands(Commands& commands) {
    commands.insert(
        commands.end(),
        {{"insert.contact", Category::Insert, tr("Contact"), "contact", {Qt::ALT | Qt::Key_1}, inJourney},
         {"insert.backstage", Category::Insert, tr("Backstage work"), "backstage", {Qt::ALT | Qt::Key_2}, inJourney},
         {"insert.waiting", Category::Insert, tr("Waiting"), "waiting", {Qt::ALT | Qt::Key_3}, inJourney},
         {"insert.decision", Category::Insert, tr("Decision"), "decision", {Qt::ALT | Qt::Key_4}, inJourney},
         {"insert.milestone", Category::Insert, tr("Milestone"), "milestone", {Qt::ALT | Qt::Key_5}, inJourney},
         {"insert.connect", Category::Insert, tr("Connect"), "connect", {Qt::CTRL | Qt::Key_L}, withTouchpoints, true},
         {"insert.note", Category::Insert, tr("Sticky note"), "note", {Qt::CTRL | Qt::ALT | Qt::Key_N}, inJourney},
         {"insert.stage", Category::Insert, tr("Stage"), "stage", {Qt::CTRL | Qt::ALT | Qt::Key_S}, inJourney},
         {"insert.lane", Category::Insert, tr("Lane"), "lane", {Qt::CTRL | Qt::ALT | Qt::Key_L}, inJourney},
         {"insert.bandBefore", Category::Insert, tr("Stage or lane before this one"), {}, {}, withOneBand},
         {"insert.bandAfter", Category::Insert, tr("Stage or lane after this one"), {}, {}, withOneBand}});
}

void addArrangeCommands(Commands& commands) {
    commands.insert(
        commands.end(),
        {{"arrange.byStages",
          Category::Arrange,
          tr("Arrange by stages"),
          "arrange",
          {Qt::CTRL | Qt::SHIFT | Qt::Key_A},
          withTouchpoints},
         {"arrange.alignLeft", Category::Arrange, tr("Align left"), {}, {Qt::ALT | Qt::Key_A}, withTwoTouchpoints},
         {"arrange.alignCentre", Category::Arrange, tr("Align centres"), {}, {Qt::ALT | Qt::Key_H}, withTwoTouchpoints},
         {"arrange.alignRight", Category::Arrange, tr("Align right"), {}, {Qt::ALT | Qt::Key_D}, withTwoTouchpoints},
         {"arrange.alignTop", Category::Arrange, tr("Align top"), {}, {Qt::ALT | Qt::Key_W}, withTwoTouchpoints},
         {"arrange.alignMiddle", Category::Arrange, tr("Align middles"), {}, {Qt::ALT | Qt::Key_V}, withTwoTouchpoints},
         {"arrange.alignBottom", Category::Arrange, tr("Align bottom"), {}, {Qt::ALT | Qt::Key_S}, withTwoTouchpoints},
         {"arrange.distributeAcross",
          Category::Arrange,
          tr("Distribute across"),
          {},
          {Qt::ALT | Qt::SHIFT | Qt::Key_H},
          withThreeTouchpoints},
         {"arrange.distributeDown",
          Category::Arrange,
          tr("Distribute down"),
          {},
          {Qt::ALT | Qt::SHIFT | Qt::Key_V},
          withThreeTouchpoints},
         {"arrange.lock", Category::Arrange, tr("Lock or unlock"), {}, {Qt::ALT | Qt::Key_L}, withSelectedCards},
         {"arrange.group", Category::Arrange, tr("Group"), {}, {Qt::CTRL | Qt::Key_G}, withTwoCards},
         {"arrange.ungroup", Category::Arrange, tr("Ungroup"), {}, {Qt::CTRL | Qt::Key_U}, withSelectedCards},
         {"arrange.bandEarlier",
          Category::Arrange,
          tr("Move stage or lane earlier"),
          {},
          {Qt::CTRL | Qt::ALT | Qt::Key_Left, Qt::CTRL | Qt::ALT | Qt::Key_Up},
          withOneBand},
         {"arrange.bandLater",
          Category::Arrange,
          tr("Move stage or lane later"),
          {},
          {Qt::CTRL | Qt::ALT | Qt::Key_Right, Qt::CTRL | Qt::ALT | Qt::Key_Down},
          withOneBand},
         {"arrange.asDrawn", Category::Arrange, tr("Show as drawn"), {}, {}, inJourney, true, "layout"},
         {"arrange.asStages", Category::Arrange, tr("Show in stage bands"), {}, {}, inJourney, true, "layout"},
         {"arrange.asNetwork", Category::Arrange, tr("Show as network"), {}, {}, inJourney, true, "layout"},
         {"arrange.byTime", Category::Arrange, tr("Show along the time"), {}, {}, inJourney, true, "layout"}});
}

void addJourneyCommands(Commands& commands) {
    commands.insert(commands.end(),
                    {{"journey.promise", Category::Journey, tr("Set promise…"), {}, {}, inJourney},
                     {"journey.personas", Category::Journey, tr("Personas…"), {}, {}, inJourney},
                     {"journey.calendars", Category::Journey, tr("Calendars…"), {}, {}, inJourney},
                     {"journey.money", Category::Journey, tr("How money is reckoned…"), {}, {}, inJourney},
                     {"journey.planAnew", Category::Journey, tr("Plan anew, keep baseline"), {}, {}, withTouchpoints},
                     {"journey.properties", Category::Journey, tr("Journey properties…"), {}, {}, inJourney}});
}

void addPresentCommands(Commands& commands) {
    commands.insert(
        commands.end(),
        {{"present.start", Category::Present, tr("Present"), "present", {QKeySequence(Qt::Key_F5)}, withTouchpoints},
         {"present.fromScene",
          Category::Present,
          tr("Present from the current scene"),
          {},
          {QKeySequence(Qt::SHIFT | Qt::Key_F5)},
          withTouchpoints},
         {"present.saveScene",
          Category::Present,
          tr("Save the view as a scene"),
          "add",
          {QKeySequence(Qt::CTRL | Qt::Key_F5)},
          inJourney},
         {"present.updateScene", Category::Present, tr("Update the current scene"), {}, {}, inJourney},
         {"present.story", Category::Present, tr("Make scenes"), {}, {}, withTouchpoints},
         {"present.vote",
          Category::Present,
          tr("Vote with dots"),
          {},
          {Qt::CTRL | Qt::ALT | Qt::Key_V},
          withTouchpoints,
          true},
         {"present.quickNote",
          Category::Present,
          tr("Write down who says what"),
          "note",
          {Qt::CTRL | Qt::ALT | Qt::Key_W},
          inJourney},
         {"present.park",
          Category::Present,
          tr("Park the selected notes"),
          {},
          {Qt::ALT | Qt::Key_P},
          withSelectedNotes},
         {"present.lockMap",
          Category::Present,
          tr("Lock the map"),
          {},
          {Qt::CTRL | Qt::ALT | Qt::Key_M},
          inJourney,
          true},
         {"present.bigText",
          Category::Present,
          tr("Big text on cards"),
          {},
          {Qt::CTRL | Qt::ALT | Qt::Key_G},
          inJourney,
          true},
         {"view.workshop", Category::View, tr("Workshop"), {}, {Qt::CTRL | Qt::ALT | Qt::Key_O}, inJourney, true},
         {"view.scenes", Category::View, tr("Scenes"), {}, {Qt::CTRL | Qt::ALT | Qt::Key_C}, inJourney, true}});
}

void addHelpCommands(Commands& commands) {
    commands.insert(commands.end(),
                    {{"help.palette", Category::Help, tr("Command palette…"), "search", {Qt::CTRL | Qt::Key_K}},
                     {"help.shortcuts", Category::Help, tr("Keyboard shortcuts"), {}, {QKeySequence(Qt::Key_F1)}},
                     {"help.guide", Category::Help, tr("Guided start"), {}, {}, nullptr, true},
                     {"help.about", Category::Help, tr("About Waymark")}});
}

}  // namespace

QString categoryWords(CommandCategory category) {
    switch (category) {
        case CommandCategory::File: return tr("File");
        case CommandCategory::Edit: return tr("Edit");
        case CommandCategory::View: return tr("View");
        case CommandCategory::Insert: return tr("Insert");
        case CommandCategory::Arrange: return tr("Arrange");
        case CommandCategory::Journey: return tr("Journey");
        case CommandCategory::Present: return tr("Present");
        case CommandCategory::Help: return tr("Help");
    }
    return {};
}

std::vector<Command> allCommands() {
    std::vector<Command> commands;
    addFileCommands(commands);
    addEditCommands(commands);
    addKindCommands(commands);
    addViewCommands(commands);
    addInsertCommands(commands);
    addArrangeCommands(commands);
    addJourneyCommands(commands);
    addPresentCommands(commands);
    addHelpCommands(commands);
    return commands;
}

QString needWords(CommandRule rule) {
    if (rule == inJourney) return tr("needs an open journey");
    if (rule == withTouchpoints) return tr("needs a journey with touchpoints");
    if (rule == withSelectedTouchpoints) return tr("needs selected touchpoints");
    if (rule == withTwoTouchpoints) return tr("needs two selected touchpoints");
    if (rule == withThreeTouchpoints) return tr("needs three selected touchpoints");
    if (rule == withSelectedCards) return tr("needs selected touchpoints or sticky notes");
    if (rule == withTwoCards) return tr("needs two selected touchpoints or sticky notes");
    if (rule == withSelectedNotes) return tr("needs selected sticky notes");
    if (rule == withOneTouchpoint) return tr("needs one selected touchpoint");
    if (rule == withOneToName) return tr("needs one selected touchpoint, sticky note, stage or lane");
    if (rule == withOneDependency) return tr("needs one selected dependency");
    if (rule == withOneBand) return tr("needs one selected stage or lane");
    if (rule == withSelection) return tr("needs something selected");
    if (rule == whenUndoable) return tr("nothing to undo");
    if (rule == whenRedoable) return tr("nothing to redo");
    if (rule == whenSavable) return tr("needs an open journey that is not just being saved");
    if (rule == whenPastable) return tr("needs copied touchpoints");
    return {};
}

QString plainCommandText(const QString& text) {
    QString plain = text;
    if (plain.endsWith(QChar(u'…'))) plain.chop(1);
    return plain.trimmed();  // German sets a space before it
}

}  // namespace waymark

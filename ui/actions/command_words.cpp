#include "ui/actions/command_words.h"

#include <array>

#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr std::array kWords{
    CommandWords{"file.new", QT_TRANSLATE_NOOP("CommandWords", "create template start")},
    CommandWords{"file.export", QT_TRANSLATE_NOOP("CommandWords", "print pdf png svg picture image chart")},
    CommandWords{"file.report", QT_TRANSLATE_NOOP("CommandWords", "html pdf xlsx excel summary document print")},
    CommandWords{"file.deck", QT_TRANSLATE_NOOP("CommandWords", "deck powerpoint pptx presentation pdf")},
    CommandWords{"file.exportTable", QT_TRANSLATE_NOOP("CommandWords", "csv tsv excel spreadsheet")},
    CommandWords{"file.importSeries", QT_TRANSLATE_NOOP("CommandWords", "csv survey answers nps csat")},
    CommandWords{"file.quit", QT_TRANSLATE_NOOP("CommandWords", "exit leave")},
    CommandWords{"edit.duplicate", QT_TRANSLATE_NOOP("CommandWords", "clone copy")},
    CommandWords{"edit.duplicateLinked", QT_TRANSLATE_NOOP("CommandWords", "clone copy links outside")},
    CommandWords{"edit.selectPath", QT_TRANSLATE_NOOP("CommandWords", "shortest route way connection")},
    CommandWords{"edit.delete", QT_TRANSLATE_NOOP("CommandWords", "remove erase")},
    CommandWords{"edit.rename", QT_TRANSLATE_NOOP("CommandWords", "rename name label title")},
    CommandWords{"edit.painPoints", QT_TRANSLATE_NOOP("CommandWords", "problems hurts frustrations")},
    CommandWords{"edit.opportunities", QT_TRANSLATE_NOOP("CommandWords", "ideas improvements chances")},
    CommandWords{"edit.find", QT_TRANSLATE_NOOP("CommandWords", "search")},
    CommandWords{"view.lensPert", QT_TRANSLATE_NOOP("CommandWords", "critical path slack float dates")},
    CommandWords{"view.lensChain", QT_TRANSLATE_NOOP("CommandWords", "critical chain buffers")},
    CommandWords{"view.lensRisk", QT_TRANSLATE_NOOP("CommandWords", "heat criticality simulation monte carlo")},
    CommandWords{"view.lensMoney", QT_TRANSLATE_NOOP("CommandWords", "cost price")},
    CommandWords{"view.lensMeasures", QT_TRANSLATE_NOOP("CommandWords", "nps csat ces kpi satisfaction")},
    CommandWords{"view.zoomActual", QT_TRANSLATE_NOOP("CommandWords", "zoom 100 %")},
    CommandWords{"view.fitAll", QT_TRANSLATE_NOOP("CommandWords", "zoom to fit overview everything")},
    CommandWords{"view.fitSelection", QT_TRANSLATE_NOOP("CommandWords", "zoom to selection")},
    CommandWords{"view.headers", QT_TRANSLATE_NOOP("CommandWords", "focus keyboard columns rows headers")},
    CommandWords{"view.lessMotion", QT_TRANSLATE_NOOP("CommandWords", "reduced motion animation fade")},
    CommandWords{"view.outline", QT_TRANSLATE_NOOP("CommandWords", "outline tree left bar")},
    CommandWords{"view.inspector", QT_TRANSLATE_NOOP("CommandWords", "properties details right bar")},
    CommandWords{"view.emotions", QT_TRANSLATE_NOOP("CommandWords", "feelings mood experience customer persona")},
    CommandWords{"view.table", QT_TRANSLATE_NOOP("CommandWords", "spreadsheet list plan")},
    CommandWords{"view.dependencies", QT_TRANSLATE_NOOP("CommandWords", "links arrows lags predecessors")},
    CommandWords{"view.gantt", QT_TRANSLATE_NOOP("CommandWords", "bars timeline schedule")},
    CommandWords{"view.sizings", QT_TRANSLATE_NOOP("CommandWords", "safety rules")},
    CommandWords{"view.fever", QT_TRANSLATE_NOOP("CommandWords", "buffer consumption progress execution")},
    CommandWords{"view.resources", QT_TRANSLATE_NOOP("CommandWords", "people staff teams roles skills")},
    CommandWords{"view.load", QT_TRANSLATE_NOOP("CommandWords", "capacity overload idle histogram")},
    CommandWords{"view.finish", QT_TRANSLATE_NOOP("CommandWords", "simulation distribution p80 chance histogram")},
    CommandWords{"view.drivers", QT_TRANSLATE_NOOP("CommandWords", "tornado sensitivity")},
    CommandWords{"view.crash", QT_TRANSLATE_NOOP("CommandWords", "crashing buy time trade-off")},
    CommandWords{"view.initiatives", QT_TRANSLATE_NOOP("CommandWords", "improvements projects ideas")},
    CommandWords{"view.worth", QT_TRANSLATE_NOOP("CommandWords", "npv roi irr payback benefit")},
    CommandWords{"view.flows", QT_TRANSLATE_NOOP("CommandWords", "cash flow money")},
    CommandWords{"view.options", QT_TRANSLATE_NOOP("CommandWords", "compare portfolio budget frontier")},
    CommandWords{"view.scenarios", QT_TRANSLATE_NOOP("CommandWords", "what if before after")},
    CommandWords{"view.cost", QT_TRANSLATE_NOOP("CommandWords", "cost per customer delay")},
    CommandWords{"view.measures", QT_TRANSLATE_NOOP("CommandWords", "nps csat ces kpi trend")},
    CommandWords{"view.keys", QT_TRANSLATE_NOOP("CommandWords", "ranking fix first importance opportunities")},
    CommandWords{"view.baselines", QT_TRANSLATE_NOOP("CommandWords", "versions history compare")},
    CommandWords{"view.personas", QT_TRANSLATE_NOOP("CommandWords", "customers people goals picture")},
    CommandWords{"view.coloursOwner", QT_TRANSLATE_NOOP("CommandWords", "who responsible team")},
    CommandWords{"view.problems", QT_TRANSLATE_NOOP("CommandWords", "errors warnings check")},
    CommandWords{"view.languageEnglish", QT_TRANSLATE_NOOP("CommandWords", "language words")},
    CommandWords{"view.languageGerman", QT_TRANSLATE_NOOP("CommandWords", "language words german")},
    CommandWords{"view.nearest", QT_TRANSLATE_NOOP("CommandWords", "back to content lost")},
    CommandWords{"view.themeDark", QT_TRANSLATE_NOOP("CommandWords", "night mode")},
    CommandWords{"edit.settings",
                 QT_TRANSLATE_NOOP("CommandWords", "preferences options scale zoom size language theme")},
    CommandWords{"view.themeMachine", QT_TRANSLATE_NOOP("CommandWords", "system automatic mode")},
    CommandWords{"view.themeLight", QT_TRANSLATE_NOOP("CommandWords", "day mode")},
    CommandWords{"insert.contact", QT_TRANSLATE_NOOP("CommandWords", "add touchpoint step card node")},
    CommandWords{"insert.backstage", QT_TRANSLATE_NOOP("CommandWords", "add touchpoint step internal")},
    CommandWords{"insert.waiting", QT_TRANSLATE_NOOP("CommandWords", "add touchpoint pause delay")},
    CommandWords{"insert.decision", QT_TRANSLATE_NOOP("CommandWords", "add touchpoint branch gateway choice")},
    CommandWords{"insert.milestone", QT_TRANSLATE_NOOP("CommandWords", "add touchpoint event")},
    CommandWords{"insert.note", QT_TRANSLATE_NOOP("CommandWords", "post-it comment remark add")},
    CommandWords{"insert.connect", QT_TRANSLATE_NOOP("CommandWords", "link arrow line edge dependency")},
    CommandWords{"insert.stage", QT_TRANSLATE_NOOP("CommandWords", "add phase column")},
    CommandWords{"insert.lane", QT_TRANSLATE_NOOP("CommandWords", "add swimlane row")},
    CommandWords{"arrange.byStages", QT_TRANSLATE_NOOP("CommandWords", "auto layout tidy up clean")},
    CommandWords{"arrange.lock", QT_TRANSLATE_NOOP("CommandWords", "pin fix protect")},
    CommandWords{"arrange.group", QT_TRANSLATE_NOOP("CommandWords", "keep together")},
    CommandWords{"arrange.asNetwork", QT_TRANSLATE_NOOP("CommandWords", "pert chart diagram")},
    CommandWords{"present.start", QT_TRANSLATE_NOOP("CommandWords", "show slides presentation full screen")},
    CommandWords{"present.fromScene", QT_TRANSLATE_NOOP("CommandWords", "show slides presentation here")},
    CommandWords{"present.saveScene", QT_TRANSLATE_NOOP("CommandWords", "bookmark slide add frame")},
    CommandWords{"present.story", QT_TRANSLATE_NOOP("CommandWords", "slides deck story propose")},
    CommandWords{"view.scenes", QT_TRANSLATE_NOOP("CommandWords", "slides deck frames presentation")},
    CommandWords{"present.vote", QT_TRANSLATE_NOOP("CommandWords", "dot voting prioritise workshop")},
    CommandWords{"present.quickNote", QT_TRANSLATE_NOOP("CommandWords", "minutes capture statement author workshop")},
    CommandWords{"present.park", QT_TRANSLATE_NOOP("CommandWords", "later parking lot")},
    CommandWords{"present.lockMap", QT_TRANSLATE_NOOP("CommandWords", "freeze protect accident move")},
    CommandWords{"present.bigText", QT_TRANSLATE_NOOP("CommandWords", "large letters room projector readable")},
    CommandWords{"view.workshop", QT_TRANSLATE_NOOP("CommandWords", "votes tally parking lot notes")},
    CommandWords{"journey.promise", QT_TRANSLATE_NOOP("CommandWords", "deadline due date target")},
    CommandWords{"journey.calendars", QT_TRANSLATE_NOOP("CommandWords", "working days hours holidays shifts")},
    CommandWords{"journey.money", QT_TRANSLATE_NOOP("CommandWords", "discount rate horizon budget currency")},
    CommandWords{"help.shortcuts", QT_TRANSLATE_NOOP("CommandWords", "keys hotkeys")},
    CommandWords{"help.guide", QT_TRANSLATE_NOOP("CommandWords", "tour tutorial introduction first steps")},
    CommandWords{"help.about", QT_TRANSLATE_NOOP("CommandWords", "version licence")},
};

}  // namespace

std::span<const CommandWords> commandWords() { return kWords; }

QString otherWords(const QString& commandId) {
    for (const CommandWords& each : kWords) {
        if (commandId == QLatin1String(each.id)) return tr(each.words);
    }
    return {};
}

}  // namespace waymark

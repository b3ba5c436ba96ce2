#include "ui/report/make_report.h"

#include <QLocale>

#include "core/base/date_text.h"
#include "core/model/feelings.h"
#include "ui/report/report_context.h"
#include "ui/report/rest_sections.h"
#include "ui/report/summary_section.h"
#include "ui/report/time_sections.h"
#include "ui/report/worth_sections.h"
#include "ui/style/language.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

QString subtitle(const ReportContext& context, const QString& date) {
    QStringList parts{tr("Report on a customer journey")};
    QStringList personas;
    for (const Id<Persona> id : personasInOrder(context.document)) {
        personas << shown(context.document.table<Persona>().at(id).name);
    }
    if (!personas.isEmpty()) parts << joined(personas, 3);
    if (!date.isEmpty()) parts << QString::fromStdString(shownName(date.toStdString()));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

Report makeReport(const ReportFacts& facts, const IncrementalSchedule& schedule, const ReportSettings& settings) {
    const ReportContext context(facts, schedule, settings.unit);
    Report report;
    report.language = languageOf(wordsLocale()) == Language::German ? "de" : "en";
    const QString name = shown(facts.document.journey().name);
    report.title = plain(name.isEmpty() ? tr("Untitled journey") : name);
    report.subtitle = plain(subtitle(context, settings.date));
    report.contents = plain(tr("Contents"));
    report.sections.push_back(summarySection(context));
    for (const auto make : {mapSection, pertSection, chainSection, riskSection, moneySection, measuresSection}) {
        if (auto section = make(context)) report.sections.push_back(std::move(*section));
    }
    report.sections.push_back(problemsSection(context));
    report.sections.push_back(assumptionsSection(context));
    report.touchpoints = touchpointTable(context);
    report.curve = finishCurve(context);
    if (const auto day = readDate(settings.date.toStdString())) {
        report.made = std::chrono::local_days(*day);
    } else if (facts.schedule.calendar) {
        report.made = facts.schedule.calendar->start;
    }
    return report;
}

std::vector<std::string> summaryOf(const Report& report) {
    std::vector<std::string> sentences;
    for (const ReportBlock& block : report.sections.front().blocks) {
        if (const auto* text = std::get_if<ReportText>(&block)) sentences.push_back(text->text);
    }
    return sentences;
}

}  // namespace waymark

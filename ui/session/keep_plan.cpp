#include "ui/session/keep_plan.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/chain/chain_progress.h"
#include "core/edit/plan_edits.h"
#include "ui/style/date_words.h"

namespace waymark {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("waymark::keepPlan", text); }

bool isTaken(const Document& document, const QString& name) {
    return std::ranges::any_of(document.table<Baseline>(),
                               [&](const Baseline& row) { return row.name == name.toStdString(); });
}

QString freeName(const Document& document, std::chrono::year_month_day today) {
    const bool isDated = document.journey().startDate.has_value();
    const QString day =
        isDated ? tr("Plan of %1").arg(longDayWords(LocalTime{std::chrono::local_days{today}})) : QString();
    for (int number = 1;; ++number) {
        const QString name = !isDated      ? tr("Plan %1").arg(number)
                             : number == 1 ? day
                                           : tr("%1 (%2)").arg(day).arg(number);
        if (!isTaken(document, name)) return name;
    }
}

}  // namespace

bool keepPlan(Session& session, const ChainPlan& plan, std::chrono::year_month_day today) {
    const Document& document = session.document();
    Baseline kept = keptPlan(plan, freeName(document, today).toStdString(), statusTime(document));
    if (document.journey().startDate) kept.date = today;
    return session.edit(edit::addBaseline(document, std::move(kept)), tr("Plan anew, keep baseline"));
}

}  // namespace waymark

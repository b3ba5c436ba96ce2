#include "ui/style/import_wording.h"

#include "ui/style/fact_words.h"
#include "ui/style/tr.h"

namespace waymark {

QString sentence(const ImportProblem& problem) {
    const auto fact = [&](std::size_t at) {
        return at < problem.details.size() ? factWords(problem.details[at]) : QString();
    };
    switch (problem.issue) {
        case ImportIssue::UnreadableDate: return tr("“%1” is no day, so the row is left out.").arg(fact(0));
        case ImportIssue::UnknownPlace:
            return tr("“%1” is no touchpoint or stage of this journey; the row is left out.").arg(fact(0));
        case ImportIssue::NamelessMeasure: return tr("It does not say what was measured; the row is left out.");
        case ImportIssue::AmbiguousMeasure:
            return tr("Several measures are called “%1”; the row is left out.").arg(fact(0));
        case ImportIssue::NotANumber: return tr("“%1” is no number for “%2” and is left out.").arg(fact(0), fact(1));
        case ImportIssue::TooLarge:
            return tr("“%1” for “%2” is left out: figures go up to %3.").arg(fact(0), fact(1), fact(2));
        case ImportIssue::NotACount: return tr("“%1” is no number of answers; the row is left out.").arg(fact(0));
        case ImportIssue::TooLong: return tr("The %1 is too long and is left out.").arg(fact(0));
        case ImportIssue::OffScale:
            return tr("%2 is not on the scale of “%1”, which goes from %3 to %4.")
                .arg(fact(0), fact(1), fact(2), fact(3));
        case ImportIssue::AnsweredTwice: return tr("%1 answered “%2” twice on %3.").arg(fact(0), fact(1), fact(2));
        case ImportIssue::FigureTwice: return tr("“%1” has two figures for %2.").arg(fact(0), fact(1));
        case ImportIssue::AlreadyThere: return tr("“%1” of %2 is in the journey already.").arg(fact(0), fact(1));
        case ImportIssue::DatesOutOfOrder:
            return tr("%1 stands behind %2. Rows need no order; nothing is left out for that.").arg(fact(0), fact(1));
    }
    return {};
}

}  // namespace waymark

#include "ui/style/fact_words.h"

#include <algorithm>
#include <array>

#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr std::array kKnown{
    QT_TRANSLATE_NOOP("waymark::FactWords", "A job with several modes"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "a day such as 2024-03-01"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "a day such as 2026-03-01"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "a day such as 2026-03-31 or 31.03.2026"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "a line does not fit into memory"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "a number is malformed or too large"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "a picture without a journey inside"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "a text has no closing quote, or the line was cut off"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "a text holds a control character"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "amount"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "answers"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "any text without : and ;"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "budget"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "baselines"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "calendar"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "capacity"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "change"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "comment"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "columns"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "comments"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "cost"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "cost of a day"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "currency"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "date"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "day"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "each day only once"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "exceptions"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "figure or response"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "figures"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "it goes on behind the last job"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "it lies where nothing can be written"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "its last line is missing"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "its folder is not there any more"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "kind"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "likely"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "line"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "measures"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "name"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "name of a resource"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "notes"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "observed durations"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "optimistic"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "pessimistic"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "rate"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "resources"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "respondent"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "responses"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "row"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "rows"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "scenario"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "scenes"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "start date"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "tag"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "the figure"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "the journey inside cannot be read"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "the disk reports an error"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "the number of answers"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "there are lines behind its last line"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "there is a hole in it"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "this is not valid JSON"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "time"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "touchpoints"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "unit"),
    QT_TRANSLATE_NOOP("waymark::FactWords", "you may not write there"),
};

}  // namespace

QString factWords(const std::string& fact) {
    const bool isKnown = std::ranges::find(kKnown, fact) != kKnown.end();
    return isKnown ? tr(fact.c_str()) : QString::fromStdString(fact);
}

}  // namespace waymark

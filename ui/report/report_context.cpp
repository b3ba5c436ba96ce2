#include "ui/report/report_context.h"

#include <algorithm>
#include <cmath>

#include "core/format/money_text.h"
#include "core/value/defined.h"
#include "ui/style/date_words.h"
#include "ui/style/money_words.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {

ReportContext::ReportContext(const ReportFacts& gathered, const IncrementalSchedule& ofIt,
                             std::optional<TimeUnit> wanted)
    : facts(gathered),
      document(gathered.document),
      schedule(ofIt),
      days(gathered.document, ofIt),
      unit(wanted.value_or(displayUnit(ofIt.finish()))) {}

QString ReportContext::time(double minutes) const { return durationWords(minutes, unit); }

QString ReportContext::time(Minutes minutes) const { return durationWords(minutes, unit); }

QString ReportContext::finish(double minutes, LocalTime over) const {
    const QString day = days.dayOf(over);
    return day.isEmpty() ? time(minutes) : tr("%1 (%2)").arg(time(minutes), day);
}

QString ReportContext::money(double minorUnits) const {
    return moneyWords(rounded(minorUnits).value_or(Money{kLargestAmount}), document.journey().currency);
}

QStringList ReportContext::moneys(const std::vector<double>& minorUnits) const {
    std::vector<Money> amounts;
    for (const double each : minorUnits) amounts.push_back(rounded(each).value_or(Money{kLargestAmount}));
    return moneyWordsOf(amounts, document.journey().currency);
}

QString ReportContext::named(Id<Touchpoint> id) const {
    const Touchpoint* row = document.find(id);
    return row ? shown(row->code) + ' ' + shown(row->name) : QString();
}

QString ReportContext::named(std::string_view code) const {
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        if (row.code == code) return named(row.id);
    }
    return shown(code);
}

ReportCell ReportContext::timeCell(double minutes) const {
    return {plain(durationNumber(Minutes{std::llround(minutes)}, unit)),
            minutes / static_cast<double>(lengthOf(unit).count()),
            {}};
}

ReportCell ReportContext::timeCell(Minutes minutes) const { return timeCell(static_cast<double>(minutes.count())); }

ReportCell ReportContext::moneyCell(double minorUnits) const {
    return {plain(money(minorUnits)), amountNumber(minorUnits), {}};
}

ReportColumn ReportContext::timeColumn(const QString& title, const char* key) const {
    return {plain(tr("%1 (%2)").arg(title, unitSymbol(unit))), ColumnKind::Number, key, true};
}

ReportColumn ReportContext::moneyColumn(const QString& title, const char* key) const {
    return {plain(title), ColumnKind::Money, key, true};
}

void alignMoney(ReportTable& table, const ReportContext& context) {
    std::vector<ReportCell*> cells;
    std::vector<Money> amounts;
    for (auto& row : table.rows) {
        for (std::size_t k = 0; k < row.size(); ++k) {
            if (table.columns[k].kind != ColumnKind::Money || !row[k].number) continue;
            cells.push_back(&row[k]);
            amounts.push_back(
                rounded(*row[k].number * static_cast<double>(kMinorUnits)).value_or(Money{kLargestAmount}));
        }
    }
    const QStringList words = moneyWordsOf(amounts, context.document.journey().currency);
    for (std::size_t k = 0; k < cells.size(); ++k) cells[k]->text = plain(words[static_cast<qsizetype>(k)]);
}

LocalTime promisedByChain(const ReportContext& context) {
    return context.facts.plan->finishTimeWith(context.facts.chain->projectBuffer);
}

std::string plain(const QString& text) { return text.toStdString(); }

QString shown(std::string_view text) { return QString::fromStdString(shownName(text)); }

ReportCell textCell(std::string_view text) { return {harmless(text), {}, {}}; }

ReportCell textCell(const QString& words) { return {plain(words), {}, {}}; }

ReportCell shareCell(double share) {
    const auto chance = Probability::from(std::clamp(share, 0.0, 1.0));
    return {plain(chance ? chanceWords(*chance) : QString()), share, {}};
}

ReportCell numberCell(double number, int decimals) { return {plain(numberWords(number, decimals)), number, {}}; }

ReportCell dayCell(LocalTime time) { return {plain(dayWords(time)), {}, time}; }

ReportColumn column(const QString& title, ColumnKind kind, const char* key) { return {plain(title), kind, key, false}; }

ReportColumn narrowColumn(const QString& title, const char* key) { return {plain(title), ColumnKind::Text, key, true}; }

ReportText sentence(const QString& text, ReportTone tone) { return {plain(text), tone}; }

std::vector<ReportPicture> inParts(const ReportPicture& whole, std::size_t rows, std::size_t most) {
    if (rows <= most) return {whole};
    const std::size_t parts = (rows + most - 1) / most;
    std::size_t each = (rows + parts - 1) / parts;
    each += each % 2;  // charts may stand in pairs
    std::vector<ReportPicture> all;
    for (std::size_t first = 0; first < rows; first += each) {
        ReportPicture part = whole;
        if (first > 0) part.name += '-' + std::to_string(all.size() + 1);
        part.first = first;
        part.count = std::min(each, rows - first);
        const QString caption = QString::fromStdString(whole.caption);
        part.caption = plain(
            part.count == 1 ? tr("%1: %2 of %3").arg(caption).arg(first + 1).arg(rows)
                            : tr("%1: %2 to %3 of %4").arg(caption).arg(first + 1).arg(first + part.count).arg(rows));
        all.push_back(std::move(part));
    }
    return all;
}

QString joined(const QStringList& words, int most, const QString& between) {
    if (words.size() <= most) return words.join(between);
    return tr("%1 and %2 more").arg(words.mid(0, most).join(between)).arg(words.size() - most);
}

}  // namespace waymark

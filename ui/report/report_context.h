#pragma once
// What the sections of a report are written from: the facts, and how times, money and names are said in all of them.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/report/report.h"
#include "core/report/report_facts.h"
#include "core/schedule/incremental_schedule.h"
#include "ui/charts/journey_days.h"

namespace waymark {

struct ReportContext {
    const ReportFacts& facts;
    const Document& document;
    const IncrementalSchedule& schedule;
    JourneyDays days;
    TimeUnit unit;

    // Both must outlive it. Without a unit the one in which the journey reads best.
    ReportContext(const ReportFacts& gathered, const IncrementalSchedule& ofIt, std::optional<TimeUnit> wanted);

    [[nodiscard]] QString time(double minutes) const;  // "10.7 d"
    [[nodiscard]] QString time(Minutes minutes) const;
    // "12.6 d (Fri 13 Mar)": so much working time, over at that moment; the time alone where no days are known.
    [[nodiscard]] QString finish(double minutes, LocalTime over) const;
    [[nodiscard]] QString money(double minorUnits) const;
    [[nodiscard]] QStringList moneys(const std::vector<double>& minorUnits) const;  // of one sentence
    [[nodiscard]] QString named(Id<Touchpoint> id) const;                           // "B Order checked"
    [[nodiscard]] QString named(std::string_view code) const;

    [[nodiscard]] ReportCell timeCell(double minutes) const;
    [[nodiscard]] ReportCell timeCell(Minutes minutes) const;
    [[nodiscard]] ReportCell moneyCell(double minorUnits) const;
    [[nodiscard]] ReportColumn timeColumn(const QString& title, const char* key = "") const;  // with the unit
    [[nodiscard]] ReportColumn moneyColumn(const QString& title, const char* key = "") const;
};

// When the project buffer of the critical chain ends, which has to be there.
[[nodiscard]] LocalTime promisedByChain(const ReportContext& context);

[[nodiscard]] std::string plain(const QString& text);
// A text of the journey, made safe to show.
[[nodiscard]] QString shown(std::string_view text);
[[nodiscard]] ReportCell textCell(std::string_view text);
[[nodiscard]] ReportCell textCell(const QString& words);
[[nodiscard]] ReportCell shareCell(double share);
[[nodiscard]] ReportCell numberCell(double number, int decimals);
[[nodiscard]] ReportCell dayCell(LocalTime time);
[[nodiscard]] ReportColumn column(const QString& title, ColumnKind kind = ColumnKind::Text, const char* key = "");
[[nodiscard]] ReportColumn narrowColumn(const QString& title, const char* key = "");
[[nodiscard]] ReportText sentence(const QString& text, ReportTone tone = ReportTone::Plain);
// Says the amounts of all columns of money with cents, or none of them.
void alignMoney(ReportTable& table, const ReportContext& context);

// A table with a row of cells for each of the things.
template <class Things, class CellsOf>
[[nodiscard]] ReportTable tableOf(const ReportContext& context, const QString& title, std::vector<ReportColumn> columns,
                                  const Things& things, CellsOf&& cellsOf) {
    ReportTable table{plain(title), std::move(columns), {}};
    for (const auto& thing : things) table.rows.push_back(cellsOf(thing));
    alignMoney(table, context);
    return table;
}
// At most so many, then how many more there are.
// The picture of so many rows, in parts of at most `most` where one of all would be too small to be read.
[[nodiscard]] std::vector<ReportPicture> inParts(const ReportPicture& whole, std::size_t rows, std::size_t most);
[[nodiscard]] QString joined(const QStringList& words, int most = 12, const QString& between = QStringLiteral(", "));

}  // namespace waymark

#include "core/edit/journey_edits.h"

#include <algorithm>

#include "core/edit/checks.h"
#include "core/edit/kept_moments.h"
#include "core/model/change_builder.h"

namespace waymark::edit {
namespace {

ChangeSet journeyBecomes(const Document& document, Journey row) {
    ChangeBuilder build(document);
    build.put(std::move(row));
    return build.take();
}

}  // namespace

Result<ChangeSet> setJourneyName(const Document& document, std::string name) {
    Journey row = document.journey();
    row.name = std::move(name);
    return tidyLine(row.name, "name").map([&] { return journeyBecomes(document, row); });
}

Result<ChangeSet> setNotes(const Document& document, std::string notes) {
    Journey row = document.journey();
    row.notes = std::move(notes);
    return tidyNotes(row.notes, "notes").map([&] { return journeyBecomes(document, row); });
}

Result<ChangeSet> setCurrency(const Document& document, std::string currency) {
    Journey row = document.journey();
    row.currency.clear();
    for (const char c : currency) row.currency += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    const bool isCode =
        row.currency.size() == 3 && std::ranges::all_of(row.currency, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isCode) return failure(ErrorCode::UnknownValue, {"currency", currency, "EUR, GBP, USD"});
    return journeyBecomes(document, std::move(row));
}

Result<ChangeSet> setStartDate(const Document& document, std::optional<std::chrono::year_month_day> date) {
    if (date && !date->ok()) return failure(ErrorCode::UnknownValue, {"start date", "", "2026-01-31"});
    Journey row = document.journey();
    row.startDate = date;
    return keepMoments(document, journeyBecomes(document, std::move(row)));
}

Result<ChangeSet> setPromise(const Document& document, std::optional<WrittenDuration> promise) {
    const Result<void> checked = promise ? checkNotNegative(*promise) : Result<void>{};
    return checked.map([&] {
        Journey row = document.journey();
        row.promise = promise;
        return journeyBecomes(document, std::move(row));
    });
}

}  // namespace waymark::edit

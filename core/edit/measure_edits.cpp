#include "core/edit/measure_edits.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/base/number_text.h"
#include "core/edit/row_edits.h"

namespace waymark::edit {
namespace {

constexpr std::chrono::year kLastYear{9999};

Result<void> checkFigure(double value, const char* what) {
    return checkRange(value, -kLargestFigure, kLargestFigure, what);
}

Result<void> checkDay(std::chrono::year_month_day date) {
    if (date.ok() && date.year() >= std::chrono::year{1} && date.year() <= kLastYear) return {};
    return failure(ErrorCode::OutOfRange, {"date", "no day", "0001-01-01", "9999-12-31"});
}

Result<void> tidy(const Document& document, Measure& row) {
    if (row.touchpoint.isValid()) row.stage = {};
    return tidyName(row.name)
        .and_then([&] { return checkThereIfAny(document, row.touchpoint); })
        .and_then([&] { return checkThereIfAny(document, row.stage); })
        .and_then([&] { return tidyLine(row.unit, "unit"); })
        .and_then([&] { return checkFigure(row.target.value_or(0.0), "target"); })
        .and_then([&] { return tidyLine(row.owner, "owner"); })
        .and_then([&] { return tidyNotes(row.notes, "notes"); })
        .and_then([&] { return checkRange(row.scaleLow, -kFurthestScaleEnd, kFurthestScaleEnd, "scale"); })
        .and_then([&] { return checkRange(row.scaleHigh, -kFurthestScaleEnd, kFurthestScaleEnd, "scale"); });
}

Result<void> tidy(const Document& document, const MeasureFigure& row) {
    return checkThere(document, row.measure)
        .and_then([&] { return checkDay(row.date); })
        .and_then([&] { return checkFigure(row.value, "figure"); })
        .and_then([&] {
            return checkRange(static_cast<double>(row.count), 0.0, static_cast<double>(kMostCustomers), "count");
        });
}

Result<void> tidy(const Document& document, SurveyResponse& row) {
    if (row.answers.size() > kMostAnswers) {
        return failure(ErrorCode::TooManyRows, {"answers", toText(std::int64_t{kMostAnswers})});
    }
    std::ranges::stable_sort(row.answers, {}, &Answer::measure);
    const auto twice = std::ranges::adjacent_find(row.answers, {}, &Answer::measure);
    if (twice != row.answers.end()) {
        return failure(ErrorCode::DuplicateRow, {"answers", toText(std::int64_t{twice->measure.value})});
    }
    Result<void> sound = checkDay(row.date).and_then([&] { return tidyLine(row.respondent, "respondent"); });
    for (const Answer& answer : row.answers) {
        if (sound) sound = checkThere(document, answer.measure);
        if (sound) sound = checkFigure(answer.value, "answer");
    }
    return sound;
}

Result<void> tidy(const Document& document, Comment& row) {
    return checkThereIfAny(document, row.touchpoint)
        .and_then([&] { return tidyNotes(row.text, "comment"); })
        .and_then([&] { return trimmed(row.text).empty() ? failure(ErrorCode::EmptyName) : Result<void>{}; })
        .and_then([&] { return tidyLine(row.author, "author"); })
        .and_then([&] { return row.date ? checkDay(*row.date) : Result<void>{}; })
        .and_then([&] { return checkRange(row.emotion, -2.0, 2.0, "emotion"); });
}

template <class Row>
Result<ChangeSet> set(const Document& document, Row row) {
    return checkThere(document, row.id).and_then([&] { return tidy(document, row); }).map([&] {
        return putRow(document, std::move(row));
    });
}

template <class Row>
Result<void> addTo(ChangeBuilder& build, const Document& document, std::vector<Row>& rows) {
    for (Row& row : rows) {
        if (auto sound = tidy(document, row); !sound) return sound;
        build.add(std::move(row));
    }
    return {};
}

template <class Row>
Result<ChangeSet> removeRows(const Document& document, std::span<const Id<Row>> ids) {
    ChangeBuilder build(document);
    for (const Id<Row> id : ids) {
        if (auto there = checkThere(document, id); !there) return tl::unexpected(there.error());
        build.remove(id);
    }
    return build.take();
}

}  // namespace

Result<ChangeSet> addMeasure(const Document& document, Measure row) {
    row.id = {};
    return tidy(document, row).map([&] { return putRow(document, std::move(row)); });
}

Result<ChangeSet> setMeasure(const Document& document, Measure row) { return set(document, std::move(row)); }

Result<ChangeSet> removeMeasure(const Document& document, Id<Measure> id) {
    return checkThere(document, id).map([&] {
        ChangeBuilder build(document);
        for (const MeasureFigure& row : document.table<MeasureFigure>()) {
            if (row.measure == id) build.remove(row.id);
        }
        for (SurveyResponse row : document.table<SurveyResponse>()) {
            if (!forget(row, id)) continue;
            if (row.answers.empty())
                build.remove(row.id);
            else
                build.put(std::move(row));
        }
        build.remove(id);
        return build.take();
    });
}

Result<ChangeSet> addSeries(const Document& document, Series series) {
    ChangeBuilder build(document);
    return addTo(build, document, series.figures)
        .and_then([&] { return addTo(build, document, series.responses); })
        .and_then([&] { return addTo(build, document, series.comments); })
        .map([&] { return build.take(); });
}

Result<ChangeSet> putFigures(const Document& document, Id<Measure> measure, std::span<const MeasureFigure> figures) {
    std::map<std::chrono::year_month_day, Id<MeasureFigure>> known;
    for (const MeasureFigure& row : document.table<MeasureFigure>()) {
        if (row.measure == measure) known[row.date] = row.id;
    }
    ChangeBuilder build(document);
    for (MeasureFigure row : figures) {
        row.measure = measure;
        if (auto sound = tidy(document, row); !sound) return tl::unexpected(sound.error());
        const auto place = known.find(row.date);
        if (place == known.end()) {
            known.emplace(row.date, build.add(row));
        } else {
            row.id = place->second;
            build.put(row);
        }
    }
    return build.take();
}

Result<ChangeSet> setFigure(const Document& document, const MeasureFigure& row) { return set(document, row); }

Result<ChangeSet> setResponse(const Document& document, SurveyResponse row) { return set(document, std::move(row)); }

Result<ChangeSet> setComment(const Document& document, Comment row) { return set(document, std::move(row)); }

Result<ChangeSet> removeFigures(const Document& document, std::span<const Id<MeasureFigure>> ids) {
    return removeRows(document, ids);
}

Result<ChangeSet> removeResponses(const Document& document, std::span<const Id<SurveyResponse>> ids) {
    return removeRows(document, ids);
}

Result<ChangeSet> removeComment(const Document& document, Id<Comment> id) { return removeRow(document, id); }

}  // namespace waymark::edit

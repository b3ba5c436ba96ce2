#pragma once
// Edits about measured success: measures, the figures and answers that came in, and what customers said.

#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark::edit {

// Adds the measure under a new number; one of a touchpoint is of no stage. Errors: EmptyName, TextTooLong, RowMissing
// (touchpoint, stage), OutOfRange (target, scale).
[[nodiscard]] Result<ChangeSet> addMeasure(const Document& document, Measure row);
// Errors: RowMissing and those of addMeasure.
[[nodiscard]] Result<ChangeSet> setMeasure(const Document& document, Measure row);
// With its figures and what responses say of it. Error: RowMissing.
[[nodiscard]] Result<ChangeSet> removeMeasure(const Document& document, Id<Measure> id);

// What came in together: typed, pasted or read from a file.
struct Series {
    std::vector<MeasureFigure> figures;
    std::vector<SurveyResponse> responses;
    std::vector<Comment> comments;

    [[nodiscard]] bool empty() const { return figures.empty() && responses.empty() && comments.empty(); }
};

// Adds all rows under new numbers, or none. Answers are sorted. Errors: RowMissing, OutOfRange (value, count, emotion,
// date), DuplicateRow (two answers of a response to one measure), EmptyName (a comment without text), TextTooLong,
// TooManyRows (answers).
[[nodiscard]] Result<ChangeSet> addSeries(const Document& document, Series series);

// Adds figures of a measure, of which each takes the place of the one that is there for its day, if there is one.
// Errors: those of addSeries.
[[nodiscard]] Result<ChangeSet> putFigures(const Document& document, Id<Measure> measure,
                                           std::span<const MeasureFigure> figures);

// Errors: RowMissing and those of addSeries.
[[nodiscard]] Result<ChangeSet> setFigure(const Document& document, const MeasureFigure& row);
[[nodiscard]] Result<ChangeSet> setResponse(const Document& document, SurveyResponse row);
[[nodiscard]] Result<ChangeSet> setComment(const Document& document, Comment row);

// Errors: RowMissing.
[[nodiscard]] Result<ChangeSet> removeFigures(const Document& document, std::span<const Id<MeasureFigure>> ids);
[[nodiscard]] Result<ChangeSet> removeResponses(const Document& document, std::span<const Id<SurveyResponse>> ids);
[[nodiscard]] Result<ChangeSet> removeComment(const Document& document, Id<Comment> id);

}  // namespace waymark::edit

#pragma once
// Finding what is written on the map and behind it: touchpoints, stages, lanes, sticky notes and what dependencies say.

#include <vector>

#include <QString>

#include "core/model/document.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark {

struct FoundRow {
    RowRef row;
    QString text;             // what it is called
    QString detail;           // its code, or what it is
    QString icon;             // a name of ui/style/icons.h
    std::vector<int> marked;  // letters of the text that were found
};

// Best first: touchpoints whose code is the text, then rows by how well their names fit, then touchpoints that hold the
// text in channel, owner, notes, pain points or opportunities. Nothing for an empty text. Cost: linear in all texts.
[[nodiscard]] std::vector<FoundRow> findRows(const Document& document, const IncrementalSchedule& schedule,
                                             const QString& text);

}  // namespace waymark

#pragma once
// Offers what is already used in the journey while a person types: channels, owners, resources, touchpoints.

#include <QCompleter>
#include <QLineEdit>

#include "core/model/document.h"

namespace waymark {

// Attaches a list that opens below the field while it is typed in; what it holds is asked for each time the field
// gets the focus.
void offerSuggestions(QLineEdit& field, std::function<QStringList()> texts);

// Each different text once, in the order of the alphabet.
[[nodiscard]] QStringList channelsIn(const Document& document);
[[nodiscard]] QStringList ownersIn(const Document& document);
[[nodiscard]] QStringList resourcesIn(const Document& document);
// "A Order confirmed", in the order of the codes.
[[nodiscard]] QStringList touchpointsIn(const Document& document);

}  // namespace waymark

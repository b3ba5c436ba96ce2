#pragma once
// What holds of every journey, wherever it came from.

#include <stdexcept>
#include <string>

#include "core/model/document.h"

namespace waymark::fuzz {

struct BrokenPromise : std::logic_error {
    using std::logic_error::logic_error;
};

// Throws where it does not hold.
void promise(bool holds, const std::string& what);

// Written as a file and read again it is the same journey, and the same bytes when it is written once more.
void promiseItReadsBack(const Document& document);

// As a plan table with this separator: what the table says comes back as the same bytes.
void promiseItsTableReadsBack(const Document& document, char separator);

// Edits that lead from this journey to another: undone it is what it was, redone what it became.
void promiseItCanBeUndone(const Document& document, const ChangeSet& changes);

}  // namespace waymark::fuzz

#pragma once
// An edit that was applied to a copy of the document beforehand. Whoever holds the document then only goes to the other
// state: so that very many rows come in, or go again, without anybody having to wait.

#include "core/model/document.h"

namespace waymark {

struct PreparedEdit {
    ChangeSet changes;
    Document before, after;
};

// Errors: those of Document::apply. Costs as much as that.
[[nodiscard]] Result<PreparedEdit> prepareEdit(const Document& document, ChangeSet changes);

}  // namespace waymark

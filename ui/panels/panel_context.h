#pragma once
// What every part of a panel needs: the open journey and the colours of the moment.

#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace waymark {

// Owned by the panel; its parts keep a reference, so that a change of theme reaches all of them.
struct PanelContext {
    Session& session;
    const Theme* theme;

    [[nodiscard]] const Document& document() const { return session.document(); }
    [[nodiscard]] const Theme& colours() const { return *theme; }
};

}  // namespace waymark

#pragma once
// The kinds of touchpoints, to click (adds one where the map is looked at) or to drag onto the map.

#include <QWidget>

#include "core/model/rows.h"
#include "ui/style/theme.h"

namespace waymark {

class ActionRegistry;

// The command that adds a touchpoint of this kind.
[[nodiscard]] QString insertCommandOf(TouchpointKind kind);

class KindPalette : public QWidget {
    Q_OBJECT

public:
    KindPalette(ActionRegistry& actions, const Theme& theme, QWidget* parent);
    void setTheme(const Theme& theme);
};

}  // namespace waymark

#pragma once
// The panel left of the map: a field that finds on the map, the kinds to add, the outline.

#include <QStackedWidget>
#include <QWidget>

#include "core/model/rows.h"
#include "ui/style/theme.h"

namespace waymark {

class ActionRegistry;
class Finder;
class KindPalette;
class MapView;
class OutlinePanel;
class Session;

class SidePanel : public QWidget {
    Q_OBJECT

public:
    // Session and map must outlive it.
    SidePanel(Session& session, MapView& map, ActionRegistry& actions, QWidget* parent);
    void setTheme(const Theme& theme);
    [[nodiscard]] Finder& finder() { return *m_finder; }

Q_SIGNALS:
    // The person went to this touchpoint; it is selected by then.
    void wentTo(Id<Touchpoint> id);

private:
    QWidget* makeOverview(ActionRegistry& actions, const Theme& theme);

    Session& m_session;
    QStackedWidget* m_pages;
    Finder* m_finder;
    KindPalette* m_kinds = nullptr;
    OutlinePanel* m_outline = nullptr;
};

}  // namespace waymark

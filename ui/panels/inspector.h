#pragma once
// Everything about what is selected, to read and to edit: touchpoints, a dependency, a stage or lane, or the journey
// itself when nothing is selected.

#include <QScrollArea>

#include "ui/panels/panel_context.h"

namespace waymark {

class BandPage;
class DependencyPage;
class JourneyPage;
class TouchpointPage;

class Inspector : public QScrollArea {
    Q_OBJECT

public:
    Inspector(Session& session, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    // Puts the cursor into the name of the touchpoint shown, ready to be typed over.
    void editName();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showPage(QWidget* page);

    PanelContext m_context;
    QWidget* m_body;
    TouchpointPage* m_touchpointPage;
    DependencyPage* m_dependencyPage;
    BandPage* m_bandPage;
    JourneyPage* m_journeyPage;
};

}  // namespace waymark

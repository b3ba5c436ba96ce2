#pragma once
// Everything about what is selected, to read and to edit: touchpoints, a dependency, a stage or lane, or the journey
// itself when nothing is selected.

#include <vector>

#include <QScrollArea>

#include "ui/panels/panel_context.h"

namespace waymark {

class BandPage;
class DependencyPage;
class JourneyPage;
class NotePage;
class TouchpointPage;

class Inspector : public QScrollArea {
    Q_OBJECT

public:
    Inspector(Session& session, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    // Puts the cursor into the name of the touchpoint shown, ready to be typed over.
    void editName();
    // The field with this object name, of the touchpoints that are shown.
    void editField(const QString& name);

Q_SIGNALS:
    // Calendars are edited in a dialog of their own.
    void calendarsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    template <class Page>
    Page& made(Page*& page);
    void showPage(QWidget* page);

    PanelContext m_context;
    QWidget* m_body;
    std::vector<QWidget*> m_pages;               // those of the following that are there
    TouchpointPage* m_touchpointPage = nullptr;  // each made when it is first shown
    DependencyPage* m_dependencyPage = nullptr;
    BandPage* m_bandPage = nullptr;
    JourneyPage* m_journeyPage = nullptr;
    NotePage* m_notePage = nullptr;
};

}  // namespace waymark

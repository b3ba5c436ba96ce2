#include "ui/panels/inspector.h"

#include <algorithm>

#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/panels/band_page.h"
#include "ui/panels/dependency_page.h"
#include "ui/panels/journey_page.h"
#include "ui/panels/touchpoint_page.h"
#include "ui/panels/typed_text.h"

namespace waymark {

Inspector::Inspector(Session& session, const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_context{session, &theme} {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Inspector"));
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(4 * kSpace, 3 * kSpace, 4 * kSpace, 4 * kSpace);
    m_touchpointPage = new TouchpointPage(m_context, m_body);
    m_dependencyPage = new DependencyPage(m_context, m_body);
    m_bandPage = new BandPage(m_context, m_body);
    m_journeyPage = new JourneyPage(m_context, m_body);
    for (QWidget* page : {static_cast<QWidget*>(m_touchpointPage), static_cast<QWidget*>(m_dependencyPage),
                          static_cast<QWidget*>(m_bandPage), static_cast<QWidget*>(m_journeyPage)}) {
        page->hide();
        column->addWidget(page);
    }
    setWidget(m_body);
    connect(&session, &Session::changed, this, &Inspector::refresh);
    connect(&session, &Session::selectionChanged, this, &Inspector::refresh);
    refresh();
}

void Inspector::setTheme(const Theme& theme) {
    m_context.theme = &theme;
    for (QWidget* part : findChildren<QWidget*>()) part->update();
}

void Inspector::editName() {
    for (NotesField* field : m_touchpointPage->findChildren<NotesField*>()) {
        if (field->isVisible()) {
            ensureWidgetVisible(field);
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return;
        }
    }
}

void Inspector::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    m_body->setMaximumWidth(viewport()->width());
}

void Inspector::refresh() {
    const std::vector<RowRef>& selection = m_context.session.selection();
    const std::vector<Id<Touchpoint>> touchpoints = m_context.session.selected<Touchpoint>();
    if (!touchpoints.empty()) {
        m_touchpointPage->showTouchpoints(touchpoints);
        showPage(m_touchpointPage);
    } else if (selection.empty()) {
        m_journeyPage->refresh();
        showPage(m_journeyPage);
    } else if (selection.front().kind == RowKind::Dependency) {
        m_dependencyPage->showDependency(Id<Dependency>{selection.front().number});
        showPage(m_dependencyPage);
    } else if (selection.front().kind == RowKind::Stage || selection.front().kind == RowKind::Lane) {
        m_bandPage->showBand(selection.front());
        showPage(m_bandPage);
    } else {
        m_journeyPage->refresh();
        showPage(m_journeyPage);
    }
}

void Inspector::showPage(QWidget* page) {
    if (page->isVisibleTo(m_body)) return;
    for (QWidget* other : {static_cast<QWidget*>(m_touchpointPage), static_cast<QWidget*>(m_dependencyPage),
                           static_cast<QWidget*>(m_bandPage), static_cast<QWidget*>(m_journeyPage)}) {
        other->setVisible(other == page);
    }
    verticalScrollBar()->setValue(0);
}

}  // namespace waymark

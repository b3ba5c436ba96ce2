#include "ui/panels/inspector.h"

#include <algorithm>
#include <type_traits>

#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/panels/band_page.h"
#include "ui/panels/dependency_page.h"
#include "ui/panels/journey_page.h"
#include "ui/panels/note_page.h"
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
    if (!m_touchpointPage) return;
    for (NotesField* field : m_touchpointPage->findChildren<NotesField*>()) {
        if (field->isVisible()) {
            ensureWidgetVisible(field);
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return;
        }
    }
}

void Inspector::editField(const QString& name) {
    auto* field = m_touchpointPage ? m_touchpointPage->findChild<QWidget*>(name) : nullptr;
    if (!field) return;
    ensureWidgetVisible(field);
    field->setFocus(Qt::ShortcutFocusReason);
}

void Inspector::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    m_body->setMaximumWidth(viewport()->width());
}

// Pages are made when they are first wanted: a window should not wait for what it does not show.
template <class Page>
Page& Inspector::made(Page*& page) {
    if (!page) {
        page = new Page(m_context, m_body);
        page->hide();
        m_body->layout()->addWidget(page);
        m_pages.push_back(page);
        if constexpr (std::is_same_v<Page, JourneyPage>) {
            connect(page, &JourneyPage::calendarsWanted, this, &Inspector::calendarsWanted);
        }
    }
    return *page;
}

void Inspector::refresh() {
    const std::vector<RowRef>& selection = m_context.session.selection();
    const std::vector<Id<Touchpoint>> touchpoints = m_context.session.selected<Touchpoint>();
    if (!touchpoints.empty()) {
        made(m_touchpointPage).showTouchpoints(touchpoints);
        showPage(m_touchpointPage);
    } else if (!m_context.session.selected<StickyNote>().empty()) {
        made(m_notePage).showNotes(m_context.session.selected<StickyNote>());
        showPage(m_notePage);
    } else if (selection.empty()) {
        made(m_journeyPage).refresh();
        showPage(m_journeyPage);
    } else if (selection.front().kind == RowKind::Dependency) {
        made(m_dependencyPage).showDependency(Id<Dependency>{selection.front().number});
        showPage(m_dependencyPage);
    } else if (selection.front().kind == RowKind::Stage || selection.front().kind == RowKind::Lane) {
        made(m_bandPage).showBand(selection.front());
        showPage(m_bandPage);
    } else {
        made(m_journeyPage).refresh();
        showPage(m_journeyPage);
    }
}

void Inspector::showPage(QWidget* page) {
    if (page->isVisibleTo(m_body)) return;
    for (QWidget* other : m_pages) other->setVisible(other == page);
    verticalScrollBar()->setValue(0);
}

}  // namespace waymark

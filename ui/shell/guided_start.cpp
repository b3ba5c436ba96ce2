#include "ui/shell/guided_start.h"

#include <QEvent>
#include <QTimer>

#include "ui/session/session.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/main_window.h"

namespace waymark {

GuidedStart::GuidedStart(MainWindow& window, const Theme& theme)
    : m_window(window), m_workspace(*window.workspace()), m_bubble(new GuideBubble(theme, &window)) {
    connect(m_bubble, &GuideBubble::left, this, [this] { Q_EMIT ended(m_step == kGuideSteps); });
    watch();
    say();
}

GuidedStart::~GuidedStart() { delete m_bubble; }

void GuidedStart::watch() {
    connect(&m_workspace.session(), &Session::changed, this, &GuidedStart::take);
    connect(&m_workspace.session(), &Session::selectionChanged, this, &GuidedStart::place);
    connect(&m_workspace.map(), &MapView::moved, this, &GuidedStart::place);
    connect(&m_workspace, &QObject::destroyed, this, [this] { Q_EMIT ended(false); });
    for (const char* lens : {"view.lensJourney", "view.lensPert", "view.lensChain", "view.lensRisk", "view.lensMoney",
                             "view.lensMeasures"}) {
        m_window.actions().on(lens, this, [this] { done(GuideStep::Lens); });
    }
    m_window.actions().on("file.export", this, [this] { done(GuideStep::Export); });
    if (auto* field = m_workspace.findChild<QWidget*>(QStringLiteral("promiseField"))) field->installEventFilter(this);
    m_window.installEventFilter(this);
}

void GuidedStart::take(const ChangeSet& changes) {
    forEachChange<Touchpoint>(changes, [this](const RowChange<Touchpoint>& change) {
        if (!change.before && change.after) done(GuideStep::Add);
        if (change.before && change.after && change.before->estimate != change.after->estimate) done(GuideStep::Time);
    });
    forEachChange<Dependency>(changes, [this](const RowChange<Dependency>& change) {
        if (!change.before) done(GuideStep::Connect);
    });
    place();
}

void GuidedStart::done(GuideStep step) {
    m_done.set(static_cast<std::size_t>(step));
    const int before = m_step;
    while (m_step < kGuideSteps && m_done.test(static_cast<std::size_t>(m_step))) ++m_step;
    if (m_step != before) say();
}

void GuidedStart::say() {
    m_bubble->say(words());
    place();
}

// What the bubble stands beside may itself find its place only after what has just happened.
void GuidedStart::place() {
    QTimer::singleShot(0, this, [this] {
        if (m_bubble) m_bubble->standBeside(placeOf(m_step));
    });
}

GuideWords GuidedStart::words() const {
    const QString skip = tr("Skip");
    const auto step = [&](const QString& title, const QString& text) {
        return GuideWords{title, text, skip, m_step + 1, kGuideSteps};
    };
    if (m_step == kGuideSteps) {
        return {tr("That is all"),
                tr("Times, promise and charts follow every edit. F1 shows all keys, Ctrl+K finds every command."),
                tr("Done", "button")};
    }
    switch (static_cast<GuideStep>(m_step)) {
        case GuideStep::Add:
            return step(tr("Add a touchpoint"),
                        tr("Double-click a free place of the map, or press Alt+1, and type a name."));
        case GuideStep::Time:
            return step(
                tr("Say how long it takes"),
                tr("Press Tab behind the name (F2 opens it) and type 2d, or 1d 2d 6d if it varies. Return keeps it."));
        case GuideStep::Connect:
            return step(tr("Connect it"),
                        tr("Drag from an arrow beside the card to another card. Ctrl+Right grows a connected one."));
        case GuideStep::Promise:
            return step(tr("Look at the promise"),
                        tr("This is the chance to keep it. Press the figure, type another time and Return."));
        case GuideStep::Lens:
            return step(tr("Look through another lens"),
                        tr("Each lens says something else about the same map: press PERT, or 2 on the map."));
        case GuideStep::Export:
            return step(tr("Take it along"),
                        tr("See how the map comes out as PDF, picture or drawing. Nothing is saved "
                           "unless you say so."));
    }
    return {};
}

GuidePlace GuidedStart::beside(const char* objectName) const {
    const auto* widget = m_window.findChild<QWidget*>(QString::fromLatin1(objectName));
    if (!widget || !widget->isVisible()) return {m_window.rect(), true};
    return {QRect(widget->mapTo(&m_window, QPoint()), widget->size())};
}

GuidePlace GuidedStart::placeOf(int step) const {
    const MapView& map = m_workspace.map();
    const QRect area(map.viewport()->mapTo(&m_window, QPoint()), map.viewport()->size());
    if (step == kGuideSteps || step == static_cast<int>(GuideStep::Add)) return {area, true};
    switch (static_cast<GuideStep>(step)) {
        case GuideStep::Promise: return beside("promiseFigure");
        case GuideStep::Lens: return beside("lensControl");
        case GuideStep::Export: return beside("tool.file.export");
        default: break;
    }
    const auto selected = m_workspace.session().selected<Touchpoint>();
    const CardLook* card =
        selected.size() == 1 ? m_workspace.map().mapScene().content().card(selected.front()) : nullptr;
    if (!card) return {area, true};
    const QRect seen = map.mapFromScene(card->rect).boundingRect().translated(area.topLeft());
    // Its arrows stay free.
    return area.intersects(seen) ? GuidePlace{seen.adjusted(-28, -28, 28, 28)} : GuidePlace{area, true};
}

bool GuidedStart::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize) place();
    } else if (event->type() == QEvent::Hide) {
        done(GuideStep::Promise);
    }
    return false;
}

}  // namespace waymark

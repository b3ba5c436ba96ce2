#include "ui/canvas/map_accessible.h"

#include <algorithm>

#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

QString nameOf(const Touchpoint& row) {
    return QString::fromStdString(row.code) + QChar(u' ') + QString::fromStdString(row.name);
}

// "A, B" of the touchpoints at the other ends.
QString codesOf(const Document& document, std::span<const Id<Dependency>> links, bool predecessors) {
    QStringList codes;
    for (const Id<Dependency> id : links) {
        const Dependency& link = document.table<Dependency>().at(id);
        const Id<Touchpoint> other = predecessors ? link.predecessor : link.successor;
        codes << QString::fromStdString(document.table<Touchpoint>().at(other).code);
    }
    return codes.join(QStringLiteral(", "));
}

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    if (className != QLatin1String("waymark::MapView")) return nullptr;
    return new MapAccessible(*static_cast<MapView*>(object));
}

}  // namespace

void installMapAccessibility() { QAccessible::installFactory(makeInterface); }

const Touchpoint* CardAccessible::row() const { return m_view.mapScene().session().document().find(m_id); }

QAccessibleInterface* CardAccessible::parent() const { return QAccessible::queryAccessibleInterface(&m_view); }

QString CardAccessible::text(QAccessible::Text kind) const {
    const Touchpoint* touchpoint = row();
    if (!touchpoint) return {};
    if (kind == QAccessible::Name) return nameOf(*touchpoint);
    return kind == QAccessible::Description ? description() : QString();
}

QString CardAccessible::description() const {
    const Session& session = m_view.mapScene().session();
    const Document& document = session.document();
    const Touchpoint& touchpoint = *row();
    QStringList facts;
    if (const Stage* stage = document.find(touchpoint.stage)) facts << QString::fromStdString(stage->name);
    if (const Lane* lane = document.find(touchpoint.lane)) facts << QString::fromStdString(lane->name);
    if (const Dates* dates = session.schedule().dates(m_id)) {
        const Minutes time = dates->earlyFinish - dates->earlyStart;
        facts << durationWords(time, ownUnit(time));
        if (dates->isCritical()) facts << tr("critical");
        if (session.schedule().standing(m_id) == Standing::Done) facts << tr("done");
    }
    const QString before = codesOf(document, document.incoming(m_id), true);
    const QString after = codesOf(document, document.outgoing(m_id), false);
    if (!before.isEmpty()) facts << tr("follows %1").arg(before);
    if (!after.isEmpty()) facts << tr("leads to %1").arg(after);
    return facts.join(QStringLiteral("; "));
}

QRect CardAccessible::rect() const {
    const CardLook* look = m_view.mapScene().content().card(m_id);
    if (!look) return {};
    const QRect onView = m_view.mapFromScene(look->rect).boundingRect();
    return {m_view.viewport()->mapToGlobal(onView.topLeft()), onView.size()};
}

QAccessible::State CardAccessible::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const auto selected = m_view.mapScene().session().selected<Touchpoint>();
    state.selectable = state.multiSelectable = state.focusable = true;
    state.selected = std::ranges::binary_search(selected, m_id);
    state.focused = state.selected && selected.size() == 1 && m_view.hasFocus();
    const CardLook* look = m_view.mapScene().content().card(m_id);
    state.offscreen = look && !m_view.visibleRect().intersects(look->rect);
    return state;
}

void* CardAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

void CardAccessible::doAction(const QString& name) {
    if (name != pressAction() || !isValid()) return;
    m_view.mapScene().session().select({refTo(m_id)});
    m_view.reveal(m_id);
}

MapAccessible::MapAccessible(MapView& view) : QAccessibleWidget(&view, QAccessible::List), m_view(view) {
    Session& session = view.mapScene().session();
    QObject::connect(&session, &Session::changed, &m_link, [this] { forgetRemoved(); });
    QObject::connect(&session, &Session::selectionChanged, &m_link, [this] { announceSelection(); });
}

MapAccessible::~MapAccessible() {
    for (const auto& [id, known] : m_items) QAccessible::deleteAccessibleInterface(known);
}

std::span<const MapCard> MapAccessible::cards() const { return m_view.mapScene().content().map().cards; }

int MapAccessible::childCount() const { return static_cast<int>(cards().size()); }

QAccessibleInterface* MapAccessible::child(int index) const {
    const auto all = cards();
    const auto place = static_cast<std::size_t>(index);
    return index < 0 || place >= all.size() ? nullptr : item(all[place].id);
}

QAccessibleInterface* MapAccessible::item(Id<Touchpoint> id) const {
    const auto known = m_items.find(id);
    if (known != m_items.end()) return QAccessible::accessibleInterface(known->second);
    auto* made = new CardAccessible(m_view, id);  // belongs to the registry
    m_items.emplace(id, QAccessible::registerAccessibleInterface(made));
    return made;
}

int MapAccessible::indexOf(Id<Touchpoint> id) const {
    const auto all = cards();
    const auto found = std::ranges::lower_bound(all, id, {}, &MapCard::id);
    return found == all.end() || found->id != id ? -1 : static_cast<int>(found - all.begin());
}

int MapAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const auto* card = dynamic_cast<const CardAccessible*>(child);
    return card ? indexOf(card->touchpoint()) : -1;
}

QAccessibleInterface* MapAccessible::childAt(int x, int y) const {
    const QPoint pixel = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    const Id<Touchpoint> id = m_view.mapScene().content().touchpointAt(m_view.mapToScene(pixel));
    return id.isValid() ? item(id) : nullptr;
}

QAccessibleInterface* MapAccessible::focusChild() const {
    const auto selected = m_view.mapScene().session().selected<Touchpoint>();
    return m_view.hasFocus() && selected.size() == 1 ? item(selected.front()) : nullptr;
}

QString MapAccessible::text(QAccessible::Text kind) const {
    if (kind == QAccessible::Name) return tr("Journey map");
    if (kind == QAccessible::Description) return tr("Touchpoints: %1").arg(childCount());
    return QAccessibleWidget::text(kind);
}

void MapAccessible::forgetRemoved() {
    const Document& document = m_view.mapScene().session().document();
    std::erase_if(m_items, [&](const auto& entry) {
        if (document.find(entry.first)) return false;
        QAccessible::deleteAccessibleInterface(entry.second);
        return true;
    });
}

// Who walks the map with the keyboard hears where they are.
void MapAccessible::announceSelection() {
    if (!QAccessible::isActive() || !m_view.hasFocus()) return;
    const auto selected = m_view.mapScene().session().selected<Touchpoint>();
    const int index = selected.size() == 1 ? indexOf(selected.front()) : -1;
    QAccessibleEvent event(&m_view, index < 0 ? QAccessible::SelectionWithin : QAccessible::Focus);
    if (index >= 0) event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

}  // namespace waymark

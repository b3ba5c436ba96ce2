#include "ui/canvas/map_content.h"

#include <algorithm>
#include <utility>

#include "core/check/problem_ids.h"
#include "ui/canvas/card_days.h"
#include "ui/canvas/card_painting.h"
#include "ui/canvas/card_style.h"
#include "ui/canvas/card_text.h"
#include "ui/canvas/note_painting.h"
#include "ui/canvas/scenario_painting.h"
#include "ui/canvas/stale_areas.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

bool hasLabel(const Dependency& row) {
    return row.kind != DependencyKind::FinishToStart || row.lag.length != Minutes{0} || row.share.has_value();
}

// What a plain route takes, heads and pens included; found without making its picture.
QRectF plainBounds(const layout::Route& route) {
    QRectF bounds;
    forEachPart(route, [&](const QRectF& part) { bounds |= part.adjusted(-0.5, -0.5, 0.5, 0.5); });
    return bounds.adjusted(-kRouteRoom, -kRouteRoom, kRouteRoom, kRouteRoom);
}

bool staysPut(const RowChange<Touchpoint>& change) {
    return change.before && change.after && change.before->stage == change.after->stage &&
           change.before->lane == change.after->lane;
}
bool staysPut(const RowChange<Dependency>& change) {
    return change.before && change.after && change.before->predecessor == change.after->predecessor &&
           change.before->successor == change.after->successor;
}

// Looks that reach into the area, in the order of their ids. Sorting the bare numbers takes half the time of sorting
// what they stand for.
template <class RowId, class Look, class Bounds>
std::vector<const Look*> looksIn(const SpatialGrid& grid, const QRectF& area,
                                 const std::unordered_map<RowId, Look>& looks, Bounds&& bounds) {
    std::vector<std::uint32_t> keys = grid.near(area);
    std::ranges::sort(keys);
    std::vector<const Look*> found;
    found.reserve(keys.size());
    for (const std::uint32_t key : keys) {
        const Look& look = looks.at(RowId{key});
        if (bounds(look).intersects(area)) found.push_back(&look);
    }
    return found;
}

template <class RowId>
void sortOnce(std::vector<RowId>& ids) {
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

}  // namespace

MapContent::MapContent(const Session& session, Lens lens, MapLayout layout)
    : m_session(session),
      m_lens(lens),
      m_layout(layout),
      m_unit(displayUnit(session.schedule().finish())),
      m_map(session.document(), session.schedule(), layout),
      m_stickies(session.document()) {
    m_notes = notesFor(lens, session.document(), m_scenario);
    replaceAll();
}

QRectF MapContent::bounds() const {
    QRectF bounds = toRectF(m_map.map().bounds);
    return showsStickyNotes() ? bounds | m_stickies.bounds() : bounds;
}

std::vector<QRectF> MapContent::groupFrames() const {
    if (!showsStickyNotes()) return {};
    return m_stickies.groupFrames([this](Id<Touchpoint> id) {
        const CardLook* look = card(id);
        return look ? look->rect : QRectF();
    });
}

const CardLook* MapContent::card(Id<Touchpoint> id) const {
    const auto found = m_cards.find(id);
    return found == m_cards.end() ? nullptr : &found->second;
}

const EdgeLook* MapContent::edge(Id<Dependency> id) const {
    const auto found = m_edges.find(id);
    return found == m_edges.end() ? nullptr : &found->second;
}

std::vector<const CardLook*> MapContent::cardsIn(const QRectF& area) const {
    return looksIn(m_cardGrid, area, m_cards, [](const CardLook& look) -> const QRectF& { return look.rect; });
}

std::vector<const EdgeLook*> MapContent::edgesIn(const QRectF& area) const {
    return looksIn(m_edgeGrid, area, m_edges, [](const EdgeLook& look) -> const QRectF& { return look.bounds; });
}

Id<Touchpoint> MapContent::touchpointAt(QPointF place) const {
    Id<Touchpoint> top;
    for (const CardLook* look : cardsIn(QRectF(place, QSizeF(0.01, 0.01)))) {
        if (look->rect.contains(place)) top = look->id;
    }
    return top;
}

Id<Dependency> MapContent::dependencyAt(QPointF place, double reach) const {
    Id<Dependency> nearest;
    double best = reach;
    for (const EdgeLook* look : edgesIn(QRectF(place, place).adjusted(-reach, -reach, reach, reach))) {
        const bool isOnLabel = look->picture && look->picture->label.contains(place);
        const double distance = isOnLabel ? 0.0 : distanceTo(look->route, place);
        if (distance > best) continue;
        best = distance;
        nearest = look->id;
    }
    return nearest;
}

const CardFace& MapContent::face(const CardLook& look) {
    CardLook& own = m_cards.at(look.id);
    if (!own.face) {
        own.face = cardFace(m_session.document(), m_session.schedule(), own.id, m_unit, m_layout);
        own.face->problem = own.problem;
        addColour(*own.face, own.colour, m_cardColours, m_session.document());
        if (m_lens == Lens::Chain) own.face->chain = chainFace(m_chain, own.id);
        if (m_lens == Lens::Risk) addRisk(*own.face, m_risk, m_unit);
        const MapSource source{m_session.document(), m_session.schedule(), m_lens, m_layout, &m_chain, m_risk};
        addDays(*own.face, m_session.document(), cardDays(source, own.id), m_layout);
        if (showsNotes(m_lens)) addNote(*own.face, m_notes);
        addScenario(*own.face, m_scenario, m_lens);
    }
    return *own.face;
}

const CardFace& MapContent::faceAt(const CardLook& look, double zoom) {
    face(look);
    CardFace& own = *m_cards.at(look.id).face;
    const CardTextPlan* plan =
        m_isBigText ? &bigTextPlan(zoom, m_leastLetters) : farTextPlan(textZoomIn(zoom, m_leastLetters), m_lens);
    if (!plan) {
        own.far.reset();
    } else if (!own.far || own.far->plan != plan) {
        const Touchpoint& row = m_session.document().table<Touchpoint>().at(look.id);
        own.far = farTextOf(own, row, *plan, m_lens, m_isBigText);
    }
    return own;
}

const FittedText& MapContent::farCode(const CardLook& look, double size) {
    CardLook& own = m_cards.at(look.id);
    if (!own.farCode || own.farCodeSize != size) {
        const std::string& code = m_session.document().table<Touchpoint>().at(own.id).code;
        own.farCode = fitLine(QString::fromStdString(code), farNameFont(size), layout::kCardSize.width);
        own.farCodeSize = size;
    }
    return *own.farCode;
}

const EdgeFace& MapContent::face(const EdgeLook& look) {
    EdgeLook& own = m_edges.at(look.id);
    if (!own.face) {
        own.face = edgeFace(m_session.document(), m_session.schedule(), own.id, m_scenario);
        own.face->isCritical = own.isCritical;
        if (m_lens == Lens::Risk) addRisk(*own.face, m_risk, own.id);
    }
    return *own.face;
}

const RoutePicture& MapContent::picture(const EdgeLook& look) {
    EdgeLook& own = m_edges.at(look.id);
    if (!own.picture) own.picture = routePicture(own.route, face(own), m_lens);
    return *own.picture;
}

double MapContent::heatOf(Id<Touchpoint> id) const {
    if (showsNotes(m_lens)) {
        const auto note = m_notes.find(id);
        return note == m_notes.end() ? 0.0 : note->second.heat;
    }
    const TouchpointRisk* risk = m_risk.figures ? m_risk.figures->find(id) : nullptr;
    return risk ? risk->criticality : 0.0;
}

void MapContent::markStale(const CardLook& look) { m_stale.push_back(cardBounds(look.rect)); }

void MapContent::markStale(const EdgeLook& look) {
    addParts(m_stale, look.route);
    markLabelStale(look);
}

void MapContent::markLabelStale(const EdgeLook& look) {
    const QRectF label = look.picture ? look.picture->label : QRectF();
    if (label.isEmpty()) return;
    const QSizeF growth = label.size() * (kMostLabelScale - 1.0) / 2.0;
    m_stale.push_back(label.adjusted(-growth.width(), -growth.height(), growth.width(), growth.height()));
}

void MapContent::refreshCard(Id<Touchpoint> id) {
    const auto found = m_cards.find(id);
    if (found == m_cards.end()) return;
    CardLook& look = found->second;
    const Document& document = m_session.document();
    const Touchpoint* touchpoint = document.find(id);
    if (!touchpoint) return;  // a plan or simulation came before the edit that removed it: update() follows
    const Dates* dates = m_session.schedule().dates(id);
    const Experience* experience = document.find(experienceOf(id));
    look.kind = touchpoint->kind;
    look.emotion = experience ? experience->emotion : std::int8_t{0};
    look.isCritical = m_lens == Lens::Chain ? m_chain.isOnChain(id) : dates && dates->isCritical();
    look.heat = heatOf(id);
    look.isMarked = m_scenario.markIn(m_lens, id) != nullptr;
    const auto problem = m_problems.find(id);
    look.problem = problem == m_problems.end() ? std::nullopt : std::optional(problem->second);
    look.colour = colourOf(*touchpoint);
    look.face.reset();
    look.farCode.reset();
    markStale(look);
}

std::optional<std::uint8_t> MapContent::colourOf(const Touchpoint& row) const {
    if (m_lens != Lens::Journey) return std::nullopt;
    return cardColourOf(m_session.document(), m_cardColours, m_owners, row);
}

void MapContent::setCardColours(CardColours colours) {
    if (colours == m_cardColours) return;
    m_cardColours = colours;
    m_owners = colours == CardColours::Owner ? ownersOf(m_session.document()) : std::vector<Owner>{};
    refreshLooks();
}

// Owners come and go, and with them the colours of all cards.
void MapContent::refreshOwners(ContentDelta& done) {
    std::vector<Owner> now = ownersOf(m_session.document());
    if (now == m_owners) return;
    m_owners = std::move(now);
    for (const auto& [id, look] : m_cards) refreshCard(id);
    done.everything = true;
}

void MapContent::refreshEdge(Id<Dependency> id) {
    const auto found = m_edges.find(id);
    if (found == m_edges.end()) return;
    EdgeLook& look = found->second;
    const Dependency* dependency = m_session.document().find(id);
    if (!dependency) return;  // as for cards
    markStale(look);
    look.isCritical =
        m_lens == Lens::Chain ? m_chain.isOnChain(look.from, look.to) : m_session.schedule().isCritical(id);
    look.face.reset();
    refreshPicture(look, *dependency);
    markStale(look);
}

void MapContent::refreshPicture(EdgeLook& look, const Dependency& dependency) {
    look.picture.reset();
    look.bounds = plainBounds(look.route);
    if (m_lens == Lens::Risk || hasLabel(dependency) || m_scenario.shares.contains(look.id))
        look.bounds |= picture(look).bounds;
}

void MapContent::takeCard(Id<Touchpoint> id) {
    const MapCard* shown = m_map.card(id);
    if (const CardLook* known = card(id)) {
        m_cardGrid.remove(id.value, known->rect);
        markStale(*known);
    }
    if (!shown) {
        m_cards.erase(id);
        return;
    }
    const auto [place, isNew] = m_cards.try_emplace(id);
    place->second.id = id;
    place->second.rect = toRectF(shown->rect);
    m_cardGrid.insert(id.value, place->second.rect);
    markStale(place->second);
    if (isNew) refreshCard(id);
}

void MapContent::takeEdge(Id<Dependency> id) {
    const MapEdge* shown = m_map.edge(id);
    const auto known = m_edges.find(id);
    const bool isKnown = known != m_edges.end();
    if (isKnown) forEachPart(known->second.route, [&](const QRectF& part) { m_edgeGrid.remove(id.value, part); });
    if (isKnown && !shown) {
        markStale(known->second);
        m_edges.erase(known);
    }
    if (!shown) return;
    forEachPart(shown->route, [&](const QRectF& part) { m_edgeGrid.insert(id.value, part); });
    const Dependency* dependency = m_session.document().find(id);
    if (isKnown && dependency && known->second.from == shown->from && known->second.to == shown->to) {
        EdgeLook& look = known->second;
        markLabelStale(look);
        addChangedParts(m_stale, look.route, shown->route);
        look.route = shown->route;
        refreshPicture(look, *dependency);
        markLabelStale(look);
        return;
    }
    if (isKnown) markStale(known->second);
    EdgeLook& look = m_edges[id];
    look.id = id;
    look.from = shown->from;
    look.to = shown->to;
    look.route = shown->route;
    refreshEdge(id);
}

ContentDelta MapContent::replaceAll() {
    m_cards.clear();
    m_edges.clear();
    m_cardGrid.clear();
    m_edgeGrid.clear();
    m_cards.reserve(m_map.map().cards.size());
    m_edges.reserve(m_map.map().edges.size());
    for (const MapCard& shown : m_map.map().cards) takeCard(shown.id);
    for (const MapEdge& shown : m_map.map().edges) takeEdge(shown.id);
    ContentDelta done{{}, {}, true, true, true, true, {}};
    refreshProblems(done);
    m_stale.clear();  // everything is
    return done;
}

ContentDelta MapContent::take(const MapDelta& delta) {
    ContentDelta done{delta.cards, delta.edges, delta.bandsChanged, true, true, false, {}};
    for (const Id<Touchpoint> id : delta.cards) takeCard(id);
    for (const Id<Dependency> id : delta.edges) takeEdge(id);
    return done;
}

bool MapContent::placesMayChange(const ChangeSet& changes, const ScheduleDelta& delta) const {
    if (m_isPreviewing || mentions<Placement>(changes) || mentions<Stage>(changes) || mentions<Lane>(changes)) {
        return true;
    }
    if (m_layout != MapLayout::Drawn && !delta.empty()) return true;
    bool may = false;
    forEachChange<Touchpoint>(changes, [&](const RowChange<Touchpoint>& change) { may = may || !staysPut(change); });
    forEachChange<Dependency>(changes, [&](const RowChange<Dependency>& change) { may = may || !staysPut(change); });
    return may;
}

void MapContent::refreshProblems(ContentDelta& done) {
    std::unordered_map<Id<Touchpoint>, Severity> now;
    for (const Problem& problem : m_session.problems()) {
        if (problem.severity == Severity::Note || problem.id == kMissingEstimate) continue;  // the card says "no time"
        for (const RowRef& row : problem.rows) {
            if (row.kind != RowKind::Touchpoint) continue;
            Severity& worst = now.try_emplace(Id<Touchpoint>{row.number}, problem.severity).first->second;
            worst = std::max(worst, problem.severity);
        }
    }
    std::swap(now, m_problems);
    const auto compare = [&](const auto& some, const auto& others) {
        for (const auto& [id, severity] : some) {
            const auto other = others.find(id);
            if (other != others.end() && other->second == severity) continue;
            refreshCard(id);
            done.cards.push_back(id);
        }
    };
    compare(now, m_problems);
    compare(m_problems, now);
}

// What a note says hangs on rows all over the journey, so all are made anew and compared.
void MapContent::refreshNotes(ContentDelta& done) {
    NoteLayer now = notesFor(m_lens, m_session.document(), m_scenario);
    std::swap(now, m_notes);
    for (const auto& [id, look] : m_cards) {
        const auto before = now.find(id);
        const auto after = m_notes.find(id);
        const bool had = before != now.end();
        const bool has = after != m_notes.end();
        if (had == has && (!has || before->second == after->second)) continue;
        refreshCard(id);
        done.cards.push_back(id);
    }
}

ContentDelta MapContent::update(const ChangeSet& changes, const ScheduleDelta& delta) {
    ContentDelta done;
    if (placesMayChange(changes, delta)) {
        m_isPreviewing = false;
        done = take(m_map.update(m_session.document(), m_session.schedule()));
    }
    const auto touch = [&](Id<Touchpoint> id) {
        refreshCard(id);
        done.cards.push_back(id);
    };
    const auto touchEdge = [&](Id<Dependency> id) {
        refreshEdge(id);
        done.edges.push_back(id);
    };
    forEachChange<Touchpoint>(changes, [&](const RowChange<Touchpoint>& change) { touch(change.id); });
    forEachChange<Experience>(changes, [&](const RowChange<Experience>& c) { touch(Id<Touchpoint>{c.id.value}); });
    forEachChange<Placement>(changes, [&](const RowChange<Placement>& change) {
        const bool wasLocked = change.before && change.before->isLocked;
        const bool isLocked = change.after && change.after->isLocked;
        if (wasLocked != isLocked) touch(Id<Touchpoint>{change.id.value});
    });
    forEachChange<Dependency>(changes, [&](const RowChange<Dependency>& change) { touchEdge(change.id); });
    for (const Id<Touchpoint> id : delta.touchpoints) touch(id);
    for (const Id<Dependency> id : delta.dependencies) touchEdge(id);
    done.bandsChanged = done.bandsChanged || mentions<Stage>(changes) || mentions<Lane>(changes);

    const TimeUnit unit = displayUnit(m_session.schedule().finish());
    if (unit != m_unit || (mentions<Stage>(changes) && !showsBands(m_layout))) {
        m_unit = unit;
        for (auto& [id, look] : m_cards) look.face.reset();
        done.everything = true;
        done.bandsChanged = true;  // the time axis counts in this unit
    }
    refreshProblems(done);
    if (showsNotes(m_lens)) refreshNotes(done);
    if (m_cardColours == CardColours::Owner && (mentions<Touchpoint>(changes) || mentions<OwnerColour>(changes))) {
        refreshOwners(done);
    }
    if (m_cardColours == CardColours::Lane && mentions<Lane>(changes)) {
        for (const auto& [id, look] : m_cards) refreshCard(id);
        done.everything = true;
    }
    const StickyDelta stickies = m_stickies.update(changes);
    m_stale.insert(m_stale.end(), stickies.stale.begin(), stickies.stale.end());
    done.boundsChanged = done.boundsChanged || !stickies.stale.empty();
    done.everything = done.everything || stickies.groupsChanged;
    sortOnce(done.cards);
    sortOnce(done.edges);
    done.stale = std::exchange(m_stale, {});
    return done;
}

void MapContent::setLens(Lens lens) {
    if (lens == m_lens) return;
    m_lens = lens;
    m_notes = notesFor(lens, m_session.document(), m_scenario);
    refreshLooks();  // heads and strokes differ, what is critical, and what only one lens shows
}

void MapContent::setRisk(RiskView risk) {
    m_risk = std::move(risk);
    if (m_lens == Lens::Risk) refreshLooks();
}

void MapContent::setChain(ChainLayer chain) {
    m_chain = std::move(chain);
    if (m_lens == Lens::Chain) refreshLooks();
}

void MapContent::setScenario(ScenarioLayer scenario) {
    m_scenario = std::move(scenario);
    m_notes = notesFor(m_lens, m_session.document(), m_scenario);
    refreshLooks();  // shares on dependencies too
}

void MapContent::refreshLooks() {
    for (const auto& [id, look] : m_cards) refreshCard(id);
    for (const auto& [id, look] : m_edges) refreshEdge(id);
    m_stale.clear();  // whoever asks for this paints all anew
}

void MapContent::setMapLayout(MapLayout layout, double wrapWidth) {
    m_layout = layout;
    m_isPreviewing = false;
    m_map = LiveMap(m_session.document(), m_session.schedule(), layout, wrapWidth);
    replaceAll();
}

ContentDelta MapContent::preview(std::span<const MapCard> cards) {
    m_isPreviewing = true;
    MapDelta delta;
    delta.edges = m_map.preview(cards);
    for (const MapCard& card : cards) delta.cards.push_back(card.id);
    ContentDelta done = take(delta);
    done.boundsChanged = false;  // the scene stays as it is until the cards are let go
    done.stale = std::exchange(m_stale, {});
    return done;
}

ContentDelta MapContent::endPreview() {
    if (!m_isPreviewing) return {};
    m_isPreviewing = false;
    ContentDelta done = take(m_map.update(m_session.document(), m_session.schedule()));
    done.stale = std::exchange(m_stale, {});
    return done;
}

}  // namespace waymark

#pragma once
// What the map shows now, without any graphics: cards and dependencies at their places with their looks, bands, and
// where to find them. Kept in step with an open journey, change by change.

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include <QRectF>

#include "core/map/live_map.h"
#include "core/model/owners.h"
#include "ui/canvas/card_colours.h"
#include "ui/canvas/card_face.h"
#include "ui/canvas/card_style.h"
#include "ui/canvas/chain_layer.h"
#include "ui/canvas/lens.h"
#include "ui/canvas/risk_painting.h"
#include "ui/canvas/route_painting.h"
#include "ui/canvas/scenario_layer.h"
#include "ui/canvas/spatial_grid.h"
#include "ui/canvas/sticky_layer.h"
#include "ui/session/session.h"

namespace waymark {

// A card as it is painted. Far out the few plain values are enough; the face is made when it is first needed.
struct CardLook {
    Id<Touchpoint> id;
    QRectF rect;
    TouchpointKind kind = TouchpointKind::Contact;
    std::int8_t emotion = 0;
    bool isCritical = false;
    double heat = 0.0;  // share of simulated runs in which it is critical
    std::optional<Severity> problem;
    std::optional<CardFace> face;
    std::optional<FittedText> farCode;
    double farCodeSize = 0.0;
    bool isMarked = false;               // changed by the scenario that is shown
    std::optional<std::uint8_t> colour;  // of its lane or owner, where cards are coloured by it
};

struct EdgeLook {
    Id<Dependency> id;
    Id<Touchpoint> from, to;
    layout::Route route;
    bool isCritical = false;
    QRectF bounds;  // room that the line, its head and its label take
    std::optional<EdgeFace> face;
    std::optional<RoutePicture> picture;
};

// What an update did. Rows that are new or gone are listed like those that changed.
struct ContentDelta {
    std::vector<Id<Touchpoint>> cards;
    std::vector<Id<Dependency>> edges;
    bool bandsChanged = false;  // places or names of stages and lanes, or the time axis
    bool boundsChanged = false;
    bool placesChanged = false;  // of cards or routes; else they only look different
    bool everything = false;     // all looks, though perhaps no place
    std::vector<QRectF> stale;   // where cards and routes were and are
};

class MapContent {
public:
    MapContent(const Session& session, Lens lens, MapLayout layout);

    [[nodiscard]] const Session& session() const { return m_session; }
    [[nodiscard]] Lens lens() const { return m_lens; }
    [[nodiscard]] MapLayout mapLayout() const { return m_layout; }
    [[nodiscard]] const PlacedMap& map() const { return m_map.map(); }
    [[nodiscard]] TimeUnit unit() const { return m_unit; }
    // How the time axis tells the time.
    [[nodiscard]] TimeWords words() const { return {m_unit, JourneyDays(m_session.document(), m_session.schedule())}; }
    // Everything there is to see: cards, bands, routes and sticky notes.
    [[nodiscard]] QRectF bounds() const;

    // Null where it is not shown.
    [[nodiscard]] const CardLook* card(Id<Touchpoint> id) const;
    [[nodiscard]] const EdgeLook* edge(Id<Dependency> id) const;
    [[nodiscard]] const std::unordered_map<Id<Touchpoint>, CardLook>& cards() const { return m_cards; }
    [[nodiscard]] const std::unordered_map<Id<Dependency>, EdgeLook>& edges() const { return m_edges; }

    // Cards and routes that reach into the area, in the order of their ids.
    [[nodiscard]] std::vector<const CardLook*> cardsIn(const QRectF& area) const;
    [[nodiscard]] std::vector<const EdgeLook*> edgesIn(const QRectF& area) const;
    // The card at this place (the one with the highest id), or the route nearest to it within `reach`; else invalid.
    [[nodiscard]] Id<Touchpoint> touchpointAt(QPointF place) const;
    [[nodiscard]] Id<Dependency> dependencyAt(QPointF place, double reach) const;

    // Sticky notes lie where they were put, so only the drawn map shows them.
    [[nodiscard]] bool showsStickyNotes() const { return m_layout == MapLayout::Drawn; }
    // Where a note is seen, also while it is dragged.
    [[nodiscard]] QRectF noteRect(const StickyNote& note) const { return m_stickies.rect(note); }
    [[nodiscard]] std::vector<const StickyNote*> notesIn(const QRectF& area) const {
        return showsStickyNotes() ? m_stickies.notesIn(area) : std::vector<const StickyNote*>{};
    }
    // The note at this place, the one on top; else invalid.
    [[nodiscard]] Id<StickyNote> noteAt(QPointF place) const {
        const auto found = notesIn(QRectF(place, QSizeF(0.01, 0.01)));
        return found.empty() ? Id<StickyNote>{} : found.back()->id;
    }
    // Frames around groups of two or more that are seen.
    [[nodiscard]] std::vector<QRectF> groupFrames() const;

    // Texts and paths, made when they are first asked for and kept until they change.
    const CardFace& face(const CardLook& look);
    // With a far text where a card at this zoom has one.
    const CardFace& faceAt(const CardLook& look, double zoom);
    // The code in letters of this size, cut to the width of a card.
    const FittedText& farCode(const CardLook& look, double size);
    const EdgeFace& face(const EdgeLook& look);
    const RoutePicture& picture(const EdgeLook& look);

    // The plan that the Chain lens shows; nothing for none.
    void setChain(ChainLayer chain);
    [[nodiscard]] const ChainLayer& chain() const { return m_chain; }

    // Names and one figure in large letters at every zoom from which they can be read. In a room no letters of big
    // text take fewer pixels than the least; 0: there is none.
    void setBigText(bool isBig) { m_isBigText = isBig; }
    [[nodiscard]] bool isBigText() const { return m_isBigText; }
    void setLeastLetters(double pixels) { m_leastLetters = pixels; }
    [[nodiscard]] double leastLetters() const { return m_leastLetters; }

    ContentDelta update(const ChangeSet& changes, const ScheduleDelta& delta);
    void setLens(Lens lens);
    // The simulation that the Risk lens shows.
    void setRisk(RiskView risk);
    [[nodiscard]] const RiskView& risk() const { return m_risk; }
    // What the Money and the Measures lens know.
    [[nodiscard]] const NoteLayer& notes() const { return m_notes; }
    // The scenario that is shown beside the journey as it is, in every lens.
    void setScenario(ScenarioLayer scenario);
    [[nodiscard]] const ScenarioLayer& scenario() const { return m_scenario; }
    void setMapLayout(MapLayout layout, double wrapWidth);

    // Shows cards elsewhere during a drag, with the routes around them. Ends with endPreview() or the next update.
    ContentDelta preview(std::span<const MapCard> cards);
    ContentDelta endPreview();
    // Shows these notes elsewhere, the others where they are; returns what is to be painted anew.
    std::vector<QRectF> previewNotes(std::unordered_map<Id<StickyNote>, QRectF> rects) {
        return m_stickies.preview(std::move(rects));
    }

    // By what cards of the Journey lens are coloured.
    void setCardColours(CardColours colours);
    [[nodiscard]] CardColours cardColours() const { return m_cardColours; }
    [[nodiscard]] const std::vector<Owner>& owners() const { return m_owners; }

private:
    ContentDelta replaceAll();
    ContentDelta take(const MapDelta& delta);
    void takeCard(Id<Touchpoint> id);
    void takeEdge(Id<Dependency> id);
    [[nodiscard]] double heatOf(Id<Touchpoint> id) const;
    void refreshCard(Id<Touchpoint> id);
    void refreshEdge(Id<Dependency> id);
    void refreshLooks();
    void refreshProblems(ContentDelta& done);
    void refreshNotes(ContentDelta& done);
    void refreshOwners(ContentDelta& done);
    [[nodiscard]] std::optional<std::uint8_t> colourOf(const Touchpoint& row) const;
    void markStale(const CardLook& look);
    void markStale(const EdgeLook& look);
    void markLabelStale(const EdgeLook& look);
    void refreshPicture(EdgeLook& look, const Dependency& dependency);
    [[nodiscard]] bool placesMayChange(const ChangeSet& changes, const ScheduleDelta& delta) const;

    const Session& m_session;
    Lens m_lens;
    RiskView m_risk;
    NoteLayer m_notes;  // of the Money and the Measures lens
    MapLayout m_layout;
    TimeUnit m_unit;
    LiveMap m_map;
    std::unordered_map<Id<Touchpoint>, CardLook> m_cards;
    std::unordered_map<Id<Dependency>, EdgeLook> m_edges;
    SpatialGrid m_cardGrid;
    SpatialGrid m_edgeGrid;
    std::unordered_map<Id<Touchpoint>, Severity> m_problems;
    ChainLayer m_chain;
    ScenarioLayer m_scenario;
    CardColours m_cardColours = CardColours::None;
    std::vector<Owner> m_owners;  // while cards are coloured by owner
    StickyLayer m_stickies;
    bool m_isBigText = false;
    double m_leastLetters = 0.0;
    bool m_isPreviewing = false;
    std::vector<QRectF> m_stale;  // since the last delta
};

}  // namespace waymark

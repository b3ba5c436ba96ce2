#include "core/edit/grow_edits.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "core/edit/axis.h"
#include "core/edit/checks.h"
#include "core/edit/new_touchpoint.h"
#include "core/edit/shown_places.h"

namespace waymark::edit {
namespace {

constexpr double kStepAcross = 192.0;  // from centre to centre, sideways
constexpr double kStepDown = 136.0;
constexpr double kInset = 8.0;  // from a card to the border of its band

template <class Row>
struct Crosswise;
template <>
struct Crosswise<Stage> {
    using Row = Lane;
};
template <>
struct Crosswise<Lane> {
    using Row = Stage;
};

double upToGrid(double value) { return std::ceil(value / layout::kGrid - 1e-9) * layout::kGrid; }

struct Spot {
    double along = 0.0;  // the way of growth, which is forward
    double across = 0.0;
};

// One direction on the map. `Row` is the band that it runs through: stages sideways, lanes downwards.
template <class Row>
struct Way {
    using Along = Axis<Row>;
    using Across = Axis<typename Crosswise<Row>::Row>;
    static constexpr double length = Along::card + kCardGap;  // that a card and its distance to the next one take
    static constexpr double width = Across::card + kCardGap;

    double sign = 1.0;

    [[nodiscard]] Spot spot(const Placement& card) const { return {sign * card.*Along::place, card.*Across::place}; }
    [[nodiscard]] Placement placement(Id<Touchpoint> id, Spot spot) const {
        Placement card{placementOf(id), 0.0, 0.0};
        card.*Along::place = sign * spot.along;
        card.*Across::place = spot.across;
        return card;
    }
};

// Makes room for one card and puts it there.
template <class Row>
class Room {
public:
    Room(const Document& document, ChangeBuilder& build, double sign)
        : m_document(document), m_build(build), m_way{sign}, m_bands(Axis<Row>::bands(document)) {}

    // `fallback` is the band of the card it grows from, for a wish beyond the last band. A card in the way goes `step`
    // on from the wish.
    void put(Id<Touchpoint> added, Spot wish, Id<Row> fallback, double step) {
        const auto at = Axis<Row>::at(m_bands, m_way.sign * wish.along);
        m_band = at.isValid() ? at : fallback;
        sortCards();
        wish.along = upToGrid(pastWhatIsBehind(wish));
        push(wish, step);
        for (const Pushed& card : m_pushed) m_build.put(m_way.placement(card.id, card.now));
        m_build.put(m_way.placement(added, wish));
        if (const double by = missingRoom(wish); by > 0.0) stretch(by, added);
        settle(added);
        for (const Pushed& card : m_pushed) settle(card.id);
    }

private:
    struct Card {
        Id<Touchpoint> id;
        Spot spot;
        bool isInBand = false;
        bool isLocked = false;
    };
    struct Pushed {
        Id<Touchpoint> id;
        Spot before, now;
    };

    static bool isInRow(Spot a, Spot b) { return std::abs(a.across - b.across) < Way<Row>::width; }

    [[nodiscard]] const typename Axis<Row>::Band* band() const {
        const auto found = std::ranges::find(m_bands, m_band, &Axis<Row>::Band::id);
        return found == m_bands.end() ? nullptr : &*found;
    }
    // The ends of the band in the way of growth.
    [[nodiscard]] double bandStart() const { return m_way.sign > 0.0 ? band()->begin : -band()->end; }
    [[nodiscard]] double bandEnd() const { return m_way.sign > 0.0 ? band()->end : -band()->begin; }

    void sortCards() {
        for (const Placement& card : m_document.table<Placement>()) {
            // Outside of all bands nothing bounds the shift.
            const bool isInBand = !m_band.isValid() || Axis<Row>::at(m_bands, card.*Axis<Row>::place) == m_band;
            m_cards.push_back({Id<Touchpoint>{card.id.value}, m_way.spot(card), isInBand, card.isLocked});
        }
        std::ranges::sort(m_cards, [](const Card& a, const Card& b) {
            return a.spot.along != b.spot.along ? a.spot.along < b.spot.along : a.id < b.id;
        });
    }

    // Cards of the band before and locked ones cannot move out of the way, nor may the new card lie across the border.
    [[nodiscard]] double pastWhatIsBehind(Spot wish) const {
        if (band()) wish.along = std::max(wish.along, bandStart() + Axis<Row>::card / 2.0 + kInset);
        for (const Card& card : m_cards) {
            if (card.isInBand || card.spot.along > wish.along || !isInRow(card.spot, wish)) continue;
            wish.along = std::max(wish.along, card.spot.along + Way<Row>::length);
        }
        return pastLocked(wish);
    }

    // The next place from here on where no locked card lies.
    [[nodiscard]] double pastLocked(Spot wish) const {
        for (const Card& card : m_cards) {
            const bool isInWay = std::abs(card.spot.along - wish.along) < Way<Row>::length && isInRow(card.spot, wish);
            if (card.isLocked && isInWay) wish.along = upToGrid(card.spot.along + Way<Row>::length);
        }
        return wish.along;
    }

    // Each card goes as far as the new one and those that were moved before it ask; gaps shrink to one step.
    void push(Spot wish, double step) {
        for (const Card& card : m_cards) {
            if (!card.isInBand || card.isLocked || card.spot.along <= wish.along - Way<Row>::length) continue;
            double least = card.spot.along;
            if (isInRow(card.spot, wish) && card.spot.along < wish.along + Way<Row>::length) {
                least = std::max(least, wish.along + step);
            }
            for (const Pushed& other : m_pushed) {
                if (!isInRow(card.spot, other.before)) continue;
                least = std::max(least, other.now.along + std::min(step, card.spot.along - other.before.along));
            }
            if (least <= card.spot.along) continue;
            const double now = pastLocked({upToGrid(least), card.spot.across});
            m_pushed.push_back({card.id, card.spot, {now, card.spot.across}});
        }
    }

    // By how much the band is too short for what lies in it now, and too close to what lies behind it.
    [[nodiscard]] double missingRoom(Spot wish) const {
        if (!band()) return 0.0;
        double missing = 0.0;
        const auto ask = [&](Spot spot) {
            missing = std::max(missing, spot.along + Axis<Row>::card / 2.0 + kInset - bandEnd());
            for (const Card& card : m_cards) {
                const bool isBehind = !card.isInBand && card.spot.along >= bandEnd();
                if (!isBehind || !isInRow(card.spot, spot)) continue;
                missing = std::max(missing, spot.along + Way<Row>::length - card.spot.along);
            }
        };
        ask(wish);
        for (const Pushed& card : m_pushed) ask(card.now);
        return upToGrid(missing);
    }

    // Bands run on to the right and downwards: growing the other way, the band itself moves there as well.
    void stretch(double by, Id<Touchpoint> added) {
        const double from = m_way.sign > 0.0 ? band()->end : band()->begin;
        Row row = *m_build.find(m_band);
        row.*Axis<Row>::extent += by;
        m_build.put(row);
        const auto shift = [&](Id<Touchpoint> id) {
            Placement card = *m_build.find(placementOf(id));
            card.*Axis<Row>::place += by;
            m_build.put(card);
        };
        for (const Card& card : m_cards) {
            if (m_way.sign * card.spot.along >= from) shift(card.id);
        }
        if (m_way.sign < 0.0) shift(added);
        for (auto& other : m_bands) {
            if (other.begin >= from && other.id != m_band) other.begin += by;
            if (other.end > from || (other.end == from && other.id == m_band)) other.end += by;
        }
    }

    // To the stage and lane of its place.
    void settle(Id<Touchpoint> id) {
        using Other = Axis<typename Crosswise<Row>::Row>;
        const Placement* card = m_build.find(placementOf(id));
        const auto along = Axis<Row>::at(m_bands, card->*Axis<Row>::place);
        const auto across = Other::at(Other::bands(m_document), card->*Other::place);
        Touchpoint row = *m_build.find(id);
        if (row.*Axis<Row>::member == along && row.*Other::member == across) return;
        row.*Axis<Row>::member = along;
        row.*Other::member = across;
        m_build.put(row);
    }

    const Document& m_document;
    ChangeBuilder& m_build;
    Way<Row> m_way;
    std::vector<typename Axis<Row>::Band> m_bands;
    Id<Row> m_band;
    std::vector<Card> m_cards;  // in the way of growth
    std::vector<Pushed> m_pushed;
};

// Touchpoints that have grown from this one before.
std::vector<Id<Touchpoint>> siblingsAt(const Document& document, Id<Touchpoint> from, bool isBefore) {
    std::vector<Id<Touchpoint>> found;
    for (const Id<Dependency> id : isBefore ? document.incoming(from) : document.outgoing(from)) {
        const Dependency& row = document.table<Dependency>().at(id);
        found.push_back(isBefore ? row.predecessor : row.successor);
    }
    return found;
}

template <class Row>
void growAlong(const Document& document, ChangeBuilder& build, Id<Touchpoint> from, Id<Touchpoint> added, double sign) {
    using Cross = typename Crosswise<Row>::Row;
    constexpr bool isLevel = std::is_same_v<Row, Stage>;
    const Way<Row> way{sign};
    const double step = isLevel ? kStepAcross : kStepDown;
    const auto home = Axis<Row>::at(Axis<Row>::bands(document), build.find(placementOf(from))->*Axis<Row>::place);
    Spot wish = way.spot(*build.find(placementOf(from)));
    wish.along += step;
    // The one furthest on across the way, of those that stand where the new one would.
    std::optional<Spot> last;
    bool isTaken = false;
    for (const Id<Touchpoint> id : siblingsAt(document, from, isLevel && sign < 0.0)) {
        const Placement* card = document.find(placementOf(id));
        if (!card || id == from) continue;
        const Spot spot = way.spot(*card);
        if (std::abs(spot.along - wish.along) >= Way<Row>::length) continue;
        isTaken = isTaken || std::abs(spot.across - wish.across) < Way<Row>::width;
        if (!last || spot.across > last->across) last = spot;
    }
    if (!isTaken) {
        Room<Row>(document, build, sign).put(added, wish, home, step);
        return;
    }
    const double next = last->across + Way<Row>::width;
    const auto band = Axis<Cross>::at(Axis<Cross>::bands(document), last->across);
    Room<Cross>(document, build, 1.0).put(added, {next, sign * last->along}, band, Way<Row>::width);
}

}  // namespace

Result<ChangeSet> growTouchpoint(const Document& document, Id<Touchpoint> from, const GrowWish& wish) {
    ChangeBuilder build(document);
    const auto source = existing(document, from);
    if (!source) return tl::unexpected(source.error());
    return addRow(build, document, wish.kind, wish.name).and_then([&](Id<Touchpoint> added) {
        const bool isBefore = wish.side == GrowSide::Left;
        linkRows(build, isBefore ? added : from, isBefore ? from : added);
        const layout::Point shown = ShownPlaces(document).of(from);
        build.put(placedAt(document.find(placementOf(from)), from, shown));
        const double sign = wish.side == GrowSide::Left || wish.side == GrowSide::Above ? -1.0 : 1.0;
        if (wish.side == GrowSide::Right || wish.side == GrowSide::Left) {
            growAlong<Stage>(document, build, from, added, sign);
        } else {
            growAlong<Lane>(document, build, from, added, sign);
        }
        return checkedPlaces(build.take());
    });
}

}  // namespace waymark::edit

#include "core/model/document.h"

#include <algorithm>
#include <type_traits>

#include "core/base/number_text.h"

namespace waymark {
namespace {

template <class Row>
constexpr std::size_t mostRows() {
    if constexpr (std::is_same_v<Row, Dependency>) return kMostDependencies;
    return kMostTouchpoints;
}

template <class T>
void setMember(std::vector<T>& sorted, T value, bool isThere) {
    const auto place = std::ranges::lower_bound(sorted, value);
    const bool found = place != sorted.end() && *place == value;
    if (isThere && !found) sorted.insert(place, value);
    if (!isThere && found) sorted.erase(place);
}

}  // namespace

Document::Document() {
    Journey journey;
    journey.id = kJourneyId;
    std::get<Table<Journey>>(m_tables).put(std::move(journey));
}

std::span<const Id<Dependency>> Document::incoming(Id<Touchpoint> id) const {
    const Links* links = m_links.find(Id<Links>{id.value});
    return links ? std::span<const Id<Dependency>>(links->incoming) : std::span<const Id<Dependency>>{};
}

std::span<const Id<Dependency>> Document::outgoing(Id<Touchpoint> id) const {
    const Links* links = m_links.find(Id<Links>{id.value});
    return links ? std::span<const Id<Dependency>>(links->outgoing) : std::span<const Id<Dependency>>{};
}

std::span<const Id<Demand>> Document::demands(Id<Touchpoint> id) const {
    const Links* links = m_links.find(Id<Links>{id.value});
    return links ? std::span<const Id<Demand>>(links->demands) : std::span<const Id<Demand>>{};
}

Result<void> Document::apply(const ChangeSet& changes) {
    Result<void> outcome;
    std::size_t done = 0;
    for (; done < changes.rows.size() && outcome; ++done) outcome = applyAny(changes.rows[done]);
    if (outcome)
        outcome = checkReferences(changes);
    else
        --done;  // the last one was refused and changed nothing
    if (!outcome) {
        ChangeSet applied{{changes.rows.begin(), changes.rows.begin() + static_cast<std::ptrdiff_t>(done)}};
        for (const AnyRowChange& back : inverse(applied).rows) (void)applyAny(back);
        return outcome;
    }
    ++m_revision;
    return {};
}

Result<void> Document::applyAny(const AnyRowChange& change) {
    return std::visit([this](const auto& row) { return applyRow(row); }, change);
}

template <class Row>
Result<void> Document::applyRow(const RowChange<Row>& change) {
    auto& rows = std::get<Table<Row>>(m_tables);
    const Row* now = rows.find(change.id);
    const bool matches = change.before ? now != nullptr && *now == *change.before : now == nullptr;
    const bool sameId = !change.after || change.after->id == change.id;
    if (!matches || !sameId) return failure(ErrorCode::EditOutOfDate, {}, {refTo(change.id)});
    if (change.after &&
        (!change.id.isValid() || change.id.value > kLargestId || (!now && rows.size() >= mostRows<Row>()))) {
        return failure(ErrorCode::TooManyRows, {"rows", toText(static_cast<std::int64_t>(mostRows<Row>()))},
                       {refTo(change.id)});
    }
    if (change.before) link(*change.before, false);
    if (change.after) {
        rows.put(*change.after);
        link(*change.after, true);
    } else {
        rows.remove(change.id);
    }
    return {};
}

template <class Row>
void Document::link(const Row& row, bool isThere) {
    const auto edit = [this](Id<Touchpoint> id, auto&& change) {
        const Id<Links> linksId{id.value};
        m_links.edit(linksId, change);
        const Links& links = m_links.at(linksId);
        if (links.incoming.empty() && links.outgoing.empty() && links.demands.empty()) m_links.remove(linksId);
    };
    if constexpr (std::is_same_v<Row, Dependency>) {
        if (!row.predecessor.isValid() || !row.successor.isValid()) return;
        edit(row.predecessor, [&](Links& links) { setMember(links.outgoing, row.id, isThere); });
        edit(row.successor, [&](Links& links) { setMember(links.incoming, row.id, isThere); });
    } else if constexpr (std::is_same_v<Row, Demand>) {
        if (!row.touchpoint.isValid()) return;
        edit(row.touchpoint, [&](Links& links) { setMember(links.demands, row.id, isThere); });
    } else {
        (void)row;
        (void)isThere;
    }
}

Result<void> Document::checkReferences(const ChangeSet& changes) const {
    const auto missing = [](RowRef row) { return failure(ErrorCode::RowMissing, {}, {row}); };
    for (const AnyRowChange& any : changes.rows) {
        if (const auto* t = std::get_if<RowChange<Touchpoint>>(&any)) {
            if (t->after) {
                if (t->after->stage.isValid() && !find(t->after->stage)) return missing(refTo(t->after->stage));
                if (t->after->lane.isValid() && !find(t->after->lane)) return missing(refTo(t->after->lane));
            } else {
                const bool used =
                    m_links.contains(Id<Links>{t->id.value}) || find(placementOf(t->id)) || find(experienceOf(t->id));
                if (used) return missing(refTo(t->id));
            }
        } else if (const auto* d = std::get_if<RowChange<Dependency>>(&any)) {
            if (!d->after) continue;
            if (!find(d->after->predecessor)) return missing(refTo(d->after->predecessor));
            if (!find(d->after->successor)) return missing(refTo(d->after->successor));
        } else if (const auto* n = std::get_if<RowChange<Demand>>(&any)) {
            if (!n->after) continue;
            if (!find(n->after->touchpoint)) return missing(refTo(n->after->touchpoint));
            if (!find(n->after->resource)) return missing(refTo(n->after->resource));
        } else if (const auto* p = std::get_if<RowChange<Placement>>(&any)) {
            if (p->after && !find(Id<Touchpoint>{p->id.value})) return missing(refTo(Id<Touchpoint>{p->id.value}));
        } else if (const auto* e = std::get_if<RowChange<Experience>>(&any)) {
            if (e->after && !find(Id<Touchpoint>{e->id.value})) return missing(refTo(Id<Touchpoint>{e->id.value}));
        } else if (const auto* s = std::get_if<RowChange<Stage>>(&any)) {
            if (s->after) continue;
            for (const Touchpoint& row : table<Touchpoint>()) {
                if (row.stage == s->id) return missing(refTo(s->id));
            }
        } else if (const auto* l = std::get_if<RowChange<Lane>>(&any)) {
            if (l->after) continue;
            for (const Touchpoint& row : table<Touchpoint>()) {
                if (row.lane == l->id) return missing(refTo(l->id));
            }
        } else if (const auto* r = std::get_if<RowChange<Resource>>(&any)) {
            if (r->after) continue;
            for (const Demand& row : table<Demand>()) {
                if (row.resource == r->id) return missing(refTo(r->id));
            }
        } else if (const auto* j = std::get_if<RowChange<Journey>>(&any)) {
            if (!j->after || j->id != kJourneyId) return missing(refTo(j->id));
        }
    }
    return {};
}

}  // namespace waymark

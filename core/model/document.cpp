#include "core/model/document.h"

#include <algorithm>
#include <optional>
#include <type_traits>

#include "core/base/number_text.h"

namespace waymark {
namespace {

template <class Row>
constexpr std::size_t mostRows() {
    if constexpr (std::is_same_v<Row, Dependency>) return kMostDependencies;
    if constexpr (std::is_same_v<Row, Baseline>) return kMostBaselines;
    return kMostTouchpoints;
}

template <class T>
void setMember(std::vector<T>& sorted, T value, bool isThere) {
    const auto place = std::ranges::lower_bound(sorted, value);
    const bool found = place != sorted.end() && *place == value;
    if (isThere && !found) sorted.insert(place, value);
    if (!isThere && found) sorted.erase(place);
}

template <class Row>
constexpr bool kIsAboutTouchpoint = std::is_same_v<Row, Placement> || std::is_same_v<Row, Experience> ||
                                    std::is_same_v<Row, Progress> || std::is_same_v<Row, CrashOption>;

template <class Visitor>
void forEachTouchpoint(const RiskEvent& row, Visitor&& visit) {
    for (const Id<Touchpoint> id : row.touchpoints) visit(id);
}
template <class Visitor>
void forEachTouchpoint(const Baseline& row, Visitor&& visit) {
    for (const BaselineEntry& entry : row.touchpoints) visit(entry.touchpoint);
    for (const BaselineBuffer& buffer : row.buffers) {
        visit(buffer.from);
        visit(buffer.into);
    }
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

PlanSettings Document::planSettings() const {
    const PlanSettings* own = find(kPlanSettingsId);
    return own ? *own : PlanSettings{};
}

// What an added or changed row refers to must be there.
template <class Row>
Result<void> Document::checkRow(const Row& row) const {
    std::optional<RowRef> missing;
    const auto require = [&](auto id) {
        if (!missing && !find(id)) missing = refTo(id);
    };
    const auto requireIfAny = [&](auto id) {
        if (id.isValid()) require(id);
    };
    if constexpr (std::is_same_v<Row, Touchpoint>) {
        requireIfAny(row.stage);
        requireIfAny(row.lane);
    } else if constexpr (std::is_same_v<Row, Dependency>) {
        require(row.predecessor);
        require(row.successor);
    } else if constexpr (std::is_same_v<Row, Demand>) {
        require(row.touchpoint);
        if (row.skill.empty() || row.resource.isValid()) require(row.resource);
    } else if constexpr (kIsAboutTouchpoint<Row>) {
        require(Id<Touchpoint>{row.id.value});
    } else if constexpr (std::is_same_v<Row, Journey>) {
        if (row.id != kJourneyId) missing = refTo(row.id);
        requireIfAny(row.calendar);
    } else if constexpr (std::is_same_v<Row, Resource>) {
        requireIfAny(row.calendar);
    } else if constexpr (std::is_same_v<Row, RiskEvent> || std::is_same_v<Row, Baseline>) {
        forEachTouchpoint(row, requireIfAny);
    } else if constexpr (std::is_same_v<Row, PlanSettings>) {
        if (row.id != kPlanSettingsId) missing = refTo(row.id);
    }
    if (missing) return failure(ErrorCode::RowMissing, {}, {*missing});
    return {};
}

// Nothing may refer to a removed row. Risk events and baselines are looked at once for all removed touchpoints.
template <class Row>
Result<void> Document::checkRemoved(Id<Row> id) const {
    const auto isUsed = [&](const auto& rows, auto member) {
        return std::ranges::any_of(rows, [&](const auto& row) { return row.*member == id; });
    };
    bool used = false;
    if constexpr (std::is_same_v<Row, Touchpoint>) {
        used = m_links.contains(Id<Links>{id.value}) || find(placementOf(id)) || find(experienceOf(id)) ||
               find(progressOf(id)) || find(crashOptionOf(id));
    } else if constexpr (std::is_same_v<Row, Stage>) {
        used = isUsed(table<Touchpoint>(), &Touchpoint::stage);
    } else if constexpr (std::is_same_v<Row, Lane>) {
        used = isUsed(table<Touchpoint>(), &Touchpoint::lane);
    } else if constexpr (std::is_same_v<Row, Resource>) {
        used = isUsed(table<Demand>(), &Demand::resource);
    } else if constexpr (std::is_same_v<Row, Calendar>) {
        used = isUsed(table<Journey>(), &Journey::calendar) || isUsed(table<Resource>(), &Resource::calendar);
    } else if constexpr (std::is_same_v<Row, Journey>) {
        used = true;  // there is always one
    }
    if (used) return failure(ErrorCode::RowMissing, {}, {refTo(id)});
    return {};
}

Result<void> Document::checkMentionsOfTouchpoints() const {
    Result<void> outcome;
    const auto check = [&](const auto& row) {
        if (outcome) outcome = checkRow(row);
    };
    std::ranges::for_each(table<RiskEvent>(), check);
    std::ranges::for_each(table<Baseline>(), check);
    return outcome;
}

Result<void> Document::checkReferences(const ChangeSet& changes) const {
    bool removesTouchpoints = false;
    for (const AnyRowChange& any : changes.rows) {
        const auto checked = std::visit(
            [&]<class Row>(const RowChange<Row>& change) {
                if (change.after) return checkRow(*change.after);
                removesTouchpoints = removesTouchpoints || std::is_same_v<Row, Touchpoint>;
                return checkRemoved(change.id);
            },
            any);
        if (!checked) return checked;
    }
    return removesTouchpoints ? checkMentionsOfTouchpoints() : Result<void>{};
}

}  // namespace waymark

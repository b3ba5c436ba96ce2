#include "core/model/document.h"

#include <algorithm>
#include <optional>
#include <type_traits>

#include "core/base/number_text.h"
#include "core/model/row_references.h"

namespace waymark {
namespace {

template <class Row>
constexpr std::size_t mostRows() {
    if constexpr (std::is_same_v<Row, Dependency>) return kMostDependencies;
    if constexpr (std::is_same_v<Row, Feeling>) return kMostFeelings;
    if constexpr (std::is_same_v<Row, Baseline>) return kMostBaselines;
    if constexpr (std::is_same_v<Row, Initiative>) return kMostInitiatives;
    if constexpr (std::is_same_v<Row, Scene>) return kMostScenes;
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
    static const auto nothing = std::make_shared<const KeptText>();
    m_kept = nothing;
    Journey journey;
    journey.id = kJourneyId;
    std::get<Table<Journey>>(m_tables).put(std::move(journey));
}

Document::Document(const Document& other) = default;
Document::Document(Document&& other) noexcept = default;
Document& Document::operator=(const Document& other) = default;
Document& Document::operator=(Document&& other) noexcept = default;
Document::~Document() = default;
bool Document::operator==(const Document& other) const { return m_tables == other.m_tables; }

void Document::keep(KeptText text) { m_kept = std::make_shared<const KeptText>(std::move(text)); }

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

std::span<const Id<Feeling>> Document::feelings(Id<Touchpoint> id) const {
    const Links* links = m_links.find(Id<Links>{id.value});
    return links ? std::span<const Id<Feeling>>(links->feelings) : std::span<const Id<Feeling>>{};
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

void Document::become(const Document& other) {
    std::apply(
        [&](auto&... tables) {
            (tables.become(std::get<std::remove_reference_t<decltype(tables)>>(other.m_tables)), ...);
        },
        m_tables);
    m_links = other.m_links;
    ++m_revision;
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
        const bool isBare = links.incoming.empty() && links.outgoing.empty() && links.demands.empty();
        if (isBare && links.feelings.empty()) m_links.remove(linksId);
    };
    if constexpr (std::is_same_v<Row, Dependency>) {
        if (!row.predecessor.isValid() || !row.successor.isValid()) return;
        edit(row.predecessor, [&](Links& links) { setMember(links.outgoing, row.id, isThere); });
        edit(row.successor, [&](Links& links) { setMember(links.incoming, row.id, isThere); });
    } else if constexpr (std::is_same_v<Row, Demand>) {
        if (!row.touchpoint.isValid()) return;
        edit(row.touchpoint, [&](Links& links) { setMember(links.demands, row.id, isThere); });
    } else if constexpr (std::is_same_v<Row, Feeling>) {
        if (!row.touchpoint.isValid()) return;
        edit(row.touchpoint, [&](Links& links) { setMember(links.feelings, row.id, isThere); });
    } else {
        (void)row;
        (void)isThere;
    }
}

PlanSettings Document::planSettings() const {
    const PlanSettings* own = find(kPlanSettingsId);
    return own ? *own : PlanSettings{};
}

ValueSettings Document::valueSettings() const {
    const ValueSettings* own = find(kValueSettingsId);
    return own ? *own : ValueSettings{};
}

// What an added or changed row refers to must be there.
template <class Row>
Result<void> Document::checkRow(const Row& row) const {
    std::optional<RowRef> missing;
    if (kIsSingle<Row> && row.id.value != kJourneyId.value) missing = refTo(row.id);
    forEachReference(row, [&](std::string_view, auto id, Reference reference) {
        const bool isNone = reference == Reference::Optional && !id.isValid();
        if (!missing && !isNone && !find(id)) missing = refTo(id);
    });
    if (missing) return failure(ErrorCode::RowMissing, {}, {*missing});
    return {};
}

// Nothing may refer to a removed row. Rows that are looked through once for all removed ones are in
// checkMentionsOfRemoved().
template <class Row>
Result<void> Document::checkRemoved(Id<Row> id) const {
    const auto isUsed = [&](const auto& rows, auto member) {
        return std::ranges::any_of(rows, [&](const auto& row) { return row.*member == id; });
    };
    bool used = false;
    if constexpr (std::is_same_v<Row, Touchpoint>) {
        used = m_links.contains(Id<Links>{id.value}) || find(placementOf(id)) || find(experienceOf(id)) ||
               find(progressOf(id)) || find(crashOptionOf(id));
    } else if constexpr (std::is_same_v<Row, Persona>) {
        used = isUsed(table<Feeling>(), &Feeling::persona);
    } else if constexpr (std::is_same_v<Row, Stage>) {
        used = isUsed(table<Touchpoint>(), &Touchpoint::stage) || isUsed(table<Measure>(), &Measure::stage);
    } else if constexpr (std::is_same_v<Row, Lane>) {
        used = isUsed(table<Touchpoint>(), &Touchpoint::lane);
    } else if constexpr (std::is_same_v<Row, Resource>) {
        used = isUsed(table<Demand>(), &Demand::resource) || isUsed(table<Effect>(), &Effect::resource);
    } else if constexpr (std::is_same_v<Row, Calendar>) {
        used = isUsed(table<Journey>(), &Journey::calendar) || isUsed(table<Resource>(), &Resource::calendar);
    } else if constexpr (std::is_same_v<Row, Journey>) {
        used = true;  // there is always one
    }
    if (used) return failure(ErrorCode::RowMissing, {}, {refTo(id)});
    return {};
}

template <class... Rows>
Result<void> Document::checkAll() const {
    Result<void> outcome;
    const auto check = [&](const auto& row) {
        if (outcome) outcome = checkRow(row);
    };
    (std::ranges::for_each(table<Rows>(), check), ...);
    return outcome;
}

Result<void> Document::checkMentionsOfRemoved(const ChangeSet& changes) const {
    const auto removes = [&]<class Row>(const Table<Row>&) {
        return std::ranges::any_of(changes.rows, [](const AnyRowChange& any) {
            const auto* change = std::get_if<RowChange<Row>>(&any);
            return change && !change->after;
        });
    };
    Result<void> outcome;
    if (removes(table<Touchpoint>())) outcome = checkAll<RiskEvent, Baseline, Effect, Measure, Comment, Scene, Vote>();
    if (outcome && removes(table<Initiative>())) outcome = checkAll<Initiative, CashFlow, Effect, Scenario>();
    if (outcome && removes(table<Measure>())) outcome = checkAll<MeasureFigure, SurveyResponse>();
    if (outcome && removes(table<Scenario>())) outcome = checkAll<Scene>();
    if (outcome && removes(table<StickyNote>())) outcome = checkAll<Vote>();
    return outcome;
}

Result<void> Document::checkReferences(const ChangeSet& changes) const {
    for (const AnyRowChange& any : changes.rows) {
        const auto checked = std::visit(
            [&](const auto& change) { return change.after ? checkRow(*change.after) : checkRemoved(change.id); }, any);
        if (!checked) return checked;
    }
    return checkMentionsOfRemoved(changes);
}

}  // namespace waymark

#include "core/model/change_set.h"

#include <algorithm>
#include <map>

namespace waymark {

template <class Row>
AnyRowChange::AnyRowChange(RowChange<Row> change) : variant(std::move(change)) {}
template AnyRowChange::AnyRowChange(RowChange<Journey>);
template AnyRowChange::AnyRowChange(RowChange<Persona>);
template AnyRowChange::AnyRowChange(RowChange<Stage>);
template AnyRowChange::AnyRowChange(RowChange<Lane>);
template AnyRowChange::AnyRowChange(RowChange<Resource>);
template AnyRowChange::AnyRowChange(RowChange<Touchpoint>);
template AnyRowChange::AnyRowChange(RowChange<Placement>);
template AnyRowChange::AnyRowChange(RowChange<Experience>);
template AnyRowChange::AnyRowChange(RowChange<Dependency>);
template AnyRowChange::AnyRowChange(RowChange<Demand>);
template AnyRowChange::AnyRowChange(RowChange<Calendar>);
template AnyRowChange::AnyRowChange(RowChange<Progress>);
template AnyRowChange::AnyRowChange(RowChange<CrashOption>);
template AnyRowChange::AnyRowChange(RowChange<RiskEvent>);
template AnyRowChange::AnyRowChange(RowChange<PlanSettings>);
template AnyRowChange::AnyRowChange(RowChange<Baseline>);
template AnyRowChange::AnyRowChange(RowChange<Initiative>);
template AnyRowChange::AnyRowChange(RowChange<CashFlow>);
template AnyRowChange::AnyRowChange(RowChange<Effect>);
template AnyRowChange::AnyRowChange(RowChange<ValueSettings>);
template AnyRowChange::AnyRowChange(RowChange<Scenario>);
template AnyRowChange::AnyRowChange(RowChange<Measure>);
template AnyRowChange::AnyRowChange(RowChange<MeasureFigure>);
template AnyRowChange::AnyRowChange(RowChange<SurveyResponse>);
template AnyRowChange::AnyRowChange(RowChange<Comment>);
template AnyRowChange::AnyRowChange(RowChange<Feeling>);
template AnyRowChange::AnyRowChange(RowChange<StickyNote>);
template AnyRowChange::AnyRowChange(RowChange<OwnerColour>);
template AnyRowChange::AnyRowChange(RowChange<Scene>);
template AnyRowChange::AnyRowChange(RowChange<Vote>);

AnyRowChange::AnyRowChange(const AnyRowChange& other) = default;
AnyRowChange::AnyRowChange(AnyRowChange&& other) noexcept = default;
AnyRowChange& AnyRowChange::operator=(const AnyRowChange& other) = default;
AnyRowChange& AnyRowChange::operator=(AnyRowChange&& other) noexcept = default;
AnyRowChange::~AnyRowChange() = default;
bool AnyRowChange::operator==(const AnyRowChange& other) const = default;

bool AnyRowChange::isIdle() const {
    return std::visit([](const auto& change) { return change.before == change.after; }, *this);
}

ChangeSet inverse(const ChangeSet& changes) {
    ChangeSet undone;
    undone.rows.reserve(changes.rows.size());
    for (auto it = changes.rows.rbegin(); it != changes.rows.rend(); ++it) {
        AnyRowChange change = *it;
        std::visit([](auto& row) { std::swap(row.before, row.after); }, change);
        undone.rows.push_back(std::move(change));
    }
    return undone;
}

ChangeSet compose(const ChangeSet& first, const ChangeSet& second) {
    ChangeSet both;
    std::map<RowRef, std::size_t> where;
    for (const ChangeSet* part : {&first, &second}) {
        for (const AnyRowChange& any : part->rows) {
            const auto [known, isNew] = where.try_emplace(refOf(any), both.rows.size());
            if (isNew) {
                both.rows.push_back(any);
                continue;
            }
            AnyRowChange& earlier = both.rows[known->second];
            std::visit(
                [&earlier](const auto& later) {
                    using Change = std::decay_t<decltype(later)>;
                    std::get<Change>(earlier).after = later.after;
                },
                any);
        }
    }
    std::erase_if(both.rows, [](const AnyRowChange& any) { return any.isIdle(); });
    return both;
}

RowRef refOf(const AnyRowChange& change) {
    return std::visit([](const auto& row) { return refTo(row.id); }, change);
}

}  // namespace waymark

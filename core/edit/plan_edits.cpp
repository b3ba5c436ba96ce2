#include "core/edit/plan_edits.h"

#include <algorithm>
#include <utility>

#include "core/base/number_text.h"
#include "core/edit/row_edits.h"
#include "core/model/names.h"

namespace waymark::edit {
namespace {

constexpr double kMostSatisfied = 2.0;  // strength of an emotion, either way

Result<void> checkTime(const std::optional<WorkTime>& time, const char* what) {
    if (!time || (*time >= WorkTime{} && *time <= kLatestTime)) return {};
    return failure(ErrorCode::OutOfRange, {what, toText(time->time_since_epoch().count()), "0",
                                           toText(kLatestTime.time_since_epoch().count())});
}

Result<void> checkOrder(const Progress& row) {
    if (!row.start || !row.finish || *row.start <= *row.finish) return {};
    return failure(ErrorCode::FinishBeforeStart,
                   {toText(row.start->time_since_epoch().count()), toText(row.finish->time_since_epoch().count())});
}

Result<ChangeSet> putRiskEvent(const Document& document, RiskEvent row) {
    std::ranges::sort(row.touchpoints);
    row.touchpoints.erase(std::unique(row.touchpoints.begin(), row.touchpoints.end()), row.touchpoints.end());
    for (const Id<Touchpoint> id : row.touchpoints) {
        if (const auto there = checkThere(document, id); !there) return tl::unexpected(there.error());
    }
    return tidyName(row.name).and_then([&] { return checkEstimate(row.impact); }).map([&] {
        return putRow(document, std::move(row));
    });
}

Result<void> checkPlan(const Document& document, Baseline& row) {
    std::ranges::stable_sort(row.touchpoints, {}, &BaselineEntry::touchpoint);
    const auto twice = std::ranges::adjacent_find(row.touchpoints, {}, &BaselineEntry::touchpoint);
    if (twice != row.touchpoints.end()) {
        return failure(ErrorCode::DuplicateRow, {"touchpoint", toText(std::int64_t{twice->touchpoint.value})});
    }
    Result<void> there;
    const auto require = [&](Id<Touchpoint> id) {
        if (there) there = checkThere(document, id);
    };
    for (const BaselineEntry& entry : row.touchpoints) require(entry.touchpoint);
    for (const BaselineBuffer& buffer : row.buffers) {
        if (buffer.from.isValid()) require(buffer.from);
        if (buffer.into.isValid()) require(buffer.into);
    }
    return there;
}

Result<void> checkFigures(const BaselineFigures& figures) {
    for (const auto& time : {figures.expected, figures.likely80, figures.chainEnd, figures.bufferEnd}) {
        if (const auto fits = checkTime(time, "time"); !fits) return fits;
    }
    return checkAmount(figures.costPerPass.value_or(Money{}), "cost").and_then([&] {
        return checkRange(figures.satisfaction.value_or(0.0), -kMostSatisfied, kMostSatisfied, "satisfaction");
    });
}

}  // namespace

Result<ChangeSet> setProgress(const Document& document, const Progress& row) {
    return checkThere(document, Id<Touchpoint>{row.id.value})
        .and_then([&] { return checkTime(row.start, "start"); })
        .and_then([&] { return checkTime(row.finish, "finish"); })
        .and_then([&] { return checkOrder(row); })
        .and_then([&] { return row.remaining ? checkNotNegative(*row.remaining) : Result<void>{}; })
        .map([&] {
            ChangeBuilder build(document);
            if (!row.start && !row.finish && !row.remaining)
                build.remove(row.id);
            else
                build.put(row);
            return build.take();
        });
}

Result<ChangeSet> setCrashOption(const Document& document, const CrashOption& row) {
    return checkThere(document, Id<Touchpoint>{row.id.value})
        .and_then([&] { return checkNotNegative(row.duration); })
        .and_then([&] { return checkAmount(row.cost, "cost"); })
        .map([&] { return putRow(document, row); });
}

Result<ChangeSet> removeCrashOption(const Document& document, Id<Touchpoint> id) {
    return removeRow(document, crashOptionOf(id));
}

Result<ChangeSet> addRiskEvent(const Document& document, RiskEvent row) {
    row.id = {};
    return putRiskEvent(document, std::move(row));
}

Result<ChangeSet> setRiskEvent(const Document& document, RiskEvent row) {
    return existing(document, row.id).and_then([&](const RiskEvent&) {
        return putRiskEvent(document, std::move(row));
    });
}

Result<ChangeSet> removeRiskEvent(const Document& document, Id<RiskEvent> id) { return removeRow(document, id); }

Result<ChangeSet> setPlanSettings(const Document& document, PlanSettings row) {
    row.id = kPlanSettingsId;
    if (row.safe < row.aggressive) {
        return failure(ErrorCode::SafeBelowAggressive,
                       {toText(row.aggressive.value() * 100.0, 1), toText(row.safe.value() * 100.0, 1)});
    }
    return checkTime(row.status, "status")
        .and_then([&] { return checkRange(row.riskFactor, 0.0, kLargestRiskFactor, "shared risk factor"); })
        .and_then([&] {
            return checkRange(static_cast<double>(row.runs), 1.0, static_cast<double>(kMostRuns), "simulation runs");
        })
        .and_then(
            [&] { return checkRange(static_cast<double>(row.seed), 0.0, static_cast<double>(kLargestSeed), "seed"); })
        .map([&] { return putSettings(document, row); });
}

Result<ChangeSet> addBaseline(const Document& document, Baseline row) {
    row.id = {};
    if (document.table<Baseline>().size() >= kMostBaselines) {
        return failure(ErrorCode::TooManyRows, {"baselines", toText(std::int64_t{kMostBaselines})});
    }
    return tidyName(row.name)
        .and_then([&] { return checkTime(row.status, "status"); })
        .and_then([&] { return checkPlan(document, row); })
        .and_then([&] { return row.figures ? checkFigures(*row.figures) : Result<void>{}; })
        .map([&] { return putRow(document, std::move(row)); });
}

Result<ChangeSet> renameBaseline(const Document& document, Id<Baseline> id, std::string name) {
    return existing(document, id).and_then([&](Baseline row) {
        row.name = std::move(name);
        return tidyName(row.name).map([&] { return putRow(document, std::move(row)); });
    });
}

Result<ChangeSet> removeBaseline(const Document& document, Id<Baseline> id) { return removeRow(document, id); }

}  // namespace waymark::edit

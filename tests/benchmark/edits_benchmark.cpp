// What an edit of a journey of 10,000 touchpoints costs, from the call of a function in core/edit until document,
// schedule, undo stack and everything that listens to the session agree again.
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QApplication>

#include "core/edit/band_edits.h"
#include "core/edit/clipboard.h"
#include "core/edit/dependency_edits.h"
#include "core/edit/placement_edits.h"
#include "core/edit/table_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/benchmark/benchmark.h"
#include "tests/benchmark/wide_journey.h"
#include "ui/session/session.h"

namespace waymark::bench {
namespace {

constexpr std::size_t kTouchpoints = 10'000;
constexpr std::size_t kMany = 1'000;
constexpr int kRounds = 40;
constexpr int kBulkRounds = 5;
constexpr double kEditTarget = 16.0;    // milliseconds: within one frame
constexpr double kBulkTarget = 100.0;   // at once, as people feel it
constexpr double kWholeTarget = 500.0;  // all of the journey

using Build = std::function<Result<ChangeSet>(const Document&)>;

struct Edit {
    std::string name;
    Build build;
    double target = kEditTarget;
    int rounds = kRounds;
};

std::vector<Id<Touchpoint>> firstOnes(std::size_t count) {
    std::vector<Id<Touchpoint>> ids;
    for (std::size_t k = 1; k <= count; ++k) ids.push_back(Id<Touchpoint>{static_cast<std::uint32_t>(k)});
    return ids;
}

// An id that is another one each time, all over the journey.
Id<Touchpoint> nextId() {
    static std::uint32_t k = 0;
    k = (k + 3'571) % kTouchpoints;
    return Id<Touchpoint>{k + 1};
}

Result<ChangeSet> retime(const Document& document) {
    const Id<Touchpoint> id = nextId();
    const Minutes now = document.table<Touchpoint>().at(id).estimate.likely;
    return edit::setEstimate(document, id, fixedEstimate(now + Minutes{480}));
}

Result<ChangeSet> retimeMany(const Document& document) {
    std::vector<edit::PlanCellText> cells;
    for (const Id<Touchpoint> id : firstOnes(kMany)) cells.push_back({id, PlanColumn::Likely, "3d"});
    return edit::setPlanCells(document, cells);
}

std::vector<Edit> edits() {
    const auto one = [](const Document& document) { return document.table<Touchpoint>().at(nextId()).id; };
    return {
        {"time typed", retime},
        {"name typed", [one](const Document& d) { return edit::setName(d, one(d), "Renamed"); }},
        {"card moved",
         [one](const Document& d) {
             const Id<Touchpoint> id = one(d);
             return edit::moveItems(d, {&id, 1}, 40.0, 24.0);
         }},
        {"touchpoint added",
         [](const Document& d) {
             return edit::addTouchpoint(d, {{}, "New", {5000.0, 5000.0}});
         }},
        {"dependency drawn",
         [](const Document& d) {
             return edit::connect(d, Id<Touchpoint>{1}, Id<Touchpoint>{kTouchpoints}, DependencyKind::StartToStart);
         },
         kEditTarget, 1},
        {"touchpoint removed",
         [one](const Document& d) {
             const Id<Touchpoint> id = one(d);
             return edit::removeTouchpoints(d, {&id, 1}, {});
         }},
        {"1,000 cards moved", [](const Document& d) { return edit::moveItems(d, firstOnes(kMany), 40.0, 24.0); },
         kBulkTarget, kBulkRounds},
        {"1,000 times typed", retimeMany, kBulkTarget, kBulkRounds},
        {"1,000 touchpoints copied and pasted",
         [](const Document& d) {
             return edit::paste(d, edit::copyItems(d, firstOnes(kMany)), {9000.0, 20000.0});
         },
         kBulkTarget, kBulkRounds},
        {"1,000 touchpoints removed",
         [](const Document& d) { return edit::removeTouchpoints(d, firstOnes(kMany), {}); }, kBulkTarget, kBulkRounds},
        {"10,000 touchpoints removed",
         [](const Document& d) { return edit::removeTouchpoints(d, firstOnes(kTouchpoints), {}); }, kWholeTarget,
         kBulkRounds},
    };
}

// Each time is undone, so that all rounds and all edits find the same journey.
void measure(Report& report, Session& session, const Edit& edit) {
    std::vector<double> building, whole, undoing;
    std::size_t rows = 0;
    for (int round = 0; round < edit.rounds; ++round) {
        Result<ChangeSet> changes;
        const double build = milliseconds([&] { changes = edit.build(session.document()); });
        if (!changes || changes->empty()) continue;
        rows = changes->rows.size();
        building.push_back(build);
        whole.push_back(build + milliseconds([&] { session.edit(changes, "Edit"); }));
        undoing.push_back(milliseconds([&] { session.undoStack().undo(); }));
    }
    report.atMost("edits: " + edit.name, whole.empty() ? 1e9 : quantile(whole, 0.9), "ms", edit.target);
    report.note("  median", median(whole), "ms");
    report.note("  of it building the change set", median(building), "ms");
    report.note("  undo", median(undoing), "ms");
    report.note("  rows changed", static_cast<double>(rows), "");
}

void run(Report& report) {
    Session session(wideJourney(kTouchpoints));
    for (const Edit& edit : edits()) measure(report, session, edit);
    std::vector<double> checks;
    for (int round = 0; round < kBulkRounds; ++round) {
        session.edit(retime(session.document()), "Edit");
        checks.push_back(milliseconds([&] { consume(static_cast<std::int64_t>(session.problems().size())); }));
    }
    report.note("edits: all problems of the plan found anew", median(checks), "ms");
}

const Registration kEdits("edits", run);

}  // namespace
}  // namespace waymark::bench

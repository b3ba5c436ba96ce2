#pragma once
// A plan while it is carried out, in words: how the project buffer fares, what is left of every buffer, and what to
// work on next. Window and pages show the same.

#include <vector>

#include <QString>

#include "core/chain/chain_progress.h"
#include "core/schedule/incremental_schedule.h"
#include "ui/charts/journey_days.h"

namespace waymark {

// A point of the fever chart; per cent.
struct FeverDot {
    double done = 0.0;
    double used = 0.0;
    FeverZone zone = FeverZone::Green;
};

struct BufferState {
    Id<Touchpoint> from;  // behind which it lies
    QString name;         // "Project buffer", "D, before C"
    QString length, used, left;
    double share = 0.0;  // used, 0 to above 1
    FeverZone zone = FeverZone::Green;
    bool isProject = false;
};

struct WorkState {
    Id<Touchpoint> id;
    QString code, name;
    QString feeds;             // "critical chain", "feeding chain"
    QString state;             // "under way, 2.0 d left", "can begin", "from Tue 7 Apr"
    double penetration = 0.0;  // per cent of the worst buffer it feeds
    FeverZone zone = FeverZone::Green;
    bool isActive = false;  // under way, or can begin
    bool isOnChain = false;
};

struct ExecutionView {
    std::vector<std::vector<FeverDot>> earlier;  // of kept plans that were in force before
    std::vector<FeverDot> dots;                  // in order of time; the last one is where it stands
    QString standing;                            // "58 % of the chain done, 52 % of the buffer used"
    QString time;                                // for which that is told: "Tue 7 Apr 2026 15:00", "after 5.2 d"
    QString measure;                             // "Plan of 2 March", empty where no plan was kept
    QString end;                                 // "ends Fri 17 Apr, 1.5 d of the buffer left"
    bool hasBegun = false;
    std::vector<BufferState> buffers;  // that of the project first
    std::vector<WorkState> work;       // what can be worked on first, the most urgent on top
};

[[nodiscard]] ExecutionView executionView(const Document& document, const IncrementalSchedule& schedule,
                                          const ChainPlan& plan);

// "52 %"; more than 999 % of a small buffer is not told apart.
[[nodiscard]] QString percentWords(double percent);

// "on track", "watch", "act"
[[nodiscard]] QString zoneWords(FeverZone zone);

}  // namespace waymark

#include "core/risk/simulation_passes.h"

namespace waymark {
namespace {

// Every loop over lanes is plain enough for the compiler to do many at once; the functions that are made for a
// processor inline all of them.
constexpr Ticks kNoKey = 1 << 30;    // equals no time
constexpr Ticks kNoLimit = 1 << 29;  // behind every real time

[[gnu::always_inline]] inline Ticks larger(Ticks a, Ticks b) { return a < b ? b : a; }
[[gnu::always_inline]] inline Ticks smaller(Ticks a, Ticks b) { return a < b ? a : b; }

[[gnu::always_inline]] inline bool leavesAtStart(DependencyKind kind) {
    return kind == DependencyKind::StartToStart || kind == DependencyKind::StartToFinish;
}
[[gnu::always_inline]] inline bool entersAtFinish(DependencyKind kind) {
    return kind == DependencyKind::FinishToFinish || kind == DependencyKind::StartToFinish;
}

[[gnu::always_inline]] inline void raise(Lanes<Ticks>& time, const Lanes<Ticks>& other, Ticks lag) {
    for (std::size_t k = 0; k < kLanes; ++k) time.of[k] = larger(time.of[k], other.of[k] + lag);
}

// 1 where the way is taken, else 0.
[[gnu::always_inline]] inline Lanes<Ticks> taken(const SpecialArc& arc, const PassBlock& block) {
    Lanes<Ticks> is;
    if (arc.choice == SpecialArc::kNoChoice) {
        is.of.fill(1);
        return is;
    }
    const auto& draws = block.choices[arc.choice].of;
    for (std::size_t k = 0; k < kLanes; ++k) is.of[k] = draws[k] - arc.from < arc.width ? 1 : 0;
    return is;
}

// Lets a dependency into a touchpoint bound its start or its finish.
[[gnu::always_inline]] inline void enter(const SpecialArc& arc, const PassBlock& block, Lanes<Ticks>& start,
                                         Lanes<Ticks>& finish) {
    const auto& from = block.finishes[arc.other].of;
    const auto& length = block.durations[arc.other].of;
    const Ticks lengthCounts = leavesAtStart(arc.kind) ? 1 : 0;
    const Lanes<Ticks> isTaken = taken(arc, block);
    auto& bound = entersAtFinish(arc.kind) ? finish.of : start.of;
    for (std::size_t k = 0; k < kLanes; ++k) {
        const Ticks time = from[k] - lengthCounts * length[k] + arc.lag;
        bound[k] = larger(bound[k], isTaken.of[k] != 0 ? time : kNever);
    }
}

[[gnu::always_inline]] inline void forward(const SimulationModel& model, PassBlock& block) {
    block.end.of.fill(0);
    for (std::size_t node = 0; node < model.nodeCount(); ++node) {
        const bool mayBeMissed = model.mayBeMissed[node] != 0;
        Lanes<Ticks> start;
        const Ticks release = model.releases[node];
        start.of.fill(mayBeMissed ? kNever : release);
        for (const PlainArc& arc : model.plainIn.at(node)) raise(start, block.finishes[arc.other], arc.lag);
        auto& length = block.durations[node].of;
        auto& finish = block.finishes[node].of;
        const auto specials = model.specialIn.at(node);
        if (specials.empty() && !mayBeMissed) {
            for (std::size_t k = 0; k < kLanes; ++k) {
                finish[k] = start.of[k] + length[k];
                block.end.of[k] = larger(block.end.of[k], finish[k]);
            }
            continue;
        }
        Lanes<Ticks> finishBound;
        finishBound.of.fill(kNever);
        for (const SpecialArc& arc : specials) {
            if (!arc.isOrder) enter(arc, block, start, finishBound);
        }
        Lanes<Ticks> happens;
        for (std::size_t k = 0; k < kLanes; ++k)
            happens.of[k] = !mayBeMissed || larger(start.of[k], finishBound.of[k]) > kNeverOrBelow ? 1 : 0;
        for (const SpecialArc& arc : specials) {
            if (arc.isOrder) enter(arc, block, start, finishBound);
        }
        for (std::size_t k = 0; k < kLanes; ++k) {
            length[k] = happens.of[k] != 0 ? length[k] : 0;
            const Ticks begin = larger(larger(start.of[k], release), finishBound.of[k] - length[k]);
            finish[k] = happens.of[k] != 0 ? begin + length[k] : kNever;
            block.end.of[k] = larger(block.end.of[k], finish[k]);
        }
    }
}

// Lets a dependency out of a touchpoint bound its late finish, and counts the runs in which it drives.
[[gnu::always_inline]] inline std::uint32_t leave(const SpecialArc& arc, const PassBlock& block, std::size_t node,
                                                  Lanes<Ticks>& late) {
    const auto& length = block.durations[node].of;
    const auto& finish = block.finishes[node].of;
    const auto& next = block.finishes[arc.other].of;
    const auto& nextLength = block.durations[arc.other].of;
    const auto& nextLate = block.lateStarts[arc.other].of;
    const auto& nextKey = block.keys[arc.other].of;
    const Ticks lengthCounts = leavesAtStart(arc.kind) ? 1 : 0;
    const Ticks nextCounts = entersAtFinish(arc.kind) ? 1 : 0;
    const Lanes<Ticks> isTaken = taken(arc, block);
    std::uint32_t drove = 0;
    for (std::size_t k = 0; k < kLanes; ++k) {
        const bool binds = isTaken.of[k] != 0 && next[k] > kNeverOrBelow;
        // From the finish here to the start there.
        const Ticks distance = arc.lag - lengthCounts * length[k] - nextCounts * nextLength[k];
        late.of[k] = binds ? smaller(late.of[k], nextLate[k] - distance) : late.of[k];
        drove += binds && finish[k] + distance == nextKey[k] ? 1U : 0U;
    }
    return drove;
}

[[gnu::always_inline]] inline std::uint32_t leavePlainly(const PlainArc& arc, const PassBlock& block,
                                                         const Lanes<Ticks>& finish, Lanes<Ticks>& late) {
    const auto& nextLate = block.lateStarts[arc.other].of;
    const auto& nextKey = block.keys[arc.other].of;
    std::uint32_t drove = 0;
    for (std::size_t k = 0; k < kLanes; ++k) {
        late.of[k] = smaller(late.of[k], nextLate[k] - arc.lag);
        drove += finish.of[k] + arc.lag == nextKey[k] ? 1U : 0U;
    }
    return drove;
}

[[gnu::always_inline]] inline void backward(const SimulationModel& model, PassBlock& block, std::size_t runs,
                                            PassSums& sums) {
    // Lanes that do not count have an end that nothing reaches and weigh nothing.
    Lanes<Ticks> end = block.end;
    Lanes<float> weight;
    for (std::size_t k = 0; k < kLanes; ++k) {
        weight.of[k] = k < runs ? static_cast<float>(end.of[k]) / kSignificanceUnit : 0.0F;
        if (k >= runs) end.of[k] = kNoLimit;
    }
    for (std::size_t node = model.nodeCount(); node-- > 0;) {
        Lanes<Ticks> late = end;
        const Lanes<Ticks>& finish = block.finishes[node];
        for (const PlainArc& arc : model.plainOut.at(node))
            sums.drove[arc.number] += leavePlainly(arc, block, finish, late);
        for (const SpecialArc& arc : model.specialOut.at(node)) sums.drove[arc.number] += leave(arc, block, node, late);
        const auto& length = block.durations[node].of;
        auto& lateStart = block.lateStarts[node].of;
        auto& key = block.keys[node].of;
        std::uint32_t critical = 0;
        std::int32_t significance = 0;
        for (std::size_t k = 0; k < kLanes; ++k) {
            lateStart[k] = late.of[k] - length[k];
            const bool isCritical = late.of[k] == finish.of[k];
            key[k] = isCritical ? finish.of[k] - length[k] : kNoKey;
            critical += isCritical ? 1U : 0U;
            const Ticks room = length[k] + late.of[k] - finish.of[k];
            const float share = static_cast<float>(length[k]) / static_cast<float>(larger(room, 1));
            significance += static_cast<std::int32_t>(share * weight.of[k]);
        }
        sums.critical[node] += critical;
        sums.significance[node] += significance;
    }
}

void forwardPortably(const SimulationModel& model, PassBlock& block) { forward(model, block); }
void backwardPortably(const SimulationModel& model, PassBlock& block, std::size_t runs, PassSums& sums) {
    backward(model, block, runs, sums);
}
#if defined(__x86_64__)
[[gnu::target("avx2")]] void forwardByAvx2(const SimulationModel& model, PassBlock& block) { forward(model, block); }
[[gnu::target("avx2")]] void backwardByAvx2(const SimulationModel& model, PassBlock& block, std::size_t runs,
                                            PassSums& sums) {
    backward(model, block, runs, sums);
}
[[gnu::target("avx512f")]] void forwardByAvx512(const SimulationModel& model, PassBlock& block) {
    forward(model, block);
}
[[gnu::target("avx512f")]] void backwardByAvx512(const SimulationModel& model, PassBlock& block, std::size_t runs,
                                                 PassSums& sums) {
    backward(model, block, runs, sums);
}
#endif

}  // namespace

PassSums::PassSums(const SimulationModel& model)
    : critical(model.nodeCount()), drove(model.arcCount()), significance(model.nodeCount()) {}

PassBlock::PassBlock(const SimulationModel& model)
    : choices(model.choices.size()), lateStarts(model.nodeCount()), keys(model.nodeCount()) {}

void passForward(const SimulationModel& model, PassBlock& block, InstructionSet set) {
    switch (set) {
#if defined(__x86_64__)
        case InstructionSet::Avx512: return forwardByAvx512(model, block);
        case InstructionSet::Avx2: return forwardByAvx2(model, block);
#endif
        default: return forwardPortably(model, block);
    }
}

void passBackward(const SimulationModel& model, PassBlock& block, std::size_t runs, PassSums& sums,
                  InstructionSet set) {
    switch (set) {
#if defined(__x86_64__)
        case InstructionSet::Avx512: return backwardByAvx512(model, block, runs, sums);
        case InstructionSet::Avx2: return backwardByAvx2(model, block, runs, sums);
#endif
        default: return backwardPortably(model, block, runs, sums);
    }
}

}  // namespace waymark

#pragma once
// How large a buffer must be that protects a chain of tasks: the rules of the literature, each under its exact name.

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/chain/chain_times.h"

namespace waymark {

enum class BufferSizing : std::uint8_t {
    Rsem,        // root of the sum of the squared cuts: two deviations of a chain of independent tasks (Newbold 1998)
    HalfChain,   // half of the aggressive times
    HalfSafety,  // half of the cuts
    AllSafety,   // the sum of the cuts
    BiasRsem,    // Rsem and a fifth of the aggressive times, never below a quarter of them (Leach 2000)
    Apd,         // one deviation, the more the more dependencies there are (Tukel, Rom and Eksioglu 2006)
    Aprt,        // one deviation, the more the tighter the resources are (the same)
    Simulation,  // what a simulation of the chain needs above its aggressive length
};
inline constexpr std::array kBufferSizings{BufferSizing::Rsem,      BufferSizing::HalfChain, BufferSizing::HalfSafety,
                                           BufferSizing::AllSafety, BufferSizing::BiasRsem,  BufferSizing::Apd,
                                           BufferSizing::Aprt,      BufferSizing::Simulation};

// rsem, half-chain, half-safety, all-safety, bias-rsem, apd, aprt, simulation.
[[nodiscard]] std::string_view nameOf(BufferSizing sizing);
[[nodiscard]] std::optional<BufferSizing> bufferSizingNamed(std::string_view name);

// What a buffer protects.
struct ProtectedChain {
    std::vector<ChainTimes> tasks;  // in the order in which they are carried out
    std::size_t dependencies = 0;   // between these tasks
    // The largest share of a resource's capacity that these tasks use on average while they last, 0 to 1.
    double tightestUse = 0.0;
};

// The length in minutes within which the tasks are done one after the other with the chance that the person wants.
using SimulatedLength = std::function<double(const ProtectedChain&)>;

// In minutes, before rounding; 0 where there is nothing to protect. Simulation needs `simulated`.
[[nodiscard]] double bufferSize(BufferSizing sizing, const ProtectedChain& chain,
                                const SimulatedLength& simulated = {});

}  // namespace waymark

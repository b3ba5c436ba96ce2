#include "core/risk/instruction_set.h"

namespace waymark {

const std::vector<InstructionSet>& instructionSets() {
    static const std::vector<InstructionSet> all = [] {
        std::vector<InstructionSet> found{InstructionSet::Portable};
#if defined(__x86_64__)
        if (__builtin_cpu_supports("avx2")) found.push_back(InstructionSet::Avx2);
        if (__builtin_cpu_supports("avx512f")) found.push_back(InstructionSet::Avx512);
#endif
        return found;
    }();
    return all;
}

}  // namespace waymark

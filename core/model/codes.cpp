#include "core/model/codes.h"

namespace waymark {

std::string letterCode(std::uint64_t number) {
    constexpr std::uint64_t kLetters = 26;
    std::string code;
    for (std::uint64_t rest = number + 1; rest > 0; rest = (rest - 1) / kLetters) {
        code.insert(code.begin(), static_cast<char>('A' + (rest - 1) % kLetters));
    }
    return code;
}

CodeBook::CodeBook(const Document& document) {
    const auto& touchpoints = document.table<Touchpoint>();
    m_owners.reserve(touchpoints.size());
    for (const Touchpoint& row : touchpoints) m_owners.emplace(row.code, row.id);
}

Id<Touchpoint> CodeBook::find(const std::string& code) const {
    const auto found = m_owners.find(code);
    return found == m_owners.end() ? Id<Touchpoint>{} : found->second;
}

std::string CodeBook::takeFree() {
    for (;;) {
        std::string code = letterCode(m_next++);
        if (m_owners.try_emplace(code).second) return code;
    }
}

}  // namespace waymark

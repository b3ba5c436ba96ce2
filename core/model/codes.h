#pragma once
// The codes of a journey's touchpoints, and which one is free next: A, B .. Z, AA, AB .. and so on.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/model/document.h"

namespace waymark {

// Letters for a number, counted as spreadsheets count their columns: 0 is A, 25 is Z, 26 is AA.
[[nodiscard]] std::string letterCode(std::uint64_t number);

// Whom each code names. Made in linear time; each question then takes constant time.
class CodeBook {
public:
    explicit CodeBook(const Document& document);

    // The touchpoint with this code, or an invalid id.
    [[nodiscard]] Id<Touchpoint> find(const std::string& code) const;
    // Makes the code name this touchpoint, and no other.
    void assign(const std::string& code, Id<Touchpoint> id) { m_owners[code] = id; }
    // Takes the next free letter code for a touchpoint whose id is not known yet.
    [[nodiscard]] std::string takeFree();

private:
    std::unordered_map<std::string, Id<Touchpoint>> m_owners;
    std::uint64_t m_next = 0;
};

}  // namespace waymark

#include "ui/style/papers.h"

#include <array>

#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr std::size_t kPaperColours = 6;

const std::array<Paper, kPaperColours>& papersOf(ThemeKind kind) {
    static const std::array<Paper, kPaperColours> light{{{"#FFF3B0", "#E6D37A"},
                                                         {"#FFE1C2", "#E8BE92"},
                                                         {"#FBDCE6", "#E3B2C3"},
                                                         {"#D9F1DE", "#A9D3B3"},
                                                         {"#D8E9FB", "#A8C6E6"},
                                                         {"#E9ECF1", "#C6CCD6"}}};
    static const std::array<Paper, kPaperColours> dark{{{"#4A4220", "#6E6330"},
                                                        {"#4F3A24", "#765737"},
                                                        {"#4C2F3B", "#724657"},
                                                        {"#27442F", "#3C6847"},
                                                        {"#263F58", "#3A5F84"},
                                                        {"#343A44", "#4F5866"}}};
    return kind == ThemeKind::Light ? light : dark;
}

}  // namespace

Paper paperOf(const Theme& theme, std::uint8_t index) { return papersOf(theme.kind)[index % kPaperColours]; }

QString paperWords(std::uint8_t index) {
    switch (index % kPaperColours) {
        case 0: return tr("Yellow paper");
        case 1: return tr("Orange paper");
        case 2: return tr("Pink paper");
        case 3: return tr("Green paper");
        case 4: return tr("Blue paper");
        default: return tr("Grey paper");
    }
}

}  // namespace waymark

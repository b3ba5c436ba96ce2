#include "ui/export/export_settings.h"

namespace waymark {

QSizeF paperSize(Paper paper, bool landscape) {
    constexpr double perMillimetre = 96.0 / 25.4;
    QSizeF size;
    switch (paper) {
        case Paper::A4: size = QSizeF(210, 297) * perMillimetre; break;
        case Paper::A3: size = QSizeF(297, 420) * perMillimetre; break;
        case Paper::Letter: size = QSizeF(215.9, 279.4) * perMillimetre; break;
        case Paper::Fit: return {};
    }
    return landscape ? size.transposed() : size;
}

}  // namespace waymark

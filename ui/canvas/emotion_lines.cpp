#include "ui/canvas/emotion_lines.h"

#include <array>

#include "core/model/feelings.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kActive = 2.0;
constexpr double kQuiet = 1.5;

// Lengths of strokes and gaps in widths of the line.
const std::array<QList<qreal>, 6>& patterns() {
    static const std::array<QList<qreal>, 6> known{QList<qreal>{},       {6.0, 3.0},  {1.0, 2.6},
                                                   {7.0, 2.5, 1.0, 2.5}, {12.0, 3.0}, {7.0, 2.5, 1.0, 2.5, 1.0, 2.5}};
    return known;
}

EmotionLine lineOf(const Document& document, std::span<const MapCard> cards, Id<Persona> persona) {
    EmotionLine line;
    line.persona = persona;
    line.points = emotionPoints(document, cards, persona);
    line.curve = emotionCurve(line.points);
    return line;
}

}  // namespace

std::vector<EmotionLine> emotionLines(const Document& document, std::span<const MapCard> cards, Faces& faces) {
    std::vector<EmotionLine> lines;
    for (const Id<Persona> id : personasInOrder(document)) {
        const Persona& persona = document.table<Persona>().at(id);
        EmotionLine line = lineOf(document, cards, id);
        line.avatar = {QString::fromStdString(persona.name), persona.colour, faces.of(persona)};
        line.number = lines.size();
        lines.push_back(std::move(line));
    }
    EmotionLine common = lineOf(document, cards, {});
    common.number = lines.size();
    lines.push_back(std::move(common));
    return lines;
}

QPen penOf(const EmotionLine& line, bool isActive, bool isAlone, const Theme& theme) {
    const bool isCommon = !line.persona.isValid();
    const QColor colour = isAlone ? theme.accent : isCommon ? theme.faint : seriesColour(theme, line.avatar.colour);
    QPen pen(colour, isActive ? kActive : kQuiet, Qt::SolidLine, Qt::FlatCap);
    const QList<qreal>& pattern = patterns()[line.number % patterns().size()];
    if (!isCommon && !pattern.isEmpty()) pen.setDashPattern(pattern);
    if (pen.style() == Qt::SolidLine) pen.setCapStyle(Qt::RoundCap);
    return pen;
}

QString nameOf(const EmotionLine& line) { return line.persona.isValid() ? line.avatar.name : tr("common"); }

}  // namespace waymark

#pragma once
// The curves of the emotion strip: one for each persona, told apart by colour, by the pattern of the line and by the
// face at its end; and the common one of all who feel nothing of their own.

#include <vector>

#include <QPen>
#include <QString>

#include "core/map/emotion_curve.h"
#include "ui/style/avatar.h"

namespace waymark {

struct EmotionLine {
    Id<Persona> persona;  // invalid: the common one
    Avatar avatar;        // without a name for the common one
    std::size_t number = 0;
    std::vector<EmotionPoint> points;
    std::vector<CurveKnot> curve;
};

// Personas in their order, the common one last; the common one alone where the journey has no personas.
[[nodiscard]] std::vector<EmotionLine> emotionLines(const Document& document, std::span<const MapCard> cards,
                                                    Faces& faces);

// How the line of a curve is drawn. The active one is the stronger.
[[nodiscard]] QPen penOf(const EmotionLine& line, bool isActive, bool isAlone, const Theme& theme);
// What it is called in lists: the name of the persona, or "common".
[[nodiscard]] QString nameOf(const EmotionLine& line);

}  // namespace waymark

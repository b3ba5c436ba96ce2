#pragma once
// How colours look to people who lack a kind of cone (Machado, Oliveira and Fernandes 2009, full severity), how much
// two colours contrast (Web Content Accessibility Guidelines 2.1) and how far apart they are (CIE 1976 L*a*b*).

#include <algorithm>
#include <array>
#include <cmath>

#include <QColor>

namespace waymark::test {

enum class Vision { Usual, Protanopia, Deuteranopia, Tritanopia };
inline constexpr std::array kVisions{Vision::Usual, Vision::Protanopia, Vision::Deuteranopia, Vision::Tritanopia};

using LinearColour = std::array<double, 3>;  // red, green, blue from 0 to 1

inline LinearColour seenBy(Vision vision, const QColor& colour) {
    using Matrix = std::array<LinearColour, 3>;
    static constexpr std::array<Matrix, 4> kSeen{
        Matrix{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        Matrix{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
        Matrix{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
        Matrix{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}};
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const LinearColour from{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    LinearColour seen{};
    for (std::size_t row = 0; row < 3; ++row) {
        const LinearColour& weights = kSeen[static_cast<std::size_t>(vision)][row];
        seen[row] = std::clamp(weights[0] * from[0] + weights[1] * from[1] + weights[2] * from[2], 0.0, 1.0);
    }
    return seen;
}

inline double luminance(const LinearColour& c) { return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]; }

inline double contrast(const QColor& a, const QColor& b, Vision vision = Vision::Usual) {
    const double one = luminance(seenBy(vision, a)) + 0.05;
    const double other = luminance(seenBy(vision, b)) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

inline std::array<double, 3> labOf(const LinearColour& c) {
    const auto f = [](double t) { return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0; };
    const double x = f((0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047);
    const double y = f(luminance(c));
    const double z = f((0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

inline double colourDistance(const QColor& a, const QColor& b, Vision vision) {
    const auto one = labOf(seenBy(vision, a));
    const auto other = labOf(seenBy(vision, b));
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

}  // namespace waymark::test

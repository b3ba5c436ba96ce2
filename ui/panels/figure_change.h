#pragma once
// What the change of a live figure is marked with: how far it is from what it was before the last edit.

#include <cstdint>
#include <optional>

#include <QString>

namespace waymark {

enum class FigureKind : std::uint8_t {
    Time,    // minutes
    Points,  // percent of a chance
    Count
};

struct FigureValue {
    FigureKind kind = FigureKind::Count;
    double value = 0.0;
    QString basis;  // what it is a figure of ("kept within 5 d"): values of different bases do not compare
};

// "+1.5 d", "−3 points", "+1"; empty where the words would say zero.
[[nodiscard]] QString changeWords(FigureKind kind, double difference);

// Follows a figure from edit to edit.
class FigureChange {
public:
    // The words for the way from its last value at an earlier revision of the document to this one: none for a first
    // value, or while the same state is only computed better. Without a value the last one is forgotten.
    QString follow(const std::optional<FigureValue>& value, std::uint64_t revision);

private:
    std::optional<FigureValue> m_last;
    std::uint64_t m_revision = 0;
};

}  // namespace waymark

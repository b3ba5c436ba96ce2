#pragma once
// Numbers to text and back, the same in every locale.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

// Shortest text that reads back as the same number; "-0" is written "0". The number must be finite.
[[nodiscard]] std::string toText(double number);
[[nodiscard]] std::string toText(std::int64_t number);
// At most `decimals` decimals, trailing zeros dropped: 2.5, 3, 0.125.
[[nodiscard]] std::string toText(double number, int decimals);

// The whole text must be a finite decimal number with a point ("2.5", "-1e3"); otherwise nothing.
[[nodiscard]] std::optional<double> readNumber(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> readInteger(std::string_view text);

// The text without blanks and tabs at either end.
[[nodiscard]] std::string_view trimmed(std::string_view text);

}  // namespace waymark

#include "core/base/picture.h"

#include <algorithm>
#include <array>

#include "core/base/number_text.h"

namespace waymark {
namespace {

constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kSignature = "\x89PNG\r\n\x1A\n";
constexpr std::size_t kHeader = 24;  // signature, length and name of the first chunk, width and height

constexpr std::array<std::int8_t, 256> kValues = [] {
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (std::size_t k = 0; k < kLetters.size(); ++k) {
        values[static_cast<unsigned char>(kLetters[k])] = static_cast<std::int8_t>(k);
    }
    return values;
}();

std::uint32_t byteAt(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

std::uint32_t numberAt(std::string_view bytes, std::size_t at) {
    return byteAt(bytes, at) << 24U | byteAt(bytes, at + 1) << 16U | byteAt(bytes, at + 2) << 8U |
           byteAt(bytes, at + 3);
}

bool isSmallPng(std::string_view bytes) {
    if (bytes.size() < kHeader || bytes.size() > kLargestPicture || !bytes.starts_with(kSignature)) return false;
    if (bytes.substr(12, 4) != "IHDR") return false;
    const auto fits = [](std::uint32_t pixels) { return pixels >= 1 && pixels <= kWidestPicture; };
    return fits(numberAt(bytes, 16)) && fits(numberAt(bytes, 20));
}

}  // namespace

std::string toBase64(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t group = byteAt(bytes, at) << 16U;
        if (count > 1) group |= byteAt(bytes, at + 1) << 8U;
        if (count > 2) group |= byteAt(bytes, at + 2);
        for (std::size_t k = 0; k < 4; ++k) {
            text += k <= count ? kLetters[group >> (18U - 6U * k) & 0x3FU] : '=';
        }
    }
    return text;
}

std::optional<std::string> fromBase64(std::string_view text) {
    if (text.size() % 4 != 0) return std::nullopt;
    std::size_t padding = 0;
    while (padding < 2 && text.ends_with('=')) {
        text.remove_suffix(1);
        ++padding;
    }
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3 + 2);
    std::uint32_t bits = 0;
    unsigned waiting = 0;  // bits that are not yet a whole byte
    for (const char letter : text) {
        const std::int8_t value = kValues[static_cast<unsigned char>(letter)];
        if (value < 0) return std::nullopt;
        bits = bits << 6U | static_cast<std::uint32_t>(value);
        waiting += 6;
        if (waiting < 8) continue;
        waiting -= 8;
        bytes += static_cast<char>(bits >> waiting & 0xFFU);
    }
    const bool isWhole = (bits & ((1U << waiting) - 1U)) == 0;
    return isWhole ? std::optional(std::move(bytes)) : std::nullopt;
}

Result<void> checkPicture(std::string_view base64) {
    if (base64.size() <= kLargestPicture / 3 * 4 + 4) {
        const auto bytes = fromBase64(base64);
        if (bytes && isSmallPng(*bytes)) return {};
    }
    return failure(ErrorCode::UnfitPicture,
                   {toText(std::int64_t{kWidestPicture}), toText(std::int64_t{kLargestPicture / 1024})});
}

}  // namespace waymark

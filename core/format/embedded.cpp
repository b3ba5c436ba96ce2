#include "core/format/embedded.h"

#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>

#include "core/base/checksum.h"
#include "core/base/number_text.h"
#include "core/base/picture.h"
#include "core/format/file_format.h"

namespace waymark {
namespace {

constexpr std::string_view kPngStart = "\x89PNG\r\n\x1A\n";
constexpr std::string_view kPngEnd{"\0\0\0\0IEND\xAE\x42\x60\x82", 12};
constexpr std::size_t kChunkFrame = 12;  // length, name and checksum
constexpr std::string_view kTextChunk = "iTXt";
// Keyword, not packed, no language, no translated keyword.
constexpr std::string_view kTextHead{"waymark\0\0\0\0\0", 12};
constexpr std::string_view kSvgOpen = "<waymark:journey xmlns:waymark=\"urn:waymark:journey\">";
constexpr std::string_view kSvgClose = "</waymark:journey>";
constexpr std::string_view kSvgEnd = "</svg>";
constexpr std::string_view kPdfMark = "/Subtype/application#2Fx-waymark";
constexpr std::string_view kPdfFile = "/EF <</F ";
constexpr std::size_t kLargestGrowth = 200;
constexpr std::size_t kInflateStep = std::size_t{1} << 18U;

std::string bigEndian(std::uint32_t value) {
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) bytes += static_cast<char>(value >> shift & 0xFFU);
    return bytes;
}

std::uint32_t numberAt(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t k = 0; k < 4; ++k) value = value << 8U | static_cast<unsigned char>(bytes[at + k]);
    return value;
}

auto nothingInside() { return failure(ErrorCode::NotAJourneyFile, {"a picture without a journey inside"}); }
auto damagedInside() { return failure(ErrorCode::DamagedFile, {"the journey inside cannot be read"}); }

Result<std::string> fromPng(std::string_view png) {
    std::size_t at = kPngStart.size();
    while (at + kChunkFrame <= png.size()) {
        const std::size_t length = numberAt(png, at);
        if (length > png.size() - at - kChunkFrame) break;
        const std::string_view body = png.substr(at + 4, 4 + length);  // with its name
        if (body.starts_with(kTextChunk) && body.substr(4).starts_with(kTextHead)) {
            if (crc32(body) != numberAt(png, at + 8 + length)) return damagedInside();
            return std::string(body.substr(4 + kTextHead.size()));
        }
        at += kChunkFrame + length;
    }
    return nothingInside();
}

Result<std::string> fromSvg(std::string_view svg) {
    const std::size_t open = svg.rfind(kSvgOpen);
    if (open == std::string_view::npos) return nothingInside();
    const std::size_t from = open + kSvgOpen.size();
    const std::size_t to = svg.find(kSvgClose, from);
    if (to == std::string_view::npos) return damagedInside();
    auto text = fromBase64(svg.substr(from, to - from));
    return text ? Result<std::string>(std::move(*text)) : damagedInside();
}

Result<std::string> inflated(std::string_view packed) {
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) return damagedInside();
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));  // which it only reads
    stream.avail_in = static_cast<uInt>(packed.size());
    const std::size_t most = std::min(kLargestFile, packed.size() * kLargestGrowth);
    std::string text;
    int state = Z_OK;
    while (state == Z_OK && text.size() <= most) {
        const std::size_t before = text.size();
        text.resize(before + kInflateStep);
        stream.next_out = reinterpret_cast<Bytef*>(text.data() + before);
        stream.avail_out = static_cast<uInt>(kInflateStep);
        state = inflate(&stream, Z_NO_FLUSH);
        text.resize(text.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (text.size() > most) return failure(ErrorCode::FileTooLarge, {toText(static_cast<double>(most), 0) + " bytes"});
    return state == Z_STREAM_END ? Result<std::string>(std::move(text)) : damagedInside();
}

// The body of "\n12 0 obj ... stream\n ... \nendstream".
std::optional<std::string_view> streamOf(std::string_view pdf, std::string_view number) {
    const std::size_t object = pdf.rfind("\n" + std::string(number) + " 0 obj");
    if (object == std::string_view::npos) return std::nullopt;
    constexpr std::string_view kBegin = "stream\n", kEnd = "endstream";
    const std::size_t begin = pdf.find(kBegin, object);
    if (begin == std::string_view::npos) return std::nullopt;
    const std::size_t from = begin + kBegin.size();
    const std::size_t end = pdf.find(kEnd, from);
    if (end == std::string_view::npos) return std::nullopt;
    return pdf.substr(from, end - from);
}

Result<std::string> fromPdf(std::string_view pdf) {
    const std::size_t mark = pdf.rfind(kPdfMark);
    if (mark == std::string_view::npos) return nothingInside();
    const std::size_t file = pdf.rfind(kPdfFile, mark);
    if (file == std::string_view::npos) return damagedInside();
    const std::string_view rest = pdf.substr(file + kPdfFile.size(), 12);
    const std::string_view number = rest.substr(0, rest.find_first_not_of("0123456789"));
    const auto stream = streamOf(pdf, number);
    return stream && !number.empty() ? inflated(*stream) : damagedInside();
}

}  // namespace

bool mayEmbed(std::string_view ending) { return ending == ".png" || ending == ".svg" || ending == ".pdf"; }

std::string pngWithJourney(std::string_view png, std::string_view journey) {
    constexpr std::size_t kLongest = std::numeric_limits<std::int32_t>::max();
    const std::string body = std::string(kTextChunk) + std::string(kTextHead) + std::string(journey);
    if (!png.starts_with(kPngStart) || !png.ends_with(kPngEnd) || body.size() > kLongest) return std::string(png);
    std::string with(png.substr(0, png.size() - kPngEnd.size()));
    with += bigEndian(static_cast<std::uint32_t>(body.size() - kTextChunk.size())) + body + bigEndian(crc32(body));
    return with + std::string(kPngEnd);
}

std::string svgWithJourney(std::string_view svg, std::string_view journey) {
    const std::size_t end = svg.rfind(kSvgEnd);
    if (end == std::string_view::npos) return std::string(svg);
    std::string with(svg.substr(0, end));
    with += "<metadata>" + std::string(kSvgOpen) + toBase64(journey) + std::string(kSvgClose) + "</metadata>\n";
    return with + std::string(svg.substr(end));
}

Result<std::string> embeddedJourney(std::string_view bytes) {
    if (bytes.starts_with(kPngStart)) return fromPng(bytes);
    if (bytes.starts_with("%PDF-")) return fromPdf(bytes);
    return fromSvg(bytes);
}

}  // namespace waymark

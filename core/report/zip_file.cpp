#include "core/report/zip_file.h"

#include <zlib.h>

#include <cstdint>
#include <limits>
#include <optional>

#include "core/base/checksum.h"

namespace waymark {
namespace {

constexpr std::uint32_t kLocalSignature = 0x04034b50, kCentralSignature = 0x02014b50, kEndSignature = 0x06054b50;
constexpr std::uint16_t kVersion = 20;  // 2.0: folders and deflate
constexpr std::uint16_t kDeflated = 8;
constexpr std::uint16_t kFirstDay = 33;  // 1980-01-01
constexpr std::size_t kLargest = std::numeric_limits<std::uint32_t>::max();

void put16(std::string& into, std::uint16_t value) {
    into += static_cast<char>(value & 0xFFU);
    into += static_cast<char>(value >> 8U);
}

void put32(std::string& into, std::uint32_t value) {
    put16(into, static_cast<std::uint16_t>(value & 0xFFFFU));
    put16(into, static_cast<std::uint16_t>(value >> 16U));
}

std::optional<std::string> deflated(const std::string& bytes) {
    z_stream stream{};
    constexpr int kRaw = -15;  // without zlib's own header
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kRaw, 9, Z_DEFAULT_STRATEGY) != Z_OK) return std::nullopt;
    std::string packed(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // which it only reads
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return isWhole ? std::optional(std::move(packed)) : std::nullopt;
}

// What stands about an entry before its bytes and in the list at the end alike.
void putFacts(std::string& into, const ZipEntry& entry, std::size_t packed) {
    put16(into, kVersion);
    put16(into, 0);
    put16(into, kDeflated);
    put16(into, 0);
    put16(into, kFirstDay);
    put32(into, crc32(entry.bytes));
    put32(into, static_cast<std::uint32_t>(packed));
    put32(into, static_cast<std::uint32_t>(entry.bytes.size()));
    put16(into, static_cast<std::uint16_t>(entry.name.size()));
    put16(into, 0);
}

}  // namespace

Result<std::string> zipOf(const std::vector<ZipEntry>& entries) {
    std::string file, list;
    for (const ZipEntry& entry : entries) {
        const auto packed = entry.bytes.size() < kLargest ? deflated(entry.bytes) : std::nullopt;
        if (!packed || file.size() + packed->size() >= kLargest)
            return failure(ErrorCode::CannotExport, {"", "the parts could not be packed"});
        put32(list, kCentralSignature);
        put16(list, kVersion);
        putFacts(list, entry, packed->size());
        put16(list, 0);
        put16(list, 0);
        put16(list, 0);
        put32(list, 0);
        put32(list, static_cast<std::uint32_t>(file.size()));
        list += entry.name;
        put32(file, kLocalSignature);
        putFacts(file, entry, packed->size());
        file += entry.name;
        file += *packed;
    }
    const auto begin = static_cast<std::uint32_t>(file.size());
    file += list;
    put32(file, kEndSignature);
    put32(file, 0);
    put16(file, static_cast<std::uint16_t>(entries.size()));
    put16(file, static_cast<std::uint16_t>(entries.size()));
    put32(file, static_cast<std::uint32_t>(list.size()));
    put32(file, begin);
    put16(file, 0);
    return file;
}

}  // namespace waymark

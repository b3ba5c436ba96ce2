#pragma once
// The .waymark file: UTF-8 JSON, one row a line, sorted by kind and id, so that a renamed touchpoint is a change of
// one line and a damaged file still gives back its whole lines. docs/file-format.md describes it for others.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/format/loaded.h"

namespace waymark {

inline constexpr std::size_t kLargestFile = 256 * 1024 * 1024;  // bytes that any reader here accepts
inline constexpr std::string_view kFormatVersion = "1.6";

// The same document always gives the same bytes. Cost: linear, about 100 MB/s or better.
[[nodiscard]] std::string writeDocument(const Document& document);

// All or nothing. Errors carry the line: FileTooLarge, NotAJourneyFile, BinaryContent, MergeMarkers, NewerFormat
// (major version; a newer minor version is a note), DamagedFile, DuplicateRow, DuplicateCode, EmptyCode,
// DanglingReference, SelfDependency, DuplicateDependency, DuplicateFeeling, TooManyRows, and those of
// RowReader::readLine. Notes: newer-minor-version, unknown-key, unknown-row, checksum-differs, rows-missing,
// text-cleaned, demand-left-out, answer-twice.
[[nodiscard]] Result<Loaded> readDocument(std::string_view bytes);

// If these are the first bytes of a journey that a later generation of the program wrote: its version. Nobody may
// replace it who does not understand it.
[[nodiscard]] std::optional<std::string> newerMajorVersion(std::string_view bytes);

}  // namespace waymark

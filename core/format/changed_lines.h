#pragma once
// A .waymark file with edits put into its lines, for recovery.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace waymark {

// `file` as writeDocument() made it, `edits` as writeChanges() did, in the order in which they happened. The result has
// no counts and no checksum.
[[nodiscard]] std::string withChanges(std::string_view file, std::span<const std::string_view> edits);

// How many different rows such edits put or removed.
[[nodiscard]] std::size_t rowsChanged(std::span<const std::string_view> edits);

}  // namespace waymark

#include "tests/fuzz/journeys.h"

#include <stdexcept>
#include <string>

#include "core/format/file_format.h"
#include "core/store/file.h"

namespace waymark::fuzz {
namespace {

Document readGolden() {
    const std::string path = std::string(WAYMARK_FIXTURES) + "/formats/" + std::string(kFormatVersion) + ".waymark";
    const auto bytes = readFile(path);
    auto loaded = bytes ? readDocument(*bytes) : tl::unexpected<Error>(bytes.error());
    if (!loaded) throw std::runtime_error(path + " cannot be read");
    return std::move(loaded->document);
}

}  // namespace

const Document& openJourney() {
    static const Document kJourney = readGolden();
    return kJourney;
}

}  // namespace waymark::fuzz

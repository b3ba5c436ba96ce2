#include "core/base/version.h"

namespace waymark {

std::string_view programVersion() { return WAYMARK_VERSION; }

}  // namespace waymark

#pragma once
// The codes of touchpoints, under the roof of edits.

#include "core/model/codes.h"

namespace waymark::edit {

using waymark::CodeBook;
using waymark::letterCode;

}  // namespace waymark::edit

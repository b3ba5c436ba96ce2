#pragma once
// The codes of touchpoints, under the roof of edits.

#include "core/model/codes.h"

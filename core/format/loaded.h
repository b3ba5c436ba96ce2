#pragma once
// What reading a file gives: a document, and what is worth saying about the file.

#include <cstdint>
#include <vector>

#include "core/base/problem.h"
#include "core/model/document.h"

namespace waymark {

struct Loaded {
    Document document;
    std::vector<Problem> notes;                   // unknown columns, a wrong checksum ...
    std::vector<std::int64_t> touchpointLines{};  // by number: the line of the file that holds it, 0 for none
};

}  // namespace waymark

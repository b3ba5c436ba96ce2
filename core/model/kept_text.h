#pragma once
// What a file of a newer version held that this one does not understand, as it stood, to be written back unchanged.

#include <map>
#include <string>
#include <vector>

#include "core/base/id.h"

namespace waymark {

struct KeptText {
    // Members such as "mood":3, parted by commas, under where they stand in their row: "" for the row itself,
    // "estimate" for an object in it, "exceptions.2024-12-25" for the one of that day in a list.
    using Members = std::map<std::string, std::string>;
    // A whole line of a kind that is not known.
    struct Row {
        std::string kind;
        std::string line;
    };

    std::string header;  // members of the first line
    std::map<RowRef, Members> members;
    std::vector<Row> rows;  // in the order of the file

    [[nodiscard]] bool empty() const { return header.empty() && members.empty() && rows.empty(); }
};

}  // namespace waymark

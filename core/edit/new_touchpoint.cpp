#include "core/edit/new_touchpoint.h"

#include "core/edit/checks.h"
#include "core/model/codes.h"

namespace waymark::edit {

Result<Id<Touchpoint>> addRow(ChangeBuilder& build, const Document& document, TouchpointKind kind, std::string name) {
    Touchpoint row;
    row.kind = kind;
    row.name = std::move(name);
    return tidyLine(row.name, "name").map([&] {
        row.code = CodeBook(document).takeFree();
        return build.add(row);
    });
}

void linkRows(ChangeBuilder& build, Id<Touchpoint> from, Id<Touchpoint> to) {
    Dependency link;
    link.predecessor = from;
    link.successor = to;
    build.add(link);
}

}  // namespace waymark::edit

#include "core/model/prepared_edit.h"

#include <utility>

namespace waymark {

Result<PreparedEdit> prepareEdit(const Document& document, ChangeSet changes) {
    Document after = document;
    return after.apply(changes).map([&] { return PreparedEdit{std::move(changes), document, std::move(after)}; });
}

}  // namespace waymark

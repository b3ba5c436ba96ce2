#include "core/model/feelings.h"

#include <algorithm>
#include <tuple>

namespace waymark {

std::vector<Id<Persona>> personasInOrder(const Document& document) {
    std::vector<Id<Persona>> ids;
    for (const Persona& row : document.table<Persona>()) ids.push_back(row.id);
    std::ranges::sort(ids, {}, [&](Id<Persona> id) { return std::tuple(document.table<Persona>().at(id).order, id); });
    return ids;
}

const Feeling* feelingOf(const Document& document, Id<Touchpoint> touchpoint, Id<Persona> persona) {
    for (const Id<Feeling> id : document.feelings(touchpoint)) {
        const Feeling& row = document.table<Feeling>().at(id);
        if (row.persona == persona) return &row;
    }
    return nullptr;
}

int emotionOf(const Document& document, Id<Touchpoint> touchpoint, Id<Persona> persona) {
    const Feeling* own = persona.isValid() ? feelingOf(document, touchpoint, persona) : nullptr;
    if (own && own->emotion) return *own->emotion;
    const Experience* common = document.find(experienceOf(touchpoint));
    return common ? common->emotion : 0;
}

}  // namespace waymark

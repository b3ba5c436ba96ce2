#include "core/edit/persona_edits.h"

#include <algorithm>
#include <unordered_set>

#include "core/base/picture.h"
#include "core/edit/checks.h"
#include "core/model/change_builder.h"
#include "core/model/feelings.h"
#include "core/model/owners.h"

namespace waymark::edit {
namespace {

Result<void> tidyPersona(Persona& row) {
    return tidyName(row.name).and_then([&] { return tidyNotes(row.goals, "goals"); }).and_then([&] {
        return row.picture.empty() ? Result<void>{} : checkPicture(row.picture);
    });
}

Result<void> checkFeeling(const Document& document, const Feeling& row) {
    return checkThere(document, row.touchpoint)
        .and_then([&] { return checkThere(document, row.persona); })
        .and_then([&] { return checkRange(row.emotion.value_or(0), -2.0, 2.0, "emotion"); })
        .and_then([&] { return checkRange(row.satisfaction, 0.0, 5.0, "satisfaction"); });
}

void putFeeling(const Document& document, ChangeBuilder& build, Feeling row) {
    const Feeling* known = feelingOf(document, row.touchpoint, row.persona);
    const bool saysNothing = !row.emotion && row.satisfaction == 0;
    row.id = known ? known->id : Id<Feeling>{};
    if (saysNothing && known) build.remove(known->id);
    if (saysNothing) return;
    if (known)
        build.put(row);
    else
        build.add(row);
}

}  // namespace

Result<ChangeSet> addPersona(const Document& document, std::string name, std::string goals) {
    Persona row;
    row.name = std::move(name);
    row.goals = std::move(goals);
    row.colour = static_cast<std::uint8_t>(document.table<Persona>().size() % kPaletteColours);
    for (const Persona& other : document.table<Persona>()) row.order = std::max(row.order, other.order + 1.0);
    return tidyPersona(row).and_then([&] { return checkRange(row.order, 0.0, kLargestOrder, "order"); }).map([&] {
        ChangeBuilder build(document);
        build.add(row);
        return build.take();
    });
}

Result<ChangeSet> setPersona(const Document& document, Persona row) {
    return existing(document, row.id).and_then([&](const Persona&) { return tidyPersona(row); }).map([&] {
        ChangeBuilder build(document);
        build.put(row);
        return build.take();
    });
}

Result<ChangeSet> movePersona(const Document& document, Id<Persona> id, Id<Persona> before) {
    const auto checked = checkThere(document, id).and_then([&] { return checkThereIfAny(document, before); });
    if (!checked) return tl::unexpected(checked.error());
    std::vector<Id<Persona>> ids = personasInOrder(document);
    ChangeBuilder build(document);
    if (id == before) return build.take();
    std::erase(ids, id);
    ids.insert(std::ranges::find(ids, before), id);
    double order = 0.0;
    for (const Id<Persona> next : ids) {
        Persona row = document.table<Persona>().at(next);
        row.order = order++;
        build.put(std::move(row));
    }
    return build.take();
}

Result<ChangeSet> removePersona(const Document& document, Id<Persona> id) {
    return existing(document, id).map([&](const Persona&) {
        ChangeBuilder build(document);
        for (const Feeling& row : document.table<Feeling>()) {
            if (row.persona == id) build.remove(row.id);
        }
        build.remove(id);
        return build.take();
    });
}

Result<ChangeSet> setFeeling(const Document& document, Feeling row) {
    return checkFeeling(document, row).map([&] {
        ChangeBuilder build(document);
        putFeeling(document, build, row);
        return build.take();
    });
}

Result<ChangeSet> setPersonaEmotion(const Document& document, std::span<const Id<Touchpoint>> ids, Id<Persona> persona,
                                    std::optional<int> emotion) {
    ChangeBuilder build(document);
    if (const auto fits = checkRange(emotion.value_or(0), -2.0, 2.0, "emotion"); !fits)
        return tl::unexpected(fits.error());
    std::unordered_set<Id<Touchpoint>> stated;
    for (const Id<Touchpoint> id : ids) {
        if (!stated.insert(id).second) continue;
        const Feeling* known = feelingOf(document, id, persona);
        Feeling row = known ? *known : Feeling{};
        row.touchpoint = id;
        row.persona = persona;
        row.emotion = emotion ? std::optional(static_cast<std::int8_t>(*emotion)) : std::nullopt;
        if (const auto fits = checkFeeling(document, row); !fits) return tl::unexpected(fits.error());
        putFeeling(document, build, std::move(row));
    }
    return build.take();
}

}  // namespace waymark::edit

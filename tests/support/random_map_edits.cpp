#include "tests/support/random_map_edits.h"

#include <string>

#include "core/base/picture.h"
#include "core/edit/clipboard.h"
#include "core/edit/group_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/owner_edits.h"
#include "core/edit/persona_edits.h"
#include "core/edit/scene_edits.h"
#include "core/edit/vote_edits.h"
#include "core/model/names.h"
#include "tests/support/random_row.h"

namespace waymark::test {
namespace {

double whole(Random& random, std::int64_t low, std::int64_t high) {
    return static_cast<double>(low +
                               static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(high - low + 1))));
}

MapItems someItems(const Document& document, Random& random) {
    MapItems items;
    for (std::uint64_t k = 1 + random.below(4); k > 0; --k) {
        if (const auto id = any<Touchpoint>(document, random); id.isValid()) items.touchpoints.push_back(id);
        if (const auto id = any<StickyNote>(document, random); id.isValid()) items.notes.push_back(id);
    }
    return items;
}

std::string number(std::uint32_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> static_cast<unsigned>(shift));
    return bytes;
}

}  // namespace

std::string pictureOf(std::uint32_t width, std::uint32_t height) {
    using namespace std::string_literals;
    return toBase64("\x89PNG\r\n\x1A\n"s + number(13) + "IHDR" + number(width) + number(height));
}

Result<ChangeSet> changePersonas(const Document& document, Random& random) {
    const Id<Persona> id = some<Persona>(document, random);
    if (random.below(2) == 0) return edit::movePersona(document, id, any<Persona>(document, random));
    Persona row;
    if (const Persona* known = document.find(id)) row = *known;
    row.colour = static_cast<std::uint8_t>(random.below(6));
    const auto side = static_cast<std::uint32_t>(random.below(300));  // some are too large
    row.picture = random.below(3) == 0 ? std::string() : pictureOf(side, 16);
    return edit::setPersona(document, row);
}

Result<ChangeSet> changeFeelings(const Document& document, Random& random) {
    Feeling row;
    row.touchpoint = some<Touchpoint>(document, random);
    row.persona = some<Persona>(document, random);
    const auto emotion = static_cast<std::int8_t>(static_cast<int>(random.below(5)) - 2);
    if (random.below(3) != 0) row.emotion = emotion;
    row.satisfaction = static_cast<std::int8_t>(random.below(6));
    if (random.below(2) == 0) return edit::setFeeling(document, row);
    const std::vector<Id<Touchpoint>> ids{row.touchpoint, any<Touchpoint>(document, random), row.touchpoint};
    return edit::setPersonaEmotion(document, std::span(ids).first(document.find(ids[1]) ? 3U : 1U), row.persona,
                                   row.emotion ? std::optional<int>(*row.emotion) : std::nullopt);
}

Result<ChangeSet> changeNotes(const Document& document, Random& random) {
    const std::vector<Id<StickyNote>> ids{some<StickyNote>(document, random)};
    switch (random.below(6)) {
        case 0: return edit::moveNotes(document, ids, whole(random, -300, 300), whole(random, -300, 300));
        case 1: return edit::setNoteColour(document, ids, static_cast<std::uint8_t>(random.below(edit::kPapers)));
        case 2: return edit::removeNotes(document, ids);
        default: break;
    }
    StickyNote row;
    if (const StickyNote* known = document.find(any<StickyNote>(document, random))) row = *known;
    row.text = "Ask\tfor \"proof\"\n<b>" + std::to_string(random.below(99));
    row.x = whole(random, -300, 2000);
    row.y = whole(random, -300, 1200);
    row.width = whole(random, -10, 500);
    row.author = random.below(2) == 0 ? " Ada\n" : "";
    row.isParked = random.below(3) == 0;
    return edit::putNote(document, row);
}

Result<ChangeSet> changeLocks(const Document& document, Random& random) {
    return edit::setLocked(document, someItems(document, random), random.below(2) == 0);
}

Result<ChangeSet> changeGroups(const Document& document, Random& random) {
    const MapItems items = someItems(document, random);
    return random.below(3) == 0 ? edit::ungroupItems(document, items) : edit::groupItems(document, items);
}

Result<ChangeSet> changeOwnerColours(const Document& document, Random& random) {
    const Touchpoint* row = document.find(any<Touchpoint>(document, random));
    return edit::setOwnerColour(document, row && !row->owner.empty() ? row->owner : "Ada",
                                static_cast<std::uint8_t>(random.below(6)));
}

Result<ChangeSet> changeScenes(const Document& document, Random& random) {
    const std::vector<Id<Scene>> ids{any<Scene>(document, random)};
    if (document.find(ids.front())) {
        if (random.below(4) == 0) return edit::removeScenes(document, ids);
        if (random.below(3) == 0) return edit::moveScene(document, ids.front(), any<Scene>(document, random));
    }
    Scene row;
    if (const Scene* known = document.find(ids.front()); known && random.below(2) == 0) row = *known;
    row.name = "Where it \"hurts\" <b>";
    row.caption = "Two lines\r\nof it";
    row.lens = kAllOf<Lens>[random.below(kAllOf<Lens>.size())];
    row.layout = kAllOf<MapLayout>[random.below(kAllOf<MapLayout>.size())];
    row.x = whole(random, -300, 2000);
    row.width = whole(random, 0, 500);
    row.height = whole(random, 0, 500);
    row.panels = {"scurve", "gantt"};
    if (const auto id = any<Scenario>(document, random); id.isValid()) row.scenario = id;
    if (const auto id = any<Touchpoint>(document, random); id.isValid()) row.selection = {id, id};
    return edit::putScene(document, row);
}

Result<ChangeSet> changeVotes(const Document& document, Random& random) {
    const std::string voter = random.below(2) == 0 ? "Ada" : "";
    const auto note = any<StickyNote>(document, random);
    const auto touchpoint = some<Touchpoint>(document, random);
    switch (random.below(8)) {
        case 0: return edit::clearVotes(document);
        case 1: return edit::takeVote(document, touchpoint, voter);
        case 2: return edit::takeVote(document, note, voter);
        case 3: return edit::giveVote(document, note, voter);
        default: return edit::giveVote(document, touchpoint, voter);
    }
}

Result<ChangeSet> pasteWithNotes(const Document& document, Random& random) {
    const MapItems items = someItems(document, random);
    const edit::Clip clip = edit::copyItems(document, items.touchpoints, items.notes);
    if (random.below(2) == 0) return edit::duplicate(document, items.touchpoints, 24.0, 24.0, items.notes);
    return edit::paste(document, clip, {whole(random, -300, 2000), whole(random, -300, 1200)});
}

}  // namespace waymark::test

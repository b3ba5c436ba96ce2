#include "core/edit/experience_edits.h"

#include "core/base/number_text.h"
#include "core/edit/checks.h"
#include "core/model/change_builder.h"

namespace waymark::edit {
namespace {

constexpr int kStrongestEmotion = 2;
constexpr int kHighestImportance = 5;

Result<void> checkRange(int value, int lowest, int highest, const char* what) {
    if (value >= lowest && value <= highest) return {};
    const auto text = [](int number) { return toText(std::int64_t{number}); };
    return failure(ErrorCode::OutOfRange, {what, text(value), text(lowest), text(highest)});
}

}  // namespace

void putExperience(ChangeBuilder& build, const Experience& row) {
    Experience neutral;
    neutral.id = row.id;
    if (row == neutral)
        build.remove(row.id);
    else
        build.put(row);
}

Result<ChangeSet> setExperience(const Document& document, Experience row) {
    return existing(document, Id<Touchpoint>{row.id.value})
        .and_then([&](const Touchpoint&) {
            return checkRange(row.emotion, -kStrongestEmotion, kStrongestEmotion, "emotion");
        })
        .and_then([&] { return checkRange(row.importance, 0, kHighestImportance, "importance"); })
        .and_then([&] { return tidyNotes(row.painPoints, "pain points"); })
        .and_then([&] { return tidyNotes(row.opportunities, "opportunities"); })
        .map([&] {
            ChangeBuilder build(document);
            putExperience(build, row);
            return build.take();
        });
}

Result<ChangeSet> setEmotion(const Document& document, std::span<const Id<Touchpoint>> ids, int emotion) {
    const auto inRange = checkRange(emotion, -kStrongestEmotion, kStrongestEmotion, "emotion");
    if (!inRange) return tl::unexpected(inRange.error());
    ChangeBuilder build(document);
    for (const Id<Touchpoint> id : ids) {
        if (!document.find(id)) return failure(ErrorCode::RowMissing, {}, {refTo(id)});
        const Experience* known = document.find(experienceOf(id));
        Experience row = known ? *known : Experience{};
        row.id = experienceOf(id);
        row.emotion = static_cast<std::int8_t>(emotion);
        putExperience(build, row);
    }
    return build.take();
}

}  // namespace waymark::edit

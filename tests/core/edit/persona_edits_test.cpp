#include "core/edit/persona_edits.h"

#include <gtest/gtest.h>

#include "core/base/picture.h"
#include "core/edit/touchpoint_edits.h"
#include "core/map/emotion_curve.h"
#include "core/model/feelings.h"
#include "tests/support/editing.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_map_edits.h"

namespace waymark {
namespace {

using test::apply;
using test::applyAdding;
using test::JourneyBuilder;
using test::refusal;

Document withPersonas(std::initializer_list<const char*> names) {
    JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 2);
    Document document = build.document();
    for (const char* name : names) apply(document, edit::addPersona(document, name, ""));
    return document;
}

std::string namesOf(const Document& document) {
    std::string names;
    for (const Id<Persona> id : personasInOrder(document)) names += document.find(id)->name + ' ';
    return names;
}

constexpr Id<Touchpoint> kA{1};
constexpr Id<Touchpoint> kB{2};
constexpr Id<Persona> kAda{1};
constexpr Id<Persona> kBen{2};

TEST(PersonaEdits, PersonasComeAndGo) {
    const Document empty;
    Document one = empty;
    const auto id = applyAdding<Persona>(one, edit::addPersona(one, "Ada", "A quick answer"));
    EXPECT_EQ(one.find(id)->goals, "A quick answer");
    apply(one, edit::setPersona(one, {id, "Ada L.", ""}));
    EXPECT_EQ(one.find(id)->name, "Ada L.");
    apply(one, edit::removePersona(one, id));
    EXPECT_TRUE(one == empty);
    EXPECT_EQ(refusal(edit::addPersona(empty, " ", "")), ErrorCode::EmptyName);
    EXPECT_EQ(refusal(edit::removePersona(empty, id)), ErrorCode::RowMissing);
}

TEST(PersonaEdits, NewOnesStandBehindTheOthersInTheNextColourAndCanBeMoved) {
    Document document = withPersonas({"Ada", "Ben", "Cleo"});
    EXPECT_EQ(namesOf(document), "Ada Ben Cleo ");
    EXPECT_EQ(document.find(Id<Persona>{3})->colour, 2);
    apply(document, edit::movePersona(document, Id<Persona>{3}, kAda));
    EXPECT_EQ(namesOf(document), "Cleo Ada Ben ");
    apply(document, edit::movePersona(document, Id<Persona>{3}, {}));
    EXPECT_EQ(namesOf(document), "Ada Ben Cleo ");
    EXPECT_TRUE(edit::movePersona(document, kBen, kBen)->empty());
    EXPECT_EQ(refusal(edit::movePersona(document, kBen, Id<Persona>{9})), ErrorCode::RowMissing);
}

TEST(PersonaEdits, APictureIsASmallPng) {
    Document document = withPersonas({"Ada"});
    Persona row = *document.find(kAda);
    row.picture = test::pictureOf(256, 256);
    EXPECT_TRUE(edit::setPersona(document, row));
    for (const std::string& wrong :
         {test::pictureOf(257, 16), test::pictureOf(0, 16), std::string("iVBORw0KGgo"), std::string("<svg/>"),
          toBase64(*fromBase64(test::pictureOf(16, 16)) + std::string(kLargestPicture, 'x'))}) {
        row.picture = wrong;
        EXPECT_EQ(refusal(edit::setPersona(document, row)), ErrorCode::UnfitPicture) << wrong.size();
    }
}

TEST(PersonaEdits, WhatAPersonaFeelsCountsAndElsewhereTheCommonFeeling) {
    Document document = withPersonas({"Ada", "Ben"});
    apply(document, edit::setPersonaEmotion(document, std::vector{kA, kB, kA}, kAda, 2));
    EXPECT_EQ(document.table<Feeling>().size(), 2U);
    EXPECT_EQ(emotionOf(document, kA, kAda), 2);
    EXPECT_EQ(emotionOf(document, kA, kBen), 0);
    EXPECT_EQ(emotionOf(document, kA), 0);
    apply(document, edit::setPersonaEmotion(document, std::vector{kA}, kBen, 0));
    EXPECT_EQ(feelingOf(document, kA, kBen)->emotion, 0) << "neutral is something to state";
    apply(document, edit::setPersonaEmotion(document, std::vector{kA, kB}, kAda, std::nullopt));
    EXPECT_EQ(document.table<Feeling>().size(), 1U);
    EXPECT_EQ(refusal(edit::setPersonaEmotion(document, std::vector{kA}, kAda, 3)), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(edit::setPersonaEmotion(document, std::vector{kA}, Id<Persona>{9}, 1)), ErrorCode::RowMissing);
}

TEST(PersonaEdits, SatisfactionIsKeptBesideTheEmotion) {
    Document document = withPersonas({"Ada"});
    Feeling row;
    row.touchpoint = kA;
    row.persona = kAda;
    row.satisfaction = 4;
    apply(document, edit::setFeeling(document, row));
    apply(document, edit::setPersonaEmotion(document, std::vector{kA}, kAda, -1));
    EXPECT_EQ(feelingOf(document, kA, kAda)->satisfaction, 4);
    apply(document, edit::setPersonaEmotion(document, std::vector{kA}, kAda, std::nullopt));
    EXPECT_EQ(feelingOf(document, kA, kAda)->satisfaction, 4);
    row.satisfaction = 0;
    apply(document, edit::setFeeling(document, row));
    EXPECT_TRUE(document.table<Feeling>().empty()) << "what states nothing is no row";
    row.satisfaction = 6;
    EXPECT_EQ(refusal(edit::setFeeling(document, row)), ErrorCode::OutOfRange);
}

TEST(PersonaEdits, FeelingsGoWithTheirPersonaOrTheirTouchpointAndComeBack) {
    Document document = withPersonas({"Ada", "Ben"});
    for (const Id<Persona> persona : {kAda, kBen}) {
        apply(document, edit::setPersonaEmotion(document, std::vector{kA, kB}, persona, -2));
    }
    const Document before = document;
    const auto personaGone = edit::removePersona(document, kAda);
    apply(document, personaGone);
    EXPECT_EQ(document.table<Feeling>().size(), 2U);
    ASSERT_TRUE(document.apply(inverse(*personaGone)));
    EXPECT_TRUE(document == before);
    const auto touchpointGone = edit::removeTouchpoints(document, std::vector{kA}, {});
    apply(document, touchpointGone);
    EXPECT_EQ(document.table<Feeling>().size(), 2U);
    ASSERT_TRUE(document.apply(inverse(*touchpointGone)));
    EXPECT_TRUE(document == before);
}

TEST(Picture, Base64GoesThereAndBack) {
    Random random(1);
    for (std::size_t length = 0; length < 100; ++length) {
        std::string bytes;
        for (std::size_t k = 0; k < length; ++k) bytes += static_cast<char>(random.below(256));
        EXPECT_EQ(fromBase64(toBase64(bytes)), bytes);
    }
    EXPECT_EQ(toBase64("Waymark"), "V2F5bWFyaw==");
    for (const char* wrong : {"V", "V2F", "V2F5bWFyaw=", "V2F5bWFyaw==\n", "V2F5_WFyaw==", "V2F5bWFyax=="}) {
        EXPECT_FALSE(fromBase64(wrong)) << wrong;
    }
}

}  // namespace
}  // namespace waymark

#include "core/model/document.h"

#include <gtest/gtest.h>

#include "core/model/change_builder.h"
#include "core/model/prepared_edit.h"

namespace waymark {
namespace {

Touchpoint named(const char* code) {
    Touchpoint row;
    row.code = code;
    row.name = code;
    return row;
}

struct Pair {
    Document document;
    Id<Touchpoint> a, b;
    Id<Dependency> link;
};

Pair twoLinked() {
    Pair pair;
    ChangeBuilder build(pair.document);
    pair.a = build.add(named("A"));
    pair.b = build.add(named("B"));
    Dependency link;
    link.predecessor = pair.a;
    link.successor = pair.b;
    pair.link = build.add(link);
    EXPECT_TRUE(pair.document.apply(build.take()));
    return pair;
}

TEST(Document, AppliesAndTakesBackAnEdit) {
    Pair pair = twoLinked();
    const Document before = pair.document;
    ChangeBuilder build(pair.document);
    Touchpoint renamed = pair.document.table<Touchpoint>().at(pair.a);
    renamed.name = "Welcome call";
    build.put(renamed);
    build.remove(pair.link);
    const ChangeSet edit = build.take();
    ASSERT_TRUE(pair.document.apply(edit));
    EXPECT_TRUE(pair.document.outgoing(pair.a).empty());
    ASSERT_TRUE(pair.document.apply(inverse(edit)));
    EXPECT_TRUE(pair.document == before);
    ASSERT_EQ(pair.document.outgoing(pair.a).size(), 1U);
    EXPECT_EQ(pair.document.incoming(pair.b).front(), pair.link);
}

TEST(Document, GoesToAnotherStateOfItselfAsAnEditWould) {
    Pair pair = twoLinked();
    const Document before = pair.document;
    ChangeBuilder build(before);
    const Id<Touchpoint> third = build.add(named("C"));
    build.remove(pair.link);
    const auto edit = prepareEdit(before, build.take());
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->changes.rows.size(), 2U);
    pair.document.become(edit->after);
    EXPECT_EQ(pair.document, edit->after);
    EXPECT_TRUE(pair.document.outgoing(pair.a).empty());
    EXPECT_EQ(pair.document.revision(), before.revision() + 1);
    pair.document.become(edit->before);
    EXPECT_EQ(pair.document, before);
    EXPECT_EQ(pair.document.outgoing(pair.a).size(), 1U);
    EXPECT_EQ(pair.document.revision(), before.revision() + 2);
    EXPECT_GT(pair.document.table<Touchpoint>().nextNumber(), third.value) << "a number is never given twice";
}

TEST(Document, WhatCannotBeAppliedCannotBePrepared) {
    const Pair pair = twoLinked();
    ChangeBuilder build(pair.document);
    build.remove(pair.a);  // the dependency still needs it
    const auto edit = prepareEdit(pair.document, build.take());
    ASSERT_FALSE(edit);
    EXPECT_EQ(edit.error().code, ErrorCode::RowMissing);
}

TEST(Document, RefusesAnEditWhoseBeforeDoesNotMatchAndChangesNothing) {
    Pair pair = twoLinked();
    ChangeBuilder first(pair.document);
    Touchpoint row = pair.document.table<Touchpoint>().at(pair.a);
    row.name = "one";
    first.put(row);
    const ChangeSet edit = first.take();
    ASSERT_TRUE(pair.document.apply(edit));
    ChangeSet stale;
    stale.rows.push_back(RowChange<Touchpoint>{Id<Touchpoint>{9}, std::nullopt, [] {
                                                   Touchpoint t;
                                                   t.id = Id<Touchpoint>{9};
                                                   return t;
                                               }()});
    stale.rows.insert(stale.rows.end(), edit.rows.begin(), edit.rows.end());
    const Document before = pair.document;
    const auto outcome = pair.document.apply(stale);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::EditOutOfDate);
    EXPECT_TRUE(pair.document == before);
}

TEST(Document, ATouchpointCannotGoBeforeItsDependencies) {
    Pair pair = twoLinked();
    ChangeBuilder build(pair.document);
    build.remove(pair.a);
    const auto outcome = pair.document.apply(build.take());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::RowMissing);
    EXPECT_TRUE(pair.document.find(pair.a));
    EXPECT_EQ(pair.document.outgoing(pair.a).size(), 1U);
}

TEST(ChangeSet, ComposedEditsEqualTheirSequence) {
    Pair pair = twoLinked();
    Document stepwise = pair.document;
    ChangeBuilder one(stepwise);
    Touchpoint row = stepwise.table<Touchpoint>().at(pair.a);
    row.name = "x";
    one.put(row);
    const Id<Touchpoint> c = one.add(named("C"));
    const ChangeSet first = one.take();
    ASSERT_TRUE(stepwise.apply(first));
    ChangeBuilder two(stepwise);
    row.name = "A";
    two.put(row);
    two.remove(c);
    const ChangeSet second = two.take();
    ASSERT_TRUE(stepwise.apply(second));
    EXPECT_TRUE(compose(first, second).empty());
    EXPECT_TRUE(stepwise == pair.document);
}

}  // namespace
}  // namespace waymark

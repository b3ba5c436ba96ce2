#include "ui/models/code_order.h"

#include <algorithm>

#include <QStringList>

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(CodeOrder, IsTheOrderPeopleExpect) {
    const QStringList wanted{"1", "2", "10", "A", "A2", "A10", "B", "Z", "AA", "AB", "order", "T-shirt"};
    QStringList codes = wanted;
    std::ranges::reverse(codes);
    std::ranges::sort(codes, {}, [](const QString& code) { return codeSortKey(code.toStdString()); });
    EXPECT_EQ(codes, wanted) << codes.join(' ').toStdString();
}

TEST(CodeOrder, TellsDifferentCodesApart) {
    EXPECT_NE(codeSortKey("A1"), codeSortKey("A2"));
    EXPECT_NE(codeSortKey("AB"), codeSortKey("BA"));
    EXPECT_EQ(codeSortKey(""), QString());
}

}  // namespace
}  // namespace waymark

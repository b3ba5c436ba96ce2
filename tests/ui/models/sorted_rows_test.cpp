#include "ui/models/sorted_rows.h"

#include <algorithm>

#include <QStandardItemModel>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "tests/ui/shell/cut_texts.h"
#include "ui/models/row_index.h"

namespace waymark {
namespace {

class AskedModel : public QStandardItemModel {
public:
    void add(const QVariant& key) {
        auto* item = new QStandardItem;
        item->setData(key, SortRole);
        appendRow(item);
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (role == SortRole) ++asked;
        return QStandardItemModel::data(index, role);
    }
    mutable int asked = 0;
};

QStringList shown(const SortedRows& rows) {
    QStringList keys;
    for (int row = 0; row < rows.rowCount(); ++row) keys << rows.index(row, 0).data(SortRole).toString();
    return keys;
}

TEST(SortedRows, OrdersWordsAsTheLanguageDoes) {
    const test::SpokenLanguage german(Language::German);
    AskedModel model;
    for (const char* word : {"zahlen", "ändern", "\uFFFF", "öffnen", "anmelden", "prüfen", "ändere"})
        model.add(QString::fromUtf8(word));
    SortedRows rows;
    rows.setSourceModel(&model);
    rows.sort(0);
    EXPECT_EQ(shown(rows).join(' '), QString::fromUtf8("ändere ändern anmelden öffnen prüfen zahlen \uFFFF"));
}

TEST(SortedRows, OrdersNumbersBySizeAndBytesAsTheyAre) {
    AskedModel model;
    for (const QVariant& key : {QVariant(10.5), QVariant(qlonglong{2}), QVariant(-1), QVariant(qlonglong{1} << 60)})
        model.add(key);
    SortedRows rows;
    rows.setSourceModel(&model);
    rows.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(shown(rows), QStringList({QString::number(qlonglong{1} << 60), "10.5", "2", "-1"}));
    AskedModel codes;
    for (const char* key : {"1b", "q", "1a", "~"}) codes.add(QByteArray(key));
    codes.add(QStringLiteral("a word"));
    SortedRows inOrder;
    inOrder.setSourceModel(&codes);
    inOrder.sort(0);
    EXPECT_EQ(shown(inOrder), QStringList({"1a", "1b", "q", "~", "a word"}));
}

TEST(SortedRows, AsksEachRowOnceHoweverManyAreCompared) {
    AskedModel model;
    Random random(3);
    constexpr int kRows = 2'000;
    for (int row = 0; row < kRows; ++row) model.add(QStringLiteral("name %1").arg(random.below(100'000)));
    SortedRows rows;
    rows.setSourceModel(&model);
    rows.sort(0);
    EXPECT_EQ(model.asked, kRows);
    rows.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(model.asked, kRows) << "the other way round it is the same";
}

// Whatever happens to the source, it is the order of a list that is sorted anew.
TEST(SortedRows, FollowsItsSource) {
    AskedModel model;
    Random random(4);
    const auto word = [&] { return QStringLiteral("%1").arg(random.below(500), 4, 10, QLatin1Char('0')); };
    for (int row = 0; row < 50; ++row) model.add(word());
    SortedRows rows;
    rows.setSourceModel(&model);
    rows.sort(0);
    for (int step = 0; step < 500; ++step) {
        const int row = static_cast<int>(random.below(static_cast<std::uint64_t>(model.rowCount())));
        switch (random.below(3)) {
            case 0: model.add(word()); break;
            case 1:
                if (model.rowCount() > 1) model.removeRow(row);
                break;
            default: model.item(row)->setData(word(), SortRole);
        }
        const QStringList now = shown(rows);
        ASSERT_EQ(now.size(), model.rowCount());
        ASSERT_TRUE(std::ranges::is_sorted(now)) << step;
    }
    model.setRowCount(0);
    model.add(word());
    EXPECT_EQ(rows.rowCount(), 1);
}

}  // namespace
}  // namespace waymark

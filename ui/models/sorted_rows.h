#pragma once
// Rows of a model in the order of one of its columns, as people read it: numbers by size, words as the language of the
// window orders them, Ä beside A. What a cell sorts by (SortRole) is asked once, not at each comparison: for names of
// tens of thousands of rows that is the difference between a moment and a window that stands still.

#include <variant>
#include <vector>

#include <QCollator>
#include <QSortFilterProxyModel>

namespace waymark {

class SortedRows : public QSortFilterProxyModel {
public:
    explicit SortedRows(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    struct Unasked {};
    using Key = std::variant<Unasked, QVariant, QCollatorSortKey>;  // numbers and bytes come before words

    [[nodiscard]] const Key& keyOf(const QModelIndex& index) const;

    QCollator m_collator;
    mutable int m_column = -1;        // of the keys
    mutable std::vector<Key> m_keys;  // of each row of the source
};

}  // namespace waymark

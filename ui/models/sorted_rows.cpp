#include "ui/models/sorted_rows.h"

#include <utility>

#include "ui/models/row_index.h"
#include "ui/style/language.h"

namespace waymark {

SortedRows::SortedRows(QObject* parent) : QSortFilterProxyModel(parent), m_collator(wordsLocale()) {
    setSortRole(SortRole);
}

void SortedRows::setSourceModel(QAbstractItemModel* model) {
    // Before the proxy hears of a change, and sorts again.
    const auto forget = [this] { m_keys.clear(); };
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    connect(model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(model, &QAbstractItemModel::rowsMoved, this, forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, forget);
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    QSortFilterProxyModel::setSourceModel(model);
}

const SortedRows::Key& SortedRows::keyOf(const QModelIndex& index) const {
    Key& key = m_keys[static_cast<std::size_t>(index.row())];
    if (!std::holds_alternative<Unasked>(key)) return key;
    QVariant value = index.data(SortRole);
    if (value.typeId() == QMetaType::QString)
        key = m_collator.sortKey(value.toString());
    else
        key = std::move(value);
    return key;
}

bool SortedRows::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (std::exchange(m_column, left.column()) != left.column()) m_keys.clear();
    m_keys.resize(static_cast<std::size_t>(sourceModel()->rowCount()));
    const Key& a = keyOf(left);
    const Key& b = keyOf(right);
    if (a.index() != b.index()) return a.index() < b.index();
    if (const auto* words = std::get_if<QCollatorSortKey>(&a)) return *words < std::get<QCollatorSortKey>(b);
    return QVariant::compare(std::get<QVariant>(a), std::get<QVariant>(b)) == QPartialOrdering::Less;
}

}  // namespace waymark

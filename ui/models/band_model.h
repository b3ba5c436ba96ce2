#pragma once
// The stages or the lanes of the map in their order, for choosing one of them.

#include <cstdint>
#include <vector>

#include <QAbstractListModel>

#include "ui/models/row_index.h"
#include "ui/session/session.h"

namespace waymark {

class BandModel : public QAbstractListModel, public RowIndex {
    Q_OBJECT

public:
    // `kind` is Stage or Lane. The first row, number 0, stands for "none".
    BandModel(Session& session, RowKind kind, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] RowRef rowRef(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexOf(const RowRef& row) const override;

private:
    void follow(const ChangeSet& changes);

    Session& m_session;
    RowKind m_kind;
    std::vector<std::uint32_t> m_numbers;  // as shown, 0 first
};

}  // namespace waymark

#pragma once
// The people, teams and systems that touchpoints need: name, capacity, cost rate, calendar, skills and how many
// touchpoints ask for each.

#include <unordered_map>

#include "ui/models/row_table_model.h"

namespace waymark {

class ResourceModel : public RowTableModel {
    Q_OBJECT

public:
    enum Column : int { Name, Capacity, Rate, Hours, Skills, Uses };
    static constexpr int kColumns = Uses + 1;

    explicit ResourceModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] Result<ChangeSet> typed(const std::vector<CellText>& cells) const override;

private:
    [[nodiscard]] QString text(const Resource& row, int column) const;
    [[nodiscard]] QVariant sortKey(const Resource& row, int column) const;
    [[nodiscard]] int usesOf(const Resource& row) const;
    void follow(const ChangeSet& changes);

    std::unordered_map<std::uint32_t, int> m_uses;  // demands by resource
};

}  // namespace waymark

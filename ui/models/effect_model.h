#pragma once
// What initiatives change on the map, a row each: a touchpoint takes another time or costs another amount, falls away
// or is replaced, there is more of a resource, customers are happier or go another way.

#include <array>

#include "ui/models/row_table_model.h"

namespace waymark {

[[nodiscard]] QString effectKindWords(EffectKind kind);  // "Time, by a factor"
inline constexpr std::array kEffectKinds{EffectKind::TimeFactor,    EffectKind::NewEstimate,  EffectKind::NewCost,
                                         EffectKind::AddedCapacity, EffectKind::Satisfaction, EffectKind::BranchShare,
                                         EffectKind::Remove,        EffectKind::Replace};

class EffectModel : public RowTableModel {
    Q_OBJECT

public:
    enum Column : int { Owner, Kind, Place, Change, Into, NewName, Channel, Cost };
    static constexpr int kColumns = Cost + 1;

    explicit EffectModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] Result<ChangeSet> typed(const std::vector<CellText>& cells) const override;

private:
    [[nodiscard]] QString text(const Effect& row, int column) const;
    [[nodiscard]] QStringList choices(const Effect& row, int column) const;
    void follow(const ChangeSet& changes);
};

}  // namespace waymark

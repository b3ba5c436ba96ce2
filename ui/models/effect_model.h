#pragma once
// What initiatives change on the map, a row each: a touchpoint takes another time or costs another amount, falls away
// or is replaced, there is more of a resource, customers are happier or go another way.

#include <array>

#include "ui/models/typed_row_model.h"

namespace waymark {

[[nodiscard]] QString effectKindWords(EffectKind kind);  // "Time, by a factor"
inline constexpr std::array kEffectKinds{EffectKind::TimeFactor,    EffectKind::NewEstimate,  EffectKind::NewCost,
                                         EffectKind::AddedCapacity, EffectKind::Satisfaction, EffectKind::BranchShare,
                                         EffectKind::Remove,        EffectKind::Replace};

class EffectModel : public TypedRowModel<Effect> {
    Q_OBJECT

public:
    enum Column : int { Owner, Kind, Place, Change, Into, NewName, Channel, Cost };
    static constexpr int kColumns = Cost + 1;

    explicit EffectModel(Session& session, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString titleHelp(int column) const override;
    [[nodiscard]] bool isNumeric(int column) const override;
    [[nodiscard]] bool isTyped(const Effect& row, int column) const override;
    [[nodiscard]] QString text(const Effect& row, int column) const override;
    [[nodiscard]] QString filterText(const Effect& row) const override;
    [[nodiscard]] QStringList choices(const Effect& row, int column) const override;
    [[nodiscard]] Result<ChangeSet> put(const Document& now, const Effect& row, const CellText& cell) const override;

private:
    void follow(const ChangeSet& changes);
};

}  // namespace waymark

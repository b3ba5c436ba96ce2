#pragma once
// The people, teams and systems that touchpoints need: name, capacity, cost rate, calendar, skills and how many
// touchpoints ask for each.

#include <unordered_map>

#include "ui/models/typed_row_model.h"

namespace waymark {

class ResourceModel : public TypedRowModel<Resource> {
    Q_OBJECT

public:
    enum Column : int { Name, Capacity, Rate, Hours, Skills, Uses };
    static constexpr int kColumns = Uses + 1;

    explicit ResourceModel(Session& session, QObject* parent = nullptr);

protected:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isNumeric(int column) const override;
    [[nodiscard]] bool isTyped(const Resource& row, int column) const override;
    [[nodiscard]] QString text(const Resource& row, int column) const override;
    [[nodiscard]] QVariant sortKey(const Resource& row, int column) const override;
    [[nodiscard]] QString filterText(const Resource& row) const override;
    [[nodiscard]] Result<ChangeSet> put(const Document& now, const Resource& row, const CellText& cell) const override;

private:
    [[nodiscard]] int usesOf(const Resource& row) const;
    void follow(const ChangeSet& changes);

    std::unordered_map<std::uint32_t, int> m_uses;  // demands by resource
};

}  // namespace waymark

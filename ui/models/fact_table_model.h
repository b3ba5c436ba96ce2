#pragma once
// A table of results that are only read: rows of ready words, some with a gauge behind them. The panel that computes
// them hands over all rows anew; rows that stay keep selection and scrolling.

#include <optional>
#include <vector>

#include <QAbstractTableModel>
#include <QString>

#include "core/model/rows.h"

namespace waymark {

struct FactColumn {
    QString title;
    QString help{};
    bool isNumber = false;

    bool operator==(const FactColumn&) const = default;
};

enum class FactTone : std::uint8_t { Plain, Good, Warning, Critical };

struct FactCell {
    QString text;
    std::optional<double> gauge{};  // 0 to 1, drawn in front of the text
    FactTone tone = FactTone::Plain;

    bool operator==(const FactCell&) const = default;
};

struct FactRow {
    std::vector<FactCell> cells;
    Id<Touchpoint> touchpoint{};  // that it is about; 0: none
    bool isStrong = false;
    QString help{};

    bool operator==(const FactRow&) const = default;
};

inline constexpr int kGaugeRole = Qt::UserRole + 1;  // a number, or nothing
inline constexpr int kToneRole = Qt::UserRole + 2;   // a FactTone

class FactTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit FactTableModel(std::vector<FactColumn> columns, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Each row has a cell for every column.
    void setRows(std::vector<FactRow> rows);
    // Other columns, and rows for them.
    void setAll(std::vector<FactColumn> columns, std::vector<FactRow> rows);
    [[nodiscard]] const std::vector<FactRow>& rows() const { return m_rows; }
    // -1: in no row.
    [[nodiscard]] int rowOf(Id<Touchpoint> id) const;

private:
    std::vector<FactColumn> m_columns;
    std::vector<FactRow> m_rows;
};

}  // namespace waymark

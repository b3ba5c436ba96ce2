#pragma once
// Keeps what a flat model shows, brought up to date by the model's signals alone: if a signal is missing or names the
// wrong rows, the mirror differs from the model.

#include <vector>

#include <QAbstractItemModel>
#include <QString>

namespace waymark::test {

class ModelMirror : public QObject {
    Q_OBJECT

public:
    explicit ModelMirror(QAbstractItemModel& model);
    // Empty if the mirror agrees with the model, else the first difference.
    [[nodiscard]] QString difference() const;

private:
    using Row = std::vector<QString>;
    [[nodiscard]] Row read(int row) const;
    void readAll();

    QAbstractItemModel& m_model;
    std::vector<Row> m_rows;
};

// Everything a model shows, row by row and level by level.
[[nodiscard]] QString dump(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0);

}  // namespace waymark::test

#include "tests/ui/models/model_mirror.h"

#include <algorithm>

#include "ui/models/row_index.h"

namespace waymark::test {
namespace {

QString shown(const QAbstractItemModel& model, const QModelIndex& index) {
    return model.data(index).toString() + '|' + (model.data(index, CriticalRole).toBool() ? '!' : ' ');
}

}  // namespace

ModelMirror::ModelMirror(QAbstractItemModel& model) : m_model(model) {
    readAll();
    connect(&model, &QAbstractItemModel::modelReset, this, &ModelMirror::readAll);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        for (int row = first; row <= last; ++row) m_rows.insert(m_rows.begin() + row, read(row));
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    });
    connect(&model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex&, int first, int last, const QModelIndex&, int to) {
                const auto begin = m_rows.begin();
                if (to < first)
                    std::rotate(begin + to, begin + first, begin + last + 1);
                else
                    std::rotate(begin + first, begin + last + 1, begin + to);
            });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        for (int row = from.row(); row <= to.row(); ++row) {
            for (int column = from.column(); column <= to.column(); ++column) {
                m_rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] =
                    shown(m_model, m_model.index(row, column));
            }
        }
    });
}

void ModelMirror::readAll() {
    m_rows.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) m_rows.push_back(read(row));
}

QString ModelMirror::difference() const {
    if (std::ssize(m_rows) != m_model.rowCount()) {
        return QStringLiteral("%1 rows seen, %2 there").arg(m_rows.size()).arg(m_model.rowCount());
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Row now = read(row);
        for (std::size_t column = 0; column < now.size(); ++column) {
            const QString& seen = m_rows[static_cast<std::size_t>(row)][column];
            if (seen != now[column]) {
                return QStringLiteral("row %1, column %2: %3 seen, %4 there")
                    .arg(row)
                    .arg(column)
                    .arg(seen, now[column]);
            }
        }
    }
    return {};
}

ModelMirror::Row ModelMirror::read(int row) const {
    Row texts;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        texts.push_back(shown(m_model, m_model.index(row, column)));
    }
    return texts;
}

QString dump(const QAbstractItemModel& model, const QModelIndex& parent, int depth) {
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        text += QString(depth, ' ');
        for (int column = 0; column < model.columnCount(parent); ++column) {
            text += shown(model, model.index(row, column, parent)) + '\t';
        }
        text += '\n' + dump(model, model.index(row, 0, parent), depth + 1);
    }
    return text;
}

}  // namespace waymark::test

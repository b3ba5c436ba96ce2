#include "ui/models/resource_model.h"

#include <algorithm>

#include "core/edit/resource_edits.h"
#include "ui/models/value_text.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

Result<Resource> withCell(Resource row, int column, const QString& text) {
    switch (column) {
        case ResourceModel::Name: row.name = text.toStdString(); return row;
        case ResourceModel::Capacity:
            return readCount(text, ResourceModel::tr("capacity")).map([&](std::int32_t capacity) {
                row.capacity = capacity;
                return row;
            });
        case ResourceModel::Rate:
            return readAmount(text, "rate").map([&](Money rate) {
                row.rate = rate;
                return row;
            });
        default: return row;
    }
}

}  // namespace

ResourceModel::ResourceModel(Session& session, QObject* parent) : RowTableModel(session, RowKind::Resource, parent) {
    fill<Resource>();
    for (const Demand& demand : document().table<Demand>()) ++m_uses[demand.resource.value];
    connect(&session, &Session::changed, this, &ResourceModel::follow);
}

int ResourceModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant ResourceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Name: return tr("Resource");
        case Capacity: return tr("Capacity");
        case Rate: return tr("Rate per hour");
        case Uses: return tr("Needed by");
        default: return {};
    }
}

Qt::ItemFlags ResourceModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != Uses ? plain | Qt::ItemIsEditable : plain;
}

QVariant ResourceModel::data(const QModelIndex& index, int role) const {
    const Resource* row = rowAt<Resource>(index);
    if (!row) return {};
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole: return text(*row, index.column());
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) |
                                       Qt::AlignVCenter);
        case SortRole: return sortKey(*row, index.column());
        case FilterRole: return QString::fromStdString(row->name);
        case RowRole: return QVariant::fromValue(rowRef(index));
        case ComputedRole: return index.column() == Uses;
        default: return {};
    }
}

Result<ChangeSet> ResourceModel::typed(const std::vector<CellText>& cells) const {
    return inTurn(cells, [this](const Document& now, const CellText& cell) {
        return withCell(*now.find(Id<Resource>{rowRef(cell.index).number}), cell.index.column(), cell.text)
            .and_then([&](const Resource& row) { return edit::setResource(now, row); });
    });
}

QString ResourceModel::text(const Resource& row, int column) const {
    switch (column) {
        case Name: return QString::fromStdString(row.name);
        case Capacity: return QString::number(row.capacity);
        case Rate: return row.rate == Money{} ? QString() : moneyWords(row.rate, document().journey().currency);
        case Uses: return tr("%n touchpoint(s)", nullptr, usesOf(row));
        default: return {};
    }
}

QVariant ResourceModel::sortKey(const Resource& row, int column) const {
    switch (column) {
        case Capacity: return row.capacity;
        case Rate: return static_cast<qlonglong>(row.rate.minorUnits);
        case Uses: return usesOf(row);
        default: return QString::fromStdString(row.name);
    }
}

int ResourceModel::usesOf(const Resource& row) const {
    const auto found = m_uses.find(row.id.value);
    return found == m_uses.end() ? 0 : found->second;
}

void ResourceModel::follow(const ChangeSet& changes) {
    std::vector<std::uint32_t> recounted;
    forEachChange<Demand>(changes, [&](const RowChange<Demand>& change) {
        if (change.before) {
            --m_uses[change.before->resource.value];
            recounted.push_back(change.before->resource.value);
        }
        if (change.after) {
            ++m_uses[change.after->resource.value];
            recounted.push_back(change.after->resource.value);
        }
    });
    RowTableModel::follow(stepsOf<Resource>(changes));
    tidy(recounted);
    announce(recounted, Uses, Uses);
    if (mentions<Journey>(changes)) announceAll(Rate, Rate);
}

}  // namespace waymark

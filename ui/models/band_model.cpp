#include "ui/models/band_model.h"

#include <algorithm>

namespace waymark {
namespace {

template <class Band>
std::vector<std::uint32_t> ordered(const Document& document) {
    std::vector<const Band*> bands;
    for (const Band& band : document.table<Band>()) bands.push_back(&band);
    std::ranges::stable_sort(bands, {}, [](const Band* band) { return band->order; });
    std::vector<std::uint32_t> numbers{0};
    for (const Band* band : bands) numbers.push_back(band->id.value);
    return numbers;
}

std::vector<std::uint32_t> ordered(const Document& document, RowKind kind) {
    return kind == RowKind::Stage ? ordered<Stage>(document) : ordered<Lane>(document);
}

}  // namespace

BandModel::BandModel(Session& session, RowKind kind, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_kind(kind), m_numbers(ordered(session.document(), kind)) {
    connect(&session, &Session::changed, this, &BandModel::follow);
}

int BandModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

QVariant BandModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RowRef row = rowRef(index);
    if (role == RowRole) return QVariant::fromValue(row);
    if (role != Qt::DisplayRole) return {};
    if (row.number == 0) return m_kind == RowKind::Stage ? tr("No stage") : tr("No lane");
    if (m_kind == RowKind::Stage) {
        const Stage* stage = m_session.document().find(Id<Stage>{row.number});
        return stage ? QString::fromStdString(stage->name) : QString();
    }
    const Lane* lane = m_session.document().find(Id<Lane>{row.number});
    return lane ? QString::fromStdString(lane->name) : QString();
}

RowRef BandModel::rowRef(const QModelIndex& index) const {
    if (!index.isValid() || !checkIndex(index)) return {m_kind, 0};
    return {m_kind, m_numbers[static_cast<std::size_t>(index.row())]};
}

QModelIndex BandModel::indexOf(const RowRef& row) const {
    const auto found = std::ranges::find(m_numbers, row.number);
    if (row.kind != m_kind || found == m_numbers.end()) return {};
    return index(static_cast<int>(found - m_numbers.begin()));
}

// Bands are few: what is gone goes first, then each place gets the band that belongs there.
void BandModel::follow(const ChangeSet& changes) {
    if (m_kind == RowKind::Stage ? !mentions<Stage>(changes) : !mentions<Lane>(changes)) return;
    const std::vector<std::uint32_t> wanted = ordered(m_session.document(), m_kind);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::find(wanted, m_numbers[static_cast<std::size_t>(row)]) != wanted.end()) continue;
        beginRemoveRows({}, row, row);
        m_numbers.erase(m_numbers.begin() + row);
        endRemoveRows();
    }
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        const auto from = std::ranges::find(m_numbers, wanted[place]) - m_numbers.begin();
        const auto to = static_cast<std::ptrdiff_t>(place);
        if (from == std::ssize(m_numbers)) {
            beginInsertRows({}, static_cast<int>(to), static_cast<int>(to));
            m_numbers.insert(m_numbers.begin() + to, wanted[place]);
            endInsertRows();
        } else if (from != to) {
            beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(to));
            std::rotate(m_numbers.begin() + to, m_numbers.begin() + from, m_numbers.begin() + from + 1);
            endMoveRows();
        }
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

}  // namespace waymark

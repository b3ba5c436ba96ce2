#include "ui/models/outline_model.h"

#include <algorithm>
#include <tuple>

#include "ui/models/code_order.h"
#include "ui/style/icons.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr std::uint32_t kNoStage = 0;
constexpr int kMany = 200;  // touchpoints that come or go at once: views read all anew instead of following each

std::vector<std::uint32_t> stagesInOrder(const Document& document) {
    std::vector<const Stage*> stages;
    for (const Stage& stage : document.table<Stage>()) stages.push_back(&stage);
    std::ranges::stable_sort(stages, {}, [](const Stage* stage) { return stage->order; });
    std::vector<std::uint32_t> numbers;
    numbers.reserve(stages.size());
    for (const Stage* stage : stages) numbers.push_back(stage->id.value);
    return numbers;
}

bool hasMany(const ChangeSet& changes) {
    int count = 0;
    forEachChange<Touchpoint>(changes, [&](const RowChange<Touchpoint>& change) {
        if (!change.before || !change.after) ++count;
    });
    return count > kMany;
}

}  // namespace

OutlineModel::OutlineModel(Session& session, QObject* parent) : QAbstractItemModel(parent), m_session(session) {
    fill();
    connect(&session, &Session::changed, this, &OutlineModel::follow);
}

// While nobody listens: in one go, then sorted.
void OutlineModel::fill() {
    m_groups.clear();
    m_rowOfStage.clear();
    m_places.clear();
    const auto groupOf = [this](std::uint32_t stage) -> Group& {
        const auto [place, isNew] = m_rowOfStage.try_emplace(stage, static_cast<int>(m_groups.size()));
        if (isNew) m_groups.push_back({stage, {}});
        return m_groups[static_cast<std::size_t>(place->second)];
    };
    for (const std::uint32_t stage : stagesInOrder(m_session.document())) groupOf(stage);
    for (const Touchpoint& row : m_session.document().table<Touchpoint>()) {
        Group& group = groupOf(row.stage.value);
        group.entries.push_back(entryOf(row));
        m_places[row.id.value] = {row.stage.value, group.entries.back().key};
    }
    for (Group& group : m_groups) {
        std::ranges::sort(group.entries, {}, [](const Entry& e) { return std::tie(e.key, e.number); });
    }
}

// The id of an index is 0 for a group, else the number of the group's stage + 1.
QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    if (!parent.isValid()) return createIndex(row, column, quintptr{0});
    return createIndex(row, column, quintptr{m_groups[static_cast<std::size_t>(parent.row())].stage} + 1);
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0) return {};
    return groupIndex(static_cast<std::uint32_t>(index.internalId() - 1));
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() > 0) return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].entries.size());
}

int OutlineModel::columnCount(const QModelIndex&) const { return 1; }

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == RowRole) return QVariant::fromValue(rowRef(index));
    if (index.internalId() == 0) return stageData(m_groups[static_cast<std::size_t>(index.row())].stage, role);
    const int group = groupRow(static_cast<std::uint32_t>(index.internalId() - 1));
    if (group < 0) return {};
    return touchpointData(m_groups[static_cast<std::size_t>(group)].entries[static_cast<std::size_t>(index.row())],
                          role);
}

QVariant OutlineModel::stageData(std::uint32_t number, int role) const {
    if (role != Qt::DisplayRole && role != FilterRole && role != Qt::AccessibleTextRole) return {};
    if (number == kNoStage) return tr("No stage");
    const Stage* stage = m_session.document().find(Id<Stage>{number});
    return stage ? QString::fromStdString(stage->name) : QString();
}

QVariant OutlineModel::touchpointData(const Entry& entry, int role) const {
    const Touchpoint* row = m_session.document().find(Id<Touchpoint>{entry.number});
    if (!row) return {};
    const QString code = QString::fromStdString(row->code);
    const QString name = QString::fromStdString(row->name);
    switch (role) {
        case Qt::DisplayRole: return name.isEmpty() ? tr("Unnamed") : name;
        case CodeRole: return code;
        case CriticalRole: return entry.isCritical;
        case IconRole: return iconOf(row->kind);
        case FilterRole:
            return QStringList{code, name, QString::fromStdString(row->channel), QString::fromStdString(row->owner)}
                .join('\n');
        case Qt::AccessibleTextRole:
            return entry.isCritical ? tr("%1 %2, critical").arg(code, name) : code + ' ' + name;
        default: return {};
    }
}

RowRef OutlineModel::rowRef(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    if (index.internalId() == 0) return {RowKind::Stage, m_groups[static_cast<std::size_t>(index.row())].stage};
    const int group = groupRow(static_cast<std::uint32_t>(index.internalId() - 1));
    if (group < 0) return {};
    const auto& entries = m_groups[static_cast<std::size_t>(group)].entries;
    return {RowKind::Touchpoint, entries[static_cast<std::size_t>(index.row())].number};
}

QModelIndex OutlineModel::indexOf(const RowRef& row) const {
    if (row.kind == RowKind::Stage && row.number != kNoStage) return groupIndex(row.number);
    const auto place = m_places.find(row.number);
    if (row.kind != RowKind::Touchpoint || place == m_places.end()) return {};
    const int group = groupRow(place->second.stage);
    const int at = placeIn(m_groups[static_cast<std::size_t>(group)], place->second.key, row.number);
    return createIndex(at, 0, quintptr{place->second.stage} + 1);
}

void OutlineModel::follow(const ChangeSet& changes, const ScheduleDelta& delta) {
    if (hasMany(changes)) {
        beginResetModel();
        fill();
        endResetModel();
        return;
    }
    const std::vector<std::uint32_t> wanted = stagesInOrder(m_session.document());
    const bool stagesChanged = mentions<Stage>(changes);
    if (stagesChanged) addMissingStages(wanted);
    forEachChange<Touchpoint>(changes, [this](const RowChange<Touchpoint>& change) { followTouchpoint(change.id); });
    if (stagesChanged) orderStages(wanted);
    for (const Id<Touchpoint> id : delta.touchpoints) refreshCritical(id);
}

// New stages come in at the end; orderStages() puts them where they belong. So that touchpoints can move into them.
void OutlineModel::addMissingStages(const std::vector<std::uint32_t>& wanted) {
    for (const std::uint32_t stage : wanted) {
        if (groupRow(stage) < 0) {
            const bool hasNoStage = groupRow(kNoStage) >= 0;
            insertGroup(static_cast<int>(m_groups.size()) - (hasNoStage ? 1 : 0), stage);
        }
    }
}

void OutlineModel::orderStages(const std::vector<std::uint32_t>& wanted) {
    for (int row = static_cast<int>(m_groups.size()) - 1; row >= 0; --row) {
        const std::uint32_t stage = m_groups[static_cast<std::size_t>(row)].stage;
        if (stage != kNoStage && !m_session.document().find(Id<Stage>{stage})) removeGroup(row);
    }
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        const int to = static_cast<int>(place);
        const int from = groupRow(wanted[place]);
        if (from == to) continue;
        beginMoveRows({}, from, from, {}, to);
        std::rotate(m_groups.begin() + to, m_groups.begin() + from, m_groups.begin() + from + 1);
        for (int row = to; row <= from; ++row) m_rowOfStage[m_groups[static_cast<std::size_t>(row)].stage] = row;
        endMoveRows();
    }
    if (!m_groups.empty()) Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_groups.size()) - 1, 0));
}

void OutlineModel::followTouchpoint(Id<Touchpoint> id) {
    const Touchpoint* row = m_session.document().find(id);
    const auto known = m_places.find(id.value);
    if (!row) {
        if (known != m_places.end()) remove(id.value);
        return;
    }
    if (known == m_places.end()) {
        add(*row);
        return;
    }
    const Place from = known->second;
    if (from.stage != row->stage.value || from.key != codeSortKey(row->code)) move(*row, from);
    const QModelIndex now = indexOf(refTo(id));
    Q_EMIT dataChanged(now, now);
}

void OutlineModel::refreshCritical(Id<Touchpoint> id) {
    const QModelIndex where = indexOf(refTo(id));
    if (!where.isValid()) return;
    Group& group = m_groups[static_cast<std::size_t>(where.parent().row())];
    Entry& entry = group.entries[static_cast<std::size_t>(where.row())];
    const Dates* dates = m_session.schedule().dates(id);
    const bool isCritical = dates && dates->isCritical();
    if (entry.isCritical == isCritical) return;
    entry.isCritical = isCritical;
    Q_EMIT dataChanged(where, where, {CriticalRole, Qt::AccessibleTextRole});
}

OutlineModel::Entry OutlineModel::entryOf(const Touchpoint& row) const {
    const Dates* dates = m_session.schedule().dates(row.id);
    return {codeSortKey(row.code), row.id.value, dates && dates->isCritical()};
}

int OutlineModel::groupRow(std::uint32_t stage) const {
    const auto found = m_rowOfStage.find(stage);
    return found == m_rowOfStage.end() ? -1 : found->second;
}

QModelIndex OutlineModel::groupIndex(std::uint32_t stage) const {
    const int row = groupRow(stage);
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr{0});
}

int OutlineModel::placeIn(const Group& group, const QString& key, std::uint32_t number) {
    const auto place = std::ranges::lower_bound(group.entries, std::tie(key, number), {},
                                                [](const Entry& e) { return std::tie(e.key, e.number); });
    return static_cast<int>(place - group.entries.begin());
}

void OutlineModel::insertGroup(int row, std::uint32_t stage) {
    beginInsertRows({}, row, row);
    m_groups.insert(m_groups.begin() + row, Group{stage, {}});
    for (std::size_t k = static_cast<std::size_t>(row); k < m_groups.size(); ++k) {
        m_rowOfStage[m_groups[k].stage] = static_cast<int>(k);
    }
    endInsertRows();
}

void OutlineModel::removeGroup(int row) {
    beginRemoveRows({}, row, row);
    m_rowOfStage.erase(m_groups[static_cast<std::size_t>(row)].stage);
    m_groups.erase(m_groups.begin() + row);
    for (std::size_t k = static_cast<std::size_t>(row); k < m_groups.size(); ++k) {
        m_rowOfStage[m_groups[k].stage] = static_cast<int>(k);
    }
    endRemoveRows();
}

void OutlineModel::add(const Touchpoint& row) {
    if (groupRow(row.stage.value) < 0) insertGroup(static_cast<int>(m_groups.size()), row.stage.value);
    Group& group = m_groups[static_cast<std::size_t>(groupRow(row.stage.value))];
    Entry entry = entryOf(row);
    const int at = placeIn(group, entry.key, entry.number);
    beginInsertRows(groupIndex(row.stage.value), at, at);
    m_places[row.id.value] = {row.stage.value, entry.key};
    group.entries.insert(group.entries.begin() + at, std::move(entry));
    endInsertRows();
}

void OutlineModel::remove(std::uint32_t number) {
    const Place place = m_places.at(number);
    const int row = groupRow(place.stage);
    Group& group = m_groups[static_cast<std::size_t>(row)];
    const int at = placeIn(group, place.key, number);
    beginRemoveRows(groupIndex(place.stage), at, at);
    group.entries.erase(group.entries.begin() + at);
    m_places.erase(number);
    endRemoveRows();
    if (group.entries.empty() && place.stage == kNoStage) removeGroup(row);
}

void OutlineModel::move(const Touchpoint& row, const Place& from) {
    const std::uint32_t to = row.stage.value;
    if (groupRow(to) < 0) insertGroup(static_cast<int>(m_groups.size()), to);
    Group& source = m_groups[static_cast<std::size_t>(groupRow(from.stage))];
    Group& target = m_groups[static_cast<std::size_t>(groupRow(to))];
    Entry entry = entryOf(row);
    const int at = placeIn(source, from.key, row.id.value);
    int place = placeIn(target, entry.key, entry.number);
    const bool isInPlace = from.stage == to && (place == at || place == at + 1);
    if (!isInPlace) beginMoveRows(groupIndex(from.stage), at, at, groupIndex(to), place);
    m_places[row.id.value] = {to, entry.key};
    source.entries.erase(source.entries.begin() + at);
    if (from.stage == to && place > at) --place;
    target.entries.insert(target.entries.begin() + place, std::move(entry));
    if (!isInPlace) endMoveRows();
    if (source.entries.empty() && from.stage == kNoStage) removeGroup(groupRow(kNoStage));
}

}  // namespace waymark

#pragma once
// The journey as a tree: stages in their order, each with its touchpoints in the order of their codes; touchpoints
// without a stage come last under a heading of their own.

#include <cstdint>
#include <unordered_map>
#include <vector>

#include <QAbstractItemModel>

#include "ui/models/row_index.h"
#include "ui/session/session.h"

namespace waymark {

class OutlineModel : public QAbstractItemModel, public RowIndex {
    Q_OBJECT

public:
    explicit OutlineModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] RowRef rowRef(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexOf(const RowRef& row) const override;

private:
    // A touchpoint as the tree shows it; `key` is what it is sorted by.
    struct Entry {
        QString key;
        std::uint32_t number = 0;
        bool isCritical = false;
    };
    struct Group {
        std::uint32_t stage = 0;
        std::vector<Entry> entries;
    };
    struct Place {
        std::uint32_t stage = 0;
        QString key;
    };

    void fill();
    void follow(const ChangeSet& changes, const ScheduleDelta& delta);
    void addMissingStages(const std::vector<std::uint32_t>& wanted);
    void orderStages(const std::vector<std::uint32_t>& wanted);
    void followTouchpoint(Id<Touchpoint> id);
    void refreshCritical(Id<Touchpoint> id);

    [[nodiscard]] Entry entryOf(const Touchpoint& row) const;
    [[nodiscard]] int groupRow(std::uint32_t stage) const;  // -1: not there
    [[nodiscard]] QModelIndex groupIndex(std::uint32_t stage) const;
    [[nodiscard]] static int placeIn(const Group& group, const QString& key, std::uint32_t number);
    void insertGroup(int row, std::uint32_t stage);
    void removeGroup(int row);
    void add(const Touchpoint& row);
    void remove(std::uint32_t number);
    void move(const Touchpoint& row, const Place& from);
    [[nodiscard]] QVariant stageData(std::uint32_t stage, int role) const;
    [[nodiscard]] QVariant touchpointData(const Entry& entry, int role) const;

    Session& m_session;
    std::vector<Group> m_groups;
    std::unordered_map<std::uint32_t, int> m_rowOfStage;
    std::unordered_map<std::uint32_t, Place> m_places;  // by number of the touchpoint
};

}  // namespace waymark

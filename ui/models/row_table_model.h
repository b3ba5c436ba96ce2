#pragma once
// Base of the tables that list every row of one kind in the order of their ids. It keeps its own list of numbers,
// which lags behind the document only inside Session::changed, and turns edits into exact row signals.

#include <cstdint>
#include <vector>

#include <QAbstractTableModel>

#include "ui/models/row_index.h"
#include "ui/models/row_steps.h"
#include "ui/session/session.h"

namespace waymark {

// A text and the cell it is typed into.
struct CellText {
    QModelIndex index;
    QString text;
};

class RowTableModel : public QAbstractTableModel, public RowIndex {
    Q_OBJECT

public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] RowRef rowRef(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexOf(const RowRef& row) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    // Takes all texts as one step of undo, or none of them; a refusal is signalled.
    bool setTexts(const std::vector<CellText>& cells, const QString& undoText);

Q_SIGNALS:
    // A cell was not taken; the sentence says why and what would be right.
    void refused(const QModelIndex& index, const QString& sentence);

protected:
    RowTableModel(Session& session, RowKind kind, QObject* parent);

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] const Document& document() const { return m_session.document(); }
    template <class Row>
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const {
        return document().find(Id<Row>{rowRef(index).number});
    }
    template <class Row>
    void fill() {
        for (const Row& row : document().table<Row>()) m_numbers.push_back(row.id.value);
    }
    // Takes an edit in: rows go, change and come, in this order, so that proxies never compare what is gone.
    void follow(const RowSteps& steps);
    // Announces that columns of these rows show something else; numbers that are not there are passed over.
    void announce(const std::vector<std::uint32_t>& numbers, int firstColumn, int lastColumn);
    void announceAll(int firstColumn, int lastColumn);
    // The edit that puts these texts, at least one, into cells that can be edited.
    [[nodiscard]] virtual Result<ChangeSet> typed(const std::vector<CellText>& cells) const = 0;
    // Makes one edit of many, each of which sees what those before it did.
    template <class Edit>
    [[nodiscard]] Result<ChangeSet> inTurn(const std::vector<CellText>& cells, Edit&& edit) const {
        Document draft = document();
        ChangeSet all;
        for (const CellText& cell : cells) {
            Result<ChangeSet> changes = edit(draft, cell);
            if (!changes) return changes;
            if (const auto applied = draft.apply(*changes); !applied) return tl::unexpected(applied.error());
            all.rows.insert(all.rows.end(), changes->rows.begin(), changes->rows.end());
        }
        return compose(all, {});
    }

private:
    [[nodiscard]] std::vector<int> positionsOf(const std::vector<std::uint32_t>& numbers) const;
    void removeNumbers(const std::vector<std::uint32_t>& numbers);
    void addNumbers(const std::vector<std::uint32_t>& numbers);

    Session& m_session;
    RowKind m_kind;
    std::vector<std::uint32_t> m_numbers;  // sorted
};

}  // namespace waymark

#pragma once
// Every dependency of the journey as a table: what comes first, what follows, kind, lag and share. Codes, kinds, lags
// and shares can be typed in.

#include "ui/models/typed_row_model.h"

namespace waymark {

class DependencyTableModel : public TypedRowModel<Dependency> {
    Q_OBJECT

public:
    enum Column : int { Predecessor, Successor, Kind, Lag, Share, Critical };
    static constexpr int kColumns = Critical + 1;

    explicit DependencyTableModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] bool isNumeric(int column) const override;
    [[nodiscard]] bool isTyped(const Dependency& row, int column) const override;
    [[nodiscard]] QString text(const Dependency& row, int column) const override;
    [[nodiscard]] QString editText(const Dependency& row, int column) const override;
    [[nodiscard]] QVariant sortKey(const Dependency& row, int column) const override;
    [[nodiscard]] QString filterText(const Dependency& row) const override;
    [[nodiscard]] Result<ChangeSet> put(const Document& now, const Dependency& row,
                                        const CellText& cell) const override;

private:
    void follow(const ChangeSet& changes, const ScheduleDelta& delta);
};

// "A Order confirmed", or the code alone where there is no name.
[[nodiscard]] QString codeAndName(const Document& document, Id<Touchpoint> id);

// What is typed into a cell, as a dependency: a code, a kind ("FS", "finish-to-start"), a lag or a share.
// Errors: MissingPredecessor, UnknownValue, NotADuration, DurationTooLong, ShareOutOfRange.
[[nodiscard]] Result<Dependency> withCell(const Document& document, Dependency row, int column, const QString& text);

}  // namespace waymark

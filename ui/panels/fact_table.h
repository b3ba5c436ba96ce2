#pragma once
// The view of a table of results: quiet rows without a grid, gauges, and pale while they belong to an earlier state.

#include <QTableView>

#include "ui/models/fact_table_model.h"
#include "ui/style/theme.h"

namespace waymark {

class FactTable : public QTableView {
    Q_OBJECT

public:
    // Owns its model. The column that takes what room is left; none: -1.
    FactTable(std::vector<FactColumn> columns, int widest, const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    void setPale(bool isPale);
    [[nodiscard]] FactTableModel& facts() { return *m_model; }
    // Takes the rows; columns grow with what they say, and do not shrink again.
    void setRows(std::vector<FactRow> rows);
    // Other columns too.
    void setAll(std::vector<FactColumn> columns, std::vector<FactRow> rows);
    // What all columns but the one that takes the rest need for their words.
    [[nodiscard]] int widthOfWords() const;
    // So many lines in each row, over which long texts are wrapped.
    void setLines(int lines);
    // Instead of rows, while there are none.
    void setMessage(const QString& message);

Q_SIGNALS:
    // A row was pressed, or Return was.
    void chosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void fitColumns();
    [[nodiscard]] QString helpAt(const QModelIndex& index) const;

    const Theme* m_theme;
    FactTableModel* m_model;
    int m_widest;
    std::vector<int> m_widths;  // by column, of the widest words so far
    QString m_message;
};

}  // namespace waymark

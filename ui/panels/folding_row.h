#pragma once
// A row of parts of one width. As many are shown as have room, the most important ones; the others wait in a small
// window behind a button at the end of the row, where they work as they do in the row.

#include <vector>

#include <QAbstractButton>
#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

namespace waymark {

class FoldingRow : public QWidget {
    Q_OBJECT

public:
    // Parts no narrower than this. `name` says what the button at the end shows.
    FoldingRow(int leastWidth, const QString& name, QWidget* parent);

    // In the order of the row; of a smaller rank are those that fold last. Hidden parts take no room.
    void add(QWidget* part, int rank);
    // To be called when parts were hidden or shown.
    void fold();
    [[nodiscard]] bool isFolded(const QWidget& part) const { return part.parentWidget() == m_rest; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        QWidget* widget;
        int rank;
    };
    [[nodiscard]] std::vector<QWidget*> fitting() const;
    void openRest();
    void keepTabOrder();

    int m_leastWidth;
    std::vector<Part> m_parts;
    QHBoxLayout* m_row;
    QToolButton* m_more;
    QFrame* m_rest;
    QVBoxLayout* m_restColumn;
};

}  // namespace waymark

#pragma once
// Who owns touchpoints, each with the colour that cards are shown in when they are coloured by owner. Hidden while
// nobody owns any.

#include <vector>

#include <QWidget>

#include "core/model/owners.h"
#include "ui/panels/dot_scale.h"

class QLabel;
class QVBoxLayout;

namespace waymark {

class OwnerColours : public QWidget {
    Q_OBJECT

public:
    OwnerColours(const PanelContext& context, QWidget* parent);
    void refresh();

private:
    struct Row {
        QWidget* widget;
        QLabel* name;
        DotScale* colour;
    };
    [[nodiscard]] Row makeOwnerRow(std::size_t place);

    const PanelContext& m_context;
    QVBoxLayout* m_list;
    std::vector<Owner> m_owners;
    std::vector<Row> m_rows;
};

}  // namespace waymark

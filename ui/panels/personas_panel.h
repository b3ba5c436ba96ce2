#pragma once
// The people the journey is drawn for, side by side: picture, name, colour and goals of each.

#include <vector>

#include <QHBoxLayout>
#include <QPushButton>
#include <QWidget>

#include "ui/panels/persona_tile.h"

class QLabel;

namespace waymark {

class PersonasPanel : public QWidget {
    Q_OBJECT

public:
    PersonasPanel(Session& session, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] const std::vector<PersonaTile*>& tiles() const { return m_tiles; }

private:
    void refresh();
    void add();
    void move(Id<Persona> id, int steps);

    PanelContext m_context;
    QLabel* m_hint;
    QHBoxLayout* m_row;
    QPushButton* m_adding;
    std::vector<PersonaTile*> m_tiles;
};

}  // namespace waymark

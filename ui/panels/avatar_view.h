#pragma once
// The face of a persona in a panel.

#include <QWidget>

#include "ui/panels/panel_context.h"
#include "ui/style/avatar.h"

namespace waymark {

class AvatarView : public QWidget {
    Q_OBJECT

public:
    AvatarView(const PanelContext& context, int size, QWidget* parent) : QWidget(parent), m_context(context) {
        setFixedSize(size, size);
    }
    void show(const Persona& persona) {
        m_avatar = {QString::fromStdString(persona.name), persona.colour, m_faces.of(persona)};
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintAvatar(painter, rect(), m_avatar, m_context.colours());
    }

private:
    const PanelContext& m_context;
    Faces m_faces;
    Avatar m_avatar;
};

}  // namespace waymark

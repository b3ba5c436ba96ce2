#pragma once
// A persona on a tile: picture, name, colour and goals, and buttons that move it among the others or take it away.

#include <QPushButton>
#include <QWidget>

#include "ui/panels/dot_scale.h"
#include "ui/panels/panel_context.h"
#include "ui/panels/typed_text.h"
#include "ui/style/avatar.h"

class QMimeData;

namespace waymark {

// The face of a persona as a button: it opens what can be done with the picture, takes files and pictures that are
// dropped on it, and Ctrl+V.
class FaceButton : public QPushButton {
    Q_OBJECT

public:
    FaceButton(const PanelContext& context, QWidget* parent);
    void show(const Avatar& avatar);

Q_SIGNALS:
    // From the clipboard, or dropped here.
    void pictureGiven(const QImage& image);
    void fileGiven(const QString& path);
    void pasteWanted();
    void removeWanted();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    const PanelContext& m_context;
    Avatar m_avatar;
};

class PersonaTile : public QWidget {
    Q_OBJECT

public:
    PersonaTile(const PanelContext& context, QWidget* parent);

    void show(Id<Persona> id, bool isFirst, bool isLast);
    [[nodiscard]] Id<Persona> persona() const { return m_id; }
    void editName();

    // What can be done with the picture.
    void choosePicture();
    void loadPicture(const QString& path);
    void takePicture(const QImage& image);
    void pastePicture();
    void removePicture();

Q_SIGNALS:
    void moveWanted(Id<Persona> id, int steps);

private:
    void build();
    void offerPicture();
    void setPicture(const Result<std::string>& picture);
    // Changes of one field in a row become one undo step; without a field each is one.
    template <class Change>
    std::optional<QString> change(const QString& text, const QString& field, Change&& change);

    const PanelContext& m_context;
    Id<Persona> m_id;
    Faces m_faces;
    FaceButton* m_face;
    NotesField* m_name;
    DotScale* m_colour;
    NotesField* m_goals;
    QPushButton* m_earlier;
    QPushButton* m_later;
    QPushButton* m_removing;
};

}  // namespace waymark

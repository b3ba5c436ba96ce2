#pragma once
// The scenes of a journey as a strip of small pictures: click to go there, double-click or F2 to rename, drag to put
// them in another order.

#include <optional>

#include <QListWidget>
#include <QMenu>
#include <QPoint>
#include <QTimer>

#include "ui/show/scene_pictures.h"

namespace waymark {

class SceneStrip : public QListWidget {
    Q_OBJECT

public:
    SceneStrip(const Document& document, const ScenePictures& pictures, const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    // As the document has them now; what is current stays so.
    void refresh();
    // Invalid: none.
    [[nodiscard]] Id<Scene> current() const;
    void setCurrent(Id<Scene> id);
    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    // As large as there is room.
    [[nodiscard]] QSize pictureSize() const;
    [[nodiscard]] QImage pictureAt(const QModelIndex& index) const;

Q_SIGNALS:
    void chosen(Id<Scene> id);
    void renameWanted(Id<Scene> id, const QString& name);
    // Invalid `before`: behind all.
    void moveWanted(Id<Scene> id, Id<Scene> before);
    void menuWanted(const QPoint& screen);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    // In front of which scene one lands that is let go at this pixel; the number of scenes for behind all.
    [[nodiscard]] int landingAt(const QPoint& pixel) const;
    void showLanding(std::optional<int> row);
    void followPointer();
    void letGo();

    const Document& m_document;
    const ScenePictures& m_pictures;
    const Theme* m_theme;
    std::optional<QPoint> m_held;  // where the button went down on a scene
    QPoint m_pointer;
    QTimer m_scrolling;            // while one is dragged, which may lead beyond the ends
    std::optional<int> m_landing;  // of what is being dragged
};

}  // namespace waymark

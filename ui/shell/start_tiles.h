#pragma once
// The things to press on the start page: a card for each way to begin, a line for each recent file.

#include <QAbstractButton>

#include "core/map/placed_map.h"
#include "core/model/document.h"
#include "ui/style/theme.h"

namespace waymark {

// A picture of the journey, its name and a sentence about it.
class StartTile : public QAbstractButton {
    Q_OBJECT

public:
    StartTile(const QString& name, const QString& description, Document document, const Theme& theme);
    void setTheme(const Theme& theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPicture(QPainter& painter, const QRectF& where) const;

    QString m_description;
    QString m_remark;
    Document m_document;
    PlacedMap m_map;
    const Theme* m_theme;
};

// The name of a file, its folder and when it was changed; greyed where it is not there any more.
class FileLine : public QAbstractButton {
    Q_OBJECT

public:
    FileLine(const QString& path, const Theme& theme);
    void setTheme(const Theme& theme);
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_path;
    QString m_when;
    bool m_isThere;
    const Theme* m_theme;
};

}  // namespace waymark

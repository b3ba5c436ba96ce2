#pragma once
// The menu bar with the name of the journey in the middle of the row.

#include <QMenuBar>
#include <QWidget>

#include "ui/style/theme.h"

namespace waymark {

class TitleRow : public QWidget {
    Q_OBJECT

public:
    TitleRow(const Theme& theme, QWidget* parent);
    void setTheme(const Theme& theme);

    [[nodiscard]] QMenuBar& menuBar() { return *m_menus; }
    // A dot in front marks changes that are not saved.
    void setTitle(const QString& title, bool isModified);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    QMenuBar* m_menus;
    QString m_title;
    bool m_isModified = false;
};

}  // namespace waymark

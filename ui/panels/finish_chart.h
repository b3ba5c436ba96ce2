#pragma once
// The finish curve as a part of a panel.

#include <optional>

#include <QWidget>

#include "ui/charts/finish_picture.h"

namespace waymark {

class FinishChart : public QWidget {
    Q_OBJECT

public:
    explicit FinishChart(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(FinishPicture picture, bool isPale);
    void showNothing(const QString& why);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    std::optional<FinishPicture> m_picture;
    bool m_isPale = false;
    QString m_why;
};

}  // namespace waymark

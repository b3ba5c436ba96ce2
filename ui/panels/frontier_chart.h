#pragma once
// What can be had for which budget, as a part of a panel.

#include <optional>

#include <QWidget>

#include "ui/charts/frontier_picture.h"

namespace waymark {

class FrontierChart : public QWidget {
    Q_OBJECT

public:
    explicit FrontierChart(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(FrontierPicture picture, bool isPale);
    void showNothing(const QString& why);
    [[nodiscard]] const std::optional<FrontierPicture>& picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    std::optional<FrontierPicture> m_picture;
    bool m_isPale = false;
    QString m_why;
};

}  // namespace waymark

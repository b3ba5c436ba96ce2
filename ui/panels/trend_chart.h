#pragma once
// The trend of a measure as a part of a panel; points say more under the mouse.

#include <optional>

#include <QWidget>

#include "ui/charts/trend_picture.h"

namespace waymark {

class TrendChart : public QWidget {
    Q_OBJECT

public:
    explicit TrendChart(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(TrendPicture picture);
    void showNothing(const QString& why);
    [[nodiscard]] const std::optional<TrendPicture>& picture() const { return m_picture; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    std::optional<TrendPicture> m_picture;
    QString m_why;
};

}  // namespace waymark

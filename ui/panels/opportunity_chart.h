#pragma once
// Pain points and opportunities as a part of a panel: a dot says more under the mouse, and is chosen by mouse or arrow
// keys.

#include <optional>

#include <QWidget>

#include "ui/charts/opportunity_picture.h"

namespace waymark {

class OpportunityChart : public QWidget {
    Q_OBJECT

public:
    explicit OpportunityChart(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(OpportunityPicture picture, bool isPale);
    void showNothing(const QString& why);
    void setSelected(std::vector<Id<Touchpoint>> touchpoints);
    [[nodiscard]] const std::optional<OpportunityPicture>& picture() const { return m_picture; }

Q_SIGNALS:
    void chosen(Id<Touchpoint> id);

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    std::optional<OpportunityPicture> m_picture;
    std::vector<Id<Touchpoint>> m_selected;
    bool m_isPale = false;
    QString m_why;
};

}  // namespace waymark

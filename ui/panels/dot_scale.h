#pragma once
// A row of dots of which one is chosen, with the mouse or the arrow keys: emotion from -2 to +2, importance from 1
// to 5.

#include <functional>
#include <optional>

#include <QWidget>

#include "ui/panels/panel_context.h"

namespace waymark {

class DotScale : public QWidget {
    Q_OBJECT

public:
    // One dot for each value from `lowest` to `highest`; `words` names them. Values below `lowest` show no dot.
    struct Scale {
        int lowest = 0;
        int highest = 0;
        bool fillsUp = false;  // all dots up to the value are filled, rather than the one alone
        std::function<QColor(const Theme&, int value)> colour;
        std::function<QString(int value)> words;
        bool canBeNone = false;  // the chosen dot pressed again, or Delete, chooses lowest - 1
    };

    DotScale(const QString& accessibleName, const PanelContext& context, Scale scale, QWidget* parent);

    void onChoose(std::function<void(int value)> choose) { m_choose = std::move(choose); }
    // Nothing: several things are shown that differ.
    void showValue(std::optional<int> value);
    [[nodiscard]] std::optional<int> value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    // Centre of the dot of a value, in the widget.
    [[nodiscard]] QPointF centreOf(int value) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] std::optional<int> valueAt(const QPointF& position) const;
    void choose(int value);
    void chooseNone();

    const PanelContext& m_context;
    Scale m_scale;
    std::optional<int> m_value;
    std::function<void(int)> m_choose;
};

}  // namespace waymark

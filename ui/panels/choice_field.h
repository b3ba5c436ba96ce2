#pragma once
// A drop-down list that changes only when a person chooses, never by a passing wheel.

#include <functional>
#include <optional>

#include <QComboBox>

namespace waymark {

class ChoiceField : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceField(const QString& accessibleName, QWidget* parent);

    void onChoose(std::function<void(int index)> choose) { m_choose = std::move(choose); }
    // Nothing: several things are shown that differ.
    void showChoice(std::optional<int> index);
    // A quiet one without frame, in small type, as wide as what it says.
    void setQuiet();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintQuiet();
    void paintChevron(QPainter& painter, double centre) const;

    bool m_isQuiet = false;
    std::function<void(int)> m_choose;
};

}  // namespace waymark

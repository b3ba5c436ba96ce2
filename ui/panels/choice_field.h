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
    // A quiet one without frame, in small type, as wide as what it says; less where there is little room, if it may.
    enum class Shrinks { Yes, No };
    void setQuiet(Shrinks shrinks = Shrinks::Yes);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] int textRoom() const;
    void paintQuiet();
    void paintChevron(QPainter& painter, double centre) const;

    bool m_isQuiet = false;
    Shrinks m_shrinks = Shrinks::Yes;
    std::function<void(int)> m_choose;
};

}  // namespace waymark

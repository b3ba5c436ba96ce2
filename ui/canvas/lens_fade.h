#pragma once
// A short cross-fade from the picture of the map before a change of lens to the one after it. The map behind has
// changed already: whatever a person does next, is done there and ends the fade.

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace waymark {

inline constexpr int kFadeMilliseconds = 150;

// Lies over a viewport while it fades. Both pictures are painted once: a step of the fade costs two of them laid over
// each other, however much there is on the map.
class LensFade : public QWidget {
    Q_OBJECT

public:
    explicit LensFade(QWidget& viewport);

    // What the viewport shows, to begin from.
    [[nodiscard]] QPixmap picture() const;
    // From that picture to what the viewport shows now.
    void start(QPixmap before);
    // The viewport would show something else by now.
    void refresh();
    void stop();
    [[nodiscard]] bool isRunning() const { return !isHidden(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVariantAnimation m_progress;
    QPixmap m_before;
    QPixmap m_after;
};

}  // namespace waymark

#pragma once
// Below the picture: what the room reads, which scene it is, and what was changed in front of it, to be kept or
// discarded.

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include "ui/style/theme.h"

namespace waymark {

class CaptionBand : public QWidget {
    Q_OBJECT

public:
    CaptionBand(const Theme& theme, QWidget* parent);

    void setCaption(const QString& title, const QString& caption);
    // Words for a moment, in place of the caption.
    void say(const QString& words);
    // Leaves room for a caption so long: one line, or two from then on, so that nothing moves from scene to scene.
    void makeRoomFor(const QString& caption);
    void setNumber(const QString& words);
    // Empty: nothing was changed.
    void setChanges(const QString& words);
    // Pixels of its smallest text.
    void setTextSize(double pixels);
    [[nodiscard]] QString caption() const { return m_caption; }

Q_SIGNALS:
    void keepWanted();
    void discardWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fitHeight();

    const Theme* m_theme;
    QString m_title, m_caption, m_said;
    QTimer m_saying;
    int m_lines = 1;
    QLabel* m_changes;
    QLabel* m_number;
    QPushButton* m_keep;
    QPushButton* m_discard;
    QWidget* m_words;
    double m_textSize = 20.0;
};

}  // namespace waymark

#pragma once
// One quiet sentence over the map that closes by itself: why an edit was refused, what was saved.

#include <chrono>

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include "ui/style/theme.h"

namespace waymark {

class MessageStrip : public QFrame {
    Q_OBJECT

public:
    MessageStrip(const Theme& theme, QWidget* parent);
    void setTheme(const Theme& theme);

    // Shown long enough to be read; a new sentence takes the place of the one before. `icon` names one of
    // ui/style/icons.h.
    void say(const QString& sentence, const QString& icon);
    // Shown until another sentence takes its place or done() ends it, with a button to cancel what it tells of.
    void sayWorking(const QString& sentence, const QString& icon);
    void done();
    [[nodiscard]] QString sentence() const { return m_label->text(); }
    // Until it closes by itself; negative while it does not count down.
    [[nodiscard]] std::chrono::milliseconds timeLeft() const { return m_timer.remainingTimeAsDuration(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    // The person does not want to wait for what is being worked on.
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void tell(const QString& sentence, const QString& icon, bool isWorking);
    void place();

    const Theme* m_theme;
    QLabel* m_label;
    QPushButton* m_cancel;
    QString m_icon;
    bool m_isWorking = false;
    QTimer m_timer;
};

}  // namespace waymark

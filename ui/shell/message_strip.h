#pragma once
// One quiet sentence over the map that closes by itself: why an edit was refused, what was saved.

#include <chrono>
#include <functional>
#include <vector>

#include <QElapsedTimer>
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
    // Something to decide, with a button for each way. It comes back after other sentences until one is pressed or
    // withdraw() says that it is decided.
    struct Choice {
        QString text;
        std::function<void()> run;
    };
    void ask(const QString& sentence, const QString& icon, std::vector<Choice> choices);
    void withdraw();
    // What is still to be decided; empty if nothing is.
    [[nodiscard]] const QString& question() const { return m_question.sentence; }
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
    enum class Kind { Passing, Working, Question };
    struct Question {
        QString sentence, icon;
        std::vector<Choice> choices;
    };

    void tell(const QString& sentence, const QString& icon, Kind kind);
    void close();
    void showQuestion();
    void choose(std::size_t choice);
    void place();

    const Theme* m_theme;
    QLabel* m_label;
    QPushButton* m_cancel;
    QString m_icon;
    Kind m_kind = Kind::Passing;
    std::vector<QPushButton*> m_choices;
    Question m_question;  // without a sentence: none
    QTimer m_timer;
    QTimer m_frames;  // while something is worked on
    QElapsedTimer m_working;
};

}  // namespace waymark

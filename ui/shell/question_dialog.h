#pragma once
// A short question or message with its buttons. All texts are plain: nothing in them is read as markup.

#include <QDialog>
#include <QHBoxLayout>

#include "ui/shell/prompts.h"

namespace waymark {

class QuestionDialog : public QDialog {
    Q_OBJECT

public:
    explicit QuestionDialog(const Notice& notice, QWidget* parent = nullptr);

    // Default: taken on Return. Escape: taken on Esc and when the dialog is closed. Aside: at the left.
    enum class Role { Default, Escape, Aside, Other };
    void addButton(const QString& text, int answer, Role role);

    // The answer of the button pressed.
    int ask();

private:
    QHBoxLayout* m_buttons;
    int m_answer = 0;
};

}  // namespace waymark

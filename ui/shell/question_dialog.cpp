#include "ui/shell/question_dialog.h"

#include <algorithm>

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr int kLeastWidth = 420;

}  // namespace

QuestionDialog::QuestionDialog(const Notice& notice, QWidget* parent) : QDialog(parent), m_buttons(new QHBoxLayout) {
    setObjectName(QStringLiteral("questionDialog"));
    setWindowTitle(QString());
    setMinimumWidth(kLeastWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * kSpace, 6 * kSpace, 6 * kSpace, 5 * kSpace);
    column->setSpacing(2 * kSpace);
    QLabel* title = makeLabel(notice.title, {kTitleSize, FontWeight::SemiBold}, this);
    title->setWordWrap(true);
    column->addWidget(title);
    for (const QString& text : {notice.text, notice.comfort}) {
        if (text.isEmpty()) continue;
        QLabel* label = makeLabel(text, {kBodySize, FontWeight::Regular, Tone::Muted}, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addSpacing(4 * kSpace);
    m_buttons->setSpacing(2 * kSpace);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
}

void QuestionDialog::addButton(const QString& text, int answer, Role role) {
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    if (role == Role::Default) {
        button->setProperty("primary", true);
        button->setDefault(true);
        button->setFocus();
    }
    if (role == Role::Escape) m_answer = answer;
    connect(button, &QPushButton::clicked, this, [this, answer] {
        m_answer = answer;
        accept();
    });
    m_buttons->insertWidget(role == Role::Aside ? 0 : m_buttons->count(), button);
}

int QuestionDialog::ask() {
    // By itself it would be as high as its words need where they are narrower.
    ensurePolished();
    const int wide = std::max(kLeastWidth, layout()->totalMinimumSize().width());
    resize(wide, layout()->totalHeightForWidth(wide));
    exec();
    return m_answer;
}

}  // namespace waymark

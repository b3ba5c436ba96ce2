#include <gtest/gtest.h>

#include <QLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include "ui/shell/dialog_prompts.h"
#include "ui/shell/import_report.h"
#include "ui/style/labels.h"
#include "ui/style/on_screen.h"

namespace waymark {
namespace {

// Runs `act` on the dialog that comes up next.
template <class Act>
void whenDialogOpens(Act act) {
    QTimer::singleShot(0, qApp, [act] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        act(*dialog);
    });
}

QPushButton* buttonNamed(const QDialog& dialog, const QString& text) {
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == text) return button;
    }
    return nullptr;
}

}  // namespace

TEST(DialogPrompts, AskWhatToDoWithUnsavedChanges) {
    DialogPrompts prompts;
    for (const auto& [text, answer] : {std::pair<QString, SaveAnswer>{"Save", SaveAnswer::Save},
                                       {"Don’t save", SaveAnswer::Discard},
                                       {"Cancel", SaveAnswer::Cancel}}) {
        whenDialogOpens([text = text](QDialog& dialog) {
            auto* button = buttonNamed(dialog, text);
            ASSERT_NE(button, nullptr);
            QTest::mouseClick(button, Qt::LeftButton);
        });
        EXPECT_EQ(prompts.askToSave("Onboarding"), answer);
    }
}

TEST(DialogPrompts, KeepTheJourneyOpenOnEscapeAndSaveItOnReturn) {
    DialogPrompts prompts;
    whenDialogOpens([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    EXPECT_EQ(prompts.askToSave("Onboarding"), SaveAnswer::Cancel);
    whenDialogOpens([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    EXPECT_EQ(prompts.askToSave("Onboarding"), SaveAnswer::Save);
}

TEST(DialogPrompts, ReplaceAFileOnlyWhenToldSo) {
    DialogPrompts prompts;
    whenDialogOpens([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    EXPECT_FALSE(prompts.askToReplace("/tmp/plan.waymark"));
    whenDialogOpens([](QDialog& dialog) { QTest::mouseClick(buttonNamed(dialog, "Replace"), Qt::LeftButton); });
    EXPECT_TRUE(prompts.askToReplace("/tmp/plan.waymark"));
}

TEST(DialogPrompts, ReadNothingInANameAsMarkup) {
    DialogPrompts prompts;
    whenDialogOpens([](QDialog& dialog) {
        for (const QLabel* label : dialog.findChildren<QLabel*>()) EXPECT_EQ(label->textFormat(), Qt::PlainText);
        dialog.reject();
    });
    prompts.tell({"<img src=/etc/passwd>", "text", "comfort"});
}

TEST(DialogPrompts, AreNoHigherThanTheirWords) {
    DialogPrompts prompts;
    const QString words = QStringLiteral("The disk is full, and what was there before is unchanged. ").repeated(3);
    whenDialogOpens([](QDialog& dialog) {
        EXPECT_EQ(dialog.height(), dialog.layout()->totalHeightForWidth(dialog.width()));
        dialog.reject();
    });
    prompts.tell({"The journey could not be saved", words, words});
}

// The window that asks right after the start finds its place on the screen a moment later.
TEST(DialogPrompts, GoWithTheirWindow) {
    fitDialogsOnScreen(*qApp);
    QWidget window;
    window.resize(600, 400);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    QDialog dialog(&window);
    dialog.setModal(true);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    const QPoint before = dialog.pos() - window.pos();
    window.move(window.pos() + QPoint(90, 60));
    QCoreApplication::processEvents();
    EXPECT_EQ(dialog.pos() - window.pos(), before);
}

TEST(ImportReport, ListsEveryNote) {
    const ImportReport report("plan.csv", {"Column “risk” is unknown.", "Line 7 is empty."});
    EXPECT_EQ(report.findChild<QPlainTextEdit*>()->toPlainText(), "Column “risk” is unknown.\nLine 7 is empty.");
}

}  // namespace waymark

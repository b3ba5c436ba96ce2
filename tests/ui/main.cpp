// Runs all tests of the window on Qt's offscreen platform, in the style and the locale the program uses.

#include <clocale>

#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QWidget>

// All tests may run in one process: what one leaves on the screen would be met by another.
class NoWindowIsLeft : public ::testing::EmptyTestEventListener {
    void OnTestEnd(const ::testing::TestInfo&) override {
        for (const QWidget* window : QApplication::topLevelWidgets()) {
            EXPECT_FALSE(window->isVisible()) << window->metaObject()->className() << " is left on the screen";
        }
    }
};

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    ::testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);  // no test touches the settings of whoever runs it
    const QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QLocale::setDefault(QLocale::c());  // tests that are about others set them
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
    ::testing::UnitTest::GetInstance()->listeners().Append(new NoWindowIsLeft);
    return RUN_ALL_TESTS();
}

// waymark_pictures FOLDER: takes the pictures of manual and README, without a display.

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include "tests/pictures/pictures.h"
#include "ui/shell/run_window.h"

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1.5");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    waymark::dressApplication(application);
    if (argc != 2 || !QFileInfo(QString::fromLocal8Bit(argv[1])).isDir()) {
        qCritical("usage: waymark_pictures FOLDER");
        return 2;
    }
    waymark::pictures::takePictures(QString::fromLocal8Bit(argv[1]));
    return 0;
}

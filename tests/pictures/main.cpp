// waymark_pictures FOLDER: takes the pictures of manual and README, without a display.

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "tests/pictures/pictures.h"
#include "ui/shell/run_window.h"

int main(int argc, char** argv) {
    // A screen on which dialogs find their room: without one it has 800 by 800 pixels, and they scroll.
    const QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly)) return 1;
    screens.write(R"({"screens": [{"name": "desk", "x": 0, "y": 0, "width": 2880, "height": 1800,)"
                  R"( "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screens.fileName()));
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

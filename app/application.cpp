#include "app/application.h"

#include <clocale>

#include <QHashFunctions>
#include <QLocale>

#include "app/output.h"
#include "core/base/version.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

std::unique_ptr<QApplication> makeApplication(int& argc, char** argv) {
    auto application = std::make_unique<QApplication>(argc, argv);
    // Qt has just taken over the locale of the user; numbers in files must not follow it.
    (void)std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName(QStringLiteral("Waymark"));
    QApplication::setOrganizationName(QStringLiteral("Waymark"));
    QApplication::setApplicationVersion(
        QString::fromUtf8(programVersion().data(), static_cast<qsizetype>(programVersion().size())));
    QApplication::setDesktopFileName(QStringLiteral("waymark"));
    return application;
}

// Qt talks about missing environment variables and the like, which helps nobody who asked for a picture.
void keepErrorsOnly(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg) tell(message);
}

}  // namespace

std::unique_ptr<QApplication> makeApplicationForPictures(int& argc, char** argv) {
    qInstallMessageHandler(keepErrorsOnly);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());        // pictures are the same on every desk
    QHashSeed::setDeterministicGlobalSeed();  // fonts stand in the same order in every PDF
    return makeApplication(argc, argv);
}

std::unique_ptr<QApplication> makeApplicationForWindows(int& argc, char** argv) {
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
                            qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (hasDisplay) return makeApplication(argc, argv);
    tell(
        tr("waymark: there is no display to open a window on. The commands "
           "need none: see waymark --help"));
    return nullptr;
}

}  // namespace waymark

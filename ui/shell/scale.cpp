#include "ui/shell/scale.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

#include "ui/shell/preferences.h"

namespace waymark {
namespace {

const char* const kScaleFactor = "QT_SCALE_FACTOR";
const char* const kScaledByUs = "WAYMARK_SCALED";

}  // namespace

void scaleAsPreferred(const Preferences& preferences) {
    if (qEnvironmentVariableIsSet(kScaleFactor) || preferences.scale() == 100) return;
    qputenv(kScaleFactor, QByteArray::number(preferences.scale() / 100.0));
    qputenv(kScaledByUs, "1");
}

void startAgain(const QStringList& arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (environment.contains(QLatin1String(kScaledByUs))) {
        environment.remove(QLatin1String(kScaleFactor));
        environment.remove(QLatin1String(kScaledByUs));
    }
    QProcess program;
    program.setProgram(QCoreApplication::applicationFilePath());
    program.setArguments(arguments);
    program.setProcessEnvironment(environment);
    program.startDetached();
}

}  // namespace waymark

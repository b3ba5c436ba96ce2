#include "ui/style/resources.h"

#include <QtGlobal>

// A static library's resources are linked only where this macro names them, and it works outside namespaces only.
static void registerCompiledFiles() {
    Q_INIT_RESOURCE(waymark);
    Q_INIT_RESOURCE(translations);
}

namespace waymark {

void openResources() { registerCompiledFiles(); }

QIcon programIcon() {
    openResources();
    return QIcon(QStringLiteral(":/icons/waymark.svg"));
}

}  // namespace waymark

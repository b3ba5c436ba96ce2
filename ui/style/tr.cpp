#include "ui/style/tr.h"

#include <QCoreApplication>

namespace waymark {

QString tr(const char* text, const char* meaning) { return QCoreApplication::translate("waymark", text, meaning); }

}  // namespace waymark

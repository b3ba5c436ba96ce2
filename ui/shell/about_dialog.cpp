#include "ui/shell/about_dialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/version.h"
#include "ui/style/labels.h"
#include "ui/style/resources.h"

namespace waymark {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Waymark"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(7 * kSpace, 7 * kSpace, 7 * kSpace, 5 * kSpace);
    column->setSpacing(2 * kSpace);
    QLabel* icon = makeLabel({}, {}, this);
    icon->setPixmap(programIcon().pixmap(QSize(48, 48), devicePixelRatio()));
    column->addWidget(icon);
    column->addWidget(makeLabel(tr("Waymark"), {22, FontWeight::SemiBold}, this));
    const QString version = QString::fromUtf8(programVersion().data(), static_cast<qsizetype>(programVersion().size()));
    const auto addLine = [&](const QString& text) {
        QLabel* line = makeLabel(text, {kBodySize, FontWeight::Regular, Tone::Muted}, this);
        line->setWordWrap(true);
        line->setMinimumWidth(380);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(line);
    };
    addLine(tr("Version %1, with Qt %2").arg(version, QString::fromLatin1(qVersion())));
    addLine(tr("Customer journeys with their times: drawn, scheduled and exported in one place."));
    addLine(
        tr("Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, "
           "study, share and change it. It comes without any warranty."));
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"), this);
    close->setProperty("primary", true);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addSpacing(3 * kSpace);
    column->addLayout(buttons);
}

}  // namespace waymark

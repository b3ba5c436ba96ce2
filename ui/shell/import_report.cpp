#include "ui/shell/import_report.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/labels.h"
#include "ui/style/on_screen.h"

namespace waymark {

ImportReport::ImportReport(const QString& fileName, const QStringList& notes, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("importReport"));
    setWindowTitle(tr("Import report"));
    resizeOnScreen(*this, {560, 320});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * kSpace, 6 * kSpace, 6 * kSpace, 5 * kSpace);
    column->setSpacing(2 * kSpace);
    column->addWidget(makeLabel(tr("“%1” is open").arg(fileName), {kTitleSize, FontWeight::SemiBold}, this));
    QLabel* summary =
        makeLabel(notes.size() == 1 ? tr("The file itself stays as it is. One thing to know:")
                                    : tr("The file itself stays as it is. %1 things to know:").arg(notes.size()),
                  {kBodySize, FontWeight::Regular, Tone::Muted}, this);
    summary->setWordWrap(true);
    column->addWidget(summary);
    auto* list = new QPlainTextEdit(notes.join(QStringLiteral("\n")), this);
    list->setReadOnly(true);
    list->setAccessibleName(summary->text());
    column->addWidget(list);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"), this);
    close->setProperty("primary", true);
    close->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

}  // namespace waymark

#include "ui/shell/versions_dialog.h"

#include <utility>

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/date_words.h"
#include "ui/style/labels.h"
#include "ui/style/language.h"
#include "ui/style/on_screen.h"

namespace waymark {

VersionsDialog::VersionsDialog(const QString& fileName, std::vector<EarlierVersion> versions, QWidget* parent)
    : QDialog(parent), m_versions(std::move(versions)), m_list(new QListWidget(this)) {
    setObjectName(QStringLiteral("versionsDialog"));
    setWindowTitle(tr("Earlier versions"));
    resizeOnScreen(*this, {460, 300});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * kSpace, 6 * kSpace, 6 * kSpace, 5 * kSpace);
    column->setSpacing(2 * kSpace);
    column->addWidget(
        makeLabel(tr("Earlier versions of “%1”").arg(fileName), {kTitleSize, FontWeight::SemiBold}, this));
    QLabel* text =
        makeLabel(tr("What the file held before it was saved over. A version opens as a journey of its own; the "
                     "file stays as it is."),
                  {kBodySize, FontWeight::Regular, Tone::Muted}, this);
    text->setWordWrap(true);
    column->addWidget(text);
    for (const EarlierVersion& each : m_versions) {
        const QString when = momentWords(QDateTime::fromSecsSinceEpoch(each.saved));
        m_list->addItem(tr("Saved %1 (%2)").arg(when, wordsLocale().formattedDataSize(each.size)));
    }
    m_list->setAccessibleName(windowTitle());
    m_list->setCurrentRow(0);
    column->addWidget(m_list, 1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto* open = new QPushButton(tr("Open a copy"), this);
    open->setProperty("primary", true);
    open->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kSpace);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(open);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    m_list->setFocus();
}

const EarlierVersion* VersionsDialog::chosen() const {
    const int row = m_list->currentRow();
    return result() == QDialog::Accepted && row >= 0 ? &m_versions[static_cast<std::size_t>(row)] : nullptr;
}

}  // namespace waymark

#include "ui/export/export_preview.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPixmap>
#include <QVBoxLayout>

#include "ui/export/export_map.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr int kFrame = 20;  // between a page and the edge of its preview
constexpr int kPauseMilliseconds = 60;
constexpr int kPatienceMilliseconds = 250;

}  // namespace

ExportPreview::ExportPreview(const Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_picture(makeLabel({}, {}, this)),
      m_summary(makeLabel({}, {}, this)),
      m_number(makeLabel({}, {}, this)),
      m_previous(new QPushButton(QStringLiteral("‹"), this)),
      m_next(new QPushButton(QStringLiteral("›"), this)) {
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(340, 300);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_picture->setAccessibleName(tr("Preview"));
    m_picture->setAutoFillBackground(true);
    m_picture->setBackgroundRole(QPalette::Mid);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setAccessibleName(tr("Next page"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_previous, m_number, m_next}) {
        foot->addWidget(part);
        part->hide();
    }
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_picture, 1);
    rows->addLayout(foot);
    connect(m_previous, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ExportPreview::start);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_summary->setText(tr("Drawing …")); });
}

void ExportPreview::show(const ExportSettings& settings) {
    m_settings = settings;
    m_sheet.reset();
    m_job.cancel();
    m_pause.start();
}

void ExportPreview::setSummary(const QString& text) { m_summary->setText(text); }

void ExportPreview::turnTo(int page) {
    m_page = page;
    m_pause.start();
}

void ExportPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_pause.start();
}

void ExportPreview::start() {
    m_patience.start();
    const double ratio = devicePixelRatioF();
    const QSize room = (m_picture->size() - QSize(2 * kFrame, 2 * kFrame)) * ratio;
    m_job.start(
        this,
        [document = m_session.document(), settings = m_settings, known = m_sheet, page = m_page, room](
            const auto& delivery, const std::stop_token& stop) {
            Part part{known ? known : PreparedSheet::make(document, settings, stop), page, {}};
            if (!part.sheet || stop.stop_requested()) return;
            part.page = std::clamp(page, 0, part.sheet->sheet().pageCount() - 1);
            part.image = previewOf(part.sheet->sheet(), part.page, room);
            delivery(std::move(part));
        },
        [this](const Part& part) { take(part); }, [] {});
}

void ExportPreview::take(const Part& part) {
    m_patience.stop();
    m_page = part.page;
    QPixmap picture = QPixmap::fromImage(part.image);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(picture);
    m_sheet = part.sheet;
    const int pages = part.sheet->sheet().pageCount();
    for (QWidget* each : std::initializer_list<QWidget*>{m_previous, m_number, m_next}) each->setVisible(pages > 1);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pages);
    m_number->setText(tr("%1 of %2").arg(m_page + 1).arg(pages));
    Q_EMIT prepared();
}

}  // namespace waymark

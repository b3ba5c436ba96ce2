#include "ui/shell/start_tiles.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "core/schedule/incremental_schedule.h"
#include "ui/shell/miniature.h"
#include "ui/style/icons.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr QSize kTileSize{256, 268};  // at least
constexpr int kPictureHeight = 148;
constexpr int kInset = 16;
constexpr int kLineHeight = 44;
constexpr double kRadius = 9;

QString whenWords(const QDateTime& time) {
    const qint64 days = time.date().daysTo(QDate::currentDate());
    if (days == 0) return tr("today, %1").arg(time.time().toString(QStringLiteral("HH:mm")));
    if (days == 1) return tr("yesterday");
    return QLocale().toString(time.date(), QLocale::ShortFormat);
}

}  // namespace

StartTile::StartTile(const QString& name, const QString& description, Document document, const Theme& theme)
    : m_description(description), m_document(std::move(document)), m_theme(&theme) {
    setText(name);
    setAccessibleDescription(description);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const IncrementalSchedule schedule(m_document);
    m_map = placeMap(m_document, schedule, MapLayout::Drawn);
    if (const auto count = m_document.table<Touchpoint>().size(); count > 0) {
        m_remark = tr("%1 touchpoints · %2 stages · %3")
                       .arg(count)
                       .arg(m_document.table<Stage>().size())
                       .arg(durationWords(schedule.finish(), displayUnit(schedule.finish())));
    }
}

void StartTile::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

QSize StartTile::sizeHint() const { return kTileSize; }

void StartTile::paintPicture(QPainter& painter, const QRectF& where) const {
    QPainterPath top;
    top.addRoundedRect(where.adjusted(0, 0, 0, kRadius), kRadius, kRadius);
    painter.save();
    painter.setClipRect(where);
    painter.fillPath(top, m_theme->window);
    painter.restore();
    if (!m_map.cards.empty()) {
        paintMiniature(painter, where.adjusted(kInset, kInset, -kInset, -kInset), m_document, m_map, *m_theme);
    } else {
        const QPointF centre = where.center();
        paintIcon(painter, QStringLiteral("add"), QRectF(centre.x() - 16, centre.y() - 16, 32, 32), m_theme->accent);
    }
    painter.setPen(QPen(m_theme->line, 1));
    painter.drawLine(QPointF(where.left(), where.bottom() - 0.5), QPointF(where.right(), where.bottom() - 0.5));
}

void StartTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->panel);
    painter.drawRoundedRect(face, kRadius, kRadius);
    paintPicture(painter, QRectF(face.x(), face.y(), face.width(), kPictureHeight));

    QRectF text = face.adjusted(kInset, kPictureHeight + kInset - 2, -kInset, -kInset + 4);
    painter.setFont(fontOf(14, FontWeight::SemiBold));
    painter.setPen(m_theme->text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, this->text());
    text.setTop(text.top() + 24);
    painter.setFont(fontOf(kBodySize));
    painter.setPen(m_theme->muted);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_description);
    painter.setFont(fontOf(kSmallSize));
    painter.setPen(m_theme->faint);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, m_remark);

    const bool isActive = hasFocus() || underMouse();
    painter.setPen(QPen(isActive ? m_theme->accent : m_theme->line, hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(face, kRadius, kRadius);
}

FileLine::FileLine(const QString& path, const Theme& theme) : m_path(path), m_theme(&theme) {
    const QFileInfo file(path);
    m_isThere = file.exists();
    m_when = m_isThere ? whenWords(file.lastModified()) : tr("not there any more");
    setText(file.completeBaseName().simplified());
    setToolTip(m_isThere ? QString() : tr("Click to take it off the list"));
    setAccessibleDescription(m_isThere ? file.absolutePath() : m_when);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(kLineHeight);
}

void FileLine::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

QSize FileLine::sizeHint() const { return {300, kLineHeight}; }

void FileLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(m_theme->accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(m_theme->panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const QRect row = rect().adjusted(12, 0, -12, 0);
    paintIcon(painter, QStringLiteral("open"), QRectF(row.left(), row.center().y() - 7, 16, 16),
              m_isThere ? m_theme->muted : m_theme->faint);
    painter.setFont(fontOf(kSmallSize));
    const int whenWidth = painter.fontMetrics().horizontalAdvance(m_when) + 16;
    painter.setPen(m_theme->faint);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, m_when);

    const QRect words = row.adjusted(30, 4, -whenWidth, -4);
    painter.setFont(fontOf(13, FontWeight::Medium));
    painter.setPen(m_isThere ? m_theme->text : m_theme->faint);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setFont(fontOf(kSmallSize));
    painter.setPen(m_isThere ? m_theme->muted : m_theme->faint);
    QString folder = QFileInfo(m_path).absolutePath();
    if (folder.startsWith(QDir::homePath())) folder.replace(0, QDir::homePath().size(), QStringLiteral("~"));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(folder, Qt::ElideMiddle, words.width()));
}

}  // namespace waymark

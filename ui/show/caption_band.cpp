#include "ui/show/caption_band.h"

#include <chrono>
#include <cmath>

#include <QHBoxLayout>
#include <QPainter>
#include <QTextLayout>

#include "ui/charts/chart_text.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr double kCaption = 1.35;  // sizes of the smallest text
constexpr double kLine = 1.35;
constexpr std::chrono::milliseconds kSaying{4000};

}  // namespace

CaptionBand::CaptionBand(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(&theme),
      m_changes(makeLabel({}, {kBodySize, FontWeight::SemiBold, Tone::Body}, this)),
      m_number(makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Muted}, this)),
      m_keep(new QPushButton(tr("Keep", "changes"), this)),
      m_discard(new QPushButton(tr("Discard"), this)),
      m_words(new QWidget(this)) {
    setObjectName(QStringLiteral("captionBand"));
    m_keep->setObjectName(QStringLiteral("keepNow"));
    m_keep->setToolTip(tr("Let them stay, whatever becomes of later ones (Ctrl+Enter)"));
    m_discard->setObjectName(QStringLiteral("discardChanges"));
    m_discard->setToolTip(tr("Back to how it was when the show began, or changes were kept (Ctrl+Backspace)"));
    m_number->setObjectName(QStringLiteral("sceneNumber"));
    m_changes->setObjectName(QStringLiteral("roomChanges"));
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * kSpace);
    row->addWidget(m_words, 1);
    row->addWidget(m_changes);
    for (QPushButton* button : {m_keep, m_discard}) {
        button->setFocusPolicy(Qt::NoFocus);  // keys belong to the show
        row->addWidget(button);
    }
    row->addWidget(m_number);
    connect(m_keep, &QPushButton::clicked, this, &CaptionBand::keepWanted);
    connect(m_discard, &QPushButton::clicked, this, &CaptionBand::discardWanted);
    m_saying.setSingleShot(true);
    m_saying.setInterval(kSaying);
    connect(&m_saying, &QTimer::timeout, this, [this] {
        m_said.clear();
        update();
    });
    setChanges({});
}

void CaptionBand::setCaption(const QString& title, const QString& caption) {
    m_title = title;
    m_caption = caption;
    setAccessibleName(title + QStringLiteral(". ") + caption);
    update();
}

void CaptionBand::say(const QString& words) {
    m_said = words;
    m_saying.start();
    update();
}

void CaptionBand::makeRoomFor(const QString& caption) {
    layout()->activate();
    const double wide = textWidth(caption, kCaption * m_textSize);
    if (m_lines == 2 || wide <= m_words->width()) return;
    m_lines = 2;
    fitHeight();
}

void CaptionBand::fitHeight() {
    const double lines = m_lines * kCaption * kLine;
    setFixedHeight(static_cast<int>(std::ceil(m_textSize * (kLine + lines + 0.8))));
    update();
}

void CaptionBand::setNumber(const QString& words) { m_number->setText(words); }

void CaptionBand::setChanges(const QString& words) {
    m_changes->setText(words);
    for (QWidget* part : std::initializer_list<QWidget*>{m_changes, m_keep, m_discard}) {
        part->setVisible(!words.isEmpty());
    }
}

void CaptionBand::setTextSize(double pixels) {
    m_textSize = pixels;
    m_number->setFont(fontOf(pixels));
    m_changes->setFont(fontOf(pixels, FontWeight::SemiBold));
    for (QPushButton* button : {m_keep, m_discard}) button->setFont(fontOf(pixels));
    layout()->setContentsMargins(static_cast<int>(pixels), static_cast<int>(0.4 * pixels), static_cast<int>(pixels),
                                 static_cast<int>(0.4 * pixels));
    m_lines = 1;
    fitHeight();
}

// The name small above, the caption below on at most two lines.
void CaptionBand::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.fillRect(rect(), m_theme->panel);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme->line);
    QRectF room = m_words->geometry();
    QRectF head = room;
    head.setHeight(m_textSize * kLine);
    paintText(painter, head, m_title, {m_textSize, FontWeight::SemiBold, m_theme->accent});
    room.setTop(head.bottom());
    const QString& shown = m_said.isEmpty() ? m_caption : m_said;
    QTextLayout text(shown, fontOf(kCaption * m_textSize));
    painter.setPen(m_theme->text);
    text.beginLayout();
    double top = room.top();
    for (int line = 0; line < m_lines; ++line) {
        QTextLine next = text.createLine();
        if (!next.isValid()) break;
        next.setLineWidth(room.width());
        const QString words = shown.mid(next.textStart(), line + 1 < m_lines ? next.textLength() : -1).trimmed();
        const QRectF where(room.left(), top, room.width(), kCaption * m_textSize * kLine);
        paintText(painter, where, words, {kCaption * m_textSize, FontWeight::Regular, m_theme->text});
        top = where.bottom();
    }
    text.endLayout();
}

}  // namespace waymark

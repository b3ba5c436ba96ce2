#include "ui/show/room_tally.h"

#include <algorithm>
#include <numeric>

#include <QMouseEvent>
#include <QPainter>

#include "core/model/scenes.h"
#include "ui/charts/chart_text.h"

namespace waymark {
namespace {

constexpr double kRow = 1.9;  // sizes of the smallest text
constexpr double kNumberSize = 1.3;
constexpr double kWide = 15.0;  // sizes of the smallest text

QString subjectName(const Document& document, const RowRef& row) {
    if (row.kind == RowKind::StickyNote) {
        const StickyNote* note = document.find(Id<StickyNote>{row.number});
        return note ? QString::fromStdString(note->text).simplified() : QString();
    }
    const Touchpoint* card = document.find(Id<Touchpoint>{row.number});
    return card ? QString::fromStdString(card->name) : QString();
}

}  // namespace

RoomTally::RoomTally(Session& session, Ballot& ballot, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_ballot(ballot), m_theme(&theme) {
    setObjectName(QStringLiteral("roomTally"));
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (mentions<Vote>(changes) || mentions<StickyNote>(changes) || mentions<Touchpoint>(changes)) refresh();
    });
    connect(&ballot, &Ballot::changed, this, &RoomTally::refresh);
    refresh();
    hide();
}

void RoomTally::setTextSize(double pixels) {
    m_text = pixels;
    update();
}

int RoomTally::wantedWidth() const { return static_cast<int>(kWide * m_text); }

void RoomTally::refresh() {
    m_lines.clear();
    QStringList words;
    for (const Tally& tally : voteTally(m_session.document())) {
        m_lines.push_back({subjectName(m_session.document(), tally.subject), tally.votes});
        words << QStringLiteral("%1: %2").arg(m_lines.back().name).arg(tally.votes);
    }
    if (words.isEmpty()) words << tr("No dots yet");
    if (!m_ballot.words().isEmpty()) words.prepend(m_ballot.words());
    setAccessibleName(words.join(QStringLiteral("; ")));
    update();
}

// Once there are dots, the room has other things to read.
void RoomTally::paintHint(QPainter& painter, const QRectF& room) const {
    painter.setFont(fontOf(m_text));
    painter.setPen(m_theme->muted);
    const QStringList hints{tr("A click on a card gives a dot, a right click takes it back."),
                            tr("A number and Enter: so many dots each."), tr("Enter: the next person votes.")};
    painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap,
                     hints.join(QStringLiteral("\n\n")));
}

void RoomTally::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) m_ballot.callNext();
}

void RoomTally::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), m_theme->panel);
    painter.fillRect(QRect(0, 0, 1, height()), m_theme->line);
    const double left = 0.8 * m_text;
    const double row = kRow * m_text;
    const double wide = width() - 2.0 * left;
    const std::size_t all = std::accumulate(m_lines.begin(), m_lines.end(), std::size_t{0},
                                            [](std::size_t sum, const Line& line) { return sum + line.votes; });
    QRectF where(left, 0.6 * m_text, wide, row);
    paintText(painter, where, tr("Dots"), {m_text, FontWeight::SemiBold, m_theme->accent});
    paintText(painter, where, QString::number(all), {m_text, FontWeight::SemiBold, m_theme->muted},
              Qt::AlignRight | Qt::AlignVCenter);
    if (const QString turn = m_ballot.words(); !turn.isEmpty()) {
        where.translate(0.0, 0.85 * row);
        paintText(painter, where, turn, {m_text, FontWeight::Regular, m_theme->text});
    }
    if (m_lines.empty()) {
        const double top = where.bottom() + 0.4 * m_text;
        return paintHint(painter, QRectF(left, top, wide, height() - top));
    }
    const double most = static_cast<double>(m_lines.front().votes);
    const double number = textWidth(QString::number(m_lines.front().votes), kNumberSize * m_text, FontWeight::SemiBold);
    for (std::size_t k = 0; k < m_lines.size(); ++k) {
        where.translate(0.0, k == 0 ? 1.15 * row : 1.1 * row);
        const bool isLast = where.bottom() + 1.1 * row > height() - 0.4 * m_text && k + 1 < m_lines.size();
        if (isLast) {
            paintText(painter, where, tr("%1 more").arg(m_lines.size() - k),
                      {m_text, FontWeight::Regular, m_theme->muted});
            break;
        }
        const Line& line = m_lines[k];
        QRectF bar = where.adjusted(-0.3 * m_text, 0.0, 0.3 * m_text, 0.0);
        bar.setWidth(bar.width() * static_cast<double>(line.votes) / most);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->accentTint);
        painter.drawRoundedRect(bar, 4.0, 4.0);
        paintText(painter, where, QString::number(line.votes),
                  {kNumberSize * m_text, FontWeight::SemiBold, m_theme->text});
        paintText(painter, where.adjusted(number + 0.6 * m_text, 0.0, 0.0, 0.0), line.name,
                  {m_text, FontWeight::Regular, m_theme->text});
    }
}

}  // namespace waymark

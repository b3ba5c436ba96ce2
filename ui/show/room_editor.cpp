#include "ui/show/room_editor.h"

#include <algorithm>

#include <QGridLayout>
#include <QKeyEvent>

#include "core/base/duration_text.h"
#include "core/edit/touchpoint_edits.h"
#include "core/edit/typed_estimate.h"
#include "ui/session/typed_change.h"
#include "ui/style/error_wording.h"
#include "ui/style/labels.h"

namespace waymark {

QRect placeBeside(const QRectF& card, const QSize& panel, const QRect& room) {
    constexpr int kGap = 14;
    const QRect there = card.toAlignedRect().adjusted(-kGap, -kGap, kGap, kGap);
    const QPoint middle = there.center() - QPoint(panel.width(), panel.height()) / 2;
    const std::array corners{QPoint(there.right(), middle.y()), QPoint(there.left() - panel.width(), middle.y()),
                             QPoint(middle.x(), there.bottom()), QPoint(middle.x(), there.top() - panel.height())};
    QRect best;
    qint64 least = 0;
    for (const QPoint& corner : corners) {
        QRect place(corner, panel);
        place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() + 1 - panel.width())));
        place.moveTop(std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() + 1 - panel.height())));
        const QRect over = place & card.toAlignedRect();
        const qint64 hidden = over.isEmpty() ? 0 : qint64{over.width()} * over.height();
        if (!best.isNull() && hidden >= least) continue;
        best = place;
        least = hidden;
    }
    return best;
}

RoomEditor::RoomEditor(Session& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_title(makeElidedLabel({kTitleSize, FontWeight::SemiBold, Tone::Body}, this)),
      m_problem(makeLabel({}, {kBodySize, FontWeight::Regular, Tone::Critical}, this)),
      m_keys(makeLabel(tr("Enter takes it, Esc leaves it as it was."), {kBodySize, FontWeight::Regular, Tone::Muted},
                       this)) {
    setObjectName(QStringLiteral("roomEditor"));
    setProperty("tile", true);
    setAttribute(Qt::WA_StyledBackground);
    m_problem->setWordWrap(true);
    m_keys->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_title, 0, 0, 1, 3);
    const std::array names{tr("Optimistic"), tr("Most likely"), tr("Pessimistic")};
    for (std::size_t k = 0; k < 3; ++k) {
        m_names[k] = makeLabel(names[k], {kBodySize, FontWeight::Regular, Tone::Muted}, this);
        m_fields[k] = new QLineEdit(this);
        m_fields[k]->setAccessibleName(names[k]);
        m_fields[k]->installEventFilter(this);
        keepWhileTyped(*m_fields[k], session, [this] { return typedTimes(); });
        m_names[k]->setBuddy(m_fields[k]);
        grid->addWidget(m_names[k], 1, static_cast<int>(k));
        grid->addWidget(m_fields[k], 2, static_cast<int>(k));
        grid->setColumnStretch(static_cast<int>(k), 1);
    }
    grid->addWidget(m_problem, 3, 0, 1, 3);
    grid->addWidget(m_keys, 4, 0, 1, 3);
    hide();
}

void RoomEditor::setTextSize(double pixels) {
    m_title->setFont(fontOf(1.1 * pixels, FontWeight::SemiBold));
    for (QLabel* label : m_names) label->setFont(fontOf(pixels));
    for (QLineEdit* field : m_fields) field->setFont(fontOf(1.4 * pixels, FontWeight::SemiBold));
    m_problem->setFont(fontOf(pixels));
    m_keys->setFont(fontOf(pixels));
    const int inset = static_cast<int>(0.8 * pixels);
    layout()->setContentsMargins(inset, inset, inset, inset);
    layout()->setSpacing(static_cast<int>(0.4 * pixels));
    setFixedWidth(static_cast<int>(25.0 * pixels));
    follow();
}

void RoomEditor::start(Id<Touchpoint> id, std::function<QRectF()> card) {
    finish(true);
    const Touchpoint* row = m_session.document().find(id);
    if (!row) return;
    m_id = id;
    m_card = std::move(card);
    m_title->setText(
        QStringLiteral("%1  %2").arg(QString::fromStdString(row->code), QString::fromStdString(row->name)));
    const Estimate& known = row->estimate;
    const bool isSpread = known.optimistic != known.pessimistic;
    const std::array lengths{known.optimistic, known.likely, known.pessimistic};
    for (std::size_t k = 0; k < 3; ++k) {
        const bool isShown = known.pessimistic != Minutes{0} && (isSpread || k == Likely);
        m_before[k] = isShown ? QString::fromStdString(writeDuration(lengths[k], known.unit)) : QString();
        m_fields[k]->setText(m_before[k]);
    }
    m_problem->hide();
    show();
    follow();
    raise();
    m_fields[Likely]->setFocus(Qt::OtherFocusReason);
    m_fields[Likely]->selectAll();
}

void RoomEditor::follow() {
    if (!isOpen()) return;
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));  // all lines of a refusal
    if (const QRectF card = m_card(); !card.isNull()) setGeometry(placeBeside(card, size(), parentWidget()->rect()));
}

// Nothing while it is closed, or as long as all is as it was.
Result<ChangeSet> RoomEditor::typedTimes() const {
    const Touchpoint* row = m_session.document().find(m_id);
    edit::TypedTimes typed;
    const std::array cells{&typed.optimistic, &typed.likely, &typed.pessimistic};
    for (std::size_t k = 0; k < 3; ++k) {
        if (m_fields[k]->text() != m_before[k]) *cells[k] = m_fields[k]->text().toStdString();
    }
    if (!row || !typed.any()) return ChangeSet{};
    return edit::typedEstimate(row->estimate, typed, TimeUnit::Day).and_then([this](const Estimate& estimate) {
        return edit::setEstimate(m_session.document(), m_id, estimate);
    });
}

QString RoomEditor::take() {
    const auto changes = typedTimes();
    if (!changes) return sentence(changes.error());
    m_session.edit(changes, tr("Set the time"));
    return {};
}

void RoomEditor::tryToTake() {
    const QString problem = take();
    if (problem.isEmpty()) return close();
    m_problem->setText(problem);
    m_problem->show();
    follow();
}

void RoomEditor::finish(bool keep) {
    if (!isOpen()) return;
    if (keep) (void)take();
    close();
}

void RoomEditor::close() {
    m_id = {};
    hide();
    Q_EMIT closed();
}

bool RoomEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: tryToTake(); return true;
        case Qt::Key_Escape: close(); return true;
        // From field to field and round again: beyond them no key would be heard.
        case Qt::Key_Tab: focusBeside(watched, 1); return true;
        case Qt::Key_Backtab: focusBeside(watched, m_fields.size() - 1); return true;
        default: return false;
    }
}

void RoomEditor::focusBeside(const QObject* field, std::size_t steps) {
    const auto at = static_cast<std::size_t>(std::ranges::find(m_fields, field) - m_fields.begin());
    QLineEdit* next = m_fields[(at + steps) % m_fields.size()];
    next->setFocus(Qt::TabFocusReason);
    next->selectAll();
}

}  // namespace waymark

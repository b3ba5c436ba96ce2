#include "ui/shell/segmented_control.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace waymark {
namespace {

constexpr int kHeight = 34;
constexpr int kInset = 3;
constexpr int kSegmentWidth = 84;
constexpr int kWideRoom = 32;  // beside a word
constexpr int kTightRoom = 18;
constexpr int kChevronRoom = 14;

class Segment : public QAbstractButton {
public:
    Segment(QAction& choice, const QString& text, QWidget* parent) : QAbstractButton(parent), m_choice(choice) {
        setText(text);
        setToolTip(choice.shortcut().toString(QKeySequence::NativeText));
        setFont(fontOf(kBodySize, FontWeight::SemiBold));
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(kHeight);
        setTight(false);
        const auto follow = [this] {
            setChecked(m_choice.isChecked());
            setEnabled(m_choice.isEnabled());
        };
        connect(&choice, &QAction::changed, this, follow);
        connect(this, &QAbstractButton::pressed, this, [this] { m_wasChecked = m_choice.isChecked(); });
        connect(this, &QAbstractButton::clicked, this, [this] {
            m_choice.trigger();
            if (m_wasChecked) openMenu();
        });
        follow();
    }
    void setTheme(const Theme& theme) { m_theme = &theme; }
    void setTight(bool isTight) {
        const int word = fontMetrics().horizontalAdvance(text());
        setMinimumWidth(isTight ? word + kTightRoom + (m_menu ? kChevronRoom : 0)
                                : std::max(kSegmentWidth, word + kWideRoom));
    }
    void setMenu(QMenu* menu) {
        m_menu = menu;
        update();
    }

protected:
    void contextMenuEvent(QContextMenuEvent*) override { openMenu(); }

    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF pill = QRectF(rect()).adjusted(kInset, kInset, -kInset, -kInset);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme->shadow);
            painter.drawRoundedRect(pill.translated(0, 1), 6, 6);
            painter.setPen(hasFocus() ? QPen(m_theme->accent, 1) : QPen(m_theme->line, 1));
            painter.setBrush(m_theme->kind == ThemeKind::Light ? m_theme->panel : m_theme->accentTint);
            painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        painter.setFont(fontOf(kBodySize, isChecked() ? FontWeight::SemiBold : FontWeight::Regular));
        painter.setPen(!isEnabled() ? m_theme->faint : isChecked() ? m_theme->accent : m_theme->muted);
        painter.drawText(rect().adjusted(0, 0, showsChevron() ? -kChevronRoom : 0, 0), Qt::AlignCenter, text());
        if (!showsChevron()) return;
        const QPointF tip(width() - kChevronRoom - 2.0, height() / 2.0 + 2.5);
        painter.setPen(QPen(m_theme->accent, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{tip + QPointF(-3.5, -3.5), tip, tip + QPointF(3.5, -3.5)});
    }

private:
    [[nodiscard]] bool showsChevron() const { return m_menu && isChecked(); }
    void openMenu() {
        if (m_menu && isEnabled()) m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    }

    QAction& m_choice;
    QMenu* m_menu = nullptr;
    bool m_wasChecked = false;  // before it was pressed
    const Theme* m_theme = &themeOf(ThemeKind::Light);
};

}  // namespace

SegmentedControl::SegmentedControl(const QList<QAction*>& choices, const QStringList& texts, const Theme& theme,
                                   QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (qsizetype k = 0; k < choices.size(); ++k) row->addWidget(new Segment(*choices[k], texts[k], this));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTheme(theme);
}

void SegmentedControl::setTheme(const Theme& theme) {
    m_theme = &theme;
    for (QObject* child : children()) {
        if (auto* segment = dynamic_cast<Segment*>(child)) segment->setTheme(theme);
    }
    update();
}

void SegmentedControl::setMenu(qsizetype choice, QMenu* menu) {
    if (auto* segment = dynamic_cast<Segment*>(layout()->itemAt(static_cast<int>(choice))->widget())) {
        segment->setMenu(menu);
    }
}

void SegmentedControl::setTight(bool isTight) {
    for (QObject* child : children()) {
        if (auto* segment = dynamic_cast<Segment*>(child)) segment->setTight(isTight);
    }
    layout()->activate();
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme->line, 1));
    painter.setBrush(m_theme->field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

}  // namespace waymark

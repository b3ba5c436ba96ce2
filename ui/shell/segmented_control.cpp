#include "ui/shell/segmented_control.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace waymark {
namespace {

constexpr int kHeight = 34;
constexpr int kInset = 3;
constexpr int kSegmentWidth = 84;

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
        setMinimumWidth(std::max(kSegmentWidth, fontMetrics().horizontalAdvance(text) + 32));
        const auto follow = [this] {
            setChecked(m_choice.isChecked());
            setEnabled(m_choice.isEnabled());
        };
        connect(&choice, &QAction::changed, this, follow);
        connect(this, &QAbstractButton::clicked, &choice, [&choice] { choice.trigger(); });
        follow();
    }
    void setTheme(const Theme& theme) { m_theme = &theme; }

protected:
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
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    QAction& m_choice;
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

void SegmentedControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme->line, 1));
    painter.setBrush(m_theme->field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

}  // namespace waymark

#include "ui/style/labels.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace waymark {
namespace {

constexpr int kFieldRoom = 24;  // around what is typed

class ElidedLabel : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(palette().color(foregroundRole()));
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
        painter.drawText(contentsRect(), static_cast<int>(alignment()), shown);
    }
};

}  // namespace

QLabel* makeLabel(const QString& text, const LabelLook& look, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(fontOf(look.size, look.weight));
    setTone(*label, look.tone);
    return label;
}

QLabel* makeElidedLabel(const LabelLook& look, QWidget* parent) {
    auto* label = new ElidedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(look.size, look.weight));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTone(*label, look.tone);
    return label;
}

QString plainToolTip(const QString& text) {
    if (text.isEmpty()) return {};
    return QString("<qt>" + text.toHtmlEscaped().replace('\n', QLatin1String("<br>")) + "</qt>");
}

void setTone(QLabel& label, Tone tone) {
    static const char* const names[] = {"body", "muted", "faint", "critical"};
    label.setProperty("tone", QString::fromLatin1(names[static_cast<int>(tone)]));
    if (!label.testAttribute(Qt::WA_WState_Polished)) return;  // it has not been dressed yet and will be
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

void keepHint(QLineEdit& field) {
    field.setMinimumWidth(QFontMetrics(fontOf(kBodySize)).horizontalAdvance(field.placeholderText()) + kFieldRoom);
}

}  // namespace waymark

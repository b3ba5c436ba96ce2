#include "ui/style/labels.h"

#include <QStyle>

namespace waymark {

QLabel* makeLabel(const QString& text, const LabelLook& look, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(fontOf(look.size, look.weight));
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

}  // namespace waymark

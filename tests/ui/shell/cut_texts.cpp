#include "tests/ui/shell/cut_texts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

#include "ui/shell/run_window.h"

namespace waymark::test {
namespace {

int missingWidth(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text().isEmpty() ? 0 : button->sizeHint().width() - button->width();
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const bool isElided = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;  // names of people
        if (label->text().isEmpty() || isElided) return 0;
        if (label->wordWrap()) return label->heightForWidth(label->width()) > label->height() ? 1 : 0;
        return label->fontMetrics().horizontalAdvance(label->text()) - label->contentsRect().width();
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        return line->fontMetrics().horizontalAdvance(line->placeholderText()) - line->width() + 8;
    }
    return 0;
}

QString textOf(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) return line->placeholderText();
    return {};
}

}  // namespace

SpokenLanguage::SpokenLanguage(Language language) {
    speak(language);
    dressApplication(*qApp);
}

SpokenLanguage::~SpokenLanguage() { speak(Language::English); }

QString whereOf(const QWidget& widget, const QString& text) {
    QStringList names;
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        names.prepend(at->objectName().isEmpty() ? at->metaObject()->className() : at->objectName());
    }
    return QStringLiteral("“%1” in %2").arg(text, names.join('/'));
}

QStringList cutTextsIn(const QWidget& root) {
    QStringList cut;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisible() && missingWidth(*widget) > 1) cut << whereOf(*widget, textOf(*widget));
    }
    return cut;
}

}  // namespace waymark::test

#include "ui/style/language.h"

#include <memory>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include "ui/style/resources.h"

namespace waymark {
namespace {

// All texts stand in one context, wherever in the code they are: script/translations.
class Words : public QTranslator {
public:
    QString translate(const char*, const char* text, const char* meaning, int n) const override {
        return QTranslator::translate("waymark", text, meaning, n);
    }
};

struct Spoken {
    Language language = Language::English;
    std::unique_ptr<QTranslator> words, buttons;  // ours, and Qt's own
};

Spoken& spoken() {
    static Spoken one;
    return one;
}

std::unique_ptr<QTranslator> installed(std::unique_ptr<QTranslator> translator, const QString& path) {
    if (!translator->load(path)) return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

QLocale germanLocale() { return {QLocale::German, QLocale::Germany}; }

}  // namespace

Language languageOf(const QLocale& locale) {
    return locale.language() == QLocale::German ? Language::German : Language::English;
}

QString ownName(Language language) {
    return language == Language::German ? QStringLiteral("Deutsch") : QStringLiteral("English");
}

void speak(Language language) {
    openResources();
    Spoken& now = spoken();
    now.words.reset();
    now.buttons.reset();
    now.language = language;
    const bool isOfMachine = languageOf(QLocale::system()) == language;
    if (language == Language::German) {
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        now.buttons = installed(std::make_unique<QTranslator>(), folder + QStringLiteral("/qtbase_de.qm"));
        now.words = installed(std::make_unique<Words>(), QStringLiteral(":/translations/waymark_de.qm"));
        QLocale::setDefault(isOfMachine ? QLocale::system() : germanLocale());
    } else {
        QLocale::setDefault(isOfMachine ? QLocale::system() : QLocale(QLocale::English));
    }
}

QString inSentence(const QString& heading) {
    return spoken().language == Language::German ? heading : heading.toLower();
}

QLocale wordsLocale() { return spoken().language == Language::German ? germanLocale() : QLocale::c(); }

}  // namespace waymark

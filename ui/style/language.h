#pragma once
// The language of the window: its words, and how it names days. English stands in the code; German in
// resources/translations.

#include <cstdint>

#include <QLocale>
#include <QString>

namespace waymark {

enum class Language : std::uint8_t { English, German };

// The one that the locale speaks; English where there are no words for that.
[[nodiscard]] Language languageOf(const QLocale& locale);

// How the language calls itself.
[[nodiscard]] QString ownName(Language language);

// From now on tr() gives words of this language; widgets that stand keep those they have. Numbers and money keep the
// form of the machine where it speaks this language, else they take the language's. There must be an application.
void speak(Language language);

// A heading as a word of a sentence: German nouns stay large.
[[nodiscard]] QString inSentence(const QString& heading);

// Of the language spoken: names of days and months.
[[nodiscard]] QLocale wordsLocale();

}  // namespace waymark

#pragma once
// What the program remembers between two starts: theme, size, language, recent files, sizes of windows and panels.

#include <memory>

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include "ui/style/language.h"
#include "ui/style/theme.h"

namespace waymark {

enum class ThemeChoice { Light, Dark, Machine };

class Preferences {
public:
    // Without a store it remembers only while it lives.
    explicit Preferences(std::unique_ptr<QSettings> store = nullptr);
    // In the user's own settings folder.
    [[nodiscard]] static Preferences ofUser();

    // That of the machine until the person has chosen one.
    [[nodiscard]] ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);
    // What the window wears by that choice.
    [[nodiscard]] ThemeKind theme() const;
    // The size of everything in per cent, one of kScales; counts from the next start on.
    [[nodiscard]] int scale() const;
    void setScale(int percent);
    // Whether the wheel zooms the map instead of scrolling it.
    [[nodiscard]] bool wheelZooms() const;
    void setWheelZooms(bool zooms);
    // Whether pictures change at once instead of fading; besides what the desktop asks for.
    [[nodiscard]] bool lessMotion() const;
    void setLessMotion(bool isLess);
    // That of the machine until the person has chosen one.
    [[nodiscard]] Language language() const;
    void setLanguage(Language language);

    // Whether the guided minute was gone through to its end.
    [[nodiscard]] bool isGuideDone() const;
    void setGuideDone();

    // Absolute paths, the newest first, at most kMostRecentFiles.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    void clearRecentFiles();

    // Where the last file was opened or saved; the person's documents if none was.
    [[nodiscard]] QString folder() const;

    // States of windows and panels by name ("geometry", "mapSplitter").
    [[nodiscard]] QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& state);

    // For parts that keep their own choices; null where nothing is remembered.
    [[nodiscard]] QSettings* store() { return m_store.get(); }

private:
    [[nodiscard]] QVariant value(const QString& key) const;
    void setValue(const QString& key, const QVariant& value);

    std::unique_ptr<QSettings> m_store;
    QVariantMap m_values;
};

inline constexpr int kMostRecentFiles = 10;

}  // namespace waymark

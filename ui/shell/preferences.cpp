#include "ui/shell/preferences.h"

#include <algorithm>
#include <array>

#include <QFileInfo>
#include <QStandardPaths>

#include "ui/shell/scale.h"
#include "ui/style/machine_theme.h"

namespace waymark {
namespace {

const QString kTheme = QStringLiteral("theme");
constexpr std::array<QLatin1String, 3> kThemeNames{QLatin1String("light"), QLatin1String("dark"),
                                                   QLatin1String("machine")};  // by ThemeChoice
const QString kScale = QStringLiteral("scale");
const QString kWheelZooms = QStringLiteral("wheelZooms");
const QString kLessMotion = QStringLiteral("lessMotion");
const QString kLanguage = QStringLiteral("language");
const QString kGuideDone = QStringLiteral("guideDone");
const QString kRecentFiles = QStringLiteral("recentFiles");

}  // namespace

Preferences::Preferences(std::unique_ptr<QSettings> store) : m_store(std::move(store)) {}

Preferences Preferences::ofUser() {
    return Preferences(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                   QStringLiteral("waymark"), QStringLiteral("waymark")));
}

QVariant Preferences::value(const QString& key) const { return m_store ? m_store->value(key) : m_values.value(key); }

void Preferences::setValue(const QString& key, const QVariant& value) {
    if (m_store) {
        m_store->setValue(key, value);
    } else {
        m_values.insert(key, value);
    }
}

ThemeChoice Preferences::themeChoice() const {
    const auto named = std::ranges::find(kThemeNames, value(kTheme).toString());
    return named == kThemeNames.end() ? ThemeChoice::Machine : static_cast<ThemeChoice>(named - kThemeNames.begin());
}

void Preferences::setThemeChoice(ThemeChoice choice) {
    setValue(kTheme, QString(kThemeNames[static_cast<std::size_t>(choice)]));
}

ThemeKind Preferences::theme() const {
    switch (themeChoice()) {
        case ThemeChoice::Light: return ThemeKind::Light;
        case ThemeChoice::Dark: return ThemeKind::Dark;
        case ThemeChoice::Machine: return themeOfMachine();
    }
    return ThemeKind::Light;
}

int Preferences::scale() const {
    const int percent = value(kScale).toInt();
    return std::ranges::find(kScales, percent) == kScales.end() ? kScales.front() : percent;
}

void Preferences::setScale(int percent) { setValue(kScale, percent); }

bool Preferences::wheelZooms() const { return value(kWheelZooms).toBool(); }

void Preferences::setWheelZooms(bool zooms) { setValue(kWheelZooms, zooms); }

bool Preferences::lessMotion() const { return value(kLessMotion).toBool(); }

void Preferences::setLessMotion(bool isLess) { setValue(kLessMotion, isLess); }

Language Preferences::language() const {
    const QString name = value(kLanguage).toString();
    return languageOf(name.isEmpty() ? QLocale::system() : QLocale(name));
}

void Preferences::setLanguage(Language language) {
    setValue(kLanguage, language == Language::German ? QStringLiteral("de") : QStringLiteral("en"));
}

bool Preferences::isGuideDone() const { return value(kGuideDone).toBool(); }

void Preferences::setGuideDone() { setValue(kGuideDone, true); }

QStringList Preferences::recentFiles() const {
    QStringList paths = value(kRecentFiles).toStringList();
    paths.removeDuplicates();
    return paths.mid(0, kMostRecentFiles);
}

void Preferences::addRecentFile(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentFiles();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    setValue(kRecentFiles, paths.mid(0, kMostRecentFiles));
}

void Preferences::removeRecentFile(const QString& path) {
    QStringList paths = recentFiles();
    paths.removeAll(QFileInfo(path).absoluteFilePath());
    setValue(kRecentFiles, paths);
}

void Preferences::clearRecentFiles() { setValue(kRecentFiles, QStringList()); }

QString Preferences::folder() const {
    const QStringList paths = recentFiles();
    return paths.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                           : QFileInfo(paths.first()).absolutePath();
}

QByteArray Preferences::layout(const QString& name) const { return value("layout/" + name).toByteArray(); }

void Preferences::setLayout(const QString& name, const QByteArray& state) { setValue("layout/" + name, state); }

}  // namespace waymark

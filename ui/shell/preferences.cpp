#include "ui/shell/preferences.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace waymark {
namespace {

const QString kTheme = QStringLiteral("theme");
const QString kWheelZooms = QStringLiteral("wheelZooms");
const QString kLessMotion = QStringLiteral("lessMotion");
const QString kLanguage = QStringLiteral("language");
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

ThemeKind Preferences::theme() const {
    return value(kTheme).toString() == QLatin1String("dark") ? ThemeKind::Dark : ThemeKind::Light;
}

void Preferences::setTheme(ThemeKind theme) {
    setValue(kTheme, theme == ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

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

#include "ui/style/machine_theme.h"

#include <optional>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QGuiApplication>

namespace waymark {
namespace {

const auto kService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto kGroup = QStringLiteral("org.freedesktop.appearance");
const auto kKey = QStringLiteral("color-scheme");

std::optional<ThemeKind>& saidByDesktop() {
    static std::optional<ThemeKind> said;
    return said;
}

ThemeKind themeOfPalette() {
    static const QPalette palette = QGuiApplication::palette();
    const bool isDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? ThemeKind::Dark : ThemeKind::Light;
}

// Asking for a bus that is not there would start one.
bool hasBus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

}  // namespace

ThemeKind themeOfMachine() {
    const ThemeKind first = themeOfPalette();
    return saidByDesktop().value_or(first);
}

MachineTheme::MachineTheme(QObject* parent) : QObject(parent) {
    if (!hasBus()) return;
    QDBusConnection::sessionBus().connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                                          SLOT(takeSetting(QString, QString, QDBusVariant)));
    ask();
}

void MachineTheme::ask() {
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    question << kGroup << kKey;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) takeSetting(kGroup, kKey, reply.value());
        answer->deleteLater();
    });
}

void MachineTheme::takeSetting(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group != kGroup || key != kKey) return;
    QVariant inner = value.variant();
    while (inner.canConvert<QDBusVariant>()) inner = inner.value<QDBusVariant>().variant();  // "Read" wraps it twice
    take(inner.toUInt());
}

void MachineTheme::take(std::uint32_t colorScheme) {
    const ThemeKind before = themeOfMachine();
    saidByDesktop() = colorScheme == 1   ? std::optional(ThemeKind::Dark)
                      : colorScheme == 2 ? std::optional(ThemeKind::Light)
                                         : std::nullopt;
    if (themeOfMachine() != before) Q_EMIT changed();
}

}  // namespace waymark

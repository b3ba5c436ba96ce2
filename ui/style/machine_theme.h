#pragma once
// Whether the machine asks for light or dark windows, now and whenever that changes.

#include <cstdint>

#include <QDBusVariant>
#include <QObject>
#include <QString>

#include "ui/style/theme.h"

namespace waymark {

// By what the desktop last said; before it says anything, by the palette as it was when first asked for, which has to
// be before the application wears a palette of its own.
[[nodiscard]] ThemeKind themeOfMachine();

// Listens to the desktop: Qt 6.4 does not tell of its changes, the settings portal of the XDG desktops does. Where
// there is none, nothing changes.
class MachineTheme : public QObject {
    Q_OBJECT

public:
    explicit MachineTheme(QObject* parent = nullptr);

    // What the portal calls color-scheme: 1 is dark, 2 is light, all else leaves it open.
    void take(std::uint32_t colorScheme);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
};

}  // namespace waymark

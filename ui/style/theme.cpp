#include "ui/style/theme.h"

#include <QFile>
#include <QStringList>

#include "ui/style/resources.h"

namespace waymark {
namespace {

Theme lightTheme() {
    Theme t;
    t.kind = ThemeKind::Light;
    t.window = QColor("#F6F7F9");
    t.panel = QColor("#FFFFFF");
    t.field = QColor("#F3F5F8");
    t.line = QColor("#E2E5EA");
    t.text = QColor("#1D2430");
    t.muted = QColor("#586276");
    t.faint = QColor("#636D82");
    t.accent = QColor("#2C57D0");
    t.accentTint = QColor("#E9EEFC");
    t.onAccent = QColor("#FFFFFF");
    t.critical = QColor("#AF3705");
    t.criticalTint = QColor("#FFF4EC");
    t.good = QColor("#0A7352");
    t.warning = QColor("#A54A06");
    t.edge = QColor("#7D889D");
    t.shadow = QColor(29, 36, 48, 22);
    t.stageTints = {QColor("#FBFCFD"), QColor("#F3F5F8")};
    t.emotion = {QColor("#9A3B04"), QColor("#C76C08"), QColor("#808C9F"), QColor("#7A66A7"), QColor("#4A2080")};
    t.series = {QColor("#065683"), QColor("#01996E"), QColor("#8A5AAB"),
                QColor("#B67902"), QColor("#1386DB"), QColor("#7A869A")};
    return t;
}

Theme darkTheme() {
    Theme t;
    t.kind = ThemeKind::Dark;
    t.window = QColor("#14171C");
    t.panel = QColor("#1B1F26");
    t.field = QColor("#14171C");
    t.line = QColor("#2C323C");
    t.text = QColor("#E6E9EF");
    t.muted = QColor("#A3ADBB");
    t.faint = QColor("#8893A3");
    t.accent = QColor("#8FA9FF");
    t.accentTint = QColor("#232C46");
    t.onAccent = QColor("#14171C");
    t.critical = QColor("#FF9A62");
    t.criticalTint = QColor("#33221A");
    t.good = QColor("#4CC79A");
    t.warning = QColor("#F2B45B");
    t.edge = QColor("#76829A");
    t.shadow = QColor(0, 0, 0, 90);
    t.stageTints = {QColor("#181C23"), QColor("#14171C")};
    t.emotion = {QColor("#F28B30"), QColor("#F2B45B"), QColor("#7C8798"), QColor("#A79BDB"), QColor("#C6B5FF")};
    t.series = {QColor("#1B74B7"), QColor("#2EBD94"), QColor("#B48AD0"),
                QColor("#E9AE2B"), QColor("#8DCEF5"), QColor("#98A3B5")};
    return t;
}

}  // namespace

const Theme& themeOf(ThemeKind kind) {
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    return kind == ThemeKind::Light ? light : dark;
}

QPalette paletteOf(const Theme& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.panel);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.panel);
    p.setColor(QPalette::AlternateBase, t.field);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.faint);
    p.setColor(QPalette::Button, t.panel);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::ToolTipBase, t.panel);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.panel);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.faint);
    p.setColor(QPalette::Shadow, t.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        p.setColor(QPalette::Disabled, role, t.faint);
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    return p;
}

QString styleSheetOf(const Theme& t) {
    openResources();
    QFile file(QStringLiteral(":/window.qss"));
    (void)file.open(QIODevice::ReadOnly);  // part of the program: always there
    QString sheet = QString::fromUtf8(file.readAll());
    const QList<std::pair<QString, QColor>> colours{{"%window", t.window},
                                                    {"%panel", t.panel},
                                                    {"%field", t.field},
                                                    {"%line", t.line},
                                                    {"%text", t.text},
                                                    {"%muted", t.muted},
                                                    {"%faint", t.faint},
                                                    {"%accent", t.accent},
                                                    {"%tint", t.accentTint},
                                                    {"%onAccent", t.onAccent},
                                                    {"%criticalTint", t.criticalTint},
                                                    {"%critical", t.critical},
                                                    {"%warning", t.warning}};
    for (const auto& [name, colour] : colours) sheet.replace(name, colour.name());
    return sheet;
}

QFont fontOf(double pixelSize, FontWeight weight) {
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(qRound(pixelSize));  // QFont knows whole pixels only
    switch (weight) {
        case FontWeight::Regular: font.setWeight(QFont::Normal); break;
        case FontWeight::Medium: font.setWeight(QFont::Medium); break;
        case FontWeight::SemiBold: font.setWeight(QFont::DemiBold); break;
    }
    font.setHintingPreference(QFont::PreferNoHinting);
    // Inter draws signs beside digits and capitals with other glyphs, which no text can be made of again: in a PDF,
    // "−5" would be found, copied and read out as "5". Scripts that need shaping are shaped all the same.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

}  // namespace waymark

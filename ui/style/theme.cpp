#include "ui/style/theme.h"

#include <QStringList>

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
    QString sheet = QStringLiteral(R"(
QMainWindow, QDialog { background: %panel; }
QMainWindow::separator { background: %line; width: 1px; height: 1px; }
QMenuBar { background: %panel; color: %text; padding: 2px 8px; border: none; }
QMenuBar::item { padding: 4px 9px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: %field; }
QMenu { background: %panel; color: %text; border: 1px solid %line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 5px; }
QMenu::item:selected { background: %tint; color: %text; }
QMenu::item:disabled { color: %faint; }
QMenu::separator { height: 1px; background: %line; margin: 4px 8px; }
QToolTip { background: %panel; color: %text; border: 1px solid %line; padding: 4px 6px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QDateEdit {
    background: %field; color: %text; border: 1px solid %line; border-radius: 6px; padding: 4px 8px;
    selection-background-color: %accent; selection-color: %onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 1px solid %accent; }
QLineEdit[bare="true"], QPlainTextEdit[bare="true"] { background: transparent; border-color: transparent;
    padding: 2px 4px; }
QLineEdit[tone="muted"] { color: %muted; }
QLineEdit[bare="true"]:hover, QPlainTextEdit[bare="true"]:hover { border-color: %line; }
QLineEdit[bare="true"]:focus, QPlainTextEdit[bare="true"]:focus { background: %field; border-color: %accent; }
QLineEdit:disabled, QComboBox:disabled { color: %faint; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border: 1px solid %critical; background: %criticalTint; }
QPushButton[bare="true"] { background: transparent; border-color: transparent; padding: 2px 4px; text-align: left; }
QPushButton[bare="true"]:hover { color: %accent; }
QPushButton[bare="true"]:focus { border-color: %accent; }
QWidget[tile="true"] { background: %field; border: 1px solid %line; border-radius: 6px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/choice.svg); width: 9px; height: 6px; }
QComboBox QAbstractItemView { background: %panel; border: 1px solid %line; outline: 0; padding: 4px; }
QPushButton, QToolButton { background: %panel; color: %text; border: 1px solid %line; border-radius: 6px;
    padding: 5px 12px; }
QToolButton { border-color: transparent; padding: 5px 8px; }
QPushButton:hover, QToolButton:hover { background: %field; }
QPushButton:focus, QToolButton:focus { border: 1px solid %accent; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: %tint; }
QPushButton:checked { background: %tint; border-color: %accent; color: %accent; }
QPushButton:disabled, QToolButton:disabled { color: %faint; }
QPushButton[primary="true"] { background: %accent; color: %onAccent; border-color: %accent; font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid %text; padding: 4px 11px; }
QPushButton[primary="true"]:disabled { background: %line; border-color: %line; color: %faint; }
QPushButton[flat="true"] { border-color: transparent; background: transparent; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; }
QTabBar { background: %panel; }
QTabBar::tab { background: transparent; color: %muted; padding: 7px 12px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: %accent; border-bottom: 2px solid %accent; }
QTabBar::scroller { width: 0px; }
QTabBar::tear { width: 0px; image: none; }
QTabBar QToolButton { border: none; padding: 0; width: 0px; }
QTabBar[closed="true"]::tab:selected { color: %muted; border-bottom: 2px solid transparent; }
QTabBar::tab:hover:!selected { color: %text; }
QTabBar[second="true"]::tab { padding: 4px 11px; margin-right: 2px; border: none; border-radius: 6px; }
QTabBar[second="true"]::tab:selected { background: %tint; color: %accent; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid %line; }
QHeaderView { background: %panel; }
QHeaderView::section { background: %panel; color: %muted; border: none; border-bottom: 1px solid %line;
    padding: 5px 14px 5px 8px; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-position: center right; width: 9px; height: 9px; right: 3px; }
QTableView, QTreeView, QListView { background: %panel; color: %text; border: none; outline: 0;
    gridline-color: %line; selection-background-color: %tint; selection-color: %text; }
QTableView::item { border: none; padding: 0 11px 0 5px; }
QListView[rounded="true"]::item { border: none; border-radius: 5px; padding: 5px 8px; }
QListView[rounded="true"]::item:hover { background: %field; }
QTableView::item:selected { background: %tint; }
QTreeView::item:selected, QListView::item:selected { background: %tint; color: %text; }
QScrollArea { border: none; background: %panel; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %line; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::handle:hover { background: %faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: %line; }
QCheckBox, QRadioButton { spacing: 8px; border: 1px solid transparent; border-radius: 5px; padding: 1px 4px 1px 1px; }
QCheckBox:focus, QRadioButton:focus { border-color: %accent; }
QWidget[backdrop="true"] { background: %window; }
QFrame[floating="true"] { background: %panel; border: 1px solid %line; }
QFrame[hairline="true"] { background: %line; border: none; }
QLabel[tone="muted"] { color: %muted; }
QLabel[tone="faint"] { color: %faint; }
QLabel[tone="critical"] { color: %critical; }
QGroupBox { border: none; margin-top: 16px; }
QStatusBar { background: %panel; color: %muted; }
)");
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

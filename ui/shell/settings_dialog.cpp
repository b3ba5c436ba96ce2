#include "ui/shell/settings_dialog.h"

#include <algorithm>
#include <array>

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/actions/action_registry.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/labelled_field.h"
#include "ui/shell/preferences.h"
#include "ui/shell/scale.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr int kLabelWidth = 132;
constexpr int kFieldWidth = 260;

}  // namespace

SettingsDialog::SettingsDialog(ActionRegistry& actions, Preferences& preferences, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_preferences(preferences), m_lines(new QGridLayout) {
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_lines->setHorizontalSpacing(4 * kSpace);
    m_lines->setVerticalSpacing(2 * kSpace);
    m_lines->setColumnMinimumWidth(0, kLabelWidth);
    m_lines->setColumnStretch(1, 1);
    addHeading(tr("Appearance"));
    addActions(
        tr("Theme"), QStringLiteral("theme"),
        {QStringLiteral("view.themeLight"), QStringLiteral("view.themeDark"), QStringLiteral("view.themeMachine")});
    addScale();
    addLanguage();
    addHeading(tr("Map"));
    addTick(QStringLiteral("view.wheelZooms"), tr("Otherwise it scrolls, and zooms with Ctrl."));
    addTick(QStringLiteral("view.lessMotion"), tr("Lenses change at once instead of fading."));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * kSpace, 3 * kSpace, 6 * kSpace, 5 * kSpace);
    column->setSpacing(4 * kSpace);
    column->addLayout(m_lines);
    column->addStretch(1);
    addRestart();
    column->addWidget(m_restart);
    auto* close = new QPushButton(tr("Done", "button"), this);
    close->setProperty("primary", true);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
}

void SettingsDialog::addHeading(const QString& text) {
    m_lines->addWidget(makeHeading(text, this), m_lines->rowCount(), 0, 1, 2);
}

ChoiceField* SettingsDialog::addChoice(const QString& label, const QString& name, const QStringList& choices) {
    const int row = m_lines->rowCount();
    auto* field = new ChoiceField(label, this);
    field->setObjectName(name);
    field->addItems(choices);
    field->setMinimumWidth(kFieldWidth);
    m_lines->addWidget(makeLabel(label, {}, this), row, 0);
    m_lines->addWidget(field, row, 1);
    return field;
}

void SettingsDialog::addActions(const QString& label, const QString& name, const QStringList& ids) {
    QStringList words;
    int checked = 0;
    for (int k = 0; k < ids.size(); ++k) {
        const QAction& action = m_actions.action(ids[k]);
        words << action.text();
        if (action.isChecked()) checked = k;
    }
    ChoiceField* field = addChoice(label, name, words);
    field->showChoice(checked);
    field->onChoose([this, ids](int index) { m_actions.action(ids[index]).trigger(); });
}

void SettingsDialog::addTick(const QString& id, const QString& remark) {
    QAction& action = m_actions.action(id);
    auto* tick = new QCheckBox(action.text(), this);
    tick->setObjectName(id);
    tick->setChecked(action.isChecked());
    tick->setAccessibleDescription(remark);
    connect(tick, &QCheckBox::clicked, &action, &QAction::trigger);
    const int row = m_lines->rowCount();
    m_lines->addWidget(tick, row, 0, 1, 2);
    QLabel* words = makeLabel(remark, {kSmallSize, FontWeight::Regular, Tone::Muted}, this);
    words->setContentsMargins(6 * kSpace, 0, 0, 0);
    m_lines->addWidget(words, row + 1, 0, 1, 2);
}

void SettingsDialog::addScale() {
    QStringList words;
    for (const int scale : kScales) words << tr("%1 %").arg(scale);
    ChoiceField* field = addChoice(tr("Size of everything"), QStringLiteral("scale"), words);
    const auto now = std::ranges::find(kScales, m_preferences.scale());
    field->showChoice(static_cast<int>(now - kScales.begin()));
    field->onChoose([this](int index) {
        m_preferences.setScale(kScales[static_cast<std::size_t>(index)]);
        m_restart->show();
    });
}

void SettingsDialog::addLanguage() {
    static constexpr std::array kLanguages{Language::English, Language::German};
    static constexpr std::array kIds{"view.languageEnglish", "view.languageGerman"};
    ChoiceField* field =
        addChoice(tr("Language"), QStringLiteral("language"), {ownName(Language::English), ownName(Language::German)});
    field->showChoice(static_cast<int>(std::ranges::find(kLanguages, m_preferences.language()) - kLanguages.begin()));
    field->onChoose([this](int index) {
        const auto chosen = static_cast<std::size_t>(index);
        m_preferences.setLanguage(kLanguages[chosen]);
        m_actions.action(kIds[chosen]).setChecked(true);
        m_restart->show();
    });
}

void SettingsDialog::addRestart() {
    m_restart = new QWidget(this);
    m_restart->setObjectName(QStringLiteral("restart"));
    m_restart->setProperty("tile", true);
    auto* row = new QHBoxLayout(m_restart);
    row->setContentsMargins(3 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    QLabel* words = makeLabel(tr("This counts from the next start on."), {}, m_restart);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    auto* again = new QPushButton(tr("Start again now"), m_restart);
    again->setObjectName(QStringLiteral("startAgain"));
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT restartWanted();
    });
    row->addWidget(again);
    QSizePolicy policy = m_restart->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_restart->setSizePolicy(policy);
    m_restart->hide();
}

}  // namespace waymark

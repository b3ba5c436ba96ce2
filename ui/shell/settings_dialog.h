#pragma once
// All that a person can set about the program itself, in one place (Ctrl+,). Each choice counts at once; where it needs
// another start, the dialog says so and offers it.

#include <QDialog>
#include <QGridLayout>

namespace waymark {

class ActionRegistry;
class ChoiceField;
class Preferences;

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    // What menus offer too is done by their actions, so that menu and dialog never differ.
    SettingsDialog(ActionRegistry& actions, Preferences& preferences, QWidget* parent = nullptr);

Q_SIGNALS:
    void restartWanted();

private:
    void addHeading(const QString& text);
    // One line: what is set, and the choices.
    ChoiceField* addChoice(const QString& label, const QString& name, const QStringList& choices);
    // The choices are checkable actions of one group.
    void addActions(const QString& label, const QString& name, const QStringList& ids);
    void addTick(const QString& id, const QString& remark);
    void addScale();
    void addLanguage();
    void addRestart();

    ActionRegistry& m_actions;
    Preferences& m_preferences;
    QGridLayout* m_lines;
    QWidget* m_restart = nullptr;
};

}  // namespace waymark

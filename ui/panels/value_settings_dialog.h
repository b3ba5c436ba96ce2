#pragma once
// How money is reckoned in this journey: periods, horizon, rates, customers, budget. Edits take effect at once and can
// be undone.

#include <functional>
#include <vector>

#include <QCheckBox>
#include <QDialog>

#include "ui/panels/choice_field.h"
#include "ui/panels/labelled_field.h"
#include "ui/session/session.h"

namespace waymark {

// What is wrong with how money is reckoned, in sentences; empty: nothing.
[[nodiscard]] QString reckoningProblems(const Document& document);

class ValueSettingsDialog : public QDialog {
    Q_OBJECT

public:
    // The session must outlive it.
    ValueSettingsDialog(Session& session, QWidget* parent);

private:
    using Read = std::function<Result<ValueSettings>(ValueSettings settings, const QString& typed)>;
    using Show = std::function<QString(const ValueSettings& settings)>;
    struct Line {
        TextField* field;
        QString name;
        Show show;
    };
    struct Words {
        QString name, label, example;
    };
    LabelledField* makeField(const Words& words, Read read, Show show);
    template <class Choice>
    LabelledField* makeChoice(const Words& words, const QStringList& choices, Choice ValueSettings::*member);
    void addReckoning(QVBoxLayout& column);
    void addJourney(QVBoxLayout& column);
    void put(const ValueSettings& settings);
    void refresh();

    Session& m_session;
    std::vector<Line> m_lines;
    std::vector<std::function<void(const ValueSettings&)>> m_choices;
    QCheckBox* m_intangibles;
    QLabel* m_problems;
};

}  // namespace waymark

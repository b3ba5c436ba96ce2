#pragma once
// The inspector's page about the journey itself: name, promise, start date, calendar, currency, personas, colours of
// owners and notes. Shown when nothing is selected.

#include <vector>

#include "ui/panels/choice_field.h"
#include "ui/panels/owner_colours.h"
#include "ui/panels/panel_context.h"
#include "ui/panels/typed_text.h"

class QPushButton;
class QVBoxLayout;

namespace waymark {

// A persona: name, goals and a button that removes it.
class PersonaRow : public QWidget {
    Q_OBJECT

public:
    PersonaRow(const PanelContext& context, QWidget* parent);
    void show(const Persona& row);

private:
    const PanelContext& m_context;
    Id<Persona> m_id;
    NotesField* m_name;
    NotesField* m_goals;
    QPushButton* m_removing;
};

class JourneyPage : public QWidget {
    Q_OBJECT

public:
    JourneyPage(const PanelContext& context, QWidget* parent);
    void refresh();

Q_SIGNALS:
    void calendarsWanted();

private:
    void addTitle();
    void addSettings();
    void addCalendar(QVBoxLayout& column);
    void addPersonas();
    void addNotes();
    void refreshCalendar();
    void refreshPersonas();
    std::optional<QString> takeDate(const QString& typed);

    const PanelContext& m_context;
    NotesField* m_name;
    TextField* m_promise;
    TextField* m_start;
    TextField* m_currency;
    ChoiceField* m_calendar;
    QVBoxLayout* m_personaList;
    std::vector<PersonaRow*> m_personas;
    TextField* m_newPersona;
    OwnerColours* m_owners;
    NotesField* m_notes;
};

// "12.5 d" as a promise; nothing typed takes it away. Gives back why it cannot be one.
[[nodiscard]] std::optional<QString> takePromise(Session& session, const QString& typed);
// The promise as it was written, empty if there is none.
[[nodiscard]] QString promiseText(const Document& document);

}  // namespace waymark

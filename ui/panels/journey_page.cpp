#include "ui/panels/journey_page.h"

#include <QLabel>
#include <QPushButton>

#include "core/edit/calendar_edits.h"
#include "core/edit/journey_edits.h"
#include "core/edit/persona_edits.h"
#include "core/model/feelings.h"
#include "ui/models/value_text.h"
#include "ui/panels/date_text.h"
#include "ui/panels/edit_each.h"
#include "ui/panels/labelled_field.h"
#include "ui/style/labels.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

}  // namespace

std::optional<QString> takePromise(Session& session, const QString& typed) {
    const EditName name{tr("Change promise"), QStringLiteral("promise")};
    if (typed.trimmed().isEmpty()) return apply(session, edit::setPromise(session.document(), {}), name);
    const auto& known = session.document().journey().promise;
    const auto promise = readTime(typed, known ? known->unit : TimeUnit::Day);
    if (!promise) return sentence(promise.error());
    return apply(session, edit::setPromise(session.document(), *promise), name);
}

QString promiseText(const Document& document) {
    const auto& promise = document.journey().promise;
    return promise ? writtenWords(promise->length, promise->unit) : QString();
}

PersonaRow::PersonaRow(const PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setAttribute(Qt::WA_StyledBackground);
    setProperty("tile", true);
    QVBoxLayout* column = makeColumn(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->setSpacing(0);
    m_name = new NotesField(tr("Name of the persona"), NotesField::Use::Title, this);
    m_name->setProperty("bare", true);
    m_name->setFont(fontOf(kBodySize, FontWeight::SemiBold));
    m_goals = new NotesField(tr("Goals of the persona"), NotesField::Use::Title, this);
    m_goals->setProperty("bare", true);
    m_goals->setPlaceholderText(tr("What does this persona want?"));
    m_removing = new QPushButton(QStringLiteral("×"), this);
    m_removing->setProperty("bare", true);
    m_removing->setFixedWidth(22);
    m_removing->setToolTip(tr("Remove this persona"));
    QHBoxLayout* row = makeRow(*column);
    row->addWidget(m_name, 1, Qt::AlignTop);
    row->addWidget(m_removing, 0, Qt::AlignTop);
    column->addWidget(m_goals);

    const auto change = [this](const QString& field, auto&& set) {
        Persona persona = *m_context.document().find(m_id);
        set(persona);
        return apply(m_context.session, edit::setPersona(m_context.document(), persona),
                     {tr("Change persona"), QStringLiteral("persona/%1/%2").arg(m_id.value).arg(field)});
    };
    m_name->onTake([change](const QString& typed) {
        return change("name", [&](Persona& persona) { persona.name = typed.toStdString(); });
    });
    m_goals->onTake([change](const QString& typed) {
        return change("goals", [&](Persona& persona) { persona.goals = typed.toStdString(); });
    });
    connect(m_removing, &QPushButton::clicked, this,
            [this] { m_context.session.edit(edit::removePersona(m_context.document(), m_id), tr("Remove persona")); });
}

void PersonaRow::show(const Persona& row) {
    m_id = row.id;
    m_removing->setAccessibleName(tr("Remove persona “%1”").arg(text(row.name)));
    m_name->showValue(QStringLiteral("name/%1").arg(row.id.value), text(row.name));
    m_goals->showValue(QStringLiteral("goals/%1").arg(row.id.value), text(row.goals));
}

JourneyPage::JourneyPage(const PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    QVBoxLayout* column = makeColumn(this);
    addTitle();
    addSettings();
    addPersonas();
    m_owners = new OwnerColours(m_context, this);
    column->addWidget(m_owners);
    addNotes();
    column->addStretch(1);
    refresh();
}

void JourneyPage::addTitle() {
    m_name = new NotesField(tr("Name of the journey"), NotesField::Use::Title, this);
    m_name->setProperty("bare", true);
    m_name->setFont(fontOf(kTitleSize, FontWeight::SemiBold));
    m_name->setPlaceholderText(tr("Name this journey"));
    m_name->onTake([this](const QString& typed) {
        return apply(m_context.session, edit::setJourneyName(m_context.document(), typed.toStdString()),
                     {tr("Rename journey"), QStringLiteral("journey/name")});
    });
    auto* field = new LabelledField(tr("Journey"), m_name, this);
    layout()->addWidget(field);
}

void JourneyPage::addSettings() {
    auto& column = *static_cast<QVBoxLayout*>(layout());
    column.addWidget(makeHeading(tr("Promise and start"), this));
    m_promise = new TextField(tr("Promise"), this);
    m_promise->setPlaceholderText(tr("none; for example 5d"));
    m_promise->setToolTip(tr("The time within which customers are promised the end: 90m, 4h, 5d, 2w."));
    m_start = new TextField(tr("Start date"), this);
    m_start->setPlaceholderText(QStringLiteral("2026-01-31"));
    m_currency = new TextField(tr("Currency"), this);
    column.addWidget(new LabelledField(tr("Promised within"), m_promise, this));
    QHBoxLayout* row = makeRow(column);
    row->addWidget(new LabelledField(tr("Start date"), m_start, this), 1, Qt::AlignTop);
    row->addWidget(new LabelledField(tr("Currency"), m_currency, this), 1, Qt::AlignTop);
    addCalendar(column);
    m_promise->onTake([this](const QString& typed) { return takePromise(m_context.session, typed); });
    m_start->onTake([this](const QString& typed) { return takeDate(typed); });
    m_currency->onTake([this](const QString& typed) {
        return apply(m_context.session, edit::setCurrency(m_context.document(), typed.trimmed().toStdString()),
                     {tr("Change currency"), QStringLiteral("journey/currency")});
    });
}

void JourneyPage::addCalendar(QVBoxLayout& column) {
    m_calendar = new ChoiceField(tr("Working calendar"), this);
    m_calendar->setObjectName(QStringLiteral("journeyCalendar"));
    auto* editing = new QPushButton(tr("Edit…"), this);
    editing->setObjectName(QStringLiteral("editCalendars"));
    editing->setAccessibleName(tr("Edit calendars"));
    QHBoxLayout* row = makeRow(column);
    row->addWidget(new LabelledField(tr("Working calendar"), m_calendar, this), 1);
    row->addWidget(editing, 0, Qt::AlignBottom);
    m_calendar->onChoose([this](int index) {
        const Id<Calendar> chosen{m_calendar->itemData(index).toUInt()};
        m_context.session.edit(edit::setJourneyCalendar(m_context.document(), chosen),
                               tr("Set calendar of the journey"));
    });
    connect(editing, &QPushButton::clicked, this, &JourneyPage::calendarsWanted);
}

void JourneyPage::refreshCalendar() {
    const QSignalBlocker quiet(m_calendar);
    m_calendar->clear();
    m_calendar->addItem(tr("Mon to Fri, 9 to 17"), 0U);
    for (const Calendar& row : m_context.document().table<Calendar>()) {
        m_calendar->addItem(text(row.name), row.id.value);
    }
    m_calendar->showChoice(m_calendar->findData(m_context.document().journey().calendar.value));
}

void JourneyPage::addPersonas() {
    auto& column = *static_cast<QVBoxLayout*>(layout());
    column.addWidget(makeHeading(tr("Personas"), this));
    m_personaList = new QVBoxLayout;
    m_personaList->setSpacing(kSpace);
    column.addLayout(m_personaList);
    m_newPersona = new TextField(tr("Add a persona"), this);
    m_newPersona->setPlaceholderText(tr("New persona"));
    column.addWidget(new LabelledField({}, m_newPersona, this));
    m_newPersona->onTake([this](const QString& typed) -> std::optional<QString> {
        if (typed.trimmed().isEmpty()) return std::nullopt;
        return apply(m_context.session, edit::addPersona(m_context.document(), typed.toStdString(), {}),
                     {tr("Add persona"), {}});
    });
}

void JourneyPage::addNotes() {
    auto& column = *static_cast<QVBoxLayout*>(layout());
    column.addWidget(makeHeading(tr("Notes"), this));
    m_notes = new NotesField(tr("Notes"), NotesField::Use::Notes, this);
    column.addWidget(new LabelledField({}, m_notes, this));
    m_notes->onTake([this](const QString& typed) {
        return apply(m_context.session, edit::setNotes(m_context.document(), typed.toStdString()),
                     {tr("Change notes"), QStringLiteral("journey/notes")});
    });
}

std::optional<QString> JourneyPage::takeDate(const QString& typed) {
    const EditName name{tr("Change start date"), QStringLiteral("journey/start")};
    if (typed.trimmed().isEmpty()) {
        return apply(m_context.session, edit::setStartDate(m_context.document(), std::nullopt), name);
    }
    const auto date = readDay(typed);
    if (!date) return tr("“%1” is not a date. Write for example 2026-01-31.").arg(typed.trimmed());
    return apply(m_context.session, edit::setStartDate(m_context.document(), *date), name);
}

void JourneyPage::refresh() {
    const Journey& journey = m_context.document().journey();
    const auto subject = [](const char* field) { return QStringLiteral("journey/") + field; };
    m_name->showValue(subject("name"), text(journey.name));
    m_promise->showValue(subject("promise"), promiseText(m_context.document()));
    m_start->showValue(subject("start"), dayText(journey.startDate));
    m_currency->showValue(subject("currency"), text(journey.currency));
    m_notes->showValue(subject("notes"), text(journey.notes));
    m_newPersona->showValue(subject("persona"), {});
    refreshCalendar();
    refreshPersonas();
    m_owners->refresh();
}

void JourneyPage::refreshPersonas() {
    const auto& personas = m_context.document().table<Persona>();
    while (m_personas.size() > personas.size()) {
        m_personas.back()->hide();
        m_personas.back()->deleteLater();
        m_personas.pop_back();
    }
    while (m_personas.size() < personas.size()) {
        m_personas.push_back(new PersonaRow(m_context, this));
        m_personaList->addWidget(m_personas.back());
    }
    auto row = m_personas.begin();
    for (const Id<Persona> id : personasInOrder(m_context.document())) (*row++)->show(personas.at(id));
}

}  // namespace waymark

#include "ui/panels/calendar_page.h"

#include <algorithm>

#include <QHBoxLayout>

#include "core/edit/calendar_edits.h"
#include "core/schedule/work_calendar.h"
#include "ui/panels/date_text.h"
#include "ui/panels/edit_each.h"
#include "ui/panels/labelled_field.h"
#include "ui/style/date_words.h"
#include "ui/style/labels.h"
#include "ui/style/language.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr int kDayWidth = 96;
constexpr int kHoursWidth = 196;        // two intervals of a day
constexpr std::size_t kMostRows = 200;  // more would be slow; the others stay as they are

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

}  // namespace

ExceptionRow::ExceptionRow(const PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    m_day = new TextField(tr("Day"), this);
    m_day->setFixedWidth(kDayWidth);
    m_name = new TextField(tr("Name of the day"), this);
    m_name->setPlaceholderText(tr("name"));
    m_hours = new TextField(tr("Hours of the day"), this);
    m_hours->setPlaceholderText(tr("no work"));
    m_hours->setFixedWidth(kHoursWidth);
    auto* removing = new QPushButton(QStringLiteral("×"), this);
    removing->setProperty("bare", true);
    removing->setFixedWidth(22);
    removing->setAutoDefault(false);
    removing->setAccessibleName(tr("Remove this day"));
    row->addWidget(m_day);
    row->addWidget(m_name, 1);
    row->addWidget(m_hours);
    row->addWidget(removing);
    connect(removing, &QPushButton::clicked, this, &ExceptionRow::remove);
    for (TextField* field : {m_day, m_name, m_hours}) {
        connect(field, &TextField::problemChanged, field, &QWidget::setToolTip);
    }
    m_day->onTake([this](const QString& typed) -> std::optional<QString> {
        const auto day = readDay(typed);
        if (!day) return tr("“%1” is not a date. Write for example 2026-01-31.").arg(typed.trimmed());
        return change("day", [&](CalendarException& exception) { exception.date = *day; });
    });
    m_name->onTake([this](const QString& typed) {
        return change("name", [&](CalendarException& exception) { exception.name = typed.toStdString(); });
    });
    m_hours->onTake([this](const QString& typed) -> std::optional<QString> {
        auto hours = readHours(typed.toStdString());
        if (!hours) return sentence(hours.error());
        return change("hours", [&](CalendarException& exception) { exception.hours = std::move(*hours); });
    });
}

std::optional<QString> ExceptionRow::change(const QString& field, const Change& change) {
    Calendar row = *m_context.document().find(m_calendar);
    const auto found = std::ranges::find(row.exceptions, m_date, &CalendarException::date);
    if (found == row.exceptions.end()) return std::nullopt;
    change(*found);
    return apply(
        m_context.session, edit::setCalendar(m_context.document(), row),
        {tr("Change day"), QStringLiteral("calendar/%1/%2/%3").arg(m_calendar.value).arg(dayText(m_date), field)});
}

void ExceptionRow::remove() {
    Calendar row = *m_context.document().find(m_calendar);
    std::erase_if(row.exceptions, [this](const CalendarException& exception) { return exception.date == m_date; });
    m_context.session.edit(edit::setCalendar(m_context.document(), row), tr("Remove day"));
}

void ExceptionRow::show(Id<Calendar> calendar, const CalendarException& exception) {
    m_calendar = calendar;
    m_date = exception.date;
    const auto subject = [&](const char* field) {
        return QStringLiteral("calendar/%1/%2/%3").arg(calendar.value).arg(dayText(m_date), QLatin1String(field));
    };
    m_day->showValue(subject("day"), dayText(exception.date));
    m_name->showValue(subject("name"), text(exception.name));
    m_hours->showValue(subject("hours"), text(writeHours(exception.hours)));
}

CalendarPage::CalendarPage(const PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    QVBoxLayout* column = makeColumn(this);
    addName(*column);
    addWeek(*column);
    addExceptions(*column);
    m_problem = makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Critical}, this);
    m_problem->setWordWrap(true);
    m_preview = makeLabel({}, {kBodySize, FontWeight::Regular, Tone::Muted}, this);
    m_preview->setObjectName(QStringLiteral("calendarPreview"));
    m_preview->setWordWrap(true);
    column->addWidget(m_problem);
    column->addWidget(m_preview);
    column->addStretch(1);
    for (TextField* field : findChildren<TextField*>()) {
        connect(field, &TextField::problemChanged, m_problem, &QLabel::setText);
    }
}

void CalendarPage::addName(QVBoxLayout& column) {
    m_name = new TextField(tr("Name of the calendar"), this);
    m_name->setObjectName(QStringLiteral("calendarName"));
    m_isOfJourney = new QCheckBox(tr("The journey keeps to it"), this);
    m_isOfJourney->setObjectName(QStringLiteral("journeyCalendar"));
    QHBoxLayout* row = makeRow(column);
    row->addWidget(m_name, 1);
    row->addWidget(m_isOfJourney);
    m_name->onTake([this](const QString& typed) {
        Calendar calendar = shown();
        calendar.name = typed.toStdString();
        return put(calendar, tr("Rename calendar"), "name");
    });
    connect(m_isOfJourney, &QCheckBox::clicked, this, [this](bool on) {
        m_context.session.edit(edit::setJourneyCalendar(m_context.document(), on ? m_id : Id<Calendar>{}),
                               tr("Set calendar of the journey"));
        showCalendar(m_id);
    });
}

void CalendarPage::addWeek(QVBoxLayout& column) {
    column.addWidget(makeHeading(tr("Week"), this));
    QHBoxLayout* row = makeRow(column);
    m_grid = new WeekGrid(m_context, this);
    m_grid->setObjectName(QStringLiteral("weekGrid"));
    row->addWidget(m_grid, 1);
    auto* fields = new QVBoxLayout;
    fields->setContentsMargins(0, WeekGrid::kHeaderHeight + 2, 0, 0);
    fields->setSpacing(4);
    for (std::size_t day = 0; day < m_hours.size(); ++day) {
        const QString name = wordsLocale().dayName(static_cast<int>(day) + 1);
        m_hours[day] = new TextField(tr("Hours on %1").arg(name), this);
        m_hours[day]->setObjectName(QStringLiteral("hours%1").arg(day));
        m_hours[day]->setPlaceholderText(tr("free", "of work"));
        m_hours[day]->setFixedSize(kHoursWidth, WeekGrid::kRowHeight - 4);
        fields->addWidget(m_hours[day]);
        m_hours[day]->onTake([this, day](const QString& typed) -> std::optional<QString> {
            auto hours = readHours(typed.toStdString());
            if (!hours) return sentence(hours.error());
            Calendar calendar = shown();
            calendar.week[day] = std::move(*hours);
            return put(calendar, tr("Change working hours"), QStringLiteral("day%1").arg(day));
        });
    }
    fields->addStretch(1);
    row->addLayout(fields);
    connect(m_grid, &WeekGrid::weekPainted, this, [this](const WeekGrid::Week& week) {
        Calendar calendar = shown();
        calendar.week = week;
        m_context.session.edit(edit::setCalendar(m_context.document(), calendar), tr("Change working hours"));
    });
}

void CalendarPage::addExceptions(QVBoxLayout& column) {
    column.addWidget(makeHeading(tr("Holidays and other days"), this));
    m_exceptionList = new QVBoxLayout;
    m_exceptionList->setSpacing(kSpace);
    column.addLayout(m_exceptionList);
    m_newException = new TextField(tr("Add a day"), this);
    m_newException->setObjectName(QStringLiteral("newException"));
    m_newException->setPlaceholderText(tr("Add a holiday: 2026-12-25 Christmas"));
    column.addWidget(m_newException);
    m_newException->onTake([this](const QString& typed) { return addException(typed); });
}

Calendar CalendarPage::shown() const {
    const Calendar* row = m_context.document().find(m_id);
    return row ? *row : standardCalendar();
}

std::optional<QString> CalendarPage::put(const Calendar& row, const QString& text, const QString& field) {
    return apply(m_context.session, edit::setCalendar(m_context.document(), row),
                 {text, QStringLiteral("calendar/%1/%2").arg(row.id.value).arg(field)});
}

// "2026-12-25 Christmas": a day without work, by this name.
std::optional<QString> CalendarPage::addException(const QString& typed) {
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty()) return std::nullopt;
    const auto blank = trimmed.indexOf(' ');
    const auto day = readDay(blank < 0 ? trimmed : trimmed.left(blank));
    if (!day) return tr("Write the date first, for example 2026-12-25 Christmas.");
    Calendar row = shown();
    row.exceptions.push_back({*day, blank < 0 ? std::string() : trimmed.mid(blank + 1).toStdString(), {}});
    return apply(m_context.session, edit::setCalendar(m_context.document(), row), {tr("Add day"), {}});
}

void CalendarPage::showCalendar(Id<Calendar> id) {
    m_id = id;
    const bool isOwn = id.isValid();
    const Calendar row = shown();
    const auto subject = [&](const QString& field) {
        return QStringLiteral("calendar/%1/%2").arg(id.value).arg(field);
    };
    m_name->showValue(subject("name"), isOwn ? text(row.name) : tr("Standard week"));
    m_isOfJourney->setChecked(m_context.document().journey().calendar == id);
    m_isOfJourney->setEnabled(isOwn || !m_isOfJourney->isChecked());
    m_grid->showWeek(row.week);
    for (std::size_t day = 0; day < m_hours.size(); ++day) {
        m_hours[day]->showValue(subject(QStringLiteral("day%1").arg(day)), text(writeHours(row.week[day])));
    }
    m_newException->showValue(subject("new"), {});
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_grid, m_newException}) part->setEnabled(isOwn);
    for (TextField* field : m_hours) field->setEnabled(isOwn);
    refreshExceptions(row);
    m_preview->setText(previewOf(m_context.document(), row));
}

void CalendarPage::refreshExceptions(const Calendar& row) {
    const std::size_t shownRows = std::min(row.exceptions.size(), kMostRows);
    while (m_exceptions.size() > shownRows) {
        m_exceptions.back()->hide();
        m_exceptions.back()->deleteLater();
        m_exceptions.pop_back();
    }
    while (m_exceptions.size() < shownRows) {
        m_exceptions.push_back(new ExceptionRow(m_context, this));
        m_exceptionList->addWidget(m_exceptions.back());
    }
    for (std::size_t k = 0; k < shownRows; ++k) m_exceptions[k]->show(m_id, row.exceptions[k]);
}

QString previewOf(const Document& document, const Calendar& calendar) {
    std::int64_t minutes = 0;
    for (const WorkingHours& day : calendar.week) minutes += minutesIn(day);
    if (minutes == 0) return tr("No working time in its week: Monday to Friday from 9 to 17 counts instead.");
    const WorkCalendar hours(calendar, originOf(document));
    const auto saturday = originOf(document) + (std::chrono::Saturday - std::chrono::weekday{originOf(document)});
    const bool hasDays = !calendar.exceptions.empty();
    const LocalTime before{hasDays ? std::chrono::local_days{calendar.exceptions.front().date} : saturday};
    const LocalTime asked = hours.latestStart(before, Minutes{90});
    const LocalTime done = hours.finishOf(asked, Minutes{240});
    const bool isDated = hasDays || document.journey().startDate;
    const auto when = [&](LocalTime time) { return isDated ? dateTimeWords(time) : weekdayTimeWords(time); };
    return tr("%1 h of work a week. Four working hours asked for on %2 are over on %3.")
        .arg(numberWords(QString::number(static_cast<double>(minutes) / 60.0, 'g', 5)), when(asked), when(done));
}

}  // namespace waymark

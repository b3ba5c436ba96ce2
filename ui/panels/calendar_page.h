#pragma once
// One calendar to read and to edit: name, week, other hours on single days, and a sentence that shows what they come
// to.

#include <array>
#include <vector>

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/panels/panel_context.h"
#include "ui/panels/typed_text.h"
#include "ui/panels/week_grid.h"

namespace waymark {

// A day with other hours: date, name, hours, and a button that takes it away.
class ExceptionRow : public QWidget {
    Q_OBJECT

public:
    ExceptionRow(const PanelContext& context, QWidget* parent);
    void show(Id<Calendar> calendar, const CalendarException& exception);

private:
    using Change = std::function<void(CalendarException& exception)>;
    std::optional<QString> change(const QString& field, const Change& change);
    void remove();

    const PanelContext& m_context;
    Id<Calendar> m_calendar;
    std::chrono::year_month_day m_date{};
    TextField* m_day;
    TextField* m_name;
    TextField* m_hours;
};

class CalendarPage : public QWidget {
    Q_OBJECT

public:
    CalendarPage(const PanelContext& context, QWidget* parent);
    // An invalid id: the standard week, which cannot be edited.
    void showCalendar(Id<Calendar> id);
    [[nodiscard]] QString preview() const { return m_preview->text(); }

private:
    void addName(QVBoxLayout& column);
    void addWeek(QVBoxLayout& column);
    void addExceptions(QVBoxLayout& column);
    [[nodiscard]] Calendar shown() const;
    std::optional<QString> put(const Calendar& row, const QString& text, const QString& field);
    std::optional<QString> addException(const QString& typed);
    void refreshExceptions(const Calendar& row);

    const PanelContext& m_context;
    Id<Calendar> m_id;
    TextField* m_name;
    QCheckBox* m_isOfJourney;
    WeekGrid* m_grid;
    std::array<TextField*, 7> m_hours{};
    QVBoxLayout* m_exceptionList;
    std::vector<ExceptionRow*> m_exceptions;
    TextField* m_newException;
    QLabel* m_problem;
    QLabel* m_preview;
};

// "40 hours a week. 4 working hours asked for on Friday at 15:30 are over on Monday at 11:30." The example begins an
// hour and a half before the first day with other hours, or before the weekend.
[[nodiscard]] QString previewOf(const Document& document, const Calendar& calendar);

}  // namespace waymark

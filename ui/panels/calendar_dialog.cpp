#include "ui/panels/calendar_dialog.h"

#include <algorithm>

#include <QScrollArea>

#include "core/edit/added.h"
#include "core/edit/calendar_edits.h"
#include "ui/panels/labelled_field.h"
#include "ui/style/on_screen.h"

namespace waymark {
namespace {

constexpr int kListWidth = 250;  // with its buttons
constexpr QSize kUsualSize{980, 640};

}  // namespace

CalendarDialog::CalendarDialog(Session& session, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_context{session, &theme} {
    setObjectName(QStringLiteral("calendarDialog"));
    setWindowTitle(tr("Calendars"));
    resizeOnScreen(*this, kUsualSize);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5 * kSpace, 5 * kSpace, 5 * kSpace, 4 * kSpace);
    column->setSpacing(3 * kSpace);
    auto* row = new QHBoxLayout;
    row->setSpacing(5 * kSpace);
    addList(*row);
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);  // its parts have it
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page = new CalendarPage(m_context, scroll);
    scroll->setWidget(m_page);
    row->addWidget(scroll, 1);
    column->addLayout(row, 1);
    auto* done = new QPushButton(tr("Done", "button"), this);
    done->setProperty("primary", true);
    done->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(done);
    column->addLayout(buttons);
    connect(done, &QPushButton::clicked, this, [this] {
        commitTyping();
        accept();
    });
    connect(&session, &Session::changed, this, &CalendarDialog::refresh);
    refresh();
    choose(session.document().journey().calendar);
}

void CalendarDialog::addList(QHBoxLayout& row) {
    auto* side = new QWidget(this);
    side->setFixedWidth(kListWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kSpace);
    m_list = new QListWidget(this);
    m_list->setProperty("rounded", true);
    m_list->setObjectName(QStringLiteral("calendarList"));
    m_list->setAccessibleName(tr("Calendars"));
    column->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace);
    auto* adding = new QPushButton(tr("Add"), this);
    adding->setObjectName(QStringLiteral("addCalendar"));
    auto* copying = new QPushButton(tr("Copy"), this);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setObjectName(QStringLiteral("removeCalendar"));
    for (QPushButton* button : {adding, copying, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    row.addWidget(side);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_page->showCalendar(chosen());
        m_remove->setEnabled(chosen().isValid());
    });
    connect(adding, &QPushButton::clicked, this, [this] { add(standardCalendar(), tr("Calendar")); });
    connect(copying, &QPushButton::clicked, this, [this] {
        const Calendar* known = m_context.document().find(chosen());
        add(known ? *known : standardCalendar(), known ? QString::fromStdString(known->name) : tr("Calendar"));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_context.session.edit(edit::removeCalendar(m_context.document(), chosen()), tr("Remove calendar"));
    });
}

Id<Calendar> CalendarDialog::chosen() const {
    const QListWidgetItem* item = m_list->currentItem();
    return Id<Calendar>{item ? item->data(Qt::UserRole).toUInt() : 0};
}

void CalendarDialog::choose(Id<Calendar> id) {
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toUInt() == id.value) m_list->setCurrentRow(row);
    }
}

void CalendarDialog::add(Calendar row, const QString& name) {
    const auto isTaken = [&](const std::string& text) {
        return std::ranges::any_of(m_context.document().table<Calendar>(),
                                   [&](const Calendar& other) { return other.name == text; });
    };
    row.name = name.toStdString();
    for (int number = 2; isTaken(row.name); ++number) {
        row.name = QStringLiteral("%1 %2").arg(name).arg(number).toStdString();
    }
    const auto changes = edit::addCalendar(m_context.document(), row);
    if (m_context.session.edit(changes, tr("Add calendar"))) choose(edit::addedIn<Calendar>(*changes));
}

void CalendarDialog::refresh() {
    const Id<Calendar> before = chosen();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const auto addItem = [this](const QString& name, Id<Calendar> id) {
            auto* item = new QListWidgetItem(name, m_list);
            item->setData(Qt::UserRole, id.value);
        };
        addItem(tr("Standard week"), {});
        for (const Calendar& row : m_context.document().table<Calendar>()) {
            addItem(QString::fromStdString(row.name), row.id);
        }
        m_list->setCurrentRow(0);
        choose(before);
    }
    m_page->showCalendar(chosen());
    m_remove->setEnabled(chosen().isValid());
}

}  // namespace waymark

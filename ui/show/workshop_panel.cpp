#include "ui/show/workshop_panel.h"

#include <algorithm>

#include <QHBoxLayout>

#include "core/edit/note_edits.h"
#include "core/model/scenes.h"
#include "ui/canvas/map_places.h"
#include "ui/canvas/sticky_painting.h"
#include "ui/session/typed_change.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr int kRowRole = Qt::UserRole + 1;
constexpr int kKindRole = Qt::UserRole + 2;
constexpr int kMostEach = 99;
constexpr int kLeastList = 36;  // pixels in height
constexpr int kMostLetters = 2000;

template <class List>
List* makeList(const QString& accessibleName, QWidget* parent) {
    auto* list = new List(parent);
    list->setAccessibleName(accessibleName);
    list->setProperty("rounded", true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    list->setUniformItemSizes(true);
    list->setMinimumHeight(kLeastList);
    return list;
}

// No narrower than the words that stand in it while it is empty.
void keepWords(QLineEdit& field) {
    constexpr int kFrame = 30;
    field.ensurePolished();
    field.setMinimumWidth(field.fontMetrics().horizontalAdvance(field.placeholderText()) + kFrame);
}

void put(QListWidget& list, const RowRef& row, const QString& words) {
    auto* item = new QListWidgetItem(words, &list);
    item->setData(kRowRole, row.number);
    item->setData(kKindRole, static_cast<int>(row.kind));
    item->setToolTip(plainToolTip(words));
}

RowRef rowOf(const QListWidgetItem* item) {
    if (!item) return {};
    return {static_cast<RowKind>(item->data(kKindRole).toInt()), item->data(kRowRole).toUInt()};
}

QVBoxLayout* makeColumnWith(const QString& heading, QWidget* parent) {
    auto* column = new QVBoxLayout;
    column->setSpacing(2 * kSpace);
    column->addWidget(makeLabel(heading, {kBodySize, FontWeight::SemiBold, Tone::Muted}, parent));
    return column;
}

}  // namespace

WorkshopPanel::WorkshopPanel(Session& session, MapView& map, Ballot& ballot, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_map(map),
      m_author(new QLineEdit(this)),
      m_text(new QLineEdit(this)),
      m_ballot(ballot),
      m_dots(makeLabel({}, {kBodySize, FontWeight::SemiBold, Tone::Muted}, this)),
      m_voting(new QPushButton(tr("Vote with dots"), this)),
      m_voter(new QLineEdit(this)),
      m_most(new QSpinBox(this)),
      m_clear(new QPushButton(tr("Clear all dots"), this)),
      m_tally(makeList<QListWidget>(tr("Tally of dots"), this)),
      m_parked(makeList<ParkingList>(tr("Parking list"), this)),
      m_park(new QPushButton(tr("Park selected note"), this)),
      m_back(new QPushButton(tr("Bring back"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kSpace, 2 * kSpace, 3 * kSpace, 2 * kSpace);
    row->setSpacing(6 * kSpace);
    row->addLayout(makeCapture(), 2);
    row->addLayout(makeTally(), 2);
    row->addLayout(makeParking(), 2);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (mentions<Vote>(changes) || mentions<StickyNote>(changes) || mentions<Touchpoint>(changes)) refresh();
    });
    connect(&session, &Session::selectionChanged, this,
            [this] { m_park->setEnabled(!m_session.selected<StickyNote>().empty()); });
    m_park->setEnabled(!session.selected<StickyNote>().empty());
    connect(&ballot, &Ballot::changed, this, &WorkshopPanel::showBallot);
    showBallot();
    refresh();
}

QVBoxLayout* WorkshopPanel::makeCapture() {
    QVBoxLayout* column = makeColumnWith(tr("Who says what"), this);
    m_author->setObjectName(QStringLiteral("quickAuthor"));
    m_author->setPlaceholderText(tr("Who"));
    m_author->setAccessibleName(tr("Author of the next note"));
    m_author->setMaximumWidth(140);
    m_text->setObjectName(QStringLiteral("quickNote"));
    m_text->setPlaceholderText(tr("What was said"));
    m_text->setAccessibleName(tr("Text of the next note"));
    m_text->setMaxLength(kMostLetters);
    keepWords(*m_text);
    column->addWidget(m_author);
    column->addWidget(m_text);  // whole sentences need the width
    auto* hint = makeLabel(tr("Enter puts it on the map, Shift+Enter on the parking list."),
                           {kSmallSize, FontWeight::Regular, Tone::Muted}, this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { addNote(false); });
    keepWhileTyped(*m_text, m_session, [this]() -> Result<ChangeSet> {
        if (m_text->text().trimmed().isEmpty()) return ChangeSet{};  // before a place is looked for
        return edit::putNote(m_session.document(), typedNote(false));
    });
    auto* parks = new QAction(m_text);
    parks->setShortcut(Qt::SHIFT | Qt::Key_Return);
    parks->setShortcutContext(Qt::WidgetShortcut);
    m_text->addAction(parks);
    connect(parks, &QAction::triggered, this, [this] { addNote(true); });
    column->addStretch(1);
    return column;
}

QVBoxLayout* WorkshopPanel::makeTally() {
    auto* column = new QVBoxLayout;
    column->setSpacing(2 * kSpace);
    column->addWidget(m_dots);
    m_voting->setObjectName(QStringLiteral("voteWithDots"));
    m_voting->setCheckable(true);
    m_voting->setToolTip(tr("Click a card or a note to give a dot, Shift+click or right-click to take one back"));
    m_voter->setObjectName(QStringLiteral("voter"));
    m_voter->setPlaceholderText(tr("Name of the voter"));
    m_voter->setAccessibleName(tr("Name of the voter"));
    keepWords(*m_voter);
    m_most->setRange(0, kMostEach);
    m_most->setSpecialValueText(tr("any", "number of dots"));
    m_most->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_most->setAccessibleName(tr("Dots each"));
    m_clear->setObjectName(QStringLiteral("clearDots"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_voting);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    column->addLayout(buttons);
    auto* line = new QHBoxLayout;
    line->addWidget(m_voter, 1);
    line->addWidget(makeLabel(tr("Dots each"), {kBodySize, FontWeight::Regular, Tone::Muted}, this));
    line->addWidget(m_most);
    column->addLayout(line);
    column->addWidget(m_tally, 1);
    connect(m_voting, &QPushButton::clicked, this, &WorkshopPanel::votingWanted);
    connect(m_voter, &QLineEdit::textChanged, this, [this] { m_ballot.setVoter(m_voter->text()); });
    connect(m_voter, &QLineEdit::returnPressed, this, [this] { Q_EMIT votingWanted(true); });
    connect(m_most, &QSpinBox::valueChanged, &m_ballot, &Ballot::setEach);
    connect(m_clear, &QPushButton::clicked, &m_ballot, &Ballot::clear);
    connect(m_tally, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { goTo(rowOf(item)); });
    return column;
}

QVBoxLayout* WorkshopPanel::makeParking() {
    QVBoxLayout* column = makeColumnWith(tr("Parking list"), this);
    m_park->setObjectName(QStringLiteral("parkNote"));
    m_back->setObjectName(QStringLiteral("bringBack"));
    const QString hint = tr("Drag notes here from the map, to be talked about later, and back again");
    m_parked->setToolTip(hint);
    m_parked->setHint(hint);
    column->addWidget(m_parked, 1);
    auto* line = new QHBoxLayout;
    line->addWidget(m_park);
    line->addWidget(m_back);
    line->addStretch(1);
    column->addLayout(line);
    connect(m_park, &QPushButton::clicked, this, &WorkshopPanel::parkSelected);
    connect(m_back, &QPushButton::clicked, this, [this] { bringBack(m_parked->current()); });
    connect(m_parked, &ParkingList::takenUp, this, &WorkshopPanel::bringBack);
    connect(m_parked, &ParkingList::dropped, this, &WorkshopPanel::putOnMap);
    connect(m_parked, &ParkingList::removeWanted, this, &WorkshopPanel::remove);
    connect(m_parked, &QListWidget::currentRowChanged, this, [this](int now) { m_back->setEnabled(now >= 0); });
    return column;
}

QString WorkshopPanel::nameOf(const RowRef& row) const {
    const Document& document = m_session.document();
    if (row.kind == RowKind::StickyNote) {
        const StickyNote* note = document.find(Id<StickyNote>{row.number});
        if (!note) return {};
        const QString text = QString::fromStdString(note->text).simplified();
        const QString author = QString::fromStdString(note->author);
        return author.isEmpty() ? text : QStringLiteral("%1 – %2").arg(text, author);
    }
    const Touchpoint* card = document.find(Id<Touchpoint>{row.number});
    if (!card) return {};
    return QStringLiteral("%1  %2").arg(QString::fromStdString(card->code), QString::fromStdString(card->name));
}

void WorkshopPanel::refresh() {
    refreshTally();
    refreshParking();
}

void WorkshopPanel::showBallot() {
    if (m_voter->text().simplified() != m_ballot.voter()) m_voter->setText(m_ballot.voter());
    m_most->setValue(m_ballot.each());
    const QString left = m_ballot.leftWords();
    m_dots->setText(left.isEmpty() ? tr("Dots") : QStringLiteral("%1: %2").arg(tr("Dots"), left));
}

void WorkshopPanel::refreshTally() {
    m_tally->clear();
    const auto tally = voteTally(m_session.document());
    for (const Tally& each : tally) {
        put(*m_tally, each.subject, QStringLiteral("%1   %2").arg(each.votes).arg(nameOf(each.subject)));
    }
    m_clear->setEnabled(!tally.empty());
}

void WorkshopPanel::refreshParking() {
    std::vector<std::pair<Id<StickyNote>, QString>> notes;
    for (const StickyNote& note : m_session.document().table<StickyNote>()) {
        if (note.isParked) notes.emplace_back(note.id, nameOf(refTo(note.id)));
    }
    m_parked->setNotes(notes);
    m_back->setEnabled(m_parked->currentRow() >= 0);
}

void WorkshopPanel::beginNote() {
    QLineEdit* field = m_author->text().isEmpty() ? m_author : m_text;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

// Beside the cards, as near as can be to the middle of what is seen.
StickyNote WorkshopPanel::typedNote(bool isParked) const {
    StickyNote row;
    row.text = m_text->text().trimmed().toStdString();
    row.author = m_author->text().trimmed().toStdString();
    row.isParked = isParked;
    const QRectF place =
        freePlaceForNote(m_map.mapScene().content(), QSizeF(row.width, row.height), m_map.visibleRect());
    row.x = place.center().x();
    row.y = place.center().y();
    return row;
}

void WorkshopPanel::addNote(bool isParked) {
    const StickyNote row = typedNote(isParked);
    if (row.text.empty()) return;
    const QString name = isParked ? tr("Park a note") : tr("Add sticky note");
    if (!m_session.edit(edit::putNote(m_session.document(), row), name)) return;
    m_text->clear();
    if (!isParked) Q_EMIT wentTo(rectOf(row));
}

bool WorkshopPanel::isParkingAt(const QPoint& screen) const {
    return m_parked->isVisible() && m_parked->rect().contains(m_parked->mapFromGlobal(screen));
}

void WorkshopPanel::parkSelected() {
    const auto notes = m_session.selected<StickyNote>();
    m_session.edit(edit::parkNotes(m_session.document(), notes, true), tr("Park a note"));
    m_session.select({});
}

// To where it was.
void WorkshopPanel::bringBack(Id<StickyNote> id) {
    if (!id.isValid()) return;
    const std::array ids{id};
    if (m_session.edit(edit::parkNotes(m_session.document(), ids, false), tr("Bring a note back"))) goTo(refTo(id));
}

// Its middle comes to lie there. Elsewhere than on a map that shows notes it stays parked.
void WorkshopPanel::putOnMap(Id<StickyNote> id, const QPoint& screen) {
    const StickyNote* known = m_session.document().find(id);
    const QPoint pixel = m_map.viewport()->mapFromGlobal(screen);
    const bool isOnMap = m_map.viewport()->rect().contains(pixel) && m_map.mapScene().content().showsStickyNotes();
    if (!known || !isOnMap) return;
    StickyNote row = *known;
    const QPointF place = m_map.mapToScene(pixel);
    row.x = place.x();
    row.y = place.y();
    row.isParked = false;
    if (m_session.edit(edit::putNote(m_session.document(), std::move(row)), tr("Bring a note back"))) {
        m_session.select({refTo(id)});
    }
}

void WorkshopPanel::remove(Id<StickyNote> id) {
    const std::array ids{id};
    m_session.edit(edit::removeNotes(m_session.document(), ids), tr("Delete a parked note"));
}

void WorkshopPanel::goTo(const RowRef& row) {
    m_session.select({row});
    if (row.kind == RowKind::Touchpoint) return m_map.reveal(Id<Touchpoint>{row.number});
    const StickyNote* note = m_session.document().find(Id<StickyNote>{row.number});
    if (note && !note->isParked) m_map.revealArea(rectOf(*note));
}

}  // namespace waymark

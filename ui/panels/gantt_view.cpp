#include "ui/panels/gantt_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include "ui/panels/row_selection.h"

namespace waymark {
namespace {

constexpr int kSchedule = static_cast<int>(GanttColumn::Schedule);
constexpr double kLeftRoom = 16.0;  // in front of time 0
constexpr double kMostZoom = 400.0;
constexpr double kZoomStep = 1.25;
constexpr double kLeastTimes = 80.0;  // pixels that all of the time takes at least

// The words behind the last bars take room that a narrow panel does not have.
double roomForWords(double width) { return std::min(kGanttLabelRoom, width * 0.35); }

class GanttHeader : public QHeaderView {
public:
    explicit GanttHeader(GanttView& view) : QHeaderView(Qt::Horizontal, &view), m_view(view) {
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        if (section != kSchedule) {
            QHeaderView::paintSection(painter, rect, section);
            return;
        }
        const GanttLook look = m_view.look();
        painter->save();
        painter->setClipRect(rect);
        painter->fillRect(rect, look.theme.panel);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.theme.line);
        paintTickLabels(*painter, m_view.ticksIn(rect.left(), rect.right()), rect, look.theme);
        painter->restore();
    }

private:
    GanttView& m_view;
};

class GanttDelegate : public QStyledItemDelegate {
public:
    explicit GanttDelegate(GanttView& view) : QStyledItemDelegate(&view), m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (index.column() != kSchedule) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        const GanttLook look = m_view.look();
        painter->save();
        painter->setClipRect(option.rect);
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, look.theme.accentTint);
        const double left = option.rect.left();
        paintTickLines(*painter, m_view.ticksIn(left, option.rect.right()), option.rect, look.theme);
        paintGanttStatus(*painter, option.rect, m_view.gantt().chart(), m_view.axisAt(left), look.theme);
        paintGanttRow(*painter, option.rect, m_view.gantt().row(index.row()), m_view.axisAt(left), look);
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const GanttLook look = m_view.look();
        const bool isName = index.column() == static_cast<int>(GanttColumn::Name);
        option->palette.setColor(QPalette::Text, !isName       ? look.theme.muted
                                                 : look.isPale ? look.theme.faint
                                                               : look.theme.text);
    }

private:
    GanttView& m_view;
};

}  // namespace

GanttView::GanttView(Session& session, GanttModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent),
      m_session(session),
      m_model(model),
      m_theme(&theme),
      m_timeBar(new QScrollBar(Qt::Horizontal, this)) {
    setHorizontalHeader(new GanttHeader(*this));
    setModel(&model);
    setItemDelegate(new GanttDelegate(*this));
    setAccessibleName(tr("Gantt chart"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(static_cast<int>(kGanttRow));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setColumnWidth(static_cast<int>(GanttColumn::Code), 68);
    setColumnWidth(static_cast<int>(GanttColumn::Name), 180);
    setColumnWidth(static_cast<int>(GanttColumn::Cut), 80);
    horizontalHeader()->setSectionResizeMode(kSchedule, QHeaderView::Stretch);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &GanttView::placeTimeBar);
    connect(m_timeBar, &QScrollBar::valueChanged, this, &GanttView::repaintTimes);
    connect(&model, &QAbstractItemModel::modelReset, this, &GanttView::takeSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &GanttView::placeTimeBar);
    connect(&model, &QAbstractItemModel::dataChanged, this, &GanttView::placeTimeBar);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &GanttView::giveSelection);
    connect(&session, &Session::selectionChanged, this, &GanttView::takeSelection);
    takeSelection();
}

void GanttView::setTheme(const Theme& theme) {
    m_theme = &theme;
    repaintTimes();
}

void GanttView::setShowsEarly(bool shows) {
    m_showsEarly = shows;
    viewport()->update();
}

void GanttView::setPale(bool isPale) {
    if (isPale == m_isPale) return;
    m_isPale = isPale;
    viewport()->update();
}

double GanttView::roomForTimes() const {
    const double width = columnWidth(kSchedule);
    return std::max(kLeastTimes, width - kLeftRoom - roomForWords(width));
}

TimeAxis GanttView::axisAt(double left) const {
    const double end = std::max(1.0, m_model.chart().end);
    return {left + kLeftRoom - m_timeBar->value(), roomForTimes() * m_zoom / end,
            Minutes{std::llround(std::ceil(end))}};
}

std::vector<TimeTick> GanttView::ticksIn(double left, double right) const {
    if (m_model.chart().rows.empty()) return {};
    return timeTicks(axisAt(left), left, right, kGanttTickGap, m_model.chart().words);
}

void GanttView::placeTimeBar() {
    const int beyond = static_cast<int>(std::ceil(roomForTimes() * (m_zoom - 1.0)));
    m_timeBar->setRange(0, std::max(0, beyond));
    m_timeBar->setPageStep(static_cast<int>(roomForTimes()));
    m_timeBar->setSingleStep(40);
    m_timeBar->setVisible(beyond > 0);
    // Days below the times need a second line.
    const int head = static_cast<int>(tickRowHeight(m_model.chart().words));
    if (horizontalHeader()->minimumHeight() != head) {
        horizontalHeader()->setMinimumHeight(head);
        updateGeometries();
    }
    repaintTimes();
}

void GanttView::repaintTimes() {
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

// What lies under `x`, a place in the column, stays there.
void GanttView::zoomAround(double factor, double x) {
    const double before = m_zoom;
    m_zoom = std::clamp(m_zoom * factor, 1.0, kMostZoom);
    const double place = x - kLeftRoom + m_timeBar->value();
    placeTimeBar();
    m_timeBar->setValue(static_cast<int>(std::lround(place * m_zoom / before - (x - kLeftRoom))));
}

void GanttView::zoomBy(double factor) { zoomAround(factor, kLeftRoom + roomForTimes() / 2.0); }

void GanttView::fitAll() {
    m_zoom = 1.0;
    placeTimeBar();
}

void GanttView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    placeTimeBar();
}

void GanttView::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        const double x = event->position().x() - columnViewportPosition(kSchedule);
        zoomAround(std::pow(kZoomStep, turned.y() / 120.0), std::max(kLeftRoom, x));
    } else if (turned.x() != 0 || (event->modifiers() & Qt::ShiftModifier)) {
        m_timeBar->setValue(m_timeBar->value() - (turned.x() != 0 ? turned.x() : turned.y()));
    } else {
        QTableView::wheelEvent(event);
        return;
    }
    event->accept();
}

// The lines of the axis go on below the last row.
void GanttView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    const int bottom =
        m_model.rowCount() == 0 ? 0 : rowViewportPosition(m_model.rowCount() - 1) + static_cast<int>(kGanttRow);
    const double left = columnViewportPosition(kSchedule);
    const double right = left + columnWidth(kSchedule);
    if (bottom >= viewport()->height()) return;
    QPainter painter(viewport());
    paintTickLines(painter, ticksIn(left, right), QRectF(QPointF(left, bottom), QPointF(right, viewport()->height())),
                   *m_theme);
}

void GanttView::takeSelection() {
    if (m_isFollowing) return;
    const QScopedValueRollback following(m_isFollowing, true);
    std::vector<QModelIndex> rows;
    QModelIndex last;
    for (const Id<Touchpoint> id : m_session.selected<Touchpoint>()) {
        const int row = m_model.rowOf(id);
        if (row < 0) continue;
        last = m_model.index(row, 0);
        rows.push_back(last);
    }
    selectionModel()->select(rowSelection(std::move(rows), kSchedule), QItemSelectionModel::ClearAndSelect);
    if (!last.isValid()) return;
    selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    scrollTo(last);
}

void GanttView::giveSelection() {
    if (m_isFollowing) return;
    const QScopedValueRollback following(m_isFollowing, true);
    std::vector<RowRef> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(refTo(m_model.row(index.row()).id));
    m_session.select(std::move(rows));
}

}  // namespace waymark

#include "ui/show/scene_strip.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyleHints>
#include <QStyledItemDelegate>

#include "core/model/scenes.h"
#include "ui/charts/chart_text.h"

namespace waymark {
namespace {

constexpr int kLeastPicture = 54, kLargestPicture = 135;  // height; pictures are 16 by 9
constexpr int kScrollBar = 12;
constexpr int kInset = 6;
constexpr int kWords = 24;  // height of the line below a picture
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kMostLetters = 200;
constexpr int kScrollMilliseconds = 30;
constexpr int kScrollStep = 24;  // pixels
constexpr int kScrollEdge = 24;  // from an end on, the strip scrolls

Id<Scene> idOf(const QListWidgetItem* item) { return item ? Id<Scene>{item->data(kIdRole).toUInt()} : Id<Scene>{}; }

class SceneDelegate : public QStyledItemDelegate {
public:
    explicit SceneDelegate(SceneStrip& strip) : QStyledItemDelegate(&strip), m_strip(strip) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return m_strip.pictureSize() + QSize(2 * kInset, kWords + 2 * kInset);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = m_strip.theme();
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const QRectF picture(QPointF(option.rect.topLeft()) + QPointF(kInset, kInset), QSizeF(m_strip.pictureSize()));
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath frame;
        frame.addRoundedRect(picture, 5, 5);
        painter->fillPath(frame, theme.window);
        painter->setClipPath(frame);
        if (const QImage image = m_strip.pictureAt(index); !image.isNull()) painter->drawImage(picture, image);
        painter->setClipping(false);
        painter->setPen(QPen(isCurrent ? theme.accent : theme.line, isCurrent ? 2.0 : 1.0));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(frame);
        const QRectF words(picture.left() + 2, picture.bottom() + 2, picture.width() - 4, kWords);
        const QString number = QString::number(index.row() + 1);
        const double width = textWidth(number, kSmallSize, FontWeight::SemiBold) + 8;
        paintText(*painter, words, number, {kSmallSize, FontWeight::SemiBold, isCurrent ? theme.accent : theme.muted});
        paintText(*painter, words.adjusted(width, 0, 0, 0), index.data().toString(),
                  {kBodySize, isCurrent ? FontWeight::SemiBold : FontWeight::Regular, theme.text});
        if (option.state.testFlag(QStyle::State_HasFocus) && m_strip.hasFocus()) {
            painter->setPen(QPen(theme.accent, 1.0, Qt::DotLine));
            painter->drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5));
        }
        painter->restore();
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override {
        auto* line = new QLineEdit(parent);
        line->setMaxLength(kMostLetters);
        line->setAccessibleName(SceneStrip::tr("Name of the scene"));
        return line;
    }
    // The name goes to the journey, and comes back from there.
    void setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const override {
        const QString name = static_cast<QLineEdit*>(editor)->text().trimmed();
        if (name != index.data().toString()) Q_EMIT m_strip.renameWanted(idOf(m_strip.item(index.row())), name);
    }
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override {
        editor->setGeometry(option.rect.left() + 2, option.rect.bottom() - kWords - kInset - 1, option.rect.width() - 4,
                            kWords + 6);
    }

private:
    SceneStrip& m_strip;
};

}  // namespace

SceneStrip::SceneStrip(const Document& document, const ScenePictures& pictures, const Theme& theme, QWidget* parent)
    : QListWidget(parent), m_document(document), m_pictures(pictures), m_theme(&theme) {
    setObjectName(QStringLiteral("sceneStrip"));
    setAccessibleName(tr("Scenes"));
    setFlow(LeftToRight);
    setWrapping(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setItemDelegate(new SceneDelegate(*this));
    setMinimumHeight(kLeastPicture + kWords + 2 * kInset + kScrollBar);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { Q_EMIT chosen(idOf(item)); });
    m_scrolling.setInterval(kScrollMilliseconds);
    connect(&m_scrolling, &QTimer::timeout, this, &SceneStrip::followPointer);
    connect(&pictures, &ScenePictures::changed, viewport(), qOverload<>(&QWidget::update));
    refresh();
}

void SceneStrip::setTheme(const Theme& theme) {
    m_theme = &theme;
    viewport()->update();
}

QSize SceneStrip::pictureSize() const {
    const int height = std::clamp(this->height() - kWords - 2 * kInset - kScrollBar, kLeastPicture, kLargestPicture);
    return {height * 16 / 9, height};
}

void SceneStrip::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

QImage SceneStrip::pictureAt(const QModelIndex& index) const {
    return m_pictures.picture(Id<Scene>{index.data(kIdRole).toUInt()});
}

void SceneStrip::refresh() {
    const Id<Scene> before = current();
    const auto ids = scenesInOrder(m_document);
    while (count() > static_cast<int>(ids.size())) delete takeItem(count() - 1);
    while (count() < static_cast<int>(ids.size())) addItem(new QListWidgetItem);
    for (int row = 0; row < count(); ++row) {
        const Scene& scene = m_document.table<Scene>().at(ids[static_cast<std::size_t>(row)]);
        item(row)->setData(kIdRole, scene.id.value);
        item(row)->setText(QString::fromStdString(scene.name));
        item(row)->setToolTip(QString());
        item(row)->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable);
    }
    setCurrent(before);
}

Id<Scene> SceneStrip::current() const { return idOf(currentItem()); }

void SceneStrip::setCurrent(Id<Scene> id) {
    for (int row = 0; row < count(); ++row) {
        if (idOf(item(row)) == id) return setCurrentRow(row);
    }
}

int SceneStrip::landingAt(const QPoint& pixel) const {
    int row = count();
    while (row > 0 && visualItemRect(item(row - 1)).center().x() > pixel.x()) --row;
    return row;
}

void SceneStrip::showLanding(std::optional<int> row) {
    m_landing = row;
    viewport()->update();
}

void SceneStrip::letGo() {
    m_held.reset();
    m_scrolling.stop();
    viewport()->unsetCursor();
    showLanding(std::nullopt);
}

void SceneStrip::mousePressEvent(QMouseEvent* event) {
    letGo();
    QListWidget::mousePressEvent(event);
    m_pointer = event->position().toPoint();
    if (event->button() == Qt::LeftButton && itemAt(m_pointer)) m_held = m_pointer;
}

void SceneStrip::mouseMoveEvent(QMouseEvent* event) {
    if (!m_held) return QListWidget::mouseMoveEvent(event);
    m_pointer = event->position().toPoint();
    const bool isFar = (m_pointer - *m_held).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
    if (!m_landing && !isFar) return;
    if (!m_landing) viewport()->setCursor(Qt::DragMoveCursor);
    m_scrolling.start();
    followPointer();
}

void SceneStrip::followPointer() {
    const bool isAtEnd = m_pointer.x() > viewport()->width() - kScrollEdge;
    if (isAtEnd || m_pointer.x() < kScrollEdge) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (isAtEnd ? kScrollStep : -kScrollStep));
    }
    showLanding(landingAt(m_pointer));
}

// The document moves the scene, and the strip follows.
void SceneStrip::mouseReleaseEvent(QMouseEvent* event) {
    const auto landing = m_landing;
    letGo();
    if (!landing) return QListWidget::mouseReleaseEvent(event);
    const Id<Scene> moved = current();
    const int row = currentRow();
    const bool isElsewhere = *landing != row && *landing != row + 1;
    if (moved.isValid() && isElsewhere) Q_EMIT moveWanted(moved, idOf(item(*landing)));
}

// A bar where what is dragged would go.
void SceneStrip::paintEvent(QPaintEvent* event) {
    QListWidget::paintEvent(event);
    if (!m_landing || count() == 0) return;
    const bool isLast = *m_landing == count();
    const QRect next = visualItemRect(item(isLast ? count() - 1 : *m_landing));
    const int x = isLast ? next.right() : std::max(2, next.left());
    QPainter painter(viewport());
    painter.fillRect(QRect(x - 1, next.top() + kInset, 3, pictureSize().height()), m_theme->accent);
}

void SceneStrip::keyPressEvent(QKeyEvent* event) {
    const bool isMove = event->modifiers() == Qt::AltModifier;
    const int row = currentRow();
    if (m_landing && event->key() == Qt::Key_Escape) {
        letGo();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (current().isValid()) Q_EMIT chosen(current());
    } else if (isMove && event->key() == Qt::Key_Left && row > 0) {
        Q_EMIT moveWanted(current(), idOf(item(row - 1)));
    } else if (isMove && event->key() == Qt::Key_Right && row >= 0 && row + 1 < count()) {
        Q_EMIT moveWanted(current(), idOf(item(row + 2)));
    } else {
        QListWidget::keyPressEvent(event);
    }
}

void SceneStrip::contextMenuEvent(QContextMenuEvent* event) {
    if (current().isValid()) Q_EMIT menuWanted(event->globalPos());
}

}  // namespace waymark

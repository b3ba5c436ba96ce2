#include "ui/shell/kind_palette.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/actions/action_registry.h"
#include "ui/canvas/map_scene.h"
#include "ui/style/icons.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr int kRowHeight = 26;
constexpr int kIconSize = 14;
constexpr int kIconLeft = 8;
constexpr int kTextLeft = 34;

class KindButton : public QAbstractButton {
public:
    KindButton(TouchpointKind kind, QAction& action, QWidget* parent) : QAbstractButton(parent), m_kind(kind) {
        setObjectName("palette." + action.objectName());
        setText(kindWords(kind));
        setToolTip(
            tr("Click to add, or drag onto the map (%1)").arg(action.shortcut().toString(QKeySequence::NativeText)));
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(kRowHeight);
        connect(this, &QAbstractButton::clicked, &action, [&action] { action.trigger(); });
        connect(&action, &QAction::changed, this, [this, &action] { setEnabled(action.isEnabled()); });
        setEnabled(action.isEnabled());
    }
    void setTheme(const Theme& theme) { m_theme = &theme; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(m_theme->accent, 1) : QPen(Qt::NoPen));
            painter.setBrush(m_theme->field);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        paintIcon(painter, iconOf(m_kind), QRectF(kIconLeft, (height() - kIconSize) / 2.0, kIconSize, kIconSize),
                  m_theme->accent);
        painter.setFont(fontOf(kBodySize));
        painter.setPen(isEnabled() ? m_theme->text : m_theme->faint);
        painter.drawText(rect().adjusted(kTextLeft, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }
    void mousePressEvent(QMouseEvent* event) override {
        m_pressedAt = event->pos();
        QAbstractButton::mousePressEvent(event);
    }
    void mouseMoveEvent(QMouseEvent* event) override {
        const bool isDrag = (event->buttons() & Qt::LeftButton) != 0 &&
                            (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        if (!isDrag) return QAbstractButton::mouseMoveEvent(event);
        setDown(false);
        auto* drag = new QDrag(this);
        auto* cargo = new QMimeData;
        cargo->setData(QString::fromLatin1(kKindMimeType), QByteArray::fromStdString(std::string(nameOf(m_kind))));
        drag->setMimeData(cargo);
        drag->setPixmap(iconNamed(iconOf(m_kind), m_theme->accent).pixmap(QSize(24, 24), devicePixelRatio()));
        drag->exec(Qt::CopyAction);
    }

private:
    TouchpointKind m_kind;
    const Theme* m_theme = &themeOf(ThemeKind::Light);
    QPoint m_pressedAt;
};

}  // namespace

QString insertCommandOf(TouchpointKind kind) {
    return QStringLiteral("insert.") + QString::fromStdString(std::string(nameOf(kind)));
}

KindPalette::KindPalette(ActionRegistry& actions, const Theme& theme, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const TouchpointKind kind : {TouchpointKind::Contact, TouchpointKind::Backstage, TouchpointKind::Waiting,
                                      TouchpointKind::Decision, TouchpointKind::Milestone}) {
        column->addWidget(new KindButton(kind, actions.action(insertCommandOf(kind)), this));
    }
    setTheme(theme);
}

void KindPalette::setTheme(const Theme& theme) {
    for (QObject* child : children()) {
        if (auto* button = dynamic_cast<KindButton*>(child)) button->setTheme(theme);
    }
    update();
}

}  // namespace waymark

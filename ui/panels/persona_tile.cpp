#include "ui/panels/persona_tile.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include "core/edit/persona_edits.h"
#include "ui/panels/edit_each.h"
#include "ui/panels/labelled_field.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr int kFace = 56;
constexpr int kTileWidth = 300;
constexpr int kLastColour = static_cast<int>(std::tuple_size_v<decltype(Theme::series)>) - 1;

QString localFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

QPushButton* smallButton(const QString& sign, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(sign, parent);
    button->setProperty("bare", true);
    button->setFixedWidth(22);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

}  // namespace

FaceButton::FaceButton(const PanelContext& context, QWidget* parent) : QPushButton(parent), m_context(context) {
    setFixedSize(kFace + 4, kFace + 4);
    setAcceptDrops(true);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Picture: press to choose, paste or remove it, or drop a file here"));
}

void FaceButton::show(const Avatar& avatar) {
    m_avatar = avatar;
    setAccessibleName(tr("Picture of %1").arg(avatar.name));
    setAccessibleDescription(avatar.face.isNull() ? tr("none") : QString());
    update();
}

void FaceButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = m_context.colours();
    paintAvatar(painter, QRectF(2.0, 2.0, kFace, kFace), m_avatar, theme);
    if (!hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8));
}

// Keys that mean something else in the window.
bool FaceButton::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool isRemoving = key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace;
        if (isRemoving || key.matches(QKeySequence::Paste)) event->accept();
    }
    return QPushButton::event(event);
}

void FaceButton::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removeWanted();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QPushButton::keyPressEvent(event);
    }
}

void FaceButton::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasImage() || !localFile(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void FaceButton::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    if (const QString path = localFile(*event->mimeData()); !path.isEmpty()) {
        Q_EMIT fileGiven(path);
    } else if (event->mimeData()->hasImage()) {
        Q_EMIT pictureGiven(qvariant_cast<QImage>(event->mimeData()->imageData()));
    }
}

PersonaTile::PersonaTile(const PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setAttribute(Qt::WA_StyledBackground);
    setProperty("tile", true);
    setFixedWidth(kTileWidth);
    build();
    m_name->onTake([this](const QString& typed) {
        return change(tr("Change persona"), "name", [&](Persona& row) { row.name = typed.toStdString(); });
    });
    m_goals->onTake([this](const QString& typed) {
        return change(tr("Change persona"), "goals", [&](Persona& row) { row.goals = typed.toStdString(); });
    });
    m_colour->onChoose([this](int value) {
        (void)change(tr("Change colour"), "colour",
                     [&](Persona& row) { row.colour = static_cast<std::uint8_t>(value); });
    });
    connect(m_face, &QPushButton::clicked, this, &PersonaTile::offerPicture);
    connect(m_face, &FaceButton::pictureGiven, this, &PersonaTile::takePicture);
    connect(m_face, &FaceButton::fileGiven, this, &PersonaTile::loadPicture);
    connect(m_face, &FaceButton::pasteWanted, this, &PersonaTile::pastePicture);
    connect(m_face, &FaceButton::removeWanted, this, &PersonaTile::removePicture);
    connect(m_earlier, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(m_id, -1); });
    connect(m_later, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(m_id, 1); });
}

void PersonaTile::build() {
    m_face = new FaceButton(m_context, this);
    m_name = new NotesField(tr("Name of the persona"), NotesField::Use::Title, this);
    m_name->setObjectName(QStringLiteral("personaName"));
    m_name->setProperty("bare", true);
    m_name->setFont(fontOf(kBodySize, FontWeight::SemiBold));
    const auto colour = [](const Theme& theme, int value) { return theme.series[static_cast<std::size_t>(value)]; };
    const auto words = [](int value) { return tr("colour %1").arg(value + 1); };
    m_colour = new DotScale(tr("Colour"), m_context, {0, kLastColour, false, colour, words}, this);
    m_colour->setMinimumWidth(m_colour->sizeHint().width());
    m_goals = new NotesField(tr("Goals of the persona"), NotesField::Use::Notes, this);
    m_goals->setProperty("bare", true);
    m_goals->setPlaceholderText(tr("What does this persona want?"));
    m_earlier = smallButton(QStringLiteral("←"), tr("Move this persona forward"), this);
    m_later = smallButton(QStringLiteral("→"), tr("Move this persona back"), this);
    m_removing = smallButton(QStringLiteral("×"), tr("Remove this persona"), this);
    connect(m_removing, &QPushButton::clicked, this,
            [this] { m_context.session.edit(edit::removePersona(m_context.document(), m_id), tr("Remove persona")); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    column->setSpacing(kSpace);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * kSpace);
    head->addWidget(m_face, 0, Qt::AlignTop);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(kSpace);
    beside->addWidget(m_name);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_colour);
    below->addStretch(1);
    for (QPushButton* button : {m_earlier, m_later, m_removing}) below->addWidget(button);
    beside->addLayout(below);
    head->addLayout(beside, 1);
    column->addLayout(head);
    column->addWidget(m_goals);
    column->addStretch(1);
}

void PersonaTile::show(Id<Persona> id, bool isFirst, bool isLast) {
    m_id = id;
    const Persona& row = m_context.document().table<Persona>().at(id);
    const auto subject = [&](const char* field) { return QStringLiteral("%1/%2").arg(field).arg(id.value); };
    m_name->showValue(subject("name"), QString::fromStdString(row.name));
    m_goals->showValue(subject("goals"), QString::fromStdString(row.goals));
    m_colour->showValue(row.colour % (kLastColour + 1));
    m_face->show({QString::fromStdString(row.name), row.colour, m_faces.of(row)});
    // Told apart where all buttons stand in one list.
    const QString name = QString::fromStdString(row.name);
    m_removing->setAccessibleName(tr("Remove persona “%1”").arg(name));
    m_earlier->setAccessibleName(tr("Move persona “%1” forward").arg(name));
    m_later->setAccessibleName(tr("Move persona “%1” back").arg(name));
    m_earlier->setEnabled(!isFirst);
    m_later->setEnabled(!isLast);
}

void PersonaTile::editName() {
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

template <class Change>
std::optional<QString> PersonaTile::change(const QString& text, const QString& field, Change&& change) {
    const Persona* known = m_context.document().find(m_id);
    if (!known) return std::nullopt;
    Persona row = *known;
    change(row);
    return apply(m_context.session, edit::setPersona(m_context.document(), std::move(row)),
                 {text, field.isEmpty() ? QString() : QStringLiteral("persona/%1/%2").arg(m_id.value).arg(field)});
}

void PersonaTile::offerPicture() {
    const Persona* row = m_context.document().find(m_id);
    if (!row) return;
    QMenu menu(this);
    menu.addAction(tr("Choose a picture…"), this, &PersonaTile::choosePicture);
    QAction* pasting = menu.addAction(tr("Paste the picture"), this, &PersonaTile::pastePicture);
    pasting->setEnabled(QGuiApplication::clipboard()->mimeData()->hasImage());
    QAction* removing = menu.addAction(tr("Remove the picture"), this, &PersonaTile::removePicture);
    removing->setEnabled(!row->picture.empty());
    menu.exec(m_face->mapToGlobal(QPoint(0, m_face->height())));
}

void PersonaTile::choosePicture() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a picture"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty()) loadPicture(path);
}

void PersonaTile::loadPicture(const QString& path) { setPicture(keptPicture(path)); }

void PersonaTile::takePicture(const QImage& image) { setPicture(keptPicture(image)); }

void PersonaTile::pastePicture() {
    const QClipboard& clipboard = *QGuiApplication::clipboard();
    if (clipboard.mimeData()->hasImage()) return takePicture(clipboard.image());
    const QString path = localFile(*clipboard.mimeData());
    if (!path.isEmpty()) loadPicture(path);
}

void PersonaTile::removePicture() {
    (void)change(tr("Remove picture"), {}, [](Persona& row) { row.picture.clear(); });
}

void PersonaTile::setPicture(const Result<std::string>& picture) {
    if (!picture) {
        Q_EMIT m_context.session.refused(picture.error());
        return;
    }
    (void)change(tr("Change picture"), {}, [&](Persona& row) { row.picture = *picture; });
}

}  // namespace waymark

#include "ui/show/presenter_window.h"

#include <algorithm>

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTime>
#include <QVBoxLayout>

#include "ui/charts/chart_text.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr QSize kPicture(1280, 720);
constexpr double kNotesSize = 19.0;
constexpr double kClockSize = 26.0;
constexpr int kTickMilliseconds = 250;

}  // namespace

ScenePictureView::ScenePictureView(const QString& accessibleName, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(&theme) {
    setAccessibleName(accessibleName);
    setMinimumSize(160, 90);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ScenePictureView::setImage(QImage image, const QString& meanwhile) {
    m_image = std::move(image);
    m_meanwhile = meanwhile;
    update();
}

void ScenePictureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::TextAntialiasing);
    QSizeF size(16.0, 9.0);
    size.scale(QSizeF(this->size()), Qt::KeepAspectRatio);
    QRectF where(QPointF(), size);
    where.moveCenter(QRectF(rect()).center());
    painter.fillRect(where, m_theme->window);
    if (m_image.isNull()) {
        paintText(painter, where, m_meanwhile, {kTitleSize, FontWeight::Regular, m_theme->muted}, Qt::AlignCenter);
    } else {
        painter.drawImage(where, m_image);
    }
    painter.setPen(m_theme->line);
    painter.drawRect(where.adjusted(0, 0, -1, -1));
}

PresenterWindow::PresenterWindow(const LiveJourney& live, std::vector<Scene> scenes, const Theme& theme,
                                 TalkTimer& talk)
    : m_scenes(std::move(scenes)),
      m_theme(&theme),
      m_pictures(live, theme, kPicture),
      m_talk(talk),
      m_number(makeLabel({}, {kClockSize, FontWeight::SemiBold, Tone::Body}, this)),
      m_clock(makeLabel({}, {kClockSize, FontWeight::Regular, Tone::Muted}, this)),
      m_time(makeLabel({}, {kClockSize, FontWeight::SemiBold, Tone::Body}, this)),
      m_nextName(makeLabel({}, {kTitleSize, FontWeight::SemiBold, Tone::Body}, this)),
      m_now(new ScenePictureView(tr("This scene"), theme, this)),
      m_next(new ScenePictureView(tr("Next scene"), theme, this)),
      m_notes(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("presenterWindow"));
    setWindowTitle(tr("Speaker view"));
    setProperty("backdrop", true);
    setAttribute(Qt::WA_StyledBackground);
    m_notes->setReadOnly(true);
    m_notes->setFont(fontOf(kNotesSize));
    m_notes->setAccessibleName(tr("Speaker notes"));
    m_notes->setFocusPolicy(Qt::NoFocus);  // keys belong to the show
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5 * kSpace, 4 * kSpace, 5 * kSpace, 4 * kSpace);
    column->setSpacing(4 * kSpace);
    column->addLayout(makeHead());
    column->addLayout(makePictures(), 1);
    column->addLayout(makeFoot());
    m_pictures.setScenes(m_scenes);
    m_pictures.setWanted(true);
    connect(&m_pictures, &ScenePictures::changed, this, &PresenterWindow::showPictures);
    m_tick.setInterval(kTickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &PresenterWindow::showTime);
    m_tick.start();
    setCurrent(0);
    showTime();
}

QLayout* PresenterWindow::makeHead() {
    auto* row = new QHBoxLayout;
    row->setSpacing(6 * kSpace);
    row->addWidget(m_number);
    row->addStretch(1);
    row->addWidget(m_time);
    m_pause = makeButton(tr("Pause"), "pauseTimer");
    QPushButton* reset = makeButton(tr("Reset"), "resetTimer");
    row->addWidget(m_pause);
    row->addWidget(reset);
    row->addStretch(1);
    row->addWidget(m_clock);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_talk.pause(!m_talk.isPaused());
        showTime();
    });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_talk.reset();
        showTime();
    });
    return row;
}

QLayout* PresenterWindow::makePictures() {
    auto* row = new QHBoxLayout;
    row->setSpacing(6 * kSpace);
    row->addWidget(m_now, 3);
    auto* right = new QVBoxLayout;
    right->addWidget(m_nextName);
    right->addWidget(m_next, 2);
    right->addWidget(makeLabel(tr("Notes"), {kBodySize, FontWeight::SemiBold, Tone::Muted}, this));
    right->addWidget(m_notes, 3);
    row->addLayout(right, 2);
    return row;
}

QLayout* PresenterWindow::makeFoot() {
    auto* row = new QHBoxLayout;
    QPushButton* previous = makeButton(tr("‹ Previous"), "previousScene");
    QPushButton* next = makeButton(tr("Next ›"), "nextScene");
    next->setProperty("primary", true);
    QPushButton* black = makeButton(tr("Black screen"), "blackScreen");
    QPushButton* end = makeButton(tr("End the show"), "endShow");
    for (QPushButton* button : {previous, next}) row->addWidget(button);
    row->addStretch(1);
    for (QPushButton* button : {black, end}) row->addWidget(button);
    connect(previous, &QPushButton::clicked, this, &PresenterWindow::previousWanted);
    connect(next, &QPushButton::clicked, this, &PresenterWindow::nextWanted);
    connect(black, &QPushButton::clicked, this, &PresenterWindow::blackWanted);
    connect(end, &QPushButton::clicked, this, &PresenterWindow::endWanted);
    return row;
}

QPushButton* PresenterWindow::makeButton(const QString& text, const char* name) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setFont(fontOf(kTitleSize));
    button->setFocusPolicy(Qt::NoFocus);  // Space goes on in the show
    return button;
}

void PresenterWindow::setCurrent(std::size_t scene) {
    m_current = scene;
    m_number->setText(tr("Scene %1 of %2").arg(scene + 1).arg(m_scenes.size()));
    const bool hasNext = scene + 1 < m_scenes.size();
    m_nextName->setText(hasNext ? tr("Next: %1").arg(QString::fromStdString(m_scenes[scene + 1].name))
                                : tr("This is the last scene."));
    m_notes->setPlainText(scene < m_scenes.size() ? QString::fromStdString(m_scenes[scene].notes) : QString());
    showPictures();
}

void PresenterWindow::showPictures() {
    const auto put = [this](ScenePictureView& view, std::size_t scene) {
        const bool isThere = scene < m_scenes.size();
        view.setImage(isThere ? m_pictures.picture(m_scenes[scene].id) : QImage(),
                      isThere ? tr("Drawing …") : tr("End"));
    };
    put(*m_now, m_current);
    put(*m_next, m_current + 1);
}

void PresenterWindow::showTime() {
    m_clock->setText(QTime::currentTime().toString(QStringLiteral("HH:mm")));
    const auto seconds = static_cast<int>(m_talk.elapsed().count());
    const QChar zero(u'0');
    m_time->setText(QStringLiteral("%1:%2").arg(seconds / 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero));
    m_pause->setText(m_talk.isPaused() ? tr("Go on") : tr("Pause"));
}

// Closing this window ends nothing: the show can go on without it.
void PresenterWindow::closeEvent(QCloseEvent* event) {
    hide();
    event->ignore();
}

}  // namespace waymark

#include "ui/shell/opening.h"

#include <cmath>
#include <numbers>
#include <utility>

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/journey_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_strip.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr int kSoonMilliseconds = 250;  // before which nobody wonders
constexpr QSize kBusyLine(180, 4);

// A line along which a lighter part goes to and fro: how long a file takes is not known before, but the program lives.
class BusyLine : public QWidget {
public:
    explicit BusyLine(QWidget* parent) : QWidget(parent) {
        constexpr int kFrameMilliseconds = 33;
        setObjectName(QStringLiteral("busyLine"));
        setFixedSize(kBusyLine);
        m_clock.start();
        m_frames.start(kFrameMilliseconds, this);
    }

protected:
    void timerEvent(QTimerEvent*) override { update(); }
    void paintEvent(QPaintEvent*) override {
        constexpr double kThere = 900.0;  // milliseconds from one end to the other
        const double swing = 0.5 - 0.5 * std::cos(static_cast<double>(m_clock.elapsed()) / kThere * std::numbers::pi);
        const double part = 0.3 * width();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().mid());
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
        painter.setBrush(palette().highlight());
        painter.drawRoundedRect(QRectF(swing * (width() - part), 0, part, height()), height() / 2.0, height() / 2.0);
    }

private:
    QElapsedTimer m_clock;
    QBasicTimer m_frames;
};

}  // namespace

OpeningPage::OpeningPage(QWidget* parent)
    : QWidget(parent), m_label(makeLabel({}, {kTitleSize, FontWeight::Medium}, this)) {
    setObjectName(QStringLiteral("openingPage"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelOpening"));
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(4 * kSpace);
    column->addStretch(1);
    column->addWidget(m_label);
    column->addWidget(new BusyLine(this), 0, Qt::AlignCenter);
    column->addWidget(cancel, 0, Qt::AlignCenter);
    column->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &OpeningPage::cancelled);
}

Opening::Opening(MainWindow& window, const QString& path, Done done)
    : QObject(&window), m_window(window), m_name(QFileInfo(path).fileName()), m_done(std::move(done)) {
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Opening::showWaiting);
    // A window that is not shown yet comes up with what it waits for.
    m_soon.start(window.isVisible() ? kSoonMilliseconds : 0);
    m_job.start(
        this,
        [path](const auto& delivery, const std::stop_token& stop) {
            auto opened = openJourney(path, {[&](OpeningStep step) { delivery(News{step, std::nullopt}); }, stop});
            if (!stop.stop_requested()) delivery(News{std::nullopt, std::move(opened)});
        },
        [this](const News& news) { hear(news); }, [] {});
}

void Opening::hear(const News& news) {
    if (news.opened) return end(*news.opened);
    m_step = *news.step;
    if (m_isWaiting) showWaiting();
}

QString Opening::sentence() const {
    return m_step == OpeningStep::Reading ? tr("Opening “%1” …").arg(m_name) : tr("Arranging “%1” …").arg(m_name);
}

void Opening::showWaiting() {
    const bool isFirst = !std::exchange(m_isWaiting, true);
    if (JourneyWorkspace* workspace = m_window.workspace()) {
        workspace->messages().sayWorking(sentence(), QStringLiteral("open"));
        if (isFirst) connect(&workspace->messages(), &MessageStrip::cancelled, this, [this] { end(std::nullopt); });
        return;
    }
    if (!m_page) {
        m_page = new OpeningPage(&m_window);
        connect(m_page, &OpeningPage::cancelled, this, [this] { end(std::nullopt); });
        m_window.showPage(*m_page);
    }
    m_page->say(sentence());
}

// The page goes before the journey takes its place, and a journey may take the place of the whole window's content.
void Opening::end(std::optional<Result<OpenedJourney>> opened) {
    m_job.cancel();
    m_soon.stop();
    if (m_isWaiting && m_window.workspace()) m_window.workspace()->messages().done();
    if (m_page) m_page->deleteLater();  // the page before it shows again
    deleteLater();
    const Done done = std::exchange(m_done, {});
    if (done) done(std::move(opened));
}

}  // namespace waymark

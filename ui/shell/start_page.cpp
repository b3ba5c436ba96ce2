#include "ui/shell/start_page.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/shell/start_tiles.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr int kTileWidth = 292;
constexpr int kLeastTile = 256;
constexpr int kTileGap = 6 * kSpace;
constexpr int kEdge = 6 * kSpace;
constexpr int kMostColumns = 3;
constexpr qsizetype kMostLines = 6;

QLabel* makeHeading(const QString& text, QWidget* parent) {
    QLabel* heading = makeLabel(text.toUpper(), {kSmallSize, FontWeight::SemiBold, Tone::Faint}, parent);
    QFont font = heading->font();
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    heading->setFont(font);
    return heading;
}

}  // namespace

StartPage::StartPage(std::vector<StartChoice> choices, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(&theme),
      m_page(new QWidget),
      m_tiles(new QGridLayout),
      m_files(new QVBoxLayout),
      m_noFiles(nullptr),
      m_guide(nullptr) {
    setObjectName(QStringLiteral("startPage"));
    QWidget* page = m_page;
    page->setProperty("backdrop", true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 12 * kSpace, 0, 10 * kSpace);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("Waymark"), {28, FontWeight::SemiBold}, page));
    column->addSpacing(2 * kSpace);
    QLabel* sentence = makeLabel(tr("Draw a customer journey, and see how long it takes and how sure that is."),
                                 {kTitleSize, FontWeight::Regular, Tone::Muted}, page);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    column->addSpacing(10 * kSpace);
    auto* begin = new QHBoxLayout;
    begin->addWidget(makeHeading(tr("Begin"), page));
    begin->addStretch();
    m_guide = new QPushButton(page);
    m_guide->setObjectName(QStringLiteral("startGuide"));
    connect(m_guide, &QPushButton::clicked, this, &StartPage::guideChosen);
    begin->addWidget(m_guide);
    column->addLayout(begin);
    column->addSpacing(2 * kSpace);
    setGuideDone(false);
    m_tiles->setSpacing(kTileGap);
    addChoices(std::move(choices));
    arrangeTiles(kMostColumns);
    column->addLayout(m_tiles);
    column->addSpacing(10 * kSpace);

    auto* head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("Go on"), page));
    head->addStretch();
    auto* open = new QPushButton(tr("Open…"), page);
    open->setObjectName(QStringLiteral("startOpen"));
    connect(open, &QPushButton::clicked, this, &StartPage::openChosen);
    head->addWidget(open);
    column->addLayout(head);
    column->addSpacing(2 * kSpace);
    m_files->setSpacing(2);
    column->addLayout(m_files);
    m_noFiles = makeLabel(tr("Journeys you open or save are listed here. You can also drop a file on this window."),
                          {kBodySize, FontWeight::Regular, Tone::Muted}, page);
    m_noFiles->setWordWrap(true);
    column->addWidget(m_noFiles);
    column->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setProperty("backdrop", true);
    scroll->setFocusPolicy(Qt::NoFocus);  // its parts have it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAlignment(Qt::AlignHCenter);
    auto* middle = new QWidget;
    middle->setProperty("backdrop", true);
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(kEdge, 0, kEdge, 0);
    row->addWidget(page, 0, Qt::AlignHCenter);
    scroll->setWidget(middle);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void StartPage::addChoices(std::vector<StartChoice> choices) {
    for (StartChoice& choice : choices) {
        auto* tile = new StartTile(choice.name, choice.description, std::move(choice.document), *m_theme);
        tile->setObjectName("start." + (choice.slug.isEmpty() ? QStringLiteral("empty") : choice.slug));
        connect(tile, &QAbstractButton::clicked, this, [this, slug = choice.slug] { Q_EMIT templateChosen(slug); });
        m_tiles->addWidget(tile, 0, m_tiles->count());
    }
}

// In as many columns as there is room for; the page is as wide as they are, or as the window where that is narrower.
void StartPage::arrangeTiles(int columns) {
    std::vector<QWidget*> tiles;
    while (QLayoutItem* item = m_tiles->takeAt(0)) {
        tiles.push_back(item->widget());
        delete item;
    }
    for (std::size_t k = 0; k < tiles.size(); ++k) {
        const int place = static_cast<int>(k);
        m_tiles->addWidget(tiles[k], place / columns, place % columns);
    }
    m_page->setFixedWidth(
        std::min(columns * kTileWidth + (columns - 1) * kTileGap, std::max(kLeastTile, width() - 3 * kEdge)));
}

void StartPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int columns = (width() - 3 * kEdge + kTileGap) / (kLeastTile + kTileGap);
    arrangeTiles(std::clamp(columns, 1, kMostColumns));
}

void StartPage::setGuideDone(bool isDone) {
    m_guide->setText(isDone ? tr("The guided minute, once more") : tr("One-minute guided start"));
    m_guide->setProperty("primary", !isDone);
    m_guide->style()->unpolish(m_guide);
    m_guide->style()->polish(m_guide);
}

void StartPage::setTheme(const Theme& theme) {
    m_theme = &theme;
    for (auto* tile : findChildren<StartTile*>()) tile->setTheme(theme);
    for (auto* line : findChildren<FileLine*>()) line->setTheme(theme);
}

void StartPage::setRecentFiles(const QStringList& paths) {
    while (QLayoutItem* item = m_files->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // it may be the one that was just pressed
        delete item;
    }
    for (const QString& path : paths.mid(0, kMostLines)) {
        auto* line = new FileLine(path, *m_theme);
        connect(line, &QAbstractButton::clicked, this,
                [this, path, isThere = line->isThere()] { Q_EMIT fileChosen(path, isThere); });
        m_files->addWidget(line);
    }
    m_noFiles->setVisible(paths.isEmpty());
}

}  // namespace waymark

#include "ui/report/deck.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QFileInfo>
#include <QPainter>

#include "core/model/scenes.h"
#include "core/report/report.h"
#include "core/report/slide_parts.h"
#include "core/store/file.h"
#include "core/value/scenario_journey.h"
#include "ui/charts/chart_text.h"
#include "ui/export/chart_names.h"
#include "ui/export/pdf_pages.h"
#include "ui/export/sheet.h"
#include "ui/export/sheet_chart.h"
#include "ui/report/page_flow.h"
#include "ui/report/slide_canvas.h"
#include "ui/session/scene_words.h"
#include "ui/style/language.h"

namespace waymark {
namespace {

constexpr std::array kEndings{"pdf", "pptx"};
constexpr QRectF kPicture(kSlideMargin, kPictureTop, kSlideWidth - 2 * kSlideMargin, kPictureHeight);
constexpr int kLinesOfCaption = 2;

QString shownWords(const std::string& text, std::size_t most) { return QString::fromStdString(shownName(text, most)); }

std::vector<Scene> scenesOf(const Document& document, const IncrementalSchedule& schedule) {
    std::vector<Scene> scenes;
    for (const Id<Scene> id : scenesInOrder(document)) scenes.push_back(document.table<Scene>().at(id));
    return scenes.empty() ? sceneStory(document, schedule) : scenes;
}

// What of the map a scene shows; nothing where it shows all.
std::optional<QRectF> partOf(const Scene& scene) {
    if (scene.width <= 0.0 || scene.height <= 0.0) return std::nullopt;
    return QRectF(scene.x - scene.width / 2.0, scene.y - scene.height / 2.0, scene.width, scene.height);
}

// What is found once for all slides.
struct Findings {
    ExportSettings known;
    ScenarioFigures cost;
};

Findings find(const Document& document, const IncrementalSchedule& schedule, const DeckSettings& settings,
              const std::stop_token& stop) {
    ExportSettings wanted;
    wanted.chart = Chart::Baselines;  // which needs both the plan and the simulation
    wanted.resources = settings.resources;
    wanted.theme = settings.theme;
    wanted.titleBlock = false;
    wanted.room = kPicture.size();
    return {completed(document, std::move(wanted), stop), scenarioFigures(document, schedule)};
}

// With the figures of the journey that the scene shows.
QString captionOf(const Scene& scene, const Document& document, const IncrementalSchedule& schedule,
                  const Findings& found) {
    const Scenario* scenario = document.find(scene.scenario);
    if (scenario) {
        if (const auto after = scenarioJourney(document, *scenario)) {
            const ScenarioFigures cost = scenarioFigures(after->document, after->schedule);
            return captionWords(scene, {after->document, after->schedule, nullptr, nullptr, &cost});
        }
    }
    return captionWords(scene,
                        {document, schedule, found.known.risk.figures.get(), found.known.plan.get(), &found.cost});
}

DeckSlide slideOf(const Scene& scene, const Document& document, const IncrementalSchedule& schedule,
                  const Findings& found) {
    DeckSlide slide{shownWords(scene.name, kLongestShownName),
                    shownWords(captionOf(scene, document, schedule, found).toStdString(), 400),
                    QString::fromStdString(harmless(scene.notes)), found.known};
    slide.settings.chart = Chart::Map;
    slide.settings.lens = scene.lens;
    slide.settings.layout = scene.layout;
    slide.settings.scenario = scene.scenario;
    slide.settings.part = partOf(scene);
    slide.settings.pickedOut = scene.selection;
    slide.settings.legend = !slide.settings.part;  // a part is shown as large as it can be
    slide.settings.emotions = scene.lens == Lens::Journey && !slide.settings.part;
    slide.settings.isForRoom = true;
    return slide;
}

void paintWords(QPainter& painter, const DeckSlide& slide, const Theme& theme) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(0, 0, kSlideWidth, kSlideHeight), theme.panel);
    paintText(painter, QRectF(kSlideMargin, kTitleTop, kPicture.width(), kTitleHeight), slide.title,
              {kSlideTitleSize, FontWeight::SemiBold, theme.text}, Qt::AlignLeft | Qt::AlignBottom);
    const WrappedText caption(slide.caption, fontOf(kSlideCaptionSize), kPicture.width(), kLinesOfCaption);
    caption.paint(painter, QPointF(kSlideMargin, kCaptionTop), theme.muted);
}

// In the middle of its place.
void paintPicture(QPainter& painter, const Sheet& sheet) {
    painter.save();
    painter.translate(kPicture.left(), kPicture.center().y() - sheet.pageSize().height() / 2.0);
    sheet.paintPage(painter, 0);
    painter.restore();
}

Result<std::string> pdfDeck(const Document& document, const IncrementalSchedule& schedule,
                            const std::vector<DeckSlide>& slides, const Theme& theme, const std::stop_token& stop) {
    std::vector<PdfPage> pages;
    for (const DeckSlide& slide : slides) {
        pages.push_back({QSizeF(kSlideWidth, kSlideHeight), [&](QPainter& painter) {
                             if (stop.stop_requested()) return;
                             paintWords(painter, slide, theme);
                             paintPicture(painter, Sheet(document, schedule, slide.settings));
                         }});
    }
    return pdfOf(pages, shownWords(document.journey().name, kLongestShownName)).map([](const QByteArray& bytes) {
        return bytes.toStdString();
    });
}

Result<std::string> shapesDeck(const Document& document, const IncrementalSchedule& schedule,
                               const std::vector<DeckSlide>& slides, ThemeKind theme, const std::stop_token& stop) {
    SlideDeck deck;
    deck.title = shownName(document.journey().name);
    deck.language = languageOf(wordsLocale()) == Language::German ? "de" : "en";
    deck.isDark = theme == ThemeKind::Dark;
    for (const DeckSlide& slide : slides) {
        if (stop.stop_requested()) break;
        SlideCanvas canvas;
        ExportSettings settings = slide.settings;
        settings.transparent = false;
        QPainter painter(&canvas);
        paintPicture(painter, Sheet(document, schedule, settings));
        painter.end();
        const std::string title = slide.title.toStdString();
        deck.slides.push_back(
            {title, slide.caption.toStdString(), slide.notes.toStdString(), title, canvas.takeShapes()});
    }
    return presentationOf(deck);
}

}  // namespace

std::vector<DeckSlide> deckOf(const Document& document, const DeckSettings& settings, const std::stop_token& stop) {
    const IncrementalSchedule schedule(document);
    const Findings found = find(document, schedule, settings, stop);
    std::vector<DeckSlide> slides;
    for (const Scene& scene : scenesOf(document, schedule)) {
        if (stop.stop_requested()) break;
        slides.push_back(slideOf(scene, document, schedule, found));
        for (const std::string& panel : scene.panels) {
            const auto chart = chartNamed(panel);
            if (!chart) continue;
            DeckSlide beside = slides.back();
            beside.settings.chart = *chart;
            beside.settings.part.reset();
            beside.settings.legend = true;
            slides.push_back(std::move(beside));
        }
    }
    return slides;
}

std::string deckEndings() { return ".pdf, .pptx"; }

Result<void> writeDeck(const Document& document, const DeckSettings& settings, const QString& path,
                       const std::stop_token& stop) {
    const std::string ending = QFileInfo(path).suffix().toLower().toStdString();
    if (std::ranges::find(kEndings, ending) == kEndings.end()) {
        return failure(ErrorCode::CannotWriteEnding, {ending, deckEndings()});
    }
    const auto slides = deckOf(document, settings, stop);
    if (stop.stop_requested()) return {};
    const IncrementalSchedule schedule(document);
    auto bytes = ending == "pdf" ? pdfDeck(document, schedule, slides, themeOf(settings.theme), stop)
                                 : shapesDeck(document, schedule, slides, settings.theme, stop);
    if (stop.stop_requested()) return {};
    if (bytes) return writeFile(path.toStdString(), *bytes);
    if (bytes.error().code == ErrorCode::CannotExport) bytes.error().details.front() = path.toStdString();
    return tl::unexpected(std::move(bytes.error()));
}

}  // namespace waymark

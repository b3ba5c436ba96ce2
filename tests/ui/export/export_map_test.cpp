#include "ui/export/export_map.h"

#include <cmath>

#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include "core/edit/plan_edits.h"
#include "core/edit/vote_edits.h"
#include "core/model/change_builder.h"
#include "tests/support/other_program.h"
#include "tests/support/staffed_journey.h"
#include "tests/ui/text_recorder.h"
#include "ui/canvas/emotion_painting.h"
#include "ui/export/map_picture.h"
#include "ui/session/templates.h"

namespace waymark {
namespace {

using test::printedBy;

// A chain of touchpoints, A to B to C ..., one working day each, 200 units apart.
Document chain(int count, const char* firstName = "Grüße, first contact") {
    Document document;
    ChangeBuilder build(document);
    Journey journey = document.journey();
    journey.name = "Complaint handling";
    journey.promise = WrittenDuration{3 * kWorkingDay, TimeUnit::Day};
    build.put(journey);
    Id<Touchpoint> before;
    for (int i = 0; i < count; ++i) {
        Touchpoint row;
        row.code = "T" + std::to_string(i + 1);
        row.name = i == 0 ? firstName : "Step " + std::to_string(i + 1);
        row.estimate = fixedEstimate(kWorkingDay);
        const Id<Touchpoint> id = build.add(row);
        build.put(Placement{placementOf(id), 96.0 + 200.0 * i, 96.0});
        if (before.isValid()) {
            Dependency link;
            link.predecessor = before;
            link.successor = id;
            build.add(link);
        }
        before = id;
    }
    EXPECT_TRUE(document.apply(build.take()));
    return document;
}

struct Exported {
    QTemporaryDir folder;
    Result<QStringList> files;
    [[nodiscard]] QString path(int index = 0) const { return files->at(index); }
};

std::unique_ptr<Exported> exported(const Document& document, const ExportSettings& settings, const char* name) {
    auto result = std::make_unique<Exported>();
    const IncrementalSchedule schedule(document);
    result->files = exportMap(document, schedule, settings, result->folder.filePath(QString::fromUtf8(name)));
    return result;
}

// Where a touchpoint stands on the map, there stands its dot below.
TEST(ExportMap, PutsTheEmotionCurveBelowTheMapAlignedWithTheCards) {
    const auto document = loadTemplate(QStringLiteral("customer-onboarding"));
    ASSERT_TRUE(document);
    const IncrementalSchedule schedule(*document);
    MapPicture picture({*document, schedule, Lens::Journey, MapLayout::Drawn});
    const QRectF bare = picture.bounds();
    picture.showEmotions();
    const QRectF whole = picture.bounds();
    EXPECT_EQ(whole.topLeft(), bare.topLeft());
    EXPECT_EQ(whole.width(), bare.width());
    EXPECT_GT(whole.height(), bare.height() + kEmotionStrip);
    QImage image(whole.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(-whole.topLeft());
    const Theme& theme = themeOf(ThemeKind::Light);
    picture.paint(painter, theme, true);
    painter.end();
    const EmotionFrame frame{QRectF(whole.left(), whole.bottom() - kEmotionStrip, whole.width(), kEmotionStrip)};
    const PlacedMap map = placeMap(*document, schedule, MapLayout::Drawn, 0.0);
    Faces faces;
    const auto lines = emotionLines(*document, map.cards, faces);
    const std::vector<EmotionPoint>& points = lines.front().points;  // of the persona that stands out
    ASSERT_GT(points.size(), 10U);
    int seen = 0;
    for (const EmotionPoint& point : points) {
        const QPoint pixel = (frame.centreOf(point) - whole.topLeft()).toPoint();
        seen += image.pixelColor(pixel) == theme.emotion[static_cast<std::size_t>(point.emotion + 2)] ? 1 : 0;
    }
    EXPECT_GE(seen, static_cast<int>(points.size()) - 2) << "dots may lie over each other";
}

TEST(ExportMap, NamesMarksDotsAndEveryCurveInItsLegend) {
    auto document = loadTemplate(QStringLiteral("customer-onboarding"));
    ASSERT_TRUE(document);
    const auto legendOf = [&] {
        ExportSettings settings;
        settings.lens = Lens::Journey;
        settings.emotions = true;
        const IncrementalSchedule schedule(*document);
        const Sheet sheet(*document, schedule, settings);
        QStringList words;
        for (const test::PaintedText& each :
             test::textsOf(sheet.pageSize(), [&](QPainter& painter) { sheet.paintPage(painter, 0); }))
            words << each.text;
        return words;
    };
    const QStringList before = legendOf();
    for (const char* words : {"pain points", "opportunities", "Petra Vogt (project lead at the customer)", "common"}) {
        EXPECT_TRUE(before.contains(QLatin1String(words))) << words;
    }
    EXPECT_FALSE(before.contains("dots of a vote"));
    ASSERT_TRUE(document->apply(*edit::giveVote(*document, (*document->table<Touchpoint>().begin()).id)));
    EXPECT_TRUE(legendOf().contains("dots of a vote"));
}

TEST(ExportMap, HasNoEmotionCurveInOtherLenses) {
    const auto document = loadTemplate(QStringLiteral("customer-onboarding"));
    const IncrementalSchedule schedule(*document);
    const auto heightOf = [&](Lens lens, bool emotions) {
        ExportSettings settings;
        settings.lens = lens;
        settings.emotions = emotions;
        return Sheet(*document, schedule, settings).pageSize().height();
    };
    EXPECT_GT(heightOf(Lens::Journey, true), heightOf(Lens::Journey, false));
    EXPECT_EQ(heightOf(Lens::Pert, true), heightOf(Lens::Pert, false));
}

TEST(ExportMap, PdfTextCanBeSearchedAndItsFontsAreEmbedded) {
    ExportSettings settings;
    settings.date = "21 November 2026";
    const auto out = exported(chain(5), settings, "chart.pdf");
    ASSERT_TRUE(out->files);
    if (const auto text = printedBy("pdftotext", {"-layout", out->path(), "-"})) {
        for (const char* words : {"Complaint handling", "21 November 2026", "T5", "early start", "Promise"}) {
            EXPECT_TRUE(text->contains(QString::fromUtf8(words))) << words;
        }
    }
    if (const auto fonts = printedBy("pdffonts", {out->path()})) {
        const QStringList lines = fonts->split('\n', Qt::SkipEmptyParts).mid(2);
        EXPECT_FALSE(lines.isEmpty());
        for (const QString& line : lines) {
            // Columns: embedded, subset, with a Unicode map; then the object number.
            EXPECT_TRUE(line.contains(QRegularExpression("yes\\s+(yes|no)\\s+yes\\s+\\d+\\s+\\d+\\s*$")))
                << line.toStdString();
        }
    }
    if (const auto images = printedBy("pdfimages", {"-list", out->path()})) {
        EXPECT_EQ(images->split('\n', Qt::SkipEmptyParts).size(), 2) << "a raster part";  // only the two header lines
    }
}

TEST(ExportMap, PaperHasItsTrueSizeInEveryFormat) {
    ExportSettings settings;
    settings.paper = Paper::A3;
    settings.scale = 2.0;
    const Document document = chain(5);
    const auto pdf = exported(document, settings, "chart.pdf");
    ASSERT_TRUE(pdf->files);
    if (const auto info = printedBy("pdfinfo", {pdf->path()})) {
        const auto size = QRegularExpression("Page size:\\s+([0-9.]+) x ([0-9.]+)").match(*info);
        EXPECT_NEAR(size.captured(1).toDouble(), 1190.55, 1.0);
        EXPECT_NEAR(size.captured(2).toDouble(), 841.89, 1.0);
    }
    const auto png = exported(document, settings, "chart.png");
    ASSERT_TRUE(png->files);
    const QImage image(png->path());
    EXPECT_EQ(image.size(), QSize(static_cast<int>(std::ceil(420 * 96 / 25.4 * 2)),
                                  static_cast<int>(std::ceil(297 * 96 / 25.4 * 2))));
    EXPECT_NEAR(image.width() / (image.dotsPerMeterX() / 1000.0), 420.0, 0.5);
    const auto svg = exported(document, settings, "chart.svg");
    ASSERT_TRUE(svg->files);
    QFile file(svg->path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    ASSERT_TRUE(xml.readNextStartElement());
    EXPECT_NEAR(xml.attributes().value("width").toDouble() * 25.4 / 96.0, 420.0, 0.5);
    while (!xml.atEnd()) xml.readNext();
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
}

TEST(ExportMap, EveryPaperAndEveryTileHasItsTrueSize) {
    const Document document = chain(12);
    const IncrementalSchedule schedule(document);
    for (const Paper paper : {Paper::A4, Paper::A3, Paper::Letter}) {
        for (const bool landscape : {false, true}) {
            for (const double overlap : {-1.0, 0.0, 10.0, 25.0}) {  // below zero: no tiles
                ExportSettings settings;
                settings.paper = paper;
                settings.landscape = landscape;
                settings.tiles = overlap >= 0.0;
                settings.overlap = std::max(0.0, overlap);
                settings.cutMarks = settings.tiles;
                const auto pdf = exported(document, settings, "chart.pdf");
                ASSERT_TRUE(pdf->files);
                const auto facts = printedBy("pdfinfo", {"-l", "999", pdf->path()});
                if (!facts) GTEST_SKIP() << "poppler-utils is not installed";
                const QSizeF points = paperSize(paper, landscape) * 0.75;
                int pages = 0;
                const QRegularExpression line("Page +\\d+ size: +([0-9.]+) x ([0-9.]+)");
                for (auto found = line.globalMatch(*facts); found.hasNext(); ++pages) {
                    const auto size = found.next();
                    EXPECT_NEAR(size.captured(1).toDouble(), points.width(), 1.0);
                    EXPECT_NEAR(size.captured(2).toDouble(), points.height(), 1.0);
                }
                EXPECT_EQ(pages, Sheet(document, schedule, settings).pageCount());
            }
        }
    }
}

// How far two pictures are apart, seen from some way off: mean difference of the colours, 0 to 1.
double distanceOf(const QImage& one, const QImage& other) {
    const auto seen = [](const QImage& image) {
        QImage flat(image.size(), QImage::Format_RGB32);
        flat.fill(Qt::white);
        QPainter(&flat).drawImage(0, 0, image);
        return flat.scaled(400, 400, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = seen(one), b = seen(other);
    double sum = 0.0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb left = a.pixel(x, y), right = b.pixel(x, y);
            sum += std::abs(qRed(left) - qRed(right)) + std::abs(qGreen(left) - qGreen(right)) +
                   std::abs(qBlue(left) - qBlue(right));
        }
    }
    return sum / (255.0 * 3.0 * a.width() * a.height());
}

TEST(ExportMap, SvgDrawnByAnotherHandLooksLikeThePng) {
    if (QStandardPaths::findExecutable("rsvg-convert").isEmpty()) GTEST_SKIP() << "librsvg2-bin is not installed";
    const auto document = loadTemplate(QStringLiteral("post-purchase-support"));
    ASSERT_TRUE(document);
    std::vector<QImage> pictures;
    for (const auto& [chart, lens] : std::vector<std::pair<Chart, Lens>>{{Chart::Map, Lens::Journey},
                                                                         {Chart::Map, Lens::Pert},
                                                                         {Chart::Gantt, Lens::Pert},
                                                                         {Chart::Cost, Lens::Pert}}) {
        ExportSettings settings;
        settings.chart = chart;
        settings.lens = lens;
        settings.scale = 1.0;
        const auto png = exported(*document, settings, "chart.png");
        const auto svg = exported(*document, settings, "chart.svg");
        ASSERT_TRUE(png->files && svg->files);
        const QString drawn = svg->folder.filePath("drawn.png");
        ASSERT_TRUE(printedBy("rsvg-convert", {svg->path(), "-o", drawn}));
        EXPECT_EQ(QImage(drawn).size(), QImage(png->path()).size());
        EXPECT_LT(distanceOf(QImage(png->path()), QImage(drawn)), 0.006);
        pictures.emplace_back(png->path());
    }
    EXPECT_GT(distanceOf(pictures[0], pictures[1]), 0.01) << "another picture is further away";
}

// Of a sheet without a ground too, whose margins nothing covers.
TEST(ExportMap, SvgOfTilesIsClippedAsThePngIs) {
    if (QStandardPaths::findExecutable("rsvg-convert").isEmpty()) GTEST_SKIP() << "librsvg2-bin is not installed";
    const auto document = loadTemplate(QStringLiteral("post-purchase-support"));
    ASSERT_TRUE(document);
    for (const bool transparent : {false, true}) {
        ExportSettings settings;
        settings.lens = Lens::Journey;
        settings.paper = Paper::A4;
        settings.tiles = true;
        settings.cutMarks = true;
        settings.scale = 1.0;
        settings.transparent = transparent;
        const auto png = exported(*document, settings, "chart.png");
        const auto svg = exported(*document, settings, "chart.svg");
        ASSERT_TRUE(png->files && svg->files);
        ASSERT_EQ(png->files->size(), svg->files->size());
        ASSERT_GT(svg->files->size(), 1);
        for (int page = 0; page < svg->files->size(); ++page) {
            const QString drawn = svg->folder.filePath("drawn.png");
            ASSERT_TRUE(printedBy("rsvg-convert", {svg->path(page), "-o", drawn}));
            EXPECT_EQ(QImage(drawn).size(), QImage(png->path(page)).size());
            EXPECT_LT(distanceOf(QImage(png->path(page)), QImage(drawn)), 0.006) << page << transparent;
            (void)printedBy("xmllint", {"--noout", "--nonet", svg->path(page)});  // well-formed, if it is installed
        }
    }
}

TEST(ExportMap, AHostileNameStaysTextInSvg) {
    const Document document = chain(2, "</text><script>alert(1)</script> & \"x\"");
    const auto out = exported(document, {}, "chart.svg");
    ASSERT_TRUE(out->files);
    QFile file(out->path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_FALSE(bytes.contains("<script"));
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) xml.readNext();
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
}

TEST(ExportMap, TilesCoverALongChartAtAboutItsTrueSize) {
    ExportSettings settings;
    settings.paper = Paper::A4;
    settings.tiles = true;
    const Document document = chain(20);  // 4,000 units wide, a landscape A4 shows about 1,000
    const auto pdf = exported(document, settings, "chart.pdf");
    ASSERT_TRUE(pdf->files);
    const IncrementalSchedule schedule(document);
    const Sheet sheet(document, schedule, settings);
    EXPECT_GE(sheet.pageCount(), 4);
    EXPECT_GE(sheet.mapScale(), 0.8);
    EXPECT_LE(sheet.mapScale(), 1.0);
    if (const auto text = printedBy("pdftotext", {pdf->path(), "-"})) {
        for (int i = 1; i <= 20; ++i) EXPECT_TRUE(text->contains(QString("T%1").arg(i))) << i;
    }
    settings.scale = 1.0;
    const auto png = exported(document, settings, "chart.png");
    ASSERT_TRUE(png->files);
    EXPECT_EQ(png->files->size(), sheet.pageCount());
    EXPECT_TRUE(png->path(1).endsWith("chart-2.png"));
}

TEST(ExportMap, SelectionOnlyLeavesTheRestOut) {
    const Document document = chain(5);
    ExportSettings settings;
    const auto first = document.table<Touchpoint>().begin()->id;
    settings.selection = {first, Id<Touchpoint>{first.value + 1}};
    const auto out = exported(document, settings, "chart.svg");
    ASSERT_TRUE(out->files);
    QFile file(out->path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.contains("Step 2"));
    EXPECT_FALSE(bytes.contains("Step 3"));
}

TEST(ExportMap, APictureOverTheLimitIsRefusedAndOneJustUnderIsNot) {
    const Document document = chain(60);  // a long row, so that the picture is wide and low
    const IncrementalSchedule schedule(document);
    ExportSettings settings;
    settings.titleBlock = false;
    settings.legend = false;
    const double width = Sheet(document, schedule, settings).pageSize().width();
    settings.scale = (kLargestPictureSide + 0.5) / width;
    const auto over = exported(document, settings, "chart.png");
    ASSERT_FALSE(over->files);
    EXPECT_EQ(over->files.error().code, ErrorCode::PictureTooLarge);
    EXPECT_FALSE(QFile::exists(over->folder.filePath("chart.png")));
    settings.scale = (kLargestPictureSide - 0.5) / width;
    const auto fits = exported(document, settings, "chart.png");
    ASSERT_TRUE(fits->files);
    EXPECT_EQ(QImageReader(fits->folder.filePath("chart.png")).size().width(), kLargestPictureSide);
}

TEST(ExportMap, TransparentLeavesTheGroundEmptyAndOpaqueDoesNot) {
    const Document document = chain(2);
    ExportSettings settings;
    settings.transparent = true;
    const auto clear = exported(document, settings, "a.png");
    ASSERT_TRUE(clear->files);
    EXPECT_EQ(QImage(clear->path()).pixelColor(2, 2).alpha(), 0);
    settings.transparent = false;
    const auto solid = exported(document, settings, "b.png");
    ASSERT_TRUE(solid->files);
    EXPECT_EQ(QImage(solid->path()).pixelColor(2, 2), themeOf(ThemeKind::Light).panel);
}

TEST(ExportMap, AnUnknownEndingAndAFolderThatIsNotThereAreRefused) {
    const Document document = chain(2);
    EXPECT_EQ(exported(document, {}, "chart.bmp")->files.error().code, ErrorCode::CannotWriteEnding);
    const auto nowhere = exported(document, {}, "no/such/folder/chart.pdf");
    ASSERT_FALSE(nowhere->files);
    EXPECT_EQ(nowhere->files.error().code, ErrorCode::CannotWrite);
}

TEST(ExportMap, AnEmptyJourneyStillGivesAPage) {
    const auto out = exported(Document{}, {}, "empty.pdf");
    EXPECT_TRUE(out->files);
}

TEST(ExportMap, EveryLensAndLayoutPaintsEveryTouchpoint) {
    const Document document = chain(7);
    for (const Lens lens : {Lens::Journey, Lens::Pert, Lens::Chain}) {
        for (const MapLayout layout : {MapLayout::Drawn, MapLayout::Stages, MapLayout::Network, MapLayout::Time}) {
            ExportSettings settings;
            settings.lens = lens;
            settings.layout = layout;
            settings.paper = Paper::A3;
            const auto out = exported(document, settings, "chart.svg");
            ASSERT_TRUE(out->files);
            QFile file(out->path());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (int i = 2; i <= 7; ++i) {
                EXPECT_TRUE(bytes.contains("Step " + QByteArray::number(i))) << i;
            }
        }
    }
}

TEST(ExportMap, TheGanttChartShowsEveryTouchpointAndTheBuffers) {
    ExportSettings settings;
    settings.chart = Chart::Gantt;
    const auto out = exported(test::staffedJourney(), settings, "gantt.svg");
    ASSERT_TRUE(out->files);
    QFile file(out->path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char* text : {"Agent", "Customer", "Store", "project buffer", "feeding buffer", "critical chain"}) {
        EXPECT_TRUE(bytes.contains(text)) << text;
    }
}

TEST(ExportMap, ChartsOfThePanelsArePrintedWithTheirWords) {
    const auto bytesOf = [](Chart chart) {
        ExportSettings settings;
        settings.chart = chart;
        const auto out = exported(test::staffedJourney(), settings, "chart.svg");
        EXPECT_TRUE(out->files);
        QFile file(out->path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray load = bytesOf(Chart::Load);
    for (const char* text : {"Agent", "Store", "Load of the resources", "idle"})
        EXPECT_TRUE(load.contains(text)) << text;
    const QByteArray finish = bytesOf(Chart::Finish);
    for (const char* text : {"Finish curve", "80 % sure by", "75 %"}) EXPECT_TRUE(finish.contains(text)) << text;
}

TEST(ExportMap, MoneyAndMeasuresArePrintedWithTheirWords) {
    const Document journey = *loadTemplate("post-purchase-support");
    const auto bytesOf = [&](Chart chart, ThemeKind theme) {
        ExportSettings settings;
        settings.chart = chart;
        settings.theme = theme;
        const auto out = exported(journey, settings, "chart.svg");
        EXPECT_TRUE(out->files);
        QFile file(out->path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray trends = bytesOf(Chart::Trends, ThemeKind::Light);
    EXPECT_EQ(trends.count("upper limit"), static_cast<qsizetype>(journey.table<Measure>().size()));
    for (const char* text : {"Satisfaction with the repair", "target", "n = ", "sample data", "95 % sure"})
        EXPECT_TRUE(trends.contains(text)) << text;
    const QByteArray keys = bytesOf(Chart::Keys, ThemeKind::Light);
    for (const char* text : {"fix first", "importance", "dissatisfaction", "judged by emotion", "points"})
        EXPECT_TRUE(keys.contains(text)) << text;
    EXPECT_NE(keys, bytesOf(Chart::Keys, ThemeKind::Dark));
    EXPECT_TRUE(bytesOf(Chart::Frontier, ThemeKind::Light).contains("Net present value for a budget"));
    const QByteArray tornado = bytesOf(Chart::Tornado, ThemeKind::Light);
    for (const char* text : {"Guided self-service", "Net present value by amount", "Videos for nine faults", "152,728"})
        EXPECT_TRUE(tornado.contains(text)) << text;
}

TEST(ExportMap, BaselinesArePrintedWithTheJourneyAsItIs) {
    Document journey = *loadTemplate("post-purchase-support");
    Baseline kept;
    kept.name = "A year ago";
    kept.figures.emplace();
    kept.figures->expected = WorkTime{Minutes{9600}};
    ASSERT_TRUE(journey.apply(*edit::addBaseline(journey, kept)));
    ExportSettings settings;
    settings.chart = Chart::Baselines;
    const auto out = exported(journey, settings, "baselines.svg");
    ASSERT_TRUE(out->files);
    QFile file(out->path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char* text : {"A year ago", "As it is now", "80 % sure by", "Cost per pass", "20.0"})
        EXPECT_TRUE(bytes.contains(text)) << text;
}

}  // namespace
}  // namespace waymark

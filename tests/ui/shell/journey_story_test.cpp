// The program's main job from end to end, with mouse and keyboard only: a journey is drawn and timed, its figures are
// compared with those worked out by hand, it is undone, redone, saved, opened again and exported.

#include <array>
#include <cmath>
#include <optional>

#include <QImageReader>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include "tests/ui/shell/shell_fixture.h"
#include "ui/canvas/handles.h"
#include "ui/export/export_dialog.h"
#include "ui/panels/inspector.h"
#include "ui/panels/live_figures_bar.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/start_tiles.h"

namespace waymark {
namespace {

// A (1, 2, 3) then B (2, 3, 10) and C (1), then D (2, 4, 6), then E (0.5, 1, 1.5), in working days. Expected times are
// 2, 4, 1, 4 and 1; the critical path A B D E takes 11 days with a variance of (4 + 64 + 16 + 1) / 36 = 85 / 36 days²,
// and C may slip by 3 days.
constexpr double kFinishInDays = 11.0;
constexpr double kVarianceInDays = 85.0 / 36.0;
constexpr double kPromiseInDays = 12.5;

class JourneyStory : public test::ShellTest {
protected:
    MapView& map() { return workspace().map(); }
    const Document& document() { return session().document(); }
    Id<Touchpoint> touchpoint(const char* code) {
        for (const Touchpoint& row : document().table<Touchpoint>()) {
            if (row.code == code) return row.id;
        }
        return {};
    }
    const Touchpoint& row(const char* code) { return *document().find(touchpoint(code)); }
    QPointF centre(const char* code) { return map().mapScene().content().card(touchpoint(code))->rect.center(); }

    QPoint pixel(QPointF place) { return map().mapFromScene(place); }
    void click(QPointF place) { QTest::mouseClick(map().viewport(), Qt::LeftButton, {}, pixel(place)); }
    void doubleClick(QPointF place) { QTest::mouseDClick(map().viewport(), Qt::LeftButton, {}, pixel(place)); }
    void drag(QPointF from, QPointF to) {
        QTest::mouseMove(map().viewport(), pixel(from));
        QTest::mousePress(map().viewport(), Qt::LeftButton, {}, pixel(from));
        for (int step = 1; step <= 4; ++step) {
            const QPointF place = from + (to - from) * (step / 4.0);
            QMouseEvent move(QEvent::MouseMove, QPointF(pixel(place)),
                             map().viewport()->mapToGlobal(QPointF(pixel(place))), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(map().viewport(), &move);
        }
        QTest::mouseRelease(map().viewport(), Qt::LeftButton, {}, pixel(to));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : static_cast<QWidget*>(window), key, modifiers);
    }
    void type(const QString& text) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void typeLine(const QString& text) {
        type(text);
        key(Qt::Key_Return);
    }

    void drawBands() {
        for (const char* name : {"Order", "Delivery", "Use"}) {
            key(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
            typeLine(name);
        }
        for (const char* name : {"Customer", "Backstage"}) {
            key(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
            typeLine(name);
        }
    }
    void drawTouchpoints() {
        const auto stages = stageBands(document());
        const auto lanes = laneBands(document());
        const auto at = [&](std::size_t stage, std::size_t lane) {
            return QPointF((stages[stage].begin + stages[stage].end) / 2, (lanes[lane].begin + lanes[lane].end) / 2);
        };
        const std::array<std::pair<const char*, QPointF>, 5> cards{{{"Order placed", at(0, 0)},
                                                                    {"Parcel packed", at(1, 1)},
                                                                    {"Confirmation read", at(1, 0)},
                                                                    {"Parcel delivered", at(2, 0)},
                                                                    {"Guide opened", at(2, 1)}}};
        for (const auto& [name, place] : cards) {
            doubleClick(place);
            typeLine(name);
        }
    }
    void drawDependencies() {
        click(centre("A"));  // its arrows appear
        const QRectF card = map().mapScene().content().card(touchpoint("A"))->rect;
        drag(handlesOf(card, map().zoom())[0].centre, centre("B"));
        key(Qt::Key_L, Qt::ControlModifier);  // the Connect tool
        drag(centre("A"), centre("C"));
        drag(centre("B"), centre("D"));
        drag(centre("C"), centre("D"));
        drag(centre("D"), centre("E"));
        key(Qt::Key_Escape);
    }

    QLineEdit& field(const QString& name) {
        for (auto* line : workspace().inspector().findChildren<QLineEdit*>()) {
            if (line->accessibleName() == name && line->isVisible()) return *line;
        }
        ADD_FAILURE() << "no field " << qPrintable(name);
        static QLineEdit none;
        return none;
    }
    void setField(const QString& name, const QString& value) {
        QLineEdit& line = field(name);
        QTest::mouseClick(&line, Qt::LeftButton);
        line.setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        type(value);
        key(Qt::Key_Return);
    }
    void setTimes(const char* code, const QString& optimistic, const QString& likely, const QString& pessimistic) {
        click(centre(code));
        // From the outside in, so that the three are in order at every moment.
        setField("Pessimistic", pessimistic);
        setField("Most likely", likely);
        setField("Optimistic", optimistic);
        map().setFocus();
    }
    void draw() {
        window->showStartPage();
        QTest::mouseClick(window->findChild<StartTile*>("start.empty"), Qt::LeftButton);
        ASSERT_NE(window->workspace(), nullptr);
        drawBands();
        drawTouchpoints();
        drawDependencies();
        setTimes("A", "1d", "2d", "3d");
        setTimes("B", "2d", "3d", "10d");
        setTimes("C", "1d", "1d", "1d");
        setTimes("D", "2d", "4d", "6d");
        setTimes("E", "0.5d", "1d", "1.5d");
    }
    void setPromise() {
        workspace().figures().editPromise();
        type("12.5d");
        key(Qt::Key_Return);
    }
    Dates dates(const char* code) { return *session().schedule().dates(touchpoint(code)); }
    WorkTime day(double count) { return WorkTime{test::days(count)}; }

    // Chooses in the export dialog, which is open by then, and lets it go on.
    void exportAs(const QString& format, const QString& file) {
        prompts.picturePath = inFolder(file);
        QTimer untilOpen;
        QObject::connect(&untilOpen, &QTimer::timeout, &untilOpen, [&untilOpen, format] {
            auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            untilOpen.stop();
            auto* formats = dialog->findChild<QComboBox*>("format");
            formats->setFocus();
            while (dialog->format() != format && formats->currentIndex() + 1 < formats->count()) {
                QTest::keyClick(formats, Qt::Key_Down);
            }
            EXPECT_EQ(dialog->format(), format);
            QTest::mouseClick(dialog->findChild<QPushButton*>("exportButton"), Qt::LeftButton);
        });
        untilOpen.start(10);
        window->activateWindow();  // no window manager here gives it back after a dialog
        ASSERT_TRUE(QTest::qWaitForWindowActive(window));
        key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(waitFor([&] { return workspace().messages().sentence().contains("Exported to “" + file); }));
        ASSERT_TRUE(QFile::exists(inFolder(file)));
    }
    // What a program prints; nothing if it is not installed.
    static std::optional<QString> outputOf(const QString& program, const QStringList& arguments) {
        if (QStandardPaths::findExecutable(program).isEmpty()) return std::nullopt;
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() ? std::optional(QString::fromUtf8(process.readAllStandardOutput()))
                                         : std::optional(QString());
    }
};

}  // namespace

TEST_F(JourneyStory, IsDrawnWithMouseAndKeyboardAndGivesTheFiguresWorkedOutByHand) {
    draw();
    ASSERT_EQ(document().table<Touchpoint>().size(), 5U);
    ASSERT_EQ(document().table<Dependency>().size(), 5U);
    EXPECT_EQ(document().table<Stage>().size(), 3U);
    EXPECT_EQ(document().table<Lane>().size(), 2U);
    EXPECT_EQ(row("B").name, "Parcel packed");
    EXPECT_EQ(document().find(row("B").stage)->name, "Delivery");
    EXPECT_EQ(document().find(row("B").lane)->name, "Backstage");
    EXPECT_EQ(row("B").estimate, test::estimateInDays(2, 3, 10));
    EXPECT_EQ(row("E").estimate, test::estimateInDays(0.5, 1, 1.5));

    EXPECT_EQ(dates("A").earlyStart, day(0));
    EXPECT_EQ(dates("A").earlyFinish, day(2));
    EXPECT_EQ(dates("B").earlyFinish, day(6));
    EXPECT_EQ(dates("C").earlyFinish, day(3));
    EXPECT_EQ(dates("C").lateStart, day(5));
    EXPECT_EQ(dates("C").totalFloat, test::days(3));
    EXPECT_EQ(dates("C").freeFloat, test::days(3));
    EXPECT_EQ(dates("E").lateFinish, day(kFinishInDays));
    for (const char* code : {"A", "B", "D", "E"}) EXPECT_TRUE(dates(code).isCritical()) << code;
    EXPECT_FALSE(dates("C").isCritical());

    setPromise();
    const LiveFigures& figures = workspace().figures().figures();
    EXPECT_EQ(figures.finish, test::days(kFinishInDays));
    const double deviation = std::sqrt(kVarianceInDays);
    EXPECT_NEAR(figures.deviation / 480.0, deviation, 1e-9);
    EXPECT_EQ(figures.criticalTouchpoints, 4U);
    ASSERT_TRUE(figures.chance);
    const double chance = 0.5 * std::erfc(-(kPromiseInDays - kFinishInDays) / deviation / std::sqrt(2.0));
    EXPECT_NEAR(figures.chance->value(), chance, 1e-9);
    QStringList shown;
    for (const auto* cell : workspace().figures().findChildren<FigureCell*>())
        shown << QString(cell->figure().figure).replace(QChar(0xA0), ' ');
    EXPECT_TRUE(shown.contains("11.0 d")) << qPrintable(shown.join("; "));
    EXPECT_TRUE(shown.contains("84 %")) << qPrintable(shown.join("; "));

    key(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(map().lens(), Lens::Pert);
}

TEST_F(JourneyStory, IsUndoneToTheBeginningAndRedoneToTheEnd) {
    draw();
    setPromise();
    const Document drawn = document();
    map().setFocus();
    int steps = 0;
    while (action("edit.undo").isEnabled() && steps < 100) {
        key(Qt::Key_Z, Qt::ControlModifier);
        ++steps;
    }
    EXPECT_EQ(document(), Document());
    EXPECT_EQ(workspace().figures().figures().finish, Minutes{0});
    EXPECT_GE(steps, 3 + 2 + 5 + 5 + 5 + 1);
    for (int step = 0; step < steps; ++step) key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(action("edit.redo").isEnabled());
    EXPECT_EQ(document(), drawn);
    EXPECT_EQ(workspace().figures().figures().finish, test::days(kFinishInDays));
}

TEST_F(JourneyStory, IsSavedAndOpenedAgainTheSame) {
    draw();
    map().setFocus();
    prompts.savePath = inFolder("story");
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitUntilSaved());
    EXPECT_FALSE(window->isWindowModified());
    const Document drawn = document();
    window->close();
    ASSERT_TRUE(waitFor([this] { return !window; }));

    MainWindow& next = bench.addWindow();
    next.showStartPage();
    next.show();
    const auto lines = next.findChildren<FileLine*>();
    ASSERT_EQ(lines.size(), 1);
    QTest::mouseClick(lines.front(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return next.workspace() != nullptr; }));
    EXPECT_EQ(next.workspace()->session().document(), drawn);
    EXPECT_EQ(next.workspace()->session().path(), inFolder("story.waymark"));
}

TEST_F(JourneyStory, IsExportedToPicturesThatHoldWhatWasDrawn) {
    draw();
    map().setFocus();
    exportAs("png", "story.png");
    const QSize pixels = QImageReader(inFolder("story.png")).size();
    EXPECT_GT(pixels.width(), 800);
    EXPECT_GT(pixels.height(), 400);
    EXPECT_FALSE(QImage(inFolder("story.png")).isNull());

    exportAs("svg", "story.svg");
    QXmlStreamReader xml(read("story.svg"));
    QString texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters) texts += xml.text().toString() + ' ';
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    EXPECT_TRUE(texts.contains("Parcel packed")) << qPrintable(texts);

    exportAs("pdf", "story.pdf");
    EXPECT_TRUE(read("story.pdf").startsWith("%PDF-"));
    if (const auto text = outputOf("pdftotext", {inFolder("story.pdf"), "-"})) {
        EXPECT_TRUE(text->contains("Guide opened")) << qPrintable(*text);
    }
    if (const auto fonts = outputOf("pdffonts", {inFolder("story.pdf")})) {
        const QStringList lines = fonts->trimmed().split('\n').mid(2);
        EXPECT_FALSE(lines.isEmpty());
        for (const QString& line : lines)
            EXPECT_TRUE(line.contains(QRegularExpression("\\byes\\b"))) << qPrintable(line);
    }
}

}  // namespace waymark

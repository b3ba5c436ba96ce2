// The look of the map, through each lens in both themes, and of a show, beside pictures in tests/fixtures/looks. Who
// has changed the look on purpose takes them anew with script/pictures looks, and looks at them.
#include <QDir>

#include "core/edit/placement_edits.h"
#include "tests/ui/picture_comparison.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/export/sheet.h"
#include "ui/session/templates.h"
#include "ui/shell/present_commands.h"
#include "ui/show/show_window.h"
#include "ui/tools/canvas_tools.h"

namespace waymark {
namespace {

constexpr std::array<std::pair<Lens, const char*>, 6> kLenses{{{Lens::Journey, "journey"},
                                                               {Lens::Pert, "pert"},
                                                               {Lens::Chain, "chain"},
                                                               {Lens::Risk, "risk"},
                                                               {Lens::Money, "money"},
                                                               {Lens::Measures, "measures"}}};
const QSize kSize(720, 400);

bool takesThemAnew() { return qEnvironmentVariableIsSet("WAYMARK_TAKE_LOOKS"); }

class LookTest : public ::testing::WithParamInterface<ThemeKind>, public test::ShellTest {
protected:
    LookTest() {
        bench.setTheme(GetParam() == ThemeKind::Dark ? ThemeChoice::Dark : ThemeChoice::Light);
        bench.setLessMotion(true);  // no fading from one lens to the next
        const auto opened = loadTemplate(QStringLiteral("customer-onboarding"));
        EXPECT_TRUE(opened);
        show(*opened);
        EXPECT_TRUE(QTest::qWaitFor(
            [this] {
                return workspace().chain().plan() && !workspace().chain().isComputing() &&
                       workspace().risk().figures() && !workspace().risk().isComputing();
            },
            60'000));
    }
    ~LookTest() override { bench.setTheme(ThemeChoice::Light); }

    // As the window shows it, at a size of its own.
    QImage pictureOf(Lens lens) {
        MapView& map = workspace().map();
        map.setLens(lens);
        map.resize(kSize);
        map.zoomAt({}, 0.75);
        map.goBack({0.75, QPointF(kSize.width(), kSize.height()) / 2.0 / 0.75});
        QTest::qWait(0);
        return map.grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
    static QImage pictureOf(ShowWindow& room) {
        QTest::qWait(0);
        return room.grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
    static QString pathOf(const char* name) {
        const char* theme = GetParam() == ThemeKind::Dark ? "dark" : "light";
        return QStringLiteral(WAYMARK_FIXTURES "/looks/%1-%2.png").arg(name, theme);
    }
    // With the picture of that name, or takes it anew.
    static void compare(const QImage& now, const char* name) {
        const QString path = pathOf(name);
        if (takesThemAnew()) {
            QDir().mkpath(QFileInfo(path).path());
            ASSERT_TRUE(now.save(path));
            return;
        }
        const test::PictureDifference difference = test::differenceOf(now, QImage(path));
        if (!difference.isSeen()) return;
        const QString seen = QDir::temp().filePath(QStringLiteral("look-") + QFileInfo(path).fileName());
        now.save(seen);
        ADD_FAILURE() << qPrintable(path) << " looks otherwise in " << difference.blocks << " of " << difference.all
                      << " blocks, between " << difference.where.left() << ',' << difference.where.top() << " and "
                      << difference.where.right() << ',' << difference.where.bottom() << "; now: " << qPrintable(seen);
    }
};

// The picture as another machine might draw it: everything smoothed in another way.
QImage smoothedElsewhere(const QImage& picture) {
    QImage moved(picture.size(), picture.format());
    QPainter painter(&moved);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(0.3, 0.2, picture.width(), picture.height()), picture);
    painter.drawImage(QRectF(0.0, 0.0, 1.0, picture.height()), picture, QRectF(0.0, 0.0, 1.0, picture.height()));
    return moved;
}

}  // namespace

TEST_P(LookTest, OfEachLensIsAsItWasApproved) {
    for (const auto& [lens, name] : kLenses) compare(pictureOf(lens), name);
}

// A map with its legend, one beside a chart, and dots with their tally.
TEST_P(LookTest, OfAShowIsAsItWasApproved) {
    constexpr QSize kScreen(960, 540);
    run("present.story");
    run("present.start");
    ShowWindow& room = *window->presents().show();
    room.showNormal();
    room.resize(kScreen);
    ASSERT_TRUE(QTest::qWaitFor([&] { return room.size() == kScreen; }));
    room.go(0);
    compare(pictureOf(room), "show-whole");
    for (std::size_t scene = 0; room.floor().charts().isHidden() && scene < room.sceneCount(); ++scene) room.go(scene);
    ASSERT_TRUE(QTest::qWaitFor([&] { return room.floor().charts().isCurrent(); }));
    compare(pictureOf(room), "show-chart");
    room.go(0);
    const Id<Touchpoint> first = (*session().document().table<Touchpoint>().begin()).id;
    workspace().tools().ballot().setEach(3);
    (void)workspace().tools().ballot().give(refTo(first));
    QTest::keyClick(&room.map(), Qt::Key_V);
    compare(pictureOf(room), "show-votes");
    room.changes().discard();
    room.leave();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window->presents().show(); }));
}

TEST_P(LookTest, ACardThatHasMovedALittleIsSeen) {
    const QImage before = pictureOf(Lens::Journey);
    EXPECT_FALSE(test::differenceOf(before, pictureOf(Lens::Journey)).isSeen());
    // The last touchpoint in sight, by four pixels.
    Id<Touchpoint> moved;
    for (const CardLook* card : workspace().map().mapScene().content().cardsIn(workspace().map().visibleRect())) {
        if (workspace().map().visibleRect().contains(card->rect)) moved = card->id;
    }
    ASSERT_TRUE(moved.isValid());
    Placement place = *session().document().find(placementOf(moved));
    Placement there = place;
    there.x += 4.0 / 0.75;
    session().edit(ChangeSet{{RowChange<Placement>{place.id, place, there}}}, "Move");
    EXPECT_TRUE(test::differenceOf(before, pictureOf(Lens::Journey)).isSeen());
}

TEST_P(LookTest, LettersMayBeSmoothedInAnotherWay) {
    for (const auto& [lens, name] : kLenses) {
        const QImage before = pictureOf(lens);
        const test::PictureDifference difference = test::differenceOf(before, smoothedElsewhere(before));
        EXPECT_FALSE(difference.isSeen()) << name << ": " << difference.blocks << " of " << difference.all;
    }
}

TEST_P(LookTest, AnotherColourIsSeen) {
    const QImage before = pictureOf(Lens::Journey);
    // The faces of all cards a little darker or lighter, as by another number in the theme.
    QImage after = before;
    const QRgb face = themeOf(GetParam()).panel.rgb();
    const QColor other =
        GetParam() == ThemeKind::Dark ? themeOf(GetParam()).panel.lighter(150) : QColor(face).darker(107);
    for (int y = 0; y < after.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(after.scanLine(y));
        for (int x = 0; x < after.width(); ++x) {
            if (line[x] == face) line[x] = other.rgb();
        }
    }
    EXPECT_TRUE(test::differenceOf(before, after).isSeen());
}

INSTANTIATE_TEST_SUITE_P(Both, LookTest, ::testing::Values(ThemeKind::Light, ThemeKind::Dark),
                         [](const auto& each) { return each.param == ThemeKind::Dark ? "Dark" : "Light"; });

}  // namespace waymark

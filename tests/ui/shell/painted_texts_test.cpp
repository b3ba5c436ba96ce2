// What charts, maps, cells and exported pages write, in both languages: no word of the program is cut off. Names that a
// person gave may be; they are read in full in a tool tip.
#include <QAbstractItemView>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>

#include "core/model/names.h"
#include "tests/ui/shell/cut_texts.h"
#include "tests/ui/shell/window_tour.h"
#include "tests/ui/text_recorder.h"
#include "ui/export/sheet.h"

namespace waymark {
namespace {

class PaintedTextsTest : public ::testing::WithParamInterface<Language>,
                         public test::SpokenLanguage,
                         public test::WindowTour {
protected:
    PaintedTextsTest() : SpokenLanguage(GetParam()) {}

    // Texts that end with an ellipsis by themselves, "Open…", stand with it among the words of the program.
    static const QString& allWords() {
        static const QString words = [] {
            QFile file(QStringLiteral(WAYMARK_FIXTURES "/../../resources/translations/waymark_de.ts"));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        }();
        return words;
    }
    // What the sample calls things.
    const QStringList& names() {
        if (!m_names.isEmpty()) return m_names;
        QFile file(QStringLiteral(WAYMARK_FIXTURES "/../../resources/templates/customer-onboarding.waymark"));
        if (!file.open(QIODevice::ReadOnly)) return m_names;
        static const QRegularExpression name(QStringLiteral("\"name\":\"([^\"]+)\""));
        auto found = name.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) m_names << found.next().captured(1);
        return m_names;
    }
    // It is cut inside of a name or behind it: "would push out Learning paths i…".
    bool isOfName(const QString& elided) {
        const QString shown = elided.left(elided.indexOf(QChar(u'…'))).trimmed();
        return std::ranges::any_of(names(), [&](const QString& name) {
            if (shown.contains(name)) return true;
            for (qsizetype letters = name.size() - 1; letters > 3; --letters) {
                if (shown.endsWith(name.left(letters))) return true;
            }
            return false;
        });
    }
    void take(const std::vector<test::PaintedText>& texts, const QString& place, bool mayScroll) {
        for (const test::PaintedText& each : texts) {
            const bool isOwn = each.isElided() && allWords().contains(each.text + QLatin1Char('<'));
            const bool isCut = (each.isElided() && !isOwn && !isOfName(each.text)) || (!mayScroll && each.isClipped());
            const QString line = place + QStringLiteral(": “") + each.text + QStringLiteral("”") +
                                 (each.isElided() ? QString() : QStringLiteral(" (clipped)"));
            if (isCut && !cut.contains(line)) cut << line;
            count += 1;
        }
    }
    QStringList cut;
    int count = 0;

private:
    QStringList m_names;
};

}  // namespace

TEST_P(PaintedTextsTest, NoWordIsCutInTheWindow) {
    const auto look = [this](QWidget& shown, const QString& place) {
        for (QWidget* widget : shown.findChildren<QWidget*>()) {
            if (!widget->isVisible()) continue;
            // What is typed scrolls in its field; cells of tables say what is cut in their tool tips.
            const bool isPainted = QByteArray(widget->metaObject()->className()).startsWith("waymark::");
            const bool isField = qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractItemView*>(widget);
            const bool isHeader = qobject_cast<QHeaderView*>(widget->parent()) != nullptr;
            if (isPainted || isHeader)
                take(test::textsOf(*widget), place + ", " + widget->metaObject()->className(), isField || isHeader);
        }
    };
    tourStartPage(look);
    openSample();
    ASSERT_TRUE(waitFor([this] { return workspace().chain().plan() && !workspace().risk().isComputing(); }));
    tourPanels(look);
    EXPECT_TRUE(cut.isEmpty()) << qPrintable(cut.join('\n'));
    EXPECT_GT(count, 500);
}

TEST_P(PaintedTextsTest, NoWordIsCutOnAnExportedPage) {
    openSample();
    const auto charts = {Chart::Map,   Chart::Gantt,     Chart::Fever,  Chart::Finish,   Chart::Load,
                         Chart::Crash, Chart::Trends,    Chart::Keys,   Chart::Frontier, Chart::Options,
                         Chart::Cost,  Chart::Baselines, Chart::Tornado};
    const auto lenses = {Lens::Journey, Lens::Pert, Lens::Chain, Lens::Risk, Lens::Money, Lens::Measures};
    for (const Chart chart : charts) {
        for (const Lens lens : lenses) {
            if (chart != Chart::Map && lens != Lens::Pert) continue;
            for (const Paper paper : {Paper::Fit, Paper::A4}) {
                ExportSettings settings;
                settings.chart = chart;
                settings.lens = lens;
                settings.paper = paper;
                settings.date = QStringLiteral("2026-11-22");
                const Sheet sheet(session().document(), session().schedule(), settings);
                const auto texts =
                    test::textsOf(sheet.pageSize(), [&](QPainter& painter) { sheet.paintPage(painter, 0); });
                take(texts,
                     QStringLiteral("chart %1, lens %2, paper %3").arg(int(chart)).arg(int(lens)).arg(int(paper)),
                     false);
            }
        }
    }
    EXPECT_TRUE(cut.isEmpty()) << qPrintable(cut.join('\n'));
    EXPECT_GT(count, 500);
}

INSTANTIATE_TEST_SUITE_P(Both, PaintedTextsTest, ::testing::Values(Language::English, Language::German),
                         [](const auto& each) { return each.param == Language::German ? "German" : "English"; });

TEST(TextRecorder, TellsWhatIsCut) {
    const auto texts = test::textsOf(QSizeF(200, 100), [](QPainter& painter) {
        painter.setFont(fontOf(kBodySize));
        painter.drawText(QRectF(0, 0, 200, 20), Qt::AlignLeft, QStringLiteral("all of it"));
        painter.drawText(QRectF(0, 30, 40, 20), Qt::AlignLeft, QStringLiteral("more than there is room for"));
        painter.drawText(
            QRectF(0, 60, 200, 20), Qt::AlignLeft,
            painter.fontMetrics().elidedText(QStringLiteral("more than there is room for"), Qt::ElideRight, 60));
    });
    ASSERT_EQ(texts.size(), 3U);
    EXPECT_FALSE(texts[0].isClipped());
    EXPECT_FALSE(texts[0].isElided());
    EXPECT_TRUE(texts[1].isClipped());
    EXPECT_TRUE(texts[2].isElided());
}

}  // namespace waymark

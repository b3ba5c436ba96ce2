// Measures come in from a table: the dialog guesses, the person corrects, and one undo takes all of it out again.

#include <chrono>
#include <ctime>

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>

#include "core/edit/measure_edits.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/panels/measure_panel.h"
#include "ui/panels/series_import_dialog.h"
#include "ui/panels/table_view.h"
#include "ui/shell/bottom_panel.h"
#include "ui/shell/measure_commands.h"

namespace waymark {

class SeriesImportTest : public test::ShellTest {
protected:
    // Opens the dialog on a file with these bytes; null where it did not come.
    SeriesImportDialog* open(const QByteArray& bytes) {
        write("survey.csv", bytes);
        prompts.seriesPath = inFolder("survey.csv");
        run("file.importSeries");
        SeriesImportDialog* dialog = nullptr;
        waitFor([&] {
            dialog = window->findChild<SeriesImportDialog*>(QStringLiteral("seriesImport"));
            return (dialog && dialog->outcome()) || !prompts.notices.empty();
        });
        return dialog;
    }
    static bool waitForOutcome(SeriesImportDialog& dialog) {
        return waitFor([&] { return dialog.outcome() != nullptr; });
    }
    template <class Part>
    static Part& part(SeriesImportDialog& dialog, const char* name) {
        return *dialog.findChild<Part*>(QString::fromLatin1(name));
    }
    // Opens the list of a field with the keyboard and goes to a choice in it, as a person does.
    static void choose(QComboBox& field, const QString& words) {
        const int wanted = field.findText(words, Qt::MatchStartsWith);
        ASSERT_GE(wanted, 0) << qPrintable(words);
        field.setFocus();
        for (int steps = 0; field.currentIndex() != wanted && steps < 40; ++steps) {
            QTest::keyClick(&field, field.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        }
        EXPECT_EQ(field.currentIndex(), wanted);
    }
    static void press(SeriesImportDialog& dialog, const char* name) {
        QTest::mouseClick(&part<QPushButton>(dialog, name), Qt::LeftButton);
    }
};

constexpr double kFelt = 100.0;  // milliseconds from which on a person waits

template <class Work>
double millisecondsOf(const Work& work) {
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
    };
    const double begin = now();
    work();
    return now() - begin;
}

constexpr const char* kSurvey =
    "Submitted,Customer ID,Touchpoint,Rating,Said\n"
    "03/04/2026,c1,A,4,It took a while but it was friendly\n"
    "25/04/2026,c2,B,9,Nobody could tell me what comes next\n"
    "26/04/2026,c2,B,2,\n"
    "26/04/2026,c2,B,2,\n";

TEST_F(SeriesImportTest, AnswersComeInAsOneStepWithNewMeasuresAndComments) {
    show(threeInARow());
    const Document before = session().document();
    SeriesImportDialog* dialog = open(kSurvey);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->mapping().dates, DateOrder::DayFirst);
    EXPECT_EQ(session().document(), before);
    // 9 lies on a scale that ends at 10; the last row stands there twice.
    EXPECT_EQ(part<QListWidget>(*dialog, "importProblems").count(), 1);
    EXPECT_TRUE(part<QListWidget>(*dialog, "importProblems").item(0)->text().startsWith("Line 5: "));
    press(*dialog, "importButton");
    EXPECT_EQ(session().document().table<Measure>().size(), 2U);
    EXPECT_EQ(session().document().table<SurveyResponse>().size(), 3U);
    EXPECT_EQ(session().document().table<Comment>().size(), 2U);
    EXPECT_EQ(workspace().bottomPanel().shown(), "view.measures");
    session().undoStack().undo();
    EXPECT_EQ(session().document(), before);
}

TEST_F(SeriesImportTest, ChoicesAreCorrectedAndThePreviewFollows) {
    Document journey = threeInARow();
    Measure measure;
    measure.name = "Recommends";
    measure.kind = MeasureKind::PromoterScore;
    ASSERT_TRUE(journey.apply(*edit::addMeasure(journey, measure)));
    show(journey);
    SeriesImportDialog* dialog = open(kSurvey);
    ASSERT_NE(dialog, nullptr);
    choose(part<QComboBox>(*dialog, "use2"), "leave out");
    choose(part<QComboBox>(*dialog, "feeds3"), "Recommends");
    QTest::mouseClick(&part<QCheckBox>(*dialog, "leaveOutDoubtful"), Qt::LeftButton, {}, QPoint(8, 8));
    ASSERT_TRUE(waitForOutcome(*dialog));
    EXPECT_TRUE(part<QLabel>(*dialog, "importSummary").text().startsWith("4 responses, 2 comments, from 4 of 4 rows"));
    choose(part<QComboBox>(*dialog, "importDates"), "month first");
    ASSERT_TRUE(waitForOutcome(*dialog));
    EXPECT_EQ(part<QListWidget>(*dialog, "importProblems").count(), 3);  // there is no month 25
    choose(part<QComboBox>(*dialog, "importDates"), "day first");
    ASSERT_TRUE(waitForOutcome(*dialog));
    press(*dialog, "importButton");
    EXPECT_EQ(session().document().table<Measure>().size(), 1U);
    EXPECT_EQ(session().document().table<SurveyResponse>().size(), 4U);
}

TEST_F(SeriesImportTest, NothingChangesWhereThePersonCancelsOrNothingCanBeRead) {
    show(threeInARow());
    const Document before = session().document();
    SeriesImportDialog* dialog = open(kSurvey);
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(session().document(), before);
    EXPECT_EQ(session().undoStack().count(), 0);
    ASSERT_TRUE(waitFor([this] { return !window->findChild<SeriesImportDialog*>(); }));
    dialog = open("name,colour\nA,red\nB,blue\n");
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(part<QPushButton>(*dialog, "importButton").isEnabled());
    EXPECT_EQ(part<QLabel>(*dialog, "importSummary").text(), "Choose the column that holds the date.");
    dialog->reject();
    ASSERT_TRUE(waitFor([this] { return !window->findChild<SeriesImportDialog*>(); }));
    EXPECT_EQ(open(QByteArray("date\0NPS", 8)), nullptr);
    EXPECT_EQ(prompts.notices.size(), 1U);
}

TEST_F(SeriesImportTest, ALongTableIsGivenUpAtOnce) {
    show(threeInARow());
    const Document before = session().document();
    QByteArray table("date,respondent,NPS\n");
    for (int k = 0; k < 150'000; ++k) table += "2026-03-01,customer " + QByteArray::number(k) + ",7\n";
    write("survey.csv", table);
    prompts.seriesPath = inFolder("survey.csv");
    auto answered = std::chrono::steady_clock::duration::max();
    for (int k = 0; k < 3; ++k) {  // the best of three, where others need the processors too
        run("file.importSeries");
        SeriesImportDialog* dialog = nullptr;
        ASSERT_TRUE(waitFor([&] {
            dialog = window->findChild<SeriesImportDialog*>();
            return dialog && dialog->isVisible();
        }));
        EXPECT_FALSE(dialog->outcome()) << "it is still being read";
        const auto start = std::chrono::steady_clock::now();
        QTest::keyClick(dialog, Qt::Key_Escape);
        EXPECT_FALSE(dialog->isVisible());
        answered = std::min(answered, std::chrono::steady_clock::now() - start);
        ASSERT_TRUE(waitFor([this] { return !window->findChild<SeriesImportDialog*>(); }));
    }
    EXPECT_LT(answered, std::chrono::milliseconds(200));
    QTest::qWait(300);
    EXPECT_EQ(session().document(), before);
    EXPECT_EQ(session().undoStack().count(), 0);
}

TEST_F(SeriesImportTest, ATableDroppedOnTheMeasuresIsImported) {
    show(threeInARow());
    run("view.measures");
    auto* panel = window->findChild<MeasurePanel*>();
    ASSERT_NE(panel, nullptr);
    write("figures.csv", "2026-01;61\n2026-02;64\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(inFolder("figures.csv"))});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(panel, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(panel, &drop);
    SeriesImportDialog* dialog = nullptr;
    ASSERT_TRUE(waitFor([&] {
        dialog = window->findChild<SeriesImportDialog*>();
        return dialog && dialog->outcome();
    }));
    press(*dialog, "importButton");
    EXPECT_EQ(session().document().table<MeasureFigure>().size(), 2U);
}

TEST_F(SeriesImportTest, AHundredThousandRowsDoNotBlockTheWindow) {
    show(threeInARow());
    QByteArray bytes = "date,respondent,NPS\n";
    for (int row = 0; row < 100'000; ++row) {
        bytes += "2026-01-0" + QByteArray::number(row % 9 + 1) + ",r" + QByteArray::number(row) + ',' +
                 QByteArray::number(row % 11) + '\n';
    }
    write("survey.csv", bytes);
    prompts.seriesPath = inFolder("survey.csv");
    run("file.importSeries");
    // While the file is read the window answers: its own timer goes on.
    int beats = 0;
    qint64 longest = 0;
    QElapsedTimer since;
    since.start();
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        ++beats;
        longest = std::max(longest, since.restart());
    });
    heart.start(5);
    SeriesImportDialog* dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            dialog = window->findChild<SeriesImportDialog*>();
            return dialog && dialog->outcome();
        },
        30'000));
    EXPECT_GT(beats, 3);
    EXPECT_LT(longest, 1000);
    EXPECT_EQ((*dialog->outcome())->found.responses, 100'000);
    EXPECT_EQ(part<QPushButton>(*dialog, "importButton").text(), "Import 100,000 responses");
    const Document before = session().document();
    // All of it was worked out beforehand. In time of the processor, so that other programs do not count.
    EXPECT_LT(millisecondsOf([&] { press(*dialog, "importButton"); }), kFelt);
    EXPECT_LT(millisecondsOf([&] { session().undoStack().undo(); }), kFelt);
    EXPECT_LT(millisecondsOf([&] { session().undoStack().redo(); }), kFelt);
    EXPECT_EQ(session().document().table<SurveyResponse>().size(), 100'000U);
    EXPECT_NE(session().document(), before);
    session().undoStack().undo();
    EXPECT_EQ(session().document(), before);
}

TEST_F(SeriesImportTest, AProblemOfAMeasureLeadsToItsRow) {
    Document journey = threeInARow();
    for (const char* name : {"Answered", "Never asked", "Scale reversed"}) {
        Measure measure;
        measure.name = name;
        measure.kind = MeasureKind::CustomerSatisfaction;
        if (measure.name == "Scale reversed") std::swap(measure.scaleLow, measure.scaleHigh);
        ASSERT_TRUE(journey.apply(*edit::addMeasure(journey, measure)));
    }
    show(journey);
    run("view.problems");
    auto* list = window->findChild<QListView*>(QStringLiteral("problems"));
    ASSERT_NE(list, nullptr);
    QModelIndex wanted;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString().contains("Scale reversed")) wanted = wanted.isValid() ? wanted : index;
    }
    ASSERT_TRUE(wanted.isValid());
    list->scrollTo(wanted);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(wanted).center());
    EXPECT_EQ(workspace().bottomPanel().shown(), "view.measures");
    auto* table = window->findChild<TableView*>(QStringLiteral("measureTable"));
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->currentIndex().siblingAtColumn(0).data().toString(), "Scale reversed");
}

}  // namespace waymark

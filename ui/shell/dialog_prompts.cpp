#include "ui/shell/dialog_prompts.h"

#include <chrono>

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

#include "ui/shell/import_report.h"
#include "ui/shell/question_dialog.h"
#include "ui/style/date_words.h"
#include "ui/style/tr.h"

namespace waymark {

SaveAnswer DialogPrompts::askToSave(const QString& title) {
    QuestionDialog dialog({tr("Save changes to “%1”?").arg(title), tr("Without saving, they are lost."), {}},
                          QApplication::activeWindow());
    dialog.addButton(tr("Don’t save"), static_cast<int>(SaveAnswer::Discard), QuestionDialog::Role::Aside);
    dialog.addButton(tr("Cancel"), static_cast<int>(SaveAnswer::Cancel), QuestionDialog::Role::Escape);
    dialog.addButton(tr("Save"), static_cast<int>(SaveAnswer::Save), QuestionDialog::Role::Default);
    return static_cast<SaveAnswer>(dialog.ask());
}

RecoveryAnswer DialogPrompts::askToRecover(const RecoveryOffer& offer) {
    const QDateTime& last = offer.lastEdit;
    const LocalTime when{std::chrono::local_days{std::chrono::year{last.date().year()} /
                                                 std::chrono::month{static_cast<unsigned>(last.date().month())} /
                                                 std::chrono::day{static_cast<unsigned>(last.date().day())}} +
                         std::chrono::minutes{last.time().hour() * 60 + last.time().minute()}};
    const QString what = offer.edits == 1 ? tr("Waymark ended before an edit of %1 was saved.")
                                          : tr("Waymark ended before %1 edits were saved, the last of %2.");
    const QString where = offer.path.isEmpty()
                              ? tr("The journey was never saved. Opened again, it waits to be saved under a name.")
                              : tr("The file “%1” is as it was saved last. What was recovered opens beside it, as a "
                                   "journey of its own.")
                                    .arg(offer.path);
    QuestionDialog dialog(
        {tr("Recover “%1”?").arg(offer.title),
         offer.edits == 1 ? what.arg(dateTimeWords(when)) : what.arg(offer.edits).arg(dateTimeWords(when)), where},
        QApplication::activeWindow());
    dialog.addButton(tr("Discard edits"), static_cast<int>(RecoveryAnswer::Discard), QuestionDialog::Role::Aside);
    dialog.addButton(tr("Ask later"), static_cast<int>(RecoveryAnswer::Later), QuestionDialog::Role::Escape);
    dialog.addButton(tr("Recover"), static_cast<int>(RecoveryAnswer::Open), QuestionDialog::Role::Default);
    return static_cast<RecoveryAnswer>(dialog.ask());
}

QString DialogPrompts::askOpenPath(const QString& folder) {
    return QFileDialog::getOpenFileName(
        QApplication::activeWindow(), tr("Open a journey"), folder,
        tr("Journeys and plans (*.waymark *.csv *.tsv *.sm *.rcp);;Journeys (*.waymark);;Plan tables (*.csv *.tsv);;"
           "Scheduling problems (*.sm *.rcp);;All files (*)"));
}

QString DialogPrompts::askSeriesPath(const QString& folder) {
    return QFileDialog::getOpenFileName(QApplication::activeWindow(), tr("Import measures"), folder,
                                        tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
}

QString DialogPrompts::askSavePath(const QString& suggestion) {
    return QFileDialog::getSaveFileName(QApplication::activeWindow(), tr("Save the journey"), suggestion,
                                        tr("Journeys (*.waymark)"));
}

QString DialogPrompts::askTablePath(const QString& suggestion) {
    return QFileDialog::getSaveFileName(QApplication::activeWindow(), tr("Export the plan table"), suggestion,
                                        tr("Comma-separated (*.csv);;Tab-separated (*.tsv)"));
}

QString DialogPrompts::askPicturePath(const QString& suggestion, const QString& ending) {
    return QFileDialog::getSaveFileName(QApplication::activeWindow(), tr("Export the map"), suggestion,
                                        tr("%1 files (*.%2)").arg(ending.toUpper(), ending));
}

QString DialogPrompts::askReportPath(const QString& suggestion) {
    return QFileDialog::getSaveFileName(
        QApplication::activeWindow(), tr("Write a report"), suggestion,
        tr("Page for a browser (*.html);;PDF document (*.pdf);;Workbook with figures (*.xlsx);;Table of touchpoints "
           "(*.csv);;Data for scripts (*.json)"));
}

bool DialogPrompts::askToReplace(const QString& path) {
    QuestionDialog dialog(
        {tr("Replace “%1”?").arg(QFileInfo(path).fileName()), tr("A file with this name is there already."), {}},
        QApplication::activeWindow());
    dialog.addButton(tr("Cancel"), 0, QuestionDialog::Role::Escape);
    dialog.addButton(tr("Replace"), 1, QuestionDialog::Role::Default);
    return dialog.ask() == 1;
}

void DialogPrompts::tell(const Notice& notice) {
    QuestionDialog dialog(notice, QApplication::activeWindow());
    dialog.addButton(tr("Close"), 0, QuestionDialog::Role::Default);
    dialog.ask();
}

void DialogPrompts::showImportReport(const QString& fileName, const QStringList& notes) {
    ImportReport(fileName, notes, QApplication::activeWindow()).exec();
}

}  // namespace waymark

#include "ui/shell/dialog_prompts.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

#include "ui/shell/import_report.h"
#include "ui/shell/question_dialog.h"
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

#include "ui/shell/dialog_prompts.h"

#include <algorithm>

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

#include "ui/shell/import_report.h"
#include "ui/shell/main_window.h"
#include "ui/shell/question_dialog.h"
#include "ui/shell/versions_dialog.h"
#include "ui/style/date_words.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

// A dialog belongs to a window, so that it lies before it and goes with it. Right after the start, and without a window
// manager, no window is active yet.
QWidget* frontWindow() {
    if (QWidget* active = QApplication::activeWindow()) return active;
    const auto shown = QApplication::topLevelWidgets();
    const auto found = std::ranges::find_if(
        shown, [](const QWidget* widget) { return widget->isVisible() && qobject_cast<const MainWindow*>(widget); });
    return found == shown.end() ? nullptr : *found;
}

// A name that a question can be asked about, however long the journey's is.
QString inQuestion(const QString& title) {
    constexpr qsizetype kMost = 80;
    return title.size() <= kMost ? title : title.left(kMost - 1) + QChar(u'…');
}

Notice noticeOf(const SaveQuestion& question) {
    const QString keep = tr("“Keep both” saves yours beside it, as “%1”.").arg(question.beside);
    switch (question.doubt) {
        case SaveDoubt::ChangedOnDisk:
            return {
                tr("Somebody else has changed “%1”").arg(question.file),
                tr("Since you opened or saved it here, the file on the disk has become another one. Nothing has been "
                   "written yet."),
                keep + QChar(' ') +
                    tr("“Reload” shows what is on the disk; Undo brings yours back. If you overwrite "
                       "it, theirs stays among the earlier versions.")};
        case SaveDoubt::OpenElsewhere:
            return {tr("“%1” is open elsewhere").arg(question.file),
                    tr("%1 has it open and would not know that it was replaced. Nothing has been written yet.")
                        .arg(question.who),
                    keep};
        case SaveDoubt::OtherNames:
            return {
                tr("“%1” has another name as well").arg(question.file),
                tr("Two names on the disk lead to this one file (a hard link). After saving only “%1” leads to your "
                   "changes; the other name keeps the file as it is now.")
                    .arg(question.file),
                {}};
        case SaveDoubt::LosesMost: break;
    }
    return {
        tr("Save “%1” with much less in it?").arg(question.file),
        tr("There were %1 things in it when it was opened or saved here: touchpoints, dependencies, notes and so on. "
           "Now there are %2. Nothing has been written yet.")
            .arg(question.before)
            .arg(question.now),
        keep + QChar(' ') + tr("If you save, what there was stays among the earlier versions.")};
}

QString whereWords(const RecoveryOffer& offer) {
    if (!offer.knowsFile) {
        return tr(
            "What was written down is damaged: which file the journey belongs to can no longer be read. Every "
            "file is as it was. What was recovered opens as a journey of its own.");
    }
    if (offer.path.isEmpty())
        return tr("The journey was never saved. Opened again, it waits to be saved under a name.");
    if (!offer.hasFile) {
        return tr("The file “%1” is not there any more. Opened again, the journey waits to be saved under a name.")
            .arg(offer.path);
    }
    return tr("The file “%1” is as it was saved last. What was recovered opens beside it, as a journey of its own.")
        .arg(offer.path);
}

}  // namespace

SaveAnswer DialogPrompts::askToSave(const QString& title) {
    QuestionDialog dialog(
        {tr("Save changes to “%1”?").arg(inQuestion(title)), tr("Without saving, they are lost."), {}}, frontWindow());
    dialog.addButton(tr("Don’t save"), static_cast<int>(SaveAnswer::Discard), QuestionDialog::Role::Aside);
    dialog.addButton(tr("Cancel"), static_cast<int>(SaveAnswer::Cancel), QuestionDialog::Role::Escape);
    dialog.addButton(tr("Save"), static_cast<int>(SaveAnswer::Save), QuestionDialog::Role::Default);
    return static_cast<SaveAnswer>(dialog.ask());
}

RecoveryAnswer DialogPrompts::askToRecover(const RecoveryOffer& offer) {
    QString what =
        tr("Waymark ended before your last edits were saved, the latest of %1.").arg(momentWords(offer.lastEdit));
    if (offer.things == 1)
        what += ' ' + tr("They changed one thing in it: a touchpoint, a dependency, a note or the like.");
    if (offer.things > 1)
        what += ' ' + tr("They changed %1 things in it: touchpoints, dependencies, notes and so on.").arg(offer.things);
    QuestionDialog dialog({tr("Recover “%1”?").arg(inQuestion(offer.title)), what, whereWords(offer)}, frontWindow());
    dialog.addButton(tr("Discard edits"), static_cast<int>(RecoveryAnswer::Discard), QuestionDialog::Role::Aside);
    dialog.addButton(tr("Ask later"), static_cast<int>(RecoveryAnswer::Later), QuestionDialog::Role::Escape);
    dialog.addButton(tr("Recover"), static_cast<int>(RecoveryAnswer::Open), QuestionDialog::Role::Default);
    return static_cast<RecoveryAnswer>(dialog.ask());
}

SaveQuestionAnswer DialogPrompts::askHowToSave(const SaveQuestion& question) {
    using Role = QuestionDialog::Role;
    QuestionDialog dialog(noticeOf(question), frontWindow());
    const auto add = [&](const QString& text, SaveQuestionAnswer answer, Role role) {
        dialog.addButton(text, static_cast<int>(answer), role);
    };
    if (question.doubt == SaveDoubt::OtherNames) {
        add(tr("Cancel"), SaveQuestionAnswer::Cancel, Role::Escape);
        add(tr("Save"), SaveQuestionAnswer::SaveAnyway, Role::Default);
        return static_cast<SaveQuestionAnswer>(dialog.ask());
    }
    const bool replacesTheirs = question.doubt != SaveDoubt::LosesMost;
    add(replacesTheirs ? tr("Overwrite") : tr("Save anyway"), SaveQuestionAnswer::SaveAnyway, Role::Aside);
    if (question.doubt == SaveDoubt::ChangedOnDisk) add(tr("Reload"), SaveQuestionAnswer::Reload, Role::Other);
    add(tr("Cancel"), SaveQuestionAnswer::Cancel, Role::Escape);
    add(tr("Keep both"), SaveQuestionAnswer::KeepBoth, Role::Default);
    return static_cast<SaveQuestionAnswer>(dialog.ask());
}

OpenElsewhereAnswer DialogPrompts::askHowToOpen(const OpenElsewhere& journey) {
    using Role = QuestionDialog::Role;
    const QString who = journey.user.isEmpty() ? tr("Somebody", "who has a file open") : journey.user;
    QString where = tr("It is open in another window of this program.");
    if (journey.isHere && !journey.isOurs) {
        where =
            tr("%1 has had it open in another program on this computer since %2.").arg(who, momentWords(journey.since));
    } else if (!journey.isHere) {
        where =
            tr("%1 has had it open on the computer “%2” since %3. Whether it still is open there cannot be seen from "
               "here: ask before you edit it.")
                .arg(who, journey.host, momentWords(journey.since));
    }
    QuestionDialog dialog({tr("“%1” is open elsewhere").arg(journey.file), where,
                           tr("A copy can be read and edited, and is saved under a name of its own.")},
                          frontWindow());
    if (!journey.isHere) {
        dialog.addButton(tr("Open anyway"), static_cast<int>(OpenElsewhereAnswer::Anyway), Role::Aside);
    }
    dialog.addButton(tr("Cancel"), static_cast<int>(OpenElsewhereAnswer::Cancel), Role::Escape);
    dialog.addButton(tr("Open a copy"), static_cast<int>(OpenElsewhereAnswer::Copy), Role::Default);
    return static_cast<OpenElsewhereAnswer>(dialog.ask());
}

std::optional<EarlierVersion> DialogPrompts::askWhichVersion(const QString& file,
                                                             const std::vector<EarlierVersion>& versions) {
    VersionsDialog dialog(file, versions, frontWindow());
    dialog.exec();
    const EarlierVersion* chosen = dialog.chosen();
    return chosen ? std::optional(*chosen) : std::nullopt;
}

QString DialogPrompts::askOpenPath(const QString& folder) {
    return QFileDialog::getOpenFileName(
        frontWindow(), tr("Open a journey"), folder,
        tr("Journeys and plans (*.waymark *.csv *.tsv *.sm *.rcp);;Journeys (*.waymark);;Plan tables (*.csv *.tsv);;"
           "Scheduling problems (*.sm *.rcp);;Pictures with a journey inside (*.png *.svg *.pdf);;All files (*)"));
}

QString DialogPrompts::askSeriesPath(const QString& folder) {
    return QFileDialog::getOpenFileName(frontWindow(), tr("Import measures"), folder,
                                        tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
}

QString DialogPrompts::askSavePath(const QString& suggestion) {
    return QFileDialog::getSaveFileName(frontWindow(), tr("Save the journey"), suggestion, tr("Journeys (*.waymark)"));
}

QString DialogPrompts::askTablePath(const QString& suggestion) {
    return QFileDialog::getSaveFileName(frontWindow(), tr("Export the plan table"), suggestion,
                                        tr("Comma-separated (*.csv);;Tab-separated (*.tsv)"));
}

QString DialogPrompts::askPicturePath(const QString& suggestion, const QString& ending) {
    return QFileDialog::getSaveFileName(frontWindow(), tr("Export the map"), suggestion,
                                        tr("%1 files (*.%2)").arg(ending.toUpper(), ending));
}

QString DialogPrompts::askReportPath(const QString& suggestion) {
    return QFileDialog::getSaveFileName(
        frontWindow(), tr("Write a report"), suggestion,
        tr("Page for a browser (*.html);;PDF document (*.pdf);;Workbook with figures (*.xlsx);;Table of touchpoints "
           "(*.csv);;Data for scripts (*.json)"));
}

QString DialogPrompts::askDeckPath(const QString& suggestion) {
    return QFileDialog::getSaveFileName(frontWindow(), tr("Make slides"), suggestion,
                                        tr("Presentation (*.pptx);;PDF slides (*.pdf)"));
}

bool DialogPrompts::askToReplace(const QString& path) {
    QuestionDialog dialog(
        {tr("Replace “%1”?").arg(QFileInfo(path).fileName()), tr("A file with this name is there already."), {}},
        frontWindow());
    dialog.addButton(tr("Cancel"), 0, QuestionDialog::Role::Escape);
    dialog.addButton(tr("Replace"), 1, QuestionDialog::Role::Default);
    return dialog.ask() == 1;
}

void DialogPrompts::tell(const Notice& notice) {
    QuestionDialog dialog(notice, frontWindow());
    dialog.addButton(tr("Close"), 0, QuestionDialog::Role::Default);
    dialog.ask();
}

void DialogPrompts::showImportReport(const QString& fileName, const QStringList& notes) {
    ImportReport(fileName, notes, frontWindow()).exec();
}

}  // namespace waymark

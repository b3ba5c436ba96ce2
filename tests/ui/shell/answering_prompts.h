#pragma once
// Prompts that give the answers a test has laid out, and remember what was asked and told.

#include <vector>

#include "ui/shell/prompts.h"

namespace waymark::test {

class AnsweringPrompts : public Prompts {
public:
    SaveAnswer saveAnswer = SaveAnswer::Cancel;
    QString openPath, seriesPath, savePath, tablePath, picturePath, reportPath, deckPath;
    bool replaceAnswer = false;
    RecoveryAnswer recoveryAnswer = RecoveryAnswer::Later;
    std::vector<RecoveryOffer> recoveryOffers;
    SaveQuestionAnswer saveQuestionAnswer = SaveQuestionAnswer::Cancel;
    std::vector<SaveQuestion> saveDoubts;
    OpenElsewhereAnswer openElsewhereAnswer = OpenElsewhereAnswer::Cancel;
    std::vector<OpenElsewhere> openElsewhere;
    std::vector<EarlierVersion> offeredVersions;

    int saveQuestions = 0;
    QStringList replaceQuestions;
    QString saveSuggestion;
    std::vector<Notice> notices;
    QStringList reportedNotes;
    int reports = 0;

    SaveAnswer askToSave(const QString&) override {
        ++saveQuestions;
        return saveAnswer;
    }
    RecoveryAnswer askToRecover(const RecoveryOffer& offer) override {
        recoveryOffers.push_back(offer);
        return recoveryAnswer;
    }
    SaveQuestionAnswer askHowToSave(const SaveQuestion& question) override {
        saveDoubts.push_back(question);
        return saveQuestionAnswer;
    }
    OpenElsewhereAnswer askHowToOpen(const OpenElsewhere& journey) override {
        openElsewhere.push_back(journey);
        return openElsewhereAnswer;
    }
    std::optional<EarlierVersion> askWhichVersion(const QString&,
                                                  const std::vector<EarlierVersion>& versions) override {
        offeredVersions = versions;
        return versions.front();
    }
    QString askOpenPath(const QString&) override { return openPath; }
    QString askSeriesPath(const QString&) override { return seriesPath; }
    QString askSavePath(const QString& suggestion) override {
        saveSuggestion = suggestion;
        return savePath;
    }
    QString askTablePath(const QString&) override { return tablePath; }
    QString askPicturePath(const QString&, const QString&) override { return picturePath; }
    QString askReportPath(const QString&) override { return reportPath; }
    QString askDeckPath(const QString&) override { return deckPath; }
    bool askToReplace(const QString& path) override {
        replaceQuestions << path;
        return replaceAnswer;
    }
    void tell(const Notice& notice) override { notices.push_back(notice); }
    void showImportReport(const QString&, const QStringList& notes) override {
        ++reports;
        reportedNotes << notes;
    }
};

}  // namespace waymark::test

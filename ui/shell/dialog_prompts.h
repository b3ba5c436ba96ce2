#pragma once
// Prompts as dialogs over the active window.

#include "ui/shell/prompts.h"

namespace waymark {

class DialogPrompts : public Prompts {
public:
    SaveAnswer askToSave(const QString& title) override;
    RecoveryAnswer askToRecover(const RecoveryOffer& offer) override;
    SaveQuestionAnswer askHowToSave(const SaveQuestion& question) override;
    OpenElsewhereAnswer askHowToOpen(const OpenElsewhere& journey) override;
    std::optional<EarlierVersion> askWhichVersion(const QString& file,
                                                  const std::vector<EarlierVersion>& versions) override;
    QString askOpenPath(const QString& folder) override;
    QString askSeriesPath(const QString& folder) override;
    QString askSavePath(const QString& suggestion) override;
    QString askTablePath(const QString& suggestion) override;
    QString askPicturePath(const QString& suggestion, const QString& ending) override;
    QString askReportPath(const QString& suggestion) override;
    QString askDeckPath(const QString& suggestion) override;
    bool askToReplace(const QString& path) override;
    void tell(const Notice& notice) override;
    void showImportReport(const QString& fileName, const QStringList& notes) override;
};

}  // namespace waymark

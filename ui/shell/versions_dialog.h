#pragma once
// The earlier versions of a journey's file, to open one of them as a copy.

#include <vector>

#include <QDialog>
#include <QListWidget>

#include "core/store/earlier_versions.h"

namespace waymark {

class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    VersionsDialog(const QString& fileName, std::vector<EarlierVersion> versions, QWidget* parent = nullptr);

    // The one to open; null before the dialog was accepted.
    [[nodiscard]] const EarlierVersion* chosen() const;

private:
    std::vector<EarlierVersion> m_versions;
    QListWidget* m_list;
};

}  // namespace waymark

#pragma once
// What an imported file held that a journey does not know, listed once after the import.

#include <QDialog>
#include <QStringList>

namespace waymark {

class ImportReport : public QDialog {
    Q_OBJECT

public:
    ImportReport(const QString& fileName, const QStringList& notes, QWidget* parent = nullptr);
};

}  // namespace waymark

#pragma once
// What this program is, its version and its licence.

#include <QDialog>

namespace waymark {

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

}  // namespace waymark

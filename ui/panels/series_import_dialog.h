#pragma once
// Asks what the columns of a table of figures and answers stand for, and shows meanwhile what would come in and what
// would not. Nothing changes before Import is pressed; by then all of it has been worked out beside the window.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

#include "core/format/series_import.h"
#include "core/model/prepared_edit.h"
#include "ui/panels/choice_field.h"
#include "ui/session/background_job.h"
#include "ui/session/session.h"

namespace waymark {

// A table as it was read from a file, decoded.
struct SeriesSource {
    QString name;  // of the file
    std::shared_ptr<const std::string> text;
};

// What would come in, and the journey with it.
struct PreparedImport {
    SeriesImport found;  // its changes stand in the edit
    PreparedEdit edit;
};

class SeriesImportDialog : public QDialog {
    Q_OBJECT

public:
    // The journey must stay as it is while the dialog is open; dialogs that block their window see to that.
    SeriesImportDialog(const Session& session, SeriesSource source, QWidget* parent = nullptr);

    // What the choices come to; null while that is being found out.
    using Outcome = std::shared_ptr<const Result<PreparedImport>>;
    [[nodiscard]] const Outcome& outcome() const { return m_outcome; }
    [[nodiscard]] const SeriesMapping& mapping() const { return m_mapping; }

private:
    // An outcome, or the share of the table that was read so far.
    struct Part {
        Outcome outcome;
        int percent = 0;
    };
    void build();
    [[nodiscard]] QLayout* makeShape();
    [[nodiscard]] QWidget* makeFindings();
    void readShape();
    void guessAgain(char separator);
    void listColumns();
    void addColumn(int row);
    [[nodiscard]] ChoiceField* makeUse(int row);
    [[nodiscard]] ChoiceField* makeMeasure(int row);
    void chooseMeasure(int row, const ChoiceField& field);
    void showRows();
    void showDateHint();
    [[nodiscard]] QString chosenTwice() const;
    // Finds out in the background what the choices come to.
    void check();
    void showOutcome();
    void showRefusal(const Error& error);
    void tellProblems(const SeriesImport& found);

    const Session& m_session;
    SeriesSource m_source;
    SeriesMapping m_mapping;
    TableSample m_sample;
    LatestJob<Part> m_job;
    Outcome m_outcome;
    int m_percent = 0;
    std::vector<ChoiceField*> m_measures;  // by column

    ChoiceField* m_cells = nullptr;
    ChoiceField* m_separator = nullptr;
    ChoiceField* m_decimals = nullptr;
    ChoiceField* m_dates = nullptr;
    QCheckBox* m_header = nullptr;
    QCheckBox* m_leaveOut = nullptr;
    QLabel* m_dateHint = nullptr;
    QTableWidget* m_columns = nullptr;
    QTableWidget* m_rows = nullptr;
    QLabel* m_summary = nullptr;
    QListWidget* m_problems = nullptr;
    QPushButton* m_import = nullptr;
};

}  // namespace waymark

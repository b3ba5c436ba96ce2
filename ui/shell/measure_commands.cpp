#include "ui/shell/measure_commands.h"

#include <QFileInfo>

#include "core/format/file_format.h"
#include "core/format/text_encoding.h"
#include "core/store/file.h"
#include "ui/panels/series_import_dialog.h"
#include "ui/shell/bottom_panel.h"
#include "ui/shell/journey_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/workbench.h"
#include "ui/style/error_wording.h"
#include "ui/style/tr.h"

namespace waymark {

MeasureCommands::MeasureCommands(MainWindow& window, Workbench& bench) : m_window(window), m_bench(bench) {
    window.actions().on("file.importSeries", this, [this] { importSeries(); });
}

void MeasureCommands::importSeries() {
    const QString path = m_bench.prompts().askSeriesPath(m_bench.preferences().folder());
    if (!path.isEmpty()) importFrom(path);
}

void MeasureCommands::importFrom(const QString& path) {
    const auto read = [path] {
        return readFile(path.toStdString(), kLargestFile).and_then([](const std::string& bytes) {
            return decodeText(bytes);
        });
    };
    runInBackground(this, read, [this, name = QFileInfo(path).fileName()](Result<std::string> text) {
        if (!text) return refuse(text.error(), name);
        if (m_window.workspace()) askHow({name, std::make_shared<const std::string>(std::move(*text))});
    });
}

void MeasureCommands::askHow(const SeriesSource& source) {
    JourneyWorkspace& workspace = *m_window.workspace();
    workspace.commitTyping();
    auto* dialog = new SeriesImportDialog(workspace.session(), source, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &workspace, [dialog, &workspace] {
        const auto outcome = dialog->outcome();
        if (!outcome || !*outcome) return;
        if (!workspace.session().edit((*outcome)->edit, tr("Import measures"))) return;
        const SeriesImport& found = (*outcome)->found;
        workspace.bottomPanel().show(QStringLiteral("view.measures"));
        workspace.messages().say(tr("%1 responses, %2 figures and %3 comments came in.")
                                     .arg(found.responses)
                                     .arg(found.figures)
                                     .arg(found.comments),
                                 "import");
    });
    dialog->open();
}

void MeasureCommands::refuse(Error error, const QString& name) {
    error.file = name.toStdString();
    m_bench.prompts().tell(
        {tr("“%1” cannot be imported").arg(name), placedSentence(error), tr("The journey is as it was.")});
}

}  // namespace waymark

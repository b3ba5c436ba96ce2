#pragma once
// Brings figures, answers and comments of measures in from a table.

#include <QObject>

#include "core/base/error.h"

namespace waymark {

class MainWindow;
class Workbench;
struct SeriesSource;

class MeasureCommands : public QObject {
    Q_OBJECT

public:
    MeasureCommands(MainWindow& window, Workbench& bench);

    // Asks for a file first.
    void importSeries();
    // Reads the file in the background, then asks what its columns stand for.
    void importFrom(const QString& path);

private:
    void askHow(const SeriesSource& source);
    void refuse(Error error, const QString& name);

    MainWindow& m_window;
    Workbench& m_bench;
};

}  // namespace waymark

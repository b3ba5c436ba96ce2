#pragma once
// A window: the start page, or one open journey with its menus and panels. It assembles parts and decides nothing.

#include <memory>

#include <QMainWindow>
#include <QStackedWidget>

#include "ui/actions/action_registry.h"
#include "ui/style/theme.h"

namespace waymark {

class EditCommands;
class FileCommands;
class HelpCommands;
class JourneyWorkspace;
class MapCommands;
class MeasureCommands;
class PresentCommands;
class RecentFilesMenu;
class SelectionCommands;
class Session;
class StartPage;
class TitleRow;
class ToolBar;
class ViewCommands;
class Workbench;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Workbench& bench);
    ~MainWindow() override;

    [[nodiscard]] ActionRegistry& actions() { return m_actions; }
    [[nodiscard]] FileCommands& files() { return *m_files; }
    [[nodiscard]] HelpCommands& help() { return *m_help; }
    [[nodiscard]] PresentCommands& presents() { return *m_presents; }
    // The open journey; null while the start page shows.
    [[nodiscard]] JourneyWorkspace* workspace() const { return m_workspace; }
    // Nothing was done here that another journey could push aside.
    [[nodiscard]] bool isPristine() const;

    void showStartPage();
    // Shows this instead of the start page until it is deleted or a journey comes; while there is no journey.
    void showPage(QWidget& page);
    void showJourney(std::unique_ptr<Session> session);
    void setTheme(const Theme& theme);
    // Whether the wheel zooms the map or scrolls it.
    void setWheelZooms(bool zooms);
    void setLessMotion(bool isLess);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void assemble();
    void follow(JourneyWorkspace& workspace);
    void refreshTitle();
    void refreshCommands();
    void restoreSize();

    Workbench& m_bench;
    ActionRegistry m_actions;
    TitleRow* m_title;
    RecentFilesMenu* m_recentFiles;
    QStackedWidget* m_pages;
    ToolBar* m_toolBar = nullptr;
    StartPage* m_start = nullptr;
    JourneyWorkspace* m_workspace = nullptr;
    std::unique_ptr<FileCommands> m_files;
    std::unique_ptr<EditCommands> m_edits;
    std::unique_ptr<ViewCommands> m_views;
    std::unique_ptr<MapCommands> m_maps;
    std::unique_ptr<SelectionCommands> m_selections;
    std::unique_ptr<MeasureCommands> m_measures;
    std::unique_ptr<PresentCommands> m_presents;
    std::unique_ptr<HelpCommands> m_help;
};

}  // namespace waymark

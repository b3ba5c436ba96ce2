#pragma once
// An open journey in a window: its session, the map, and the panels around it.

#include <memory>

#include <QSplitter>
#include <QWidget>

#include "ui/canvas/map_view.h"
#include "ui/session/live_chain.h"
#include "ui/session/live_risk.h"
#include "ui/session/live_scenarios.h"
#include "ui/session/live_value.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace waymark {

class ActionRegistry;
class BottomPanel;
class CanvasTools;
class EmotionStrip;
class FileGuard;
class Inspector;
class LiveFiguresBar;
class LiveMeasures;
class MessageStrip;
class PanelRoom;
class Preferences;
class Replanning;
class SafeKeeping;
class ScenesPanel;
class TypingKeeper;
class WorkshopPanel;
struct LiveJourney;
class SidePanel;

class JourneyWorkspace : public QWidget {
    Q_OBJECT

public:
    JourneyWorkspace(std::unique_ptr<Session> session, ActionRegistry& actions, Preferences& preferences,
                     const Theme& theme);
    ~JourneyWorkspace() override;

    [[nodiscard]] Session& session() { return *m_session; }
    [[nodiscard]] LiveChain& chain() { return *m_chain; }
    [[nodiscard]] LiveRisk& risk() { return *m_risk; }
    // Computed from when it is first asked for.
    [[nodiscard]] LiveValue& value();
    [[nodiscard]] LiveScenarios& scenarios() { return *m_scenarios; }
    // The journey with what is computed of it, for those who show it.
    [[nodiscard]] LiveJourney live();
    [[nodiscard]] MapView& map() { return *m_map; }
    [[nodiscard]] EmotionStrip& emotions() { return *m_emotions; }
    [[nodiscard]] CanvasTools& tools() { return *m_tools; }
    [[nodiscard]] LiveFiguresBar& figures() { return *m_figures; }
    [[nodiscard]] SidePanel& sidePanel() { return *m_side; }
    [[nodiscard]] Inspector& inspector() { return *m_inspector; }
    [[nodiscard]] BottomPanel& bottomPanel() { return *m_bottom; }
    [[nodiscard]] MessageStrip& messages() { return *m_messages; }
    void showSidePanel(bool isWanted);
    void showInspector(bool isWanted);
    // Which panels beside the map are shown.
    [[nodiscard]] PanelRoom& panelRoom() { return *m_room; }

    [[nodiscard]] QSize minimumSizeHint() const override;

    void setTheme(const Theme& theme);
    // From now on every edit outlives a crash, by a journal in this folder.
    void keepSafe(const QString& folder);
    // The journal holds the journey as it is.
    [[nodiscard]] bool isSafeFromCrashes();
    // What watches over its file. Earlier versions are kept in this folder; empty: nowhere.
    void guardFile(const QString& versionsFolder);
    [[nodiscard]] FileGuard& guard() { return *m_guard; }
    // Takes over what is being typed in a field, as if the person had left it.
    void commitTyping();
    // The same, and what waits in a line for Enter: the window is about to go.
    void finishTyping();
    void editCalendars();
    void editValueSettings();
    // Plans what is left and keeps that plan, to measure progress against from here on.
    void planAnew();
    // Sizes of the panels and which of them are open.
    void rememberLayout();
    // Built when it is first asked for.
    [[nodiscard]] ScenesPanel& scenes();
    [[nodiscard]] WorkshopPanel& workshop();
    // The charts that stand below the map now, by the names that scenes have for them.
    [[nodiscard]] std::vector<std::string> shownCharts() const;

Q_SIGNALS:
    void themeChanged(const Theme& theme);
    void seriesWanted();  // figures of measures from a file
    void seriesDropped(const QString& path);
    void commandWanted(const QString& id);  // of the window

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addTabs();
    void addPlanTabs();
    void addRiskTabs();
    void addMoneyTabs();
    void addPresentTabs();
    template <class Panel>
    Panel* dressed(Panel* panel);
    void countProblems();
    void showScenario();
    // Opens the panel that lists rows of this kind; the row is selected by then.
    void goToRow(const RowRef& row);
    [[nodiscard]] LiveMeasures& measures();
    void showRisk();
    void showSelection();
    void assemble();
    void restoreLayout();
    void placeBottom();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<LiveChain> m_chain;  // these two hear of a change before the views do
    std::unique_ptr<LiveRisk> m_risk;
    std::unique_ptr<LiveScenarios> m_scenarios;
    std::unique_ptr<LiveValue> m_value;
    std::unique_ptr<Replanning> m_replanning;
    std::unique_ptr<LiveMeasures> m_measures;  // once a panel asks for them
    std::unique_ptr<SafeKeeping> m_keeping;
    QString m_unsafe;  // what was said when edits were not safe
    std::unique_ptr<TypingKeeper> m_typing;
    std::unique_ptr<FileGuard> m_guard;
    Preferences& m_preferences;
    const Theme* m_theme;
    LiveFiguresBar* m_figures;
    MapView* m_map;
    SidePanel* m_side;
    EmotionStrip* m_emotions;
    std::unique_ptr<CanvasTools> m_tools;
    Inspector* m_inspector;
    BottomPanel* m_bottom;
    ScenesPanel* m_scenes = nullptr;
    WorkshopPanel* m_workshop = nullptr;
    MessageStrip* m_messages;
    QSplitter* m_across;
    QSplitter* m_down;
    PanelRoom* m_room;
    int m_bottomHeight = 256;
};

}  // namespace waymark

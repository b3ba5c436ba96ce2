#pragma once
// The guided minute: six small things to do on a real journey, each beside the place where it is done. Nothing is
// blocked: who does something else does it, and what is done already is not asked for again.

#include <bitset>
#include <vector>

#include <QObject>
#include <QPointer>

#include "core/model/change_set.h"
#include "ui/shell/guide_bubble.h"

namespace waymark {

class JourneyWorkspace;
class MainWindow;

enum class GuideStep { Add, Time, Connect, Promise, Lens, Export };
inline constexpr int kGuideSteps = static_cast<int>(GuideStep::Export) + 1;

class GuidedStart : public QObject {
    Q_OBJECT

public:
    // On the journey that the window shows; both must outlive it.
    GuidedStart(MainWindow& window, const Theme& theme);
    ~GuidedStart() override;
    void setTheme(const Theme& theme) { m_bubble->setTheme(theme); }

    // What is waited for now; kGuideSteps when all is done.
    [[nodiscard]] int step() const { return m_step; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    // By the person, or with the last bubble.
    void ended(bool isDone);

private:
    void watch();
    void take(const ChangeSet& changes);
    void done(GuideStep step);
    void say();
    void place();
    [[nodiscard]] GuideWords words() const;
    [[nodiscard]] GuidePlace placeOf(int step) const;
    [[nodiscard]] GuidePlace beside(const char* objectName) const;

    MainWindow& m_window;
    JourneyWorkspace& m_workspace;
    QPointer<GuideBubble> m_bubble;
    std::bitset<kGuideSteps> m_done;
    int m_step = 0;
};

}  // namespace waymark

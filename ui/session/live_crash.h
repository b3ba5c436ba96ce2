#pragma once
// What it costs to be over sooner, for an open journey: the time-cost curve, and the cheapest way to one finish on it.
// Computed in the background while somebody looks at it.

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "core/value/cheapest_crash.h"
#include "ui/session/background_job.h"
#include "ui/session/session.h"

namespace waymark {

class LiveCrash : public QObject {
    Q_OBJECT

public:
    struct Curve {
        JourneyCrash crash;
        std::vector<CrashPoint> points;  // as the journey really passes
    };

    // The session must outlive it.
    explicit LiveCrash(Session& session, QObject* parent = nullptr);
    ~LiveCrash() override;

    // Whether anybody looks at it; nothing is computed otherwise.
    void setWanted(bool isWanted);
    // The finish to find the cheapest way to, in working minutes; none: only the curve.
    void setTarget(std::optional<std::int64_t> finish);
    [[nodiscard]] std::optional<std::int64_t> target() const { return m_target; }

    // Null before the first; perhaps of an earlier state of the journey, or for another target.
    [[nodiscard]] const std::shared_ptr<const Curve>& curve() const { return m_curve; }
    [[nodiscard]] const std::optional<CheapestCrash>& solution() const { return m_solution; }
    // When its critical chain ends if people are shared, in working minutes; nothing where nobody is.
    [[nodiscard]] std::optional<Minutes> chainEnd() const { return m_chainEnd; }
    // Curve and solution are of the journey as it is now, and of this target.
    [[nodiscard]] bool isCurrent() const { return m_curve && !m_isStale && !isComputing(); }
    [[nodiscard]] bool isComputing() const { return m_pause.isActive() || m_job.isRunning(); }

Q_SIGNALS:
    void changed();

private:
    struct Part {
        std::shared_ptr<const Curve> curve;
        std::optional<CheapestCrash> solution;
        std::optional<Minutes> chainEnd;
    };
    void journeyChanged(const ChangeSet& changes);
    void start();

    Session& m_session;
    QTimer m_pause;
    LatestJob<Part> m_job;
    std::shared_ptr<const Curve> m_curve;
    std::optional<CheapestCrash> m_solution;
    std::optional<Minutes> m_chainEnd;
    std::optional<std::int64_t> m_target;
    bool m_isStale = true;  // the curve is of an earlier state
    bool m_isWanted = false;
};

}  // namespace waymark

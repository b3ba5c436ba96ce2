#pragma once
// What it costs to be over sooner, for an open journey: the time-cost curve, and the cheapest way to one finish on it.
// Computed in the background while somebody looks at it.

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>

#include "core/value/exact_crash_curve.h"
#include "ui/session/background_job.h"
#include "ui/session/session.h"

namespace waymark {

class LiveCrash : public QObject {
    Q_OBJECT

public:
    struct Curve {
        JourneyCrash crash;
        WholeCrashCurve whole;    // as the journey really passes
        bool isFinished = false;  // it is not looked into any more, unless somebody asks to
    };
    // The cheapest way to the target.
    struct Answer {
        CheapestCrash way;
        std::vector<HurriedStep> steps;
        std::optional<LocalTime> chainEnd;  // of its critical chain if people are shared; nothing where nobody is
    };

    // How long is searched before somebody asks for more, in milliseconds.
    struct Patience {
        int answer = 2000, curve = 20'000;
    };

    // The session must outlive it.
    explicit LiveCrash(Session& session, QObject* parent = nullptr);
    void setPatience(Patience patience) { m_patience = patience; }
    ~LiveCrash() override;

    // Whether anybody looks at it; nothing is computed otherwise.
    void setWanted(bool isWanted);
    // The moment to find the cheapest way to be over by; none: only the curve.
    void setTarget(std::optional<LocalTime> time);
    [[nodiscard]] std::optional<LocalTime> target() const { return m_target; }

    // Something is not proved yet, though it is not looked into any more.
    [[nodiscard]] bool canSearchOn() const;
    // Goes on without a limit, until all is proved or the journey changes; what is known stays shown meanwhile.
    void searchOn();
    void stopSearching();
    [[nodiscard]] bool isSearchingOn() const { return m_isSearchingOn; }

    // Null before the first; perhaps of an earlier state of the journey, or for another target. The curve becomes more
    // exact for a while.
    [[nodiscard]] const std::shared_ptr<const Curve>& curve() const { return m_curve; }
    [[nodiscard]] const std::optional<Answer>& answer() const { return m_answer; }
    // Curve and answer are of the journey as it is now, and of this target.
    [[nodiscard]] bool isCurrent() const { return m_curve && !m_isStale && !isComputing(); }
    [[nodiscard]] bool isComputing() const {
        return m_pause.isActive() || (m_answerJob.isRunning() && !m_isAnswerPatient);
    }

Q_SIGNALS:
    void changed();

private:
    void journeyChanged(const ChangeSet& changes);
    void start();
    void startCurve();
    void startAnswer(LocalTime time);
    void searchEnded();

    Session& m_session;
    Patience m_patience;
    QTimer m_pause;
    LatestJob<std::shared_ptr<const Curve>> m_curveJob;
    LatestJob<Answer> m_answerJob;
    std::shared_ptr<const Curve> m_curve;
    std::optional<Answer> m_answer;
    std::optional<LocalTime> m_target;
    bool m_isStale = true;  // the curve is of an earlier state
    bool m_isWanted = false;
    bool m_isSearchingOn = false;
    bool m_isAnswerPatient = false;  // what is known is right, if perhaps not the best
};

}  // namespace waymark

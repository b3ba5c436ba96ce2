#pragma once
// A report about the open journey that is made anew in the background a moment after each edit.

#include <algorithm>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

#include <QObject>
#include <QTimer>

#include "ui/session/background_job.h"
#include "ui/session/session.h"

namespace waymark {

// Where cards lie, what lanes are called and what was kept matters for no report.
[[nodiscard]] inline bool mattersForReports(const ChangeSet& changes) {
    return std::any_of(changes.rows.begin(), changes.rows.end(), [](const AnyRowChange& change) {
        const RowKind kind = refOf(change).kind;
        return kind != RowKind::Placement && kind != RowKind::Lane && kind != RowKind::Persona &&
               kind != RowKind::Baseline;
    });
}

template <class Report>
class ReportJob : public QObject {
public:
    using Pointer = std::shared_ptr<const Report>;
    using Make = std::function<Report(const Document&, const std::stop_token&)>;

    // `make` is called on another thread with a copy of the document; `told` on this one whenever the report has
    // come or is out of date. The session must outlive it.
    ReportJob(Session& session, Make make, std::function<void()> told, QObject* parent)
        : QObject(parent), m_session(session), m_make(std::move(make)), m_told(std::move(told)) {
        m_pause.setSingleShot(true);
        m_pause.setInterval(kPauseMilliseconds);
        connect(&m_pause, &QTimer::timeout, this, &ReportJob::start);
        connect(&session, &Session::changed, this, [this](const ChangeSet& changes) { follow(changes); });
        start();
    }

    // Of the journey as it is now; null until it has come.
    [[nodiscard]] const Pointer& report() const { return m_report; }
    // The last one there was, perhaps of an earlier state: only to be shown as such.
    [[nodiscard]] const Pointer& latest() const { return m_latest; }
    [[nodiscard]] bool isComputing() const { return m_pause.isActive() || m_job.isRunning(); }

private:
    static constexpr int kPauseMilliseconds = 60;  // in which further edits are waited for

    void follow(const ChangeSet& changes) {
        if (!mattersForReports(changes)) return;
        m_job.cancel();
        m_report.reset();
        m_pause.start();
        m_told();
    }
    void start() {
        m_job.start(
            this,
            [document = m_session.document(), make = m_make](const auto& delivery, const std::stop_token& stop) {
                Report report = make(document, stop);
                if (!stop.stop_requested()) delivery(std::make_shared<const Report>(std::move(report)));
            },
            [this](const Pointer& report) {
                m_report = m_latest = report;
                m_told();
            },
            [] {});
    }

    Session& m_session;
    Make m_make;
    std::function<void()> m_told;
    QTimer m_pause;
    LatestJob<Pointer> m_job;
    Pointer m_report, m_latest;
};

}  // namespace waymark

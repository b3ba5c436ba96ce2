#pragma once
// What the initiatives of the open journey are worth, made anew in the background after each edit, for all panels that
// show it.

#include <QObject>

#include "core/format/value_report.h"
#include "ui/session/report_job.h"

namespace waymark {

class LiveValue : public QObject {
    Q_OBJECT

public:
    using Pointer = std::shared_ptr<const ValueReport>;

    // Of the costs and benefits with this tag; an empty one: of all. The session must outlive it.
    explicit LiveValue(Session& session, const std::string& tag = {}, QObject* parent = nullptr);

    // Of the journey as it is now, without scenarios; null until it has come.
    [[nodiscard]] const Pointer& report() const { return m_job.report(); }
    // The last one there was, perhaps of an earlier state: only to be shown as such.
    [[nodiscard]] const Pointer& latest() const { return m_job.latest(); }

Q_SIGNALS:
    void changed();

private:
    ReportJob<ValueReport> m_job;
};

}  // namespace waymark

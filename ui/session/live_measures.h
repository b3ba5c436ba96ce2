#pragma once
// How the measures of an open journey stand, and which touchpoints matter: computed in the background once for all
// panels that show it.

#include "core/format/measures_report.h"
#include "ui/session/report_job.h"

namespace waymark {

class LiveMeasures : public QObject {
    Q_OBJECT

public:
    using Report = std::shared_ptr<const MeasuresReport>;

    // The session must outlive it.
    explicit LiveMeasures(Session& session, QObject* parent = nullptr);

    // Of the journey as it is now; null until it has come.
    [[nodiscard]] const Report& report() const { return m_job.report(); }
    // The last one there was: to be shown pale where it is not the report.
    [[nodiscard]] const Report& latest() const { return m_job.latest(); }

Q_SIGNALS:
    void changed();

private:
    ReportJob<MeasuresReport> m_job;
};

}  // namespace waymark

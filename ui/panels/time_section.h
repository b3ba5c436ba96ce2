#pragma once
// How long it takes: the three times, the density they stand for, the distribution and the resources needed.

#include <array>

#include "core/edit/typed_estimate.h"
#include "ui/panels/choice_field.h"
#include "ui/panels/density_curve.h"
#include "ui/panels/labelled_field.h"
#include "ui/panels/touchpoint_section.h"

namespace waymark {

class TimeSection : public TouchpointSection {
    Q_OBJECT

public:
    TimeSection(const PanelContext& context, QWidget* parent);
    void refresh() override;

private:
    void addTimes();
    void addDistribution();
    void addSafeTime();
    // Takes the time typed into one field together with what waits in the other two, since 5, 6 and 8 days can only
    // be typed one after the other.
    std::optional<QString> takeTime(std::size_t field, const QString& typed);
    std::optional<QString> takeEmptied(std::size_t field);
    // The cells that are typed for one touchpoint. Times that it states count as typed, so that none of them gives
    // way unseen; beside an elapsed time they are elapsed too.
    [[nodiscard]] edit::TypedTimes typedFor(const Touchpoint& row, std::size_t field, const QString& typed) const;
    void showProblem();
    void refreshTimes(bool isMilestone);
    void labelTimes(std::optional<Distribution> distribution);

    QWidget* m_times;
    std::array<TextField*, 3> m_fields{};
    std::array<LabelledField*, 3> m_labels{};
    QLabel* m_problem;
    QLabel* m_milestone;
    DensityCurve* m_curve;
    LabelledField* m_distributionField;
    ChoiceField* m_distribution;
    TextField* m_needs;
    TextField* m_safe;
    LabelledField* m_safeField;
};

}  // namespace waymark

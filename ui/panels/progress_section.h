#pragma once
// How far it is, and what it would take to hurry: actual start and finish, remaining time, the shortest time that money
// buys and its price.

#include "ui/panels/labelled_field.h"
#include "ui/panels/touchpoint_section.h"

namespace waymark {

class ProgressSection : public TouchpointSection {
    Q_OBJECT

public:
    ProgressSection(const PanelContext& context, QWidget* parent);
    void refresh() override;

private:
    void addProgress();
    void addCrashOption();
    using Change = std::function<void(Progress& row)>;
    std::optional<QString> setProgress(const EditName& name, const Change& change);
    // Takes a moment into a field of the row.
    void takeMoment(TextField* field, const EditName& name, std::optional<WorkTime> Progress::*into);
    std::optional<QString> takeShortest(const QString& typed);
    std::optional<QString> takeCost(const QString& typed);

    QLabel* m_state;
    TextField* m_start;
    TextField* m_finish;
    TextField* m_remaining;
    TextField* m_shortest;
    TextField* m_cost;
};

}  // namespace waymark

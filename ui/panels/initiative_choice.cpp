#include "ui/panels/initiative_choice.h"

#include <algorithm>

namespace waymark {

InitiativeChoice::InitiativeChoice(Session& session, QWidget* parent) : QComboBox(parent), m_session(session) {
    setAccessibleName(tr("Initiative"));
    setMinimumContentsLength(12);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (mentions<Initiative>(changes)) refresh();
    });
    refresh();
}

Id<Initiative> InitiativeChoice::chosen() const { return Id<Initiative>{currentData().toUInt()}; }

void InitiativeChoice::refresh() {
    const QVariant before = currentData();
    clear();
    for (const Initiative& row : m_session.document().table<Initiative>()) {
        addItem(QString::fromStdString(row.name), row.id.value);
    }
    setCurrentIndex(count() == 0 ? -1 : std::max(0, findData(before)));
    setEnabled(count() > 0);
}

}  // namespace waymark

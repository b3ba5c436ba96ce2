#include "ui/panels/initiative_choice.h"

#include "ui/charts/figure_words.h"

#include <algorithm>

namespace waymark {

InitiativeChoice::InitiativeChoice(Session& session, QWidget* parent)
    : ChoiceField(tr("Initiative"), parent), m_session(session) {
    setPlaceholderText(tr("no initiatives yet"));
    setMinimumContentsLength(14);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (mentions<Initiative>(changes)) refresh();
    });
    refresh();
}

Id<Initiative> InitiativeChoice::chosen() const { return Id<Initiative>{currentData().toUInt()}; }

void InitiativeChoice::choose(Id<Initiative> id) {
    if (const int index = findData(id.value); index >= 0) setCurrentIndex(index);
}

void InitiativeChoice::offerAll(const QString& words) {
    m_allWords = words;
    refresh();
}

void InitiativeChoice::refresh() {
    const QVariant before = currentData();
    clear();
    for (const Initiative& row : m_session.document().table<Initiative>()) {
        addItem(nameWords(row), row.id.value);
    }
    if (count() > 1 && !m_allWords.isEmpty()) addItem(m_allWords, 0U);
    setCurrentIndex(count() == 0 ? -1 : std::max(0, findData(before)));
    setEnabled(count() > 0);
}

}  // namespace waymark

#pragma once
// A drop-down list of the tags of costs and benefits, which follows them: all rows, or those with one tag. It is only
// there where somebody uses tags.

#include "ui/panels/choice_field.h"
#include "ui/session/session.h"

namespace waymark {

class TagChoice : public ChoiceField {
    Q_OBJECT

public:
    // The session must outlive it.
    TagChoice(Session& session, QWidget* parent);

    // Empty: all.
    [[nodiscard]] std::string chosen() const;

Q_SIGNALS:
    // By a person, or since the tag is gone.
    void chosenChanged();

private:
    void refresh();
    void tell();

    Session& m_session;
    std::string m_told;
};

}  // namespace waymark

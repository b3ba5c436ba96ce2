#pragma once
// The inspector's page about sticky notes: text, author and paper of one, the paper of several.

#include <vector>

#include "ui/panels/dot_scale.h"
#include "ui/panels/panel_context.h"
#include "ui/panels/typed_text.h"

class QLabel;

namespace waymark {

class NotePage : public QWidget {
    Q_OBJECT

public:
    NotePage(const PanelContext& context, QWidget* parent);
    // All must be in the document.
    void showNotes(std::vector<Id<StickyNote>> ids);

private:
    template <class Change>
    std::optional<QString> change(const char* field, Change&& change);

    const PanelContext& m_context;
    std::vector<Id<StickyNote>> m_ids;
    QLabel* m_title;
    QWidget* m_texts;  // of a single note
    NotesField* m_text;
    TextField* m_author;
    DotScale* m_paper;
};

}  // namespace waymark

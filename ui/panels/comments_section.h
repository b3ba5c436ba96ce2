#pragma once
// What customers said about a touchpoint, in their own words: the latest first, typed here or imported with a survey.

#include <vector>

#include <QPushButton>

#include "ui/panels/dot_scale.h"
#include "ui/panels/touchpoint_section.h"

class QLabel;
class QVBoxLayout;

namespace waymark {

class CommentRow : public QWidget {
    Q_OBJECT

public:
    CommentRow(const PanelContext& context, QWidget* parent);
    void show(const Comment& row);

private:
    template <class Change>
    std::optional<QString> change(const QString& field, Change&& change) const;
    std::optional<QString> takeDate(const QString& typed) const;

    const PanelContext& m_context;
    Id<Comment> m_id;
    QLabel* m_sample;
    NotesField* m_text;
    TextField* m_author;
    TextField* m_date;
    DotScale* m_emotion;
};

class CommentsSection : public TouchpointSection {
    Q_OBJECT

public:
    CommentsSection(const PanelContext& context, QWidget* parent);
    void refresh() override;

private:
    std::optional<QString> add(const QString& typed);

    QLabel* m_heading;
    QVBoxLayout* m_list;
    std::vector<CommentRow*> m_rows;
    QPushButton* m_more;
    std::size_t m_most;      // rows that are listed at most
    Id<Touchpoint> m_shown;  // whose comments these are
    NotesField* m_add;
};

}  // namespace waymark

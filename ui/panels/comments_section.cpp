#include "ui/panels/comments_section.h"

#include <algorithm>

#include "core/edit/measure_edits.h"
#include "ui/panels/date_text.h"
#include "ui/panels/labelled_field.h"
#include "ui/style/labels.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr std::size_t kFirstRows = 5;
constexpr std::size_t kMoreRows = 20;

// The latest first; those without a day behind them.
std::vector<const Comment*> commentsOn(const Document& document, Id<Touchpoint> id) {
    std::vector<const Comment*> all;
    for (const Comment& row : document.table<Comment>()) {
        if (row.touchpoint == id) all.push_back(&row);
    }
    std::ranges::stable_sort(
        all, [](const Comment* a, const Comment* b) { return a->date == b->date ? a->id > b->id : a->date > b->date; });
    return all;
}

}  // namespace

CommentRow::CommentRow(const PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setAttribute(Qt::WA_StyledBackground);
    setProperty("tile", true);
    QVBoxLayout* column = makeColumn(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->setSpacing(0);
    m_text = new NotesField(tr("What was said"), NotesField::Use::Title, this);
    m_text->setProperty("bare", true);
    m_author = new TextField(tr("Who said it"), this);
    m_author->setProperty("bare", true);
    m_author->setPlaceholderText(tr("who said it"));
    m_date = new TextField(tr("When it was said"), this);
    m_date->setProperty("bare", true);
    m_date->setPlaceholderText(tr("when"));
    m_date->setFixedWidth(92);
    const auto emotionColour = [](const Theme& theme, int value) {
        return theme.emotion[static_cast<std::size_t>(value + 2)];
    };
    m_emotion = new DotScale(tr("Emotion of the comment"), context, {-2, 2, false, emotionColour, emotionWords}, this);
    auto* removing = new QPushButton(QStringLiteral("×"), this);
    removing->setProperty("bare", true);
    removing->setFixedWidth(22);
    removing->setAccessibleName(tr("Remove this comment"));
    QHBoxLayout* top = makeRow(*column);
    m_sample = makeLabel(tr("sample"), {kSmallSize, FontWeight::Regular, Tone::Faint}, this);
    m_sample->setToolTip(tr("Made up, to show what it looks like"));
    top->addWidget(m_emotion);
    top->addStretch(1);
    top->addWidget(m_sample);
    top->addWidget(removing);
    column->addWidget(m_text);
    QHBoxLayout* below = makeRow(*column);
    below->addWidget(m_author, 1);
    below->addWidget(m_date);

    m_text->onTake(
        [this](const QString& typed) { return change("text", [&](Comment& row) { row.text = typed.toStdString(); }); });
    m_author->onTake([this](const QString& typed) {
        return change("author", [&](Comment& row) { row.author = typed.toStdString(); });
    });
    m_date->onTake([this](const QString& typed) { return takeDate(typed); });
    m_emotion->onChoose(
        [this](int value) { change("emotion", [&](Comment& row) { row.emotion = static_cast<std::int8_t>(value); }); });
    connect(removing, &QPushButton::clicked, this,
            [this] { m_context.session.edit(edit::removeComment(m_context.document(), m_id), tr("Remove comment")); });
}

template <class Change>
std::optional<QString> CommentRow::change(const QString& field, Change&& change) const {
    Comment row = *m_context.document().find(m_id);
    change(row);
    return apply(m_context.session, edit::setComment(m_context.document(), row),
                 {tr("Change comment"), QStringLiteral("comment/%1/%2").arg(m_id.value).arg(field)});
}

std::optional<QString> CommentRow::takeDate(const QString& typed) const {
    const auto date = readDay(typed);
    if (!date && !typed.trimmed().isEmpty())
        return tr("“%1” is not a date. Write for example 2026-01-31.").arg(typed.trimmed());
    return change("date", [&](Comment& row) { row.date = date; });
}

void CommentRow::show(const Comment& row) {
    m_id = row.id;
    const auto subject = [&](const char* field) { return QStringLiteral("%1/%2").arg(field).arg(row.id.value); };
    m_text->showValue(subject("said"), QString::fromStdString(row.text));
    m_author->showValue(subject("author"), QString::fromStdString(row.author));
    m_date->showValue(subject("date"), dayText(row.date));
    m_emotion->showValue(int{row.emotion});
    m_sample->setVisible(row.isSample);
}

CommentsSection::CommentsSection(const PanelContext& context, QWidget* parent)
    : TouchpointSection(context, parent), m_most(kFirstRows) {
    QVBoxLayout* column = makeColumn(this);
    m_heading = makeHeading(tr("What customers say"), this);
    column->addWidget(m_heading);
    m_list = new QVBoxLayout;
    m_list->setSpacing(kSpace);
    column->addLayout(m_list);
    m_more = new QPushButton(this);
    m_more->setObjectName(QStringLiteral("moreComments"));
    m_more->setProperty("flat", true);
    column->addWidget(m_more);
    m_add = new NotesField(tr("Add a comment"), NotesField::Use::Title, this);
    m_add->setPlaceholderText(tr("Add what a customer said"));
    column->addWidget(new LabelledField({}, m_add, this));
    m_add->onTake([this](const QString& typed) { return add(typed); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += kMoreRows;
        refresh();
    });
}

std::optional<QString> CommentsSection::add(const QString& typed) {
    if (typed.trimmed().isEmpty()) return std::nullopt;
    edit::Series series;
    series.comments.emplace_back();
    series.comments.back().touchpoint = first().id;
    series.comments.back().text = typed.trimmed().toStdString();
    return apply(context().session, edit::addSeries(document(), std::move(series)), {tr("Add comment"), {}});
}

void CommentsSection::refresh() {
    if (m_shown != first().id) m_most = kFirstRows;
    m_shown = first().id;
    const auto comments = commentsOn(document(), m_shown);
    const QString heading =
        comments.empty() ? tr("What customers say") : tr("What customers say · %1").arg(comments.size());
    m_heading->setText(heading.toUpper());
    m_heading->setAccessibleName(heading);
    const std::size_t shown = std::min(comments.size(), m_most);
    while (m_rows.size() > shown) {
        m_rows.back()->deleteLater();
        m_rows.back()->hide();
        m_rows.pop_back();
    }
    while (m_rows.size() < shown) {
        m_rows.push_back(new CommentRow(context(), this));
        m_list->addWidget(m_rows.back());
    }
    for (std::size_t k = 0; k < shown; ++k) m_rows[k]->show(*comments[k]);
    const auto hidden = static_cast<int>(comments.size() - shown);
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("Show %1 more").arg(std::min(hidden, static_cast<int>(kMoreRows))));
    m_add->showValue(subjectOf(QStringLiteral("comment"), ids()), {});
}

}  // namespace waymark

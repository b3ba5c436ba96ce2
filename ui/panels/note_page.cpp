#include "ui/panels/note_page.h"

#include <QLabel>

#include "core/edit/note_edits.h"
#include "ui/panels/edit_each.h"
#include "ui/panels/labelled_field.h"
#include "ui/style/labels.h"
#include "ui/style/papers.h"

namespace waymark {
namespace {

constexpr int kLastPaper = static_cast<int>(edit::kPapers) - 1;

}  // namespace

NotePage::NotePage(const PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    QVBoxLayout* column = makeColumn(this);
    m_title = makeLabel({}, {kTitleSize, FontWeight::SemiBold, Tone::Body}, this);
    column->addWidget(m_title);
    m_texts = new QWidget(this);
    auto* texts = makeColumn(m_texts);
    m_text = new NotesField(tr("Text of the note"), NotesField::Use::Notes, m_texts);
    m_author = new TextField(tr("Author of the note"), m_texts);
    texts->addWidget(new LabelledField(tr("Text"), m_text, m_texts));
    texts->addWidget(new LabelledField(tr("Author"), m_author, m_texts));
    column->addWidget(m_texts);
    const auto colour = [](const Theme& theme, int value) {
        return paperOf(theme, static_cast<std::uint8_t>(value)).edge;
    };
    const auto words = [](int value) { return paperWords(static_cast<std::uint8_t>(value)); };
    m_paper = new DotScale(tr("Paper"), context, {0, kLastPaper, false, colour, words}, this);
    QHBoxLayout* row = makeRow(*column);
    row->addWidget(makeLabel(tr("Paper"), {kBodySize, FontWeight::Regular, Tone::Muted}, this), 1);
    row->addWidget(m_paper);
    column->addStretch(1);

    m_text->onTake([this](const QString& typed) {
        return change("text", [&](StickyNote& note) { note.text = typed.toStdString(); });
    });
    m_author->onTake([this](const QString& typed) {
        return change("author", [&](StickyNote& note) { note.author = typed.toStdString(); });
    });
    m_paper->onChoose([this](int value) {
        m_context.session.edit(edit::setNoteColour(m_context.document(), m_ids, static_cast<std::uint8_t>(value)),
                               tr("Change paper"));
    });
}

template <class Change>
std::optional<QString> NotePage::change(const char* field, Change&& change) {
    const StickyNote* known = m_ids.empty() ? nullptr : m_context.document().find(m_ids.front());
    if (!known) return std::nullopt;
    StickyNote row = *known;
    change(row);
    return apply(m_context.session, edit::putNote(m_context.document(), std::move(row)),
                 {tr("Change note"), QStringLiteral("note/%1/%2").arg(m_ids.front().value).arg(field)});
}

void NotePage::showNotes(std::vector<Id<StickyNote>> ids) {
    m_ids = std::move(ids);
    const bool isOne = m_ids.size() == 1;
    m_title->setText(isOne ? tr("Sticky note") : tr("%1 sticky notes").arg(m_ids.size()));
    m_texts->setVisible(isOne);
    const StickyNote& first = m_context.document().table<StickyNote>().at(m_ids.front());
    const auto subject = [&](const char* field) { return QStringLiteral("%1/%2").arg(field).arg(first.id.value); };
    m_text->showValue(subject("noteText"), QString::fromStdString(first.text));
    m_author->showValue(subject("noteAuthor"), QString::fromStdString(first.author));
    std::optional<int> paper = first.colour % (kLastPaper + 1);
    for (const Id<StickyNote> id : m_ids) {
        if (m_context.document().table<StickyNote>().at(id).colour % (kLastPaper + 1) != paper) paper = std::nullopt;
    }
    m_paper->showValue(paper);
}

}  // namespace waymark

#include "ui/panels/personas_panel.h"

#include <algorithm>

#include <QLabel>
#include <QScrollArea>

#include "core/edit/persona_edits.h"
#include "core/model/feelings.h"
#include "ui/style/labels.h"

namespace waymark {

PersonasPanel::PersonasPanel(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_context{session, &theme} {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpace, 2 * kSpace, 3 * kSpace, 2 * kSpace);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(scroll);
    m_row = new QHBoxLayout(body);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(3 * kSpace);
    m_hint = makeLabel(tr("Personas are the people this journey is drawn for: give each a face, goals, and feelings of "
                          "its own at touchpoints."),
                       {kBodySize, FontWeight::Regular, Tone::Muted}, body);
    m_hint->setWordWrap(true);
    m_hint->setMaximumWidth(360);
    m_adding = new QPushButton(tr("+ Persona"), body);
    m_adding->setObjectName(QStringLiteral("addPersona"));
    m_adding->setAccessibleName(tr("Add persona"));
    m_row->addWidget(m_hint, 0, Qt::AlignTop);
    m_row->addWidget(m_adding, 0, Qt::AlignTop);
    m_row->addStretch(1);
    scroll->setWidget(body);
    column->addWidget(scroll);
    connect(m_adding, &QPushButton::clicked, this, &PersonasPanel::add);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (mentions<Persona>(changes)) refresh();
    });
    refresh();
}

void PersonasPanel::setTheme(const Theme& theme) {
    m_context.theme = &theme;
    for (QWidget* part : findChildren<QWidget*>()) part->update();
}

void PersonasPanel::refresh() {
    const std::vector<Id<Persona>> personas = personasInOrder(m_context.document());
    while (m_tiles.size() > personas.size()) {
        m_tiles.back()->hide();
        m_tiles.back()->deleteLater();
        m_tiles.pop_back();
    }
    while (m_tiles.size() < personas.size()) {
        auto* tile = new PersonaTile(m_context, m_row->parentWidget());
        connect(tile, &PersonaTile::moveWanted, this, &PersonasPanel::move);
        m_row->insertWidget(static_cast<int>(m_tiles.size()), tile, 0, Qt::AlignTop);
        m_tiles.push_back(tile);
    }
    for (std::size_t k = 0; k < personas.size(); ++k) {
        m_tiles[k]->show(personas[k], k == 0, k + 1 == personas.size());
    }
    m_hint->setVisible(personas.empty());
}

void PersonasPanel::add() {
    const auto changes = edit::addPersona(m_context.document(), tr("New persona").toStdString(), {});
    if (m_context.session.edit(changes, tr("Add persona"))) m_tiles.back()->editName();
}

void PersonasPanel::move(Id<Persona> id, int steps) {
    const std::vector<Id<Persona>> personas = personasInOrder(m_context.document());
    const auto at = std::ranges::find(personas, id) - personas.begin();
    const auto before = static_cast<std::size_t>(steps > 0 ? at + 2 : at - 1);
    m_context.session.edit(
        edit::movePersona(m_context.document(), id, before < personas.size() ? personas[before] : Id<Persona>{}),
        tr("Move persona"));
}

}  // namespace waymark

#include "ui/panels/extras_section.h"

#include "core/edit/touchpoint_edits.h"
#include "ui/models/value_text.h"
#include "ui/panels/labelled_field.h"
#include "ui/style/wording.h"

namespace waymark {

ExtrasSection::ExtrasSection(const PanelContext& context, QWidget* parent) : TouchpointSection(context, parent) {
    QVBoxLayout* column = makeColumn(this);
    column->addWidget(makeHeading(tr("Cost and notes"), this));
    m_cost = new TextField(tr("Cost of one pass"), this);
    m_notes = new NotesField(tr("Notes"), NotesField::Use::Notes, this);
    column->addWidget(new LabelledField(tr("Cost of one pass"), m_cost, this));
    column->addWidget(new LabelledField(tr("Notes"), m_notes, this));
    m_cost->onTake([this](const QString& typed) -> std::optional<QString> {
        const auto cost = readAmount(typed, "cost");
        if (!cost) return sentence(cost.error());
        return applyEach({tr("Change cost"), "cost"},
                         [&](const Document& now, Id<Touchpoint> id) { return edit::setCost(now, id, *cost); });
    });
    m_notes->onTake([this](const QString& typed) {
        return applyEach({tr("Change notes"), "notes"}, [&](const Document& now, Id<Touchpoint> id) {
            return edit::setNotes(now, id, typed.toStdString());
        });
    });
}

void ExtrasSection::refresh() {
    const std::string& currency = document().journey().currency;
    const auto cost = shared(
        [&](const Touchpoint& row) { return row.cost == Money{} ? QString() : exactMoneyWords(row.cost, currency); });
    const auto notes = shared([](const Touchpoint& row) { return QString::fromStdString(row.notes); });
    showText(*m_cost, "cost", cost);
    showText(*m_notes, "notes", notes);
    m_cost->setPlaceholderText(cost ? moneyWords(Money{}, currency) : tr("several"));
    m_notes->setPlaceholderText(notes ? QString() : tr("several"));
}

}  // namespace waymark

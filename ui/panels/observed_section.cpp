#include "ui/panels/observed_section.h"

#include <algorithm>

#include "core/edit/touchpoint_edits.h"
#include "core/edit/typed_estimate.h"
#include "core/model/plan_cell.h"
#include "ui/models/value_text.h"
#include "ui/style/wording.h"

namespace waymark {

ObservedSection::ObservedSection(const PanelContext& context, QWidget* parent) : TouchpointSection(context, parent) {
    QVBoxLayout* column = makeColumn(this);
    m_times = new NotesField(tr("Observed durations"), NotesField::Use::Title, this);
    m_times->setObjectName(QStringLiteral("observedDurations"));
    m_times->setPlaceholderText(tr("2h; 3h; 2.5h"));
    m_times->setToolTip(tr("What was measured, with semicolons between: each is as likely as any other."));
    m_field = new LabelledField(tr("Observed durations"), m_times, this);
    column->addWidget(m_field);
    m_times->onTake([this](const QString& typed) {
        return applyEach({tr("Change observed durations"), "observed"}, [&](const Document& now, Id<Touchpoint> id) {
            return readObserved(plainText(typed), now.find(id)->estimate.unit).and_then([&](const Estimate& estimate) {
                return edit::setEstimate(now, id, estimate);
            });
        });
    });
}

void ObservedSection::refresh() {
    const bool isObserved = std::ranges::all_of(ids(), [this](Id<Touchpoint> id) {
        return document().find(id)->estimate.distribution == Distribution::Observed;
    });
    m_field->setVisible(isObserved);
    showText(*m_times, "observed",
             shared([](const Touchpoint& row) { return QString::fromStdString(writeObserved(row.estimate)); }));
}

}  // namespace waymark

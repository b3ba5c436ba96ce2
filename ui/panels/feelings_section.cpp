#include "ui/panels/feelings_section.h"

#include <QGridLayout>
#include <QLabel>

#include "core/edit/persona_edits.h"
#include "core/model/feelings.h"
#include "ui/panels/labelled_field.h"
#include "ui/style/labels.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr int kFace = 18;

QString emotionOrCommon(int emotion) { return emotion < -2 ? tr("as in common") : emotionWords(emotion); }

QString satisfactionWords(int satisfaction) {
    return satisfaction < 1 ? tr("not stated") : tr("%1 of 5").arg(satisfaction);
}

}  // namespace

FeelingsSection::FeelingsSection(const PanelContext& context, QWidget* parent) : TouchpointSection(context, parent) {
    QVBoxLayout* column = makeColumn(this);
    column->addWidget(makeHeading(tr("Personas"), this));
    m_list = new QVBoxLayout;
    m_list->setSpacing(2 * kSpace);
    column->addLayout(m_list);
}

template <class Change>
void FeelingsSection::change(std::size_t place, const EditName& name, Change&& change) const {
    const Id<Persona> persona = m_rows[place].persona;
    (void)applyEach({name.text, QStringLiteral("%1/%2").arg(name.field).arg(persona.value)},
                    [&](const Document& now, Id<Touchpoint> id) {
                        const Feeling* known = feelingOf(now, id, persona);
                        Feeling row = known ? *known : Feeling{};
                        row.touchpoint = id;
                        row.persona = persona;
                        change(row);
                        return edit::setFeeling(now, row);
                    });
}

FeelingsSection::Row FeelingsSection::makeFeelingRow(std::size_t place) {
    Row row{};
    row.widget = new QWidget(this);
    row.face = new AvatarView(context(), kFace, row.widget);
    row.name = makeElidedLabel({kBodySize, FontWeight::Medium, Tone::Body}, row.widget);
    QLabel* satisfaction = makeLabel(tr("Satisfaction"), {kSmallSize, FontWeight::Regular, Tone::Muted}, row.widget);
    const auto emotionColour = [](const Theme& theme, int value) {
        return theme.emotion[static_cast<std::size_t>(value + 2)];
    };
    const auto accent = [](const Theme& theme, int) { return theme.accent; };
    row.emotion = new DotScale({}, context(), {-2, 2, false, emotionColour, emotionOrCommon, true}, row.widget);
    row.satisfaction = new DotScale({}, context(), {1, 5, true, accent, satisfactionWords, true}, row.widget);
    satisfaction->setBuddy(row.satisfaction);
    auto* grid = new QGridLayout(row.widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * kSpace);
    grid->setVerticalSpacing(2);
    grid->addWidget(row.face, 0, 0);
    grid->addWidget(row.name, 0, 1);
    grid->addWidget(row.emotion, 0, 2);
    grid->addWidget(satisfaction, 1, 1);
    grid->addWidget(row.satisfaction, 1, 2);
    grid->setColumnStretch(1, 1);

    row.emotion->onChoose([this, place](int value) {
        change(place, {tr("Change emotion"), "feeling"}, [&](Feeling& feeling) {
            feeling.emotion = value < -2 ? std::nullopt : std::optional(static_cast<std::int8_t>(value));
        });
    });
    row.satisfaction->onChoose([this, place](int value) {
        change(place, {tr("Change satisfaction"), "satisfaction"},
               [&](Feeling& feeling) { feeling.satisfaction = static_cast<std::int8_t>(value); });
    });
    return row;
}

void FeelingsSection::refresh() {
    const std::vector<Id<Persona>> personas = personasInOrder(document());
    setVisible(!personas.empty());
    while (m_rows.size() > personas.size()) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < personas.size()) {
        m_rows.push_back(makeFeelingRow(m_rows.size()));
        m_list->addWidget(m_rows.back().widget);
    }
    for (std::size_t k = 0; k < personas.size(); ++k) {
        Row& row = m_rows[k];
        row.persona = personas[k];
        const Persona& persona = document().table<Persona>().at(personas[k]);
        const QString name = QString::fromStdString(persona.name);
        row.face->show(persona);
        row.name->setText(name);
        row.emotion->setAccessibleName(tr("Emotion of %1").arg(name));
        row.satisfaction->setAccessibleName(tr("Satisfaction of %1").arg(name));
        const auto felt = [&](auto&& get) {
            return shared([&](const Touchpoint& touchpoint) {
                const Feeling* own = feelingOf(document(), touchpoint.id, personas[k]);
                return get(own ? *own : Feeling{});
            });
        };
        row.emotion->showValue(felt([](const Feeling& feeling) { return int{feeling.emotion.value_or(-3)}; }));
        row.satisfaction->showValue(felt([](const Feeling& feeling) { return int{feeling.satisfaction}; }));
    }
}

}  // namespace waymark

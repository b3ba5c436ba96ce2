#include "ui/panels/experience_section.h"

#include "core/edit/experience_edits.h"
#include "ui/panels/labelled_field.h"
#include "ui/style/labels.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

Experience experienceAt(const Document& document, Id<Touchpoint> id) {
    if (const Experience* known = document.find(experienceOf(id))) return *known;
    Experience neutral;
    neutral.id = experienceOf(id);
    return neutral;
}

QString importanceWords(int importance) { return importance < 1 ? tr("not stated") : tr("%1 of 5").arg(importance); }

void addScale(QVBoxLayout& column, const QString& label, DotScale* scale, QWidget* parent) {
    QHBoxLayout* row = makeRow(column);
    QLabel* text = makeLabel(label, {kBodySize, FontWeight::Regular, Tone::Muted}, parent);
    text->setBuddy(scale);
    row->addWidget(text, 1);
    row->addWidget(scale);
}

}  // namespace

ExperienceSection::ExperienceSection(const PanelContext& context, QWidget* parent)
    : TouchpointSection(context, parent) {
    QVBoxLayout* column = makeColumn(this);
    column->addWidget(makeHeading(tr("Experience"), this));
    const auto emotionColour = [](const Theme& theme, int value) {
        return theme.emotion[static_cast<std::size_t>(value + 2)];
    };
    const auto accent = [](const Theme& theme, int) { return theme.accent; };
    m_emotion = new DotScale(tr("Emotion"), context, {-2, 2, false, emotionColour, emotionWords}, this);
    m_importance = new DotScale(tr("Importance"), context, {1, 5, true, accent, importanceWords}, this);
    m_painPoints = new NotesField(tr("Pain points"), NotesField::Use::Notes, this);
    m_opportunities = new NotesField(tr("Opportunities"), NotesField::Use::Notes, this);
    m_painPoints->setObjectName(QStringLiteral("painPoints"));
    m_opportunities->setObjectName(QStringLiteral("opportunities"));
    addScale(*column, tr("Emotion"), m_emotion, this);
    addScale(*column, tr("Importance"), m_importance, this);
    column->addWidget(new LabelledField(tr("Pain points"), m_painPoints, this));
    column->addWidget(new LabelledField(tr("Opportunities"), m_opportunities, this));

    m_emotion->onChoose([this](int value) {
        change({tr("Change emotion"), "emotion"},
               [&](Experience& row) { row.emotion = static_cast<std::int8_t>(value); });
    });
    m_importance->onChoose([this](int value) {
        change({tr("Change importance"), "importance"},
               [&](Experience& row) { row.importance = static_cast<std::int8_t>(value); });
    });
    m_painPoints->onTake([this](const QString& typed) {
        return change({tr("Change pain points"), "pain"},
                      [&](Experience& row) { row.painPoints = typed.toStdString(); });
    });
    m_opportunities->onTake([this](const QString& typed) {
        return change({tr("Change opportunities"), "opportunities"},
                      [&](Experience& row) { row.opportunities = typed.toStdString(); });
    });
}

template <class Change>
std::optional<QString> ExperienceSection::change(const EditName& name, Change&& change) const {
    return applyEach(name, [&](const Document& now, Id<Touchpoint> id) {
        Experience row = experienceAt(now, id);
        change(row);
        return edit::setExperience(now, row);
    });
}

template <class Get>
auto ExperienceSection::felt(Get&& get) const {
    return shared([&](const Touchpoint& row) { return get(experienceAt(document(), row.id)); });
}

void ExperienceSection::refresh() {
    m_emotion->showValue(felt([](const Experience& row) { return int{row.emotion}; }));
    m_importance->showValue(felt([](const Experience& row) { return int{row.importance}; }));
    const auto pain = felt([](const Experience& row) { return QString::fromStdString(row.painPoints); });
    const auto chance = felt([](const Experience& row) { return QString::fromStdString(row.opportunities); });
    showText(*m_painPoints, "pain", pain);
    showText(*m_opportunities, "opportunities", chance);
    m_painPoints->setPlaceholderText(pain ? QString() : tr("several"));
    m_opportunities->setPlaceholderText(chance ? QString() : tr("several"));
}

}  // namespace waymark

#include "ui/panels/basics_section.h"

#include <algorithm>

#include <QLabel>

#include "core/edit/touchpoint_edits.h"
#include "core/model/names.h"
#include "ui/panels/labelled_field.h"
#include "ui/panels/suggestions.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr int kWidestCode = 96;

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

}  // namespace

BasicsSection::BasicsSection(const PanelContext& context, QWidget* parent) : TouchpointSection(context, parent) {
    QVBoxLayout* column = makeColumn(this);
    column->setSpacing(kSpace);
    addTitle();
    addQuietLine();
    column->addSpacing(kSpace);
    addPeople();
}

void BasicsSection::addTitle() {
    auto& column = *static_cast<QVBoxLayout*>(layout());
    m_count = makeLabel({}, {kTitleSize, FontWeight::SemiBold, Tone::Body}, this);
    column.addWidget(m_count);

    QHBoxLayout* row = makeRow(column);
    row->setSpacing(0);
    m_code = new TextField(tr("Code"), this);
    m_code->setProperty("bare", true);
    m_code->setProperty("tone", "muted");
    m_code->setFont(fontOf(kTitleSize));
    m_name = new NotesField(tr("Name"), NotesField::Use::Title, this);
    m_name->setProperty("bare", true);
    m_name->setFont(fontOf(kTitleSize, FontWeight::SemiBold));
    m_name->setPlaceholderText(tr("Name this touchpoint"));
    row->addWidget(m_code, 0, Qt::AlignTop);
    row->addWidget(m_name, 1, Qt::AlignTop);
    m_problem = makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Critical}, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column.addWidget(m_problem);

    const auto showProblem = [this] {
        const QString problem = m_code->problem().isEmpty() ? m_name->problem() : m_code->problem();
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    };
    connect(m_code, &QLineEdit::textChanged, this, &BasicsSection::fitCode);
    connect(m_code, &TextField::problemChanged, this, showProblem);
    connect(m_name, &NotesField::problemChanged, this, showProblem);
    m_code->onTake([this](const QString& typed) {
        return applyEach({tr("Change code"), "code"}, [&](const Document& now, Id<Touchpoint> id) {
            return edit::setCode(now, id, typed.toStdString());
        });
    });
    m_name->onTake([this](const QString& typed) {
        return applyEach({tr("Rename"), "name"}, [&](const Document& now, Id<Touchpoint> id) {
            return edit::setName(now, id, typed.toStdString());
        });
    });
}

void BasicsSection::addQuietLine() {
    QHBoxLayout* row = makeRow(*static_cast<QVBoxLayout*>(layout()));
    row->setSpacing(0);
    m_kind = new ChoiceField(tr("Kind"), this);
    m_stage = new ChoiceField(tr("Stage"), this);
    m_lane = new ChoiceField(tr("Lane"), this);
    m_stages = new BandModel(context().session, RowKind::Stage, this);
    m_lanes = new BandModel(context().session, RowKind::Lane, this);
    for (const TouchpointKind kind : kAllOf<TouchpointKind>) m_kind->addItem(kindWords(kind));
    m_stage->setModel(m_stages);
    m_lane->setModel(m_lanes);
    m_kind->setQuiet(ChoiceField::Shrinks::No);  // one of our words, not a name that somebody gave
    m_stage->setQuiet();
    m_lane->setQuiet();
    for (ChoiceField* field : {m_kind, m_stage, m_lane}) row->addWidget(field);
    row->addStretch(1);

    m_kind->onChoose([this](int index) {
        applyEach({tr("Change kind"), "kind"}, [&](const Document& now, Id<Touchpoint> id) {
            return edit::setKind(now, id, kAllOf<TouchpointKind>[static_cast<std::size_t>(index)]);
        });
    });
    m_stage->onChoose([this](int index) {
        const Id<Stage> stage{m_stages->rowRef(m_stages->index(index)).number};
        applyEach({tr("Change stage"), "stage"},
                  [&](const Document& now, Id<Touchpoint> id) { return edit::setStage(now, id, stage); });
    });
    m_lane->onChoose([this](int index) {
        const Id<Lane> lane{m_lanes->rowRef(m_lanes->index(index)).number};
        applyEach({tr("Change lane"), "lane"},
                  [&](const Document& now, Id<Touchpoint> id) { return edit::setLane(now, id, lane); });
    });
}

void BasicsSection::addPeople() {
    QHBoxLayout* row = makeRow(*static_cast<QVBoxLayout*>(layout()));
    m_channel = new TextField(tr("Channel"), this);
    m_owner = new TextField(tr("Owner"), this);
    offerSuggestions(*m_channel, [this] { return channelsIn(document()); });
    offerSuggestions(*m_owner, [this] { return ownersIn(document()); });
    row->addWidget(new LabelledField(tr("Channel"), m_channel, this), 1);
    row->addWidget(new LabelledField(tr("Owner"), m_owner, this), 1);
    m_channel->onTake([this](const QString& typed) {
        return applyEach({tr("Change channel"), "channel"}, [&](const Document& now, Id<Touchpoint> id) {
            return edit::setChannel(now, id, typed.toStdString());
        });
    });
    m_owner->onTake([this](const QString& typed) {
        return applyEach({tr("Change owner"), "owner"}, [&](const Document& now, Id<Touchpoint> id) {
            return edit::setOwner(now, id, typed.toStdString());
        });
    });
}

void BasicsSection::refresh() {
    m_count->setVisible(!isOne());
    m_code->setVisible(isOne());
    m_name->setVisible(isOne());
    if (isOne()) {
        showText(*m_code, "code", text(first().code));
        fitCode();
        showText(*m_name, "name", text(first().name));
    } else {
        m_count->setText(tr("%1 touchpoints").arg(ids().size()));
    }
    refreshChoices();
    const auto channel = shared([](const Touchpoint& row) { return text(row.channel); });
    const auto owner = shared([](const Touchpoint& row) { return text(row.owner); });
    showText(*m_channel, "channel", channel);
    showText(*m_owner, "owner", owner);
    m_channel->setPlaceholderText(channel ? QString() : tr("several"));
    m_owner->setPlaceholderText(owner ? QString() : tr("several"));
}

// The code takes the room it needs, so that the name stands right behind it.
void BasicsSection::fitCode() {
    const int width = m_code->fontMetrics().horizontalAdvance(m_code->text()) + 4 * kSpace;
    m_code->setFixedWidth(std::min(width, kWidestCode));
}

void BasicsSection::refreshChoices() {
    const auto kind = shared([](const Touchpoint& row) { return static_cast<int>(row.kind); });
    const auto stage = shared([](const Touchpoint& row) { return row.stage; });
    const auto lane = shared([](const Touchpoint& row) { return row.lane; });
    m_kind->showChoice(kind);
    m_stage->showChoice(stage ? std::optional(m_stages->indexOf(refTo(*stage)).row()) : std::nullopt);
    m_lane->showChoice(lane ? std::optional(m_lanes->indexOf(refTo(*lane)).row()) : std::nullopt);
}

}  // namespace waymark

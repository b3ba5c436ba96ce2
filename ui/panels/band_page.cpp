#include "ui/panels/band_page.h"

#include <algorithm>

#include <QLabel>
#include <QPushButton>

#include "core/edit/band_edits.h"
#include "core/map/bands.h"
#include "ui/panels/edit_each.h"
#include "ui/panels/labelled_field.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr int kLastSeries = static_cast<int>(std::tuple_size_v<decltype(Theme::series)>) - 1;

template <class Band, class Member>
int countIn(const Document& document, Id<Band> band, Member member) {
    return static_cast<int>(std::ranges::count(document.table<Touchpoint>(), band, member));
}

}  // namespace

BandPage::BandPage(const PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    QVBoxLayout* column = makeColumn(this);
    m_title = makeLabel({}, {kTitleSize, FontWeight::SemiBold, Tone::Body}, this);
    m_content = makeLabel({}, {kBodySize, FontWeight::Regular, Tone::Muted}, this);
    m_name = new TextField(tr("Name"), this);
    column->addWidget(m_title);
    column->addWidget(m_content);
    column->addWidget(new LabelledField(tr("Name"), m_name, this));
    m_name->onTake([this](const QString& typed) {
        const std::string name = typed.toStdString();
        const Document& document = m_context.document();
        const auto changes = m_band.kind == RowKind::Stage ? edit::renameStage(document, Id<Stage>{m_band.number}, name)
                                                           : edit::renameLane(document, Id<Lane>{m_band.number}, name);
        return apply(m_context.session, changes, {tr("Rename"), m_name->subject()});
    });

    m_colourRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_colourRow);
    row->setContentsMargins(0, 0, 0, 0);
    const auto colour = [](const Theme& theme, int value) { return theme.series[static_cast<std::size_t>(value)]; };
    const auto words = [](int value) { return tr("colour %1").arg(value + 1); };
    m_colour = new DotScale(tr("Colour"), context, {0, kLastSeries, false, colour, words}, m_colourRow);
    row->addWidget(makeLabel(tr("Colour"), {kBodySize, FontWeight::Regular, Tone::Muted}, m_colourRow), 1);
    row->addWidget(m_colour);
    column->addWidget(m_colourRow);
    m_colour->onChoose([this](int value) {
        edit(edit::setLaneColour(m_context.document(), Id<Lane>{m_band.number}, static_cast<std::uint8_t>(value)),
             tr("Change colour"));
    });
    addCommands();
    column->addStretch(1);
}

void BandPage::addCommands() {
    QHBoxLayout* row = makeRow(*static_cast<QVBoxLayout*>(layout()));
    m_back = new QPushButton(this);
    m_forward = new QPushButton(this);
    auto* removing = new QPushButton(tr("Delete"), this);
    for (QPushButton* button : {m_back, m_forward}) row->addWidget(button, 1);
    QHBoxLayout* below = makeRow(*static_cast<QVBoxLayout*>(layout()));
    below->addWidget(removing);
    below->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, [this] { shift(false); });
    connect(m_forward, &QPushButton::clicked, this, [this] { shift(true); });
    connect(removing, &QPushButton::clicked, this, [this] {
        const Document& document = m_context.document();
        if (m_band.kind == RowKind::Stage) {
            edit(edit::removeStage(document, Id<Stage>{m_band.number}), tr("Delete stage"));
        } else {
            edit(edit::removeLane(document, Id<Lane>{m_band.number}), tr("Delete lane"));
        }
    });
}

void BandPage::edit(const Result<ChangeSet>& changes, const QString& text) { m_context.session.edit(changes, text); }

std::vector<std::uint32_t> BandPage::order() const {
    std::vector<std::uint32_t> numbers;
    if (m_band.kind == RowKind::Stage) {
        for (const StageBand& band : stageBands(m_context.document())) numbers.push_back(band.id.value);
    } else {
        for (const LaneBand& band : laneBands(m_context.document())) numbers.push_back(band.id.value);
    }
    return numbers;
}

void BandPage::shift(bool forward) {
    const std::vector<std::uint32_t> numbers = order();
    const auto at = std::ranges::find(numbers, m_band.number) - numbers.begin();
    const auto before = static_cast<std::size_t>(forward ? at + 2 : at - 1);
    const std::uint32_t next = before < numbers.size() ? numbers[before] : 0;
    const Document& document = m_context.document();
    if (m_band.kind == RowKind::Stage) {
        edit(edit::moveStage(document, Id<Stage>{m_band.number}, Id<Stage>{next}), tr("Move stage"));
    } else {
        edit(edit::moveLane(document, Id<Lane>{m_band.number}, Id<Lane>{next}), tr("Move lane"));
    }
}

void BandPage::showBand(const RowRef& band) {
    m_band = band;
    const Document& document = m_context.document();
    const bool isStage = band.kind == RowKind::Stage;
    const auto show = [&](const std::string& name, int count) {
        const QString text = QString::fromStdString(name);
        m_name->showValue(QStringLiteral("band/%1/%2").arg(static_cast<int>(band.kind)).arg(band.number), text);
        m_content->setText(count == 1 ? tr("1 touchpoint") : tr("%1 touchpoints").arg(count));
    };
    if (isStage) {
        const Id<Stage> id{band.number};
        show(document.find(id)->name, countIn(document, id, &Touchpoint::stage));
    } else {
        const Id<Lane> id{band.number};
        show(document.find(id)->name, countIn(document, id, &Touchpoint::lane));
        m_colour->showValue(int{document.find(id)->colour} % (kLastSeries + 1));
    }
    m_title->setText(isStage ? tr("Stage") : tr("Lane"));
    m_colourRow->setVisible(!isStage);
    m_back->setText(isStage ? tr("Move left") : tr("Move up"));
    m_forward->setText(isStage ? tr("Move right") : tr("Move down"));
    const std::vector<std::uint32_t> numbers = order();
    m_back->setEnabled(numbers.front() != band.number);
    m_forward->setEnabled(numbers.back() != band.number);
}

}  // namespace waymark

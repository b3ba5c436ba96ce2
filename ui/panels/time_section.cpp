#include "ui/panels/time_section.h"

#include "core/edit/demand_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/names.h"
#include "core/model/plan_cell.h"
#include "ui/models/touchpoint_columns.h"
#include "ui/models/value_text.h"
#include "ui/panels/suggestions.h"
#include "ui/style/labels.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr std::size_t kOptimistic = 0;
constexpr std::size_t kLikely = 1;
constexpr std::size_t kPessimistic = 2;
constexpr std::array kFieldNames{"optimistic", "likely", "pessimistic"};

Minutes lengthOf(const Estimate& estimate, std::size_t field) {
    return std::array{estimate.optimistic, estimate.likely, estimate.pessimistic}[field];
}

QString timeText(const Touchpoint& row, std::size_t field) {
    return isUnstated(row) ? QString() : writtenWords(lengthOf(row.estimate, field), row.estimate.unit);
}

// Whether the distribution looks at this one of the three times.
bool isUsed(Distribution distribution, std::size_t field) {
    switch (distribution) {
        case Distribution::Uniform: return field != kLikely;
        case Distribution::LogNormal: return field != kOptimistic;
        case Distribution::Fixed: return field == kLikely;
        case Distribution::Observed: return false;
        case Distribution::BetaPert:
        case Distribution::Triangular: break;
    }
    return true;
}

// The same number in the unit of the same name on the other clock: "2d" for "2ed".
std::string onOtherClock(Minutes length, TimeUnit unit) {
    constexpr int kStep = static_cast<int>(TimeUnit::ElapsedMinute) - static_cast<int>(TimeUnit::Minute);
    const TimeUnit shown = shownUnit(length, unit);
    const auto other = static_cast<TimeUnit>(static_cast<int>(shown) + (isElapsed(shown) ? -kStep : kStep));
    return writeDuration(Minutes{length.count() * waymark::lengthOf(other).count() / waymark::lengthOf(shown).count()},
                         other);
}

}  // namespace

TimeSection::TimeSection(const PanelContext& context, QWidget* parent) : TouchpointSection(context, parent) {
    QVBoxLayout* column = makeColumn(this);
    column->addWidget(makeHeading(tr("Time"), this));
    m_milestone = makeLabel(tr("A milestone takes no time."), {kBodySize, FontWeight::Regular, Tone::Muted}, this);
    column->addWidget(m_milestone);
    addTimes();
    addDistribution();
    addSafeTime();
}

void TimeSection::addTimes() {
    auto& column = *static_cast<QVBoxLayout*>(layout());
    m_times = new QWidget(this);
    auto* inner = makeColumn(m_times);
    QHBoxLayout* row = makeRow(*inner);
    const std::array titles{tr("Optimistic"), tr("Most likely"), tr("Pessimistic")};
    for (std::size_t k = 0; k < m_fields.size(); ++k) {
        m_fields[k] = new TextField(titles[k], m_times);
        m_fields[k]->setToolTip(columnHelp(
            static_cast<TouchpointColumn>(static_cast<int>(TouchpointColumn::Optimistic) + static_cast<int>(k))));
        m_fields[k]->setPlaceholderText(QStringLiteral("–"));
        m_fields[k]->onTake([this, k](const QString& typed) { return takeTime(k, typed); });
        connect(m_fields[k], &TextField::problemChanged, this, &TimeSection::showProblem);
        m_labels[k] = new LabelledField(titles[k], static_cast<QWidget*>(m_fields[k]), m_times);
        row->addWidget(m_labels[k], 1);
    }
    m_problem = makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Critical}, m_times);
    m_problem->setWordWrap(true);
    m_problem->hide();
    inner->addWidget(m_problem);
    m_curve = new DensityCurve(context(), m_times);
    inner->addWidget(m_curve);
    column.addWidget(m_times);
}

void TimeSection::addDistribution() {
    QHBoxLayout* row = makeRow(*static_cast<QVBoxLayout*>(layout()));
    m_distribution = new ChoiceField(tr("Distribution"), this);
    for (const Distribution distribution : kAllOf<Distribution>)
        m_distribution->addItem(distributionWords(distribution));
    m_distributionField = new LabelledField(tr("Distribution"), m_distribution, this);
    m_needs = new TextField(tr("Needs"), this);
    m_needs->setPlaceholderText(tr("agent:2; engineer"));
    m_needs->setToolTip(columnHelp(TouchpointColumn::Resources));
    offerSuggestions(*m_needs, [this] { return resourcesIn(document()); });
    row->addWidget(m_distributionField, 1);
    row->addWidget(new LabelledField(tr("Needs"), m_needs, this), 1);

    m_distribution->onChoose([this](int index) {
        const auto problem = applyEach({tr("Change distribution"), "distribution"}, [&](const Document& now,
                                                                                        Id<Touchpoint> id) {
            return edit::setEstimate(
                now, id, redistributed(now.find(id)->estimate, kAllOf<Distribution>[static_cast<std::size_t>(index)]));
        });
        refresh();
        if (problem) m_distributionField->showProblem(*problem);
    });
    m_needs->onTake([this](const QString& typed) {
        return applyEach({tr("Change needs"), "needs"}, [&](const Document& now, Id<Touchpoint> id) {
            return edit::setDemands(now, id, typed.toStdString());
        });
    });
}

void TimeSection::addSafeTime() {
    m_safe = new TextField(tr("Safe time"), this);
    m_safe->setToolTip(
        tr("The time this touchpoint would be given if it had to be safe by itself, for example 4h or 2d. "
           "The critical chain gathers what it is above the usual time in buffers. Left empty, it is "
           "read off the three times."));
    m_safe->onTake([this](const QString& typed) -> std::optional<QString> {
        std::optional<WrittenDuration> safe;
        if (!typed.trimmed().isEmpty()) {
            const auto read = readLength(plainText(typed), TimeUnit::Day);
            if (!read) return sentence(read.error());
            safe = *read;
        }
        return applyEach({tr("Change safe time"), "safe"},
                         [&](const Document& now, Id<Touchpoint> id) { return edit::setSafeTime(now, id, safe); });
    });
    m_safeField = new LabelledField(tr("Safe time"), m_safe, this);
    layout()->addWidget(m_safeField);
}

std::optional<QString> TimeSection::takeTime(std::size_t field, const QString& typed) {
    if (typed.trimmed().isEmpty()) return takeEmptied(field);
    const auto problem =
        applyEach({tr("Change time"), kFieldNames[field]}, [&](const Document& now, Id<Touchpoint> id) {
            const Touchpoint& row = *now.find(id);
            return edit::typedEstimate(row.estimate, typedFor(row, field, typed), TimeUnit::Day)
                .and_then([&](const Estimate& estimate) { return edit::setEstimate(now, id, estimate); });
        });
    if (problem) return problem;
    const auto unit = first().estimate.unit;
    for (std::size_t k = 0; k < m_fields.size(); ++k) {
        const bool wasTakenAlong = k != field && m_fields[k]->isPending() && readTime(m_fields[k]->typed(), unit);
        if (wasTakenAlong) m_fields[k]->revert();
    }
    return std::nullopt;
}

edit::TypedTimes TimeSection::typedFor(const Touchpoint& row, std::size_t field, const QString& typed) const {
    const Estimate& before = row.estimate;
    const auto time = readTime(typed, before.unit);
    const bool turnsClock = time && !isUnstated(row) && isElapsed(time->unit) != isElapsed(before.unit);
    const bool isFlat = before.optimistic == before.pessimistic;
    edit::TypedTimes times;
    const std::array cells{&times.optimistic, &times.likely, &times.pessimistic};
    for (std::size_t k = 0; k < cells.size(); ++k) {
        if (k == field)
            *cells[k] = plainText(typed);
        else if (!isUsed(before.distribution, k))
            continue;
        else if (m_fields[k]->isPending() && readTime(m_fields[k]->typed(), before.unit)) {
            *cells[k] = plainText(m_fields[k]->typed());
        } else if (turnsClock)
            *cells[k] = onOtherClock(lengthOf(before, k), before.unit);
        else if (!isFlat)
            *cells[k] = writeDuration(lengthOf(before, k), before.unit);
    }
    return times;
}

std::optional<QString> TimeSection::takeEmptied(std::size_t field) {
    for (std::size_t k = 0; k < m_fields.size(); ++k) {
        if (k != field && !m_fields[k]->typed().trimmed().isEmpty()) {
            return tr("A time is needed here, for example 4h or 2d. Empty all three to state none.");
        }
    }
    const auto problem = applyEach({tr("Clear times"), "clear"}, [](const Document& now, Id<Touchpoint> id) {
        return edit::setEstimate(now, id, Estimate{});
    });
    for (TextField* other : m_fields) other->revert();
    return problem;
}

void TimeSection::showProblem() {
    QString problem;
    for (const TextField* field : m_fields) {
        if (problem.isEmpty()) problem = field->problem();
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void TimeSection::refresh() {
    // A milestone that takes time is a problem; its times stay in sight, so that they can be emptied.
    const auto isMilestone =
        shared([](const Touchpoint& row) { return row.kind == TouchpointKind::Milestone && isUnstated(row); });
    refreshTimes(isMilestone.value_or(false));
    const auto distribution = shared([](const Touchpoint& row) { return row.estimate.distribution; });
    m_distribution->showChoice(distribution ? std::optional(static_cast<int>(*distribution)) : std::nullopt);
    m_distributionField->showProblem({});
    labelTimes(distribution);
    const auto needs =
        shared([this](const Touchpoint& row) { return QString::fromStdString(writeDemands(document(), row.id)); });
    showText(*m_needs, "needs", needs);
    m_needs->setPlaceholderText(needs ? tr("agent:2; engineer") : tr("several"));
    const auto safe = shared(
        [](const Touchpoint& row) { return row.safe ? writtenWords(row.safe->length, row.safe->unit) : QString(); });
    showText(*m_safe, "safe", safe);
    m_safe->setPlaceholderText(safe ? tr("read off the times") : tr("several"));
}

void TimeSection::refreshTimes(bool isMilestone) {
    m_milestone->setVisible(isMilestone);
    m_times->setVisible(!isMilestone);
    m_distributionField->setVisible(!isMilestone);
    m_safeField->setVisible(!isMilestone);
    for (std::size_t k = 0; k < m_fields.size(); ++k) {
        const auto time = shared([k](const Touchpoint& row) { return timeText(row, k); });
        showText(*m_fields[k], kFieldNames[k], time);
        m_fields[k]->setPlaceholderText(time ? QStringLiteral("–") : tr("several"));
    }
    const auto estimate = shared([](const Touchpoint& row) {
        return isUnstated(row) ? std::optional<Estimate>() : std::optional<Estimate>(row.estimate);
    });
    m_curve->showEstimate(estimate.value_or(std::nullopt));
    m_curve->setVisible(estimate.value_or(std::nullopt).has_value());
}

// Numbers that a distribution does not use cannot be typed; what is asked for is said.
void TimeSection::labelTimes(std::optional<Distribution> distribution) {
    for (std::size_t k = 0; k < m_fields.size(); ++k) {
        m_fields[k]->setEnabled(!distribution || isUsed(*distribution, k));
    }
    m_labels[kLikely]->setLabel(distribution == Distribution::Fixed ? tr("Always") : tr("Most likely"));
    m_labels[kPessimistic]->setLabel(distribution == Distribution::LogNormal ? tr("90 % within") : tr("Pessimistic"));
}

}  // namespace waymark

#include "ui/models/touchpoint_columns.h"

#include <limits>

#include <QStringList>

#include "core/model/names.h"
#include "core/model/plan_cell.h"
#include "core/model/predecessor_cell.h"
#include "ui/models/code_order.h"
#include "ui/models/value_text.h"
#include "ui/style/date_words.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

using Column = TouchpointColumn;

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

template <class Band>
QString bandName(const Document& document, Id<Band> id) {
    const Band* band = document.find(id);
    return band ? text(band->name) : QString();
}

std::optional<Minutes> typedTime(const Touchpoint& row, Column column) {
    if (isUnstated(row)) return std::nullopt;
    switch (column) {
        case Column::Optimistic: return row.estimate.optimistic;
        case Column::Likely: return row.estimate.likely;
        case Column::Pessimistic: return row.estimate.pessimistic;
        default: return std::nullopt;
    }
}

// Results in working minutes from the start of the journey.
std::optional<Minutes> computedTime(const PlanView& plan, const Touchpoint& row, Column column) {
    if (column == Column::Expected) {
        if (isUnstated(row)) return std::nullopt;
        return durationOn(row.estimate, Basis::Expected);
    }
    const Dates* dates = plan.schedule.dates(row.id);
    if (!dates) return std::nullopt;
    switch (column) {
        case Column::StartsOn:
        case Column::EarlyStart: return dates->earlyStart.time_since_epoch();
        case Column::FinishesOn:
        case Column::EarlyFinish: return dates->earlyFinish.time_since_epoch();
        case Column::LateStart: return dates->lateStart.time_since_epoch();
        case Column::LateFinish: return dates->lateFinish.time_since_epoch();
        case Column::TotalFloat: return dates->totalFloat;
        case Column::FreeFloat: return dates->freeFloat;
        default: return std::nullopt;
    }
}

int emotionOf(const Document& document, Id<Touchpoint> id) {
    const Experience* experience = document.find(experienceOf(id));
    return experience ? experience->emotion : 0;
}

// The name that plan tables have for a word of the window; what is no such word stays as it is.
template <class Enum, class Words>
std::string nameOfWords(const QString& typed, Words&& words) {
    for (const Enum value : kAllOf<Enum>) {
        if (typed.trimmed().compare(words(value), Qt::CaseInsensitive) == 0) return std::string(nameOf(value));
    }
    return plainText(typed);
}

double orderOf(const Document& document, const Touchpoint& row, Column column) {
    constexpr double kLast = std::numeric_limits<double>::max();
    if (column == Column::Stage) {
        const Stage* stage = document.find(row.stage);
        return stage ? stage->order : kLast;
    }
    const Lane* lane = document.find(row.lane);
    return lane ? lane->order : kLast;
}

}  // namespace

bool isNumber(Column column) {
    return isComputed(column) || column == Column::Optimistic || column == Column::Likely ||
           column == Column::Pessimistic || column == Column::Cost || column == Column::Emotion;
}

QString columnTitle(Column column) {
    switch (column) {
        case Column::Code: return tr("Code");
        case Column::Name: return tr("Name");
        case Column::Stage: return tr("Stage");
        case Column::Lane: return tr("Lane");
        case Column::Kind: return tr("Kind");
        case Column::Channel: return tr("Channel");
        case Column::Optimistic: return tr("Optimistic");
        case Column::Likely: return tr("Most likely");
        case Column::Pessimistic: return tr("Pessimistic");
        case Column::Distribution: return tr("Distribution");
        case Column::Predecessors: return tr("Depends on");
        case Column::Resources: return tr("Needs");
        case Column::Expected: return tr("Expected");
        case Column::EarlyStart: return tr("Early start");
        case Column::EarlyFinish: return tr("Early finish");
        case Column::LateStart: return tr("Late start");
        case Column::LateFinish: return tr("Late finish");
        case Column::TotalFloat: return tr("Total float");
        case Column::FreeFloat: return tr("Free float");
        case Column::StartsOn: return tr("Starts on");
        case Column::FinishesOn: return tr("Finishes on");
        case Column::Owner: return tr("Owner");
        case Column::Cost: return tr("Cost");
        case Column::Emotion: return tr("Emotion");
        case Column::Notes: return tr("Notes");
    }
    return {};
}

QString columnHelp(Column column) {
    switch (column) {
        case Column::Code: return tr("Short and unique: what dependencies and other tables refer to.");
        case Column::Optimistic: return tr("The time if everything goes well: 90m, 4h, 2d, 1w or 2ed (elapsed days).");
        case Column::Likely: return tr("The time it takes most often: 90m, 4h, 2d, 1w or 2ed (elapsed days).");
        case Column::Pessimistic: return tr("The time if much goes wrong: 90m, 4h, 2d, 1w or 2ed (elapsed days).");
        case Column::Predecessors: return tr("Codes of what must come before: A; B SS+2d; C FF-1d.");
        case Column::Resources: return tr("Who or what is needed, and how many: agent:2; engineer.");
        case Column::Expected: return tr("The mean of the three-point estimate.");
        case Column::EarlyStart:
        case Column::EarlyFinish: return tr("As early as the dependencies allow.");
        case Column::LateStart:
        case Column::LateFinish: return tr("As late as possible without delaying the journey.");
        case Column::TotalFloat: return tr("How much later it may finish without delaying the journey.");
        case Column::FreeFloat: return tr("How much later it may finish without delaying what follows.");
        case Column::StartsOn:
        case Column::FinishesOn: return tr("The day and time, as early as it can, where the journey has a start date.");
        case Column::Cost: return tr("Cost of one pass through this touchpoint.");
        case Column::Emotion: return tr("From -2, very negative, to +2, very positive.");
        default: return {};
    }
}

QString cellText(const PlanView& plan, const Touchpoint& row, Column column) {
    const Document& document = plan.document;
    if (column == Column::StartsOn || column == Column::FinishesOn) return cellDate(plan, row, column);
    if (isComputed(column)) {
        const TimeUnit unit = displayUnit(plan.schedule.finish());
        if (column == Column::Expected) return isUnstated(row) ? QString() : expectedWords(row.estimate, unit);
        const auto time = computedTime(plan, row, column);
        return time ? durationWords(*time, unit) : QString();
    }
    switch (column) {
        case Column::Code: return text(row.code);
        case Column::Name: return text(row.name);
        case Column::Stage: return bandName(document, row.stage);
        case Column::Lane: return bandName(document, row.lane);
        case Column::Kind: return kindWords(row.kind);
        case Column::Channel: return text(row.channel);
        case Column::Optimistic:
        case Column::Likely:
        case Column::Pessimistic: {
            const auto time = typedTime(row, column);
            return time ? writtenWords(*time, row.estimate.unit) : QString();
        }
        case Column::Distribution:
            return row.kind == TouchpointKind::Milestone ? QString() : distributionWords(row.estimate.distribution);
        case Column::Predecessors: return text(writePredecessors(document, row.id));
        case Column::Resources: return text(writeDemands(document, row.id));
        case Column::Owner: return text(row.owner);
        case Column::Cost:
            return row.cost == Money{} ? QString() : exactMoneyWords(row.cost, document.journey().currency);
        case Column::Emotion: {
            const int emotion = emotionOf(document, row.id);
            return emotion > 0 ? '+' + QString::number(emotion) : QString::number(emotion);
        }
        case Column::Notes: return text(row.notes);
        default: return {};
    }
}

QString cellDate(const PlanView& plan, const Touchpoint& row, Column column) {
    const auto clock = plan.document.journey().startDate ? plan.schedule.clockDates(row.id) : std::nullopt;
    if (!clock) return {};
    switch (column) {
        case Column::StartsOn:
        case Column::EarlyStart: return dateTimeWords(clock->earlyStart);
        case Column::FinishesOn:
        case Column::EarlyFinish: return dateTimeWords(clock->earlyFinish);
        case Column::LateStart: return dateTimeWords(clock->lateStart);
        case Column::LateFinish: return dateTimeWords(clock->lateFinish);
        default: return {};
    }
}

QVariant cellSortKey(const PlanView& plan, const Touchpoint& row, Column column) {
    constexpr qlonglong kLast = std::numeric_limits<qlonglong>::max();
    const auto minutes = [](std::optional<Minutes> time) -> qlonglong { return time ? time->count() : kLast; };
    if (isComputed(column)) return minutes(computedTime(plan, row, column));
    switch (column) {
        case Column::Code:
            if (!row.code.empty()) return codeSortKey(row.code).toUtf8();
            break;
        case Column::Stage:
        case Column::Lane: return orderOf(plan.document, row, column);
        case Column::Kind: return static_cast<int>(row.kind);
        case Column::Optimistic:
        case Column::Likely:
        case Column::Pessimistic: return minutes(typedTime(row, column));
        case Column::Cost: return static_cast<qlonglong>(row.cost.minorUnits);
        case Column::Emotion: return emotionOf(plan.document, row.id);
        default: break;
    }
    const QString said = cellText(plan, row, column).toCaseFolded();
    return said.isEmpty() ? QString(QChar(0xFFFF)) : said;
}

bool isUnstated(const Touchpoint& row) {
    const bool takesNone = row.estimate.pessimistic == Minutes{0};
    return takesNone && (row.estimate.distribution != Distribution::Fixed || row.kind == TouchpointKind::Milestone);
}

std::optional<PlanColumn> planColumn(Column column) {
    switch (column) {
        case Column::Code: return PlanColumn::Code;
        case Column::Name: return PlanColumn::Name;
        case Column::Stage: return PlanColumn::Stage;
        case Column::Lane: return PlanColumn::Lane;
        case Column::Kind: return PlanColumn::Kind;
        case Column::Channel: return PlanColumn::Channel;
        case Column::Optimistic: return PlanColumn::Optimistic;
        case Column::Likely: return PlanColumn::Likely;
        case Column::Pessimistic: return PlanColumn::Pessimistic;
        case Column::Distribution: return PlanColumn::Distribution;
        case Column::Predecessors: return PlanColumn::Predecessors;
        case Column::Resources: return PlanColumn::Resources;
        case Column::Owner: return PlanColumn::Owner;
        case Column::Cost: return PlanColumn::Cost;
        case Column::Emotion: return PlanColumn::Emotion;
        case Column::Notes: return PlanColumn::Notes;
        default: return std::nullopt;
    }
}

std::string planText(PlanColumn column, const QString& typed) {
    switch (column) {
        case PlanColumn::Kind:
            return nameOfWords<TouchpointKind>(typed, [](TouchpointKind kind) { return kindWords(kind); });
        case PlanColumn::Distribution: return nameOfWords<Distribution>(typed, distributionWords);
        case PlanColumn::Cost: return withoutCurrency(typed);
        case PlanColumn::Emotion: {
            const std::string score = plainText(typed);
            return score.starts_with('+') ? score.substr(1) : score;
        }
        case PlanColumn::Optimistic:
        case PlanColumn::Likely:
        case PlanColumn::Pessimistic:
        case PlanColumn::Predecessors: return plainText(typed);
        default: return typed.toStdString();
    }
}

}  // namespace waymark

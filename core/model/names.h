#pragma once
// Names of enumerators, back and forth: the same words in files, tables and on the command line.

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/duration_text.h"
#include "core/model/rows.h"

namespace waymark {

template <class Enum>
inline constexpr std::array<Enum, 0> kAllOf{};
template <>
inline constexpr std::array kAllOf<TouchpointKind>{TouchpointKind::Contact, TouchpointKind::Backstage,
                                                   TouchpointKind::Waiting, TouchpointKind::Decision,
                                                   TouchpointKind::Milestone};
template <>
inline constexpr std::array kAllOf<DependencyKind>{DependencyKind::FinishToStart, DependencyKind::StartToStart,
                                                   DependencyKind::FinishToFinish, DependencyKind::StartToFinish};
template <>
inline constexpr std::array kAllOf<Distribution>{Distribution::BetaPert, Distribution::Triangular,
                                                 Distribution::Uniform,  Distribution::LogNormal,
                                                 Distribution::Fixed,    Distribution::Observed};
template <>
inline constexpr std::array kAllOf<TimeUnit>{TimeUnit::Minute,     TimeUnit::Hour,          TimeUnit::Day,
                                             TimeUnit::Week,       TimeUnit::ElapsedMinute, TimeUnit::ElapsedHour,
                                             TimeUnit::ElapsedDay, TimeUnit::ElapsedWeek};
template <>
inline constexpr std::array kAllOf<Basis>{Basis::Expected, Basis::Likely, Basis::Optimistic, Basis::Pessimistic};
template <>
inline constexpr std::array kAllOf<RowKind>{
    RowKind::Journey,    RowKind::Persona,    RowKind::Stage,         RowKind::Lane,           RowKind::Resource,
    RowKind::Touchpoint, RowKind::Placement,  RowKind::Experience,    RowKind::Dependency,     RowKind::Demand,
    RowKind::Calendar,   RowKind::Progress,   RowKind::CrashOption,   RowKind::RiskEvent,      RowKind::PlanSettings,
    RowKind::Baseline,   RowKind::Initiative, RowKind::CashFlow,      RowKind::Effect,         RowKind::ValueSettings,
    RowKind::Scenario,   RowKind::Measure,    RowKind::MeasureFigure, RowKind::SurveyResponse, RowKind::Comment,
    RowKind::Feeling,    RowKind::StickyNote, RowKind::OwnerColour,   RowKind::Scene,          RowKind::Vote};
template <>
inline constexpr std::array kAllOf<BufferSizing>{
    BufferSizing::Rsem,     BufferSizing::HalfChain, BufferSizing::HalfSafety, BufferSizing::AllSafety,
    BufferSizing::BiasRsem, BufferSizing::Apd,       BufferSizing::Aprt,       BufferSizing::Simulation};

template <>
inline constexpr std::array kAllOf<PeriodLength>{PeriodLength::Month, PeriodLength::Week, PeriodLength::Quarter,
                                                 PeriodLength::Year};
template <>
inline constexpr std::array kAllOf<FlowKind>{FlowKind::Cost, FlowKind::Benefit, FlowKind::Intangible};
template <>
inline constexpr std::array kAllOf<FlowCategory>{
    FlowCategory::Other,        FlowCategory::Personnel,  FlowCategory::Equipment,
    FlowCategory::Materials,    FlowCategory::Revenue,    FlowCategory::Savings,
    FlowCategory::Satisfaction, FlowCategory::Reputation, FlowCategory::Loyalty};
template <>
inline constexpr std::array kAllOf<FlowTiming>{FlowTiming::Once, FlowTiming::PerPeriod};
template <>
inline constexpr std::array kAllOf<EffectKind>{
    EffectKind::TimeFactor,   EffectKind::NewEstimate, EffectKind::NewCost, EffectKind::AddedCapacity,
    EffectKind::Satisfaction, EffectKind::BranchShare, EffectKind::Remove,  EffectKind::Replace};
template <>
inline constexpr std::array kAllOf<Discounting>{Discounting::EndOfPeriod, Discounting::MidPeriod,
                                                Discounting::Spreadsheet};
template <>
inline constexpr std::array kAllOf<BudgetScope>{BudgetScope::OneOffCosts, BudgetScope::AllCosts};
template <>
inline constexpr std::array kAllOf<MeasureKind>{
    MeasureKind::Own,           MeasureKind::CustomerSatisfaction, MeasureKind::PromoterScore, MeasureKind::Effort,
    MeasureKind::ResponseTime,  MeasureKind::ResolutionTime,       MeasureKind::Churn,         MeasureKind::Retention,
    MeasureKind::RepeatPurchase};
template <>
inline constexpr std::array kAllOf<Direction>{Direction::Higher, Direction::Lower};
template <>
inline constexpr std::array kAllOf<Lens>{Lens::Journey, Lens::Pert,  Lens::Chain,
                                         Lens::Risk,    Lens::Money, Lens::Measures};
template <>
inline constexpr std::array kAllOf<MapLayout>{MapLayout::Drawn, MapLayout::Stages, MapLayout::Network, MapLayout::Time};

[[nodiscard]] inline std::string_view nameOf(TimeUnit unit) { return shortName(unit); }
[[nodiscard]] std::string_view nameOf(RowKind kind);

// The enumerator with exactly this name.
template <class Enum>
[[nodiscard]] std::optional<Enum> withName(std::string_view name) {
    for (const Enum value : kAllOf<Enum>) {
        if (nameOf(value) == name) return value;
    }
    return std::nullopt;
}

// "contact, backstage, waiting": for messages that say what is allowed.
template <class Enum>
[[nodiscard]] std::string allNames() {
    std::string names;
    for (const Enum value : kAllOf<Enum>) {
        if (!names.empty()) names += ", ";
        names += nameOf(value);
    }
    return names;
}

}  // namespace waymark

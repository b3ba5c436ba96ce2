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
    RowKind::Journey,     RowKind::Persona,    RowKind::Stage,        RowKind::Lane,
    RowKind::Resource,    RowKind::Touchpoint, RowKind::Placement,    RowKind::Experience,
    RowKind::Dependency,  RowKind::Demand,     RowKind::Calendar,     RowKind::Progress,
    RowKind::CrashOption, RowKind::RiskEvent,  RowKind::PlanSettings, RowKind::Baseline};
template <>
inline constexpr std::array kAllOf<BufferSizing>{
    BufferSizing::Rsem,     BufferSizing::HalfChain, BufferSizing::HalfSafety, BufferSizing::AllSafety,
    BufferSizing::BiasRsem, BufferSizing::Apd,       BufferSizing::Aprt,       BufferSizing::Simulation};

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

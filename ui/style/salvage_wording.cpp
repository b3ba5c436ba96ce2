#include "ui/style/salvage_wording.h"

#include "ui/style/error_wording.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr std::size_t kMostLines = 10;  // listed

// What people call the things that rows of this kind are.
QString nameWords(RowKind kind) {
    switch (kind) {
        case RowKind::Journey: return tr("Journey");
        case RowKind::Persona: return tr("Personas");
        case RowKind::Stage: return tr("Stages");
        case RowKind::Lane: return tr("Lanes");
        case RowKind::Resource: return tr("Resources");
        case RowKind::Touchpoint: return tr("Touchpoints");
        case RowKind::Placement: return tr("Places of cards");
        case RowKind::Experience: return tr("Experiences at touchpoints");
        case RowKind::Dependency: return tr("Dependencies");
        case RowKind::Demand: return tr("Demands on resources");
        case RowKind::Calendar: return tr("Calendars");
        case RowKind::Progress: return tr("Progress");
        case RowKind::CrashOption: return tr("Ways to buy time");
        case RowKind::RiskEvent: return tr("Risks");
        case RowKind::PlanSettings:
        case RowKind::ValueSettings: return tr("Settings");
        case RowKind::Baseline: return tr("Baselines");
        case RowKind::Initiative: return tr("Initiatives");
        case RowKind::CashFlow: return tr("Costs and benefits");
        case RowKind::Effect: return tr("Effects");
        case RowKind::Scenario: return tr("Scenarios");
        case RowKind::Measure: return tr("Measures");
        case RowKind::MeasureFigure: return tr("Figures");
        case RowKind::SurveyResponse: return tr("Responses");
        case RowKind::Comment: return tr("Comments");
        case RowKind::Feeling: return tr("Feelings of personas");
        case RowKind::StickyNote: return tr("Sticky notes");
        case RowKind::OwnerColour: return tr("Colours of owners");
        case RowKind::Scene: return tr("Scenes");
        case RowKind::Vote: return tr("Dots");
    }
    return {};
}

QString listed(const std::vector<std::int64_t>& lines) {
    QStringList numbers;
    for (const std::int64_t line : lines) {
        if (static_cast<std::size_t>(numbers.size()) == kMostLines) {
            numbers << QStringLiteral("…");
            break;
        }
        numbers << QString::number(line);
    }
    return numbers.join(QStringLiteral(", "));
}

QString damageWords(const Error& damage) {
    if (damage.code == ErrorCode::NewerFormat) return sentence(damage);
    if (damage.code == ErrorCode::DamagedFile && damage.line > 0) {
        return tr("Line %1: %2").arg(damage.line).arg(sentence(damage));
    }
    if (damage.line == 0) return tr("The file is damaged. %1").arg(sentence(damage));
    return tr("The file is damaged. Line %1: %2").arg(damage.line).arg(sentence(damage));
}

}  // namespace

QStringList salvageWords(const Salvaged& salvaged, const Error& damage) {
    QStringList words{damageWords(damage)};
    if (!salvaged.lostLines.empty()) {
        words
            << tr("Lines that cannot be read: %1 (%2)").arg(salvaged.lostLines.size()).arg(listed(salvaged.lostLines));
    }
    if (salvaged.cutTexts > 0) {
        words << tr("Texts that were too long and were cut: %1. Names end at 64 KiB, notes at 1 MiB.")
                     .arg(salvaged.cutTexts);
    }
    for (const auto& [kind, missing] : salvaged.missing) {
        words << tr("%1: %3 of %2 are there.").arg(nameWords(kind)).arg(missing.written).arg(missing.left);
    }
    if (!salvaged.hasEnd) words << tr("How much is missing at its end cannot be told: the last line is gone.");
    if (const auto& leftOut = salvaged.repairs.leftOut; !leftOut.empty()) {
        QStringList counts;
        for (const auto& [kind, count] : leftOut)
            counts << nameWords(kind) + QStringLiteral(": ") + QString::number(count);
        words << tr("Left out, since what they belong to is missing, or since another row says the same: %1")
                     .arg(counts.join(QStringLiteral(", ")));
    }
    if (salvaged.repairs.letGo > 0) {
        words << tr("%1 references lead to rows that are missing and were let go.").arg(salvaged.repairs.letGo);
    }
    if (salvaged.repairs.renamed > 0) {
        words << tr("%1 touchpoints got another code, since theirs was missing or there twice.")
                     .arg(salvaged.repairs.renamed);
    }
    return words;
}

}  // namespace waymark

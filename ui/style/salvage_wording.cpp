#include "ui/style/salvage_wording.h"

#include "core/model/names.h"
#include "ui/style/error_wording.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr std::size_t kMostLines = 10;  // listed

QString nameWords(RowKind kind) {
    const std::string_view name = nameOf(kind);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
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
            << tr("%1 of its lines cannot be read: %2").arg(salvaged.lostLines.size()).arg(listed(salvaged.lostLines));
    }
    if (salvaged.cutTexts > 0) {
        words << tr("%1 of its texts were too long and were cut: names at 64 KiB, notes at 1 MiB.")
                     .arg(salvaged.cutTexts);
    }
    for (const auto& [kind, missing] : salvaged.missing) {
        words << tr("Of %2 %1 rows only %3 are there.").arg(nameWords(kind)).arg(missing.written).arg(missing.left);
    }
    if (!salvaged.hasEnd) words << tr("How much is missing at its end cannot be told: the last line is gone.");
    if (const auto& leftOut = salvaged.repairs.leftOut; !leftOut.empty()) {
        QStringList counts;
        for (const auto& [kind, count] : leftOut) counts << QString::number(count) + QChar(' ') + nameWords(kind);
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

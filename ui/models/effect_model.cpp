#include "ui/models/effect_model.h"

#include "core/base/number_text.h"
#include "core/edit/value_edits.h"
#include "core/model/plan_cell.h"
#include "ui/models/row_names.h"
#include "ui/models/value_text.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr TimeUnit kBareUnit = TimeUnit::Day;

// Which cells an effect of this kind has.
bool hasEffectCell(EffectKind kind, int column) {
    switch (column) {
        case EffectModel::Change: return kind != EffectKind::Remove;
        case EffectModel::Into: return kind == EffectKind::BranchShare;
        case EffectModel::NewName:
        case EffectModel::Channel:
        case EffectModel::Cost: return kind == EffectKind::Replace;
        default: return true;
    }
}

QString estimateWords(const Estimate& estimate) {
    if (estimate.distribution == Distribution::Observed) return QString::fromStdString(writeObserved(estimate));
    const auto words = [&](Minutes length) { return writtenWords(length, estimate.unit); };
    if (estimate.optimistic == estimate.pessimistic) return words(estimate.likely);
    return words(estimate.optimistic) + " / " + words(estimate.likely) + " / " + words(estimate.pessimistic);
}

Result<Estimate> readEstimateWords(const QString& text, const Estimate& before) {
    const QStringList parts = text.split('/');
    if (parts.size() != 1 && parts.size() != 3) return failure(ErrorCode::IncompleteEstimate, {"time"});
    EstimateCells cells;
    if (parts.size() == 1) {
        cells.duration = plainText(parts[0]);
        return readEstimate(cells, kBareUnit);
    }
    cells.optimistic = plainText(parts[0]);
    cells.likely = plainText(parts[1]);
    cells.pessimistic = plainText(parts[2]);
    const bool keepsShape =
        before.distribution == Distribution::Triangular || before.distribution == Distribution::LogNormal;
    if (keepsShape) cells.distribution = writeEstimate(before).distribution;
    return readEstimate(cells, kBareUnit);
}

QString signedWords(double value) {
    const QString number = numberWords(QString::fromStdString(toText(value, 6)));
    return value > 0.0 ? '+' + number : number;
}

Result<Effect> withFigure(Effect row, QString text, double Effect::*member, double unit) {
    return readFigure(text.remove('%').remove(QChar(0xD7)).remove('x'), tr("change")).map([&](double figure) {
        row.*member = figure / unit;
        return row;
    });
}

Result<Effect> withAmount(Effect row, const QString& text) {
    std::string plain = plainText(text);
    if (plain.starts_with('+')) plain.erase(0, 1);
    const auto amount = readInteger(trimmed(plain));
    if (!amount) return failure(ErrorCode::NotAnInteger, {plain, tr("change").toStdString()});
    if (*amount < -kLargestCapacity || *amount > kLargestCapacity) {
        return failure(ErrorCode::OutOfRange,
                       {tr("change").toStdString(), plain, toText(-kLargestCapacity), toText(kLargestCapacity)});
    }
    row.amount = static_cast<std::int32_t>(*amount);
    return row;
}

// What an effect comes to, in the words of its kind.
Result<Effect> withEffectChange(Effect row, const QString& text) {
    switch (row.kind) {
        case EffectKind::TimeFactor: {
            const bool isPercent = text.contains('%');
            return withFigure(std::move(row), text, &Effect::factor, isPercent ? 100.0 : 1.0);
        }
        case EffectKind::BranchShare: return withFigure(std::move(row), text, &Effect::shift, 100.0);
        case EffectKind::NewEstimate:
        case EffectKind::Replace:
            return readEstimateWords(text, row.estimate).map([&](const Estimate& estimate) {
                row.estimate = estimate;
                return row;
            });
        case EffectKind::NewCost:
            return readAmount(text, "cost").map([&](Money cost) {
                row.cost = cost;
                return row;
            });
        case EffectKind::AddedCapacity:
        case EffectKind::Satisfaction: return withAmount(std::move(row), text);
        case EffectKind::Remove: break;
    }
    return row;
}

Result<Effect> withEffectKind(Effect row, const QString& text) {
    QStringList names;
    for (const EffectKind kind : kEffectKinds) {
        const std::string_view shortName = nameOf(kind);
        names << effectKindWords(kind);
        const QString alias = QString::fromUtf8(shortName.data(), static_cast<qsizetype>(shortName.size()));
        if (!isSameName(names.back(), text) && !isSameName(alias, text)) continue;
        row.kind = kind;
        return row;
    }
    return tl::unexpected(unknownName(tr("kind of change"), text, names));
}

Result<Effect> withEffectPlace(const Document& document, Effect row, const QString& text) {
    const bool isResource = row.kind == EffectKind::AddedCapacity;
    row.touchpoint = {};
    row.resource = {};
    if (text.trimmed().isEmpty()) return row;
    if (isResource) {
        row.resource = rowNamed<Resource>(document, text);
        if (row.resource.isValid()) return row;
        return tl::unexpected(unknownName(tr("resource"), text, namesOf<Resource>(document)));
    }
    row.touchpoint = touchpointNamed(document, text);
    if (row.touchpoint.isValid()) return row;
    return tl::unexpected(unknownName(tr("touchpoint"), text, touchpointNames(document)));
}

Result<Effect> withEffectCell(const Document& document, Effect row, int column, const QString& text) {
    if (!hasEffectCell(row.kind, column)) return row;
    switch (column) {
        case EffectModel::Kind: return withEffectKind(std::move(row), text);
        case EffectModel::Place: return withEffectPlace(document, std::move(row), text);
        case EffectModel::Change: return withEffectChange(std::move(row), text);
        case EffectModel::NewName: row.name = text.toStdString(); return row;
        case EffectModel::Channel: row.channel = text.toStdString(); return row;
        case EffectModel::Owner: {
            row.initiative = rowNamed<Initiative>(document, text);
            if (row.initiative.isValid()) return row;
            return tl::unexpected(unknownName(tr("initiative"), text, namesOf<Initiative>(document)));
        }
        case EffectModel::Into: {
            row.into = touchpointNamed(document, text);
            if (row.into.isValid() || text.trimmed().isEmpty()) return row;
            return tl::unexpected(unknownName(tr("touchpoint"), text, touchpointNames(document)));
        }
        default:
            return readAmount(text, "cost").map([&](Money cost) {
                row.cost = cost;
                return row;
            });
    }
}

}  // namespace

QString effectKindWords(EffectKind kind) {
    switch (kind) {
        case EffectKind::TimeFactor: return tr("Time, by a factor");
        case EffectKind::NewEstimate: return tr("New time");
        case EffectKind::NewCost: return tr("New cost per pass");
        case EffectKind::AddedCapacity: return tr("More of a resource");
        case EffectKind::Satisfaction: return tr("Satisfaction");
        case EffectKind::BranchShare: return tr("Customers go another way");
        case EffectKind::Remove: return tr("Falls away");
        case EffectKind::Replace: return tr("Replaced by");
    }
    return {};
}

EffectModel::EffectModel(Session& session, QObject* parent) : TypedRowModel(session, kColumns, parent) {
    connect(&session, &Session::changed, this, &EffectModel::follow);
}

QString EffectModel::title(int column) const {
    switch (column) {
        case Owner: return tr("Initiative");
        case Kind: return tr("What changes");
        case Place: return tr("Where");
        case Change: return tr("By or to");
        case Into: return tr("Way on");
        case NewName: return tr("New name");
        case Channel: return tr("New channel");
        case Cost: return tr("New cost");
        default: return {};
    }
}

QString EffectModel::titleHelp(int column) const {
    if (column != Change) return {};
    return tr("A factor (0.6), a time (4h, or 2h / 4h / 8h), a cost, so many more (+1), or a share (+20 %)");
}

bool EffectModel::isNumeric(int column) const { return column == Change || column == Cost; }

bool EffectModel::isTyped(const Effect& row, int column) const { return hasEffectCell(row.kind, column); }

QString EffectModel::filterText(const Effect& row) const {
    return text(row, Owner) + '\n' + text(row, Place) + '\n' + text(row, Kind);
}

Result<ChangeSet> EffectModel::put(const Document& now, const Effect& row, const CellText& cell) const {
    return withEffectCell(now, row, cell.index.column(), cell.text).and_then([&](const Effect& changed) {
        return edit::setEffect(now, changed);
    });
}

QString EffectModel::text(const Effect& row, int column) const {
    if (!hasEffectCell(row.kind, column)) return {};
    const auto place = [this](Id<Touchpoint> id) {
        const Touchpoint* touchpoint = document().find(id);
        return touchpoint ? touchpointWords(*touchpoint) : QString();
    };
    const std::string& currency = document().journey().currency;
    switch (column) {
        case Owner: return QString::fromStdString(document().table<Initiative>().at(row.initiative).name);
        case Kind: return effectKindWords(row.kind);
        case Place: {
            const Resource* resource = document().find(row.resource);
            if (row.kind != EffectKind::AddedCapacity) return place(row.touchpoint);
            return resource ? QString::fromStdString(resource->name) : QString();
        }
        case Into: return place(row.into);
        case NewName: return QString::fromStdString(row.name);
        case Channel: return QString::fromStdString(row.channel);
        case Cost: return exactMoneyWords(row.cost, currency);
        default: break;
    }
    switch (row.kind) {
        case EffectKind::TimeFactor:
            return QChar(0xD7) + (' ' + numberWords(QString::fromStdString(toText(row.factor, 6))));
        case EffectKind::NewEstimate:
        case EffectKind::Replace: return estimateWords(row.estimate);
        case EffectKind::NewCost: return exactMoneyWords(row.cost, currency);
        case EffectKind::AddedCapacity:
        case EffectKind::Satisfaction: return signedWords(row.amount);
        case EffectKind::BranchShare: return signedWords(100.0 * row.shift) + QChar(0xA0) + '%';
        case EffectKind::Remove: break;
    }
    return {};
}

QStringList EffectModel::choices(const Effect& row, int column) const {
    if (!hasEffectCell(row.kind, column)) return {};
    switch (column) {
        case Owner: return namesOf<Initiative>(document());
        case Kind: {
            QStringList names;
            for (const EffectKind kind : kEffectKinds) names << effectKindWords(kind);
            return names;
        }
        case Place:
            return row.kind == EffectKind::AddedCapacity ? namesOf<Resource>(document()) : touchpointNames(document());
        case Into: {
            QStringList names;
            for (const Id<Dependency> id : document().outgoing(row.touchpoint)) {
                names << touchpointWords(
                    document().table<Touchpoint>().at(document().table<Dependency>().at(id).successor));
            }
            return names;
        }
        default: return {};
    }
}

void EffectModel::follow(const ChangeSet& changes) {
    RowTableModel::follow(stepsOf<Effect>(changes));
    const bool isNamedAnew = mentions<Initiative>(changes) || mentions<Touchpoint>(changes) ||
                             mentions<Resource>(changes) || mentions<Journey>(changes);
    if (isNamedAnew) announceAll(Owner, Cost);
}

}  // namespace waymark

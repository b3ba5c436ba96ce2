#include "ui/models/dependency_table_model.h"

#include "core/edit/dependency_edits.h"
#include "core/model/names.h"
#include "ui/models/code_order.h"
#include "ui/models/value_text.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

// The touchpoint with this code; "A Order confirmed" is taken as well.
Result<Id<Touchpoint>> findCode(const Document& document, const QString& text) {
    const std::string whole = text.trimmed().toStdString();
    const std::string first = text.trimmed().section(' ', 0, 0).toStdString();
    Id<Touchpoint> byFirstWord;
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        if (row.code == whole) return row.id;
        if (row.code == first) byFirstWord = row.id;
    }
    if (byFirstWord.isValid()) return byFirstWord;
    return failure(ErrorCode::MissingPredecessor, {whole, whole});
}

Result<DependencyKind> readDependencyKind(const QString& text) {
    const QString wanted = text.trimmed();
    for (const DependencyKind kind : kAllOf<DependencyKind>) {
        const bool isName = withName<DependencyKind>(wanted.toUpper().toStdString()) == kind;
        if (isName || wanted.compare(kindWords(kind), Qt::CaseInsensitive) == 0) return kind;
    }
    return failure(ErrorCode::UnknownValue, {"kind", wanted.toStdString(), allNames<DependencyKind>()});
}

}  // namespace

QString codeAndName(const Document& document, Id<Touchpoint> id) {
    const Touchpoint* row = document.find(id);
    if (!row) return {};
    const QString code = QString::fromStdString(row->code);
    return row->name.empty() ? code : code + ' ' + QString::fromStdString(row->name);
}

Result<Dependency> withCell(const Document& document, Dependency row, int column, const QString& text) {
    const auto put = [&row](auto& member, const auto& value) -> Result<Dependency> {
        if (!value) return tl::unexpected(value.error());
        member = *value;
        return row;
    };
    switch (column) {
        case DependencyTableModel::Predecessor: return put(row.predecessor, findCode(document, text));
        case DependencyTableModel::Successor: return put(row.successor, findCode(document, text));
        case DependencyTableModel::Kind: return put(row.kind, readDependencyKind(text));
        case DependencyTableModel::Lag:
            if (text.trimmed().isEmpty())
                row.lag = {};
            else
                return put(row.lag, readTime(text, row.lag.unit));
            return row;
        case DependencyTableModel::Share: return put(row.share, readShare(text));
        default: return row;
    }
}

DependencyTableModel::DependencyTableModel(Session& session, QObject* parent)
    : TypedRowModel(session, kColumns, parent) {
    connect(&session, &Session::changed, this, &DependencyTableModel::follow);
}

QString DependencyTableModel::title(int column) const {
    switch (column) {
        case Predecessor: return tr("From");
        case Successor: return tr("To", "a touchpoint");
        case Kind: return tr("Kind");
        case Lag: return tr("Lag");
        case Share: return tr("Share");
        case Critical: return tr("Critical");
        default: return {};
    }
}

bool DependencyTableModel::isNumeric(int column) const { return column == Lag || column == Share; }

bool DependencyTableModel::isTyped(const Dependency& /*row*/, int column) const { return column != Critical; }

QVariant DependencyTableModel::data(const QModelIndex& index, int role) const {
    if (role != CriticalRole) return TypedRowModel::data(index, role);
    const Dependency* row = rowAt<Dependency>(index);
    return row ? QVariant(session().schedule().isCritical(row->id)) : QVariant();
}

QString DependencyTableModel::filterText(const Dependency& row) const {
    return text(row, Predecessor) + ' ' + text(row, Successor);
}

Result<ChangeSet> DependencyTableModel::put(const Document& now, const Dependency& row, const CellText& cell) const {
    return withCell(now, row, cell.index.column(), cell.text).and_then([&](const Dependency& changed) {
        return edit::setDependency(now, changed);
    });
}

QString DependencyTableModel::text(const Dependency& row, int column) const {
    switch (column) {
        case Predecessor: return codeAndName(document(), row.predecessor);
        case Successor: return codeAndName(document(), row.successor);
        case Kind: return kindWords(row.kind);
        case Lag: return row.lag.length == Minutes{0} ? QString() : writtenWords(row.lag.length, row.lag.unit);
        case Share: return shareWords(row.share);
        case Critical: return session().schedule().isCritical(row.id) ? tr("critical") : QString();
        default: return {};
    }
}

QString DependencyTableModel::editText(const Dependency& row, int column) const {
    const auto code = [this](Id<Touchpoint> id) {
        const Touchpoint* touchpoint = document().find(id);
        return touchpoint ? QString::fromStdString(touchpoint->code) : QString();
    };
    if (column == Predecessor) return code(row.predecessor);
    if (column == Successor) return code(row.successor);
    return text(row, column);
}

QVariant DependencyTableModel::sortKey(const Dependency& row, int column) const {
    switch (column) {
        case Predecessor:
        case Successor: return codeSortKey(editText(row, column).toStdString()).toUtf8();
        case Kind: return static_cast<int>(row.kind);
        case Lag: return static_cast<qlonglong>(workingLag(row).count());
        case Share: return row.share ? row.share->value() : -1.0;
        default: return session().schedule().isCritical(row.id) ? 0 : 1;
    }
}

void DependencyTableModel::follow(const ChangeSet& changes, const ScheduleDelta& delta) {
    RowTableModel::follow(stepsOf<Dependency>(changes));
    std::vector<std::uint32_t> renamed;
    forEachChange<Touchpoint>(changes, [&](const RowChange<Touchpoint>& change) {
        for (const Id<Dependency> id : document().incoming(change.id)) renamed.push_back(id.value);
        for (const Id<Dependency> id : document().outgoing(change.id)) renamed.push_back(id.value);
    });
    tidy(renamed);
    announce(renamed, Predecessor, Successor);
    std::vector<std::uint32_t> turned;
    for (const Id<Dependency> id : delta.dependencies) turned.push_back(id.value);
    // The critical mark is drawn on every cell of the row.
    announce(turned, 0, kColumns - 1);
}

}  // namespace waymark

#pragma once
// Rows by what people call them: a touchpoint by its code, its name or both, other rows by their names.

#include <QString>
#include <QStringList>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark {

[[nodiscard]] QString touchpointWords(const Touchpoint& row);  // "F First answer"
// Case and blanks around do not matter.
[[nodiscard]] bool isSameName(const QString& one, const QString& other);
// An invalid id where nothing is called so; the first one where several are.
[[nodiscard]] Id<Touchpoint> touchpointNamed(const Document& document, const QString& typed);
[[nodiscard]] QStringList touchpointNames(const Document& document);

// For rows that have a name.
template <class Row>
[[nodiscard]] Id<Row> rowNamed(const Document& document, const QString& typed) {
    for (const Row& row : document.table<Row>()) {
        if (isSameName(QString::fromStdString(row.name), typed)) return row.id;
    }
    return {};
}
template <class Row>
[[nodiscard]] QStringList namesOf(const Document& document) {
    QStringList names;
    for (const Row& row : document.table<Row>()) names << QString::fromStdString(row.name);
    return names;
}
// What these rows are called, with semicolons between them.
template <class Row>
[[nodiscard]] QString namesOf(const Document& document, const std::vector<Id<Row>>& ids) {
    QStringList names;
    for (const Id<Row> id : ids) {
        if (const Row* row = document.find(id)) names << QString::fromStdString(row->name);
    }
    return names.join(QStringLiteral("; "));
}
// The other way round. Error: UnknownValue, naming `what`.
[[nodiscard]] Result<std::vector<Id<Initiative>>> initiativesNamed(const Document& document, const QString& typed,
                                                                   const QString& what);

// UnknownValue: `what` is not one of the known ones.
[[nodiscard]] Error unknownName(const QString& what, const QString& typed, const QStringList& known);

}  // namespace waymark

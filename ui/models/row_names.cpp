#include "ui/models/row_names.h"

namespace waymark {

QString touchpointWords(const Touchpoint& row) { return QString::fromStdString(row.code + ' ' + row.name).trimmed(); }

bool isSameName(const QString& one, const QString& other) {
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

Id<Touchpoint> touchpointNamed(const Document& document, const QString& typed) {
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        const bool isNamed = isSameName(QString::fromStdString(row.code), typed) ||
                             isSameName(QString::fromStdString(row.name), typed) ||
                             isSameName(touchpointWords(row), typed);
        if (isNamed) return row.id;
    }
    return {};
}

QStringList touchpointNames(const Document& document) {
    QStringList names;
    for (const Touchpoint& row : document.table<Touchpoint>()) names << touchpointWords(row);
    return names;
}

Result<std::vector<Id<Initiative>>> initiativesNamed(const Document& document, const QString& typed,
                                                     const QString& what) {
    std::vector<Id<Initiative>> ids;
    for (const QString& part : typed.split(';')) {
        if (part.trimmed().isEmpty()) continue;
        const Id<Initiative> id = rowNamed<Initiative>(document, part);
        if (!id.isValid()) return tl::unexpected(unknownName(what, part, namesOf<Initiative>(document)));
        ids.push_back(id);
    }
    return ids;
}

Error unknownName(const QString& what, const QString& typed, const QStringList& known) {
    return Error{ErrorCode::UnknownValue,
                 {what.toStdString(), typed.trimmed().toStdString(), known.join(QStringLiteral(", ")).toStdString()},
                 {},
                 {},
                 0};
}

}  // namespace waymark

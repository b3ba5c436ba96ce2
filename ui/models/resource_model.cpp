#include "ui/models/resource_model.h"

#include <algorithm>

#include <QRegularExpression>

#include "core/edit/resource_edits.h"
#include "ui/models/value_text.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

// An empty text is the calendar of the journey.
Result<Id<Calendar>> calendarNamed(const Document& document, const QString& text) {
    if (text.trimmed().isEmpty()) return Id<Calendar>{};
    std::string names;
    for (const Calendar& row : document.table<Calendar>()) {
        if (QString::fromStdString(row.name).compare(text.trimmed(), Qt::CaseInsensitive) == 0) return row.id;
        names += (names.empty() ? "" : ", ") + row.name;
    }
    if (names.empty()) names = tr("nothing: there is no calendar yet").toStdString();
    return failure(ErrorCode::UnknownValue, {tr("calendar").toStdString(), text.trimmed().toStdString(), names});
}

std::vector<std::string> skillsIn(const QString& text) {
    std::vector<std::string> skills;
    for (const QString& skill : text.split(QRegularExpression(QStringLiteral("[;,]")), Qt::SkipEmptyParts)) {
        skills.push_back(skill.trimmed().toStdString());
    }
    return skills;
}

Result<Resource> withCell(const Document& document, Resource row, int column, const QString& text) {
    switch (column) {
        case ResourceModel::Hours:
            return calendarNamed(document, text).map([&](Id<Calendar> calendar) {
                row.calendar = calendar;
                return row;
            });
        case ResourceModel::Skills: row.skills = skillsIn(text); return row;
        case ResourceModel::Name: row.name = text.toStdString(); return row;
        case ResourceModel::Capacity:
            return readCount(text, tr("capacity"), 0).map([&](std::int32_t capacity) {
                row.capacity = capacity;
                return row;
            });
        case ResourceModel::Rate:
            return readAmount(text, "rate").map([&](Money rate) {
                row.rate = rate;
                return row;
            });
        default: return row;
    }
}

}  // namespace

ResourceModel::ResourceModel(Session& session, QObject* parent) : TypedRowModel(session, kColumns, parent) {
    for (const Demand& demand : document().table<Demand>()) ++m_uses[demand.resource.value];
    connect(&session, &Session::changed, this, &ResourceModel::follow);
}

QString ResourceModel::title(int column) const {
    switch (column) {
        case Name: return tr("Resource");
        case Capacity: return tr("Capacity");
        case Rate: return tr("Rate per hour");
        case Hours: return tr("Calendar");
        case Skills: return tr("Skills");
        case Uses: return tr("Needed by");
        default: return {};
    }
}

bool ResourceModel::isNumeric(int column) const { return column == Capacity || column == Rate || column == Uses; }

bool ResourceModel::isTyped(const Resource& /*row*/, int column) const { return column != Uses; }

QString ResourceModel::filterText(const Resource& row) const { return QString::fromStdString(row.name); }

Result<ChangeSet> ResourceModel::put(const Document& now, const Resource& row, const CellText& cell) const {
    return withCell(now, row, cell.index.column(), cell.text).and_then([&](const Resource& changed) {
        return edit::setResource(now, changed);
    });
}

QString ResourceModel::text(const Resource& row, int column) const {
    switch (column) {
        case Name: return QString::fromStdString(row.name);
        case Capacity: return QString::number(row.capacity);
        case Rate: return row.rate == Money{} ? QString() : exactMoneyWords(row.rate, document().journey().currency);
        case Hours: {
            const Calendar* own = document().find(row.calendar);
            return own ? QString::fromStdString(own->name) : QString();
        }
        case Skills: {
            QStringList skills;
            for (const std::string& skill : row.skills) skills.append(QString::fromStdString(skill));
            return skills.join(QStringLiteral("; "));
        }
        case Uses: return usesOf(row) == 1 ? tr("1 touchpoint") : tr("%1 touchpoints").arg(usesOf(row));
        default: return {};
    }
}

QVariant ResourceModel::sortKey(const Resource& row, int column) const {
    switch (column) {
        case Capacity: return row.capacity;
        case Rate: return static_cast<qlonglong>(row.rate.minorUnits);
        case Uses: return usesOf(row);
        case Hours:
        case Skills: return text(row, column).toCaseFolded();
        default: return QString::fromStdString(row.name).toCaseFolded();
    }
}

int ResourceModel::usesOf(const Resource& row) const {
    const auto found = m_uses.find(row.id.value);
    return found == m_uses.end() ? 0 : found->second;
}

void ResourceModel::follow(const ChangeSet& changes) {
    std::vector<std::uint32_t> recounted;
    forEachChange<Demand>(changes, [&](const RowChange<Demand>& change) {
        if (change.before) {
            --m_uses[change.before->resource.value];
            recounted.push_back(change.before->resource.value);
        }
        if (change.after) {
            ++m_uses[change.after->resource.value];
            recounted.push_back(change.after->resource.value);
        }
    });
    RowTableModel::follow(stepsOf<Resource>(changes));
    tidy(recounted);
    announce(recounted, Uses, Uses);
    if (mentions<Journey>(changes)) announceAll(Rate, Rate);
    if (mentions<Calendar>(changes)) announceAll(Hours, Hours);
}

}  // namespace waymark

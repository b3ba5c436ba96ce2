#include "core/format/row_writer.h"

#include <initializer_list>

#include "core/base/date_text.h"
#include "core/base/number_text.h"
#include "core/format/json_writer.h"
#include "core/format/row_fields.h"
#include "core/model/names.h"

namespace waymark {
namespace {

// The visitor of visitFields that writes; fields with their usual value are left out.
class FieldWriter {
public:
    // `kept`: what is written back besides, or null.
    FieldWriter(JsonWriter& json, const KeptText::Members* kept) : m_json(json), m_kept(kept) {}
    // Ends the row.
    void end() { endObject(); }

    void text(std::string_view key, const std::string& value, std::size_t, std::string_view usual = {}) {
        if (value != usual) keyed(key).text(value);
    }
    template <class Row>
    void reference(std::string_view key, Id<Row> id) {
        if (id.isValid()) keyed(key).number(std::int64_t{id.value});
    }
    void number(std::string_view key, double value, FieldRange<double> range) {
        if (value != range.usual) keyed(key).number(value);
    }
    template <class Integer>
    void integer(std::string_view key, Integer value, FieldRange<std::int64_t> range) {
        if (value != range.usual) keyed(key).number(std::int64_t{value});
    }
    void optionalNumber(std::string_view key, const std::optional<double>& value, FieldRange<double>) {
        if (value) keyed(key).number(*value);
    }
    template <class Integer>
    void optionalInteger(std::string_view key, const std::optional<Integer>& value, FieldRange<std::int64_t>) {
        if (value) keyed(key).number(std::int64_t{*value});
    }
    void picture(std::string_view key, const std::string& value) {
        if (!value.empty()) keyed(key).text(value);
    }
    void flag(std::string_view key, bool value, bool usual = false) {
        if (value != usual) keyed(key).boolean(value);
    }
    void optionalMoney(std::string_view key, const std::optional<Money>& value) {
        if (value) keyed(key).number(value->minorUnits);
    }
    // One number where the amount is exact, otherwise lowest, most likely and highest.
    void amount(std::string_view key, const MoneyEstimate& value) {
        if (value == MoneyEstimate{}) return;
        keyed(key);
        if (value == exactly(value.likely)) return m_json.number(value.likely.minorUnits);
        numbers({value.lowest.minorUnits, value.likely.minorUnits, value.highest.minorUnits});
    }
    void money(std::string_view key, Money value) {
        if (value != Money{}) keyed(key).number(value.minorUnits);
    }
    template <class Enum>
    void choice(std::string_view key, Enum value) {
        if (value != kAllOf<Enum>.front()) keyed(key).text(nameOf(value));
    }
    void estimate(std::string_view key, const Estimate& value) {
        if (value == Estimate{}) return;
        beginObject(key);
        if (value.distribution == Distribution::Observed) {
            list("observed", value.observed, [&](Minutes length) { m_json.number(length.count()); });
        } else {
            keyed("optimistic").number(value.optimistic.count());
            keyed("likely").number(value.likely.count());
            keyed("pessimistic").number(value.pessimistic.count());
        }
        keyed("unit").text(shortName(value.unit));
        keyed("distribution").text(nameOf(value.distribution));
        endObject();
    }
    void duration(std::string_view key, const WrittenDuration& value) {
        if (value != WrittenDuration{} || hasKept(key)) optionalDuration(key, value);
    }
    void optionalDuration(std::string_view key, const std::optional<WrittenDuration>& value) {
        if (!value) return;
        beginObject(key);
        keyed("minutes").number(value->length.count());
        keyed("unit").text(shortName(value->unit));
        endObject();
    }
    void date(std::string_view key, const std::optional<std::chrono::year_month_day>& value) {
        if (value) keyed(key).text(writeDate(*value));
    }
    void day(std::string_view key, std::chrono::year_month_day value) { keyed(key).text(writeDate(value)); }
    void share(std::string_view key, const std::optional<Probability>& value) {
        if (value) keyed(key).number(value->value());
    }
    void chance(std::string_view key, Probability value, double usual) {
        if (value.value() != usual) keyed(key).number(value.value());
    }
    void workTime(std::string_view key, const std::optional<WorkTime>& value) {
        if (value) keyed(key).number(value->time_since_epoch().count());
    }
    void texts(std::string_view key, const std::vector<std::string>& values) {
        list(key, values, [&](const std::string& value) { m_json.text(value); });
    }
    template <class Row>
    void references(std::string_view key, const std::vector<Id<Row>>& ids) {
        list(key, ids, [&](Id<Row> id) { m_json.number(std::int64_t{id.value}); });
    }
    void hours(std::string_view key, const WorkingHours& value) {
        if (!value.empty()) keyed(key).text(writeHours(value));
    }
    void exceptions(std::string_view key, const std::vector<CalendarException>& values) {
        list(key, values, [&](const CalendarException& value) {
            beginItem(key, writeDate(value.date));
            keyed("date").text(writeDate(value.date));
            if (!value.name.empty()) keyed("name").text(value.name);
            if (!value.hours.empty()) keyed("hours").text(writeHours(value.hours));
            endObject();
        });
    }
    // Baselines are long, so what they hold is written as lists of numbers.
    void entries(std::string_view key, const std::vector<BaselineEntry>& values) {
        list(key, values, [&](const BaselineEntry& value) {
            numbers({value.touchpoint.value, value.start.time_since_epoch().count(),
                     value.finish.time_since_epoch().count(), value.isOnChain ? 1 : 0});
        });
    }
    void buffers(std::string_view key, const std::vector<BaselineBuffer>& values) {
        list(key, values, [&](const BaselineBuffer& value) {
            numbers({value.from.value, value.into.value, value.start.time_since_epoch().count(), value.length.count()});
        });
    }
    void figures(std::string_view key, const std::optional<BaselineFigures>& value) {
        if (!value) return;
        beginObject(key);
        visitFields(*this, *value);
        endObject();
    }
    void answers(std::string_view key, const std::vector<Answer>& values) {
        list(key, values, [&](const Answer& value) {
            m_json.beginArray();
            m_json.number(std::int64_t{value.measure.value});
            m_json.number(value.value);
            m_json.endArray();
        });
    }

private:
    // Objects within the row: where they stand is the path of their kept members.
    void beginObject(std::string_view key) {
        keyed(key).beginObject();
        enter(key);
    }
    void beginItem(std::string_view key, const std::string& name) {
        m_json.beginObject();
        enter(std::string(key) + '.' + name);
    }
    void endObject() {
        if (m_kept) {
            const auto members = m_kept->find(m_path);
            if (members != m_kept->end()) m_json.members(members->second);
            m_path.erase(m_ends.empty() ? 0 : m_ends.back());
            if (!m_ends.empty()) m_ends.pop_back();
        }
        m_json.endObject();
    }
    void enter(std::string_view part) {
        if (!m_kept) return;
        m_ends.push_back(m_path.size());
        if (!m_path.empty()) m_path += '.';
        m_path += part;
    }
    [[nodiscard]] bool hasKept(std::string_view key) const {
        return m_kept && m_kept->contains(m_path + (m_path.empty() ? "" : ".") + std::string(key));
    }
    template <class Value, class Write>
    void list(std::string_view key, const std::vector<Value>& values, Write&& write) {
        if (values.empty()) return;
        keyed(key).beginArray();
        for (const Value& value : values) write(value);
        m_json.endArray();
    }
    void numbers(std::initializer_list<std::int64_t> values) {
        m_json.beginArray();
        for (const std::int64_t value : values) m_json.number(value);
        m_json.endArray();
    }
    JsonWriter& keyed(std::string_view key) {
        m_json.key(key);
        return m_json;
    }

    JsonWriter& m_json;
    const KeptText::Members* m_kept;
    std::string m_path;               // of the object that is being written
    std::vector<std::size_t> m_ends;  // how long it was at each object around
};

template <class Row>
JsonWriter lineOf(std::string& into, Id<Row> id) {
    JsonWriter json(into);
    json.beginObject();
    json.key("row");
    json.text(nameOf(kRowKind<Row>));
    json.key("id");
    json.number(std::int64_t{id.value});
    return json;
}

template <class Row>
void writeRow(std::string& into, const Row& row, const KeptText::Members* kept = nullptr) {
    JsonWriter json = lineOf(into, row.id);
    FieldWriter fields(json, kept);
    visitFields(fields, row);
    fields.end();
    into += '\n';
}

template <class Row>
void writeRemoved(std::string& into, Id<Row> id) {
    JsonWriter json = lineOf(into, id);
    json.key("removed");
    json.boolean(true);
    json.endObject();
    into += '\n';
}

}  // namespace

template <class Row>
void writeRows(std::string& into, const Table<Row>& rows, const KeptText& kept) {
    for (const Row& row : rows) {
        const auto members = kept.members.empty() ? kept.members.end() : kept.members.find(refTo(row.id));
        writeRow(into, row, members == kept.members.end() ? nullptr : &members->second);
    }
}

void writeChanges(std::string& into, const ChangeSet& changes) {
    for (const AnyRowChange& any : changes.rows) {
        std::visit(
            [&](const auto& change) { change.after ? writeRow(into, *change.after) : writeRemoved(into, change.id); },
            static_cast<const EachRow<std::variant, RowChange>&>(any));
    }
}

template void writeRows(std::string&, const Table<Journey>&, const KeptText&);
template void writeRows(std::string&, const Table<Persona>&, const KeptText&);
template void writeRows(std::string&, const Table<Stage>&, const KeptText&);
template void writeRows(std::string&, const Table<Lane>&, const KeptText&);
template void writeRows(std::string&, const Table<Resource>&, const KeptText&);
template void writeRows(std::string&, const Table<Touchpoint>&, const KeptText&);
template void writeRows(std::string&, const Table<Placement>&, const KeptText&);
template void writeRows(std::string&, const Table<Experience>&, const KeptText&);
template void writeRows(std::string&, const Table<Dependency>&, const KeptText&);
template void writeRows(std::string&, const Table<Demand>&, const KeptText&);
template void writeRows(std::string&, const Table<Calendar>&, const KeptText&);
template void writeRows(std::string&, const Table<Progress>&, const KeptText&);
template void writeRows(std::string&, const Table<CrashOption>&, const KeptText&);
template void writeRows(std::string&, const Table<RiskEvent>&, const KeptText&);
template void writeRows(std::string&, const Table<PlanSettings>&, const KeptText&);
template void writeRows(std::string&, const Table<Baseline>&, const KeptText&);
template void writeRows(std::string&, const Table<Initiative>&, const KeptText&);
template void writeRows(std::string&, const Table<CashFlow>&, const KeptText&);
template void writeRows(std::string&, const Table<Effect>&, const KeptText&);
template void writeRows(std::string&, const Table<ValueSettings>&, const KeptText&);
template void writeRows(std::string&, const Table<Scenario>&, const KeptText&);
template void writeRows(std::string&, const Table<Measure>&, const KeptText&);
template void writeRows(std::string&, const Table<MeasureFigure>&, const KeptText&);
template void writeRows(std::string&, const Table<SurveyResponse>&, const KeptText&);
template void writeRows(std::string&, const Table<Comment>&, const KeptText&);
template void writeRows(std::string&, const Table<Feeling>&, const KeptText&);
template void writeRows(std::string&, const Table<StickyNote>&, const KeptText&);
template void writeRows(std::string&, const Table<OwnerColour>&, const KeptText&);
template void writeRows(std::string&, const Table<Scene>&, const KeptText&);
template void writeRows(std::string&, const Table<Vote>&, const KeptText&);

}  // namespace waymark

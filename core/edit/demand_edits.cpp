#include "core/edit/demand_edits.h"

#include <algorithm>
#include <map>

#include "core/edit/checks.h"
#include "core/model/plan_cell.h"

namespace waymark::edit {

Result<ChangeSet> setDemands(const Document& document, Id<Touchpoint> id, std::string_view text) {
    ChangeBuilder build(document);
    return existing(document, id)
        .and_then([&](const Touchpoint&) { return DemandWriter(document, build).set(id, text); })
        .map([&] { return build.take(); });
}

DemandWriter::DemandWriter(const Document& document, ChangeBuilder& build) : m_document(document), m_build(build) {
    for (const Resource& row : document.table<Resource>()) m_resources.try_emplace(row.name, row.id);
}

Result<void> DemandWriter::set(Id<Touchpoint> id, std::string_view text) {
    std::string line(text);
    const auto tidy = tidyLine(line, "resources");
    if (!tidy) return tidy;
    const auto cells = readDemands(line);
    if (!cells) return tl::unexpected(cells.error());
    std::map<std::pair<Id<Resource>, std::string>, std::int32_t> wanted;  // by resource or, without one, skill
    for (const DemandCell& cell : *cells) {
        if (cell.isSkill)
            wanted[{Id<Resource>{}, cell.name}] = cell.amount;
        else
            wanted[{resourceFor(cell.name, cell.amount), ""}] = cell.amount;
    }
    for (const Id<Demand> known : m_document.demands(id)) {
        Demand row = m_document.table<Demand>().at(known);
        const auto found = wanted.find({row.resource, row.skill});
        if (found == wanted.end()) {
            m_build.remove(known);
            continue;
        }
        row.amount = found->second;
        m_build.put(row);
        wanted.erase(found);
    }
    for (const auto& [what, amount] : wanted) m_build.add(Demand{{}, id, what.first, amount, what.second});
    return {};
}

Id<Resource> DemandWriter::resourceFor(const std::string& name, std::int32_t amount) {
    const auto [known, isNew] = m_resources.try_emplace(name);
    if (isNew) {
        known->second = m_build.add(Resource{{}, name, amount, Money{}});
    } else if (!m_document.find(known->second)) {  // new in this edit
        Resource row = *m_build.find(known->second);
        row.capacity = std::max(row.capacity, amount);
        m_build.put(row);
    }
    return known->second;
}

}  // namespace waymark::edit

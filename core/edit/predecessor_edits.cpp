#include "core/edit/predecessor_edits.h"

#include <map>
#include <string>
#include <utility>

#include "core/edit/checks.h"
#include "core/edit/cycle_check.h"
#include "core/model/predecessor_cell.h"

namespace waymark::edit {

Result<ChangeSet> setPredecessors(const Document& document, Id<Touchpoint> id, std::string_view text,
                                  TimeUnit bareUnit) {
    const auto there = existing(document, id);
    if (!there) return tl::unexpected(there.error());
    ChangeBuilder build(document);
    PredecessorWriter writer(document, build, bareUnit);
    const auto written = writer.set(id, text);
    if (!written) return tl::unexpected(written.error());
    ChangeSet changes = build.take();
    Document after = document;
    return after.apply(changes).and_then([&] { return checkNoCycle(after, writer.added()); }).map([&] {
        return std::move(changes);
    });
}

PredecessorWriter::PredecessorWriter(const Document& document, ChangeBuilder& build, TimeUnit bareUnit)
    : m_document(document), m_build(build), m_bareUnit(bareUnit), m_codes(document) {}

Result<void> PredecessorWriter::set(Id<Touchpoint> id, std::string_view text) {
    std::string line(text);
    const auto tidy = tidyLine(line, "predecessors");
    if (!tidy) return tidy;
    const auto cells = readPredecessors(
        line, [&](const std::string& code) { return m_codes.find(code); }, m_bareUnit);
    if (!cells) return tl::unexpected(cells.error());
    const auto codeOf = [&](Id<Touchpoint> touchpoint) { return m_document.table<Touchpoint>().at(touchpoint).code; };
    std::map<std::pair<Id<Touchpoint>, DependencyKind>, WrittenDuration> wanted;
    for (const PredecessorCell& cell : *cells) {
        if (cell.predecessor == id) return failure(ErrorCode::SelfDependency, {codeOf(id)}, {refTo(id)});
        if (wanted.try_emplace({cell.predecessor, cell.kind}, cell.lag).second) continue;
        return failure(ErrorCode::DuplicateDependency, {codeOf(cell.predecessor), codeOf(id)}, {refTo(id)});
    }
    for (const Id<Dependency> known : m_document.incoming(id)) {
        Dependency row = m_document.table<Dependency>().at(known);
        const auto found = wanted.find({row.predecessor, row.kind});
        if (found == wanted.end()) {
            m_build.remove(known);
            continue;
        }
        row.lag = found->second;
        m_build.put(row);
        wanted.erase(found);
    }
    for (const auto& [key, lag] : wanted) {
        m_added.push_back(m_build.add(Dependency{{}, key.first, id, key.second, lag, std::nullopt}));
    }
    return {};
}

}  // namespace waymark::edit

#include "core/portfolio/overlap_tally.h"

#include <algorithm>
#include <utility>

namespace waymark {

OverlapTally::OverlapTally(const PortfolioGroups& groups)
    : m_groups(groups), m_isIn(groups.groups.size()), m_rows(groups.overlaps.size()) {
    clear();
}

void OverlapTally::clear() {
    m_isIn.assign(m_isIn.size(), false);
    m_stale.clear();
    m_more = 0;
    for (std::size_t k = 0; k < m_rows.size(); ++k) {
        const PortfolioGroups::Overlap& overlap = m_groups.overlaps[k];
        m_rows[k] = {0, overlap.more.empty() ? 0 : overlap.more.front(), false};
        m_more += m_rows[k].more;
    }
}

void OverlapTally::change(std::uint32_t group, bool isIn) {
    m_isIn[group] = isIn;
    for (const std::uint32_t place : m_groups.groups[group].overlaps) {
        const PortfolioGroups::Overlap& overlap = m_groups.overlaps[place];
        Row& row = m_rows[place];
        if (overlap.more.empty()) {
            if (row.isStale) continue;
            row.isStale = true;
            m_more -= row.more;
            m_stale.push_back(place);
            continue;
        }
        const auto at = std::ranges::lower_bound(overlap.groups, group) - overlap.groups.begin();
        row.set ^= std::size_t{1} << at;
        m_more += overlap.more[row.set] - row.more;
        row.more = overlap.more[row.set];
    }
}

std::int64_t OverlapTally::more() {
    for (const std::size_t place : m_stale) {
        Row& row = m_rows[place];
        row.more = ask(m_groups.overlaps[place]);
        row.isStale = false;
        m_more += row.more;
        m_work += m_groups.overlaps[place].open.work;
    }
    m_stale.clear();
    return m_more;
}

std::int64_t OverlapTally::ask(const PortfolioGroups::Overlap& overlap) const {
    std::vector<std::uint32_t> items;
    for (const std::uint32_t group : overlap.groups) {
        if (!m_isIn[group]) continue;
        items.insert(items.end(), m_groups.groups[group].items.begin(), m_groups.groups[group].items.end());
    }
    std::ranges::sort(items);
    return overlap.open.more(items);
}

std::int64_t OverlapTally::takeWork() { return std::exchange(m_work, 0); }

std::int64_t moreOf(const PortfolioGroups& groups, const std::vector<bool>& chosen) {
    OverlapTally tally(groups);
    for (std::uint32_t group = 0; group < chosen.size(); ++group) {
        if (chosen[group]) tally.add(group);
    }
    return tally.more();
}

}  // namespace waymark

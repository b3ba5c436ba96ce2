#include "core/layout/tracks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <memory_resource>
#include <numeric>
#include <queue>
#include <tuple>
#include <utility>

#include "core/layout/adjacency.h"
#include "core/layout/layer_columns.h"

namespace waymark::layout {

namespace {

constexpr double kNear = 26;                  // tracks wished for nearer than this may change their order
constexpr double kFarthestAhead = 3 * kNear;  // of one that waits for others to settle their order
constexpr std::array<double, 8> kDistances{kTrackDistance, 10, 8, 6, 4, 2, 1, 0};
constexpr int kMostRounds = 40;

struct Pair {
    std::uint32_t first;  // has the lesser place
    std::uint32_t second;
};

int crossingsOf(const Corridor& corridor, std::uint32_t lower, std::uint32_t upper) {
    const Track& low = corridor.tracks()[lower];
    const Track& high = corridor.tracks()[upper];
    int crossings = 0;
    for (const Branch& branch : corridor.branchesOf(lower)) {
        if (branch.up && branch.at >= high.begin && branch.at <= high.end) ++crossings;
    }
    for (const Branch& branch : corridor.branchesOf(upper)) {
        if (!branch.up && branch.at >= low.begin && branch.at <= low.end) ++crossings;
    }
    return crossings;
}

bool shareEdge(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) {
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        if (*left == *right) return true;
        ++(*left < *right ? left : right);
    }
    return false;
}

bool wishedBefore(const Corridor& corridor, std::uint32_t first, std::uint32_t second) {
    const Track& a = corridor.tracks()[first];
    const Track& b = corridor.tracks()[second];
    if (a.wish != b.wish) return a.wish < b.wish;
    return std::make_tuple(a.least + a.most, corridor.edgesOf(first).front(), a.begin) <
           std::make_tuple(b.least + b.most, corridor.edgesOf(second).front(), b.begin);
}

bool belongsBefore(const Corridor& corridor, std::uint32_t first, std::uint32_t second) {
    const Track& a = corridor.tracks()[first];
    const Track& b = corridor.tracks()[second];
    if (a.least < b.most && b.least < a.most && !shareEdge(corridor.edgesOf(first), corridor.edgesOf(second))) {
        const int before = crossingsOf(corridor, first, second);
        const int behind = crossingsOf(corridor, second, first);
        if (before != behind) return before < behind;
    }
    return wishedBefore(corridor, first, second);
}

// Finds tracks beside each other that are wished for at about one place: sorted into strips as wide as kNear, two of
// them lie in one strip or in neighbouring ones.
class NearTracks {
public:
    explicit NearTracks(std::span<const Track> tracks) : m_tracks(tracks) {
        m_entries.reserve(tracks.size());
        for (std::uint32_t track = 0; track < tracks.size(); ++track) {
            m_entries.push_back({std::floor(tracks[track].wish / kNear), tracks[track].begin, track});
        }
        std::sort(m_entries.begin(), m_entries.end(), before);
    }

    // Calls visit(a, b) once for each such pair of which one is not fixed.
    template <class Visitor>
    void forEachPair(Visitor&& visit) const {
        std::array<std::size_t, 2> beside{0, 0};  // where to look in the strips before and behind
        for (std::size_t k = 0; k < m_entries.size(); ++k) {
            const Entry& entry = m_entries[k];
            visitFrom(k + 1, entry, entry.strip, visit);
            for (const double step : {-1.0, 1.0}) {
                std::size_t& first = beside[step > 0 ? 1 : 0];
                const Entry start{entry.strip + step, entry.begin, step > 0 ? 0 : 0xFFFFFFFFU};
                while (first < m_entries.size() && before(m_entries[first], start)) ++first;
                visitFrom(first, entry, start.strip, visit);
            }
        }
    }

private:
    struct Entry {
        double strip;
        double begin;
        std::uint32_t track;
    };
    static bool before(const Entry& a, const Entry& b) {
        return std::tie(a.strip, a.begin, a.track) < std::tie(b.strip, b.begin, b.track);
    }

    // Those of a strip, from `first` on, that begin before the entry ends.
    template <class Visitor>
    void visitFrom(std::size_t first, const Entry& entry, double strip, Visitor& visit) const {
        const Track& track = m_tracks[entry.track];
        for (std::size_t k = first; k < m_entries.size() && m_entries[k].strip == strip; ++k) {
            const Track& other = m_tracks[m_entries[k].track];
            if (other.begin >= track.end) break;
            if (track.isFixed() && other.isFixed()) continue;
            if (std::abs(track.wish - other.wish) < kNear) visit(entry.track, m_entries[k].track);
        }
    }

    std::span<const Track> m_tracks;
    std::vector<Entry> m_entries;
};

std::vector<Pair> wishesAboutOrder(const Corridor& corridor) {
    std::vector<Pair> pairs;
    NearTracks(corridor.tracks()).forEachPair([&](std::uint32_t a, std::uint32_t b) {
        const bool inOrder = belongsBefore(corridor, a, b);
        pairs.push_back(inOrder ? Pair{a, b} : Pair{b, a});
    });
    return pairs;
}

// All tracks from the least place to the greatest. Where the wishes about the order contradict each other, the least
// wished place goes first.
std::vector<std::uint32_t> orderOf(const Corridor& corridor) {
    const std::span<const Track> tracks = corridor.tracks();
    const std::size_t count = tracks.size();
    const std::vector<Pair> pairs = wishesAboutOrder(corridor);
    const Adjacency after(count, pairs.size(), [&](std::size_t k) { return pairs[k].first; });
    std::vector<std::uint32_t> waiting(count, 0);
    for (const Pair& pair : pairs) ++waiting[pair.second];
    std::vector<std::uint32_t> byWish(count);
    std::iota(byWish.begin(), byWish.end(), 0U);
    std::stable_sort(byWish.begin(), byWish.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return wishedBefore(corridor, a, b); });
    std::vector<std::uint32_t> rank(count);
    for (std::uint32_t k = 0; k < count; ++k) rank[byWish[k]] = k;
    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> ready;
    for (std::uint32_t track = 0; track < count; ++track) {
        if (waiting[track] == 0) ready.push(rank[track]);
    }
    std::vector<bool> isOut(count, false);
    std::vector<std::uint32_t> order;
    order.reserve(count);
    for (std::size_t next = 0; order.size() < count;) {
        while (isOut[byWish[next]]) ++next;
        while (!ready.empty() && isOut[byWish[ready.top()]]) ready.pop();
        const double farthest = tracks[byWish[next]].wish + kFarthestAhead;
        const bool isStuck = ready.empty() || tracks[byWish[ready.top()]].wish > farthest;
        const std::uint32_t track = byWish[isStuck ? next : ready.top()];
        isOut[track] = true;
        order.push_back(track);
        for (const std::uint32_t pair : after[track]) {
            const std::uint32_t other = pairs[pair].second;
            if (waiting[other] > 0 && --waiting[other] == 0) ready.push(rank[other]);
        }
    }
    return order;
}

// The neighbours in that order: of every track those that it would meet first if it moved towards lesser places.
// Numbers are positions in the order.
std::vector<Pair> neighboursIn(std::span<const std::uint32_t> order, std::span<const Track> tracks) {
    constexpr std::uint32_t kNone = 0xFFFFFFFFU;
    std::pmr::monotonic_buffer_resource memory;
    std::pmr::map<double, std::uint32_t> front(&memory);  // from there on the last track so far
    front[-std::numeric_limits<double>::infinity()] = kNone;
    std::vector<Pair> pairs;
    for (std::uint32_t k = 0; k < order.size(); ++k) {
        const double begin = tracks[order[k]].begin;
        const double end = tracks[order[k]].end;
        auto piece = std::prev(front.upper_bound(begin));
        const std::size_t firstPair = pairs.size();
        std::uint32_t last = kNone;
        while (piece != front.end() && piece->first < end) {
            last = piece->second;
            if (last != kNone && (pairs.size() == firstPair || pairs.back().first != last)) pairs.push_back({last, k});
            piece = piece->first >= begin ? front.erase(piece) : std::next(piece);
        }
        front.try_emplace(end, last);
        front[begin] = k;
    }
    return pairs;
}

// Finds places for tracks whose order is settled.
class Placer {
public:
    Placer(std::span<const Track> tracks, std::vector<std::uint32_t> order)
        : m_tracks(tracks), m_order(std::move(order)), m_pairs(neighboursIn(m_order, tracks)) {
        std::erase_if(m_pairs, [&](Pair pair) { return track(pair.first).isFixed() && track(pair.second).isFixed(); });
        m_before = {m_order.size(), m_pairs.size(), [&](std::size_t k) { return m_pairs[k].second; }};
        m_after = {m_order.size(), m_pairs.size(), [&](std::size_t k) { return m_pairs[k].first; }};
        m_level.assign(m_order.size(), 0);
    }

    std::vector<double> place() {
        for (int round = 0; round < kMostRounds && !findRoom(); ++round) {
        }
        // Both extremes keep all distances, and so does their middle, where equal wishes spread to both sides.
        const std::vector<double> high = pushedUp();
        const std::vector<double> low = pushedDown();
        std::vector<double> places(m_order.size());
        for (std::size_t k = 0; k < m_order.size(); ++k) places[m_order[k]] = (low[k] + high[k]) / 2;
        return places;
    }

private:
    static constexpr std::uint32_t kNone = 0xFFFFFFFFU;

    // Tracks are named by their positions in the order from here on.
    [[nodiscard]] const Track& track(std::size_t k) const { return m_tracks[m_order[k]]; }

    [[nodiscard]] double distance(const Pair& pair) const {
        return kDistances[std::max(m_level[pair.first], m_level[pair.second])];
    }

    // The room each track has among its neighbours. Where there is none, all that take part in it move closer
    // together. False: try again.
    bool findRoom() {
        const auto count = static_cast<std::uint32_t>(m_order.size());
        m_least.resize(count);
        m_most.resize(count);
        std::vector<std::uint32_t> pushedBy(count, kNone), heldBy(count, kNone);
        for (std::uint32_t k = 0; k < count; ++k) {
            m_least[k] = track(k).least;
            for (const std::uint32_t index : m_before[k]) {
                const double pushed = m_least[m_pairs[index].first] + distance(m_pairs[index]);
                if (pushed <= m_least[k]) continue;
                m_least[k] = pushed;
                pushedBy[k] = m_pairs[index].first;
            }
        }
        for (std::uint32_t k = count; k-- > 0;) {
            m_most[k] = track(k).most;
            for (const std::uint32_t index : m_after[k]) {
                const double held = m_most[m_pairs[index].second] - distance(m_pairs[index]);
                if (held >= m_most[k]) continue;
                m_most[k] = held;
                heldBy[k] = m_pairs[index].second;
            }
        }
        std::vector<bool> isCramped(count, false);
        for (std::uint32_t k = 0; k < count; ++k) {
            if (m_least[k] <= m_most[k]) continue;
            for (std::uint32_t j = k; j != kNone && (j == k || !isCramped[j]); j = pushedBy[j]) isCramped[j] = true;
            for (std::uint32_t j = heldBy[k]; j != kNone && !isCramped[j]; j = heldBy[j]) isCramped[j] = true;
        }
        bool isDone = true;
        for (std::uint32_t k = 0; k < count; ++k) {
            if (!isCramped[k] || m_level[k] + 1 >= kDistances.size()) continue;
            ++m_level[k];
            isDone = false;
        }
        return isDone;
    }

    std::vector<double> pushedUp() const {
        std::vector<double> places(m_order.size());
        for (std::size_t k = 0; k < places.size(); ++k) {
            double place = track(k).wish;
            for (const std::uint32_t index : m_before[k]) {
                place = std::max(place, places[m_pairs[index].first] + distance(m_pairs[index]));
            }
            places[k] = within(place, k);
        }
        return places;
    }

    std::vector<double> pushedDown() const {
        std::vector<double> places(m_order.size());
        for (std::size_t k = places.size(); k-- > 0;) {
            double place = track(k).wish;
            for (const std::uint32_t index : m_after[k]) {
                place = std::min(place, places[m_pairs[index].second] - distance(m_pairs[index]));
            }
            places[k] = within(place, k);
        }
        return places;
    }

    [[nodiscard]] double within(double place, std::size_t k) const {
        if (m_least[k] <= m_most[k]) return std::clamp(place, m_least[k], m_most[k]);
        return std::clamp(place, track(k).least, track(k).most);
    }

    std::span<const Track> m_tracks;
    std::vector<std::uint32_t> m_order;
    std::vector<Pair> m_pairs;
    Adjacency m_before, m_after;       // pairs of each track
    std::vector<std::size_t> m_level;  // index into kDistances
    std::vector<double> m_least, m_most;
};

}  // namespace

Corridor::Corridor(std::size_t tracks) {
    m_tracks.reserve(tracks);
    m_edges.reserve(2 * tracks);
    m_branches.reserve(3 * tracks);
    m_firstEdge.reserve(tracks + 1);
    m_firstBranch.reserve(tracks + 1);
    m_firstEdge.push_back(0);
    m_firstBranch.push_back(0);
}

void Corridor::add(const Track& track, std::span<const std::uint32_t> edges, std::span<const Branch> branches) {
    m_tracks.push_back(track);
    m_edges.insert(m_edges.end(), edges.begin(), edges.end());
    m_branches.insert(m_branches.end(), branches.begin(), branches.end());
    m_firstEdge.push_back(static_cast<std::uint32_t>(m_edges.size()));
    m_firstBranch.push_back(static_cast<std::uint32_t>(m_branches.size()));
}

void Corridor::reduceToOrder() {
    // Places to a 64th of a unit in the upper bits, so that plain numbers are sorted, and what they are of in the
    // lower.
    constexpr unsigned kSlotBits = 24;
    constexpr double kFarthest = 1e8;
    std::vector<std::uint64_t> places;
    places.reserve(2 * m_tracks.size() + m_branches.size());
    const auto add = [&](double place) {
        const auto whole = static_cast<std::uint64_t>((std::clamp(place, -kFarthest, kFarthest) + kFarthest) * 64);
        places.push_back(whole << kSlotBits | places.size());
    };
    for (const Track& track : m_tracks) {
        add(track.begin - kCornerRoom / 2);
        add(track.end + kCornerRoom / 2);
    }
    for (const Branch& branch : m_branches) add(branch.at);
    std::sort(places.begin(), places.end());
    double rank = 0.0;
    for (std::size_t k = 0; k < places.size(); ++k) {
        if (k > 0 && places[k] >> kSlotBits != places[k - 1] >> kSlotBits) ++rank;
        const std::size_t slot = places[k] & ((1U << kSlotBits) - 1);
        const std::size_t track = slot / 2;
        if (track >= m_tracks.size()) {
            m_branches[slot - 2 * m_tracks.size()].at = rank;
        } else {
            (slot % 2 == 0 ? m_tracks[track].begin : m_tracks[track].end) = rank;
        }
    }
}

std::vector<double> placeTracks(const Corridor& corridor) {
    return Placer(corridor.tracks(), orderOf(corridor)).place();
}

}  // namespace waymark::layout

#include "core/value/bypass.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/model/touchpoint_removal.h"

namespace waymark {
namespace {

WrittenDuration sum(const WrittenDuration& one, const WrittenDuration& other) {
    if (one.length == Minutes{0}) return other;
    if (other.length == Minutes{0}) return one;
    if (isElapsed(one.unit) == isElapsed(other.unit)) return {one.length + other.length, one.unit};
    return {workingLength(one) + workingLength(other), isElapsed(one.unit) ? other.unit : one.unit};
}

DependencyKind kindBetween(DependencyKind in, DependencyKind out) {
    const bool fromStart = in == DependencyKind::StartToStart || in == DependencyKind::StartToFinish;
    const bool toStart = out == DependencyKind::FinishToStart || out == DependencyKind::StartToStart;
    if (fromStart) return toStart ? DependencyKind::StartToStart : DependencyKind::StartToFinish;
    return toStart ? DependencyKind::FinishToStart : DependencyKind::FinishToFinish;
}

std::optional<Probability> added(const std::optional<Probability>& one, const std::optional<Probability>& other) {
    if (!one || !other) return std::nullopt;  // the way without a stated share gets what is left
    return Probability::from(std::min(1.0, one->value() + other->value()));
}

// The dependencies around the touchpoints that go, as they are while one after the other is taken out.
class Links {
public:
    Links(const Document& document, const ChangeBuilder& build) : m_document(document), m_build(build) {}

    // What leads into the touchpoint and out of it, and whatever else its predecessors lead to.
    void gather(Id<Touchpoint> id) {
        for (const Id<Dependency> link : m_document.incoming(id)) gatherOut(m_build.find(link)->predecessor);
        gatherOut(id);
    }
    // False, and nothing changes, where shares cannot say what would be.
    bool takeOut(Id<Touchpoint> id) {
        const std::vector<Dependency> in = with(&Dependency::successor, id);
        const std::vector<Dependency> out = with(&Dependency::predecessor, id);
        const auto hasShare = [](const Dependency& link) { return link.share.has_value(); };
        const bool parts = std::ranges::any_of(in, hasShare) || std::ranges::any_of(out, hasShare);
        if (out.size() > 1 && parts) return false;
        for (const Dependency& link : in) m_links.erase(keyOf(link));
        for (const Dependency& link : out) m_links.erase(keyOf(link));
        for (const Dependency& before : in) {
            for (const Dependency& after : out) {
                const Dependency link{{},
                                      before.predecessor,
                                      after.successor,
                                      kindBetween(before.kind, after.kind),
                                      sum(before.lag, after.lag),
                                      before.share};
                if (link.predecessor != link.successor) merge(link);
            }
        }
        return true;
    }
    void putInto(ChangeBuilder& build) const {
        for (const auto& [key, link] : m_links) {
            if (link.id.isValid())
                build.put(link);
            else
                build.add(link);
        }
    }

private:
    using Key = std::tuple<Id<Touchpoint>, Id<Touchpoint>, DependencyKind>;
    static Key keyOf(const Dependency& link) { return {link.predecessor, link.successor, link.kind}; }

    void gatherOut(Id<Touchpoint> id) {
        for (const Id<Dependency> out : m_document.outgoing(id)) {
            const Dependency& link = *m_build.find(out);
            m_links.emplace(keyOf(link), link);
        }
    }
    [[nodiscard]] std::vector<Dependency> with(Id<Touchpoint> Dependency::*end, Id<Touchpoint> id) const {
        std::vector<Dependency> found;
        for (const auto& [key, link] : m_links) {
            if (link.*end == id) found.push_back(link);
        }
        return found;
    }
    // Two touchpoints have one dependency of a kind: the longer lag, and all who went either way.
    void merge(const Dependency& link) {
        const auto [known, isNew] = m_links.try_emplace(keyOf(link), link);
        if (isNew) return;
        Dependency& both = known->second;
        if (workingLag(link) > workingLag(both)) both.lag = link.lag;
        both.share = added(both.share, link.share);
    }

    const Document& m_document;
    const ChangeBuilder& m_build;
    std::map<Key, Dependency> m_links;  // linear look-ups: few touchpoints fall away
};

}  // namespace

std::vector<Id<Touchpoint>> bypass(const Document& document, ChangeBuilder& build,
                                   std::span<const Id<Touchpoint>> touchpoints) {
    Links links(document, build);
    std::vector<Id<Touchpoint>> staying;
    std::vector<Id<Touchpoint>> going;
    for (const Id<Touchpoint> id : touchpoints) links.gather(id);
    for (const Id<Touchpoint> id : touchpoints) (links.takeOut(id) ? going : staying).push_back(id);
    removeTouchpoints(document, build, going);
    links.putInto(build);
    return staying;
}

}  // namespace waymark

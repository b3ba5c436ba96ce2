#include "core/edit/vote_edits.h"

#include "core/edit/checks.h"
#include "core/model/change_builder.h"

namespace waymark::edit {
namespace {

template <class Row>
Result<void> checkVote(const Document& document, Id<Row> id, std::string& voter) {
    return checkThere(document, id).and_then([&] { return tidyLine(voter, "voter"); });
}

template <class Row>
Result<ChangeSet> give(const Document& document, Id<Row> id, Id<Row> Vote::*subject, std::string voter) {
    return checkVote(document, id, voter).map([&] {
        Vote vote;
        vote.*subject = id;
        vote.voter = std::move(voter);
        ChangeBuilder build(document);
        build.add(std::move(vote));
        return build.take();
    });
}

template <class Row>
Result<ChangeSet> take(const Document& document, Id<Row> id, Id<Row> Vote::*subject, std::string voter) {
    return checkVote(document, id, voter).map([&] {
        Id<Vote> last;
        for (const Vote& vote : document.table<Vote>()) {
            if (vote.*subject == id && (voter.empty() || vote.voter == voter)) last = vote.id;
        }
        ChangeBuilder build(document);
        build.remove(last);
        return build.take();
    });
}

}  // namespace

Result<ChangeSet> giveVote(const Document& document, Id<Touchpoint> id, std::string voter) {
    return give(document, id, &Vote::touchpoint, std::move(voter));
}
Result<ChangeSet> giveVote(const Document& document, Id<StickyNote> id, std::string voter) {
    return give(document, id, &Vote::note, std::move(voter));
}
Result<ChangeSet> takeVote(const Document& document, Id<Touchpoint> id, std::string voter) {
    return take(document, id, &Vote::touchpoint, std::move(voter));
}
Result<ChangeSet> takeVote(const Document& document, Id<StickyNote> id, std::string voter) {
    return take(document, id, &Vote::note, std::move(voter));
}

ChangeSet clearVotes(const Document& document) {
    ChangeBuilder build(document);
    for (const Vote& vote : document.table<Vote>()) build.remove(vote.id);
    return build.take();
}

}  // namespace waymark::edit

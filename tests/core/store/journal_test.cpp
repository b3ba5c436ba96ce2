#include "core/store/journal.h"

#include <array>
#include <cerrno>
#include <set>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

#include "core/edit/journey_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/store/file.h"
#include "tests/core/store/failing_file_system.h"
#include "tests/core/store/temporary_folder.h"
#include "tests/support/random_edits.h"
#include "tests/support/random_journey.h"

namespace waymark {
namespace {

using test::contentOf;
using test::FailingFileSystem;
using test::TemporaryFolder;

const JournalFacts kFacts{"/work of ann/onboarding.waymark", "Onboarding", false};

ChangeSet renamed(const Document& document, const std::string& name) { return *edit::setJourneyName(document, name); }

// A journal with edits, as a program that was killed leaves it behind; and the journey after each of them.
struct Crashed {
    TemporaryFolder folder;
    std::vector<Document> states;
    std::string path;
    std::vector<std::size_t> ends;  // bytes of the list of edits after each

    explicit Crashed(int edits, std::uint64_t seed = 1) {
        Random random(seed);
        Document document = test::randomJourney({.touchpoints = 12, .dependencies = 18, .stages = 3, .lanes = 2}, seed);
        const auto journal = *Journal::begin(folder.file(""), document, kFacts);
        states.push_back(document);
        ends.push_back(journal->size());
        for (int k = 0; k < edits; ++k) {
            const ChangeSet changes = test::randomUserEdit(document, random);
            EXPECT_TRUE(document.apply(changes));
            EXPECT_TRUE(journal->append(changes));
            states.push_back(document);
            ends.push_back(journal->size());
        }
        for (const auto& entry : std::filesystem::directory_iterator(folder.file(""))) {
            if (entry.path().extension() == ".journal") path = entry.path().string();
        }
    }
};

TEST(Journal, GivesBackEveryEditOfEveryKind) {
    std::set<std::string_view> done;
    Random random(7);
    for (int round = 0; round < 6; ++round) {
        const TemporaryFolder folder;
        Document document = test::randomJourney({.touchpoints = 15, .dependencies = 20, .stages = 3, .lanes = 2}, 7);
        auto journal = *Journal::begin(folder.file("state"), document, kFacts);
        std::int64_t edits = 0;
        for (int k = 0; k < 3; ++k) {
            for (const test::EditKind& kind : test::allEditKinds()) {
                const auto changes = kind.make(document, random);
                if (!changes || changes->empty() || !document.apply(*changes)) continue;
                ASSERT_TRUE(journal->append(*changes));
                done.insert(kind.name);
                ++edits;
            }
        }
        journal.reset();  // the program is gone
        const auto found = abandonedJournals(folder.file("state"));
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found[0].edits, edits);
        EXPECT_EQ(found[0].facts, kFacts);
        const auto back = recoverJourney(found[0].path);
        ASSERT_TRUE(back) << back.error().details.front();
        EXPECT_TRUE(back->document == document);
        EXPECT_EQ(back->edits, edits);
        EXPECT_FALSE(back->isCutOff);
    }
    EXPECT_GT(done.size(), test::allEditKinds().size() * 9 / 10) << "some kinds of edits were never accepted";
}

TEST(Journal, UndoIsAnEditToo) {
    const TemporaryFolder folder;
    Document document = test::randomJourney({.touchpoints = 4, .dependencies = 3}, 1);
    const Document before = document;
    const auto journal = *Journal::begin(folder.file(""), document, kFacts);
    const ChangeSet gone = *edit::removeTouchpoints(document, std::array{Id<Touchpoint>{2}}, {});
    ASSERT_TRUE(document.apply(gone));
    ASSERT_TRUE(journal->append(gone));
    ASSERT_TRUE(journal->append(inverse(gone)));
    EXPECT_TRUE(recoverJourney(folder.file(std::to_string(::getpid()) + "-0.journal"))->document == before);
}

TEST(Journal, CutAnywhereItGivesBackAllEditsBeforeTheCut) {
    const Crashed crashed(6);
    const std::string whole = contentOf(crashed.path);
    ASSERT_EQ(whole.size(), crashed.ends.back());
    for (std::size_t length = crashed.ends[0]; length <= whole.size(); ++length) {
        ASSERT_TRUE(writeFile(crashed.path, std::string_view(whole).substr(0, length)));
        std::size_t edits = 0;
        while (edits + 1 < crashed.ends.size() && crashed.ends[edits + 1] <= length) ++edits;
        const auto back = recoverJourney(crashed.path);
        ASSERT_TRUE(back) << length;
        EXPECT_EQ(back->edits, static_cast<std::int64_t>(edits));
        EXPECT_EQ(back->isCutOff, length != crashed.ends[edits]);
        EXPECT_TRUE(back->document == crashed.states[edits]) << length;
    }
}

TEST(Journal, AFlippedBitIsNeverTakenForAnEdit) {
    const Crashed crashed(4);
    const std::string whole = contentOf(crashed.path);
    Random random(3);
    for (int k = 0; k < 500; ++k) {
        std::string flipped = whole;
        const std::size_t at = crashed.ends[0] + random.below(whole.size() - crashed.ends[0]);
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.below(8)));
        ASSERT_TRUE(writeFile(crashed.path, flipped));
        std::size_t edits = 0;
        while (crashed.ends[edits + 1] <= at) ++edits;
        EXPECT_EQ(abandonedJournals(crashed.folder.file("")).size(), 1U) << "even if it is the first edit";
        const auto back = recoverJourney(crashed.path);
        ASSERT_TRUE(back);
        EXPECT_TRUE(back->isCutOff);
        EXPECT_TRUE(back->document == crashed.states[edits]) << at;
    }
}

// What says which journey it is holds no edit: without it they are all there still, unless even its length is lost.
TEST(Journal, WithoutItsBeginningIsOfferedWithWhatCanBeRead) {
    const Crashed crashed(4);
    const std::string whole = contentOf(crashed.path);
    for (std::size_t at = 0; at < crashed.ends[0]; ++at) {
        std::string flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x04);
        ASSERT_TRUE(writeFile(crashed.path, flipped));
        const auto found = abandonedJournals(crashed.folder.file(""));
        ASSERT_EQ(found.size(), 1U) << at;
        EXPECT_FALSE(found[0].knowsJourney);
        const bool hasLength = at >= 4;
        const auto back = recoverJourney(crashed.path);
        ASSERT_TRUE(back) << at;
        EXPECT_EQ(back->isCutOff, !hasLength) << at;
        EXPECT_TRUE(back->document == crashed.states[hasLength ? 4 : 0]) << at;
        EXPECT_EQ(found[0].edits, hasLength ? 4 : 0);
        EXPECT_EQ(found[0].facts.title, back->document.journey().name);
        EXPECT_TRUE(found[0].facts.path.empty());
    }
    ASSERT_TRUE(writeFile(crashed.path, whole.substr(0, crashed.ends[0] / 2)));
    EXPECT_EQ(abandonedJournals(crashed.folder.file("")).size(), 1U);
}

TEST(Journal, OfADamagedCopyGivesBackWhatIsWhole) {
    const Crashed crashed(4);
    const std::string copy = crashed.path.substr(0, crashed.path.rfind('.')) + ".waymark";
    std::string damaged = contentOf(copy);
    const std::size_t row = damaged.find(R"({"row":"stage")");
    ASSERT_NE(row, std::string::npos);
    damaged.replace(row, 1, "#");
    ASSERT_TRUE(writeFile(copy, damaged));
    const auto back = recoverJourney(crashed.path);
    ASSERT_TRUE(back);
    ASSERT_TRUE(back->salvage);
    EXPECT_EQ(back->salvage->second.lostLines.size(), 1U);
    EXPECT_EQ(back->edits, 4);
    EXPECT_EQ(back->facts, kFacts);
    const auto touchpoints = [](const Document& document) { return document.table<Touchpoint>().size(); };
    EXPECT_EQ(touchpoints(back->document), touchpoints(crashed.states[4]));
}

TEST(Journal, IsNotAbandonedWhileItsProgramRuns) {
    const TemporaryFolder folder;
    const Document document = test::randomJourney({.touchpoints = 4, .dependencies = 3}, 1);
    auto journal = *Journal::begin(folder.file(""), document, kFacts);
    ASSERT_TRUE(journal->append(renamed(document, "Other")));
    EXPECT_TRUE(abandonedJournals(folder.file("")).empty());
    EXPECT_EQ(folder.entries(), 2U) << "and nothing of it is removed";
    journal.reset();
    EXPECT_EQ(abandonedJournals(folder.file("")).size(), 1U);
    EXPECT_EQ(abandonedJournals(folder.file("")).size(), 1U) << "offered again until somebody decides";
    discardJournal(abandonedJournals(folder.file(""))[0].path);
    EXPECT_EQ(folder.entries(), 0U);
}

TEST(Journal, IsOfferedByOneProgramAtATime) {
    const TemporaryFolder folder;
    const Document document = test::randomJourney({.touchpoints = 4, .dependencies = 3}, 1);
    ASSERT_TRUE((*Journal::begin(folder.file(""), document, kFacts))->append(renamed(document, "Other")));
    {
        const auto asking = abandonedJournals(folder.file(""));
        ASSERT_EQ(asking.size(), 1U);
        EXPECT_TRUE(abandonedJournals(folder.file("")).empty()) << "while somebody is asked what to do with it";
        EXPECT_TRUE(recoverJourney(asking[0].path));
    }
    EXPECT_EQ(abandonedJournals(folder.file("")).size(), 1U);
}

TEST(Journal, SaysHowManyRowsWereChangedHoweverOften) {
    const TemporaryFolder folder;
    const Document document = test::randomJourney({.touchpoints = 4, .dependencies = 3}, 1);
    auto journal = *Journal::begin(folder.file(""), document, kFacts);
    for (const char* name : {"First", "Second", "Third"}) ASSERT_TRUE(journal->append(renamed(document, name)));
    ASSERT_TRUE(
        journal->append(*edit::removeTouchpoints(document, std::array{document.table<Touchpoint>().begin()->id}, {})));
    journal.reset();
    const auto found = abandonedJournals(folder.file(""));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].edits, 4);
    EXPECT_GE(found[0].rows, 2);
    EXPECT_LT(found[0].rows, 4 + 3 + 4 + 4 + 1) << "no more than the journey has";
}

TEST(Journal, IsOnlyForThisUser) {
    const TemporaryFolder folder;
    const Document document = test::randomJourney({.touchpoints = 4, .dependencies = 3}, 1);
    const auto journal = *Journal::begin(folder.file("a/b"), document, kFacts);
    for (const auto& entry : std::filesystem::directory_iterator(folder.file("a/b"))) {
        struct stat facts {};
        ASSERT_EQ(::stat(entry.path().c_str(), &facts), 0);
        EXPECT_EQ(facts.st_mode & 0777U, 0600U) << entry.path();
    }
    struct stat facts {};
    ASSERT_EQ(::stat(folder.file("a/b").c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777U, 0700U);
}

TEST(Journal, WithoutEditsIsKeptOnlyForWorkThatWasRecovered) {
    const TemporaryFolder folder;
    const Document document = test::randomJourney({.touchpoints = 4, .dependencies = 3}, 1);
    (*Journal::begin(folder.file(""), document, kFacts)).reset();
    EXPECT_TRUE(abandonedJournals(folder.file("")).empty());
    EXPECT_EQ(folder.entries(), 0U);
    JournalFacts recovered = kFacts;
    recovered.isRecovered = true;
    (*Journal::begin(folder.file(""), document, recovered)).reset();
    ASSERT_EQ(abandonedJournals(folder.file("")).size(), 1U);
    EXPECT_TRUE(recoverJourney(abandonedJournals(folder.file(""))[0].path)->document == document);
}

TEST(Journal, NamesOfSeveralLinesAreKeptOnOne) {
    const TemporaryFolder folder;
    const Document document = test::randomJourney({.touchpoints = 4, .dependencies = 3}, 1);
    (*Journal::begin(folder.file(""), document, {"/a\nb", "Two\nlines", true})).reset();
    const auto found = abandonedJournals(folder.file(""));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].facts.path, "/a b");
    EXPECT_EQ(found[0].facts.title, "Two lines");
}

// At every call that a disk can refuse: either it is said, or the edit can be read back.
TEST(Journal, WhicheverCallFailsAnAcknowledgedEditIsThere) {
    const Document before = test::randomJourney({.touchpoints = 10, .dependencies = 12}, 1);
    for (const int reason : {EIO, ENOSPC}) {
        for (int k = 1;; ++k) {
            const TemporaryFolder folder;
            FailingFileSystem disk;
            disk.failAt = k;
            disk.failWith = reason;
            disk.mostBytes = 700;
            auto journal = Journal::begin(folder.file(""), before, kFacts, disk);
            const bool hasBegun = journal.has_value();
            Document document = before;
            Document acknowledged = before;
            bool isSafe = hasBegun;
            for (int step = 0; step < 3 && isSafe; ++step) {
                const ChangeSet changes = renamed(document, std::string(1000, static_cast<char>('a' + step)));
                ASSERT_TRUE(document.apply(changes));
                isSafe = (*journal)->append(changes).has_value();
                if (isSafe) acknowledged = document;
            }
            const bool hasFailed = static_cast<int>(disk.calls.size()) >= k;
            if (hasBegun) journal->reset();
            const auto found = abandonedJournals(folder.file(""));
            if (!hasBegun) {
                EXPECT_TRUE(found.empty());
                EXPECT_EQ(folder.entries(), 0U) << "call " << k << " " << disk.calls.back();
            } else if (!found.empty()) {
                EXPECT_TRUE(recoverJourney(found[0].path)->document == acknowledged) << "call " << k;
            } else {
                EXPECT_TRUE(acknowledged == before) << "call " << k;
            }
            if (!hasFailed) break;
        }
    }
}

// A child edits and tells each edit that is safe through a pipe until it is killed at a random moment.
TEST(Journal, KillsLoseNoAcknowledgedEdit) {
    Random random(11);
    for (int kill = 0; kill < 60; ++kill) {
        const TemporaryFolder folder;
        const Document start = test::randomJourney({.touchpoints = 30, .dependencies = 40}, 5);
        int pipes[2] = {};
        ASSERT_EQ(::pipe(pipes), 0);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            auto journal = *Journal::begin(folder.file("state"), start, kFacts);
            Document document = start;
            Random edits(99);
            for (char count = 1;; ++count) {
                const ChangeSet changes = test::randomUserEdit(document, edits);
                (void)document.apply(changes);
                if (!journal->append(changes) || ::write(pipes[1], &count, 1) != 1) ::_exit(1);
            }
        }
        ::close(pipes[1]);
        ::usleep(static_cast<useconds_t>(2000 + random.below(15'000)));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        std::int64_t acknowledged = 0;
        for (char byte = 0; ::read(pipes[0], &byte, 1) == 1;) ++acknowledged;
        ::close(pipes[0]);
        const auto found = abandonedJournals(folder.file("state"));
        if (found.empty()) {
            EXPECT_EQ(acknowledged, 0);
            continue;
        }
        const auto back = recoverJourney(found[0].path);
        ASSERT_TRUE(back);
        EXPECT_GE(back->edits, acknowledged);
        EXPECT_LE(back->edits, acknowledged + 1);
        Document document = start;
        Random edits(99);
        for (std::int64_t k = 0; k < back->edits; ++k) {
            ASSERT_TRUE(document.apply(test::randomUserEdit(document, edits)));
        }
        EXPECT_TRUE(back->document == document);
    }
}

}  // namespace
}  // namespace waymark

// The window itself is killed while somebody edits, again and again: what it had acknowledged is always there.
#include <algorithm>
#include <sstream>

#include <gtest/gtest.h>

#include <QProcess>
#include <QTemporaryDir>

#include "core/base/checksum.h"
#include "core/base/random.h"
#include "core/format/file_format.h"
#include "core/store/file.h"
#include "core/store/journal.h"

namespace waymark {
namespace {

constexpr int kPatience = 60'000;  // milliseconds
const QString kSeed = QStringLiteral("7");
constexpr std::size_t kStates = 400;  // more than anybody gets done before being killed

int kills() {
    const int wanted = qEnvironmentVariableIntValue("WAYMARK_KILLS");
    return wanted > 0 ? wanted : qEnvironmentVariableIsSet("CI") ? 200 : 60;
}

// As many as there are whole lines.
std::vector<std::string> statesIn(const QByteArray& output) {
    std::vector<std::string> states;
    for (qsizetype at = 0, end = 0; (end = output.indexOf('\n', at)) >= 0; at = end + 1) {
        states.push_back(output.mid(at, end - at).toStdString());
    }
    return states;
}

std::string stateOf(const std::string& bytes) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%08x", crc32(bytes));
    return text.data();
}

// What somebody who starts the program again gets: the recovered journey, else the file.
std::string stateAfterKill(const QString& folder) {
    const auto found = abandonedJournals((folder + "/state/recovery").toStdString());
    if (found.empty()) {
        const auto bytes = readFile((folder + "/journey.waymark").toStdString());
        return bytes ? stateOf(*bytes) : std::string();
    }
    EXPECT_EQ(found.size(), 1U);
    const auto back = recoverJourney(found[0].path);
    EXPECT_TRUE(back);
    return back ? stateOf(writeDocument(back->document)) : std::string();
}

TEST(Kills, LoseNoAcknowledgedEdit) {
    std::vector<std::string> all;
    {
        const QTemporaryDir folder;
        QProcess reference;
        reference.start(QStringLiteral(WAYMARK_SOAK), {"--tell", folder.path(), kSeed, QString::number(kStates)});
        ASSERT_TRUE(reference.waitForFinished(kPatience));
        all = statesIn(reference.readAllStandardOutput());
        ASSERT_EQ(all.size(), kStates);
    }
    Random random(3);
    int lost = 0;
    std::size_t acknowledged = 0;
    for (int kill = 0; kill < kills(); ++kill) {
        const QTemporaryDir folder;
        QProcess window;
        window.start(QStringLiteral(WAYMARK_SOAK), {"--tell", folder.path(), kSeed});
        ASSERT_TRUE(window.waitForReadyRead(kPatience));  // it has begun
        (void)window.waitForFinished(static_cast<int>(random.below(150)));
        window.kill();
        ASSERT_TRUE(window.waitForFinished(kPatience));
        const std::size_t count = statesIn(window.readAllStandardOutput()).size();
        ASSERT_GT(count, 0U);
        ASSERT_LT(count, kStates);
        acknowledged += count;
        const std::string now = stateAfterKill(folder.path());
        const bool isThere = now == all[count - 1] || now == all[count];
        lost += isThere ? 0 : 1;
        EXPECT_TRUE(isThere) << "after " << count << " steps: " << now << " instead of " << all[count - 1];
    }
    EXPECT_EQ(lost, 0);
    RecordProperty("acknowledged", static_cast<int>(acknowledged));
    std::printf("%d kills, %zu acknowledged steps, %d times something was lost\n", kills(), acknowledged, lost);
}

// Text in a field that was never left: what was typed a second ago is always there.
TEST(Kills, LoseNoTextThatWasTypedASecondAgo) {
    constexpr long kSecond = 1000;
    Random random(5);
    const int count = std::max(4, kills() / 10);
    for (int kill = 0; kill < count; ++kill) {
        const QTemporaryDir folder;
        QProcess window;
        window.start(QStringLiteral(WAYMARK_SOAK), {"--type", folder.path()});
        ASSERT_TRUE(window.waitForReadyRead(kPatience));
        (void)window.waitForFinished(static_cast<int>(kSecond + 300 + static_cast<long>(random.below(700))));
        window.kill();
        ASSERT_TRUE(window.waitForFinished(kPatience));
        std::vector<std::pair<long, std::size_t>> typed;
        for (const std::string& line : statesIn(window.readAllStandardOutput())) {
            std::istringstream(line) >> typed.emplace_back().first >> typed.back().second;
        }
        ASSERT_FALSE(typed.empty());
        std::size_t promised = 0;
        for (const auto& [when, letters] : typed) {
            if (when + kSecond <= typed.back().first) promised = letters;
        }
        ASSERT_GT(promised, 0U);
        const auto found = abandonedJournals((folder.path() + "/state/recovery").toStdString());
        ASSERT_EQ(found.size(), 1U);
        const auto back = recoverJourney(found[0].path);
        ASSERT_TRUE(back);
        EXPECT_GE(back->document.journey().notes.size(), promised) << "of " << typed.back().second;
    }
}

}  // namespace
}  // namespace waymark

// What may be on the disk after a power cut, by a model of it: bytes that were not synced may be gone, and so may names
// that changed since their folder was synced.
#include <cerrno>
#include <cstring>
#include <functional>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include <fcntl.h>

#include "core/store/file.h"
#include "core/store/journal.h"
#include "tests/core/store/temporary_folder.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using test::TemporaryFolder;

// A disk in memory. After each call, `cut` may ask what a power cut at this moment would leave.
class ModelDisk : public FileSystem {
public:
    std::function<void()> cut = [] {};

    void put(const std::string& path, const std::string& content) {
        m_files.push_back({content, content});
        m_names[path] = m_durableNames[path] = m_files.size() - 1;
    }
    // All that a name may stand for, and all that may be in there. "?": bytes that may be anything.
    [[nodiscard]] std::set<std::string> possible(const std::string& path) const {
        std::set<std::string> contents;
        const auto add = [&](const std::map<std::string, std::size_t>& names) {
            const auto found = names.find(path);
            if (found == names.end()) {
                contents.insert("nothing");
            } else {
                const File& file = m_files[found->second];
                contents.insert(file.durable);
                if (file.durable != file.bytes) contents.insert("?");
            }
        };
        add(m_durableNames);
        for (const auto& names : m_namesSince) add(names);
        return contents;
    }
    // Names that are there whatever happens.
    [[nodiscard]] const std::map<std::string, std::size_t>& durableNames() const { return m_durableNames; }
    [[nodiscard]] const std::string& durable(std::size_t file) const { return m_files[file].durable; }

    int stat(const std::string& path, struct stat& facts) override {
        const auto found = m_names.find(path);
        if (found == m_names.end()) return failing(ENOENT);
        facts = {};
        facts.st_mode = S_IFREG | 0644;
        facts.st_size = static_cast<off_t>(m_files[found->second].bytes.size());
        return 0;
    }
    ssize_t readlink(const std::string&, char*, std::size_t) override { return failing(EINVAL); }
    int access(const std::string&, int) override { return 0; }
    int open(const std::string& path, int flags, mode_t) override {
        if ((flags & O_DIRECTORY) != 0) return kFolder;
        if ((flags & O_CREAT) != 0) {
            if (m_names.contains(path)) return failing(EEXIST);
            m_files.emplace_back();
            m_names[path] = m_files.size() - 1;
            renamed();
        }
        return kFolder + 1 + static_cast<int>(m_names.at(path));
    }
    ssize_t read(int, void*, std::size_t) override { return failing(EIO); }
    ssize_t write(int file, const void* bytes, std::size_t count) override {
        fileOf(file).bytes.append(static_cast<const char*>(bytes), count);
        cut();
        return static_cast<ssize_t>(count);
    }
    int fsync(int file) override {
        if (file == kFolder) {
            m_durableNames = m_names;
            m_namesSince.clear();
        } else {
            fileOf(file).durable = fileOf(file).bytes;
        }
        cut();
        return 0;
    }
    int fchmod(int, mode_t) override { return 0; }
    int fchown(int, uid_t, gid_t) override { return 0; }
    int close(int) override {
        cut();
        return 0;
    }
    int rename(const std::string& from, const std::string& to) override {
        m_names[to] = m_names.at(from);
        m_names.erase(from);
        renamed();
        return 0;
    }
    int unlink(const std::string& path) override {
        m_names.erase(path);
        renamed();
        return 0;
    }

private:
    static constexpr int kFolder = 1'000'000;  // a number that no file of this program has

    struct File {
        std::string bytes, durable;
    };
    File& fileOf(int file) { return m_files[static_cast<std::size_t>(file - kFolder - 1)]; }
    static int failing(int error) {
        errno = error;
        return -1;
    }
    void renamed() {
        m_namesSince.push_back(m_names);
        cut();
    }

    std::vector<File> m_files;
    std::map<std::string, std::size_t> m_names, m_durableNames;
    std::vector<std::map<std::string, std::size_t>> m_namesSince;  // the folder was synced
};

TEST(PowerCut, LeavesTheOldOrTheNewFileWholeAndTheNewOneOnceItIsSaved) {
    const std::string path = "/a/b.waymark";
    const std::string old(100, 'o');
    for (const std::size_t size : {std::size_t{1}, std::size_t{300'000}, std::size_t{35'000'000}}) {
        const std::string fresh(size, 'n');
        ModelDisk disk;
        disk.put(path, old);
        int cuts = 0;
        disk.cut = [&] {
            ++cuts;
            for (const std::string& content : disk.possible(path)) {
                EXPECT_TRUE(content == old || content == fresh)
                    << size << " bytes at moment " << cuts << ": " << content.substr(0, 10);
            }
        };
        ASSERT_TRUE(writeFile(path, fresh, disk));
        EXPECT_TRUE(disk.possible(path) == std::set<std::string>{fresh}) << size;
        EXPECT_GE(cuts, 7);
    }
}

TEST(PowerCut, LeavesEveryEditThatWasSynced) {
    const TemporaryFolder folder;  // which is made on the disk itself
    ModelDisk disk;
    test::JourneyBuilder build;
    build.touchpoint("A", 1);
    const Document document = build.document();
    const auto journal = Journal::begin(folder.file("state"), document, {"/a/b.waymark", "A", false}, disk);
    ASSERT_TRUE(journal);
    ChangeSet changes;
    Touchpoint after = *document.table<Touchpoint>().begin();
    const Touchpoint before = after;
    after.name = "Synced before the lights went out";
    changes.rows.emplace_back(RowChange<Touchpoint>{after.id, before, after});
    ASSERT_TRUE((*journal)->append(changes));
    ASSERT_TRUE((*journal)->sync());
    int lists = 0;
    int copies = 0;
    for (const auto& [name, file] : disk.durableNames()) {
        if (name.ends_with(".waymark")) copies += disk.durable(file).find(R"("code":"A")") != std::string::npos ? 1 : 0;
        if (name.ends_with(".journal")) lists += disk.durable(file).find(after.name) != std::string::npos ? 1 : 0;
    }
    EXPECT_EQ(copies, 1);
    EXPECT_EQ(lists, 1);
}

}  // namespace
}  // namespace waymark

#include "tests/architecture/rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string_view>

namespace waymark::architecture {

namespace {

bool isProgram(const SourceFile& file) {
    return file.isCode() && (file.isIn("app") || file.isIn("core") || file.isIn("ui"));
}

bool isText(const SourceFile& file) { return file.text.find('\0') == std::string::npos; }

bool isFixture(const SourceFile& file) { return file.isIn("tests/fixtures"); }

// Every match of the pattern, line by line; the first group, if there is one, is what is reported.
std::vector<Violation> matches(const SourceFile& file, const std::string& text, const std::regex& pattern,
                               const std::string& what) {
    std::vector<Violation> found;
    const std::vector<std::string> lines = linesOf(text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::sregex_iterator match(lines[i].begin(), lines[i].end(), pattern), end; match != end; ++match) {
            Violation violation{file.path, static_cast<int>(i) + 1, what};
            violation.what.append(": ").append(match->size() > 1 ? (*match)[1].str() : match->str());
            found.push_back(std::move(violation));
        }
    }
    return found;
}

void append(std::vector<Violation>& all, std::vector<Violation> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::size_t countOf(const std::string& text, const std::regex& pattern) {
    return static_cast<std::size_t>(
        std::distance(std::sregex_iterator(text.begin(), text.end(), pattern), std::sregex_iterator()));
}

}  // namespace

std::vector<Violation> forbiddenWordsInCore(const SourceTree& tree) {
    static const std::regex kWords(
        R"(\bnow\s*\(|\bgetenv\b|\b(?:system|steady|high_resolution)_clock\b|\bQ_OBJECT\b|\brand\s*\()"
        R"(|\bstd::(?:cout|cerr|clog|cin|rand|thread|jthread|async|mutex|random_device)\b)");
    std::vector<Violation> all;
    for (const SourceFile& file : tree.files) {
        if (!file.isCode() || !file.isIn("core")) continue;
        append(all, matches(file, withoutCommentsAndTexts(file.text), kWords, "core knows no clock, thread or output"));
    }
    return all;
}

std::vector<Violation> foldersOutOfShape(const SourceTree& tree) {
    std::map<std::string, int> sources;
    for (const SourceFile& file : tree.files) {
        if (isProgram(file)) ++sources[file.folder()];
    }
    std::vector<Violation> all;
    for (const auto& [folder, count] : sources) {
        if (count < 2) all.push_back({folder, 0, "a folder holds at least two source files"});
        const auto depth = std::ranges::count(folder, '/');
        if (depth > 1) all.push_back({folder, 0, "core and ui have no folders inside their folders"});
    }
    return all;
}

std::vector<Violation> filesTooLong(const SourceTree& tree) {
    std::vector<Violation> all;
    for (const SourceFile& file : tree.files) {
        const bool isWritten = file.isCode() || file.name() == "CMakeLists.txt" || file.isIn("script");
        const auto lines = static_cast<std::size_t>(std::ranges::count(file.text, '\n'));
        if (isWritten && lines > kMostLines) all.push_back({file.path, 0, std::to_string(lines) + " lines"});
    }
    return all;
}

std::vector<Violation> sourcesWithoutHeader(const SourceTree& tree) {
    std::set<std::string> headers;
    for (const SourceFile& file : tree.files) {
        if (file.isHeader()) headers.insert(file.path);
    }
    std::vector<Violation> all;
    for (const SourceFile& file : tree.files) {
        if (!isProgram(file) || !file.isSource() || file.path == "app/main.cpp") continue;
        if (!headers.contains(file.path.substr(0, file.path.size() - 3) + "h")) {
            all.push_back({file.path, 0, "has no header of its own"});
        }
    }
    return all;
}

std::vector<Violation> sourcesNotBuilt(const SourceTree& tree) {
    std::map<std::string, std::set<std::string>> named;  // by folder: the words of its list
    for (const SourceFile& file : tree.files) {
        if (file.name() != "CMakeLists.txt") continue;
        std::istringstream text(file.text);
        std::string word;
        while (text >> word) {
            word.erase(std::remove_if(word.begin(), word.end(), [](char c) { return c == '(' || c == ')'; }),
                       word.end());
            named[file.folder()].insert(word);
        }
    }
    std::vector<Violation> all;
    for (const SourceFile& file : tree.files) {
        if (!file.isSource()) continue;
        std::string folder = file.folder();
        std::string path = file.name();  // from the folder whose list is looked at
        while (!named.contains(folder) && folder.find('/') != std::string::npos) {
            path = folder.substr(folder.rfind('/') + 1) + '/' + path;
            folder.erase(folder.rfind('/'));
        }
        if (!named[folder].contains(path)) all.push_back({file.path, 0, "is not named in a CMakeLists.txt"});
    }
    return all;
}

std::vector<Violation> ownHeadersNotFirst(const SourceTree& tree) {
    std::set<std::string> headers;
    for (const SourceFile& file : tree.files) {
        if (file.isHeader()) headers.insert(file.path);
    }
    static const std::regex kInclude(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    std::vector<Violation> all;
    for (const SourceFile& file : tree.files) {
        const std::string own = file.path.substr(0, file.path.rfind('.')) + ".h";
        if (!file.isSource() || !headers.contains(own)) continue;
        const std::vector<Violation> includes = matches(file, withoutComments(file.text), kInclude, "includes first");
        if (includes.empty() || !includes.front().what.ends_with(": " + own)) {
            all.push_back({file.path, 0, "does not include its own header first"});
        }
    }
    return all;
}

std::vector<Violation> unfinishedWork(const SourceTree& tree) {
    static const std::regex kMarks(
        "\\b(TO"
        "DO|FIX"
        "ME|XX"
        "X)\\b");
    std::vector<Violation> all;
    for (const SourceFile& file : tree.files) {
        if (isText(file) && !isFixture(file)) append(all, matches(file, file.text, kMarks, "unfinished"));
    }
    return all;
}

std::vector<Violation> strangersAtRoot(const SourceTree& tree) {
    static const std::set<std::string> kResidents{"CMakeLists.txt",
                                                  "CMakePresets.json",
                                                  "LICENSE",
                                                  "README.md",
                                                  "app",
                                                  "core",
                                                  "ui",
                                                  "resources",
                                                  "tests",
                                                  "docs",
                                                  "script"};
    std::vector<Violation> all;
    for (const std::string& name : tree.atRoot) {
        if (!name.starts_with('.') && !kResidents.contains(name))
            all.push_back({name, 0, "does not belong at the root"});
    }
    for (const std::string& name : kResidents) {
        if (!std::ranges::binary_search(tree.atRoot, name)) all.push_back({name, 0, "is missing at the root"});
    }
    return all;
}

std::vector<Violation> placesOutsideTheRepository(const SourceTree& tree) {
    static const std::regex kPaths(R"((?:^|[^\w.}])(/(?:home|root|work|workspace|mnt|Users|tmp/wt)/))");
    static const std::regex kHosts(
        R"(https?://(?!(?:www\.gnu\.org|fsf\.org|www\.w3\.org|doi\.org|schemas\.openxmlformats\.org|purl\.org)\b)([\w.-]+))");
    std::vector<Violation> all;
    for (const SourceFile& file : tree.files) {
        if (!isText(file) || isFixture(file)) continue;
        append(all, matches(file, file.text, kPaths, "path into one machine"));
        append(all, matches(file, file.text, kHosts, "host that nobody agreed on"));
    }
    return all;
}

std::vector<Violation> missingDocuments(const SourceTree& tree) {
    static const std::regex kDocument(R"(([\w-]+\.md)\b)");
    std::set<std::string> known;
    for (const SourceFile& file : tree.files) known.insert(file.name());
    std::vector<Violation> all;
    for (const SourceFile& file : tree.files) {
        if (!isText(file) || isFixture(file)) continue;
        std::vector<Violation> mentioned = matches(file, file.text, kDocument, "no such document");
        std::erase_if(mentioned, [&](const Violation& violation) {
            return known.contains(violation.what.substr(violation.what.rfind(' ') + 1));
        });
        append(all, std::move(mentioned));
    }
    return all;
}

std::vector<Violation> globalInstances(const SourceTree& tree) {
    static const std::regex kInstance(R"((?:^|[^:\w]|[^n]::)(instance\s*\(\s*\)))");
    std::vector<Violation> all;
    for (const SourceFile& file : tree.files) {
        if (isProgram(file)) append(all, matches(file, withoutCommentsAndTexts(file.text), kInstance, "global object"));
    }
    return all;
}

std::vector<Violation> classesWithManySignals(const SourceTree& tree) {
    static const std::regex kEndOfSection(R"(^\s*(?:public|protected|private)\b|^\};)");
    std::vector<Violation> all;
    for (const SourceFile& file : tree.files) {
        if (!isProgram(file)) continue;
        const std::vector<std::string> lines = linesOf(withoutCommentsAndTexts(file.text));
        std::size_t count = 0;
        bool isSignals = false;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (std::regex_search(lines[i], kEndOfSection)) isSignals = false;
            if (lines[i].find("Q_SIGNALS:") != std::string::npos) isSignals = true;
            if (isSignals) count += static_cast<std::size_t>(std::ranges::count(lines[i], ';'));
            if (!lines[i].starts_with("};")) continue;
            if (count > kMostSignals) {
                all.push_back({file.path, static_cast<int>(i) + 1, std::to_string(count) + " signals in one class"});
            }
            count = 0;
        }
    }
    return all;
}

std::vector<Violation> labelsThatGuessTheFormat(const SourceTree& tree) {
    static const std::regex kMade(
        R"(\bnew (?:QLabel|QMessageBox)\b|\b(?:QLabel|QMessageBox) \w+\s*[({;]|make_unique<(?:QLabel|QMessageBox)>)");
    static const std::regex kStatic(R"(\bQMessageBox::(?:information|warning|critical|question|about)\s*\()");
    static const std::regex kPlain(R"(setTextFormat\s*\(\s*Qt::PlainText\s*\))");
    std::vector<Violation> all;
    for (const SourceFile& file : tree.files) {
        if (!isProgram(file)) continue;
        const std::string code = withoutCommentsAndTexts(file.text);
        if (countOf(code, kMade) > countOf(code, kPlain)) {
            all.push_back({file.path, 0, "labels and message boxes need setTextFormat(Qt::PlainText), each of them"});
        }
        append(all, matches(file, code, kStatic, "guesses whether its text is rich"));
    }
    return all;
}

std::vector<Violation> undoAndThreadsOutsideSession(const SourceTree& tree) {
    static const std::regex kHeaders(
        R"(^#include <(QUndoStack|QUndoCommand|QtConcurrent\w*|QThread\w*|QFutureWatcher)[>/])");
    std::vector<Violation> all;
    for (const SourceFile& file : tree.files) {
        if (isProgram(file) && !file.isIn("ui/session")) {
            append(all, matches(file, withoutComments(file.text), kHeaders, "belongs into ui/session"));
        }
    }
    return all;
}

}  // namespace waymark::architecture

#pragma once
// Runs the built program and keeps what it says.

#include <string>
#include <string_view>
#include <vector>

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace waymark::test {

struct Outcome {
    int exitCode = -1;
    std::string output;  // standard output
    std::string errors;  // standard error output
};

// Runs the program to its end without a display, in the locale C unless the environment says otherwise.
[[nodiscard]] Outcome runProgram(const std::vector<std::string>& arguments,
                                 const QProcessEnvironment& environment = {});

// The object that `waymark schedule FILE --json OPTIONS...` prints; fails if it does not end well.
[[nodiscard]] QJsonObject scheduleOf(const std::string& file, const std::vector<std::string>& options = {});

// The touchpoint with this code in a schedule; fails if there is none.
[[nodiscard]] QJsonObject touchpointIn(const QJsonObject& schedule, std::string_view code);

// A path below tests/fixtures.
[[nodiscard]] std::string fixture(std::string_view name);

// A folder for one test, gone afterwards.
class Folder {
public:
    Folder();

    [[nodiscard]] std::string path(std::string_view name) const;
    // Makes a file with this content and returns its path.
    [[nodiscard]] std::string write(std::string_view name, std::string_view bytes) const;
    [[nodiscard]] std::string read(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;

private:
    QTemporaryDir m_folder;
};

}  // namespace waymark::test

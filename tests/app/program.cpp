#include "tests/app/program.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <gtest/gtest.h>

namespace waymark::test {
namespace {

QProcessEnvironment withoutDisplay() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) environment.remove(name);
    environment.insert("LC_ALL", "C");
    return environment;
}

}  // namespace

Outcome runProgram(const std::vector<std::string>& arguments, const QProcessEnvironment& environment) {
    QStringList words;
    for (const std::string& argument : arguments) words << QString::fromStdString(argument);
    QProcess process;
    QProcessEnvironment all = withoutDisplay();
    all.insert(environment);
    process.setProcessEnvironment(all);
    process.start(QStringLiteral(WAYMARK_PROGRAM), words);
    constexpr int kPatience = 60'000;  // milliseconds
    EXPECT_TRUE(process.waitForFinished(kPatience)) << "the program does not end";
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

QJsonObject scheduleOf(const std::string& file, const std::vector<std::string>& options) {
    std::vector<std::string> arguments{"schedule", file, "--json"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const Outcome outcome = runProgram(arguments);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.errors;
    const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.output));
    EXPECT_TRUE(json.isObject()) << outcome.output;
    return json.object();
}

QJsonObject touchpointIn(const QJsonObject& schedule, std::string_view code) {
    for (const QJsonValue& row : schedule["touchpoints"].toArray()) {
        if (row["code"].toString().toStdString() == code) return row.toObject();
    }
    ADD_FAILURE() << "no touchpoint " << code;
    return {};
}

std::string fixture(std::string_view name) { return std::string(WAYMARK_FIXTURES) + '/' + std::string(name); }

Folder::Folder() { EXPECT_TRUE(m_folder.isValid()); }

std::string Folder::path(std::string_view name) const {
    return m_folder.filePath(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))).toStdString();
}

std::string Folder::write(std::string_view name, std::string_view bytes) const {
    std::ofstream file(path(name), std::ios::binary);
    file << bytes;
    EXPECT_TRUE(file.flush()) << name;
    return path(name);
}

std::string Folder::read(std::string_view name) const {
    std::ifstream file(path(name), std::ios::binary);
    EXPECT_TRUE(file) << name;
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

bool Folder::has(std::string_view name) const { return std::filesystem::exists(path(name)); }

}  // namespace waymark::test

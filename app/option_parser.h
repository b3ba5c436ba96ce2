#pragma once
// Reads the options of a command as people type them ("--unit h", "--unit=h"), and writes its help from the same list.

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "core/base/error.h"

namespace waymark {

struct OptionSpec {
    std::string name;       // without the dashes
    std::string valueName;  // "FILE"; empty for an option that takes no value
    QString help;
};

struct CommandSpec {
    std::string name;
    std::vector<std::string> operands;  // "FILE": all of them are needed
    QString help;                       // one or two sentences
    std::vector<OptionSpec> options;
    std::vector<std::string> examples;  // without the name of the program
};

struct ParsedOptions {
    std::map<std::string, std::string, std::less<>> values;  // by name; flags have an empty value
    std::vector<std::string> operands;

    [[nodiscard]] bool has(std::string_view name) const { return values.find(name) != values.end(); }
    // The value given for the option, or the other text.
    [[nodiscard]] std::string valueOr(std::string_view name, std::string_view otherwise) const;
};

// What is wrong with a command line: one sentence.
template <class T>
using OrUsage = tl::expected<T, QString>;

// "--" ends the options; what begins with a dash and is not a number is an option.
[[nodiscard]] OrUsage<ParsedOptions> parseOptions(const CommandSpec& spec, std::span<const std::string> arguments);

// "waymark schedule FILE [options]" with what it does, its options and examples, at most 100 columns wide.
[[nodiscard]] QString helpText(const CommandSpec& spec);

}  // namespace waymark

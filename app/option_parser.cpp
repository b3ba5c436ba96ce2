#include "app/option_parser.h"

#include <algorithm>

#include <QStringList>

#include "ui/style/tr.h"

namespace waymark {
namespace {

QString words(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

const OptionSpec* optionNamed(const CommandSpec& spec, std::string_view name) {
    const auto found = std::ranges::find(spec.options, name, &OptionSpec::name);
    return found == spec.options.end() ? nullptr : &*found;
}

QString unknownOption(const CommandSpec& spec, std::string_view given) {
    QStringList known;
    for (const OptionSpec& option : spec.options) known << QStringLiteral("--") + words(option.name);
    return tr("“%1” is no option of waymark %2. Its options are %3.")
        .arg(words(given), words(spec.name), known.join(QStringLiteral(", ")));
}

// Breaks the text between words; every line after the first begins with the indent.
QString wrapped(const QString& text, qsizetype indent, qsizetype width) {
    QString all;
    qsizetype column = indent;
    for (const QString& word : text.split(' ')) {
        if (column + word.size() > width) {
            all += '\n' + QString(indent, ' ');
            column = indent;
        } else if (!all.isEmpty()) {
            all += ' ';
        }
        all += word;
        column += word.size() + 1;
    }
    return all;
}

QString optionLine(const OptionSpec& option) {
    constexpr qsizetype kIndent = 24;
    QString line = QStringLiteral("  --") + words(option.name);
    if (!option.valueName.empty()) line += ' ' + words(option.valueName);
    if (line.size() + 2 > kIndent)
        line += '\n' + QString(kIndent, ' ');
    else
        line = line.leftJustified(kIndent);
    return line + wrapped(option.help, kIndent, 100) + '\n';
}

// Goes through the arguments one by one.
class Parser {
public:
    Parser(const CommandSpec& spec, std::span<const std::string> arguments) : m_spec(spec), m_arguments(arguments) {}

    OrUsage<ParsedOptions> parse() {
        bool optionsEnded = false;
        while (m_next < m_arguments.size()) {
            const std::string& argument = m_arguments[m_next++];
            if (optionsEnded || argument.size() < 2 || argument[0] != '-') {
                m_parsed.operands.push_back(argument);
            } else if (argument == "--") {
                optionsEnded = true;
            } else if (const auto read = readOption(argument); !read) {
                return tl::unexpected(read.error());
            }
        }
        if (m_parsed.has("help")) return m_parsed;
        return checkOperands().map([&] { return m_parsed; });
    }

private:
    OrUsage<void> readOption(const std::string& argument) {
        const std::size_t equals = std::min(argument.find('='), argument.size());
        const std::string name = argument == "-h" ? "help" : argument.substr(2, equals - 2);
        const OptionSpec* option = argument == "-h" || argument.starts_with("--") ? optionNamed(m_spec, name) : nullptr;
        if (!option) return tl::unexpected(unknownOption(m_spec, argument));
        const bool hasValue = equals < argument.size();
        std::string value = hasValue ? argument.substr(equals + 1) : std::string();
        if (option->valueName.empty() && hasValue) return tl::unexpected(tr("--%1 takes no value.").arg(words(name)));
        if (!option->valueName.empty() && !hasValue) {
            if (m_next == m_arguments.size()) {
                return tl::unexpected(tr("--%1 needs a value: --%1 %2.").arg(words(name), words(option->valueName)));
            }
            value = m_arguments[m_next++];
        }
        if (m_parsed.values.emplace(name, std::move(value)).second) return {};
        return tl::unexpected(tr("--%1 is given twice.").arg(words(name)));
    }

    OrUsage<void> checkOperands() const {
        const std::size_t given = m_parsed.operands.size();
        if (given < m_spec.operands.size()) {
            return tl::unexpected(tr("waymark %1 needs %2.").arg(words(m_spec.name), words(m_spec.operands[given])));
        }
        if (given > m_spec.operands.size()) {
            return tl::unexpected(tr("“%1” is more than waymark %2 takes.")
                                      .arg(words(m_parsed.operands[m_spec.operands.size()]), words(m_spec.name)));
        }
        return {};
    }

    const CommandSpec& m_spec;
    std::span<const std::string> m_arguments;
    std::size_t m_next = 0;
    ParsedOptions m_parsed;
};

}  // namespace

std::string ParsedOptions::valueOr(std::string_view name, std::string_view otherwise) const {
    const auto found = values.find(name);
    return found == values.end() ? std::string(otherwise) : found->second;
}

OrUsage<ParsedOptions> parseOptions(const CommandSpec& spec, std::span<const std::string> arguments) {
    return Parser(spec, arguments).parse();
}

QString helpText(const CommandSpec& spec) {
    QString text = tr("Usage: waymark %1").arg(words(spec.name));
    for (const std::string& operand : spec.operands) text += ' ' + words(operand);
    if (!spec.options.empty()) text += tr(" [options]");
    text += QStringLiteral("\n\n") + wrapped(spec.help, 0, 100) + QStringLiteral("\n\n") + tr("Options:") + '\n';
    for (const OptionSpec& option : spec.options) text += optionLine(option);
    if (!spec.examples.empty()) text += '\n' + tr("Examples:") + '\n';
    for (const std::string& example : spec.examples) text += QStringLiteral("  waymark ") + words(example) + '\n';
    return text;
}

}  // namespace waymark

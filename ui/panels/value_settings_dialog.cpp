#include "ui/panels/value_settings_dialog.h"

#include <QPushButton>

#include "core/base/number_text.h"
#include "core/check/value_problems.h"
#include "core/edit/value_edits.h"
#include "ui/models/value_text.h"
#include "ui/panels/edit_each.h"
#include "ui/style/labels.h"
#include "ui/style/on_screen.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

QString rateText(double rate) {
    return numberWords(QString::fromStdString(toText(100.0 * rate, 3))) + QChar(0xA0) + '%';
}

Result<double> readRate(QString text, const QString& what) {
    return readFigure(text.remove('%'), what).map([](double percent) { return percent / 100.0; });
}

// Nothing typed is no rate of its own.
Result<std::optional<double>> readOwnRate(const QString& text, const QString& what) {
    if (text.trimmed().isEmpty()) return std::optional<double>{};
    return readRate(text, what).map([](double rate) { return std::optional(rate); });
}

Result<std::int64_t> readCustomers(const QString& typed) {
    if (typed.trimmed().isEmpty()) return std::int64_t{0};
    return readWhole(typed, tr("customers"), {0, kMostCustomers});
}

template <class Value, class Member>
Result<ValueSettings> withValue(ValueSettings settings, Member ValueSettings::*member, const Result<Value>& value) {
    if (!value) return tl::unexpected(value.error());
    settings.*member = *value;
    return settings;
}

}  // namespace

QString reckoningProblems(const Document& document) {
    std::vector<Problem> problems;
    checkMoney(document, problems);
    QStringList sentences;
    for (const Problem& problem : problems) {
        if (problem.rows.front() == refTo(kValueSettingsId)) sentences << sentence(problem);
    }
    return sentences.join(' ');
}

ValueSettingsDialog::ValueSettingsDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_intangibles(new QCheckBox(tr("Count intangible benefits that have a value in money"), this)),
      m_problems(makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Critical}, this)) {
    setObjectName(QStringLiteral("valueSettings"));
    setWindowTitle(tr("How money is reckoned"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5 * kSpace, 5 * kSpace, 5 * kSpace, 4 * kSpace);
    column->setSpacing(3 * kSpace);
    addReckoning(*column);
    addJourney(*column);
    m_intangibles->setObjectName(QStringLiteral("countsIntangibles"));
    column->addWidget(m_intangibles);
    m_problems->setObjectName(QStringLiteral("reckoningProblems"));
    m_problems->setWordWrap(true);
    column->addWidget(m_problems);
    column->addStretch(1);
    auto* done = new QPushButton(tr("Done", "button"), this);
    done->setProperty("primary", true);
    done->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(done);
    column->addLayout(buttons);
    connect(m_intangibles, &QCheckBox::clicked, this, [this](bool counts) {
        ValueSettings settings = m_session.document().valueSettings();
        settings.countsIntangibles = counts;
        put(settings);
    });
    connect(done, &QPushButton::clicked, this, [this] {
        commitTyping();
        accept();
    });
    connect(&session, &Session::changed, this, &ValueSettingsDialog::refresh);
    refresh();
    resizeOnScreen(*this, {560, sizeHint().height()});
}

LabelledField* ValueSettingsDialog::makeField(const Words& words, Read read, Show show) {
    auto* field = new TextField(words.label, this);
    field->setObjectName(words.name);
    field->setPlaceholderText(words.example);
    field->onTake([this, words, read = std::move(read)](const QString& typed) {
        const auto settings = read(m_session.document().valueSettings(), typed);
        const auto changes = settings.and_then(
            [&](const ValueSettings& row) { return edit::setValueSettings(m_session.document(), row); });
        return apply(m_session, changes, {tr("Change how money is reckoned"), QStringLiteral("value/") + words.name});
    });
    m_lines.push_back({field, words.name, std::move(show)});
    return new LabelledField(words.label, field, this);
}

template <class Choice>
LabelledField* ValueSettingsDialog::makeChoice(const Words& words, const QStringList& choices,
                                               Choice ValueSettings::*member) {
    auto* field = new ChoiceField(words.label, this);
    field->setObjectName(words.name);
    field->addItems(choices);
    field->onChoose([this, member](int index) {
        ValueSettings settings = m_session.document().valueSettings();
        settings.*member = static_cast<Choice>(index);
        put(settings);
    });
    m_choices.emplace_back(
        [field, member](const ValueSettings& settings) { field->showChoice(static_cast<int>(settings.*member)); });
    return new LabelledField(words.label, field, this);
}

void ValueSettingsDialog::addReckoning(QVBoxLayout& column) {
    column.addWidget(makeHeading(tr("Periods and rates"), this));
    QHBoxLayout* first = makeRow(column);
    first->addWidget(makeChoice({QStringLiteral("period"), tr("Counted by"), {}},
                                {tr("month"), tr("week"), tr("quarter"), tr("year")}, &ValueSettings::period),
                     1);
    first->addWidget(makeField(
                         {QStringLiteral("horizon"), tr("Over so many periods"), QStringLiteral("36")},
                         [](const ValueSettings& settings, const QString& typed) {
                             return withValue(settings, &ValueSettings::horizon, readCount(typed, tr("horizon"), 0));
                         },
                         [](const ValueSettings& settings) { return QString::number(settings.horizon); }),
                     1);
    QHBoxLayout* second = makeRow(column);
    second->addWidget(makeField(
                          {QStringLiteral("discountRate"), tr("Discount rate a year"), QStringLiteral("8 %")},
                          [](const ValueSettings& settings, const QString& typed) {
                              return withValue(settings, &ValueSettings::discountRate,
                                               readRate(typed, tr("discount rate")));
                          },
                          [](const ValueSettings& settings) { return rateText(settings.discountRate); }),
                      1);
    second->addWidget(
        makeChoice({QStringLiteral("discounting"), tr("Money flows"), {}},
                   {tr("at the end of a period"), tr("in the middle of a period"), tr("one period later, as NPV()")},
                   &ValueSettings::discounting),
        1);
    QHBoxLayout* third = makeRow(column);
    const auto own = [](const std::optional<double>& rate) { return rate ? rateText(*rate) : QString(); };
    third->addWidget(makeField(
                         {QStringLiteral("financeRate"), tr("Rate at which money is lent"), tr("as discounted")},
                         [](const ValueSettings& settings, const QString& typed) {
                             return withValue(settings, &ValueSettings::financeRate, readOwnRate(typed, tr("rate")));
                         },
                         [own](const ValueSettings& settings) { return own(settings.financeRate); }),
                     1);
    third->addWidget(makeField(
                         {QStringLiteral("reinvestRate"), tr("Rate that returns earn"), tr("as discounted")},
                         [](const ValueSettings& settings, const QString& typed) {
                             return withValue(settings, &ValueSettings::reinvestRate, readOwnRate(typed, tr("rate")));
                         },
                         [own](const ValueSettings& settings) { return own(settings.reinvestRate); }),
                     1);
}

void ValueSettingsDialog::addJourney(QVBoxLayout& column) {
    const auto money = [this](Money amount) {
        return exactMoneyWords(amount, m_session.document().journey().currency);
    };
    column.addWidget(makeHeading(tr("Customers and budget"), this));
    QHBoxLayout* first = makeRow(column);
    first->addWidget(makeField(
                         {QStringLiteral("customers"), tr("Customers a year"), tr("none")},
                         [](const ValueSettings& settings, const QString& typed) {
                             return withValue(settings, &ValueSettings::customers, readCustomers(typed));
                         },
                         [](const ValueSettings& settings) {
                             return numberLocale().toString(static_cast<qlonglong>(settings.customers));
                         }),
                     1);
    first->addWidget(makeField(
                         {QStringLiteral("delayCost"), tr("Cost of each day behind the promise"), tr("none")},
                         [](const ValueSettings& settings, const QString& typed) {
                             return withValue(settings, &ValueSettings::delayCost, readAmount(typed, "cost of a day"));
                         },
                         [money](const ValueSettings& settings) { return money(settings.delayCost); }),
                     1);
    QHBoxLayout* second = makeRow(column);
    second->addWidget(
        makeField(
            {QStringLiteral("budgetField"), tr("Budget"), tr("none")},
            [](ValueSettings settings, const QString& typed) -> Result<ValueSettings> {
                settings.budget.reset();
                if (typed.trimmed().isEmpty()) return settings;
                return withValue(settings, &ValueSettings::budget, readAmount(typed, "budget"));
            },
            [money](const ValueSettings& settings) { return settings.budget ? money(*settings.budget) : QString(); }),
        1);
    second->addWidget(makeChoice({QStringLiteral("budgetScope"), tr("The budget pays"), {}},
                                 {tr("one-off costs"), tr("all costs")}, &ValueSettings::budgetScope),
                      1);
}

void ValueSettingsDialog::put(const ValueSettings& settings) {
    m_session.edit(edit::setValueSettings(m_session.document(), settings), tr("Change how money is reckoned"));
}

void ValueSettingsDialog::refresh() {
    const ValueSettings settings = m_session.document().valueSettings();
    for (const Line& line : m_lines) line.field->showValue(QStringLiteral("value/") + line.name, line.show(settings));
    for (const auto& show : m_choices) show(settings);
    m_intangibles->setChecked(settings.countsIntangibles);
    const QString problems = reckoningProblems(m_session.document());
    m_problems->setText(problems);
    m_problems->setVisible(!problems.isEmpty());
}

}  // namespace waymark

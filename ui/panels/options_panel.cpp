#include "ui/panels/options_panel.h"

#include <cmath>

#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/edit/value_edits.h"
#include "ui/charts/figure_words.h"
#include "ui/models/value_text.h"
#include "ui/panels/edit_each.h"
#include "ui/panels/side_by_side.h"
#include "ui/panels/value_settings_dialog.h"
#include "ui/style/labels.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr int kLeastFrontier = 150;

QScrollArea* scrolled(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);  // its parts have it
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

}  // namespace

OptionsChart::OptionsChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(&theme) {
    setAccessibleName(tr("Initiatives side by side"));
    setMinimumWidth(240);
}

void OptionsChart::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void OptionsChart::show(OptionsPicture picture, bool isPale) {
    m_picture = std::move(picture);
    m_isPale = isPale;
    setMinimumHeight(static_cast<int>(std::ceil(optionsHeight(m_picture))));
    update();
}

void OptionsChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintOptions(painter, rect(), m_picture, *m_theme, m_isPale);
}

void OptionsChart::mousePressEvent(QMouseEvent* event) {
    const int row = optionAt(m_picture, event->position().y());
    if (row >= 0) Q_EMIT chosen(m_picture.bars[static_cast<std::size_t>(row)].id);
}

OptionsPanel::OptionsPanel(Session& session, LiveValue& value, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_value(value),
      m_budget(new TextField(tr("Budget"), this)),
      m_problem(makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Critical}, this)),
      m_intangibles(new QCheckBox(tr("Count intangibles"), this)),
      m_options(new OptionsChart(theme, this)),
      m_frontier(new FrontierChart(theme, this)),
      m_summary(makeLabel({}, {kBodySize, FontWeight::Regular, Tone::Body}, this)),
      m_reasons(makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Muted}, this)) {
    build();
    connect(&value, &LiveValue::changed, this, &OptionsPanel::refresh);
    connect(&session, &Session::changed, this, &OptionsPanel::refresh);
    refresh();
}

void OptionsPanel::build() {
    m_budget->setObjectName(QStringLiteral("budget"));
    m_budget->setPlaceholderText(tr("none"));
    m_budget->setFixedWidth(120);
    m_budget->onTake([this](const QString& typed) { return takeBudget(typed); });
    m_problem->setObjectName(QStringLiteral("optionsProblem"));
    connect(m_budget, &TextField::problemChanged, this, [this](const QString& problem) {
        m_typingProblem = problem;
        refresh();
    });
    m_intangibles->setObjectName(QStringLiteral("countIntangibles"));
    m_intangibles->setToolTip(tr("Whether intangible benefits that have a value in money count"));
    connect(m_intangibles, &QCheckBox::clicked, this, [this](bool counts) {
        ValueSettings settings = m_session.document().valueSettings();
        settings.countsIntangibles = counts;
        m_session.edit(edit::setValueSettings(m_session.document(), settings), tr("Count intangibles"));
    });
    auto* settings = new QPushButton(tr("Settings…"), this);
    settings->setObjectName(QStringLiteral("optionSettings"));
    connect(settings, &QPushButton::clicked, this, &OptionsPanel::settingsWanted);
    m_options->setObjectName(QStringLiteral("optionsChart"));
    connect(m_options, &OptionsChart::chosen, this, [this](Id<Initiative> id) { m_session.select({refTo(id)}); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(makeLabel(tr("Budget"), {kSmallSize, FontWeight::Regular, Tone::Muted}, this));
    head->addWidget(m_budget);
    head->addWidget(m_intangibles);
    head->addWidget(m_problem, 1);
    head->addWidget(settings);
    column->addLayout(head);
    column->addWidget(new SideBySide(scrolled(m_options, this), scrolled(makeBestSet(), this), this), 1);
}

QWidget* OptionsPanel::makeBestSet() {
    m_summary->setObjectName(QStringLiteral("bestSet"));
    m_summary->setWordWrap(true);
    m_frontier->setObjectName(QStringLiteral("frontierChart"));
    m_frontier->setMinimumHeight(kLeastFrontier);
    m_reasons->setObjectName(QStringLiteral("leftOut"));
    m_reasons->setWordWrap(true);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(3 * kSpace, 0, 3 * kSpace, 2 * kSpace);
    column->setSpacing(2 * kSpace);
    column->addWidget(m_summary);
    column->addWidget(m_frontier, 1);
    column->addWidget(m_reasons);
    return page;
}

void OptionsPanel::setTheme(const Theme& theme) {
    m_options->setTheme(theme);
    m_frontier->setTheme(theme);
}

std::optional<QString> OptionsPanel::takeBudget(const QString& typed) {
    ValueSettings settings = m_session.document().valueSettings();
    settings.budget.reset();
    if (!typed.trimmed().isEmpty()) {
        const auto amount = readAmount(typed, "budget");
        if (!amount) return sentence(amount.error());
        settings.budget = *amount;
    }
    return apply(m_session, edit::setValueSettings(m_session.document(), settings),
                 {tr("Change the budget"), QStringLiteral("value/budget")});
}

QString OptionsPanel::summary(const ValueReport& report) const {
    const std::string& currency = m_session.document().journey().currency;
    const auto& value = report.together.counted().netPresentValue;
    if (!value) return reasonWords(value.error());
    QStringList names;
    for (const std::uint32_t item : report.best.chosen) {
        const Initiative* row = report.document.find(report.initiatives[item].value.id);
        if (row) names << nameWords(*row);
    }
    if (names.isEmpty()) return tr("None of the initiatives is worth its cost within the budget.");
    const QString cost = moneyWords(report.best.cost, currency);
    const QString worth = moneyWords(*value, currency);
    QString text = tr("Best set: %1. Worth %2 for %3.").arg(names.join(QStringLiteral(", ")), worth, cost);
    if (report.savingsOverlap) text += ' ' + tr("Savings overlap, so this is not the sum of its members.");
    if (!report.best.isOptimal)
        text +=
            ' ' +
            tr("Not proved to be the best; no set is worth more than %1.").arg(moneyWords(report.best.bound, currency));
    return text;
}

void OptionsPanel::showReasons(const ValueReport& report) {
    QStringList lines;
    for (const LeftOut& left : report.leftOut) {
        const Id<Initiative> id = report.initiatives[left.item].value.id;
        const Initiative* row = report.document.find(id);
        if (row) lines << tr("%1 is left out. %2").arg(nameWords(*row), whyWords(report, id));
    }
    m_reasons->setText(lines.join('\n'));
}

void OptionsPanel::refresh() {
    m_problem->setText(m_typingProblem.isEmpty() ? reckoningProblems(m_session.document()) : m_typingProblem);
    const Document& document = m_session.document();
    const ValueSettings settings = document.valueSettings();
    const std::string& currency = document.journey().currency;
    m_budget->showValue(QStringLiteral("budget"), settings.budget ? exactMoneyWords(*settings.budget, currency) : "");
    m_intangibles->setChecked(settings.countsIntangibles);
    const auto latest = m_value.latest();
    if (!latest || document.table<Initiative>().empty()) {
        m_summary->clear();
        m_reasons->clear();
        m_options->show({}, false);
        return m_frontier->showNothing(document.table<Initiative>().empty() ? tr("No initiatives yet.")
                                                                            : tr("Computing …"));
    }
    const bool isPale = !m_value.report();
    m_options->show(optionsPicture(*latest, document), isPale);
    m_summary->setText(summary(*latest));
    showReasons(*latest);
    if (latest->frontier.size() < 2) return m_frontier->showNothing(tr("Nothing to choose from."));
    m_frontier->show(frontierPicture(latest->frontier, latest->best, settings.budget, currency), isPale);
}

}  // namespace waymark

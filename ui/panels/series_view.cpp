#include "ui/panels/series_view.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "core/base/date_text.h"
#include "core/base/number_text.h"
#include "core/check/measure_problems.h"
#include "core/check/problem_ids.h"
#include "core/edit/measure_edits.h"
#include "core/format/series_import.h"
#include "core/format/series_points.h"
#include "ui/charts/figure_words.h"
#include "ui/models/figure_model.h"
#include "ui/models/value_text.h"
#include "ui/session/typed_change.h"
#include "ui/style/date_words.h"
#include "ui/style/error_wording.h"
#include "ui/style/labels.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr int kTrendPage = 0;
constexpr int kFiguresPage = 1;

// What the trend means, in a sentence or two.
QString meaningOf(const Measure& row, const MeasureSeries& series) {
    QStringList sentences;
    const Trend trend = trendOf(series.values());
    if (trend == Trend::Unknown) {
        sentences << tr("Five figures or more are needed to tell signals from noise.");
    } else if (trend == Trend::Steady) {
        sentences << tr("Steady: the ups and downs between the limits are noise.");
    } else {
        sentences << tr("%1: the last figure is more than noise.").arg(trendWords(trend, row.direction));
    }
    if (targetState(row, series) == TargetState::CannotTell) {
        sentences << tr("Too few answers to tell whether the target is met.");
    }
    if (series.offScale > 0) {
        sentences << tr("%1 answers are not on the scale and are left out.").arg(series.offScale);
    }
    QString text = sentences.join(' ');
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

// The second cell of each line, a figure as people write it here, with a point.
QString withPlainFigures(const QString& text) {
    QStringList lines = text.split('\n');
    for (QString& line : lines) {
        QStringList cells = line.split('\t');
        if (cells.size() < 2) continue;
        QString typed = cells[1];
        const auto figure = readFigure(typed.remove('%'), {});
        if (!figure) continue;  // a heading, or something that is told as it stands there
        cells[1] = QString::fromStdString(toText(*figure));
        line = cells.join('\t');
    }
    return lines.join('\n');
}

std::vector<FactColumn> answerColumns() {
    return {{tr("Period begins")},
            {tr("Figure"), {}, true},
            {tr("95 % sure between"), {}, true},
            {tr("n"), tr("Answers it was taken from"), true},
            {tr("Signal")}};
}

}  // namespace

SeriesView::SeriesView(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(makeElidedLabel({kBodySize, FontWeight::SemiBold, Tone::Body}, this)),
      m_latest(makeElidedLabel({kSmallSize, FontWeight::Regular, Tone::Muted}, this)),
      m_meaning(makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Muted}, this)),
      m_pageChoice(new QButtonGroup(this)),
      m_chart(new TrendChart(theme, this)),
      m_pages(new QStackedWidget(this)),
      m_table(new TableView(session, new FigureModel(session), theme, this)),
      m_answers(new FactTable(answerColumns(), 4, theme, this)),
      m_answersTitle(makeLabel(tr("From answers, which count before the figures above"),
                               {kSmallSize, FontWeight::Regular, Tone::Muted}, this)),
      m_newFigure(new QLineEdit(this)),
      m_message(makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Critical}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpace, 2 * kSpace, 3 * kSpace, kSpace);
    column->setSpacing(kSpace);
    column->addLayout(makeHead());
    m_pages->addWidget(makeTrend());
    m_pages->addWidget(makeFigures());
    column->addWidget(m_pages, 1);
    connect(&session, &Session::changed, this, [this] { say({}); });
}

QLayout* SeriesView::makeHead() {
    auto* head = new QHBoxLayout;
    head->setSpacing(kSpace);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_latest);
    head->addLayout(words, 1);
    const auto addPage = [&](const QString& text, const char* name, int page) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setCheckable(true);
        button->setChecked(page == kTrendPage);
        m_pageChoice->addButton(button, page);
        head->addWidget(button);
    };
    addPage(tr("Trend"), "showTrend", kTrendPage);
    addPage(tr("Figures"), "showFigures", kFiguresPage);
    connect(m_pageChoice, &QButtonGroup::idClicked, m_pages, &QStackedWidget::setCurrentIndex);
    return head;
}

QWidget* SeriesView::makeTrend() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    m_latest->setObjectName(QStringLiteral("latestFigure"));
    m_chart->setObjectName(QStringLiteral("trendChart"));
    m_meaning->setObjectName(QStringLiteral("trendMeaning"));
    m_meaning->setWordWrap(true);
    column->addWidget(m_chart, 1);
    column->addWidget(m_meaning);
    return page;
}

QWidget* SeriesView::makeFigures() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    m_newFigure->setObjectName(QStringLiteral("newFigure"));
    m_newFigure->setAccessibleName(tr("Add a figure"));
    m_newFigure->setPlaceholderText(tr("Add a figure: 2026-03-01 72"));
    m_newFigure->setToolTip(tr("The day on which the period begins, the figure, and perhaps the number of answers"));
    auto* removing = new QPushButton(tr("Remove"), page);
    removing->setObjectName(QStringLiteral("removeFigures"));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * kSpace);
    row->addWidget(m_newFigure, 1);
    row->addWidget(removing);
    column->addLayout(row);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("figureMessage"));
    m_message->hide();
    column->addWidget(m_message);
    m_table->setObjectName(QStringLiteral("figureTable"));
    m_table->setAccessibleName(tr("Figures of the measure"));
    m_table->sortByColumn(FigureModel::Date, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setColumnWidth(FigureModel::Date, 120);
    m_table->setColumnWidth(FigureModel::Value, 110);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_answers->setObjectName(QStringLiteral("answerTable"));
    m_answers->setAccessibleName(tr("Figures from answers"));
    m_answersTitle->setObjectName(QStringLiteral("answersTitle"));
    column->addWidget(m_table, 1);
    column->addWidget(m_answersTitle);
    column->addWidget(m_answers, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_answersTitle, m_answers}) part->hide();
    connect(m_newFigure, &QLineEdit::returnPressed, this, [this] {
        if (const QString cells = newFigure(); !cells.isEmpty()) takePoints(cells, tr("Add figure"));
    });
    keepWhileTyped(*m_newFigure, m_session, [this]() -> Result<ChangeSet> {
        const auto points = readPoints(withPlainFigures(newFigure()).toStdString());
        return points ? edit::putFigures(m_session.document(), m_measure, *points) : ChangeSet{};
    });
    connect(removing, &QPushButton::clicked, this, &SeriesView::remove);
    connect(m_table, &TableView::refused, this, &SeriesView::say);
    connect(m_table, &TableView::pasted, this, &SeriesView::paste);
    return page;
}

// Blanks part the cells, as tabs do in what is pasted; a comma or semicolon in front of them as well.
QString SeriesView::newFigure() const {
    static const QRegularExpression kGap(QStringLiteral("[,;]? "));
    return m_newFigure->text().simplified().replace(kGap, QStringLiteral("\t"));
}

void SeriesView::setTheme(const Theme& theme) {
    m_chart->setTheme(theme);
    m_table->setTheme(theme);
    m_answers->setTheme(theme);
}

void SeriesView::show(const Measure& measure, const MeasureSeries* series) {
    setEnabled(true);
    if (measure.id != m_measure) {
        m_measure = measure.id;
        m_newFigure->clear();
        say({});
        m_table->setFilter(FigureModel::filterOf(m_measure));
    }
    m_title->setText(QString::fromStdString(measure.name));
    m_latest->clear();
    m_meaning->clear();
    if (!series) {
        return m_chart->showNothing(tr("Computing …"));
    }
    showFigures(measure, *series);
    if (series->points.empty()) {
        m_chart->showNothing(tr("No figures yet. Type or paste them, or import a table."));
        return;
    }
    const QString latest = latestWords(measure, *series->latest());
    m_latest->setText(measure.isSample ? tr("%1 · sample data").arg(latest) : latest);
    m_chart->show(trendPicture(measure, *series));
    m_meaning->setText(meaningOf(measure, *series));
    m_meaning->setToolTip(plainToolTip(m_meaning->text()));
}

void SeriesView::showNothing(const QString& why) {
    setEnabled(false);
    m_measure = {};
    m_title->clear();
    m_latest->clear();
    m_meaning->clear();
    m_answers->setRows({});
    m_table->setFilter(FigureModel::filterOf(m_measure));
    m_chart->showNothing(why);
}

// Where all comes from answers there is nothing to type into; where figures were typed besides, both are there.
void SeriesView::showFigures(const Measure& measure, const MeasureSeries& series) {
    const bool hasReady = m_table->model()->rowCount() > 0;
    const bool isAnswered = std::ranges::any_of(series.points, [](const auto& point) { return !point.figure.isReady; });
    m_table->setVisible(hasReady || !isAnswered);
    m_answers->setVisible(isAnswered);
    m_answersTitle->setVisible(hasReady && isAnswered);
    if (isAnswered) listAnswers(measure, series);
}

void SeriesView::listAnswers(const Measure& measure, const MeasureSeries& series) {
    const auto control = controlChart(series.values());
    std::vector<FactRow> rows;
    for (std::size_t k = 0; k < series.points.size(); ++k) {
        const SeriesPoint& point = series.points[k];
        if (point.figure.isReady) continue;
        const LocalTime day{std::chrono::local_days{point.date}.time_since_epoch()};
        const QString signal = control ? signalWords(control->signals[k]) : QString();
        rows.push_back({{{dayWords(day)},
                         {figureWords(measure, point.figure.value)},
                         {point.figure.range ? rangeWords(measure, *point.figure.range) : QString()},
                         {numberLocale().toString(static_cast<qlonglong>(point.figure.count))},
                         {signal, {}, FactTone::Warning}}});
    }
    m_answers->setRows(std::move(rows));
}

void SeriesView::say(const QString& sentence) {
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void SeriesView::takePoints(const QString& text, const QString& undoText) {
    const auto points = readPoints(withPlainFigures(text).toStdString());
    if (!points) return say(sentence(points.error()));
    const auto changes = edit::putFigures(m_session.document(), m_measure, *points);
    if (!changes) return say(sentence(changes.error()));
    m_session.edit(changes, undoText);
    m_newFigure->clear();
    tellWhatDoesNotCount(*points);
}

void SeriesView::tellWhatDoesNotCount(const std::vector<MeasureFigure>& figures) {
    for (const Problem& problem : findMeasureProblems(m_session.document())) {
        const bool isOurs = problem.id == kFigureBesideAnswers && problem.rows.front() == refTo(m_measure);
        const auto isIts = [&](const MeasureFigure& row) { return writeDate(row.date) == problem.details.back(); };
        if (isOurs && std::ranges::any_of(figures, isIts)) return say(sentence(problem));
    }
}

// Rows that begin with a day are points of the series, wherever the current cell is; anything else goes into the cells
// from that one on.
void SeriesView::paste(const QModelIndex& at, const QString& text) {
    if (!at.isValid() || holdsPoints(text.toStdString())) return takePoints(text, tr("Paste figures"));
    std::vector<CellText> cells;
    int row = at.row();
    for (const QString& line : text.split(QRegularExpression(QStringLiteral("[\r\n]+")), Qt::SkipEmptyParts)) {
        int column = at.column();
        for (const QString& cell : line.split('\t')) {
            const QModelIndex into = m_table->proxy().index(row, column++);
            if (into.isValid()) cells.push_back({m_table->proxy().mapToSource(into), cell});
        }
        ++row;
    }
    m_table->table().setTexts(cells, tr("Paste figures"));
}

void SeriesView::remove() {
    std::vector<Id<MeasureFigure>> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) {
        const Id<MeasureFigure> id{m_table->table().rowRef(m_table->proxy().mapToSource(index)).number};
        if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
    }
    if (!ids.empty()) m_session.edit(edit::removeFigures(m_session.document(), ids), tr("Remove figures"));
}

}  // namespace waymark

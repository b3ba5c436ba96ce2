#include "ui/panels/series_import_dialog.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/model/names.h"
#include "ui/charts/figure_words.h"
#include "ui/panels/labelled_field.h"
#include "ui/style/date_words.h"
#include "ui/style/error_wording.h"
#include "ui/style/import_wording.h"
#include "ui/style/labels.h"
#include "ui/style/on_screen.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr QSize kUsualSize{960, 680};
constexpr int kShownRows = 12;
constexpr int kMostExamples = 3;
constexpr int kCellWidth = 176;  // at most, of the first rows
constexpr int kUseWidth = 208;
constexpr int kMeasureWidth = 250;
constexpr int kFieldHeight = 38;
constexpr std::array kSeparators{',', ';', '\t'};
constexpr std::array kDateOrders{DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst};
constexpr std::array kUses{ColumnUse::LeaveOut, ColumnUse::Date,  ColumnUse::Place,   ColumnUse::Respondent,
                           ColumnUse::Score,    ColumnUse::Count, ColumnUse::Comment, ColumnUse::MeasureName};

enum MappingColumn : int { Name, Examples, Use, Feeds };

QString useWords(ColumnUse use) {
    switch (use) {
        case ColumnUse::LeaveOut: return tr("leave out");
        case ColumnUse::Date: return tr("Date");
        case ColumnUse::Place: return tr("Touchpoint or stage");
        case ColumnUse::Respondent: return tr("Who answered");
        case ColumnUse::Score: return tr("Answer or figure");
        case ColumnUse::MeasureName: return tr("Name of the measure");
        case ColumnUse::Count: return tr("Number of answers");
        case ColumnUse::Comment: return tr("Comment");
    }
    return {};
}

template <class Values, class Value>
std::optional<int> placeOf(const Values& values, const Value& value) {
    const auto found = std::ranges::find(values, value);
    return found == values.end() ? std::nullopt : std::optional(static_cast<int>(found - values.begin()));
}

ChoiceField* makeChoices(const QString& name, const char* objectName, const QStringList& choices, QWidget* parent) {
    auto* field = new ChoiceField(name, parent);
    field->setObjectName(QString::fromLatin1(objectName));
    field->addItems(choices);
    qsizetype longest = 0;
    for (const QString& choice : choices) longest = std::max(longest, choice.size());
    field->setMinimumContentsLength(static_cast<int>(longest));
    return field;
}

QTableWidget* makeQuietTable(const char* objectName, const QString& name, QWidget* parent) {
    auto* table = new QTableWidget(parent);
    table->setObjectName(QString::fromLatin1(objectName));
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

// The table shows what is in its cells; what shall be hidden at times needs something around it.
QWidget* framed(QWidget* field) {
    auto* frame = new QWidget;
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(kSpace, 0, kSpace, 0);
    row->addWidget(field);
    return frame;
}

QTableWidgetItem* makeCell(const QString& text) {
    auto* cell = new QTableWidgetItem(text);
    cell->setToolTip(plainToolTip(text));
    return cell;
}

QString counted(std::int64_t count, const QString& one, const QString& many) {
    return count == 1 ? one : many.arg(numberLocale().toString(static_cast<qlonglong>(count)));
}

Result<PreparedImport> prepareImport(std::string_view text, const Document& document, const SeriesMapping& mapping,
                                     const std::stop_token& stop, const ImportProgress& progress) {
    auto found = importSeries(text, document, mapping, stop, progress);
    if (!found) return tl::unexpected<Error>(found.error());
    ChangeSet changes = std::exchange(found->changes, {});
    if (stop.stop_requested()) changes = {};  // nobody waits for it any more
    return prepareEdit(document, std::move(changes)).map([&](PreparedEdit edit) {
        return PreparedImport{std::move(*found), std::move(edit)};
    });
}

}  // namespace

SeriesImportDialog::SeriesImportDialog(const Session& session, SeriesSource source, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_source(std::move(source)),
      m_mapping(guessMapping(*m_source.text, session.document())) {
    setObjectName(QStringLiteral("seriesImport"));
    setWindowTitle(tr("Import measures"));
    build();
    readShape();
    // At a large scale the screen is smaller than all there is: the tables shrink, and the buttons stay in sight.
    layout()->setSizeConstraint(QLayout::SetNoConstraint);
    resizeOnScreen(*this, kUsualSize);
}

void SeriesImportDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5 * kSpace, 4 * kSpace, 5 * kSpace, 4 * kSpace);
    column->setSpacing(3 * kSpace);
    column->addWidget(makeLabel(m_source.name, {kTitleSize, FontWeight::SemiBold}, this));
    column->addLayout(makeShape());
    m_columns = makeQuietTable("importColumns", tr("Columns of the table"), this);
    column->addWidget(m_columns, 3);
    column->addWidget(makeFindings(), 3);
    m_leaveOut = new QCheckBox(tr("Leave out answers beyond their scale and what is there twice"), this);
    m_leaveOut->setObjectName(QStringLiteral("leaveOutDoubtful"));
    m_leaveOut->setChecked(m_mapping.leavesOutDoubtful);
    auto* cancelling = new QPushButton(tr("Cancel"), this);
    cancelling->setAutoDefault(false);
    m_import = new QPushButton(tr("Import"), this);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_leaveOut, 1);
    buttons->addWidget(cancelling);
    buttons->addWidget(m_import);
    column->addLayout(buttons);
    connect(m_leaveOut, &QCheckBox::toggled, this, [this](bool isOn) {
        m_mapping.leavesOutDoubtful = isOn;
        check();
    });
    connect(cancelling, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
}

QLayout* SeriesImportDialog::makeShape() {
    m_cells = makeChoices(tr("Each row is"), "importCells",
                          {tr("what one customer answered"), tr("figures of one period")}, this);
    m_separator = makeChoices(tr("Separated by"), "importSeparator", {tr("comma"), tr("semicolon"), tr("tab")}, this);
    m_decimals = makeChoices(tr("Decimals"), "importDecimals", {tr("2.5"), tr("2,5")}, this);
    m_dates =
        makeChoices(tr("Dates"), "importDates",
                    {tr("year first: 2026-01-31"), tr("day first: 31/01/2026"), tr("month first: 01/31/2026")}, this);
    m_header = new QCheckBox(tr("First row holds names"), this);
    m_header->setObjectName(QStringLiteral("importHeader"));
    m_dateHint = makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Muted}, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * kSpace);
    row->addWidget(new LabelledField(tr("Each row is"), m_cells, this));
    row->addWidget(new LabelledField(tr("Separated by"), m_separator, this));
    row->addWidget(new LabelledField(tr("Decimals"), m_decimals, this));
    row->addWidget(new LabelledField(tr("Dates"), m_dates, this));
    row->addStretch(1);
    auto* below = new QHBoxLayout;
    below->setSpacing(5 * kSpace);
    below->addWidget(m_header);
    below->addWidget(m_dateHint, 1);
    auto* both = new QVBoxLayout;
    both->setSpacing(2 * kSpace);
    both->addLayout(row);
    both->addLayout(below);
    m_cells->onChoose([this](int index) {
        m_mapping.cells = index == 0 ? SurveyCells::Answers : SurveyCells::Figures;
        check();
    });
    m_separator->onChoose([this](int index) { guessAgain(kSeparators[static_cast<std::size_t>(index)]); });
    m_decimals->onChoose([this](int index) {
        m_mapping.hasDecimalComma = index == 1;
        check();
    });
    m_dates->onChoose([this](int index) {
        m_mapping.dates = kDateOrders[static_cast<std::size_t>(index)];
        showDateHint();
        check();
    });
    connect(m_header, &QCheckBox::toggled, this, [this](bool isOn) {
        m_mapping.hasHeader = isOn;
        m_sample = sampleTable(*m_source.text, m_mapping.separator, isOn);
        for (std::size_t at = 0; at < m_mapping.columns.size() && at < m_sample.names.size(); ++at) {
            m_mapping.columns[at].name = m_sample.names[at];
        }
        listColumns();
        showRows();
        check();
    });
    return both;
}

QWidget* SeriesImportDialog::makeFindings() {
    auto* halves = new QWidget(this);
    auto* row = new QHBoxLayout(halves);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5 * kSpace);
    const auto addHalf = [&](const QString& heading, QLabel* below, QWidget* content) {
        auto* half = new QWidget(halves);
        auto* column = makeColumn(half);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(makeHeading(heading, half));
        if (below) column->addWidget(below);
        column->addWidget(content, 1);
        row->addWidget(half, 1);
    };
    m_rows = makeQuietTable("importRows", tr("First rows"), halves);
    addHalf(tr("First rows"), nullptr, m_rows);
    m_summary = makeLabel({}, {kBodySize, FontWeight::SemiBold, Tone::Body}, halves);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_problems = new QListWidget(halves);
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setAccessibleName(tr("What does not come in"));
    m_problems->setWordWrap(true);
    m_problems->setSelectionMode(QAbstractItemView::NoSelection);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addHalf(tr("What will come in"), m_summary, m_problems);
    return halves;
}

void SeriesImportDialog::guessAgain(char separator) {
    const bool leavesOut = m_mapping.leavesOutDoubtful;
    m_mapping = guessMapping(*m_source.text, m_session.document(), separator);
    m_mapping.leavesOutDoubtful = leavesOut;
    readShape();
}

// Shows the mapping as it was guessed.
void SeriesImportDialog::readShape() {
    const QSignalBlocker quiet(m_header);
    m_sample = sampleTable(*m_source.text, m_mapping.separator, m_mapping.hasHeader);
    m_cells->showChoice(m_mapping.cells == SurveyCells::Answers ? 0 : 1);
    m_separator->showChoice(placeOf(kSeparators, m_mapping.separator));
    m_decimals->showChoice(m_mapping.hasDecimalComma ? 1 : 0);
    m_dates->showChoice(placeOf(kDateOrders, m_mapping.dates));
    m_header->setChecked(m_mapping.hasHeader);
    listColumns();
    showRows();
    showDateHint();
    check();
}

void SeriesImportDialog::listColumns() {
    m_columns->clear();
    m_measures.clear();
    m_columns->setColumnCount(Feeds + 1);
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("For example"), tr("Stands for"), tr("Goes to")});
    m_columns->setRowCount(static_cast<int>(m_mapping.columns.size()));
    m_columns->verticalHeader()->setDefaultSectionSize(kFieldHeight);
    for (int row = 0; row < m_columns->rowCount(); ++row) addColumn(row);
    m_columns->horizontalHeader()->setSectionResizeMode(Examples, QHeaderView::Stretch);
    m_columns->setColumnWidth(Name, kCellWidth);
    m_columns->setColumnWidth(Use, kUseWidth);
    m_columns->setColumnWidth(Feeds, kMeasureWidth);
}

void SeriesImportDialog::addColumn(int row) {
    const auto at = static_cast<std::size_t>(row);
    QStringList examples;
    for (const std::string& cell : m_sample.cellsOf(at)) {
        const QString text = QString::fromStdString(cell);
        if (!examples.contains(text)) examples << text;
        if (examples.size() == kMostExamples) break;
    }
    const QString name = QString::fromStdString(m_mapping.columns[at].name);
    m_columns->setItem(row, Name, makeCell(m_mapping.hasHeader ? name : tr("column %1").arg(name)));
    m_columns->setItem(row, Examples, makeCell(examples.join(QStringLiteral(" · "))));
    m_columns->setCellWidget(row, Use, framed(makeUse(row)));
    m_measures.push_back(makeMeasure(row));
    m_columns->setCellWidget(row, Feeds, framed(m_measures.back()));
}

ChoiceField* SeriesImportDialog::makeUse(int row) {
    const auto at = static_cast<std::size_t>(row);
    const QString name = QString::fromStdString(m_mapping.columns[at].name);
    auto* field = new ChoiceField(tr("What “%1” stands for").arg(name), m_columns);
    field->setObjectName(QStringLiteral("use%1").arg(row));
    for (const ColumnUse use : kUses) field->addItem(useWords(use));
    field->showChoice(placeOf(kUses, m_mapping.columns[at].use));
    field->onChoose([this, at](int index) {
        const ColumnUse use = kUses[static_cast<std::size_t>(index)];
        ImportColumn& column = m_mapping.columns[at];
        column.use = use;
        if (use == ColumnUse::Score && column.measure.name.empty()) {
            std::vector<double> numbers;
            for (const std::string& cell : m_sample.cellsOf(at)) {
                if (const auto number = readSurveyNumber(cell, m_mapping.hasDecimalComma)) numbers.push_back(*number);
            }
            column.measure = likelyMeasure(column.name, numbers);
        }
        showRows();
        check();
    });
    return field;
}

// Existing measures, then new ones of each kind.
ChoiceField* SeriesImportDialog::makeMeasure(int row) {
    const auto at = static_cast<std::size_t>(row);
    const QString name = QString::fromStdString(m_mapping.columns[at].name);
    auto* field = new ChoiceField(tr("The measure that “%1” goes to").arg(name), m_columns);
    field->setObjectName(QStringLiteral("feeds%1").arg(row));
    for (const Measure& measure : m_session.document().table<Measure>()) {
        field->addItem(QString::fromStdString(measure.name), measure.id.value);
    }
    if (field->count() > 0) field->insertSeparator(field->count());
    for (const MeasureKind kind : kAllOf<MeasureKind>) {
        field->addItem(tr("New: %1").arg(kindWords(kind)), -1 - static_cast<int>(kind));
    }
    field->onChoose([this, row, field](int) { chooseMeasure(row, *field); });
    return field;
}

void SeriesImportDialog::chooseMeasure(int row, const ChoiceField& field) {
    Measure& measure = m_mapping.columns[static_cast<std::size_t>(row)].measure;
    const int chosen = field.currentData().toInt();
    if (chosen > 0) {
        measure = m_session.document().table<Measure>().at(Id<Measure>{static_cast<std::uint32_t>(chosen)});
    } else {
        if (measure.id.isValid()) measure = likelyMeasure(m_mapping.columns[static_cast<std::size_t>(row)].name, {});
        measure.kind = static_cast<MeasureKind>(-1 - chosen);
        measure.direction = usualDirection(measure.kind);
    }
    check();
}

void SeriesImportDialog::showRows() {
    const bool isNamed = m_mapping.has(ColumnUse::MeasureName);
    for (std::size_t at = 0; at < m_measures.size(); ++at) {
        const ImportColumn& column = m_mapping.columns[at];
        m_measures[at]->setVisible(column.use == ColumnUse::Score && !isNamed);
        const int shown = column.measure.id.isValid() ? static_cast<int>(column.measure.id.value)
                                                      : -1 - static_cast<int>(column.measure.kind);
        m_measures[at]->showChoice(m_measures[at]->findData(shown));
    }
    m_rows->clear();
    m_rows->setColumnCount(static_cast<int>(m_sample.names.size()));
    m_rows->setRowCount(std::min(kShownRows, static_cast<int>(m_sample.rows.size())));
    QStringList titles;
    for (std::size_t at = 0; at < m_sample.names.size(); ++at) {
        const ColumnUse use = at < m_mapping.columns.size() ? m_mapping.columns[at].use : ColumnUse::LeaveOut;
        titles << (use == ColumnUse::LeaveOut ? tr("(left out)") : useWords(use));
    }
    m_rows->setHorizontalHeaderLabels(titles);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const auto& cells = m_sample.rows[static_cast<std::size_t>(row)];
        for (std::size_t at = 0; at < cells.size(); ++at) {
            QTableWidgetItem* cell = makeCell(QString::fromStdString(cells[at]));
            const bool isUsed = at < m_mapping.columns.size() && m_mapping.columns[at].use != ColumnUse::LeaveOut;
            if (!isUsed) cell->setForeground(palette().color(QPalette::Disabled, QPalette::Text));
            m_rows->setItem(row, static_cast<int>(at), cell);
        }
    }
    m_rows->resizeColumnsToContents();
    for (int at = 0; at < m_rows->columnCount(); ++at) {
        m_rows->setColumnWidth(at, std::min(m_rows->columnWidth(at) + 2 * kSpace, kCellWidth));
    }
}

// "03/04/2026" may be two days.
void SeriesImportDialog::showDateHint() {
    m_dateHint->clear();
    const auto dated = std::ranges::find(m_mapping.columns, ColumnUse::Date, &ImportColumn::use);
    if (dated == m_mapping.columns.end()) return;
    for (const std::string& cell : m_sample.cellsOf(static_cast<std::size_t>(dated - m_mapping.columns.begin()))) {
        const auto day = readSurveyDay(cell, m_mapping.dates);
        if (!day) continue;
        const LocalTime time{std::chrono::local_days{*day}.time_since_epoch()};
        const QString said = tr("%1 is %2").arg(QString::fromStdString(cell), longDayWords(time));
        m_dateHint->setText(isDateOrderOpen(m_mapping, m_sample) ? tr("%1?").arg(said) : said);
        return;
    }
}

// Of everything but answers there is one column.
QString SeriesImportDialog::chosenTwice() const {
    for (const ColumnUse use : kUses) {
        const auto count = std::ranges::count(m_mapping.columns, use, &ImportColumn::use);
        if (count > 1 && use != ColumnUse::Score && use != ColumnUse::LeaveOut) return useWords(use);
    }
    return {};
}

void SeriesImportDialog::check() {
    m_outcome.reset();
    if (const QString twice = chosenTwice(); !twice.isEmpty()) {
        m_job.cancel();
        m_import->setEnabled(false);
        m_problems->clear();
        m_summary->setText(tr("Several columns stand for “%1”. Choose one of them.").arg(twice));
        return;
    }
    m_percent = 0;
    m_job.start(
        this,
        [text = m_source.text, document = m_session.document(), mapping = m_mapping](const auto& delivery,
                                                                                     const std::stop_token& stop) {
            int told = 0;
            const auto progress = [&](double share) {
                const int percent = static_cast<int>(100.0 * share);
                if (std::exchange(told, percent) != percent) delivery({nullptr, percent});
            };
            auto prepared = prepareImport(*text, document, mapping, stop, progress);
            if (!stop.stop_requested()) delivery({std::make_shared<const Result<PreparedImport>>(std::move(prepared))});
        },
        [this](const Part& part) {
            m_outcome = part.outcome;
            m_percent = part.percent;
            showOutcome();
        },
        [] {});
    showOutcome();
}

void SeriesImportDialog::showOutcome() {
    const bool isAny = m_outcome && *m_outcome && !(*m_outcome)->edit.changes.empty();
    m_import->setEnabled(isAny);
    if (!isAny) m_import->setText(tr("Import"));
    if (!m_outcome) {
        return m_summary->setText(m_percent == 0 ? tr("Reading …") : tr("Reading … %1 %").arg(m_percent));
    }
    m_problems->clear();
    if (!*m_outcome) return showRefusal(m_outcome->error());
    const SeriesImport& found = (*m_outcome)->found;
    QStringList parts;
    if (found.responses > 0) parts << counted(found.responses, tr("1 response"), tr("%1 responses"));
    if (found.figures > 0) parts << counted(found.figures, tr("1 figure"), tr("%1 figures"));
    if (found.comments > 0) parts << counted(found.comments, tr("1 comment"), tr("%1 comments"));
    if (found.measures > 0) parts << counted(found.measures, tr("1 new measure"), tr("%1 new measures"));
    const QString rows = counted(found.rows, tr("1 row"), tr("%1 rows"));
    m_summary->setText(parts.isEmpty() ? tr("Nothing comes in from %1.").arg(rows)
                                       : tr("%1, from %2 of %3.")
                                             .arg(parts.join(QStringLiteral(", ")))
                                             .arg(numberLocale().toString(qlonglong{found.rowsTaken}), rows));
    if (isAny) m_import->setText(tr("Import %1").arg(parts.front()));
    tellProblems(found);
}

void SeriesImportDialog::showRefusal(const Error& error) {
    if (error.code == ErrorCode::DuplicateColumn) {
        m_summary->setText(tr("“%1” goes to the same measure as another column. Choose one of them.")
                               .arg(QString::fromStdString(error.details.front())));
    } else if (error.code != ErrorCode::MissingColumn) {
        m_summary->setText(placedSentence(error));
    } else {
        m_summary->setText(error.details.front() == "date" ? tr("Choose the column that holds the date.")
                                                           : tr("Choose at least one column of answers or figures."));
    }
}

void SeriesImportDialog::tellProblems(const SeriesImport& found) {
    for (const ImportProblem& problem : found.problems) {
        m_problems->addItem(tr("Line %1: %2").arg(problem.line).arg(sentence(problem)));
    }
    const auto untold = found.problemCount - static_cast<std::int64_t>(found.problems.size());
    if (untold > 0) m_problems->addItem(tr("… and %1 more").arg(untold));
    if (found.problemCount == 0) m_problems->addItem(tr("Nothing is wrong with these rows."));
}

}  // namespace waymark

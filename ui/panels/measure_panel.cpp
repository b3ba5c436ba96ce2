#include "ui/panels/measure_panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/edit/measure_edits.h"
#include "core/format/survey_table.h"
#include "ui/charts/figure_words.h"
#include "ui/models/measure_model.h"
#include "ui/style/error_wording.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

// What the trend means, in a sentence or two.
QString meaningOf(const Measure& row, const MeasureSeries& series) {
    QStringList sentences;
    const Trend trend = trendOf(series.values());
    if (trend == Trend::Unknown) {
        sentences << MeasurePanel::tr("Five figures or more are needed to tell signals from noise.");
    } else if (trend == Trend::Steady) {
        sentences << MeasurePanel::tr("Steady: the ups and downs between the dotted limits are noise.");
    } else {
        sentences << MeasurePanel::tr("%1: the last figure is more than noise (a square marks each signal).")
                         .arg(trendWords(trend, row.direction));
    }
    if (targetState(row, series) == TargetState::CannotTell) {
        sentences << MeasurePanel::tr("Too few answers to tell whether the target is met.");
    }
    if (series.offScale > 0) {
        sentences << MeasurePanel::tr("%1 answers are not on the scale and are left out.").arg(series.offScale);
    }
    if (row.isSample) sentences << MeasurePanel::tr("Sample data.");
    QString text = sentences.join(' ');
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

}  // namespace

// The table with fields that add to it.
class MeasurePanel::Table : public TablePanel {
public:
    Table(Session& session, RowTableModel* model, const Theme& theme, MeasurePanel* owner)
        : TablePanel(session, model, theme, owner), m_session(session), m_name(new QLineEdit(this)) {
        view().setObjectName(QStringLiteral("measureTable"));
        view().setAccessibleName(MeasurePanel::tr("Measures"));
        m_name->setObjectName(QStringLiteral("newMeasure"));
        m_name->setAccessibleName(MeasurePanel::tr("Add a measure"));
        m_name->setPlaceholderText(MeasurePanel::tr("Add a measure: name"));
        m_name->setFixedWidth(180);
        auto* removing = new QPushButton(MeasurePanel::tr("Remove"), this);
        removing->setObjectName(QStringLiteral("removeMeasure"));
        auto* reading = new QPushButton(MeasurePanel::tr("Import figures…"), this);
        reading->setObjectName(QStringLiteral("importSeries"));
        head().addWidget(m_name);
        head().addWidget(removing);
        head().addWidget(reading);
        connect(m_name, &QLineEdit::returnPressed, this, [this] { add(); });
        connect(removing, &QPushButton::clicked, this, [this] { remove(); });
        connect(reading, &QPushButton::clicked, owner, &MeasurePanel::seriesWanted);
    }
    void tell(const QString& sentence) { say(sentence); }

private:
    void add() {
        if (m_name->text().trimmed().isEmpty()) return;
        Measure row;
        row.name = m_name->text().toStdString();
        row.kind = MeasureKind::CustomerSatisfaction;
        const auto touchpoints = m_session.selected<Touchpoint>();
        if (touchpoints.size() == 1) row.touchpoint = touchpoints.front();
        const auto changes = edit::addMeasure(m_session.document(), row);
        if (!changes) return say(sentence(changes.error()));
        m_session.edit(changes, MeasurePanel::tr("Add measure"));
        m_name->clear();
    }
    void remove() {
        const QModelIndex current = view().proxy().mapToSource(view().currentIndex());
        if (!current.isValid()) return;
        const Id<Measure> id{view().table().rowRef(current).number};
        m_session.edit(edit::removeMeasure(m_session.document(), id), MeasurePanel::tr("Remove measure"));
    }

    Session& m_session;
    QLineEdit* m_name;
};

MeasurePanel::MeasurePanel(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new MeasureModel(session)),
      m_table(new Table(session, m_model, theme, this)),
      m_title(makeLabel({}, {kBodySize, FontWeight::SemiBold, Tone::Body}, this)),
      m_meaning(makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Muted}, this)),
      m_chart(new TrendChart(theme, this)) {
    m_chart->setObjectName(QStringLiteral("trendChart"));
    m_meaning->setWordWrap(true);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(3 * kSpace, 2 * kSpace, 3 * kSpace, kSpace);
    column->addWidget(m_title);
    column->addWidget(m_chart, 1);
    column->addWidget(m_meaning);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_table, 3);
    row->addLayout(column, 2);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::currentChanged, this, &MeasurePanel::showTrend);
    m_job = new ReportJob<MeasuresReport>(
        session, [](const Document& document, const std::stop_token&) { return reportMeasures(document); },
        [this] { refresh(); }, this);
    refresh();
}

void MeasurePanel::setTheme(const Theme& theme) {
    m_table->setTheme(theme);
    m_chart->setTheme(theme);
}

void MeasurePanel::takeSeries(const std::string& bytes) {
    const auto table = readSurveyTable(bytes, m_session.document());
    if (!table) return m_table->tell(placedSentence(table.error()));
    m_session.edit(table->changes, tr("Import figures"));
    m_table->tell(tr("%1 responses, %2 figures and %3 comments came in.")
                      .arg(table->responses)
                      .arg(table->figures)
                      .arg(table->comments));
}

Id<Measure> MeasurePanel::current() const {
    const QModelIndex index = m_table->view().proxy().mapToSource(m_table->view().currentIndex());
    if (index.isValid()) return Id<Measure>{m_model->rowRef(index).number};
    const auto& all = m_session.document().table<Measure>();
    return all.empty() ? Id<Measure>{} : all.begin()->id;
}

void MeasurePanel::refresh() {
    if (m_job) m_model->setReport(m_job->latest());
    showTrend();
}

void MeasurePanel::showTrend() {
    const Measure* row = m_session.document().find(current());
    const MeasureSeries* series = row ? m_model->seriesOf(row->id) : nullptr;
    m_title->setText(row ? QString::fromStdString(row->name) : QString());
    m_meaning->clear();
    if (!row) return m_chart->showNothing(tr("Nothing is measured yet."));
    if (!series) return m_chart->showNothing(tr("Computing …"));
    if (series->points.empty())
        return m_chart->showNothing(tr("No figures yet. Import a table of answers or figures."));
    m_chart->show(trendPicture(*row, *series));
    m_meaning->setText(meaningOf(*row, *series));
}

}  // namespace waymark

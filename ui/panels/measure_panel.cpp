#include "ui/panels/measure_panel.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>

#include "core/edit/measure_edits.h"
#include "ui/models/measure_model.h"
#include "ui/session/typed_change.h"
#include "ui/style/error_wording.h"
#include "ui/style/labels.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

// The first file of a drag that may be a table.
QString tableIn(const QMimeData& data) {
    for (const QUrl& url : data.urls()) {
        const QString ending = QFileInfo(url.toLocalFile()).suffix().toLower();
        if (url.isLocalFile() && QStringList{"csv", "tsv", "txt"}.contains(ending)) return url.toLocalFile();
    }
    return {};
}

}  // namespace

// The table with fields that add to it.
class MeasurePanel::Table : public TablePanel {
public:
    Table(Session& session, RowTableModel* model, const Theme& theme, MeasurePanel* owner)
        : TablePanel(session, model, theme, owner), m_session(session), m_name(new QLineEdit(this)) {
        view().setObjectName(QStringLiteral("measureTable"));
        view().setAccessibleName(tr("Measures"));
        m_name->setObjectName(QStringLiteral("newMeasure"));
        m_name->setAccessibleName(tr("Add a measure"));
        m_name->setPlaceholderText(tr("New measure"));
        m_name->setMinimumWidth(100);
        m_name->setMaximumWidth(180);
        auto* removing = new QPushButton(tr("Remove"), this);
        removing->setObjectName(QStringLiteral("removeMeasure"));
        auto* reading = new QPushButton(tr("Import measures…"), this);
        reading->setObjectName(QStringLiteral("importSeries"));
        head().addWidget(m_name);
        head().addWidget(removing);
        head().addWidget(reading);
        connect(m_name, &QLineEdit::returnPressed, this, [this] { add(); });
        keepWhileTyped(*m_name, session, [this] { return added(); });
        connect(removing, &QPushButton::clicked, this, [this] { remove(); });
        connect(reading, &QPushButton::clicked, owner, &MeasurePanel::seriesWanted);
    }

private:
    // What the line for a new one would change; empty while it is.
    [[nodiscard]] Result<ChangeSet> added() const {
        if (m_name->text().trimmed().isEmpty()) return ChangeSet{};
        Measure row;
        row.name = m_name->text().toStdString();
        row.kind = MeasureKind::CustomerSatisfaction;
        const auto touchpoints = m_session.selected<Touchpoint>();
        if (touchpoints.size() == 1) row.touchpoint = touchpoints.front();
        return edit::addMeasure(m_session.document(), row);
    }
    void add() {
        const auto changes = added();
        if (!changes) return say(sentence(changes.error()));
        m_session.edit(changes, tr("Add measure"));
        m_name->clear();
    }
    void remove() {
        const QModelIndex current = view().proxy().mapToSource(view().currentIndex());
        if (!current.isValid()) return;
        const Id<Measure> id{view().table().rowRef(current).number};
        m_session.edit(edit::removeMeasure(m_session.document(), id), tr("Remove measure"));
    }

    Session& m_session;
    QLineEdit* m_name;
};

MeasurePanel::MeasurePanel(Session& session, LiveMeasures& measures, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_measures(measures),
      m_model(new MeasureModel(session)),
      m_table(new Table(session, m_model, theme, this)),
      m_series(new SeriesView(session, theme, this)) {
    setAcceptDrops(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_table, 5);
    row->addWidget(m_series, 4);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::currentChanged, this, &MeasurePanel::showTrend);
    connect(&measures, &LiveMeasures::changed, this, &MeasurePanel::refresh);
    refresh();
}

void MeasurePanel::setTheme(const Theme& theme) {
    m_table->setTheme(theme);
    m_series->setTheme(theme);
}

void MeasurePanel::dragEnterEvent(QDragEnterEvent* event) {
    if (!tableIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MeasurePanel::dropEvent(QDropEvent* event) {
    const QString path = tableIn(*event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    Q_EMIT seriesDropped(path);
}

Id<Measure> MeasurePanel::current() const {
    const QModelIndex index = m_table->view().proxy().mapToSource(m_table->view().currentIndex());
    if (index.isValid()) return Id<Measure>{m_model->rowRef(index).number};
    const auto& all = m_session.document().table<Measure>();
    return all.empty() ? Id<Measure>{} : all.begin()->id;
}

void MeasurePanel::refresh() {
    m_model->setReport(m_measures.latest(), !m_measures.report());
    showTrend();
}

void MeasurePanel::showTrend() {
    const Measure* row = m_session.document().find(current());
    if (!row) return m_series->showNothing(tr("Nothing is measured yet."));
    m_series->show(*row, m_model->seriesOf(row->id));
}

}  // namespace waymark

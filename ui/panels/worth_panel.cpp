#include "ui/panels/worth_panel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/panels/side_by_side.h"
#include "ui/panels/worth_rows.h"
#include "ui/style/labels.h"

namespace waymark {

WorthPanel::WorthPanel(Session& session, LiveValue& value, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_value(value),
      m_initiative(new InitiativeChoice(session, this)),
      m_tag(new TagChoice(session, this)),
      m_views(new QTabBar(this)),
      m_note(makeElidedLabel({kSmallSize, FontWeight::Regular, Tone::Muted}, this)),
      m_pages(new QStackedWidget(this)),
      m_figures(new FactTable(worthColumns(), 3, theme, this)),
      m_switching(new FactTable(switchColumns(), 0, theme, this)),
      m_comparison(new FactTable({}, -1, theme, this)),
      m_tornado(new TornadoChart(theme, this)) {
    build();
    connect(&value, &LiveValue::changed, this, &WorthPanel::refresh);
    connect(&session, &Session::changed, this, &WorthPanel::refresh);
    connect(&session, &Session::selectionChanged, this, &WorthPanel::takeSelection);
    connect(m_initiative, &QComboBox::currentIndexChanged, this, &WorthPanel::refresh);
    connect(m_initiative, &QComboBox::activated, this, [this] {
        if (m_initiative->chosen().isValid()) m_session.select({refTo(m_initiative->chosen())});
    });
    connect(m_tag, &TagChoice::chosenChanged, this, &WorthPanel::takeTag);
    takeSelection();
    refresh();
}

WorthPanel::~WorthPanel() {
    if (m_tagged) m_tagged->disconnect();
}

void WorthPanel::build() {
    m_initiative->setObjectName(QStringLiteral("worthInitiative"));
    m_initiative->offerAll(tr("All, side by side"));
    m_note->setObjectName(QStringLiteral("worthNote"));
    auto* settings = new QPushButton(tr("Settings…"), this);
    settings->setObjectName(QStringLiteral("worthSettings"));
    connect(settings, &QPushButton::clicked, this, &WorthPanel::settingsWanted);
    m_figures->setObjectName(QStringLiteral("worthTable"));
    m_figures->setAccessibleName(tr("What the initiative is worth"));
    m_comparison->setObjectName(QStringLiteral("worthComparison"));
    m_comparison->setAccessibleName(tr("Initiatives side by side"));
    m_pages->addWidget(m_figures);
    m_pages->addWidget(makeHangsOn());
    m_pages->addWidget(m_comparison);
    m_views->setObjectName(QStringLiteral("worthViews"));
    m_views->setProperty("second", true);
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->setAccessibleName(tr("What to show"));
    m_views->addTab(tr("Figures"));
    m_views->addTab(tr("What they hang on"));
    connect(m_views, &QTabBar::currentChanged, this, &WorthPanel::showView);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_initiative);
    head->addWidget(m_tag);
    head->addWidget(m_views);
    head->addWidget(m_note, 1);
    head->addWidget(settings);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
}

QWidget* WorthPanel::makeHangsOn() {
    m_tornado->setObjectName(QStringLiteral("worthTornado"));
    m_tornado->setAccessibleName(tr("What the net present value hangs on"));
    m_tornado->setToolTip(tr("Each amount at its low and at its high end (10 and 90 %), all others as expected"));
    m_switching->setObjectName(QStringLiteral("switchTable"));
    m_switching->setAccessibleName(tr("How far each amount may move"));
    return new SideBySide(m_switching, m_tornado, this, 350);
}

void WorthPanel::setTheme(const Theme& theme) {
    for (FactTable* table : {m_figures, m_switching, m_comparison}) table->setTheme(theme);
    m_tornado->setTheme(theme);
}

LiveValue& WorthPanel::source() { return m_tagged ? *m_tagged : m_value; }

void WorthPanel::takeSelection() {
    const auto selected = m_session.selected<Initiative>();
    if (selected.size() == 1) m_initiative->choose(selected.front());
}

void WorthPanel::takeTag() {
    const std::string tag = m_tag->chosen();
    if (m_tagged) m_tagged->disconnect();
    m_tagged.reset();
    if (!tag.empty()) {
        m_tagged = std::make_unique<LiveValue>(m_session, tag);
        connect(m_tagged.get(), &LiveValue::changed, this, &WorthPanel::refresh);
    }
    refresh();
}

QString WorthPanel::note() const {
    QStringList parts;
    if (m_tagged)
        parts << tr("Only costs and benefits tagged “%1”; what effects save carries no tag.")
                     .arg(QString::fromStdString(m_tag->chosen()));
    if (!m_session.document().valueSettings().countsIntangibles)
        parts << tr("Intangible benefits do not count at present.");
    return parts.join(' ');
}

void WorthPanel::showView() {
    const bool isOne = m_initiative->chosen().isValid() || m_session.document().table<Initiative>().empty();
    m_views->setVisible(isOne);
    m_pages->setCurrentIndex(isOne ? m_views->currentIndex() : m_pages->indexOf(m_comparison));
}

void WorthPanel::showNothing(const QString& why) {
    for (FactTable* table : {m_figures, m_switching, m_comparison}) {
        table->setMessage(why);
        table->setRows({});
    }
    TornadoPicture none;
    none.title = why;
    m_tornado->show(std::move(none), false);
}

void WorthPanel::refresh() {
    showView();
    m_note->setText(note());
    m_note->setToolTip(plainToolTip(note()));
    const auto latest = source().latest();
    if (m_session.document().table<Initiative>().empty()) return showNothing(tr("No initiatives yet."));
    if (!latest) return showNothing(tr("Computing …"));
    const bool isPale = !source().report();
    for (FactTable* table : {m_figures, m_switching, m_comparison}) table->setPale(isPale);
    if (!m_initiative->chosen().isValid()) return showAll(*latest);
    const ValueReport::Row* row = latest->find(m_initiative->chosen());
    if (!row) return showNothing(tr("Computing …"));
    showOne(*latest, *row);
}

void WorthPanel::showOne(const ValueReport& report, const ValueReport::Row& row) {
    m_figures->setRows(worthRows(row, report.document));
    m_switching->setMessage(tr("There is no amount that matters."));
    m_switching->setRows(switchRows(row.value.figures, report.document));
    m_tornado->show(tornadoPicture(row.value.figures, report.document), !source().report());
}

void WorthPanel::showAll(const ValueReport& report) {
    FactSheet sheet = comparisonSheet(report, report.document);
    m_comparison->setAll(std::move(sheet.columns), std::move(sheet.rows));
}

}  // namespace waymark

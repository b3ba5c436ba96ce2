#include "ui/export/export_dialog.h"

#include <algorithm>
#include <cmath>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/export/export_map.h"
#include "ui/style/error_wording.h"
#include "ui/style/on_screen.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

template <class Value>
void addChoices(QComboBox* box, std::initializer_list<std::pair<QString, Value>> choices, Value current) {
    for (const auto& [text, value] : choices) {
        box->addItem(text, static_cast<int>(value));
        if (value == current) box->setCurrentIndex(box->count() - 1);
    }
}

template <class Value>
Value chosen(const QComboBox* box) {
    return static_cast<Value>(box->currentData().toInt());
}

// Parts of a map, and how it comes onto pages.
constexpr int kAll = 0, kVisible = 1, kSelected = 2;
constexpr int kOnePage = 0, kTiles = 1, kMarkedTiles = 2;
constexpr int kMostDocuments = 100;  // of which choices are remembered

// What cannot be chosen now goes grey; if it was chosen, the first choice takes its place.
void setOffered(QComboBox* box, int value, bool isOffered) {
    const int row = box->findData(value);
    auto* item = qobject_cast<QStandardItemModel*>(box->model())->item(row);
    item->setEnabled(isOffered);
    if (!isOffered && box->currentIndex() == row) box->setCurrentIndex(0);
}

struct ViewChoice {
    Chart chart;
    Lens lens;  // of a map
    QString name;
};

std::vector<ViewChoice> viewChoices() {
    return {
        {Chart::Map, Lens::Pert, tr("PERT chart")},
        {Chart::Map, Lens::Journey, tr("Journey map")},
        {Chart::Map, Lens::Chain, tr("Critical chain")},
        {Chart::Map, Lens::Risk, tr("Risk map")},
        {Chart::Map, Lens::Money, tr("Money map")},
        {Chart::Map, Lens::Measures, tr("Map of measures")},
        {Chart::Gantt, Lens::Pert, tr("Gantt chart")},
        {Chart::Fever, Lens::Pert, tr("Fever chart")},
        {Chart::Finish, Lens::Pert, tr("Finish curve")},
        {Chart::Load, Lens::Pert, tr("Load of resources")},
        {Chart::Crash, Lens::Pert, tr("Time and cost")},
        {Chart::Cost, Lens::Pert, tr("Cost per pass")},
        {Chart::Options, Lens::Pert, tr("Initiatives side by side")},
        {Chart::Tornado, Lens::Pert, tr("What the worth of initiatives hangs on")},
        {Chart::Frontier, Lens::Pert, tr("What a budget can bring")},
        {Chart::Trends, Lens::Pert, tr("Trends of measures")},
        {Chart::Keys, Lens::Pert, tr("Key touchpoints")},
        {Chart::Baselines, Lens::Pert, tr("Baselines")},
    };
}

QComboBox* addChoiceBox(QFormLayout& form, const QString& label, const char* name) {
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // the longest choice does not widen the column
    form.addRow(label, box);
    return box;
}

}  // namespace

ExportDialog::ExportDialog(const Session& session, const ExportSettings& initial, QSettings* store, QWidget* parent)
    : QDialog(parent),
      m_store(store),
      m_initial(initial),
      m_path(session.path()),
      m_preview(new ExportPreview(session, this)),
      m_copy(new QPushButton(tr("Copy"))) {
    setWindowTitle(tr("Export"));
    setObjectName(QStringLiteral("exportDialog"));
    resizeOnScreen(*this, {1040, 640});

    auto* buttons = new QDialogButtonBox(this);
    auto* exportButton = new QPushButton(tr("Export…"));
    exportButton->setProperty("primary", true);
    exportButton->setObjectName(QStringLiteral("exportButton"));
    exportButton->setDefault(true);
    buttons->addButton(exportButton, QDialogButtonBox::AcceptRole);
    m_copy->setObjectName(QStringLiteral("copyButton"));
    m_copy->setToolTip(tr("Puts the page that is shown onto the clipboard, as a picture and as a drawing"));
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);

    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(makeChoices(initial));
    fillScenarios(session.document(), initial.scenario);
    right->addStretch();
    right->addWidget(buttons);

    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(20, 20, 20, 20);
    columns->setSpacing(24);
    columns->addWidget(m_preview, 1);
    columns->addLayout(right);

    connect(m_preview, &ExportPreview::prepared, this, &ExportDialog::takeSheet);
    recall();
    for (QComboBox* box : findChildren<QComboBox*>()) {
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    }
    for (QCheckBox* box : findChildren<QCheckBox*>()) connect(box, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_date, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    refresh();
}

QWidget* ExportDialog::makeChoices(const ExportSettings& initial) {
    auto* panel = new QWidget;
    panel->setMinimumWidth(300);  // as wide as the buttons below, where their words are longer
    auto* form = new QFormLayout(panel);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(5);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addBox = [form](const QString& label, const char* name) { return addChoiceBox(*form, label, name); };
    m_format = addBox(tr("Format"), "format");
    m_format->addItem(tr("PDF document"), QStringLiteral("pdf"));
    m_format->addItem(tr("PNG picture"), QStringLiteral("png"));
    m_format->addItem(tr("SVG drawing"), QStringLiteral("svg"));
    m_view = addBox(tr("View"), "view");
    for (const ViewChoice& choice : viewChoices()) {
        m_view->addItem(choice.name);
        if (choice.chart == initial.chart && (choice.chart != Chart::Map || choice.lens == initial.lens)) {
            m_view->setCurrentIndex(m_view->count() - 1);
        }
    }
    m_layout = addBox(tr("Layout"), "layout");
    addChoices<MapLayout>(m_layout,
                          {{tr("As drawn"), MapLayout::Drawn},
                           {tr("By stages"), MapLayout::Stages},
                           {tr("As a network"), MapLayout::Network},
                           {tr("Time-scaled"), MapLayout::Time}},
                          initial.layout);
    m_scenario = addBox(tr("Scenario"), "scenario");
    m_part = addBox(tr("Part"), "part");
    addChoices<int>(
        m_part, {{tr("All of it"), kAll}, {tr("What is visible"), kVisible}, {tr("Selection only"), kSelected}}, kAll);
    addPaperChoices(*form, initial);
    m_theme = addBox(tr("Colours"), "theme");
    addChoices<ThemeKind>(m_theme, {{tr("Light"), ThemeKind::Light}, {tr("Dark"), ThemeKind::Dark}}, initial.theme);
    m_date = new QLineEdit(initial.date);
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setPlaceholderText(tr("none"));
    form->addRow(tr("Date"), m_date);
    const auto addTick = [&](const QString& text, const char* name, bool on) {
        auto* tick = new QCheckBox(text);
        tick->setObjectName(QString::fromLatin1(name));
        tick->setChecked(on);
        form->addRow(QString(), tick);
        return tick;
    };
    m_titleBlock = addTick(tr("Title block"), "titleBlock", initial.titleBlock);
    m_legend = addTick(tr("Legend"), "legend", initial.legend);
    m_emotions = addTick(tr("Emotion curve"), "emotions", initial.emotions);
    m_transparent = addTick(tr("Transparent background"), "transparent", initial.transparent);
    m_embeds = addTick(tr("Journey inside the file"), "embed", false);
    m_embeds->setToolTip(
        tr("Whoever has the file can open all of the journey from it, with its notes, names and costs"));
    return panel;
}

// The sheet, how the chart lies on it, and how finely a picture is drawn.
void ExportDialog::addPaperChoices(QFormLayout& form, const ExportSettings& initial) {
    m_paper = addChoiceBox(form, tr("Paper"), "paper");
    addChoices<Paper>(m_paper,
                      {{tr("As large as the chart"), Paper::Fit},
                       {tr("A4"), Paper::A4},
                       {tr("A3"), Paper::A3},
                       {tr("Letter"), Paper::Letter}},
                      initial.paper);
    m_orientation = addChoiceBox(form, tr("Orientation"), "orientation");
    addChoices<int>(m_orientation, {{tr("Landscape"), 1}, {tr("Portrait"), 0}}, initial.landscape ? 1 : 0);
    m_size = addChoiceBox(form, tr("Size"), "size");
    addChoices<int>(m_size,
                    {{tr("Fit on one page"), kOnePage},
                     {tr("About true size, over several pages"), kTiles},
                     {tr("About true size, with cut marks"), kMarkedTiles}},
                    !initial.tiles     ? kOnePage
                    : initial.cutMarks ? kMarkedTiles
                                       : kTiles);
    m_overlap = addChoiceBox(form, tr("Overlap"), "overlap");
    for (const int millimetres : {0, 5, 10, 15, 20}) {
        m_overlap->addItem(millimetres == 0 ? tr("none") : tr("%1 mm, to be glued").arg(millimetres), millimetres);
    }
    m_overlap->setCurrentIndex(std::max(0, m_overlap->findData(static_cast<int>(std::lround(initial.overlap)))));
    m_scale = addChoiceBox(form, tr("Resolution"), "scale");
    addChoices<int>(
        m_scale,
        {{tr("96 dpi (screen)"), 1}, {tr("192 dpi (slides)"), 2}, {tr("288 dpi (print)"), 3}, {tr("384 dpi"), 4}},
        static_cast<int>(std::lround(initial.scale)));
}

// Whose changes are marked on a map.
void ExportDialog::fillScenarios(const Document& document, Id<Scenario> initial) {
    m_scenario->addItem(tr("As it is"), 0U);
    for (const Scenario& row : document.table<Scenario>()) {
        m_scenario->addItem(tr("Changes of %1").arg(QString::fromStdString(row.name).simplified()), row.id.value);
        if (row.id == initial) m_scenario->setCurrentIndex(m_scenario->count() - 1);
    }
}

ExportSettings ExportDialog::settings() const {
    ExportSettings s;
    s.plan = m_initial.plan;
    s.resources = m_initial.resources;
    s.risk = m_initial.risk;
    s.colours = m_initial.colours;
    const ViewChoice view = viewChoices()[static_cast<std::size_t>(m_view->currentIndex())];
    s.chart = view.chart;
    s.lens = view.lens;
    s.layout = chosen<MapLayout>(m_layout);
    s.scenario = Id<Scenario>{m_scenario->currentData().toUInt()};
    s.paper = chosen<Paper>(m_paper);
    s.landscape = chosen<int>(m_orientation) == 1;
    s.tiles = s.paper != Paper::Fit && chosen<int>(m_size) != kOnePage;
    s.cutMarks = s.tiles && chosen<int>(m_size) == kMarkedTiles;
    s.overlap = chosen<int>(m_overlap);
    s.scale = chosen<int>(m_scale);
    s.theme = chosen<ThemeKind>(m_theme);
    s.transparent = m_transparent->isChecked();
    s.titleBlock = m_titleBlock->isChecked();
    s.legend = m_legend->isChecked();
    s.emotions = m_emotions->isChecked();
    s.embedsJourney = m_embeds->isChecked();
    s.date = m_date->text().simplified();
    if (s.chart == Chart::Map) s.selection = chosenPart();
    return s;
}

QString ExportDialog::format() const { return m_format->currentData().toString(); }

void ExportDialog::accept() {
    remember();
    QDialog::accept();
}

void ExportDialog::offerVisible(std::vector<Id<Touchpoint>> touchpoints, MapLayout layout) {
    m_visible = std::move(touchpoints);
    m_visibleIn = layout;
    refresh();
}

std::vector<Id<Touchpoint>> ExportDialog::chosenPart() const {
    switch (chosen<int>(m_part)) {
        case kVisible: return m_visible;
        case kSelected: return m_initial.selection;
        default: return {};
    }
}

// As a picture for programs that show pixels, and as a drawing for those that know it.
void ExportDialog::copy() {
    const auto ready = m_preview->sheet();
    if (!ready) return;
    const int page = std::min(m_preview->page(), ready->sheet().pageCount() - 1);
    const auto picture = pictureOf(ready->sheet(), page, settings());
    if (!picture) return m_preview->setSummary(sentence(picture.error()));
    auto* content = new QMimeData;
    content->setImageData(*picture);
    if (const auto drawing = svgOf(ready->sheet(), page)) {
        content->setData(QStringLiteral("image/svg+xml"), *drawing);
    }
    QGuiApplication::clipboard()->setMimeData(content);
    m_preview->setSummary(
        tr("Page %1 is on the clipboard, %2 × %3 pixels.").arg(page + 1).arg(picture->width()).arg(picture->height()));
}

// Choices of this journey, where it is known; else those of the last export of any.
void ExportDialog::recall() {
    if (!m_store) return;
    recallFrom(QStringLiteral("export/"));
    if (!m_path.isEmpty()) recallFrom(groupOfDocument());
}

void ExportDialog::recallFrom(const QString& group) {
    for (QComboBox* box : {m_format, m_paper, m_orientation, m_size, m_overlap, m_scale, m_theme}) {
        const QVariant value = m_store->value(group + box->objectName());
        for (int row = 0; value.isValid() && row < box->count(); ++row) {
            if (box->itemData(row).toString() == value.toString()) box->setCurrentIndex(row);
        }
    }
    for (QCheckBox* tick : {m_titleBlock, m_legend, m_emotions, m_transparent}) {
        tick->setChecked(m_store->value(group + tick->objectName(), tick->isChecked()).toBool());
    }
}

QString ExportDialog::groupOfDocument() const {
    const QByteArray name = QCryptographicHash::hash(m_path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("exports/%1/").arg(QString::fromLatin1(name));
}

void ExportDialog::remember() const {
    if (!m_store) return;
    rememberIn(QStringLiteral("export/"));
    if (m_path.isEmpty()) return;
    m_store->beginGroup(QStringLiteral("exports"));
    const QStringList known = m_store->childGroups();
    if (known.size() >= kMostDocuments) m_store->remove(known.front());
    m_store->endGroup();
    rememberIn(groupOfDocument());
}

void ExportDialog::rememberIn(const QString& group) const {
    for (const QComboBox* box : {m_format, m_paper, m_orientation, m_size, m_overlap, m_scale, m_theme}) {
        m_store->setValue(group + box->objectName(), box->currentData());
    }
    for (const QCheckBox* tick : {m_titleBlock, m_legend, m_emotions, m_transparent}) {
        m_store->setValue(group + tick->objectName(), tick->isChecked());
    }
}

void ExportDialog::refresh() {
    const bool onPaper = chosen<Paper>(m_paper) != Paper::Fit;
    const bool isMap = settings().chart == Chart::Map;
    m_layout->setEnabled(isMap);
    m_scenario->setEnabled(isMap && m_scenario->count() > 1);
    m_legend->setEnabled(isMap);
    m_emotions->setEnabled(isMap && settings().lens == Lens::Journey);
    const bool knowsVisible = !m_visible.empty() && chosen<MapLayout>(m_layout) == m_visibleIn;
    setOffered(m_part, kVisible, knowsVisible);
    setOffered(m_part, kSelected, !m_initial.selection.empty());
    m_part->setEnabled(isMap && (knowsVisible || !m_initial.selection.empty()));
    m_orientation->setEnabled(onPaper);
    m_size->setEnabled(onPaper);
    m_overlap->setEnabled(settings().tiles);
    m_scale->setEnabled(format() == QLatin1String("png"));
    m_transparent->setEnabled(format() != QLatin1String("pdf") || m_transparent->isChecked());
    m_copy->setEnabled(false);  // until the page is there
    m_preview->show(settings());
}

// What was found for one view is good for the others too.
void ExportDialog::takeSheet() {
    m_initial.plan = m_preview->sheet()->settings().plan;
    m_initial.risk = m_preview->sheet()->settings().risk;
    m_preview->setSummary(summary(m_preview->sheet()->sheet()));
    m_copy->setEnabled(true);
}

QString ExportDialog::summary(const Sheet& sheet) const {
    const QSizeF size = sheet.pageSize() * (25.4 / 96.0);
    const QString millimetres = tr("%1 × %2 mm").arg(size.width(), 0, 'f', 0).arg(size.height(), 0, 'f', 0);
    QString text = sheet.pageCount() == 1 ? tr("1 page, %1").arg(millimetres)
                                          : tr("%1 pages, %2").arg(sheet.pageCount()).arg(millimetres);
    if (format() == QLatin1String("png")) {
        const QSizeF pixels = sheet.pageSize() * settings().scale;
        text += tr(", %1 × %2 pixels").arg(std::ceil(pixels.width())).arg(std::ceil(pixels.height()));
        if (std::max(pixels.width(), pixels.height()) > kLargestPictureSide) {
            return text + tr(": too large for a picture. Choose a lower resolution, a paper size, PDF or SVG.");
        }
    }
    text += tr(", map at %1 %").arg(std::lround(sheet.mapScale() * 100.0));
    if (sheet.hasNamesOnly()) {
        return text + tr(": cards say little at this size. Larger paper or several pages show all.");
    }
    if (sheet.mapScale() < 0.5) text += tr(": small print. Larger paper or several pages read better.");
    return text;
}

}  // namespace waymark

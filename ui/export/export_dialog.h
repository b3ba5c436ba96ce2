#pragma once
// Asks how a chart shall be exported and shows, while one chooses, what the pages will look like.

#include <QDialog>
#include <QFormLayout>
#include <QSettings>

#include "ui/export/export_preview.h"
#include "ui/export/export_settings.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace waymark {

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    // Starts from `initial`; `store`, where given, remembers the choices from one export to the next.
    ExportDialog(const Session& session, const ExportSettings& initial, QSettings* store = nullptr,
                 QWidget* parent = nullptr);

    // What of the map can be seen in the window, in this layout: offered as a part of it.
    void offerVisible(std::vector<Id<Touchpoint>> touchpoints, MapLayout layout);

    // The choices as they stand, with the plan and the simulation where the preview has found them.
    [[nodiscard]] ExportSettings settings() const;
    // "pdf", "png" or "svg".
    [[nodiscard]] QString format() const;

    void accept() override;

private:
    [[nodiscard]] QWidget* makeChoices(const ExportSettings& initial);
    void addPaperChoices(QFormLayout& form, const ExportSettings& initial);
    void fillScenarios(const Document& document, Id<Scenario> initial);
    void recall();
    void recallFrom(const QString& group);
    void remember() const;
    void rememberIn(const QString& group) const;
    [[nodiscard]] QString groupOfDocument() const;  // empty for one that was never saved
    void copy();
    [[nodiscard]] std::vector<Id<Touchpoint>> chosenPart() const;
    void refresh();  // a choice changed
    void takeSheet();
    [[nodiscard]] QString summary(const Sheet& sheet) const;

    QSettings* m_store;
    ExportSettings m_initial;
    QString m_path;  // of the journey
    std::vector<Id<Touchpoint>> m_visible;
    MapLayout m_visibleIn = MapLayout::Drawn;
    ExportPreview* m_preview;
    QPushButton* m_copy;

    QComboBox* m_format;
    QComboBox* m_view;
    QComboBox* m_layout;
    QComboBox* m_scenario;
    QComboBox* m_part;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QComboBox* m_size;
    QComboBox* m_overlap;
    QComboBox* m_scale;
    QComboBox* m_theme;
    QCheckBox* m_transparent;
    QCheckBox* m_titleBlock;
    QCheckBox* m_legend;
    QCheckBox* m_emotions;
    QCheckBox* m_embeds;  // never remembered
    QLineEdit* m_date;
};

}  // namespace waymark

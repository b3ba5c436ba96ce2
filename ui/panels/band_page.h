#pragma once
// The inspector's page about a stage or a lane.

#include "ui/panels/dot_scale.h"
#include "ui/panels/typed_text.h"

class QLabel;
class QPushButton;

namespace waymark {

class BandPage : public QWidget {
    Q_OBJECT

public:
    BandPage(const PanelContext& context, QWidget* parent);
    // A stage or lane that is in the document.
    void showBand(const RowRef& band);

private:
    void addCommands();
    void edit(const Result<ChangeSet>& changes, const QString& text);
    // Puts the band one place forward or back among its kind.
    void shift(bool forward);
    [[nodiscard]] std::vector<std::uint32_t> order() const;

    const PanelContext& m_context;
    RowRef m_band;
    QLabel* m_title;
    TextField* m_name;
    QLabel* m_content;
    QWidget* m_colourRow;
    DotScale* m_colour;
    QPushButton* m_back;
    QPushButton* m_forward;
};

}  // namespace waymark

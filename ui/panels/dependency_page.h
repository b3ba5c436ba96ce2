#pragma once
// The inspector's page about one dependency: what it joins, kind, lag and share.

#include <memory>

#include "ui/panels/dependency_fields.h"
#include "ui/panels/links_section.h"

namespace waymark {

class LabelledField;

class DependencyPage : public QWidget {
    Q_OBJECT

public:
    DependencyPage(const PanelContext& context, QWidget* parent);
    // The dependency must be in the document.
    void showDependency(Id<Dependency> id);

private:
    void addEnds();
    void addFields();
    void addCommands();
    void reverse();

    const PanelContext& m_context;
    Id<Dependency> m_id;
    NameButton* m_from;
    NameButton* m_to;
    std::unique_ptr<DependencyFields> m_fields;
    TextField* m_share;
    QLabel* m_explanation;
    QLabel* m_problem;
};

}  // namespace waymark

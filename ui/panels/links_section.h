#pragma once
// What a touchpoint depends on, or what it leads to: a row for each dependency, and a field that adds one.

#include <memory>
#include <vector>

#include <QPushButton>

#include "ui/panels/dependency_fields.h"
#include "ui/panels/touchpoint_section.h"

class QLabel;
class QVBoxLayout;

namespace waymark {

// A name that is cut where there is no room and can be pressed.
class NameButton : public QPushButton {
    Q_OBJECT

public:
    explicit NameButton(QWidget* parent);
    void showName(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void cut();
    QString m_name;
};

// The touchpoint at the far end, and below it how the two hang together.
class LinkRow : public QWidget {
    Q_OBJECT

public:
    LinkRow(const PanelContext& context, QWidget* parent);
    // `other` is the touchpoint at the far end.
    void show(const Dependency& row, Id<Touchpoint> other);
    [[nodiscard]] Id<Dependency> id() const { return m_id; }

private:
    const PanelContext& m_context;
    Id<Dependency> m_id;
    Id<Touchpoint> m_other;
    NameButton* m_name;
    QLabel* m_problem;
    QPushButton* m_remove;
    std::unique_ptr<DependencyFields> m_fields;
};

class LinksSection : public TouchpointSection {
    Q_OBJECT

public:
    enum class Direction { DependsOn, LeadsTo };
    LinksSection(const PanelContext& context, Direction direction, QWidget* parent);
    void refresh() override;

private:
    std::optional<QString> add(const QString& typed);

    Direction m_direction;
    QVBoxLayout* m_list;
    std::vector<LinkRow*> m_rows;
    QLabel* m_more;  // how many are not listed
    TextField* m_add;
};

}  // namespace waymark

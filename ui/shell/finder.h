#pragma once
// Finding on the map: a field to type into, a list of what was found, marks on the map, and the current one of it in
// the middle of the map.

#include <optional>
#include <vector>

#include <QLineEdit>
#include <QListView>
#include <QObject>
#include <QPointer>
#include <QStandardItemModel>

#include "ui/actions/command_rows.h"
#include "ui/canvas/map_view.h"
#include "ui/shell/find_rows.h"

namespace waymark {

class Finder : public QObject {
    Q_OBJECT

public:
    // All must outlive it; field and list are laid out by the caller.
    Finder(Session& session, MapView& map, const Theme& theme, QWidget* parent);

    [[nodiscard]] QLineEdit& field() { return *m_field; }
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] bool isFinding() const { return !m_field->text().trimmed().isEmpty(); }
    void setTheme(const Theme& theme);

    // The cursor goes into the field. What is in sight now is what Esc comes back to.
    void start();
    // To the next one found (1) or the one before (-1), around the ends; where nothing is sought yet, to the field.
    void step(int by);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void findingChanged(bool isFinding);

private:
    struct Start {
        ViewPlace place;
        QPointer<QWidget> focus;
    };
    void find();
    void listFound();
    void goTo(int number);
    void showMarks();
    void choose(int number);
    void leave();

    Session& m_session;
    MapView& m_map;
    QLineEdit* m_field;
    QListView* m_list;
    QStandardItemModel* m_rows;
    CommandRowDelegate* m_delegate;
    std::vector<FoundRow> m_found;
    int m_current = -1;
    std::optional<Start> m_start;
};

}  // namespace waymark

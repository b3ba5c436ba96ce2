#pragma once
// The journey as a list: stages with their touchpoints, critical ones marked. Selects with the map.

#include <QTreeView>

#include "ui/models/outline_model.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"

namespace waymark {

class OutlinePanel : public QTreeView {
    Q_OBJECT

public:
    OutlinePanel(Session& session, const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    // The person went to this touchpoint; it is selected by then.
    void wentTo(Id<Touchpoint> id);

private:
    void fitCodes();
    void takeSelection();
    void giveSelection();

    Session& m_session;
    OutlineModel* m_model;
    bool m_isFollowing = false;  // the selection comes from the session
};

}  // namespace waymark

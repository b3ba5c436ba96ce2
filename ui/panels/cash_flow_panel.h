#pragma once
// The costs and benefits of the initiatives as a table to type into.

#include <QComboBox>

#include "ui/panels/table_panel.h"

namespace waymark {

class CashFlowPanel : public TablePanel {
    Q_OBJECT

public:
    // The session must outlive it.
    CashFlowPanel(Session& session, const Theme& theme, QWidget* parent = nullptr);

private:
    void add();
    void remove();
    void listInitiatives();

    Session& m_session;
    QComboBox* m_initiative;
    QLineEdit* m_name;
};

}  // namespace waymark

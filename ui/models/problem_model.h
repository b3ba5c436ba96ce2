#pragma once
// What is wrong with the plan, the worst first; kept in step with every edit.

#include <vector>

#include <QAbstractListModel>

#include "core/base/problem.h"
#include "ui/session/session.h"

namespace waymark {

class ProblemModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ProblemModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    // The problem in a row that is there.
    [[nodiscard]] const Problem& problemAt(int row) const { return m_problems[static_cast<std::size_t>(row)]; }

private:
    void refresh();

    Session& m_session;
    std::vector<Problem> m_problems;
};

}  // namespace waymark

#include "ui/models/problem_model.h"

#include <algorithm>

#include "ui/models/row_index.h"
#include "ui/style/error_wording.h"

namespace waymark {
namespace {

std::vector<Problem> worstFirst(std::vector<Problem> problems) {
    std::ranges::stable_sort(problems, std::ranges::greater{}, &Problem::severity);
    return problems;
}

}  // namespace

ProblemModel::ProblemModel(Session& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_problems(worstFirst(session.problems())) {
    connect(&session, &Session::changed, this, &ProblemModel::refresh);
}

int ProblemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Problem& problem = problemAt(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole: return sentence(problem);
        case SeverityRole: return static_cast<int>(problem.severity);
        default: return {};
    }
}

// Replaces what lies between the first and the last difference, so that the rest of the list keeps still.
void ProblemModel::refresh() {
    std::vector<Problem> now = worstFirst(m_session.problems());
    const auto [oldFirst, newFirst] = std::ranges::mismatch(m_problems, now);
    auto oldLast = m_problems.end();
    auto newLast = now.end();
    while (oldLast != oldFirst && newLast != newFirst && *std::prev(oldLast) == *std::prev(newLast)) {
        --oldLast;
        --newLast;
    }
    const int first = static_cast<int>(oldFirst - m_problems.begin());
    const int before = static_cast<int>(oldLast - oldFirst);
    const int after = static_cast<int>(newLast - newFirst);
    const int kept = std::min(before, after);
    std::copy(newFirst, newFirst + kept, oldFirst);
    if (kept > 0) Q_EMIT dataChanged(index(first), index(first + kept - 1));
    if (before > after) {
        beginRemoveRows({}, first + kept, first + before - 1);
        m_problems.erase(oldFirst + kept, oldLast);
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, first + kept, first + after - 1);
        m_problems.insert(oldFirst + kept, newFirst + kept, newLast);
        endInsertRows();
    }
}

}  // namespace waymark

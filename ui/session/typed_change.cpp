#include "ui/session/typed_change.h"

#include <utility>

namespace waymark {

TypedChange::TypedChange(QLineEdit& line, Session& session, Make make)
    : QObject(&line), m_line(line), m_session(session), m_make(std::move(make)) {}

void TypedChange::rehearse() const { (void)m_session.edit(m_make(), {}); }

void TypedChange::enter() const {
    const auto changes = m_make();
    if (changes && !changes->empty()) Q_EMIT m_line.returnPressed();
}

void keepWhileTyped(QLineEdit& line, Session& session, TypedChange::Make make) {
    new TypedChange(line, session, std::move(make));
}

const TypedChange* typedChangeOf(const QWidget* field) {
    return field ? field->findChild<TypedChange*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

}  // namespace waymark

#pragma once
// Lines that change the journey with Enter alone, such as the name of something new: what Enter would change, so that
// what is typed there outlives a crash too.

#include <functional>

#include <QLineEdit>

#include "core/base/error.h"
#include "core/model/change_set.h"
#include "ui/session/session.h"

namespace waymark {

// What the text of a line would change if Enter were pressed now: a part of that line. Asked at any time, it changes
// nothing itself; empty where there is nothing to take.
class TypedChange : public QObject {
    Q_OBJECT

public:
    using Make = std::function<Result<ChangeSet>()>;
    TypedChange(QLineEdit& line, Session& session, Make make);

    [[nodiscard]] const Session& session() const { return m_session; }
    // Makes the edit, for rehearse() of a session.
    void rehearse() const;
    // As Enter does, if there is something to take.
    void enter() const;

private:
    QLineEdit& m_line;
    Session& m_session;
    Make m_make;
};

// The session must outlive the line.
void keepWhileTyped(QLineEdit& line, Session& session, TypedChange::Make make);
// Null for other fields.
[[nodiscard]] const TypedChange* typedChangeOf(const QWidget* field);

}  // namespace waymark

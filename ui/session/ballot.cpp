#include "ui/session/ballot.h"

#include <algorithm>

#include <QStringList>

#include "core/edit/vote_edits.h"

namespace waymark {
namespace {

// The number of somebody without a name; 0 for everybody else.
int personOf(const QString& voter) { return std::max(0, voter.toInt()); }

Result<ChangeSet> given(const Document& document, const RowRef& subject, const std::string& voter) {
    return subject.kind == RowKind::StickyNote ? edit::giveVote(document, Id<StickyNote>{subject.number}, voter)
                                               : edit::giveVote(document, Id<Touchpoint>{subject.number}, voter);
}

Result<ChangeSet> taken(const Document& document, const RowRef& subject, const std::string& voter) {
    return subject.kind == RowKind::StickyNote ? edit::takeVote(document, Id<StickyNote>{subject.number}, voter)
                                               : edit::takeVote(document, Id<Touchpoint>{subject.number}, voter);
}

}  // namespace

Ballot::Ballot(Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (mentions<Vote>(changes)) Q_EMIT changed();
    });
}

void Ballot::setVoter(const QString& name) {
    const QString line = name.simplified();  // as it is kept with the dots
    if (line == m_voter) return;
    m_voter = line;
    Q_EMIT changed();
}

void Ballot::setEach(int dots) {
    if (dots == m_each) return;
    m_each = dots;
    Q_EMIT changed();
}

int Ballot::left() const {
    if (m_each == 0) return -1;
    const auto spent = std::ranges::count(m_session.document().table<Vote>(), m_voter.toStdString(), &Vote::voter);
    return std::max(0, m_each - static_cast<int>(spent));
}

void Ballot::callNext() {
    int last = personOf(m_voter);
    for (const Vote& vote : m_session.document().table<Vote>()) {
        last = std::max(last, personOf(QString::fromStdString(vote.voter)));
    }
    setVoter(QString::number(last + 1));
}

QString Ballot::give(const RowRef& subject) {
    if (left() == 0) return m_voter.isEmpty() ? tr("No dots left") : tr("%1 has no dots left").arg(voterWords());
    m_session.edit(given(m_session.document(), subject, m_voter.toStdString()), tr("Give a dot"));
    return {};
}

void Ballot::take(const RowRef& subject) {
    m_session.edit(taken(m_session.document(), subject, m_voter.toStdString()), tr("Take a dot back"));
}

void Ballot::clear() { m_session.edit(edit::clearVotes(m_session.document()), tr("Clear all dots")); }

QString Ballot::voterWords() const {
    const int person = personOf(m_voter);
    return person > 0 ? tr("Person %1").arg(person) : m_voter;
}

QString Ballot::leftWords() const { return m_each == 0 ? QString() : tr("%1 of %2 left").arg(left()).arg(m_each); }

QString Ballot::words() const {
    QStringList parts{voterWords(), leftWords()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": "));
}

}  // namespace waymark

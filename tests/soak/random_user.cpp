#include "tests/soak/random_user.h"

#include <QAction>
#include <QTest>

#include "core/base/checksum.h"
#include "core/format/file_format.h"
#include "tests/support/random_edits.h"
#include "tests/support/random_journey.h"
#include "ui/panels/typed_text.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/journey_workspace.h"

namespace waymark::test {

RandomUser::RandomUser(const QString& folder, std::uint64_t seed)
    : m_path(folder + QStringLiteral("/journey.waymark")),
      m_random(seed),
      m_bench(m_preferences, m_prompts),
      m_window(m_bench.addWindow()) {
    m_prompts.saveQuestionAnswer = SaveQuestionAnswer::SaveAnyway;
    m_bench.setStateFolder(folder + QStringLiteral("/state"));
    m_window.resize(1280, 800);
    m_window.show();
    Document journey = randomJourney({.touchpoints = 20, .dependencies = 25, .stages = 3, .lanes = 2}, seed);
    m_window.showJourney(std::make_unique<Session>(std::move(journey), m_path));
    save();  // what is taken back to here is in the file
}

Session& RandomUser::session() { return m_window.workspace()->session(); }

std::uint32_t RandomUser::state() { return crc32(writeDocument(session().document())); }

void RandomUser::save() {
    m_window.files().save();
    if (!QTest::qWaitFor([this] { return !m_window.files().isSaving(); }, 60'000)) qFatal("saving does not end");
}

void RandomUser::work() {
    QUndoStack& undo = session().undoStack();
    const std::uint64_t what = m_random.below(100);
    if (what < 10 && undo.canUndo()) {
        undo.undo();
    } else if (what < 15 && undo.canRedo()) {
        undo.redo();
    } else if (what < 17) {
        save();
    } else {
        (void)session().edit(randomUserEdit(session().document(), m_random), QStringLiteral("Edit"));
    }
}

void RandomUser::lookAround() {
    std::vector<QAction*> ways;
    for (const Command& each : m_window.actions().commands()) {
        const bool isOfTheWindow =
            each.id.contains(QStringLiteral("Screen")) || each.group == QStringLiteral("language");
        if (each.id.startsWith(QStringLiteral("view.")) && !isOfTheWindow)
            ways.push_back(&m_window.actions().action(each.id));
    }
    QAction* way = ways[m_random.below(ways.size())];
    if (way->isEnabled()) way->trigger();
    std::vector<RowRef> some;
    for (const Touchpoint& each : session().document().table<Touchpoint>()) {
        if (m_random.below(10) == 0) some.push_back(refTo(each.id));
    }
    session().select(std::move(some));
}

std::size_t RandomUser::typeOn() {
    session().select({});
    for (NotesField* each : m_window.findChildren<NotesField*>()) {
        if (each->accessibleName() != QStringLiteral("Notes") || !each->isVisible()) continue;
        if (!each->hasFocus()) each->setFocus();
        QTest::keyClick(each, static_cast<Qt::Key>(Qt::Key_A + m_random.below(26)));
        return static_cast<std::size_t>(each->toPlainText().size());
    }
    qFatal("there is no field for notes");
}

void RandomUser::reopen() {
    save();
    auto opened =
        readDocument(writeDocument(randomJourney({.touchpoints = 20, .dependencies = 25}, m_random.below(1000))));
    m_window.showJourney(std::make_unique<Session>(std::move(opened->document), m_path));
}

}  // namespace waymark::test

#pragma once
// Somebody who does whatever can be done to a journey in a window, at random and without a break.

#include <cstdint>

#include <QTemporaryDir>

#include "core/base/random.h"
#include "tests/ui/shell/answering_prompts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workbench.h"

namespace waymark::test {

class RandomUser {
public:
    // The journey is saved to `folder`/journey.waymark; what keeps its edits safe is in `folder`/state.
    RandomUser(const QString& folder, std::uint64_t seed);

    // An edit, undo, redo or, now and then, a save. The same seed always does the same, whatever the time.
    void work();
    // Besides that, lenses, panels, zoom and what is picked out.
    void lookAround();
    // Saves the journey, closes it and opens it again, as at the beginning of a day.
    void reopen();
    // One more letter in the notes about the journey, which are not left in between; how many there are now.
    std::size_t typeOn();
    // A checksum of the journey as it is.
    [[nodiscard]] std::uint32_t state();

private:
    [[nodiscard]] Session& session();
    void save();

    Preferences m_preferences;
    AnsweringPrompts m_prompts;
    QString m_path;
    Random m_random;
    Workbench m_bench;
    MainWindow& m_window;
};

}  // namespace waymark::test

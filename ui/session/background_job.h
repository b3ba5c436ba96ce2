#pragma once
// Work on copied values beside the window, with the outcome delivered on the window's thread.

#include <type_traits>
#include <utility>

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent/QtConcurrentRun>

namespace waymark {

// Runs `work` on another thread, then `done(outcome)` on the thread of `context`; not at all if `context` is gone
// by then. `work` must own all it touches.
template <class Work, class Done>
void runInBackground(QObject* context, Work work, Done done) {
    using Outcome = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<Outcome>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

}  // namespace waymark

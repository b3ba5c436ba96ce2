#pragma once
// Work on copied values beside the window, with the outcome delivered on the window's thread.

#include <stop_token>
#include <type_traits>
#include <utility>

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
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

// A job that delivers an outcome that gets better while it runs, and of which only the latest start counts: once it is
// started anew or cancelled, nothing of an earlier start is delivered any more. Neither waits for it.
template <class Part>
class LatestJob {
public:
    // What `work` hands its parts to.
    class Delivery {
    public:
        explicit Delivery(QPromise<Part>& promise) : m_promise(promise) {}
        void operator()(Part part) const { m_promise.addResult(std::move(part)); }

    private:
        QPromise<Part>& m_promise;
    };

    LatestJob() = default;
    ~LatestJob() { cancel(); }
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;

    // Runs `work(delivery, stopToken)` on another thread. `take(part)` for each part, and `done()` after the last one,
    // run on the thread of `context`. `work` must own all it touches, and look at the token.
    template <class Work, class Take, class Done>
    void start(QObject* context, Work work, Take take, Done done) {
        cancel();
        m_stop = std::stop_source();
        m_watcher = new QFutureWatcher<Part>(context);
        QObject::connect(m_watcher, &QFutureWatcherBase::resultReadyAt, context,
                         [watcher = m_watcher, take = std::move(take)](int index) { take(watcher->resultAt(index)); });
        QObject::connect(m_watcher, &QFutureWatcherBase::finished, context, [this, done = std::move(done)] {
            std::exchange(m_watcher, nullptr)->deleteLater();
            done();
        });
        m_watcher->setFuture(QtConcurrent::run([work = std::move(work), token = m_stop.get_token()](
                                                   QPromise<Part>& promise) { work(Delivery(promise), token); }));
    }

    void cancel() {
        m_stop.request_stop();
        if (!m_watcher) return;
        m_watcher->disconnect();
        std::exchange(m_watcher, nullptr)->deleteLater();
    }

    [[nodiscard]] bool isRunning() const { return m_watcher != nullptr; }

private:
    std::stop_source m_stop;
    QFutureWatcher<Part>* m_watcher = nullptr;
};

}  // namespace waymark

#include "tests/pictures/staged_window.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

#include "ui/canvas/handles.h"
#include "ui/session/templates.h"
#include "ui/shell/journey_workspace.h"

namespace waymark::pictures {

namespace {

// Long enough for the window's short pauses and movements; the pictures do not depend on it being exact.
constexpr int kSettleMilliseconds = 400;
constexpr int kSimulationMilliseconds = 60'000;  // at most, on a busy machine

}  // namespace

StagedWindow::StagedWindow(QSize size) : m_bench(m_preferences, m_prompts), m_window(m_bench.addWindow()) {
    m_window.resize(size);
    m_window.showStartPage();
    m_window.show();
    settle();
}

Session& StagedWindow::session() { return m_window.workspace()->session(); }

void StagedWindow::open(const QString& templateSlug) {
    const Result<Document> document = loadTemplate(templateSlug);
    if (!document) qFatal("no template %s", qPrintable(templateSlug));
    m_window.showJourney(std::make_unique<Session>(*document, QString()));
    const LiveRisk& risk = m_window.workspace()->risk();
    if (!QTest::qWaitFor([&] { return risk.figures() && !risk.isComputing(); }, kSimulationMilliseconds))
        qFatal("the simulation does not end");
    settle();
}

void StagedWindow::setTheme(ThemeKind theme) {
    m_bench.setTheme(theme == ThemeKind::Dark ? ThemeChoice::Dark : ThemeChoice::Light);
    settle();
}

void StagedWindow::trigger(const QString& command) {
    m_window.actions().action(command).trigger();
    settle();
}

void StagedWindow::select(const QString& code) {
    session().select(code.isEmpty() ? std::vector<RowRef>{} : std::vector<RowRef>{refTo(touchpoint(code))});
    settle();
}

void StagedWindow::waitForPlan() {
    const LiveChain& chain = m_window.workspace()->chain();
    if (!QTest::qWaitFor([&] { return chain.plan() && !chain.isComputing(); }, kSimulationMilliseconds))
        qFatal("the plan does not end");
}

void StagedWindow::waitForTable(const QString& table) {
    const auto isComputed = [&] {
        const auto* view = m_window.findChild<QTableView*>(table);
        const QAbstractItemModel* model = view ? view->model() : nullptr;
        const int last = model ? model->columnCount() - 1 : 0;
        return model && model->rowCount() > 0 && !model->index(0, last).data().toString().startsWith(u'…');
    };
    if (!QTest::qWaitFor(isComputed, kSimulationMilliseconds)) qFatal("no rows in %s", qPrintable(table));
}

void StagedWindow::holdDependency(const QString& from, const QString& to) {
    MapView& map = m_window.workspace()->map();
    const auto pixelOf = [&map](QPointF place) { return map.mapFromScene(place); };
    const QRectF start = map.mapScene().content().card(touchpoint(from))->rect;
    const QRectF end = map.mapScene().content().card(touchpoint(to))->rect;
    select(from);
    QTest::mouseMove(map.viewport(), pixelOf(start.center()));
    const QPoint dot = pixelOf(sideOf(start, Side::Above));
    QTest::mouseMove(map.viewport(), dot);
    QTest::mousePress(map.viewport(), Qt::LeftButton, Qt::NoModifier, dot);
    constexpr int kSteps = 12;
    for (int step = 1; step <= kSteps; ++step) {
        const QPointF place = start.center() + (end.center() - start.center()) * step / kSteps;
        QTest::mouseMove(map.viewport(), pixelOf(place));
    }
    settle();
}

void StagedWindow::save(QWidget& widget, const QString& path) {
    settle();
    if (!widget.grab().save(path)) qFatal("cannot write %s", qPrintable(path));
}

void StagedWindow::settle() { QTest::qWait(kSettleMilliseconds); }

Id<Touchpoint> StagedWindow::touchpoint(const QString& code) {
    for (const Touchpoint& row : session().document().table<Touchpoint>()) {
        if (row.code == code.toStdString()) return row.id;
    }
    qFatal("no touchpoint %s", qPrintable(code));
}

}  // namespace waymark::pictures

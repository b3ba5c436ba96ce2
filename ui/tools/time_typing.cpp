#include "ui/tools/time_typing.h"

#include "core/edit/times_text.h"
#include "core/edit/touchpoint_edits.h"
#include "ui/style/error_wording.h"
#include "ui/style/tr.h"
#include "ui/tools/canvas_edits.h"

namespace waymark {
namespace {

constexpr double kTextSize = 12.0;     // pixels at 100 %
constexpr double kLegibleText = 11.0;  // pixels at any zoom
constexpr double kTimeHeight = 26.0;   // scene units
constexpr double kTimeInset = 8.0;

// The lower part of the card, where its time is written.
QRectF timeRect(const QRectF& card) {
    QRectF time = card.adjusted(kTimeInset, 0.0, -kTimeInset, -2.0);
    time.setTop(time.bottom() - kTimeHeight);
    return time;
}

}  // namespace

EditPlace placeOnCard(const ToolContext& context, Id<Touchpoint> id, std::function<QRectF(const QRectF& card)> part) {
    MapView* view = &context.view;
    EditPlace place;
    place.parent = view->viewport();
    place.rect = [view, id, part = std::move(part)]() -> QRectF {
        const CardLook* look = view->mapScene().content().card(id);
        return look ? view->viewportTransform().mapRect(part(look->rect)) : QRectF();
    };
    place.fontSize = [view] { return std::max(kLegibleText, kTextSize * view->zoom()); };
    return place;
}

EditText timesText(Session& open, Id<Touchpoint> id) {
    const Touchpoint* row = open.document().find(id);
    const auto commit = [session = &open, id](const QString& text) {
        const Touchpoint* now = session->document().find(id);
        if (!now) return QString();
        const auto estimate = edit::readTimes(text.toStdString()).and_then([&](const edit::TypedTimes& times) {
            return edit::typedEstimate(now->estimate, times, TimeUnit::Day);
        });
        if (!estimate) return sentence(estimate.error());
        session->edit(edit::setEstimate(session->document(), id, *estimate), tr("Set the time"));
        return QString();
    };
    const QString text = row ? QString::fromStdString(edit::writeTimes(row->estimate)) : QString();
    return {text, tr("Time: 2d, or 1d / 2d / 5d"), commit};
}

void retime(const ToolContext& context, Id<Touchpoint> id) {
    if (!context.content().card(id)) return;
    EditFollow follow;
    follow.onBacktab = [&context, id] { rename(context, refTo(id)); };
    follow.onGrow = [&context, id] { growFrom(context, id, context.growth); };
    context.editor.start(placeOnCard(context, id, timeRect), timesText(context.session, id), follow);
}

}  // namespace waymark

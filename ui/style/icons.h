#pragma once
// The program's own icons, drawn from SVG path data in the colour asked for.

#include <QColor>
#include <QIcon>
#include <QPainter>
#include <QRectF>
#include <QString>

#include "core/model/rows.h"

namespace waymark {

// Names: undo, redo, add, connect, arrange, present, export, search, zoom-in, zoom-out, fit, delete, copy, paste, note,
// stage, lane, table, problems, outline, open, save, contact, backstage, waiting, decision, milestone, and the
// channels mail, phone, chat, web, app, shop, letter, internal, van.
[[nodiscard]] QIcon iconNamed(const QString& name, const QColor& colour);
void paintIcon(QPainter& painter, const QString& name, const QRectF& where, const QColor& colour);
[[nodiscard]] QString iconOf(TouchpointKind kind);
// The icon of a channel by its name in English or German ("E-mail", "Phone"), empty where there is none.
[[nodiscard]] QString iconOfChannel(const QString& channel);

}  // namespace waymark

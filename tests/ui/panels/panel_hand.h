#pragma once
// Works panels as a person would: types into fields, presses rows, reads what stands in tables.

#include <QTest>

#include "ui/panels/fact_table.h"
#include "ui/panels/typed_text.h"

namespace waymark::test {

// Types a text over what stands in the field of this name and takes it with Return.
inline TextField& typeInto(QWidget& panel, const char* field, const QString& text) {
    auto& line = *panel.findChild<TextField*>(QString::fromLatin1(field));
    line.setFocus(Qt::TabFocusReason);
    line.selectAll();
    if (text.isEmpty()) QTest::keyClick(&line, Qt::Key_Delete);
    QTest::keyClicks(&line, text);
    QTest::keyClick(&line, Qt::Key_Return);
    return line;
}

inline FactTable& tableIn(QWidget& panel, const char* name) {
    return *panel.findChild<FactTable*>(QString::fromLatin1(name));
}

// What stands in a cell, with plain blanks.
inline QString cellText(QWidget& panel, const char* table, int row, int column) {
    const QAbstractItemModel* model = tableIn(panel, table).model();
    return model->index(row, column).data().toString().replace(QChar(0xA0), ' ');
}

inline void pressRow(QWidget& panel, const char* table, int row) {
    FactTable& its = tableIn(panel, table);
    QTest::mouseClick(its.viewport(), Qt::LeftButton, {}, its.visualRect(its.model()->index(row, 0)).center());
}

}  // namespace waymark::test

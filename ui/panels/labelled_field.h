#pragma once
// Building blocks of the inspector's pages: a field under its label, a label beside its value, section headings.

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

#include "ui/panels/typed_text.h"

namespace waymark {

// The heading of a section in small capitals.
[[nodiscard]] QLabel* makeHeading(const QString& text, QWidget* parent);

// A column of parts with the spacing of a page.
[[nodiscard]] QVBoxLayout* makeColumn(QWidget* owner);
// Parts side by side, sharing the width evenly.
[[nodiscard]] QHBoxLayout* makeRow(QVBoxLayout& column);

// Label above, field below, and under it what is wrong with the text, if anything is.
class LabelledField : public QWidget {
    Q_OBJECT

public:
    LabelledField(const QString& label, QWidget* field, QWidget* parent);
    LabelledField(const QString& label, TextField* field, QWidget* parent);
    LabelledField(const QString& label, NotesField* field, QWidget* parent);

    void setLabel(const QString& label) { m_label->setText(label); }
    void showProblem(const QString& sentence);

private:
    QLabel* m_label;
    QLabel* m_problem;
};

// "Early       5.9 d → 7.3 d"
class ResultRow : public QWidget {
    Q_OBJECT

public:
    ResultRow(const QString& label, QWidget* parent);
    void setLabel(const QString& label) { m_label->setText(label); }
    // A row without text is hidden.
    void show(const QString& value, bool isCritical = false);
    [[nodiscard]] QString value() const { return m_value->text(); }

private:
    QLabel* m_label;
    QLabel* m_value;
};

}  // namespace waymark

#include "ui/panels/labelled_field.h"

#include "ui/style/labels.h"

namespace waymark {

QLabel* makeHeading(const QString& text, QWidget* parent) {
    QLabel* heading = makeLabel(text.toUpper(), {kSmallSize, FontWeight::SemiBold, Tone::Faint}, parent);
    QFont font = heading->font();
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    heading->setFont(font);
    heading->setAccessibleName(text);
    heading->setContentsMargins(0, 2 * kSpace, 0, 0);
    return heading;
}

QVBoxLayout* makeColumn(QWidget* owner) {
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kSpace);
    return column;
}

QHBoxLayout* makeRow(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kSpace);
    column.addLayout(row);
    return row;
}

LabelledField::LabelledField(const QString& label, QWidget* field, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    m_label = makeLabel(label, {kSmallSize, FontWeight::Regular, Tone::Muted}, this);
    m_label->setBuddy(field);
    m_label->setVisible(!label.isEmpty());
    m_problem = makeLabel({}, {kSmallSize, FontWeight::Regular, Tone::Critical}, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    if (field->accessibleName().isEmpty()) field->setAccessibleName(label);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_problem);
}

LabelledField::LabelledField(const QString& label, TextField* field, QWidget* parent)
    : LabelledField(label, static_cast<QWidget*>(field), parent) {
    connect(field, &TextField::problemChanged, this, &LabelledField::showProblem);
}

LabelledField::LabelledField(const QString& label, NotesField* field, QWidget* parent)
    : LabelledField(label, static_cast<QWidget*>(field), parent) {
    connect(field, &NotesField::problemChanged, this, &LabelledField::showProblem);
}

void LabelledField::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

ResultRow::ResultRow(const QString& label, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_label = makeLabel(label, {kBodySize, FontWeight::Regular, Tone::Muted}, this);
    m_value = makeLabel({}, {kBodySize, FontWeight::Regular, Tone::Body}, this);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_label);
    row->addWidget(m_value, 1);
}

void ResultRow::show(const QString& value, bool isCritical) {
    setVisible(!value.isEmpty());
    m_value->setText(value);
    m_value->setFont(fontOf(kBodySize, isCritical ? FontWeight::SemiBold : FontWeight::Regular));
    setTone(*m_value, isCritical ? Tone::Critical : Tone::Body);
    m_value->setAccessibleName(m_label->text() + ' ' + value);
}

}  // namespace waymark

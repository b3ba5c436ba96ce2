#include "ui/panels/folding_row.h"

#include <algorithm>

#include <QScreen>

#include "ui/style/theme.h"

namespace waymark {
FoldingRow::FoldingRow(int leastWidth, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_leastWidth(leastWidth),
      m_row(new QHBoxLayout(this)),
      m_more(new QToolButton(this)),
      m_rest(new QFrame(this, Qt::Popup)),
      m_restColumn(new QVBoxLayout(m_rest)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_more->setObjectName(QStringLiteral("moreParts"));
    m_more->setText(QStringLiteral("»"));
    m_more->setToolTip(name);
    m_more->setAccessibleName(name);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();
    m_row->addWidget(m_more);
    m_rest->setObjectName(QStringLiteral("restOfParts"));
    m_rest->setAccessibleName(name);
    m_rest->setProperty("floating", true);
    m_restColumn->setContentsMargins(1, kSpace, 1, kSpace);
    m_restColumn->setSpacing(0);
    connect(m_more, &QToolButton::clicked, this, &FoldingRow::openRest);
}

void FoldingRow::add(QWidget* part, int rank) {
    m_row->insertWidget(static_cast<int>(m_parts.size()), part, 1);
    m_parts.push_back({part, rank});
    if (auto* button = qobject_cast<QAbstractButton*>(part))
        connect(button, &QAbstractButton::clicked, m_rest, &QWidget::hide);
}

std::vector<QWidget*> FoldingRow::fitting() const {
    std::vector<Part> wanted;
    std::ranges::copy_if(m_parts, std::back_inserter(wanted),
                         [](const Part& part) { return !part.widget->isHidden(); });
    const auto room = [this](int width) { return static_cast<std::size_t>(std::max(1, width / m_leastWidth)); };
    if (room(width()) < wanted.size()) {
        std::ranges::stable_sort(wanted, {}, &Part::rank);
        wanted.resize(std::min(wanted.size(), room(width() - m_more->sizeHint().width())));
    }
    std::vector<QWidget*> widgets;
    for (const Part& part : wanted) widgets.push_back(part.widget);
    return widgets;
}

void FoldingRow::fold() {
    const std::vector<QWidget*> fit = fitting();
    int place = 0;
    bool isAnyFolded = false;
    bool hasMoved = false;
    for (const Part& part : m_parts) {
        QWidget& widget = *part.widget;
        const bool isWanted = !widget.isHidden();
        const bool folds = isWanted && std::ranges::find(fit, &widget) == fit.end();
        isAnyFolded = isAnyFolded || folds;
        if (folds != isFolded(widget)) {
            (folds ? static_cast<QBoxLayout*>(m_row) : m_restColumn)->removeWidget(&widget);
            if (folds)
                m_restColumn->addWidget(&widget);
            else
                m_row->insertWidget(place, &widget, 1);
            widget.setVisible(isWanted);
            hasMoved = true;
        }
        if (!folds) ++place;
    }
    if (hasMoved) keepTabOrder();
    m_more->setVisible(isAnyFolded);
    if (!isAnyFolded) m_rest->hide();
}

// What comes back into the row is reached where it stands.
void FoldingRow::keepTabOrder() {
    QWidget* before = nullptr;
    for (const Part& part : m_parts) {
        if (isFolded(*part.widget)) continue;
        if (before) QWidget::setTabOrder(before, part.widget);
        before = part.widget;
    }
    if (before) QWidget::setTabOrder(before, m_more);
}

void FoldingRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

// Below the button, its right end where the row ends.
void FoldingRow::openRest() {
    m_rest->setMinimumWidth(m_leastWidth + 6 * kSpace);
    m_rest->adjustSize();
    m_rest->move(mapToGlobal(QPoint(std::max(0, width() - m_rest->width() - kSpace), height())));
    m_rest->show();
    if (QWidget* first = m_rest->nextInFocusChain(); first && m_rest->isAncestorOf(first)) first->setFocus();
}

}  // namespace waymark

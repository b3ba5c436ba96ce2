#include "ui/panels/owner_colours.h"

#include <QLabel>

#include "core/edit/owner_edits.h"
#include "ui/panels/labelled_field.h"
#include "ui/style/avatar.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr int kLastColour = static_cast<int>(kPaletteColours) - 1;

}  // namespace

OwnerColours::OwnerColours(const PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    QVBoxLayout* column = makeColumn(this);
    column->addWidget(makeHeading(tr("Owners"), this));
    m_list = new QVBoxLayout;
    m_list->setSpacing(kSpace);
    column->addLayout(m_list);
}

OwnerColours::Row OwnerColours::makeOwnerRow(std::size_t place) {
    Row row{};
    row.widget = new QWidget(this);
    row.name = makeElidedLabel({kBodySize, FontWeight::Regular, Tone::Muted}, row.widget);
    const auto colour = [](const Theme& theme, int value) {
        return seriesColour(theme, static_cast<std::uint8_t>(value));
    };
    const auto words = [](int value) { return tr("colour %1").arg(value + 1); };
    row.colour = new DotScale({}, m_context, {0, kLastColour, false, colour, words}, row.widget);
    auto* line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.name, 1);
    line->addWidget(row.colour);
    row.colour->onChoose([this, place](int value) {
        m_context.session.edit(
            edit::setOwnerColour(m_context.document(), m_owners[place].name, static_cast<std::uint8_t>(value)),
            tr("Change colour"), QStringLiteral("owner/%1").arg(QString::fromStdString(m_owners[place].name)));
    });
    return row;
}

void OwnerColours::refresh() {
    m_owners = ownersOf(m_context.document());
    setVisible(!m_owners.empty());
    while (m_rows.size() > m_owners.size()) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < m_owners.size()) {
        m_rows.push_back(makeOwnerRow(m_rows.size()));
        m_list->addWidget(m_rows.back().widget);
    }
    for (std::size_t k = 0; k < m_owners.size(); ++k) {
        const QString name = QString::fromStdString(m_owners[k].name);
        m_rows[k].name->setText(name);
        m_rows[k].colour->setAccessibleName(tr("Colour of %1").arg(name));
        m_rows[k].colour->showValue(m_owners[k].colour % static_cast<int>(kPaletteColours));
    }
}

}  // namespace waymark

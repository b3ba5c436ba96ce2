#include "ui/shell/side_panel.h"

#include <QVBoxLayout>

#include "ui/actions/action_registry.h"
#include "ui/panels/outline_panel.h"
#include "ui/session/session.h"
#include "ui/shell/finder.h"
#include "ui/shell/kind_palette.h"
#include "ui/style/labels.h"

namespace waymark {
namespace {

constexpr int kEdge = 3 * kSpace;

}  // namespace

SidePanel::SidePanel(Session& session, MapView& map, ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_pages(new QStackedWidget(this)),
      m_finder(new Finder(session, map, map.mapScene().theme(), this)) {
    setObjectName(QStringLiteral("sidePanel"));
    m_finder->field().setPlaceholderText(
        tr("Find  %1").arg(actions.action("edit.find").shortcut().toString(QKeySequence::NativeText)));
    m_pages->addWidget(makeOverview(actions, map.mapScene().theme()));
    m_pages->addWidget(&m_finder->list());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kEdge, 0, 0);
    column->setSpacing(kEdge);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(kEdge, 0, kEdge, 0);
    top->addWidget(&m_finder->field());
    column->addLayout(top);
    column->addWidget(m_pages);
    connect(m_finder, &Finder::findingChanged, this,
            [this](bool isFinding) { m_pages->setCurrentIndex(isFinding ? 1 : 0); });
}

QWidget* SidePanel::makeOverview(ActionRegistry& actions, const Theme& theme) {
    auto* page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    const auto addHeading = [&](const QString& text) {
        QLabel* heading = makeLabel(text.toUpper(), {kSmallSize, FontWeight::SemiBold, Tone::Faint}, page);
        heading->setContentsMargins(kEdge + kSpace, 0, kEdge, kSpace / 2);
        column->addWidget(heading);
    };
    addHeading(tr("Touchpoints"));
    m_kinds = new KindPalette(actions, theme, page);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(kEdge, 0, kEdge, 4 * kSpace);
    inset->addWidget(m_kinds);
    column->addLayout(inset);
    addHeading(tr("Outline"));
    m_outline = new OutlinePanel(m_session, theme, page);
    column->addWidget(m_outline, 1);
    connect(m_outline, &OutlinePanel::wentTo, this, &SidePanel::wentTo);
    return page;
}

void SidePanel::setTheme(const Theme& theme) {
    m_finder->setTheme(theme);
    m_kinds->setTheme(theme);
    m_outline->setTheme(theme);
    update();
}

}  // namespace waymark

#include "ui/shell/accessible_roles.h"

#include <array>
#include <utility>

#include <QAccessibleWidget>
#include <QWidget>

namespace waymark {
namespace {

constexpr std::array<std::pair<const char*, QAccessible::Role>, 11> kRoles{
    {{"waymark::EmotionStrip", QAccessible::Chart},
     {"waymark::DotScale", QAccessible::Slider},
     {"waymark::WeekGrid", QAccessible::Table},
     {"waymark::CrashView", QAccessible::Chart},
     {"waymark::OpportunityChart", QAccessible::Chart},
     {"waymark::LoadView", QAccessible::Chart},
     {"waymark::FinishChart", QAccessible::Chart},
     {"waymark::FrontierChart", QAccessible::Chart},
     {"waymark::OptionsChart", QAccessible::Chart},
     {"waymark::TornadoChart", QAccessible::Chart},
     {"waymark::TrendChart", QAccessible::Chart}}};

QAccessibleInterface* withRole(const QString& className, QObject* object) {
    for (const auto& [name, role] : kRoles) {
        if (className == QLatin1String(name)) return new QAccessibleWidget(static_cast<QWidget*>(object), role);
    }
    return nullptr;
}

}  // namespace

void installAccessibleRoles() { QAccessible::installFactory(&withRole); }

}  // namespace waymark

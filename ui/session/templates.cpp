#include "ui/session/templates.h"

#include <algorithm>

#include <QByteArray>
#include <QFile>

#include "core/format/file_format.h"
#include "ui/style/resources.h"
#include "ui/style/tr.h"

namespace waymark {

std::vector<JourneyTemplate> journeyTemplates() {
    return {
        {QStringLiteral("customer-onboarding"), tr(QT_TRANSLATE_NOOP("JourneyTemplate", "Customer onboarding")),
         tr(QT_TRANSLATE_NOOP("JourneyTemplate",
                              "A business customer from the signed contract to the first result, in three weeks."))},
        {QStringLiteral("post-purchase-support"), tr(QT_TRANSLATE_NOOP("JourneyTemplate", "Post-purchase support")),
         tr(QT_TRANSLATE_NOOP("JourneyTemplate",
                              "A faulty machine from the first chat to the repaired one, in ten working days."))},
    };
}

Result<QByteArray> templateFile(const QString& slug) {
    const std::vector<JourneyTemplate> known = journeyTemplates();
    openResources();
    QFile file(QStringLiteral(":/templates/%1.waymark").arg(slug));
    if (std::ranges::find(known, slug, &JourneyTemplate::slug) == known.end() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::UnknownTemplate, {slug.toStdString()});
    }
    return file.readAll();
}

Result<Document> loadTemplate(const QString& slug) {
    return templateFile(slug)
        .and_then([](const QByteArray& bytes) {
            return readDocument({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        })
        .map([](Loaded loaded) { return std::move(loaded.document); });
}

}  // namespace waymark

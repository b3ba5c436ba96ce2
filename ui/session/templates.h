#pragma once
// Journeys to start from, compiled into the program. They are ordinary .waymark files in resources/templates.

#include <vector>

#include <QString>

#include "core/base/error.h"
#include "core/model/document.h"

namespace waymark {

struct JourneyTemplate {
    QString slug;         // "customer-onboarding": what the command line calls it
    QString name;         // "Customer onboarding"
    QString description;  // one sentence
};

// All templates in the order in which they are offered.
[[nodiscard]] std::vector<JourneyTemplate> journeyTemplates();

// The file as it is stored. Errors: UnknownTemplate.
[[nodiscard]] Result<QByteArray> templateFile(const QString& slug);

// Its document. Errors: UnknownTemplate.
[[nodiscard]] Result<Document> loadTemplate(const QString& slug);

}  // namespace waymark

#pragma once
// A deck of slides from the scenes of a journey: as PDF pages, and as a presentation of shapes and texts.

#include <stop_token>
#include <string>
#include <vector>

#include <QString>

#include "core/base/error.h"
#include "core/model/document.h"
#include "ui/export/export_settings.h"

namespace waymark {

struct DeckSettings {
    ThemeKind theme = ThemeKind::Light;
    ResourceUse resources = ResourceUse::Unlimited;  // in simulations
};

// What one slide shows. A chart that stands beside the map in a scene gets a slide of its own behind it.
struct DeckSlide {
    QString title, caption, notes;
    ExportSettings settings;
};

// The scenes of the journey in their order, or the story that would be proposed for it where it has none. Plans and
// simulates once: may take seconds. Fewer slides where it was stopped.
[[nodiscard]] std::vector<DeckSlide> deckOf(const Document& document, const DeckSettings& settings,
                                            const std::stop_token& stop = {});

// The endings there are: ".pdf, .pptx".
[[nodiscard]] std::string deckEndings();

// In the format that the ending names, atomically; not at all if it was stopped. The same journey gives the same bytes.
// Errors: CannotWriteEnding, CannotExport, CannotWrite, DiskFull.
[[nodiscard]] Result<void> writeDeck(const Document& document, const DeckSettings& settings, const QString& path,
                                     const std::stop_token& stop = {});

}  // namespace waymark

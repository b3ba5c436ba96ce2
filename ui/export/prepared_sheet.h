#pragma once
// A sheet with all that it shows, so that it can be made and painted on another thread than that of the window.

#include <memory>
#include <stop_token>

#include "ui/export/sheet.h"

namespace waymark {

class PreparedSheet {
public:
    // Plans and simulates where the settings lack what they show: may take seconds. Null if it was stopped.
    [[nodiscard]] static std::shared_ptr<const PreparedSheet> make(const Document& document,
                                                                   const ExportSettings& settings,
                                                                   const std::stop_token& stop = {});

    // With the settings as they were completed.
    PreparedSheet(const Document& document, ExportSettings settings);
    PreparedSheet(const PreparedSheet&) = delete;
    PreparedSheet& operator=(const PreparedSheet&) = delete;

    [[nodiscard]] const Sheet& sheet() const { return m_sheet; }
    [[nodiscard]] const ExportSettings& settings() const { return m_settings; }

private:
    Document m_document;
    IncrementalSchedule m_schedule;
    ExportSettings m_settings;
    Sheet m_sheet;
};

}  // namespace waymark

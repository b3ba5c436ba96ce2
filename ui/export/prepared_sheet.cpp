#include "ui/export/prepared_sheet.h"

namespace waymark {

std::shared_ptr<const PreparedSheet> PreparedSheet::make(const Document& document, const ExportSettings& settings,
                                                         const std::stop_token& stop) {
    ExportSettings complete = completed(document, settings, stop);
    if (stop.stop_requested()) return nullptr;
    return std::make_shared<const PreparedSheet>(document, std::move(complete));
}

PreparedSheet::PreparedSheet(const Document& document, ExportSettings settings)
    : m_document(document),
      m_schedule(m_document),
      m_settings(std::move(settings)),
      m_sheet(m_document, m_schedule, m_settings) {}

}  // namespace waymark

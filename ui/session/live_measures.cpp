#include "ui/session/live_measures.h"

namespace waymark {

LiveMeasures::LiveMeasures(Session& session, QObject* parent)
    : QObject(parent),
      m_job(
          session, [](const Document& document, const std::stop_token& stop) { return reportMeasures(document, stop); },
          [this] { Q_EMIT changed(); }, nullptr) {}

}  // namespace waymark

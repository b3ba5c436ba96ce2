#include "ui/session/live_value.h"

#include "core/risk/simulation.h"

namespace waymark {

LiveValue::LiveValue(Session& session, const std::string& tag, QObject* parent)
    : QObject(parent),
      m_job(
          session,
          [tag](const Document& document, const std::stop_token& stop) {
              const SimulationSettings settings = simulationSettings(document);
              return reportTagged(document, tag, {settings.runs, settings.seed}, stop);
          },
          [this] { Q_EMIT changed(); }, nullptr) {}

}  // namespace waymark

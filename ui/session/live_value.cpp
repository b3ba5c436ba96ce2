#include "ui/session/live_value.h"

#include "core/risk/simulation.h"

namespace waymark {

LiveValue::LiveValue(Session& session, QObject* parent)
    : QObject(parent),
      m_job(
          session,
          [](const Document& document, const std::stop_token& stop) {
              const SimulationSettings settings = simulationSettings(document);
              return reportInitiatives(document, {settings.runs, settings.seed}, stop);
          },
          [this] { Q_EMIT changed(); }, nullptr) {}

}  // namespace waymark

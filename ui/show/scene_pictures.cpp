#include "ui/show/scene_pictures.h"

#include <chrono>

#include "core/model/scenes.h"
#include "ui/show/scene_painting.h"

namespace waymark {
namespace {

constexpr std::chrono::milliseconds kPause{250};

}  // namespace

ScenePictures::ScenePictures(const LiveJourney& live, const Theme& theme, QSize pixels, QObject* parent)
    : QObject(parent), m_live(live), m_theme(&theme), m_pixels(pixels) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ScenePictures::start);
    connect(&live.session, &Session::changed, this, &ScenePictures::expire);
    connect(&live.risk, &LiveRisk::changed, this, &ScenePictures::expire);
    connect(&live.chain, &LiveChain::changed, this, &ScenePictures::expire);
}

void ScenePictures::setTheme(const Theme& theme) {
    m_theme = &theme;
    expire();
}

void ScenePictures::setWanted(bool isWanted) {
    m_isWanted = isWanted;
    if (isWanted && m_isStale) m_pause.start();
}

QImage ScenePictures::picture(Id<Scene> id) const {
    const auto found = m_pictures.find(id);
    return found == m_pictures.end() ? QImage() : found->second;
}

void ScenePictures::expire() {
    m_isStale = true;
    if (m_isWanted) m_pause.start();
}

void ScenePictures::setScenes(std::vector<Scene> scenes) {
    m_scenes = std::move(scenes);
    expire();
}

std::vector<Scene> ScenePictures::scenes() const {
    if (!m_scenes.empty()) return m_scenes;
    std::vector<Scene> all;
    for (const Id<Scene> id : scenesInOrder(m_live.document())) {
        all.push_back(m_live.document().table<Scene>().at(id));
    }
    return all;
}

void ScenePictures::start() {
    m_isStale = false;
    ScenePainter::Source source{m_live.document(), m_live.chain.plan(), {m_live.risk.figures(), true}};
    m_job.start(
        this,
        [source = std::move(source), scenes = scenes(), theme = m_theme, pixels = m_pixels](
            const auto& delivery, const std::stop_token& stop) {
            if (scenes.empty()) return;
            const ScenePainter painter(source);
            for (const Scene& scene : scenes) {
                if (stop.stop_requested()) return;
                delivery(Part{scene.id, painter.picture(scene, pixels, *theme)});
            }
        },
        [this](const Part& part) {
            m_pictures[part.id] = part.image;
            Q_EMIT changed();
        },
        [this] { Q_EMIT changed(); });
}

}  // namespace waymark

#pragma once
// Something to paint on that keeps outlines and texts as shapes of a slide: whatever the charts and maps draw comes out
// as shapes and words that can be changed in a presentation program.

#include <memory>
#include <vector>

#include <QPaintDevice>
#include <QPaintEngine>

#include "core/report/slide_deck.h"

namespace waymark {

class SlideCanvas : public QPaintDevice {
public:
    SlideCanvas();
    ~SlideCanvas() override;

    // What was painted, from behind to front; places are those of the slide. Pictures of pixels are left out.
    [[nodiscard]] std::vector<SlideShape> takeShapes();

    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric what) const override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

}  // namespace waymark

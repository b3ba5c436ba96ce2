#include "tests/ui/text_recorder.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>

namespace waymark::test {
namespace {

constexpr double kBlank = 2.0;  // pixels that may be missing: letters do not fill their room

class TextEngine : public QPaintEngine {
public:
    TextEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& now) override {
        if (now.state() & DirtyTransform) m_transform = now.transform();
        if (now.state() & DirtyClipEnabled) m_hasClip = now.isClipEnabled();
        if (now.state() & DirtyClipRegion) takeClip(m_transform.mapRect(QRectF(now.clipRegion().boundingRect())), now);
        if (now.state() & DirtyClipPath) takeClip(m_transform.mapRect(now.clipPath().boundingRect()), now);
    }
    void drawTextItem(const QPointF& place, const QTextItem& item) override {
        const QRectF room(place.x(), place.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        texts.push_back({item.text(), m_transform.mapRect(room), m_hasClip ? m_clip : QRectF()});
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    [[nodiscard]] Type type() const override { return User; }

    std::vector<PaintedText> texts;

private:
    void takeClip(const QRectF& clip, const QPaintEngineState& now) {
        const bool isFirst = now.clipOperation() == Qt::ReplaceClip || !m_hasClip || m_clip.isNull();
        m_clip = isFirst ? clip : m_clip.intersected(clip);
        m_hasClip = now.clipOperation() != Qt::NoClip;
    }

    QTransform m_transform;
    QRectF m_clip;
    bool m_hasClip = false;
};

class TextDevice : public QPaintDevice {
public:
    explicit TextDevice(const QSizeF& size) : m_size(size.toSize()) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<PaintedText>& texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric what) const override {
        switch (what) {
            case PdmWidth: return m_size.width();
            case PdmHeight: return m_size.height();
            case PdmDpiX:
            case PdmDpiY:
            case PdmPhysicalDpiX:
            case PdmPhysicalDpiY: return 96;
            case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
            case PdmDevicePixelRatio: return 1;
            case PdmDepth: return 32;
            case PdmNumColors: return 1 << 24;
            case PdmWidthMM: return m_size.width() * 254 / 960;
            case PdmHeightMM: return m_size.height() * 254 / 960;
        }
        return 0;
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

}  // namespace

bool PaintedText::isClipped() const {
    if (clip.isNull() || text.trimmed().isEmpty()) return false;
    return where.left() < clip.left() - kBlank || where.right() > clip.right() + kBlank ||
           where.top() < clip.top() - 2.0 * kBlank || where.bottom() > clip.bottom() + 2.0 * kBlank;
}

std::vector<PaintedText> textsOf(const QSizeF& page, const std::function<void(QPainter&)>& paint) {
    TextDevice device(page);
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return device.texts();
}

std::vector<PaintedText> textsOf(QWidget& widget) {
    TextDevice device(widget.size());
    widget.render(&device, {}, {}, {});
    std::vector<PaintedText> texts = device.texts();
    for (PaintedText& each : texts) {
        const QRectF room(widget.rect());
        each.clip = each.clip.isNull() ? room : each.clip.intersected(room);
    }
    return texts;
}

}  // namespace waymark::test

#include "ui/report/slide_canvas.h"

#include <cmath>
#include <utility>

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextItem>
#include <QTransform>

namespace waymark {
namespace {

constexpr int kStrongFrom = 550;  // weight of letters
constexpr double kRoomForOtherFonts = 1.06;

SlideColour colourOf(const QColor& colour, double opacity) {
    return {static_cast<std::uint32_t>(colour.rgb() & 0xFFFFFFU), colour.alphaF() * opacity};
}

SlidePoint pointOf(const QPointF& point) { return {point.x(), point.y()}; }

std::vector<SlideStep> stepsOf(const QPainterPath& path) {
    using Kind = SlideStep::Kind;
    std::vector<SlideStep> steps;
    for (int k = 0; k < path.elementCount(); ++k) {
        const QPainterPath::Element at = path.elementAt(k);
        switch (at.type) {
            case QPainterPath::MoveToElement: steps.push_back({Kind::Move, {at.x, at.y}, {}, {}}); break;
            case QPainterPath::LineToElement: steps.push_back({Kind::Line, {at.x, at.y}, {}, {}}); break;
            case QPainterPath::CurveToElement: {
                // Followed by the second handle and by the place.
                const QPointF second = path.elementAt(k + 1), to = path.elementAt(k + 2);
                steps.push_back({Kind::Curve, pointOf(to), {at.x, at.y}, pointOf(second)});
                k += 2;
                break;
            }
            case QPainterPath::CurveToDataElement: break;
        }
    }
    return steps;
}

}  // namespace

class SlideCanvas::Engine : public QPaintEngine {
public:
    Engine() : QPaintEngine(QPaintEngine::AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }

    void updateState(const QPaintEngineState& now) override {
        const auto dirty = now.state();
        if (dirty.testFlag(DirtyPen)) m_pen = now.pen();
        if (dirty.testFlag(DirtyBrush)) m_brush = now.brush();
        if (dirty.testFlag(DirtyTransform)) m_transform = now.transform();
        if (dirty.testFlag(DirtyOpacity)) m_opacity = now.opacity();
    }

    void drawPath(const QPainterPath& path) override { add(path, true); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        if (count < 2) return;
        QPainterPath path(points[0]);
        for (int k = 1; k < count; ++k) path.lineTo(points[k]);
        if (mode != PolylineMode) path.closeSubpath();
        add(path, mode != PolylineMode);
    }
    void drawPolygon(const QPoint* points, int count, PolygonDrawMode mode) override {
        std::vector<QPointF> exact(points, points + count);
        drawPolygon(exact.data(), count, mode);
    }
    void drawRects(const QRectF* rects, int count) override {
        for (int k = 0; k < count; ++k) {
            QPainterPath path;
            path.addRect(rects[k]);
            add(path, true);
        }
    }
    void drawRects(const QRect* rects, int count) override {
        for (int k = 0; k < count; ++k) {
            const QRectF exact = rects[k];
            drawRects(&exact, 1);
        }
    }
    void drawLines(const QLineF* lines, int count) override {
        for (int k = 0; k < count; ++k) {
            QPainterPath path(lines[k].p1());
            path.lineTo(lines[k].p2());
            add(path, false);
        }
    }
    void drawLines(const QLine* lines, int count) override {
        for (int k = 0; k < count; ++k) {
            const QLineF exact = lines[k];
            drawLines(&exact, 1);
        }
    }
    void drawEllipse(const QRectF& rect) override {
        QPainterPath path;
        path.addEllipse(rect);
        add(path, true);
    }
    void drawEllipse(const QRect& rect) override { drawEllipse(QRectF(rect)); }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}

    // Turned texts are turned about their middle, as presentation programs do it.
    void drawTextItem(const QPointF& baseline, const QTextItem& item) override {
        if (item.text().trimmed().isEmpty() || m_pen.style() == Qt::NoPen) return;
        const QFont font = item.font();
        const double size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96.0 / 72.0;
        const double scale = scaleOf();
        const double height = item.ascent() + item.descent();
        const QPointF middle = m_transform.map(baseline + QPointF(item.width() / 2.0, height / 2.0 - item.ascent()));
        SlideWords words;
        words.text = item.text().toStdString();
        words.width = item.width() * scale * kRoomForOtherFonts;
        words.height = height * scale;
        words.at = {middle.x() - item.width() * scale / 2.0, middle.y() - words.height / 2.0};
        words.size = size * scale;
        words.isStrong = font.weight() >= kStrongFrom;
        words.colour = colourOf(m_pen.color(), m_opacity);
        const double turn = std::atan2(m_transform.m12(), m_transform.m11()) * 180.0 / M_PI;
        words.turn = std::abs(turn) < 0.01 ? 0.0 : turn;
        if (words.turn != 0.0) words.at.x = middle.x() - words.width / 2.0;
        m_shapes.push_back({std::nullopt, std::move(words)});
    }

    std::vector<SlideShape> takeShapes() { return std::exchange(m_shapes, {}); }

private:
    [[nodiscard]] double scaleOf() const { return std::sqrt(std::abs(m_transform.determinant())); }
    void add(const QPainterPath& path, bool isFilled) {
        SlideOutline outline;
        outline.steps = stepsOf(m_transform.map(path));
        if (outline.steps.size() < 2) return;
        if (isFilled && m_brush.style() != Qt::NoBrush && m_brush.color().alpha() > 0) {
            outline.fill = colourOf(m_brush.color(), m_opacity);
        }
        if (m_pen.style() != Qt::NoPen && m_pen.color().alpha() > 0) {
            outline.line = colourOf(m_pen.color(), m_opacity);
            outline.lineWidth = m_pen.isCosmetic() ? std::max(1.0, m_pen.widthF()) : m_pen.widthF() * scaleOf();
            outline.isDashed = m_pen.style() != Qt::SolidLine;
        }
        if (outline.fill || outline.line) m_shapes.push_back({std::move(outline), std::nullopt});
    }

    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    double m_opacity = 1.0;
    std::vector<SlideShape> m_shapes;
};

SlideCanvas::SlideCanvas() : m_engine(std::make_unique<Engine>()) {}

SlideCanvas::~SlideCanvas() = default;

std::vector<SlideShape> SlideCanvas::takeShapes() { return m_engine->takeShapes(); }

QPaintEngine* SlideCanvas::paintEngine() const { return m_engine.get(); }

int SlideCanvas::metric(PaintDeviceMetric what) const {
    constexpr int kDotsPerInch = 96;
    switch (what) {
        case PdmWidth: return static_cast<int>(kSlideWidth);
        case PdmHeight: return static_cast<int>(kSlideHeight);
        case PdmWidthMM: return static_cast<int>(kSlideWidth * 25.4 / kDotsPerInch);
        case PdmHeightMM: return static_cast<int>(kSlideHeight * 25.4 / kDotsPerInch);
        case PdmNumColors: return 1 << 24;
        case PdmDepth: return 24;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return kDotsPerInch;
        default: return QPaintDevice::metric(what);
    }
}

}  // namespace waymark

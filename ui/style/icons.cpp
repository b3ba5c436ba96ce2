#include "ui/style/icons.h"

#include <QHash>
#include <QIconEngine>
#include <QPixmap>
#include <QSvgRenderer>

namespace waymark {
namespace {

// Strokes on a 16 x 16 grid; "F:" marks a path that is filled instead. Several paths are parted by '|'.
const QHash<QString, QString>& paths() {
    static const QHash<QString, QString> known{
        {"undo", "M6 3 2.8 6.2 6 9.4|M3 6.2h6.2a3.8 3.8 0 0 1 0 7.6H6"},
        {"redo", "M10 3l3.2 3.2L10 9.4|M13 6.2H6.8a3.8 3.8 0 0 0 0 7.6H10"},
        {"add", "M8 3v10M3 8h10"},
        {"connect", "M2.5 8h10M9.5 5l3 3-3 3"},
        {"arrange", "M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM9.5 9.5h4v4h-4zM6.5 4.5h3M11.5 6.5v3"},
        {"present", "F:M4 2.5v11l9-5.5z"},
        {"export", "M8 10V2.5M5 5.2 8 2.2l3 3|M2.8 9.5v3.7h10.4V9.5"},
        {"search", "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4l3.3 3.3"},
        {"zoom-in", "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4l3.3 3.3M7 5v4M5 7h4"},
        {"zoom-out", "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4l3.3 3.3M5 7h4"},
        {"fit", "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"},
        {"delete", "M3 4.5h10M6 4.5V2.8h4v1.7M4.5 4.5l.6 9h5.8l.6-9M7 7v4M9 7v4"},
        {"copy", "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3"},
        {"paste", "M4 3.5H3v10h10v-10h-1M5.5 2.5h5v2.5h-5z"},
        {"note", "M2.5 2.5h11v7.5l-3.5 3.5h-7.5zM13.5 10h-3.5v3.5"},
        {"stage", "M2.5 2.5h11v11h-11zM6.2 2.5v11M9.8 2.5v11"},
        {"lane", "M2.5 2.5h11v11h-11zM2.5 6.2h11M2.5 9.8h11"},
        {"table", "M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M6.5 6.3V13"},
        {"problems", "M8 2.5 14 13H2zM8 6.5v3M8 11.2v.3"},
        {"outline", "M2.5 3.5h2M6.5 3.5h7M4.5 8h2M8.5 8h5M4.5 12.5h2M8.5 12.5h5"},
        {"open", "M2.5 12.5v-9h4l1.4 1.8h5.6v7.2z"},
        {"save", "M2.8 2.8h8.4l2 2v8.4H2.8zM5 2.8v3.6h5V2.8M5 13.2V9.4h6v3.8"},
        {"new", "M4 2.5h5.5L12.5 5.5v8H4zM9.3 2.7v3h3"},
        {"person", "M8 2.5a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2zM3 13.5c0-2.8 2-4.4 5-4.4s5 1.6 5 4.4"},
        {"theme", "M8 2.5a5.5 5.5 0 1 0 0 11z|F:M8 2.5a5.5 5.5 0 0 1 0 11z"},
        {"contact", "F:M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z"},
        {"backstage", "F:M3.5 3.5h9v9h-9z"},
        {"waiting", "M8 2.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.8zM8 5.2V8l2 1.4"},
        {"decision", "F:M8 2.2 13.8 8 8 13.8 2.2 8z"},
        {"milestone", "M4 14V2.5|F:M4 2.8h8.5L10.2 5.6l2.3 2.8H4z"},
        {"mail", "M2.5 4h11v8.5h-11zM2.5 4.5 8 9l5.5-4.5"},
        {"phone",
         "M4 2.5h2.4l1 3-1.5 1.2a8 8 0 0 0 3.4 3.4l1.2-1.5 3 1V12c0 .9-.7 1.5-1.5 1.5C7 13.3 2.7 9 2.5 4 2.5 3.2 3.1 "
         "2.5 4 2.5z"},
        {"chat", "M2.5 3h11v7.5H7L4 13.2v-2.7H2.5z"},
        {"web",
         "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM2.5 8h11M8 2.5c-4 3.5-4 7.5 0 11M8 2.5c4 3.5 4 7.5 0 11"},
        {"app", "M4.5 2h7v12h-7zM7 12h2"},
        {"shop", "M3 6.5v7h10v-7M2 6.2 3.4 2.5h9.2L14 6.2zM6.5 13.5v-4h3v4"},
        {"letter", "M3.5 2.5h9v11h-9zM5.5 5.5h5M5.5 8h5M5.5 10.5h3"},
        {"internal",
         "M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8zM8 2.5v2M8 11.5v2M2.5 8h2M11.5 8h2M4.1 4.1l1.4 1.4M10.5 "
         "10.5l1.4 1.4M11.9 4.1l-1.4 1.4M5.5 10.5l-1.4 1.4"},
        {"van",
         "M1.5 4h8v7h-8zM9.5 6.5h3l2 2.3V11h-5M4 10a1.4 1.4 0 1 0 0 2.8A1.4 1.4 0 0 0 4 10zM11.5 10a1.4 1.4 0 1 0 0 "
         "2.8 1.4 1.4 0 0 0 0-2.8z"},
    };
    return known;
}

QByteArray svgOf(const QString& name, const QColor& colour) {
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\">";
    const QByteArray ink = colour.name().toLatin1();
    for (const QString& path : paths().value(name).split('|', Qt::SkipEmptyParts)) {
        const bool filled = path.startsWith(QLatin1String("F:"));
        svg += "<path d=\"" + path.mid(filled ? 2 : 0).toLatin1() + '"';
        svg += filled ? " fill=\"" + ink + '"'
                      : " fill=\"none\" stroke=\"" + ink +
                            "\" stroke-width=\"1.3\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
        svg += "/>";
    }
    return svg + "</svg>";
}

// Draws at whatever size and resolution it is asked for, so icons are sharp at every scale.
class SvgIconEngine : public QIconEngine {
public:
    SvgIconEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QColor colour = m_colour;
        if (mode == QIcon::Disabled) painter->setOpacity(0.4);
        paintIcon(*painter, m_name, rect, colour);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new SvgIconEngine(m_name, m_colour); }

private:
    QString m_name;
    QColor m_colour;
};

}  // namespace

QIcon iconNamed(const QString& name, const QColor& colour) { return QIcon(new SvgIconEngine(name, colour)); }

void paintIcon(QPainter& painter, const QString& name, const QRectF& where, const QColor& colour) {
    if (!paths().contains(name)) return;
    // Rendering the strokes themselves keeps icons vectors in PDF and SVG; parsing is cached per name and colour.
    static thread_local QHash<QString, std::shared_ptr<QSvgRenderer>> renderers;  // exports paint on other threads
    auto& renderer = renderers[name + colour.name()];
    if (!renderer) renderer = std::make_shared<QSvgRenderer>(svgOf(name, colour));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer->render(&painter, where);
    painter.restore();
}

QString iconOf(TouchpointKind kind) { return QString::fromUtf8(nameOf(kind).data()); }

QString iconOfChannel(const QString& channel) {
    const QString word = channel.trimmed().toLower();
    static const QList<std::pair<QString, QString>> words{
        {"mail", "mail"},       {"phone", "phone"},  {"call", "phone"},        {"telefon", "phone"},
        {"chat", "chat"},       {"messag", "chat"},  {"sms", "chat"},          {"web", "web"},
        {"portal", "web"},      {"online", "web"},   {"app", "app"},           {"shop", "shop"},
        {"store", "shop"},      {"branch", "shop"},  {"filiale", "shop"},      {"letter", "letter"},
        {"post", "letter"},     {"brief", "letter"}, {"internal", "internal"}, {"intern", "internal"},
        {"system", "internal"}, {"van", "van"},      {"courier", "van"},       {"delivery", "van"},
        {"parcel", "van"},      {"visit", "person"}, {"person", "person"},     {"meeting", "person"}};
    for (const auto& [part, icon] : words) {
        if (word.contains(part)) return icon;
    }
    return {};
}

}  // namespace waymark

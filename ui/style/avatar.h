#pragma once
// The face of a persona: its picture in a disc, or its initials where it has none, with a ring in its colour.

#include <unordered_map>

#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QString>

#include "core/base/error.h"
#include "core/model/rows.h"
#include "ui/style/theme.h"

namespace waymark {

// "Ada Lovelace": "AL", "Ben": "B". Whole letters, in capitals; empty for a name without any.
[[nodiscard]] QString initialsOf(const QString& name);

// A colour of the series for the index that a lane, persona or owner has.
[[nodiscard]] QColor seriesColour(const Theme& theme, std::uint8_t index);

// Pictures of personas, unpacked once and kept until they are others.
class Faces {
public:
    // A null image where there is none, or none that can be read.
    [[nodiscard]] const QImage& of(const Persona& persona);

private:
    struct Face {
        std::string picture;
        QImage image;
    };
    std::unordered_map<Id<Persona>, Face> m_faces;
};

struct Avatar {
    QString name;
    std::uint8_t colour = 0;
    QImage face;
};
void paintAvatar(QPainter& painter, const QRectF& disc, const Avatar& avatar, const Theme& theme);

inline constexpr qint64 kMostPixels = 64'000'000;  // of a picture that is read from a file

// A picture as a document keeps it: scaled down until it fits. Error: UnfitPicture for one without pixels.
[[nodiscard]] Result<std::string> keptPicture(const QImage& image);
// The same from a PNG or JPEG file. Errors: besides, FileTooLarge, CannotRead with the reason.
[[nodiscard]] Result<std::string> keptPicture(const QString& path);

}  // namespace waymark

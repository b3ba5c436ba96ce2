#include "ui/style/avatar.h"

#include <algorithm>

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QPainterPath>
#include <QStringList>
#include <QTextBoundaryFinder>

#include "core/base/picture.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr qint64 kLargestPictureFile = 32 * 1024 * 1024;  // bytes
constexpr int kLargestDecoded = 256;                      // MiB, for the most pixels with their four bytes each
constexpr int kEnoughPixels = 4 * kWidestPicture;         // either way, to be scaled down from
constexpr double kRing = 1.8;

QString firstLetter(const QString& word) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

QImage unpacked(const std::string& base64) {
    const auto bytes = fromBase64(base64);
    if (!bytes || !checkPicture(base64)) return {};
    return QImage::fromData(reinterpret_cast<const uchar*>(bytes->data()), static_cast<int>(bytes->size()), "PNG");
}

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

tl::unexpected<Error> cannotRead(const QString& path, const QString& why) {
    return failure(ErrorCode::CannotRead, {QFileInfo(path).fileName().toStdString(), why.toStdString()});
}

// By what the file holds, whatever it is called.
bool isPhotoFormat(const QByteArray& format) { return format == "png" || format == "jpeg"; }

}  // namespace

QString initialsOf(const QString& name) {
    const QString said = name.section('(', 0, 0).simplified();  // "Ada Lovelace (mathematician)" is AL
    const QStringList words = (said.isEmpty() ? name.simplified() : said).split(' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    return words.size() == 1 ? firstLetter(words.first()) : firstLetter(words.first()) + firstLetter(words.last());
}

QColor seriesColour(const Theme& theme, std::uint8_t index) { return theme.series[index % theme.series.size()]; }

const QImage& Faces::of(const Persona& persona) {
    Face& face = m_faces[persona.id];
    if (face.picture != persona.picture) {
        face.picture = persona.picture;
        face.image = persona.picture.empty() ? QImage() : unpacked(persona.picture);
    }
    return face.image;
}

void paintAvatar(QPainter& painter, const QRectF& disc, const Avatar& avatar, const Theme& theme) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QColor colour = seriesColour(theme, avatar.colour);
    const double ring = std::max(1.2, std::min(kRing, disc.width() / 12.0));
    const QRectF inside = disc.adjusted(ring / 2.0, ring / 2.0, -ring / 2.0, -ring / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel);
    painter.drawEllipse(inside);
    if (avatar.face.isNull()) {
        painter.setFont(fontOf(disc.height() * 0.42, FontWeight::SemiBold));
        painter.setPen(theme.text);
        painter.drawText(disc, Qt::AlignCenter, initialsOf(avatar.name));
    } else {
        // The middle of the picture, as much of it as is square.
        const double side = std::min(avatar.face.width(), avatar.face.height());
        const QRectF square((avatar.face.width() - side) / 2.0, (avatar.face.height() - side) / 2.0, side, side);
        QPainterPath clip;
        clip.addEllipse(inside);
        painter.save();
        painter.setClipPath(clip, Qt::IntersectClip);
        painter.drawImage(inside, avatar.face, square);
        painter.restore();
    }
    painter.setPen(QPen(colour, ring));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(inside);
    painter.restore();
}

Result<std::string> keptPicture(const QImage& image) {
    int side = std::min<int>(kWidestPicture, std::max(image.width(), image.height()));
    for (; side >= 16; side = side * 3 / 4) {
        const QImage small = image.width() <= side && image.height() <= side
                                 ? image
                                 : image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        const QByteArray bytes = pngOf(small);
        std::string text = toBase64({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        if (checkPicture(text)) return text;
    }
    return tl::unexpected(checkPicture({}).error());
}

Result<std::string> keptPicture(const QString& path) {
    if (QFileInfo(path).size() > kLargestPictureFile) {
        return failure(ErrorCode::FileTooLarge, {"32 MiB"});
    }
    QImageReader::setAllocationLimit(kLargestDecoded);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!isPhotoFormat(reader.format())) return cannotRead(path, tr("Pictures are PNG or JPEG files."));
    const QSize size = reader.size();
    if (qint64{size.width()} * size.height() > kMostPixels) {
        return cannotRead(path, tr("It has %1 × %2 pixels; at most %3 million pixels can be read.")
                                    .arg(size.width())
                                    .arg(size.height())
                                    .arg(kMostPixels / 1'000'000));
    }
    if (std::max(size.width(), size.height()) > kEnoughPixels) {
        reader.setScaledSize(size.scaled(kEnoughPixels, kEnoughPixels, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    const QImage image = reader.read();
    if (image.isNull()) return cannotRead(path, reader.errorString());
    return keptPicture(image);
}

}  // namespace waymark

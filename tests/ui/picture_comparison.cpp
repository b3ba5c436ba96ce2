#include "tests/ui/picture_comparison.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::test {
namespace {

constexpr int kBlock = 4;       // pixels
constexpr int kTolerance = 14;  // of 255, in the mean of a block

std::array<int, 3> meanOf(const QImage& image, int x, int y) {
    std::array<int, 3> sum{};
    int count = 0;
    for (int row = y; row < std::min(y + kBlock, image.height()); ++row) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(row));
        for (int column = x; column < std::min(x + kBlock, image.width()); ++column, ++count) {
            sum[0] += qRed(line[column]);
            sum[1] += qGreen(line[column]);
            sum[2] += qBlue(line[column]);
        }
    }
    for (int& each : sum) each /= count;
    return sum;
}

}  // namespace

PictureDifference differenceOf(const QImage& one, const QImage& other) {
    PictureDifference found;
    if (one.size() != other.size() || one.isNull()) return {1, 1, one.rect()};
    const QImage first = one.convertToFormat(QImage::Format_RGB32);
    const QImage second = other.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < first.height(); y += kBlock) {
        for (int x = 0; x < first.width(); x += kBlock) {
            ++found.all;
            const auto a = meanOf(first, x, y);
            const auto b = meanOf(second, x, y);
            int most = 0;
            for (std::size_t k = 0; k < a.size(); ++k) most = std::max(most, std::abs(a[k] - b[k]));
            if (most <= kTolerance) continue;
            ++found.blocks;
            found.where |= QRect(x, y, kBlock, kBlock);
        }
    }
    return found;
}

}  // namespace waymark::test

#pragma once
// Compares two pictures as a person would: letters may be smoothed in another way, but nothing may have another colour
// or stand elsewhere.

#include <QImage>
#include <QRect>

namespace waymark::test {

struct PictureDifference {
    int blocks = 0;  // that differ, of all
    int all = 0;
    QRect where;  // around them, in pixels
    // More than a few stray ones.
    [[nodiscard]] bool isSeen() const { return blocks > all / 1500; }
};

// Both are looked at in blocks of a few pixels, by their mean colours: smoothing changes those little, a line that has
// moved or a face of another colour much. Pictures of unequal sizes differ everywhere.
[[nodiscard]] PictureDifference differenceOf(const QImage& one, const QImage& other);

}  // namespace waymark::test

#pragma once
// What the pictures of manual and README show.

#include <QString>

namespace waymark::pictures {

// Writes all pictures into the folder, which must exist. Ends the program where one cannot be made.
void takePictures(const QString& folder);

}  // namespace waymark::pictures

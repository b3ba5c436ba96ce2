#pragma once
// What the widgets that we paint ourselves are to a screen reader: charts, scales, a table of hours. Their names and
// descriptions they say themselves.

namespace waymark {

// Once, for the whole program.
void installAccessibleRoles();

}  // namespace waymark

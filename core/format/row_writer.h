#pragma once
// Writes rows as lines of a .waymark file.

#include <string>

#include "core/model/document.h"

namespace waymark {

// Appends all rows of one table, a line each, in the order of their ids.
template <class Row>
void writeRows(std::string& into, const Table<Row>& rows);

// Appends what an edit leaves behind: its rows as they are after it, a line each, and for those that are gone their
// kind and id with "removed".
void writeChanges(std::string& into, const ChangeSet& changes);

extern template void writeRows(std::string&, const Table<Journey>&);
extern template void writeRows(std::string&, const Table<Persona>&);
extern template void writeRows(std::string&, const Table<Stage>&);
extern template void writeRows(std::string&, const Table<Lane>&);
extern template void writeRows(std::string&, const Table<Resource>&);
extern template void writeRows(std::string&, const Table<Touchpoint>&);
extern template void writeRows(std::string&, const Table<Placement>&);
extern template void writeRows(std::string&, const Table<Experience>&);
extern template void writeRows(std::string&, const Table<Dependency>&);
extern template void writeRows(std::string&, const Table<Demand>&);

}  // namespace waymark

#pragma once
// Writes rows as lines of a .waymark file.

#include <string>

#include "core/model/document.h"

namespace waymark {

// Appends all rows of one table, a line each, in the order of their ids, with what was kept of them.
template <class Row>
void writeRows(std::string& into, const Table<Row>& rows, const KeptText& kept);

// Appends what an edit leaves behind: its rows as they are after it, a line each, and for those that are gone their
// kind and id with "removed".
void writeChanges(std::string& into, const ChangeSet& changes);

extern template void writeRows(std::string&, const Table<Journey>&, const KeptText&);
extern template void writeRows(std::string&, const Table<Persona>&, const KeptText&);
extern template void writeRows(std::string&, const Table<Stage>&, const KeptText&);
extern template void writeRows(std::string&, const Table<Lane>&, const KeptText&);
extern template void writeRows(std::string&, const Table<Resource>&, const KeptText&);
extern template void writeRows(std::string&, const Table<Touchpoint>&, const KeptText&);
extern template void writeRows(std::string&, const Table<Placement>&, const KeptText&);
extern template void writeRows(std::string&, const Table<Experience>&, const KeptText&);
extern template void writeRows(std::string&, const Table<Dependency>&, const KeptText&);
extern template void writeRows(std::string&, const Table<Demand>&, const KeptText&);

}  // namespace waymark

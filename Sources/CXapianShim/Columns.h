// The values of a slot, of all documents, in memory: what makes counting facets and ordering hits cheap where a snapshot
// is asked more than once.

#ifndef CXAPIAN_COLUMNS_H
#define CXAPIAN_COLUMNS_H

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <xapian.h>

namespace cxapian {

/// One slot. `values` is sorted, and begins with the empty one, which documents have that have none.
struct Column {
    std::vector<std::string> values;
    /// By document identifier, the index of its value.
    std::vector<uint32_t> ordinals;

    Column(const Xapian::Database &database, Xapian::valueno slot);

    uint32_t ordinal(Xapian::docid identifier) const { return identifier < ordinals.size() ? ordinals[identifier] : 0; }
};

/// The slots that were asked for, read when they are first asked for.
class Columns {
    std::map<Xapian::valueno, Column> columns;

  public:
    const Column &of(const Xapian::Database &database, Xapian::valueno slot) {
        const auto found = columns.find(slot);
        return found != columns.end() ? found->second : columns.emplace(slot, Column(database, slot)).first->second;
    }

    void clear() { columns.clear(); }
};

}  // namespace cxapian

#endif

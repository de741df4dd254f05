#include "Columns.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace cxapian {

Column::Column(const Xapian::Database &database, Xapian::valueno slot)
    : values(1), ordinals(static_cast<size_t>(database.get_lastdocid()) + 1) {
    std::unordered_map<std::string, uint32_t> known{{"", 0}};
    const auto end = database.valuestream_end(slot);
    for (auto it = database.valuestream_begin(slot); it != end; ++it) {
        const auto found = known.emplace(*it, static_cast<uint32_t>(values.size()));
        if (found.second) values.push_back(found.first->first);
        ordinals.at(it.get_docid()) = found.first->second;
    }
    // In the order of the values, so that ordinals compare as they do.
    std::vector<uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) { return values[a] < values[b]; });
    std::vector<uint32_t> place(values.size());
    std::vector<std::string> sorted(values.size());
    for (uint32_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
        sorted[i] = std::move(values[order[i]]);
    }
    values = std::move(sorted);
    for (uint32_t &ordinal : ordinals) ordinal = place[ordinal];
}

}  // namespace cxapian

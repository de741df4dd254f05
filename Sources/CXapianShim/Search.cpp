#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "Bytes.h"
#include "Deflated.h"
#include "Guarded.h"
#include "Handles.h"

using cxapian::guarded;
using cxapian::view;

namespace {

/// Counts the values of one slot; a value may be several, apart by U+001F.
class Facet : public Xapian::MatchSpy {
    Xapian::valueno slot;
    std::unordered_map<std::string, uint32_t> whole;

  public:
    explicit Facet(Xapian::valueno slot_) : slot(slot_) {}

    void operator()(const Xapian::Document &document, double) override { ++whole[document.get_value(slot)]; }

    /// The counts, most frequent first. Taken apart here, once for each distinct value.
    std::vector<std::pair<std::string, uint32_t>> counts() const {
        std::unordered_map<std::string, uint32_t> parts;
        for (const auto &entry : whole) {
            for (size_t start = 0; start < entry.first.size();) {
                const size_t end = std::min(entry.first.find('\x1f', start), entry.first.size());
                parts[entry.first.substr(start, end - start)] += entry.second;
                start = end + 1;
            }
        }
        std::vector<std::pair<std::string, uint32_t>> sorted(parts.begin(), parts.end());
        std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
        return sorted;
    }
};

struct Hit {
    Xapian::docid identifier;
    double weight;
    std::string data;
};

}  // namespace

struct CXapianMatches {
    uint32_t lower;
    uint32_t estimate;
    uint32_t upper;
    bool partial;
    std::vector<Hit> hits;
    std::vector<std::vector<std::pair<std::string, uint32_t>>> facets;
};

namespace {

void set_order(Xapian::Enquire &enquire, const CXapianRequest &request) {
    switch (request.order) {
        case CXapianOrderRelevance: enquire.set_sort_by_relevance_then_value(request.order_slot, false); break;
        case CXapianOrderValue: enquire.set_sort_by_value(request.order_slot, false); break;
    }
}

CXapianMatches *search(const Xapian::Database &database, const Xapian::Query &query, const CXapianRequest &request) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BM25Weight(request.saturation, 0, 1, request.length_penalty, 0.5));
    set_order(enquire, request);
    std::vector<std::unique_ptr<Facet>> spies;
    for (size_t i = 0; i < request.facet_count; ++i) {
        spies.push_back(std::make_unique<Facet>(request.facet_slots[i]));
        enquire.add_matchspy(spies.back().get());
    }
    enquire.set_time_limit(request.time_limit);
    const auto start = std::chrono::steady_clock::now();
    const Xapian::MSet set = enquire.get_mset(request.offset, request.limit, request.check_at_least);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    auto matches = std::make_unique<CXapianMatches>();
    // Xapian doesn't say whether it stopped counting; by the clock it may have.
    matches->partial = request.time_limit > 0 && took.count() > request.time_limit;
    matches->estimate = set.get_matches_estimated();
    matches->lower = set.get_matches_lower_bound();
    matches->upper = set.get_matches_upper_bound();
    for (auto it = set.begin(); it != set.end(); ++it) {
        matches->hits.push_back({*it, it.get_weight(), cxapian::inflated(it.get_document().get_value(cxapian::data_slot))});
    }
    for (const auto &spy : spies) matches->facets.push_back(spy->counts());
    return matches.release();
}

}  // namespace

CXapianStatus CXapianDatabase_search(
    CXapianDatabase *database, const CXapianQuery *query, const CXapianRequest *request, CXapianMatches **out,
    CXapianError *error) noexcept {
    return guarded(error, [&] { *out = search(database->database, query->query, *request); });
}

void CXapianMatches_free(CXapianMatches *matches) noexcept { delete matches; }

void CXapianMatches_total(
    const CXapianMatches *matches, uint32_t *lower, uint32_t *estimate, uint32_t *upper) noexcept {
    *lower = matches->lower;
    *estimate = matches->estimate;
    *upper = matches->upper;
}

int32_t CXapianMatches_is_partial(const CXapianMatches *matches) noexcept { return matches->partial ? 1 : 0; }

size_t CXapianMatches_count(const CXapianMatches *matches) noexcept { return matches->hits.size(); }

CXapianHit CXapianMatches_hit(const CXapianMatches *matches, size_t index) noexcept {
    const Hit &hit = matches->hits[index];
    return {hit.identifier, hit.weight, view(hit.data)};
}

size_t CXapianMatches_value_count(const CXapianMatches *matches, size_t facet) noexcept {
    return matches->facets[facet].size();
}

CXapianBytes CXapianMatches_value(
    const CXapianMatches *matches, size_t facet, size_t index, uint32_t *count) noexcept {
    const auto &entry = matches->facets[facet][index];
    *count = entry.second;
    return view(entry.first);
}

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "Bytes.h"
#include "Deflated.h"
#include "DocumentList.h"
#include "Guarded.h"
#include "Handles.h"

using cxapian::guarded;
using cxapian::view;

namespace {

using Counts = std::vector<std::pair<std::string, uint32_t>>;

/// Counts the values of one slot; a value may be several, apart by U+001F.
class Facet : public Xapian::MatchSpy {
  public:
    /// The counts, most frequent first. Values are taken apart here, once for each distinct one.
    Counts counts() const {
        std::unordered_map<std::string, uint32_t> parts;
        each_value([&](const std::string &value, uint32_t count) {
            for (size_t start = 0; start < value.size();) {
                const size_t end = std::min(value.find('\x1f', start), value.size());
                parts[value.substr(start, end - start)] += count;
                start = end + 1;
            }
        });
        Counts sorted(parts.begin(), parts.end());
        std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
        return sorted;
    }

  private:
    virtual void each_value(const std::function<void(const std::string &, uint32_t)> &body) const = 0;
};

/// Reads the values of what matches from the disk.
class ReadFacet : public Facet {
    Xapian::valueno slot;
    std::unordered_map<std::string, uint32_t> whole;

  public:
    explicit ReadFacet(Xapian::valueno slot_) : slot(slot_) {}

    void operator()(const Xapian::Document &document, double) override { ++whole[document.get_value(slot)]; }

  private:
    void each_value(const std::function<void(const std::string &, uint32_t)> &body) const override {
        for (const auto &entry : whole) body(entry.first, entry.second);
    }
};

/// Has the values of all documents.
class ColumnFacet : public Facet {
    const cxapian::Column &column;
    std::vector<uint32_t> whole;

  public:
    explicit ColumnFacet(const cxapian::Column &column_) : column(column_), whole(column_.values.size()) {}

    void operator()(const Xapian::Document &document, double) override { ++whole[column.ordinal(document.get_docid())]; }

  private:
    void each_value(const std::function<void(const std::string &, uint32_t)> &body) const override {
        for (size_t i = 0; i < whole.size(); ++i) {
            if (whole[i] > 0) body(column.values[i], whole[i]);
        }
    }
};

/// Orders by a column: keys of four bytes that compare as the values do.
class ColumnKey : public Xapian::KeyMaker {
    const cxapian::Column &column;

  public:
    explicit ColumnKey(const cxapian::Column &column_) : column(column_) {}

    std::string operator()(const Xapian::Document &document) const override {
        const uint32_t ordinal = column.ordinal(document.get_docid());
        return {static_cast<char>(ordinal >> 24), static_cast<char>(ordinal >> 16), static_cast<char>(ordinal >> 8),
                static_cast<char>(ordinal)};
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

void set_order(Xapian::Enquire &enquire, const CXapianRequest &request, Xapian::KeyMaker *key) {
    if (request.order == CXapianOrderNone) return enquire.set_weighting_scheme(Xapian::BoolWeight());
    const bool by_value = request.order == CXapianOrderValue;
    if (key != nullptr) {
        by_value ? enquire.set_sort_by_key(key, false) : enquire.set_sort_by_relevance_then_key(key, false);
    } else {
        by_value ? enquire.set_sort_by_value(request.order_slot, false)
                 : enquire.set_sort_by_relevance_then_value(request.order_slot, false);
    }
}

std::unique_ptr<Facet> facet(CXapianDatabase &database, bool has_columns, Xapian::valueno slot) {
    if (has_columns) return std::make_unique<ColumnFacet>(database.columns.of(database.database, slot));
    return std::make_unique<ReadFacet>(slot);
}

using Entry = std::pair<Xapian::docid, double>;

/// Orders the first `count` of `entries` by what they weigh together with what `refined` says of them. Of equal weight, what
/// came first stays first.
void refine(Xapian::Enquire &enquire, const Xapian::Query &refined, size_t count, std::vector<Entry> &entries) {
    std::vector<Xapian::docid> identifiers;
    std::unordered_map<Xapian::docid, size_t> places;
    for (size_t i = 0; i < count; ++i) {
        identifiers.push_back(entries[i].first);
        places[entries[i].first] = i;
    }
    std::sort(identifiers.begin(), identifiers.end());
    const Xapian::Query those((new cxapian::DocumentList(std::move(identifiers)))->release());
    enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, refined, those));
    const Xapian::MSet set = enquire.get_mset(0, static_cast<Xapian::doccount>(count));
    for (auto it = set.begin(); it != set.end(); ++it) entries[places.at(*it)].second += it.get_weight();
    std::stable_sort(entries.begin(), entries.begin() + static_cast<ptrdiff_t>(count), [](const Entry &a, const Entry &b) {
        return a.second > b.second;
    });
}

CXapianMatches *search(
    CXapianDatabase &database, const Xapian::Query &query, const Xapian::Query *refined, const CXapianRequest &request) {
    const bool refines = refined != nullptr && request.order == CXapianOrderRelevance && request.offset < request.refined &&
                         request.limit > 0;
    const bool has_columns = database.has_columns();
    Xapian::Enquire enquire(database.database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BM25Weight(request.saturation, 0, 1, request.length_penalty, 0.5));
    std::unique_ptr<ColumnKey> key;
    if (has_columns && request.order != CXapianOrderNone) key = std::make_unique<ColumnKey>(database.columns.of(database.database, request.order_slot));
    set_order(enquire, request, key.get());
    std::vector<std::unique_ptr<Facet>> spies;
    for (size_t i = 0; i < request.facet_count; ++i) {
        spies.push_back(facet(database, has_columns, request.facet_slots[i]));
        enquire.add_matchspy(spies.back().get());
    }
    enquire.set_time_limit(request.time_limit);
    const auto start = std::chrono::steady_clock::now();
    const Xapian::doccount first = refines ? 0 : request.offset;
    const Xapian::doccount end = request.offset + request.limit;
    const Xapian::doccount last = refines ? std::max(end, request.refined) : end;
    const Xapian::MSet set = enquire.get_mset(first, last - first, request.check_at_least);
    std::vector<Entry> entries;
    for (auto it = set.begin(); it != set.end(); ++it) entries.emplace_back(*it, it.get_weight());
    if (refines) {
        enquire.clear_matchspies();
        refine(enquire, *refined, std::min<size_t>(entries.size(), request.refined), entries);
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    auto matches = std::make_unique<CXapianMatches>();
    // Xapian doesn't say whether it stopped counting; by the clock it may have.
    matches->partial = request.time_limit > 0 && took.count() > request.time_limit;
    matches->estimate = set.get_matches_estimated();
    if (request.order != CXapianOrderNone || request.facet_count > 0) database.read += set.get_matches_estimated();
    matches->lower = set.get_matches_lower_bound();
    matches->upper = set.get_matches_upper_bound();
    for (size_t i = request.offset - first; i < std::min<size_t>(entries.size(), end - first); ++i) {
        const Xapian::Document document = database.database.get_document(entries[i].first, Xapian::DOC_ASSUME_VALID);
        matches->hits.push_back(
            {entries[i].first, entries[i].second, cxapian::inflated(document.get_value(cxapian::data_slot))});
    }
    for (const auto &spy : spies) matches->facets.push_back(spy->counts());
    return matches.release();
}

}  // namespace

CXapianStatus CXapianDatabase_search(
    CXapianDatabase *database, const CXapianQuery *query, const CXapianQuery *refined, const CXapianRequest *request,
    CXapianMatches **out, CXapianError *error) noexcept {
    return guarded(error, [&] {
        const cxapian::PostingCacheUse use(database->postings);
        *out = search(*database, query->query, refined == nullptr ? nullptr : &refined->query, *request);
    });
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

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "Bytes.h"
#include "Guarded.h"
#include "Handles.h"

using cxapian::guarded;
using cxapian::string;

namespace {

/// So many postings are read in the time that one is looked up.
constexpr uint64_t lookup_cost = 8;

/// What a query finds, in ascending order.
std::vector<Xapian::docid> found(const Xapian::Database &database, const CXapianQuery &query) {
    if (query.words != nullptr) {
        cxapian::WordSource source(query.words, true);
        source.init(database);
        return source.found();
    }
    Xapian::Enquire enquire(database);
    enquire.set_query(query.query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
    const Xapian::MSet set = enquire.get_mset(0, database.get_doccount());
    std::vector<Xapian::docid> identifiers;
    identifiers.reserve(set.size());
    for (auto it = set.begin(); it != set.end(); ++it) identifiers.push_back(*it);
    std::sort(identifiers.begin(), identifiers.end());
    return identifiers;
}

/// Documents by their identifiers, ascending, and for each identifier whether it is one of them.
struct Found {
    std::vector<Xapian::docid> identifiers;
    std::vector<uint8_t> has;

    Found(const Xapian::Database &database, std::vector<Xapian::docid> identifiers_)
        : identifiers(std::move(identifiers_)), has(size_t(database.get_lastdocid()) + 1) {
        for (const Xapian::docid identifier : identifiers) has[identifier] = 1;
    }
};

uint32_t count_all(const Xapian::Database &database, const std::string &term, const Found &among) {
    uint32_t count = 0;
    if (const auto known = cxapian::PostingCacheUse::present()->of(database, term)) {
        for (const Xapian::docid identifier : known->identifiers) count += among.has[identifier];
        return count;
    }
    const auto end = database.postlist_end(term);
    for (auto it = database.postlist_begin(term); it != end; ++it) count += among.has[*it];
    return count;
}

uint32_t count_looked_up(const Xapian::Database &database, const std::string &term, const Found &among) {
    uint32_t count = 0;
    auto it = database.postlist_begin(term);
    const auto end = database.postlist_end(term);
    for (const Xapian::docid identifier : among.identifiers) {
        if (it == end) break;
        it.skip_to(identifier);
        if (it != end && *it == identifier) ++count;
    }
    return count;
}

}  // namespace

CXapianStatus CXapianDatabase_counts(
    CXapianDatabase *database, const CXapianQuery *query, CXapianStrings terms, uint32_t *counts,
    CXapianError *error) noexcept {
    return guarded(error, [&] {
        const Xapian::Database &held = database->database;
        const cxapian::PostingCacheUse use(database->postings);
        const Found among(held, found(held, *query));
        for (size_t i = 0; i < terms.count; ++i) {
            const std::string term = string(terms, i);
            const bool looks_up = among.identifiers.size() * lookup_cost < held.get_termfreq(term);
            counts[i] = looks_up ? count_looked_up(held, term, among) : count_all(held, term, among);
        }
    });
}

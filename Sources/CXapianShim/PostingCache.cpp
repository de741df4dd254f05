#include "PostingCache.h"

#include <algorithm>

namespace cxapian {

namespace {

/// Rarer terms are read quickly from the disk.
constexpr Xapian::doccount frequent = 1000;
/// How many bytes of postings are kept: as many as fifty words have that stand in each of 100,000 acts.
constexpr size_t room = size_t(32) << 20;
/// How many bytes of answers are kept.
constexpr size_t answer_room = size_t(32) << 20;

thread_local PostingCache *used_here = nullptr;

}  // namespace

Postings::Postings(const Xapian::Database &database, const std::string &term) {
    const Xapian::doccount count = database.get_termfreq(term);
    identifiers.reserve(count);
    frequencies.reserve(count);
    const auto end = database.postlist_end(term);
    for (auto it = database.postlist_begin(term); it != end; ++it) {
        identifiers.push_back(*it);
        frequencies.push_back(frequency(it.get_wdf()));
    }
}

Weighed::Weighed(const Xapian::Database &database, const Xapian::Query &query, const Xapian::Weight &weighting) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(weighting);
    const Xapian::MSet found = enquire.get_mset(0, database.get_doccount());
    for (auto it = found.begin(); it != found.end(); ++it) {
        identifiers.push_back(*it);
        weights.push_back(it.get_weight());
    }
}

std::shared_ptr<const Weighed> PostingCache::of(
    const Xapian::Database &database, const Xapian::Query &query, const Xapian::Weight &weighting) {
    const std::string name = query.get_description();
    const auto found = answers.find(name);
    if (found != answers.end()) return found->second;
    const auto answer = std::make_shared<const Weighed>(database, query, weighting);
    if (answer->bytes() > answer_room) return answer;
    if (answer_bytes + answer->bytes() > answer_room) {
        answers.clear();
        answer_bytes = 0;
    }
    answer_bytes += answer->bytes();
    answers.emplace(name, answer);
    return answer;
}

std::shared_ptr<const Postings> PostingCache::of(const Xapian::Database &database, const std::string &term) {
    const auto found = entries.find(term);
    if (found != entries.end()) {
        found->second.used = ++clock;
        return found->second.postings;
    }
    if (database.get_termfreq(term) < frequent) return nullptr;
    const auto postings = std::make_shared<const Postings>(database, term);
    keep(term, postings);
    return postings;
}

void PostingCache::keep(const std::string &term, const std::shared_ptr<const Postings> &postings) {
    while (bytes + postings->bytes() > room && !entries.empty()) {
        const auto oldest = std::min_element(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
            return a.second.used < b.second.used;
        });
        bytes -= oldest->second.postings->bytes();
        entries.erase(oldest);
    }
    if (postings->bytes() > room) return;
    bytes += postings->bytes();
    entries.emplace(term, Entry{postings, ++clock});
}

const std::vector<Xapian::termcount> *PostingCache::lengths_for(const Xapian::Database &database, size_t documents) {
    weighed += documents;
    if (lengths.empty() && weighed < database.get_lastdocid() / 2) return nullptr;
    if (lengths.empty()) {
        lengths.resize(size_t(database.get_lastdocid()) + 1);
        // Every document is a posting of the empty term.
        const auto end = database.postlist_end(std::string());
        for (auto it = database.postlist_begin(std::string()); it != end; ++it) lengths[*it] = it.get_doclength();
    }
    return &lengths;
}

void PostingCache::clear() { *this = PostingCache(); }

PostingCacheUse::PostingCacheUse(PostingCache &cache) : before(used_here) { used_here = &cache; }
PostingCacheUse::~PostingCacheUse() { used_here = before; }
PostingCache *PostingCacheUse::present() { return used_here; }

}  // namespace cxapian

// Postings in memory: what makes reading frequent words cheap where a snapshot is asked more than once.

#ifndef CXAPIAN_POSTING_CACHE_H
#define CXAPIAN_POSTING_CACHE_H

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <xapian.h>

namespace cxapian {

/// How often a term stands in a document, as far as it is counted.
using Frequency = uint16_t;

inline Frequency frequency(uint64_t count) {
    const uint64_t most = std::numeric_limits<Frequency>::max();
    return static_cast<Frequency>(count < 1 ? 1 : count < most ? count : most);
}

/// The documents that have a term, ascending, and how often each has it.
struct Postings {
    std::vector<Xapian::docid> identifiers;
    std::vector<Frequency> frequencies;

    Postings(const Xapian::Database &database, const std::string &term);

    size_t bytes() const { return identifiers.size() * (sizeof(Xapian::docid) + sizeof(Frequency)); }
};

/// What a query finds, and what each document weighs.
struct Weighed {
    std::vector<Xapian::docid> identifiers;
    std::vector<double> weights;

    Weighed(const Xapian::Database &database, const Xapian::Query &query, const Xapian::Weight &weighting);

    size_t bytes() const { return identifiers.size() * (sizeof(Xapian::docid) + sizeof(double)); }
};

/// The postings of frequent terms that were asked for, and the lengths of documents.
///
/// A search for "ordenanza" reads a posting of nearly every act. From Xapian's blocks that takes ten times as long as from
/// an array, and it is the same few dozen words that an archive's users ask for. There is room for so many of them; the
/// ones that weren't asked for longest make room.
class PostingCache {
    struct Entry {
        std::shared_ptr<const Postings> postings;
        uint64_t used;
    };

    std::unordered_map<std::string, Entry> entries;
    std::unordered_map<std::string, std::shared_ptr<const Weighed>> answers;
    size_t answer_bytes = 0;
    std::vector<Xapian::termcount> lengths;
    size_t bytes = 0;
    uint64_t clock = 0;
    uint64_t weighed = 0;

    void keep(const std::string &term, const std::shared_ptr<const Postings> &postings);

  public:
    /// The postings of `term`; nothing where it is rare.
    std::shared_ptr<const Postings> of(const Xapian::Database &database, const std::string &term);

    /// What `query` finds, kept for when it is asked again: a word's other names, of several words, are the same few for all.
    /// `weighting` must be the same each time.
    std::shared_ptr<const Weighed> of(
        const Xapian::Database &database, const Xapian::Query &query, const Xapian::Weight &weighting);

    /// The lengths of documents by identifier, for one who is about to weigh `documents`; nothing before it is worth while.
    const std::vector<Xapian::termcount> *lengths_for(const Xapian::Database &database, size_t documents);

    void clear();
};

/// Makes a cache the one that searches of this thread use, for as long as it lives: Xapian hands a posting source no more
/// than the database.
class PostingCacheUse {
    PostingCache *before;

  public:
    explicit PostingCacheUse(PostingCache &cache);
    ~PostingCacheUse();
    PostingCacheUse(const PostingCacheUse &) = delete;
    PostingCacheUse &operator=(const PostingCacheUse &) = delete;

    /// The one in use; nothing where there is none.
    static PostingCache *present();
};

}  // namespace cxapian

#endif

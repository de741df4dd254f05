// The Xapian calls that the Swift module Xapian makes, as C.
//
// Xapian reports failure by throwing, and a C++ exception that reaches a Swift
// frame ends the process. So every call here catches all it can throw, and says
// what happened in a CXapianStatus and, on failure, a CXapianError.
//
// Ownership: what a function hands out through a pointer named `out`, the caller
// gives back to the matching ..._free, once. What a view points to lives as long
// as the handle that it was asked of. Buffers passed in are read during the call only.
//
// Threads: one handle may be used by one thread at a time.

#ifndef CXAPIAN_SHIM_H
#define CXAPIAN_SHIM_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
#define CXAPIAN_NOEXCEPT noexcept
extern "C" {
#else
#define CXAPIAN_NOEXCEPT
#endif

#pragma clang assume_nonnull begin

/// What became of a call: one case for each failure that callers treat apart.
typedef enum __attribute__((enum_extensibility(open))) CXapianStatus : int32_t {
    CXapianStatusOK = 0,
    CXapianStatusDatabaseLocked,
    CXapianStatusDatabaseModified,
    CXapianStatusDatabaseCorrupt,
    CXapianStatusDatabaseNotFound,
    CXapianStatusDatabaseOpening,
    CXapianStatusDatabase,
    CXapianStatusDocumentNotFound,
    CXapianStatusInvalidArgument,
    CXapianStatusOutOfMemory,
    CXapianStatusOther,
} CXapianStatus;

/// Filled when a call returns anything but CXapianStatusOK. Owns no memory.
typedef struct CXapianError {
    char type[64];
    char message[512];
} CXapianError;

/// Bytes that somebody else owns.
typedef struct CXapianBytes {
    const uint8_t *_Nullable bytes;
    size_t count;
} CXapianBytes;

/// Several byte strings, one after the other: string i ends before ends[i].
typedef struct CXapianStrings {
    const uint8_t *_Nullable bytes;
    const uint32_t *_Nullable ends;
    size_t count;
} CXapianStrings;

// MARK: Documents

/// A document to be written. A token is one occurrence: the term at token_terms[i]
/// (an index into `terms`) at position token_positions[i].
typedef struct CXapianDocument {
    CXapianStrings terms;
    const uint32_t *_Nullable token_terms;
    const uint32_t *_Nullable token_positions;
    size_t token_count;
    /// Terms that filter and never rank.
    CXapianStrings booleans;
    const uint32_t *_Nullable value_slots;
    CXapianStrings values;
    CXapianBytes data;
} CXapianDocument;

// MARK: Writing

typedef struct CXapianWriter CXapianWriter;

/// Opens the database at `path` for writing; makes one where there is none. With `disposable` it makes one in any
/// case, and doesn't wait for the disk when it commits.
CXapianStatus CXapianWriter_open(
    const char *path, int32_t disposable, CXapianWriter *_Nullable *_Nonnull out, CXapianError *error) CXAPIAN_NOEXCEPT;
void CXapianWriter_free(CXapianWriter *writer) CXAPIAN_NOEXCEPT;
CXapianStatus CXapianWriter_add(
    CXapianWriter *writer, const CXapianDocument *document, CXapianError *error) CXAPIAN_NOEXCEPT;
/// Replaces the documents that have the term `unique`, or adds one.
CXapianStatus CXapianWriter_replace(
    CXapianWriter *writer, CXapianBytes unique, const CXapianDocument *document, CXapianError *error) CXAPIAN_NOEXCEPT;
CXapianStatus CXapianWriter_delete(CXapianWriter *writer, CXapianBytes unique, CXapianError *error) CXAPIAN_NOEXCEPT;
CXapianStatus CXapianWriter_set_metadata(
    CXapianWriter *writer, CXapianBytes key, CXapianBytes value, CXapianError *error) CXAPIAN_NOEXCEPT;
CXapianStatus CXapianWriter_add_synonym(
    CXapianWriter *writer, CXapianBytes term, CXapianBytes synonym, CXapianError *error) CXAPIAN_NOEXCEPT;
CXapianStatus CXapianWriter_commit(CXapianWriter *writer, CXapianError *error) CXAPIAN_NOEXCEPT;

/// Merges the databases at `sources` into a new, compact one at `destination`.
CXapianStatus CXapian_merge(
    const char *_Nonnull const *_Nonnull sources, size_t count, const char *destination,
    CXapianError *error) CXAPIAN_NOEXCEPT;

// MARK: Queries

typedef struct CXapianQuery CXapianQuery;

typedef enum __attribute__((enum_extensibility(closed))) CXapianOperator : int32_t {
    CXapianOperatorAnd,
    CXapianOperatorOr,
    CXapianOperatorAndNot,
    CXapianOperatorFilter,
    CXapianOperatorAndMaybe,
    CXapianOperatorNear,
    CXapianOperatorPhrase,
    CXapianOperatorSynonym,
    CXapianOperatorMax,
} CXapianOperator;

CXapianStatus CXapianQuery_term(
    CXapianBytes term, CXapianQuery *_Nullable *_Nonnull out, CXapianError *error) CXAPIAN_NOEXCEPT;
CXapianStatus CXapianQuery_all(CXapianQuery *_Nullable *_Nonnull out, CXapianError *error) CXAPIAN_NOEXCEPT;
CXapianStatus CXapianQuery_nothing(CXapianQuery *_Nullable *_Nonnull out, CXapianError *error) CXAPIAN_NOEXCEPT;
/// `window` counts for Near and Phrase only; 0 means as wide as there are parts.
CXapianStatus CXapianQuery_combine(
    CXapianOperator operation, const CXapianQuery *_Nonnull const *_Nullable parts, size_t count, uint32_t window,
    CXapianQuery *_Nullable *_Nonnull out, CXapianError *error) CXAPIAN_NOEXCEPT;
CXapianStatus CXapianQuery_scale(
    const CXapianQuery *query, double factor, CXapianQuery *_Nullable *_Nonnull out,
    CXapianError *error) CXAPIAN_NOEXCEPT;
/// Documents whose value in `slot` is from `low` to `high`; no bytes: open at that end.
CXapianStatus CXapianQuery_range(
    uint32_t slot, CXapianBytes low, CXapianBytes high, CXapianQuery *_Nullable *_Nonnull out,
    CXapianError *error) CXAPIAN_NOEXCEPT;
/// Just the documents of these identifiers, which ascend.
CXapianStatus CXapianQuery_documents(
    const uint32_t *_Nullable identifiers, size_t count, CXapianQuery *_Nullable *_Nonnull out,
    CXapianError *error) CXAPIAN_NOEXCEPT;
/// Every document, each with this weight.
CXapianStatus CXapianQuery_constant(
    double weight, CXapianQuery *_Nullable *_Nonnull out, CXapianError *error) CXAPIAN_NOEXCEPT;

/// Words, of which some must be there. Word i has the sets before word_ends[i]; set i has the terms before set_ends[i], which
/// weigh as one, or is what set_queries[i] finds, as that weighs it; the weight counts set_factors[i] times. word_counts[i] is 0 for a word that need not be
/// there and weighs all the same.
typedef struct CXapianWords {
    CXapianStrings terms;
    const uint32_t *_Nullable set_ends;
    const CXapianQuery *_Nullable const *_Nullable set_queries;
    const double *_Nullable set_factors;
    size_t set_count;
    const uint32_t *_Nullable word_ends;
    const uint8_t *_Nullable word_counts;
    size_t word_count;
    /// How many of the words that count must be there, and what having all of them weighs.
    size_t least;
    double whole;
    /// BM25's k1 and b.
    double saturation;
    double length_penalty;
    /// Documents that this doesn't find need not be found: worth saying where they are few.
    const CXapianQuery *_Nullable among;
} CXapianWords;
/// `whole` is what has all words that count, without weight; asked after `out` it costs nothing. Where `out` is null, only
/// `whole` is made, and nothing is weighed.
CXapianStatus CXapianQuery_words(
    const CXapianWords *words, CXapianQuery *_Nullable *_Nullable out, CXapianQuery *_Nullable *_Nonnull whole,
    CXapianError *error) CXAPIAN_NOEXCEPT;
void CXapianQuery_free(CXapianQuery *query) CXAPIAN_NOEXCEPT;

// MARK: Reading

typedef struct CXapianDatabase CXapianDatabase;

CXapianStatus CXapianDatabase_open(
    const char *path, CXapianDatabase *_Nullable *_Nonnull out, CXapianError *error) CXAPIAN_NOEXCEPT;
void CXapianDatabase_free(CXapianDatabase *database) CXAPIAN_NOEXCEPT;
CXapianStatus CXapianDatabase_reopen(CXapianDatabase *database, CXapianError *error) CXAPIAN_NOEXCEPT;
CXapianStatus CXapianDatabase_count(
    CXapianDatabase *database, uint32_t *out, CXapianError *error) CXAPIAN_NOEXCEPT;
CXapianStatus CXapianDatabase_frequency(
    CXapianDatabase *database, CXapianBytes term, uint32_t *out, CXapianError *error) CXAPIAN_NOEXCEPT;

/// A list of byte strings.
typedef struct CXapianList CXapianList;
CXapianStrings CXapianList_view(const CXapianList *list) CXAPIAN_NOEXCEPT;
void CXapianList_free(CXapianList *list) CXAPIAN_NOEXCEPT;

/// One string, or none where there is no such metadata.
CXapianStatus CXapianDatabase_metadata(
    CXapianDatabase *database, CXapianBytes key, CXapianList *_Nullable *_Nonnull out,
    CXapianError *error) CXAPIAN_NOEXCEPT;
CXapianStatus CXapianDatabase_synonyms(
    CXapianDatabase *database, CXapianBytes term, CXapianList *_Nullable *_Nonnull out,
    CXapianError *error) CXAPIAN_NOEXCEPT;
/// Up to `limit` terms that begin with `prefix`, in byte order, from the first that isn't before `from`.
CXapianStatus CXapianDatabase_terms(
    CXapianDatabase *database, CXapianBytes prefix, CXapianBytes from, size_t limit,
    CXapianList *_Nullable *_Nonnull out, CXapianError *error) CXAPIAN_NOEXCEPT;

/// Up to `limit` terms that begin with `prefix`, those that most documents have first, then in byte order.
CXapianStatus CXapianDatabase_frequent(
    CXapianDatabase *database, CXapianBytes prefix, size_t limit, CXapianList *_Nullable *_Nonnull out,
    CXapianError *error) CXAPIAN_NOEXCEPT;

/// For each of `terms`, how many of the documents that `query` finds have it, written to `counts`. The query is asked once.
CXapianStatus CXapianDatabase_counts(
    CXapianDatabase *database, const CXapianQuery *query, CXapianStrings terms, uint32_t *counts,
    CXapianError *error) CXAPIAN_NOEXCEPT;

/// Terms that begin with `prefix` and come to be `word` by at most `edits` changes of a byte: one put in, left out,
/// put for another, or two that change places. In byte order.
CXapianStatus CXapianDatabase_similar(
    CXapianDatabase *database, CXapianBytes word, CXapianBytes prefix, size_t edits,
    CXapianList *_Nullable *_Nonnull out, CXapianError *error) CXAPIAN_NOEXCEPT;

/// Of the terms of the documents `identifiers`, those that tell them best from all others, the best first (Xapian's
/// expand set): at most `limit`, all of them in `among`, which at least `fewest` documents have and at most `most`.
CXapianStatus CXapianDatabase_expand(
    CXapianDatabase *database, const uint32_t *_Nullable identifiers, size_t count, CXapianStrings among,
    uint32_t fewest, uint32_t most, size_t limit, CXapianList *_Nullable *_Nonnull out,
    CXapianError *error) CXAPIAN_NOEXCEPT;

/// Numbers, in groups: group i ends before ends[i].
typedef struct CXapianNumbers {
    const uint32_t *_Nullable numbers;
    const uint32_t *_Nullable ends;
    size_t count;
} CXapianNumbers;
typedef struct CXapianPositions CXapianPositions;
/// Where each of `terms` stands in the document; an empty group for a term that it lacks.
CXapianStatus CXapianDatabase_positions(
    CXapianDatabase *database, uint32_t identifier, CXapianStrings terms,
    CXapianPositions *_Nullable *_Nonnull out, CXapianError *error) CXAPIAN_NOEXCEPT;
CXapianNumbers CXapianPositions_view(const CXapianPositions *positions) CXAPIAN_NOEXCEPT;
void CXapianPositions_free(CXapianPositions *positions) CXAPIAN_NOEXCEPT;

// MARK: Searching

typedef enum __attribute__((enum_extensibility(closed))) CXapianOrder : int32_t {
    /// By relevance; where it is equal, by the value in `order_slot`, ascending.
    CXapianOrderRelevance,
    /// By the value in `order_slot`, ascending.
    CXapianOrderValue,
    /// As they are found, without weight: the search ends with the last hit that is wanted.
    CXapianOrderNone,
} CXapianOrder;

typedef struct CXapianRequest {
    uint32_t offset;
    uint32_t limit;
    /// How many hits the refined query puts in order, where there is one. It counts in the order by relevance only.
    uint32_t refined;
    /// How many documents to look at before the total may be an estimate.
    uint32_t check_at_least;
    /// How many seconds that may take; 0 for as long as it takes. Then the hits are those found, the total and the facets
    /// what was seen until then.
    double time_limit;
    CXapianOrder order;
    uint32_t order_slot;
    /// BM25: how soon more of a word stops counting (k1), and how much length counts against a document (b).
    double saturation;
    double length_penalty;
    /// Slots whose values are counted over all that match; a value may be several, apart by U+001F.
    const uint32_t *_Nullable facet_slots;
    size_t facet_count;
} CXapianRequest;

typedef struct CXapianMatches CXapianMatches;

typedef struct CXapianHit {
    uint32_t identifier;
    double weight;
    CXapianBytes data;
} CXapianHit;

/// What `refined` finds among the best `request.refined` hits of `query` weighs more by what it weighs there, and they are put
/// in order again; those after them follow as `query` has them.
CXapianStatus CXapianDatabase_search(
    CXapianDatabase *database, const CXapianQuery *query, const CXapianQuery *_Nullable refined,
    const CXapianRequest *request,
    CXapianMatches *_Nullable *_Nonnull out, CXapianError *error) CXAPIAN_NOEXCEPT;
void CXapianMatches_free(CXapianMatches *matches) CXAPIAN_NOEXCEPT;
/// How many documents match: at least, about, and at most.
void CXapianMatches_total(
    const CXapianMatches *matches, uint32_t *lower, uint32_t *estimate, uint32_t *upper) CXAPIAN_NOEXCEPT;
/// Whether the time limit passed before all was seen.
int32_t CXapianMatches_is_partial(const CXapianMatches *matches) CXAPIAN_NOEXCEPT;
size_t CXapianMatches_count(const CXapianMatches *matches) CXAPIAN_NOEXCEPT;
CXapianHit CXapianMatches_hit(const CXapianMatches *matches, size_t index) CXAPIAN_NOEXCEPT;
/// How many values the facet `facet` (an index into facet_slots) has.
size_t CXapianMatches_value_count(const CXapianMatches *matches, size_t facet) CXAPIAN_NOEXCEPT;
/// A value of the facet, and how many documents have it. Most frequent first, then by byte order.
CXapianBytes CXapianMatches_value(
    const CXapianMatches *matches, size_t facet, size_t index, uint32_t *count) CXAPIAN_NOEXCEPT;

/// The version of Xapian that is linked.
const char *CXapian_version(void) CXAPIAN_NOEXCEPT;

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif

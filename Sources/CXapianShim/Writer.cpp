#include <algorithm>
#include <memory>
#include <numeric>
#include <vector>

#include "Bytes.h"
#include "Deflated.h"
#include "Guarded.h"
#include "Handles.h"

using cxapian::guarded;
using cxapian::string;

namespace {

/// Adds the tokens term by term, in the terms' byte order: Xapian keeps a document's
/// terms in a sorted map, and a map that grows at its end grows fastest.
void add_tokens(Xapian::Document &document, const CXapianDocument &source) {
    std::vector<uint32_t> starts(source.terms.count + 1, 0);
    for (size_t i = 0; i < source.token_count; ++i) ++starts[source.token_terms[i] + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<uint32_t> positions(source.token_count);
    std::vector<uint32_t> next(starts.begin(), starts.end() - 1);
    for (size_t i = 0; i < source.token_count; ++i) {
        positions[next[source.token_terms[i]]++] = source.token_positions[i];
    }
    std::vector<std::string> terms;
    terms.reserve(source.terms.count);
    for (size_t i = 0; i < source.terms.count; ++i) terms.push_back(string(source.terms, i));
    std::vector<uint32_t> order(terms.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) { return terms[a] < terms[b]; });
    for (uint32_t term : order) {
        for (uint32_t at = starts[term]; at < starts[term + 1]; ++at) document.add_posting(terms[term], positions[at]);
    }
}

Xapian::Document make(const CXapianDocument &source) {
    Xapian::Document document;
    add_tokens(document, source);
    for (size_t i = 0; i < source.booleans.count; ++i) document.add_boolean_term(string(source.booleans, i));
    for (size_t i = 0; i < source.values.count; ++i) {
        document.add_value(source.value_slots[i], string(source.values, i));
    }
    document.add_value(cxapian::data_slot, cxapian::deflated(source.data));
    return document;
}

}  // namespace

CXapianStatus CXapianWriter_open(
    const char *path, int32_t disposable, CXapianWriter **out, CXapianError *error) noexcept {
    return guarded(error, [&] {
        const int flags = disposable ? Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_NO_SYNC : Xapian::DB_CREATE_OR_OPEN;
        auto writer = std::make_unique<CXapianWriter>();
        writer->database = Xapian::WritableDatabase(path, flags);
        // Xapian commits what is pending when a database closes. In a transaction it doesn't:
        // what wasn't committed by name, as half a batch when the process ends, is dropped.
        writer->database.begin_transaction();
        *out = writer.release();
    });
}

void CXapianWriter_free(CXapianWriter *writer) noexcept {
    // Closing rolls the transaction back; it throws where the disk fails, and there is nothing left to save.
    CXapianError ignored;
    guarded(&ignored, [&] { writer->database.close(); });
    delete writer;
}

CXapianStatus CXapianWriter_add(CXapianWriter *writer, const CXapianDocument *document, CXapianError *error) noexcept {
    return guarded(error, [&] { writer->database.add_document(make(*document)); });
}

CXapianStatus CXapianWriter_replace(
    CXapianWriter *writer, CXapianBytes unique, const CXapianDocument *document, CXapianError *error) noexcept {
    return guarded(error, [&] { writer->database.replace_document(string(unique), make(*document)); });
}

CXapianStatus CXapianWriter_delete(CXapianWriter *writer, CXapianBytes unique, CXapianError *error) noexcept {
    return guarded(error, [&] { writer->database.delete_document(string(unique)); });
}

CXapianStatus CXapianWriter_set_metadata(
    CXapianWriter *writer, CXapianBytes key, CXapianBytes value, CXapianError *error) noexcept {
    return guarded(error, [&] { writer->database.set_metadata(string(key), string(value)); });
}

CXapianStatus CXapianWriter_add_synonym(
    CXapianWriter *writer, CXapianBytes term, CXapianBytes synonym, CXapianError *error) noexcept {
    return guarded(error, [&] { writer->database.add_synonym(string(term), string(synonym)); });
}

CXapianStatus CXapianWriter_commit(CXapianWriter *writer, CXapianError *error) noexcept {
    return guarded(error, [&] {
        writer->database.commit_transaction();
        writer->database.begin_transaction();
    });
}

CXapianStatus CXapian_merge(
    const char *const *sources, size_t count, const char *destination, CXapianError *error) noexcept {
    return guarded(error, [&] {
        Xapian::Database database;
        for (size_t i = 0; i < count; ++i) database.add_database(Xapian::Database(sources[i]));
        database.compact(destination);
    });
}

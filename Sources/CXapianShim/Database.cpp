#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "Bytes.h"
#include "Guarded.h"
#include "Handles.h"

using cxapian::guarded;
using cxapian::string;

struct CXapianPositions {
    std::vector<uint32_t> numbers;
    std::vector<uint32_t> ends;
};

CXapianStatus CXapianDatabase_open(const char *path, CXapianDatabase **out, CXapianError *error) noexcept {
    return guarded(error, [&] { *out = new CXapianDatabase{Xapian::Database(path), {}, {}}; });
}

void CXapianDatabase_free(CXapianDatabase *database) noexcept { delete database; }

CXapianStatus CXapianDatabase_reopen(CXapianDatabase *database, CXapianError *error) noexcept {
    return guarded(error, [&] {
        if (!database->database.reopen()) return;
        database->columns.clear();
        database->postings.clear();
        database->read = 0;
    });
}

CXapianStatus CXapianDatabase_count(CXapianDatabase *database, uint32_t *out, CXapianError *error) noexcept {
    return guarded(error, [&] { *out = database->database.get_doccount(); });
}

CXapianStatus CXapianDatabase_frequency(
    CXapianDatabase *database, CXapianBytes term, uint32_t *out, CXapianError *error) noexcept {
    return guarded(error, [&] { *out = database->database.get_termfreq(string(term)); });
}

CXapianStrings CXapianList_view(const CXapianList *list) noexcept {
    return {reinterpret_cast<const uint8_t *>(list->bytes.data()), list->ends.data(), list->ends.size()};
}

void CXapianList_free(CXapianList *list) noexcept { delete list; }

CXapianStatus CXapianDatabase_metadata(
    CXapianDatabase *database, CXapianBytes key, CXapianList **out, CXapianError *error) noexcept {
    return guarded(error, [&] {
        const std::string value = database->database.get_metadata(string(key));
        *out = new CXapianList();
        if (!value.empty()) (*out)->append(value);
    });
}

CXapianStatus CXapianDatabase_synonyms(
    CXapianDatabase *database, CXapianBytes term, CXapianList **out, CXapianError *error) noexcept {
    return guarded(error, [&] {
        CXapianList list;
        const std::string key = string(term);
        const auto end = database->database.synonyms_end(key);
        for (auto it = database->database.synonyms_begin(key); it != end; ++it) list.append(*it);
        *out = new CXapianList(std::move(list));
    });
}

CXapianStatus CXapianDatabase_terms(
    CXapianDatabase *database, CXapianBytes prefix, CXapianBytes from, size_t limit, CXapianList **out,
    CXapianError *error) noexcept {
    return guarded(error, [&] {
        CXapianList list;
        const std::string start = string(prefix);
        auto it = database->database.allterms_begin(start);
        const auto end = database->database.allterms_end(start);
        if (from.count != 0 && it != end) it.skip_to(string(from));
        for (; it != end && list.ends.size() < limit; ++it) list.append(*it);
        *out = new CXapianList(std::move(list));
    });
}

CXapianStatus CXapianDatabase_frequent(
    CXapianDatabase *database, CXapianBytes prefix, size_t limit, CXapianList **out, CXapianError *error) noexcept {
    return guarded(error, [&] {
        const std::string start = string(prefix);
        // Counted downwards, so that the order of pairs is the order that is wanted.
        std::vector<std::pair<Xapian::doccount, std::string>> terms;
        const auto end = database->database.allterms_end(start);
        for (auto it = database->database.allterms_begin(start); it != end; ++it) {
            terms.emplace_back(~it.get_termfreq(), *it);
        }
        const auto last = terms.begin() + static_cast<ptrdiff_t>(std::min(limit, terms.size()));
        std::partial_sort(terms.begin(), last, terms.end());
        CXapianList list;
        for (auto term = terms.begin(); term != last; ++term) list.append(term->second);
        *out = new CXapianList(std::move(list));
    });
}

CXapianStatus CXapianDatabase_positions(
    CXapianDatabase *database, uint32_t identifier, CXapianStrings terms, CXapianPositions **out,
    CXapianError *error) noexcept {
    return guarded(error, [&] {
        CXapianPositions positions;
        for (size_t i = 0; i < terms.count; ++i) {
            const std::string term = string(terms, i);
            const auto end = database->database.positionlist_end(identifier, term);
            for (auto it = database->database.positionlist_begin(identifier, term); it != end; ++it) {
                positions.numbers.push_back(*it);
            }
            positions.ends.push_back(static_cast<uint32_t>(positions.numbers.size()));
        }
        *out = new CXapianPositions(std::move(positions));
    });
}

CXapianNumbers CXapianPositions_view(const CXapianPositions *positions) noexcept {
    return {positions->numbers.data(), positions->ends.data(), positions->ends.size()};
}

void CXapianPositions_free(CXapianPositions *positions) noexcept { delete positions; }

const char *CXapian_version(void) noexcept { return Xapian::version_string(); }

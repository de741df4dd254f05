#include <algorithm>
#include <string>
#include <vector>

#include "Bytes.h"
#include "Guarded.h"
#include "Handles.h"

using cxapian::guarded;
using cxapian::string;

namespace {

/// How many changes make one word of the other, where that is at most `most`; else more than `most`.
///
/// The restricted Damerau-Levenshtein distance, over bytes.
size_t distance(const std::string &a, const std::string &b, size_t most) {
    const size_t gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (gap > most) return most + 1;
    std::vector<size_t> before(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
    for (size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        size_t least = i;
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t other = a[i - 1] == b[j - 1] ? 0 : 1;
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + other});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = std::min(now[j], before[j - 2] + 1);
            least = std::min(least, now[j]);
        }
        if (least > most) return most + 1;
        before.swap(last);
        last.swap(now);
    }
    return last[b.size()];
}

}  // namespace

CXapianStatus CXapianDatabase_similar(
    CXapianDatabase *database, CXapianBytes word, CXapianBytes prefix, size_t edits, CXapianList **out,
    CXapianError *error) noexcept {
    return guarded(error, [&] {
        CXapianList list;
        const std::string wanted = string(word);
        const std::string start = string(prefix);
        const auto end = database->database.allterms_end(start);
        for (auto it = database->database.allterms_begin(start); it != end; ++it) {
            const std::string term = *it;
            if (distance(wanted, term, edits) <= edits) list.append(term);
        }
        *out = new CXapianList(std::move(list));
    });
}

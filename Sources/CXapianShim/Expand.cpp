#include <string>
#include <unordered_set>

#include "Bytes.h"
#include "Guarded.h"
#include "Handles.h"

using cxapian::guarded;
using cxapian::string;

namespace {

/// Lets through terms of a list that neither too few nor too many documents have.
class Among : public Xapian::ExpandDecider {
    const Xapian::Database &database;
    const std::unordered_set<std::string> terms;
    const Xapian::doccount fewest, most;

  public:
    Among(const Xapian::Database &database_, std::unordered_set<std::string> terms_, uint32_t fewest_, uint32_t most_)
        : database(database_), terms(std::move(terms_)), fewest(fewest_), most(most_) {}

    bool operator()(const std::string &term) const override {
        if (terms.count(term) == 0) return false;
        const Xapian::doccount frequency = database.get_termfreq(term);
        return frequency >= fewest && frequency <= most;
    }
};

}  // namespace

CXapianStatus CXapianDatabase_expand(
    CXapianDatabase *database, const uint32_t *identifiers, size_t count, CXapianStrings among, uint32_t fewest,
    uint32_t most, size_t limit, CXapianList **out, CXapianError *error) noexcept {
    return guarded(error, [&] {
        std::unordered_set<std::string> terms;
        for (size_t i = 0; i < among.count; ++i) terms.insert(string(among, i));
        const Among decider(database->database, std::move(terms), fewest, most);
        Xapian::RSet set;
        for (size_t i = 0; i < count; ++i) set.add_document(identifiers[i]);
        Xapian::Enquire enquire(database->database);
        const Xapian::ESet found =
            enquire.get_eset(static_cast<Xapian::termcount>(limit), set, Xapian::Enquire::USE_EXACT_TERMFREQ, 1.0, &decider);
        CXapianList list;
        for (auto it = found.begin(); it != found.end(); ++it) list.append(*it);
        *out = new CXapianList(std::move(list));
    });
}

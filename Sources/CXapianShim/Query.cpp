#include <string>
#include <utility>
#include <vector>

#include "Bytes.h"
#include "Guarded.h"
#include "Handles.h"

using cxapian::guarded;
using cxapian::string;

namespace {

Xapian::Query::op operation(CXapianOperator code) {
    switch (code) {
        case CXapianOperatorAnd: return Xapian::Query::OP_AND;
        case CXapianOperatorOr: return Xapian::Query::OP_OR;
        case CXapianOperatorAndNot: return Xapian::Query::OP_AND_NOT;
        case CXapianOperatorFilter: return Xapian::Query::OP_FILTER;
        case CXapianOperatorAndMaybe: return Xapian::Query::OP_AND_MAYBE;
        case CXapianOperatorNear: return Xapian::Query::OP_NEAR;
        case CXapianOperatorPhrase: return Xapian::Query::OP_PHRASE;
        case CXapianOperatorSynonym: return Xapian::Query::OP_SYNONYM;
        case CXapianOperatorMax: return Xapian::Query::OP_MAX;
    }
    throw Xapian::InvalidArgumentError("no such operator");
}

/// Gives a fixed list of documents, without weight.
class DocumentList : public Xapian::PostingSource {
    std::vector<Xapian::docid> identifiers;
    size_t index = 0;
    bool started = false;

  public:
    explicit DocumentList(std::vector<Xapian::docid> identifiers_) : identifiers(std::move(identifiers_)) {}

    void init(const Xapian::Database &) override {
        index = 0;
        started = false;
        set_maxweight(0);
    }
    void next(double) override {
        if (started) ++index;
        started = true;
    }
    void skip_to(Xapian::docid wanted, double) override {
        started = true;
        while (index < identifiers.size() && identifiers[index] < wanted) ++index;
    }
    bool at_end() const override { return index >= identifiers.size(); }
    Xapian::docid get_docid() const override { return identifiers[index]; }
    Xapian::doccount get_termfreq_min() const override { return identifiers.size(); }
    Xapian::doccount get_termfreq_est() const override { return identifiers.size(); }
    Xapian::doccount get_termfreq_max() const override { return identifiers.size(); }
    Xapian::PostingSource *clone() const override { return new DocumentList(identifiers); }
    std::string name() const override { return "DocumentList"; }
    std::string get_description() const override { return "DocumentList"; }
};

}  // namespace

CXapianStatus CXapianQuery_term(CXapianBytes term, CXapianQuery **out, CXapianError *error) noexcept {
    return guarded(error, [&] { *out = new CXapianQuery{Xapian::Query(string(term))}; });
}

CXapianStatus CXapianQuery_all(CXapianQuery **out, CXapianError *error) noexcept {
    return guarded(error, [&] { *out = new CXapianQuery{Xapian::Query(std::string())}; });
}

CXapianStatus CXapianQuery_nothing(CXapianQuery **out, CXapianError *error) noexcept {
    return guarded(error, [&] { *out = new CXapianQuery{Xapian::Query()}; });
}

CXapianStatus CXapianQuery_combine(
    CXapianOperator code, const CXapianQuery *const *parts, size_t count, uint32_t window, CXapianQuery **out,
    CXapianError *error) noexcept {
    return guarded(error, [&] {
        std::vector<Xapian::Query> queries;
        queries.reserve(count);
        for (size_t i = 0; i < count; ++i) queries.push_back(parts[i]->query);
        *out = new CXapianQuery{Xapian::Query(operation(code), queries.begin(), queries.end(), window)};
    });
}

CXapianStatus CXapianQuery_scale(
    const CXapianQuery *query, double factor, CXapianQuery **out, CXapianError *error) noexcept {
    return guarded(error, [&] { *out = new CXapianQuery{Xapian::Query(factor, query->query)}; });
}

CXapianStatus CXapianQuery_range(
    uint32_t slot, CXapianBytes low, CXapianBytes high, CXapianQuery **out, CXapianError *error) noexcept {
    return guarded(error, [&] {
        using Xapian::Query;
        if (high.count == 0) {
            *out = new CXapianQuery{Query(Query::OP_VALUE_GE, slot, string(low))};
        } else if (low.count == 0) {
            *out = new CXapianQuery{Query(Query::OP_VALUE_LE, slot, string(high))};
        } else {
            *out = new CXapianQuery{Query(Query::OP_VALUE_RANGE, slot, string(low), string(high))};
        }
    });
}

CXapianStatus CXapianQuery_documents(
    const uint32_t *identifiers, size_t count, CXapianQuery **out, CXapianError *error) noexcept {
    return guarded(error, [&] {
        std::vector<Xapian::docid> list(identifiers, identifiers + count);
        *out = new CXapianQuery{Xapian::Query((new DocumentList(std::move(list)))->release())};
    });
}

CXapianStatus CXapianQuery_constant(double weight, CXapianQuery **out, CXapianError *error) noexcept {
    return guarded(error, [&] {
        *out = new CXapianQuery{Xapian::Query((new Xapian::FixedWeightPostingSource(weight))->release())};
    });
}

void CXapianQuery_free(CXapianQuery *query) noexcept { delete query; }

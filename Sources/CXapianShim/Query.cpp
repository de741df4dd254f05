#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "Bytes.h"
#include "DocumentList.h"
#include "Guarded.h"
#include "Handles.h"
#include "WordSource.h"

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

cxapian::WordSet word_set(const CXapianWords &words, size_t index) {
    cxapian::WordSet set{{}, {}, words.set_factors[index]};
    for (size_t i = index == 0 ? 0 : words.set_ends[index - 1]; i < words.set_ends[index]; ++i) {
        set.terms.push_back(string(words.terms, i));
    }
    if (words.set_queries[index] != nullptr) set.query = words.set_queries[index]->query;
    return set;
}

cxapian::Word word(const CXapianWords &words, size_t index) {
    cxapian::Word word{{}, words.word_counts[index] != 0};
    for (size_t i = index == 0 ? 0 : words.word_ends[index - 1]; i < words.word_ends[index]; ++i) {
        word.sets.push_back(word_set(words, i));
    }
    return word;
}

}  // namespace

CXapianStatus CXapianQuery_words(
    const CXapianWords *words, CXapianQuery **out, CXapianQuery **whole, CXapianError *error) noexcept {
    return guarded(error, [&] {
        auto question = std::make_shared<cxapian::WordQuestion>();
        for (size_t i = 0; i < words->word_count; ++i) question->words.push_back(word(*words, i));
        question->least = words->least;
        question->whole = words->whole;
        question->saturation = words->saturation;
        question->length_penalty = words->length_penalty;
        if (words->among != nullptr) question->among = words->among->query;
        question->weighs = out != nullptr;
        auto all = std::make_unique<CXapianQuery>(
            CXapianQuery{Xapian::Query((new cxapian::WordSource(question, true))->release()), question});
        if (out != nullptr) {
            *out = new CXapianQuery{Xapian::Query((new cxapian::WordSource(std::move(question), false))->release())};
        }
        *whole = all.release();
    });
}

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
        *out = new CXapianQuery{Xapian::Query((new cxapian::DocumentList(std::move(list)))->release())};
    });
}

CXapianStatus CXapianQuery_constant(double weight, CXapianQuery **out, CXapianError *error) noexcept {
    return guarded(error, [&] {
        *out = new CXapianQuery{Xapian::Query((new Xapian::FixedWeightPostingSource(weight))->release())};
    });
}

void CXapianQuery_free(CXapianQuery *query) noexcept { delete query; }

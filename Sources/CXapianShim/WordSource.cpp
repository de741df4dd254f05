#include "WordSource.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <memory>
#include <new>
#include <unordered_map>
#include <utility>

#include "PostingCache.h"

namespace cxapian {

namespace {

/// So many postings are read in the time that one is looked up.
constexpr uint64_t lookup_cost = 8;

/// Documents are few that are less than this part of all.
constexpr uint64_t few = 8;

/// The postings of `term`, where they are in memory.
std::shared_ptr<const Postings> kept(const Xapian::Database &database, const std::string &term) {
    PostingCache *cache = PostingCacheUse::present();
    return cache == nullptr ? nullptr : cache->of(database, term);
}

/// How often a set's terms stand in each document; untouched pages of it take neither time nor memory.
class Frequencies {
    std::unique_ptr<Frequency[], decltype(&std::free)> counts;

  public:
    explicit Frequencies(size_t documents)
        : counts(static_cast<Frequency *>(std::calloc(documents, sizeof(Frequency))), std::free) {
        if (counts == nullptr) throw std::bad_alloc();
    }

    Frequency operator[](Xapian::docid identifier) const { return counts[identifier]; }

    void add(Xapian::docid identifier, Xapian::termcount count) {
        counts[identifier] = frequency(uint64_t(counts[identifier]) + std::max<Xapian::termcount>(count, 1));
    }

    void add(const Postings &postings) {
        for (size_t i = 0; i < postings.identifiers.size(); ++i) add(postings.identifiers[i], postings.frequencies[i]);
    }
};

/// A set of a word, as it is in a database.
struct ReadSet {
    const WordSet *set;
    Frequencies frequencies;
    /// About how many documents have it, and how many postings its terms have.
    double documents;
    uint64_t postings;
    /// What the documents weigh that its query finds.
    std::unordered_map<Xapian::docid, double> found;
};

struct ReadWord {
    const Word *word;
    std::vector<ReadSet> sets;
    uint64_t postings = 0;
    /// How many look-ups each document costs; none where a query must be asked of all documents anyway.
    uint64_t terms = 0;
    bool asks = false;

    bool is_in(Xapian::docid identifier) const {
        return std::any_of(
            sets.begin(), sets.end(), [&](const ReadSet &set) { return set.frequencies[identifier] > 0; });
    }

    bool is_looked_up(size_t documents) const { return !asks && documents * terms * lookup_cost < postings; }
};

ReadSet read_set(const WordSet &set, const Xapian::Database &database, size_t identifiers) {
    const double all = std::max(1.0, double(database.get_doccount()));
    double without = 1;
    uint64_t postings = 0;
    for (const std::string &term : set.terms) {
        const Xapian::doccount frequency = database.get_termfreq(term);
        without *= 1 - frequency / all;
        postings += frequency;
    }
    return {&set, Frequencies(identifiers), all * (1 - without), postings, {}};
}

/// Asks a set's query, whose documents weigh what it says of them.
void ask(ReadSet &read, const Xapian::Database &database, const Xapian::Weight &weighting) {
    PostingCache *cache = PostingCacheUse::present();
    const auto found = cache == nullptr ? std::make_shared<const Weighed>(database, read.set->query, weighting)
                                        : cache->of(database, read.set->query, weighting);
    for (size_t i = 0; i < found->identifiers.size(); ++i) {
        read.frequencies.add(found->identifiers[i], 1);
        read.found[found->identifiers[i]] = found->weights[i];
    }
}

/// Reads all of a set.
void read_all(ReadSet &read, const Xapian::Database &database, const Xapian::Weight &weighting) {
    for (const std::string &term : read.set->terms) {
        if (const auto postings = kept(database, term)) {
            read.frequencies.add(*postings);
            continue;
        }
        const auto end = database.postlist_end(term);
        for (auto it = database.postlist_begin(term); it != end; ++it) read.frequencies.add(*it, it.get_wdf());
    }
    if (!read.set->query.empty()) ask(read, database, weighting);
}

/// Looks a set up in some documents.
void look_up(ReadSet &read, const Xapian::Database &database, const std::vector<Xapian::docid> &identifiers) {
    for (const std::string &term : read.set->terms) {
        auto it = database.postlist_begin(term);
        const auto end = database.postlist_end(term);
        for (const Xapian::docid identifier : identifiers) {
            if (it == end) break;
            it.skip_to(identifier);
            if (it != end && *it == identifier) read.frequencies.add(identifier, it.get_wdf());
        }
    }
}

/// What one document that has a set weighs more than one that doesn't, before its length counts: Xapian's BM25Weight.
double term_weight(double documents, double all) {
    const double ratio = (all - documents + 0.5) / (documents + 0.5);
    return std::log(ratio < 2 ? ratio * 0.5 + 1 : ratio);
}

/// Answers a question from a database.
class WordReader {
    const WordQuestion &question;
    const Xapian::Database &database;
    const Xapian::BM25Weight weighting;
    /// Those that count, the rarest first; then those that needn't be there.
    std::vector<ReadWord> words;
    size_t counted = 0;
    /// How many words that count each document has.
    std::vector<uint8_t> counts;

  public:
    /// The documents that have enough words, ascending.
    std::vector<Xapian::docid> identifiers;

    WordReader(const WordQuestion &question_, const Xapian::Database &database_)
        : question(question_), database(database_),
          weighting(question_.saturation, 0, 1, question_.length_penalty, 0.5), counts(size_t(database_.get_lastdocid()) + 1) {
        for (const Word &word : question.words) {
            words.push_back(read_word(word));
            if (word.counts) ++counted;
        }
        std::stable_sort(words.begin(), words.end(), [](const ReadWord &a, const ReadWord &b) {
            return a.word->counts != b.word->counts ? a.word->counts : a.postings < b.postings;
        });
    }

    void read() {
        if (question.least == 0 || question.least > counted) return;
        // What has enough words has one of the first so many.
        const size_t leading = read_among() ? 0 : counted - question.least + 1;
        read_leading(leading);
        for (size_t i = leading; i < words.size(); ++i) {
            const bool looks_up = words[i].is_looked_up(identifiers.size());
            for (ReadSet &set : words[i].sets) {
                looks_up ? look_up(set, database, identifiers) : read_all(set, database, weighting);
            }
            if (words[i].word->counts) keep_what_may_have_enough(words[i], counted - i - 1);
        }
    }

    /// Those of them that have all words.
    std::vector<Xapian::docid> whole() const {
        std::vector<Xapian::docid> whole;
        std::copy_if(identifiers.begin(), identifiers.end(), std::back_inserter(whole), [&](Xapian::docid identifier) {
            return counts[identifier] == counted;
        });
        return whole;
    }

    /// What the documents weigh.
    std::vector<double> weights() const {
        const double all = std::max(1.0, double(database.get_doccount()));
        const double length_factor = 1 / std::max(1.0, database.get_avlength());
        std::vector<std::pair<const ReadSet *, double>> sets;
        for (const ReadWord &word : words) {
            for (const ReadSet &set : word.sets) {
                sets.emplace_back(&set, term_weight(set.documents, all) * (question.saturation + 1) * set.set->factor);
            }
        }
        std::vector<double> weights;
        weights.reserve(identifiers.size());
        PostingCache *cache = PostingCacheUse::present();
        const auto *lengths = cache == nullptr ? nullptr : cache->lengths_for(database, identifiers.size());
        for (const Xapian::docid identifier : identifiers) {
            const Xapian::termcount words = lengths == nullptr ? database.get_doclength(identifier) : (*lengths)[identifier];
            const double length = std::max(words * length_factor, 0.5);
            const double b = question.length_penalty;
            const double divisor = question.saturation * (length * b + (1 - b));
            double weight = counts[identifier] == counted ? question.whole : 0;
            for (const auto &set : sets) {
                const double frequency = set.first->frequencies[identifier];
                if (frequency == 0) continue;
                const auto found = set.first->found.find(identifier);
                weight += found != set.first->found.end() ? found->second * set.first->set->factor
                                                          : set.second * (frequency / (divisor + frequency));
            }
            weights.push_back(weight);
        }
        return weights;
    }

  private:
    ReadWord read_word(const Word &word) const {
        ReadWord read{&word, {}};
        for (const WordSet &set : word.sets) {
            read.sets.push_back(read_set(set, database, counts.size()));
            read.postings += read.sets.back().postings;
            read.terms += set.terms.size();
            read.asks = read.asks || !set.query.empty();
        }
        return read;
    }

    /// Begins with the few documents among which answers are wanted; whether they are few, and known.
    bool read_among() {
        if (question.among.empty()) return false;
        Xapian::Enquire enquire(database);
        enquire.set_query(question.among);
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
        const Xapian::doccount all = database.get_doccount();
        if (uint64_t(enquire.get_mset(0, 0).get_matches_estimated()) * few > all) return false;
        const Xapian::MSet found = enquire.get_mset(0, all);
        for (auto it = found.begin(); it != found.end(); ++it) identifiers.push_back(*it);
        std::sort(identifiers.begin(), identifiers.end());
        return true;
    }

    void read_leading(size_t leading) {
        if (leading == 0) return;
        for (size_t i = 0; i < leading; ++i) {
            for (ReadSet &set : words[i].sets) read_all(set, database, weighting);
        }
        for (Xapian::docid identifier = 1; identifier < counts.size(); ++identifier) {
            for (size_t i = 0; i < leading; ++i) counts[identifier] += words[i].is_in(identifier) ? 1 : 0;
            if (counts[identifier] > 0) identifiers.push_back(identifier);
        }
    }

    void keep_what_may_have_enough(const ReadWord &word, size_t missing) {
        size_t kept = 0;
        for (const Xapian::docid identifier : identifiers) {
            counts[identifier] += word.is_in(identifier) ? 1 : 0;
            if (counts[identifier] + missing >= question.least) identifiers[kept++] = identifier;
        }
        identifiers.resize(kept);
    }
};

}  // namespace

void WordSource::init(const Xapian::Database &database) {
    index = 0;
    started = false;
    const std::string name = database.get_uuid();
    if (question->answer == nullptr || question->answer->database != name) {
        WordReader reader(*question, database);
        reader.read();
        auto read = std::make_shared<WordAnswer>();
        read->database = name;
        if (question->weighs) read->weights = reader.weights();
        read->whole = reader.whole();
        read->identifiers = std::move(reader.identifiers);
        question->answer = std::move(read);
    }
    answer = question->answer;
    const auto &weights = answer->weights;
    set_maxweight(only_whole || weights.empty() ? 0 : *std::max_element(weights.begin(), weights.end()));
}

void WordSource::next(double min_weight) {
    if (started) ++index;
    started = true;
    while (!at_end() && is_light(min_weight)) ++index;
}

void WordSource::skip_to(Xapian::docid wanted, double min_weight) {
    started = true;
    const auto &list = identifiers();
    const auto from = list.begin() + static_cast<ptrdiff_t>(index);
    index = static_cast<size_t>(std::lower_bound(from, list.end(), wanted) - list.begin());
    while (!at_end() && is_light(min_weight)) ++index;
}

}  // namespace cxapian

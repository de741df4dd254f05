#ifndef CXAPIAN_WORD_SOURCE_H
#define CXAPIAN_WORD_SOURCE_H

#include <memory>
#include <string>
#include <vector>

#include <xapian.h>

namespace cxapian {

/// What makes a document have a word: any of some terms, which weigh as one would, or being found by a query, which says what
/// that weighs.
struct WordSet {
    std::vector<std::string> terms;
    Xapian::Query query;
    double factor;
};

/// A word of a question: it is there where any of its sets is.
struct Word {
    std::vector<WordSet> sets;
    bool counts;
};

/// What a database answers: documents, ascending, what they weigh, and which of them have all words.
struct WordAnswer {
    std::string database;
    std::vector<Xapian::docid> identifiers;
    std::vector<double> weights;
    std::vector<Xapian::docid> whole;
};

/// What is asked for.
struct WordQuestion {
    std::vector<Word> words;
    /// Whether anybody asks what documents weigh.
    bool weighs;
    /// How many of the words that count must be there.
    size_t least;
    /// What having all of them weighs.
    double whole;
    /// BM25's k1 and b.
    double saturation;
    double length_penalty;
    /// Where it isn't empty: documents that it doesn't find need not be found.
    Xapian::Query among;
    /// The answer, once it was asked; kept as long as the question, for it is asked again with other filters.
    std::shared_ptr<const WordAnswer> answer;
};

/// The documents that have enough of some words, weighed as BM25 weighs them.
///
/// It reads the postings of each word one after the other into counts by document, where a tree of Xapian's posting lists
/// asks every list for every document: with a dozen inflected forms a word that is several times as fast. Words that are
/// frequent, and needn't be looked at in all documents, are looked up in those that the rarer ones leave.
class WordSource : public Xapian::PostingSource {
    std::shared_ptr<WordQuestion> question;
    /// Whether it gives only what has all words, without weight.
    bool only_whole;
    std::shared_ptr<const WordAnswer> answer;
    size_t index = 0;
    bool started = false;

    const std::vector<Xapian::docid> &identifiers() const { return only_whole ? answer->whole : answer->identifiers; }
    bool is_light(double min_weight) const { return !only_whole && answer->weights[index] < min_weight; }

  public:
    WordSource(std::shared_ptr<WordQuestion> question_, bool only_whole_)
        : question(std::move(question_)), only_whole(only_whole_) {}

    /// What it gives, in ascending order, once it is initialised.
    const std::vector<Xapian::docid> &found() const { return identifiers(); }

    void init(const Xapian::Database &database) override;
    void next(double min_weight) override;
    void skip_to(Xapian::docid wanted, double min_weight) override;
    bool at_end() const override { return index >= identifiers().size(); }
    Xapian::docid get_docid() const override { return identifiers()[index]; }
    double get_weight() const override { return only_whole ? 0 : answer->weights[index]; }
    Xapian::doccount get_termfreq_min() const override { return static_cast<Xapian::doccount>(identifiers().size()); }
    Xapian::doccount get_termfreq_est() const override { return get_termfreq_min(); }
    Xapian::doccount get_termfreq_max() const override { return get_termfreq_min(); }
    Xapian::PostingSource *clone() const override { return new WordSource(question, only_whole); }
    std::string name() const override { return "WordSource"; }
    std::string get_description() const override { return "WordSource"; }
};

}  // namespace cxapian

#endif

#ifndef CXAPIAN_DOCUMENT_LIST_H
#define CXAPIAN_DOCUMENT_LIST_H

#include <string>
#include <utility>
#include <vector>

#include <xapian.h>

namespace cxapian {

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

}  // namespace cxapian

#endif

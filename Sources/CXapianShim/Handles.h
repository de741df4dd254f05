// What the opaque handles hold.

#ifndef CXAPIAN_HANDLES_H
#define CXAPIAN_HANDLES_H

#include <memory>

#include <xapian.h>

#include "CXapianShim.h"
#include "Columns.h"
#include "PostingCache.h"
#include "WordSource.h"

namespace cxapian {

/// The slot of a document's data (see Deflated.h). Not where Xapian's set_data() puts it: that deflates it as small as
/// can be, which takes a tenth of the time to make an index.
constexpr Xapian::valueno data_slot = 255;

}  // namespace cxapian

struct CXapianWriter {
    Xapian::WritableDatabase database;
};

struct CXapianDatabase {
    Xapian::Database database;
    cxapian::Columns columns;
    cxapian::PostingCache postings;
    /// How many documents its searches matched, of which values were read from the disk. Once that was about as much work as
    /// reading columns is, they are read.
    uint64_t read = 0;

    bool has_columns() const { return read >= database.get_lastdocid() / 2; }
};

struct CXapianQuery {
    Xapian::Query query;
    /// Where the query is just to have all of some words, those: what has them can be had without a search.
    std::shared_ptr<cxapian::WordQuestion> words;
};

#endif

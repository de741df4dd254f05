// What the opaque handles hold.

#ifndef CXAPIAN_HANDLES_H
#define CXAPIAN_HANDLES_H

#include <xapian.h>

#include "CXapianShim.h"

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
};

struct CXapianQuery {
    Xapian::Query query;
};

#endif

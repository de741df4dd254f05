// What the opaque handles hold.

#ifndef CXAPIAN_HANDLES_H
#define CXAPIAN_HANDLES_H

#include <xapian.h>

#include "CXapianShim.h"

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

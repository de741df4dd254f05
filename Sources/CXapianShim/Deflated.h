// Documents' data, deflated.

#ifndef CXAPIAN_DEFLATED_H
#define CXAPIAN_DEFLATED_H

#include <string>

#include "CXapianShim.h"

namespace cxapian {

/// `bytes`, deflated in a hurry: zlib's fastest level takes a third of the time of Xapian's, and a tenth more room.
std::string deflated(CXapianBytes bytes);

/// What `deflated` was given. Throws Xapian::DatabaseCorruptError where it gave no such thing.
std::string inflated(const std::string &text);

}  // namespace cxapian

#endif

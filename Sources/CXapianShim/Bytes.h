// Between C views of bytes and C++ strings.

#ifndef CXAPIAN_BYTES_H
#define CXAPIAN_BYTES_H

#include <string>
#include <vector>

#include "CXapianShim.h"

namespace cxapian {

inline std::string string(CXapianBytes bytes) {
    return std::string(reinterpret_cast<const char *>(bytes.bytes), bytes.count);
}

inline CXapianBytes view(const std::string &text) noexcept {
    return {reinterpret_cast<const uint8_t *>(text.data()), text.size()};
}

/// The string at `index` of `strings`.
inline std::string string(CXapianStrings strings, size_t index) {
    const uint32_t start = index == 0 ? 0 : strings.ends[index - 1];
    return std::string(reinterpret_cast<const char *>(strings.bytes) + start, strings.ends[index] - start);
}

}  // namespace cxapian

struct CXapianList {
    std::string bytes;
    std::vector<uint32_t> ends;

    void append(const std::string &text) {
        bytes += text;
        ends.push_back(static_cast<uint32_t>(bytes.size()));
    }
};

#endif

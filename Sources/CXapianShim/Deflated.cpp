#include "Deflated.h"

#include <new>

#include <xapian.h>
#include <zlib.h>

namespace {

/// A compressor, kept by each thread: to make one costs as much as to deflate a page.
struct Deflater {
    z_stream stream{};

    Deflater() {
        if (deflateInit(&stream, Z_BEST_SPEED) != Z_OK) throw std::bad_alloc();
    }
    ~Deflater() { deflateEnd(&stream); }
};

/// The length before deflating stands in front, the low byte first.
constexpr size_t length_bytes = 4;

/// Deflate makes nothing smaller than this: a length that says so is damaged, and asks for no memory.
constexpr size_t greatest_ratio = 1032;

uint32_t length(const std::string &text) {
    uint32_t length = 0;
    for (size_t i = 0; i < length_bytes; ++i) length |= uint32_t(uint8_t(text[i])) << (8 * i);
    return length;
}

}  // namespace

std::string cxapian::deflated(CXapianBytes bytes) {
    thread_local Deflater deflater;
    z_stream &stream = deflater.stream;
    deflateReset(&stream);
    std::string text(length_bytes + deflateBound(&stream, bytes.count), '\0');
    for (size_t i = 0; i < length_bytes; ++i) text[i] = char(bytes.count >> (8 * i));
    stream.next_in = const_cast<uint8_t *>(bytes.bytes);
    stream.avail_in = static_cast<uInt>(bytes.count);
    stream.next_out = reinterpret_cast<uint8_t *>(&text[length_bytes]);
    stream.avail_out = static_cast<uInt>(text.size() - length_bytes);
    deflate(&stream, Z_FINISH);
    text.resize(text.size() - stream.avail_out);
    return text;
}

std::string cxapian::inflated(const std::string &text) {
    if (text.size() <= length_bytes) return {};
    const size_t wanted = length(text);
    if (wanted > text.size() * greatest_ratio) throw Xapian::DatabaseCorruptError("a document's data is damaged");
    std::string bytes(wanted, '\0');
    uLongf count = bytes.size();
    const int status = uncompress(
        reinterpret_cast<uint8_t *>(&bytes[0]), &count, reinterpret_cast<const uint8_t *>(&text[length_bytes]),
        text.size() - length_bytes);
    if (status != Z_OK || count != bytes.size()) throw Xapian::DatabaseCorruptError("a document's data is damaged");
    return bytes;
}

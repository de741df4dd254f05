// Tesseract through its C face, and Leptonica, which holds the images that it reads.

#ifndef CTESSERACT_SHIM_H
#define CTESSERACT_SHIM_H

#include <leptonica/allheaders.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <tesseract/capi.h>

/// Shuts Leptonica up: what it has to say of a bad image is told by what it returns.
static inline void ctesseract_quiet(void) { setMsgSeverity(L_SEVERITY_NONE); }

/// Copies `bytes`, row after row from the top without gaps, into an image of 8 bits a pixel.
static inline void ctesseract_fill(PIX *image, const uint8_t *bytes) {
    l_int32 width = pixGetWidth(image), height = pixGetHeight(image), words = pixGetWpl(image);
    for (l_int32 row = 0; row < height; row++) {
        l_uint32 *line = pixGetData(image) + (size_t)row * words;
        const uint8_t *from = bytes + (size_t)row * width;
        for (l_int32 column = 0; column < width; column++) SET_DATA_BYTE(line, column, from[column]);
    }
}

#endif

// What Swift can't import from poppler-glib by itself: a macro that calls a function.

#ifndef CPOPPLER_SHIM_H
#define CPOPPLER_SHIM_H

#include <cairo.h>
#include <glib.h>
#include <poppler.h>

static inline GQuark cpoppler_error_domain(void) { return POPPLER_ERROR; }

#endif

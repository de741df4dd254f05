// The bare loop that reading text layers is measured against: poppler-glib, one process, no border, nothing kept.
//   bare_poppler FILE...      writes pages= and cpu_seconds= on standard error

#include <poppler.h>
#include <sys/resource.h>

#include <cstdio>
#include <cstring>

int main(int count, char **words) {
    size_t pages = 0, bytes = 0;
    for (int index = 1; index < count; index++) {
        GFile *file = g_file_new_for_path(words[index]);
        PopplerDocument *document = poppler_document_new_from_gfile(file, nullptr, nullptr, nullptr);
        g_object_unref(file);
        if (!document) continue;
        for (int number = 0; number < poppler_document_get_n_pages(document); number++, pages++) {
            PopplerPage *page = poppler_document_get_page(document, number);
            char *text = poppler_page_get_text(page);
            bytes += strlen(text);
            g_free(text);
            g_object_unref(page);
        }
        g_object_unref(document);
    }
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    double seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    fprintf(stderr, "pages=%zu bytes=%zu cpu_seconds=%f\n", pages, bytes, seconds);
}

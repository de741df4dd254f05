// Poppler's text as its manual shows it, for comparison: poppler_page_get_text of each page, and nothing else.
//
//   bare_poppler LIST      LIST has a path a line; prints how many pages there were

#include <poppler.h>
#include <stdio.h>
#include <string.h>

static int read_pages(const char *path) {
    GFile *file = g_file_new_for_path(path);
    PopplerDocument *document = poppler_document_new_from_gfile(file, NULL, NULL, NULL);
    g_object_unref(file);
    if (!document) return -1;
    const int pages = poppler_document_get_n_pages(document);
    for (int index = 0; index < pages; index++) {
        PopplerPage *page = poppler_document_get_page(document, index);
        g_free(poppler_page_get_text(page));
        g_object_unref(page);
    }
    g_object_unref(document);
    return pages;
}

int main(int count, char **arguments) {
    FILE *list = count == 2 ? fopen(arguments[1], "r") : NULL;
    if (!list) return 64;
    char path[4096];
    long pages = 0;
    while (fgets(path, sizeof path, list)) {
        path[strcspn(path, "\n")] = 0;
        const int read = read_pages(path);
        if (read < 0) return 2;
        pages += read;
    }
    printf("pages=%ld\n", pages);
    return 0;
}

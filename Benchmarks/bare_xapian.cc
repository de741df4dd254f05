// Xapian as its manual shows it, for comparison: stock terms, stock query parser, stock snippets.
//
//   bare_xapian index DATABASE FOLDER LIST      LIST has lines of path, type and year, apart by tabs
//   bare_xapian search DATABASE QUERIES ROUNDS  prints one line of figures
//   bare_xapian complete DATABASE QUERIES ROUNDS  the same, each query's last word being typed (FLAG_PARTIAL)
//
// A search gives what a page of hits needs: the ten best, their stored text, a passage of each with its words
// marked, how many match, and how many of those have each type and year.

#include <xapian.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace {

constexpr const char* language = "spanish";
constexpr Xapian::valueno type_slot = 0;
constexpr Xapian::valueno year_slot = 1;
constexpr unsigned hits_shown = 10;
constexpr unsigned completions_shown = 8;
constexpr unsigned facet_values = 50;
constexpr unsigned passage_length = 250;

std::string contents(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        std::cerr << "bare_xapian: can't read " << path << '\n';
        std::exit(2);
    }
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<std::string> lines(const std::string& path) {
    std::istringstream text(contents(path));
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);) {
        if (!line.empty()) lines.push_back(line);
    }
    return lines;
}

Xapian::Document document(Xapian::TermGenerator& generator, const std::string& folder, const std::string& line) {
    std::istringstream row(line);
    std::string path, type, year;
    std::getline(row, path, '\t');
    std::getline(row, type, '\t');
    std::getline(row, year, '\t');
    const std::string text = contents(folder + '/' + path);
    Xapian::Document document;
    generator.set_document(document);
    generator.set_termpos(0);
    generator.index_text(text);
    document.add_boolean_term("Q" + path);
    document.add_boolean_term("XT" + type);
    document.add_boolean_term("XY" + year);
    document.add_value(type_slot, type);
    document.add_value(year_slot, year);
    document.set_data(text);
    return document;
}

void index(const std::string& path, const std::string& folder, const std::string& list) {
    Xapian::WritableDatabase database(path, Xapian::DB_CREATE_OR_OVERWRITE);
    Xapian::TermGenerator generator;
    generator.set_stemmer(Xapian::Stem(language));
    for (const auto& line : lines(list)) database.add_document(document(generator, folder, line));
    database.commit();
}

// What was found, added up: nothing that is asked for may go unused, and both programs can be compared by it.
struct Found {
    size_t matches = 0;
    size_t hits = 0;
    size_t passage_bytes = 0;
    size_t facet_counts = 0;
};

void count(Xapian::ValueCountMatchSpy& facet, Found& found) {
    const auto end = facet.top_values_end(facet_values);
    for (auto value = facet.top_values_begin(facet_values); value != end; ++value) {
        found.facet_counts += value.get_termfreq();
    }
}

void search(Xapian::Database& database, Xapian::QueryParser& parser, const std::string& text, Found& found) {
    static const Xapian::Stem stemmer(language);
    Xapian::Enquire enquire(database);
    enquire.set_query(parser.parse_query(text));
    Xapian::ValueCountMatchSpy types(type_slot), years(year_slot);
    enquire.add_matchspy(&types);
    enquire.add_matchspy(&years);
    const Xapian::MSet hits = enquire.get_mset(0, hits_shown, database.get_doccount());
    for (auto hit = hits.begin(); hit != hits.end(); ++hit) {
        found.passage_bytes += hits.snippet(hit.get_document().get_data(), passage_length, stemmer).size();
        found.hits += 1;
    }
    found.matches += hits.get_matches_estimated();
    count(types, found);
    count(years, found);
}

// What is found while it is typed: the eight best acts for the words and any word that begins as the last.
void complete(Xapian::Database& database, Xapian::QueryParser& parser, const std::string& text, Found& found) {
    Xapian::Enquire enquire(database);
    enquire.set_query(parser.parse_query(text, Xapian::QueryParser::FLAG_PARTIAL));
    const Xapian::MSet hits = enquire.get_mset(0, completions_shown);
    for (auto hit = hits.begin(); hit != hits.end(); ++hit) found.hits += hit.get_document().get_data().empty() ? 0 : 1;
    found.matches += hits.get_matches_estimated();
}

using Asking = void (*)(Xapian::Database&, Xapian::QueryParser&, const std::string&, Found&);

double percentile(const std::vector<double>& sorted, double share) {
    return sorted[std::min(sorted.size() - 1, static_cast<size_t>(share * sorted.size()))];
}

// Every query once for warmth, then `rounds` times; milliseconds of each.
std::vector<double> times(Xapian::Database& database, Asking ask, const std::vector<std::string>& queries, int rounds,
                          Found& all) {
    using Clock = std::chrono::steady_clock;
    Xapian::QueryParser parser;
    parser.set_database(database);
    parser.set_stemmer(Xapian::Stem(language));
    parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
    parser.set_default_op(Xapian::Query::OP_AND);
    std::vector<double> times;
    for (int round = 0; round <= rounds; ++round) {
        for (const auto& query : queries) {
            Found found;
            const auto start = Clock::now();
            ask(database, parser, query, round == 0 ? all : found);
            const std::chrono::duration<double, std::milli> time = Clock::now() - start;
            if (round > 0) times.push_back(time.count());
        }
    }
    return times;
}

void measure(Asking ask, const std::string& path, const std::string& queries_path, int rounds) {
    Xapian::Database database(path);
    const auto queries = lines(queries_path);
    Found found;
    auto measured = times(database, ask, queries, rounds, found);
    std::sort(measured.begin(), measured.end());
    std::printf("queries=%zu median_ms=%.4f p99_ms=%.4f matches=%zu hits=%zu passage_bytes=%zu\n", queries.size(),
                percentile(measured, 0.5), percentile(measured, 0.99), found.matches, found.hits, found.passage_bytes);
}

}  // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> words(arguments + 1, arguments + count);
    try {
        if (words.size() == 4 && words[0] == "index") {
            index(words[1], words[2], words[3]);
        } else if (words.size() == 4 && words[0] == "search" && std::atoi(arguments[4]) > 0) {
            measure(search, words[1], words[2], std::atoi(arguments[4]));
        } else if (words.size() == 4 && words[0] == "complete" && std::atoi(arguments[4]) > 0) {
            measure(complete, words[1], words[2], std::atoi(arguments[4]));
        } else {
            std::cerr << "bare_xapian index DATABASE FOLDER LIST\nbare_xapian search DATABASE QUERIES ROUNDS\n";
            return 64;
        }
    } catch (const Xapian::Error& error) {
        std::cerr << "bare_xapian: " << error.get_description() << '\n';
        return 2;
    }
    return 0;
}

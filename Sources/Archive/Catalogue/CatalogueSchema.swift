import Foundation
import GRDB

/// The catalogue's tables.
///
/// - `state`: `catalogue` (an identifier of this catalogue), `change` (the counter), `reader` (the
///   version of the rules that read the records).
/// - `mark`: a random mark for each transaction that moved the counter, and the number it reached. An index
///   keeps the mark of what it follows: where a backup of the catalogue was put back, the numbers come
///   again and the marks don't.
/// - `document`: one row for distinct bytes. `failure` tells why it could not be read, else is null.
/// - `file`: a path, and the size and time (nanoseconds since 1970) it had when it was read. Two
///   paths with the same bytes share a document. `failure` is for files that could not even be opened.
/// - `page`: a page's text. `extraction`: `text-layer`, `ocr`, `plain-text`, or `none` for a page without text.
/// - `act`: a record. `base_code` is the code that its values give, `code` the one it has (`-2` where
///   two acts print the same number), `rank` what orders acts that share a base code, `change` the
///   counter's number when it last changed.
/// - `removed_act`: an act that is gone, and the change that took it away.
enum CatalogueSchema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: documents, pages, acts") { database in
            try database.execute(sql: first)
            try database.execute(
                sql: "INSERT INTO state VALUES ('catalogue', ?), ('change', '0'), ('reader', '')",
                arguments: [UUID().uuidString]
            )
        }
        return migrator
    }()

    private static let first = """
        CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE mark (change INTEGER PRIMARY KEY, mark TEXT NOT NULL);
        INSERT INTO mark VALUES (0, '');
        CREATE TABLE document (
            id INTEGER PRIMARY KEY,
            sha256 TEXT NOT NULL UNIQUE,
            size INTEGER NOT NULL,
            encoding TEXT,
            extraction TEXT NOT NULL,
            failure TEXT,
            failure_es TEXT,
            failure_en TEXT
        );
        CREATE TABLE file (
            path TEXT PRIMARY KEY,
            size INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            document_id INTEGER REFERENCES document (id),
            failure TEXT,
            failure_es TEXT,
            failure_en TEXT
        ) WITHOUT ROWID;
        CREATE INDEX file_document ON file (document_id);
        CREATE TABLE page (
            document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            extraction TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (document_id, number)
        );
        CREATE TABLE act (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            document_id INTEGER NOT NULL REFERENCES document (id),
            ordinal INTEGER NOT NULL,
            base_code TEXT NOT NULL,
            code TEXT NOT NULL,
            rank TEXT NOT NULL,
            record TEXT NOT NULL,
            change INTEGER NOT NULL
        );
        CREATE INDEX act_document ON act (document_id);
        CREATE INDEX act_base_code ON act (base_code, rank);
        CREATE INDEX act_code ON act (code);
        CREATE INDEX act_change ON act (change);
        CREATE TABLE removed_act (act_id INTEGER PRIMARY KEY, change INTEGER NOT NULL);
        CREATE INDEX removed_act_change ON removed_act (change);
        """
}

import Foundation
import GRDB

/// The catalogue's tables.
///
/// - `state`: `catalogue` (an identifier of this catalogue), `change` (the counter), `reader` (the
///   version of the rules that read the records), `subjects` (codes and names of the archive's own scheme).
/// - `mark`: a random mark for each transaction that moved the counter, and the number it reached. An index
///   keeps the mark of what it follows: where a backup of the catalogue was put back, the numbers come
///   again and the marks don't.
/// - `document`: one row for distinct bytes. `failure` tells why it could not be read, else is null.
/// - `file`: a path, and the size and time (nanoseconds since 1970) it had when it was read. Two
///   paths with the same bytes share a document. `failure` is for files that could not even be opened.
///   `stale`: its pages' text, or the rules, changed since its acts were read.
/// - `page`: a page and the text it came with. `extraction` says which text is in use: `text-layer`, `plain-text`,
///   `ocr` (then it is the recognition's), or `none`. `need` tells why the page should be recognised, and is null where
///   it needn't; `recognition` is the key of what was recognised, `choice` why the one text was preferred to the other,
///   `failure` why recognition failed. `quality` is 0 to 1; `furniture`, what stands apart from the text in use (headers,
///   page numbers, signatures), as ranges of its UTF-8: `0-35 1200-1240`.
/// - `recognition`: what was recognised on pages, by the hash of their image: the same page in another file isn't
///   recognised again. `words` are ``RecognisedWords``. It stays when the document goes.
/// - `page_in_use`: each page with the text that is in use.
/// - `act`: a record. `base_code` is the code that its values give, `code` the one it has (`-2` where
///   two acts print the same number), `rank` what orders acts that share a base code, `change` the
///   counter's number when it last changed, `signature` its ``TextSignature``.
/// - `copy`: two acts that may be one (a second scan, a typed copy): an offer to a person. `state`'s `copies` is the change
///   up to which copies were looked for.
/// - `removed_act`: an act that is gone, and the change that took it away.
/// - `act.key`: its code without the year, as a ``CitedCode`` has it; `act.effects`, what other acts do to it, as JSON; `act.inherited`,
///   of an act that shows no subject, those of the act it changes, as JSON; `act.read_code`, the code that was read, before people corrected it.
/// - `act.neighbours`: what acts with numbers near its own say of its date, a ``NeighbourWitness``; `state`'s `neighbours` is
///   the change up to which they were asked.
/// - `effect`: what an act does to the acts with a key. `unsettled`: keys for which `act.effects` has to be worked out
///   again.
/// - `correction`: what a person said of an act. It is known by where the act was read (document and page), by the code
///   that was read, and by its text's signature: so it holds again after every reading, in every copy. It is never
///   deleted: `undone_at` tells when it was taken back, `undone_code` which code the act had until then.
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
        migrator.registerMigration("2: recognition, quality") { try $0.execute(sql: second) }
        migrator.registerMigration("3: effects, corrections") { try $0.execute(sql: third) }
        migrator.registerMigration("4: furniture of recognised pages") { try $0.execute(sql: fourth) }
        migrator.registerMigration("5: neighbours") { try $0.execute(sql: fifth) }
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

    private static let second = """
        CREATE TABLE recognition (
            key TEXT PRIMARY KEY,
            engine TEXT NOT NULL,
            resolution INTEGER NOT NULL,
            rotation INTEGER NOT NULL,
            confidence REAL NOT NULL,
            quality REAL,
            text TEXT NOT NULL,
            words BLOB NOT NULL
        );
        ALTER TABLE act ADD COLUMN signature BLOB;
        CREATE TABLE copy (
            first INTEGER NOT NULL REFERENCES act (id) ON DELETE CASCADE,
            second INTEGER NOT NULL REFERENCES act (id) ON DELETE CASCADE,
            similarity REAL NOT NULL,
            PRIMARY KEY (first, second)
        ) WITHOUT ROWID;
        CREATE INDEX copy_second ON copy (second);
        INSERT INTO state VALUES ('copies', '0');
        ALTER TABLE document ADD COLUMN stale INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX document_stale ON document (id) WHERE stale;
        ALTER TABLE page ADD COLUMN quality REAL;
        ALTER TABLE page ADD COLUMN image_coverage REAL;
        ALTER TABLE page ADD COLUMN furniture TEXT NOT NULL DEFAULT '';
        ALTER TABLE page ADD COLUMN need TEXT;
        ALTER TABLE page ADD COLUMN recognition TEXT REFERENCES recognition (key);
        ALTER TABLE page ADD COLUMN choice TEXT;
        ALTER TABLE page ADD COLUMN failure TEXT;
        ALTER TABLE page ADD COLUMN failure_es TEXT;
        ALTER TABLE page ADD COLUMN failure_en TEXT;
        UPDATE page SET need = 'no-text' WHERE extraction = 'none';
        CREATE INDEX page_pending ON page (document_id, number)
            WHERE need IS NOT NULL AND recognition IS NULL AND failure IS NULL;
        CREATE VIEW page_in_use AS
            SELECT p.document_id, p.number, p.extraction,
                CASE p.extraction WHEN 'ocr' THEN r.text ELSE p.text END AS text,
                CASE p.extraction WHEN 'ocr' THEN r.quality ELSE p.quality END AS quality,
                CASE p.extraction WHEN 'ocr' THEN '' ELSE p.furniture END AS furniture
            FROM page p LEFT JOIN recognition r ON r.key = p.recognition;
        """

    private static let third = """
        INSERT INTO state VALUES ('subjects', '');
        ALTER TABLE act ADD COLUMN key TEXT;
        ALTER TABLE act ADD COLUMN read_code TEXT NOT NULL DEFAULT '';
        ALTER TABLE act ADD COLUMN effects TEXT;
        ALTER TABLE act ADD COLUMN inherited TEXT;
        UPDATE act SET read_code = base_code;
        CREATE INDEX act_key ON act (key) WHERE key IS NOT NULL;
        CREATE INDEX page_without_text ON page (document_id) WHERE extraction = 'none';
        CREATE TABLE effect (
            act_id INTEGER NOT NULL REFERENCES act (id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            target TEXT NOT NULL,
            year INTEGER,
            relation TEXT NOT NULL,
            page INTEGER NOT NULL,
            text TEXT NOT NULL,
            confidence REAL NOT NULL,
            PRIMARY KEY (act_id, ordinal)
        ) WITHOUT ROWID;
        CREATE INDEX effect_target ON effect (target);
        CREATE TABLE unsettled (target TEXT PRIMARY KEY) WITHOUT ROWID;
        CREATE TABLE correction (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sha256 TEXT NOT NULL,
            page INTEGER NOT NULL,
            read_code TEXT NOT NULL,
            code TEXT NOT NULL,
            signature BLOB,
            field TEXT NOT NULL,
            value TEXT NOT NULL,
            before TEXT NOT NULL,
            made_by TEXT NOT NULL,
            made_at TEXT NOT NULL,
            reason TEXT NOT NULL,
            undone_by TEXT,
            undone_code TEXT,
            undone_at TEXT
        );
        """

    private static let fifth = """
        ALTER TABLE act ADD COLUMN neighbours TEXT;
        INSERT INTO state VALUES ('neighbours', '0');
        """

    /// A page's furniture is that of the text in use; where that was recognised, it is found out when the acts are read
    /// again.
    private static let fourth = """
        UPDATE page SET furniture = '' WHERE extraction = 'ocr';
        UPDATE document SET stale = 1 WHERE id IN (SELECT document_id FROM page WHERE extraction = 'ocr');
        DROP VIEW page_in_use;
        CREATE VIEW page_in_use AS
            SELECT p.document_id, p.number, p.extraction,
                CASE p.extraction WHEN 'ocr' THEN r.text ELSE p.text END AS text,
                CASE p.extraction WHEN 'ocr' THEN r.quality ELSE p.quality END AS quality,
                p.furniture AS furniture
            FROM page p LEFT JOIN recognition r ON r.key = p.recognition;
        """
}

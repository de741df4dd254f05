import Foundation
import GRDB

/// The catalogue: the one truth about documents, their pages' text, and the acts in them.
///
/// A SQLite file. One process writes (``WriterLock`` sees to it); readers see whole transactions
/// and never wait. Every change to what the index shows takes the next number of a counter, and
/// the index keeps the number it has reached: what it lacks is what has a higher one.
package struct Catalogue: Sendable {
    let pool: DatabasePool

    /// Opens the catalogue of `folder`, or makes one.
    init(writing folder: ArchiveFolder) throws {
        pool = try Self.explaining(folder) {
            let pool = try DatabasePool(path: folder.catalogue, configuration: Self.configuration)
            try CatalogueSchema.migrator.migrate(pool)
            // FULL: a commit survives a power cut too. GRDB sets NORMAL when it opens, so this comes after.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            return pool
        }
    }

    /// Opens the catalogue of `folder` for reading.
    ///
    /// - Throws: ``ArchiveError`` with the code `noIndex` where there is none.
    package init(reading folder: ArchiveFolder) throws {
        guard FileManager.default.fileExists(atPath: folder.catalogue) else { throw ArchiveError.noIndex(folder) }
        var configuration = Self.configuration
        configuration.readonly = true
        pool = try Self.explaining(folder) {
            let pool = try DatabasePool(path: folder.catalogue, configuration: configuration)
            guard try pool.read(CatalogueSchema.migrator.hasCompletedMigrations) else {
                throw ArchiveError.otherVersion(folder)
            }
            return pool
        }
    }

    /// Opens the catalogue of `folder` for reading where there is one, and it is of this version.
    init?(ifCurrent folder: ArchiveFolder) {
        guard let catalogue = try? Catalogue(reading: folder) else { return nil }
        self = catalogue
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        return configuration
    }

    /// Turns what SQLite says of a broken file into a sentence that names it.
    static func explaining<Success>(_ folder: ArchiveFolder, _ body: () throws -> Success) throws -> Success {
        do {
            return try body()
        } catch DatabaseError.SQLITE_NOTADB, DatabaseError.SQLITE_CORRUPT {
            throw ArchiveError.corruptCatalogue(folder)
        } catch DatabaseError.SQLITE_CANTOPEN, DatabaseError.SQLITE_READONLY, DatabaseError.SQLITE_IOERR {
            throw ArchiveError.cannotWrite(folder.path)
        } catch DatabaseError.SQLITE_FULL {
            throw ArchiveError.diskFull(folder)
        }
    }
}

extension ArchiveError {
    static func noIndex(_ folder: ArchiveFolder) -> ArchiveError {
        ArchiveError(
            .noIndex,
            es: "No hay un índice en \(folder.path). Créelo con: acervo index CARPETA",
            en: "There is no index in \(folder.path). Make one with: acervo index FOLDER"
        )
    }

    static func corruptCatalogue(_ folder: ArchiveFolder) -> ArchiveError {
        ArchiveError(
            .corruptCatalogue,
            es: "El catálogo \(folder.catalogue) está dañado. Reponga una copia de respaldo, "
                + "o muévalo a otro lugar y ejecute de nuevo: acervo index CARPETA",
            en: "The catalogue \(folder.catalogue) is damaged. Put a backup back, "
                + "or move it away and run again: acervo index FOLDER"
        )
    }

    static func otherVersion(_ folder: ArchiveFolder) -> ArchiveError {
        ArchiveError(
            .otherVersion,
            es: "El índice de \(folder.path) lo hizo otra versión de Acervo. Actualícelo con: acervo index CARPETA",
            en: "The index in \(folder.path) was made by another version of Acervo. Update it with: acervo index FOLDER"
        )
    }

    static func diskFull(_ folder: ArchiveFolder) -> ArchiveError {
        ArchiveError(
            .failed,
            es: "El disco de \(folder.path) está lleno. Libere espacio y ejecute de nuevo; lo ya guardado se conserva.",
            en: "The disk of \(folder.path) is full. Free some space and run again; what was saved is kept."
        )
    }
}

extension DocumentFailure.Code {
    /// What people are told: the reason, then what they can do.
    var sentences: (spanish: String, english: String) {
        switch self {
        case .encrypted, .damaged, .notAPDF, .notText, .empty: fault
        case .tooLarge, .timedOut, .outOfMemory, .crashed: excess
        case .unreadable, .noPages, .noSuchPage, .noModel, .cancelled: absence
        }
    }

    /// The file itself is at fault.
    private var fault: (spanish: String, english: String) {
        switch self {
        case .encrypted:
            (
                "El PDF pide contraseña; désela a Acervo con --password-file, o guarde una copia sin contraseña.",
                "The PDF asks for a password; give it to Acervo by --password-file, or save a copy without one."
            )
        case .damaged:
            (
                "El PDF está dañado o incompleto; consiga otra copia o vuelva a digitalizarlo.",
                "The PDF is damaged or cut off; get another copy or scan it again."
            )
        case .notAPDF:
            (
                "El archivo se llama PDF pero no lo es; ábralo con el programa que lo creó y expórtelo a PDF.",
                "The file is named PDF but isn't one; open it with the program that made it and export it as PDF."
            )
        case .notText:
            (
                "El archivo no es PDF ni texto; conviértalo a PDF o a texto.",
                "The file is neither PDF nor text; convert it to PDF or text."
            )
        default:
            (
                "El archivo está vacío; consiga otra copia.",
                "The file is empty; get another copy."
            )
        }
    }

    /// Reading took more than is allowed.
    private var excess: (spanish: String, english: String) {
        switch self {
        case .tooLarge:
            (
                "El archivo supera el tamaño o el número de páginas permitido; divídalo en partes.",
                "The file exceeds the allowed size or number of pages; split it into parts."
            )
        case .timedOut:
            (
                "La lectura del PDF tardó más de lo permitido; vuelva a guardarlo con otro programa o divídalo.",
                "Reading the PDF took longer than allowed; save it again with another program or split it."
            )
        case .outOfMemory:
            (
                "La lectura del PDF necesitó más memoria de la permitida; vuelva a guardarlo o divídalo en partes.",
                "Reading the PDF needed more memory than allowed; save it again or split it into parts."
            )
        default:
            (
                "El PDF hizo fallar al lector; vuelva a guardarlo con otro programa.",
                "The PDF made the reader crash; save it again with another program."
            )
        }
    }

    /// There is nothing to read, or nobody to read it.
    private var absence: (spanish: String, english: String) {
        switch self {
        case .unreadable:
            (
                "No se puede leer el archivo; revise que exista, que sea un archivo común y que tenga permiso de lectura.",
                "The file can't be read; see that it exists, is a plain file and may be read."
            )
        case .noPages:
            (
                "El PDF no tiene páginas; consiga otra copia.",
                "The PDF has no pages; get another copy."
            )
        case .noSuchPage:
            (
                "El documento no tiene esa página; indique un número entre 1 y el de sus páginas.",
                "The document has no such page; give a number from 1 to the number of its pages."
            )
        case .noModel:
            (
                "Falta el modelo de reconocimiento del castellano; instale el paquete tesseract-ocr-spa.",
                "The model that recognises Spanish is missing; install the package tesseract-ocr-spa."
            )
        default:
            (
                "La lectura se interrumpió; vuelva a ejecutar la orden para continuar.",
                "Reading was stopped; run the command again to go on."
            )
        }
    }
}

import ArgumentParser

/// `acervo help query`: the query language.
struct QueryHelpCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "query",
            abstract: say("El lenguaje de consulta.", "The query language."),
            discussion: text,
            aliases: ["consulta"]
        )
    }

    func run() throws { Output.line(Self.text) }

    static var text: String {
        say(
            """
            PALABRAS. Todas deben estar: licencia funcionamiento. No importan tildes ni mayúsculas, y una palabra
            vale por sus formas: resolucion halla RESOLUCIONES. =año pide la palabra tal como se escribe.
              "limpieza pública"     una junto a otra, en ese orden y forma
              -palabra, NOT palabra  que no esté
              a OR b, ( )            una u otra; los paréntesis agrupan
              a NEAR/5 b             a no más de cinco palabras
              ambulan*               las que empiezan así

            NÚMEROS. En cualquier forma: O.M. 646-2020, ordenanza 646, RA 45-19, acuerdo 027 2021, 646, el código.
            El acto mismo sale primero; después, los que lo citan.

            CAMPOS. nombre:valor, en español o en inglés:
              tipo: / type:          tipo:ordenanza, tipo:acuerdo-de-concejo
              numero: / number:      numero:646-2020
              año: / anio: / year:   año:2019, año:2015..2019, año:2015..
              fecha: / date:         fecha:2019-03-15, fecha:2019-03, fecha:2019-01..2019-06
              materia: / subject:    materia:TRI-02, materia:arbitrios
              emisor: / issuer:      emisor:MDSJV
              estado: / status:      estado:vigente
              titulo: / title:       titulo:arbitrios, titulo:"plan de desarrollo"
              cita: / cites:         cita:"ordenanza 602"
              codigo: / code:        codigo:MDSJV-ORD-2020-0646

            La respuesta dice cómo se leyó la consulta y avisa de lo que no se pudo usar.
            """,
            """
            WORDS. All must be there: licencia funcionamiento. Accents and capitals don't matter, and a word stands
            for its forms: resolucion finds RESOLUCIONES. =año asks for the word as it is written.
              "limpieza pública"     one beside the other, in that order and form
              -word, NOT word        that isn't there
              a OR b, ( )            one or the other; parentheses group
              a NEAR/5 b             no more than five words apart
              ambulan*               those that begin so

            NUMBERS. In any form: O.M. 646-2020, ordenanza 646, RA 45-19, acuerdo 027 2021, 646, the code.
            The act itself comes first; then those that cite it.

            FIELDS. name:value, in Spanish or English:
              tipo: / type:          tipo:ordenanza, tipo:acuerdo-de-concejo
              numero: / number:      numero:646-2020
              año: / anio: / year:   year:2019, year:2015..2019, year:2015..
              fecha: / date:         date:2019-03-15, date:2019-03, date:2019-01..2019-06
              materia: / subject:    subject:TRI-02, subject:arbitrios
              emisor: / issuer:      issuer:MDSJV
              estado: / status:      status:vigente
              titulo: / title:       title:arbitrios, title:"plan de desarrollo"
              cita: / cites:         cites:"ordenanza 602"
              codigo: / code:        code:MDSJV-ORD-2020-0646

            The answer says how the query was read, and warns of what could not be used.
            """
        )
    }
}

import Acts
import Testing

@Suite struct OtherDatesTests {
    private let act = """
        El Peruano / Viernes 15 de mayo de 2020

        ORDENANZA N° 300-2020-MDX

        San Ejemplo, 3 de mayo de 2020

        EL ALCALDE DE SAN EJEMPLO
        POR CUANTO: El Concejo, en Sesión Ordinaria de fecha 30 de abril de 2020, aprobó la siguiente:
        ORDENANZA QUE REGULA LAS ACEQUIAS
        Artículo 1.- Créase el padrón de acequias, con eficacia anticipada al 1 de abril de 2020.
        Artículo 2.- La presente Ordenanza entrará en vigencia %.
        REGÍSTRESE, PUBLÍQUESE Y CÚMPLASE.
        Recibido: 20 de mayo de 2020
        """

    private func record(_ force: String) -> ActRecord {
        let text = act.split(separator: "%", maxSplits: 1).joined(separator: force)
        return ActReader().read([PageText(number: 1, text: text)])[0]
    }

    @Test func `each date has its own place`() {
        let record = record("el 1 de junio de 2020")
        #expect(record.date?.value.iso == "2020-05-03")
        #expect(record.session?.date?.iso == "2020-04-30")
        #expect(record.otherDates?.publication?.value.iso == "2020-05-15")
        #expect(record.otherDates?.inForce?.value.iso == "2020-06-01")
        #expect(record.otherDates?.effect?.value.iso == "2020-04-01")
    }

    @Test func `in force is the day after the publication where the act says so`() {
        let record = record("al día siguiente de su publicación")
        #expect(record.otherDates?.inForce?.value.iso == "2020-05-16")
    }

    @Test func `an act without other dates has none`() {
        #expect(InventedHeading.record("ACUERDO DE CONCEJO N° 12-2022-MDX").otherDates == nil)
    }

    @Test(arguments: [("2020-02-28", "2020-02-29"), ("2021-12-31", "2022-01-01"), ("2021-04-30", "2021-05-01")])
    func `the day after`(_ day: String, _ next: String) {
        #expect(ActDate(iso: day)?.next?.iso == next)
        #expect(ActDate(iso: "2021-06-31")?.next == nil)
    }
}

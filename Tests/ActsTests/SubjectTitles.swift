/// Invented titles as gazettes and articles word them, each with the parts that a careful person would put first.
enum SubjectTitles {
    /// A title and the codes that are right.
    static let all: [(title: String, codes: [String])] = [first, second, third].joined(separator: "\n").split(
        separator: "\n"
    ).map { row in
        let cells = row.split(separator: "|")
        return (String(cells[1]), cells[0].split(separator: " ").map { String($0) })
    }

    /// Titles labelled with subjects, not parts, by ones who had not seen the rules: of any of them, the first may be a part.
    static let blind: [(type: String, title: String, subjects: [String])] = [fourth, fifth].joined(separator: "\n")
        .split(separator: "\n").map { row in
            let cells = row.split(separator: "|").map { String($0) }
            return (cells[1], cells[2], cells[0].split(separator: " ").map { String($0) })
        }

    private static let first = """
        TRI-04|Aprueban Ordenanza que fija el monto de la tasa de estacionamiento vehicular temporal en el distrito
        TRI-01 TRI-07|Establecen monto mínimo del Impuesto Predial, cronograma de vencimientos y emisión mecanizada para el ejercicio 2021
        TRI-07 TRI-01 TRI-02|Prorrogan vencimiento de la primera cuota del Impuesto Predial y de los Arbitrios Municipales 2020
        TRI-05|Otorgan beneficios tributarios a los contribuyentes del distrito por pronto pago
        TRI-05|Aprueban amnistía tributaria y no tributaria por aniversario del distrito
        TRI-09|Ratifican Ordenanza que establece el régimen tributario de arbitrios de un distrito
        TRI-02|Aprueban régimen tributario de los arbitrios de barrido de calles, recolección de residuos sólidos y serenazgo 2022
        TRI-06|Aprueban fraccionamiento de deudas tributarias
        TRI-08 TRI-02|Exoneran del pago de arbitrios a pensionistas y personas adultas mayores
        TRI-06|Ordenanza que regula el procedimiento de fraccionamiento de pago de deudas
        PRE-01|Aprueban Presupuesto Institucional de Apertura de Ingresos y Gastos para el Año Fiscal 2019
        PRE-02|Autorizan incorporación de mayores ingresos públicos en el presupuesto institucional
        PRE-02 CVD-05|Aprobar la transferencia financiera a favor del Programa Nacional de Saneamiento
        PRE-03|Aprueban Reglamento del Proceso del Presupuesto Participativo basado en resultados 2023
        PRE-03|Convocan a la población al proceso del presupuesto participativo
        PRE-04|Aprueban Plan de Desarrollo Local Concertado al 2030
        PRE-04|Aprueban el Plan Operativo Institucional Multianual 2022-2024
        PRE-04|Aprobar el Plan Estratégico Institucional
        PRE-05|Aprueban los Estados Financieros y la Memoria Anual del ejercicio 2018
        PRE-05|Convocan a Audiencia Pública de Rendición de Cuentas
        PRE-06|Autorizan operación de endeudamiento interno con el Banco de la Nación
        OBR-06 PRE-07|Priorizan proyecto de inversión pública para su ejecución mediante obras por impuestos
        ORG-01|Modifican el Reglamento de Organización y Funciones de la Municipalidad
        ORG-01|Aprueban nueva estructura orgánica y ROF
        ORG-02|Aprueban Cuadro para Asignación de Personal Provisional
        ORG-03|Aprueban el Texto Único de Procedimientos Administrativos de la Municipalidad
        ORG-03|Modifican TUPA adecuándolo a las disposiciones sobre licencias de edificación
        ORG-04|Aprueban Directiva que regula el uso de vehículos oficiales
        ORG-05|Delegan facultades administrativas en el Gerente Municipal
        ORG-05|Desconcentran facultades en la Gerencia de Administración
        ORG-07 ORG-06|Conforman Comité de Gobierno Digital
        ORG-08 ORG-06|Constituyen el Comité de Eliminación de Documentos
        ORG-09|Crean la Municipalidad de Centro Poblado de La Ramada
        ORG-09|Adecúan la Municipalidad de Centro Poblado a la Ley Orgánica de Municipalidades
        CON-01|Conforman las Comisiones Ordinarias de Regidores para el año 2024
        CON-02|Aprueban Reglamento Interno del Concejo Municipal
        CON-03|Fijan remuneración mensual del Alcalde y dieta de los Regidores
        CON-04|Conceden licencia sin goce de haber al Alcalde
        CON-05|Encargan el Despacho de Alcaldía al Teniente Alcalde
        CON-05|Encargar la Alcaldía al primer regidor durante la ausencia del titular
        CON-06|Declaran infundada la solicitud de vacancia del cargo de alcalde
        CON-07|Declaran la suspensión del cargo de regidor
        VIA-01|Autorizan viaje del Alcalde a España en comisión de servicios
        VIA-02|Autorizan viaje de regidores a la ciudad de Lima para participar en evento
        PER-01|Designan Gerente de Administración y Finanzas
        PER-01|Designar al Ejecutor Coactivo de la Municipalidad
        PER-02|Aceptan renuncia de Subgerente de Logística
        PER-02|Dan por concluida la designación del Gerente de Seguridad Ciudadana
        PER-03|Encargar las funciones de la Subgerencia de Tesorería a la contadora
        PER-04|Aprueban bases del concurso público de méritos para la contratación de personal CAS
        PER-06|Otorgar el pago de compensación por tiempo de servicios a favor de ex trabajador
        PER-06|Reconocer el pago de subsidio por luto y sepelio a favor del servidor
        PER-07|Aprobar el convenio colectivo suscrito con el sindicato de obreros municipales
        PER-08|Instaurar proceso administrativo disciplinario contra ex funcionarios
        PER-09|Otorgar pensión de cesantía a favor de ex servidor
        PER-10|Aprueban el Plan de Desarrollo de las Personas
        PER-10 ORG-06|Conforman el Comité de Seguridad y Salud en el Trabajo
        PER-11 LEG-02|Reincorporar a trabajador en cumplimiento de mandato judicial
        CVD-01|Aprueban suscripción de convenio de cooperación interinstitucional con la Universidad Nacional
        CVD-01|Autorizan al Alcalde a suscribir convenio con el Ministerio de Vivienda
        CVD-02|Aceptan donación de equipos de cómputo
        CVD-02|Aceptar la donación efectuada por la empresa minera de un camión cisterna
        CVD-03|Aprueban hermanamiento con la ciudad de Cuenca
        CVD-04|Aprueban la constitución de la Mancomunidad Municipal
        CVD-05|Otorgar subvención económica a favor de persona de escasos recursos
        CVD-05|Otorgar apoyo social con un ataúd a familia
        BIE-01|Aprueban cesión en uso de terreno a favor de la Policía Nacional
        BIE-02|Aprueban donación de terreno municipal al Ministerio de Educación
        BIE-03|Aprueban venta por subasta pública de inmuebles de propiedad municipal
        BIE-04|Aprobar la baja de bienes muebles patrimoniales
        BIE-05|Conforman comisión de inventario físico de bienes patrimoniales
        BIE-06 AMB-04|Declaran de intangible el parque zonal
        BIE-07|Aprueban expropiación de predio para la ampliación de vía
        OBR-01 OBR-08|Aprobar el expediente técnico del proyecto mejoramiento del servicio de agua potable
        OBR-02|Aprobar la ejecución de la obra por administración directa
        OBR-03|Aprobar la ampliación de plazo N° 02 de la obra construcción de pistas y veredas
        OBR-04|Aprobar el adicional de obra N° 01
        OBR-05|Aprobar la liquidación técnica financiera de la obra
        OBR-05|Designar comité de recepción de obra
        CTR-01|Aprueban el Plan Anual de Contrataciones 2022
        CTR-01|Modificar el Plan Anual de Contrataciones incluyendo procedimiento de selección
        CTR-02|Designar al Comité de Selección de la licitación pública
        CTR-02|Aprobar las bases administrativas de la adjudicación simplificada
        CTR-04|Aprueban contratación directa por situación de emergencia
        CTR-05|Declarar la nulidad de oficio del procedimiento de selección
        CTR-06|Resolver el contrato de supervisión de obra
        TRN-01|Designan responsable de brindar información de acceso público
        TRN-02|Designan responsable de la elaboración y actualización del Portal de Transparencia
        TRN-04|Conforman la Comisión de Transferencia de la gestión municipal
        LEG-01|Autorizan al Procurador Público Municipal a iniciar acciones judiciales
        LEG-03|Rectifican error material de la Ordenanza
        LEG-03 SAN-04|Declarar la nulidad de oficio de la Resolución de Alcaldía
        URB-01|Modifican plano de zonificación del distrito
        URB-01|Aprueban cambio de zonificación de predio de residencial a comercio zonal
        URB-02|Aprueban proyecto de habilitación urbana de oficio
        URB-02|Regularizan habilitación urbana ejecutada
        URB-03 URB-01|Aprueban parámetros urbanísticos y edificatorios
        URB-03|Ordenanza que regula la regularización de edificaciones sin licencia
        URB-04|Aprueban nomenclatura de calles y numeración de fincas
        URB-05|Aprueban el Plan de Desarrollo Urbano 2021-2031
        URB-06|Aprobar la subdivisión de lote urbano
        URB-07|Reconocen asentamiento humano y aprueban plano perimétrico
        URB-08|Regulan la ubicación de anuncios y publicidad exterior
        URB-09|Regulan la instalación de infraestructura de telecomunicaciones
        COM-01|Aprueban el régimen de licencia de funcionamiento
        COM-02|Ordenanza que regula el comercio ambulatorio en espacios públicos
        COM-03|Aprueban Reglamento de Mercados de Abastos
        COM-04 EDU-04|Autorizan la realización de feria gastronómica
        COM-06|Regulan horario de venta y consumo de bebidas alcohólicas
        COM-07|Aprueban programa de promoción de la micro y pequeña empresa
        TRA-01|Aprueban Plan Regulador de Rutas del transporte público de pasajeros
        TRA-02|Ordenanza que regula el servicio de transporte en vehículos menores mototaxis
        TRA-03|Regulan el servicio de taxi en la provincia
        TRA-05 TRA-04|Declaran zona rígida para el estacionamiento vehicular
        TRA-01|Otorgar autorización a empresa de transportes para prestar servicio en la ruta
        SEG-01|Aprueban Plan de Acción Distrital de Seguridad Ciudadana 2023
        SEG-01|Conforman el Comité Distrital de Seguridad Ciudadana
        SEG-02|Aprueban Reglamento del Servicio de Serenazgo
        SEG-04|Ordenanza que regula el uso de cámaras de videovigilancia
        AMB-01|Aprueban Plan de Manejo de Residuos Sólidos
        AMB-01|Aprueban Programa de Segregación en la Fuente y Recolección Selectiva
        AMB-02|Crean la Comisión Ambiental Municipal
        AMB-02|Aprueban Política Ambiental Local
        AMB-03|Ordenanza para la prevención y control de ruidos molestos
        AMB-04|Regulan la conservación de áreas verdes y arbolado urbano
        AMB-05|Promueven la reducción del plástico de un solo uso
        AMB-06|Declaran área de conservación ambiental la laguna
        SAL-01|Aprueban reglamento sanitario de vigilancia de alimentos
        SAL-02|Regulan la tenencia responsable de animales de compañía
        SAL-02|Ordenanza que regula la tenencia de canes
        SAL-03 SAL-04|Declaran de prioridad la lucha contra la anemia infantil
        SAL-04|Conforman la Instancia de Articulación Local para la lucha contra la anemia
        SOC-02|Conforman Comité de Gestión Local del Programa de Complementación Alimentaria
        SOC-03|Crean la Defensoría Municipal del Niño y del Adolescente
        SOC-04|Crean la Oficina Municipal de Atención a la Persona con Discapacidad
        SOC-05|Crean el Centro Integral de Atención al Adulto Mayor
        SOC-06|Constituyen la Unidad Local de Empadronamiento
        SOC-07|Crean la Instancia Distrital de Concertación para erradicar la violencia contra la mujer
        SOC-08|Crean el Consejo Municipal de la Juventud
        EDU-01|Aprueban el Proyecto Educativo Local
        EDU-02|Declaran patrimonio cultural del distrito la fiesta patronal
        EDU-05|Aprueban el programa de actividades por el aniversario del distrito
        EDU-01|Aprueban realización de vacaciones útiles 2020
        EDU-03|Organizan campeonato de fútbol interbarrios
        """
}

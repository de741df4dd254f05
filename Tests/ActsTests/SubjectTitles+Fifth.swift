extension SubjectTitles {
    /// Labelled by subject only, by one who had not seen the rules.
    static let fifth = """
        TRI SAN|decreto|Prorrogan vigencia de la Ordenanza Nº 277-MDAM
        SOC|ordenanza|Ordenanza que crea el Centro Integral de Atención al Adulto Mayor - CIAM
        CON|acuerdo|Dispensar del trámite de lectura y aprobación del acta la presente sesión y modificar la fecha de la sesión ordinaria del mes de diciembre
        CON|ordenanza|Aprueban Reglamento Interno del Concejo Municipal
        COM|ordenanza|Ordenanza que regula el comercio ambulatorio en los espacios públicos del distrito de Alto Mirador
        TRI|decreto|Amplían hasta el 31 de octubre el plazo de acogimiento a la amnistía aprobada por Ordenanza Nº 011-2018-MPCT
        CVD|acuerdo|Aprobar la adhesión de la Municipalidad Distrital de Chacra Vieja a la Mancomunidad Municipal de la Cuenca del Río Tingo
        TRI|ordenanza|Modifican la Ordenanza N° 356-MDVLC, que regula el pago de arbitrios municipales de predios destinados a organizaciones religiosas y albergues
        CON SAN|acuerdo|Declaran improcedente recurso de reconsideración interpuesto contra el Acuerdo de Concejo N° 041-2017, referido a la suspensión en el cargo de regidor
        TRI SAN|ordenanza|Ordenanza que establece beneficios tributarios y no tributarios en el distrito de Villa Los Ceibos
        URB|ordenanza|Ordenanza que regula la instalación de elementos de publicidad exterior en el distrito de La Floresta
        TRA|ordenanza|Ordenanza que regula el servicio de transporte público especial de pasajeros y carga en vehículos menores motorizados
        RCN|resolucion|FELICITAR Y RECONOCER a la docente Prof. Amanda Cisneros Lazo por sus 30 años de servicio en el distrito de Huancas Altas
        CON|acuerdo|Rechazar el pedido de vacancia formulado por el ciudadano Teófilo Macedo Rengifo contra el Alcalde Wálter Inuma Paima, por la causal prevista en el numeral 9 del artículo 22° de la LOM
        OBR CTR|resolucion|APROBAR LA AMPLIACION DE PLAZO N° 02 DE LA OBRA CREACION DE PISTAS Y VEREDAS EN EL JR. AMARGURA CDRAS 1 A 6, POR 23 DIAS CALENDARIO
        CVD|acuerdo|CONVENIO DE TRANSFERENCIA FINANCIERA CON EL GOBIERNO REGIONAL PARA EL MEJORAMIENTO DE LA CARRETERA YANACOCHA - HUANCAS ALTAS
        CON|acuerdo|Conformación de las Comisiones Ordinarias de Regidores para el periodo 2019
        COM|decreto|Autorizan la realización de la Feria Navideña 2014 y dictan disposiciones para los comerciantes participantes
        PRE|acuerdo|Autorizan operación de endeudamiento con el Banco de la Nación para la adquisición de maquinaria pesada hasta por S/. 2'300,000.00
        PER|resolucion|Encargan funciones de la Oficina de Planeamiento y Presupuesto a la Gerencia de Administración y Finanzas, en adición a sus funciones
        CTR|resolucion|Aprueban Plan Anual de Contrataciones 2015 de la Municipalidad
        ORG|decreto|Modifican TUPA de la Municipalidad, adecuándolo a lo dispuesto por la Ley N° 30230
        RCN|resolucion|Otorgar la Medalla de la Ciudad y declarar Huésped Ilustre al Excelentísimo Embajador de la República de Corea
        ORG URB|resolucion|DELEGAR en la Gerencia de Desarrollo Urbano las facultades resolutivas en primera instancia en los procedimientos de su competencia
        URB|ordenanza|Ordenanza que aprueba los parámetros urbanísticos y edificatorios del sector El Mirador y modifica el plano de alturas de edificación
        ORG|ordenanza|MODIFICAN EL REGLAMENTO DE ORGANIZACION Y FUNCIONES (ROF) Y EL ORGANIGRAMA
        GRD|acuerdo|Declarar en situación de emergencia el distrito por las intensas precipitaciones pluviales y autorizar la ayuda humanitaria a los damnificados
        COM BIE|resolucion|Declarar la resolución del contrato de conducción del puesto N° 46 del Mercado Modelo y disponer su desocupación
        RCN|decreto|Disponen el embanderamiento general de los inmuebles del distrito con motivo de Fiestas Patrias
        OBR CTR|resolucion|Declarar improcedente la prestación adicional de obra N° 01 solicitada por el Consorcio Vial Los Andes
        TRI|ordenanza|Ordenanza que aprueba el régimen de los arbitrios municipales de barrido de calles, recolección de residuos sólidos, parques y jardines públicos y serenazgo para el ejercicio 2019
        URB|ordenanza|Ordenanza que aprueba el Plan de Desarrollo Urbano de la ciudad de Cutiré 2018-2028
        ORG|resolucion|Aprueban el Texto Único de Servicios No Exclusivos (TUSNE) 2022
        PRE|ordenanza|APRUEBAN PLAN DE DESARROLLO LOCAL CONCERTADO 2017 - 2030
        TRA|resolucion|Otorga permiso de operación a la Empresa de Transportes y Servicios Múltiples Virgen del Rosario S.R.L. en la ruta Cutiré – Huancas Altas
        CVD|acuerdo|Ratificar la adenda al convenio específico con COFOPRI para la ejecución del proyecto de catastro
        CON|acuerdo|Fijan remuneración mensual del Alcalde y dietas de los regidores para el período 2015 – 2018
        SEG|resolucion|Reconocer e instalar el Comité Distrital de Seguridad Ciudadana CODISEC del distrito de Puerto Yarina
        PER|resolucion|Reconocer el pago de subsidio por fallecimiento y gastos de sepelio a favor de la servidora nombrada Delia Roque Tinco
        OBR|acuerdo|Declaran prioridad y solicitan asistencia técnica a PROINVERSIÓN para proyectos a ejecutarse en el marco de la Ley N° 29230, obras por impuestos
        COM|ordenanza|Ordenanza que regula el procedimiento de otorgamiento de licencias de funcionamiento en la jurisdicción
        AMB|ordenanza|Ordenanza que previene y controla la contaminacion sonora
        COM ORG|ordenanza|REGLAMENTO INTERNO DEL MERCADO DE ABASTOS SANTA CLARA
        BIE ORG|resolucion|Designar Comisión de Inventario Físico de Bienes Patrimoniales al 31-12-2016
        PRE PER|resolucion|Designar a la C.P.C. Norma Yauri Taipe como responsable titular del manejo de las cuentas bancarias de la entidad ante el Banco de la Nación
        TRI|decreto|Prorrogan vigencia de la Ordenanza N° 318-MDVLC, que otorgó beneficio de regularización de deudas tributarias a favor de los contribuyentes del distrito
        SAN TRI|ordenanza|Ordenanza que otorga descuento en el pago de multas administrativas
        PER|resolucion|Designan Gerente de Administración Tributaria de la Municipalidad
        TRA|decreto|Establecen cambio de sentido de tránsito en las calles Los Olmos y Manuel Pardo, y disponen la señalización respectiva
        ORG|resolucion|Aprobar el Programa de Eliminación de Documentos y el Plan Anual de Trabajo Archivístico 2023
        LEG|resolucion|Rectifican error material en la Resolución de Alcaldía N° 233-2018-MDCV/A
        PRE PAR ORG|resolucion|Conforman Equipo Técnico del proceso de Presupuesto Participativo 2024
        PER LEG|resolucion|Disponer la reposición provisional de la trabajadora Yolanda Mejía Torpoco en cumplimiento de la medida cautelar dictada por el Primer Juzgado Mixto
        BIE|acuerdo|Autorizan la venta en subasta pública de vehículos de propiedad municipal
        PRE ORG|directiva|Directiva para el uso, custodia y rendición del Fondo Fijo para Caja Chica 2021
        CVD|acuerdo|ACEPTAR la donación de 120 bolsas de cemento realizada por Minera Cerro Pardo S.A.C., destinada al mejoramiento del local comunal de Ccollpapampa
        GRD|resolucion|Constituyen el Grupo de Trabajo para la Gestión del Riesgo de Desastres de la Municipalidad
        URB|ordenanza|Aprueban cambio de zonificación de predio ubicado en el distrito de Villa Los Ceibos, de Residencial de Densidad Media (RDM) a Comercio Zonal (CZ)
        TRI|acuerdo|Ratifican Ordenanza N° 402-2016-MDLF de la Municipalidad Distrital de La Floresta, que fija el monto por derecho de emisión mecanizada de actualización de valores y determinación de tributos del año 2017
        TRI|ordenanza|Establecen fechas de vencimiento para el pago del Impuesto Predial y Arbitrios Municipales del año 2021 e incentivos por pronto pago
        ORG|ordenanza|Ordenanza que crea la Municipalidad del Centro Poblado de Pampa Colorada
        AMB|ordenanza|Aprueban Plan Distrital de Manejo de Residuos Sólidos Municipales
        AMB|ordenanza|Ordenanza para la protección, conservación e incremento de las áreas verdes y del arbolado urbano
        SOC PAR|resolucion|Reconocer a la Junta Directiva del Comité de Vaso de Leche "Sagrado Corazón" del anexo de Yuracmayo, por el periodo de dos años
        SOC|resolucion|Conformar el Comité de Administración del Programa del Vaso de Leche 2014-2015
        SAN GRD|resolucion|Declarar infundado el recurso de apelación presentado por Botica San Expedito E.I.R.L. contra la Resolución de Sanción N° 1187-2019, por carecer de certificado ITSE
        URB|acuerdo|Declarar desfavorable la petición de cambio de zonificación presentada por Inmobiliaria Punta Brava S.A.
        URB|resolucion|Otorgar constancia de posesión para servicios básicos a los pobladores de la Asociación de Vivienda Los Jazmines de Pampa Seca
        ORG|decreto|Convocan a elecciones de autoridades de las municipalidades de centros poblados de la provincia de Cutiré
        BIE|resolucion|Aprobar la baja de 37 bienes patrimoniales por causal de RAEE
        SOC PAR|ordenanza|Ordenanza que crea el Consejo Consultivo de Niñas, Niños y Adolescentes - CCONNA
        AMB PRE|decreto|Aprueban el Programa de Segregación en la Fuente y Recolección Selectiva de Residuos Sólidos, en cumplimiento de la Meta 3 del Programa de Incentivos 2020
        TRN|resolucion|Conforman Comisión de Transferencia de la Gestión Administrativa 2015 - 2018
        TRI|ordenanza|ORDENANZA QUE FIJA EL MONTO MINIMO DEL IMPUESTO PREDIAL PARA EL EJERCICIO FISCAL 2015
        PAR|ordenanza|Ordenanza que regula el reconocimiento y registro de las organizaciones sociales
        PER|resolucion|DESIGNAR, a partir de la fecha, al Ing. Edwin Ramos Chuquillanqui en el cargo de confianza de Gerente de Infraestructura y Desarrollo Urbano
        TRI|decreto|Disponen fecha de vencimiento de la cuarta cuota trimestral de arbitrios y precisan alcances del Decreto de Alcaldía N° 003-2022-MDLF
        BIE AMB URB|acuerdo|Declaran intangibilidad del área destinada a parque en la Urb. Los Sauces II Etapa
        TRI BIE SOC|acuerdo|Aprueban otorgar la exoneración del pago por derecho de sepultura en nicho del cementerio municipal a la familia Huamaní Ccorahua, por extrema pobreza
        CON|resolucion|ENCARGAR el Despacho de Alcaldía al Teniente Alcalde Sr. Hermelindo Soto Chagua los días 14, 15 y 16 de mayo del presente año
        PER|resolucion|Otorgar a don Lucio Apaza Mamani, obrero permanente, la suma de S/. 3,412.50 por concepto de compensación por tiempo de servicios y vacaciones truncas
        EDU RCN ORG|resolucion|Conformar la Comisión Central Organizadora de las actividades por el 58° aniversario de creación política del distrito
        REC TRI|decreto|Celebración de Matrimonio Civil Comunitario con ocasión del Día de San Valentín y exoneración parcial de derechos
        CVD EDU|acuerdo|Autorizar el apoyo económico a la I.E. N° 36452 de Santa Rosa de Lloclla por la suma de S/ 1,500.00 para su aniversario institucional
        SAL|ordenanza|Ordenanza que regula la tenencia responsable de canes y otros animales de compañía
        LEG TRN|acuerdo|Autorizar a la Procuraduría Pública Municipal iniciar acciones legales contra los que resulten responsables por los hechos contenidos en el Informe de Control N° 012-2019-OCI
        ORG|resolucion|Proclamar como Alcalde y regidores de la Municipalidad del Centro Poblado Menor de Tunashuayco a los ciudadanos de la lista ganadora, periodo 2015-2018
        URB|ordenanza|Ordenanza que asigna nomenclatura a vías y espacios públicos del Centro Poblado Pampa Colorada
        PER|resolucion|Aprobar el Acta Final de Negociación Colectiva suscrita entre la Municipalidad y el Sindicato de Trabajadores Municipales SITRAMUN para el año 2013
        CTR SOC|acuerdo|Declaran en situación de desabastecimiento inminente la adquisición de leche evaporada para el Programa del Vaso de Leche y exoneran del proceso de selección
        TRA|ordenanza|Ordenanza que promueve el uso de la bicicleta como medio de transporte sostenible y crea la red de ciclovías
        TRI|ordenanza|Ordenanza que concede plazo extraordinario para la presentación de declaraciones juradas de autoavalúo sin aplicación de multas
        CTR|resolucion|Declarar de oficio la nulidad de la Adjudicación Simplificada N° 009-2018-MPCT-CS, retrotrayéndola a la etapa de convocatoria
        OBR|resolucion|Aprueba liquidación técnica y financiera del proyecto "Construcción de losa deportiva en el barrio Cruz Blanca"
        SEG ORG|ordenanza|Ordenanza que aprueba el Reglamento del Servicio de Serenazgo Municipal
        PAR|decreto|Convocan a elecciones de los representantes de la sociedad civil ante el Consejo de Coordinación Local Distrital - CCLD
        GRD|ordenanza|Ordenanza que regula las Inspecciones Técnicas de Seguridad en Edificaciones en el ámbito de la provincia de Cutiré
        CON|acuerdo|Conceden licencia sin goce de dieta a la regidora Maritza Ochante Pillaca, por motivos personales, del 5 al 19 de julio
        VIA|acuerdo|Autorizan viaje en comisión de servicios de regidores a la ciudad de Lima para efectuar gestiones ante el Ministerio de Vivienda, Construcción y Saneamiento
        SEG|ordenanza|Ordenanza que ratifica el Plan de Acción Distrital de Seguridad Ciudadana 2022
        VIA|resolucion|Autorizar el viaje del Gerente Municipal a la ciudad de Huamanga a fin de asistir al taller de capacitación del Programa de Incentivos, irrogando gastos de pasajes y viáticos
        ORG VIA PRE|directiva|Directiva N° 004-2017-GAF-MDLF "Normas para el otorgamiento y rendición de viáticos por comisión de servicios"
        URB|resolucion|Aprueban de oficio habilitación urbana de predio ubicado en el distrito
        REC|resolucion|Declarar DISUELTO el vínculo matrimonial contraído por don Rubén Calle Ipanaqué y doña Sonia Távara Chero, de conformidad con la Ley N° 29227
        PER|resolucion|Imponer sanción de suspensión sin goce de remuneraciones por treinta días al servidor Percy Alvarado Cusi, en el marco de la Ley N° 30057
        SEG COM|ordenanza|Ordenanza que dispone la instalación obligatoria de cámaras de videovigilancia en establecimientos comerciales abiertos al público
        PER TRI|resolucion|Designan Ejecutor Coactivo de la Municipalidad Distrital de Alto Mirador
        PRE|acuerdo|Aprobar la Memoria Anual y los Estados Financieros de la Municipalidad correspondientes al ejercicio económico 2013
        CVD SOC|acuerdo|Aprueban subvención económica mensual a favor de la Parroquia San Judas para el comedor de niños en abandono
        TRI|ordenanza|Aprueban Reglamento de Fraccionamiento y/o Aplazamiento de Deudas Tributarias y No Tributarias
        CVD|acuerdo|Aprueban convenio de cooperación interinstitucional entre la Municipalidad Distrital de La Floresta y la Universidad Privada del Sur Medio
        TRI|resolucion|Artículo Primero.- Declarar PROCEDENTE la solicitud de don Eusebio Quispe Landa, pensionista, sobre deducción de 50 UIT de la base imponible del impuesto predial respecto del inmueble ubicado en Jr. Las Retamas N° 245
        OBR|resolucion|Designar Comité de Recepción de la obra "Instalación del sistema de desagüe en la localidad de Huayo"
        PER ORG|resolucion|Conforman Comité de Seguridad y Salud en el Trabajo, periodo 2021-2023
        SOC SEG|ordenanza|Crean la Instancia Distrital de Concertación para erradicar la violencia contra las mujeres y los integrantes del grupo familiar, Ley N° 30364
        CON|acuerdo|Aprobar la licencia solicitada por el señor Alcalde para participar en el proceso electoral regional, conforme a la Ley N° 27683
        TRN|resolucion|Designan funcionaria responsable de brindar información de acceso público, Ley N° 27806
        BIE|acuerdo|Aprueban cesión en uso de terreno municipal de 1,200 m2 a favor del Ministerio de Salud para la construcción de puesto de salud en el AA.HH. Nueva Aurora
        AMB|ordenanza|Crean la Comisión Ambiental Municipal - CAM del distrito de San Damián del Valle
        SAL COM|decreto|Dictan medidas sanitarias para prevenir la propagación del COVID-19 en mercados, bodegas y centros de abasto del distrito
        TRI TRA|ordenanza|Aprueban tasa por estacionamiento vehicular temporal en el distrito de Playa Hermosa para la temporada de verano 2017
        PAR|decreto|Aprueban cronograma de elección de Juntas Vecinales Comunales periodo 2023-2024
        OBR|resolucion|Aprobar el Expediente Técnico de la obra: "Mejoramiento del servicio de agua para riego en el caserío de Shapaja Alta, distrito de San Jerónimo de Pachas", con un presupuesto de S/ 874,116.20, por la modalidad de Administración Directa
        URB|resolucion|Autorizar la subdivisión de lote sin cambio de uso del inmueble sito en Av. Circunvalación s/n Mz. C Lote 7, de propiedad de doña Filomena Anccasi Vda. de Ruiz
        PER|resolucion|Aprueban bases del Proceso CAS N° 002-2019 y designan comisión evaluadora
        ORG TRN|resolucion|Artículo 1°.- CONFORMAR el Comité de Control Interno de la Municipalidad Distrital de Santa Rosa de Lloclla, el mismo que estará integrado por los siguientes funcionarios
        CVD|acuerdo|Autorizar al señor Alcalde la suscripción del Convenio con el Programa Nacional de Alimentación Escolar, para el traslado de alimentos a las instituciones educativas
        PRE PAR TRN|ordenanza|Ordenanza que aprueba el Reglamento de la Audiencia Pública de Rendición de Cuentas
        ORG PER|ordenanza|Aprueban Cuadro para Asignación de Personal Provisional CAP-P
        SAN|ordenanza|Ordenanza que aprueba el Régimen de Aplicación de Sanciones Administrativas (RASA) y el Cuadro Único de Infracciones y Sanciones (CUIS)
        CVD|acuerdo|Aprobar la suscripción del convenio marco con la Policía Nacional del Perú para el patrullaje integrado en el distrito
        ORG|ordenanza|Ordenanza que aprueba el nuevo Reglamento de Organización y Funciones - ROF y la Estructura Orgánica de la Municipalidad Distrital de Villa Los Ceibos
        TRI PAR|decreto|Aprueban bases del sorteo "Vecino Puntual 2018"
        CON|resolucion|Delegar en el primer regidor las atribuciones políticas de la Alcaldía por ausencia del titular, quien hará uso de su descanso físico
        LEG SAN|resolucion|Declarar la nulidad de oficio de la Resolución Gerencial N° 156-2021-GDE por haberse emitido en contravención del TUO de la Ley N° 27444
        EDU|ordenanza|Ordenanza que crea la Academia Municipal de Fútbol y Vóley y promueve la práctica deportiva en niños y jóvenes
        PAR|resolucion|Reconocer a la nueva junta directiva de la Asociación de Moradores del Sector III de Nueva Aurora e inscribirla en el RUOS
        VIA|acuerdo|Autorizan viaje del Alcalde y un regidor a Medellín, Colombia, para participar en el Foro Internacional de Seguridad y Convivencia Ciudadana
        ORG|ordenanza|Aprueban el Texto Único de Procedimientos Administrativos - TUPA de la Municipalidad Distrital de Puerto Yarina
        TRI|acuerdo|Condonan deuda por arbitrios municipales a favor de la Compañía de Bomberos Voluntarios N° 293 de Alto Mirador
        URB AMB|decreto|Aprueban Reglamento de la Ordenanza N° 289-MDLF, que regula el horario de obras de construcción civil y el control de molestias a vecinos
        PRE|resolucion|Desagregación de los recursos aprobados mediante Decreto Supremo N° 214-2019-EF, hasta por S/ 96,415.00
        PER|resolucion|Dan por concluida designación de Subgerente de Recursos Humanos y encargan funciones
        TRI|ordenanza|Ordenanza que fija la Tasa de Interés Moratorio (TIM) aplicable a las deudas tributarias administradas por la Municipalidad
        URB|ordenanza|Ordenanza que regula la ejecución de obras en áreas de uso público y la instalación de infraestructura de telecomunicaciones
        COM|ordenanza|Ordenanza que prohíbe la venta y el consumo de bebidas alcohólicas en la vía pública y fija horarios de atención de bares, discotecas y afines
        PRE|resolucion|PROMULGAR el Presupuesto Institucional de Apertura (PIA) de Gastos correspondiente al Año Fiscal 2020 de la Municipalidad Distrital de San Jerónimo de Pachas
        TRI SAN|resolucion|Declara infundado el recurso de apelación interpuesto por Inversiones Tarapaya S.A.C. contra la Resolución Gerencial N° 087-2014-GAT-MDAM, que denegó la prescripción de su deuda por impuesto predial de los años 2006 a 2010
        CON SOC|acuerdo|Conforman Comisión Especial de Regidores encargada de investigar presuntas irregularidades en el programa del Vaso de Leche
        SAL SOC|resolucion|Conformación de la Instancia de Articulación Local para reducir la anemia y desnutrición crónica infantil
        TRI|ordenanza|Ordenanza que prorroga para el ejercicio 2014 la vigencia de los montos de arbitrios municipales establecidos mediante Ordenanza N° 190-MDAM
        REC ORG|resolucion|Delegan en la Registradora Civil Giovanna Ñaupari la facultad de celebrar matrimonio civil el día 12 de noviembre
        OBR PAR|resolucion|Reconocer al Consejo Directivo de la Junta Administradora de Servicios de Saneamiento - JASS del caserío Pueblo Libre de Cochas
        PRE PAR|ordenanza|Ordenanza que reglamenta el proceso del Presupuesto Participativo Basado en Resultados para el año fiscal 2018 en el distrito de Huancas Altas
        RCN EDU|acuerdo|Declarar de interés distrital la Fiesta Patronal de la Virgen de la Natividad y el concurso de danzas típicas
        TRI SAN|ordenanza|Ordenanza de amnistia tributaria y administrativa por el aniversario del distrito
        TRI ORG|acuerdo|Ratifican Ordenanza N° 215-MDSD, que aprueba los derechos de trámite de los procedimientos administrativos y servicios exclusivos contenidos en el TUPA de la Municipalidad Distrital de San Damián del Valle
        URB|ordenanza|Ordenanza que regula la regularización de edificaciones ejecutadas sin licencia de construcción
        ORG|resolucion|Reconforman el Comité de Gobierno y Transformación Digital de la Municipalidad Provincial de Cutiré
        BIE|acuerdo|Aprobar la donación de bienes muebles dados de baja a favor de la I.E.I. N° 518 del anexo de Ucumayo
        """
}

extension SubjectTitles {
    /// Labelled by subject only, by one who had not seen the rules.
    static let fourth = """
        VIA|acuerdo|AUTORIZAR LA SALIDA DEL SEÑOR ALCALDE FUERA DE LA PROVINCIA CON DESTINO A LA CIUDAD DE LIMA PARA REALIZAR GESTIONES ANTE EL MINISTERIO DE VIVIENDA, CONSTRUCCION Y SANEAMIENTO
        OBR|resolucion|Aprobar la ficha de actividad "Bacheo y repintado de la avenida Circunvalación, tramo óvalo - grifo municipal"
        PER|resolucion|DAR POR CONCLUIDA A PARTIR DEL 31 DE DICIEMBRE LA CONFIANZA CONFERIDA A LA LIC. NORMA HUACCHA ESPIRITU COMO SUB GERENTE DE TESORERIA
        ORG|ordenanza|Ordenanza de creación de la Municipalidad del Centro Poblado San Isidro de Ccochapampa
        GRD|acuerdo|Declaran en situación de emergencia por sesenta días los anexos de Pichuspata, Occoro y Tinyahuarco Bajo afectados por la crecida del río Mantacra y autorizan el uso de la maquinaria municipal
        SAN|resolucion|Declarar infundado el recurso de apelación interpuesto por Boticas San Camilo de Lelis S.A.C. contra la sanción de cierre temporal
        PRE|resolucion|Apruébese la ampliación del horizonte temporal del Plan Estratégico Institucional hasta el año 2026
        BIE LEG|acuerdo|Dejan sin efecto el Acuerdo de Concejo N° 034-2020 que aprobó la permuta del terreno El Molle con la Comunidad de Ichupampa Baja
        VIA|acuerdo|Autorizan viaje del Alcalde y de un regidor a la ciudad de Medellín, Colombia, para conocer experiencias de convivencia y urbanismo social
        ORG PRE|acuerdo|Aprueban transferir mensualmente recursos a los centros poblados de Huayllaspampa, Tambobamba Chico y Santa Cruz durante el ejercicio 2024
        ORG|directiva|Lineamientos para la formulación, aprobación y actualización de los documentos normativos internos
        CVD EDU|resolucion|Subvencionar al Club Defensor Huaylarán con motivo de su participación en la etapa departamental de la Copa Perú
        TRI|acuerdo|Ratifican la Ordenanza Nº 287-2022-MDLF de la Municipalidad Distrital de La Florida, que aprueba el régimen de arbitrios para el año 2023
        AMB|resolucion|Aprobar el Plan Anual de Evaluación y Fiscalización Ambiental correspondiente al año 2024
        REC|resolucion|Facultar al Jefe de la Oficina de Registros Civiles para celebrar bodas durante el año 2023
        BIE|acuerdo|Solicitan ante la SUNARP la inscripción a favor de la Municipalidad del predio destinado a local comunal en la Urb. Los Cipreses
        PRE VIA|directiva|Directiva para el otorgamiento y rendición de viáticos por comisión de servicios dentro del territorio nacional
        GRD|resolucion|Constituir el Grupo de Trabajo para la Gestión del Riesgo de Desastres de la Municipalidad Distrital de Ocobambilla
        PAR|ordenanza|Ordenanza que regula el cabildo abierto y otras formas de consulta al vecino
        SAN|ordenanza|Incorporan códigos de infracción en la Ordenanza N° 090-MDLV por incumplir las normas sobre expendio de balones de gas
        CVD|acuerdo|Aprueban adenda al convenio con la Policía Nacional del Perú para servicios de patrullaje con personal de franco
        VIA|acuerdo|Autorizan participación de regidora en el III Encuentro de Ciudades Educadoras, a realizarse en Rosario, República Argentina, y encargan a la administración los gastos correspondientes
        ORG|resolucion|Conformar el Comité de Gobierno y Transformación Digital de la Municipalidad Provincial de Huaycabamba
        REC|resolucion|RECTIFICAR ADMINISTRATIVAMENTE LA PARTIDA DE NACIMIENTO DE DON PABLO HUANCA ZEA, EN CUANTO AL SEGUNDO APELLIDO DE LA MADRE
        EDU|ordenanza|Ordenanza que fomenta las visitas a la catarata Velo de Plata y ordena el servicio de guías y hospedajes rurales
        SAN URB|resolucion|Declarar improcedente por extemporánea la reconsideración presentada por don Basilio Chura Laura contra la resolución que le denegó la visación de planos
        AMB|ordenanza|Ordenanza que desincentiva las bolsas y descartables de un solo uso en bodegas y mercados
        SAL|ordenanza|Ordenanza que regula la crianza de perros y gatos y crea el padrón de sus dueños
        ORG|ordenanza|Modifican Ordenanza Nº 204-MDPL en lo referente a los requisitos, plazos y silencios de los trámites que se siguen ante la Municipalidad
        TRI|ordenanza|Disponen la inscripción y actualización masiva de predios de omisos y subvaluadores, con liberación de multas por no declarar
        CON BIE|acuerdo|Desestiman la reconsideración planteada contra el Acuerdo Nº 051-2021, que dispuso la venta de dos tractores agrícolas
        PER|resolucion|Encargar, con retención de su plaza y en adición a sus labores, mientras dure la ausencia del titular, la jefatura de la Unidad de Abastecimiento al servidor Marco Antonio Tello Ruiz
        SOC|acuerdo|Conformar el Comité de Administración del Programa del Vaso de Leche, periodo 2023-2024
        ORG COM|decreto|Adecúan el TUPA vigente a los procedimientos estandarizados de licencia de funcionamiento aprobados por Decreto Supremo Nº 200-2020-PCM
        PRE|ordenanza|Ordenanza que aprueba el Plan de Desarrollo Local Concertado 2022 - 2034 de la provincia de Yanabamba
        PAR|decreto|Convocan a elección de los representantes de la sociedad civil ante el Consejo de Coordinación Local Distrital 2023-2024
        SAN|ordenanza|Aprueban el reglamento de sanciones y la tabla de infracciones y multas de la Municipalidad Provincial de Chirimayo
        TRA|ordenanza|Ordenanza que regula el servicio de mototaxis en el distrito de Las Palmeras de Amotape
        PRE PAR|decreto|Convocan a las organizaciones, caseríos y anexos a los talleres para decidir los proyectos del año siguiente y aprueban el cronograma respectivo
        CVD|acuerdo|Aprueban el ingreso de la Municipalidad a la Mancomunidad Municipal Valle del Chillihua
        URB|resolucion|Aprobar, de conformidad con el Plano signado con el Nº 021-2022-SGHU-GDU/MDLC, la habilitación urbana nueva de lotes del terreno rústico de 18,450.00 m2 denominado Parcela 34-B, Fundo Santa Inés, para uso residencial de densidad media
        CVD|acuerdo|Autorizar al señor Alcalde firmar con PRONIED el convenio para el mantenimiento de locales escolares
        CON|acuerdo|Proponen al Congreso de la República norma que declare de necesidad pública la construcción del hospital de Chalhuapuquio
        COM|decreto|Autorizan la expoventa navideña en la explanada del Mercado Modelo del 1 al 24 de diciembre
        REC|resolucion|Declarar disuelto, conforme a la Ley N° 29227, el vínculo conyugal de don Jaime Peralta Soncco y doña Rosa Vilca Yana
        PRE|resolucion|Autorizar, en el marco del artículo 50 del Decreto Legislativo Nº 1440, la incorporación de recursos por FONCOMUN y canon minero no previstos en el presupuesto del año 2022 hasta por la suma de S/ 1 284 530,00
        TRN|resolucion|Conformar la Comisión de Transferencia de la gestión municipal 2019-2022 a las autoridades electas
        ORG|resolucion|Aprobar el plan anual para la implementación del Sistema de Control Interno, componente medidas de remediación
        URB|acuerdo|Emiten opinión favorable sobre los linderos entre los distritos de Huarocondillo y Paucarpata Chico
        TRI|ordenanza|ORDENANZA QUE OTORGA FACILIDADES PARA LA CANCELACIÓN DE DEUDAS ATRASADAS A LOS CONTRIBUYENTES DEL DISTRITO DE HUANCHAQUITO ALTO
        EDU|ordenanza|Aprueban Proyecto Educativo Local al 2036
        ORG|resolucion|Acreditar como fedatarios de la Municipalidad, por el periodo de dos años y sin perjuicio de sus labores ordinarias, a los servidores que se indican, conforme al artículo 138 del TUO de la Ley Nº 27444
        TRI|ordenanza|Ordenanza que aprueba el Reglamento para el pago en cuotas de tributos y demás acreencias a favor de la Municipalidad Distrital de San Judas del Mar, que consta de seis títulos, treinta y cuatro artículos y cinco disposiciones finales
        CON|acuerdo|Constituir una comisión que investigue presuntas irregularidades en el consumo de combustible de la maquinaria municipal
        BIE|acuerdo|AUTORIZAN REMATE PUBLICO DE VEHICULOS Y MAQUINARIA EN DESUSO
        TRA SAN|resolucion|Anular la papeleta M-02 impuesta al conductor Aldo Ibáñez Ticona y disponer su archivo
        REC|resolucion|Dispensar de la publicación de avisos a los contrayentes Luis Alberto Cáceda Rojas y Yesenia Torrejón Pinchi
        PRE|resolucion|FORMALIZAR LAS NOTAS DE MODIFICACION PRESUPUESTAL EFECTUADAS EN EL MES DE AGOSTO DE 2020
        LEG|resolucion|Disponer el pago en armadas de lo ordenado por sentencia firme del Primer Juzgado Civil a favor de Grifos Wari E.I.R.L.
        OBR|resolucion|Conformar la comisión de recepción de la obra: Construcción de tribunas y cerco del estadio de Antacalla
        PER|resolucion|Otorgar por única vez el pago por luto y sepelio a don Severino Apaza Choque, obrero permanente, por deceso de su señora madre
        CVD|acuerdo|Aceptan donación de 200 frazadas y 150 calaminas efectuada por Minera Cerro Hualca S.A.C. para las familias de la zona altoandina
        TRI|ordenanza|Fijan monto por la impresión, actualización y reparto domiciliario de las cuponeras del ejercicio 2023
        PER|resolucion|Declarar procedente el pedido de patrocinio legal formulado por el ex Gerente Municipal Ing. Óscar Landa Beltrán, investigado por hechos ocurridos en el ejercicio de su función
        TRI|resolucion|DECLARAR PRESCRITA LA ACCION PARA EXIGIR EL PAGO DEL IMPUESTO PREDIAL DE LOS AÑOS 2009 AL 2014 A FAVOR DE DOÑA HERMELINDA CCORI VDA. DE TAPIA
        LEG URB|resolucion|Aceptar el desistimiento formulado por Inversiones Qori S.A.C. en el trámite de autorización de anuncio luminoso y dar por concluido el expediente
        TRI|directiva|Directiva que norma el castigo y quiebre de valores incobrables a cargo de la Gerencia de Rentas
        TRI|decreto|Prorrogan hasta el 31 de octubre de 2022 los alcances de la Ordenanza Nº 412-MDVA, que dispuso el perdón de intereses y reajustes a quienes cancelen años anteriores
        BIE|acuerdo|Ceden en uso por diez años el local de la antigua posta a favor del Poder Judicial para el funcionamiento del Juzgado de Paz Letrado
        PRE|acuerdo|Autorizan al Alcalde a gestionar ante el Banco de la Nación un préstamo para la compra de un cargador frontal
        PAR|ordenanza|Crean el concurso anual de balcones y jardines entre vecinos de quintas y pasajes tradicionales
        CTR|resolucion|Aprobar la segunda modificación del Plan Anual de Contrataciones de la Municipalidad Provincial de Quilcabamba para el año fiscal 2023, a efectos de incluir la compra de un camión cisterna de 4000 galones
        OBR|resolucion|Aprobar el expediente técnico del proyecto "Creación del servicio de transitabilidad en los jirones Ayacucho y Libertad del barrio Tambillo", con código único 2487715
        TRI|decreto|Amplian plazo para pagar al contado el predial 2021 y la primera cuota de limpieza y parques
        RCN|resolucion|Declarar tres días de duelo por el deceso del ex alcalde don Rosendo Gamboa Nieto
        OBR|resolucion|Declarar improcedente la solicitud de ampliación de plazo Nº 03 por quince (15) días calendario presentada por el Consorcio Vial Sierra Norte, contratista de la vía vecinal empalme PE-3N - Cruz Pampa - Shangalla
        CTR|resolucion|DECLARAR LA NULIDAD DEL OTORGAMIENTO DE LA BUENA PRO DE LA ADJUDICACION SIMPLIFICADA Nº 011-2021 Y RETROTRAER A LA EVALUACION DE OFERTAS
        ORG|resolucion|DELEGAR EN EL GERENTE MUNICIPAL LAS ATRIBUCIONES ADMINISTRATIVAS DEL TITULAR DEL PLIEGO QUE NO SEAN PRIVATIVAS DEL CARGO
        BIE|ordenanza|Ordenanza que reglamenta las sepulturas, traslados y concesión de nichos en el camposanto Señor de la Agonía
        PRE|ordenanza|Ordenanza que aprueba el reglamento del proceso de Presupuesto Participativo basado en resultados para el año 2024 de la provincia de Cotahuacho
        URB|ordenanza|Aprueban Plan de Desarrollo Urbano de la ciudad de Santa Rosa del Huayllaga 2021-2031
        TRA|decreto|Disponen el cambio de sentido de las calles Junín y Grau y prohíben el ingreso de camiones al casco urbano
        ORG|ordenanza|Aprueban Cuadro para Asignación de Personal Provisional 2023
        URB|ordenanza|Ordenanza que permite formalizar construcciones levantadas sin licencia hasta el 31 de diciembre de 2021
        COM|resolucion|Declarar a doña Zoila Arce Maquera como conductora del puesto Nº 45, sección carnes, del mercado Santa Rosa
        EDU ORG|decreto|Declaran feriado en la jurisdicción el 24 de septiembre con motivo de la fiesta de la Virgen de las Mercedes
        URB|ordenanza|Asignan nombre a las calles y pasajes del Asentamiento Humano Nueva Jerusalén
        CVD|resolucion|OTORGAR APOYO ECONOMICO DE S/ 1,500.00 A DOÑA LEONOR HUAMANI QUISPE PARA SOLVENTAR GASTOS DE OPERACION QUIRURGICA DE SU MENOR HIJO
        GRD|decreto|Disponen la realización del simulacro de sismo y tsunami en el balneario de Los Pescadores
        TRI TRA|ordenanza|Ordenanza que regula el cobro por parqueo de autos en las playas del litoral de Punta Mero, temporada de verano 2024
        PRE|resolucion|Designar a los titulares y suplentes para el manejo de las cuentas corrientes de la entidad, dejándose sin efecto la Resolución de Alcaldía Nro. 009-2019-MDCH
        TRI|ordenanza|Ordenanza que establece el marco normativo y los importes por los servicios de barrido, recojo de basura, mantenimiento de jardines y serenazgo para el ejercicio fiscal 2024 en el distrito de Santa Lucía del Mar
        TRN|directiva|Directiva que norma la publicación y actualización de datos en el Portal de Transparencia
        RCN|acuerdo|Otorgan la Medalla de la Ciudad en el grado de Gran Cruz al investigador Dr. Amadeo Linares Quintanilla
        BIE|resolucion|Aprobar la baja de 47 bienes de los registros patrimonial y contable por encontrarse inservibles
        OBR|resolucion|APROBAR LA LIQUIDACION TECNICO FINANCIERA DEL PROYECTO "AMPLIACION DEL SISTEMA DE RIEGO CHACRAPAMPA - LLIPATILLA"
        SOC|resolucion|Aprobar el plan de trabajo para la actualización de la clasificación socioeconómica de los hogares del ámbito rural
        PER LEG|resolucion|Reponer provisionalmente a don Edgar Sulca Janampa en la plaza de chofer de compactadora, en cumplimiento de lo ordenado por el Segundo Juzgado de Trabajo
        PER|resolucion|Aprobar el acta final suscrita con el SITRAMUN - Villa Esperanza respecto del pliego petitorio 2022
        ORG|ordenanza|Ordenanza que aprueba la nueva organización interna y el Reglamento de Organización y Funciones de la Municipalidad Distrital de El Carmelo
        SOC|ordenanza|Crean la Oficina Municipal de Atención a la Persona con Discapacidad
        SAL|acuerdo|Declaran en alerta al distrito por casos de dengue y disponen la fumigación casa por casa y la eliminación de inservibles
        VIA|resolucion|Autorizar en comisión de servicios al Gerente de Desarrollo Social, con cobertura de pasajes y alimentación, para asistir al taller macrorregional sobre hogares en pobreza a realizarse en Huancayo
        CVD|acuerdo|Declaran ciudades hermanas a San Lorenzo de Tarmachica y al cantón Gualaquí, República del Ecuador
        RCN|acuerdo|Declaran Hijo Predilecto de la provincia al profesor y compositor Nemesio Alarcón Huerta
        EDU|resolucion|CONFORMAR LA COMISION ORGANIZADORA DEL CAMPEONATO INTERBARRIOS DE FULBITO Y VOLEY
        URB|ordenanza|Ordenanza que regula la colocación de letreros, vallas y propaganda en el distrito de San Bartolomé Bajo
        PER ORG|directiva|Directiva sobre control de asistencia, permanencia y puntualidad en la Municipalidad Distrital de Cerro Blanco
        AMB|ordenanza|Regulan la conservación, poda y reposición de los árboles de calles y parques
        RCN OBR|acuerdo|Declaran de interés y prioridad distrital la construcción del puente carrozable Yanamayo
        TRA|resolucion|Otorgar por el plazo de diez años, en mérito del Expediente Nº 4471-2021, permiso de operación a la Empresa Expreso Los Andes del Centro S.R.L. para servir la ruta Chancaca - Pueblo Nuevo y viceversa
        AMB|ordenanza|Ordenanza que promueve separar la basura en casa y formaliza a los recicladores de Villa San Juan
        SAL|resolucion|Aprobar el programa de inspección higiénica de puestos de comida y del transporte de alimentos agropecuarios primarios
        ORG|decreto|Establecen nuevo horario de atención al público en las oficinas de la Municipalidad
        ORG RCN|ordenanza|Ordenanza que oficializa el himno y el estandarte del distrito de Nueva Unión
        PER|resolucion|Conceder licencia sin goce de haber por asuntos particulares al trabajador Lucio Ñaupari Caso
        CTR|acuerdo|Exoneran del proceso de selección, por causal de desabastecimiento, la compra de leche evaporada y hojuelas destinadas a los comités del distrito
        EDU|acuerdo|Aprueban la realización de las vacaciones útiles y del ciclo de reforzamiento escolar gratuito
        TRN|resolucion|Designar a la Secretaria General como funcionaria encargada de atender los pedidos ciudadanos formulados al amparo de la Ley Nº 27806
        SEG|ordenanza|Regulan la instalación y uso de cámaras en la vía pública y en locales con aforo superior a cincuenta personas
        URB|ordenanza|Modifican la Ordenanza N° 1188-MPL en el extremo que fijó el ancho y trazo de la Av. Las Retamas, entre el río y la Panamericana
        LEG|resolucion|RECTIFICAR EL ERROR MATERIAL CONSIGNADO EN EL ARTICULO SEGUNDO DE LA RESOLUCION DE ALCALDIA Nº 118-2019-MDT/A
        SOC|ordenanza|Ordenanza que, en cumplimiento de la Ley Nº 30364 y su reglamento, crea la instancia de concertación para erradicar la violencia hacia las mujeres y los integrantes del grupo familiar en el distrito de Pallancata
        TRN|resolucion|Disponer que los gerentes y jefes de oficina, bajo responsabilidad, cumplan las recomendaciones contenidas en el Informe Nº 007-2021-2-0468 del OCI
        URB|ordenanza|ORDENANZA QUE REGULA ALTURAS, RETIROS Y AREA LIBRE EN LA URBANIZACION SAN ANTONIO, SECTOR B
        SOC|acuerdo|Aprueban entrega de víveres a las ollas comunes de las zonas altas
        COM|acuerdo|Aprueban cofinanciar los planes de negocio de las asociaciones de cuyeros y apicultores ganadoras del Procompite 2023
        PER|resolucion|Aceptan renuncia de Gerente de Desarrollo Urbano
        TRA|ordenanza|ORDENANZA QUE REGLAMENTA EL SERVICIO DE AUTO COLECTIVO Y TAXI EN LA PROVINCIA
        SEG|acuerdo|Solicitan al Poder Ejecutivo declare en emergencia al distrito por el incremento de extorsiones y sicariato
        OBR|resolucion|Autorizar el adicional Nº 02 con deductivo vinculante en la construcción de las aulas de la I.E. Túpac Amaru de Ccasapata
        SAL|ordenanza|Crean mesa multisectorial de lucha contra la anemia en menores de tres años
        COM|ordenanza|Prohíben el consumo de licor en la vía pública y fijan la hora de cierre de bares y cantinas
        SOC PAR|resolucion|Reconocer a la junta directiva del comité del Vaso de Leche "Virgen de las Nieves" del sector Alto Perú
        SOC SEG|ordenanza|Ordenanza que previene, prohíbe y sanciona las conductas de índole sexual no consentidas contra personas que transitan por calles y plazas
        SAN|ordenanza|Rebajan hasta en noventa por ciento las multas administrativas pendientes de pago
        TRA|ordenanza|Disponen el retiro de automóviles abandonados y carrocerías en las calles y su traslado al depósito
        CVD|acuerdo|Recibir y agradecer la entrega a título gratuito de dos ambulancias usadas por parte de la Asociación Peruano Nipona Amistad del Sur
        TRA|ordenanza|Crean red de carriles exclusivos para bicicletas y scooters
        PER|resolucion|Aperturar proceso disciplinario, al amparo de la Ley Nº 30057 y su Reglamento, al ex Jefe de Logística por presunta negligencia en el desempeño de sus funciones
        AMB|ordenanza|ORDENANZA QUE PROHIBE Y SANCIONA LOS RUIDOS NOCIVOS O MOLESTOS
        COM|ordenanza|ORDENANZA PARA EL FOMENTO DE LOS PEQUEÑOS NEGOCIOS Y EL EMPLEO LOCAL
        URB|ordenanza|Aprueban cambio de Residencial de Densidad Media a Comercio Vecinal del predio sito en la Av. Los Héroes 1245
        CON|acuerdo|Conceden licencia por motivos de salud a la regidora Maribel Ochante Ccari del 3 al 17 de mayo
        SOC|ordenanza|CREAN LA CASA DEL ADULTO MAYOR "AÑOS DORADOS"
        EDU|resolucion|Aprobar el programa de actividades por el LXI aniversario de creación política del distrito
        OBR|resolucion|Designar como residente del mejoramiento de la plaza principal de Coyllorpampa al Ing. Jhonatan Rivas Pardo
        GRD|resolucion|Aprobar el plan de contingencia ante heladas y friaje 2024
        PAR|resolucion|Nombrar el comité electoral que conducirá la renovación de la junta vecinal del sector 5
        URB|resolucion|Autorizar la subdivisión del lote 7 de la Mz. F seguida por la sucesión Barrientos Ugaz
        COM|ordenanza|Ordenan a los vendedores informales de las calles y prohíben su ubicación en el perímetro del paradero central
        CON|ordenanza|Modifican artículos del Reglamento Interno del Concejo relativos a las sesiones virtuales y al uso de la palabra
        PAR|ordenanza|Regulan la constitución de juntas vecinales comunales y la elección de sus delegados
        SEG PAR|resolucion|Reconocer a la directiva de la ronda campesina del caserío Yanacanchilla por el periodo 2022-2024
        LEG|acuerdo|Autorizan al Procurador Público interponer acciones contra ex funcionarios por presunto perjuicio económico en la obra del camal
        EDU|resolucion|Aprobar las bases del concurso de comparsas y yunzas "Tinkuy 2024"
        REC|decreto|Autorizan la realización de matrimonio masivo por el Día de San Valentín y liberan a las parejas del pago correspondiente
        ORG|directiva|Normas para la remisión de documentos de las oficinas al Archivo Central y su custodia
        CON|acuerdo|Imponen suspensión de treinta días calendario al regidor Wilder Pumacayo Ríos por falta grave al reglamento
        BIE|acuerdo|Aprueban el alquiler de cuatro tiendas ubicadas en los bajos del palacio municipal y fijan su renta mensual
        PAR|resolucion|INSCRIBIR EN EL REGISTRO DE ORGANIZACIONES A LA JUNTA DIRECTIVA CENTRAL DEL AA.HH. VILLA EL MILAGRO
        TRI|acuerdo|Ratifican la Ordenanza N° 377-MDCHV que aprueba los derechos correspondientes a los procedimientos contenidos en el TUPA de la Municipalidad Distrital de Chacra Vieja
        PER|resolucion|Reconocer veinticinco años de labor al Estado de doña Graciela Motta Iparraguirre y disponer el abono de dos haberes
        PER|resolucion|Aprobar las bases para cubrir treinta y dos plazas bajo los alcances del D. Leg. 1057
        CON|resolucion|Encargar el despacho de Alcaldía al Primer Regidor Sr. Hugo Sarmiento Dávalos los días 12 y 13 de julio
        SAL COM|decreto|Disponen aforo, uso obligatorio de mascarilla y toma de temperatura en galerías y mercados ante el COVID-19
        CON|acuerdo|Fijan en S/ 1 170.00 la dieta que percibirán los señores regidores por cada sesión a la que asistan
        AMB|decreto|Aprueban el plan de rutas y horarios para el recojo de basura domiciliaria
        URB|resolucion|Otorgar títulos a los pobladores del Pueblo Joven Los Libertadores
        CTR|resolucion|Designar a los integrantes del colegiado que conducirá la Licitación Pública Nº 002-2022-MPQ/CS
        BIE|resolucion|Conformar la comisión encargada de la toma de inventario físico de activos al 31 de diciembre de 2022
        COM|decreto|Suspenden el otorgamiento de permisos para conciertos y fiestas bailables durante los meses de diciembre y enero
        OBR PAR|resolucion|Reconocer y registrar a la directiva de la organización comunal encargada del servicio de agua en el caserío Mollepatilla Alta
        TRI|resolucion|Declarar procedente la solicitud de don Eleuterio Quispe Mamani sobre descuento de la base imponible del predio de su propiedad, por su condición de jubilado del régimen del D.L. Nº 19990
        RCN|resolucion|Felicitar a los alumnos y docentes de la I.E. San Juan Bosco de Viraquillo por haber obtenido el primer puesto en el concurso nacional de matemática
        CVD|acuerdo|Aprueban la suscripción del convenio con la Universidad Nacional de Río Seco para que sus estudiantes hagan prácticas en las áreas municipales
        SEG|ordenanza|Ordenanza que aprueba el Plan de Acción Distrital de Seguridad Ciudadana 2024 - 2027
        COM|ordenanza|Ordenanza que regula la apertura de locales comerciales, industriales y profesionales
        AMB|ordenanza|Declaran zona protegida la laguna de Patacochilla y los bofedales aledaños
        OBR|directiva|Directiva para la ejecución, control y cierre de obras que la Municipalidad realiza con su propio personal y maquinaria
        SEG|resolucion|Aprobar el protocolo de intervención del cuerpo de serenos frente a delitos flagrantes
        CTR|directiva|Procedimiento para compras y servicios por montos iguales o inferiores a ocho (8) UIT
        PAR|resolucion|Reconocer al nuevo consejo directivo de la Asociación de Propietarios de la Urb. El Trébol 2da. etapa
        URB|ordenanza|Regulan la instalación de postes, ductos y antenas de telefonía en áreas de uso público
        CON|acuerdo|Aprueban la conformación de las comisiones de regidores para el año 2023
        GRD CVD|acuerdo|Aprueban entrega de carpas y módulos temporales a los vecinos cuyas viviendas colapsaron por las precipitaciones
        SOC|ordenanza|Ordenanza que crea el servicio de DEMUNA con capacidad para actuar en casos de riesgo de desprotección familiar
        TRI|decreto|Señalan fecha, lugar y relación de premios del sorteo "Vecino Cumplido 2023"
        RCN|ordenanza|Instituyen el 5 de octubre como el Día del Quinuero
        PER|resolucion|Designar, a partir de la fecha, al abogado Renzo Adolfo Villacorta Paz en el cargo de Gerente de Asesoría Jurídica
        EDU|ordenanza|Declaran patrimonio inmaterial del distrito la danza "Los Negritos de Toropampa"
        PER|resolucion|CESAR POR LIMITE DE EDAD AL SERVIDOR NOMBRADO DON FORTUNATO AYALA CUSI, DANDOSELE LAS GRACIAS POR LOS SERVICIOS PRESTADOS A LA COMUNA
        BIE|acuerdo|Aprueban donar un terreno de 2 400 m2 de propiedad municipal, inscrito en la Partida Nº P11008734 de la Oficina Registral de Andahuaya, al Ministerio de Educación, con la finalidad exclusiva de que se construya la I.E. inicial Nº 618
        GRD|resolucion|Otorgar el certificado de inspección técnica de seguridad en edificaciones al establecimiento "Hostal Los Girasoles"
        RCN|decreto|Disponen embanderamiento general de viviendas y locales del 1 al 31 de julio
        CON|acuerdo|DECLARAR, POR CINCO VOTOS EN CONTRA Y UNO A FAVOR, NO HA LUGAR A LA VACANCIA DEL ALCALDE SOLICITADA POR EL CIUDADANO TEODOMIRO LLANTOY BELLIDO POR LA CAUSAL DE NEPOTISMO
        OBR|acuerdo|Priorizan tres proyectos para ser financiados por empresa privada bajo el mecanismo de la Ley Nº 29230
        PRE|acuerdo|APROBAR, PREVIO DICTAMEN DE LA COMISION DE ECONOMIA, LOS ESTADOS FINANCIEROS Y PRESUPUESTARIOS Y LA MEMORIA DE GESTION DEL EJERCICIO 2018
        PRE|resolucion|Reconocer el adeudo del ejercicio anterior en favor del proveedor Servicios Generales Llanos E.I.R.L. por abastecimiento de combustible
        PRE|acuerdo|Aprueban el Presupuesto Institucional de Apertura para el año fiscal 2025 de la Municipalidad Distrital de Pampa Grande
        """
}

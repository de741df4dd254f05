extension MunicipalSubjects {
    /// The rows of the subjects TRI to VIA.
    ///
    /// The competences are those of LOM (Ley 27972) articles 9, 20 and 69-87.
    static let rows1 = """
        TRI|Tributación municipal|tributo; tasa; contribuyente; pago; deuda
        TRI-01|Impuesto predial|impuesto predial; autovaluo*; autoavaluo*; valor* arancelari*; monto minimo del \
        impuesto predial; declaracion jurada predial; predial; impuesto al valor del patrimonio predial; \
        declaracion jurada de autovaluo; masiva de autovaluo; valores unitarios; predios; impuesto al patrimonio \
        predial; declaracion* jurada* de predio*; hoja resumen; arancel*; masiva del impuesto predial
        TRI-02|Arbitrios municipales|arbitrio*; limpieza publica, parques y jardines; barrido de calles; \
        recoleccion de residuos solidos y serenazgo; regimen tributario de los arbitrios; reajuste de arbitrios; \
        tasa de serenazgo; tasa de limpieza publica; costo* de arbitrio*; estructura de costos; servicio* publico* \
        de barrido; barrido, recojo; recojo de basura, mantenimiento; importes por los servicios; limpieza publica, \
        areas verdes y serenazgo; barrido de calles, recoleccion; distribucion del costo; cuota* de arbitrio*; \
        servicios de barrido
        TRI-03|Alcabala, vehicular, espectáculos, juegos|alcabala; impuesto al patrimonio vehicular; impuesto \
        vehicular; impuesto a los juegos; impuesto a las apuestas; impuesto a los espectaculos; impuesto de \
        alcabala; patrimonio vehicular; juegos de bingo; rifas; impuesto a las embarcaciones; maquinas \
        tragamonedas; impuesto a los casinos; impuesto al rodaje
        TRI-04|Tasas y derechos|tasa* por; derecho* de tramit*; derecho de emision; emision mecanizada; \
        actualizacion de valores; estacionamiento vehicular temporal; tasa de estacionamiento; tasas por servicios; \
        costos de los procedimientos; derechos administrativos; tarifario; tarifa*; tasas administrativas; costo* \
        por reproduccion; cobro de derechos; merced; cupon*; cuponera*; emision mecanizada de actualizacion; \
        distribucion a domicilio; reparto domiciliario; distribucion domiciliaria; cobro por parqueo; tasa* de \
        parqueo; tasa municipal; pago de derechos; monto por la emision; cuadro de tarifas
        TRI-05|Beneficios y amnistías|vecino * puntual; reduccion de deudas; obligaciones tributarias y no \
        tributarias; acogimiento a beneficios; sorteo publico; vigencia de los beneficios; otorga* beneficios; \
        beneficio* tributari*; amnistia; beneficios tributarios y no tributarios; condonacion; descuento* por \
        pronto pago; regularizacion tributaria; regularizacion de deudas; incentivo* tributari*; exoneracion de \
        intereses; vecino puntual; contribuyente puntual; buen contribuyente; regimen de incentivos; beneficio de \
        pago; regularizacion de obligaciones; regularizacion de pago; campana tributaria; pronto pago; incentivo* \
        por; premi* a los contribuyentes; vecino* puntual*; contribuyente* puntual*; condona*; gradualidad; \
        sinceramiento; actualizacion de datos tributarios; facilidades para el pago; facilidades de pago; \
        facilidades para la cancelacion; deudas atrasadas; perdon de intereses; perdon de deuda*; intereses y \
        reajustes; rebaja de deuda*; descuento de intereses; descuento* de arbitrio*; descuento en arbitrio*; \
        descuento* en el pago; cancelen anos anteriores; deudas vencidas; actualizacion tributaria; vecino \
        cumplid*; contribuyente cumplid*; sorteo; premiacion a contribuyente*; ponerse al dia; estimulo tributario; \
        estimulos; beneficio excepcional; beneficio* de regularizacion; beneficios por pago; borron y cuenta nueva; \
        descuento por pago; incentivo por pago; deudas tributarias y no tributarias; regularizacion de deuda*; \
        beneficio temporal; deudas en cobranza
        TRI-06|Fraccionamiento y cobranza|fraccionamiento de deuda*; fraccionamiento tributario; aplazamiento; \
        cobranza coactiva; ejecucion coactiva; quiebre de deuda*; cobranza dudosa; recuperacion onerosa; extincion \
        de deuda*; prescripcion de deuda*; compensacion tributaria; devolucion de pago; tasa de interes moratorio; \
        fraccionamiento de pago*; fraccionamiento; ejecutor* coactiv*; cobranza; fraccion* de la deuda; \
        prescripcion de la deuda; deuda tributaria; pago en cuotas; pago fraccionado; valores incobrables; cobranza \
        onerosa; deudas incobrables; quiebre de valores; castigo de valores; castigo de deuda*; tasa de interes; \
        tim; pago* indebido*; pagos en exceso; prescripcion del impuesto; prescripcion de la accion; acreencias; \
        reclamacion tributaria; suspension de la cobranza; deudas de cobranza dudosa; compensacion de pago*; medida \
        de embargo; embargo*
        TRI-07|Cronograma y vencimientos|fecha* de vencimiento; vencimiento para el pago; vencimiento* del \
        impuesto; prorroga* el vencimiento; prorroga* la vigencia de la ordenanza; cronograma de vencimiento*; \
        cronograma de pago* de los tributos; vencimiento de la* cuota*; vencimiento* de cuota*; vencimiento de \
        pago; fechas de pago; plazo de pago; plazo para el pago; plazo de vencimiento; plazo de acogimiento; fecha* \
        de pago; cronograma de pago*; calendario de pago*; calendario tributario
        TRI-08|Exoneraciones e inafectaciones|inafectacion; inafecto*; exoneracion del pago; deduccion de 50 uit; \
        pensionista*; adulto mayor no pensionista; exoner* * pago de arbitrio*; exoner* * arbitrio*; inafect*; \
        exoner* del impuesto; inafectacion*; deduccion * uit; deduccion de la base imponible; descuento de la base \
        imponible; deduccion de la base; base imponible del impuesto; base imponible; beneficio de pensionista; \
        exoneracion de arbitrio*; exoneracion tributaria; exoneracion de tributo*; condicion de pensionista; \
        inafectacion de impuesto; exoneracion de impuesto*; deduccion de uit
        TRI-09|Ratificación de ordenanzas tributarias|ratifica* la ordenanza; ordenanza* tributaria* distrital*; \
        procedimiento de ratificacion; acuerdo ratificatorio; ratificacion de ordenanza*; ratificacion de tasa*
        TRI-10|Contribuciones y fiscalización tributaria|contribucion especial de obras publicas; contribucion por \
        mejoras; fiscalizacion tributaria; valorizacion de multas tributarias; administracion tributaria; \
        contribucion especial; contribucion* por obras; fiscalizacion predial; fiscalizacion de predios; marco \
        normativo tributario; regimen tributario; cultura tributaria; codigo tributario; valores tributarios; \
        contribuyentes morosos; principales contribuyentes; omisos; subvaluador*; registro de contribuyentes; \
        declaracion tributaria; sistema de recaudacion; recaudacion; impuesto*; tribut*
        PRE|Presupuesto, planeamiento e inversiones|presupuesto; plan; meta; saldo; recursos
        PRE-01|Presupuesto institucional (PIA/PIM)|presupuesto institucional de apertura; pia; presupuesto de \
        ingresos y gastos; presupuesto municipal; promulga* el presupuesto; presupuesto analitico; presupuesto \
        institucional; presupuesto de ingresos; presupuesto de apertura; presupuesto para el ano fiscal; \
        presupuesto del ano fiscal; presupuesto de gastos; presupuesto anual; cierre y conciliacion del presupuesto
        PRE-02|Modificaciones presupuestarias|modificacion* presupuestaria*; modificacion* presupuestal*; credito \
        suplementario; credito* y anulacion*; incorporacion de mayores ingresos; mayores fondos publicos; saldo* de \
        balance; transferencia* financiera*; transferencia de partidas; nivel funcional programatico; habilitacion \
        presupuestal; modificacion* presupuest*; transferencia financiera; incorpora* * mayores ingresos; notas * \
        modificacion; habilitaci* presupuest*; desagregacion de recursos; credito presupuestario; anulaciones y \
        creditos; transferencia de recursos; transferencia economica; mayores recursos; incorpora* recursos; \
        incorpora* al presupuesto; incorpora* fondos; saldos de balance; modificaciones en el nivel; anulaciones; \
        marco presupuestal; certificacion presupuestal; ampliacion presupuestaria; disponibilidad presupuestal; \
        desagrega* recursos; transferencia* de recursos; transferencia de fondos; subsidio al tesoro; recursos \
        determinados; formaliza* las modificaciones
        PRE-03|Presupuesto participativo|presupuesto participativo; agentes participantes; equipo tecnico del \
        presupuesto; comite de vigilancia; priorizacion de proyectos; presupuesto* participativo*; talleres para \
        decidir; talleres de priorizacion; presupuesto basado en resultados; proceso participativo; taller de \
        identificacion; taller de trabajo; comite de vigilancia y control
        PRE-04|Planes (PDLC PEI POI)|plan de desarrollo local concertado; plan de desarrollo concertado; plan de \
        desarrollo municipal; pdlc; plan estrategico institucional; pei; plan operativo institucional; poi; plan \
        operativo anual; planeamiento estrategico; comision de planeamiento; plan de desarrollo local; plan de \
        desarrollo institucional; plan operativo; plan estrategico; plan de trabajo institucional; plan multianual; \
        vision de desarrollo; acuerdo de gobernabilidad; plan de desarrollo; plan de gobierno; agenda de \
        desarrollo; plan concertado; plan anual de trabajo; plan estrategico de desarrollo; plan local concertado; \
        plan institucional; evaluacion del plan; objetivos estrategicos; indicadores de gestion; vision 20*
        PRE-05|Balance, memoria y rendición de cuentas|memoria anual; memoria institucional; balance general; \
        estados financieros; rendicion de cuentas; audiencia publica; conciliacion contable; sinceramiento \
        contable; saneamiento contable; estado* presupuestario*; cierre contable; informacion financiera; \
        liquidacion presupuestaria; memoria de gestion; memoria del ejercicio; memoria y balance; balance de \
        situacion; ejercicio economico; cuenta general; estados presupuestales; informe de gestion; ejecucion \
        presupuestal; ejecucion del presupuesto; conciliacion de cuentas; resultado del ejercicio; situacion \
        financiera; informacion contable; contab*
        PRE-06|Endeudamiento|endeudamiento; credito interno; operacion* de credito; prestamo con el banco de la \
        nacion; emprestito; fideicomiso; prestamo*; credito bancario; refinanciamiento; financiamiento bancario; \
        deuda publica; banco de la nacion; linea de credito; contraer deuda; concertacion de deuda; leasing; \
        arrendamiento financiero; amortizacion; operacion de endeudamiento; solicitar credito; prestamo bancario
        PRE-07|Inversión pública (programación)|programa multianual de inversiones; programacion multianual; pmi; \
        unidad formuladora; unidad ejecutora de inversiones; oficina de programacion; invierte.pe; snip; ficha \
        tecnica; declara* viable; declaratoria de viabilidad; codigo unico de inversion*; inversion publica; \
        cartera de inversiones; proyecto* de inversion; perfil del proyecto; declar* * viab*; brechas; codigo unico \
        de inversion; banco de inversiones; estudio* de preinversion; formulacion y evaluacion; unidad formuladora \
        y; proyecto* de inversion publica; proyecto con codigo; priorizacion de inversiones
        PRE-08|Programa de incentivos|programa de incentivos; plan de incentivos; cumplimiento de metas; \
        coordinador del programa de incentivos; sello municipal; metas del programa; programa de modernizacion \
        municipal; meta 1; meta 2; meta 3; meta 4; meta 5; meta 6; compromiso 1; mejora de la gestion municipal; \
        plan de incentivos municipales; reconocimiento de metas; incentivos a la mejora; fed; fondo de estimulo
        PRE-09|Tesorería y fondos|caja chica; fondo fijo; fondo para pagos en efectivo; titulares de las cuentas \
        bancarias; cuentas bancarias; firmantes de cheques; reconocimiento de deuda; reconoce* la deuda; \
        devengado*; encargo interno; viatico*; fondo* fijo*; cuenta* corriente*; foncomun; titulares * cuentas; \
        manejo de cuentas; castigo de cuentas; saneamiento contable; cuentas de la municipalidad; cuentas de la \
        entidad; adeudo*; deuda* pendiente*; ejercicio anterior; pago de deuda; reposicion de gastos; rendicion de \
        viaticos; anticipo*; caja central; tesoreria; responsable* del manejo; registro de firmas; firma* \
        autorizada*; deuda a favor; credito devengado; firma* de cheques; giro de cheques; arqueo; obligaciones \
        pendientes; reembols*; fondo rotatorio; reconocimiento de adeudo; reconoce* el adeudo; reconocimiento de \
        credito; reconoce* como deuda
        ORG|Organización y gestión institucional|reglamento; directiva; manual; comite; estructura
        ORG-01|ROF y estructura orgánica|reglamento de organizacion y funciones; rof; estructura organica; \
        organigrama; adecuacion organica; equivalencia* de organos; manual de operaciones; organizacion y \
        funciones; reorganizacion administrativa; reestructuracion; declaratoria de reorganizacion; crea* la \
        gerencia; crea* la subgerencia; crea* la oficina; unidad organica; fusion de; reordenamiento; \
        reorganizacion; estructura organizacional; modificacion del rof; crea* la unidad; creacion de la oficina; \
        creacion de la gerencia; creacion de la subgerencia; creacion de la unidad; emergencia administrativa; \
        reforma administrativa; modernizacion; reestructura*; funciones de la gerencia; procuraduria publica \
        municipal
        ORG-02|CAP MOF perfiles|clasificador de cargos; manual del clasificador; cuadro para asignacion de \
        personal; cuadro de asignacion de personal; cap provisional; cap-p; manual de organizacion y funciones; \
        mof; manual de perfiles de puestos; clasificacion de cargos; cuadro de puestos; perfil* de puesto*; \
        clasificador; asignacion de personal; presupuesto analitico de personal; pap; manual de puestos; cap; \
        cargos de confianza; perfil* de cargo*; manual de cargos; cargos estructurales; cuadro nominativo; \
        reordenamiento de cargos
        ORG-03|TUPA y TUSNE|tupa; texto unico de procedimientos administrativos; tusne; texto unico de servicios no \
        exclusivos; servicios no exclusivos; procedimiento* administrativo* estandarizado*; simplificacion \
        administrativa; manual de procedimientos; mapro; procedimientos administrativos; servicios prestados en \
        exclusividad; requisitos y costos; requisitos, plazos y; tramites que se siguen; tramites ante la \
        municipalidad; derechos de tramite; simplifica*; servicios exclusivos; costos de procedimiento*; \
        procedimiento* administrativo*; procedimientos y servicios; requisitos, plazos; tramite*; eliminacion de \
        barreras; barreras burocraticas; calidad regulatoria; analisis de calidad
        ORG-04|Directivas y reglamentos internos|aprueba* la directiva; directiva n*; reglamento interno de \
        trabajo; instructivo; lineamiento* intern*; manual de procesos; reglamento interno de los servidores; \
        aprob* la directiva; aprueb* directiva*; directiva que; directiva para; directiva*; reglamento interno; \
        manual de procedimientos; mapro; procedimiento interno; lineamientos; instructivo*; directiva interna; \
        norma* interna*; reglamento de asistencia; reglamento de control; procedimiento para; codigo de conducta
        ORG-05|Delegación y desconcentración|delegar en el gerente*; delegar en la gerencia*; delega* facultad*; \
        delegacion de facultades; delega* atribucion*; delegacion de atribuciones; desconcentra*; facultades \
        resolutivas; delegar en el gerente municipal; delega* en la gerencia; delega*; delegar; desconcentr*; \
        facultades administrativas; delegacion de firma; delegacion de funciones; firma de resoluciones; faculta* \
        al gerente
        ORG-06|Comités y equipos internos|comite de gobierno digital; comite de control interno; comite de gestion; \
        equipo tecnico municipal; equipo de trabajo; comision de transferencia; grupo de trabajo; conformacion del \
        comite; reconforma* el comite; comite* de gestion; comision tecnica; comite permanente; comision especial; \
        conforma* el comite; conforma* la comision; comite tecnico; comite especial; comite interno; comite de \
        coordinacion; comision evaluadora; equipo de mejora; equipo tecnico; comite de evaluacion; reconform*; \
        comision multisectorial; comite multisectorial; conformacion de la comision; conformacion del equipo; \
        constitu* * comision; constituye* el comite; comite directivo; comision organizadora; comite organizador
        ORG-07|Gobierno digital e identidad institucional|gobierno digital; lider de gobierno digital; oficial de \
        seguridad; firma digital; mesa de partes virtual; casilla electronica; portal institucional; logotipo; \
        imagen institucional; escudo; himno; bandera del distrito; gobierno electronico; transformacion digital; \
        notificacion electronica; pagina web; seguridad de la informacion; software; sistema de gestion; himno del \
        distrito; lema; estandarte; escudo de armas; sistema informatico; interoperabilidad; plataforma digital; \
        expediente electronico; ciberseguridad; correo electronico; plan de gobierno digital; licencia* de \
        software; computo; informatic*; comunicacion institucional; redes sociales; manual de identidad; seguridad \
        digital; tramite virtual; servicios digitales; gobierno y transformacion
        ORG-08|Gestión documental y archivo|archivo central; sistema institucional de archivos; comite evaluador de \
        documentos; plan anual de trabajo archivistico; cuadro de clasificacion; programa de control de documentos; \
        eliminacion de documentos; tramite documentario; gestion documental; fedatari*; acervo documentario; \
        reconstruccion de expediente; archivo*; documento* archivistic*; mesa de partes; fedatario*; transferencia \
        documental; libro* de actas; mesa de tramite; expediente extraviado; expediente perdido; recomposicion de \
        expediente; custodia de documentos; autenticacion; fedatear; documentos de valor; archiv*; tabla de \
        retencion; digitalizacion; linea de produccion; microformas; serie documental; conservacion de documentos; \
        tramite documental; legajo*; copias certificadas
        ORG-09|Centros poblados y agencias municipales|centro poblado; municipalidad de centro poblado; agencia \
        municipal; creacion del centro poblado; transferencia a los centros poblados; municipalidad delegada; \
        agencia* municipal*; delegacion municipal; agente municipal; autoridades de centro*; alcalde delegado; \
        alcalde de centro; elecciones en centros; transferencia a las municipalidades; municipalidades de centros; \
        concejo municipal del centro; proclama* al alcalde; elecciones de autoridades de las municipalidades de \
        centros poblados
        ORG-10|Empresas y organismos municipales|empresa municipal; directorio de la empresa; junta general de \
        accionistas; caja municipal; organismo publico descentralizado; beneficencia; epsa; eps; directorio de la; \
        servicio de administracion tributaria; beneficencia publica; sociedad de beneficencia; instituto vial; \
        epsel; accionista*; directorio; miembro* del directorio; gerente general de la; sociedad anonima; empresa \
        de servicios; empresa prestadora; sat; aumento de capital; camara de comercio; organismo descentralizado; \
        liquidador; liquidacion de la empresa; caja rural
        ORG-11|Integridad y control interno|sistema de control interno; control interno; modelo de integridad; \
        unidad funcional de integridad; plan anticorrupcion; codigo de etica; gestion de riesgos de corrupcion; \
        libro de reclamaciones; integridad; antisoborno; anticorrupcion; lucha contra la corrupcion; neutralidad; \
        hostigamiento sexual; denuncias por actos de corrupcion; gestion de riesgos; etica; riesgos de corrupcion; \
        transparencia e integridad; comite de control; canal de denuncia*; proteccion al denunciante; prevencion de \
        la corrupcion; conflicto* de intereses; declaracion de intereses; entrega de regalos; soborno; actos \
        irregulares
        ORG-12|Normativa municipal|normativa no vigente; compendio de normas; tecnica normativa; horario de \
        atencion; suspension de labores; dia no laborable; no vigente*; que no se encuentr* vigente*; normas \
        municipales vigentes; depuracion normativa; compendio normativo; horario de trabajo; vigencia de las \
        normas; normas municipales; asueto; no laborable*; suspende* las labores; jornada laboral; trabajo remoto; \
        libro de normas; fe de erratas de; derogatoria; normas derogadas; caducas; deroga* diversas; atencion al \
        publico; jornada de trabajo; recuperacion de horas; dia* no laborable*; feriado compensable; suspension de \
        plazos; suspension de actividades; trabajo semipresencial; teletrabajo; recopilacion de normas; formulacion \
        de proyectos normativos; publicacion de normas; texto unico ordenado; tuo; texto unico ordenado de la \
        ordenanza; atencion al ciudadano; unidad de recepcion
        CON|Concejo, alcaldía y regidores|regidor; alcalde; concejo; comision; sesion
        CON-01|Comisiones de regidores|comision* ordinaria* de regidores; comisiones permanentes; comision* de \
        regidores; cuadro de comisiones; conformacion de las comisiones; comision especial de regidores; comisiones \
        ordinarias; comisiones de trabajo; comisiones del concejo; integrantes de las comisiones; comision de \
        fiscalizacion; presidente de la comision; comision conformada por regidores; miembros de las comisiones; \
        cuadro de comision*; regidores integrantes
        CON-02|Reglamento interno del concejo|reglamento interno del concejo; reglamento del concejo municipal; \
        reglamento de organizacion interior; ric; reglamento del concejo; reglamento interior; modifica* el ric; \
        reglamento de sesiones
        CON-03|Remuneración del alcalde y dietas|dieta* de los regidores; dieta*; remuneracion del alcalde; \
        remuneracion mensual del alcalde; compensacion economica del alcalde; ingreso mensual del alcalde; \
        estipendio*; retribucion del alcalde; sueldo del alcalde; remuneracion del senor alcalde; compensacion del \
        alcalde; ingreso del alcalde; remuneracion mensual; ingreso* mensual*; compensacion economica; por sesion \
        efectiva; asistencia efectiva; regimen de dietas; haber mensual; haber del alcalde; monto de la dieta; \
        ingreso por todo concepto
        CON-04|Licencias de alcalde y regidores|licencia* al regidor*; licencia* a la regidora*; licencia* de la* \
        regidora*; licencia* del regidor*; licencia* solicitada* por; licencia al alcalde; licencia del alcalde; \
        licencia* sin goce; descanso fisico del alcalde; vacaciones del alcalde; uso fisico de vacaciones del \
        alcalde; licencia al regidor; licencia a regidor*; licencia a la regidora; licencia a alcalde*; vacaciones \
        al alcalde; goce vacacional del alcalde; descanso vacacional del alcalde; licencia del senor alcalde; \
        licencia por enfermedad; licencia por motivos; licencia por salud; licencia al senor alcalde; licencia de \
        la alcaldesa; licencia a la alcaldesa; licencia personal; licencia por maternidad; ausencia del alcalde; \
        ausentarse; permiso al alcalde; licencia del titular; descanso vacacional; vacaciones de la alcaldesa; \
        licencia electoral; licencia para postular; regidor* licencia; permiso al regidor
        CON-05|Encargatura del despacho|encarga* el despacho; encarga* el despacho de alcaldia; encargatura del \
        despacho; delega* las atribuciones politicas; teniente alcalde; primer regidor; encargar la alcaldia; \
        encargar el despacho; despacho de alcaldia; encarga* la alcaldia; encargatura de alcaldia; encargo del \
        despacho; encarga* * despacho; deleg* las atribuciones politicas; encarg* del despacho; atribuciones del \
        alcalde; asuma el despacho; asuma la alcaldia; reemplazo del alcalde; encargo de la alcaldia; funciones de \
        alcalde; alcalde encargado; alcalde interino; despacho del alcalde; alcaldesa encargada; primera regidora
        CON-06|Vacancia|vacancia; solicitud de vacancia; declara* la vacancia; rechaza* el pedido de vacancia; \
        causal de vacancia; vacancia del alcalde; vacancia de regidor; vacado*; suspension y vacancia; \
        restricciones de contratacion; nepotismo; adhesion a la vacancia; solicitud de declaratoria de vacancia; \
        convoca* a candidato no proclamado; candidato no proclamado
        CON-07|Suspensión del cargo|suspension del cargo; suspension de alcalde; suspension de regidor; pedido de \
        suspension; solicitud de suspension; suspende* en el cargo; suspension en el cargo; suspende* al alcalde; \
        suspende* al regidor; suspension de * dias; suspension por * dias; falta grave; treinta dias calendario; \
        dias calendario al regidor; dias calendario a la regidora; suspension temporal del; sancion al regidor; \
        suspension de la regidora
        CON-08|Fiscalización por el concejo|comision investigadora; pedido de informacion; pedido* de regidor*; \
        solicita* informe; accion* de fiscalizacion; funcion fiscalizadora; invita* al funcionario; interpela*; \
        mocion de orden del dia; informe final de la comision; fiscalizacion del concejo; pedido de informe; mocion \
        de interpelacion; interpelacion; investigacion del concejo; invita* al gerente; cuestion* de confianza; \
        comision que investigue; comision de investigacion; investigar; investigue; irregularidades; presuntas \
        irregularidades; censura; solicitar al gerente; requerir informe; informe del gerente; pedido del regidor; \
        responsabilidad de funcionarios; exhort*; recomienda* al alcalde; cese del gerente municipal
        CON-09|Sesiones y actas|reconsidera*; sesion solemne; sesion extraordinaria; convoca* a sesion; acta de \
        sesion; cronograma de sesiones; instalacion del concejo; juramentacion; sesiones descentralizadas; \
        reconsideracion del acuerdo; libro de actas; sesion* virtual*; acta* de sesion*; sesiones ordinarias; \
        juramenta*; sesion de concejo; aprueba* el acta; aprobacion de acta; actas de sesion*; convocatoria a \
        sesion; agenda de sesion; dispensa* * lectura; hora de las sesiones; sesion en; dias de sesion; asistencia \
        a sesion*; reconsideracion; pedido de reconsideracion; sesiones; posesion de cargo; toma de juramento
        CON-10|Iniciativa legislativa y conflictos|iniciativa legislativa; proyecto de ley; conflicto de \
        competencia*; accion de inconstitucionalidad; representante* ante; designa* representante* del concejo; \
        acredita* representante*; contienda de competencia; pronunciamiento; demanda de inconstitucionalidad; \
        propone* al congreso; congreso de la republica; presentar al congreso; derecho de iniciativa; \
        inconstitucional*; contienda; posicion institucional; rechazo; pronunciamiento publico; representante de la \
        municipalidad ante; delegado* ante; proyecto de norma; representante* del alcalde; solicitar al congreso; \
        medida de protesta; expresar rechazo; representante titular
        VIA|Viajes y comisiones de servicio|viaje; pasajes; comision
        VIA-01|Viaje al exterior|viaje al exterior; autoriza* viaje; autoriza* el viaje al exterior; viaje* de \
        alcalde; viaje* de regidor*; viaje* de funcionari*; comision de servicios al exterior; pasaje* aereo*; \
        pasajes y viaticos; autoriz* la salida; salida del pais; participacion en el exterior; fuera del pais; \
        invitacion internacional; viajara; pasajes aereos; viaje internacional; gira
        VIA-02|Comisión de servicios nacional|comision de servicio*; viaje a la ciudad de; viaje en comision; \
        asista a evento; asistir a evento; participar en el evento; viaje en comision de servicios; viaticos; \
        comision de servicios; fuera de la provincia; fuera de la localidad; fuera de la jurisdiccion; viajar; \
        viaje; viajes; pasajes; gastos de viaje; gestiones ante; bolsa de viaje; movilidad local; comision oficial; \
        viaje de comision
        """
}

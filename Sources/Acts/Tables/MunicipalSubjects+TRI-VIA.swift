extension MunicipalSubjects {
    /// The rows of the subjects TRI to VIA.
    ///
    /// The competences are those of LOM (Ley 27972) articles 9, 20 and 69-87.
    static let rows1 = """
        TRI|Tributación municipal|tributo; tasa; contribuyente; pago; deuda
        TRI-01|Impuesto predial|impuesto predial; autovaluo*; autoavaluo*; valor* arancelari*; monto minimo del \
        impuesto predial; declaracion jurada predial; predial; impuesto al valor del patrimonio predial; declaracion \
        jurada de autovaluo; masiva de autovaluo; valores unitarios; predios
        TRI-02|Arbitrios municipales|arbitrio*; limpieza publica, parques y jardines; barrido de calles; recoleccion \
        de residuos solidos y serenazgo; regimen tributario de los arbitrios; reajuste de arbitrios; tasa de \
        serenazgo; tasa de limpieza publica; costo* de arbitrio*; estructura de costos
        TRI-03|Alcabala, vehicular, espectáculos, juegos|alcabala; impuesto al patrimonio vehicular; impuesto \
        vehicular; impuesto a los juegos; impuesto a las apuestas; impuesto a los espectaculos; impuesto de \
        alcabala; patrimonio vehicular; juegos de bingo; rifas
        TRI-04|Tasas y derechos|tasa* por; derecho* de tramit*; derecho de emision; emision mecanizada; \
        actualizacion de valores; estacionamiento vehicular temporal; tasa de estacionamiento; tasas por servicios; \
        costos de los procedimientos; derechos administrativos; tarifario; tarifa*; tasas administrativas; costo* \
        por reproduccion; cobro de derechos; merced
        TRI-05|Beneficios y amnistías|vecino * puntual; reduccion de deudas; obligaciones tributarias y no \
        tributarias; acogimiento a beneficios; sorteo publico; vigencia de los beneficios; otorga* beneficios; \
        beneficio* tributari*; amnistia; beneficios tributarios y no tributarios; condonacion; descuento* por pronto \
        pago; regularizacion tributaria; regularizacion de deudas; incentivo* tributari*; exoneracion de intereses; \
        vecino puntual; contribuyente puntual; buen contribuyente; regimen de incentivos; beneficio de pago; \
        regularizacion de obligaciones; regularizacion de pago; campana tributaria; pronto pago; incentivo* por; \
        premi* a los contribuyentes; vecino* puntual*; contribuyente* puntual*; condona*; gradualidad; \
        sinceramiento; actualizacion de datos tributarios
        TRI-06|Fraccionamiento y cobranza|fraccionamiento de deuda*; fraccionamiento tributario; aplazamiento; \
        cobranza coactiva; ejecucion coactiva; quiebre de deuda*; cobranza dudosa; recuperacion onerosa; extincion \
        de deuda*; prescripcion de deuda*; compensacion tributaria; devolucion de pago; tasa de interes moratorio; \
        fraccionamiento de pago*; fraccionamiento; ejecutor* coactiv*; cobranza; fraccion* de la deuda; prescripcion \
        de la deuda; deuda tributaria; deudas tributarias
        TRI-07|Cronograma y vencimientos|fecha* de vencimiento; vencimiento para el pago; vencimiento* del impuesto; \
        prorroga* el vencimiento; prorroga* la vigencia de la ordenanza; cronograma de vencimiento*; cronograma de \
        pago* de los tributos; vencimiento de la* cuota*; vencimiento* de cuota*; vencimiento de pago; vencimiento \
        del pago; fechas de pago; plazo de pago; plazo para el pago
        TRI-08|Exoneraciones e inafectaciones|inafectacion; inafecto*; exoneracion del pago; deduccion de 50 uit; \
        pensionista*; adulto mayor no pensionista; exoner* * pago de arbitrio*; exoner* * arbitrio*; inafect*; \
        exoner* del impuesto; inafectacion*; deduccion * uit; deduccion de la base imponible
        TRI-09|Ratificación de ordenanzas tributarias|ratifica* la ordenanza; ratifica* las ordenanzas; ordenanza* \
        tributaria* distrital*; procedimiento de ratificacion; acuerdo ratificatorio
        TRI-10|Contribuciones y fiscalización tributaria|contribucion especial de obras publicas; contribucion por \
        mejoras; fiscalizacion tributaria; valorizacion de multas tributarias; administracion tributaria; \
        contribucion especial; contribucion* por obras
        PRE|Presupuesto, planeamiento e inversiones|presupuesto; plan; meta; saldo; recursos
        PRE-01|Presupuesto institucional (PIA/PIM)|presupuesto institucional de apertura; pia; presupuesto de \
        ingresos y gastos; presupuesto municipal; promulga* el presupuesto; presupuesto analitico; presupuesto \
        institucional; presupuesto de ingresos; presupuesto de apertura
        PRE-02|Modificaciones presupuestarias|modificacion* presupuestaria*; modificacion* presupuestal*; credito \
        suplementario; credito* y anulacion*; incorporacion de mayores ingresos; mayores fondos publicos; saldo* de \
        balance; transferencia* financiera*; transferencia de partidas; nivel funcional programatico; habilitacion \
        presupuestal; modificacion* presupuest*; creditos suplementarios; transferencia financiera; incorpora* * \
        mayores ingresos; notas * modificacion; habilitaci* presupuest*; desagregacion de recursos; credito \
        presupuestario; anulaciones y creditos; transferencia de recursos; transferencia economica
        PRE-03|Presupuesto participativo|presupuesto participativo; agentes participantes; equipo tecnico del \
        presupuesto; comite de vigilancia; priorizacion de proyectos; presupuesto* participativo*
        PRE-04|Planes (PDLC PEI POI)|plan de desarrollo local concertado; plan de desarrollo concertado; plan de \
        desarrollo municipal; pdlc; plan estrategico institucional; pei; plan operativo institucional; poi; plan \
        operativo anual; planeamiento estrategico; comision de planeamiento; plan de desarrollo local; plan de \
        desarrollo institucional; plan operativo; plan estrategico; plan de trabajo institucional; plan multianual; \
        vision de desarrollo; acuerdo de gobernabilidad
        PRE-05|Balance, memoria y rendición de cuentas|memoria anual; memoria institucional; balance general; \
        estados financieros; rendicion de cuentas; audiencia publica; conciliacion contable; sinceramiento contable; \
        saneamiento contable; estado* presupuestario*; cierre contable; informacion financiera; liquidacion \
        presupuestaria
        PRE-06|Endeudamiento|endeudamiento; credito interno; operacion* de credito; prestamo con el banco de la \
        nacion; emprestito; fideicomiso; prestamo*; credito bancario; refinanciamiento; financiamiento bancario; \
        deuda publica; banco de la nacion
        PRE-07|Inversión pública (programación)|programa multianual de inversiones; programacion multianual; pmi; \
        unidad formuladora; unidad ejecutora de inversiones; oficina de programacion; invierte.pe; snip; ficha \
        tecnica; declara* viable; declaratoria de viabilidad; codigo unico de inversion*; inversion publica; \
        invierte pe; cartera de inversiones; proyecto* de inversion; perfil del proyecto; declar* * viab*; brechas; \
        codigo unico de inversion
        PRE-08|Programa de incentivos|programa de incentivos; plan de incentivos; cumplimiento de metas; coordinador \
        del programa de incentivos; sello municipal; metas del programa; programa de modernizacion municipal
        PRE-09|Tesorería y fondos|caja chica; fondo fijo; fondo para pagos en efectivo; titulares de las cuentas \
        bancarias; cuentas bancarias; firmantes de cheques; reconocimiento de deuda; reconoce* la deuda; devengado*; \
        encargo interno; viatico*; fondo* fijo*; cuenta* corriente*; foncomun; titulares * cuentas; manejo de \
        cuentas; castigo de cuentas; saneamiento contable
        ORG|Organización y gestión institucional|reglamento; directiva; manual; comite; estructura
        ORG-01|ROF y estructura orgánica|reglamento de organizacion y funciones; rof; estructura organica; \
        organigrama; adecuacion organica; equivalencia* de organos; manual de operaciones; organizacion y funciones; \
        reorganizacion administrativa; reestructuracion; declaratoria de reorganizacion; crea* la gerencia; crea* la \
        subgerencia; crea* la oficina; unidad organica; fusion de
        ORG-02|CAP MOF perfiles|clasificador de cargos; manual del clasificador; cuadro para asignacion de personal; \
        cuadro de asignacion de personal; cap provisional; cap-p; manual de organizacion y funciones; mof; manual de \
        perfiles de puestos; clasificador de cargos; clasificacion de cargos; cuadro de puestos; perfil* de puesto*; \
        clasificador; asignacion de personal; presupuesto analitico de personal; pap; manual de puestos; cap
        ORG-03|TUPA y TUSNE|tupa; texto unico de procedimientos administrativos; tusne; texto unico de servicios no \
        exclusivos; servicios no exclusivos; procedimiento* administrativo* estandarizado*; simplificacion \
        administrativa; manual de procedimientos; mapro; procedimientos administrativos; servicios prestados en \
        exclusividad; requisitos y costos
        ORG-04|Directivas y reglamentos internos|aprueba* la directiva; directiva n*; reglamento interno de trabajo; \
        instructivo; lineamiento* intern*; manual de procesos; reglamento interno de los servidores; aprob* la \
        directiva; aprueb* directiva*; directiva que; directiva para; directiva*; reglamento interno; manual de \
        procedimientos; mapro; procedimiento interno; reglamento interno de servidores; lineamientos; instructivo*
        ORG-05|Delegación y desconcentración|delegar en el gerente*; delegar en la gerencia*; delega* facultad*; \
        delegacion de facultades; delega* atribucion*; delegacion de atribuciones; desconcentra*; facultades \
        resolutivas; delegar en el gerente municipal; delega* en la gerencia; delega*; delegar; desconcentr*; \
        facultades administrativas
        ORG-06|Comités y equipos internos|comite de gobierno digital; comite de control interno; comite de gestion; \
        equipo tecnico municipal; equipo de trabajo; comision de transferencia; grupo de trabajo; conformacion del \
        comite; reconforma* el comite; comite* de gestion; comision tecnica; comite permanente; comision especial; \
        conforma* el comite; conforma* la comision; conforma* comite; conforma* comision; comite tecnico; comite \
        especial
        ORG-07|Gobierno digital e identidad institucional|gobierno digital; lider de gobierno digital; oficial de \
        seguridad; firma digital; mesa de partes virtual; casilla electronica; portal institucional; logotipo; \
        imagen institucional; escudo; himno; bandera del distrito; gobierno electronico; transformacion digital; \
        notificacion electronica; pagina web; seguridad de la informacion; software; sistema de gestion
        ORG-08|Gestión documental y archivo|archivo central; sistema institucional de archivos; comite evaluador de \
        documentos; plan anual de trabajo archivistico; cuadro de clasificacion; programa de control de documentos; \
        eliminacion de documentos; tramite documentario; gestion documental; fedatari*; acervo documentario; \
        reconstruccion de expediente; archivo*; documento* archivistic*; mesa de partes; fedatario*; transferencia \
        documental; libro* de actas
        ORG-09|Centros poblados y agencias municipales|centro poblado; municipalidad de centro poblado; agencia \
        municipal; creacion del centro poblado; transferencia a los centros poblados; municipalidad delegada; \
        centro* poblado*; agencia* municipal*; delegacion municipal; agente municipal
        ORG-10|Empresas y organismos municipales|empresa municipal; directorio de la empresa; junta general de \
        accionistas; caja municipal; organismo publico descentralizado; beneficencia; epsa; eps; empresas \
        municipales; directorio de la; servicio de administracion tributaria; beneficencia publica; sociedad de \
        beneficencia; instituto vial; epsel; accionista*
        ORG-11|Integridad y control interno|sistema de control interno; control interno; modelo de integridad; \
        unidad funcional de integridad; plan anticorrupcion; codigo de etica; gestion de riesgos de corrupcion; \
        libro de reclamaciones; integridad; antisoborno; anticorrupcion; lucha contra la corrupcion; neutralidad; \
        hostigamiento sexual; denuncias por actos de corrupcion; gestion de riesgos
        ORG-12|Normativa municipal|normativa no vigente; compendio de normas; tecnica normativa; horario de \
        atencion; suspension de labores; dia no laborable; no vigente*; que no se encuentr* vigente*; normas \
        municipales vigentes; depuracion normativa; compendio normativo; horario de trabajo; vigencia de las normas; \
        normas municipales; asueto; no laborable*; suspende* las labores; jornada laboral; trabajo remoto; libro de \
        normas; fe de erratas de
        CON|Concejo, alcaldía y regidores|regidor; alcalde; concejo; comision; sesion
        CON-01|Comisiones de regidores|comision* ordinaria* de regidores; comisiones permanentes; comision* de \
        regidores; cuadro de comisiones; conformacion de las comisiones; comision especial de regidores; dictamen de \
        comision; comisiones ordinarias; comision ordinaria; comisiones de trabajo; comisiones del concejo
        CON-02|Reglamento interno del concejo|reglamento interno del concejo; reglamento interno de concejo; \
        reglamento del concejo municipal; reglamento de organizacion interior; ric; reglamento del concejo
        CON-03|Remuneración del alcalde y dietas|dieta* de los regidores; dieta*; remuneracion del alcalde; \
        remuneracion mensual del alcalde; compensacion economica del alcalde; ingreso mensual del alcalde; \
        estipendio*; retribucion del alcalde; sueldo del alcalde; remuneracion del senor alcalde; compensacion del \
        alcalde; ingreso del alcalde
        CON-04|Licencias de alcalde y regidores|licencia* al regidor*; licencia* a la regidora*; licencia* de la* \
        regidora*; licencia* del regidor*; licencia* solicitada* por; licencia al alcalde; licencia del alcalde; \
        licencia* de regidor*; licencia* sin goce; licencia de alcalde; descanso fisico del alcalde; vacaciones del \
        alcalde; uso fisico de vacaciones del alcalde; licencia al regidor; licencia a regidor*; licencia a la \
        regidora; licencia a alcalde*; vacaciones al alcalde; goce vacacional del alcalde; descanso vacacional del \
        alcalde; licencia del senor alcalde
        CON-05|Encargatura del despacho|encarga* el despacho; encarga* el despacho de alcaldia; encargatura del \
        despacho; encarga* su despacho; delega* las atribuciones politicas; teniente alcalde; primer regidor; \
        encargar la alcaldia; encarga* despacho; encargar el despacho; despacho de alcaldia; encarga* la alcaldia; \
        encargatura de alcaldia; encargo del despacho; encarga* * despacho; deleg* las atribuciones politicas; \
        encarg* del despacho
        CON-06|Vacancia|vacancia; solicitud de vacancia; declara* la vacancia; rechaza* el pedido de vacancia; \
        causal de vacancia
        CON-07|Suspensión del cargo|suspension del cargo; suspension de alcalde; suspension de regidor; pedido de \
        suspension; solicitud de suspension; suspende* en el cargo; suspension del alcalde; suspension del regidor; \
        suspension en el cargo; suspende* al alcalde; suspende* al regidor
        CON-08|Fiscalización por el concejo|comision investigadora; pedido de informacion; pedido* de regidor*; \
        solicita* informe; accion* de fiscalizacion; funcion fiscalizadora; invita* al funcionario; interpela*; \
        mocion de orden del dia; informe final de la comision; fiscalizacion del concejo; pedido de informe; mocion \
        de interpelacion; interpelacion; investigacion del concejo; invita* al gerente; cuestion* de confianza
        CON-09|Sesiones y actas|reconsidera*; sesion solemne; sesion extraordinaria; convoca* a sesion; acta de \
        sesion; cronograma de sesiones; instalacion del concejo; juramentacion; sesiones descentralizadas; \
        reconsideracion del acuerdo; libro de actas; sesion* virtual*; acta* de sesion*; sesion descentralizada; \
        sesiones ordinarias
        CON-10|Iniciativa legislativa y conflictos|iniciativa legislativa; proyecto de ley; conflicto de \
        competencia*; accion de inconstitucionalidad; representante* ante; designa* representante* del concejo; \
        acredita* representante*; contienda de competencia; pronunciamiento; demanda de inconstitucionalidad
        VIA|Viajes y comisiones de servicio|viaje; pasajes; comision
        VIA-01|Viaje al exterior|viaje al exterior; autoriza* viaje; autoriza* el viaje; autoriza* el viaje al \
        exterior; viaje* de alcalde; viaje* de regidor*; viaje* de funcionari*; comision de servicios al exterior; \
        pasaje* aereo*; pasajes y viaticos
        VIA-02|Comisión de servicios nacional|comision de servicio*; viaje a la ciudad de; viaje en comision; asista \
        a evento; asistir a evento; participar en el evento; viaje en comision de servicios; viaticos; comision de \
        servicios; comision de servicio
        """
}

extension SubjectTable {
    /// The rows of the subjects TRI to CTR.
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
        presupuestario; anulaciones y creditos
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
        PER|Personal|personal; trabajador; servidor; cargo; funcionario
        PER-01|Designación|designa*; designar a partir; designacion; cargo de confianza; nombra*; ejecutor coactivo; \
        auxiliar coactivo; procurador publico municipal; nombramiento; ratifica* en el cargo; acredita* como
        PER-02|Cese, renuncia, conclusión|da* por concluida la designacion; dar por concluida; dejar sin efecto la \
        designacion; acepta* la renuncia; cese; cesar; cese por limite de edad; cese por fallecimiento; conclusion \
        de la designacion; da* por concluido el encargo; conclu* la designacion; ces* en el cargo; ces* por limite; \
        renuncia al cargo; conclu* * designacion; deja* sin efecto la encargatura; deja* sin efecto la designacion; \
        deja* sin efecto el encargo; ces* a; extincion del vinculo; termino de la carrera; jubilacion; renuncia al; \
        renuncia del; renuncia de; renuncia como; renuncia presentada
        PER-03|Encargo de funciones|encarga* la* funcion*; encarga* la gerencia; encarga* la subgerencia; \
        encargatura de funciones; encargo de puesto; encarga* temporalmente; suplencia; encarga* funciones; encarga* \
        las funciones; encarga* las labores; encargatura; encarga* a don; encargar al servidor; encarga* a la \
        servidora; encargo de funciones; encarga* la jefatura; encargar al senor; encargar a la senora
        PER-04|CAS y concursos|contratacion administrativa de servicios; cas; concurso publico de meritos; bases del \
        concurso; proceso de seleccion de personal; comision de concurso; nombramiento; incorporacion a la carrera; \
        practicas pre profesionales; concurso* publico*; concurso interno; plaza* vacante*; comite de seleccion de \
        personal; convocatoria cas; contrato administrativo de servicios; comision evaluadora de personal; bases del \
        concurso publico
        PER-05|Licencias y vacaciones del servidor|licencia con goce; licencia sin goce; licencia por; vacaciones; \
        rol de vacaciones; descanso vacacional; permiso*; lactancia; maternidad; paternidad; descanso medico; \
        descanso fisico; onomastico
        PER-06|Beneficios y pagos|subsidio por fallecimiento; subsidio* por luto; gastos de sepelio; compensacion \
        por tiempo de servicios; cts; vacaciones truncas; beneficios sociales; liquidacion de beneficios; \
        quinquenio; 25 anos de servicio*; 30 anos de servicio*; bonificacion*; asignacion familiar; remuneraciones; \
        escala remunerativa; reconocimiento de tiempo de servicio*; cafae; adeudados a los trabajadores; pago de \
        haberes; haberes; devengad*; compensacion vacacional; tiempo de servicio*; gratificacion; aguinaldo; \
        bonificacion; subsidio*; luto; sepelio; compensacion por; vacaciones no gozadas; incentivo* laboral*; \
        reintegro; homologacion; nivelacion de remuneraciones; pago de remuneraciones
        PER-07|Negociación colectiva y sindicatos|pacto colectivo; convenio colectivo; negociacion colectiva; \
        comision paritaria; comision negociadora; pliego de reclamos; sindicato; sitram*; licencia sindical; \
        sindicato*; trato directo laboral; huelga
        PER-08|Régimen disciplinario|procedimiento administrativo disciplinario; pad; secretario tecnico; secretaria \
        tecnica de los organos instructores; falta administrativa; sancion* de destitucion; suspension sin goce; \
        amonestacion; instaura* proceso administrativo disciplinario; comision de procesos administrativos; proceso* \
        administrativo* disciplinario*; procedimiento* administrativo* disciplinario*; destitucion; falta \
        disciplinaria; medida disciplinaria; sancion disciplinaria; comision de procesos; secretaria tecnica
        PER-09|Pensiones y cesantes|pension de cesantia; pension de viudez; pension de sobrevivencia; decreto ley \
        20530; cesante*; jubilad*; pension*; pensionista; viudez; sobreviviente*; orfandad; jubilacion
        PER-10|Capacitación SST y bienestar|plan de desarrollo de las personas; comite de seguridad y salud en el \
        trabajo; seguridad y salud en el trabajo; capacitacion del personal; bienestar del personal; uniforme*; \
        hostigamiento sexual; capacitacion; practicas preprofesionales; practicas pre profesionales; desarrollo de \
        las personas; clima laboral; bienestar social del personal; servidores civiles; evaluacion de desempeno; \
        induccion
        PER-11|Reposición y mandatos laborales|reposicion; reincorpora*; mandato judicial laboral; desnaturalizacion \
        de contrato*; trabajador* obrero*; contrato indeterminado; repone*; desnaturalizacion; contrato a plazo \
        indeterminado; incorporar a planilla*; planilla*
        PER-12|Defensa legal|defensa legal; beneficio de defensa; asesoria legal especializada; defensa y asesoria
        CVD|Convenios, cooperación y donaciones recibidas|convenio; donacion; cooperacion
        CVD-01|Convenio interinstitucional|convenio marco; convenio especifico; convenio de cooperacion; convenio \
        interinstitucional; celebracion del convenio; suscripcion de convenio; suscribir el convenio; autoriza* al \
        alcalde* a suscribir; adenda; convenio de colaboracion; convenio de delegacion; convenio de gestion; \
        resolucion del convenio; convenio*; adenda*; carta de intencion; alianza estrategica; memorando de \
        entendimiento; acuerdo de cooperacion; delegacion de competencias
        CVD-02|Donación recibida|acepta* la donacion; aceptacion de donacion; acepta* donacion; donacion a favor de \
        la municipalidad; donacion dineraria; legado; aporte financiero; donacion de bienes a favor de la \
        municipalidad; acepta* la aceptacion; aceptar la donacion; recibe* en donacion; donacion efectuada; donacion \
        otorgada; donacion de la empresa; aporte voluntario; donacion de equipos; donacion de libros; donacion de \
        vehiculo*; donacion de bienes; donacion realizada; donacion por parte
        CVD-03|Cooperación internacional y hermanamiento|cooperacion internacional; cooperacion tecnica; \
        hermanamiento; ciudades hermanas; carta de entendimiento; memorandum de entendimiento; cooperacion no \
        reembolsable; cooperacion tecnica internacional; agencia de cooperacion
        CVD-04|Mancomunidades y asociaciones|mancomunidad; asociacion de municipalidades; remurpe; ampe; \
        mancomunidad*; red de municipalidades; asamblea de alcaldes; junta de alcaldes
        CVD-05|Subvenciones y apoyos otorgados|subvencion*; apoyo economico; apoyo social; apoyo con materiales; \
        ayuda social; otorga* apoyo; donacion de materiales; apoyo a la; auspicio; apoyo con; donacion de viveres; \
        ayuda economica; apoyo con combustible; asistencia social; apoyo alimentario; premiacion
        BIE|Bienes y patrimonio municipal|inmueble; predio; terreno; bien; vehiculo
        BIE-01|Cesión en uso y afectación|cesion en uso; afectacion en uso; concesion de bienes; usufructo; \
        comodato; servidumbre; cesion gratuita; cede* en uso; ceder en uso; uso gratuito; extincion de la afectacion
        BIE-02|Donación y transferencia de bienes municipales|a titulo de donacion; donacion del terreno; donacion \
        de inmueble; donacion de bien* mueble*; transferencia interestatal; transferencia de propiedad; \
        transferencia de dominio; transferencia a favor del estado; reversion; permuta; donacion a favor de; \
        donacion de terreno*; donacion de inmueble*; donacion de predio*; donacion de lote*; donacion de un terreno; \
        donacion de un inmueble; otorg* en donacion; transferencia de inmueble*; transferencia de terreno*; \
        transferencia de predio*; permuta*; transferencia de bienes; donacion de bienes muebles; donacion de unidad \
        vehicular; donacion de ambulancia
        BIE-03|Venta y arrendamiento|subasta publica; venta por subasta; compra venta de terreno; compraventa; \
        arrendamiento; merced conductiva; alquiler de; adjudicacion de lote*; adjudicacion directa de lote*; \
        subasta*; venta de; arrienda*; alquiler; concesion de local
        BIE-04|Alta y baja de bienes|altas, bajas; altas y bajas; alta de bien*; baja de bien*; baja y alta; alta y \
        baja; baja de vehiculo*; bienes muebles patrimoniales; disposicion final de bienes; chatarra; raee; \
        incorporacion al patrimonio; incorporacion al margesi; baja de bienes; alta de bienes; baja de bienes \
        muebles; bienes dados de baja; semovientes
        BIE-05|Inventario margesí y saneamiento|margesi; inventario de bienes; inventario fisico; comision de \
        inventario; saneamiento fisico legal de; saneamiento de bienes; inscripcion en registros publicos; primera \
        de dominio; inmatriculacion; inventario; patrimonio inmobiliario municipal; registro de bienes; bienes \
        patrimoniales; inscripcion registral; bienes inmuebles municipales
        BIE-06|Desafectación e intangibilidad|desafectacion; desafecta*; intangibilidad; area* de aporte*; aporte* \
        reglamentario*; bien* de dominio publico; recuperacion extrajudicial; area verde intangible; intangible*; de \
        intangib*; bien* de uso publico; area de uso publico; area* de recreacion publica; bienes de dominio publico
        BIE-07|Expropiación y servidumbre|expropiacion; adquisicion predial; adquisicion de terreno; adquisicion de \
        inmueble; trato directo; valor de tasacion; expropia*; servidumbre; adquisicion de predio*; compra de \
        terreno*; compra de inmueble; adquisicion de un terreno
        BIE-08|Cementerios y locales municipales|cementerio*; nicho*; mausoleo*; teatro municipal; coliseo \
        municipal; estadio municipal; local* comunal*; complejo deportivo; campo santo; camposanto; local municipal; \
        palacio municipal; coliseo; complejo deportivo municipal; maquinaria; pool de maquinaria; vehiculos \
        oficiales; vehiculos de la municipalidad; mausoleo
        OBR|Obras públicas|obra; proyecto; ejecucion; mejoramiento
        OBR-01|Expediente técnico|expediente tecnico; documento equivalente; estudio definitivo; expediente tecnico \
        reformulado; actualizacion de expediente tecnico; ficha tecnica de mantenimiento; expedientes tecnicos; \
        reformulacion del expediente; estudio de preinversion; ficha tecnica
        OBR-02|Ejecución y modalidad|ejecucion de la obra; administracion directa; por contrata; ejecucion del \
        proyecto; inicio de obra; residente de obra; inspector de obra; supervisor de obra; paralizacion de obra; \
        suspension de plazo; plan de trabajo; ejecucion de obra*; construccion de; paralizacion de la obra; reinicio \
        de obra; obra por encargo; modalidad de ejecucion
        OBR-03|Ampliación de plazo|ampliacion de plazo; solicitud de ampliacion de plazo; ampliacion* de plazo
        OBR-04|Adicionales y deductivos|adicional* de obra; prestacion* adicional*; deductivo*; mayores metrados; \
        partidas nuevas; ampliacion presupuestal; adicional de obra; prestacion adicional; adicional*; mayor gasto
        OBR-05|Recepción y liquidación|comite de recepcion; recepcion de obra; liquidacion de obra; liquidacion \
        tecnica; liquidacion financiera; liquidacion de contrato; liquidacion de oficio; cierre de proyecto; \
        transferencia de obra; liquidacion final; liquidacion del proyecto; liquidacion del contrato; entrega de \
        obra
        OBR-06|Obras por impuestos y APP|obras por impuestos; asociacion publico privada; app; iniciativa privada; \
        concesion de obra; cipril; proinversion; contrato de concesion; concesion*; concesionari*
        OBR-07|Mantenimiento e infraestructura|pista* y vereda*; pavimentacion; mantenimiento de infraestructura; \
        mejoramiento de la infraestructura; losa deportiva; parque*; muro* de contencion; escalera*; ornato; \
        alumbrado publico; rompemuelle*; gibas; pistas; veredas; pavimento; mejoramiento de; losa*; parques; muro*; \
        alumbrado; mantenimiento de; puente*; trocha*; camino* vecinal*; carretera; infraestructura vial; \
        electrificacion; plaza de armas
        OBR-08|Agua y saneamiento|agua potable; alcantarillado; saneamiento basico; jass; area tecnica municipal; \
        unidad de gestion de servicios de saneamiento; desague; saneamiento; agua y desague; servicios de \
        saneamiento; atm; agua potable y saneamiento; cuota familiar; reservorio; canal* de riego; riego
        CTR|Contrataciones y adquisiciones|contratacion; contrato; adquisicion; proceso
        CTR-01|Plan anual (PAC)|plan anual de contrataciones; plan anual de adquisiciones; pac; modifica* el pac; \
        cuadro multianual de necesidades; inclusion en el plan anual
        CTR-02|Comité y bases|comite de seleccion; comite especial; expediente de contratacion; bases \
        administrativas; bases de la licitacion; bases del procedimiento de seleccion; bases integradas
        CTR-03|Procedimiento de selección|menor cuantia; licitacion publica; concurso publico; adjudicacion \
        simplificada; adjudicacion de menor cuantia; subasta inversa; comparacion de precios; declara* desierto; \
        procedimiento de seleccion; proceso de seleccion; concurso publico para; buena pro; adquisicion de; \
        estandarizacion; requerimiento de
        CTR-04|Contratación directa y exoneraciones|contratacion directa; exonera* del proceso de seleccion; \
        exoneracion del proceso; situacion de desabastecimiento; desabastecimiento inminente; situacion de urgencia; \
        situacion de emergencia y exonera*; proveedor unico; exonera* de proceso; exonera* del proceso; exoneracion \
        de proceso; desabastecimiento
        CTR-05|Nulidad del procedimiento|nulidad de oficio del procedimiento de seleccion; nulidad del proceso de \
        seleccion; nulidad de la buena pro; retrotra*; nulidad del procedimiento de seleccion; nulidad de la \
        licitacion; nulidad de la adjudicacion; cancelacion del procedimiento; cancela* el proceso
        CTR-06|Contratos y ejecución contractual|resolucion de contrato; resuelve* el contrato; contrato \
        complementario; penalidad*; adenda al contrato; arbitraje; conciliacion extrajudicial; reduccion de \
        prestaciones; resolver el contrato; resolver * contrato; contrato de supervision; contrato de obra; contrato \
        de ejecucion; adenda * contrato; ejecucion contractual; resolucion del contrato; resolucion parcial; \
        ejecucion de garantias; carta fianza; reconocimiento de deuda*; reconoce* deuda; pago a proveedor*; \
        penalidad; ampliacion de plazo contractual; contrato n; del contrato; prestaciones del contrato
        """
}

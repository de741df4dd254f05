extension MunicipalSubjects {
    /// The rows of the subjects PER to CTR.
    ///
    /// The competences are those of LOM (Ley 27972) articles 9, 20 and 69-87.
    static let rows2 = """
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
        disciplinaria; medida disciplinaria; sancion disciplinaria; comision de procesos; secretaria tecnica; \
        proceso disciplinario; procedimiento disciplinario; disciplinari*
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
        vehiculo*; donacion de bienes; donacion realizada; donacion por parte; recib* en donacion; recib* donacion; \
        recibir donaciones
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
        vehicular; donacion de ambulancia; donar; donan; dona
        BIE-03|Venta y arrendamiento|subasta publica; venta por subasta; compra venta de terreno; compraventa; \
        arrendamiento; merced conductiva; alquiler de; adjudicacion de lote*; adjudicacion directa de lote*; \
        subasta*; arrienda*; alquiler; concesion de local; venta de terreno*; venta de inmueble*; venta de lote*; \
        venta de predio*; venta de bienes; venta de vehiculo*; venta directa; venta de chatarra
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
        suspension de plazo; plan de trabajo; ejecucion de obra*; paralizacion de la obra; reinicio de obra; obra \
        por encargo; modalidad de ejecucion; construccion de la; construccion del
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

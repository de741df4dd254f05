extension MunicipalSubjects {
    /// The rows of the subjects PER to CTR.
    ///
    /// The competences are those of LOM (Ley 27972) articles 9, 20 and 69-87.
    static let rows2 = """
        PER|Personal|personal; trabajador; servidor; cargo; funcionario
        PER-01|Designación|designa*; designar a partir; designacion; cargo de confianza; nombra*; ejecutor \
        coactivo; auxiliar coactivo; procurador publico municipal; nombramiento; ratifica* en el cargo; acredita* \
        como; en el cargo de confianza; designacion de; ejecutor y auxiliar
        PER-02|Cese, renuncia, conclusión|da* por concluida la designacion; dar por concluida; dejar sin efecto la \
        designacion; acepta* la renuncia; cese; cesar; cese por limite de edad; cese por fallecimiento; conclusion \
        de la designacion; da* por concluido el encargo; conclu* la designacion; ces* en el cargo; ces* por limite; \
        renuncia al cargo; conclu* * designacion; deja* sin efecto la encargatura; deja* sin efecto la designacion; \
        deja* sin efecto el encargo; ces* a; extincion del vinculo; termino de la carrera; jubilacion; renuncia al; \
        renuncia del; renuncia como; renuncia presentada; poner fin; pone* fin a; cesa*; agradec* los servicios; \
        termino de la designacion; termino al encargo; finalizar la designacion; conclu* el encargo; conclu* la \
        encargatura; cese definitivo; cese por invalidez; cese voluntario; renuncia voluntaria; acepta* la carta; \
        termino del vinculo; conclusion de vinculo; renunciante; renuncia irrevocable; dar termino; retiro \
        voluntario; extinguid*; cese del vinculo
        PER-03|Encargo de funciones|encarga* la* funcion*; encarga* la gerencia; encarga* la subgerencia; \
        encargatura de funciones; encargo de puesto; encarga* temporalmente; suplencia; encarga* funciones; \
        encarga* las labores; encargatura; encarga* a don; encargar al servidor; encarga* a la servidora; encargo \
        de funciones; encarga* la jefatura; encargar al senor; encargar a la senora; encarga* el puesto; encargar \
        con retencion; en adicion a sus; ausencia del titular; mientras dure la ausencia; encarga* la unidad; \
        encarga* la oficina; adicion a sus funciones; adicion a sus labores; retencion de plaza; reemplazo \
        temporal; reemplaz*; asignacion de funciones; rotacion; destaque; desplazamiento de personal; permuta de \
        plaza; designacion temporal
        PER-04|CAS y concursos|contratacion administrativa de servicios; cas; concurso publico de meritos; bases \
        del concurso; proceso de seleccion de personal; comision de concurso; nombramiento; incorporacion a la \
        carrera; practicas pre profesionales; concurso* publico*; concurso interno; plaza* vacante*; comite de \
        seleccion de personal; convocatoria cas; contrato administrativo de servicios; comision evaluadora de \
        personal; bases del concurso publico; cubrir plaza*; cubrir * plazas; cubrir * * plazas; plazas bajo; \
        concurso de meritos; decreto legislativo 1057; d leg 1057; regimen 1057; contrata* personal; contratacion \
        de personal; seleccion de personal; comision de seleccion; proceso cas; plazas vacantes; concurso cas; \
        bases para la contratacion; nombra* como servidor; nombramiento de servidores; nombrar en la plaza; \
        reclutamiento; contrato de trabajo; ascenso; contratos de servicios personales; incorporacion de personal; \
        concurso publico cas; contratar los servicios personales; practicantes; progresion
        PER-05|Licencias y vacaciones del servidor|licencia con goce; licencia sin goce; licencia por; vacaciones; \
        rol de vacaciones; descanso vacacional; permiso*; lactancia; maternidad; paternidad; descanso medico; \
        descanso fisico; onomastico; licencia por enfermedad; licencia por capacitacion; licencia con goce de; \
        licencia por motivos particulares; goce de haber; goce de remuneraciones; vacaciones del personal; \
        programacion de vacaciones; licencia por paternidad; licencia por fallecimiento; licencia sin; licencia \
        con; incapacidad temporal; licencia a la servidora; licencia al servidor; horas extras; sobretiempo
        PER-06|Beneficios y pagos|subsidio por fallecimiento; subsidio* por luto; gastos de sepelio; compensacion \
        por tiempo de servicios; cts; vacaciones truncas; beneficios sociales; liquidacion de beneficios; \
        quinquenio; 25 anos de servicio*; 30 anos de servicio*; bonificacion*; asignacion familiar; remuneraciones; \
        escala remunerativa; reconocimiento de tiempo de servicio*; cafae; adeudados a los trabajadores; pago de \
        haberes; haberes; devengad*; compensacion vacacional; tiempo de servicio*; gratificacion; aguinaldo; \
        bonificacion; subsidio*; luto; sepelio; compensacion por; vacaciones no gozadas; incentivo* laboral*; \
        reintegro; homologacion; nivelacion de remuneraciones; pago de remuneraciones; bonificacion por; 25 anos; \
        30 anos; veinticinco anos; treinta anos; anos de labor; anos de servicio*; anos al servicio; abono de; \
        remuneraciones totales; pago de beneficios; pago de vacaciones; subsidio; entrega economica; movilidad y \
        refrigerio; uniforme institucional; escolaridad; reconocimiento de tiempo; reconoce* * anos; reconocer * \
        anos; reconocer * anos de; incremento remunerativo; beneficios laborales; remuneracion de los trabajadores; \
        aumento de remuneraciones; politica remunerativa; pago de bonificacion; sobrevivientes; reconocimiento de \
        beneficios
        PER-07|Negociación colectiva y sindicatos|pacto colectivo; convenio colectivo; negociacion colectiva; \
        comision paritaria; comision negociadora; pliego de reclamos; sindicato; sitram*; licencia sindical; \
        sindicato*; trato directo laboral; huelga; representantes de los trabajadores; pliego petitorio; acta final \
        de negociacion; acta de trato directo; comision de negociacion; costo de vida; sitra*; sut*; dirigente* \
        sindical*; convencion colectiva; condiciones de trabajo; obreros municipales; laudo laboral
        PER-08|Régimen disciplinario|procedimiento administrativo disciplinario; pad; secretario tecnico; \
        secretaria tecnica de los organos instructores; falta administrativa; sancion* de destitucion; suspension \
        sin goce; amonestacion; instaura* proceso administrativo disciplinario; comision de procesos \
        administrativos; proceso* administrativo* disciplinario*; procedimiento* administrativo* disciplinario*; \
        destitucion; falta disciplinaria; medida disciplinaria; sancion disciplinaria; comision de procesos; \
        secretaria tecnica; proceso disciplinario; procedimiento disciplinario; disciplinari*; sancion de \
        suspension; sin goce de remuneraciones; cese temporal; oficializa* la sancion; sancion de amonestacion; \
        organo instructor; organo sancionador; apertura de procedimiento; aperturar proceso; abrir proceso; \
        prescripcion de la accion disciplinaria; prescripcion del procedimiento; potestad disciplinaria; \
        responsabilidad administrativa; falta de caracter; destituir; inhabilitacion; deslinde de \
        responsabilidades; prescripcion de la potestad; precalificacion; medida cautelar al servidor; absolver; \
        absuelv*
        PER-09|Pensiones y cesantes|pension de cesantia; pension de viudez; pension de sobrevivencia; decreto ley \
        20530; cesante*; jubilad*; pension*; pensionista; viudez; sobreviviente*; orfandad; jubilacion; regimen \
        20530; ley 20530; 19990; regimen pensionario; pension provisional; pensiones; nivelacion de pension; \
        bonificacion a pensionistas; ex servidor; ex trabajador; compensacion al cesante; pension definitiva; \
        conviviente superstite; conyuge superstite
        PER-10|Capacitación SST y bienestar|plan de desarrollo de las personas; comite de seguridad y salud en el \
        trabajo; seguridad y salud en el trabajo; capacitacion del personal; bienestar del personal; uniforme*; \
        hostigamiento sexual; capacitacion; practicas preprofesionales; practicas pre profesionales; desarrollo de \
        las personas; clima laboral; bienestar social del personal; servidores civiles; evaluacion de desempeno; \
        induccion; subcomite de seguridad y salud; plan de capacitacion; seguridad y salud; salud ocupacional; \
        cumplimiento de metas del personal; reglamento de seguridad y salud; ropa de trabajo; equipos de \
        proteccion; gestion del rendimiento; integracion del personal; dia del trabajador; trabajador del mes; \
        cultura organizacional; comite de sst; subcafae; plan de bienestar; reglamento interno de seguridad
        PER-11|Reposición y mandatos laborales|reposicion; reincorpora*; mandato judicial laboral; \
        desnaturalizacion de contrato*; trabajador* obrero*; contrato indeterminado; repone*; desnaturalizacion; \
        contrato a plazo indeterminado; incorporar a planilla*; planilla*; reponer; repon*; incluir en planilla*; \
        inclusion en planilla*; incorporar al trabajador; reincorporacion; contratacion a plazo; vinculo laboral; \
        relacion laboral; obrero permanente; regimen laboral; d leg 728; decreto legislativo 728; primacia de la \
        realidad; reconocer la condicion; cambio de regimen; regimen de la actividad privada; trabajador \
        contratado; contrato a plazo fijo; reconocimiento de vinculo; estabilidad laboral
        PER-12|Defensa legal|defensa legal; beneficio de defensa; asesoria legal especializada; defensa y asesoria; \
        patrocinio legal; asesoria y defensa; patrocinio; defensa de ex; asesoria y patrocinio; beneficio de \
        defensa legal; beneficio de asesoria
        CVD|Convenios, cooperación y donaciones recibidas|convenio; donacion; cooperacion
        CVD-01|Convenio interinstitucional|convenio marco; convenio especifico; convenio de cooperacion; convenio \
        interinstitucional; celebracion del convenio; suscripcion de convenio; suscribir el convenio; autoriza* al \
        alcalde* a suscribir; adenda; convenio de colaboracion; convenio de delegacion; convenio de gestion; \
        resolucion del convenio; convenio*; adenda*; carta de intencion; alianza estrategica; memorando de \
        entendimiento; acuerdo de cooperacion; delegacion de competencias; firma de convenio; acta de compromiso; \
        acuerdo interinstitucional; convenios; prorroga del convenio; renovacion del convenio; renovar el convenio; \
        cooperacion interinstitucional; cooperacion mutua; colaboracion interinstitucional; alianza; convenio \
        tripartito; encargo de gestion; cofinanciamiento; colaboracion entre; addenda; pacto; acuerdo de \
        colaboracion; memorandum; carta compromiso; protocolo de cooperacion; acta de entendimiento; apoyo mutuo; \
        compromiso interinstitucional; trabajo conjunto
        CVD-02|Donación recibida|acepta* la donacion; aceptacion de donacion; donacion a favor de la municipalidad; \
        donacion dineraria; legado; aporte financiero; donacion de bienes a favor de la municipalidad; acepta* la \
        aceptacion; aceptar la donacion; recibe* en donacion; donacion efectuada; donacion otorgada; donacion de la \
        empresa; aporte voluntario; donacion de equipos; donacion de libros; donacion de vehiculo*; donacion de \
        bienes; donacion realizada; donacion por parte; recib* en donacion; recib* donacion; recibir donaciones; \
        entrega a titulo gratuito; donada; donado*; donante; a titulo gratuito; bienes donados; recibir y \
        agradecer; recibir la entrega; recibir el aporte; recibir en calidad; recib* donativo; donativo*; acepta* \
        el aporte; acepta* la entrega; aceptar los bienes; acepta* la transferencia gratuita; acepta* bienes; \
        donacion dinerari*; acepta* legado; colecta
        CVD-03|Cooperación internacional y hermanamiento|cooperacion internacional; cooperacion tecnica; \
        hermanamiento; ciudades hermanas; carta de entendimiento; memorandum de entendimiento; cooperacion no \
        reembolsable; cooperacion tecnica internacional; agencia de cooperacion; cooperacion con la ciudad; \
        cooperante; fondo internacional; agencia internacional; naciones unidas; union europea; relaciones \
        internacionales; donacion internacional; red internacional; ciudad de * espana; cooperacion financiera
        CVD-04|Mancomunidades y asociaciones|mancomunidad; asociacion de municipalidades; remurpe; ampe; \
        mancomunidad*; red de municipalidades; asamblea de alcaldes; junta de alcaldes; asociacion de municipios; \
        mancomunad*; adhesion a la mancomunidad; separacion de la mancomunidad; consejo directivo de la \
        mancomunidad; afiliacion a la asociacion; cuota de asociado; red de ciudades; incorporacion a la \
        asociacion; adhesion a la red; estatuto de la mancomunidad
        CVD-05|Subvenciones y apoyos otorgados|subvencion*; apoyo economico; apoyo social; apoyo con materiales; \
        ayuda social; otorga* apoyo; donacion de materiales; apoyo a la; auspicio; apoyo con; donacion de viveres; \
        ayuda economica; apoyo con combustible; asistencia social; apoyo alimentario; premiacion; apoyo solidario; \
        subvencionar; otorga* ayuda; atencion de salud de; gastos de sepelio de; donacion de cemento; donacion de \
        combustible; donacion de ataud; donacion de calamina*; apoyo a favor; donacion a favor del; donacion a la \
        institucion; donacion de alimentos; donacion de juguetes; donacion de trofeos; apoyo logistico; apoyo \
        pecuniario; apoyo monetario; apoyo para; donacion de agregados; entrega de materiales; entrega de viveres; \
        atencion con combustible; asistencia economica; apoyo humanitario; operacion quirurgica; ayuda solidaria; \
        intervencion quirurgica; financiar el tratamiento; contribucion economica; estimulo economico; aporte \
        economico; premio economico
        BIE|Bienes y patrimonio municipal|inmueble; predio; terreno; bien; vehiculo
        BIE-01|Cesión en uso y afectación|cesion en uso; afectacion en uso; concesion de bienes; usufructo; \
        comodato; servidumbre; cesion gratuita; cede* en uso; ceder en uso; uso gratuito; extincion de la \
        afectacion; uso compartido; cesion de uso; uso temporal del local; uso del local; afectacion de; prestamo \
        de uso; entregar en uso; entrega en uso; otorg* en uso; administracion del local; cesion temporal; afecta* \
        en uso; derecho de superficie; cesion de local; otorga* en cesion; sesion en uso; cesion de terreno; en \
        cesion; convenio de uso; desocupacion; reasignacion de la administracion
        BIE-02|Donación y transferencia de bienes municipales|a titulo de donacion; donacion del terreno; donacion \
        de inmueble; donacion de bien* mueble*; transferencia interestatal; transferencia de propiedad; \
        transferencia de dominio; transferencia a favor del estado; reversion; permuta; donacion a favor de; \
        donacion de terreno*; donacion de inmueble*; donacion de predio*; donacion de lote*; otorg* en donacion; \
        transferencia de inmueble*; transferencia de terreno*; transferencia de predio*; permuta*; transferencia de \
        bienes; donacion de bienes muebles; donacion de unidad vehicular; donacion de ambulancia; donar; donan; \
        dona; transferencia gratuita; ceder en propiedad; cede* a titulo; otorgar en donacion; transferir; \
        transfer* en propiedad; donacion de area; donacion de lote; donacion de predio; transferir a titulo \
        gratuito; independizar y donar; donar a; entregar en donacion; revertir; transfiere*; donacion de vehiculo \
        a favor; donacion de bienes dados; donacion de mobiliario; donacion de local
        BIE-03|Venta y arrendamiento|subasta publica; venta por subasta; compra venta de terreno; compraventa; \
        arrendamiento; merced conductiva; alquiler de; adjudicacion de lote*; adjudicacion directa de lote*; \
        subasta*; arrienda*; alquiler; concesion de local; venta de terreno*; venta de inmueble*; venta de lote*; \
        venta de predio*; venta de bienes; venta de vehiculo*; venta directa; venta de chatarra; remate; rematar; \
        vender; enajenacion; enajenar; alquilar; renta mensual; contrato de arrendamiento; adjudicar; concesion de \
        espacio*; concesion del; arrendar; puja; tasacion; en arrendamiento; otorgar en concesion; disposicion de \
        bienes; desalojo; arrendatari*; inquilin*; concesion de servicios; concesion de kiosco
        BIE-04|Alta y baja de bienes|altas, bajas; altas y bajas; alta de bien*; baja de bien*; baja y alta; baja \
        de vehiculo*; bienes muebles patrimoniales; disposicion final de bienes; chatarra; raee; incorporacion al \
        patrimonio; incorporacion al margesi; baja de bienes; alta de bienes; baja de bienes muebles; bienes dados \
        de baja; semovientes; bienes inservibles; inservibles; bienes en desuso; bienes muebles; registro \
        patrimonial; baja contable; baja patrimonial; baja de * bienes; baja de; alta de; bienes sobrantes; bienes \
        faltantes; destruccion de bienes; incinera*; dar de baja; dar de alta; estado de chatarra; obsolescencia; \
        excedencia; reposicion de bienes; residuos de aparatos; disposicion de vehiculos; bienes siniestrados
        BIE-05|Inventario margesí y saneamiento|margesi; inventario de bienes; inventario fisico; comision de \
        inventario; saneamiento fisico legal de; saneamiento de bienes; inscripcion en registros publicos; primera \
        de dominio; inmatriculacion; inventario; patrimonio inmobiliario municipal; registro de bienes; bienes \
        patrimoniales; inscripcion registral; bienes inmuebles municipales; toma de inventario; verificacion \
        fisica; saneamiento de; propiedad municipal; inmuebles de propiedad; inscripcion a favor de la \
        municipalidad; registros publicos; sunarp; inscripcion de predio*; inmueble de propiedad; control \
        patrimonial; gestion patrimonial; tasacion de inmuebles; registro de predios; inscripcion del terreno; \
        inmatricula*; primera inscripcion; titularidad; inventario patrimonial; conciliacion patrimonial; bienes \
        municipales; bienes inmuebles; saneamiento registral
        BIE-06|Desafectación e intangibilidad|desafectacion; desafecta*; intangibilidad; area* de aporte*; aporte* \
        reglamentario*; bien* de dominio publico; recuperacion extrajudicial; area verde intangible; intangible*; \
        de intangib*; bien* de uso publico; area de uso publico; area* de recreacion publica; bienes de dominio \
        publico; dominio privado; dominio publico; cambio de uso de area*; declara* intangible; uso publico; area \
        de reserva; proteccion de areas; posesion ilegal; recuperacion de bien*; recuperacion de predio; \
        recuperacion de espacios; area comunal
        BIE-07|Expropiación y servidumbre|expropiacion; adquisicion predial; adquisicion de terreno; adquisicion de \
        inmueble; trato directo; valor de tasacion; expropia*; servidumbre; adquisicion de predio*; compra de \
        terreno*; compra de inmueble; adquisicion de inmuebles; adquirir el inmueble; comprar; comprar terreno; \
        compra de; adquirir terreno; adquisicion del predio; indemnizacion justipreciada; justiprecio; afectaciones \
        prediales; liberacion de predios; propietarios afectados; adquirir en propiedad; area afectada
        BIE-08|Cementerios y locales municipales|cementerio*; nicho*; mausoleo*; teatro municipal; coliseo \
        municipal; estadio municipal; local* comunal*; complejo deportivo; campo santo; camposanto; local \
        municipal; palacio municipal; coliseo; complejo deportivo municipal; maquinaria; pool de maquinaria; \
        vehiculos oficiales; vehiculos de la municipalidad; mausoleo; sepultura*; inhumacion*; exhumacion*; cuartel \
        de nichos; local de la municipalidad; uso del estadio; uso del coliseo; uso del auditorio; auditorio; uso \
        de maquinaria; maquinaria pesada; maquinaria municipal; alquiler de maquinaria; servicio de maquinaria; \
        traslado de restos; restos humanos; velatorio; crematorio; local social; casa de la cultura; centro civico; \
        polideportivo; servicios higienicos; uso de vehiculos; vehiculos menores municipales; estadio; \
        infraestructura deportiva municipal; instalaciones deportivas; servicio funerario; funerari*
        OBR|Obras públicas|obra; proyecto; ejecucion; mejoramiento
        OBR-01|Expediente técnico|expediente tecnico; documento equivalente; estudio definitivo; expediente tecnico \
        reformulado; actualizacion de expediente tecnico; ficha tecnica de mantenimiento; reformulacion del \
        expediente; estudio de preinversion; ficha tecnica; ficha de actividad; ficha tecnica de; expediente de \
        obra; estudio tecnico; elaboracion del expediente; perfil tecnico; ficha de mantenimiento; plan de trabajo \
        de mantenimiento; memoria descriptiva; estudio de suelos; termino* de referencia; modificacion del \
        expediente; aprobacion del expediente; consultoria de obra
        OBR-02|Ejecución y modalidad|ejecucion de la obra; administracion directa; por contrata; ejecucion del \
        proyecto; inicio de obra; residente de obra; inspector de obra; supervisor de obra; paralizacion de obra; \
        suspension de plazo; plan de trabajo; ejecucion de obra*; reinicio de obra; obra por encargo; modalidad de \
        ejecucion; construccion de la; residente; supervisor; supervision de obra; maestro de obra; obra por \
        administracion; ejecucion presupuestaria directa; plazo de ejecucion; ejecutar la obra; ejecucion del \
        mejoramiento; mejoramiento y ampliacion; mejoramiento del servicio; ampliacion del servicio; instalacion \
        del servicio; creacion del servicio; rehabilitacion de; obra publica; control y cierre de obras; proyecto \
        integral; reconstruccion; paralizacion; cuaderno de obra; ampliacion y mejoramiento
        OBR-03|Ampliación de plazo|ampliacion de plazo; solicitud de ampliacion de plazo; ampliacion* de plazo; \
        ampliacion de plazo parcial; ampliacion del plazo de ejecucion; plazo contractual; prorroga del plazo de \
        ejecucion; ampliar el plazo de ejecucion
        OBR-04|Adicionales y deductivos|adicional* de obra; prestacion* adicional*; deductivo*; mayores metrados; \
        partidas nuevas; ampliacion presupuestal; adicional de obra; prestacion adicional; adicional*; mayor gasto; \
        adicional n*; adicional y deductivo; deductivo vinculante; presupuesto adicional; ampliacion presupuestal \
        de la obra; mayores gastos generales; partida adicional; incremento de presupuesto de obra; modificacion \
        del proyecto en fase; reduccion de metas; mayores trabajos
        OBR-05|Recepción y liquidación|comite de recepcion; recepcion de obra; liquidacion de obra; liquidacion \
        tecnica; liquidacion financiera; liquidacion de contrato; liquidacion de oficio; cierre de proyecto; \
        transferencia de obra; liquidacion final; liquidacion del proyecto; entrega de obra; recepcion y \
        liquidacion; liquidacion tecnico; liquidacion tecnica financiera; liquidacion tecnico financiera; obra \
        concluida; comision de recepcion; comision de liquidacion; saldo a favor del contratista; liquidacion de \
        consultoria; liquidacion de proyecto*; entrega recepcion; obras ejecutadas; acta de recepcion; liquidacion \
        del contrato de; liquidacion de supervision; liquidacion; recepciona*; saneamiento de obras
        OBR-06|Obras por impuestos y APP|obras por impuestos; asociacion publico privada; app; iniciativa privada; \
        concesion de obra; cipril; proinversion; contrato de concesion; concesion*; concesionari*; 29230; ley \
        29230; empresa privada; financiados por empresa; inversion privada; participacion de la inversion privada; \
        certificado de inversion; oxi; comite de promocion; promocion de la inversion; iniciativas privadas \
        sostenibles; proyectos en activos; concesionar; concurso de proyectos integrales
        OBR-07|Mantenimiento e infraestructura|pista* y vereda*; pavimentacion; mantenimiento de infraestructura; \
        mejoramiento de la infraestructura; losa deportiva; parque*; muro* de contencion; escalera*; ornato; \
        alumbrado publico; rompemuelle*; gibas; pistas; veredas; pavimento; mejoramiento de; losa*; parques; muro*; \
        alumbrado; mantenimiento de; puente*; trocha*; camino* vecinal*; carretera; infraestructura vial; \
        electrificacion; plaza de armas; bacheo; repintado; parchado; asfaltad*; asfalto; reparacion de; refaccion; \
        enrocado; defensa riberena; encauzamiento; descolmatacion; iluminacion; plaza principal; plazuela; alameda; \
        malecon; boulevard; berma*; sardinel*; graderia*; pontonazgo; pontón; ponton; badén; badenes; tribunas; via \
        vecinal; caminos rurales; apertura de trocha; trocha carrozable; limpieza de canales; areas deportivas; \
        mejoramiento de calles; semaforizacion; adoquinado; drenaje; cunetas; mantenimiento rutinario; \
        mantenimiento periodico
        OBR-08|Agua y saneamiento|agua potable; alcantarillado; saneamiento basico; jass; area tecnica municipal; \
        unidad de gestion de servicios de saneamiento; desague; saneamiento; agua y desague; servicios de \
        saneamiento; atm; agua potable y saneamiento; cuota familiar; reservorio; canal* de riego; riego; junta \
        administradora de servicios; servicio de agua; servicio* de saneamiento; organizacion comunal; cloracion; \
        planta de tratamiento; aguas residuales; letrina*; ubs; unidades basicas; captacion; conexion* \
        domiciliaria*; pozo tubular; tuberia; abastecimiento de agua; acequia; bocatoma; represa; cisterna*; linea \
        de conduccion; comite de agua; calidad del agua; agua para consumo; area tecnica; consumo humano; \
        represamiento; tanque elevado; prestacion de los servicios de saneamiento; tarifa de agua; agua segura
        CTR|Contrataciones y adquisiciones|contratacion; contrato; adquisicion; proceso
        CTR-01|Plan anual (PAC)|plan anual de contrataciones; plan anual de adquisiciones; pac; modifica* el pac; \
        cuadro multianual de necesidades; inclusion en el plan anual; cuadro de necesidades; primera modificacion \
        del plan anual; modifica* el plan anual; version del plan anual; excluir del plan anual; incluir en el plan \
        anual; inclusion al plan anual; exclusion del plan anual; catalogo de bienes
        CTR-02|Comité y bases|comite de seleccion; comite especial; expediente de contratacion; bases \
        administrativas; bases de la licitacion; bases del procedimiento de seleccion; bases integradas; \
        integrantes del comite de seleccion; reconforma* * comite de seleccion; conduccion del procedimiento; \
        conducira la licitacion; conducira el concurso; conducira el proceso; conducir la licitacion; conducira el \
        procedimiento; encargado de conducir; bases de la adjudicacion; bases estandarizadas; bases de la subasta; \
        bases del proceso; aprueba* las bases administrativas; expediente tecnico de contratacion; colegiado; bases \
        del procedimiento; bases del concurso publico n*
        CTR-03|Procedimiento de selección|menor cuantia; licitacion publica; concurso publico; adjudicacion \
        simplificada; adjudicacion de menor cuantia; subasta inversa; comparacion de precios; declara* desierto; \
        procedimiento de seleccion; proceso de seleccion; concurso publico para; buena pro; adquisicion de; \
        estandarizacion; requerimiento de; licitacion; concurso publico n*; lp n*; as n*; amc; adjudicacion \
        directa; adjudicacion directa selectiva; seleccion de proveedores; compra corporativa; compra* y servicios; \
        catalogo electronico; acuerdo marco; perú compras; peru compras; contratacion de bienes; contratacion de \
        servicios; inferiores a ocho; iguales o inferiores; 8 uit; ocho uit; suministro; postor*; desierto; \
        desierta; convocatoria del procedimiento; proceso por encargo; contratacion menor; requerimiento tecnico; \
        homologacion de bienes; servicio de consultoria; valor referencial; otorgamiento de la buena pro; \
        contratacion de bienes y servicios
        CTR-04|Contratación directa y exoneraciones|contratacion directa; exonera* del proceso de seleccion; \
        exoneracion del proceso; situacion de desabastecimiento; desabastecimiento inminente; situacion de \
        urgencia; situacion de emergencia y exonera*; proveedor unico; exonera* de proceso; desabastecimiento; \
        exonera* * licitacion; exonera* de licitacion; exonerar del concurso; exonera* la adquisicion; exoneracion \
        de licitacion; contratacion directa por; contrata* directamente; por desabastecimiento; no admite \
        sustituto; proveedor exclusivo; contratar de manera directa; emergencia y contratacion; situacion de \
        emergencia para la adquisicion; servicios personalisimos; declara* en desabastecimiento
        CTR-05|Nulidad del procedimiento|nulidad de oficio del procedimiento de seleccion; nulidad del proceso de \
        seleccion; nulidad de la buena pro; retrotra*; nulidad del procedimiento de seleccion; nulidad de la \
        licitacion; nulidad de la adjudicacion; cancelacion del procedimiento; cancela* el proceso; nulidad de la \
        adjudicacion simplificada; nulidad del concurso publico; nulidad de oficio de la licitacion; nulidad de \
        oficio de la adjudicacion; nulidad del procedimiento; retrotrayendo; retrotraer; retrotra* a la etapa; \
        nulidad de oficio del proceso; cancelacion del proceso; cancelacion de la licitacion; cancelar el \
        procedimiento; nulo el proceso; nulidad de oficio del concurso; nulidad del proceso; perdida de la buena \
        pro
        CTR-06|Contratos y ejecución contractual|resolucion de contrato; resuelve* el contrato; contrato \
        complementario; penalidad*; adenda al contrato; arbitraje; conciliacion extrajudicial; reduccion de \
        prestaciones; resolver el contrato; resolver * contrato; contrato de supervision; contrato de obra; \
        contrato de ejecucion; adenda * contrato; ejecucion contractual; resolucion parcial; ejecucion de \
        garantias; carta fianza; reconocimiento de deuda*; reconoce* deuda; pago a proveedor*; penalidad; \
        ampliacion de plazo contractual; contrato n; del contrato; prestaciones del contrato; resolver parcialmente \
        el; resolver en forma total; contrato de servicio*; contrato de bienes; contrato de consultoria; \
        contratista; incumplimiento de contrato; adicional del contrato; prestaciones adicionales; reduccion del \
        contrato; ampliacion de plazo del contrato; nulidad del contrato; nulidad de oficio del contrato; cesion de \
        posicion contractual; conciliar con el contratista; controversia*; ejecucion de carta fianza; garantia de \
        fiel; conformidad de servicio; orden de compra; resolucion total; contrato de suministro; adelanto directo; \
        junta de resolucion; solicitud de arbitraje; arbitral; transaccion extrajudicial; enriquecimiento sin causa
        """
}

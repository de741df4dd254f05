extension MunicipalSubjects {
    /// The rows of the subjects SOC to LEG.
    ///
    /// The competences are those of LOM (Ley 27972) articles 9, 20 and 69-87.
    static let rows4 = """
        SOC|Programas sociales y promoción de derechos|social; vulnerable; apoyo
        SOC-01|Vaso de Leche|vaso de leche; comite de administracion del vaso de leche; pvl; club de madres; \
        comite* de vaso de leche; comites del vaso; insumos del programa del vaso; programa del vaso; programa \
        vaso; beneficiarios del vaso; clubes de madres; hojuela*; leche evaporada; comites de base
        SOC-02|Complementación alimentaria|hambre cero; programa de complementacion alimentaria; pca; comedor* \
        popular*; ollas comunes; comite de gestion local; qali warma; seguridad alimentaria; alimentos rescatados; \
        canasta* basica*; canastas familiares; centro de atencion; comedor*; complementacion alimentaria; olla* \
        comun*; pantbc; canasta*; banco de alimentos; alimentaria; hambre; programa alimentario; ollas; comedores; \
        comedores populares; canasta; programa de alimentacion; alimentacion; alimentos para personas; pan tbc; \
        adultos en riesgo; hogares y albergues; sujetos en riesgo; desayuno*; comite de gestion local del programa; \
        complementacion; viveres; alimentos de primera necesidad; nutricional; asistencia alimentaria; apoyo \
        nutricional
        SOC-03|DEMUNA y niñez|demuna; defensoria municipal; defensoria del nino; ninos, ninas y adolescentes; \
        ninas, ninos; ccona; consejo consultivo de ninos; comude; trabajo infantil; derechos del nino; castigo \
        fisico; nino*; nina*; nin*; adolescente*; ninez; infancia; infantil; codena; comudena; juego; ludoteca; \
        ninos; ninas; ninos y ninas; menor de edad; adolescentes; defensoria; infantes; proteccion de menores; \
        consejo consultivo; comite multisectorial por los derechos; ninez y adolescencia; desproteccion; \
        desproteccion familiar; riesgo de desproteccion; abuso infantil; castigo fisico y humillante; erradicacion \
        del trabajo infantil; maltrato infantil; infancia y adolescencia; defensoria municipal del nino; derecho a \
        jugar; comite municipal por los derechos; embarazo adolescente; juguetes
        SOC-04|OMAPED y discapacidad|atencion a la persona con; omaped; persona* con discapacidad; oficina \
        municipal de atencion a la persona con discapacidad; accesibilidad; registro municipal de la persona con \
        discapacidad; conadis; discapacidad; accesib*; inclusiv*; lengua de senas; autismo; personas con \
        discapacidad; discapacitad*; habilidades diferentes; capacidades diferentes; inclusion de personas; rampas; \
        ajustes razonables; silla* de ruedas; barreras arquitectonicas; sordas; ciegas; espectro autista; autista; \
        atencion preferente; lenguaje de senas; atencion preferencial
        SOC-05|Adulto mayor (CIAM)|ciam; centro integral de atencion al adulto mayor; adulto* mayor*; persona* \
        adulta* mayor*; pension 65; casa del adulto mayor; persona* mayor*; tercera edad; ancian*; adultas mayores; \
        adultos mayores; personas mayores; personas adultas; anciano*; casa del adulto; envejecimiento; centro del \
        adulto mayor; geriatric*; vejez; abuelito*; centro integral; saberes productivos; pension65; octogenari*
        SOC-06|Focalización SISFOH/ULE|sisfoh; unidad local de empadronamiento; ule; focalizacion de hogares; \
        clasificacion socioeconomica; empadronamiento; padron general de hogares; focalizacion; hogares; \
        empadronar; clasificacion socio; hogares rurales; focaliza*; unidad de empadronamiento; empadronador*; \
        unidad local; socioeconomic*; socio economic*; padron de hogares; registro de hogares; clasificacion de \
        hogares; sistema de focalizacion
        SOC-07|Mujer género y violencia|violencia contra la mujer; instancia distrital de concertacion; instancia \
        provincial de concertacion; igualdad de genero; igualdad de oportunidades; enfoque de genero; casas de la \
        mujer; hogar refugio; lenguaje inclusivo; discriminacion; no discriminacion; acoso sexual callejero; \
        mujer*; violencia contra; violencia familiar; violencia de genero; igualdad; genero; acoso; hostigamiento; \
        feminicidio; lgtbi; cuidados; equidad; acoso sexual; acoso sexual en espacios publicos; violencia hacia; \
        violencia hacia las mujeres; mujeres; erradicar la violencia; prevenir la violencia; violencia basada; \
        integrantes del grupo familiar; grupo familiar; perspectiva de genero; instancia de concertacion; \
        discriminatori*; paridad; indole sexual; conductas de indole; machismo; piropo*; comision de mujeres; mesa \
        de genero; transversalizacion; acoso callejero; empoderamiento; dia internacional de la mujer; hombre y \
        mujer; trato igualitario; racismo; racial; no violencia; violencia sexual; prevencion de la violencia; \
        agresor; igualdad entre; corresponsabilidad; licencia menstrual
        SOC-08|Juventud|consejo de la juventud; juventud*; organizaciones juveniles; consejo distrital de la \
        juventud; consejo municipal de la juventud; voluntariado; joven*; juvenil*; copalj; voluntariado juvenil; \
        jovenes; juventudes; consejo juvenil; juvenil; concejo joven; regidores jovenes; consejo de jovenes; \
        participacion juvenil; casa de la juventud; parlamento joven; alcalde joven; alcaldes escolares; regidores \
        escolares; municipio escolar; promotores juveniles
        SOC-09|Lucha contra la pobreza y migrantes|lucha contra la pobreza; estrategia nacional crecer; desarrollo \
        e inclusion social; poblacion vulnerable; migrante*; pueblos indigenas; consulta previa; comunidad* \
        campesina*; comunidad* nativa*; desplazad*; reparaciones; albergue; pobreza; indigena*; inclusion social; \
        desplazados; pueblo* originario*; afroperuan*; vulnerab*; interculturalidad; quechua; refugiad*; \
        mendicidad; albergue*; desarrollo social; comunidad campesina; pueblos originarios; comunidades nativas; \
        poblacion migrante; venezolan*; situacion de pobreza; pobres; situacion de calle; situacion de abandono; \
        personas vulnerables; vulnerabilidad; vulnerables; violencia politica; victimas de la violencia; lengua \
        originaria; aimara; memoria historica; lugar de la memoria; inclusion economica; desarrollo humano; \
        programa* social*; caso social; indigente*; indigencia; extrema pobreza; programa juntos; comedor social; \
        casa de acogida; asistencia social; comunidad andina; refugiados; pueblo afroperuano; menesteros*; \
        trabajadoras del hogar
        EDU|Educación, cultura, deporte y turismo|cultural; educativo; taller; deporte
        EDU-01|Educación|proyecto educativo local; consejo participativo local de educacion; institucion* \
        educativa*; cuna*; guarderia*; alfabetizacion; biblioteca municipal; academia municipal; pre universitaria; \
        vacaciones utiles; talleres de verano; beca*; plan municipal del libro; libro y la lectura; fomento de la \
        lectura; habito de lectura; bibliotec*; educacion; educativ*; escolar*; escuela*; colegio*; pronoei; \
        lectura; libro*; universidad; academia; docente*; alfabetiz*; instituto superior; taller*; uniforme \
        escolar; estudiante*; alumno*; jardin de ninos; institucion educativa; educativas; escolares; estudiantil*; \
        profesores; estudiantes; colegio; centro pre universitario; utiles escolares; becas; clausura del ano \
        escolar; escuela de padres; apafa; aprendizajes; biblioteca; matricula; proyecto educativo; ugel; \
        vacaciones; cetpro; centro educativo; programa educativo; talleres vacacionales; nivel inicial; nivel \
        primaria; nivel secundaria; logros de aprendizaje; plan lector; ciclo de verano; refuerzo escolar; \
        analfabet*; universitari*
        EDU-02|Cultura y patrimonio cultural|patrimonio cultural; patrimonio historico; zona arqueologica; sitio* \
        arqueologico*; declara* patrimonio; actividad* cultural*; festival; concurso de danzas; teatro; museo; \
        elenco; banda de musica; cultura viva comunitaria; expresiones artisticas; arte urbano; fiesta patronal; \
        costumbrista; tradicional; cultura*; cultural*; danza*; musica*; museo*; folclor*; arqueologic*; \
        festividad*; tradicion*; fiesta*; artistic*; banda; poesia; semana santa; religios*; comparsa*; yunza*; \
        bienes culturales; obra literaria; arte; artista*; artistas; cultores; pintura; escultur*; mural; festival \
        de; concurso de canto; coro; orquesta; danzante*; folklore; folklor*; cine; cinematograf*; carnavalesc*; \
        pasacalle; concurso literario; concurso de pintura; teatral*; expresion cultural; manifestacion cultural; \
        patrimonio inmaterial; costumbre*; costumbres; huaca*; restos arqueologicos; sitio arqueologico; casa de la \
        cultura; elenco de danzas; identidad cultural; patronal; procesion; centro cultural; cultura; juegos \
        florales; juegos tradicionales; rutas culturales; raymi; inti raymi; tinkuy; corpus christi; hermandad; \
        senor de los milagros; musico*; sikuri*; puntos de cultura; arte y cultura; inmaterial; literari*; pintor*; \
        cultura viva; festividad religiosa; festividad patronal; cancion*; criolla; danza; ritual*
        EDU-03|Deporte y recreación|deporte; deportiv*; campeonato; liga distrital; academia deportiva; maraton; \
        recreacion; piscina*; olimpiada*; deport*; futbol; campeonato*; atlet*; recreativ*; piscina; voley; losas \
        deportivas; ajedrez; gimnasio; escuela* * deporte*; escuela municipal de deportes; academia* deportiva*; \
        copa peru; copa; club deportivo; deportistas; deportista*; atletismo; media maraton; torneo; liga; juegos \
        deportivos; olimpiadas; vacaciones deportivas; campeonato deportivo; interbarrios; vecinales deportiv*; \
        basquet; natacion; karate; box; fulbito; futsal; ciclismo; surf; copa municipal; estadios; voleibol; \
        actividad fisica; academia de futbol; juegos escolares; motocross; caminata; campeon*; bicicleteada; equipo \
        de futbol; escuela de futbol; aerobicos; skate*; federacion deportiva
        EDU-04|Turismo|turismo; turistic*; plan de desarrollo turistico; producto turistico; ruta turistica; \
        gastronomia; gastronom*; destino; mirador; hospedaje*; hotel*; artesania*; catarata; guias de turismo; \
        guias turisticos; atractivo*; circuito turistico; recurso turistico; destino turistico; turistas; servicios \
        turisticos; zona turistica; corredor turistico; balneario; promocion turistica; lugares turisticos; \
        alojamiento; boleto turistico; inventario turistico; ecoturismo; turismo rural; playas turisticas; termal*; \
        banos termales; touristico; turista*; plato tipico; gastronomico; caminatas; agencias de viaje
        EDU-05|Aniversarios y festividades|aniversario; carnaval; semana turistica; programa de aniversario; \
        comision de festejos; corso; fiestas patrias; navidad; reina; feriado no laborable; feriado local; dia no \
        laborable en el distrito; aniversario*; carnaval*; navideno*; festej*; desfile; efemeride*; reinado; dia de \
        la madre; feriado; creacion politica; programa general; comision central; creacion del distrito; creacion \
        de la provincia; fundacion espanola; bodas de; bodas de plata; bodas de oro; programa de actividades; \
        programa oficial; actividades conmemorativas; conmemora*; comision de fiestas; comision de aniversario; \
        celebraciones; dia del padre; fiesta de; fiestas; ano nuevo; chocolatada; navidenas; cabalgata; desfile \
        civico; senorita; semana jubilar; fiesta jubilar; jubilar; bicentenario; centenario; halloween; cancion \
        criolla; concurso de nacimientos; mayordom*; efemerides; calendario civico
        EDU-06|Ciencia e innovación|ciencia y tecnologia; innovacion; ciudad inteligente; inclusion digital; \
        ciencia; tecnologi*; internet; wifi; telecentro; digital; wi fi; innovador*; robotica; tecnologia; \
        computadora*; tablets; conectividad; tecnologico*; investigacion cientifica; cientific*; brecha digital; \
        alfabetizacion digital; internet gratuito; astronom*; inteligencia artificial
        PAR|Participación vecinal|vecinal; participacion; organizacion
        PAR-01|CCLD/CCLP|consejo de coordinacion local; ccld; cclp; representantes de la sociedad civil; \
        representantes de las organizaciones de la sociedad civil; consejo de coordinacion; ccl; sociedad civil; \
        ccl distrital; representantes del consejo de coordinacion; eleccion de representantes de la; sociedad civil \
        ante; asamblea del consejo; consejo de coordinacion local distrital; representantes ante el consejo; \
        organizaciones de la sociedad civil
        PAR-02|Juntas vecinales y delegados|junta* vecinal*; junta* vecinal* comunal*; junta de delegados \
        vecinales; delegado* vecinal*; comite electoral; elecciones vecinales; proceso electoral; convoca* a \
        elecciones; juntas vecinales; eleccion*; electoral; delegad* vecinal*; presidente vecinal; alcalde vecinal; \
        comites vecinales; sectores vecinales; juntas vecinales comunales; juntas comunales; junta directiva \
        vecinal; delegados; elecciones; proceso de eleccion; coordinadores vecinales; representante vecinal; \
        sectorizacion vecinal; alcaldes vecinales; tenientes gobernadores; dirigentes vecinales; agente vecinal; \
        jurado electoral; cronograma electoral; cronograma de elecciones; sufragio; reglamento de elecciones; \
        presidentes de juntas; padron electoral; proclama* *; presidente de cuadra
        PAR-03|Registro de organizaciones sociales (RUOS)|ruos; registro unico de organizaciones sociales; reconoc* \
        a la junta directiva; reconocimiento de la junta directiva; reconoc* a la organizacion social; reconoc* al \
        comite; reconoc* al consejo directivo; organizaciones sociales de base; organizacion* social*; junta \
        directiva; asociacion de vivienda; comite vecinal; asociacion de propietarios; inscripcion en el libro de \
        organizaciones; organizaci* social*; junta* directiva*; consejo directivo; organizaciones sociales; comite \
        de gestion; registro de organizaciones; asociacion civil; club; organizacion vecinal; base social; comision \
        pro; comite de parque; reconocer como organizacion; reconocer a los integrantes; reconocer a los miembros; \
        inscripcion de la organizacion; reconocer y registrar; nuevo consejo directivo; nueva directiva; nueva \
        junta; comite directivo; comite pro; comite central; comite de obras; asociacion de vecinos; asociacion de \
        moradores; asociacion de padres; asociacion de comerciantes; asociacion vecinal; personeria; reconocimiento \
        municipal; registro municipal de organizaciones; frente de defensa; organizacion de base; representantes de \
        la organizacion; directiva comunal; junta directiva central; reconocer a la asociacion; reconocer a la \
        directiva; reconocimiento de organizacion; agrupacion vecinal; padron de socios; moradores
        PAR-04|Cabildos consultas y control vecinal|cabildo abierto; consulta vecinal; referendum; revocatoria; \
        participacion vecinal; participacion ciudadana; iniciativa ciudadana; comite de gestion; comites de obra; \
        presupuesto comunal; mesa de concertacion; mesa de dialogo; audiencia* vecinal*; participacion; vecinal*; \
        cabildo; consulta; audiencia vecinal; audiencia publica; concertacion; dialogo; denuncia vecinal; \
        iniciativa*; consulta ciudadana; gobierno abierto; asamblea vecinal; consulta popular; vigilancia \
        ciudadana; control ciudadano; mesa tecnica; mesa de trabajo; consejo municipal; espacio de dialogo; espacio \
        de concertacion; derechos de participacion; gestion participativa; presupuesto vecinal; vecino alcalde; \
        alcalde escucha; propuestas ciudadanas; consejo consultivo; plataforma vecinal
        PAR-05|Voluntariado y programas vecinales|voluntariado municipal; embellecimiento de fachadas; fachada*; \
        quintas; concurso de jardines; convivencia vecinal; propiedad horizontal; junta de propietarios; \
        voluntari*; fachadas; quinta*; edificio*; concurso vecinal; vecino* responsable*; embellecimiento; ornato \
        y; trabajo comunal; faena*; jornada*; concurso de balcones; concurso de fachadas; jardin mas; balcones; \
        mejor fachada; mejor jardin; limpieza y ornato; buena vecindad; buenas practicas vecinales; responsabilidad \
        vecinal; normas de convivencia; convivencia; convivencia ciudadana; condominios; edificios multifamiliares; \
        tenencia y convivencia; ornato; accion civica; minga; faenas; colecta publica; limpieza comunal; mi barrio; \
        recuperacion vecinal; programa vecinal; areas comunes; propietarios de edificios
        GRD|Gestión del riesgo de desastres y defensa civil|riesgo; emergencia; desastre
        GRD-01|Grupo de trabajo y plataforma|grupo de trabajo para la gestion del riesgo; plataforma de defensa \
        civil; comite de defensa civil; gestion del riesgo de desastres; centro de operaciones de emergencia; coe; \
        coel; brigada*; defensa civil; gestion reactiva; riesgo de desastres; plataforma; gestion del riesgo; grupo \
        de trabajo para; centro de operaciones; brigadista*; coer; coed; sinagerd; secretario tecnico de defensa; \
        grupo de trabajo de la gestion; plataforma distrital; plataforma provincial; brigadas; gestion de riesgo*; \
        secretario de defensa civil; grd; oficina de defensa civil; centro de operacion*; evaluador de riesgo*; \
        gestion prospectiva; voluntariado en emergencia; equipo de respuesta; voluntarios en emergencia; compania \
        de bomberos; almacen de ayuda; primera respuesta; evaluador* de danos
        GRD-02|Planes GRD|prevencion y reduccion de riesgo*; prevencion y reduccion del riesgo; plan de prevencion \
        y reduccion del riesgo; pprrd; plan de contingencia; plan de operaciones de emergencia; plan de \
        preparacion; plan de educacion comunitaria; plan de rehabilitacion; evaluacion de riesgo*; estimacion de \
        riesgo*; microzonificacion sismica; mapa de peligros; sistema de alerta temprana; simulacro*; plan de \
        emergencia; plan de prevencion; reduccion del riesgo; peligro*; plan de evacuacion; alerta temprana; \
        microzonificacion; sismo*; vulnerabilidad; contingencia; evacuacion; rutas de evacuacion; zonas seguras; \
        peligro; simulacro; plan de operaciones; plan de continuidad; continuidad operativa; zonas de riesgo; evar; \
        informe de evaluacion; preparacion ante; riesgo sismico; sismo; tsunami*; maremoto*; plan ante lluvias; \
        temporada de lluvias; bajas temperaturas; prevencion de desastres; cultura de prevencion; sistema de \
        alerta; zonas de peligro; mitigacion; sismic*; riesgo muy alto; escenario* de riesgo; reasentamiento; plan \
        de reasentamiento; lluvias 20*; mochila*; mochila de emergencia
        GRD-03|ITSE|itse; inspeccion tecnica de seguridad; inspecciones tecnicas de seguridad en edificaciones; \
        certificado itse; ecse; evaluacion de las condiciones de seguridad; vise; inspeccion* tecnica*; seguridad \
        en edificaciones; certificado de defensa civil; aforo; inspector* tecnico*; inspecciones tecnicas; \
        inspeccion de seguridad; certificado de seguridad; certificados de inspeccion; inspectores tecnicos; \
        extintor*; defensa civil en; visita de inspeccion; evaluacion de seguridad; seguridad en espectaculos; \
        establecimientos con riesgo; grupo inspector; grupo de inspectores; establecimiento objeto de inspeccion
        GRD-04|Emergencias y damnificados|situacion de emergencia; declara* en emergencia; estado de emergencia; \
        damnificad*; huaico*; lluvias intensas; fenomeno el nino; inundacion*; deslizamiento*; incendio; ayuda \
        humanitaria; zona de alto riesgo; alto riesgo no mitigable; bomberos; faja marginal; zona intangible por \
        riesgo; desastre*; lluvias; huayco*; derrumbe*; incendio*; heladas; friaje; sequia; zona de riesgo; alto \
        riesgo; inhabitable*; terremoto; deficit hidrico; nevadas; declaratoria de emergencia; declara* emergencia; \
        precipitaciones; precipitaciones pluviales; colapsaron; colapso; viviendas colapsadas; carpas; modulos \
        temporales; modulo* de vivienda; vivienda temporal; techo de emergencia; aluvion; huaycos; huaicos; \
        desborde*; crecida; incendios forestales; granizada*; estado de emergencia por; peligro inminente; zona* de \
        emergencia; fen; nino costero; el nino; friajes; deficit de agua; derrumbes; viviendas inhabitables; \
        damnificados; ayuda a los damnificados; bienes de ayuda; desastres; desastre natural; bomberos voluntarios; \
        riesgo inminente; faja; remocion en masa; deslizamiento; inundaciones; erosion
        SAN|Régimen sancionador y fiscalización administrativa|sancion; infraccion; multa
        SAN-01|RASA/RAS y CUIS/CISA|rasa; ras; cuis; cuisa; cisa; regimen de aplicacion de sanciones; reglamento de \
        aplicacion de sanciones; cuadro unico de infracciones; cuadro de infracciones y sanciones; cuadro de \
        infracciones y escala de multas; regimen de sanciones administrativas; tabla de infracciones; procedimiento \
        administrativo sancionador; fiscalizacion administrativa; actividad de fiscalizacion; infracciones; \
        sanciones; regimen sancionador; sancionador*; infracciones y sanciones; cuadro de infracciones; cuadro \
        unico; reglamento de sanciones; aplicacion de sanciones; tipificacion; fiscalizacion municipal; codigos de \
        infraccion; codigo* de infraccion; incorpora* infraccion*; tipific*; tabla de sanciones; cuadro de \
        sanciones; cuadro de multas; escala de multas; cuadro tipificador; regimen de sanciones; procedimiento \
        sancionador; organos instructores y sancionadores; reglamento de aplicacion; sancionatori*; potestad \
        sancionadora; fiscalizacion y sanciones; infracciones administrativas; regimen municipal de aplicacion; \
        fiscalizacion y control; fiscalizadores; infracciones municipales; potestad de fiscalizar; conductas \
        infractoras; sanciones administrativas; fiscalizacion posterior; control municipal; plan de fiscalizacion
        SAN-02|Multas y medidas|multa administrativa; multa*; sancion administrativa; resolucion de sancion; \
        clausura; decomiso; retencion de; paralizacion de obra; medida* complementaria*; medida* cautelar*; \
        papeleta de infraccion administrativa; notificacion de cargo; clausura*; sancion*; retencion; medida \
        cautelar; medida correctiva; medidas complementarias; demolicion; erradicacion; paralizacion; clausurar; \
        cierre definitivo; cierre temporal del; clausura definitiva; imponer la sancion; infractor*; \
        establecimiento clausurado; tapiado; ejecucion de medida; sancion pecuniaria; decomis*; inmovilizacion de \
        productos; incautacion; medida provisional; medidas provisorias; cumplimiento forzoso; ejecucion forzosa; \
        anul* la multa
        SAN-03|Beneficios no tributarios|beneficio* no tributari*; descuento de multa*; condonacion de multas; \
        multas administrativas beneficio; no tributari*; multas administrativas; descuento en multas; multas con \
        descuento; beneficio para el pago de multas; descuento de multas; deudas no tributarias; sanciones no \
        pecuniarias beneficio; beneficios para multas; amnistia de multas; amnistia no tributaria; condonacion de \
        multa*; rebaja de multa*; pago de multas; regularizacion de multas; multas impuestas
        SAN-04|Recursos e impugnaciones|recurso de apelacion; recurso de reconsideracion; infundad*; fundado el \
        recurso; improcedente el recurso; agotada la via administrativa; nulidad de oficio; caducidad del \
        procedimiento; descargo*; apelacion; reconsideracion; recurso*; infundado; fundado; improcedente; nulidad; \
        impugnacion; caducidad; queja; revision; recurso impugnatorio; recurso administrativo; impugnatori*; \
        impugna*; apela*; apelado; apelada; declarar fundada; declarar fundado; fundada; infundada; fundada en \
        parte; declara* improcedente; declara* nula; declara* la nulidad; solicitud de nulidad; confirmando; \
        desestima*; inadmisible; improcedencia; agotada; agotamiento; silencio negativo; silencio positivo; queja \
        por; queja por defecto; defecto de tramitacion; administrado; administrada; nulidad presentada; nulidad del \
        acto; acto administrativo; resolucion gerencial; resolucion de gerencia; resolucion de subgerencia; pedido \
        de nulidad
        REC|Registro civil y matrimonio|matrimonio; partida; acta; nacimiento
        REC-01|Matrimonio civil y comunitario|matrimonio* civil*; matrimonio* masivo*; matrimonio* comunitario*; \
        matrimonio* colectivo*; celebracion de matrimonio*; edicto matrimonial; dispensa de publicacion; exonera* \
        derechos matrimonio; delega* la facultad de celebrar matrimonio*; contrayente*; matrimonio*; boda*; \
        nupcias; celebrar matrimonio; matrimonio; casamiento*; contrayentes; pliego matrimonial; matrimonial; \
        publicacion del edicto; edictos; celebracion matrimonial; matrimonio comunitario; unir en matrimonio; \
        parejas; ceremonia matrimonial; dispensa de edicto; fuera del local municipal; union civil; esponsales; \
        novios; conviviente*
        REC-02|Divorcio y separación|separacion convencional; divorcio ulterior; divorcio municipal; disolucion del \
        vinculo matrimonial; divorcio; vinculo matrimonial; conyuges; disuelto; disuelta; vinculo conyugal; \
        separacion de cuerpos; divorciad*; separacion; 29227; ley 29227; sociedad conyugal; disolucion del \
        matrimonio; disolucion del vinculo; no contencioso de separacion; convencional; conyugue*; conyugues; ex \
        conyuges
        REC-03|Partidas y registros|registro civil; registros del estado civil; partida de nacimiento; acta de \
        nacimiento; acta de defuncion; rectificacion de partida; inscripcion extemporanea; reposicion de acta; \
        registrador civil; reniec; registro* civil*; estado civil; partida*; defuncion; nacimiento*; dni; \
        registrador* civil*; identidad; inscripcion de nacimiento; nacimientos; acta de matrimonio; actas \
        registrales; rectificacion administrativa; cancelacion de acta; libros de nacimiento; registro del estado; \
        oficina de registro; oficina registral; inscripcion supletoria; expedicion de partidas; copia de acta; \
        indocumentad*; orec; registro de nacimiento; rectificar el acta; rectificar la partida; extemporanea; \
        prenombre*; documento nacional de identidad; nulidad de partida
        RCN|Reconocimientos, condecoraciones y actos cívicos|reconocer; felicitar; saludo
        RCN-01|Condecoraciones y distinciones|condecora*; medalla civica; medalla de la ciudad; medalla de; llaves \
        de la ciudad; hijo predilecto; hijo ilustre; huesped ilustre; visitante distinguid*; vecino ilustre; \
        personaje ilustre; distincion*; orden municipal; hijo adoptivo; medalla*; huesped*; ilustre*; visitante; \
        llaves; orden al merito; honor; honorific*; predilect*; palmas; premio*; homenaje*; personalidad*; \
        condecorar; condecoracion; medalla; otorgar la medalla; distinguir; distinguido; distinguida; ilustre; hija \
        ilustre; hija predilecta; huesped; visita ilustre; visitante ilustre; galardon*; mencion honrosa; \
        benemerit*; personajes; vecinos ilustres; ciudadano* ilustre*; doctor honoris; honoris causa; titulo \
        honorifico; imponer la medalla; mascota ilustre; meritori*; reconocimiento publico; pergamino; palma*; \
        declarar visitante; declarar huesped; vecina ilustre; emblematic*; benefactor*; ciudadanos ilustres
        RCN-02|Reconocimiento y felicitación|expresa* reconocimiento; reconocimiento y felicitacion; felicita*; \
        expresa* el mas sincero saludo; saludo y felicitacion; saludo*; otorga* reconocimiento; agradecimiento; \
        diploma; resolucion de felicitacion; reconocer y felicitar; vecinos destacados; reconocimiento; agradec*; \
        diploma*; merito; congratula*; reconocer al; reconocer la labor; destacada*; destacado*; reconocer \
        publicamente; felicitar; felicitar a; felicitar y; felicitacion*; felicitaciones; saludar; saludo por; \
        agradecer; expresar el agradecimiento; expresar el reconocimiento; expresar gratitud; gratitud; diploma de \
        honor; carta de felicitacion; labor desarrollada; destacada labor; destacada trayectoria; destacada \
        participacion; meritoria labor; labor meritoria; invalorable; por su labor; por su destacada; aniversario \
        institucional; reconocer la trayectoria; sobresaliente; reconoc* la labor; heroic*
        RCN-03|Duelo y condolencias|duelo; condolencia*; homenaje postumo; sensible fallecimiento; pesar; bandera a \
        media asta; fallecimiento; pesame; postum*; luto institucional; sentido deceso; condolencias; media asta; \
        fallecimiento de; deceso; fallecido; pesar por; profundo pesar; duelo por; duelo distrital; duelo \
        provincial; minuto de silencio; duelo laborable; duelo no laborable; exequias; homenaje pos*; luctuos*; \
        muerte de
        RCN-04|Embanderamiento y símbolos|embanderamiento; embandera*; izamiento; pabellon nacional; limpieza y \
        pintado de fachadas; enlucimiento; izado; bandera*; iza*; simbolos; pabellon; himno; escudo de; limpieza y \
        pintado; embanderar; embanderamiento general; izar; bandera; pintado de fachadas; pintar; pintado de \
        viviendas; bandera nacional; bandera peruana; viviendas y locales; fachadas de los inmuebles; limpieza de \
        fachadas; enarbol*; escarapela*; simbolos patrios; bicolor; lavado de fachadas; emblemas; uso de la \
        bandera; rojo y blanco
        RCN-05|Declaraciones de interés|declara* de interes; interes metropolitano; interes distrital; interes \
        provincial; prioridad distrital; declara* el dia; declara* el ano; institucionaliza*; dia del vecino; de \
        interes publico; de interes; institucionaliz*; dia del; semana de la; necesidad publica; ano de; instituy*; \
        utilidad publica; declarar de interes; interes local; prioritario; prioritari*; instituir; instituye*; \
        oficializar; oficializa*; declarar como; dia distrital; dia provincial; dia municipal; dia internacional; \
        dia nacional; declaran dia; mes de; establecer el dia; institucionalizar; necesidad y utilidad; preferente \
        interes; declaratoria de interes; conmemoracion; reconocer como dia; reconocer el dia; declarar capital; \
        ciudad amiga; interes publico; interes social; interes cultural; denominar al ano
        TRN|Transparencia, acceso a la información y control|informacion; responsable; control
        TRN-01|Acceso a la información|acceso a la informacion publica; responsable de brindar informacion; \
        responsable de entregar la informacion; responsable de atender las solicitudes; solicitud* de informacion; \
        ley de transparencia; funcionario responsable de; libre acceso a la informacion; acceso a la informacion; \
        informacion publica; transparencia; pedidos ciudadanos; 27806; ley 27806; tuo 27806; solicitudes de \
        informacion; solicitud de acceso; brindar informacion; entregar informacion; entrega de informacion; \
        pedidos de informacion; informacion de acceso; clasificacion de informacion; informacion reservada; \
        informacion confidencial; informacion que soliciten; informacion solicitada; funcionario responsable; \
        funcionaria responsable; proporcionar la informacion; atender los pedidos; informacion al amparo; \
        informacion que demanden; autoridad nacional de transparencia; apelacion de informacion; entregar la \
        informacion publica; lai; costo de reproduccion
        TRN-02|Portal de transparencia y datos|portal de transparencia; portal de transparencia estandar; datos \
        abiertos; gobierno abierto; datos personales; oficial de datos personales; visitas en linea; agenda \
        oficial; portal institucional transparencia; portal web; transparencia estandar; pte; publicacion y \
        actualizacion; actualizacion del portal; actualizacion de informacion; portal municipal; portal \
        electronico; elaboracion y actualizacion; actualizar el portal; datos abierto*; sitio web; plataforma de \
        datos; proteccion de datos; proteccion de datos personales; banco de datos; registro de visitas; publicidad \
        de las normas; publicacion en el portal; oficial de datos; informacion en el portal
        TRN-03|Control y auditoría|organo de control institucional; oci; contraloria; examen especial; auditoria; \
        sociedad de auditoria; recomendaciones del informe de auditoria; implementacion de recomendaciones; informe \
        de control; accion de control; control simultaneo; declaracion jurada de intereses; declaracion* jurada* de \
        ingresos; organo de control; auditoria*; recomendaciones de control; informe de auditoria; veeduria*; \
        accion* de control; declaraciones juradas; control gubernamental; servicio de control; jefe del organo de \
        control; recomendaciones; implementar las recomendaciones; seguimiento de recomendaciones; sistema nacional \
        de control; ocis; orientacion de oficio; visita de control; responsable de implementar; monitoreo de \
        recomendaciones; plan de accion para la implementacion; declaracion jurada de bienes; bienes y rentas; \
        ingresos, bienes y rentas; auditoria financiera; auditores; auditoria externa; veedores; denuncias ante la \
        contraloria; carta de control; funcionario encargado del monitoreo; informe especial; control posterior; \
        control concurrente
        TRN-04|Transferencia de gestión|transferencia de gestion; comision de transferencia de la gestion; \
        transferencia municipal; entrega de cargo; informe de rendicion de cuentas de titulares; transferencia de \
        cargo; entrega y recepcion de cargo; comision de transferencia; transferencia de la administracion; equipo \
        de transferencia; equipo revisor; grupo de transferencia; autoridades salientes; autoridad entrante; nueva \
        gestion; gestion saliente; gestion entrante; transferencia administrativa; gestion municipal saliente; \
        transferencia de gestion municipal; acta de transferencia; informe de transferencia; periodo de \
        transferencia; fin de gestion; proceso de transferencia
        LEG|Asuntos judiciales y legales|judicial; proceso; demanda
        LEG-01|Autorización al procurador|autoriza* al procurador; procuraduria publica; procurador publico; \
        acciones judiciales; iniciar acciones legales; inicio de acciones; denuncia penal; demanda*; transaccion \
        judicial; conciliar judicialmente; allanarse; procurador*; procuraduria; acciones legales; denuncia*; \
        conciliar; conciliacion; transigir; desistirse; demandar; defensa judicial; procuradora; procurador; \
        procuradora publica; procuradora municipal; procurador municipal; facultar al procurador; facultar a la \
        procuradora; interponer demanda; interponga; acciones penales; acciones civiles; accion de amparo; \
        autoriza* a la procuradora; iniciar acciones; inicie las acciones; acciones correspondientes; defensa de \
        los intereses; intereses del estado; transar; conciliacion judicial; audiencia de conciliacion; centro de \
        conciliacion; allanamiento; proceso judicial; denunciar; querella; civil y penal; representacion procesal; \
        nulidad de acto juridico; apersonar*; delegacion de representacion; facultades de representacion; asumir la \
        defensa
        LEG-02|Cumplimiento de sentencias|centro de conciliacion; mandato judicial; sentencia judicial; calidad de \
        cosa juzgada; cumplimiento de sentencia; pago de sentencia*; comite* de sentencias judiciales; cosa \
        juzgada; laudo arbitral; sentencia*; laudo; pago de sentencias; orden judicial; resolucion judicial; medida \
        cautelar judicial; sentencia; orden del juzgado; poder judicial; corte superior; sala laboral; juzgado; \
        juzgado mixto; juzgado de trabajo; juzgado civil; dispuesto por el juzgado; en cumplimiento a lo ordenado; \
        cumplimiento al mandato; cumplimiento de mandato; dar cumplimiento; cumpl* lo dispuesto; deudas judiciales; \
        pago de sentencias judiciales; comite de deudas; tribunal constitucional; consentida y ejecutoriada; medida \
        cautelar dictada; expediente judicial; exp n*
        LEG-03|Rectificación y nulidad de actos propios|rectifica* el error material; error material; nulidad de la \
        resolucion; deja* sin efecto la resolucion; deja* sin efecto el acuerdo; fe de erratas; revoca* la \
        resolucion; revocar; nulidad de oficio; rectific* de error; rectific* el error; rectific* la resolucion; \
        rectific* el acuerdo; rectific* la ordenanza; corrig*; enmend*; rectificar; rectificar de oficio; \
        rectifica*; rectificacion; error involuntario; error material incurrido; revoca*; revocatoria; revocatoria \
        de la resolucion; nulidad del acuerdo; nulidad de la ordenanza; declarar nulo; aclarar; aclarase; \
        precisese; suspende* los efectos; suspender los efectos; enmienda; enmendar
        LEG-04|Cautelar y agotamiento|agotamiento de la via administrativa; silencio administrativo; abandono del \
        procedimiento; desistimiento; inhibicion; abstencion; abandono; via administrativa; conclusion del \
        procedimiento; archivo del expediente; desiste; tener por desistido; desistida; desistido; dar por \
        concluido el procedimiento; concluido el procedimiento; conclusion anticipada; inhibirse; abstener*; \
        acumular los expedientes; acumulacion de expedientes; sustraccion de la materia; archivo definitivo; \
        caducado; lesividad; agravio al interes publico; procedimiento concluido; acogimiento al silencio; \
        avocamiento
        """
}

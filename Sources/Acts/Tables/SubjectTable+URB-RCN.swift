extension SubjectTable {
    /// The rows of the subjects URB to RCN.
    ///
    /// The competences are those of LOM (Ley 27972) articles 9, 20 and 69-87.
    static let rows2 = """
        URB|Desarrollo urbano y territorio|predio; lote; area; urbano; edificacion
        URB-01|Zonificación y cambios|zonificacion; cambio de zonificacion; reajuste integral de la zonificacion; \
        indice de uso*; plano de zonificacion; compatibilidad de uso; zona de reglamentacion especial; cambio de \
        uso; uso de suelo; usos de suelo; indice de usos; reajuste de zonificacion; altura de edificacion; \
        residencial de densidad; parametros urbanisticos
        URB-02|Habilitación urbana|habilitacion urbana; habilitacion* urbana* de oficio; recepcion de obras de \
        habilitacion; proyecto de habilitacion; planeamiento integral; redencion de aportes; regularizacion de \
        habilitacion urbana; habilitaciones urbanas; lotizacion; regularizacion de habilitacion; trazado y \
        lotizacion; plano de trazado
        URB-03|Edificaciones y licencias|licencia* de edificacion; licencia de construccion; parametros \
        urbanisticos; parametros edificatorios; conformidad de obra; declaratoria de fabrica; declaratoria de \
        edificacion; demolicion; retiro municipal; regularizacion de edificaciones; regularizacion de licencia*; \
        altura* de edificacion; edificaciones sostenibles; vivienda de interes social; cerco perimetrico; licencia \
        de edificacion; licencias de edificacion; edificacion*; construccion sin licencia; regularizacion de \
        construcciones; finalizacion de obra; anteproyecto; azotea*
        URB-04|Catastro nomenclatura y numeración|constancia* de posesion; catastro; nomenclatura; numeracion; \
        numeracion predial; certificado de numeracion; denominacion de la calle; denominacion de parque; cambio de \
        nombre de la avenida; visacion de planos; certificado de posesion; catastral; denominacion de; codigo \
        catastral; nombre de la avenida; nombre de la calle; denomina* a la; plano catastral
        URB-05|Planes territoriales|plan de desarrollo urbano; plan de acondicionamiento territorial; plan urbano; \
        plan especifico; plan vial; esquema de ordenamiento; plan de desarrollo metropolitano; esquema de \
        zonificacion; sistema vial; seccion vial; modificacion de via; plan de acondicionamiento; planeamiento \
        integral; plan director; ordenamiento territorial; zonificacion ecologica; planeamiento urbano; pdu; pat; \
        plan maestro urbano; plan zonal
        URB-06|Subdivisión e independización|subdivision de lote; sub division; independizacion; acumulacion de \
        lote*; rectificacion de area; lotizacion; subdivision; acumulacion de lotes; acumulacion de predios; \
        desmembracion; visacion de planos; subdivide*
        URB-07|Asentamientos humanos y formalización|asentamiento* humano*; pueblo joven; pueblos jovenes; \
        saneamiento fisico legal; titulo* de propiedad; formalizacion de la propiedad; posesion informal; cofopri; \
        prescripcion adquisitiva; reconocimiento del asentamiento; programa municipal de vivienda; pueblo* joven*; \
        titulacion; posesionario*; constancia de posesion; programa de vivienda; asociacion de vivienda; \
        urbanizacion popular; adjudicacion de lote*; remodelacion; plano perimetrico; techo propio; invasion*
        URB-08|Anuncios y elementos urbanos|anuncio*; publicidad exterior; avisos publicitarios; elementos de \
        publicidad; propaganda electoral; propaganda politica; paneles; panel* publicitario*; propaganda; mobiliario \
        urbano; letrero*
        URB-09|Vía pública e infraestructura de servicios|obras en propiedad privada; uso temporal de espacios \
        publicos; ocupacion de la via publica; uso de la via publica; ejecucion de obras en areas de dominio \
        publico; obras en la via publica; infraestructura de telecomunicaciones; antena*; estacion* de \
        radiocomunicacion; tendido de cable*; canalizacion; rejas; materiales de construccion y desmonte; \
        interferencia de via*; autoriza* la instalacion de; areas de uso publico; areas de dominio publico; \
        cableado; telecomunicaciones; obras en areas; cierre de calles; interferencia de vias; enrejado; tendido de \
        redes; rotura de pistas; elementos de seguridad; ocupacion de via publica
        URB-10|Patrimonio inmobiliario y centro histórico|centro historico; zona monumental; patrimonio cultural \
        inmueble; renovacion urbana; ambiente urbano monumental; inmueble* monumental*; altura para la edificacion \
        en zona monumental; transferencia de derechos edificatorios; inmuebles monumentales; monumento*; casona*; \
        recuperacion del centro; fachada*
        URB-11|Demarcación territorial|demarcacion territorial; limites del distrito; limites territoriales; \
        creacion del distrito; anexion; categorizacion; limites; delimitacion territorial; demarcacion; limite* \
        distrital*; limite* territorial*; jurisdiccion territorial; sectorizacion
        COM|Comercio, licencias y desarrollo económico|comercio; local; establecimiento; giro; mercado
        COM-01|Licencia de funcionamiento|licencias en linea; licencia* de funcionamiento; licencias para la \
        apertura; autorizacion de funcionamiento; establecimiento* comercial*; cese de actividades; giros afines; \
        reactivacion comercial; reactivacion economica; reapertura; certificado de compatibilidad; licencia de \
        funcionamiento; licencias de funcionamiento; licencia de apertura; autorizacion municipal de funcionamiento; \
        establecimientos comerciales; licencia* municipal*; declaracion jurada de funcionamiento; giro*; apertura de \
        establecimiento*; compatibilidad; licencia provisional
        COM-02|Comercio ambulatorio|comercio en via publica; comercio ambulatorio; comerciantes ambulantes; \
        vendedores ambulantes; comercio en la via publica; comercio en espacios publicos; modulo* de venta; \
        emolienter*; canillita*; lustrabota*; quiosco*; food truck*; zona* rigida*; ambulator*; ambulante*; \
        ambulantes; comercializacion en la via publica; comercio informal; espacios publicos para el comercio; \
        comercio no formal; modulos; triciclo*; carretilla*; vendedor*; anticucher*; retiro de comerciantes
        COM-03|Mercados y abastos|mercado* de abasto*; mercado municipal; mercados; centro de abastos; puesto* de \
        mercado; camal; campo ferial; terminal pesquero; minorista; mayorista; mercado*; abastos; puestos; centro \
        comercial; feria mayorista; matadero; conductor* de puesto*; conduccion de puesto*
        COM-04|Ferias y eventos|feria*; festival gastronomico; exposicion venta; campana navidena; evento* \
        comercial*; venta de productos; evento*; exposicion; actividades feriales; campo ferial
        COM-05|Espectáculos públicos|espectaculo* publico*; espectaculos no deportivos; actividad social; \
        discoteca*; karaoke*; eventos masivos; autoriza* el evento; espectaculos publicos no deportivos; \
        espectaculo*; actividades sociales; conciertos; circo; juegos mecanicos; pirotecni*; corrida* de toros; \
        peleas de gallos; rodeo
        COM-06|Bebidas alcohólicas y horarios|bebidas alcoholicas; expendio de licor; consumo de licor; ley seca; \
        horario* de funcionamiento; horario de atencion de los establecimientos; horario especial; bebida \
        alcoholica; alcohol; licor*; horario de cierre; bar; bares; cantina*
        COM-07|MYPE empleo y turismo económico|micro y pequena empresa; mype*; desarrollo economico local; promocion \
        del empleo; bolsa de trabajo; emprende*; procompite; artesan*; competitividad; inversion privada; cadena \
        productiva; feria laboral; micro empresa*; microempresa*; emprendimiento*; emprendedor*; productor*; \
        agropecuari*; agricol*; ganader*; cadenas productivas; desarrollo economico; empleo; promocion empresarial; \
        riego tecnificado; cuy; cuyes; apicult*; pesca artesanal
        COM-08|Defensa del consumidor y control|pesas y medidas; control de precios; balanza*; defensa del \
        consumidor; acaparamiento; juegos pirotecnicos; productos pirotecnicos; casas de juego; hospedaje*; cabinas \
        de internet; consumidor*; precios; pesas; especulacion; pesos y medidas; libro de reclamaciones; idoneidad
        TRA|Transporte, tránsito y vialidad|vehiculo; via; transporte; ruta
        TRA-01|Transporte público de pasajeros|transporte publico; transporte regular de personas; transporte \
        urbano; plan regulador de rutas; concesion de ruta*; autorizacion de ruta; permiso de operacion; \
        habilitacion vehicular; sustitucion de vehiculo; tarjeta* de circulacion; empresa de transporte*; tarjeta \
        unica de circulacion; corredor*; transporte de pasajeros; ruta* de transporte; concesion de ruta; empresa* \
        de transporte*; transporte regular; flota; tarjeta de circulacion; credencial; renovacion vehicular
        TRA-02|Vehículos menores|vehiculo* menor*; mototaxi*; trimovil*; transporte en vehiculos menores; \
        transportador autorizado; comision tecnica mixta; moto lineal; bicimoto*; mototaxist*; bicimoto; vehiculos \
        menores
        TRA-03|Taxi y carga|servicio de taxi; taxi; transporte de carga; transporte de mercancias; carga pesada; \
        transporte escolar; transporte turistico; taxi*; carga y descarga; vehiculos pesados; mercancias; delivery
        TRA-04|Tránsito y señalización|transito; senalizacion; semaforo*; sentido de circulacion; circulacion \
        vehicular; restriccion vehicular; pico y placa; cierre temporal de via*; cierre de via*; interferencia* de \
        via*; plan de desvio*; reductor* de velocidad; zona 30; sentido vial; sentido unico; vehiculos de transporte \
        pesado; seguridad vial; educacion vial; velocidad; desvio vehicular; direccion del trafico; congestion; \
        peatonal*
        TRA-05|Estacionamiento y depósito|estacionamiento*; parqueo; parqueadero; zona de estacionamiento; deposito \
        municipal vehicular; internamiento de vehiculo*; vehiculos abandonados; paradero*; zona* rigida*; deposito \
        municipal; deposito vehicular; grua*; internamiento
        TRA-06|Terminales y peajes|terminal terrestre; terminal de transporte; peaje*; garita; infraestructura \
        complementaria de transporte; terminalito; terminal*; garita*; embarcadero; muelle
        TRA-07|Movilidad sostenible y vial|ciclovia*; bicicleta*; movilidad urbana; movilidad sostenible; instituto \
        vial provincial; plan vial; provias; seguridad vial; impacto vial; estudio de impacto vial; movilidad; \
        estudio* de impacto vial; sistema vial; secciones viales; vias metropolitanas; vial provincial; \
        jerarquizacion vial; derecho de via
        TRA-08|Infracciones de tránsito|papeleta*; infraccion* al transito; infraccion* al reglamento nacional de \
        transito; licencia de conducir; suspension de licencia de conducir; cuadro de infracciones al transporte; \
        infracciones al transito; infraccion* de transito; multa* de transito; sanciones de transito; infracciones \
        de transporte; infracciones y sanciones de transporte
        SEG|Seguridad ciudadana|seguridad; vigilancia
        SEG-01|CODISEC/COPROSEC y planes|comite distrital de seguridad ciudadana; codisec; comite provincial de \
        seguridad ciudadana; coprosec; plan de accion distrital de seguridad ciudadana; plan de accion provincial de \
        seguridad ciudadana; plan local de seguridad ciudadana; plan* de seguridad ciudadana; secretario tecnico del \
        codisec; seguridad ciudadana; comite* distrital de seguridad; comite provincial de seguridad; plan de \
        seguridad; convivencia social
        SEG-02|Serenazgo|serenazgo; sereno*; patrullaje integrado; reglamento de serenazgo; casa municipal del \
        sereno; vigilancia municipal; patrullaje; central de emergencia; cuerpo de seguridad municipal; policia \
        municipal
        SEG-03|Juntas vecinales de seguridad|juntas vecinales de seguridad; junta vecinal de seguridad ciudadana; \
        ronda* campesina*; ronda* urbana*; vigilancia vecinal; red* de cooperantes; comite* de autodefensa; comites \
        vecinales de seguridad; rondero*
        SEG-04|Videovigilancia y control|videovigilancia; video vigilancia; camara* de video; central de monitoreo; \
        tranqueras; rejas batientes; sistema de seguridad; elementos de seguridad; camaras; alarma*; control de \
        ingreso; vigilancia privada; armas; objetos punzocortantes; celulares robados; gps
        SEG-05|Violencia y drogas|prevencion del consumo de drogas; comite multisectorial de prevencion; trata de \
        personas; pandillaje; estado de emergencia por inseguridad; acoso sexual en espacios publicos; violencia \
        urbana; drogas; estupefacientes; violencia juvenil; prostitucion; drogadiccion; explotacion sexual; \
        delincuencia; extorsion
        AMB|Gestión ambiental y limpieza pública|ambiental; residuos; verde
        AMB-01|Residuos sólidos y limpieza|residuo* solido*; limpieza publica; segregacion en la fuente; recoleccion \
        selectiva; plan de manejo de residuos solidos; pigars; relleno sanitario; botadero; desmonte; residuos de \
        construccion; valorizacion de residuos; compost*; recicla*; recolector*; residuos solidos; basura; \
        segregacion; reciclador*; reciclaje; escombros; barrido; botadero*; plan integral de gestion; residuos; \
        residuos organicos
        AMB-02|Sistema y política ambiental|pasivos ambientales; informacion ambiental; materia ambiental; sistema \
        local de gestion ambiental; sistema metropolitano de gestion ambiental; comision ambiental municipal; \
        comision ambiental; cam; politica ambiental local; plan de accion ambiental; agenda ambiental; diagnostico \
        ambiental; planefa; fiscalizacion ambiental; denuncia* ambiental*; programa municipal educca; educacion \
        ambiental; ambiental*; medio ambiente; politica ambiental; gestion ambiental; evaluacion y fiscalizacion \
        ambiental; educca; impacto ambiental; calidad del aire; ecoeficien*
        AMB-03|Ruido y emisiones|contaminacion sonora; ruido*; ruidos molestos; contaminacion atmosferica; emision \
        de humos; calidad del aire; contaminacion visual; emisiones; contaminacion; quema; humo*; gases; calidad de \
        aire; malos olores; vibraciones
        AMB-04|Áreas verdes y arbolado|area* verde*; arbolado urbano; poda; tala de arboles; parques y jardines; \
        forestacion; reforestacion; arborizacion; infraestructura verde; lomas; arbol*; jardin*; tala; vivero; \
        ornamental*; bosque*
        AMB-05|Plásticos y consumo responsable|plastico*; tecnopor; bolsas de plastico; ecoeficiencia; consumo \
        responsable; economia circular; bolsas; poliestireno; un solo uso
        AMB-06|Conservación y cambio climático|area de conservacion; area de conservacion ambiental; cambio \
        climatico; fuentes de agua; cabecera de cuenca; humedal*; biodiversidad; playa*; transgenico*; conservacion; \
        cuenca*; laguna*; lomas; recursos hidricos; recursos naturales; ecosistema*; agua y suelo; siembra y \
        cosecha; reserva*; rio*; flora; fauna; paisaj*; manantial*; deforestacion; mineria; minera
        SAL|Salud, salubridad y sanidad animal|salud; sanitario; sanidad
        SAL-01|Vigilancia sanitaria de alimentos|vigilancia sanitaria; inocuidad alimentaria; inocuidad de los \
        alimentos; manipuladores de alimentos; carne de sanidad; carnes de sanidad; carnet de sanidad; carnets de \
        sanidad; control sanitario; higiene de los establecimientos; comision multisectorial de inocuidad; quiosco* \
        saludable*; mercado saludable; comedores populares saludables; sanitari* de alimentos; vigilancia de \
        alimentos; reglamento sanitario; inocuidad; alimentos; salubridad; sanidad; sanitari*; higiene; saneamiento \
        ambiental; expendio de alimentos; carne*
        SAL-02|Tenencia de animales|tenencia responsable; tenencia y control sanitario de canes; can; canes; \
        canino*; felino*; mascota*; animales de compania; animales domesticos; bienestar animal; proteccion animal; \
        registro municipal de canes; rabia; animales; canin*; perro*; felin*; gato*; zoonosis; esteriliza*; maltrato \
        animal; crianza de
        SAL-03|Salud pública local|salud publica; comite* de salud; comite multisectorial de salud; anemia; \
        desnutricion infantil; dengue; zancudo*; tuberculosis; vacunacion; campana* de salud; municipio saludable; \
        promocion de la salud; covid*; coronavirus; emergencia sanitaria; botiquin municipal; establecimiento de \
        salud; humo de tabaco; fumigacion; desratizacion; fumar; libre* de humo; prevencion de la anemia; salud; \
        covid 19; covid; vacuna*; lactancia materna; mascarilla*; tabaco; nutricion; botiquin; sangre; discapacidad \
        mental; mosquito; vectores; bioseguridad; alimentacion saludable; salud mental; cancer; vih
        SAL-04|Instancia de articulación local (IAL)|padr* nominal; instancia de articulacion local; desarrollo \
        infantil temprano; primera infancia; padron nominal; visitas domiciliarias; homologacion del padron nominal; \
        ial; articulacion local; desarrollo infantil; desnutricion; sello municipal
        SOC|Programas sociales y promoción de derechos|social; vulnerable; apoyo
        SOC-01|Vaso de Leche|vaso de leche; comite de administracion del vaso de leche; pvl; club de madres; comite* \
        de vaso de leche; comites del vaso; insumos del programa del vaso
        SOC-02|Complementación alimentaria|hambre cero; programa de complementacion alimentaria; pca; comedor* \
        popular*; ollas comunes; olla comun; comite de gestion local; qali warma; seguridad alimentaria; alimentos \
        rescatados; canasta* basica*; canastas familiares; centro de atencion; comedor*; complementacion \
        alimentaria; olla* comun*; pantbc; canasta*; banco de alimentos; alimentaria; hambre; programa alimentario
        SOC-03|DEMUNA y niñez|demuna; defensoria municipal; defensoria del nino; ninos, ninas y adolescentes; ninas, \
        ninos; ccona; consejo consultivo de ninos; comude; trabajo infantil; derechos del nino; castigo fisico; \
        nino*; nina*; nin*; adolescente*; ninez; infancia; infantil; codena; comudena; juego; ludoteca
        SOC-04|OMAPED y discapacidad|atencion a la persona con; omaped; persona* con discapacidad; oficina municipal \
        de atencion a la persona con discapacidad; accesibilidad; registro municipal de la persona con discapacidad; \
        conadis; discapacidad; accesib*; inclusiv*; lengua de senas; autismo
        SOC-05|Adulto mayor (CIAM)|ciam; centro integral de atencion al adulto mayor; adulto* mayor*; persona* \
        adulta* mayor*; pension 65; casa del adulto mayor; persona* mayor*; tercera edad; ancian*; adultas mayores
        SOC-06|Focalización SISFOH/ULE|sisfoh; unidad local de empadronamiento; ule; focalizacion de hogares; \
        clasificacion socioeconomica; empadronamiento; padron general de hogares; focalizacion; hogares
        SOC-07|Mujer género y violencia|violencia contra la mujer; violencia contra las mujeres; instancia distrital \
        de concertacion; instancia provincial de concertacion; igualdad de genero; igualdad de oportunidades; \
        enfoque de genero; casas de la mujer; hogar refugio; lenguaje inclusivo; discriminacion; no discriminacion; \
        acoso sexual callejero; mujer*; violencia contra; violencia familiar; violencia de genero; igualdad; genero; \
        acoso; hostigamiento; feminicidio; lgtbi; cuidados; equidad; acoso sexual; acoso sexual en espacios publicos
        SOC-08|Juventud|consejo de la juventud; juventud*; organizaciones juveniles; consejo distrital de la \
        juventud; consejo municipal de la juventud; voluntariado; joven*; juvenil*; copalj; voluntariado juvenil
        SOC-09|Lucha contra la pobreza y migrantes|lucha contra la pobreza; estrategia nacional crecer; desarrollo e \
        inclusion social; poblacion vulnerable; migrante*; pueblos indigenas; consulta previa; comunidad* \
        campesina*; comunidad* nativa*; desplazad*; reparaciones; albergue; pobreza; indigena*; inclusion social; \
        desplazados; pueblo* originario*; afroperuan*; vulnerab*; interculturalidad; quechua; refugiad*; mendicidad; \
        albergue*; desarrollo social
        EDU|Educación, cultura, deporte y turismo|cultural; educativo; taller; deporte
        EDU-01|Educación|proyecto educativo local; consejo participativo local de educacion; institucion* \
        educativa*; cuna*; guarderia*; alfabetizacion; biblioteca municipal; academia municipal; pre universitaria; \
        vacaciones utiles; talleres de verano; beca*; plan municipal del libro; libro y la lectura; fomento de la \
        lectura; habito de lectura; bibliotec*; educacion; educativ*; escolar*; escuela*; colegio*; pronoei; \
        lectura; libro*; universidad; academia; docente*; alfabetiz*; instituto superior; taller*; uniforme escolar; \
        estudiante*; alumno*; jardin de ninos
        EDU-02|Cultura y patrimonio cultural|patrimonio cultural; patrimonio historico; zona arqueologica; sitio* \
        arqueologico*; declara* patrimonio; actividad* cultural*; festival; concurso de danzas; teatro; museo; \
        elenco; banda de musica; cultura viva comunitaria; expresiones artisticas; arte urbano; fiesta patronal; \
        costumbrista; tradicional; cultura*; cultural*; danza*; musica*; museo*; folclor*; arqueologic*; \
        festividad*; tradicion*; fiesta*; artistic*; banda; poesia; semana santa; religios*
        EDU-03|Deporte y recreación|deporte; deportiv*; campeonato; liga distrital; academia deportiva; maraton; \
        recreacion; piscina*; olimpiada*; deport*; futbol; campeonato*; atlet*; recreativ*; piscina; voley; losas \
        deportivas; ajedrez; gimnasio; escuela* * deporte*; escuela municipal de deportes; academia* deportiva*
        EDU-04|Turismo|turismo; turistic*; plan de desarrollo turistico; producto turistico; ruta turistica; \
        gastronomia; gastronom*; destino; mirador; hospedaje*; hotel*; artesania*
        EDU-05|Aniversarios y festividades|aniversario; carnaval; semana turistica; programa de aniversario; \
        comision de festejos; corso; fiestas patrias; navidad; reina; feriado no laborable; feriado local; dia no \
        laborable en el distrito; aniversario*; carnaval*; navideno*; festej*; desfile; efemeride*; reinado; dia de \
        la madre; feriado; creacion politica; programa general; comision central
        EDU-06|Ciencia e innovación|ciencia y tecnologia; innovacion; ciudad inteligente; inclusion digital; \
        ciencia; tecnologi*; internet; wifi; telecentro; digital
        PAR|Participación vecinal|vecinal; participacion; organizacion
        PAR-01|CCLD/CCLP|consejo de coordinacion local; ccld; cclp; representantes de la sociedad civil; \
        representantes de las organizaciones de la sociedad civil; consejo de coordinacion; ccl; sociedad civil
        PAR-02|Juntas vecinales y delegados|junta* vecinal*; junta* vecinal* comunal*; junta de delegados vecinales; \
        delegado* vecinal*; comite electoral; elecciones vecinales; proceso electoral; convoca* a elecciones; juntas \
        vecinales; eleccion*; electoral; delegad* vecinal*; presidente vecinal; alcalde vecinal; comites vecinales; \
        sectores vecinales
        PAR-03|Registro de organizaciones sociales (RUOS)|ruos; registro unico de organizaciones sociales; reconoc* \
        a la junta directiva; reconocimiento de la junta directiva; reconoc* a la organizacion social; reconoc* al \
        comite; reconoc* al consejo directivo; organizaciones sociales de base; organizacion* social*; junta \
        directiva; asociacion de vivienda; comite vecinal; asociacion de propietarios; inscripcion en el libro de \
        organizaciones; organizaci* social*; junta* directiva*; consejo directivo; organizaciones sociales; comite \
        de gestion; registro de organizaciones; asociacion civil; club; organizacion vecinal; base social; \
        organizaciones vecinales; comision pro; comite de parque
        PAR-04|Cabildos consultas y control vecinal|cabildo abierto; consulta vecinal; referendum; revocatoria; \
        participacion vecinal; participacion ciudadana; iniciativa ciudadana; comite de gestion; comites de obra; \
        presupuesto comunal; mesa de concertacion; mesa de dialogo; audiencia* vecinal*; participacion; vecinal*; \
        cabildo; consulta; rendicion; audiencia vecinal; audiencia publica; concertacion; dialogo; denuncia vecinal; \
        iniciativa*
        PAR-05|Voluntariado y programas vecinales|voluntariado municipal; embellecimiento de fachadas; fachada*; \
        quintas; concurso de jardines; convivencia vecinal; propiedad horizontal; junta de propietarios; voluntari*; \
        fachadas; quinta*; edificio*; concurso vecinal; vecino* responsable*; embellecimiento; ornato y; trabajo \
        comunal; faena*; jornada*
        GRD|Gestión del riesgo de desastres y defensa civil|riesgo; emergencia; desastre
        GRD-01|Grupo de trabajo y plataforma|grupo de trabajo para la gestion del riesgo; plataforma de defensa \
        civil; comite de defensa civil; gestion del riesgo de desastres; centro de operaciones de emergencia; coe; \
        coel; brigada*; defensa civil; gestion reactiva; riesgo de desastres; plataforma; gestion del riesgo; grupo \
        de trabajo para; centro de operaciones; brigadista*; coer; coed; sinagerd; secretario tecnico de defensa
        GRD-02|Planes GRD|prevencion y reduccion de riesgo*; prevencion y reduccion del riesgo; plan de prevencion y \
        reduccion del riesgo; pprrd; plan de contingencia; plan de operaciones de emergencia; plan de preparacion; \
        plan de educacion comunitaria; plan de rehabilitacion; evaluacion de riesgo*; estimacion de riesgo*; \
        microzonificacion sismica; mapa de peligros; sistema de alerta temprana; simulacro*; plan de emergencia; \
        plan de prevencion; reduccion del riesgo; peligro*; plan de evacuacion; alerta temprana; microzonificacion; \
        sismo*; vulnerabilidad
        GRD-03|ITSE|itse; inspeccion tecnica de seguridad; inspecciones tecnicas de seguridad en edificaciones; \
        certificado itse; ecse; evaluacion de las condiciones de seguridad; vise; inspeccion* tecnica*; seguridad en \
        edificaciones; certificado de defensa civil; aforo; inspector* tecnico*
        GRD-04|Emergencias y damnificados|situacion de emergencia; declara* en emergencia; estado de emergencia; \
        damnificad*; huaico*; lluvias intensas; fenomeno el nino; inundacion*; deslizamiento*; incendio; ayuda \
        humanitaria; zona de alto riesgo; alto riesgo no mitigable; bomberos; faja marginal; zona intangible por \
        riesgo; desastre*; lluvias; huayco*; derrumbe*; incendio*; heladas; friaje; sequia; zona de riesgo; alto \
        riesgo; inhabitable*; terremoto; deficit hidrico; nevadas
        SAN|Régimen sancionador y fiscalización administrativa|sancion; infraccion; multa
        SAN-01|RASA/RAS y CUIS/CISA|rasa; ras; cuis; cuisa; cisa; regimen de aplicacion de sanciones; reglamento de \
        aplicacion de sanciones; cuadro unico de infracciones; cuadro de infracciones y sanciones; cuadro de \
        infracciones y escala de multas; regimen de sanciones administrativas; tabla de infracciones; procedimiento \
        administrativo sancionador; fiscalizacion administrativa; actividad de fiscalizacion; infracciones; \
        sanciones; regimen sancionador; sancionador*; infracciones y sanciones; cuadro de infracciones; cuadro \
        unico; reglamento de sanciones; aplicacion de sanciones; tipificacion; fiscalizacion municipal
        SAN-02|Multas y medidas|multa administrativa; multa*; sancion administrativa; resolucion de sancion; \
        clausura; decomiso; retencion de; paralizacion de obra; medida* complementaria*; medida* cautelar*; papeleta \
        de infraccion administrativa; notificacion de cargo; clausura*; sancion*; retencion; medida cautelar; medida \
        correctiva; medidas complementarias; demolicion; erradicacion; paralizacion
        SAN-03|Beneficios no tributarios|beneficio* no tributari*; descuento de multa*; condonacion de multas; \
        multas administrativas beneficio; no tributari*; multas administrativas
        SAN-04|Recursos e impugnaciones|recurso de apelacion; recurso de reconsideracion; infundad*; fundado el \
        recurso; improcedente el recurso; agotada la via administrativa; nulidad de oficio; caducidad del \
        procedimiento; descargo*; apelacion; reconsideracion; recurso*; infundado; fundado; improcedente; nulidad; \
        impugnacion; caducidad; queja; revision
        REC|Registro civil y matrimonio|matrimonio; partida; acta; nacimiento
        REC-01|Matrimonio civil y comunitario|matrimonio* civil*; matrimonio* masivo*; matrimonio* comunitario*; \
        matrimonio* colectivo*; celebracion de matrimonio*; edicto matrimonial; dispensa de publicacion; exonera* \
        derechos matrimonio; delega* la facultad de celebrar matrimonio*; contrayente*; matrimonio*; boda*; nupcias; \
        celebrar matrimonio
        REC-02|Divorcio y separación|separacion convencional; divorcio ulterior; divorcio municipal; disolucion del \
        vinculo matrimonial; divorcio; vinculo matrimonial; conyuges
        REC-03|Partidas y registros|registro civil; registros del estado civil; partida de nacimiento; acta de \
        nacimiento; acta de defuncion; rectificacion de partida; inscripcion extemporanea; reposicion de acta; \
        registrador civil; reniec; registro* civil*; estado civil; partida*; defuncion; nacimiento*; dni; \
        registrador* civil*; identidad
        RCN|Reconocimientos, condecoraciones y actos cívicos|reconocer; felicitar; saludo
        RCN-01|Condecoraciones y distinciones|condecora*; medalla civica; medalla de la ciudad; medalla de; llaves \
        de la ciudad; hijo predilecto; hijo ilustre; huesped ilustre; visitante distinguid*; vecino ilustre; \
        personaje ilustre; distincion*; orden municipal; hijo adoptivo; medalla*; huesped*; ilustre*; visitante; \
        llaves; orden al merito; honor; honorific*; predilect*; palmas; premio*; homenaje*; personalidad*
        RCN-02|Reconocimiento y felicitación|expresa* reconocimiento; reconocimiento y felicitacion; felicita*; \
        expresa* el mas sincero saludo; saludo y felicitacion; saludo*; otorga* reconocimiento; agradecimiento; \
        diploma; resolucion de felicitacion; reconocer y felicitar; vecinos destacados; reconocimiento; agradec*; \
        diploma*; merito; congratula*; reconocer al; reconocer a; reconocer la labor; destacada*; destacado*
        RCN-03|Duelo y condolencias|duelo; condolencia*; homenaje postumo; sensible fallecimiento; pesar; bandera a \
        media asta; fallecimiento; pesame; postum*; luto institucional; sentido deceso
        RCN-04|Embanderamiento y símbolos|embanderamiento; embandera*; izamiento; pabellon nacional; limpieza y \
        pintado de fachadas; enlucimiento; izado; bandera*; iza*; simbolos; pabellon; himno; escudo de; limpieza y \
        pintado
        RCN-05|Declaraciones de interés|declara* de interes; interes metropolitano; interes distrital; interes \
        provincial; prioridad distrital; declara* el dia; declara* el ano; institucionaliza*; dia del vecino; de \
        interes publico; de interes; institucionaliz*; dia del; dia de; semana de la; necesidad publica; ano de; ano \
        del; declara* dia; instituy*; utilidad publica
        """
}

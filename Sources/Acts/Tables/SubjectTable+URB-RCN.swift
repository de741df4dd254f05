extension SubjectTable {
    /// The rows of the subjects URB to RCN.
    ///
    /// The competences are those of LOM (Ley 27972) articles 9, 20 and 69-87.
    static let rows2 = """
        URB|Desarrollo urbano y territorio|predio; lote; area; urbano; edificacion
        URB-01|Zonificación y cambios|zonificacion; cambio de zonificacion; reajuste integral de la zonificacion; \
        indice de uso*; plano de zonificacion; compatibilidad de uso; zona de reglamentacion especial
        URB-02|Habilitación urbana|habilitacion urbana; habilitacion* urbana* de oficio; recepcion de obras de \
        habilitacion; proyecto de habilitacion; planeamiento integral; redencion de aportes; regularizacion de \
        habilitacion urbana
        URB-03|Edificaciones y licencias|licencia* de edificacion; licencia de construccion; parametros \
        urbanisticos; parametros edificatorios; conformidad de obra; declaratoria de fabrica; declaratoria de \
        edificacion; demolicion; retiro municipal; regularizacion de edificaciones; regularizacion de licencia*; \
        altura* de edificacion; edificaciones sostenibles; vivienda de interes social; cerco perimetrico
        URB-04|Catastro nomenclatura y numeración|constancia* de posesion; catastro; nomenclatura; numeracion; \
        numeracion predial; certificado de numeracion; denominacion de la calle; denominacion de parque; cambio de \
        nombre de la avenida; visacion de planos; certificado de posesion
        URB-05|Planes territoriales|plan de desarrollo urbano; plan de acondicionamiento territorial; plan urbano; \
        plan especifico; plan vial; esquema de ordenamiento; plan de desarrollo metropolitano; esquema de \
        zonificacion; sistema vial; seccion vial; modificacion de via
        URB-06|Subdivisión e independización|subdivision de lote; sub division; independizacion; acumulacion de \
        lote*; rectificacion de area; lotizacion
        URB-07|Asentamientos humanos y formalización|asentamiento* humano*; pueblo joven; pueblos jovenes; \
        saneamiento fisico legal; titulo* de propiedad; formalizacion de la propiedad; posesion informal; cofopri; \
        prescripcion adquisitiva; reconocimiento del asentamiento; programa municipal de vivienda
        URB-08|Anuncios y elementos urbanos|anuncio*; publicidad exterior; avisos publicitarios; elementos de \
        publicidad; propaganda electoral; propaganda politica; paneles
        URB-09|Vía pública e infraestructura de servicios|obras en propiedad privada; uso temporal de espacios \
        publicos; espacios publicos; ocupacion de la via publica; uso de la via publica; ejecucion de obras en areas \
        de dominio publico; obras en la via publica; infraestructura de telecomunicaciones; antena*; estacion* de \
        radiocomunicacion; tendido de cable*; canalizacion; rejas; materiales de construccion y desmonte; \
        interferencia de via*; autoriza* la instalacion de
        URB-10|Patrimonio inmobiliario y centro histórico|centro historico; zona monumental; patrimonio cultural \
        inmueble; renovacion urbana; ambiente urbano monumental; inmueble* monumental*; altura para la edificacion \
        en zona monumental; transferencia de derechos edificatorios
        URB-11|Demarcación territorial|demarcacion territorial; limites del distrito; limites territoriales; \
        creacion del distrito; anexion; categorizacion
        COM|Comercio, licencias y desarrollo económico|comercio; local; establecimiento; giro; mercado
        COM-01|Licencia de funcionamiento|licencias en linea; licencia* de funcionamiento; licencias para la \
        apertura; autorizacion de funcionamiento; establecimiento* comercial*; cese de actividades; giros afines; \
        reactivacion comercial; reactivacion economica; reapertura; certificado de compatibilidad
        COM-02|Comercio ambulatorio|comercio en via publica; comercio ambulatorio; comerciantes ambulantes; \
        vendedores ambulantes; comercio en la via publica; comercio en espacios publicos; modulo* de venta; \
        emolienter*; canillita*; lustrabota*; quiosco*; food truck*; zona rigida
        COM-03|Mercados y abastos|mercado* de abasto*; mercado municipal; mercados; centro de abastos; puesto* de \
        mercado; camal; campo ferial; terminal pesquero; minorista; mayorista
        COM-04|Ferias y eventos|feria*; festival gastronomico; exposicion venta; campana navidena; evento* \
        comercial*; venta de productos
        COM-05|Espectáculos públicos|espectaculo* publico*; espectaculos no deportivos; actividad social; \
        discoteca*; karaoke*; eventos masivos; autoriza* el evento
        COM-06|Bebidas alcohólicas y horarios|bebidas alcoholicas; expendio de licor; consumo de licor; ley seca; \
        horario* de funcionamiento; horario de atencion de los establecimientos; horario especial
        COM-07|MYPE empleo y turismo económico|micro y pequena empresa; mype*; desarrollo economico local; promocion \
        del empleo; bolsa de trabajo; emprende*; procompite; artesan*; competitividad; inversion privada; cadena \
        productiva; feria laboral
        COM-08|Defensa del consumidor y control|pesas y medidas; control de precios; balanza*; defensa del \
        consumidor; acaparamiento; juegos pirotecnicos; productos pirotecnicos; casas de juego; hospedaje*; cabinas \
        de internet
        TRA|Transporte, tránsito y vialidad|vehiculo; via; transporte; ruta
        TRA-01|Transporte público de pasajeros|transporte publico; transporte regular de personas; transporte \
        urbano; plan regulador de rutas; concesion de ruta*; autorizacion de ruta; permiso de operacion; \
        habilitacion vehicular; sustitucion de vehiculo; tarjeta* de circulacion; empresa de transporte*; tarjeta \
        unica de circulacion; corredor*
        TRA-02|Vehículos menores|vehiculo* menor*; mototaxi*; trimovil*; transporte en vehiculos menores; \
        transportador autorizado; comision tecnica mixta; moto lineal; bicimoto*
        TRA-03|Taxi y carga|servicio de taxi; taxi; transporte de carga; transporte de mercancias; carga pesada; \
        transporte escolar; transporte turistico
        TRA-04|Tránsito y señalización|transito; senalizacion; semaforo*; sentido de circulacion; circulacion \
        vehicular; restriccion vehicular; pico y placa; cierre temporal de via*; cierre de via*; interferencia* de \
        via*; plan de desvio*; reductor* de velocidad; zona 30
        TRA-05|Estacionamiento y depósito|estacionamiento*; parqueo; parqueadero; zona de estacionamiento; deposito \
        municipal vehicular; internamiento de vehiculo*; vehiculos abandonados; paradero*
        TRA-06|Terminales y peajes|terminal terrestre; terminal de transporte; peaje*; garita; infraestructura \
        complementaria de transporte; terminalito
        TRA-07|Movilidad sostenible y vial|ciclovia*; bicicleta*; movilidad urbana; movilidad sostenible; instituto \
        vial provincial; plan vial; provias; seguridad vial; impacto vial; estudio de impacto vial
        TRA-08|Infracciones de tránsito|papeleta*; infraccion* al transito; infraccion* al reglamento nacional de \
        transito; licencia de conducir; suspension de licencia de conducir; cuadro de infracciones al transporte
        SEG|Seguridad ciudadana|seguridad; vigilancia
        SEG-01|CODISEC/COPROSEC y planes|comite distrital de seguridad ciudadana; codisec; comite provincial de \
        seguridad ciudadana; coprosec; plan de accion distrital de seguridad ciudadana; plan de accion provincial de \
        seguridad ciudadana; plan local de seguridad ciudadana; plan* de seguridad ciudadana; secretario tecnico del \
        codisec; seguridad ciudadana
        SEG-02|Serenazgo|serenazgo; sereno*; patrullaje integrado; reglamento de serenazgo; casa municipal del \
        sereno; vigilancia municipal
        SEG-03|Juntas vecinales de seguridad|juntas vecinales de seguridad; junta vecinal de seguridad ciudadana; \
        ronda* campesina*; ronda* urbana*; vigilancia vecinal; red* de cooperantes
        SEG-04|Videovigilancia y control|videovigilancia; video vigilancia; camara* de video; central de monitoreo; \
        tranqueras; rejas batientes; sistema de seguridad; elementos de seguridad
        SEG-05|Violencia y drogas|prevencion del consumo de drogas; comite multisectorial de prevencion; trata de \
        personas; pandillaje; estado de emergencia por inseguridad; acoso sexual en espacios publicos; violencia \
        urbana
        AMB|Gestión ambiental y limpieza pública|ambiental; residuos; verde
        AMB-01|Residuos sólidos y limpieza|residuo* solido*; limpieza publica; segregacion en la fuente; recoleccion \
        selectiva; plan de manejo de residuos solidos; pigars; relleno sanitario; botadero; desmonte; residuos de \
        construccion; valorizacion de residuos; compost*; recicla*; recolector*
        AMB-02|Sistema y política ambiental|pasivos ambientales; informacion ambiental; materia ambiental; sistema \
        local de gestion ambiental; sistema metropolitano de gestion ambiental; comision ambiental municipal; \
        comision ambiental; cam; politica ambiental local; plan de accion ambiental; agenda ambiental; diagnostico \
        ambiental; planefa; fiscalizacion ambiental; denuncia* ambiental*; programa municipal educca; educacion \
        ambiental
        AMB-03|Ruido y emisiones|contaminacion sonora; ruido*; ruidos molestos; contaminacion atmosferica; emision \
        de humos; calidad del aire; contaminacion visual
        AMB-04|Áreas verdes y arbolado|area* verde*; arbolado urbano; poda; tala de arboles; parques y jardines; \
        forestacion; reforestacion; arborizacion; infraestructura verde; lomas
        AMB-05|Plásticos y consumo responsable|plastico*; tecnopor; bolsas de plastico; ecoeficiencia; consumo \
        responsable; economia circular
        AMB-06|Conservación y cambio climático|area de conservacion; area de conservacion ambiental; cambio \
        climatico; fuentes de agua; cabecera de cuenca; humedal*; biodiversidad; playa*; transgenico*
        SAL|Salud, salubridad y sanidad animal|salud; sanitario; sanidad
        SAL-01|Vigilancia sanitaria de alimentos|vigilancia sanitaria; inocuidad alimentaria; inocuidad de los \
        alimentos; manipuladores de alimentos; carne de sanidad; carnes de sanidad; carnet de sanidad; carnets de \
        sanidad; control sanitario; higiene de los establecimientos; comision multisectorial de inocuidad; quiosco* \
        saludable*; mercado saludable; comedores populares saludables
        SAL-02|Tenencia de animales|tenencia responsable; tenencia y control sanitario de canes; can; canes; \
        canino*; felino*; mascota*; animales de compania; animales domesticos; bienestar animal; proteccion animal; \
        registro municipal de canes; rabia
        SAL-03|Salud pública local|salud publica; comite* de salud; comite multisectorial de salud; anemia; \
        desnutricion infantil; dengue; zancudo*; tuberculosis; vacunacion; campana* de salud; municipio saludable; \
        promocion de la salud; covid*; coronavirus; emergencia sanitaria; botiquin municipal; establecimiento de \
        salud; humo de tabaco; fumigacion; desratizacion
        SAL-04|Instancia de articulación local (IAL)|padr* nominal; instancia de articulacion local; desarrollo \
        infantil temprano; primera infancia; padron nominal; visitas domiciliarias; homologacion del padron nominal
        SOC|Programas sociales y promoción de derechos|social; vulnerable; apoyo
        SOC-01|Vaso de Leche|vaso de leche; comite de administracion del vaso de leche; pvl; club de madres; comite* \
        de vaso de leche
        SOC-02|Complementación alimentaria|hambre cero; programa de complementacion alimentaria; pca; comedor* \
        popular*; ollas comunes; olla comun; comite de gestion local; qali warma; seguridad alimentaria; alimentos \
        rescatados; canasta* basica*; canastas familiares; centro de atencion
        SOC-03|DEMUNA y niñez|demuna; defensoria municipal; defensoria del nino; ninos, ninas y adolescentes; ninas, \
        ninos; ccona; consejo consultivo de ninos; comude; trabajo infantil; derechos del nino; castigo fisico
        SOC-04|OMAPED y discapacidad|atencion a la persona con; omaped; persona* con discapacidad; oficina municipal \
        de atencion a la persona con discapacidad; accesibilidad; registro municipal de la persona con discapacidad; \
        conadis
        SOC-05|Adulto mayor (CIAM)|ciam; centro integral de atencion al adulto mayor; adulto* mayor*; persona* \
        adulta* mayor*; pension 65; casa del adulto mayor
        SOC-06|Focalización SISFOH/ULE|sisfoh; unidad local de empadronamiento; ule; focalizacion de hogares; \
        clasificacion socioeconomica; empadronamiento
        SOC-07|Mujer género y violencia|violencia contra la mujer; violencia contra las mujeres; instancia distrital \
        de concertacion; instancia provincial de concertacion; igualdad de genero; igualdad de oportunidades; \
        enfoque de genero; casas de la mujer; hogar refugio; lenguaje inclusivo; discriminacion; no discriminacion; \
        acoso sexual callejero
        SOC-08|Juventud|consejo de la juventud; juventud*; organizaciones juveniles; consejo distrital de la \
        juventud; consejo municipal de la juventud; voluntariado
        SOC-09|Lucha contra la pobreza y migrantes|lucha contra la pobreza; estrategia nacional crecer; desarrollo e \
        inclusion social; poblacion vulnerable; migrante*; pueblos indigenas; consulta previa; comunidad* \
        campesina*; comunidad* nativa*; desplazad*; reparaciones; albergue
        EDU|Educación, cultura, deporte y turismo|cultural; educativo; taller; deporte
        EDU-01|Educación|proyecto educativo local; consejo participativo local de educacion; institucion* \
        educativa*; cuna*; guarderia*; alfabetizacion; biblioteca municipal; academia municipal; pre universitaria; \
        vacaciones utiles; talleres de verano; beca*; plan municipal del libro
        EDU-02|Cultura y patrimonio cultural|patrimonio cultural; patrimonio historico; zona arqueologica; sitio* \
        arqueologico*; declara* patrimonio; actividad* cultural*; festival; concurso de danzas; teatro; museo; \
        elenco; banda de musica; cultura viva comunitaria; expresiones artisticas; arte urbano; fiesta patronal; \
        costumbrista; tradicional
        EDU-03|Deporte y recreación|deporte; deportiv*; campeonato; liga distrital; academia deportiva; maraton; \
        recreacion; piscina*; olimpiada*
        EDU-04|Turismo|turismo; turistic*; plan de desarrollo turistico; producto turistico; ruta turistica; \
        gastronomia
        EDU-05|Aniversarios y festividades|aniversario; carnaval; semana turistica; programa de aniversario; \
        comision de festejos; corso; fiestas patrias; navidad; reina; feriado no laborable; feriado local; dia no \
        laborable en el distrito
        EDU-06|Ciencia e innovación|ciencia y tecnologia; innovacion; ciudad inteligente; inclusion digital
        PAR|Participación vecinal|vecinal; participacion; organizacion
        PAR-01|CCLD/CCLP|consejo de coordinacion local; ccld; cclp; representantes de la sociedad civil; \
        representantes de las organizaciones de la sociedad civil
        PAR-02|Juntas vecinales y delegados|junta* vecinal*; junta* vecinal* comunal*; junta de delegados vecinales; \
        delegado* vecinal*; comite electoral; elecciones vecinales; proceso electoral; convoca* a elecciones
        PAR-03|Registro de organizaciones sociales (RUOS)|ruos; registro unico de organizaciones sociales; reconoc* \
        a la junta directiva; reconocimiento de la junta directiva; reconoc* a la organizacion social; reconoc* al \
        comite; reconoc* al consejo directivo; organizaciones sociales de base; organizacion* social*; junta \
        directiva; asociacion de vivienda; comite vecinal; asociacion de propietarios; inscripcion en el libro de \
        organizaciones
        PAR-04|Cabildos consultas y control vecinal|cabildo abierto; consulta vecinal; referendum; revocatoria; \
        participacion vecinal; participacion ciudadana; iniciativa ciudadana; comite de gestion; comites de obra; \
        presupuesto comunal; mesa de concertacion; mesa de dialogo; audiencia* vecinal*
        PAR-05|Voluntariado y programas vecinales|voluntariado municipal; embellecimiento de fachadas; fachada*; \
        quintas; concurso de jardines; convivencia vecinal; propiedad horizontal; junta de propietarios
        GRD|Gestión del riesgo de desastres y defensa civil|riesgo; emergencia; desastre
        GRD-01|Grupo de trabajo y plataforma|grupo de trabajo para la gestion del riesgo; plataforma de defensa \
        civil; comite de defensa civil; gestion del riesgo de desastres; centro de operaciones de emergencia; coe; \
        coel; brigada*; defensa civil; gestion reactiva
        GRD-02|Planes GRD|prevencion y reduccion de riesgo*; prevencion y reduccion del riesgo; plan de prevencion y \
        reduccion del riesgo; pprrd; plan de contingencia; plan de operaciones de emergencia; plan de preparacion; \
        plan de educacion comunitaria; plan de rehabilitacion; evaluacion de riesgo*; estimacion de riesgo*; \
        microzonificacion sismica; mapa de peligros; sistema de alerta temprana; simulacro*
        GRD-03|ITSE|itse; inspeccion tecnica de seguridad; inspecciones tecnicas de seguridad en edificaciones; \
        certificado itse; ecse; evaluacion de las condiciones de seguridad; vise
        GRD-04|Emergencias y damnificados|situacion de emergencia; declara* en emergencia; estado de emergencia; \
        damnificad*; huaico*; lluvias intensas; fenomeno el nino; inundacion*; deslizamiento*; incendio; ayuda \
        humanitaria; zona de alto riesgo; alto riesgo no mitigable; bomberos; faja marginal; zona intangible por \
        riesgo
        SAN|Régimen sancionador y fiscalización administrativa|sancion; infraccion; multa
        SAN-01|RASA/RAS y CUIS/CISA|rasa; ras; cuis; cuisa; cisa; regimen de aplicacion de sanciones; reglamento de \
        aplicacion de sanciones; cuadro unico de infracciones; cuadro de infracciones y sanciones; cuadro de \
        infracciones y escala de multas; regimen de sanciones administrativas; tabla de infracciones; procedimiento \
        administrativo sancionador; fiscalizacion administrativa; actividad de fiscalizacion
        SAN-02|Multas y medidas|multa administrativa; multa*; sancion administrativa; resolucion de sancion; \
        clausura; decomiso; retencion de; paralizacion de obra; medida* complementaria*; medida* cautelar*; papeleta \
        de infraccion administrativa; notificacion de cargo
        SAN-03|Beneficios no tributarios|beneficio* no tributari*; descuento de multa*; condonacion de multas; \
        multas administrativas beneficio
        SAN-04|Recursos e impugnaciones|recurso de apelacion; recurso de reconsideracion; infundad*; fundado el \
        recurso; improcedente el recurso; agotada la via administrativa; nulidad de oficio; caducidad del \
        procedimiento; descargo*
        REC|Registro civil y matrimonio|matrimonio; partida; acta; nacimiento
        REC-01|Matrimonio civil y comunitario|matrimonio* civil*; matrimonio* masivo*; matrimonio* comunitario*; \
        matrimonio* colectivo*; celebracion de matrimonio*; edicto matrimonial; dispensa de publicacion; exonera* \
        derechos matrimonio; delega* la facultad de celebrar matrimonio*; contrayente*
        REC-02|Divorcio y separación|separacion convencional; divorcio ulterior; divorcio municipal; disolucion del \
        vinculo matrimonial
        REC-03|Partidas y registros|registro civil; registros del estado civil; partida de nacimiento; acta de \
        nacimiento; acta de defuncion; rectificacion de partida; inscripcion extemporanea; reposicion de acta; \
        registrador civil; reniec
        RCN|Reconocimientos, condecoraciones y actos cívicos|reconocer; felicitar; saludo
        RCN-01|Condecoraciones y distinciones|condecora*; medalla civica; medalla de la ciudad; medalla de; llaves \
        de la ciudad; hijo predilecto; hijo ilustre; huesped ilustre; visitante distinguid*; vecino ilustre; \
        personaje ilustre; distincion*; orden municipal; hijo adoptivo
        RCN-02|Reconocimiento y felicitación|expresa* reconocimiento; reconocimiento y felicitacion; felicita*; \
        expresa* el mas sincero saludo; saludo y felicitacion; saludo*; otorga* reconocimiento; agradecimiento; \
        diploma; resolucion de felicitacion; reconocer y felicitar; vecinos destacados
        RCN-03|Duelo y condolencias|duelo; condolencia*; homenaje postumo; sensible fallecimiento; pesar; bandera a \
        media asta
        RCN-04|Embanderamiento y símbolos|embanderamiento; embandera*; izamiento; pabellon nacional; limpieza y \
        pintado de fachadas; enlucimiento; izado
        RCN-05|Declaraciones de interés|declara* de interes; interes metropolitano; interes distrital; interes \
        provincial; interes publico; prioridad distrital; declara* el dia; declara* el ano; institucionaliza*; dia \
        del vecino
        """
}

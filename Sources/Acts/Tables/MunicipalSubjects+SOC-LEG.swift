extension MunicipalSubjects {
    /// The rows of the subjects SOC to LEG.
    ///
    /// The competences are those of LOM (Ley 27972) articles 9, 20 and 69-87.
    static let rows4 = """
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
        TRN|Transparencia, acceso a la información y control|informacion; responsable; control
        TRN-01|Acceso a la información|acceso a la informacion publica; responsable de brindar informacion; \
        responsable de entregar la informacion; responsable de atender las solicitudes; solicitud* de informacion; \
        ley de transparencia; funcionario responsable de; libre acceso a la informacion; acceso a la informacion; \
        informacion publica; transparencia
        TRN-02|Portal de transparencia y datos|portal de transparencia; portal de transparencia estandar; datos \
        abiertos; gobierno abierto; datos personales; oficial de datos personales; visitas en linea; agenda oficial; \
        portal institucional transparencia
        TRN-03|Control y auditoría|organo de control institucional; oci; contraloria; examen especial; auditoria; \
        sociedad de auditoria; recomendaciones del informe de auditoria; implementacion de recomendaciones; informe \
        de control; accion de control; control simultaneo; declaracion jurada de intereses; declaracion* jurada* de \
        ingresos; organo de control; auditoria*; recomendaciones de control; informe de auditoria; veeduria*; \
        accion* de control; declaraciones juradas
        TRN-04|Transferencia de gestión|transferencia de gestion; comision de transferencia de la gestion; \
        transferencia municipal; entrega de cargo; informe de rendicion de cuentas de titulares; transferencia de la \
        gestion; transferencia de cargo; entrega y recepcion de cargo; comision de transferencia
        LEG|Asuntos judiciales y legales|judicial; proceso; demanda
        LEG-01|Autorización al procurador|autoriza* al procurador; procuraduria publica; procurador publico; \
        acciones judiciales; iniciar acciones legales; inicio de acciones; denuncia penal; demanda*; transaccion \
        judicial; conciliar judicialmente; allanarse; procurador*; procuraduria; acciones legales; accion judicial; \
        denuncia*; conciliar; conciliacion; transigir; desistirse; demandar; defensa judicial
        LEG-02|Cumplimiento de sentencias|centro de conciliacion; mandato judicial; sentencia judicial; calidad de \
        cosa juzgada; cumplimiento de sentencia; pago de sentencia*; comite* de sentencias judiciales; cosa juzgada; \
        laudo arbitral; sentencia*; laudo; pago de sentencias; orden judicial; resolucion judicial; medida cautelar \
        judicial
        LEG-03|Rectificación y nulidad de actos propios|rectifica* el error material; error material; nulidad de la \
        resolucion; deja* sin efecto la resolucion; deja* sin efecto el acuerdo; fe de erratas; revoca* la \
        resolucion; revocar; errores materiales; nulidad de oficio; rectific* de error; rectific* el error; \
        rectific* la resolucion; rectific* el acuerdo; rectific* la ordenanza; rectific* error; corrig*; enmend*
        LEG-04|Cautelar y agotamiento|agotamiento de la via administrativa; silencio administrativo; abandono del \
        procedimiento; desistimiento; inhibicion; abstencion; abandono; via administrativa; conclusion del \
        procedimiento; archivo del expediente
        """
}

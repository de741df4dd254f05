extension MunicipalSubjects {
    /// The rows of the subjects URB to SAL.
    ///
    /// The competences are those of LOM (Ley 27972) articles 9, 20 and 69-87.
    static let rows3 = """
        URB|Desarrollo urbano y territorio|predio; lote; area; urbano; edificacion
        URB-01|Zonificación y cambios|zonificacion; cambio de zonificacion; reajuste integral de la zonificacion; \
        indice de uso*; plano de zonificacion; compatibilidad de uso; zona de reglamentacion especial; cambio de \
        uso; uso de suelo; usos de suelo; indice de usos; reajuste de zonificacion; altura de edificacion; \
        residencial de densidad; parametros urbanisticos; cambio especifico de zonificacion; zonificado; uso \
        residencial; uso comercial; comercio zonal; otros usos; vivienda taller; ampliacion de usos; usos \
        permitidos; cuadro de usos; densidad; reglamentacion especial; altura; altura maxima; reglamento de \
        zonificacion; zre; cambio de uso de suelo; estandares de calidad; niveles operacionales; alturas, retiros; \
        compatibilidad de usos; area libre; normas urbanisticas; parametros; localizacion de actividades
        URB-02|Habilitación urbana|habilitacion urbana; habilitacion* urbana* de oficio; recepcion de obras de \
        habilitacion; proyecto de habilitacion; planeamiento integral; redencion de aportes; regularizacion de \
        habilitacion urbana; lotizacion; regularizacion de habilitacion; trazado y lotizacion; plano de trazado; \
        habilitacion de tierras; habilitaciones; urbanizacion; obras de urbanizacion; deficit de aportes; redencion \
        en dinero; planeamiento integral del predio; trazado; plano de lotizacion; reurbanizacion; valuacion \
        comercial de aportes; memoria descriptiva de la habilitacion; lotizada; modificacion de lotizacion
        URB-03|Edificaciones y licencias|licencia* de edificacion; licencia de construccion; parametros \
        urbanisticos; parametros edificatorios; conformidad de obra; declaratoria de fabrica; declaratoria de \
        edificacion; demolicion; retiro municipal; regularizacion de edificaciones; regularizacion de licencia*; \
        altura* de edificacion; edificaciones sostenibles; vivienda de interes social; cerco perimetrico; licencia \
        de edificacion; edificacion*; construccion sin licencia; regularizacion de construcciones; finalizacion de \
        obra; anteproyecto; azotea*; retiro* municipal*; edificaciones antirreglamentarias; antirreglamentari*; \
        construcciones levantadas; construcciones existentes; construccion* sin licencia; levantadas sin licencia; \
        edificadas; edificaciones existentes; edificaciones ejecutadas; formaliza* construcciones; regularizacion \
        de construccion*; licencia de obra; obra nueva; ampliacion y remodelacion; demoler; construir; \
        constructor*; azoteas; semisotano; estacionamientos en edificaciones; verificacion administrativa; \
        verificacion tecnica; supervisor municipal; proceso constructivo; declaracion de fabrica; revisor urbano; \
        revisores; comision tecnica calificadora; edificacion sostenible; construccion sostenible; construcciones; \
        area minima de departamento*; vivienda social; cercado de terrenos; terrenos sin construir; terrenos sin \
        cercar; cerco de lotes; voladizo*; condominio*; conservacion de inmuebles; inmuebles ruinosos; ruinos*
        URB-04|Catastro nomenclatura y numeración|constancia* de posesion; catastro; nomenclatura; numeracion; \
        numeracion predial; certificado de numeracion; denominacion de la calle; denominacion de parque; cambio de \
        nombre de la avenida; visacion de planos; certificado de posesion; catastral; denominacion de; codigo \
        catastral; nombre de la avenida; nombre de la calle; denomina* a la; plano catastral; nombre del parque; \
        ponen nombre; asigna* nombre; denominar; denominese; cambio de denominacion; cambio de nombre; nominacion; \
        nueva denominacion; numeracion de fincas; signar; informacion catastral; codigo unico catastral; hoja \
        informativa catastral; catastro urbano; levantamiento catastral; certificado negativo; nomenclatura vial; \
        nombre oficial; posesion; via publica sin nombre; bautiza*
        URB-05|Planes territoriales|plan de desarrollo urbano; plan de acondicionamiento territorial; plan urbano; \
        plan especifico; plan vial; esquema de ordenamiento; plan de desarrollo metropolitano; esquema de \
        zonificacion; sistema vial; seccion vial; modificacion de via; plan de acondicionamiento; planeamiento \
        integral; plan director; ordenamiento territorial; zonificacion ecologica; planeamiento urbano; pdu; pat; \
        plan maestro urbano; plan zonal; ancho y trazo; trazo; seccion de via; secciones; ensanche; anteproyecto \
        vial; plan de desarrollo territorial; plan maestro; acondicionamiento territorial; plan parcial; \
        clasificacion de vias; derecho de via; seccion vial normativa; eliminacion de via; via local; via \
        colectora; via arterial; via expresa; trazo vial; expansion urbana; area de expansion; planificacion \
        urbana; instrumentos de planeamiento; plan metropolitano; intercambio vial; gestion del territorio; \
        instituto metropolitano; ordenamiento urbano
        URB-06|Subdivisión e independización|subdivision de lote; sub division; independizacion; acumulacion de \
        lote*; rectificacion de area; lotizacion; subdivision; acumulacion de lotes; acumulacion de predios; \
        desmembracion; visacion de planos; subdivide*; acumulacion; independizar; subdividir; sin cambio de uso; \
        division de lote; particion; rectificacion de linderos; rectificacion de linderos y; linderos y medidas; \
        area y linderos; linderos; medidas perimetricas; independizacion de terreno; remanente
        URB-07|Asentamientos humanos y formalización|asentamiento* humano*; pueblo joven; saneamiento fisico legal; \
        titulo* de propiedad; formalizacion de la propiedad; posesion informal; cofopri; prescripcion adquisitiva; \
        reconocimiento del asentamiento; programa municipal de vivienda; pueblo* joven*; titulacion; posesionario*; \
        constancia de posesion; programa de vivienda; asociacion de vivienda; urbanizacion popular; adjudicacion de \
        lote*; remodelacion; plano perimetrico; techo propio; invasion*; aahh; formalizacion; formaliza*; \
        saneamiento fisico; propiedad informal; posesionarios; poseedores; asentamientos; asociacion de pobladores; \
        centro urbano informal; lotes de vivienda; certificado* de posesion; constancia* de vivencia; vivencia; \
        agrupacion familiar; ampliacion del asentamiento; habitabilidad; programa techo; urbano marginal; \
        habilitacion progresiva; adjudicatari*; invasiones; trafico de terrenos; lotes abandonados; servicios \
        basicos; prueba de posesion; factibilidad de servicios; plano visado
        URB-08|Anuncios y elementos urbanos|anuncio*; publicidad exterior; avisos publicitarios; elementos de \
        publicidad; propaganda electoral; propaganda politica; paneles; panel* publicitario*; propaganda; \
        mobiliario urbano; letrero*; paneles publicitarios; elementos publicitarios; publicidad; banderola*; \
        afiches; campana electoral; vallas; pantalla* led; toldo*; pintas; carteles; publicitari*; gigantografia*; \
        letreros; paneleria
        URB-09|Vía pública e infraestructura de servicios|obras en propiedad privada; uso temporal de espacios \
        publicos; ocupacion de la via publica; uso de la via publica; ejecucion de obras en areas de dominio \
        publico; obras en la via publica; infraestructura de telecomunicaciones; antena*; estacion* de \
        radiocomunicacion; tendido de cable*; canalizacion; rejas; materiales de construccion y desmonte; \
        interferencia de via*; autoriza* la instalacion de; areas de uso publico; areas de dominio publico; \
        cableado; telecomunicaciones; obras en areas; cierre de calles; interferencia de vias; enrejado; tendido de \
        redes; rotura de pistas; elementos de seguridad; estaciones de telecomunicacion*; postes y cables; cables; \
        cables aereos; fibra optica; ductos; rotura; rotura de pistas y veredas; zanja*; excavacion; obras en vias; \
        uso de espacios publicos; tuberias de gas; gas natural; conexiones domiciliarias; acometida; reposicion de \
        pavimento; uso de areas; uso de la via; material en la via; ocupacion temporal; obstaculiza*; cierre \
        temporal de calles; bermas; jardin de aislamiento; retiro de cables; trabajos en la via
        URB-10|Patrimonio inmobiliario y centro histórico|centro historico; zona monumental; patrimonio cultural \
        inmueble; renovacion urbana; ambiente urbano monumental; inmueble* monumental*; altura para la edificacion \
        en zona monumental; transferencia de derechos edificatorios; inmuebles monumentales; monumento*; casona*; \
        recuperacion del centro; fachada*; balcon*; fachadas del centro; inmueble historico; inmuebles historicos; \
        conservacion del patrimonio; plan maestro del centro; destugurizacion; tugur*; quinta historica; valor \
        monumental; patrimonio edificado; altura en zona monumental; patrimonio arquitectonico; color de fachadas; \
        entorno urbano; regeneracion urbana
        URB-11|Demarcación territorial|demarcacion territorial; limites del distrito; limites territoriales; \
        creacion del distrito; anexion; categorizacion; limites; delimitacion territorial; demarcacion; limite* \
        distrital*; limite* territorial*; jurisdiccion territorial; sectorizacion; linderos entre; limite \
        interdistrital; limite entre; delimitacion; acta de acuerdo de limites; colindancia; saneamiento de \
        limites; redelimitacion; ambito jurisdiccional; demarcacion politica; creacion de la provincia; anexion al \
        distrito; controversia limitrofe; sectores y subsectores; capital del distrito; limitrofe*; hitos; ciudad a \
        la categoria; acta de limites
        COM|Comercio, licencias y desarrollo económico|comercio; local; establecimiento; giro; mercado
        COM-01|Licencia de funcionamiento|licencias en linea; licencia* de funcionamiento; licencias para la \
        apertura; autorizacion de funcionamiento; establecimiento* comercial*; cese de actividades; giros afines; \
        reactivacion comercial; reactivacion economica; reapertura; certificado de compatibilidad; licencia de \
        funcionamiento; licencia de apertura; autorizacion municipal de funcionamiento; establecimientos \
        comerciales; licencia* municipal*; declaracion jurada de funcionamiento; giro*; apertura de \
        establecimiento*; compatibilidad; licencia provisional; bodega*; funcionamiento de; apertura de locales; \
        locales comerciales; apertura y funcionamiento; autorizacion municipal temporal; giros convencionales; \
        giros especiales; cambio de giro; ampliacion de giro; licencia indeterminada; licencia temporal; actividad* \
        economica*; actividad* comercial*; actividades profesionales; revocar la licencia; revocatoria de licencia; \
        consultorio*; peluqueria*; restaurante*; oficinas administrativas; uso del retiro; retiro con fines; \
        declaracion jurada de licencia; autorizacion de uso de retiro; farmacia*; talleres mecanicos; formalizacion \
        comercial; gimnasios; funcionamiento; establecimiento*; autorizacion municipal; comercio vecinal; comercio \
        local
        COM-02|Comercio ambulatorio|comercio en via publica; comercio ambulatorio; comerciantes ambulantes; \
        vendedores ambulantes; comercio en espacios publicos; modulo* de venta; emolienter*; canillita*; \
        lustrabota*; quiosco*; food truck*; zona* rigida*; ambulator*; ambulante*; ambulantes; comercializacion en \
        la via publica; comercio informal; espacios publicos para el comercio; comercio no formal; modulos; \
        triciclo*; carretilla*; vendedor*; anticucher*; retiro de comerciantes; ambulatori*; comerciantes \
        informales; comerciante*; vendedores; comercio de calle; venta en la via; venta ambulatoria; reordenamiento \
        del comercio; kiosko*; kiosco*; emoliente*; golosinas; autorizacion temporal en via; canillitas; comercio \
        autorizado; desocupacion de la via; puestos en la via; venta de periodicos; padron de comerciantes; \
        formalizacion de comerciantes; diarios y revistas; lustra*; formalizacion del comercio; ubicaciones \
        autorizadas; informales; triciclos; food trucks; emolienteros
        COM-03|Mercados y abastos|mercado* de abasto*; mercado municipal; mercados; centro de abastos; puesto* de \
        mercado; camal; campo ferial; terminal pesquero; minorista; mayorista; mercado*; abastos; puestos; centro \
        comercial; feria mayorista; matadero; conductor* de puesto*; conduccion de puesto*; puesto del mercado; \
        puesto n*; puesto en el mercado; conductora del puesto; conductor del puesto; titular del puesto; \
        comerciantes del mercado; mercados itinerantes; mercado modelo; mercado central; plaza de mercado; camal \
        municipal; adjudicacion de puesto*; traspaso de puesto; giro de venta; seccion carnes; mercado zonal; \
        mercado mayorista; privatizacion de mercado*; paradita; beneficio de ganado; conductoria; tiendas y \
        puestos; gran mercado; administracion del mercado; reglamento de mercados
        COM-04|Ferias y eventos|feria*; festival gastronomico; exposicion venta; campana navidena; evento* \
        comercial*; venta de productos; evento*; exposicion; actividades feriales; campo ferial; expoferia; feria \
        gastronomica; feria artesanal; expoventa; realizacion de la feria; feria agropecuaria; feria navidena; \
        campana escolar; realizacion del evento; feria del libro; autorizar la realizacion; bioferia; feria \
        dominical; feria escolar; venta temporal; feria costumbrista; concurso gastronomico; festival de
        COM-05|Espectáculos públicos|espectaculo* publico*; espectaculos no deportivos; actividad social; \
        discoteca*; karaoke*; eventos masivos; autoriza* el evento; espectaculos publicos no deportivos; \
        espectaculo*; conciertos; circo; juegos mecanicos; pirotecni*; corrida* de toros; peleas de gallos; rodeo; \
        fiestas bailables; fiesta* social*; permisos para conciertos; baile*; bailable*; eventos sociales; \
        polladas; eventos no deportivos; espectaculos taurinos; juegos de diversion; feria de diversiones; tarde \
        taurina; salas de espectaculos; actividades bailables; reuniones sociales; espectaculo deportivo; locales \
        de diversion; taurin*; autorizacion de eventos; kermes*; gallos; gallistico*; fuegos artificiales; \
        artificios
        COM-06|Bebidas alcohólicas y horarios|bebidas alcoholicas; expendio de licor; consumo de licor; ley seca; \
        horario* de funcionamiento; horario de atencion de los establecimientos; horario especial; alcohol; licor*; \
        horario de cierre; bar; bares; cantina*; horario nocturno; horario extendido; nocturn*; bebidas; expendio \
        de bebidas; venta de bebidas; venta de licor*; consumo de bebidas; licores; horario de funcionamiento; \
        horario de atencion de locales; horario* de establecimiento*; alcoholic*; embriaguez; cantinas; discotecas; \
        night club*; horarios; cierre de locales; consumo de alcohol; restriccion de horario; venta de alcohol; \
        giros nocturnos; horario de apertura; libar; video pubs; pub; salones de baile
        COM-07|MYPE empleo y turismo económico|micro y pequena empresa; mype*; desarrollo economico local; \
        promocion del empleo; bolsa de trabajo; emprende*; procompite; artesan*; competitividad; inversion privada; \
        cadena productiva; feria laboral; micro empresa*; microempresa*; emprendimiento*; emprendedor*; productor*; \
        agropecuari*; agricol*; ganader*; desarrollo economico; empleo; promocion empresarial; riego tecnificado; \
        cuy; cuyes; apicult*; pesca artesanal; planes de negocio; productiv*; agroindustri*; promocion economica; \
        fomento productivo; productores; empresari*; emprendedores; ganaderia; agricultura; productos locales; \
        asistencia tecnica; asociaciones de productores; papa; cafe; cacao; lacteos; quinua; truch*; piscigranja; \
        centro de innovacion; mercado laboral; empleabilidad; insercion laboral; fondo concursable; propuestas \
        productivas; desarrollo productivo; agente economico; incubadora; semilla*; vacuno*; alpaca*; ovino*; \
        mejoramiento genetico; bodegueros; cultivo*; agro; agrari*; fomento del empleo; fomento a la inversion
        COM-08|Defensa del consumidor y control|pesas y medidas; control de precios; balanza*; defensa del \
        consumidor; acaparamiento; juegos pirotecnicos; productos pirotecnicos; casas de juego; hospedaje*; cabinas \
        de internet; consumidor*; precios; pesas; especulacion; pesos y medidas; libro de reclamaciones; idoneidad; \
        peso exacto; control de pesos; derechos del consumidor; publicacion de precios; lista de precios; \
        adulteracion; productos adulterados; balones de gas; gas licuado; glp; pirotecnic*; artefactos \
        pirotecnicos; hostal*; hospedajes; internet publico; videojuegos; contrabando; bienes de procedencia; \
        procedencia ilicita; chatarreria*; medicamentos; casa* de empeno; autopartes; tragamonedas; grifos; \
        estaciones de servicio
        TRA|Transporte, tránsito y vialidad|vehiculo; via; transporte; ruta
        TRA-01|Transporte público de pasajeros|transporte publico; transporte regular de personas; transporte \
        urbano; plan regulador de rutas; concesion de ruta*; autorizacion de ruta; permiso de operacion; \
        habilitacion vehicular; sustitucion de vehiculo; tarjeta* de circulacion; empresa de transporte*; tarjeta \
        unica de circulacion; corredor*; transporte de pasajeros; ruta* de transporte; concesion de ruta; empresa* \
        de transporte*; transporte regular; flota; tarjeta de circulacion; credencial; renovacion vehicular; \
        transporte interprovincial; transporte urbano e interurbano; transporte interurbano; omnibus; buses; \
        microbus*; combi*; empresas de transporte; autorizacion para prestar servicio; ruta urbana; plan regulador; \
        transporte terrestre; transportistas; transportista*; unidades vehiculares; incremento de flota; \
        sustitucion vehicular; transporte publico regular; pasajeros; reordenamiento del transporte; pasaje \
        universitario; medio pasaje; conductor y cobrador; servicio publico de transporte
        TRA-02|Vehículos menores|vehiculo* menor*; mototaxi*; trimovil*; transporte en vehiculos menores; \
        transportador autorizado; comision tecnica mixta; moto lineal; bicimoto*; mototaxist*; bicimoto; vehiculos \
        menores; mototaxis; motocar*; motokar*; vehiculos menores motorizados; vehiculos motorizados; menores \
        motorizados; motorizados; motociclet*; mototaxista*; cuatrimoto*; triciclos motorizados; trimoviles; \
        transporte especial de pasajeros; tres ruedas; torito*; vehiculo trimovil; paraderos de mototaxis; \
        transportadores; bajaj; moto taxi; transporte publico especial; transporte especial; servicio especial
        TRA-03|Taxi y carga|servicio de taxi; taxi; transporte de carga; transporte de mercancias; carga pesada; \
        transporte escolar; transporte turistico; taxi*; carga y descarga; vehiculos pesados; mercancias; delivery; \
        camiones; autocolectivo*; colectivos; auto colectivo; transporte de trabajadores; movilidad escolar; \
        vehiculos de carga; reparto; transporte pesado; maquinaria agricola; transporte de materiales; setame; \
        distribucion urbana
        TRA-04|Tránsito y señalización|transito; senalizacion; semaforo*; sentido de circulacion; circulacion \
        vehicular; restriccion vehicular; pico y placa; cierre temporal de via*; cierre de via*; interferencia* de \
        via*; plan de desvio*; reductor* de velocidad; zona 30; sentido vial; sentido unico; vehiculos de \
        transporte pesado; seguridad vial; educacion vial; velocidad; desvio vehicular; direccion del trafico; \
        congestion; peatonal*; cambio de sentido; sentido de las calles; sentido de la calle; sentido de transito; \
        sentido de vias; circulacion de vehiculos; ingreso de camiones; ingreso de vehiculos; transito vehicular; \
        transito peatonal; cierre de calle*; cierre de vias; desvios; vias restringidas; prohib* el transito; \
        restriccion de transito; cierre de la calle; cierre temporal; trafico; semaforo; senales; senaliza*; \
        cruce*; velocidad maxima; ordenamiento vehicular; via* exclusiva*; ciclista*; paso peatonal; plan de \
        transito; zona restringida; rompe muelles; calles peatonales; peatonalizacion; reordenamiento vial; \
        inspector* de transito; accidentes de transito; trafico pesado; unidireccional
        TRA-05|Estacionamiento y depósito|estacionamiento*; parqueo; parqueadero; zona de estacionamiento; deposito \
        municipal vehicular; internamiento de vehiculo*; vehiculos abandonados; paradero*; zona* rigida*; deposito \
        municipal; deposito vehicular; grua*; internamiento; playa* de estacionamiento; estacionamientos; \
        estacionar; autos abandonados; automoviles abandonados; abandono de vehiculos; vehiculos en desuso; \
        carroceria*; vehiculos en abandono; chatarra en via*; parquear; cochera*; deposito oficial; vehiculos \
        internados; remocion de vehiculos; traslado al deposito; internamiento vehicular; guardania; paraderos; \
        zona de parqueo; parquimetro*; valet parking; abandono en la via; inmovilizacion; parqueo vehicular
        TRA-06|Terminales y peajes|terminal terrestre; terminal de transporte; peaje*; garita; infraestructura \
        complementaria de transporte; terminalito; terminal*; garita*; embarcadero; muelle; terminales terrestres; \
        terminales; estacion de ruta; terrapuerto; agencias de transporte; aerodromo; paraderos de ruta; \
        desembarcadero; peajes; playa de transferencia
        TRA-07|Movilidad sostenible y vial|ciclovia*; bicicleta*; movilidad urbana; movilidad sostenible; instituto \
        vial provincial; plan vial; provias; seguridad vial; impacto vial; estudio de impacto vial; movilidad; \
        estudio* de impacto vial; sistema vial; secciones viales; vias metropolitanas; vial provincial; \
        jerarquizacion vial; derecho de via; bicicletas; ciclo*; plan de movilidad; vias vecinales; plan vial \
        participativo; red vial; inventario vial; vialidad; scooter*; patineta*; movilidad personal; ciclismo; \
        transporte no motorizado; movilidad electrica; ciclista; ivp; instituto vial; clasificador de rutas; \
        jerarquizacion de vias; red vial vecinal; transporte sostenible; monopatin*
        TRA-08|Infracciones de tránsito|papeleta*; infraccion* al transito; infraccion* al reglamento nacional de \
        transito; licencia de conducir; suspension de licencia de conducir; cuadro de infracciones al transporte; \
        infracciones al transito; infraccion* de transito; multa* de transito; sanciones de transito; infracciones \
        de transporte; infracciones y sanciones de transporte; infracciones de transito; papeletas de transito; \
        infracciones y sanciones al transporte; brevete*; conducir; cuadro de infracciones de transito; multas de \
        transporte; papeletas; nulidad de papeleta; prescripcion de papeleta; conductor infractor; internamiento \
        del vehiculo; codigo de transito; prescripcion de la multa de transito; m 1; acta de control
        SEG|Seguridad ciudadana|seguridad; vigilancia
        SEG-01|CODISEC/COPROSEC y planes|comite distrital de seguridad ciudadana; codisec; comite provincial de \
        seguridad ciudadana; coprosec; plan de accion distrital de seguridad ciudadana; plan de accion provincial \
        de seguridad ciudadana; plan local de seguridad ciudadana; plan* de seguridad ciudadana; secretario tecnico \
        del codisec; seguridad ciudadana; comite* distrital de seguridad; comite provincial de seguridad; plan de \
        seguridad; convivencia social; secretario tecnico del comite; comite de seguridad; seguridad del distrito; \
        politica de seguridad; responsable* del codisec; pacto por la seguridad; seguridad vecinal; inseguridad \
        ciudadana; inseguridad; observatorio; seguridad ciudadan*; juntas vecinales y seguridad; convivencia y \
        seguridad; tasa de seguridad; comite distrital de seguridad; distrito seguro; emergencia por la \
        inseguridad; convivencia pacifica; barrio seguro; seguridad integral
        SEG-02|Serenazgo|serenazgo; sereno*; patrullaje integrado; reglamento de serenazgo; casa municipal del \
        sereno; vigilancia municipal; patrullaje; central de emergencia; cuerpo de seguridad municipal; policia \
        municipal; serenos; agentes de seguridad; servicio de serenazgo; patrullaje mixto; patrulla*; seguridad \
        municipal; serenazgo sin fronteras; cuerpo de serenazgo; policia nacional; comisaria; unidades de \
        patrullaje; vigilante*; efectivos policiales
        SEG-03|Juntas vecinales de seguridad|juntas vecinales de seguridad; junta vecinal de seguridad ciudadana; \
        ronda* campesina*; ronda* urbana*; vigilancia vecinal; red* de cooperantes; comite* de autodefensa; comites \
        vecinales de seguridad; rondero*; ronda; rondas campesinas; comites de vigilancia vecinal; comite de \
        autodefensa; autodefensa; juntas de seguridad; brigada vecinal; vecino vigilante; vigilancia ciudadana; red \
        de cooperacion; cooperantes; directiva de la ronda; juntas de vecinos; rondas urbanas; comite de seguridad \
        vecinal
        SEG-04|Videovigilancia y control|videovigilancia; video vigilancia; camara* de video; central de monitoreo; \
        tranqueras; rejas batientes; sistema de seguridad; elementos de seguridad; camaras; alarma*; control de \
        ingreso; vigilancia privada; armas; objetos punzocortantes; celulares robados; gps; camaras de seguridad; \
        camaras de vigilancia; camaras de videovigilancia; rejas de seguridad; dispositivos de seguridad; boton de \
        panico; drones; drone; alarmas; alarmas vecinales; vehiculos con lunas; lunas polarizadas; chaleco*; dos \
        personas; plataforma de seguridad; pirotecnicos; sistema de video; centros de monitoreo; uso de rejas; \
        sistema de alarma; seguridad privada; cajeros; entidades bancarias; circulos de seguridad; huaqueo
        SEG-05|Violencia y drogas|prevencion del consumo de drogas; comite multisectorial de prevencion; trata de \
        personas; pandillaje; estado de emergencia por inseguridad; acoso sexual en espacios publicos; violencia \
        urbana; drogas; estupefacientes; violencia juvenil; prostitucion; drogadiccion; explotacion sexual; \
        delincuencia; extorsion; sicariato; crimen; criminalidad; delito*; delincuencial; incremento de la \
        delincuencia; emergencia por delincuencia; robos; prevencion del delito; pandillas; consumo de drogas; \
        sustancias psicoactivas; meretricio; prostibulo*; clandestin*; narcotrafico; micro comercializacion; trata; \
        trata de; bullying; armas de fuego; alcoholismo; proxenetismo; inseguridad y violencia; adicciones; \
        violencia; terokal; inhalantes
        AMB|Gestión ambiental y limpieza pública|ambiental; residuos; verde
        AMB-01|Residuos sólidos y limpieza|residuo* solido*; limpieza publica; segregacion en la fuente; \
        recoleccion selectiva; plan de manejo de residuos solidos; pigars; relleno sanitario; botadero; desmonte; \
        residuos de construccion; valorizacion de residuos; compost*; recicla*; recolector*; residuos solidos; \
        basura; segregacion; reciclador*; reciclaje; escombros; barrido; botadero*; plan integral de gestion; \
        residuos; residuos organicos; recojo de residuos; recojo de basura; arrojar; puntos criticos; desperdicios; \
        relleno; recoleccion; segregar; reciclar; recicladores; disposicion final; limpieza de; planta de \
        valorizacion; almacenamiento de residuos; material reciclable; transporte de residuos; aseo; contenedor*; \
        residuos solidos municipales; servicio de limpieza; aceite* usado*; excretas; maleza; recolecta*; \
        reaprovechables; programa de segregacion; bolsa verde; eliminacion de desmonte; manejo de residuos
        AMB-02|Sistema y política ambiental|pasivos ambientales; informacion ambiental; materia ambiental; sistema \
        local de gestion ambiental; sistema metropolitano de gestion ambiental; comision ambiental municipal; \
        comision ambiental; cam; politica ambiental local; plan de accion ambiental; agenda ambiental; diagnostico \
        ambiental; planefa; fiscalizacion ambiental; denuncia* ambiental*; programa municipal educca; educacion \
        ambiental; ambiental*; medio ambiente; politica ambiental; gestion ambiental; evaluacion y fiscalizacion \
        ambiental; educca; impacto ambiental; calidad del aire; ecoeficien*; ecologic*; ecologia; plan anual de \
        evaluacion; gestion de recursos; certificacion ambiental; instrumento* de gestion ambiental; calidad \
        ambiental; responsabilidad ambiental; ciudad limpia; evaluacion ambiental; medioambient*; ciudad \
        sostenible; promotor* ambiental*; desarrollo sostenible; oefa; agenda ambiental local; cultura ambiental; \
        pasivo; estandares ambientales; dia mundial del medio ambiente
        AMB-03|Ruido y emisiones|contaminacion sonora; ruido*; ruidos molestos; contaminacion atmosferica; emision \
        de humos; calidad del aire; contaminacion visual; emisiones; contaminacion; quema; humo*; gases; malos \
        olores; vibraciones; ruidos; sonora; sonoro*; niveles de ruido; perifoneo; bocina*; parlante*; \
        altoparlante*; decibel*; claxon; ruidos nocivos; contaminantes; humos; olores; quema de; radiacion*; \
        electromagnetic*; contaminacion por ruido; bulliciosos; vehiculos contaminantes; emisiones sonoras; \
        opacidad; contaminacion acustica; polucion
        AMB-04|Áreas verdes y arbolado|area* verde*; arbolado urbano; poda; tala de arboles; parques y jardines; \
        forestacion; reforestacion; arborizacion; infraestructura verde; lomas; arbol*; jardin*; tala; vivero; \
        ornamental*; bosque*; arboles; areas verdes; area verde; jardines; palmera*; siembra de; plantacion; \
        plantones; tala de; corte de arboles; parques, jardines; cobertura vegetal; espacios verdes; vegetacion; \
        huertos; huerto*; biohuerto*; parque ecologico; cuidado de parques; jardineria; bosque urbano; riego de \
        parques; adopta; arboricultura; arborea; agricultura urbana; forestal*; especies forestales
        AMB-05|Plásticos y consumo responsable|plastico*; tecnopor; bolsas de plastico; ecoeficiencia; consumo \
        responsable; economia circular; bolsas; poliestireno; un solo uso; bolsas plasticas; sorbetes; plastico de \
        un solo uso; plasticos; descartables; envases; material descartable; reduccion de plastico; desechables; \
        ecobolsa*; polietileno; consumo sostenible; compras sostenibles; bolsas biodegradables; biodegradable*
        AMB-06|Conservación y cambio climático|area de conservacion; area de conservacion ambiental; cambio \
        climatico; fuentes de agua; cabecera de cuenca; humedal*; biodiversidad; playa*; transgenico*; \
        conservacion; cuenca*; laguna*; lomas; recursos hidricos; recursos naturales; ecosistema*; agua y suelo; \
        siembra y cosecha; reserva*; rio*; flora; fauna; paisaj*; manantial*; deforestacion; mineria; minera; area \
        natural; bofedal*; paramo*; flora y fauna; fauna silvestre; playas; zona de conservacion; servicios \
        ecosistemicos; oceano; riberas; agua dulce; acr; huella de carbono; concesion minera; actividad minera; \
        extraccion de materiales; materiales de acarreo; canteras; acarreo; alveo*; cauce*; adaptacion; huella \
        hidrica; patrimonio natural; zona reservada; intangibilidad de la laguna; ecosistema; zona marino; \
        nacientes; explotacion minera; ambientes naturales
        SAL|Salud, salubridad y sanidad animal|salud; sanitario; sanidad
        SAL-01|Vigilancia sanitaria de alimentos|vigilancia sanitaria; inocuidad alimentaria; inocuidad de los \
        alimentos; manipuladores de alimentos; carne de sanidad; carnes de sanidad; carnet de sanidad; control \
        sanitario; higiene de los establecimientos; comision multisectorial de inocuidad; quiosco* saludable*; \
        mercado saludable; comedores populares saludables; sanitari* de alimentos; vigilancia de alimentos; \
        reglamento sanitario; inocuidad; alimentos; salubridad; sanidad; sanitari*; higiene; saneamiento ambiental; \
        expendio de alimentos; carne*; inspeccion higienica; inspeccion sanitaria; higienic*; puestos de comida; \
        venta de alimentos; preparacion de alimentos; alimentos agropecuarios; agropecuarios primarios; \
        agropecuarios primarios y piensos; restaurantes; panaderia*; mercados saludables; buenas practicas de \
        manipulacion; manipulacion; carnet; carne sanitario; carnet sanitario; kioscos saludables; condiciones \
        sanitarias; expendio de carne; control de calidad; inocuo*; transporte de alimentos; alimentos y bebidas; \
        puestos saludables; agua de mesa; camal sanitario; salubre*; pollo*; leche y derivados; salud ambiental
        SAL-02|Tenencia de animales|tenencia responsable; tenencia y control sanitario de canes; can; canes; \
        canino*; felino*; mascota*; animales de compania; animales domesticos; bienestar animal; proteccion animal; \
        registro municipal de canes; rabia; animales; canin*; perro*; felin*; gato*; zoonosis; esteriliza*; \
        maltrato animal; crianza de; canes y felinos; perros; gatos; animales de granja; mascotas; veterinari*; \
        registro de canes; albergue de animales; albergue canino; animales abandonados; antirrabic*; equinos; aves \
        de corral; cerdos; porcin*; crianza de cerdos; crianza de animales; tenencia de animales; colonia felina; \
        animales vagos; animales silvestres; animales sueltos; desparasitacion; ganado; maltrato; palomas; \
        bienestar y proteccion animal; adopcion; tenencia; razas
        SAL-03|Salud pública local|salud publica; comite* de salud; comite multisectorial de salud; anemia; \
        desnutricion infantil; dengue; zancudo*; tuberculosis; vacunacion; campana* de salud; municipio saludable; \
        promocion de la salud; covid*; coronavirus; emergencia sanitaria; botiquin municipal; establecimiento de \
        salud; humo de tabaco; fumigacion; desratizacion; fumar; libre* de humo; prevencion de la anemia; salud; \
        covid 19; covid; vacuna*; lactancia materna; mascarilla*; tabaco; nutricion; botiquin; sangre; discapacidad \
        mental; mosquito; vectores; bioseguridad; alimentacion saludable; salud mental; cancer; vih; campana \
        medica; atencion medica; salud integral; hospital; centro de salud; posta medica; posta; contagio*; \
        pandemia; epidemia; lavado de manos; enfermedad*; influenza; viruela; malaria; chikungunya; zika; aedes; \
        donacion de sangre; consumo de tabaco; cigarrillo*; vapeo; obesidad; agua segura y salud; lactario*; \
        sobrepeso; reduccion de la anemia; vacunar; salud bucal; distanciamiento; protocolos sanitarios; plan para \
        la vigilancia; vigilancia, prevencion y control; prevencion y control de; comite de salud; comite local de \
        salud; diabetes; suicidio; cuarentena; equipo* de proteccion; desinfeccion; entornos saludables; \
        desinfect*; estilos de vida; vida saludable; comida chatarra
        SAL-04|Instancia de articulación local (IAL)|padr* nominal; instancia de articulacion local; desarrollo \
        infantil temprano; primera infancia; padron nominal; visitas domiciliarias; homologacion del padron \
        nominal; ial; articulacion local; desarrollo infantil; desnutricion; sello municipal; ninos menores; madres \
        gestantes; menores de seis; menores de 6; menores de cinco; actor social; infancia temprana; gestantes; \
        crecimiento y desarrollo; menores de 12 meses; menores de 36 meses; dit; nutricion infantil; registros \
        nominales; cred; compromiso * padron; instancia de articulacion
        """
}

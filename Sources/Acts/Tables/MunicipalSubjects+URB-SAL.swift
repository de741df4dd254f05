extension MunicipalSubjects {
    /// The rows of the subjects URB to SAL.
    ///
    /// The competences are those of LOM (Ley 27972) articles 9, 20 and 69-87.
    static let rows3 = """
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
        construcciones; finalizacion de obra; anteproyecto; azotea*; retiro* municipal*; edificaciones \
        antirreglamentarias; antirreglamentari*
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
        establecimiento*; compatibilidad; licencia provisional; bodega*; funcionamiento de
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
        alcoholica; alcohol; licor*; horario de cierre; bar; bares; cantina*; horario nocturno; horario extendido; \
        nocturn*
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
        """
}

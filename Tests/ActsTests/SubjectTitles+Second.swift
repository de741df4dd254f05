extension SubjectTitles {
    static let second = """
        PAR-01|Convocan a elecciones de representantes de la sociedad civil ante el Consejo de Coordinación Local Distrital
        PAR-02|Aprueban reglamento de elecciones de juntas vecinales comunales
        PAR-03 URB-07|Reconocer a la junta directiva del asentamiento humano Los Pinos
        PAR-03 SOC-02|Reconocer a la organización social de base comedor popular Virgen del Carmen
        PAR-03|Regulan el registro único de organizaciones sociales
        PAR-04|Convocan a cabildo abierto
        GRD-01|Constituyen el Grupo de Trabajo para la Gestión del Riesgo de Desastres
        GRD-02|Aprueban Plan de Prevención y Reducción del Riesgo de Desastres
        GRD-04|Declaran en situación de emergencia las zonas afectadas por lluvias intensas
        SAN-01|Aprueban Régimen de Aplicación de Sanciones Administrativas y Cuadro Único de Infracciones
        SAN-04|Declarar infundado el recurso de apelación contra la resolución de sanción
        SAN-02|Imponer multa administrativa a establecimiento
        REC-01|Autorizan celebración de matrimonio civil comunitario
        REC-02|Declarar la separación convencional de los cónyuges
        REC-02|Declarar la disolución del vínculo matrimonial
        RCN-01|Otorgan la medalla de la ciudad a ilustre pintora
        RCN-01|Declaran huésped ilustre a embajador
        RCN-02|Expresar saludo y felicitación a institución educativa por su aniversario
        RCN-04|Disponen embanderamiento general del distrito por Fiestas Patrias
        RCN-03|Declaran duelo distrital
        RCN-03|Expresar condolencias por el fallecimiento de ex alcalde
        RCN-05|Declaran de interés distrital la siembra de agua
        CVD-05 GRD-04 BIE-02|Aprueban donación de víveres a favor de los damnificados
        CVD-01|Autorizan la suscripción de adenda al convenio con la Empresa de Agua
        GRD-03|Aprueban Ordenanza que regula el procedimiento de ITSE
        SAL-03|Prohíben fumar en espacios públicos del distrito
        EDU-01|Disponen la creación del Consejo Municipal del Libro y la Lectura
        SOC-07|Ordenanza que prohíbe la discriminación en el distrito
        COM-05|Ordenanza que regula las condiciones de seguridad para espectáculos públicos no deportivos
        AMB-01|Aprueban Plan de Rutas de recolección de residuos sólidos municipales
        AMB-02|Crean el Sistema Local de Gestión Ambiental
        AMB-02|Aprueban Programa Municipal EDUCCA
        ORG-01 ORG-02 ORG-10|Aprueban el Manual de Operaciones del Fondo Municipal de Inversiones
        ORG-10|Designan representantes ante la Junta General de Accionistas de la Empresa Municipal
        CON-03|Declarar que no procede la renuncia del Alcalde a su estipendio
        PER-05|Aprobar el rol de vacaciones del personal
        PER-05|Conceder licencia por maternidad a la servidora
        ORG-12|Declaran no vigentes diversas ordenanzas municipales
        TRI-05 SAN-02 SAN-03 TRI-10|Establecen el régimen de gradualidad de sanciones y beneficios para el pago de multas tributarias
        TRI-05 TRI-02|Aprueban descuentos a favor de vecinos puntuales en el pago de arbitrios
        TRI-07 TRI-01 TRI-02|Fijan fechas de vencimiento del impuesto predial y arbitrios 2019
        TRI-10|Aprueban el Reglamento de Fiscalización Tributaria
        TRI-10|Aprueban disposiciones para la determinación de la Contribución Especial de Obras Públicas
        TRI-03 TRI-08|Declaran inafecto al pago del impuesto de alcabala
        PRE-02|Aprueban modificación presupuestaria en el nivel institucional
        PRE-02|Formalizan notas de modificación presupuestaria del mes de octubre
        PRE-03|Modifican cronograma del proceso de presupuesto participativo
        PRE-04|Aprueban ampliación del horizonte del Plan Estratégico Institucional
        PRE-05|Aprueban Balance General y Estado de Gestión del año 2006
        PRE-07|Aprueban la programación multianual de inversiones
        PRE-09|Crean el Fondo de Caja Chica para el ejercicio
        ORG-02|Aprueban el Manual de Perfiles de Puestos
        ORG-02|Aprueban Clasificador de Cargos
        PRE-09 ORG-04 VIA-02|Aprueban Directiva de rendición de viáticos
        ORG-11 ORG-06|Conforman Comisión de Control Interno
        ORG-11|Aprueban Código de Ética de los trabajadores
        ORG-08|Aprueban Programa de Control de Documentos Archivísticos
        ORG-09 PAR-02|Convocan a elecciones de autoridades de centro poblado
        ORG-12|Aprueban horario de atención al público
        CON-08 CON-01|Conformar comisión investigadora del concejo sobre ejecución de obras
        CON-01|Aprueban cuadro de comisiones de regidores
        CON-06|Rechazan pedido de vacancia contra regidora
        CON-04|Conceden licencia a regidora por motivos de salud
        CON-05|Encargan despacho de alcaldía a regidor
        CON-10|Remiten iniciativa legislativa al Congreso de la República
        VIA-01|Autorizan viaje de funcionarios a Colombia para participar en seminario
        VIA-02|Autorizar el viaje en comisión de servicios del gerente municipal a la ciudad de Arequipa
        PER-01 PER-04|Nombran a servidor en plaza vacante
        PER-01|Designan Secretario General de la Municipalidad
        PER-02 PER-03|Dejar sin efecto la encargatura del Jefe de Recursos Humanos
        PER-05|Conceder permiso por lactancia a servidora municipal
        PER-06|Reconocer tiempo de servicios a favor del servidor municipal
        PER-08|Imponer sanción de destitución a servidor
        ORG-04 PER-10|Aprobar el Reglamento Interno de Servidores Civiles
        CVD-01|Autorizan suscripción de convenio con SERPOST
        CVD-01|Aprueban convenio marco con la Cámara de Comercio
        CVD-02|Aceptan donación de ropa y calzado
        CVD-04|Aprueban incorporación de la municipalidad a la asociación de municipalidades
        CVD-05|Autorizar apoyo económico para gastos de tratamiento médico de poblador
        BIE-01|Ceden en uso ambiente municipal a la Junta de Fiscales
        BIE-01|Otorgan en afectación en uso área a favor del Poder Judicial
        BIE-02|Aprueban permuta de inmueble
        BIE-03 BIE-04|Autorizan subasta pública de chatarra y vehículos dados de baja
        BIE-04|Aprobar el alta de bienes recibidos
        BIE-06|Declaran desafectación de área de uso público
        OBR-04|Aprobar el presupuesto deductivo de obra
        OBR-01|Aprobar la reformulación del expediente técnico
        OBR-02 PER-01|Designar inspector de obra
        PRE-07 OBR-01|Declarar viable el perfil del proyecto de inversión
        CTR-04|Aprueban exoneración del proceso de selección para adquisición de leche
        CTR-03|Otorgar la buena pro del proceso de selección
        TRN-01 COM-08 PER-01 ORG-06|Designan funcionario responsable del Libro de Reclamaciones
        LEG-01|Autorizan al Procurador Municipal a conciliar
        LEG-02|Disponen cumplimiento de sentencia judicial
        URB-01 COM-01|Aprueban índice de usos para la ubicación de actividades urbanas
        URB-02|Declaran la caducidad de licencia de habilitación urbana
        URB-03|Otorgar licencia de edificación nueva a favor de propietario
        URB-04|Aprueban denominación de avenida
        URB-05|Aprueban el Plan de Acondicionamiento Territorial
        URB-06|Aprobar la independización de predio rústico
        URB-07|Aprueban saneamiento físico legal de pueblo joven
        URB-08|Regulan colocación de propaganda electoral
        URB-09 OBR-02|Autorizan ejecución de obras en áreas de dominio público
        URB-10 EDU-02|Declaran monumento histórico a casona
        URB-11|Ratifican límites entre distritos
        COM-01 COM-06|Suspenden otorgamiento de licencias de funcionamiento para bares y discotecas
        COM-02|Aprueban reglamento de comercialización en la vía pública
        COM-03 SAL-01|Ordenanza que norma el funcionamiento del camal municipal
        SAN-02 COM-01|Disponen clausura de locales sin licencia
        COM-08|Regulan el uso de pesas y medidas
        TRA-04|Fijan sentido del tránsito de calles
        TRA-05|Crean depósito municipal de vehículos
        TRA-07|Ordenanza que promueve el uso de la bicicleta
        TRA-08 SAN-01|Aprueban Cuadro de Infracciones al tránsito
        SEG-01|Aprueban Plan Local de Seguridad Ciudadana
        SEG-03 PAR-02|Reconocen a Juntas Vecinales de Seguridad Ciudadana
        AMB-01 GRD-04|Declaran en emergencia la limpieza pública del distrito
        AMB-02 AMB-03|Aprueban Plan de Acción para la mejora de la calidad del aire
        AMB-01 AMB-03|Prohíben la quema de residuos sólidos
        AMB-04|Prohíben la tala de árboles
        SAL-02|Implementan campaña de esterilización de mascotas
        SAL-01|Ordenanza que regula la obtención del carné de sanidad
        SAL-03|Conforman Comité Multisectorial de Salud
        SOC-03|Aprueban Plan de Acción por los Derechos de la Niñez
        SOC-02|Aprueban bases para la elección de beneficiarios del comedor popular
        SOC-06|Implementan el padrón general de hogares
        SOC-07|Ordenanza contra el acoso sexual en espacios públicos
        EDU-01 EDU-02|Convocan a concurso de pintura escolar
        EDU-03|Crean escuela municipal de deportes
        EDU-04|Aprueban Plan de Desarrollo Turístico Local
        EDU-05 EDU-02|Aprueban bases del concurso de danzas por carnavales
        PAR-02|Convocan a elección de Comité Electoral vecinal
        PAR-03|Reconocer al consejo directivo de la asociación de propietarios
        PAR-04|Aprueban Reglamento de audiencias vecinales
        GRD-01|Conforman Plataforma Distrital de Defensa Civil
        GRD-04|Declaran inhabitable zona por peligro de derrumbe
        SAN-01|Modifican Reglamento de Aplicación de Sanciones
        SAN-04|Declarar improcedente recurso de reconsideración
        REC-01|Exonerar el pago de derechos por matrimonio masivo
        REC-03|Autorizar la inscripción extemporánea de nacimiento
        RCN-01 RCN-02|Otorgar diploma y medalla al mérito a docentes
        RCN-02|Felicitar a deportistas destacados por logro internacional
        RCN-04|Disponen izamiento de la bandera
        RCN-05|Institucionalizan el Día del Vecino Sanjacintino
        RCN-05 OBR-02|Declaran de necesidad pública la construcción de puente
        """
}

extension SubjectTitles {
    static let third = """
        COM-01 URB-03 URB-09|Regulan el uso temporal de los retiros municipales con fines comerciales
        TRI-01|Aprueban formatos de declaración jurada del impuesto predial
        TRI-06|Suspenden cobranza coactiva de deudas por 60 días
        TRI-05|Condonan el íntegro de intereses moratorios de arbitrios de ejercicios anteriores
        TRI-06|Fijan la Tasa de Interés Moratorio aplicable a deudas tributarias
        PRE-03|Modifican conformación del equipo técnico del presupuesto participativo
        PRE-02 CVD-05 ORG-10|Aprueban transferencia de recursos a favor del Instituto Vial Provincial
        PRE-09 PER-01|Designan titulares y suplentes de las cuentas bancarias
        ORG-01 GRD-01|Crean la Subgerencia de Gestión del Riesgo de Desastres
        ORG-02|Aprueban Manual de Clasificador de Cargos
        ORG-03|Incorporan procedimientos en el TUPA
        ORG-04|Aprueban el Reglamento Interno de Trabajo
        ORG-05|Delegan en el Gerente de Administración la facultad de suscribir contratos
        ORG-07|Aprueban el uso del nuevo logotipo institucional
        ORG-08|Crean el Archivo Central de la Municipalidad
        ORG-09|Delegan funciones a la municipalidad del centro poblado San Isidro
        ORG-06 CON-01 COM-03|Conforman comisión especial encargada de evaluar el local del mercado
        CON-04|Aprueban el pedido de licencia del regidor por vacaciones
        CON-05|Designan a regidor para que asuma el despacho de alcaldía por ausencia del titular
        VIA-01|Autorizan a la alcaldesa a viajar a Chile
        PER-04|Contratan a servidores bajo el régimen CAS
        PER-06|Otorgan asignación por 25 años de servicios
        PER-08|Abren proceso disciplinario a ex gerente
        PER-10|Aprueban plan anual de capacitación del personal
        CVD-01|Autorizan la firma de convenio con RENIEC
        CVD-02|Aprueban recibir en donación un terreno de la comunidad
        BIE-01|Ceden en uso temporal terreno al club de leones
        BIE-03 LEG-03 SAN-04 CTR-06|Declaran nulo el contrato de arrendamiento de tienda
        BIE-05|Aprueban el inventario físico de bienes muebles
        OBR-01|Aprueban la actualización del expediente técnico de la obra de pistas
        OBR-03 OBR-04|Aprueban mayores gastos generales por ampliación de plazo
        OBR-05|Conforman comité de recepción de la obra mejoramiento del estadio
        CTR-03|Otorgan buena pro de servicio de limpieza
        CTR-06|Aprueban la resolución del contrato por incumplimiento del contratista
        TRN-01|Encargan a funcionaria la atención de solicitudes de acceso a la información
        LEG-01|Facultan al procurador para que interponga demanda
        URB-01|Aprueban reajuste integral de la zonificación de los usos del suelo
        URB-02|Aprueban la recepción de obras de habilitación urbana
        URB-03 SAN-02|Sancionan la construcción de edificaciones antirreglamentarias
        URB-04|Cambian nombre de la calle Los Olivos
        URB-05|Aprueban el Plan Específico de la zona costera
        URB-08|Regulan la instalación de paneles publicitarios
        COM-01 COM-06|Autorizan el funcionamiento de bodegas en horario nocturno
        COM-02|Reubican a comerciantes ambulantes del jirón comercio
        COM-06 COM-04|Prohíben la venta de licor en la feria patronal
        COM-07|Aprueban el Plan Procompite
        TRA-06 TRI-04|Fijan tarifas del terminal terrestre
        TRA-04 TRA-03|Restringen la circulación de vehículos pesados en el centro
        SEG-01|Instalan el Comité Provincial de Seguridad Ciudadana
        AMB-01|Regulan el horario de recojo de basura
        AMB-06 GRD-04|Declaran zona de protección las riberas del río
        SAL-02|Crean el registro de mascotas
        SAL-03|Declaran emergencia sanitaria por dengue
        SOC-01|Aprueban requisitos para los beneficiarios del vaso de leche
        SOC-04|Crean el registro municipal de la persona con discapacidad
        EDU-05 ORG-12|Declaran feriado local por el día de la provincia
        EDU-01|Convocan al concurso de conocimientos entre colegios
        EDU-03 EDU-05|Autorizan carrera pedestre por fiestas patrias
        PAR-03 URB-07|Reconocen a la asociación de vivienda Las Lomas como organización social
        PAR-02|Aprueban cronograma electoral de las juntas vecinales
        SAN-01 SAN-02|Modifican la escala de multas del cuadro de infracciones
        SAN-04|Declarar fundado el recurso de apelación interpuesto por la empresa
        REC-01|Exoneran de requisitos a los contrayentes del matrimonio comunitario
        RCN-01|Otorgan la condecoración Orden del Valle
        RCN-02|Expresan saludo a la compañía de bomberos
        RCN-03 RCN-04|Izan la bandera a media asta
        """
}

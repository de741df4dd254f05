extension SubjectTable {
    /// The rows of the subjects TRN to LEG.
    ///
    /// The competences are those of LOM (Ley 27972) articles 9, 20 and 69-87.
    static let rows3 = """
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

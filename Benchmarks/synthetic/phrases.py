"""What acts are made of, beside running words. Places and persons are invented."""

# Code, heading, share of all acts, the words before the articles, what follows the number.
TYPES = [
    ("RAL", "RESOLUCIÓN DE ALCALDÍA", 0.42, "SE RESUELVE:", "A"),
    ("RGE", "RESOLUCIÓN DE GERENCIA MUNICIPAL", 0.22, "SE RESUELVE:", "GM"),
    ("ACU", "ACUERDO DE CONCEJO", 0.17, "ACUERDA:", "CM"),
    ("ORD", "ORDENANZA MUNICIPAL", 0.09, "ORDENA:", "CM"),
    ("DAL", "DECRETO DE ALCALDÍA", 0.06, "DECRETA:", "A"),
    ("RCO", "RESOLUCIÓN DE CONCEJO", 0.04, "SE RESUELVE:", "CM"),
]

SUBJECTS = [
    "licencia de funcionamiento", "licencia de edificación", "habilitación urbana", "beneficio tributario",
    "amnistía tributaria", "impuesto predial", "arbitrios municipales", "limpieza pública", "seguridad ciudadana",
    "comité de vigilancia", "presupuesto participativo", "plan de desarrollo concertado",
    "reconocimiento de junta vecinal", "vaso de leche", "comedor popular", "nulidad de oficio",
    "recurso de apelación", "proceso de selección", "contratación directa", "expediente técnico",
    "ejecución de obra", "liquidación de obra", "adicional de obra", "ampliación de plazo",
    "designación de funcionario", "encargatura de gerencia", "vacaciones de personal", "pensión de sobreviviente",
    "compensación por tiempo de servicios", "separación convencional", "divorcio ulterior",
    "matrimonio civil comunitario", "rectificación de partida", "comercio ambulatorio",
    "transporte de vehículos menores", "gestión de residuos sólidos", "riesgo de desastres", "defensa civil",
    "donación de bienes", "convenio de cooperación interinstitucional", "viaje de comisión de servicios",
    "reglamento interno del concejo", "texto único de procedimientos administrativos", "manual de operaciones",
    "modificación presupuestaria", "transferencia financiera", "zonificación y usos del suelo",
    "parques y jardines", "catastro urbano", "saneamiento físico legal",
]

PLACES = [
    "San Jacinto del Valle", "Alto Retamal", "Puerto Sauce", "Santa Elvira", "Nueva Quinua", "Llano Bendito",
    "Villa Totora", "Cerro Pinto",
]

GIVEN_NAMES = (
    "José Luis Carlos Juan Jorge Víctor Manuel Pedro Miguel César Julio Segundo Wilmer Percy Elmer Edwin Walter Rosa "
    "María Carmen Luz Ana Juana Elizabeth Flor Gladys Nelly Yolanda Milagros Rocío Karina Maribel Delia Hilda Norma"
).split()

SURNAMES = (
    "Quispe Flores Sánchez García Rodríguez Mamani Rojas Ramos Huamán Díaz Torres Mendoza Vásquez López Castillo "
    "Condori Espinoza Gutiérrez Chávez Fernández Huallpa Apaza Ticona Choque Yupanqui Villanueva Salazar Cárdenas "
    "Paredes Zevallos Tello Arévalo Pinedo Saldaña Ríos Guevara Bustamante Cotrina Alvarado Carrasco Bravo Zapata"
).split()

NUMBER_WORDS = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve treinta"
).split() + ["treinta y uno"]

MONTHS = (
    "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre"
).split()

ORDINALS = "PRIMERO SEGUNDO TERCERO CUARTO QUINTO SEXTO SÉPTIMO OCTAVO NOVENO DÉCIMO".split()

OFFICES = "GDU GAT GSC SGL OGA GPV SGRH PPM".split()

STREETS = ["Jr.", "Av.", "Calle", "Psje.", "Urb."]

LAWS = ["Ley N° 27972", "Ley N° 27444", "Ley N° 30225", "Ley N° 28976", "Ley N° 29090", "Ley N° 28611"]

FIRST_VERBS = [
    "APROBAR", "DECLARAR PROCEDENTE", "AUTORIZAR", "DECLARAR INFUNDADO", "RECONOCER", "DESIGNAR", "RATIFICAR",
]

OTHER_VERBS = ["ENCARGAR", "DISPONER", "NOTIFICAR", "PRECISAR", "DEJAR SIN EFECTO"]

# The grounds that every act repeats.
GROUNDS = [
    "Que, según el artículo 194° de la Constitución Política del Perú, las municipalidades provinciales y distritales "
    "son órganos de gobierno local con autonomía política, económica y administrativa en los asuntos de su "
    "competencia, lo que recoge el artículo II del Título Preliminar de la Ley N° 27972, Ley Orgánica de "
    "Municipalidades;",
    "Que, el numeral 6 del artículo 20° de la Ley Orgánica de Municipalidades da al alcalde la atribución de dictar "
    "decretos y resoluciones de alcaldía con sujeción a las leyes y ordenanzas;",
    "Que, por el artículo 43° de la Ley N° 27972, las resoluciones de alcaldía aprueban y resuelven los asuntos de "
    "carácter administrativo;",
    "Que, el Texto Único Ordenado de la Ley N° 27444, Ley del Procedimiento Administrativo General, aprobado por "
    "Decreto Supremo N° 004-2019-JUS, recoge en el artículo IV de su Título Preliminar el principio de legalidad;",
    "Que, conforme al artículo 41° de la Ley Orgánica de Municipalidades, los acuerdos son decisiones del concejo "
    "sobre asuntos específicos de interés público, vecinal o institucional;",
    "Que, las ordenanzas son las normas de carácter general de mayor jerarquía en la estructura normativa municipal;",
    "Que, el Decreto Legislativo N° 1440 regula el Sistema Nacional de Presupuesto Público;",
    "Estando a lo expuesto y en uso de las atribuciones que confiere el artículo 20° de la Ley Orgánica de "
    "Municipalidades;",
]

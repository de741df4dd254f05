extension MunicipalityTable {
    /// Departments 08 to 13.
    static let rows2 = """
        0801|Cusco|01 Cusco;02 Ccorca;03 Poroy;04 San Jerónimo;05 San Sebastián;06 Santiago;07 Saylla;08 Wanchaq
        0802|Acomayo|01 Acomayo;02 Acopia;03 Acos;04 Mosoc Llacta;05 Pomacanchi;06 Rondocán;07 Sangarara
        0803|Anta|01 Anta;02 Ancahuasi;03 Cachimayo;04 Chinchaypujio;05 Huarocondo;06 Limatambo;07 Mollepata;08 \
        Pucyura;09 Zurite
        0804|Calca|01 Calca;02 Coya;03 Lamay;04 Lares;05 Pisac;06 San Salvador;07 Taray;08 Yanatile
        0805|Canas|01 Yanaoca;02 Checca;03 Kunturkanki;04 Langui;05 Layo;06 Pampamarca;07 Quehue;08 Túpac Amaru
        0806|Canchis|01 Sicuani;02 Checacupe;03 Combapata;04 Marangani;05 Pitumarca;06 San Pablo;07 San Pedro;08 \
        Tinta
        0807|Chumbivilcas|01 Santo Tomás;02 Capacmarca;03 Chamaca;04 Colquemarca;05 Livitaca;06 Llusco;07 Quiñota;08 \
        Velille
        0808|Espinar|01 Espinar;02 Condoroma;03 Coporaque;04 Ocoruro;05 Pallpata;06 Pichigua;07 Suyckutambo;08 Alto \
        Pichigua
        0809|La Convención|01 Santa Ana;02 Echarate;03 Huayopata;04 Maranura;05 Ocobamba;06 Quellouno;07 Kimbiri;08 \
        Santa Teresa;09 Vilcabamba;10 Pichari;11 Inkawasi;12 Villa Virgen;13 Villa Kintiarina;14 Megantoni;15 \
        Kumpirushiato;16 Cielo Punco;17 Manitea;18 Unión Ashaninka
        0810|Paruro|01 Paruro;02 Accha;03 Ccapi;04 Colcha;05 Huanoquite;06 Omacha;07 Paccaritambo;08 Pillpinto;09 \
        Yaurisque
        0811|Paucartambo|01 Paucartambo;02 Caicay;03 Challabamba;04 Colquepata;05 Huancarani;06 Kosñipata
        0812|Quispicanchi|01 Urcos;02 Andahuaylillas;03 Camanti;04 Ccarhuayo;05 Ccatca;06 Cusipata;07 Huaro;08 \
        Lucre;09 Marcapata;10 Ocongate;11 Oropesa;12 Quiquijana
        0813|Urubamba|01 Urubamba;02 Chinchero;03 Huayllabamba;04 Machupicchu;05 Maras;06 Ollantaytambo;07 Yucay
        0901|Huancavelica|01 Huancavelica;02 Acobambilla;03 Acoria;04 Conayca;05 Cuenca;06 Huachocolpa;07 \
        Huayllahuara;08 Izcuchaca;09 Laria;10 Manta;11 Mariscal Cáceres;12 Moya;13 Nuevo Occoro;14 Palca;15 \
        Pilchaca;16 Vilca;17 Yauli;18 Ascensión;19 Huando
        0902|Acobamba|01 Acobamba;02 Andabamba;03 Anta;04 Caja;05 Marcas;06 Paucara;07 Pomacocha;08 Rosario
        0903|Angaraes|01 Lircay;02 Anchonga;03 Callanmarca;04 Ccochaccasa;05 Chincho;06 Congalla;07 Huanca-Huanca;08 \
        Huayllay Grande;09 Julcamarca;10 San Antonio de Antaparco;11 Santo Tomás de Pata;12 Secclla
        0904|Castrovirreyna|01 Castrovirreyna;02 Arma;03 Aurahua;04 Capillas;05 Chupamarca;06 Cocas;07 Huachos;08 \
        Huamatambo;09 Mollepampa;10 San Juan;11 Santa Ana;12 Tantara;13 Ticrapo
        0905|Churcampa|01 Churcampa;02 Anco;03 Chinchihuasi;04 El Carmen;05 La Merced;06 Locroja;07 Paucarbamba;08 \
        San Miguel de Mayocc;09 San Pedro de Coris;10 Pachamarca;11 Cosme
        0906|Huaytará|01 Huaytará;02 Ayavi;03 Córdova;04 Huayacundo Arma;05 Laramarca;06 Ocoyo;07 Pilpichaca;08 \
        Querco;09 Quito-Arma;10 San Antonio de Cusicancha;11 San Francisco de Sangayaico;12 San Isidro;13 Santiago \
        de Chocorvos;14 Santiago de Quirahuara;15 Santo Domingo de Capillas;16 Tambo
        0907|Tayacaja|01 Pampas;02 Acostambo;03 Acraquia;04 Ahuaycha;05 Colcabamba;06 Daniel Hernández;07 \
        Huachocolpa;08 Huaribamba;09 Huaribamba;10 Ñahuimpuquio;11 Pazos;12 Salcabamba;13 Quishuar;14 Salcabamba;15 \
        Salcahuasi;16 San Marcos de Rocchac;17 Surcubamba;18 Tintay Puncu;19 Quichuas;20 Andaymarca;21 Roble;22 \
        Pichos;23 Santiago de Tucuma;24 Lambras;25 Cochabamba
        1001|Huánuco|01 Huánuco;02 Amarilis;03 Chinchao;04 Churubamba;05 Margos;06 Quisqui;07 San Francisco de \
        Cayrán;08 San Pedro de Chaulan;09 Santa María del Valle;10 Yarumayo;11 Pillco Marca;12 Yacus;13 San Pablo de \
        Pillao
        1002|Ambo|01 Ambo;02 Cayna;03 Colpas;04 Conchamarca;05 Huacar;06 San Francisco;07 San Rafael;08 Tomay Kichwa
        1003|Dos de Mayo|01 La Unión;07 Chuquis;11 Marías;13 Pachas;16 Quivilla;17 Ripan;21 Shunqui;22 Sillapata;23 \
        Yanas
        1004|Huacaybamba|01 Huacaybamba;02 Canchabamba;03 Cochabamba;04 Pinra
        1005|Huamalíes|01 Llata;02 Arancay;03 Chavín de Pariarca;04 Jacas Grande;05 Jircan;06 Miraflores;07 \
        Monzón;08 Punchao;09 Puños;10 Singa;11 Tantamayo
        1006|Leoncio Prado|01 Rupa-Rupa;02 Daniel Alomia Robles;03 Hermilio Valdizán;04 José Crespo y Castillo;05 \
        Luyando;06 Mariano Damaso Beraún;07 Pucayacu;08 Castillo Grande;09 Pueblo Nuevo;10 Santo Domingo de Anda
        1007|Marañón|01 Huacrachuco;02 Cholón;03 San Buenaventura;04 La Morada;05 Santa Rosa de Alto Yanajanca
        1008|Pachitea|01 Panao;02 Chaglla;03 Molino;04 Umari
        1009|Puerto Inca|01 Puerto Inca;02 Codo del Pozuzo;03 Honoria;04 Tournavista;05 Yuyapichis
        1010|Lauricocha|01 Jesús;02 Baños;03 Jivia;04 Queropalca;05 Rondos;06 San Francisco de Asis;07 San Miguel de \
        Cauri
        1011|Yarowilca|01 Chavinillo;02 Cahuac;03 Chacabamba;04 Aparicio Pomares;05 Jacas Chico;06 Obas;07 \
        Pampamarca;08 Choras
        1101|Ica|01 Ica;02 La Tinguiña;03 Los Aquijes;04 Ocucaje;05 Pachacútec;06 Parcona;07 Pueblo Nuevo;08 \
        Salas;09 San José de Los Molinos;10 San Juan Bautista;11 Santiago;12 Subtanjalla;13 Tate;14 Yauca Del \
        Rosario
        1102|Chincha|01 Chincha Alta;02 Alto Laran;03 Chavín;04 Chincha Baja;05 El Carmen;06 Grocio Prado;07 Pueblo \
        Nuevo;08 San Juan de Yánac;09 San Pedro de Huacarpana;10 Sunampe;11 Tambo de Mora
        1103|Nasca|01 Nasca;02 Changuillo;03 El Ingenio;04 Marcona;05 Vista Alegre
        1104|Palpa|01 Palpa;02 Llipata;03 Río Grande;04 Santa Cruz;05 Tibillo
        1105|Pisco|01 Pisco;02 Huancano;03 Humay;04 Independencia;05 Paracas;06 San Andrés;07 San Clemente;08 Túpac \
        Amaru Inca
        1201|Huancayo|01 Huancayo;04 Carhuacallanga;05 Chacapampa;06 Chicche;07 Chilca;08 Chongos Alto;11 Chupuro;12 \
        Colca;13 Cullhuas;14 El Tambo;16 Huacrapuquio;17 Hualhuas;19 Huancán;20 Huasicancha;21 Huayucachi;22 \
        Ingenio;24 Pariahuanca;25 Pilcomayo;26 Pucará;27 Quichuay;28 Quilcas;29 San Agustín;30 San Jerónimo de \
        Tunán;32 Saño;33 Sapallanga;34 Sicaya;35 Santo Domingo de Acobamba;36 Viques
        1202|Concepción|01 Concepción;02 Aco;03 Andamarca;04 Chambará;05 Cochas;06 Comas;07 Heroínas Toledo;08 \
        Manzanares;09 Mariscal Castilla;10 Matahuasi;11 Mito;12 Nueve de Julio;13 Orcotuna;14 San José de Quero;15 \
        Santa Rosa de Ocopa
        1203|Chanchamayo|01 Chanchamayo;02 Perené;03 Pichanaqui;04 San Luis de Shuaro;05 San Ramón;06 Vitoc
        1204|Jauja|01 Jauja;02 Acolla;03 Apata;04 Ataura;05 Canchayllo;06 Curicaca;07 El Mantaro;08 Huamalí;09 \
        Huaripampa;10 Huertas;11 Janjaillo;12 Julcán;13 Leonor Ordóñez;14 Llocllapampa;15 Marco;16 Masma;17 Masma \
        Chicche;18 Molinos;19 Monobamba;20 Muqui;21 Muquiyauyo;22 Paca;23 Paccha;24 Pancán;25 Parco;26 Pomacancha;27 \
        Ricrán;28 San Lorenzo;29 San Pedro de Chunán;30 Sausa;31 Sincos;32 Tunan Marca;33 Yauli;34 Yauyos
        1205|Junín|01 Junín;02 Carhuamayo;03 Ondores;04 Ulcumayo
        1206|Satipo|01 Satipo;02 Coviriali;03 Llaylla;04 Mazamari;05 Pampa Hermosa;06 Pangoa;07 Río Negro;08 Río \
        Tambo;09 Vizcatán del Ene
        1207|Tarma|01 Tarma;02 Acobamba;03 Huaricolca;04 Huasahuasi;05 La Unión;06 Palca;07 Palcamayo;08 San Pedro \
        de Cajas;09 Tapo
        1208|Yauli|01 La Oroya;02 Chacapalpa;03 Huay-Huay;04 Marcapomacocha;05 Morococha;06 Paccha;07 Santa Bárbara \
        de Carhuacayán;08 Santa Rosa de Sacco;09 Suitucancha;10 Yauli
        1209|Chupaca|01 Chupaca;02 Ahuac;03 Chongos Bajo;04 Huáchac;05 Huamancaca Chico;06 San Juan de Iscos;07 San \
        Juan de Jarpa;08 Tres de Diciembre;09 Yanacancha
        1301|Trujillo|01 Trujillo;02 El Porvenir;03 Florencia de Mora;04 Huanchaco;05 La Esperanza;06 Laredo;07 \
        Moche;08 Poroto;09 Salaverry;10 Simbal;11 Victor Larco Herrera;12 Alto Trujillo
        1302|Ascope|01 Ascope;02 Chicama;03 Chocope;04 Magdalena de Cao;05 Paiján;06 Rázuri;07 Santiago de Cao;08 \
        Casa Grande
        1303|Bolívar|01 Bolívar;02 Bambamarca;03 Condormarca;04 Longotea;05 Uchumarca;06 Ucuncha
        1304|Chepén|01 Chepén;02 Pacanga;03 Pueblo Nuevo
        1305|Julcán|01 Julcán;02 Calamarca;03 Carabamba;04 Huaso
        1306|Otuzco|01 Otuzco;02 Agallpampa;04 Charat;05 Huaranchal;06 La Cuesta;08 Mache;10 Paranday;11 Salpo;13 \
        Sinsicap;14 Usquil
        1307|Pacasmayo|01 San Pedro de Lloc;02 Guadalupe;03 Jequetepeque;04 Pacasmayo;05 San José
        1308|Pataz|01 Tayabamba;02 Buldibuyo;03 Chillia;04 Huancaspata;05 Huaylillas;06 Huayo;07 Ongon;08 Parcoy;09 \
        Pataz;10 Pias;11 Santiago de Challas;12 Taurija;13 Urpay
        1309|Sánchez Carrión|01 Huamachuco;02 Chugay;03 Cochorco;04 Curgos;05 Marcabal;06 Sanagoran;07 Sarín;08 \
        Sartimbamba
        1310|Santiago de Chuco|01 Santiago de Chuco;02 Angasmarca;03 Cachicadan;04 Mollebamba;05 Mollepata;06 \
        Quiruvilca;07 Santa Cruz de Chuca;08 Sitabamba
        1311|Gran Chimú|01 Cascas;02 Lucma;03 Marmot;04 Sayapullo
        1312|Virú|01 Virú;02 Chao;03 Guadalupito
        """
}

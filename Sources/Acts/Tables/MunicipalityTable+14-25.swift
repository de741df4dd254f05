extension MunicipalityTable {
    /// Departments 14 to 25.
    static let rows3 = """
        1401|Chiclayo|01 Chiclayo;02 Chongoyape;03 Etén;04 Etén Puerto;05 José Leonardo Ortiz;06 La Victoria;07 \
        Lagunas;08 Monsefú;09 Nueva Arica;10 Oyotun;11 Picsi;12 Pimentel;13 Reque;14 Santa Rosa;15 Saña;16 \
        Cayaltí;17 Patapo;18 Pomalca;19 Pucala;20 Tumán
        1402|Ferreñafe|01 Ferreñafe;02 Cañaris;03 Incahuasi;04 Manuel Antonio Mesones Muro;05 Pitipo;06 Pueblo Nuevo
        1403|Lambayeque|01 Lambayeque;02 Chochope;03 Illimo;04 Jayanca;05 Mochumi;06 Mórrope;07 Motupe;08 Olmos;09 \
        Pacora;10 Salas;11 San José;12 Tucume
        1501|Lima|01 Lima;02 Ancón;03 Ate;04 Barranco;05 Breña;06 Carabayllo;07 Chaclacayo;08 Chorrillos;09 \
        Cieneguilla;10 Comas;11 El Agustino;12 Independencia;13 Jesús María;14 La Molina;15 La Victoria;16 Lince;17 \
        Los Olivos;18 Lurigancho;19 Lurín;20 Magdalena Del Mar;21 Pueblo Libre;22 Miraflores;23 Pachacámac;24 \
        Pucusana;25 Puente Piedra;26 Punta Hermosa;27 Punta Negra;28 Rímac;29 San Bartolo;30 San Borja;31 San \
        Isidro;32 San Juan de Lurigancho;33 San Juan de Miraflores;34 San Luis;35 San Martin de Porres;36 San \
        Miguel;37 Santa Anita;38 Santa María del Mar;39 Santa Rosa;40 Santiago de Surco;41 Surquillo;42 Villa El \
        Salvador;43 Villa María Del Triunfo
        1502|Barranca|01 Barranca;02 Paramonga;03 Pativilca;04 Supe;05 Supe Puerto
        1503|Cajatambo|01 Cajatambo;02 Copa;03 Gorgor;04 Huancapón;05 Manas
        1504|Canta|01 Canta;02 Arahuay;03 Huamantanga;04 Huaros;05 Lachaqui;06 San Buenaventura;07 Santa Rosa de \
        Quives
        1505|Cañete|01 San Vicente de Cañete;02 Asia;03 Calango;04 Cerro Azul;05 Chilca;06 Coayllo;07 Imperial;08 \
        Lunahuana;09 Mala;10 Nuevo Imperial;11 Pacarán;12 Quilmana;13 San Antonio;14 San Luis;15 Santa Cruz de \
        Flores;16 Zuñiga
        1506|Huaral|01 Huaral;02 Atavillos Alto;03 Atavillos Bajo;04 Aucallama;05 Chancay;06 Ihuari;07 Lampián;08 \
        Pacaraos;09 San Miguel de Acos;10 Santa Cruz de Andamarca;11 Sumbilca;12 Veintisiete de Noviembre
        1507|Huarochirí|01 Matucana;02 Antioquía;03 Callahuanca;04 Carampoma;05 Chicla;06 Cuenca;07 Huachupampa;08 \
        Huanza;09 Huarochirí;10 Lahuaytambo;11 Langa;12 San Pedro de Laraos;13 Mariatana;14 Ricardo Palma;15 San \
        Andrés de Tupicocha;16 San Antonio;17 San Bartolomé;18 San Damian;19 San Juan de Iris;20 San Juan de \
        Tantaranche;21 San Lorenzo de Quinti;22 San Mateo;23 San Mateo de Otao;24 San Pedro de Casta;25 San Pedro de \
        Huancayre;26 Sangallaya;27 Santa Cruz de Cocachacra;28 Santa Eulalia;29 Santiago de Anchucaya;30 Santiago de \
        Tuna;31 Santo Domingo de Los Olleros;32 Surco
        1508|Huaura|01 Huacho;02 Ambar;03 Caleta de Carquín;04 Checras;05 Hualmay;06 Huaura;07 Leoncio Prado;08 \
        Paccho;09 Santa Leonor;10 Santa María;11 Sayán;12 Vegueta
        1509|Oyón|01 Oyón;02 Andajes;03 Caujul;04 Cochamarca;05 Naván;06 Pachangara
        1510|Yauyos|01 Yauyos;02 Alis;03 Allauca;04 Ayaviri;05 Azángaro;06 Cacra;07 Carania;08 Catahuasi;09 \
        Chocos;10 Cochas;11 Colonia;12 Hongos;13 Huampara;14 Huancaya;15 Huangascar;16 Huantan;17 Huañec;18 \
        Laraos;19 Lincha;20 Madean;21 Miraflores;22 Omas;23 Putinza;24 Quinches;25 Quinocay;26 San Joaquín;27 San \
        Pedro de Pilas;28 Tanta;29 Tauripampa;30 Tomás;31 Tupe;32 Viñac;33 Vitis
        1601|Maynas|01 Iquitos;02 Alto Nanay;03 Fernando Lores;04 Indiana;05 Las Amazonas;06 Mazan;07 Napo;08 \
        Punchana;10 Torres Causana;12 Belén;13 San Juan Bautista
        1602|Alto Amazonas|01 Yurimaguas;02 Balsapuerto;05 Jeberos;06 Lagunas;10 Santa Cruz;11 Teniente César López \
        Rojas
        1603|Loreto|01 Nauta;02 Parinari;03 Tigre;04 Trompeteros;05 Urarinas
        1604|Mariscal Ramón Castilla|01 Ramón Castilla;02 Pebas;03 Yavari;04 San Pablo
        1605|Requena|01 Requena;02 Alto Tapiche;03 Capelo;04 Emilio San Martín;05 Maquia;06 Puinahua;07 Saquena;08 \
        Soplin;09 Tapiche;10 Jenaro Herrera;11 Yaquerana
        1606|Ucayali|01 Contamana;02 Inahuaya;03 Padre Márquez;04 Pampa Hermosa;05 Sarayacu;06 Vargas Guerra
        1607|Datem del Marañón|01 Barranca;02 Cahuapanas;03 Manseriche;04 Morona;05 Pastaza;06 Andoas
        1608|Putumayo|01 Putumayo;02 Rosa Panduro;03 Teniente Manuel Clavero;04 Yaguas
        1701|Tambopata|01 Tambopata;02 Inambari;03 Las Piedras;04 Laberinto
        1702|Manu|01 Manu;02 Fitzcarrald;03 Madre de Dios;04 Huepetuhe
        1703|Tahuamanu|01 Iñapari;02 Iberia;03 Tahuamanu
        1801|Mariscal Nieto|01 Moquegua;02 Carumas;03 Cuchumbaya;04 Samegua;05 San Cristóbal;06 Torata;07 San \
        Antonio
        1802|General Sánchez Cerro|01 Omate;02 Chojata;03 Coalaque;04 Ichuña;05 La Capilla;06 Lloque;07 Matalaque;08 \
        Puquina;09 Quinistaquillas;10 Ubinas;11 Yunga
        1803|Ilo|01 Ilo;02 El Algarrobal;03 Pacocha
        1901|Pasco|01 Chaupimarca;02 Huachón;03 Huariaca;04 Huayllay;05 Ninacaca;06 Pallanchacra;07 Paucartambo;08 \
        San Francisco de Asís de Yarusyacán;09 Simón Bolívar;10 Ticlacayan;11 Tinyahuarco;12 Vicco;13 Yanacancha
        1902|Daniel Alcides Carrión|01 Yanahuanca;02 Chacayan;03 Goyllarisquizga;04 Paucar;05 San Pedro de Pillao;06 \
        Santa Ana de Tusi;07 Tapuc;08 Vilcabamba
        1903|Oxapampa|01 Oxapampa;02 Chontabamba;03 Huancabamba;04 Palcazu;05 Pozuzo;06 Puerto Bermúdez;07 Villa \
        Rica;08 Constitución
        2001|Piura|01 Piura;04 Castilla;05 Catacaos;07 Cura Mori;08 El Tallán;09 La Arena;10 La Unión;11 Las \
        Lomas;14 Tambo Grande;15 Veintiséis de Octubre
        2002|Ayabaca|01 Ayabaca;02 Frías;03 Jilili;04 Lagunas;05 Montero;06 Pacaipampa;07 Paimas;08 Sapillica;09 \
        Sicchez;10 Suyo
        2003|Huancabamba|01 Huancabamba;02 Canchaque;03 El Carmen de La Frontera;04 Huarmaca;05 Lalaquiz;06 San \
        Miguel de El Faique;07 Sondor;08 Sondorillo
        2004|Morropón|01 Chulucanas;02 Buenos Aires;03 Chalaco;04 La Matanza;05 Morropón;06 Salitral;07 San Juan de \
        Bigote;08 Santa Catalina de Mossa;09 Santo Domingo;10 Yamango
        2005|Paita|01 Paita;02 Amotape;03 Arenal;04 Colan;05 La Huaca;06 Tamarindo;07 Vichayal
        2006|Sullana|01 Sullana;02 Bellavista;03 Ignacio Escudero;04 Lancones;05 Marcavelica;06 Miguel Checa;07 \
        Querecotillo;08 Salitral
        2007|Talara|01 Pariñas;02 El Alto;03 La Brea;04 Lobitos;05 Los Órganos;06 Máncora
        2008|Sechura|01 Sechura;02 Bellavista de La Unión;03 Bernal;04 Cristo Nos Valga;05 Vice;06 Rinconada Llicuar
        2101|Puno|01 Puno;02 Acora;03 Amantani;04 Atuncolla;05 Capachica;06 Chucuito;07 Coata;08 Huata;09 Mañazo;10 \
        Paucarcolla;11 Pichacani;12 Platería;13 San Antonio;14 Tiquillaca;15 Vilque
        2102|Azángaro|01 Azángaro;02 Achaya;03 Arapa;04 Asillo;05 Caminaca;06 Chupa;07 José Domingo Choquehuanca;08 \
        Muñani;09 Potoni;10 Saman;11 San Antón;12 San José;13 San Juan de Salinas;14 Santiago de Pupuja;15 Tirapata
        2103|Carabaya|01 Macusani;02 Ajoyani;03 Ayapata;04 Coasa;05 Corani;06 Crucero;07 Ituata;08 Ollachea;09 San \
        Gabán;10 Usicayos
        2104|Chucuito|01 Juli;02 Desaguadero;03 Huacullani;04 Kelluyo;05 Pisacoma;06 Pomata;07 Zepita
        2105|El Collao|01 Ilave;02 Capazo;03 Pilcuyo;04 Santa Rosa;05 Conduriri
        2106|Huancané|01 Huancané;02 Cojata;03 Huatasani;04 Inchupalla;05 Pusi;06 Rosaspata;07 Taraco;08 Vilque \
        Chico
        2107|Lampa|01 Lampa;02 Cabanilla;03 Calapuja;04 Nicasio;05 Ocuviri;06 Palca;07 Paratia;08 Pucará;09 Santa \
        Lucía;10 Vilavila
        2108|Melgar|01 Ayaviri;02 Antauta;03 Cupi;04 Llalli;05 Macari;06 Nuñoa;07 Orurillo;08 Santa Rosa;09 Umachiri
        2109|Moho|01 Moho;02 Conima;03 Huayrapata;04 Tilali
        2110|San Antonio de Putina|01 Putina;02 Ananea;03 Pedro Vilca Apaza;04 Quilcapuncu;05 Sina
        2111|San Román|01 Juliaca;02 Cabana;03 Cabanillas;04 Caracoto;05 San Miguel
        2112|Sandia|01 Sandia;02 Cuyocuyo;03 Limbani;04 Patambuco;05 Phara;06 Quiaca;07 San Juan del Oro;08 \
        Yanahuaya;09 Alto Inambari;10 San Pedro de Putina Punco
        2113|Yunguyo|01 Yunguyo;02 Anapia;03 Copani;04 Cuturapi;05 Ollaraya;06 Tinicachi;07 Unicachi
        2201|Moyobamba|01 Moyobamba;02 Calzada;03 Habana;04 Jepelacio;05 Soritor;06 Yantalo
        2202|Bellavista|01 Bellavista;02 Alto Biavo;03 Bajo Biavo;04 Huallaga;05 San Pablo;06 San Rafael
        2203|El Dorado|01 San José de Sisa;02 Agua Blanca;03 San Martín;04 Santa Rosa;05 Shatoja
        2204|Huallaga|01 Saposoa;02 Alto Saposoa;03 El Eslabón;04 Piscoyacu;05 Sacanche;06 Tingo de Saposoa
        2205|Lamas|01 Lamas;02 Alonso de Alvarado;03 Barranquita;04 Caynarachi;05 Cuñumbuqui;06 Pinto Recodo;07 \
        Rumisapa;08 San Roque de Cumbaza;09 Shanao;10 Tabalosos;11 Zapatero
        2206|Mariscal Cáceres|01 Juanjuí;02 Campanilla;03 Huicungo;04 Pachiza;05 Pajarillo
        2207|Picota|01 Picota;02 Buenos Aires;03 Caspisapa;04 Pilluana;05 Pucacaca;06 San Cristóbal;07 San \
        Hilarión;08 Shamboyacu;09 Tingo de Ponasa;10 Tres Unidos
        2208|Rioja|01 Rioja;02 Awajun;03 Elias Soplín Vargas;04 Nueva Cajamarca;05 Pardo Miguel;06 Posic;07 San \
        Fernando;08 Yorongos;09 Yuracyacu
        2209|San Martín|01 Tarapoto;02 Alberto Leveau;03 Cacatachi;04 Chazuta;05 Chipurana;06 El Porvenir;07 \
        Huimbayoc;08 Juan Guerra;09 La Banda de Shilcayo;10 Morales;11 Papaplaya;12 San Antonio;13 Sauce;14 Shapaja
        2210|Tocache|01 Tocache;02 Nuevo Progreso;03 Pólvora;04 Shunte;05 Uchiza;06 Santa Lucia
        2301|Tacna|01 Tacna;02 Alto de La Alianza;03 Calana;04 Ciudad Nueva;05 Inclán;06 Pachia;07 Palca;08 \
        Pocollay;09 Sama;10 Coronel Gregorio Albarracin Lanchipa;11 La Yarada los Palos
        2302|Candarave|01 Candarave;02 Cairani;03 Camilaca;04 Curibaya;05 Huanuara;06 Quilahuani
        2303|Jorge Basadre|01 Locumba;02 Ilabaya;03 Ite
        2304|Tarata|01 Tarata;02 Héroes Albarracín;03 Estique;04 Estique-Pampa;05 Sitajara;06 Susapaya;07 \
        Tarucachi;08 Ticaco
        2401|Tumbes|01 Tumbes;02 Corrales;03 La Cruz;04 Pampas de Hospital;05 San Jacinto;06 San Juan de La Virgen
        2402|Contralmirante Villar|01 Zorritos;02 Casitas;03 Canoas de Punta Sal
        2403|Zarumilla|01 Zarumilla;02 Aguas Verdes;03 Matapalo;04 Papayal
        2501|Coronel Portillo|01 Calleria;02 Campoverde;03 Iparia;04 Masisea;05 Yarinacocha;06 Nueva Requena;07 \
        Manantay
        2502|Atalaya|01 Raimondi;02 Sepahua;03 Tahuania;04 Yurua
        2503|Padre Abad|01 Padre Abad;02 Irazola;03 Curimaná;04 Neshuya;05 Alexander Von Humboldt;06 Huipoca;07 \
        Boquerón
        2504|Purús|01 Purús
        """
}

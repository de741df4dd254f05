extension MunicipalityTable {
    /// Departments 01 to 07.
    static let rows1 = """
        0101|Chachapoyas|01 Chachapoyas;02 Asunción;03 Balsas;04 Cheto;05 Chiliquín;06 Chuquibamba;07 Granada;08 \
        Huancas;09 La Jalca;10 Leimebamba;11 Levanto;12 Magdalena;13 Mariscal Castilla;14 Molinopampa;15 \
        Montevideo;16 Olleros;17 Quinjalca;18 San Francisco de Daguas;19 San Isidro de Maino;20 Soloco;21 Sonche
        0102|Bagua|01 Bagua;02 Aramango;03 Copallín;04 El Parco;05 Imaza;06 La Peca
        0103|Bongará|01 Jumbilla;02 Chisquilla;03 Churuja;04 Corosha;05 Cuispes;06 Florida;07 Jazán;08 Recta;09 San \
        Carlos;10 Shipasbamba;11 Valera;12 Yambrasbamba
        0104|Condorcanqui|01 Nieva;02 El Cenepa;03 Río Santiago
        0105|Luya|01 Lámud;02 Camporredondo;03 Cocabamba;04 Colcamar;05 Conila;06 Inguilpata;07 Longuita;08 Lonya \
        Chico;09 Luya;10 Luya Viejo;11 María;12 Ocalli;13 Ocumal;14 Pisuquia;15 Providencia;16 San Cristóbal;17 San \
        Francisco del Yeso;18 San Jerónimo;19 San Juan de Lopecancha;20 Santa Catalina;21 Santo Tomás;22 Tingo;23 \
        Trita
        0106|Rodríguez de Mendoza|01 San Nicolás;02 Chirimoto;03 Cochamal;04 Huambo;05 Limabamba;06 Longar;07 \
        Mariscal Benavides;08 Milpuc;09 Omia;10 Santa Rosa;11 Totora;12 Vista Alegre
        0107|Utcubamba|01 Bagua Grande;02 Cajaruro;03 Cumba;04 El Milagro;05 Jamalca;06 Lonya Grande;07 Yamón
        0201|Huaraz|01 Huaraz;02 Cochabamba;03 Colcabamba;04 Huanchay;05 Independencia;06 Jangas;07 La Libertad;08 \
        Olleros;09 Pampas Grande;10 Pariacoto;11 Pira;12 Tarica
        0202|Aija|01 Aija;02 Coris;03 Huacllán;04 La Merced;05 Succha
        0203|Antonio Raymondi|01 Llamellín;02 Aczo;03 Chaccho;04 Chingas;05 Mirgas;06 San Juan de Rontoy
        0204|Asunción|01 Chacas;02 Acochaca
        0205|Bolognesi|01 Chiquián;02 Abelardo Pardo Lezameta;03 Antonio Raymondi;04 Aquia;05 Cajacay;06 Canis;07 \
        Colquioc;08 Huallanca;09 Huasta;10 Huayllacayán;11 La Primavera;12 Mangas;13 Pacllón;14 San Miguel de \
        Corpanqui;15 Ticllos
        0206|Carhuaz|01 Carhuaz;02 Acopampa;03 Amashca;04 Anta;05 Ataquero;06 Marcará;07 Pariahuanca;08 San Miguel \
        de Aco;09 Shilla;10 Tinco;11 Yungar
        0207|Carlos Fermín Fitzcarrald|01 San Luis;02 San Nicolás;03 Yauya
        0208|Casma|01 Casma;02 Buena Vista Alta;03 Comandante Noél;04 Yaután
        0209|Corongo|01 Corongo;02 Aco;03 Bambas;04 Cusca;05 La Pampa;06 Yánac;07 Yupán
        0210|Huari|01 Huari;02 Anra;03 Cajay;04 Chavín de Huántar;05 Huacachi;06 Huacchis;07 Huachis;08 Huántar;09 \
        Masín;10 Paucas;11 Ponto;12 Rahuapampa;13 Rapayan;14 San Marcos;15 San Pedro de Chana;16 Uco
        0211|Huarmey|01 Huarmey;02 Cochapeti;03 Culebras;04 Huayán;05 Malvas
        0212|Huaylas|01 Caraz;02 Huallanca;03 Huata;04 Huaylas;05 Mato;06 Pamparomás;07 Pueblo Libre;08 Santa \
        Cruz;09 Santo Toribio;10 Yuracmarca
        0213|Mariscal Luzuriaga|01 Piscobamba;02 Casca;03 Eleazar Guzmán Barrón;04 Fidel Olivas Escudero;05 Llama;06 \
        Llumpa;07 Lucma;08 Musga
        0214|Ocros|01 Ocros;02 Acas;03 Cajamarquilla;04 Carhuapampa;05 Cochas;06 Congas;07 Llipa;08 San Cristóbal de \
        Raján;09 San Pedro;10 Santiago de Chilcas
        0215|Pallasca|01 Cabana;02 Bolognesi;03 Conchucos;04 Huacaschuque;05 Huandoval;06 Lacabamba;07 Llapo;08 \
        Pallasca;09 Pampas;10 Santa Rosa;11 Tauca
        0216|Pomabamba|01 Pomabamba;02 Huayllán;03 Parobamba;04 Quinuabamba
        0217|Recuay|01 Recuay;02 Cátac;03 Cotaparaco;04 Huayllapampa;05 Llacllin;06 Marca;07 Pampas Chico;08 \
        Pararín;09 Tapacocha;10 Ticapampa
        0218|Santa|01 Chimbote;02 Cáceres del Perú;03 Coishco;04 Macate;05 Moro;06 Nepeña;07 Samanco;08 Santa;09 \
        Nuevo Chimbote
        0219|Sihuas|01 Sihuas;02 Acobamba;03 Alfonso Ugarte;04 Cashapampa;05 Chingalpo;06 Huayllabamba;07 Quiches;08 \
        Ragash;09 San Juan;10 Sicsibamba
        0220|Yungay|01 Yungay;02 Cascapara;03 Mancos;04 Matacoto;05 Quillo;06 Ranrahirca;07 Shupluy;08 Yanama
        0301|Abancay|01 Abancay;02 Chacoche;03 Circa;04 Curahuasi;05 Huanipaca;06 Lambrama;07 Pichirhua;08 San Pedro \
        de Cachora;09 Tamburco
        0302|Andahuaylas|01 Andahuaylas;02 Andarapa;03 Chiara;04 Huancarama;05 Huancaray;06 Huayana;07 Kishuara;08 \
        Pacobamba;09 Pacucha;10 Pampachiri;11 Pomacocha;12 San Antonio de Cachi;13 San Jerónimo;14 San Miguel de \
        Chaccrampa;15 Santa María de Chicmo;16 Talavera;17 Tumay Huaraca;18 Turpo;19 Kaquiabamba;20 José María \
        Arguedas
        0303|Antabamba|01 Antabamba;02 El Oro;03 Huaquirca;04 Juan Espinoza Medrano;05 Oropesa;06 Pachaconas;07 \
        Sabaino
        0304|Aymaraes|01 Chalhuanca;02 Capaya;03 Caraybamba;04 Chapimarca;05 Colcabamba;06 Cotaruse;07 Ihuayllo;08 \
        Justo Apu Sahuaraura;09 Lucre;10 Pocohuanca;11 San Juan de Chacña;12 Sañayca;13 Soraya;14 Tapairihua;15 \
        Tintay;16 Toraya;17 Yanaca
        0305|Cotabambas|01 Tambobamba;02 Cotabambas;03 Coyllurqui;04 Haquira;05 Mara;06 Challhuahuacho
        0306|Chincheros|01 Chincheros;02 Anco-Huallo;03 Cocharcas;04 Huaccana;05 Ocobamba;06 Ongoy;07 Uranmarca;08 \
        Ranracancha;09 Rocchacc;10 El Porvenir;11 Los Chankas;12 Ahuayro
        0307|Grau|01 Chuquibambilla;02 Curpahuasi;03 Gamarra;04 Huayllati;05 Mamara;06 Micaela Bastidas;07 \
        Pataypampa;08 Progreso;09 San Antonio;10 Santa Rosa;11 Turpay;12 Vilcabamba;13 Virundo;14 Curasco
        0401|Arequipa|01 Arequipa;02 Alto Selva Alegre;03 Cayma;04 Cerro Colorado;05 Characato;06 Chiguata;07 Jacobo \
        Hunter;08 La Joya;09 Mariano Melgar;10 Miraflores;11 Mollebaya;12 Paucarpata;13 Pocsi;14 Polobaya;15 \
        Quequeña;16 Sabandia;17 Sachaca;18 San Juan de Siguas;19 San Juan de Tarucani;20 Santa Isabel de Siguas;21 \
        Santa Rita de Siguas;22 Socabaya;23 Tiabaya;24 Uchumayo;25 Vitor;26 Yanahuara;27 Yarabamba;28 Yura;29 José \
        Luis Bustamante y Rivero
        0402|Camaná|01 Camaná;02 José María Quimper;03 Mariano Nicolás Valcárcel;04 Mariscal Cáceres;05 Nicolás de \
        Piérola;06 Ocoña;07 Quilca;08 Samuel Pastor
        0403|Caravelí|01 Caravelí;02 Acarí;03 Atico;04 Atiquipa;05 Bella Unión;06 Cahuacho;07 Chala;08 Chaparra;09 \
        Huanuhuanu;10 Jaqui;11 Lomas;12 Quicacha;13 Yauca
        0404|Castilla|01 Aplao;02 Andagua;03 Ayo;04 Chachas;05 Chilcaymarca;06 Choco;07 Huancarqui;08 Machaguay;09 \
        Orcopampa;10 Pampacolca;11 Tipán;12 Uñón;13 Uraca;14 Viraco
        0405|Caylloma|01 Chivay;02 Achoma;03 Cabanaconde;04 Callalli;05 Caylloma;06 Coporaque;07 Huambo;08 Huanca;09 \
        Ichupampa;10 Lari;11 Lluta;12 Maca;13 Madrigal;14 San Antonio de Chuca;15 Sibayo;16 Tapay;17 Tisco;18 \
        Tuti;19 Yanque;20 Majes
        0406|Condesuyos|01 Chuquibamba;02 Andaray;03 Cayarani;04 Chichas;05 Iray;06 Río Grande;07 Salamanca;08 \
        Yanaquihua
        0407|Islay|01 Mollendo;02 Cocachacra;03 Dean Valdivia;04 Islay;05 Mejía;06 Punta de Bombón
        0408|La Unión|01 Cotahuasi;02 Alca;03 Charcana;04 Huaynacotas;05 Pampamarca;06 Puyca;07 Quechualla;08 \
        Sayla;09 Tauria;10 Tomepampa;11 Toro
        0501|Huamanga|01 Ayacucho;02 Acocro;03 Acos Vinchos;04 Carmen Alto;05 Chiara;06 Ocros;07 Pacaycasa;08 \
        Quinua;09 San José de Ticllas;10 San Juan Bautista;11 Santiago de Pischa;12 Socos;13 Tambillo;14 Vinchos;15 \
        Jesús Nazareno;16 Andrés Avelino Cáceres Dorregaray
        0502|Cangallo|01 Cangallo;02 Chuschi;03 Los Morochucos;04 María Parado de Bellido;05 Paras;06 Totos
        0503|Huanca Sancos|01 Sancos;02 Carapo;03 Sacsamarca;04 Santiago de Lucanamarca
        0504|Huanta|01 Huanta;02 Ayahuanco;03 Huamanguilla;04 Iguain;05 Luricocha;06 Santillana;07 Sivia;08 \
        Llochegua;09 Canayre;10 Uchuraccay;11 Pucacolpa;12 Chaca;13 Putis
        0505|La Mar|01 San Miguel;02 Anco;03 Ayna;04 Chilcas;05 Chungui;06 Luis Carranza;07 Santa Rosa;08 Tambo;09 \
        Samugari;10 Anchihuay;11 Oronccoy;12 Unión Progreso;13 Río Magdalena;14 Ninabamba;15 Patibamba
        0506|Lucanas|01 Puquio;02 Aucara;03 Cabana;04 Carmen Salcedo;05 Chaviña;06 Chipao;07 Huac-Huas;08 \
        Laramate;09 Leoncio Prado;10 Llauta;11 Lucanas;12 Ocaña;13 Otoca;14 Saisa;15 San Cristóbal;16 San Juan;17 \
        San Pedro;18 San Pedro de Palco;19 Sancos;20 Santa Ana de Huaycahuacho;21 Santa Lucia
        0507|Parinacochas|01 Coracora;02 Chumpi;03 Coronel Castañeda;04 Pacapausa;05 Pullo;06 Puyusca;07 San \
        Francisco de Rivacayco;08 Upahuacho
        0508|Páucar del Sara Sara|01 Pausa;02 Colta;03 Corculla;04 Lampa;05 Marcabamba;06 Oyolo;07 Pararca;08 San \
        Javier de Alpabamba;09 San José de Ushua;10 Sara Sara
        0509|Sucre|01 Querobamba;02 Belén;03 Chalcos;04 Chilcayoc;05 Huacaña;06 Morcolla;07 Paico;08 San Pedro de \
        Larcay;09 San Salvador de Quije;10 Santiago de Paucaray;11 Soras
        0510|Víctor Fajardo|01 Huancapi;02 Alcamenca;03 Apongo;04 Asquipata;05 Canaria;06 Cayara;07 Colca;08 \
        Huamanquiquia;09 Huancaraylla;10 Hualla;11 Sarhua;12 Vilcanchos
        0511|Vilcas Huamán|01 Vilcas Huamán;02 Accomarca;03 Carhuanca;04 Concepción;05 Huambalpa;06 Independencia;07 \
        Saurama;08 Vischongo
        0601|Cajamarca|01 Cajamarca;02 Asunción;03 Chetilla;04 Cospán;05 Encañada;06 Jesús;07 Llacanora;08 Los Baños \
        del Inca;09 Magdalena;10 Matara;11 Namora;12 San Juan
        0602|Cajabamba|01 Cajabamba;02 Cachachi;03 Condebamba;04 Sitacocha
        0603|Celendín|01 Celendín;02 Chumuch;03 Cortegana;04 Huasmín;05 Jorge Chávez;06 José Gálvez;07 Miguel \
        Iglesias;08 Oxamarca;09 Sorochuco;10 Sucre;11 Utco;12 La Libertad de Pallán
        0604|Chota|01 Chota;02 Anguia;03 Chadin;04 Chiguirip;05 Chimbán;06 Choropampa;07 Cochabamba;08 Conchán;09 \
        Huambos;10 Lajas;11 Llama;12 Miracosta;13 Paccha;14 Pion;15 Querocoto;16 San Juan de Licupis;17 Tacabamba;18 \
        Tocmoche;19 Chalamarca
        0605|Contumazá|01 Contumazá;02 Chilete;03 Cupisnique;04 Guzmango;05 San Benito;06 Santa Cruz de Toled;07 \
        Tantarica;08 Yonán
        0606|Cutervo|01 Cutervo;02 Callayuc;03 Choros;04 Cujillo;05 La Ramada;06 Pimpingos;07 Querocotillo;08 San \
        Andrés de Cutervo;09 San Juan de Cutervo;10 San Luis de Lucma;11 Santa Cruz;12 Santo Domingo de La \
        Capilla;13 Santo Tomás;14 Socota;15 Toribio Casanova
        0607|Hualgayoc|01 Bambamarca;02 Chugur;03 Hualgayoc
        0608|Jaén|01 Jaén;02 Bellavista;03 Chontali;04 Colasay;05 Huabal;06 Las Pirias;07 Pomahuaca;08 Pucará;09 \
        Sallique;10 San Felipe;11 San José del Alto;12 Santa Rosa
        0609|San Ignacio|01 San Ignacio;02 Chirinos;03 Huarango;04 La Coipa;05 Namballe;06 San José de Lourdes;07 \
        Tabaconas
        0610|San Marcos|01 Pedro Gálvez;02 Chancay;03 Eduardo Villanueva;04 Gregorio Pita;05 Ichocán;06 José Manuel \
        Quiroz;07 José Sabogal
        0611|San Miguel|01 San Miguel;02 Bolívar;03 Calquis;04 Catilluc;05 El Prado;06 La Florida;07 Llapa;08 \
        Nanchoc;09 Niepos;10 San Gregorio;11 San Silvestre de Cochán;12 Tongod;13 Unión Agua Blanca
        0612|San Pablo|01 San Pablo;02 San Bernardino;03 San Luis;04 Tumbadén
        0613|Santa Cruz|01 Santa Cruz;02 Andabamba;03 Catache;04 Chancaybaños;05 La Esperanza;06 Ninabamba;07 \
        Pulán;08 Saucepampa;09 Sexi;10 Uticyacu;11 Yauyucán
        0701|Callao|01 Callao;02 Bellavista;03 Carmen de La Legua Reynoso;04 La Perla;05 La Punta;06 Ventanilla;07 \
        Mi Perú
        """
}

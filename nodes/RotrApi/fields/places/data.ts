// Made by scripts/localities.js from data/*.csv: change those and run `npm run localities`.

/** The localities of Romania, packed: scripts/localities.js says how, register.ts reads it. */
export const PACKED: string = `
AB;Alba Iulia;*,si;Bărăbanț,9;Micești,9;Oarda,9;Pâclișa,9
AB;Ciugud;,i,517240;Drâmbar,j,517241;Limba,7,517242;Hăpria,9,517243;Șeușa,9,517244;Teleac,9,517246
AB;Abrud;+,r;Abrud-Sat,j;Gura Cornei,9;Soharu,9
AB;Aiud;*,p;Aiudul de Sus,9;Gâmbaș,9;Măgina,j;Păgida,9;Ciumbrud,9;Gârbova de Jos,9;Gârbova de Sus,9;Gârbovița,7;Sâncrai,9;Țifra,9
AB;Blaj;*,11;Deleni-Obârșie,9;Flitești,9;Izvoarele,9;Petrisat,9;Tiur,7;Veza,j;Mănărade,9;Spătac,9
AB;Câmpeni;+,r;Boncești,9;Borlești,9;Botești,9;Certege,g;Coasta Vâscului,9;Dănduț,9;Dealu Bistrii,9;Dealu Capsei,9;Dric,9;Fața Abrudului,9;Florești,9;Furduiești,j;Mihoești,9;Motorăști,7;Peste Valea Bistrii,9;Poduri,9;Sorlița,9;Tomușești,9;Valea Bistrii,9;Valea Caselor,j;Vârși,9
AB;Cugir;+,p;Bocșitura,9;Bucuru,9;Călene,9;Fețeni,j;Goașele,9;Mugești,9;Vinerea,9
AB;Ocna Mureș;+,p;Uioara de Jos,9;Uioara de Sus,j;Cisteiu de Mureș,9;Micoșlaca,9;Războieni-Cetate,9
AB;Sebeș;*,r;Lancrăm,9;Petrești,h;Răhău,9
AB;Zlatna;+,r;Botești,9;Budeni,9;Dealu Roatei,9;Dobrot,9;Dumbrava,9;Feneș,f;Galați,9;Izvoru Ampoiului,9;Pătrângeni,9;Pirita,9;Pârău Gruiului,9;Podu lui Paul,j;Runc,9;Ruși,9;Suseni,9;Trâmpoiele,7;Valea Mică,9;Vâltori,9
AB;Albac;,s,517005;Bărăști,9,517006;Budăiești,9,517007;Cionești,9,517008;Costești,9,517009;Dealu Lămășoi,9,517011;Deve,7,517012;După Pleșe,9,517013;Fața,j,517014;Pleșești,9,517016;Potionci,9,517017;Rogoz,9,517018;Roșești,9,517019;Rusești,9,517021;Sohodol,9,517022;Tamborești,9,517023
AB;Almașu Mare;,q,517030;Almașu de Mijloc,9,517031;Brădet,9,517032;Cheile Cibului,9,517033;Cib,9,517034;Glod,9,517036;Nădăștia,9,517038
AB;Arieșeni;,i,517040;Avrămești,h,517041;Bubești,9,517042;Casa de Piatră,9,517043;Cobleș,9,517044;Dealu Bajului,9,517046;Fața Cristesei,9,517047;Fața Lăpușului,9,517048;Galbena,9,517049;Hodobana,j,517051;Izlaz,9,517052;Păntești,6,517053;Pătrăhăițești,9,517054;Poienița,9,517056;Ravicești,9,517057;Sturu,9,517058;Ștei-Arieșeni,j,517059;Vanvucești,9,517061
AB;Avram Iancu;,i,517065;Achimețești,9,517066;Avrămești,7,517067;Bădăi,9,517068;Boldești,9,517069;Călugărești,j,517071;Căsoaia,9,517072;Cândești,9,517073;Cârăști,9,517074;Cârțulești,9,517076;Cocești,9,517077;Cocoșești,9,517078;Coroiești,7,517079;Dealu Crișului,j,517081;Dolești,9,517082;Dumăcești,9,517083;Gojeiești,9,517084;Helerești,9,517086;Incești,9,517087;Jojei,9,517088;Mărtești,9,517089;Orgești,9,517091;Pătruțești,h,517092;Plai,9,517093;Pușelești,9,517094;Șoicești,9,517096;Ștertești,9,517097;Târsa,9,517098;Târsa-Plai,9,517099;Valea Maciului,9,517101;Valea Uțului,9,517102;Verdești,j,517103;Vidrișoara,7,517104
AB;Baia de Arieș;+,i;Brăzești,9;Cioara de Sus,9;Muncelu,9;Sartăș,9;Simulești,j
AB;Berghin;,i,517110;Ghirbom,5,517111;Henig,9,517112;Straja,9,517113
AB;Bistra;,s,517115;Aronești,9,517116;Bălești,9,517117;Bălești-Cătun,9,517118;Bârlești,9,517119;Cheleteni,9,517121;Ciuldești,7,517122;Crețești,j,517123;Dealu Muntelui,9,517126;Dâmbureni,9,517124;Durăști,9,517127;Gănești,9,517128;Gârde,9,517129;Hodișești,9,517131;Hudricești,9,517132;Lipaia,9,517133;Lunca Largă,h,517134;Lunca Merilor,9,517136;Mihăiești,9,517137;Nămaș,9,517138;Novăcești,9,517139;Perjești,9,517141;Poiana,9,517142;Poiu,9,517143;Rătitiș,9,517144;Runcuri,j,517146;Sălăgești,7,517147;Ștefanca,9,517148;Tolăcești,9,517149;Tomnatec,9,517151;Trișorești,9,517152;Țărănești,9,517153;Vârși-Rontu,9,517154;Vârșii Mari,j,517156;Vârșii Mici,9,517157
AB;Blandiana;,g,517160;Acmariu,9,517161;Ibru,9,517162;Poieni,9,517163;Răcătău,9,517164
AB;Bucium;,s,517165;Anghelești,9,517166;Bisericani,9,517167;Bucium-Sat,9,517168;Cerbu,6,517169;Ciuculești,9,517171;Coleșeni,j,517172;Dogărești,9,517173;Ferești,9,517174;Florești,9,517176;Gura Izbitei,9,517177;Helești,9,517178;Izbicioara,9,517179;Izbita,9,517181;Jurcuiești,h,517182;Lupulești,9,517183;Măgura,9,517184;Muntari,9,517186;Petreni,9,517187;Poiana,9,517188;Poieni,9,517189;Stâlnișoara,9,517191;Valea Abruzel,9,517192;Valea Albă,9,517193;Valea Cerbului,h,517194;Valea Negrilesii,9,517196;Valea Poienii,9,517197;Valea Șesii,9,517198;Văleni,9,517199;Vâlcea,9,517201
AB;Cenade;,i,517210;Capu Dealului,j,517211;Gorgan,9,517212
AB;Cergău;Cergău Mare,g,517216;Cergău Mic,9,517217;Lupu,9,517218
AB;Ceru-Băcăinți;,i,517220;Bolovănești,j,517221;Bulbuc,9,517222;Cucuta,9,517223;Curpeni,9,517224;Dumbrăvița,7,517226;Fântânele,9,517227;Groși,9,517228;Valea Mare,9,517229;Viezuri,j,517231
AB;Cetatea de Baltă;,i,517235;Craciunelu de Sus,9,517236;Sântămărie,9,517237;Tătârlaua,9,517238
AB;Ciuruleasa;,n,517250;Bidigești,9,517251;Bodrești,9,517252;Boglești,9,517253;Buninginea,9,517254;Ghedulești,9,517256;Mătișești,9,517257;Morărești,9,517258;Vulcan,j,517259
AB;Câlnic;,g,517205;Deal,i,517207
AB;Cut;,-9,517206
AB;Cricău;,r,517265;Craiva,9,517266;Tibru,j,517267
AB;Crăciunelu de Jos;,i,517260
AB;Bucerdea Grânoasă;,7,517261;Cornu,9,517262;Pădure,9,517263;Pânca,9,517264
AB;Daia Română;,s,517270
AB;Doștat;,i,517275;Boz,9,517276;Dealu Doștatului,9,517277
AB;Fărău;,g,517280;Heria,9,517281;Medveș,j,517282;Sânbenedic,9,517283;Șilea,9,517284
AB;Galda de Jos;,i,517285;Benic,9,517286;Cetea,9,517287;Galda de Sus,7,517288;Lupșeni,j,517289;Măgura,9,517291;Mesentea,9,517292;Oiejdea,9,517293;Poiana Galdei,9,517294;Răicani,9,517296;Zăgriș,9,517297
AB;Gârbova;,i,517305;Cărpiniș,g,517306;Reciu,9,517307
AB;Gârda de Sus;,i,517310;Biharia,9,517311;Dealu Frumos,9,517312;Dealu Ordâncușii,9,517313;Dobrești,9,517314;Ghețari,j,517317;Gârda Seacă,9,517316;Hanășești,7,517318;Huzărești,9,517319;Izvoarele,9,517321;Munună,9,517322;Ocoale,9,517323;Plai,9,517324;Pliști,j,517326;Scoarța,9,517327;Sucești,9,517329;Snide,9,517328
AB;Hopârta;,g,517335;Silivaș,9,517336;Șpălnaca,9,517337;Turdaș,j,517338;Vama Seacă,9,517339
AB;Horea;,i,517340;Baba,9,517341;Butești,9,517342;Dârlești,7,517343;Fericet,9,517344;Giurgiuț,j,517346;Măncești,9,517347;Mătișești,9,517348;Niculești,9,517349;Pătrușești,9,517351;Petreasa,9,517352;Preluca,9,517353;Teiu,9,517354;Trifești,h,517356;Zânzești,9,517357
AB;Ighiu;,i,517360;Bucerdea Vinoasă,9,517361;Ighiel,9,517362;Șard,9,517363;Țelna,9,517364
AB;Întregalde;,i,517365;Dealu Geoagiului,f,517366;Ghioncani,9,517367;Iliești,9,517368;Ivăniș,9,517369;Mărinești,9,517371;Modolești,9,517372;Necrilești,j,517373;Popești,9,517374;Sfârcea,9,517376;Tecșești,9,517377
AB;Jidvei;,g,517385;Bălcaciu,9,517386;Căpâlna de Jos,9,517387;Feisa,j,517388;Veseuș,9,517389
AB;Livezile;,i,517390;Izvoarele,9,517391;Poiana Aiudului,9,517392;Vălișoara,7,517393
AB;Lopadea Nouă;,s,517395;Asinip,9,517396;Beța,9,517398;Băgău,9,517397;Cicârd,9,517399;Ciuguzel,9,517401;Ocnișoara,9,517402;Odverem,9,517403
AB;Lunca Mureșului;,q,517405;Gura Arieșului,9,517406
AB;Lupșa;,i,517410;Bârdești,9,517411;Bârzan,9,517412;Curmătură,9,517413;După Deal,9,517414;Geamăna,9,517416;Hădărău,h,517417;Holobani,9,517418;Lazuri,9,517419;Lunca,9,517421;Mănăstire,9,517422;Mărgaia,9,517423;Mușca,9,517424;Pițiga,9,517427;Pârâu-Cărbunări,j,517426;Poșogani,9,517428;Șasa,6,517429;Trifești,9,517431;Valea Holhorii,9,517432;Valea Lupșii,9,517433;Valea Șesii,9,517434;Văi,j,517436;Vința,9,517437
AB;Meteș;,i,517445;Ampoița,9,517446;Isca,7,517447;Lunca Ampoiței,9,517448;Lunca Meteșului,9,517449;Pădurea,j,517451;Poiana Ampoiului,9,517452;Poiana Ursului,9,517453;Presaca Ampoiului,9,517454;Remetea,9,517456;Tăuți,9,517457;Văleni,9,517458
AB;Mihalț;,q,517465;Cistei,9,517466;Obreja,9,517467;Zărieș,9,517468
AB;Mirăslău;,i,517470;Cicău,9,517471;Decea,9,517472;Lopadea Veche,9,517473;Ormeniș,h,517474;Rachiș,9,517476
AB;Mogoș;,i,517480;Bărbești,9,517481;Bârlești,9,517482;Bârlești-Cătun,9,517483;Bârzogani,9,517484;Bocești,9,517486;Bogdănești,j,517487;Butești,7,517488;Cojocani,9,517489;Cristești,9,517491;Mămăligani,9,517492;Negrești,9,517493;Oncești,9,517494;Poienile-Mogoș,9,517496;Tomești,j,517497;Valea Bârluțești,9,517499;Valea Barnii,9,517498;Valea Cocești,5,517501;Valea Giogești,9,517502;Valea Mlacii,9,517503;Valea Țupilor,j,517504
AB;Noșlac;,i,517515;Căptălan,9,517516;Copand,9,517517;Găbud,9,517518;Stâna de Mureș,9,517519;Valea Ciuciului,7,517521
AB;Ocoliș;,s,517525;Lunca Largă,9,517526;Runc,9,517527;Vidolm,9,517528
AB;Ohaba;,i,517530;Colibi,9,517531;Măghierat,9,517532;Secășel,h,517533
AB;Pianu;Pianu de Sus,i,517537;Pianu de Jos,9,517536;Plaiuri,9,517538;Purcăreți,9,517539;Strungari,9,517541
AB;Poiana Vadului;,i,517545;Costești,j,517546;Duduieni,7,517547;Făgetu de Jos,9,517548;Făgetu de Sus,9,517549;Hănășești,9,517551;Lupăiești,9,517552;Morcănești,9,517553;Păștești,9,517554;Petelei,j,517556;Stănești,9,517557
AB;Ponor;,g,517565;Dupa Deal,9,517566;Geogel,9,517567;Măcărești,9,517568;Valea Bucurului,9,517571;Vale in Jos,j,517569
AB;Poșaga;Poșaga de Jos,i,517581;Corțești,9,517576;Incești,9,517577;Lunca,6,517578;Orăști,9,517579;Poșaga de Sus,j,517582;Săgagea,9,517583
AB;Rădești;,i,517585;Leorinț,9,517586;Meșcreac,9,517587;Șoimuș,9,517588
AB;Rimetea;,q,517610;Colțești,9,517611
AB;Râmeț;,i,517590;Boțani,9,517591;Brădești,9,517592;Cheia,9,517593;Cotorăști,9,517594;Florești,9,517596;Olteni,9,517597;Valea Făgetului,h,517598;Valea Inzelului,9,517599;Valea Mănăstirii,9,517601;Valea Poienii,9,517602;Valea Uzei,9,517603;Vlădești,9,517604
AB;Roșia Montană;,i,517615;Bălmoșești,j,517616;Blidești,9,517617;Bunta,7,517618;Cărpiniș,9,517619;Coasta Henții,9,517621;Corna,9,517622;Curături,9,517623;Dăroaia,9,517624;Gârda-Bărbulești,j,517626;Gura Roșiei,9,517627;Iacobești,9,517628;Ignățești,9,517629;Șoal,7,517631;Țarina,9,517632;Vârtop,9,517633
AB;Roșia de Secaș;Roșa de Secaș,s,517640;Tău,9,517641;Ungurei,9,517642
AB;Sălciua;Sălciua de Jos,i,517648;Dealu Caselor,9,517646;Dumești,e,517647;Sălciua de Sus,9,517649;Sub Piatră,9,517651;Valea Largă,9,517652
AB;Săliștea;,i,517655;Mărgineni,9,517656;Săliștea-Deal,9,517657;Tărtăria,9,517658
AB;Săsciori;,q,517660;Căpâlna,9,517661;Dumbrava,9,517662;Laz,9,517663;Loman,9,517664;Pleși,9,517666;Răchita,9,517667;Sebeșel,j,517668;Tonea,9,517669
AB;Scărișoara;,g,517680;Bârlești,9,517681;Botești,9,517682;Fața-Lăzești,9,517683;Florești,9,517684;Lăzești,j,517686;Lespezea,9,517687;Maței,9,517688;Negești,9,517689;Prelucă,9,517691;Runc,7,517692;Sfoartea,9,517693;Știuleți,9,517694;Trâncești,j,517696
AB;Sâncel;,i,517670;Iclod,9,517671;Pănade,9,517672
AB;Sântimbru;,i,517675;Coșlariu,7,517676;Dumitra,j,517677;Galtiu,9,517678;Totoi,9,517679
AB;Sohodol;,i,517700;Băzești,9,517701;Bilănești,9,517702;Bobărești,9,517703;Brădeana,9,517704;Burzonești,g,517706;Deoncești,9,517707;Dilimani,9,517708;Furduiești,9,517709;Gura Sohodol,9,517711;Hoancă,9,517712;Joldișești,9,517713;Lazuri,9,517714;Lehești,j,517716;Luminești,9,517717;Medrești,7,517718;Morărești,9,517719;Munești,9,517721;Năpăiești,9,517722;Nelegești,9,517723;Nicorești,9,517724;Peleș,j,517726;Poiana,9,517727;Robești,9,517728;Sicoiești,9,517731;Surdești,7,517732;Sebișești,9,517729;Șimocești,9,517733;Țoci,9,517734;Valea Verde,j,517736;Vlădoșești,9,517737
AB;Stremț;,i,517745;Fața Pietrii,9,517746;Geoagiu de Sus,9,517747;Geomal,7,517748
AB;Șibot;,s,517750;Balomiru de Câmp,9,517751;Băcăinți,9,517752;Sărăcsău,9,517753
AB;Șona;,i,517755;Alecuș,9,517756;Biia,9,517757;Doptău,h,517758;Lunca Târnavei,9,517759;Sânmiclăuș,9,517761;Valea Sasului,9,517762
AB;Șpring;,i,517765;Carpen,9,517766;Carpenii de Sus,9,517767;Cunța,9,517768;Drașov,9,517769;Vingard,f,517771
AB;Șugag;,i,517775;Arți,9,517776;Bârsana,9,517777;Dobra,9,517778;Jidoștina,j,517779;Mărtinie,9,517781;Tău Bistra,9,517782
AB;Teiuș;+,g;Beldiu,9;Căpud,9;Coșlariu Nou,9;Pețelca,j
AB;Unirea;,i,517785;Ciugudu de Jos,9,517786;Ciugudu de Sus,9,517787;Dumbrava,9,517788;Inoc,7,517789;Măhăceni,9,517791
AB;Vadu Moților;,s,517795;Bodești,9,517796;Burzești,9,517797;Dealu Frumos,9,517798;Lăzești,9,517799;Necșești,9,517801;Poduri-Bricești,9,517802;Popeștii de Jos,h,517803;Popeștii de Sus,9,517804;Tomuțești,9,517806;Toțești,9,517807;Vâltori,9,517808
AB;Valea Lungă;,i,517815;Făget,9,517816;Glogoveț,9,517817;Lodroman,9,517818;Lunca,h,517819;Tăuni,9,517821
AB;Vidra;,i,517825;Băi,9,517826;Bobărești,9,517827;Bogdănești,9,517828;Bordeștii Poieni,9,517829;Culdești,j,517831;Dealu Goiești,9,517832;Dos,6,517833;Dosu Luncii,9,517834;Dosu Văsești,9,517836;Drăgoiești-Luncă,9,517837;Ficărești,9,517838;Gligorești,j,517839;Goiești,9,517841;Haiducești,9,517842;Hărăști,9,517843;Hoancă,9,517844;Jeflești,7,517846;Lunca,9,517847;Lunca Bisericii,9,517848;Lunca de Jos,j,517852;Lunca Goiești,9,517849;Lunca Vesești,9,517851;Modolești,9,517853;Nemeși,9,517854;Oidești,9,517856;Pitărcești,9,517857;Pleșcuța,7,517858;Poieni,j,517859;Ponorel,9,517861;Puiulețești,9,517862;Runc,9,517863;Segaj,9,517864;Urdeș,9,517866;Valea Morii,9,517867;Văsești,9,517868;Vâlcăneasa,9,517869;Vâlcești,h,517871;Vârtănești,9,517872
AB;Vințu de Jos;,i,517875;Ciocașu,9,517877;Câmpu Goblii,9,517876;Crișeni,9,517878;Dealu Ferului,9,517879;Gura Cuțului,9,517881;Hațegana,j,517882;Inuri,7,517883;Laz,9,517884;Mătăcina,9,517886;Mereteu,9,517887;Pârău lui Mihai,9,517888;Poienița,9,517889;Stăuini,9,517891;Valea Goblii,j,517892;Valea lui Mihai,9,517894;Valea Vințului,9,517893;Vurpăr,5,517896
AR;Arad;*,7h
AR;Fântânele;,s,317120;Tisa Nouă,p,317123
AR;Frumușeni;Aluniș,-i,317121;,9,317122
AR;Livada;,r,317205;Sânleani,9,317206
AR;Șofronea;,s,317350;Sânpaul,9,317351
AR;Vladimirescu;,g,317405;Cicir,9,317406;Horia,9,317407;Mândruloc,9,317408
AR;Chișineu-Criș;+,11;Nădab,9
AR;Curtici;+,o
AR;Dorobanți;,9,315201
AR;Ineu;+,11;Mocrea,9
AR;Lipova;+,r;Radna,9;Șoimoș,h
AR;Nădlac;+,r
AR;Pâncota;+,r;Măderat,9
AR;Sebiș;+,z;Donceni,9;Prunișor,9;Sălăjeni,9
AR;Almaș;,i,317005;Cil,9,317006;Joia Mare,9,317007;Rădești,j,317008
AR;Apateu;,g,317010;Berechiu,9,317011;Moțiori,9,317012
AR;Archiș;,i,317015;Bârzești,9,317016;Groșeni,j,317017;Nermiș,9,317018
AR;Bata;,i,317020;Bacău de Mijloc,7,317021;Bulci,9,317022;Țela,9,317023
AR;Beliu;,s,317040;Benești,9,317041;Bochia,9,317042;Vasile Goldiș,9,317046;Secaci,9,317043;Tăgădău,9,317044
AR;Birchiș;,l,317050;Căpălnaș,9,317051;Ostrov,9,317052;Virismort,9,317053
AR;Bârsa;,i,317025;Aldești,j,317026;Hodiș,9,317027;Voivodeni,9,317028
AR;Bârzava;,g,317030;Bătuța,9,317031;Căpruța,9,317032;Dumbrăvița,9,317033;Groșii Noi,j,317034;Lalașinț,9,317036;Monoroștia,9,317037;Slatina de Mureș,9,317038
AR;Bocsig;,g,317055;Mânerău,9,317056;Răpsig,9,317057
AR;Brazii;,s,317060;Buceava-Șoimuș,9,317061;Iacobini,9,317062;Mădrigești,9,317063;Secaș,9,317064
AR;Buteni;,g,317065;Berindia,j,317066;Cuied,9,317067;Păulian,9,317068
AR;Cărand;,i,317070;Seliștea,9,317071
AR;Cermei;,i,317075;Avram Iancu,9,317076;Șomoșcheș,h,317077
AR;Chisindia;,i,317080;Păiușeni,9,317081;Văsoaia,9,317082
AR;Conop;,i,317085;Belotinț,9,317086;Chelmac,9,317087;Milova,j,317088;Odvoș,6,317089
AR;Covăsinț;,i,317090
AR;Craiva;,i,317095;Chișlaca,9,317096;Ciuntești,j,317097;Coroi,9,317098;Mărăuș,9,317099;Rogoz de Beliu,9,317101;Stoinești,7,317102;Susag,9,317103;Șiad,9,317104;Tălmaci,9,317106
AR;Dezna;,s,317110;Buhani,9,317111;Laz,9,317112;Neagra,9,317113;Slatina de Criș,9,317114
AR;Dieci;,g,317115;Cociuba,j,317116;Crocna,9,317117;Revetiș,9,317118;Roșia,9,317119
AR;Ususău;Dorgoș,i,317377;Bruznic,9,317376;Pătârș,9,317378;,h,317375;Zăbalț,9,317379
AR;Felnac;,i,317125;Călugăreni,i,317127
AR;Zădăreni;Bodrogu Nou,-9,317126;,i,317130
AR;Ghioroc;,i,317135;Cuvin,9,317136;Miniș,h,317137
AR;Grăniceri;,i,317140;Șiclău,9,317141
AR;Gurahonț;,i,317145;Bonțești,9,317146;Dulcele,9,317147;Feniș,j,317148;Honțișor,9,317149;Iosaș,5,317151;Mustești,9,317152;Pescari,9,317153;Valea Mare,9,317154;Zimbru,j,317156
AR;Hălmagiu;,i,317160;Bănești,9,317161;Bodești,9,317162;Brusturi,9,317163;Cristești,7,317164;Ionești,9,317166;Leasa,j,317167;Leștioara,9,317168;Poienari,9,317169;Tisa,9,317171;Țărmure,9,317172
AR;Hălmăgel;,i,317180;Luncșoara,9,317181;Sârbi,h,317182;Târnăvița,9,317183;Țohești,9,317184
AR;Hășmaș;,i,317185;Agrișu Mic,9,317186;Botfei,9,317187;Clit,9,317188;Comănești,9,317189;Urvișu de Beliu,9,317191
AR;Ignești;,q,317195;Minead,9,317196;Nădălbești,9,317197;Susani,9,317198
AR;Iratoșu;,i,317200;Variașu Mare,9,317201;Variașu Mic,j,317202
AR;Macea;,g,317210;Sânmartin,9,317211
AR;Mișca;,i,317215;Satu Nou,9,317216;Vânători,9,317217;Zerindu Mic,j,317218
AR;Moneasa;,i,317220;Rănușa,9,317221
AR;Olari;,f,317225;Sintea Mică,9,317226
AR;Păuliș;,s,317230;Barațca,9,317231;Cladova,9,317232;Sâmbăteni,9,317233
AR;Pecica;+,i;Bodrogu Vechi,7;Sederhat,j;Turnu,9
AR;Peregu Mare;,i,317240;Peregu Mic,9,317241
AR;Petriș;,i,317245;Corbești,9,317246;Ilteu,9,317247;Obârșia,h,317248;Roșia Nouă,9,317249;Seliște,9,317251
AR;Pilu;,i,317255;Vărșand,9,317256
AR;Pleșcuța;,i,317260;Aciuța,9,317261;Budești,j,317262;Dumbrava,7,317263;Gura Văii,9,317264;Rostoci,9,317266;Tălagiu,9,317267
AR;Săvârșin;,i,317270;Căprioara,9,317271;Cuiaș,j,317272;Hălăliș,9,317273;Pârnești,9,317274;Temeșești,7,317276;Toc,9,317277;Troaș,9,317278;Valea Mare,9,317279
AR;Secusigiu;,s,317285;Munar,9,317286;Satu Mare,9,317287;Sânpetru German,9,317288
AR;Seleuș;,e,317290;Iermata,j,317291;Moroda,9,317292
AR;Semlac;,i,317295
AR;Sintea Mare;,i,317300;Adea,9,317301;Țipar,9,317302
AR;Sântana;+,q;Caporal Alexa,9
AR;Socodor;,i,317305
AR;Șagu;,i,317310;Cruceni,9,317311;Firiteaz,9,317312;Fiscut,9,317313;Hunedoara Timișană,j,317314
AR;Șeitin;,g,317315
AR;Șepreuș;,i,317320
AR;Șicula;,i,317325;Chereluș,9,317326;Gurba,j,317327
AR;Șilindia;,i,317330;Camna,7,317331;Iercoșeni,9,317332;Luguzău,9,317333;Satu Mic,9,317334
AR;Șimand;,s,317335
AR;Șiria;,i,317340;Galșa,9,317341;Mâsca,9,317342
AR;Șiștarovăț;,g,317345;Cuveșdia,9,317346;Labașinț,j,317347;Varnița,9,317348
AR;Tauț;,i,317355;Minișel,9,317356;Minișu de Sus,9,317357;Nadăș,9,317358
AR;Târnova;,p,317360;Agrișu Mare,9,317365;Arăneag,9,317361;Chier,9,317362;Drauț,9,317363;Dud,9,317364
AR;Vărădia de Mureș;,i,317380;Baia,9,317381;Julița,h,317382;Lupești,9,317383;Nicolae Bălcescu,9,317384;Stejar,9,317386
AR;Vinga;,i,317400;Mailat,9,317401;Mănăștur,9,317402
AR;Vârfurile;,s,317390;Avram Iancu,7,317391;Groși,9,317392;Lazuri,9,317393;Măgulicea,9,317394;Mermești,9,317396;Poiana,9,317397;Vidra,j,317398
AR;Zăbrani;,i,317410;Chesinț,9,317411;Neudorf,7,317412
AR;Zărand;,i,317415;Cintei,9,317416
AR;Zerind;,s,317420;Iermata Neagră,9,317421
AR;Zimandu Nou;,i,317425;Andrei Șaguna,9,317426;Zimandcuz,7,317427
AG;Pitești;*,7p
AG;Bascov;,i,117045;Brăileni,7,117046;Glâmbocu,9,117047;Mica,9,117048;Prislopu Mic,9,117049;Schiau,j,117051;Uiasca,9,117052;Valea Ursului,9,117053
AG;Bradu;,i,117140;Geamăna,9,117141
AG;Mioveni;+,g;Clucereasa,j;Colibași,9;Făgetu,9;Racovița,9
AG;Mărăcineni;,i,117450;Argeșelu,9,117451
AG;Ștefănești;+,q;Enculești,9;Golești,9;Izvorani,9;Ștefăneștii Noi,9;Valea Mare-Podgoria,9;Viișoara,9;Zăvoi,9
AG;Câmpulung;*,y;Valea Rumâneștilor,9
AG;Valea Mare Pravăț;,i,117805;Bilcești,9,117806;Colnic,9,117807;Fântânea,9,117808;Gura Pravăț,j,117809;Nămăești,9,117811;Pietroasa,9,117812;Șelari,7,117813
AG;Curtea de Argeș;*,r;Noapteș,9
AG;Costești;+,11;Broșteni,9;Lăceni,9;Pârvu Roșu,7;Podu Broșteni,9;Smei,9;Stârci,j
AG;Topoloveni;+,r;Boțârcani,9;Crintești,9;Gorănești,9;Țigănești,7
AG;Albeștii de Argeș;Albeștii Pamânteni,s,117010;Albeștii Ungureni,9,117006;Brătești,9,117007;Doblea,9,117008;Dobrotu,9,117009;Dumirești,9,117011;Florieni,9,117012
AG;Bughea de Sus;,q,117027
AG;Albeștii de Muscel;Albești,9,117026;Cândești,9,117028
AG;Albota;,i,117030;Cerbu,9,117031;Frătești,9,117032;Gura Văii,9,117033;Mareș,9,117034
AG;Aninoasa;,n,117035;Broșteni,9,117036;Slănic,9,117037;Valea Siliștii,9,117038
AG;Arefu;Căpățânenii Pământeni,s,117041;,9,117040;Căpățânenii Ungureni,9,117042
AG;Băbana;,i,117055;Băjănești,7,117056;Ciobănești,9,117057;Cotmenița,j,117058;Groși,9,117059;Lupueni,9,117061;Slătioarele,9,117062
AG;Băiculești;,i,117065;Alunișu,9,117066;Anghinești,9,117067;Argeșani,h,117068;Mănicești,9,117069;Stejari,9,117071;Tutana,9,117072;Valea Brazilor,9,117073;Valea lui Enache,9,117074;Zigoneni,9,117076
AG;Bălilești;,i,117080;Băjești,9,117081;Golești,h,117082;Poienița,9,117083;Priboaia,9,117084;Ulita,9,117086;Valea Mare-Bratia,9,117087
AG;Beleți-Negrești;Zgripcești,i,117114;Beleți,9,117111;Lențea,j,117112;Negrești,9,117113
AG;Berevoești;,g,117115;Bratia,9,117116;Gămăcești,9,117117;Oțelu,9,117118
AG;Bârla;,s,117090;Afrimești,9,117091;Bădești,9,117092;Brabeți,9,117093;Ciocești,6,117094;Malu,9,117096;Mândra,9,117097;Mozăcenii-Vale,j,117098;Podișoru,9,117099;Șelăreasca,9,117101;Urlueni,9,117102;Zuvelcați,9,117103
AG;Bogați;,i,117120;Bârloi,7,117121;Bujoi,j,117122;Chițești,9,117123;Dumbrava,9,117124;Glâmbocel,9,117126;Glâmbocelu,9,117127;Suseni,9,117128
AG;Boteni;,i,117130;Balabani,9,117131;Lunca,h,117132;Mușcel,9,117133
AG;Boțești;,i,117135;Moșteni-Greci,9,117136
AG;Brăduleț;,i,117145;Alunișu,9,117146;Brădetu,9,117147;Cosaci,j,117148;Galeșu,7,117149;Piatra,9,117151;Slămnești,9,117152;Uleni,9,117153;Ungureni,9,117154
AG;Budeasa;Budeasa Mare,i,117156;Budeasa Mică,j,117157;Calotești,9,117158;Gălășești,9,117159;Rogojina,7,117161;Valea Mărului,9,117162
AG;Bughea de Jos;,i,117165
AG;Buzoești;Vulpești,s,117182;Bujoreni,9,117171;,9,117170;Cornățel,9,117172;Curteanca,9,117173;Ionești,5,117174;Podeni,j,117176;Redea,9,117177;Șerboeni,9,117178;Tomșanca,9,117179;Vlăduța,9,117181
AG;Căldăraru;,i,117190;Burdea,9,117191;Strâmbeni,9,117192
AG;Călinești;Vrănești,q,117210;,9,117195;Ciocănești,9,117197;Cârstieni,9,117196;Glodu,9,117198;Gorganu,9,117199;Radu Negru,9,117201;Râncăciov,9,117202;Udeni-Zăvoi,j,117203;Urlucea,7,117204;Valea Corbului,9,117206;Văleni-Podgoria,9,117207
AG;Căteasca;,i,117220;Catanele,9,117221;Cireșu,9,117222;Coșeri,j,117223;Gruiu,9,117224;Recea,9,117226;Siliștea,7,117227
AG;Cepari;Ceparii Pământeni,i,117232;Cărpeniș,9,117231;Ceparii Ungureni,9,117233;Morăști,j,117234;Șendrulești,9,117236;Urluiești,9,117237;Valea Măgurei,9,117238;Zamfirești,9,117239
AG;Cetățeni;,g,117240;Lăicăi,9,117241;Valea Cetățuia,j,117242
AG;Cicănești;,i,117245;Bărăști,9,117246;Mioarele,9,117247;Urechești,9,117248
AG;Ciofrângeni;,p,117250;Burluși,9,117251;Lacurile,9,117252;Piatra,9,117253;Schitu-Matei,9,117254
AG;Ciomăgești;Răduțești,i,117264;Beculești,9,117256;Bratia,9,117257;,9,117255;Cungrea,h,117258;Dogari,9,117259;Fedeleșoiu,9,117261;Giuclani,9,117262;Păunești,9,117263
AG;Cocu;Răchițele de Jos,i,117272;Bărbătești,9,117266;,j,117265;Crucișoara,9,117267;Făcălețești,7,117268;Greabănu,9,117269;Popești,9,117271;Răchițele de Sus,9,117273
AG;Corbeni;,i,117275;Berindești,j,117276;Bucșenești,9,117277;Oeștii Pamânteni,9,117278;Oeștii Ungureni,9,117279;Poienari,7,117281;Rotunda,9,117282;Turburea,9,117283
AG;Corbi;,s,117285;Corbșori,9,117286;Jgheaburi,9,117287;Poduri,9,117288;Poienărei,9,117289;Stănești,9,117291
AG;Coșești;,g,117295;Jupânești,j,117296;Lăpușani,9,117297;Leicești,9,117298;Păcioiu,9,117299;Petrești,9,117301;Priseaca,9,117302
AG;Cotmeana;,i,117305;Bascovele,f,117306;Bunești,9,117307;Costești,9,117310;Dealu Pădurii,9,117308;Drăgolești,9,117309;Lintești,9,117311;Negești,9,117312;Pielești,9,117313;Săndulești,j,117314;Spiridoni,9,117316;Ursoaia,7,117317;Vârloveni,9,117318;Zamfirești,9,117319
AG;Cuca;,i,117330;Bălțata,9,117331;Bărbălani,j,117332;Cârcești,9,117333;Cotu,9,117334;Crivățu,9,117336;Lăunele de Sus,7,117337;Măcăi,9,117338;Mănești,9,117339;Sinești,9,117341;Stănicei,j,117342;Teodorești,9,117343;Valea Cucii,9,117344;Vonigeasa,9,117346
AG;Davidești;,i,117350;Conțești,7,117351;Voroveni,9,117352
AG;Dâmbovicioara;,s,117355;Ciocanu,9,117356;Podu Dâmboviței,9,117357
AG;Dârmănești;,i,117360;Negreni,9,117361;Piscani,9,117362;Valea Nandrii,h,117363;Valea Rizii,9,117364
AG;Dobrești;,i,117365;Furești,9,117366
AG;Domnești;,i,117370
AG;Dragoslavele;,i,117375;Valea Hotarului,9,117376
AG;Drăganu;Drăganu-Olteni,p,117382;Băcești,9,117381;Dumbrăvești,9,117383;Prislopu Mare,9,117384
AG;Godeni;,i,117385;Bordeieni,j,117386;Capu Piscului,9,117387;Cotești,9,117388;Malu,7,117389
AG;Hârsești;,i,117390;Ciobani,9,117391;Martalogi,9,117392
AG;Hârtiești;,s,117395;Dealu,i,117397;Lespezi,g,117399;Lucieni,9,117401
AG;Vulturești;Bârzești,-y,117396;Huluba,i,117398;,p,117402
AG;Izvoru;,s,117405
AG;Leordeni;,i,117410;Baloteasca,9,117411;Băila,9,117412;Bântău,9,117413;Budișteni,7,117414;Ciolcești,j,117417;Ciulnița,9,117418;Cârciumărești,9,117416;Cotu Malului,9,117419;Glâmbocata,9,117421;Glâmbocata-Deal,9,117422;Glodu,9,117423;Moara Mocanului,9,117424;Schitu Scoicești,9,117426
AG;Lerești;,q,117430;Pojorâta,9,117431;Voinești,9,117432
AG;Lunca Corbului;,i,117435;Bumbueni,9,117436;Catane,9,117437;Ciești,9,117438;Lăngești,j,117439;Mârghia de Jos,4,117441;Mârghia de Sus,9,117442;Pădureți,9,117443;Silișteni,9,117444
AG;Mălureni;,s,117445;Bunești,9,117446;Păuleasca,9,117447;Toplița,9,117448;Zărnești,9,117449
AG;Merișani;,g,117455;Borlești,j,117456;Brăteasca,9,117457;Capu Piscului,9,117458;Crâmpotani,9,117459;Dobrogostea,9,117461;Malu Vânăt,9,117462;Vărzaru,9,117463;Vâlcelele,9,117464
AG;Micești;,q,117465;Brânzari,9,117466;Păuleasca,9,117467;Purcăreni,9,117468
AG;Mihăești;,i,117470;Drăghici,9,117471;Furnicoși,9,117472;Rudeni,9,117473;Valea Bradului,h,117474;Valea Popii,9,117476;Văcarea,9,117477
AG;Mioarele;Mățău,i,117484;Aluniș,9,117481;Chilii,9,117482;Cocenești,9,117483;Suslănești,j,117486
AG;Miroși;,g,117490;Surdulești,9,117491
AG;Morărești;,i,117495;Dedulești,9,117497;Dealu Obejdeanului,9,117496;Luminile,j,117498;Măncioiu,9,117499;Săpunari,9,117501
AG;Moșoaia;,f,117505;Bătrâni,9,117506;Ciocănăi,9,117507;Dealu Viilor,j,117508;Hințești,9,117509;Lăzărești,9,117511;Smeura,9,117512
AG;Mozăceni;,i,117515;Babaroaga,9,117516;Zidurile,7,117517
AG;Mușătești;Vâlsănești,s,117531;Bolovănești,9,117521;Costești-Vâlsan,9,117522;Mușățești,9,117520;Prosia,9,117523;Robaia,9,117524;Stroești,9,117526;Valea Faurului,9,117527;Valea lui Maș,h,117529;Valea Muscelului,9,117528
AG;Negrași;,i,117535;Bârlogu,9,117536;Buta,9,117537;Mozacu,9,117538
AG;Nucșoara;,i,117540;Gruiu,j,117541;Sboghițești,7,117542;Slatina,9,117543
AG;Oarja;,i,117545;Ceaușești,9,117546
AG;Pietroșani;,i,117550;Bădești,j,117551;Gănești,9,117552;Retevoiești,9,117553;Vărzăroaia,7,117554
AG;Poienarii de Argeș;Poienari,i,117578;Ceaurești,9,117576;Ioanicești,9,117577;Tomulești,j,117579
AG;Poienarii de Muscel;Poienari,i,117578;Groșani,9,117581;Jugur,9,117582;Șerbănești,5,117584;Valea Îndărăt,j,117586
AG;Poiana Lacului;,i,117555;Cătunași,9,117556;Cepari,9,117557;Dealu Orașului,9,117558;Dealu Viilor,9,117559;Dinculești,9,117561;Gălețeanu,9,117562;Gărdinești,h,117563;Gâlcești,9,117564;Metofu,9,117566;Păduroiu din Deal,9,117567;Păduroiu din Vale,9,117568;Sămara,9,117569
AG;Popești;,i,117590;Palanga,z,117593;Purcăreni,9,117594;Slobozia,i,117597
AG;Râca;Adunați,-1h,117591;Bucov,j,117592;,p,117596
AG;Priboieni;,r,117600;Albotele,9,117601;Paraschivești,j,117602;Sămăila,9,117604;Pitoi,9,117603;Valea Mare,7,117606;Valea Nenii,9,117607;Valea Popii,9,117608
AG;Rătești;,i,117610;Ciupa-Mănciulescu,j,117611;Furduești,9,117612;Mavrodolu,9,117613;Nejlovelu,9,117614;Pătuleni,9,117616;Tigveni,7,117740
AG;Recea;,i,117620;Deagu de Jos,j,117621;Deagu de Sus,9,117622;Goleasca,9,117623;Orodel,9,117624
AG;Rociu;,i,117625;Gliganu de Jos,9,117626;Gliganu de Sus,g,117627;Șerbănești,9,117628
AG;Rucăr;,i,117630;Sătic,9,117631
AG;Sălătrucu;,i,117635;Văleni,9,117636
AG;Săpata;Mârțești,i,117647;Bănărești,h,117641;Dealu Bradului,9,117642;Drăghicești,9,117643;Găinușa,9,117644;Lipia,9,117646;Popești,9,117648;Turcești,9,117649
AG;Schitu Golești;,s,117650;Burnești,9,117651;Costiță,7,117652;Lăzărești,9,117653;Loturi,9,117654;Valea Pechii,9,117656
AG;Slobozia;,i,117660;Nigrișoara,j,117661
AG;Stâlpeni;,i,117665;Dealu Frumos,9,117666;Livezeni,7,117667;Ogrezea,9,117668;Oprești,9,117669;Pițigaia,9,117671;Rădești,j,117672
AG;Stoenești;,i,117675;Bădeni,9,117676;Cotenești,9,117677;Lunca Gârtii,9,117678;Piatra,7,117679;Slobozia,9,117681;Valea Bădenilor,j,117682
AG;Stolnici;,i,117685;Cochinești,9,117686;Cotmeana,9,117687;Fâlfani,9,117688;Izbășești,9,117689;Vlășcuța,9,117691
AG;Suseni;,o,117695;Burdești,9,117696;Cerșani,9,117697;Chirițești,9,117698;Găleșești,9,117699;Odăeni,9,117701;Pădureni,9,117702;Strâmbeni,j,117703;Stefănești,9,117704;Țuțulești,7,117706
AG;Ștefan cel Mare;,i,117710;Glavacioc,9,117711
AG;Șuici;,i,117725;Ianculești,j,117726;Paltenu,9,117727;Păuleni,9,117728;Rudeni,9,117729;Valea Calului,7,117731
AG;Teiu;,i,117735;Leșile,9,117736
AG;Tigveni;,s,117740;Bădislava,9,117741;Bălilești,9,117742;Bălteni,9,117743;Bârseștii de Jos,9,117744;Bârseștii de Sus,7,117746;Blaju,9,117747;Vlădești,j,117748
AG;Țițești;,i,117750;Bucșenești-Lotași,9,117751;Cișmea,9,117752;Valea Mănăstirii,9,117753;Valea Stânii,9,117754
AG;Uda;,q,117755;Bădulești,9,117756;Bărănești,9,117757;Braniștea,9,117758;Chirițești,9,117759;Cotu,9,117761;Dealu Bisericii,9,117762;Dealu Tolcesii,9,117763;Diconești,9,117764;Gorani,9,117766;Greabăn,g,117767;Lungulești,9,117768;Miercani,9,117769;Râjlețu-Govora,9,117771;Romana,9,117772;Săliștea,9,117773
AG;Ungheni;,s,117780;Colțu,9,117781;Găujani,9,117782;Goia,7,117783;Humele,9,117784;Satu Nou,9,117786
AG;Valea Danului;,i,117790;Bănicești,j,117791;Bolculești,9,117792;Borobănești,9,117793;Vernești,9,117794
AG;Valea Iașului;,g,117795;Bădila,9,117796;Bărbălătești,9,117797;Borovinești,j,117798;Cerbureni,9,117799;Mustățești,9,117801;Ruginoasa,9,117802;Ungureni,9,117803;Valea Uleiului,9,117804
AG;Vedea;,g,117815;Bădicea,j,117816;Blejani,9,117817;Burețești,9,117818;Chirițești,9,117819;Chițani,9,117821;Ciurești,9,117822;Dincani,9,117823;Fata,9,117824;Frătici,9,117826;Izvoru de Jos,h,117827;Izvoru de Sus,9,117828;Lungani,9,117829;Mogoșești,9,117831;Prodani,9,117832;Rățoi,9,117833;Vața,9,117834;Vețișoara,9,117837;Vârșești,9,117836
AG;Vlădești;,k,117840;Coteasca,j,117841;Drăghescu,9,117842;Putina,9,117843
BC;Bacău;*,7f
BC;Hemeiuș;,i,607235;Fântânele,9,607236;Lilieci,9,607237
BC;Letea Veche;,s,607270;Holt,9,607271;Radomirești,9,607272;Ruși-Ciutea,9,607273;Siretu,7,607274
BC;Măgura;,i,607305;Crihan,j,607306;Dealu-Mare,9,607307;Sohodol,9,607308
BC;Mărgineni;,i,607315;Barați,9,607316;Luncani,9,607317;Pădureni,g,607318;Podiș,9,607319;Poiana,9,607321;Trebeș,9,607322;Valea Budului,9,607323
BC;Onești;*,r;Borzești,9;Slobozia,9
BC;Gura Văii;,q,607220;Capăta,9,607221;Dumbrava,9,607222;Motocești,9,607223;Păltinata,9,607224;Temelia,9,607226
BC;Ștefan cel Mare;,s,607605;Bogdana,9,607606;Gutinaș,g,607608;Negoiești,9,607609;Rădeana,i,607612;Viișoara,9,607613
BC;Buciumi;,-19,607607;Răcăuți,r,607611
BC;Buhuși;+,1j;Marginea,9;Runcu,7
BC;Comănești;+,r;Podei,j;Vermești,9
BC;Moinești;*,r;Găzărie,9
BC;Slănic-Moldova;+,z;Cerdac,9;Cireșoaia,9
BC;Târgu Ocna;+,r;Poieni,9;Vâlcele,9
BC;Agăș;,o,607005;Beleghet,9,607006;Coșnea,9,607007;Cotumba,9,607008;Diaconești,9,607009;Goioasa,9,607011;Preluci,9,607012;Sulța,j,607013
BC;Ardeoani;,g,607015;Leontinești,9,607016
BC;Asău;,i,607020;Apa Asău,9,607021;Ciobănuș,9,607022;Lunca Asău,j,607023;Păltiniș,9,607024;Straja,9,607026
BC;Balcani;,g,607030;Frumoasa,9,607031;Ludași,9,607032;Schitu Frumoasa,9,607033
BC;Berești-Bistrița;,s,607040;Brad,9,607041;Climești,i,607043;Pădureni,18,607048
BC;Itești;Ciumași,-1h,607042;Dumbrava,i,607044;Făgețel,7,607046;,9,607047
BC;Berești-Tazlău;,11,607050;Boșoteni,9,607051;Enăchești,9,607052;Prisaca,9,607053;Românești,9,607054;Tescani,9,607056;Turluianu,h,607057
BC;Berzunți;,i,607060;Buda,9,607061;Dragomir,9,607062
BC;Bârsănești;,i,607035;Albele,9,607036;Brătești,9,607037;Caraclău,9,607038
BC;Blăgești;,p,607065;Buda,9,607066;Poiana Negustorului,9,607067;Țârdenii Mari,9,607068;Valea lui Ion,9,607069
BC;Bogdănești;,s,607070;Filipești,9,607071
BC;Brusturoasa;,g,607075;Buruieniș,9,607076;Buruienișu de Sus,9,607077;Camenca,9,607078;Cuchiniș,9,607079;Hângănești,j,607081
BC;Buhoci;,i,607085;Bijghir,9,607086;Buhocel,9,607087;Coteni,7,607088;Dospinești,9,607089
BC;Cașin;,s,607090;Curița,9,607091
BC;Căiuți;,i,607095;Blidari,9,607096;Boiștea,9,607097;Florești,9,607098;Heltiu,7,607099;Mărcești,j,607101;Popeni,9,607102;Pralea,9,607103;Vrânceni,9,607104
BC;Cleja;,i,607105;Somușca,9,607106;Valea Mică,9,607107
BC;Colonești;,q,607110;Călini,9,607111;Poiana,9,607112;Satu Nou,9,607113;Spria,9,607114;Valea Mare,9,607116;Zăpodia,9,607117
BC;Corbasca;,i,607120;Băcioiu,j,607121;Marvila,5,607122;Pogleț,9,607123;Rogoaza,9,607124;Scărișoara,9,607126;Vâlcele,9,607127
BC;Coțofănești;,s,607130;Bâlca,9,607131;Boiștea de Jos,9,607132;Borșani,9,607133;Tămășoaia,7,607134
BC;Dămienești;,i,607135;Călugăreni,j,607136;Drăgești,9,607137;Pădureni,9,607138
BC;Dărmănești;+,i;Dărmăneasca,9;Lapoș,9;Păgubeni,7;Plopu,j;Sălătruc,9
BC;Dealu Morii;,i,607140;Banca,9,607141;Bălănești,9,607142;Blaga,9,607143;Boboș,9,607144;Bodeasa,9,607146;Bostănești,h,607147;Calapodești,9,607148;Căuia,9,607149;Dorofei,9,607151;Ghionoaia,9,607152;Grădești,9,607153;Negulești,9,607154;Tăvădărești,9,607156
BC;Dofteana;,s,607160;Bogata,7,607161;Cucuieți,9,607162;Hăghiac,9,607163;Larga,9,607164;Seaca,9,607166;Ștefan Vodă,9,607167
BC;Faraoani;,s,607170
BC;Filipeni;,i,607175;Bălaia,6,607176;Brad,9,607177;Fruntești,9,607178;Mărăști,9,607179;Pădureni,j,607181;Slobozia,9,607182;Valea Boțului,9,607183
BC;Filipești;,i,607185;Boanța,9,607186;Cârligi,7,607187;Cornești,9,607188;Cotu Grosului,j,607189;Galbeni,9,607191;Hârlești,9,607192;Onișcani,9,607193
BC;Găiceana;,i,607195;Arini,9,607196;Huțu,9,607197;Popești,h,607198
BC;Ghimeș-Făget;Făget,i,607207;Bolovăniș,9,607206;Făgetu de Sus,9,607208;Ghimeș,9,607209;Răchitiș,9,607211;Tărhăuși,9,607212
BC;Gârleni;Gârlenii de Sus,i,607201;,h,607200;Lespezi,9,607202;Șurina,9,607203
BC;Glăvănești;,i,607215;Frumușelu,9,607216;Muncelu,9,607217;Putredeni,9,607218;Răzeșu,j,607219
BC;Helegiu;,g,607230;Brătila,9,607231;Deleni,9,607232;Drăgugești,9,607233
BC;Horgești;,i,607240;Bazga,j,607241;Galeri,9,607242;Mărăscu,9,607243;Răcătău-Răzeși,9,607246;Răcătău de Jos,5,607244;Recea,9,607247;Sohodor,j,607248
BC;Parincea;Văleni,9,607409;,tg,607400;Barna,7,607401;Mileștii de Jos,9,607402;Mileștii de Sus,9,607403;Nănești,9,607404;Năstăseni,9,607406;Poieni,9,607407;Satu Nou,j,607408;Vladnic,9,607411
BC;Huruiești;,-v6,607250;Căpotești,9,607251;Florești,9,607252;Fundoaia,9,607253;Ocheni,9,607254;Perchiu,h,607256;Prădaiș,9,607257
BC;Izvoru Berheciului;,i,607260;Antohești,9,607261;Băimac,9,607262;Făghieni,9,607263;Obârșia,9,607264;Oțelești,9,607266;Pădureni,9,607267
BC;Lipova;,q,607275;Mâlosu,9,607276;Satu Nou,9,607277;Valea Caselor,9,607278;Valea Hogei,9,607279;Valea Mărului,9,607281;Valea Moșneagului,9,607282
BC;Livezi;,s,607285;Bălăneasa,7,607286;Orășa,9,607287;Poiana,9,607288;Prăjoaia,9,607289;Scăriga,9,607291
BC;Luizi-Călugăra;,s,607295;Osebiți,9,607296
BC;Măgirești;,i,607300;Prăjești,7,607301;Stănești,9,607302;Șesuri,9,607303;Valea Arinilor,9,607304
BC;Mănăstirea Cașin;,s,607310;Lupești,9,607311;Pârvulești,9,607312;Scutaru,9,607313
BC;Motoșeni;,f,607325;Bâclești,j,607326;Chetreni,9,607327;Chicerea,9,607328;Cociu,9,607329;Cornățelu,9,607331;Fântânele,9,607332;Fundătura,9,607333;Gura Crăiești,9,607334;Poiana,9,607336;Praja,h,607337;Rotăria,9,607338;Șendrești,9,607339;Țepoaia,9,607341
BC;Negri;,i,607345;Brad,9,607346;Călinești,9,607347;Mâgla,9,607348;Poiana,j,607349;Ursoaia,7,607351
BC;Nicolae Bălcescu;,i,607355;Buchila,i,607357;Galbeni,9,607358;Lărguța,9,607359;Valea Seacă,s,607362
BC;Sărata;Bălțata,-1j,607356;,1a,607361
BC;Oituz;,p,607365;Călcâi,9,607366;Ferestrău-Oituz,9,607367;Hârja,9,607368;Marginea,9,607369;Poiana Sărată,j,607371
BC;Oncești;,i,607375;Bărboasa,9,607376;Dealu Perjului,9,607377;Onceștii Vechi,7,607378;Satu Nou,9,607379;Tarnița,9,607381;Taula,j,607382
BC;Orbeni;,i,607385;Scurta,9,607386
BC;Palanca;,i,607390;Cădărești,9,607391;Ciugheș,e,607392;Pajiștea,9,607393;Popoiu,9,607394
BC;Parava;,i,607395;Drăgușani,9,607396;Rădoaia,9,607397;Teiuș,9,607398
BC;Pâncești;,3i,607415;Chilia Benei,7,607416;Dieneț,9,607417;Fulgeriș,9,607418;Fundu Văii,9,607419;Motoc,j,607421;Petrești,9,607422;Soci,9,607423
BC;Pârgărești;,i,607425;Bahna,9,607426;Nicorești,7,607427;Pârâu Boghii,9,607428;Satu Nou,j,607429
BC;Pârjol;,i,607430;Băhnășeni,9,607431;Bărnești,9,607432;Băsăști,9,607433;Câmpeni,9,607434;Hăineala,9,607436;Pustiana,h,607437;Tărâța,9,607438;Hemieni,1gm,607439
BC;Plopana;,-1g4,607440;Budești,9,607441;Dorneni,9,607442;Fundu Tutovei,9,607443;Ițcani,9,607444;Rusenii Răzeși,9,607446;Rusenii de Sus,9,607447;Străminoasa,g,607448;Țâgâra,9,607449
BC;Podu Turcului;,i,607450;Bălănești,9,607451;Căbești,9,607452;Fichitești,9,607453;Giurgioana,j,607454;Hanța,9,607456;Lehancea,9,607457;Plopu,7,607458;Răcușana,9,607459;Sârbi,9,607461
BC;Poduri;,i,607465;Bucșești,j,607466;Cernu,9,607467;Cornet,9,607468;Negreni,9,607469;Prohozești,9,607471;Valea Șoșii,7,607472
BC;Racova;,i,607475;Gura Văii,j,607476;Hălmăcioaia,9,607477;Ilieși,9,607478
BC;Răcăciuni;,i,607480;Ciucani,9,607481;Fundu Răcăciuni,9,607482;Gheorghe Doja,7,607484;Gâșteni,j,607483;Răstoaca,9,607486
BC;Răchitoasa;,i,607490;Barcana,9,607491;Bucșa,9,607492;Buda,9,607493;Burdusaci,9,607494;Dănăila,9,607496;Dumbrava,h,607497;Farcașa,9,607498;Fundătura Răchitoasa,9,607499;Hăghiac,9,607501;Magazia,9,607502;Movilița,9,607503;Oprișești,9,607504;Putini,9,607506;Tochilea,9,607507
BC;Roșiori;,o,607510;Misihănești,9,607511;Negușeni,9,607512;Poieni,9,607513;Valea Mare,9,607514;Valea Mică,j,607516
BC;Sascut;,i,607520;Berești,9,607521;Conțești,9,607522;Păncești,7,607523;Sascut-Sat,9,607524;Schineni,9,607526;Valea Nacului,j,607527
BC;Sănduleni;,i,607530;Bârzulești,9,607531;Coman,9,607532;Mateiești,9,607533;Stufu,9,607534;Tisa,7,607536;Verșești,j,607537
BC;Săucești;,i,607540;Bogdan Vodă,9,607541;Costei,9,607542;Schineni,9,607543;Siretu,9,607544;Șerbești,9,607546
BC;Scorțeni;,q,607550;Bogdănești,9,607551;Florești,9,607552;Grigoreni,9,607553;Stejaru,9,607554;Șerpeni,9,607556
BC;Secuieni;,i,607560;Berbinceni,s,607562;Chiticeni,7,607563;Fundeni,i,607566;Glodișoarele,9,607567;Valea Fânațului,r,607571;Văleni,j,607572
BC;Odobești;Bălușa,-2r,607561;Ciuturești,z,607564;,r,607568;Tisa-Silvestri,9,607569
BC;Solonț;,1a,607580;Cucuieți,6,607581;Sărata,9,607582
BC;Stănișești;,i,607585;Balotești,j,607586;Belciuneasa,9,607587;Benești,9,607588;Crăiești,9,607589;Gorghești,9,607591;Slobozia,9,607592;Slobozia Nouă,7,607593;Văleni,9,607594
BC;Strugari;,s,607595;Cetățuia,9,607596;Iaz,9,607597;Nadișa,9,607598;Petricica,9,607599;Răchitișu,9,607601
BC;Tamași;,q,607615;Chetriș,9,607616;Furnicari,9,607617
BC;Gioseni;,9,607618
BC;Tătărăști;,i,607620;Cornii de Jos,9,607621;Cornii de Sus,9,607622;Drăgești,9,607623;Gherdana,9,607624;Giurgeni,h,607626;Ungureni,9,607627
BC;Târgu Trotuș;,i,607630;Tuta,9,607631;Viișoara,9,607632
BC;Traian;,i,607635;Bogdănești,j,607636;Hertioana de Jos,9,607637;Hertioana-Răzeși,7,607638;Zăpodia,i,607641
BC;Prăjești;,-9,607639
BC;Ungureni;,r,607645;Bărtășești,9,607646;Bibirești,j,607647;Bota,9,607648;Botești,9,607649;Gârla Anei,9,607651;Viforeni,5,607652;Zlătari,9,607653
BC;Urechești;,s,607655;Cornățel,9,607656;Lunca Dochiei,9,607657;Satu Nou,9,607658;Slobozia,9,607659
BC;Valea Seacă;,i,607660;Cucova,h,607661
BC;Vultureni;Lichitișeni,i,607673;Bosia,9,607666;Dădești,9,607667;Dorneni,9,607668;Ghilăvești,9,607669;Godineștii de Jos,9,607671;Godineștii de Sus,9,607672;Medeleni,9,607674;Năzărioaia,h,607676;Reprivăț,9,607677;Tomozia,9,607678;Țigănești,9,607679;Valea Lupului,9,607681;Valea Merilor,9,607682;Valea Salciei,9,607683;,9,607665
BC;Zemeș;,s,607690;Bolătău,7,607691
BH;Oradea;*,7g
BH;Sânmartin;,i,417495;Betfia,h,417497;Cihei,9,417498;Cordău,9,417499;Haieu,9,417501;Rontău,9,417502;Băile Felix,48r,417500
BH;Sântandrei;,-489,417515;Palota,9,417516
BH;Aleșd;+,z;Pădurea Neagră,9;Peștiș,9;Tinăud,9
BH;Aștileu;,i,417020;Călățea,9,417021;Chistag,j,417022;Peștere,9,417023
BH;Beiuș;*,p;Delani,9
BH;Ștei;+,11
BH;Marghita;*,r;Cheț,9;Ghenetea,7
BH;Nucet;+,11;Băița,9;Băița-Plai,9
BH;Salonta;*,r
BH;Vașcău;+,w;Câmp,9;Câmp-Moți,9;Colești,9;Vărzarii de Jos,9;Vărzarii de Sus,9
BH;Abram;,s,417005;Cohani,9,417006;Dijir,7,417007;Iteu,9,417008;Iteu Nou,9,417009;Margine,9,417011;Satu Barbă,9,417012;Suiug,9,417013
BH;Petreu;Abrămuț,s,417015;Crestur,9,417016;Făncica,9,417017;,7,417018
BH;Aușeu;,i,417025;Cacuciu Vechi,9,417026;Codrișoru,j,417027;Gheghie,9,417028;Groși,9,417029;Luncșoara,9,417031
BH;Avram Iancu;,i,417035;Ant,7,417036;Tămașda,9,417037
BH;Balc;,s,417040;Almașu Mare,9,417041;Almașu Mic,9,417042;Ghida,9,417043;Săldăbagiu de Barcău,9,417044
BH;Batăr;,i,417045;Arpășel,h,417046;Talpoș,9,417047;Tăut,9,417048
BH;Biharia;,i,417050;Cauaceu,9,417051
BH;Tămășeu;Niuved,9,417052;Parhida,9,417053;Satu Nou,9,417054;,9,417056
BH;Boianu Mare;,p,417060;Corboaia,9,417061;Huta,9,417062;Păgaia,9,417063;Rugea,9,417064
BH;Borod;,s,417065;Borozel,9,417066;Cetea,9,417067;Cornițel,7,417068;Șerani,9,417069;Valea Mare de Criș,9,417071
BH;Borș;,i,417075;Santăul Mare,j,417076;Santăul Mic,9,417077;Sântion,9,417078
BH;Bratca;,i,417080;Damiș,7,417082;Beznea,9,417081;Lorău,9,417083;Ponoară,j,417084;Valea Crișului,9,417086
BH;Brusturi;,i,417090;Cuieșd,9,417091;Loranta,9,417092;Orvișele,9,417093;Păulești,7,417094;Picleu,j,417096;Țigăneștii de Criș,9,417097;Varasău,9,417098
BH;Budureasa;,i,417100;Burda,9,417101;Saca,9,417102;Săliște de Beiuș,9,417103;Teleac,9,417104
BH;Buduslău;,q,417105;Albiș,9,417106
BH;Bulz;,i,417110;Munteni,9,417112;Remeți,9,417113
BH;Buntești;,i,417115;Brădet,j,417116;Dumbrăvani,5,417117;Ferice,9,417118;Lelești,9,417119;Poienii de Jos,9,417121;Poienii de Sus,9,417122;Săud,j,417123;Stâncești,9,417124
BH;Căbești;,i,417125;Goila,9,417126;Gurbești,7,417127;Josani,9,417128;Sohodol,9,417129
BH;Căpâlna;,s,417130;Ginta,9,417131;Rohani,9,417132;Săldăbagiu Mic,9,417133;Suplacu de Tinca,9,417134
BH;Cărpinet;,g,417135;Izbuc,j,417137;Leheceni,9,417138;Călugări,9,417136
BH;Cefa;,i,417145;Ateaș,9,417146;Inand,18,417151
BH;Sânnicolau Român;Berechiu,-z,417147;Roit,18,417152;,9,417153
BH;Gepiu;Bicaci,-18,417148;,9,417149
BH;Ceica;,1h,417155;Bucium,9,417156;Ceișoara,9,417157;Corbești,9,417158;Cotiglet,9,417159;Dușești,j,417161;Incești,7,417162
BH;Cetariu;,i,417165;Șișterea,r,417168;Șușturogi,9,417169;Tăutelec,j,417171
BH;Paleu;,-1a,417166;Săldăbagiu de Munte,9,417167;Uileacu de Munte,1a,417172
BH;Cherechiu;,f,417175;Cheșereu,9,417176;Târgușor,9,417177
BH;Chișlaz;,s,417180;Chiraleu,9,417181;Hăucești,9,417182;Mișca,9,417183;Poclușa de Barcău,9,417184;Sărsig,9,417186;Sânlazăr,7,417187
BH;Sâniob;Ciuhoi,s,417190;Cenaloș,9,417191;,9,417192;Sfârnaș,9,417193
BH;Ciumeghiu;,i,417195;Boiu,9,417196;Ghiorac,9,417197
BH;Câmpani;,q,417140;Fânațe,9,417141;Hârsești,9,417142;Sighiștel,9,417143;Valea de Sus,9,417144
BH;Cociuba Mare;,i,417200;Cărăsău,9,417201;Cheșa,9,417202;Petid,h,417203
BH;Copăcel;,i,417205;Bucuroaia,9,417206;Chijic,9,417207;Poiana Tășad,9,417208;Sărand,9,417209;Surduc,9,417211
BH;Criștioru de Jos;,s,417215;Bâlc,7,417216;Criștioru de Sus,9,417217;Poiana,9,417218;Săliște de Vașcău,9,417219
BH;Curățele;,i,417220;Beiușele,j,417221;Cresuia,9,417222;Nimăiești,9,417223;Pocioveliște,9,417224
BH;Curtuișeni;,e,417225;Vășad,j,417226
BH;Derna;,i,417230;Dernișoara,9,417231;Sacalasău,9,417232;Sacalasău Nou,9,417233;Tria,9,417234
BH;Diosig;,q,417235;Ianca,9,417236
BH;Roșiori;Mihai Bravu,9,417237;,9,417238;Vaida,9,417239
BH;Dobrești;,i,417240;Cornișești,9,417241;Crâncești,9,417242;Hidișel,9,417243;Luncasprie,h,417244;Răcaș,9,417246;Topa de Jos,9,417247;Topa de Sus,9,417248
BH;Drăgănești;,i,417250;Belejeni,9,417251;Grădinari,9,417252;Livada Beiușului,j,417253;Mizieș,9,417254;Păntășești,7,417256;Șebiș,9,417257;Talpe,9,417258;Țigăneștii de Beiuș,9,417259;Păcălești,287,417255
BH;Drăgești;,-27p,417260;Dicănești,j,417261;Stracoș,9,417262;Tășad,9,417263;Topești,9,417264
BH;Finiș;,g,417265;Brusturi,9,417266;Fiziș,9,417267;Ioaniș,j,417268;Șuncuiș,9,417269
BH;Girișu de Criș;,i,417270;Tărian,i,417272
BH;Toboliu;Cheresig,-9,417271;,f,417273
BH;Hidișelu de Sus;,s,417275;Hidișelu de Jos,9,417276;Mierlău,9,417277;Sântelec,9,417278;Șumugiu,9,417279
BH;Holod;,i,417280;Dumbrava,9,417281;Dumbrăvița,h,417282;Forosig,9,417283;Hodiș,9,417284;Lupoaia,9,417286;Valea Mare de Codru,9,417287;Vintere,9,417288
BH;Husasău de Tinca;,i,417290;Fonău,9,417291;Miersig,j,417292;Oșand,7,417293;Sititelec,9,417294
BH;Ineu;,i,417295;Botean,9,417296;Husasău de Criș,9,417297
BH;Lazuri de Beiuș;,s,417300;Băleni,9,417301;Cusuiuș,9,417302;Hinchiriș,7,417303
BH;Lăzăreni;,i,417305;Bicăcel,9,417306;Calea Mare,9,417307;Cărăndeni,j,417308;Cărănzel,9,417309;Gepiș,9,417311;Gruilung,9,417312;Miheleu,9,417313
BH;Lugașu de Jos;,g,417315;Lugașu de Sus,9,417316;Urvind,j,417317
BH;Lunca;,i,417320;Briheni,9,417321;Hotărel,9,417322;Seghiște,9,417324;Sârbești,9,417323;Șuștiu,c,417326
BH;Mădăras;,i,417330;Homorog,9,417331;Ianoșda,9,417332;Marțihaz,9,417333
BH;Măgești;,s,417335;Butani,9,417336;Cacuciu Nou,9,417337;Dobricionești,7,417338;Gălășeni,9,417339;Josani,9,417341;Ortiteag,9,417342
BH;Nojorid;,s,417345;Apateu,9,417346;Chișirid,9,417347;Leș,9,417348;Livada de Bihor,9,417349;Păușa,7,417351;Șauaieu,9,417352
BH;Olcea;,s,417355;Călacea,9,417356;Hodișel,9,417357;Ucuriș,9,417358
BH;Oșorhei;,i,417360;Alparea,9,417361;Cheriu,h,417362;Felcheriu,9,417363;Fughiu,9,417364
BH;Pietroasa;,i,417365;Chișcău,9,417366;Cociuba Mică,9,417367;Giulești,9,417368;Gurani,9,417369;Măgura,9,417371;Moțești,h,417372
BH;Pocola;,i,417375;Feneriș,9,417376;Petrani,9,417377;Poietari,9,417378;Sânmartin de Beiuș,9,417379
BH;Pomezeu;,s,417380;Câmpani de Pomezeu,9,417381;Coșdeni,6,417382;Hidiș,9,417383;Lacu Sărat,9,417384;Sitani,9,417386;Spinuș de Pomezeu,9,417387;Vălani de Pomezeu,j,417388
BH;Popești;,i,417390;Bistra,9,417391;Budoi,9,417392;Cuzap,7,417393;Varviz,9,417394;Vărzari,9,417396;Voivozi,j,417397
BH;Răbăgani;,i,417400;Albești,9,417401;Brătești,9,417402;Săucani,9,417404;Saliște de Pomezeu,9,417403;Vărășeni,7,417406
BH;Remetea;,s,417410;Drăgoteni,9,417411;Meziad,9,417412;Petreasa,9,417413;Șoimuș,9,417414
BH;Rieni;,i,417415;Cucuceni,9,417416;Ghighișeni,h,417417;Petrileni,9,417418;Sudrigiu,9,417419;Valea de Jos,9,417421
BH;Roșia;,i,417425;Lazuri,9,417426
BH;Săcădat;,i,417430;Borșa,j,417431;Săbolciu,7,417432
BH;Săcueni;+,i;Cadea,9;Ciocaia,9;Cubulcut,9;Olosig,9;Sânnicolau de Munte,j
BH;Sălacea;,i,417445;Otomani,5,417446
BH;Sălard;,i,417450;Hodoș,j,417451;Sântimreu,9,417452
BH;Sâmbăta;,i,417455;Copăceni,9,417456;Ogești,9,417457;Rogoz,9,417458;Rotărești,7,417459;Zăvoiu,j,417461
BH;Sârbi;,i,417520;Almașu Mic,9,417521;Burzuc,9,417522;Chioag,9,417523;Fegernic,9,417524;Fegernicu Nou,9,417526;Sarcău,9,417527
BH;Spinuș;,q,417530;Ciulești,9,417531;Gurbești,9,417532;Nădar,9,417533;Săliște,9,417534
BH;Suplacu de Barcău;,i,417535;Borumlaca,9,417536;Dolea,j,417537;Foglaș,7,417538;Valea Cerului,9,417539;Vâlcelele,9,417541
BH;Șimian;,i,417545;Șilindru,9,417546;Voivozi,9,417547
BH;Șinteu;,s,417550;Huta Voivozi,9,417551;Socet,7,417552;Valea Târnei,9,417553
BH;Șoimi;,i,417555;Borz,9,417556;Codru,j,417557;Dumbrăvița de Codru,9,417558;Poclușa de Beiuș,9,417559;Sânnicolau de Beiuș,9,417561;Ursad,9,417562;Urviș de Beiuș,6,417563
BH;Șuncuiuș;,s,417565;Bălnaca,9,417566;Bălnaca-Groși,9,417567;Zece Hotare,9,417568
BH;Tarcea;,i,417570;Adoni,9,417571;Galoșpetreu,9,417572
BH;Tărcaia;,q,417575;Mierag,9,417576;Tărcăița,9,417577;Totoreni,9,417578
BH;Tăuteu;,i,417580;Bogei,9,417581;Chiribiș,9,417582;Ciutelec,9,417583;Poiana,h,417584
BH;Tileagd;,i,417585;Bălaia,9,417586;Călătani,9,417587;Poșoloaca,9,417588;Tilecuș,9,417589;Uileacu de Criș,9,417591
BH;Tinca;,s,417595;Belfir,7,417596;Girișu Negru,9,417597;Gurbediu,9,417598;Râpa,9,417599
BH;Tulca;,i,417600;Căuașd,j,417601
BH;Țețchea;,i,417605;Hotar,9,417606;Subpiatră,7,417607;Telechiu,9,417608
BH;Uileacu de Beiuș;,i,417610;Forău,j,417611;Prisaca,9,417612;Vălanii de Beiuș,9,417613
BH;Vadu Crișului;,i,417615;Birtin,9,417616;Tomnatic,f,417617;Topa de Criș,9,417618
BH;Valea lui Mihai;+,i
BH;Viișoara;,i,417625;Izvoarele,9,417626;Pădureni,9,417627;Reghea,9,417628
BH;Vârciorog;,q,417620;Fâșca,9,417621;Surducel,9,417622;Șerghiș,9,417623
BN;Bistrița;*,7f;Ghinda,9;Sărata,j;Sigmir,9;Slătinița,9;Unirea,9;Viișoara,9
BN;Beclean;+,r;Coldău,g;Figa,9;Rusu de Jos,9
BN;Năsăud;+,r;Liviu Rebreanu,9;Lușca,9
BN;Sângeorz-Băi;+,z;Cormaia,9;Valea Borcutului,9
BN;Bistrița Bârgăului;,i,427005;Colibița,9,427007
BN;Braniștea;,s,427010;Cireșoaia,9,427011;Măluț,9,427012
BN;Budacu de Jos;,g,427015;Buduș,9,427016;Jelna,9,427017;Monariu,9,427018;Simionești,j,427019
BN;Budești;,i,427020;Budești-Fânațe,9,427021;Țagu,9,427022;Țăgșoru,7,427023
BN;Căianu Mic;,i,427025;Căianu Mare,j,427026;Ciceu-Poieni,9,427027;Dobric,9,427028
BN;Spermezeu;Dobricel,9,427029;Dumbrăvița,9,427031;,1ap,427275;Hălmăsău,9,427276;Lunca Borlesei,9,427277;Păltineasa,9,427278;Sita,9,427279;Șesuri Spermezeu-Vale,h,427281
BN;Cetate;Satu Nou,-1bo,427042;Orheiu Bistriței,z,427038;Petriș,9,427039
BN;Dumitrița;Budacu de Sus,-11,427036;,j,427037;Ragla,r,427041
BN;Ciceu-Giurgești;,i,427065;Dumbrăveni,i,427067
BN;Negrilești;Breaza,-9,427066;,i,427068;Purcărete,f,427069
BN;Chiochiș;,i,427045;Apatiu,9,427046;Bozieș,9,427047;Buza Cătun,9,427048;Chețiu,9,427049;Jimbor,j,427051;Manic,9,427052;Sânnicoară,9,427053;Strugureni,7,427054;Țentea,9,427056
BN;Chiuza;,i,427060;Mireș,9,427061;Piatra,j,427062;Săsarm,9,427063
BN;Coșbuc;,i,427070
BN;Telciu;Bichigiu,9,427071;,1fw,427355;Fiad,9,427356;Telcișor,9,427357
BN;Dumitra;,-1fy,427075;Cepari,9,427076;Tărpiu,j,427077
BN;Feldru;,i,427080;Nepos,9,427081
BN;Galații Bistriței;,i,427085;Albeștii Bistriței,9,427086;Dipșa,7,427087;Herina,j,427088;Tonciu,9,427089
BN;Ilva Mare;,i,427090;Ivăneasa,9,427091
BN;Ilva Mica;,i,427095
BN;Josenii Bârgăului;,i,427100;Mijlocenii Bârgăului,h,427101;Rusu Bârgăului,9,427102;Strâmba,9,427103
BN;Lechința;,i,427105;Bungard,9,427106;Chiraleș,9,427107;Sângeorzu Nou,9,427108;Sâniacob,9,427109;Țigău,j,427111;Vermeș,6,427112
BN;Leșu;,i,427115;Lunca Leșului,9,427116
BN;Livezile;,i,427120;Cușma,j,427121;Dorolea,9,427122;Dumbrava,9,427123;Valea Poenii,9,427124
BN;Lunca Ilvei;,g,427125
BN;Maieru;,i,427130;Anieș,j,427131
BN;Matei;,i,427135;Bidiu,9,427136;Corvinești,9,427137;Enciu,9,427138;Fântânele,7,427139;Moruț,9,427141
BN;Măgura Ilvei;,s,427145;Arșița,9,427146
BN;Poiana Ilvei;,9,427147
BN;Mărișelu;,i,427150;Bârla,9,427151;Domnești,9,427152;Jeica,h,427153;Măgurele,9,427154;Nețeni,9,427156;Sântioana,9,427157
BN;Miceștii de Câmpie;,i,427160;Fântânița,9,427161;Visuia,9,427162
BN;Milaș;,i,427165;Comlod,h,427166;Dupa Deal,9,427167;Ghemeș,9,427168;Hirean,9,427169;Orosfaia,9,427171
BN;Monor;,i,427175;Gledin,9,427176
BN;Nimigea;Nimigea de Jos,s,427190;Florești,4,427181;Mintiu,9,427182;Mititei,9,427183;Mocod,j,427184;Mogoșeni,9,427186;Nimigea de Sus,9,427187;Tăure,9,427188
BN;Nușeni;,i,427200;Beudiu,9,427201;Dumbrava,7,427202;Feleac,j,427203;Malin,9,427204;Rusu de Sus,9,427206;Vița,9,427207
BN;Parva;,i,427210
BN;Petru Rareș;Reteag,i,427220;Bața,9,427216
BN;Ciceu-Mihăiești;Ciceu-Corabia,h,427217;,9,427218;Lelești,9,427219
BN;Prundu Bârgăului;,i,427230;Susenii Bârgăului,9,427231
BN;Rebra;,i,427235
BN;Rebrișoara;,s,427240;Gersa I,7,427241;Gersa II,9,427242;Poderei,9,427243
BN;Rodna;,i,427245;Valea Vinului,9,427246
BN;Romuli;,s,427250;Dealu Ștefăniței,9,427251
BN;Salva;,g,427255
BN;Runcu Salvei;,9,427256
BN;Silivașu de Câmpie;,i,427270;Draga,9,427271;Fânațele Silivașului,j,427272;Porumbenii,9,427273
BN;Sânmihaiu de Câmpie;,i,427260;Brăteni,9,427261;La Curte,6,427262;Sălcuța,9,427263;Stupini,j,427264;Zoreni,9,427266
BN;Șanț;,2h,427285;Valea Mare,9,427286
BN;Șieu;,i,427290;Ardan,9,427291;Posmuș,9,427292;Șoimuș,9,427293
BN;Șieu-Măgheruș;,q,427295;Arcalia,9,427296;Chintelnic,9,427297;Crainimăt,9,427298;Podirei,9,427299;Sărățel,9,427301;Valea Măgherușului,9,427302
BN;Șieu-Odorhei;,s,427305;Agrișu de Jos,9,427306;Agrișu de Sus,7,427307;Bretea,9,427308;Coasta,9,427309;Cristur-Șieu,9,427311;Șirioara,9,427312
BN;Șieuț;,s,427315;Lunca,9,427316;Ruștior,9,427317;Sebiș,9,427318
BN;Șintereag;,g,427320;Blăjenii de Jos,9,427321;Blăjenii de Sus,9,427322;Caila,j,427323;Cociu,9,427324;Șieu-Sfântu,9,427326;Șintereag-Gară,9,427327
BN;Teaca;,i,427345;Archiud,f,427346;Budurleni,9,427347;Ocnița,9,427348;Pinticu,9,427349;Viile Tecii,9,427351
BN;Tiha Bârgăului;,1q,427360;Ciosa,9,427361;Mureșenii Bârgăului,9,427362;Piatra Fântânele,9,427363;Tureac,9,427364
BN;Târlișua;,i,427330;Agrieș,9,427331;Agrieșel,j,427332;Borleasa,9,427333;Cireași,7,427334;Lunca Săteasca,9,427336;Molișet,9,427337;Oarzina,9,427338;Răcăteșu,9,427339;Șendroaia,9,427341
BN;Uriu;,s,427365;Cristeștii Ciceului,9,427366;Hășmașu Ciceului,9,427367;Ilișua,7,427368
BN;Urmeniș;,i,427370;Câmp,9,427371;Coșeriu,j,427372;Delureni,9,427373;Fânațe,9,427374;Podenii,9,427376;Scoabe,9,427377;Șopteriu,9,427378;Valea,7,427379;Valea Mare,9,427381
BN;Zagra;,s,427385;Alunișul,9,427386;Perișor,9,427387;Poienile Zagrei,9,427388;Suplai,9,427389
BT;Botoșani;*,7e
BT;Curtești;,s,717110;Agafton,9,717111;Băiceni,9,717112;Hudum,9,717113;Mănăstirea Doamnei,7,717114;Orășeni-Deal,9,717116;Orășeni-Vale,9,717117
BT;Răchiți;,s,717310;Cișmea,9,717311;Costești,9,717312;Roșiori,9,717313
BT;Stăuceni;,i,717355;Siliștea,7,717356;Tocileni,j,717357;Victoria,9,717358
BT;Darabani;+,r;Bajura,9;Eșanca,9;Lismănița,9
BT;Dorohoi;*,x;Dealu Mare,9;Loturi Enescu,9;Progresul,9
BT;Săveni;+,11;Bodeasa,9;Bozieni,9;Chișcăreni,7;Petricani,9;Sat Nou,9
BT;Albești;,i,717005;Buimăceni,j,717006;Coștiugeni,9,717007;Jijia,9,717008;Mășcăteni,9,717009;Tudor Vladimirescu,9,717011
BT;Avrămeni;,g,717015;Aurel Vlaicu,s,717017;Dimitrie Cantemir,9,717018;Ichimeni,9,717019;Panaitoaia,9,717021;Timuș,9,717022;Tudor Vladimirescu,9,717023
BT;Adășeni;,-1s,717016;Zoițani,21,717024
BT;Bălușeni;,q,717025;Bălușenii Noi,9,717026;Buzeni,9,717027;Coșuleni,9,717028;Draxini,9,717029;Zăicești,9,717031
BT;Brăești;,i,717035;Poiana,9,717036;Popeni,h,717037;Vâlcelele,9,717038
BT;Broscăuți;,i,717040;Slobozia,9,717041
BT;Bucecea;+,i;Bohoghina,9;Călinești,9
BT;Călărași;,p,717050;Libertatea,9,717051;Pleșani,9,717052
BT;Concești;,i,717055;Movileni,9,717056
BT;Copălău;,s,717060;Cerbu,i,717062;Cotu,g,717064
BT;Coșula;Buda,-p,717061;,g,717063;Pădureni,i,717066;Șupitca,9,717067
BT;Cordăreni;,s,717070;Grivița,9,717071;Slobozia,2km,717072
BT;Corlăteni;,-2k4,717075;Carasa,9,717076;Podeni,z,717079;Vlădeni,i,717082
BT;Dimăcheni;,-1a,717077;Mateieni,9,717078;Recia-Verbia,s,717081
BT;Corni;,r,717085;Balta Arsă,9,717086;Mesteacăn,9,717087;Sarafinești,9,717088
BT;Coțușca;,q,717090;Avram Iancu,9,717091;Cotu Miculinți,9,717092;Crasnaleuca,9,717093;Ghireni,9,717094;Mihail Kogălniceanu,9,717096;Nichiteni,9,717097;Nicolae Bălcescu,9,717098;Puțureni,9,717099
BT;Cristești;,q,717100;Oneaga,9,717101;Schit-Orășeni,9,717102;Unguroaia,9,717103
BT;Cristinești;,i,717105;Baranca,9,717106;Dragalina,j,717107;Fundu Herții,9,717108;Poiana,4,717109;Dămileni,2b1,717104
BT;Dersca;,-2aj,717125
BT;Lozna;,j,717126;Străteni,9,717127
BT;Dângeni;,i,717120;Hulub,9,717121;Iacobeni,9,717122;Strahotin,9,717123
BT;Dobârceni;,q,717130;Bivolari,9,717131;Cișmănești,9,717133;Livada,9,717134;Murguța,9,717136;Brăteni,9,717132
BT;Drăgușeni;,i,717140;Podriga,9,717141;Sarata-Drăgușeni,h,717142
BT;Durnești;,i,717145;Băbiceni,9,717146;Bârsănești,9,717147;Broșteni,9,717148;Cucuteni,9,717149;Guranda,9,717151
BT;Flămânzi;+,s;Poiana,g;Nicolae Bălcescu,uf;Chițoveni,s;Prisăcani,9
BT;Frumușica;,-uy,717160;Boscoteni,9,717161;Rădeni,9,717162;Storești,9,717163;Șendreni,j,717164;Vlădeni-Deal,9,717166
BT;George Enescu;Dumeni,g,717172;Arborea,9,717171;,9,717170;Popeni,9,717173;Stânca,9,717174
BT;Gorbănești;,s,717175;Bătrânești,9,717176;George Coșbuc,9,717177;Mihai Eminescu,9,717178;Silișcani,6,717179;Socrujeni,9,717181;Viforeni,j,717183;Vânători,9,717182
BT;Havârna;,i,717185;Balinți,9,717186;Galbeni,9,717187;Gârbeni,9,717188;Niculcea,9,717189;Tătărășeni,h,717191
BT;Hănești;,i,717195;Borolea,9,717196;Moara Jorii,9,717197;Sarata-Basarab,9,717198;Slobozia Hănești,9,717199
BT;Hilișeu-Horia;,i,717200;Corjăuți,9,717201;Hilișeu-Cloșca,h,717202;Hilișeu-Crișan,9,717203;Iezer,9,717204
BT;Hlipiceni;,i,717205;Dragalina,9,717206;Victoria,9,717207
BT;Hudești;,s,717210;Alba,9,717211;Baranca,7,717212;Mlenăuți,9,717213;Bașeu,1p9,717209;Vatra,8,717214
BT;Ibănești;,-1oz,717215;Dumbrăvița,9,717216
BT;Leorda;,s,717220;Belcea,9,717221;Costinești,9,717222;Dolina,9,717223;Mitoc,7,717224
BT;Lunca;,i,717225;Stroiești,9,717226;Zlătunoaia,j,717227
BT;Manoleasa;,i,717230;Bold,9,717231;Flondora,9,717232;Iorga,9,717233;Liveni,f,717234;Loturi,9,717236;Manoleasa-Prut,9,717237;Sadoveni,9,717238;Șerpenița,9,717239;Zahoreni,9,717241
BT;Mihai Eminescu;Ipotești,i,717253;Baisa,9,717246;Cătămărești,9,717247;Cătămărești-Deal,h,717248;Cervicești,9,717249;Cervicești-Deal,9,717251;Cucorăni,9,717252;Manolești,9,717254;Stâncești,9,717256
BT;Mihăileni;,i,717260;Pârâu Negru,z,717263;Rogojești,9,717264
BT;Cândești;Călinești,-p,717261;,9,717262;Talpa,p,717266;Vițcani,9,717267
BT;Mihălășeni;,i,717270;Caraiman,j,717271;Năstase,9,717272;Negrești,9,717273;Păun,9,717274;Sarata,7,717276;Slobozia Silișcani,9,717277
BT;Mileanca;,i,717280;Codreni,j,717281;Scutari,9,717282;Seliștea,9,717283
BT;Mitoc;,i,717285;Horia,9,717286
BT;Nicșeni;,1z,717290;Dacia,9,717291;Dorobanți,9,717292
BT;Păltiniș;,p,717295;Cuzlău,9,717296;Horodiștea,9,717297;Slobozia,9,717298
BT;Pomârla;,i,717300;Hulubești,9,717301;Racovăț,9,717302
BT;Prăjeni;,s,717305;Câmpeni,7,717306;Lupăria,9,717307;Miletin,9,717308
BT;Rădăuți-Prut;,i,717315;Miorcani,9,717316;Rediu,9,717317
BT;Răuseni;,s,717320;Doina,9,717321;Pogorăști,7,717322;Rediu,9,717323;Stolniceni,9,717324
BT;Ripiceni;,i,717325;Cinghiniia,j,717326;Lehnești,9,717327;Movila Ruptă,9,717328;Popoaia,9,717329;Ripicenii Vechi,9,717332;Râșca,7,717331
BT;Roma;,i,717335;Cotârgaci,j,717336
BT;Românești;,i,717340;Dămideni,9,717341;Românești-Vale,9,717342;Sărata,9,717343
BT;Santa Mare;,g,717345;Bădărăi,j,717346;Berza,9,717347;Bogdănești,9,717348;Durnești,9,717349;Ilișeni,9,717351;Rânghilești,9,717352;Rânghilești-Deal,9,717353
BT;Suharău;,i,717360;Izvoare,f,717361;Lișna,9,717362;Oroftiana,9,717363;Plevna,9,717364;Smârdan,9,717366
BT;Sulița;,i,717370;Cheliș,11,717373;Dracșani,7,717374
BT;Blândești;,-p,717371;Cerchejeni,9,717372;Șoldănești,p,717376
BT;Șendriceni;,i,717380;Horlăceni,9,717381;Pădureni,j,717382
BT;Ștefănești;+,i;Bădiuți,9;Bobulești,9;Stânca,7;Ștefănești-Sat,9
BT;Știubieni;,s,717390;Ibăneasa,9,717391;Negreni,9,717392
BT;Todireni;,i,717395;Cernești,9,717396;Florești,9,717397;Gârbești,7,717398;Iurești,j,717399
BT;Trușești;,i,717400;Buhăceni,9,717401;Ciritei,9,717402;Drislea,9,717403;Ionășeni,9,717404;Păsăteni,9,717406
BT;Tudora;,q,717410
BT;Ungureni;,i,717415;Borzești,9,717416;Călugăreni,9,717417;Călugărenii Noi,9,717418;Durnești,9,717419;Mihai Viteazu,9,717422;Mândrești,9,717421;Plopenii Mari,j,717423;Plopenii Mici,6,717424;Tăutești,9,717426;Vicoleni,9,717427
BT;Unțeni;,i,717435;Burla,9,717436;Burlești,j,717437;Mânăstireni,9,717438;Soroceni,9,717439;Valea Grajdului,9,717441;Vultureni,7,717442
BT;Văculești;,i,717445;Gorovei,9,717446;Saucenița,j,717447
BT;Viișoara;,i,717455;Cuza Vodă,9,717456;Viișoara Mică,9,717457
BT;Vârfu Câmpului;,g,717450;Ionășeni,9,717451;Lunca,j,717452;Dobrinăuți-Hapăi,8q,717449;Maghera,7,717453;Pustoaia,i,717454
BT;Vlădeni;,-8x,717460;Brehuiești,9,717461;Hrișcani,9,717462;Huțani,9,717463;Mândrești,9,717464
BT;Vlăsinești;,q,717465;Miron Costin,9,717466;Sârbi,9,717467
BT;Vorniceni;,i,717470;Davidoaia,9,717471;Dealu Crucii,9,717472
BT;Vorona;,i,717475;Icușeni,9,717476;Joldești,h,717477;Poiana,9,717478;Vorona Mare,9,717479;Vorona-Teodoru,9,717481
BV;Brașov;*,7j;Poiana Brașov,1pv
BV;Ghimbav;+,-1pd
BV;Codlea;*,r
BV;Făgăraș;*,11
BV;Predeal;+,p;Pârâul Rece,9;Timișu de Jos,9;Timișu de Sus,j
BV;Râșnov;+,r
BV;Rupea;+,p;Fișer,9
BV;Săcele;*,11
BV;Victoria;+,r
BV;Zărnești;+,y;Tohanu Nou,9
BV;Apața;,i,507005
BV;Beclean;,i,507010;Boholț,9,507011;Calbor,9,507012;Hurez,9,507013;Luța,j,507014
BV;Bod;,g,507015;Colonia Bod,9,507020
BV;Bran;,i,507025;Predeluț,9,507026;Sohodol,9,507027;Șimon,j,507028
BV;Budila;,i,507030
BV;Bunești;,g,507035;Criț,9,507036;Meșendorf,9,507037;Roadeș,9,507038;Viscri,j,507039
BV;Cața;,i,507040;Beia,9,507041;Drăușeni,9,507042;Ionești,7,507043;Paloș,9,507044
BV;Cincu;,s,507045;Toarcla,9,507046
BV;Comana;Comana de Jos,i,507051;Comana de Sus,9,507052;Crihalma,9,507053;Ticușu Nou,9,507054
BV;Cristian;,q,507055
BV;Dumbrăvița;,i,507060;Vlădeni,9,507061
BV;Feldioara;,i,507065;Colonia Reconstrucția,9,507066;Rotbav,9,507067
BV;Fundata;,o,507070;Fundățica,9,507071;Șirnea,9,507072
BV;Hălchiu;,i,507080;Satu Nou,11,507083
BV;Crizbav;,-s,507081;Cutuș,9,507082
BV;Hărman;,11,507085;Podu Oltului,7,507086
BV;Hârseni;,i,507090;Copăcel,9,507091;Măliniș,9,507092;Mărgineni,j,507093;Sebeș,9,507094
BV;Hoghiz;,i,507095;Bogata Olteană,9,507096;Cuciulata,7,507097;Dopca,9,507098;Fântâna,9,507099;Lupșa,j,507101
BV;Homorod;,i,507105;Jimbor,9,507106;Mercheașa,9,507107
BV;Jibert;,i,507110;Dacia,7,507111;Grânari,j,507112;Lovnic,9,507113;Văleni,9,507114
BV;Lisa;,i,507115;Breaza,9,507116;Pojorta,9,507117
BV;Măieruș;,i,507120;Arini,h,507121
BV;Mândra;,i,507125;Ileni,9,507126;Râușor,9,507127;Șona,9,507128;Toderița,9,507129
BV;Moieciu;Moieciu de Jos,i,507135;Cheia,j,507131;Drumul Carului,6,507132;Măgura,9,507133;Moieciu de Sus,9,507134;Peștera,9,507136
BV;Ormeniș;,i,507150
BV;Augustin;,j,507151
BV;Părău;,i,507155;Grid,9,507156;Veneția de Jos,7,507157;Veneția de Sus,9,507158
BV;Poiana Mărului;,i,507160
BV;Șinca Nouă;Paltin,j,507211;,9,507210
BV;Prejmer;,i,507165;Lunca Calnicului,9,507170;Stupinii Prejmerului,9,507166
BV;Racoș;,g,507175;Mateiaș,j,507176
BV;Recea;,i,507180;Berivoi,9,507181;Dejani,9,507182;Gura Văii,9,507183;Iași,9,507184;Săsciori,9,507186;Săvăstreni,h,507187
BV;Șercaia;,i,507195;Hălmeag,9,507196;Vad,9,507197
BV;Șinca;Șinca Veche,i,507206;Bucium,9,507201;Ohaba,9,507202;Perșani,9,507203;Șercăița,h,507204;Vâlcea,9,507207
BV;Sânpetru;,i,507190
BV;Șoarș;,i,507215;Bărcut,9,507216;Felmer,9,507217;Rodbav,j,507218;Seliștat,9,507219
BV;Tărlungeni;,e,507220;Cărpiniș,9,507221;Purcăreni,9,507222;Zizin,j,507223
BV;Teliu;,i,507225
BV;Ticușu;Ticușu Vechi,i,507232;Cobor,9,507231
BV;Ucea;Ucea de Jos,g,507238;Corbi,j,507236;Feldioara,9,507237;Ucea de Sus,9,507239
BV;Ungra;,i,507240;Dăișoara,9,507241
BV;Vama Buzăului;,i,507245;Acriș,h,507246;Buzăiel,9,507247;Dălghiu,9,507248
BV;Viștea;Viștea de Jos,i,507254;Olteț,i,507252;Rucăr,9,507253;Viștea de Sus,9,507256;Viștișoara,9,507257
BV;Drăguș;,-10,507251
BV;Voila;,1q,507260;Cincșor,9,507261;Dridif,9,507262;Ludișor,9,507263;Sâmbăta de Jos,9,507264;Voivodeni,11,507268
BV;Sâmbăta de Sus;,-s,507266;Stațiunea Climaterică Sâmbăta,9,507267
BV;Vulcan;,z,507270;Colonia 1 Mai,9,507271
BV;Holbav;,9,507272
BR;Brăila;*,7g
BR;Chiscani;,q,817025;Lacu Sărat,9,817026;Vărsătura,9,817027
BR;Făurei;+,r
BR;Surdila-Greci;,i,817160;Brateșu Vechi,j,817161;Făurei-Sat,7,817162;Horia,9,817163
BR;Bărăganul;,i,817005
BR;Berteștii de Jos;,i,817010;Berteștii de Sus,9,817011;Gura Călmățui,j,817012;Gura Gârluței,9,817013;Nicolești,9,817014;Spiru Haret,7,817016
BR;Bordei Verde;,i,817020;Constantin Gabrielescu,9,817021;Filiu,9,817022;Lișcoteanca,j,817023
BR;Ciocile;,i,817030;Chioibășești,9,817032;Odăieni,9,817033;Chichinețu,5,817031
BR;Cireșu;,s,817035;Batogu,9,817036;Ionești,9,817037;Scărlătești,9,817038;Vultureni,9,817039
BR;Dudești;,i,817040;Bumbăcari,9,817041;Tătaru,h,817042
BR;Frecăței;,i,817045;Agaua,9,817046;Cistia,9,817047;Salcia,9,817048;Stoienești,9,817049;Titcov,9,817051
BR;Galbenu;,s,817055;Drogu,7,817056;Pântecani,9,817057;Sătuc,9,817058;Zamfirești,9,817059
BR;Gemenele;,i,817060;Găvani,9,817061
BR;Grădiștea;Gradiștea,s,817065;Ibrianu,9,817066;Maraloiu,7,817067
BR;Gropeni;,i,817070
BR;Ianca;+,i;Berlești,j;Gara Ianca,9;Oprișenești,9;Perișoru,9;Plopu,9;Târlele Filiu,7
BR;Însurăței;+,i;Lacu Rezii,j;Măru Roșu,9;Valea Călmățuiului,9
BR;Jirlău;,i,817075;Brădeanca,9,817076
BR;Mărașu;,p,817080;Băndoiu,9,817081;Măgureni,9,817082;Nedeicu,9,817083;Plopi,9,817084;Țăcău,9,817086
BR;Măxineni;,i,817090;Corbu Nou,9,817091;Corbu Vechi,9,817092;Latinu,h,817093;Voinești,9,817094
BR;Mircea Vodă;,i,817095;Dedulești,9,817096
BR;Movila Miresii;,i,817100;Esna,9,817101;Țepeș Vodă,j,817102
BR;Racoviță;,g,817105;Corbeni,9,817106;Custura,9,817107
BR;Râmnicelu;,i,817110;Boarca,9,817111;Constantinești,j,817112;Mihail Kogălniceanu,9,817113
BR;Romanu;,i,817115;Oancea,7,817116
BR;Roșiori;,i,817120;Colțea,9,817121;Florica,j,817122;Pribeagu,9,817123
BR;Salcia Tudor;,i,817125;Ariciu,9,817126;Cuza Vodă,9,817127;Gulianca,7,817128;Olăneasca,9,817129
BR;Scorțaru Nou;,s,817130;Deșirați,9,817131;Gurguieți,9,817132;Nicolae Bălcescu,9,817133;Pitulați,9,817134;Sihleanu,9,817136
BR;Siliștea;,n,817140;Cotu Lung,9,817141;Cotu Mihalea,9,817142;Mărtăcești,9,817143;Muchea,9,817144;Vameșu,9,817146
BR;Stăncuța;,s,817150;Cuza Vodă,9,817151;Polizești,9,817152;Stanca,7,817153
BR;Surdila-Găiseanca;,i,817155;Filipești,9,817156
BR;Șuțești;,s,817165;Mihail Kogălniceanu,9,817166
BR;Tichilești;,i,817170;Albina,9,817171
BR;Traian;,g,817175;Căldărușa,9,817176;Silistraru,j,817177;Urleasca,9,817178
BR;Tudor Vladimirescu;,i,817180;Comăneasca,i,817182;Scorțaru Vechi,9,817183
BR;Cazasu;,-i,817181
BR;Tufești;,18,817185
BR;Ulmu;,i,817190;Jugureanu,9,817191
BR;Unirea;,i,817195;Morotești,9,817196;Valea Cânepii,9,817197
BR;Vădeni;,q,817200;Baldovinești,9,817201;Pietroiu,9,817202
BR;Victoria;,i,817205;Mihai Bravu,9,817206
BR;Vișani;,i,817210;Câineni-Băi,9,817211;Plăsoiu,j,817212
BR;Viziru;,f,817215;Lanurile,9,817216
BR;Zăvoaia;,i,817220;Dudescu,9,817221
BZ;Buzău;*,7p
BZ;Râmnicu Sărat;*,r
BZ;Amaru;,i,127005;Câmpeni,9,127006;Dulbanu,9,127007;Lacu Sinaia,h,127008;Lunca,9,127009;Scorțeanca,9,127011
BZ;Balta Albă;,i,127015;Amara,9,127016;Băile,9,127017;Stăvărăști,9,127018
BZ;Bălăceanu;,s,127020
BZ;Beceni;,e,127025;Arbănași,9,127026;Cărpiniștea,9,127027;Dogari,j,127028;Florești,9,127029;Gura Dimienii,9,127031;Izvoru Dulce,9,127032;Mărgăriți,9,127033;Valea Părului,9,127034
BZ;Berca;,g,127035;Băceni,j,127036;Cojanu,9,127037;Joseni,9,127038;Mânăstirea Rătești,9,127039;Pâclele,9,127041;Pleșcoi,9,127042;Pleșești,9,127043;Rătești,9,127044;Sătuc,h,127046;Tâțârligu,9,127047;Valea Nucului,9,127048;Viforâta,9,127049
BZ;Bisoca;,i,127055;Băltăgari,9,127056;Lacurile,9,127057;Lopătăreasa,9,127058;Pleși,9,127059;Recea,h,127061;Sările,9,127062;Șindrila,9,127063
BZ;Blăjani;,i,127065;Sorești,9,127066
BZ;Boldu;,i,127070
BZ;Bozioru;,s,127075;Buduile,7,127076;Fișici,9,127077;Găvanele,9,127078;Gresia,9,127079;Izvoarele,9,127081;Nucu,9,127082;Scăeni,j,127083;Ulmet,9,127084;Văvălucile,9,127086
BZ;Brădeanu;,f,127090;Mitropolia,9,127091;Smârdan,9,127092
BZ;Brăești;,s,127095;Brătilești,9,127096;Goidești,9,127097;Ivănețu,9,127098;Pinu,9,127101;Pârscovelu,9,127099;Ruginoasa,7,127102
BZ;Breaza;,s,127105;Bădeni,9,127106;Greceanca,9,127107;Văleanca-Vilănești,9,127108;Vispești,9,127109
BZ;Buda;,i,127110;Alexandru Odobescu,9,127111;Dănulești,h,127112;Mucești-Dănulești,9,127113;Spidele,9,127114;Toropălești,9,127116;Valea Largă,9,127117
BZ;Calvini;,i,127130;Bâscenii de Jos,9,127131;Bâscenii de Sus,9,127132;Frăsinet,j,127133;Olari,7,127134
BZ;C.A. Rosetti;,i,127120;Bălteni,9,127121;Bâlhacu,9,127122;Cotu Ciorii,9,127123;Lunca,9,127124;Vizireni,j,127126
BZ;Cănești;,i,127135;Gonțești,7,127136;Negoșina,9,127137;Păcurile,9,127138;Șuchea,9,127139;Valea Verzei,9,127141
BZ;Cătina;,s,127145;Corbu,9,127146;Slobozia,9,127147;Valea Cătinei,9,127148;Zeletin,5,127149
BZ;Cernătești;,s,127150;Aldeni,9,127151;Băești,9,127152;Căldărușa,9,127153;Fulga,9,127154;Manasia,9,127156;Vlădeni,9,127157;Zărneștii de Slănic,9,127158
BZ;Chiliile;,q,127160;Budești,9,127161;Crevelești,9,127162;Ghiocari,9,127163;Glodu-Petcari,9,127164;Poiana Pletari,9,127166;Trestioara,9,127167
BZ;Chiojdu;,s,127170;Bâsca Chiojdului,7,127171;Cătiașu,9,127172;Lera,9,127173;Plescioara,9,127174;Poenițele,9,127176
BZ;Cilibia;,i,127180;Gara Cilibia,j,127181;Mânzu,9,127182;Movila Oii,9,127183;Poșta,7,127184
BZ;Cislău;,i,127185;Bărăști,9,127186;Buda Crăciunești,9,127187;Gura Bâscei,j,127188;Scărișoara,9,127189
BZ;Cochirleanca;,i,127190;Boboc,9,127191;Gara Bobocu,7,127192;Roșioru,9,127193;Târlele,9,127194
BZ;Colți;,s,127195;Aluniș,9,127196;Colții de Jos,9,127197;Muscelu Cărămănești,9,127198
BZ;Costești;,i,127200;Budișteni,g,127201;Gomoești,9,127202;Groșani,9,127203;Pietrosu,9,127204;Spătaru,9,127206
BZ;Cozieni;,i,127210;Anini,9,127211;Bălănești,9,127212;Bercești,9,127213;Ciocănești,h,127214;Cocârceni,9,127216;Colțeni,9,127217;Fața lui Nan,9,127218;Glodurile,9,127219;Izvoru,9,127221;Lungești,9,127222;Nistorești,9,127223;Pietraru,j,127224;Punga,9,127226;Teișu,7,127227;Trestia,9,127228;Tulburea,9,127229;Valea Banului,9,127231;Valea Roatei,9,127232;Zăpodia,9,127233
BZ;Gălbinași;,s,127240;Bentu,9,127241;Tăbărăști,9,127242
BZ;Gherăseni;,g,127245;Sudiți,9,127246
BZ;Ghergheasa;,s,127250;Sălcioara,9,127251
BZ;Glodeanu Sărat;,i,127255;Căldărușeanca,9,127256;Ileana,9,127257;Pitulicea,7,127258
BZ;Glodeanu-Siliștea;,s,127260;Casota,9,127261;Cârligu Mare,9,127262;Cârligu Mic,9,127263;Corbu,9,127264;Cotorca,9,127266;Satu Nou,9,127267;Văcăreasca,9,127268
BZ;Grebănu;,n,127270;Homești,9,127271;Livada,9,127272;Livada Mică,9,127273;Plevna,9,127274;Zăplazi,9,127276
BZ;Gura Teghii;,s,127280;Furtunești,9,127281;Nemertea,7,127282;Păltiniș,9,127283;Secuiu,9,127284;Vadu Oii,9,127286;Varlaam,9,127287
BZ;Largu;,s,127290;Scărlătești,9,127291
BZ;Lopătari;,i,127295;Brebu,7,127296;Fundata,9,127297;Luncile,9,127298;Pestrițu,j,127299;Plaiu Nucului,9,127301;Ploștina,9,127302;Potecu,9,127303;Săreni,9,127304;Terca,9,127306;Vârteju,9,127307
BZ;Luciu;,q,127315;Caragele,9,127316
BZ;Măgura;,i,127320;Ciuta,9,127321
BZ;Unguriu;,9,127322;Ojasca,2go,127323
BZ;Mărăcineni;,-2g6,127325;Căpățânești,9,127326;Potoceni,h,127327
BZ;Mărgăritești;,i,127330;Câmpulungeanca,9,127331;Fântânele,9,127332
BZ;Merei;,i,127355;Ciobănoaia,9,127356;Dealul Viei,9,127357;Dobrilești,j,127358;Gura Sărății,6,127359;Izvoru Dulce,9,127361;Lipia,9,127362;Nenciulești,9,127363;Ogrăzile,9,127364;Sărata-Monteoru,9,127366;Valea Puțului Merei,j,127367
BZ;Mihăilești;,i,127375;Colțăneni,9,127376;Mărgineanu,g,127378;Satu Nou,9,127379
BZ;Florica;,-i,127377
BZ;Mânzălești;,1a,127335;Beșlii,9,127336;Buștea,9,127337;Cireșu,9,127338;Ghizdita,9,127339;Gura Bădicului,9,127341;Jghiab,7,127342;Plavățu,9,127343;Poiana Vâlcului,j,127344;Satu Vechi,9,127346;Trestioara,9,127347;Valea Cotoarei,9,127348;Valea Ursului,9,127349
BZ;Movila Banului;,i,127380;Cioranca,9,127381;Limpeziș,h,127382
BZ;Murgești;,i,127385;Batogu,9,127386;Valea Ratei,9,127387
BZ;Năeni;,i,127390;Fințești,9,127392;Fântânele,9,127391;Proșca,9,127393;Vârf,h,127394
BZ;Nehoiu;+,i;Bâsca Rozilei,9;Chirlești,9;Curmătura,9;Lunca Priporului,9;Mlăjet,9;Nehoiașu,j;Păltineni,9;Stănila,5;Vinețișu,9
BZ;Odăile;,i,127395;Capu Satului,j,127396;Corneanu,9,127397;Gorâni,9,127398;Lacu,9,127399;Piatra Albă,9,127401;Posobești,9,127402;Scoroșești,7,127403;Valea Fântânei,9,127404;Valea Ștefanului,j,127406
BZ;Padina;,i,127410;Tătulești,9,127411
BZ;Pardoși;,i,127415;Chiperu,9,127416;Costomiru,9,127417;Valea lui Lalu,h,127419;Valea Șchiopului,9,127418
BZ;Pănătău;,i,127420;Begu,9,127421;Lacu cu Anini,9,127422;Măguricea,9,127423;Plăișor,9,127424;Râpile,9,127426;Sibiciu de Jos,9,127427;Tega,h,127428;Zaharești,9,127429
BZ;Pătârlagele;+,i;Calea Chiojdului,9;Crâng,9;Fundăturile,9;Gornet,9;Lunca,j;Mărunțișu,9;Mănăstirea,7;Mușcel,9;Poienile,9;Sibiciu de Sus,9;Stroești,9;Valea Lupului,9;Valea Sibiciului,j;Valea Viei,9
BZ;Pietroasele;,i,127470;Câlțești,6,127471;Clondiru de Sus,9,127472;Dara,9,127473;Pietroasa Mică,j,127474;Șarânga,9,127476
BZ;Pârscov;,i,127450;Bădila,9,127451;Curcănești,9,127452;Lunca Frumoasă,9,127453;Oleșești,7,127454;Pârjolești,j,127456;Robești,9,127457;Runcu,9,127458;Târcov,9,127459;Tocileni,9,127461;Trestieni,9,127462;Valea Purcarului,9,127463
BZ;Podgoria;,i,127480;Coțatcu,h,127481;Oratia,9,127482;Pleșești,9,127483;Tăbăcari,9,127484
BZ;Pogoanele;+,i;Căldărăști,9
BZ;Poșta Câlnău;,i,127485;Aliceni,j,127486;Coconari,7,127487;Potârnichești,9,127488;Sudiți,9,127489;Zilișteanca,9,127491
BZ;Puiești;Puieștii de Jos,i,127502;Dăscălești,9,127496;Lunca,j,127497;Măcrina,9,127498;Nicolești,9,127499;Plopi,7,127501;Puieștii de Sus,9,127503
BZ;Racovițeni;,i,127505;Budrea,9,127506;Petrișoru,j,127507
BZ;Râmnicelu;,i,127510;Colibași,9,127511;Fotin,9,127512;Știubei,5,127513
BZ;Robeasca;,s,127515;Moșești,9,127516
BZ;Rușețu;,i,127520;Sergent Ionel Ștefan,9,127521
BZ;Săgeata;,i,127525;Banița,9,127526;Beilic,h,127527;Bordușani,9,127528;Dâmbroca,9,127529;Găvănești,9,127531;Movilița,9,127532
BZ;Săhăteni;,i,127535;Găgeni,9,127536;Istrița de Jos,9,127537;Vintileanca,j,127538
BZ;Săpoca;,g,127540;Mătești,9,127541
BZ;Sărulești;,i,127545;Cărătnău de Jos,9,127546;Cărătnău de Sus,9,127547;Goicelu,j,127548;Sările-Cătun,9,127549;Valea Largă-Sărulești,9,127551;Valea Stânei,7,127552
BZ;Scorțoasa;,i,127555;Balta Tocila,9,127556;Beciu,9,127557;Deleni,j,127559;Dâlma,9,127558;Golu Grabicina,9,127561;Grabicina de Jos,9,127562;Grabicina de Sus,9,127563;Gura Văii,7,127564;Plopeasa,9,127566;Policiori,9,127567
BZ;Scutelnici;,s,127575;Arcanu,9,127576;Brăgăreasa,9,127577;Lipănescu,9,127578
BZ;Siriu;Lunca Jariștei,i,127585;Colțu Pietrii,g,127582;Cașoca,9,127581;Gura Siriului,9,127583;Mușcelușa,9,127584
BZ;Smeeni;,i,127595;Albești,9,127596;Bălaia,9,127597;Călțuna,9,127598;Moisica,9,127599;Udați-Lucieni,h,127601;Udați-Mânzu,9,127602
BZ;Stâlpu;,i,127605
BZ;Tisău;Izvoru,i,127616;Bărbuncești,9,127611;Grăjdana,9,127612;Haleș,j,127613;Izvoranu,9,127614;Leiculești,7,127617;Pădurenii,9,127618;Salcia,9,127619;Strezeni,9,127621;,9,127610;Valea Sălciilor,9,127622
BZ;Topliceni;,s,127630;Băbeni,9,127631;Ceairu,9,127632;Dedulești,7,127633;Gura Făgetului,9,127634;Poșta,9,127636;Răducești,9,127637
BZ;Țintești;,s,127640;Maxenu,9,127641;Odaia Banului,9,127642;Pogonele,9,127643
BZ;Ulmeni;,g,127645;Băltăreți,9,127646;Clondiru,j,127647;Sărata,9,127648;Vâlcele,9,127649
BZ;Vadu Pașii;,i,127650;Băjani,9,127651;Focșănei,9,127652;Gura Câlnăului,9,127653;Scurtești,c,127654;Stăncești,9,127656
BZ;Valea Râmnicului;,i,127660;Oreavul,9,127661;Rubla,j,127662
BZ;Valea Salciei;,i,127665;Modreni,9,127666;Valea Salciei-Cătun,9,127667
BZ;Vernești;,g,127675;Brădeanca,9,127676;Cândești,j,127677;Cârlomănești,9,127678;Mierea,9,127679;Nenciu,9,127681;Nișcov,9,127682;Săsenii Noi,9,127683;Săsenii pe Vale,9,127686;Săsenii Vechi,7,127684;Zorești,j,127687
BZ;Vintilă Vodă;,i,127695;Bodinești,9,127696;Coca-Antimirești,9,127697;Coca-Niculești,9,127698;Niculești,9,127699;Petrăchești,9,127701;Podu Muncii,9,127702;Sârbești,h,127703;Smeești,9,127704
BZ;Viperești;,i,127705;Muscel,9,127706;Pălici,9,127707;Rușavăț,9,127708;Tronari,9,127709;Ursoaia,9,127711
BZ;Vâlcelele;,q,127670
BZ;Zărnești;Fundeni,i,127717;Comisoaia,9,127716;Pruneni,9,127718;Vadu Sorești,9,127719;,9,127715
BZ;Ziduri;,s,127720;Costieni,9,127721;Cuculeasa,6,127722;Heliade Rădulescu,9,127723;Lanurile,9,127724;Zoița,9,127726
CS;Reșița;*,7p;Câlnic,9;Cuptoare,9;Doman,9;Secu,9;Țerova,9;Moniom,9
CS;Anina;+,11;Steierdorf,7
CS;Băile Herculane;+,r;Pecinișca,9
CS;Bocșa;+,11
CS;Ocna de Fier;,i,327290
CS;Caransebeș;*,x;Jupa,9
CS;Moldova Nouă;+,r;Măcești,9;Moldova Veche,9;Moldovița,9
CS;Oravița;+,z;Ciclova Montană,9;Marila,9;Agadici,9;Brădișoru de Jos,9;Broșteni,9;Răchitova,9
CS;Oțelu Roșu;+,z;Cireșa,9;Mal,9
CS;Armeniș;,i,327005;Feneș,9,327006;Plopu,9,327007;Sat Bătrân,j,327008;Sub Margine,9,327009
CS;Bănia;,g,327010;Gârbovăț,9,327011
CS;Băuțar;,i,327015;Bucova,9,327016;Cornișoru,j,327017;Preveciori,9,327018
CS;Berliște;,i,327020;Iam,7,327021;Milcoveni,9,327022;Rusova Nouă,9,327023;Rusova Veche,9,327024
CS;Berzasca;,s,327025;Bigăr,9,327026;Cozla,9,327027;Drencova,9,327028;Liubcova,9,327029
CS;Berzovia;,p,327030;Fizeș,9,327031;Gherteniș,9,327032
CS;Bolvașnița;,i,327035;Vârciorova,9,327036
CS;Bozovici;,i,327040;Poneasca,9,327041;Prilipeț,h,327042;Valea Minișului,9,327043
CS;Brebu;,i,327045;Apadia,9,327046;Valeadeni,9,327047
CS;Brebu Nou;,i,327050;Gărâna,9,327051
CS;Buchin;,q,327055;Lindenfeld,9,327056;Poiana,9,327057;Prisian,9,327058;Valea Timișului,9,327059
CS;Bucoșnița;,i,327060;Goleț,j,327061;Petroșnița,9,327062;Vălișoara,9,327063
CS;Carașova;,g,327065;Iabalcea,9,327066;Nermed,9,327067
CS;Cărbunari;,s,327070;Știnăpari,9,327071
CS;Constantin Daicoviciu;Căvăran,i,327091;Maciova,9,327092;Mâtnicu Mare,7,327093;Peștere,9,327094;Prisaca,9,327096;Zăgujeni,j,327097
CS;Ciclova Română;,i,327075;Ilidia,9,327076;Socolari,9,327077
CS;Ciuchici;,i,327080;Macoviște,f,327081;Nicolinț,9,327082;Petrilova,9,327083
CS;Ciudanovița;,i,327085;Jitin,9,327086
CS;Copăcele;,i,327100;Ohaba-Mâtnic,9,327101;Ruginosu,j,327102;Zorile,7,327103
CS;Cornea;,i,327105;Crușovăț,9,327106;Cuptoare,9,327107;Macoviște,9,327108
CS;Cornereva;,s,327110;Arsuri,9,327111;Bogâltin,9,327112;Bojia,7,327113;Borugi,9,327114;Camena,9,327116;Cireșel,9,327117;Costiș,9,327118;Cozia,j,327119;Cracu Mare,9,327121;Cracu Teiului,9,327122;Dobraia,9,327123;Dolina,9,327124;Gruni,7,327126;Hora Mare,9,327127;Hora Mică,9,327128;Ineleț,j,327129;Izvor,9,327131;Lunca Florii,9,327132;Lunca Zaicii,9,327133;Mesteacăn,9,327134;Negiudin,9,327136;Obița,9,327137;Pogara de Sus,7,327139;Pogara,j,327138;Poiana Lungă,9,327141;Prisacina,9,327142;Prislop,9,327143;Ruștin,9,327144;Scărișoara,9,327146;Strugasca,9,327147;Studena,9,327148;Sub Crâng,9,327149;Sub Plai,g,327151;Topla,9,327152;Țațu,9,327153;Zănogi,9,327154;Zbegu,9,327156;Zmogotin,9,327157;Zoina,9,327158
CS;Dalboșeț;,s,327165;Bârz,9,327166;Boina,7,327167;Boinița,9,327168;Prislop,9,327169;Reșița Mică,9,327171;Șopotu Vechi,9,327172
CS;Doclin;,s,327175;Biniș,9,327176;Tirol,9,327177
CS;Dognecea;,g,327180;Calina,9,327181
CS;Domașnea;,i,327185;Cănicea,j,327186
CS;Ezeriș;,i,327195;Soceni,9,327196
CS;Fârliug;,i,327200;Dezești,7,327201;Duleu,9,327202;Remetea-Pogănici,j,327203;Scăiuș,9,327204;Valea Mare,9,327206
CS;Forotic;,i,327210;Brezon,9,327211;Comorâște,9,327212;Surducu Mare,9,327213
CS;Gârnic;,q,327215;Padina Matei,9,327216
CS;Glimboca;,i,327220
CS;Goruia;,i,327225;Giurgiova,9,327227;Gârliște,9,327226
CS;Grădinari;,o,327230;Greoni,9,327231
CS;Iablanița;,i,327235;Globu Craiovei,9,327236;Petnic,9,327237
CS;Lăpușnicel;,s,327240;Pârvova,9,327241;Șumița,9,327242
CS;Lăpușnicu Mare;,g,327245;Moceriș,9,327246
CS;Luncavița;,s,327250;Verendin,9,327251
CS;Lupac;,i,327255;Clocotici,9,327256;Rafnic,9,327257;Vodnic,7,327258
CS;Marga;,s,327260;Vama Marga,9,327261
CS;Măureni;,i,327265;Șoșdea,9,327266
CS;Mehadia;,i,327270;Globurău,9,327271;Plugova,h,327272;Valea Bolvașnița,9,327273
CS;Mehadica;,i,327275
CS;Naidăș;,i,327280;Lescovița,9,327281
CS;Obreja;,i,327285;Ciuta,9,327286;Iaz,h,327287;Var,9,327288
CS;Păltiniș;,i,327295;Cornuțel,9,327296;Delinești,9,327297;Ohabița,9,327298;Rugi,9,327299
CS;Coronini;,s,327160;Sfânta Elena,6,327161
CS;Pojejena;,i,327300;Belobreșca,9,327301;Divici,9,327302;Radimna,j,327303;Șușca,9,327304
CS;Prigor;,i,327305;Borlovenii Noi,9,327306;Borlovenii Vechi,7,327307;Pătaș,9,327308;Putna,9,327309
CS;Ramna;,s,327310;Bărbosu,9,327311;Valeapai,9,327312
CS;Răcășdia;,i,327315;Vrăniuț,9,327316
CS;Eftimie Murgu;,q,327190
CS;Rusca Montană;,i,327320;Rușchița,9,327321
CS;Sacu;,i,327325;Sălbăgelu Nou,9,327326;Tincova,9,327327
CS;Sasca Montană;,q,327330;Bogodinț,9,327331;Potoc,9,327332;Sasca Română,9,327333;Slatina-Nera,9,327334
CS;Sichevița;,i,327335;Brestelnic,9,327336;Camenița,9,327337;Cârșie,j,327338;Cracu Almăj,7,327339;Crușovița,9,327341;Curmătura,9,327342;Frăsiniș,9,327343;Gornea,9,327344;Liborajdea,9,327346;Lucacevăț,9,327347;Martinovăț,j,327348;Ogașu Podului,9,327349;Streneac,9,327351;Valea Orevița,4,327352;Valea Ravensca,9,327353;Valea Sicheviței,j,327354;Zănou,9,327356;Zăsloane,9,327357
CS;Slatina-Timiș;,i,327360;Ilova,9,327361;Sadova Nouă,9,327362;Sadova Veche,9,327363
CS;Socol;,q,327365;Baziaș,9,327366;Câmpia,9,327367;Pârneaura,9,327368;Zlatița,9,327445
CS;Șopotu Nou;,i,327370;Cârșa Roșie,9,327371;Driștie,9,327372;Poienile Boinei,h,327373;Ravensca,9,327374;Răchita,9,327376;Stăncilova,9,327377;Urcu,9,327378;Valea Răchitei,9,327379;Valea Roșie,9,327381
CS;Teregova;,s,327390;Rusca,9,327391
CS;Ticvaniu Mare;,g,327395;Cârnecea,9,327396;Secășeni,9,327397;Ticvaniu Mic,9,327398
CS;Târnova;,s,327385;Bratova,9,327386
CS;Topleț;,i,327400;Bârza,7,327401
CS;Turnu Ruieni;,i,327405;Borlova,9,327406;Cicleni,j,327407;Dalci,9,327408;Zervești,9,327409;Zlagna,9,327411
CS;Văliug;,i,327415
CS;Vărădia;,p,327420;Mercina,9,327421
CS;Vermeș;,i,327425;Ersig,9,327426;Izgar,9,327427
CS;Vrani;,i,327430;Ciortea,9,327431;Iertof,h,327432
CS;Zăvoi;,i,327435;Măgura,9,327437;Măru,9,327438;Poiana Mărului,9,327439;Valea Bistrei,9,327441;Voislova,9,327442;23 August,9,327436
CS;Zorlențu Mare;,q,327450;Zorlencior,9,327451
CJ;Cluj-Napoca;*,7h
CJ;Dej;*,x;Ocna Dejului,9;Peștera,9;Pintic,9;Șomcutu Mic,9
CJ;Cuzdrioara;,i,407260;Mănășturel,9,407261;Valea Gârboului,j,407262
CJ;Jichișu de Jos;,g,407345;Codor,9,407346;Jichișu de Sus,9,407347;Șigău,9,407348;Tărpiu,9,407349
CJ;Mica;,s,407395;Dâmbu Mare,9,407396;Mănăstirea,9,407397;Nireș,7,407398;Sânmărghita,9,407399;Valea Cireșoii,9,407401;Valea Luncii,9,407402
CJ;Turda;*,11
CJ;Mihai Viteazu;,i,407405;Cheia,9,407406;Cornești,7,407407
CJ;Săndulești;,i,407500;Copăceni,j,407501
CJ;Câmpia Turzii;*,r
CJ;Gherla;*,r;Băița,7;Hășdate,j;Silivaș,9
CJ;Huedin;+,r;Bicălatu,9
CJ;Aghireșu;,i,407005;Aghireșu-Fabrici,9,407010;Arghișu,g,407006;Băgara,9,407007;Dâncu,9,407008;Dorolțu,9,407009;Inucu,9,407011;Leghia,9,407012;Macău,9,407013;Ticu,9,407014;Ticu-Colonie,j,407016
CJ;Aiton;,g,407025;Rediu,9,407026
CJ;Aluniș;,i,407030;Corneni,9,407031;Ghirolt,9,407032;Pruneni,j,407033;Vale,9,407034
CJ;Apahida;,i,407035;Bodrog,7,407036;Câmpenești,9,407037;Corpadea,9,407038;Dezmir,9,407039;Pata,j,407041;Sânnicoară,9,407042;Sub Coastă,9,407043
CJ;Așchileu;Așchileu Mare,i,407046;Așchileu Mic,9,407047;Cristorel,7,407048;Dorna,9,407049;Fodora,j,407051
CJ;Baciu;,i,407055;Corușu,9,407056;Mera,9,407057;Popești,9,407058;Rădaia,9,407059;Săliștea Nouă,9,407061;Suceagu,h,407062
CJ;Băișoara;,i,407065;Frăsinet,9,407066;Moara de Pădure,9,407067;Muntele Băișorii,9,407068;Muntele Bocului,9,407069;Muntele Cacovei,9,407071;Muntele Filii,9,407072;Muntele Săcelului,9,407073;Săcel,f,407074
CJ;Beliș;,i,407075;Bălcești,9,407076;Dealu Botii,9,407077;Giurcuța de Jos,9,407078;Giurcuța de Sus,j,407079;Poiana Horea,9,407081;Smida,9,407082
CJ;Bobâlna;,g,407085;Antăș,9,407086;Băbdiu,9,407087;Blidărești,9,407088;Cremenea,j,407089;Maia,9,407091;Oșorhel,9,407092;Pruni,9,407093;Răzbuneni,9,407094;Suarăș,9,407096;Vâlcelele,7,407097
CJ;Bonțida;,s,407105;Coasta,9,407106;Răscruci,9,407107;Tăușeni,9,407108
CJ;Borșa;,i,407110;Borșa-Cătun,9,407111;Borșa-Crestaia,9,407112;Ciumăfaia,h,407113;Giula,9,407114
CJ;Buza;,i,407115;Rotunda,9,407116
CJ;Căianu;,i,407120;Bărăi,9,407121;Căianu Mic,9,407122;Căianu-Vamă,9,407123;Vaida-Cămăraș,h,407124;Văleni,9,407126
CJ;Călărași;,i,407130;Bogata,9,407131;Călărași-Gară,9,407132
CJ;Călățele;,i,407135;Călata,j,407136;Dealu Negru,9,407137;Finciu,6,407138;Văleni,9,407139
CJ;Cămărașu;,i,407140;Năoiu,9,407141;Sâmboleni,j,407142
CJ;Căpușu Mare;,i,407145;Agârbiciu,9,407146;Bălcești,9,407147;Căpușu Mic,7,407148;Dângău Mare,9,407149;Dângău Mic,9,407151;Dumbrava,j,407152;Păniceni,9,407153;Straja,9,407154
CJ;Cășeiu;,i,407155;Comorâța,9,407156;Coplean,9,407157;Custura,7,407158;Gârbău Dejului,j,407159;Guga,9,407161;Leurda,9,407162;Rugășești,9,407163;Sălătruc,9,407164;Urișor,9,407166
CJ;Cătina;,i,407170;Copru,9,407171;Feldioara,h,407172;Hagău,9,407173;Hodaie,9,407174;Valea Caldă,9,407176
CJ;Ceanu Mare;,i,407185;Andici,9,407186;Boian,9,407187;Bolduț,9,407188;Ciurgău,j,407189;Dosu Napului,7,407191;Fânațe,9,407192;Hodăi-Boian,9,407193;Iacobeni,9,407194;Morțești,9,407196;Stârcu,9,407197;Strucut,9,407198;Valea lui Cati,j,407199
CJ;Chinteni;,i,407205;Deușu,4,407206;Feiurdeni,9,407207;Măcicașu,j,407208;Pădureni,9,407209;Satu Lung,9,407211;Săliștea Veche,9,407212;Sânmărtin,9,407213;Vechea,9,407214
CJ;Chiuiești;,i,407215;Dosu Bricii,h,407216;Huta,9,407217;Măgoaja,9,407218;Strâmbu,9,407219;Valea Cășeielului,9,407221;Valea lui Opriș,9,407222
CJ;Ciucea;,i,407225;Vânători,18,407226
CJ;Negreni;Bucea,-z,407441;,9,407440;Prelucele,h,407442
CJ;Ciurila;,r,407230;Filea de Jos,9,407231;Filea de Sus,9,407232;Pădureni,9,407233;Pruniș,9,407234;Sălicea,j,407236;Săliște,9,407237;Șutu,7,407238
CJ;Câțcău;,i,407180;Muncel,9,407181;Sălișca,9,407182
CJ;Cojocna;,s,407240;Boj-Cătun,9,407241;Boju,9,407242;Cara,9,407243;Huci,7,407244;Iuriu de Câmpie,9,407246;Moriști,9,407247;Straja,9,407248
CJ;Cornești;,s,407250;Bârlea,9,407251;Igriția,9,407252;Lujerdiu,9,407253;Morău,9,407254;Stoiana,6,407256;Tiocu de Jos,j,407257;Tiocu de Sus,9,407258;Tioltiur,9,407259
CJ;Dăbâca;,i,407265;Luna de Jos,9,407266;Pâglișa,9,407267
CJ;Feleacu;,i,407270;Casele Micești,h,407271;Gheorghieni,9,407272;Sărădiș,9,407273;Vâlcele,9,407274
CJ;Fizeșu Gherlii;,i,407275;Bonț,9,407276;Lunca Bonțului,9,407277;Nicula,9,407278;Săcălaia,j,407279
CJ;Florești;,g,407280;Luna de Sus,9,407281;Tăuți,9,407282
CJ;Frata;,i,407285;Berchieșu,9,407286;Oaș,j,407287;Olariu,9,407288;Pădurea Iacobeni,9,407289;Poiana Frății,7,407291;Răzoare,9,407292;Soporu de Câmpie,9,407293
CJ;Geaca;,i,407300;Chiriș,j,407301;Lacu,9,407302;Legii,9,407303;Puini,9,407304;Sucutard,9,407306
CJ;Gilău;,g,407310;Someșu Cald,9,407311;Someșu Rece,j,407312
CJ;Gârbău;,i,407295;Cornești,9,407296;Nădășelu,9,407297;Viștea,9,407299;Turea,9,407298
CJ;Iara;,o,407315;Agriș,9,407316;Borzești,9,407317;Buru,9,407318;Cacova Ierii,9,407319;Făgetu Ierii,9,407321;Lungești,9,407322;Mașca,9,407323;Măgura Ierii,j,407324;Ocolișel,7,407326;Surduc,9,407327;Valea Agrișului,9,407328;Valea Vadului,9,407329
CJ;Iclod;,i,407335;Fundătura,9,407336;Iclozel,j,407337;Livada,9,407338;Orman,9,407339
CJ;Izvoru Crișului;,g,407340;Nadășu,9,407341;Nearșova,9,407342;Șaula,9,407343
CJ;Jucu;Jucu de Sus,s,407354;Gădălin,9,407351;Juc-Herghelie,9,407352;Jucu de Mijloc,9,407353;Vișea,7,407356
CJ;Luna;,i,407360;Gligorești,j,407361;Luncani,9,407362
CJ;Măguri-Răcătău;,i,407365;Măguri,9,407366;Muntele Rece,9,407367
CJ;Mănăstireni;,g,407370;Ardeova,j,407371;Bedeciu,9,407372;Bica,9,407373;Dretea,9,407374;Mănășturu Românesc,9,407376
CJ;Mărgău;,i,407380;Bociu,9,407381;Buteni,9,407382;Ciuleni,g,407383;Răchițele,9,407384;Scrind-Frăsinet,9,407386
CJ;Mărișel;,i,407390
CJ;Mintiu Gherlii;,i,407410;Bunești,9,407411;Nima,j,407412;Pădurenii,9,407413;Petrești,7,407414;Salatiu,9,407416
CJ;Mociu;,i,407420;Boteni,9,407421;Chesău,9,407422;Crișeni,j,407423;Falca,9,407424;Ghirișu Român,9,407426;Roșieni,9,407427;Turmași,7,407428;Zorenii de Vale,9,407429
CJ;Moldovenești;,i,407430;Bădeni,j,407431;Pietroasa,9,407432;Plăiești,9,407433;Podeni,9,407434;Stejeriș,9,407436
CJ;Pălatca;,g,407450;Băgaciu,9,407451;Mureșenii de Câmpie,j,407452;Petea,9,407453;Sava,9,407454
CJ;Panticeu;,i,407445;Cătălina,9,407446;Cubleșu Someșan,9,407447;Dârja,9,407448;Sărata,h,407449
CJ;Petreștii de Jos;,i,407455;Crăești,9,407456;Deleni,9,407457;Livada,9,407458;Petreștii de Mijloc,9,407459;Petreștii de Sus,9,407461;Plaiuri,9,407462
CJ;Ploscoș;,o,407465;Crairât,9,407466;Lobodaș,9,407467;Valea Florilor,9,407468
CJ;Poieni;,i,407470;Bologa,j,407471;Cerbești,9,407472;Hodișu,9,407473;Lunca Vișagului,9,407474;Morlaca,7,407476;Tranișu,9,407477;Valea Drăganului,9,407478
CJ;Recea-Cristur;,s,407480;Căprioara,9,407481;Ciubanca,9,407482;Ciubăncuța,9,407483;Elciu,9,407484;Escu,9,407486;Jurca,7,407487;Osoi,9,407488;Pustuța,j,407489
CJ;Rișca;,i,407490;Dealu Mare,9,407491;Lăpuștești,9,407492;Mărcești,9,407493
CJ;Săcuieu;,i,407495;Rogojel,h,407496;Vișagu,9,407497
CJ;Săvădisla;,i,407505;Finișel,9,407506;Hășdate,9,407507;Lita,9,407508;Liteni,9,407509;Stolna,9,407511;Vălișoara,9,407512;Vlaha,h,407513
CJ;Sic;,i,407540
CJ;Sâncraiu;,i,407515;Alunișu,9,407516;Brăișoru,9,407517;Domoșu,9,407518;Horlacea,j,407519
CJ;Sânmărtin;,f,407520;Ceaba,9,407521;Cutca,9,407522;Diviciorii Mari,9,407523;Diviciorii Mici,9,407524;Măhal,j,407526;Sâmboieni,9,407527;Târgușor,9,407528
CJ;Sânpaul;,i,407530;Berindu,7,407531;Mihăiești,9,407532;Sumurducu,9,407533;Șardu,j,407534;Topa Mică,9,407536
CJ;Suatu;,i,407545;Aruncuta,9,407546;Dâmburile,9,407547
CJ;Tritenii de Jos;,g,407550;Clapa,j,407551;Colonia,9,407552;Pădureni,9,407553;Tritenii de Sus,9,407554;Tritenii-Hotar,9,407556
CJ;Tureni;,i,407560;Ceanu Mic,9,407561;Comșești,9,407562;Mărtinești,h,407563;Micești,9,407564
CJ;Țaga;,i,407565;Năsal,9,407566;Sântejude,9,407567;Sântejude-Vale,9,407568;Sântioana,9,407569
CJ;Unguraș;,s,407570;Batin,7,407571;Daroț,9,407572;Sicfa,9,407573;Valea Ungurașului,9,407574
CJ;Vad;,i,407575;Bogata de Jos,9,407576;Bogata de Sus,j,407577;Calna,9,407578;Cetan,9,407579;Curtuiușu Dejului,b,407581;Valea Groșilor,9,407582
CJ;Valea Ierii;,i,407585;Cerc,9,407586;Plopi,9,407587
CJ;Viișoara;,i,407590;Urca,9,407591
CJ;Vultureni;,q,407595;Băbuțiu,9,407596;Bădești,9,407597;Chidea,9,407598;Făureni,9,407599;Șoimeni,9,407601
CT;Constanța;*,7p;Mamaia,9;Palazu Mare,9
CT;Eforie;+Eforie Sud,i;Eforie Nord,9
CT;Mangalia;*,i;Olimp,21o;Neptun,1q;Jupiter,9;Cap Aurora,9;Venus,9;Saturn,9
CT;Năvodari;+,-23p;Mamaia-Sat,9
CT;Techirghiol;+,i
CT;Agigea;Sanatoriul Agigea,9,907017;Stațiunea Zoologică Marină Agigea,9,907018;Lazu,s,907016;,22g,907015
CT;23 August;,-220,907005;Dulcești,9,907006;Moșneni,9,907007
CT;Limanu;,i,907160;Hagieni,9,907162;2 Mai,j,907161;Vama Veche,9,907163
CT;Ovidiu;+,i;Poiana,g;Culmea,219
CT;Lumina;,-21i,907175;Oituz,162,907176;Sibioara,r,907177
CT;Tuzla;,-162,907295
CT;Costinești;,j,907090;Schitu,9,907091
CT;Cernavodă;+,r
CT;Hârșova;+,p;Vadu Oii,j
CT;Medgidia;*,r;Remus Opreanu,9;Valea Dacilor,9
CT;Adamclisi;,i,907010;Abrud,h,907011;Hațeg,9,907012;Urluia,9,907013;Zorile,9,907014
CT;Albești;,i,907020;Arsa,9,907021;Coroana,9,907022;Cotu Văii,9,907023;Vârtop,9,907024
CT;Aliman;,o,907025;Dunăreni,i,907026;Floriile,9,907027;Vlahii,9,907028
CT;Băneasa;,s,907035;Făurei,9,907036;Negureni,9,907037;Tudor Vladimirescu,7,907038
CT;Castelu;,r,907040;Nisipari,s,907042
CT;Cuza Vodă;,-9,907041
CT;Cerchezu;,r,907045;Căscioarele,9,907046;Măgura,9,907047;Viroaga,7,907048
CT;Chirnogeni;,s,907050;Credința,9,907051;Plopeni,9,907052
CT;Ciobanu;,i,907055;Miorița,9,907056
CT;Ciocârlia;,i,907060;Ciocârlia de Sus,h,907061
CT;Cobadin;,i,907065;Conacu,9,907066;Curcani,9,907067;Negrești,9,907068;Viișoara,9,907069
CT;Cogealac;,i,907070;Gura Dobrogei,z,907072;Râmnicu de Jos,9,907073;Râmnicu de Sus,9,907074;Tariverde,9,907076
CT;Fântânele;,-10,907071
CT;Comana;,1i,907080;Pelinu,11,907081;Tătaru,6,907082
CT;Amzacea;Casicea,-y,907031;General Scărișoreanu,j,907032;,18h,907030
CT;Corbu;,-17k,907085;Luminița,9,907086;Vadu,9,907087
CT;Crucea;,s,907095;Băltăgești,9,907096;Crișan,9,907097;Gălbiori,9,907098;Stupina,7,907101;Șiriu,9,907099
CT;Cumpăna;,s,907105;Straja,r,907106
CT;Bărăganu;,-i,907181;Lanurile,ec,907183
CT;Topraisar;Potârnichea,-e3,907288;,13k,907285;Biruința,q,907286;Movilița,9,907287
CT;Deleni;,-13s,907110;Petroșani,9,907111;Pietreni,7,907112;Șipotele,s,907113
CT;Dobromir;,i,907115;Cetatea,9,907116;Dobromiru din Deal,9,907117;Lespezi,9,907118;Pădureni,9,907119;Văleni,9,907121
CT;Gârliciu;,q,907130
CT;Horia;,i,907140;Cloșca,9,907141;Tichilești,i,907142
CT;Ghindărești;,-9,907135
CT;Independența;,r,907145;Fântâna Mare,q,907146;Movila Verde,i,907147;Olteni,9,907148;Tufani,9,907149
CT;Dumbrăveni;,-17,907125;Furnica,g,907126
CT;Ion Corvin;,19,907150;Brebeni,j,907151;Crângu,9,907152;Rariștea,e,907153;Viile,9,907154
CT;Istria;,s,907155;Nuntași,9,907156
CT;Lipnița;,i,907165;Canlia,9,907166;Carvăn,9,907167;Coslugea,9,907168;Cuiugiuc,7,907169;Goruni,j,907171;Izvoarele,9,907172
CT;Mereni;,i,907180;Ciobănița,9,907182;Miriștea,i,907184;Osmancea,9,907186
CT;Mihail Kogălniceanu;,q,907195;Palazu Mic,i,907196;Piatra,9,907197
CT;Mihai Viteazu;,r,907190;Sinoie,9,907191
CT;Mircea Vodă;,s,907200;Gherghina,g,907202;Satu Nou,i,907204;Țibrinu,i,907207
CT;Saligny;Făclia,-19,907201;,i,907203;Ștefan cel Mare,i,907206
CT;Murfatlar;+,11;Siminoc,9
CT;Negru Vodă;+,g;Darabani,9;Grăniceru,9;Vâlcelele,9
CT;Nicolae Bălcescu;,s,907210;Dorobanțu,9,907211
CT;Tortoman;Dropia,9,907291;,dm,907290
CT;Oltina;,-d4,907215;Răzoarele,6,907216;Satu Nou,9,907217;Strunga,j,907218
CT;Ostrov;,i,907220;Almălău,9,907221;Bugeac,9,907222;Esechioi,9,907223;Galița,9,907224;Gârlița,9,907226
CT;Pantelimon;,q,907230;Călugăreni,9,907231;Nistorești,9,907232;Pantelimon de Jos,9,907233;Runcu,9,907234
CT;Vulturu;,9,907305
CT;Pecineaga;,i,907235;Vânători,9,907236
CT;Peștera;,q,907240;Ivrinezu Mare,9,907241;Ivrinezu Mic,9,907242;Izvoru Mare,9,907243;Veteranu,9,907244
CT;Poarta Albă;,i,907245;Nazarcea,j,907246
CT;Rasova;,g,907250;Cochirleni,9,907251
CT;Saraiu;,i,907255;Dulgheru,i,907256;Stejaru,j,907257
CT;Săcele;,i,907260;Traian,9,907261
CT;Seimeni;,g,907265;Dunărea,9,907266;Seimenii Mici,9,907267
CT;Siliștea;,s,907270;Tepeș Vodă,i,907271
CT;Târgușor;,i,907275;Mireasa,16,907279
CT;Grădina;Casian,-r,907276;Cheia,9,907277;,9,907278
CT;Topalu;,r,907280;Capidava,9,907281
CT;Valu lui Traian;,1z,907300
CV;Sfântu Gheorghe;*,7f;Chilieni,9;Coșeni,j
CV;Baraolt;+,r;Biborțeni,9;Bodoș,9;Căpeni,9;Micloșoara,9;Racoșul de Sus,g
CV;Covasna;+,r;Chiuruș,9
CV;Comandău;,i,527080
CV;Întorsura Buzăului;+,11;Brădet,7;Floroaia,9;Scrădoasa,9
CV;Barcani;,i,527010;Lădăuți,9,527011;Sărămăș,9,527012
CV;Valea Mare;,j,527170
CV;Sita Buzăului;,i,527155;Crasna,7,527156;Merișor,9,527157;Zăbrătău,9,527158
CV;Târgu Secuiesc;*,11;Lunga,9
CV;Aita Mare;,i,527005;Aita Medie,9,527006
CV;Bățani;Bățanii Mari,g,527020;Aita Seacă,9,527016;Bățanii Mici,j,527017;Herculian,9,527018;Ozunca-Băi,9,527019
CV;Belin;,i,527030;Belin-Vale,9,527031
CV;Bodoc;,g,527035;Olteni,j,527036;Zălan,9,527037
CV;Boroșneu Mare;,i,527040;Boroșneu Mic,9,527041;Dobolii de Sus,9,527042;Leț,9,527043;Țufalău,9,527044;Valea Mică,9,527046
CV;Brateș;,n,527050;Pachia,9,527051;Telechia,9,527052
CV;Brăduț;,i,527055;Doboșeni,j,527056;Filia,9,527057;Tălișoara,9,527058
CV;Brețcu;,g,527060;Mărtănuș,9,527061;Oituz,9,527062
CV;Catalina;,s,527065;Hătuica,9,527066;Imeni,9,527067;Mărtineni,9,527069;Mărcușa,9,527068
CV;Cernat;,g,527070;Albiș,9,527071;Icafalău,j,527072
CV;Chichiș;,i,527075;Băcel,9,527076
CV;Dobârlău;,i,527085;Lunca Mărcușului,9,527086;Mărcuș,9,527087;Valea Dobârlăului,h,527088
CV;Ghelința;,i,527090;Harale,9,527091
CV;Ghidfalău;,i,527095;Angheluș,9,527096;Fotoș,9,527097;Zoltan,9,527098
CV;Hăghig;,q,527100;Iarăș,9,527101
CV;Ilieni;,i,527105;Dobolii de Jos,9,527106;Sâncraiu,9,527107
CV;Lemnia;,i,527110
CV;Mereni;Lutoasa,j,527111;,9,527112
CV;Micfalău;,f,527115
CV;Bixad;,9,527116
CV;Malnaș;,9,527117;Malnaș-Băi,9,527118;Valea Zălanului,j,527119
CV;Moacșa;,i,527120;Pădureni,i,527122
CV;Dalnic;,-9,527121
CV;Ojdula;,p,527125;Hilib,9,527126
CV;Ozun;,s,527130;Bicfalău,9,527131;Lisnău,9,527132;Lisnău-Vale,9,527133;Lunca Ozunului,9,527134;Măgheruș,9,527136;Sântionlunca,7,527137
CV;Poian;,s,527140;Belani,9,527141
CV;Estelnic;Cărpinenii,9,527142;,9,527143;Valea Scurtă,9,527144
CV;Reci;,i,527145;Aninoasa,9,527146;Bita,h,527147;Saciova,9,527148
CV;Sânzieni;,i,527150;Cașinu Mic,9,527151;Petriceni,9,527152;Valea Seacă,9,527153
CV;Turia;,i,527160;Alungeni,j,527161
CV;Valea Crișului;,g,527165;Calnic,i,527167
CV;Arcuș;,-9,527166
CV;Vâlcele;Araci,r,527176;Ariușd,9,527177;Hetea,j,527178;,9,527175
CV;Vârghiș;,e,527180
CV;Zagon;,i,527185;Păpăuți,j,527186
CV;Zăbala;,i,527190;Peteni,9,527191;Surcea,9,527192;Tamașfalău,9,527193
DB;Târgoviște;*,7f;Priseaca,9
DB;Aninoasa;,s,137005;Săteni,9,137006;Viforâta,7,137007
DB;Doicești;,i,137195
DB;Răzvad;,i,137395;Gorgota,j,137396;Valea Voievozilor,9,137397
DB;Șotânga;,i,137430;Teiș,9,137431
DB;Ulmi;,f,137455;Colanu,j,137456;Dimoiu,9,137457;Dumbrava,9,137458;Matraca,9,137459;Nisipurile,9,137461;Udrești,9,137462;Viișoara,9,137463
DB;Fieni;+,z;Berevoești,9;Costești,9
DB;Moțăieni;,i,137325;Cucuteni,9,137326
DB;Găești;+,r
DB;Gura Foii;,q,137235;Bumbuia,9,137236;Catanele,9,137237;Făgetu,9,137238
DB;Petrești;,i,137350;Coada Izvorului,9,137351;Gherghești,j,137352;Greci,9,137353;Ionești,7,137354;Potlogeni-Deal,9,137356;Puntea de Greci,9,137357
DB;Moreni;*,r
DB;Iedera;Iedera de Jos,s,137263;Colibași,9,137261;Cricovu Dulce,9,137262;Iedera de Sus,7,137264
DB;Pucioasa;+,r;Bela,j;Diaconești,9;Glodeni,9;Malurile,9;Miculești,9;Pucioasa-Sat,9
DB;Brănești;,o,137055;Priboiu,r,137056
DB;Vulcana-Pandele;Gura Vulcanei,-i,137541;Lăculețe-Gară,9,137542;Toculești,i,137543;,9,137540
DB;Titu;+,r;Fusea,h;Hagioaica,9;Mereni,9;Plopu,9;Sălcuța,9
DB;Braniștea;,i,137050;Dâmbovicioara,9,137051;Săvești,j,137052
DB;Băleni;Băleni-Români,g,137015;Băleni-Sârbi,9,137011
DB;Bărbulețu;Gura Bărbulețului,i,137024;,i,137020;Cetățuia,j,137022
DB;Pietrari;Aluniș,-s,137021;După Deal,11,137023;,9,137026;Șipot,p,137029;Valea,9,137031
DB;Râu Alb;Râu Alb de Jos,-p,137027;Râu Alb de Sus,7,137028
DB;Bezdead;,1a,137035;Broșteni,9,137036;Costișata,9,137037;Măgura,9,137038;Tunari,9,137039;Valea Morii,9,137041
DB;Bilciurești;,g,137045;Suseni-Socetu,j,137046
DB;Buciumeni;,i,137065;Dealu Mare,9,137066;Valea Leurzii,9,137067
DB;Bucșani;,i,137070;Hăbeni,9,137071;Racovița,g,137072;Rățoaia,9,137073
DB;Cândești;Cândești-Vale,i,137083;Aninoșani,9,137081;Cândești-Deal,9,137082;Dragodănești,9,137084;Valea Mare,9,137086
DB;Cobia;Gherghițești,s,137104;Blidari,7,137096;Călugăreni,9,137097;Căpșuna,9,137098;Cobiuța,9,137099;Crăciunești,9,137101;Frasin-Deal,9,137102;Frasin-Vale,9,137103;Mislea,j,137107;Mănăstirea,9,137106
DB;Cojasca;,g,137115;Fântânele,9,137116;Iazu,9,137117
DB;Comișani;,i,137120;Lazuri,j,137121
DB;Conțești;,i,137125;Bălteni,9,137126;Boteni,9,137127;Călugăreni,7,137128;Crângași,9,137129;Gămănești,9,137131;Heleșteu,j,137132;Mereni,9,137133
DB;Corbii Mari;,i,137135;Bărăceni,9,137136;Grozăvești,9,137137;Moara din Groapă,9,137138;Petrești,7,137139;Podu Corbencii,j,137141;Satu Nou,9,137142;Ungureni,9,137143;Vadu Stanchii,9,137144
DB;Cornățelu;,i,137145;Alunișu,9,137146;Bolovani,9,137147;Corni,9,137148;Slobozia,e,137149
DB;Cornești;,i,137150;Bujoreanca,9,137151;Cătunu,9,137152;Cristeasca,9,137153;Crivățu,j,137154;Frasinu,9,137156;Hodărăști,9,137157;Ibrianu,9,137158;Postârnacu,7,137159;Ungureni,9,137161
DB;Costeștii din Vale;,i,137165;Mărunțișu,j,137166;Tomșani,9,137167
DB;Crângurile;Bădulești,i,137171;Crângurile de Jos,9,137172;Crângurile de Sus,9,137173;Pătroaia-Deal,7,137174;Pătroaia-Vale,9,137176;Potlogeni-Vale,j,137177;Rățești,9,137178;Voia,9,137179
DB;Dărmănești;,i,137185;Mărginenii de Sus,9,137186
DB;Vlădeni;,9,137187
DB;Dobra;,q,137190;Mărcești,9,137191
DB;Dragodana;,i,137200;Boboci,9,137201;Burduca,9,137202;Cuparu,9,137203;Pădureni,9,137204;Picior de Munte,9,137206;Străoști,9,137207
DB;Dragomirești;,q,137210;Decindeni,9,137211;Geangoești,9,137212;Mogoșești,9,137213;Râncăciov,9,137214;Ungureni,9,137216
DB;Finta;Finta Mare,s,137222;Bechinești,9,137221;Finta Veche,6,137223;Gheboaia,9,137224
DB;Glodeni;,i,137225;Gușoiu,9,137226;Lăculețe,j,137227;Livezile,9,137228;Malu Mierii,9,137229;Schela,9,137231
DB;Gura Ocniței;,g,137240;Adânca,9,137241;Ochiuri,9,137242;Săcueni,j,137243
DB;Gura Șuții;,i,137245;Speriețeni,9,137246
DB;Hulubești;,i,137250;Butoiu de Jos,9,137251;Butoiu de Sus,7,137252;Măgura,j,137253;Valea Dadei,9,137254
DB;I. L. Caragiale;Ghirdoveni,i,137256;,9,137255;Mija,9,137257
DB;Lucieni;,i,137265;Olteni,9,137266
DB;Raciu;,h,137267;Siliștea,9,137268;Șuța Seacă,9,137269
DB;Ludești;,i,137270;Miloșari,9,137271;Potocelu,9,137272;Scheiu de Jos,9,137273;Scheiu de Sus,9,137274;Telești,j,137276
DB;Lungulețu;,g,137280;Oreasca,9,137281;Serdanu,9,137282
DB;Malu cu Flori;,i,137285;Capu Coastei,9,137286;Copăceni,j,137287;Micloșanii Mari,9,137288;Micloșanii Mici,9,137289
DB;Mănești;,e,137290;Drăgăești Pământeni,9,137291;Drăgăești Ungureni,j,137292
DB;Mătăsaru;Tețcoiu,i,137302;Crețulești,9,137296;,9,137295;Odaia Turcului,9,137297;Poroinica,9,137298;Puțu cu Salcie,7,137299;Sălcioara,j,137301
DB;Mogoșani;,i,137305;Chirca,9,137306;Cojocaru,9,137307;Merii,9,137308;Zăvoiu,9,137309
DB;Moroeni;,i,137310;Dobrești,h,137311;Glod,9,137312;Lunca,9,137313;Mușcel,9,137314;Pucheni,9,137316
DB;Morteni;,i,137320;Neajlovu,9,137321
DB;Nucet;,s,137335;Cazaci,7,137336;Ilfoveni,9,137337
DB;Ocnița;,i,137340
DB;Odobești;,i,137345;Brâncoveanu,9,137346;Crovu,j,137347;Miulești,9,137348;Zidurile,9,137349
DB;Pietroșița;,g,137360;Dealu Frumos,9,137361
DB;Poiana;,i,137365;Poienița,j,137366
DB;Potlogi;,i,137370;Pitaru,9,137371;Podu Cristinii,9,137372;Românești,6,137373;Vlăsceni,9,137374
DB;Produlești;,s,137375;Broșteni,9,137376;Costeștii din Deal,9,137377
DB;Pucheni;,i,137380;Brădățel,9,137381;Meișoare,9,137382;Valea Largă,h,137383;Vârfureni,9,137384
DB;Răcari;+,i;Bălănești,9;Colacu,9;Ghergani,9;Ghimpați,9;Mavrodin,9;Săbiești,9;Stănești,h
DB;Runcu;,i,137400;Bădeni,9,137401;Brebu,9,137402;Ferestre,9,137403;Piatra,9,137404;Siliștea,9,137406
DB;Sălcioara;Bănești,s,137411;Cătunu,7,137412;Cuza Vodă,9,137413;Ghinești,9,137414;Mircea Vodă,9,137416;Moara Nouă,9,137417;Movila,9,137418;Podu Rizii,j,137419;,9,137410
DB;Șelaru;,i,137425;Fierbinți,7,137426;Glogoveanu,9,137427
DB;Tătărani;,i,137440;Căprioru,j,137441;Gheboieni,9,137442;Priboiu,9,137443
DB;Uliești;,i,137445;Croitori,9,137446;Hanu lui Pală,f,137447;Jugureni,9,137448;Mânăstioara,9,137449;Olteni,9,137451;Ragu,9,137452;Stavropolia,9,137453
DB;Valea Lungă;Valea Lungă-Cricov,i,137475;Băcești,9,137466;Izvoru,9,137467;Moșia Mică,h,137468;Șerbăneasa,9,137469;Ștubeie Tisa,9,137471;Valea lui Dan,9,137476;Valea Lungă Gorgota,9,137472;Valea Lungă Ogrea,9,137473;Valea Mare,9,137474
DB;Valea Mare;,s,137485;Fețeni,9,137486;Gârleni,7,137487;Livezile,9,137488;Saru,9,137489;Stratonești,9,137491;Valea Caselor,9,137492
DB;Văcărești;,s,137495;Brăteștii de Jos,9,137496;Bungetu,9,137497
DB;Perșinari;,9,137498
DB;Văleni-Dâmbovița;,g,137500;Mesteacăn,9,137501
DB;Vișina;,s,137515;Broșteni,9,137516;Izvoru,9,137517
DB;Răscăeți;,9,137518;Vultureanca,9,137519
DB;Vișinești;,g,137520;Dospinești,9,137521;Sultanu,j,137522;Urseiu,9,137523
DB;Vârfuri;,i,137505;Cârlănești,9,137506;Cojoiu,9,137507;Merișoru,9,137508;Stătești,9,137509;Șuvița,g,137511;Ulmetu,9,137512
DB;Voinești;,i,137525;Gemenea Brătulești,9,137526;Izvoarele,9,137527;Lunca,9,137528;Manga,9,137529;Mânjina,9,137531;Oncești,j,137532;Suduleni,7,137533
DB;Vulcana-Băi;,i,137535;Nicolaești,9,137536;Vulcana de Sus,9,137537
DJ;Craiova;*,7p;Făcăi,9;Mofleni,9;Popoveni,9;Șimnicu de Jos,9;Cernele,2v;Cernelele de Sus,9;Izvorul Rece,9;Rovine,9
DJ;Bucovăț;,-34,207125;Cârligei,9,207126;Italieni,9,207127;Leamna de Jos,c,207128;Leamna de Sus,9,207129;Palilula,9,207131;Sărbătoarea,9,207132
DJ;Ișalnița;,1z,207340
DJ;Podari;,s,207465;Balta Verde,9,207466;Braniște,9,207467;Gura Văii,9,207468;Livezi,9,207469
DJ;Șimnicu de Sus;,i,207550;Albești,9,207551;Cornetu,h,207552;Deleni,9,207553;Dudovicești,9,207554;Duțulești,9,207556;Florești,9,207557;Izvor,9,207558;Jieni,9,207559;Leșile,9,207561;Milești,9,207562;Românești,9,207563
DJ;Băilești;*,z;Balasan,9
DJ;Calafat;*,r;Basarabi,9;Ciupercenii Vechi,j;Golenți,9
DJ;Filiași;+,p;Almăjel,9;Bâlta,9;Braniște,9;Fratoștița,j;Răcarii de Sus,9;Uscăci,9
DJ;Segarcea;+,o
DJ;Afumați;,s,207005;Boureni,9,207006;Covei,9,207007
DJ;Almăj;,i,207010;Bogea,i,207012;Moșneni,q,207014;Șitoaia,9,207016
DJ;Coțofenii din Față;Beharca,-18,207011;,g,207013
DJ;Amărăștii de Jos;,1a,207020;Ocolna,9,207021;Prapor,9,207022
DJ;Amărăștii de Sus;,i,207025;Zvorsca,z,207028
DJ;Dobrotești;,-q,207026;Nisipuri,h,207027
DJ;Apele Vii;,r,207030
DJ;Argetoaia;,i,207035;Băranu,9,207036;Berbeșu,9,207037;Iordăchești,9,207038;Leordoasa,j,207039;Malumnic,7,207041;Novac,9,207042;Piria,9,207043;Poiana Fântânii,9,207044;Salcia,9,207046;Teascu din Deal,9,207047;Ursoaia,9,207048
DJ;Bechet;+,s
DJ;Bistreț;,g,207065;Bistrețu Nou,9,207066;Brândușa,9,207067;Plosca,9,207068
DJ;Bârca;,s,207055
DJ;Botoșești-Paia;,i,207070
DJ;Brabova;,i,207075;Caraiman,5,207076;Mosna,j,207077;Răchita de Jos,9,207078;Urdinița,9,207079;Voita,9,207081
DJ;Brădești;,i,207105;Brădeștii Bătrâni,9,207106;Meteu,9,207107;Piscani,9,207108;Răcari,h,207109;Tatomirești,9,207111
DJ;Braloștița;,i,207085;Ciocanele,9,207086;Racovița,9,207087;Schitu,9,207088;Sfârcea,9,207089;Valea Fântânilor,9,207091
DJ;Bratovoești;,q,207095;Bădoși,9,207096;Georocu Mare,9,207097;Prunet,9,207098
DJ;Rojiște;,9,207099;Tâmburești,9,207101
DJ;Breasta;,s,207115;Cotu,9,207116;Crovna,9,207117;Făget,7,207118;Obedin,9,207119;Roșieni,9,207121;Valea Lungului,9,207122
DJ;Bulzești;Prejoi,s,207142;,9,207135;Frățila,9,207136;Gura Racului,9,207137;Înfrățirea,9,207138;Piscu Lung,7,207139;Poienile,9,207141;Săliște,9,207143;Seculești,j,207144;Stoicești,9,207146
DJ;Calopăr;,i,207150;Belcinu,9,207152;Bâzdâna,9,207151;Panaghia,9,207153;Sălcuța,g,207154
DJ;Caraula;,i,207155
DJ;Carpen;,i,207160;Cleanov,9,207161;Geblești,9,207162
DJ;Castranova;,i,207165;Puțuri,9,207166
DJ;Călărași;,q,207170;Sărata,9,207171
DJ;Celaru;,i,207175;Ghizdăvești,9,207176;Marotinu de Jos,9,207177;Marotinu de Sus,9,207178;Soreni,j,207179
DJ;Cerăt;,g,207180;Malaica,9,207181
DJ;Cernătești;,i,207185;Cornița,9,207186;Rasnicu Bătrân,9,207187;Rasnicu Oghian,j,207188;Țiu,9,207189
DJ;Cetate;,i,207190;Moreni,7,207191
DJ;Cioroiași;,i,207195;Cetățuia,9,207196;Cioroiu Nou,j,207197
DJ;Ciupercenii Noi;,i,207200;Smârdan,9,207201
DJ;Coșoveni;,i,207205
DJ;Cârcea;,7,207206
DJ;Coțofenii din Dos;,s,207210;Mihăița,9,207211;Potmelțu,9,207212
DJ;Daneți;,i,207215;Brabeți,9,207216;Braniște,9,207217;Locusteni,9,207218
DJ;Dăbuleni;+,o;Chiașu,9
DJ;Desa;,i,207225
DJ;Dioști;,i,207230;Ciocănești,9,207231;Radomir,j,207232
DJ;Dobrești;,g,207235;Căciulătești,9,207236;Georocel,9,207237;Murta,9,207238;Toceni,9,207239
DJ;Drăgotești;,s,207240;Benești,9,207241;Bobeanu,9,207242;Buzduc,9,207243;Popânzălești,7,207244;Viișoara,9,207246
DJ;Drănic;,i,207250;Booveni,j,207251;Foișor,9,207252;Padea,9,207253
DJ;Fărcaș;,i,207255;Amărăști,9,207256;Golumbelu,7,207257;Golumbu,9,207258;Plopu-Amărăști,11,207262
DJ;Tălpaș;Moflești,-i,207259;Nistoi,9,207261;Puținei,i,207263;Soceni,9,207264;,9,207266
DJ;Galicea Mare;,i,207270
DJ;Ghercești;,q,207280;Gârlești,9,207281;Luncșoru,9,207282;Ungureni,9,207283;Ungurenii Mici,9,207284
DJ;Gighera;,i,207285;Nedeia,9,207286;Zăval,9,207287
DJ;Giubega;,p,207290
DJ;Galiciuica;,9,207291
DJ;Giurgița;,i,207295;Curmătura,9,207296;Filaret,9,207297
DJ;Gângiova;,s,207275;Comoșteni,9,207276
DJ;Gogoșu;,g,207300;Gogoșița,9,207301;Ștefănel,9,207302
DJ;Goicea;,s,207305
DJ;Cârna;,9,207306
DJ;Goiești;,i,207310;Adâncata,9,207311;Fântâni,7,207312;Gruița,9,207313;Mălăești,9,207314;Mogoșești,j,207316;Muereni,9,207317;Piorești,9,207318;Pometești,9,207319;Popeasa,9,207321;Țandăra,9,207322;Vladimir,9,207323;Zlătari,7,207324
DJ;Grecești;,s,207330;Bărboi,9,207331;Busu,9,207332;Busulețu,9,207333;Grădiștea,9,207334;Gropanele,9,207336
DJ;Izvoare;,i,207345;Corlate,h,207346;Domnu Tudor,9,207347
DJ;Leu;,i,207350;Zănoaga,9,207351
DJ;Lipovu;,i,207355;Lipovu de Sus,9,207356
DJ;Măceșu de Jos;,s,207370;Săpata,5,207371
DJ;Măceșu de Sus;,i,207375
DJ;Maglavit;,i,207360;Hunia,j,207361
DJ;Malu Mare;,i,207365;Preajba,i,207367
DJ;Ghindeni;,-9,207366
DJ;Melinești;,p,207385;Bodăiești,9,207386;Bodăieștii de Sus,j,207387;Godeni,9,207388;Muierușu,9,207389;Negoiești,9,207391;Odoleni,9,207392;Ohaba,9,207393;Ploștina,9,207394;Popești,7,207396;Spineni,j,207397;Valea Mare,9,207398;Valea Muierii de Jos,9,207399
DJ;Mischii;,i,207405;Călinești,9,207406;Gogoșești,9,207407;Mlecănești,9,207408;Motoci,9,207409;Urechești,h,207411
DJ;Mârșani;,i,207380
DJ;Moțăței;,i,207415;Dobridor,9,207416;Moțăței-Gară,9,207417
DJ;Murgași;Balota de Jos,i,207421;Balota de Sus,j,207422;Bușteni,7,207423;Gaia,9,207424;,9,207420;Picăturile,9,207426;Rupturile,9,207427;Velesti,9,207428
DJ;Negoi;,s,207430
DJ;Catane;,9,207431;Catanele Noi,9,207432
DJ;Orodel;,f,207435;Bechet,9,207436;Călugărei,9,207437;Cornu,j,207438;Teiu,9,207439
DJ;Ostroveni;,i,207440;Lișteava,9,207441
DJ;Perișor;,g,207445;Mărăcinele,9,207446
DJ;Pielești;,s,207450;Câmpeni,9,207451;Lânga,9,207452
DJ;Piscu Vechi;,i,207455;Pisculeț,i,207457
DJ;Ghidici;,-9,207456
DJ;Plenița;,z,207460;Castrele Traiane,9,207461
DJ;Poiana Mare;,i,207470;Tunarii Noi,9,207471;Tunarii Vechi,9,207472
DJ;Predești;,i,207475;Bucicani,9,207476;Predeștii Mici,1h,207482
DJ;Pleșoi;Cârstovani,-10,207477;Frasin,9,207478;Milovan,9,207479;,9,207481
DJ;Radovan;,r,207485;Fântânele,9,207486;Târnava,s,207488
DJ;Întorsura;,-9,207487
DJ;Rast;,p,207490
DJ;Robănești;Robăneștii de Jos,i,207501;Bojoiu,9,207496;Golfin,9,207497;Lăcrița Mare,j,207498;Lăcrița Mică,9,207499;Robăneștii de Sus,9,207502
DJ;Sadova;,d,207505;Piscu Sadovei,j,207506
DJ;Sălcuța;,i,207510;Mârza,9,207511;Plopșor,9,207512;Tencănău,9,207513
DJ;Scăești;,i,207515;Valea lui Pătru,9,207516
DJ;Seaca de Câmp;,q,207520;Piscu Nou,9,207521
DJ;Seaca de Pădure;,i,207525;Răchita de Sus,9,207526;Veleni,9,207527
DJ;Secu;,i,207530;Comănicea,j,207531;Smadovicioara de Secu,7,207532;Șumandra,9,207533
DJ;Siliștea Crucii;,i,207535
DJ;Sopot;,i,207540;Bașcov,9,207541;Beloț,j,207542;Cernat,9,207543;Pereni,9,207544;Pietroaia,7,207546;Sârsca,9,207547
DJ;Teasc;,i,207570;Secui,9,207571
DJ;Terpezița;,s,207575;Căruia,9,207577;Căciulatu,9,207576;Floran,9,207578;Lazu,7,207579
DJ;Teslui;,i,207580;Coșereni,j,207581;Fântânele,9,207582;Preajba de Jos,9,207583;Preajba de Pădure,9,207584;Țărțăl,9,207586;Urieni,9,207587;Viișoara-Moșneni,9,207588
DJ;Țuglui;,p,207590;Jiul,9,207591
DJ;Unirea;,i,207595
DJ;Urzicuța;,i,207600;Urzica Mare,9,207601
DJ;Valea Stanciului;,i,207605;Horezu-Poenari,h,207606
DJ;Vela;,i,207625;Bucovicior,9,207626;Cetățuia,9,207627;Desnățui,9,207628;Gubaucea,9,207629;Segleț,9,207631;Suharu,j,207632;Știubei,9,207633
DJ;Verbița;,g,207635;Verbicioara,9,207636
DJ;Vârtop;,i,207610
DJ;Vârvoru de Jos;,s,207615;Bujor,9,207616;Ciutura,9,207617;Criva,9,207618;Dobromira,7,207619;Drăgoaia,9,207621;Gabru,9,207622;Vârvor,9,207623
GL;Galați;*,7n
GL;Șendreni;,i,807290;Movileni,9,807291;Șerbeștii Vechi,9,807292
GL;Vânători;,s,807325;Costi,9,807326;Odaia Manolache,9,807327
GL;Tecuci;*,p
GL;Drăgănești;,i,807110;Malu Alb,j,807111
GL;Munteni;,i,807200;Frunzeasca,9,807201;Țigănești,p,807204;Ungureni,9,807206
GL;Negrilești;,-p,807202;Slobozia Blăneasa,9,807203
GL;Berești;+,1h
GL;Berești-Meria;,i,807035;Aldești,9,807036;Balintești,9,807037;Onciu,9,807038;Pleșa,h,807039;Prodănești,9,807041;Puricani,9,807042;Săseni,9,807043;Slivna,9,807044;Șipote,9,807046
GL;Târgu Bujor;+,r;Moscu,9;Umbrărești,g
GL;Barcea;,i,807005;Podoleni,9,807006
GL;Bălăbănești;,i,807010;Bursucani,9,807011;Lungești,s,807013;Zimbru,g,807016
GL;Rădești;Cruceanu,-p,807012;,i,807014
GL;Bălășești;,p,807020;Ciurești,9,807021;Ciureștii Noi,9,807022;Pupezeni,j,807023
GL;Băleni;,i,807025
GL;Băneasa;,i,807030;Roșcani,7,807031
GL;Braniștea;,i,807050;Lozova,j,807051;Traian,9,807052;Vasile Alecsandri,9,807053
GL;Brăhășești;,i,807055;Corcioveni,9,807056;Cosițeni,9,807057;Toflea,7,807058
GL;Buciumeni;,s,807060;Hănțești,9,807061;Tecucelu Sec,9,807062;Vizurești,9,807063
GL;Cavadinești;,i,807065;Comănești,9,807066;Gănești,9,807067;Vădeni,h,807068
GL;Cerțești;,i,807070;Cârlomănești,9,807071;Cotoroaia,9,807072
GL;Corod;,i,807080;Blânzi,9,807081;Brătulești,9,807082;Cărăpcești,j,807083
GL;Corni;,e,807075;Măcișeni,9,807076;Urlești,9,807077
GL;Cosmești;,s,807085;Băltăreți,9,807086;Cosmeștii-Vale,9,807087;Furcenii Noi,9,807088;Furcenii Vechi,9,807089;Satu Nou,7,807091
GL;Costache Negri;,i,807095
GL;Cuca;,s,807100
GL;Cudalbi;,i,807105
GL;Drăgușeni;,i,807115;Adam,9,807116;Căuiești,7,807117;Fundeanu,j,807118;Ghinghești,9,807119;Nicopole,9,807121;Știețești,9,807122
GL;Fârțănești;,i,807125;Viile,9,807126
GL;Foltești;,i,807130;Stoicani,h,807131
GL;Frumușița;,i,807135;Ijdileni,9,807136;Tămăoani,9,807137
GL;Fundeni;Fundenii Noi,i,807141;,9,807140;Hanu Conachi,9,807142;Lungoci,j,807143
GL;Ghidigeni;,g,807145;Gara Ghidigeni,9,807146;Gefu,9,807148;Gârbovăț,9,807147;Gura Gârbovățului,9,807149;Slobozia Corni,9,807151;Tălpigi,j,807152;Tăplău,9,807153
GL;Gohor;,f,807155;Gara Berheci,9,807156;Ireasca,9,807157;Nărtești,9,807158;Poșta,j,807159
GL;Grivița;,i,807160;Călmățui,9,807161
GL;Independența;,i,807165
GL;Ivești;,g,807170;Bucești,j,807171
GL;Jorăști;,i,807175;Lunca,9,807176;Zărnești,9,807177
GL;Liești;,i,807180
GL;Matca;,q,807185
GL;Măstăcani;,i,807190;Chiraftei,9,807191
GL;Movileni;,i,807195
GL;Nămoloasa;,i,807210;Crângeni,9,807211;Nămoloasa-Sat,9,807212
GL;Nicorești;,q,807215;Braniștea,9,807216;Coasta Lupei,9,807217;Dobrinești,9,807218;Fântâni,9,807219;Grozăvești,9,807221;Ionășești,9,807222;Mălureni,j,807223;Piscu Corbului,9,807224;Sârbi,g,807227
GL;Poiana;,-9,807226;Vișina,i,807228
GL;Oancea;,i,807235;Slobozia Oancea,9,807236
GL;Pechea;,s,807240;Lupele,9,807241
GL;Piscu;,d,807245;Vameș,j,807246
GL;Priponești;,i,807250;Ciorăști,9,807251;Huștiu,9,807252;Liești,9,807253;Priponeștii de Jos,9,807254
GL;Rediu;,i,807255;Plevna,h,807256
GL;Suhurlui;,9,807257
GL;Scânteiești;,i,807260;Fântânele,9,807261
GL;Schela;,i,807265;Negrea,9,807266
GL;Slobozia Conachi;,s,807270;Izvoarele,g,807272
GL;Cuza Vodă;,-9,807271
GL;Smârdan;,r,807275;Cișmele,9,807276;Mihail Kogălniceanu,9,807277
GL;Smulți;,s,807280
GL;Suceveni;,i,807285;Rogojeni,7,807286
GL;Tudor Vladimirescu;,i,807295
GL;Tulucești;,i,807300;Șivița,j,807301;Tătarca,9,807302
GL;Țepu;,i,807305;Țepu de Sus,9,807306
GL;Umbrărești;,g,807310;Condrea,9,807311;Salcia,j,807312;Siliștea,9,807313;Torcești,9,807314;Umbrărești-Deal,9,807316
GL;Valea Mărului;,i,807320;Mândrești,9,807321
GL;Vârlezi;,p,807330;Crăiești,9,807331
GL;Vlădești;,i,807335;Brănești,9,807336
GJ;Târgu Jiu;*,7f;Bârsești,9;Drăgoeni,j;Iezureni,9;Polata,9;Preajba Mare,9;Romanești,9;Slobozia,9;Ursați,7
GJ;Bălești;,s,217045;Ceauru,9,217046;Cornești,9,217047;Găvănești,9,217048;Rasova,9,217049;Stolojani,9,217051;Tălpășești,9,217052;Tămășești,9,217053;Voinigești,f,217054
GJ;Drăguțești;,i,217225;Cârbești,9,217226;Dâmbova,9,217227;Iași-Gorj,9,217228;Tâlvești,9,217229;Urechești,9,217231
GJ;Turcinești;,s,217530;Cartiu,7,217531;Horezu,9,217532;Rugi,9,217533
GJ;Motru;*,r;Dealu Pomilor,j;Horăști,9;Însurăței,9;Leurda,9;Ploștina,7;Lupoița,9;Roșiuța,9;Râpa,9
GJ;Novaci;+,11;Bercești,9;Hirișești,9;Pociovaliștea,9;Sitești,7
GJ;Târgu Cărbunești;+,11;Blahnița de Jos,9;Cărbunești-Sat,9;Cojani,9;Crețești,9;Curteana,9;Floreșteni,9;Măceșu,h;Pojogeni,9;Rogojeni,9;Ștefănești,9
GJ;Țicleni;+,r
GJ;Albeni;,i,217005;Bârzeiu de Gilort,9,217006;Bolbocești,g,217007;Doseni,9,217008;Mirosloveni,9,217009;Prunești,9,217011
GJ;Alimpești;,i,217015;Ciupercenii de Olteț,9,217016;Corșoru,j,217017;Nistorești,9,217018;Sârbești,9,217019
GJ;Aninoasa;,g,217020;Bobaia,9,217021;Costești,9,217022;Groșerea,9,217023;Sterpoaia,j,217024
GJ;Arcani;,i,217025;Câmpofeni,9,217026;Sănătești,9,217027;Stroiești,7,217028
GJ;Baia de Fier;,i,217030;Cernădia,j,217031
GJ;Bălănești;Voiteștii din Vale,i,217035;,9,217036;Blidari,9,217037;Cânepești,9,217038;Glodeni,9,217039;Ohaba,7,217041;Voiteștii din Deal,j,217042
GJ;Bărbătești;,i,217055;Musculești,9,217056;Petrești,9,217057;Socu,9,217058
GJ;Bengești-Ciocadia;Bengești,i,217067;Bălcești,9,217066;Bircii,h,217065;Ciocadia,9,217069
GJ;Berlești;,i,217070;Bârzeiu,9,217071;Gâlcești,9,217072;Lihulești,9,217073;Pârâu Viu,9,217074;Scrada,9,217076;Scurtu,j,217077
GJ;Bâlteni;,e,217060;Cocoreni,9,217061;Moi,9,217062;Peșteana Jiu,9,217063;Vlăduleni,s,217064
GJ;Rovinari;+,-9;Vârț,2yr
GJ;Bolboși;,-2y0,217080;Bălăcești,9,217081;Bolboasa,7,217082;Igirosu,9,217083;Miclosu,9,217084;Ohaba-Jiu,j,217086;Valea,9,217087
GJ;Borăscu;,i,217090;Baniu,9,217091;Calapăru,9,217092;Gura-Menți,9,217093;Menții din Dos,7,217094;Miluta,j,217096;Scorușu,9,217097
GJ;Brănești;,i,217100;Bădești,9,217101;Brebenei,9,217102;Capu Dealului,9,217103;Gilortu,9,217104;Pârâu,9,217106
GJ;Bumbești-Jiu;+,q;Curtișoara,9;Lăzărești,9;Pleșa,9;Tetila,9
GJ;Bumbești-Pițic;,i,217110;Cârligei,9,217111;Poienari,j,217112
GJ;Bustuchin;,g,217115;Cionți,9,217116;Motorgi,9,217117;Nămete,9,217118;Poienița,9,217121;Poiana-Seciuri,9,217119;Pojaru,j,217122;Valea Pojarului,9,217123
GJ;Căpreni;,f,217125;Aluniș,9,217126;Brătești,9,217127;Bulbuceni,9,217128;Cetatea,j,217129;Cornetu,9,217131;Dealu Spirei,9,217132;Satu Nou,9,217133
GJ;Cătunele;,i,217135;Dealu Viilor,7,217136;Lupoaia,9,217137;Steic,j,217138;Valea Mânăstirii,9,217139;Valea Perilor,9,217141
GJ;Ciuperceni;,i,217155;Boboiești,9,217156;Peșteana-Vulcan,9,217157;Priporu,9,217158;Strâmba Vulcan,h,217159;Vârtopu,9,217161;Zorzila,9,217162
GJ;Câlnic;,i,217145;Câlnicu de Sus,9,217146;Didilești,9,217147;Găleșoaia,9,217148;Hodoreasca,9,217149;Pieptani,9,217151;Pinoasa,h,217152;Stejerei,9,217153;Vâlceaua,9,217154
GJ;Crasna;,i,217165;Aninișu din Deal,9,217166;Aninișu din Vale,9,217167;Buzești,9,217168;Cărpiniș,j,217169;Crasna din Deal,9,217171;Drăgoiești,7,217172;Dumbrăveni,9,217173;Radoși,9,217174
GJ;Crușeț;,i,217175;Bojinu,9,217176;Marinești,j,217177;Măiag,9,217178;Mierea,9,217179;Miericeaua,9,217181;Slămnești,b,217182;Slăvuța,9,217183;Urda de Jos,9,217184;Văluța,9,217186
GJ;Dănciulești;,i,217190;Bibulești,9,217191;Hălăngești,9,217192;Obârșia,j,217193;Petrăchei,9,217194;Rădinești,7,217196;Zăicoiu,9,217197
GJ;Dănești;,i,217200;Barza,9,217201;Botorogi,9,217202;Brătuia,j,217203;Bucureasa,9,217204;Merfulești,9,217206;Șasa,9,217207;Trocani,7,217208;Țârculești,9,217209;Ungureni,9,217211;Văcarea,9,217212
GJ;Drăgotești;,s,217220;Corobăi,9,217221;Trestioara,9,217222
GJ;Fărcășești;,i,217235;Fărcășești-Moșneni,7,217236;Peșteana de Jos,9,217237;Rogojel,j,217238;Roșia-Jiu,9,217239;Timișeni,9,217241;Valea cu Apă,9,217242
GJ;Glogova;Iormănești,i,217248;Cămuiești,9,217246;Cleșnești,9,217247;,h,217245;Olteanu,9,217249
GJ;Godinești;,i,217250;Arjoci,9,217251;Chiliu,9,217253;Câlcești,9,217252;Pârâu de Pripor,9,217254;Pârâu de Vale,9,217256;Rătez,9,217257
GJ;Hurezani;,p,217260;Busuioci,9,217261;Pegeni,9,217262;Plopu,9,217263;Totea de Hurezani,9,217264
GJ;Ionești;,s,217265;Gura Șușiței,9,217266;Iliești,9,217267;Picu,7,217268
GJ;Jupânești;,i,217270;Boia,9,217271;Pârâu Boia,9,217272;Vidin,j,217273;Vierșani,9,217274
GJ;Lelești;,i,217275;Frătești,9,217276;Rasovița,7,217277
GJ;Licurici;,i,217280;Frumușei,j,217281;Negreni,9,217282;Totea,9,217283
GJ;Logrești;Târgu Logrești,i,217293;Colțești,9,217286;Frunza,9,217287;Logrești-Moșteni,7,217288;Măru,j,217289;Popești,9,217291;Seaca,9,217292
GJ;Mătăsari;,i,217295;Brădet,9,217296;Brădețel,9,217297;Croici,9,217298;Runcurel,9,217299
GJ;Mușetești;,q,217300;Arșeni,9,217301;Bârcaciu,9,217302;Gămani,9,217303;Grui,9,217304;Stăncești,9,217306;Stăncești-Larga,9,217307
GJ;Negomir;,s,217310;Artanu,5,217311;Bohorel,9,217312;Condeiești,9,217313;Nucetu,9,217314;Orzu,9,217316;Paltinu,j,217317;Raci,9,217318;Ursoaia,9,217319;Valea Racilor,9,217321
GJ;Padeș;Călugăreni,g,217327;Apa Neagră,9,217326;Cerna-Sat,9,217328;Cloșani,j,217329;Motru Sec,9,217331;Orzești,9,217332;,9,217325;Văieni,9,217333
GJ;Peștișani;,i,217335;Boroșteni,7,217336;Brădiceni,j,217337;Frâncești,9,217338;Gureni,9,217339;Hobița,9,217341;Seuca,9,217342
GJ;Plopșoru;,i,217345;Broșteni,9,217346;Broștenii de Sus,9,217347;Ceplea,h,217348;Cursaru,9,217349;Deleni,9,217351;Izvoarele,9,217352;Olari,9,217353;Piscuri,9,217354;Sărdănești,9,217356;Văleni,9,217357
GJ;Polovragi;,s,217365;Racovița,7,217366
GJ;Prigoria;,i,217370;Bucșana,9,217371;Burlani,9,217372;Călugăreasa,9,217373;Dobrana,9,217374;Negoiești,j,217376;Zorlești,9,217377
GJ;Roșia de Amaradia;,f,217380;Becheni,9,217381;Dealu Viei,9,217382;Ruget,9,217383;Seciurile,j,217384;Stejaru,9,217386;Șitoaia,9,217387
GJ;Runcu;,i,217390;Bâlta,9,217391;Bâltișoara,7,217392;Dobrița,9,217393;Răchiți,j,217394;Suseni,9,217396;Valea Mare,9,217397
GJ;Samarinești;,i,217400;Băzăvani,9,217401;Boca,9,217402;Duculești,9,217403;Larga,h,217404;Țirioi,9,217406;Valea Bisericii,9,217407;Valea Mică,9,217408;Valea Poienii,9,217409
GJ;Săcelu;,i,217410;Blahnița de Sus,9,217411;Hăiești,9,217412;Jeriștea,9,217413;Magherești,h,217414
GJ;Săulești;,i,217415;Bibești,9,217416;Dolcești,9,217417;Purcaru,9,217418
GJ;Scoarța;,i,217425;Bobu,j,217426;Budieni,9,217427;Cerătu de Copăcioasa,7,217429;Câmpu Mare,9,217428;Colibași,9,217431;Copăcioasa,9,217432;Lazuri,9,217433;Lintea,9,217434;Mogoșani,j,217436;Pișteștii din Deal,9,217437
GJ;Schela;Sâmbotin,i,217424;Arsuri,5,217421;Gornăcel,9,217422;Păjiștele,j,217423;,9,217420
GJ;Slivilești;,i,217445;Cojmănești,9,217446;Miculești,9,217447;Știucani,9,217452;Strâmtu,9,217448;Sura,h,217449;Șiacu,9,217451;Tehomir,9,217453
GJ;Stănești;,i,217455;Alexeni,9,217456;Bălani,9,217457;Călești,9,217458;Curpen,9,217459;Măzăroi,9,217461;Obreja,h,217462;Pârvulești,9,217463;Vaidei,9,217464;Vălari,9,217466
GJ;Stejari;,i,217470;Baloșani,9,217471;Băcești,9,217472;Dealu Leului,j,217473;Piscoiu,9,217474;Popești-Stejari,7,217476
GJ;Stoina;,i,217480;Ciorari,9,217481;Mielușei,9,217482;Păișani,9,217483;Toiaga,j,217484;Ulmet,9,217486;Urda de Sus,9,217487
GJ;Telești;,g,217490;Buduhala,9,217491;Șomănești,9,217492
GJ;Tismana;+,s;Celei,9;Costeni,9;Gornovița,9;Isvarna,9;Pocruia,9;Racoți,6;Sohodol,j;Topești,9;Vâlcele,9;Vânata,9
GJ;Turburea;,i,217515;Cocorova,9,217516;Poiana,9,217517;Spahii,9,217518;Șipotu,h,217519
GJ;Turceni;+,i;Gârbovu,9;Jilțu,9;Murgești,9;Strâmba-Jiu,9;Valea Viei,9
GJ;Țânțăreni;,s,217535;Arpadia,7,217536;Chiciora,9,217537;Florești,9,217538
GJ;Urdari;,i,217540;Fântânele,9,217541;Hotăroasa,9,217542
GJ;Văgiulești;,s,217545;Cârciu,9,217546;Covrigi,7,217547;Murgilești,9,217548;Valea Motrului,9,217549
GJ;Vladimir;Andreești,i,217551;Frasin,j,217552;Valea Deșului,9,217553;,9,217550
HR;Odorheiu Secuiesc;*,7d
HR;Brădești;,i,537025;Târnovița,j,537027
HR;Satu Mare;,9,537026
HR;Feliceni;,g,537095;Alexandrița,9,537096;Arvățeni,9,537097;Cireșeni,9,537098;Forțeni,9,537099;Hoghia,j,537101;Oțeni,9,537102;Polonița,9,537103;Tăureni,9,537104;Teleac,9,537106;Văleni,7,537107
HR;Miercurea Ciuc;*,11;Ciba,9;Harghita-Băi,9;Jigodin-Băi,9
HR;Păuleni-Ciuc;,i,537230;Delnița,9,537231;Șoimeni,7,537232
HR;Băile Tușnad;+,11;Carpitus,9
HR;Bălan;+,r
HR;Borsec;+,y
HR;Cristuru Secuiesc;+,r;Filiaș,9;Betești,190
HR;Gheorgheni;*,-189;Covacipeter,j;Lacu Roșu,9;Vargatac,7;Visafolio,9
HR;Toplița;*,r;Călimănel,9;Luncani,j;Măgheruș,9;Moglănești,9;Secu,9;Vale,7;Vâgani,9;Zencani,9
HR;Vlăhița;+,11;Băile Homorod,9;Minele Lueta,9
HR;Atid;,i,537005;Crișeni,7,537006;Cușmed,9,537007;Inlăceni,j,537008;Șiclod,9,537009
HR;Avrămești;,i,537010;Andreeni,9,537011;Cechești,9,537012;Goagiu,9,537014;Firtănuș,9,537013;Laz-Firtănuș,h,537016;Laz-Șoimuș,9,537017;Medișoru Mic,9,537018
HR;Bilbor;,i,537020;Răchitiș,9,537021
HR;Căpâlnița;,i,537030
HR;Ciucsângeorgiu;,i,537040;Armășeni,e,537041;Armășenii Noi,9,537042;Bancu,9,537043;Ciobăniș,9,537044;Cotormani,9,537046;Eghersec,j,537047;Ghiurche,9,537048;Potiond,9,537049
HR;Ciumani;,i,537050
HR;Cârța;,g,537035;Ineu,9,537036
HR;Tomești;,j,537037
HR;Corbu;,i,537055;Capu Corbului,9,537056
HR;Corund;,i,537060;Atia,9,537061;Calonda,7,537062;Fântâna Brazilor,j,537063;Valea lui Pavel,9,537064
HR;Dănești;,i,537070
HR;Mădăraș;,9,537071
HR;Dealu;,i,537080;Fâncel,9,537081;Sâncrai,9,537082;Tămașu,h,537083;Tibod,9,537084;Ulcani,9,537086;Valea Rotundă,9,537087
HR;Ditrău;,i,537090;Jolotca,9,537091;Țengheler,9,537092
HR;Dârjiu;,s,537075;Mujna,7,537076
HR;Frumoasa;,i,537115;Bârzava,9,537116;Făgețel,9,537117;Nicolești,9,537118
HR;Gălăuțaș;,s,537120;Dealu Armanului,9,537121;Gălăuțaș-Pârâu,9,537122;Nuțeni,6,537123;Plopiș,9,537124;Preluca,9,537126;Toleșeni,9,537127;Zăpodea,j,537128
HR;Joseni;,i,537130;Borzont,9,537131;Bucin,9,537132
HR;Lăzarea;,g,537135;Ghiduț,9,537136
HR;Lueta;,s,537140;Băile Chirui,9,537141
HR;Lunca de Jos;,i,537145;Barațcoș,9,537146;Poiana Fagului,9,537147;Puntea Lupului,9,537148;Valea lui Antaloc,h,537154;Valea Boroș,9,537149;Valea Capelei,9,537151;Valea Întunecoasă,9,537152;Valea Rece,9,537153
HR;Lunca de Sus;,i,537155;Comiat,9,537156;Izvorul Trotușului,9,537157;Păltiniș-Ciuc,9,537158;Valea Gârbea,h,537159;Valea Ugra,9,537161
HR;Lupeni;,i,537165;Bisericani,9,537166;Bulgăreni,9,537167;Firtușu,9,537168;Morăreni,9,537169;Păltiniș,j,537171;Păuleni,9,537172;Satu Mic,7,537173;Sâncel,9,537174
HR;Mărtiniș;,i,537175;Aldea,9,537176;Bădeni,9,537177;Călugăreni,j,537178;Chinușu,9,537179;Comănești,9,537181;Ghipeș,9,537182;Locodeni,5,537183;Orășeni,9,537184;Petreni,j,537186;Rareș,9,537187;Sânpaul,9,537188
HR;Merești;,i,537195
HR;Mihăileni;,i,537200;Livezi,9,537201;Nădejdea,h,537202;Văcărești,9,537203
HR;Mugeni;,i,537205;Aluniș,9,537206;Beta,9,537207;Dejuțiu,i,537209;Dobeni,9,537211;Lutița,9,537212;Mătișeni,h,537213;Tăietura,r,537217
HR;Porumbeni;Porumbenii Mari,-i,537214;Porumbenii Mici,9,537216
HR;Ocland;,r,537225;Crăciunel,9,537226;Satu Nou,9,537227
HR;Plăieșii de Jos;,s,537235;Casinu Nou,7,537236;Iacobeni,9,537237;Imper,9,537238;Plăieșii de Sus,9,537239
HR;Praid;,i,537240;Becaș,j,537241;Bucin,9,537242;Ocna de Jos,9,537243;Ocna de Sus,9,537244;Șașvereș,7,537246
HR;Remetea;,i,537250;Făgețel,9,537251;Martonca,j,537252;Sineu,9,537253
HR;Săcel;,i,537255;Șoimușu Mare,9,537256;Șoimușu Mic,9,537257;Uilac,6,537258;Vidacut,j,537259
HR;Sărmaș;,i,537260;Fundoaia,9,537261;Hodoșa,9,537262;Platonești,9,537263;Runc,9,537264
HR;Secuieni;,i,537290;Bodogaia,h,537291;Eliseni,9,537292
HR;Siculeni;,i,537295
HR;Ciceu;Ciaracio,9,537296;,9,537297
HR;Racu;,9,537298;Gârciu,9,537299
HR;Sâncrăieni;,s,537265
HR;Leliceni;Fitod,7,537266;Hosasău,9,537267;,9,537268;Misentea,9,537269
HR;Sântimbru;,9,537271;Sântimbru-Băi,9,537272
HR;Sândominic;,s,537275
HR;Sânmartin;,i,537280;Ciucani,7,537281;Valea Uzului,r,537282
HR;Cozmeni;,-i,537065;Lăzărești,9,537066
HR;Sânsimion;,11,537285;Cetățuia,9,537286
HR;Subcetate;,i,537300;Călnaci,9,537301;Duda,7,537302;Filpea,9,537303
HR;Suseni;,s,537305;Chileni,9,537306;Liban,9,537307;Senetea,9,537308;Valea Strâmbă,9,537309
HR;Șimonești;,i,537310;Bențid,f,537311;Cădaciu Mare,9,537312;Cădaciu Mic,9,537313;Cehețel,9,537314;Chedia Mare,9,537316;Chedia Mică,9,537317;Cobătești,9,537318;Medișoru Mare,9,537319;Mihăileni,9,537321;Nicoleni,j,537322;Rugănești,7,537323;Tărcești,9,537324;Turdeni,9,537326
HR;Tulgheș;,i,537330;Hagota,9,537331;Pintic,9,537332;Recea,j,537333
HR;Tușnad;,i,537335;Tușnadu Nou,7,537336;Vrabia,9,537337
HR;Ulieș;,i,537340;Daia,9,537341;Iașu,j,537342;Ighiu,9,537343;Nicolești,9,537344;Obrănești,9,537346;Petecu,9,537347;Vasileni,7,537348
HR;Vărșag;,i,537350
HR;Voșlăbeni;,s,537355;Izvoru Mureșului,9,537356
HR;Zetea;,i,537360;Desag,9,537361;Izvoare,9,537362;Poiana Târnavei,7,537363;Șicasău,j,537366;Sub Cetate,9,537364
HD;Deva;*,7g;Sântuhalm,7;Archia,9;Bârcea Mică,9;Cristur,9
HD;Cârjiți;,s,337175;Almașu Sec,9,337176;Chergheș,9,337177;Cozia,9,337178;Popești,9,337179
HD;Hunedoara;*,z;Răcăștia,9;Boș,9;Groș,9;Hășdat,9;Peștișu Mare,9
HD;Ghelari;,i,337240;Govăjdia,h,337241;Plop,9,337242;Ruda,9,337243
HD;Teliucu Inferior;,i,337465;Cinciș-Cerna,9,337466;Izvoarele,9,337467;Teliucu Superior,9,337468
HD;Petroșani;*,w;Dâlja Mare,9;Dâlja Mică,9;Peștera,9;Slătinioara,9
HD;Lupeni;*,s
HD;Petrila;+,i;Cimpa,9;Jieț,7;Răscoala,9;Tirici,9
HD;Uricani;+,s;Câmpu lui Neag,9;Valea de Brazi,9
HD;Vulcan;*,i;Dealu Babii,9;Jiu-Paroșeni,7
HD;Aninoasa;+,s;Iscroni,9
HD;Bănița;,i,337065;Crivadia,9,337066;Merișor,9,337067
HD;Brad;*,z;Mesteacăn,9;Potingani,9;Ruda-Brad,9;Țărățel,9;Valea Bradului,9
HD;Crișcior;,i,337200;Barza,9,337201;Valea Arsului,j,337202;Zdrapți,7,337203
HD;Călan;+,r;Streisângeorgiu,9;Batiz,9;Călanu Mic,9;Grid,j;Nădăștia de Jos,9;Nădăștia de Sus,9;Ohaba Streiului,6;Sâncrai,9;Sântămăria de Piatră,9;Strei,9;Strei-Săcel,j;Valea Sângeorgiului,9
HD;Hațeg;+,r;Nălațvad,9;Silvașu de Jos,7;Silvașu de Sus,9
HD;Orăștie;*,11
HD;Simeria;+,r;Bârcea Mare,9;Cărpiniș,9;Simeria Veche,h;Sântandrei,9;Șăulești,9;Uroi,9
HD;Baia de Criș;,i,337005;Baldovin,9,337006;Căraci,9,337007;Cărăstău,9,337008;Lunca,9,337009;Rișca,h,337011;Rișculița,9,337012;Țebea,9,337013;Văleni,9,337014
HD;Balșa;,i,337015;Almașu Mic de Munte,9,337016;Ardeu,9,337017;Bunești,j,337018;Galbina,9,337019;Mada,7,337021;Oprișești,9,337022;Poiana,9,337023;Poienița,9,337024;Roșia,9,337026;Stăuini,9,337027;Techereu,j,337028;Vălișoara,9,337029;Voia,9,337031
HD;Baru;,e,337035;Livadia,9,337036;Petros,j,337037;Valea Lupului,9,337038
HD;Băcia;,i,337040;Petreni,9,337041;Tâmpa,9,337042;Totia,9,337043
HD;Băița;,q,337045;Barbura,9,337046;Căinelu de Sus,9,337047;Crăciunești,9,337048;Fizeș,9,337049;Hărțăgani,9,337051;Lunca,9,337052;Ormindea,9,337053;Peștera,9,337054;Săliște,9,337056;Trestia,h,337057
HD;Bătrâna;,i,337070;Fața Roșie,9,337071;Piatra,9,337072;Răchițaua,9,337073
HD;Beriu;,i,337075;Căstău,j,337076;Cucuiș,9,337077;Măgureni,7,337078;Orăștioara de Jos,9,337079;Poieni,9,337081;Sereca,9,337082;Sibișel,9,337083
HD;Blăjeni;,s,337085;Blăjeni-Vulcan,9,337086;Criș,9,337087;Dragu-Brad,9,337088;Groșuri,7,337089;Plai,9,337091;Reț,9,337092;Sălătruc,9,337093
HD;Boșorod;,s,337095;Alun,9,337096;Bobaia,9,337097;Chitid,9,337098;Cioclovina,9,337099;Luncani,6,337101;Prihodiște,j,337102;Ursici,9,337104;Târsa,9,337103
HD;Brănișca;,i,337105;Boz,9,337107;Bărăștii Iliei,9,337106;Căbești,9,337108;Gialacuta,9,337111;Furcșoara,h,337109;Rovina,9,337112;Târnava,9,337113;Târnăvița,9,337114
HD;Bretea Română;,i,337115;Bățălar,9,337116;Bercu,9,337117;Bretea Streiului,9,337118;Covragiu,j,337119;Gânțaga,7,337121;Măceu,9,337122;Ocolișu Mare,9,337123;Plopi,9,337124;Ruși,9,337126;Vâlcele,9,337127;Vâlcelele Bune,9,337128;Vâlceluța,j,337129
HD;Buceș;,i,337135;Buceș-Vulcan,7,337136;Dupăpiatră,9,337137;Grohoțele,9,337138;Mihăileni,9,337139;Stănija,9,337141;Tarnița,j,337142
HD;Bucureșci;,i,337145;Curechiu,9,337146;Merișor,9,337147;Rovina,7,337148;Șesuri,9,337149
HD;Bulzeștii de Sus;,s,337150;Bulzeștii de Jos,9,337151;Giurgești,9,337152;Grohot,9,337153;Păulești,9,337154;Rusești,9,337156;Stănculești,9,337157;Ticera,f,337158;Tomnatec,9,337159
HD;Bunila;,i,337160;Alun,9,337161;Cernișoara Florese,9,337162;Poienița Voinii,9,337163;Vadu Dobrii,9,337164
HD;Burjuc;,s,337165;Brădățel,7,337166;Glodghilești,9,337167;Petrești,9,337168;Tătărăști,9,337169;Tisa,9,337171
HD;Cerbăl;,i,337180;Arănieș,j,337181;Feregi,9,337182;Merișoru de Munte,9,337183;Poienița Tomii,7,337186;Poiana Răchițelii,9,337184;Socet,9,337187;Ulm,9,337188
HD;Certeju de Sus;,s,337190;Bocșa Mare,9,337191;Bocșa Mică,9,337192;Hondol,9,337193;Măgura-Toplița,9,337194;Nojag,7,337196;Săcărâmb,9,337197;Toplița Mureșului,9,337198;Vărmaga,j,337199
HD;Densuș;,i,337205;Criva,9,337206;Hățăgel,9,337207;Peșteana,9,337208;Peștenița,9,337209;Poieni,7,337211;Ștei,j,337212
HD;Dobra;,i,337215;Abucea,9,337216;Bujoru,9,337217;Făgețel,9,337218;Lăpușnic,9,337219;Mihăiești,9,337221;Panc,9,337222;Panc-Săliște,g,337223;Rădulești,9,337224;Roșcani,9,337226;Stâncești,9,337227;Stâncești-Ohaba,9,337228;Stretea,9,337229
HD;Geoagiu;+,i;Aurel Vlaicu,j;Bacâia,9;Bozeș,7;Cigmău,9;Gelmar,9;Geoagiu-Băi,9;Homorod,9;Mermezeu-Văleni,9;Renghet,j;Văleni,9
HD;Gurasada;,i,337245;Boiu de Jos,7,337246;Boiu de Sus,9,337247;Cărmăzănești,9,337248;Câmpuri de Sus,9,337249;Câmpuri-Surduc,j,337251;Dănulești,9,337252;Gothatea,9,337253;Runcșor,9,337254;Ulieș,9,337256;Vica,9,337257
HD;Hărău;,g,337265;Banpotoc,j,337266;Bârsău,9,337267;Chimindia,9,337268
HD;Ilia;,i,337270;Bacea,9,337271;Bretea Mureșană,9,337273;Brâznic,9,337272;Cuieș,h,337274;Dumbrăvița,9,337276;Săcămaș,9,337277;Sârbi,9,337278;Valea Lungă,9,337279
HD;Lăpugiu de Jos;,i,337280;Baștea,9,337281;Cosești,9,337282;Fintoag,9,337283;Grind,c,337284;Holdea,9,337286;Lăpugiu de Sus,9,337287;Lăsău,j,337288;Ohaba,9,337289;Teiu,9,337291
HD;Lelese;,i,337295;Cerișor,9,337296;Runcu Mare,9,337297;Sohodol,7,337298
HD;Lunca Cernii de Jos;,s,337300;Ciumița,9,337301;Fântâna,9,337302;Gura Bordului,9,337303;Lunca Cernii de Sus,9,337304;Meria,9,337306;Negoiu,9,337307;Valea Babii,9,337308
HD;Luncoiu de Jos;,q,337310;Dudești,9,337311;Luncoiu de Sus,9,337312;Podele,9,337313;Stejărel,9,337314
HD;Mărtinești;,i,337315;Dâncu Mare,9,337316;Dâncu Mic,j,337317;Jeledinți,7,337318;Măgura,9,337319;Tămășasa,9,337321;Turmaș,9,337322
HD;Orăștioara de Sus;,i,337325;Bucium,9,337326;Costești,j,337327;Costești-Deal,9,337328;Grădiștea de Munte,9,337329;Ludeștii de Jos,7,337331;Ludeștii de Sus,9,337332;Ocolișu Mic,9,337333
HD;Pestișu Mic;,i,337335;Almașu Mic,j,337336;Ciulpăz,9,337337;Cutin,9,337338;Dumbrava,9,337339;Josani,9,337341;Mănerău,6,337342;Nandru,9,337343;Valea Nandrului,j,337344
HD;Pui;,i,337345;Băiești,9,337346;Federi,9,337347;Fizești,9,337348;Galați,9,337349;Hobița,9,337351;Ohaba-Ponor,h,337352;Ponor,9,337353;Râu Bărbat,9,337354;Rușor,9,337356;Șerel,9,337357;Uric,9,337358
HD;Rapoltu Mare;,i,337365;Bobâlna,9,337366;Boiu,9,337367;Folt,h,337368;Rapolțel,9,337369
HD;Răchitova;,i,337370;Boița,9,337371;Ciula Mare,9,337372;Ciula Mică,9,337373;Gotești,9,337374;Mesteacăn,j,337376;Vălioara,9,337377
HD;Ribița;,g,337400;Crișan,9,337401;Dumbrava de Jos,9,337402;Dumbrava de Sus,9,337403;Ribicioara,9,337404;Uibărești,j,337406
HD;Râu de Mori;,i,337380;Brazi,9,337381;Clopotiva,7,337382;Ohaba-Sibișel,9,337383;Ostrov,9,337384;Ostrovel,9,337386;Ostrovu Mic,j,337387;Sibișel,9,337388;Suseni,9,337389;Unciuc,9,337391;Valea Dâljii,9,337392
HD;Romos;,o,337410;Ciungu Mare,9,337411;Pișchinți,9,337412;Romoșel,9,337413;Vaidei,9,337414
HD;Sarmizegetusa;,i,337415;Breazova,9,337416;Hobița-Grădiște,9,337417;Păucinești,9,337418;Zeicani,h,337419
HD;Sălașu de Sus;,i,337420;Coroiești,9,337421;Mălăiești,9,337422;Nucșoara,9,337423;Ohaba de sub Piatră,9,337424;Paroș,9,337426;Peștera,j,337427;Râu Alb,9,337428;Râu Mic,7,337429;Sălașu de Jos,9,337431;Zăvoi,9,337432
HD;Sântămăria-Orlea;,i,337440;Balomir,9,337441;Bărăștii Hațegului,j,337442;Bucium-Orlea,9,337443;Ciopeia,9,337444;Săcel,9,337446;Sânpetru,7,337447;Subcetate,9,337448;Vadu,9,337449
HD;Șoimuș;,s,337450;Bălata,9,337451;Boholt,9,337454;Bejan,9,337452;Bejan-Târnăvița,9,337453;Căinelu de Jos,9,337456;Chișcădaga,7,337457;Fornădia,9,337458;Păuliș,j,337459;Sulighete,9,337461
HD;Tomești;,i,337470;Dobroț,9,337471;Leauț,9,337472;Livada,9,337473;Obârșa,9,337474;Șteia,g,337476;Tiulești,9,337477;Valea Mare de Criș,9,337478
HD;Toplița;,i,337480;Curpenii Silvașului,9,337481;Dealu Mic,9,337483;Dăbâca,9,337482;Goleș,9,337484;Hășdău,j,337486;Mosoru,7,337487;Vălari,9,337488
HD;Totești;,i,337490;Cârnești,9,337491;Copaci,9,337492;Păclișa,9,337493;Reea,j,337494
HD;Turdaș;,i,337495;Pricaz,7,337496;Râpaș,9,337497;Spini,9,337498
HD;General Berthelot;,i,337235;Crăguiș,j,337236;Fărcădin,9,337237;Livezi,9,337238;Tuștea,9,337239
HD;Vața de Jos;,g,337500;Basarabasa,9,337501;Birtin,9,337502;Brotuna,j,337503;Căzănești,9,337504;Ciungani,9,337506;Ociu,9,337508;Ocișor,9,337507;Prăvăleni,9,337509;Prihodiște,9,337511;Tătărăștii de Criș,7,337512;Târnava de Criș,j,337513;Vața de Sus,9,337514
HD;Vălișoara;,i,337520;Dealu Mare,9,337521;Săliștioara,9,337522;Stoieneasa,9,337523
HD;Vețel;,i,337525;Boia Bârzii,f,337526;Bretelin,9,337527;Căoi,9,337528;Herepeia,9,337529;Leșnic,9,337531;Mintia,9,337532;Muncelu Mare,9,337533;Muncelu Mic,j,337534;Runcu Mic,9,337536
HD;Vorța;,g,337540;Certeju de Jos,9,337541;Coaja,9,337542;Dumești,9,337543;Luncșoara,9,337544;Valea Poienii,j,337546;Visca,9,337547
HD;Zam;,i,337550;Almășel,9,337552;Almaș-Săliște,7,337551;Brășeu,9,337553;Cerbia,9,337554;Deleni,j,337556;Godinești,9,337557;Micănești,9,337558;Pogănești,9,337559;Pojoga,9,337561;Sălciva,9,337562;Tămășești,9,337563;Valea,7,337564
CL;Călărași;*,7q
CL;Modelu;,i,917180;Radu Negru,g,917181;Stoenești,9,917182;Tonea,9,917183
IL;Slobozia;*,11;Bora,9;Slobozia Nouă,9
IL;Fetești;*,p;Buliga,j;Fetești-Gară,9;Vlașca,9
IL;Țăndărei;+,r
IL;Albești;,i,927010;Bataluri,h,927011;Marsilieni,i,927013
IL;Buești;,-9,927012
IL;Amara;+,r;Amara Nouă,9
IL;Andrășești;,r,927025;Orboești,9,927026
IL;Balaciu;,q,927040;Copuzu,9,927041;Crăsanii de Jos,9,927042;Crăsanii de Sus,9,927043
IL;Sărățeni;,9,927044
CL;Borcea;,i,917015
IL;Bordușani;,s,927050;Cegani,5,927051
IL;Bucu;,r,927060
IL;Ograda;,s,927061
IL;Căzănești;+,i
CL;Ciocănești;,i,917035
IL;Ciochina;,g,927075;Bordușelu,j,927076;Orezu,9,927077;Piersica,9,927078
IL;Ciulnița;,i,927080;Ion Ghica,9,927081;Ivănești,9,927082;Poiana,9,927083
IL;Cocora;,q,927085
IL;Colelia;,9,927086
IL;Cosâmbești;,i,927090;Gimbășani,9,927091
IL;Mărculești;,9,927092
CL;Cuza Voda;Ceacu,r,917047;Călărașii Vechi,h,917046;Cuza Vodă,9,917045
CL;Dichiseni;,i,917050;Coslogeni,9,917051;Libertatea,9,917052;Satnoeni,9,917053
CL;Dor Mărunt;,s,917055;Dâlga,9,917056;Dâlga-Gară,7,917057;Înfrățirea,9,917058;Ogoru,9,917059;Pelinu,9,917061
CL;Dorobanțu;,i,917065;Boșneagu,j,917066;Vărăști,9,917067
CL;Dragalina;,i,917080;Constantin Brâncoveanu,6,917082;Drajna Nouă,9,917083
CL;Dragoș Vodă;,11,917085;Bogdana,9,917086;Socoalele,9,917087
IL;Făcăeni;,i,927110;Progresu,9,927111
IL;Gheorghe Doja;,q,927125
IL;Gheorghe Lazăr;,i,927130
IL;Giurgeni;,i,927135
CL;Grădiștea;,i,917115;Bogata,9,917116;Cunești,9,917117;Rasa,h,917118
IL;Grindu;,i,927140
IL;Grivița;,i,927145;Smirna,9,927146
IL;Traian;,9,927147
CL;Independența;,i,917140;Potcoava,j,917141;Vișinii,7,917142
CL;Jegălia;,i,917145;Gâldău,9,917146;Iezeru,9,917147
CL;Lehliu;,i,917150;Săpunari,j,917151
CL;Lehliu-Gară;+,i;Buzoeni,7;Răzvani,9;Valea Seacă,9
CL;Lupșanu;,i,917160;Nucetu,j,917161;Plevna,9,917162;Radu Vodă,9,917165;Valea Rusului,9,917163
IL;Mihail Kogălniceanu;,n,927165;Hagieni,i,927167
IL;Gura Ialomiței;,-9,927166;Luciu,i,927168
IL;Miloșești;,i,927170;Nicolești,9,927171;Tovărășia,9,927172
IL;Movila;,i,927175
IL;Munteni-Buzău;,q,927185
CL;Alexandru Odobescu;Nicolae Bălcescu,i,917007;,9,917005;Gălățui,9,917006
IL;Perieți;,i,927190;Fundata,j,927191;Misleanu,9,927192;Păltinișu,7,927193;Stejaru,9,927194
CL;Perișoru;,i,917195;Mărculești-Gară,9,917196;Tudor Vladimirescu,9,917197
IL;Reviga;,s,927195;Crunți,9,927196;Mircea cel Bătrân,9,927197;Rovine,7,927198
CL;Roseți;,i,917210
IL;Sălcioara;,s,927200;Rași,i,927201
IL;Săveni;,i,927205;Frățilești,9,927206
IL;Platonești;Lăcusteni,7,927207;,9,927208
IL;Scânteia;,s,927210;Iazu,9,927211
IL;Sfântu Gheorghe;,i,927215;Butoiu,9,927216;Malu,9,927217
IL;Stelnica;,p,927230;Maltezi,9,927231;Retezatu,9,927232
IL;Sudiți;,i,927235;Gura Văii,9,927236
CL;Ștefan cel Mare;,i,917245
CL;Ștefan Vodă;,s,917240
CL;Ulmu;,g,917265;Chirnogi,9,917266;Făurei,9,917267;Zimbru,9,917268
CL;Unirea;,i,917270;Oltina,j,917271
IL;Valea Ciorii;,i,927240;Bucșa,7,927241;Dumitrești,9,927242;Murgeanca,9,927243
CL;Vâlcelele;,i,917290;Floroaica,j,917291
CL;Vlad Țepeș;,i,917295;Mihai Viteazu,9,917296
IL;Vlădeni;,g,927250
IS;Iași;*,7p
IS;Bârnova;,i,707035;Cercu,7,707036;Păun,9,707037;Pietrăria,9,707038;Todirel,9,707039;Vișan,9,707041
IS;Holboca;,s,707250;Cristești,9,707251;Dancu,9,707252;Orzeni,9,707253;Rusenii Noi,7,707254;Rusenii Vechi,9,707256;Valea Lungă,9,707257
IS;Rediu;,s,707405;Breazu,9,707406;Horlești,9,707407;Tăutești,9,707408
IS;Valea Lupului;,9,707410
IS;Tomești;,g,707515;Chicerea,j,707516;Goruni,9,707517;Vlădiceni,9,707518
IS;Hârlău;+,r;Pârcovaci,9
IS;Pașcani;*,z;Blăgești,9;Boșteni,9;Gâștești,9;Lunca,9;Sodomeni,9
IS;Târgu Frumos;+,r
IS;Balș;,p,705301;Boureni,9,705302;Coasta Măgurii,i,705304
IS;Ion Neculce;Buznea,-9,705303;Dădești,r,705306;Gănești,j,705307;,i,705309;Prigoreni,9,705310;Războieni,7,705311
IS;Costești;,-1q,705305;Giurgești,11,705308
IS;Alexandru I.Cuza;,17,707005;Kogălniceni,9,707006;Scheia,j,707007;Volintirești,9,707008
IS;Andrieșeni;,i,707010;Buhăeni,9,707011;Drăgănești,9,707012;Fântânele,7,707013;Glăvănești,9,707014;Iepureni,j,707016;Spineni,9,707017
IS;Aroneanu;,i,707020;Dorobanț,9,707021;Rediu Aldei,9,707022;Șorogani,9,707023
IS;Bălțați;,q,707025;Cotârgaci,9,707026;Filiași,9,707027;Mădârjești,9,707028;Podișu,9,707029;Sârca,9,707031;Valea Oilor,9,707032
IS;Belcești;,i,707045;Liteni,9,707046;Munteni,h,707047;Satu Nou,9,707048;Tansa,9,707049;Ulmi,9,707051
IS;Bivolari;,i,707055;Buruienești,9,707056;Soloneț,9,707057;Tabăra,j,707058;Traian,9,707059
IS;Ungheni;Bosia,e,707566;Coada Stâncii,9,707567;Mânzătești,9,707568;,j,707565
IS;Brăești;,i,707060;Albești,9,707061;Buda,9,707062;Cristești,9,707063;Rediu,7,707064
IS;Butea;,s,707065;Miclăușeni,9,707066
IS;Ceplenița;,i,707070;Buhalnița,9,707071;Poiana Mărului,9,707072;Zlodica,9,707073
IS;Ciortești;,q,707075;Coropceni,9,707076;Deleni,9,707077;Rotăria,9,707078;Șerbești,9,707079
IS;Ciurea;,i,707080;Curături,9,707081;Dumbrava,9,707082;Hlincea,9,707083;Lunca Cetățuii,h,707085;Picioru Lupului,9,707084;Slobozia,9,707086
IS;Coarnele Caprei;,i,707100;Arama,9,707101;Petroșica,9,707102
IS;Comarna;Osoi,s,707110;,9,707105;Curagău,7,707106;Stânca,9,707107
IS;Costuleni;,i,707115;Covasna,9,707116;Cozia,9,707117;Hilița,j,707118
IS;Cotnari;,i,707120;Bahluiu,9,707121;Cireșeni,6,707123;Cârjoaia,9,707122;Făgăt,9,707124;Hodora,j,707126;Horodiștea,9,707127;Iosupeni,9,707128;Lupăria,9,707129;Valea Racului,9,707131;Zbereni,9,707132
IS;Cozmești;,g,707140;Podolenii de Jos,j,707141;Podolenii de Sus,9,707142
IS;Cristești;,i,707145;Homița,9,707146
IS;Cucuteni;,i,707150;Băiceni,9,707151;Bărbătești,9,707152;Săcărești,h,707153
IS;Dagâța;,i,707155;Bălușești,9,707156;Boatca,9,707157;Buzdug,9,707158;Mănăstirea,9,707159;Piscu Rusului,9,707161;Poienile,9,707162;Tarnița,j,707163;Zece Prăjini,7,707164
IS;Deleni;,i,707165;Feredeni,9,707166;Leahu-Nacu,9,707167;Maxut,9,707168;Poiana,9,707169;Slobozia,j,707171
IS;Dobrovăț;,i,707175
IS;Dolhești;,g,707180;Brădicești,9,707181;Pietriș,9,707182
IS;Dumești;,s,707185;Banu,9,707186;Chilișoaia,9,707187;Hoisești,9,707188;Păușești,9,707189
IS;Erbiceni;,n,707190;Bârlești,9,707191;Spinoasa,9,707192;Sprânceana,9,707193;Totoești,9,707194
IS;Focuri;,i,707195
IS;Fântânele;,9,707196
IS;Golăiești;,q,707200;Bran,9,707201;Cilibiu,9,707202;Cotu lui Ivan,9,707203;Grădinari,9,707204;Medeleni,9,707206;Petrești,9,707207;Podu Jijiei,9,707208
IS;Gorban;,s,707210;Gura Bohotin,7,707211;Podu Hagiului,9,707212;Scoposeni,9,707213;Zberoaia,9,707214
IS;Grajduri;,i,707215;Cărbunari,j,707216;Corcodel,9,707217;Lunca,9,707218;Pădureni,9,707219;Poiana cu Cetate,7,707221;Valea Satului,9,707222
IS;Gropnița;,i,707225;Bulbucani,j,707226;Forăști,9,707227;Mălăești,9,707228;Săveni,9,707229;Sângeri,9,707231
IS;Grozești;,g,707235;Colțu Cornii,9,707236;Sălăgeni,j,707237
IS;Hălăucești;,i,707240;Luncași,9,707241
IS;Heleșteni;,i,707245;Hărmăneasa,9,707246;Movileni,9,707247;Oboroceni,g,707248
IS;Horlești;,i,707260;Bogdănești,9,707261;Scoposeni,9,707262
IS;Ipatele;,i,707265;Alexești,9,707266;Bâcu,9,707267;Cuza Vodă,j,707268
IS;Lespezi;,g,707270;Buda,9,707271;Bursuc-Deal,9,707272;Bursuc-Vale,9,707273;Dumbrava,9,707274;Heci,9,707276
IS;Lețcani;,s,707280;Bogonos,9,707281;Cogeasca,7,707282;Cucuteni,9,707283
IS;Lungani;,i,707285;Crucea,9,707286;Goești,j,707287;Zmeu,9,707288
IS;Mădârjac;,i,707290;Bojila,9,707291;Frumușica,7,707292
IS;Mircești;,i,707295;Iugani,j,707296
IS;Răchiteni;Izvoarele,9,707297;,9,707298;Ursărești,9,707299
IS;Mironeasa;,i,707300;Schitu Hadâmbului,9,707301;Urșița,7,707302
IS;Miroslava;,s,707305;Balciu,9,707306;Brătuleni,9,707307;Ciurbești,9,707308;Cornești,9,707309;Dancaș,9,707311;Găureni,9,707312;Horpaz,9,707313;Proselnici,f,707314;Uricani,9,707316;Valea Adâncă,9,707317;Valea Ursului,9,707318;Vorovești,9,707319
IS;Miroslovești;,i,707325;Mitești,s,707327;Soci,9,707328;Verșeni,7,707329
IS;Ciohorăni;,-p,707326
IS;Mogoșești;,17,707330;Budești,9,707331;Hadâmbu,9,707332;Mânjești,j,707333
IS;Mogoșești-Siret;,i,707335;Muncelu de Sus,9,707336;Tudor Vladimirescu,9,707337
IS;Moșna;,g,707340
IS;Moțca;,s,707345;Boureni,9,707346
IS;Movileni;,i,707350;Iepureni,9,707351;Larga-Jijia,9,707352;Potângeni,9,707353
IS;Oțeleni;,q,707355;Hândrești,9,707356
IS;Plugari;,i,707360;Borosoaia,9,707361;Onești,9,707362
IS;Podu Iloaiei;+,i;Budăi,9;Cosițeni,h;Holm,9;Scobâlțeni,9
IS;Popești;,i,707370;Doroșcani,9,707371;Hărpășești,9,707372;Obrijeni,9,707373;Pădureni,9,707374;Vama,j,707376
IS;Popricani;,f,707380;Cârlig,9,707381;Cotu Morii,9,707382;Cuza Vodă,9,707383;Moimești,9,707384;Rediu Mitropoliei,j,707386;Țipilești,9,707387;Vânători,9,707388;Vulturi,9,707389
IS;Prisăcani;,g,707390;Măcărești,9,707391;Moreni,9,707392
IS;Probota;,s,707395;Bălteni,9,707396;Perieni,9,707397
IS;Răducăneni;,i,707400;Bohotin,7,707401;Isaiia,9,707402;Roșu,j,707403
IS;Românești;,i,707415;Avântu,9,707416;Ursoaia,9,707417
IS;Ruginoasa;,i,707420;Dumbrăvița,9,707421;Rediu,h,707422;Vascani,9,707423
IS;Schitu Duca;,i,707435;Blaga,9,707436;Dumitreștii Gălății,9,707437;Pocreaca,9,707438;Poieni,9,707441;Poiana,9,707439;Satu Nou,9,707442;Slobozia,h,707443
IS;Scânteia;,i,707425;Bodești,9,707426;Boroșești,9,707427;Ciocârlești,9,707428;Lunca Rateș,9,707429;Rediu,9,707431;Tufeștii de Sus,j,707432
IS;Scobinți;,e,707445;Bădeni,9,707446;Fetești,9,707447;Sticlăria,9,707448;Zagavia,j,707449
IS;Sinești;,i,707450;Bocnița,9,707451;Osoi,9,707452;Stornești,9,707453
IS;Sirețel;,g,707455;Berezlogi,j,707456;Humosu,9,707457;Satu Nou,9,707458;Slobozia,9,707459
IS;Stolniceni-Prăjescu;,i,707460;Brătești,9,707461;Cozmești,9,707462
IS;Strunga;,q,707465;Brătulești,9,707466;Crivești,9,707467;Cucova,9,707468;Fărcășeni,9,707469;Fedeleșeni,9,707471;Gura Văii,9,707472;Hăbășești,9,707473
IS;Șcheia;,q,707475;Căuești,9,707476;Cioca-Boca,9,707477;Poiana Șcheii,r,707481;Satu Nou,9,707482
IS;Drăgușeni;,-r,707478;Frenciugi,9,707479
IS;Șipote;,1a,707485;Chișcăreni,9,707486;Hălceni,7,707487;Iazu Nou,9,707488;Iazu Vechi,9,707489;Mitoc,9,707491
IS;Tansa;,i,707495;Suhuleț,j,707496
IS;Tătăruși;,i,707500;Iorcani,9,707501;Pietrosu,6,707502;Uda,9,707503;Vâlcica,9,707504
IS;Todirești;,s,707505;Băiceni,9,707506;Stroești,10,707511
IS;Hărmănești;Boldești,-r,707507;Hărmăneștii Noi,9,707508;Hărmăneștii Vechi,9,707509
IS;Trifești;,z,707520;Hermeziu,9,707521;Vladomira,r,707524;Zaboloteni,9,707526
IS;Roșcani;Rădeni,-r,707522;,9,707523
IS;Țibana;,10,707530;Alexeni,9,707531;Domnița,h,707532;Gârbești,9,707533;Moara Ciornei,9,707534;Oproaia,9,707536;Poiana de Sus,9,707538;Poiana Mănăstirii,9,707537;Runcu,9,707539;Vadu Vejei,9,707541
IS;Țibănești;,s,707545;Glodenii Gândului,7,707546;Griești,9,707547;Jigoreni,9,707548;Răsboieni,9,707549;Recea,9,707551;Tungujei,9,707552;Vălenii,9,707553
IS;Țigănăși;,s,707555;Cârniceni,9,707556;Mihail Kogălniceanu,7,707557;Stejarii,9,707558
IS;Țuțora;,i,707560;Chiperești,9,707561;Oprișeni,j,707562
IS;Valea Seacă;,i,707570;Conțești,9,707571;Topile,9,707572
IS;Victoria;,i,707580;Frăsuleni,9,707581;Icușeni,9,707582;Luceni,9,707583;Sculeni,j,707584;Stânca,9,707586;Șendreni,9,707587
IS;Vânători;,i,707575;Crivești,7,707576;Gura Bâdiliței,9,707577;Hârtoape,9,707578;Vlădnicuț,j,707579
IS;Vlădeni;,i,707590;Alexandru cel Bun,9,707591;Borșa,9,707592;Broșteni,9,707593;Iacobeni,9,707594;Vâlcelele,7,707596
IS;Voinești;,s,707600;Lungani,9,707601;Schitu Stavnic,9,707602;Slobozia,9,707603;Vocotești,9,707604
GR;Giurgiu;*,7e
GR;Slobozia;,s,087210
IF;Buftea;+,r;Buciumeni,9
CL;Oltenița;*,z
CL;Mitreni;,i,917175;Clătești,9,917176;Valea Roșie,9,917177
IL;Urziceni;*,r
IL;Ciocârlia;,q,927070;Cotorca,9,927071
IL;Manasia;,i,927160
IL;Adâncata;,i,927005;Patru Frați,9,927006
GR;Adunații-Copăceni;,i,087005;Dărăști-Vlașca,h,087006;Mogoșești,9,087007;Varlaam,9,087008
IF;Afumați;,i,077010
IL;Alexeni;,i,927015
IL;Armășești;,s,927030;Malu Roșu,g,927032;Nenișori,9,927033
IL;Bărbulești;,-g,927031
IL;Axintele;,y,927035;Bărbătescu,9,927036;Horia,9,927037
IF;Balotești;,s,077015;Dumbrăveni,9,077016;Săftica,9,077017
GR;Băneasa;,e,087010;Frasinu,j,087011;Pietrele,9,087012;Sfântu Gheorghe,9,087013
IL;Bărcănești;,i,927045;Condeești,9,927046
CL;Belciugatele;,i,917010;Cândeasca,h,917011;Cojești,9,917012;Mataraua,9,917013;Măriuța,9,917014
IF;Berceni;,i,077020
GR;Bolintin-Deal;,i,087015;Mihai Vodă,9,087016
GR;Bolintin-Vale;+,q;Crivina,9;Malu Spart,9;Suseni,9
IL;Rădulești;Brazii,i,927055;Movileanca,i,927057;Răsimnicea,j,927058
IL;Maia;,-s,927056
IF;Brănești;,18,077030;Islaz,9,077031;Pasărea,9,077032;Vadu Anei,9,077033
DB;Brezoaele;,i,137060;Brezoaia,j,137061
GR;Bucșani;,i,087020;Anghelești,9,087021;Goleasca,7,087022;Obedeni,9,087023;Podișor,9,087024;Vadu Lat,9,087027;Uiești,j,087026
CL;Budești;+,i;Aprozi,9;Buciumeni,9;Gruiu,f
CL;Crivăț;,-6,915103
GR;Bulbucata;,y,087030;Coteni,9,087031;Făcău,9,087032;Teișori,9,087033
DB;Butimanu;,i,137075;Bărbuceanu,9,137076;Lucianca,9,137077;Ungureni,h,137078
GR;Buturugeni;,i,087035;Pădureni,9,087036;Podu Ilfovățului,9,087037;Poșta,9,087038
GR;Călugăreni;,i,087040;Brăniștari,9,087041;Crucea de Piatră,j,087042;Hulubești,7,087043;Uzunu,9,087044
CL;Căscioarele;,i,917020
IF;Cernica;,i,077035;Bălăceanca,9,077036;Căldăraru,j,077037;Poșta,9,077038;Tânganu,9,077039
CL;Chirnogi;,g,917025
CL;Chiselet;,i,917030
DB;Ciocănești;,s,137090;Crețu,9,137091;Decindea,9,137092;Urziceanca,9,137093;Vizurești,9,137094
IF;Ciolpani;,g,077050;Izvorani,9,077051;Lupăria,j,077052;Piscu,9,077053
IF;Ciorogârla;,i,077055;Dârvari,9,077056
GR;Clejani;,i,087045;Neajlovu,f,087046;Podu Doamnei,9,087047;Sterea,9,087048
IF;Clinceni;,i,077060;Olteni,9,077061;Ordoreanu,9,077062
GR;Colibași;,i,087050;Câmpurelu,j,087051
GR;Comana;,g,087055;Budeni,9,087056;Falaștoaca,9,087057;Grădiștea,9,087058;Vlad Țepeș,9,087059
IF;Corbeanca;,s,077065;Ostratu,9,077066;Petrești,9,077067;Tamași,7,077068
IF;Cornetu;,i,077070;Buda,9,077071
IL;Coșereni;,s,927095
IL;Borănești;,9,927096;Sintești,9,927097
DB;Crevedia;,i,137180;Cocani,7,137181;Dârza,9,137182;Mânăstirea,9,137183;Samurcași,j,137184
GR;Crevedia Mare;,i,087060;Crevedia Mică,9,087061;Dealu,9,087062;Găiseanca,9,087063;Priboiu,9,087064;Sfântu Gheorghe,7,087066
CL;Curcani;,s,917040;Sălcioara,9,917041
GR;Daia;,i,087070;Plopșoru,9,087071
IF;Dascălu;,i,077075;Creața,9,077076;Gagu,g,077077;Runcu,9,077078
IF;Dărăști-Ilfov;,i,077080
IF;1 Decembrie;,i,077005
IF;Copăceni;,9,077006
IF;Domnești;,s,077090;Țegheș,9,077091
IF;Dragomirești-Vale;,g,077095;Dragomirești-Deal,9,077096;Zurbaua,9,077097
IL;Drăgoești;,i,927100;Chiroiu-Pamânteni,j,927101;Chiroiu-Satu Nou,9,927102;Chiroiu-Ungureni,9,927103;Valea Bisericii,9,927104
IL;Dridu;,g,927105;Dridu-Snagov,9,927106
IL;Moldoveni;,9,927107
IL;Fierbinți-Târg;+,s;Fierbinții de Jos,9;Fierbinții de Sus,9;Grecii de Jos,9
GR;Florești-Stoenești;Stoenești,g,087078;Florești,9,087076;Palanca,j,087077
CL;Frăsinet;,i,917090;Curătești,9,917091;Dănești,9,917092;Frăsinetu de Jos,9,917093;Luptători,9,917094;Tăriceni,9,917096
GR;Frătești;,q,087080;Cetatea,9,087081;Remuș,9,087082
CL;Frumușani;,i,917100;Orăști,9,917101;Pasărea,9,917102;Pădurișu,9,917103;Pițigaia,9,917104;Postăvari,f,917106
CL;Fundeni;,i,917110
CL;Fundulea;+,i;Alexandru I.Cuza,9;Gostilele,s
GR;Găiseni;,i,087085;Cărpenișu,7,087086;Căscioarele,9,087087;Podu Popa Nae,9,087088
IF;Găneasa;,s,077100;Cozieni,9,077101;Moara Domnească,9,077102;Piteasca,9,077103;Șindrilița,9,077104
GR;Găujani;,g,087090;Cetățuia,9,087091;Pietrișu,j,087092
GR;Ghimpați;,i,087095;Copaciu,9,087096;Naipu,9,087097;Valea Plopilor,9,087098
IL;Gârbovi;,i,927120
GR;Gogoșari;,q,087100;Drăghiceanu,9,087101;Izvoru,9,087102;Rălești,9,087103
GR;Gostinu;,i,087110
GR;Gostinari;,i,087105;Mironești,9,087106
GR;Grădinari;,q,087115;Tântava,9,087116;Zorile,9,087117
IF;Grădiștea;,i,077110;Sitaru,9,077111
GR;Greaca;,s,087120;Puțu Greci,9,087121;Zboiu,6,087122
IF;Gruiu;,i,077115;Lipia,9,077116;Șanțu-Florești,9,077118;Siliștea Snagovului,j,077117
CL;Gurbănești;,i,917120;Codreni,9,917121;Coțofanca,9,917122;Preasna,7,917123;Preasna Veche,9,917124;Valea Presnei,9,917126
GR;Hotarele;,s,087125
GR;Herăști;,9,087126;Miloșești,i,087128
GR;Isvoarele;,-9,087127;Teiușu,i,087129
GR;Iepurești;,g,087130;Bănești,j,087131;Chirculești,9,087132;Gorneni,9,087133;Stâlpu,9,087134;Valter Mărăcineanu,9,087136
CL;Ileana;,i,917130;Arțari,9,917131;Florica,9,917132;Podari,h,917133;Răsurile,9,917134;Răzoarele,9,917136;Satu Nou,9,917137;Ștefănești,9,917138;Vlăiculești,9,917139
IL;Ion Roată;,i,927150;Broșteni,9,927151
GR;Izvoarele;,q,087140;Chiriacu,9,087141;Dimitrie Cantemir,9,087142;Petru Rareș,9,087143;Radu Vodă,9,087144;Valea Bujorului,9,087146
IL;Jilavele;,s,927155;Slătioarele,9,927156
GR;Joița;,d,087150;Bâcu,9,087151
GR;Cosoba;,j,087152
GR;Săbăreni;,9,087153
GR;Letca Nouă;,i,087155;Letca Veche,9,087156;Milcovățu,9,087157
CL;Luica;,i,917155;Valea Stânii,h,917156
GR;Mihai Bravu;,i,087165
GR;Mihăilești;+,i;Drăgănescu,9;Novaci,9;Popești,9
CL;Mânăstirea;,i,917170;Coconi,h,917171;Sultana,9,917172
GR;Mârșa;,i,087160
IF;Moara Vlăsiei;,i,077130;Căciulați,9,077131
IL;Movilița;,s,927180;Bițina-Pământeni,9,927181;Bițina-Ungureni,7,927182
IL;Roșiori;,9,927183
CL;Nana;,i,917185
CL;Nicolae Bălcescu;,i,917190;Fântâna Doamnei,j,917191;Paicu,9,917192
DB;Niculești;,i,137330;Ciocănari,7,137331;Movila,9,137332
IF;Nuci;,i,077140;Balta Neagră,j,077141;Merii Petchii,9,077142;Micșuneștii Mari,9,077144;Micșuneștii-Moară,9,077143
GR;Ogrezeni;,i,087170;Hobaia,6,087171
GR;Oinacu;,s,087175;Braniștea,9,087176;Comasca,1mah,087177
IF;Periș;,-1m9z,077150;Bălteni,9,077151;Buriaș,9,077152
IF;Petrăchioaia;,i,077155;Măineasca,h,077156;Surlari,9,077157;Vânători,9,077158
CL;Plătărești;,i,917200;Cucuieți,9,917201;Dorobanțu,9,917202;Podu Pitarului,9,917203
GR;Prundu;,s,087180;Puieni,7,087181
GR;Putineiu;,i,087185;Hodivoaia,9,087186;Vieru,9,087187
CL;Radovanu;,i,917205;Valea Popii,j,917206
GR;Răsuceni;,i,087190;Carapancea,7,087191;Cucuruzu,9,087192;Satu Nou,9,087193
GR;Roata de Jos;,i,087195;Cartojani,j,087196;Roata Mică,9,087197;Sadina,9,087198
CL;Sărulești;,i,917215;Măgureni,7,917216;Polcești,9,917217;Săndulița,9,917218;Sărulești-Gară,j,917219;Sătucu,i,917221;Solacolu,9,917222
GR;Schitu;,i,087200;Bila,9,087201;Cămineasca,f,087202;Vlașin,9,087203
IL;Sinești;,i,927220;Boteni,9,927221;Cătrunești,9,927222;Hagiești,9,927223;Lilieci,9,927224;Livedea,9,927226
GR;Singureni;,z,087205;Crânguri,9,087206;Stejaru,9,087207
DB;Slobozia Moară;,i,137420
IF;Snagov;,s,077165;Ciofliceni,9,077166;Ghermănești,9,077170;Tâncăbești,7,077167;Vlădiceasca,9,077168
CL;Sohatu;,i,917225;Progresu,9,917226
CL;Spanțov;,s,917230;Cetatea Veche,9,917231;Stancea,9,917232
GR;Stănești;,g,087215;Bălanu,9,087216;Ghizdaru,9,087217;Oncești,j,087218
GR;Stoenești;,i,087220;Ianculești,9,087221;Mirău,9,087222
CL;Șoldanu;,i,917235;Negoești,7,917236
IF;Ștefăneștii de Jos;,s,077175;Crețuleasca,9,077176;Ștefăneștii de Sus,9,077177
CL;Tămădău Mare;,i,917250;Călăreți,9,917251;Dârvari,9,917252;Plumbuita,9,917253;Săcele,g,917254;Șeinoiu,9,917256;Tămădău Mic,9,917257
DB;Tărtășești;,i,137435;Bâldana,9,137436;Gulia,9,137437
IF;Tunari;,s,077180;Dimieni,9,077181
CL;Ulmeni;,g,917260
GR;Ulmi;,i,087230;Căscioarele,9,087231;Drăgăneasca,9,087232;Ghionea,j,087233;Icoana,9,087234;Moșteni,9,087236;Poenari,9,087237;Trestieni,7,087238
CL;Valea Argovei;,i,917275;Lunca,9,917276;Ostrovu,j,917277;Siliștea,9,917278;Vlădiceasca,9,917279
GR;Valea Dragului;,i,087240
IL;Valea Măcrișului;,g,927245;Grindași,9,927246
CL;Vasilați;,s,917280;Nuci,i,917281;Popești,9,917282
CL;Gălbinași;,-i,917285
GR;Vărăști;,10,087245;Dobreni,9,087245
GR;Vedea;,q,087260
GR;Malu;,9,087261
IF;Vidra;,i,077185;Crețești,9,077186;Sintești,9,077187
GR;Vânătorii Mici;,i,087250;Corbeanca,9,087251;Cupele,f,087252;Izvoru,9,087253;Poiana lui Stângă,9,087254;Vâlcelele,9,087256;Vânătorii Mari,9,087257;Zădăriciu,9,087258
MM;Baia Mare;*,7p;Blidari,9;Firiza,9;Valea Neagră,9
MM;Groși;,i,437165;Ocoliș,9,437166;Satu Nou de Jos,9,437167
MM;Recea;,q,437225;Bozânta Mică,9,437226;Lăpușel,9,437227;Mocira,9,437228;Săsar,9,437229
MM;Tăuții-Măgherăuș;+,i;Băița,j;Bozânta Mare,9;Bușag,6;Merișor,9;Nistru,9;Ulmoasa,9
MM;Sighetu Marmației;*,11;Iapa,9;Lazu Baciului,9;Șugău,9;Valea Cufundoasă,7;Valea Hotarului,9
MM;Sarasău;,s,437265
MM;Vadu Izei;,i,437365;Valea Stejarului,9,437366
MM;Baia Sprie;+,r;Chiuzbaia,7;Tăuții de Sus,j;Satu Nou de Sus,9
MM;Borșa;+,r;Băile Borșa,9
MM;Cavnic;+,r
MM;Târgu Lăpuș;+,z;Boiereni,9;Borcut,9;Cufoaia,9;Dămăcușeni,9;Dobricu Lăpușului,9;Dumbrava,9;Fântânele,j;Groape,7;Inău,9;Răzoare,9;Rogoz,9;Rohia,9;Stoiceni,9
MM;Vișeu de Sus;+,11;Vișeu de Mijloc,9
MM;Ardusat;,d,437005;Arieșu de Câmp,j,437006;Colțirea,9,437007
MM;Ariniș;,i,437010;Rodina,9,437011;Tămășești,9,437012
MM;Asuaju de Sus;,i,437015;Asuaju de Jos,h,437016
MM;Băița de sub Codru;,i,437020;Urmeniș,i,437021
MM;Băsești;Odești,-9,437031;,1z,437030;Săliște,9,437032;Stremț,9,437033
MM;Băiuț;,-1q,437025;Poiana Botizii,9,437026;Strâmbu-Băiuț,9,437027
MM;Bicaz;,1q,437040;Ciuta,9,437041;Corni,9,437042
MM;Bistra;,s,437045;Crasna Vișeului,9,437046;Valea Vișeului,7,437047
MM;Bârsana;,i,437035;Nănești,9,437036
MM;Oncești;,9,437037
MM;Bocicoiu Mare;,s,437050;Crăciunești,9,437051;Lunca la Tisa,9,437052;Tisa,9,437053
MM;Bogdan Vodă;,g,437055;Bocicoel,9,437056
MM;Boiu Mare;,s,437060;Frâncenii Boiului,9,437061;Prislop,9,437062;Românești,9,437063
MM;Botiza;,i,437065
MM;Poienile Izei;,6,437215
MM;Budești;,s,437070;Sârbi,9,437071
MM;Călinești;,i,437075;Cornești,9,437076;Văleni,9,437077
MM;Cernești;,i,437085;Brebeni,h,437086;Ciocotiș,9,437087;Fânațe,9,437088;Izvoarele,9,437089;Măgureni,9,437091;Trestia,9,437092
MM;Cicârlău;,i,437095;Bârgău,9,437096;Handalu Ilbei,j,437097;Ilba,7,437098
MM;Câmpulung la Tisa;,i,437080
MM;Copalnic-Mănăștur;,i,437100;Berința,9,437101;Cărpiniș,9,437102;Copalnic,j,437103;Copalnic-Deal,9,437104;Curtuiușu Mic,9,437106;Făurești,7,437107;Lăschia,9,437108;Preluca Nouă,9,437109;Preluca Veche,9,437111;Rușor,9,437112;Vad,j,437113
MM;Coroieni;,i,437126;Baba,9,437127;Dealu Mare,9,437128;Drăghia,7,437129;Vălenii Lăpușului,9,437125
MM;Cupșeni;,s,437130;Costeni,9,437131;Libotin,9,437132;Ungureni,9,437133
MM;Desești;,i,437135;Hărnicești,9,437136;Mara,f,437137
MM;Dragomirești;+,i
MM;Dumbrăvița;,i,437145;Cărbunari,9,437146;Chechiș,9,437147;Rus,9,437148;Șindrești,9,437149;Unguraș,j,437151
MM;Fărcașa;,g,437155;Buzești,9,437156;Sârbi,9,437157;Tămaia,9,437158
MM;Giulești;,i,437160;Berbești,j,437161;Ferești,9,437162;Mănăstirea,9,437163
MM;Ieud;,g,437170
MM;Lăpuș;,i,437175
MM;Leordina;,s,437180
MM;Mireșu Mare;,i,437185;Dăneștii Chioarului,9,437186;Iadăra,9,437187;Lucăcești,7,437188;Remeți pe Someș,9,437189;Stejera,9,437191;Tulghieș,j,437192
MM;Moisei;,i,437195
MM;Oarța de Jos;,i,437200;Oarța de Sus,9,437201;Orțița,9,437202
MM;Ocna Șugatag;,q,437205;Breb,9,437206;Hoteni,9,437207;Sat-Șugatag,9,437208
MM;Petrova;,i,437210
MM;Poienile de sub Munte;,i,437220
MM;Remetea Chioarului;,p,437230;Berchez,9,437231;Berchezoaia,9,437232;Posta,9,437233;Remecioara,9,437234
MM;Remeți;,i,437235;Piatra,9,437236;Teceu Mic,j,437237
MM;Repedea;,g,437240
MM;Rona de Jos;,i,437245
MM;Rona de Sus;,i,437250;Coștiui,9,437251
MM;Rozavlea;,s,437255;Sâlța,1j37,437256
MM;Șieu;,-1j2y,437320
MM;Ruscova;,g,437260
MM;Satulung;,i,437270;Arieșu de Pădure,9,437271;Fersig,j,437272;Finteușu Mic,9,437273;Hideaga,9,437274;Mogoșești,9,437276;Pribilești,9,437277
MM;Săcălășeni;,g,437280;Coruia,1a,437284;Culcea,9,437286
MM;Coltău;Cătălina,-1a,437281;,s,437283
MM;Coaș;,-9,437282;Întrerâuri,10,437287
MM;Săcel;,i,437290
MM;Săliștea de Sus;+,q
MM;Sălsig;,i,437300
MM;Gârdani;,9,437301
MM;Săpânța;,i,437305
MM;Seini;+,i;Săbișa,9;Viile Apei,9
MM;Strâmtura;,o,437310;Glod,9,437311;Slătioara,9,437312
MM;Suciu de Sus;,i,437315;Larga,s,437317;Suciu de Jos,9,437318
MM;Groșii Țibleșului;,-i,437316
MM;Șișești;Șisești,y,437325;Bontăieni,9,437326;Cetățele,9,437327;Dănești,9,437328;Negreia,j,437329;Plopiș,9,437331;Șurdești,9,437332
MM;Șomcuta Mare;+,i;Buciumi,9;Buteasa,7;Ciolt,9;Codru Butesii,j;Finteușu Mare,9;Hovrila,9;Vălenii Șomcutei,9
MM;Ulmeni;+,i;Arduzel,9;Chelința,9;Mânău,h;Someș-Uileac,9;Tohat,9;Țicău,9;Vicea,9
MM;Valea Chioarului;,i,437370;Curtuiușu Mare,9,437371;Durușa,9,437372;Fericea,9,437373;Mesteacăn,h,437374;Vărai,9,437376
MM;Vima Mică;,i,437380;Aspra,9,437381;Dealu Corbului,9,437382;Jugăstreni,9,437383;Peteritea,9,437384;Sălnița,j,437386;Vima Mare,9,437387
MM;Vișeu de Jos;,f,437390
MH;Drobeta-Turnu Severin;*,7h;Gura Văii,9;Dudașu Schelei,h;Schela Cladovei,9
MH;Șimian;,i,227445;Cerneți,9,227446;Dedovița Nouă,9,227447;Dedovița Veche,9,227448;Dudașu,9,227449;Erghevița,9,227451;Poroina,j,227452;Valea Copcii,7,227453
MH;Baia de Aramă;+,r;Bratilovu,9;Brebina,9;Dealu Mare,9;Mărășești,j;Negoești,9;Pistrița,9;Stănești,c;Titerlești,9
MH;Obârșia-Cloșani;,i,227330;Godeanu,9,227331
MH;Orșova;*,r
MH;Strehaia;+,1h;Ciochiuța,9;Comanda,9;Hurducești,9;Lunca Banului,9;Slătinicu Mare,9;Slătinicu Mic,j;Menți,9;Motruleni,7;Stăncești,9
MH;Vânju Mare;+,r;Bucura,9;Nicolae Bălcescu,j;Orevița Mare,9;Traian,9
MH;Bala;,g,227010;Bala de Sus,9,227011;Brateșul,9,227012;Brativoești,9,227013;Câmpu Mare,j,227014;Cârșu,9,227016;Comănești,9,227017;Crainici,9,227018;Dâlma,9,227019;Iupca,9,227021;Molani,7,227022;Rudina,9,227023;Runcușoru,j,227024;Sărdănești,9,227026;Vidimirești,9,227027
MH;Balta;,i,227030;Coada Cornetului,9,227031;Costești,9,227032;Gornovița,9,227033;Nevățu,g,227034;Prejna,9,227036;Sfodea,9,227037
MH;Bălăcița;,i,227040;Dobra,9,227041;Gvardinița,9,227042
MH;Bâcleș;,i,227045;Corzu,z,227046;Giura,9,227047;Petra,9,227048;Podu Grosului,9,227049;Seliștiuța,9,227051;Smadovița,9,227052
MH;Tâmna;Adunații Teiului,-1p,227471;,2fa,227470;Boceni,9,227472;Colareț,j,227473;Cremenea,9,227474;Fața Cremenii,9,227476;Izvorălu,9,227477;Manu,7,227478;Pavăț,9,227479;Plopi,9,227481;Valea Ursului,9,227482
MH;Dumbrava;Brâgleasa,-2hk,227177;Vlădica,21,227188;Dumbrava de Jos,ph,227178;Albulești,7,227176;Dumbrava de Mijloc,9,227179;Dumbrava de Sus,9,227181;Golineasa,9,227182;Higiu,j,227183;Rocșoreni,9,227184;Valea Marcului,9,227186;Varodia,9,227187
MH;Bâlvănești;,-r7,227055;Bâlvăneștii de Jos,7,227056;Călineștii de Jos,9,227057;Călineștii de Sus,9,227058;Pârlagele,9,227059
MH;Breznița-Motru;,s,227060;Cosovăț,9,227061;Deleni,9,227062;Făuroaia,9,227063;Plai,9,227064;Tălăpanu,7,227066;Valea Teiului,9,227067
MH;Breznița-Ocol;,s,227070;Jidoștița,9,227071;Magheru,9,227072;Șușița,9,227073
MH;Broșteni;,i,227075;Căpățânești,9,227076;Luncșoara,7,227077;Lupșa de Jos,j,227078;Lupșa de Sus,9,227079;Meriș,9,227081
MH;Burila Mare;,i,227085;Crivina,9,227086;Izvoru Frumos,9,227087;Țigănași,9,227088;Vrancea,9,227089
MH;Butoiești;,o,227090;Arginești,9,227091;Buicești,9,227092;Gura Motrului,9,227093;Jugastru,9,227094;Pluta,9,227096;Răduțești,j,227097;Tânțaru,9,227098
MH;Căzănești;,g,227100;Ercea,9,227101;Gârbovățu de Sus,9,227102;Govodarva,9,227103;Ilovu,9,227104;Jignița,j,227106;Păltinișu,9,227107;Poiana,9,227108;Roșia,9,227109;Severinești,9,227111;Suharu,7,227112;Valea Coșuștei,9,227113
MH;Cireșu;,s,227120;Bunoaica,9,227121;Jupânești,9,227122;Negrușa,9,227123
MH;Corcova;,i,227125;Breța,9,227126;Cernaia,7,227127;Cordun,j,227128;Croica,9,227129;Gârbovățu de Jos,9,227131;Imoasa,9,227132;Jirov,9,227133;Măru Roșu,9,227134;Pârvulești,9,227136;Pușcașu,9,227137;Stejaru,9,227138;Vlădășești,h,227139
MH;Corlățel;,i,227145;Valea Anilor,9,227146
MH;Cujmir;,i,227150;Aurora,9,227151;Cujmiru Mic,9,227152
MH;Devesel;,s,227160;Batoți,6,227161;Bistrețu,9,227162;Dunărea Mică,9,227163;Scăpău,9,227164;Tismana,9,227166
MH;Dârvari;,s,227155;Gemeni,9,227156
MH;Florești;,38,227200;Copăcioasa,7,227201;Gârdoaia,9,227202;Livezi,j,227203;Moșneni,9,227204;Peșteana,9,227206;Peștenuța,9,227207;Stroești,9,227208;Zegujani,9,227209
MH;Gârla Mare;,i,227210
MH;Vrata;,h,227211
MH;Godeanu;,i,227215;Marga,9,227216;Păunești,9,227217;Șiroca,9,227218
MH;Gogoșu;,i,227220;Balta Verde,9,227221;Burila Mică,9,227222;Ostrovu Mare,h,227223
MH;Greci;,i,227225;Bâltanele,9,227226;Blidaru,9,227227;Sălătruc,9,227228;Valea Petrii,9,227229;Vișina,9,227231
MH;Grozești;,s,227235;Cârceni,5,227236;Păsărani,9,227237;Șușița,9,227238
MH;Gruia;,s,227240;Izvoarele,9,227241;Poiana Gruii,9,227242
MH;Hinova;,i,227245;Bistrița,9,227246;Cârjei,7,227247;Ostrovu Corbului,9,227248
MH;Husnicioara;,s,227250;Alunișul,9,227251;Bădițești,9,227252;Borogea,9,227253;Celnata,9,227254;Dumbrăvița,9,227256;Marmanu,9,227257;Oprănești,h,227258;Peri,9,227259;Priboiești,9,227261;Selișteni,9,227262
MH;Eșelnița;,i,227195
MH;Ilovăț;,i,227270;Budănești,9,227271;Cracu Lung,9,227272;Dâlbocița,h,227273;Firizu,9,227274;Racova,9,227276
MH;Ilovița;,i,227280;Bahna,9,227281;Moisești,9,227282
MH;Isverna;,s,227285;Busești,9,227286;Cerna-Vârf,7,227287;Drăghești,9,227288;Giurgiani,9,227289;Nadanova,9,227291;Seliștea,9,227292;Turtaba,9,227293
MH;Izvoru Bârzii;,s,227295;Balotești,9,227296;Halânga,9,227297;Puținei,6,227298;Răscolești,9,227299;Schinteiești,9,227301;Schitu Topolniței,j,227302
MH;Jiana;,i,227305;Cioroboreni,9,227306;Dănceu,9,227307;Jiana Mare,9,227308;Jiana Veche,9,227309
MH;Livezile;,q,227310;Izvorălu de Jos,9,227311;Izvoru Aneștilor,9,227312;Petriș,9,227313;Ștefan Odobleja,9,227314
MH;Malovăț;,i,227315;Bobaița,9,227318;Colibași,9,227319;Lazu,h,227321;Negrești,9,227322;Bârda,9,227317;23 August,9,227316
MH;Obârșia de Câmp;,i,227325;Izimșa,9,227326
MH;Oprișor;,i,227335;Prisăceaua,j,227336
MH;Pădina;Pădina Mare,g,227344;Biban,9,227341;Iablanița,9,227342;Olteanca,9,227343;Pădina Mică,9,227346;Slașoma,9,227347
MH;Pătulele;,s,227350;Viașu,9,227351
MH;Dubova;Baia Nouă,p,227171;,9,227170;Eibenthal,9,227172
MH;Podeni;,s,227355;Gornenți,9,227356;Mălărișca,9,227357
MH;Ponoarele;,e,227360;Băluța,j,227361;Bârâiacu,9,227362;Brânzeni,9,227363;Buicani,9,227364;Ceptureni,9,227366;Cracu Muntelui,9,227367;Delureni,9,227368;Gărdăneasa,9,227369;Gheorghești,9,227371;Ludu,h,227372;Proitești,9,227373;Răiculești,9,227374;Șipotu,9,227376;Valea Ursului,9,227377
MH;Poroina Mare;,i,227380;Fântânile Negre,9,227381;Stignița,9,227382;Șipotu,j,227383
MH;Pristol;,g,227385;Cozia,9,227386
MH;Prunișor;,i,227390;Arvătești,9,227391;Balota,9,227392;Bâltanele,j,227393;Cervenița,9,227394;Dragotești,9,227396;Fântâna Domnească,7,227397;Ghelmegioaia,9,227399;Gârnița,9,227398;Gutu,9,227401;Igiroasa,9,227402;Lumnic,j,227403;Mijarca,9,227404;Prunaru,9,227406;Zegaia,9,227407
MH;Punghina;,g,227410;Cearângu,9,227411;Drincea,9,227412;Măgurele,j,227413;Recea,9,227414;Satu Nou,9,227416
MH;Rogova;,i,227420;Poroinița,9,227421
MH;Salcia;,p,227425
MH;Stângăceaua;,i,227430;Bârlogeni,9,227431;Breznicioara,9,227432;Cerânganul,9,227433;Fața Motrului,9,227434;Poșta Veche,9,227436;Satu Mare,9,227437;Târsa,9,227438
MH;Svinița;,q,227440
MH;Șișești;,i,227455;Cărămidaru,9,227456;Ciovârnășani,9,227457;Cocorova,9,227458;Crăguești,9,227459;Noapteșa,j,227461
MH;Șovarna;,g,227465;Ohaba,9,227466;Studina,9,227467
MH;Vânători;,3r,227490;Roșiori,r,227493
MH;Braniștea;,-i,227491;Goanța,9,227492
MH;Vânjuleț;,p,227495;Hotărani,9,227496
MH;Vlădaia;,s,227500;Almăjel,9,227501;Scorila,9,227502;Ștircovița,9,227503
MH;Voloiac;,i,227505;Cotoroaia,9,227506;Lac,e,227507;Ruptura,9,227508;Sperlești,9,227509;Țițirigi,9,227511;Valea Bună,9,227512;Voloicel,9,227513
MS;Târgu Mureș;*,7p;Mureșeni,9;Remetea,9
MS;Cristești;,i,547185;Vălureni,9,547186
MS;Sâncraiu de Mureș;,i,547509;Nazna,h,547526
MS;Sângeorgiu de Mureș;,i,547530;Cotuș,9,547531;Tofalău,9,547532
MS;Sântana de Mureș;,i,547565;Bărdești,9,547566;Chinari,9,547567;Curteni,j,547568
MS;Sighișoara;*,o;Angofa,9;Aurel Vlaicu,9;Rora,9;Șoromiclea,j;Venchi,9;Viilor,9;Hetiur,9
MS;Albești;,g,547025;Bârlibășoaia,9,547026;Boiu,9,547027;Jacu,j,547028;Șapartoc,9,547029;Țopa,9,547031;Valea Albeștiului,9,547032;Valea Dăii,9,547033;Valea Șapartocului,9,547034
MS;Luduș;+,z;Avrămești,9;Cioarga,9;Ciurgău,9;Fundătura,9;Gheja,9;Roșiori,9
MS;Reghin;*,z;Apalina,9;Iernuțeni,9
MS;Sovata;+,r;Căpeți,9;Ilieși,9;Săcădat,9
MS;Sărățeni;,h,545504
MS;Târnăveni;*,r;Botorca,9;Bobohalma,i;Cuștelnic,1jf
MS;Acățari;,-1in,547005;Corbești,9,547006;Găiești,5,547007;Gruișor,9,547008;Murgești,9,547009;Roteni,9,547010;Stejeriș,j,547012;Suveica,9,547013;Vălenii,9,547014
MS;Adămuș;,i,547015;Chinciuș,9,547016;Cornești,7,547017;Crăiești,9,547018;Dâmbău,j,547019;Herepea,9,547020
MS;Aluniș;,i,547035;Fițcău,9,547036;Lunca Mureșului,9,547037
MS;Apold;,i,547040;Daia,h,547041;Șaeș,9,547042;Vulcan,9,547043
MS;Ațintiș;,i,547045;Botez,9,547046;Cecălaca,9,547047;Iștihaza,9,547048;Maldaoci,9,547049;Sâniacob,9,547051
MS;Bahnea;,q,547055;Bernadea,9,547056;Cund,9,547057;Daia,9,547058;Gogan,9,547059;Idiciu,9,547060;Lepindea,9,547062
MS;Band;,s,547065;Drăculea Bandului,7,547066;Fânațe,9,547067;Iștan-Tău,i,547069;Mărășești,i,547061;Negrenii de Câmpie,j,547073;Oroiu,9,547074;Petea,9,547075;Țiptelnic,9,547077;Valea Mare,6,547078;Valea Rece,9,547079
MS;Mădăraș;Fânațele Mădărașului,-2g,547068;,i,547070
MS;Batoș;,2q,547085;Dedrad,9,547086;Goreni,9,547087;Uila,9,547088
MS;Băgaciu;,i,547090;Delenii,9,547091
MS;Băla;,q,547095;Ercea,9,547096
MS;Bălăușeri;,i,547100;Agrișteu,9,547101;Chendu,9,547102;Dumitreni,9,547103;Filitelnic,9,547104;Senereuș,9,547106
MS;Beica de Jos;,q,547110;Beica de Sus,9,547111;Căcuciu,9,547112;Nadășa,9,547113;Sânmihai de Pădure,9,547114;Șerbeni,9,547116
MS;Bichiș;,i,547120;Gâmbuț,j,547121;Nandra,7,547122;Ozd,9,547123
MS;Bogata;,i,547125;Ranta,9,547126
MS;Breaza;,i,547135;Filpișu Mare,j,547136;Filpișu Mic,9,547137
MS;Brâncovenești;,g,547130;Idicel,9,547131;Idicel-Pădure,9,547132;Săcalu de Pădure,9,547133;Vălenii de Mureș,9,547134
MS;Ceuașu de Câmpie;,s,547120;Bozed,9,547141;Câmpenița,9,547142;Culpiu,9,547143;Herghelia,5,547144;Porumbeni,j,547145;Săbed,9,547146;Voiniceni,9,547148
MS;Chețani;,i,547150;Coasta Grindului,9,547151;Cordoș,9,547152;Giurgiș,9,547153;Grindeni,9,547154;Hădăreni,h,547156;Linț,9,547157
MS;Chiheru de Jos;,i,547160;Chiheru de Sus,9,547161;Urisiu de Jos,9,547162;Urisiu de Sus,9,547163
MS;Coroisânmărtin;,i,547165;Coroi,j,547166;Odrihei,7,547167;Șoimuș,9,547168
MS;Cozma;,i,547170;Fânațele Socolului,9,547171;Socolu de Câmpie,9,547172;Valea Sasului,9,547173;Valea Ungurului,j,547174
MS;Crăciunești;,i,547175;Budiu Mic,7,547176;Cinta,9,547177;Cornești,9,547017;Tirimioara,9,547179;Ciba,38w,547184;Foi,9,547187;Nicolești,9,547188
MS;Crăiești;,-38m,547180;Lefaia,9,547181;Milășel,9,547182;Nima Milășelului,9,547183
MS;Cucerdea;,g,547190;Bord,9,547191;Șeulia de Mureș,9,547192
MS;Cuci;,s,547195;Dătășeni,9,547196;După Deal,9,547197;Orosia,9,547198;Petrilaca,9,547199
MS;Daneș;,p,547200;Criș,9,547201;Seleuș,9,547202;Stejărenii,9,547203
MS;Deda;,i,547205;Bistra Mureșului,9,547206;Filea,9,547207;Pietriș,9,547208
MS;Eremitu;,q,547210;Călugăreni,9,547211;Câmpu Cetății,9,547212;Dămieni,9,547213;Mătrici,9,547214
MS;Ernei;,i,547215;Călușeri,9,547216;Dumbrăvioara,j,547217;Icland,9,547218;Săcăreni,7,547219;Sângeru de Pădure,9,547221
MS;Fărăgău;,i,547255;Fânațe,9,547601;Hodaia,9,547227;Onuca,j,547228;Poarta,9,547229;Tonciu,9,547231
MS;Fântânele;,g,547235;Bordoșiu,9,547236;Călimănești,9,547237;Cibu,9,547238;Roua,j,547239;Viforoasa,9,547241
MS;Gălești;,i,547235;Adrianu Mare,9,547246;Adrianu Mic,9,547247;Bedeni,7,547248;Maiad,9,547249;Troița,j,547251;Sânvăsii,2rr,547244
MS;Gănești;,-2r9,547255;Păucișoara,i,547256;Sub Pădure,9,547257;Seuca,2rs,547258
MS;Gheorghe Doja;,-2ra,547260;Ilieni,e,547261;Leordeni,9,547262;Satu Nou,9,547263;Tirimia,9,547264
MS;Ghindari;,i,547154;Abud,9,547266;Ceie,j,547267;Solocma,i,547269;Trei Sate,7,547270
MS;Chibed;,-g,547268
MS;Glodeni;,y,547275;Merișor,9,547276;Moișa,9,547277;Păcureni,j,547278;Păingeni,9,547279
MS;Gornești;,i,547280;Iara de Mureș,9,547281;Ilioara,7,547282;Mura Mare,9,547283;Mura Mică,9,547284;Pădureni,j,547286;Periș,9,547287;Petrilaca de Mureș,9,547288;Teleac,9,547289
MS;Grebenișu de Câmpie;,i,547290;Leorința,9,547291;Valea Sânpetrului,7,547292
MS;Gurghiu;,s,547295;Adrian,9,547296;Cașva,9,547297;Comori,9,547298;Fundoaia,9,547299;Glăjărie,9,547301;Larga,9,547302;Orșova,9,547303;Orșova-Pădure,h,547304;Păuloaia,9,547306
MS;Hodac;,i,547310;Arșița,9,547311;Bicașu,9,547312;Dubiștea de Pădure,9,547313;Mirigioaia,9,547314;Toaca,9,547316;Uricea,j,547317
MS;Hodoșa;,f,547320;Ihod,9,547320;Isla,9,547322;Sâmbriaș,9,547323
MS;Ibănești;,s,547325;Blidireasa,9,547326;Brădețelu,9,547327;Dulcea,9,547328;Ibănești-Pădure,7,547329;Lăpușna,9,547331;Pârâu Mare,9,547332;Tireu,9,547333;Tisieu,j,547334;Zimți,9,547336
MS;Iclănzel;,i,547340;Căpușu de Câmpie,9,547341;Chisălița,9,547342;După Deal,7,547343;Fânațe,9,547344;Fânațele Căpușului,j,547346;Ghidașteu,9,547347;Iclandu Mare,9,547348;Mădărășeni,9,547349;Tăblășeni,9,547350;Valea Iclandului,9,547352
MS;Ideciu de Jos;,i,547360;Deleni,h,547361;Ideciu de Sus,9,547362
MS;Iernut;+,i;Cipău,9;Deag,9;Lechința,9;Oarba de Mureș,9;Porumbac,9;Racameț,9;Sălcud,h;Sfântu Gheorghe,9
MS;Livezeni;,i,547365;Ivănești,r,547368;Poienița,9,547369;Sânișor,j,547370
MS;Corunca;Bozeni,-1a,547366;,9,547367
MS;Lunca;,1f,547375;Băița,9,547376;Frunzeni,9,547377;Logig,9,547378;Sântu,j,547379
MS;Lunca Bradului;,i,547380;Neagra,9,547381;Sălard,9,547382
MS;Măgherani;,g,547385;Șilea Nirajului,2a,547394;Torba,9,547396
MS;Bereni;,-2a,547387;Bâra,j,547386;Cându,9,547388;Drojdii,9,547389;Eremieni,9,547391;Maia,9,547392;Mărculeni,9,547393
MS;Mica;,18,547400;Abuș,9,547401;Căpâlna de Sus,9,547402;Ceuaș,9,547403;Deaj,9,547404;Hărănglab,9,547406;Șomoștelnic,9,547407
MS;Miercurea Nirajului;+,i;Beu,h;Dumitreștii,9;Lăureni,9;Moșuni,9;Șardu Nirajului,9;Tâmpa,9;Veța,9
MS;Miheșu de Câmpie;,s,547420;Bujor,9,547421;Cirhagău,7,547422;Groapa Rădăii,9,547423;Mogoaia,9,547424;Răzoare,9,547426;Șăulița,9,547427;Ștefanca,9,547428
MS;Nadeș;,s,547430;Măgheruș,9,547431;Pipea,9,547432;Țigmandru,6,547433
MS;Neaua;,i,547435;Ghinești,j,547436;Rigmani,9,547437;Sânsimion,9,547438;Vădaș,9,547439
MS;Ogra;,i,547440;Dileu Vechi,9,547441;Giuluș,7,547442;Lăscud,j,547443;Vaideiu,9,547444
MS;Papiu Ilarian;,i,547445;Dobra,9,547446;Merișoru,9,547447;Șandru,9,547448;Ursoaia,9,547449
MS;Pănet;,q,547450;Berghia,9,547451;Cuieșd,9,547452;Hărțău,9,547453;Sântioana de Mureș,9,547454
MS;Păsăreni;,i,547455;Bolintineni,9,547456;Gălățeni,9,547457
MS;Petelea;,q,547460;Habic,9,547461
MS;Pogăceaua;,i,547465;Bologaia,9,547466;Ciulea,9,547467;Deleni,9,547468;Fântâna Babii,j,547469;Pârâu Crucii,9,547496;Scurta,9,547472;Sicele,7,547473;Valea Sânpetrului,9,547474;Văleni,9,547475
MS;Răstolița;,i,547480;Andreneasa,j,547481;Borzia,9,547482;Gălăoaia,9,547483;Iod,9,547484
MS;Râciu;,e,547485;Căciulata,j,547486;Coasta Mare,9,547487;Cotorinau,9,547488;Curețe,9,547489;Hagău,9,547490;Leniș,9,547491;Nima Râciului,9,547492;Obârșie,9,547494;Pârâu Crucii,9,547495;Sânmărtinu de Câmpie,h,547497;Ulieș,9,547498;Valea Seacă,9,547501;Valea Sânmărtinului,9,547499;Valea Ulieșului,9,547502
MS;Rușii-Munți;,i,547505;Maiorești,9,547506;Morăreni,9,547507;Sebeș,j,547508
MS;Saschiz;,g,547510;Cloașterf,9,547511;Mihai Viteazu,9,547512
MS;Sărmașu;+Sarmașu,i;Balda,9;Larga,j;Moruț,9;Sărmășel,9;Sărmășel-Gară,7;Titiana,9;Vișinelu,9
MS;Sângeorgiu de Pădure;+,i;Bezid,j;Bezidu Nou,9;Loțu,9
MS;Sânger;,i,547540;Bârza,7,547541;Cipăieni,9,547542;Dalu,9,547543;Pripoare,j,547544;Vălișoara,9,547546;Zăpodea,9,547547
MS;Sânpaul;,i,547550;Chirileu,9,547551;Dileu Nou,9,547552;Sânmărghita,g,547553;Valea Izvoarelor,9,547554
MS;Sânpetru de Câmpie;,i,547555;Bârlibaș,9,547556;Dâmbu,9,547557;Satu Nou,9,547559;Sângeorgiu de Câmpie,9,547558;Tușinu,9,547561
MS;Solovăstru;,q,547570;Jabenița,9,547571
MS;Stânceni;,i,547572;Ciobotani,9,547576;Meștera,9,547577
MS;Suplac;,i,547580;Idrifaia,j,547581;Laslău Mare,9,547582;Laslău Mic,7,547583;Vaidacuța,9,547584
MS;Suseni;,i,547585;Luieriu,9,547585
MS;Șăulia;,s,547590;Leorința-Șăulia,9,547591;Măcicășești,9,547592;Pădurea,9,547593
MS;Șincai;,g,547595;Lechincioara,9,547596;Pusta,9,547597;Șincai-Fânațe,j,547598
MS;Tăureni;,i,547600;Fânațe,9,547601;Moara de Jos,9,547602
MS;Ungheni;+,g;Cerghid,9;Cerghizel,j;Morești,9;Recea,9;Șăușa,9;Vidrasău,9
MS;Valea Largă;,i,547615;Grădini,9,547616;Mălăești,b,547617;Poduri,9,547618;Valea Frăției,9,547619;Valea Glodului,9,547620;Valea Pădurii,j,547621;Valea Șurii,9,547622;Valea Urieșului,9,547624
MS;Vărgata;,i,547625;Grâușorul,9,547626;Mitrești,7,547627;Vadu,9,547628;Valea,j,547629
MS;Vătava;,i,547630;Dumbrava,9,547631;Râpa de Jos,9,547632
MS;Vețca;,i,547640;Jacodu,9,547641;Sălașuri,h,547642
MS;Viișoara;,i,547645;Ormeniș,9,547646;Sântioana,9,547647
MS;Vânători;,i,547635;Archita,9,547636;Feleag,9,547637;Mureni,9,547638;Șoard,h,547639
MS;Voivodeni;,i,547650;Toldal,9,547651
MS;Zagăr;,i,547655;Seleuș,9,547656
MS;Zau de Câmpie;,s,547660;Bărboși,9,547661;Botei,7,547662;Bujor-Hodaie,9,547663;Ciretea,9,547664;Gaura Sângerului,9,547666;Malea,9,547667;Ștefăneaca,9,547668;Tău,j,547669
NT;Piatra-Neamț;*,7e;Ciritei,9;Doamna,9;Văleni,9
NT;Dumbrava Roșie;,i,617185;Brășăuți,j,617186;Cut,7,617187;Izvoare,9,617188
NT;Săvinești;,i,617410;Dumbrava Deal,9,617411
NT;Roman;*,11
NT;Cordun;,i,617135;Pildești,7,617136;Simionești,9,617137
NT;Horia;,i,617245;Cotu Vameș,9,617246
NT;Bicaz;+,11;Capșa,9;Dodeni,9;Izvoru Muntelui,5;Izvorul Alb,j;Potoci,9;Secu,9
NT;Târgu Neamț;+,r;Blebea,9;Humulești,9;Humuleștii Noi,9
NT;Agapia;,q,617010;Filioara,9,617011;Săcălușești,9,617012;Varatec,9,617013
NT;Bahna;,i,617015;Arămești,9,617016;Băhnișoara,9,617017;Broșteni,j,617018;Izvoare,7,617019;Liliac,9,617021;Țuțcanii din Deal,9,617022;Țuțcanii din Vale,9,617023
NT;Bălțătești;,i,617025;Valea Arini,s,617027;Valea Seacă,9,617028
NT;Ghindăoani;,-s,617026
NT;Bicaz-Chei;,18,617060;Bârnadu,9,617061;Gherman,9,617062;Ivaneș,9,617063
NT;Bicazu Ardelean;,s,617065;Telec,9,617066;Ticoș,9,617067
NT;Bira;,i,617030;Negrești,p,617033;Rediu,s,617036
NT;Boghicea;,-1a,617031;Căușeni,9,617032;Nistria,s,617034;Slobozia,i,617037
NT;Bârgăuani;,i,617040;Bahna Mare,9,617041;Baratca,9,617042;Bălănești,g,617043;Breaza,9,617044;Certieni,9,617046;Chilia,9,617047;Dârloaia,9,617048;Ghelăiești,9,617049;Hârtop,9,617051;Homiceni,9,617052;Talpa,9,617053;Vlădiceni,9,617054
NT;Bodești;,q,617070;Bodeștii de Jos,9,617071;Corni,9,617072;Oșlobeni,9,617073
NT;Borca;,i,617075;Lunca,9,617076;Mădei,j,617077;Pârâul Cârjei,9,617078;Pârâul Pântei,7,617079;Sabasa,9,617081;Soci,9,617082
NT;Borlești;,i,617085;Nechit,9,617087;Mastacăn,j,617086;Ruseni,9,617088;Șovoaia,9,617089
NT;Botești;,g,617090;Barticești,9,617091;Nisiporești,1a,617096
NT;Văleni;David,-11,617092;Moreni,9,617093;Munteni,j,617094;,i,617097
NT;Bozieni;,i,617100;Băneasa,9,617101;Crăiești,7,617102;Cuci,9,617103;Iucșa,j,617104
NT;Brusturi;,i,617106;Groși,i,617108;Poiana,i,617111;Târzia,x,617114
NT;Drăgănești;,-1o,617107;Orțăști,i,617109;Râșca,i,617112;Șoimărești,f,617113
NT;Ceahlău;,r,617125;Bistricioara,9,617127;Pârâul Mare,9,617128
NT;Cândești;,i,617115;Bărcănești,j,617116;Dragova,9,617117;Pădureni,7,617118;Țârdenii Mici,9,617119;Vădurele,9,617121
NT;Costișa;,i,617140;Dornești,9,617141;Frunzeni,j,617142;Mănoaia,9,617143
NT;Crăcăoani;,i,617145;Cracăul Negru,7,617146;Magazia,9,617147;Mitocu Bălan,9,617148;Poiana Crăcăoani,9,617149
NT;Dămuc;,s,617150;Huisurez,9,617151;Trei Fântâni,9,617152
NT;Dobreni;,i,617155;Cășăria,7,617156;Sărata,11,617159
NT;Negrești;,-s,617157;Poiana,j,617158
NT;Doljești;,r,617160;Buhonca,9,617161;Buruienești,9,617162;Rotunda,9,617163
NT;Dragomirești;,q,617165;Borniș,9,617166;Hlăpești,9,617167;Mastacăn,9,617168;Unghi,9,617169;Vad,9,617171
NT;Dulcești;,i,617175;Brițcani,i,617177;Cârlig,g,617178;Corhana,9,617179;Poiana,9,617181;Roșiori,9,617182
NT;Ruginoasa;Bozienii de Sus,-1g,617176;,1p,617183
NT;Farcașa;,i,617190;Bușmei,j,617191;Frumosu,9,617192;Popești,9,617193;Stejaru,7,617194
NT;Făurei;,i,617195;Budești,9,617196;Climești,9,617197;Micșunești,j,617198
NT;Gherăești;,i,617205;Gherăeștii Noi,9,617206;Tețcani,9,617207
NT;Girov;,g,617210;Boțești,s,617212;Căciulești,9,617213;Dănești,9,617214;Doina,i,617217;Gura Văii,9,617218;Popești,9,617219;Turturești,7,617221;Verșești,j,617222
NT;Dochia;Bălușești,-2r,617211;,1a,617216
NT;Gârcina;,1z,617200;Almaș,9,617201;Cuejdiu,9,617202
NT;Grințieș;,i,617230;Bradu,9,617231;Poiana,9,617232
NT;Grumăzești;,q,617235;Curechiștea,9,617236;Netezi,9,617237;Topolița,9,617238
NT;Hangu;,i,617240;Buhalnița,9,617241;Chirițeni,9,617242;Grozăvești,j,617243;Ruginești,5,617244
NT;Icușești;,i,617250;Bălușești,9,617251;Bătrânești,9,617252;Mesteacăn,s,617253;Rocna,9,617254;Spiridonești,9,617256;Tabăra,9,617257
NT;Valea Ursului;Chilii,-10,617497;,1ez,617495;Bucium,7,617496;Giurgeni,9,617498;Muncelu de Jos,j,617499
NT;Ion Creangă;,-1ei,617260;Averești,9,617261;Izvoru,j,617262;Muncelu,9,617263;Recea,9,617264;Stejaru,9,617266
NT;Mărgineni;,i,617270;Hârțești,9,617271;Hoisești,7,617272;Itrinești,j,617273
NT;Moldoveni;,i,617275;Hociungi,9,617276
NT;Oniceni;,i,617280;Ciornei,9,617281;Gorun,9,617282;Linsești,9,617283;Lunca,h,617284;Mărmureni,9,617286;Pietrosu,9,617287;Poiana Humei,9,617288;Pustieta,9,617289;Solca,9,617291;Valea Enei,9,617292
NT;Păstrăveni;,i,617300;Lunca Moldovei,j,617301;Rădeni,7,617302;Spiești,9,617303
NT;Petricani;,i,617315;Boiștea,9,617316;Târpești,9,617317;Țolici,9,617318
NT;Piatra Șoimului;,s,617320;Luminiș,9,617321;Negulești,6,617322;Poieni,9,617323
NT;Pipirig;,i,617325;Boboiești,j,617326;Dolhești,9,617327;Leghin,9,617328;Pâțâligeni,9,617329;Pluton,9,617331;Stânca,9,617332
NT;Pângărați;,g,617305;Oanțu,j,617306;Pângărăcior,9,617307;Poiana,9,617308;Preluca,9,617309;Stejaru,9,617311
NT;Podoleni;,i,617335;Negritești,9,617336
NT;Poienari;,q,617360;Bunghi,9,617361;Săcăleni,19,617367
NT;Pâncești;Ciurea,-10,617362;Holm,9,617363;Patricheni,9,617364;,9,617366;Tălpălăi,i,617368
NT;Poiana Teiului;,q,617340;Călugăreni,9,617341;Dreptu,9,617342;Galu,9,617343;Petru Vodă,9,617346;Pârâul Fagului,9,617344;Poiana Largului,9,617347;Roșeni,9,617348;Ruseni,j,617349;Săvinești,9,617351;Topoliceni,7,617352
NT;Răucești;,i,617370;Oglinzi,9,617371;Săvești,9,617372;Ungheni,9,617373
NT;Războieni;Războienii de Jos,s,617377;Borșeni,9,617376;,9,617375;Valea Albă,4,617378;Valea Mare,j,617379
NT;Rediu;,i,617380;Bețești,9,617381;Poloboc,9,617382;Socea,9,617383
NT;Români;,i,617385;Goșmani,9,617386;Siliștea,h,617387
NT;Roznov;+,i;Chintinici,9;Slobozia,9
NT;Sagna;,i,617395;Luțca,i,617397;Vulpășești,j,617399
NT;Gâdinți;,-s,617396
NT;Săbăoani;,18,617400;Traian,9,617398
NT;Secuieni;,i,617415;Bașta,9,617416;Bârjoveni,9,617417;Bogzești,j,617418;Butnărești,9,617419;Giulești,9,617421;Prăjești,7,617422;Secuienii Noi,9,617423;Uncești,9,617424
NT;Stănița;,i,617425;Chicerea,j,617426;Ghidion,9,617427;Poienile Oancei,9,617428;Todireni,9,617429;Veja,9,617431;Vlădnicele,7,617432
NT;Ștefan cel Mare;,i,617435;Bordea,j,617436;Cârligi,9,617437;Deleni,9,617438;Dușești,9,617439;Ghigoiești,9,617441;Soci,9,617442
NT;Tarcău;,p,617445;Ardeluța,9,617446;Brateș,9,617447;Cazaci,9,617448;Schitu Tarcău,9,617449;Straja,9,617451
NT;Tașca;,i,617455;Hamzoaia,9,617456;Neagra,9,617457;Ticoș-Floarea,h,617458
NT;Tazlău;,i,617460
NT;Tămășeni;,i,617465;Adjudeni,9,617466
NT;Timișești;,i,617470;Dumbrava,j,617471;Plăieșu,9,617472;Preutești,7,617473;Zvorănești,9,617474
NT;Trifești;,i,617475;Miron Costin,9,617476
NT;Tupilați;,s,617480;Arămoaia,9,617481;Hanul Ancuței,9,617482;Totoiești,9,617483
NT;Țibucani;,g,617485;Davideni,9,617486;Țibucanii de Jos,9,617487
NT;Urecheni;,s,617490;Ingărești,9,617491;Plugari,9,617492
NT;Alexandru cel Bun;Viișoara,1z,617513;Agârcia,9,617506;Bisericani,9,617507;Bistrița,9,617508;Scăricica,9,617509;Vaduri,9,617511;Vădurele,f,617512
NT;Vânători-Neamț;,i,617500;Lunca,9,617501;Mănăstirea Neamț,9,617502;Nemțișor,9,617503
NT;Zănești;,i,617515;Traian,j,617516
OT;Slatina;*,7f;Cireașov,9
OT;Slătioara;,i,237410;Salcia,9,237411
OT;Balș;+,z;Corbeni,9;Româna,9;Teiș,9
OT;Caracal;*,r
OT;Drăghiceni;,p,237160;Grozăvești,9,237161;Liiceni,9,237162
OT;Corabia;+,r;Tudor Vladimirescu,9;Vârtopu,j
OT;Gârcov;,i,237190;Ursa,7,237191
OT;Drăgănești-Olt;+,r;Comani,9
OT;Băbiciu;,s,237015
OT;Găvănești;Băleasa,i,237006;Broșteni,g,237007;Dâmburile,9,237008;,9,237009
OT;Baldovinești;,-p,237005;Gubandru,18,237011;Pietriș,9,237012
OT;Bărăști;Bărăștii de Vede,i,237022;Bărăștii de Cepturi,9,237021;Boroești,9,237023;Ciocănești,9,237024;Lăzărești,7,237026;Mereni,j,237027;Moțoești,9,237028;Popești,9,237029
OT;Bârza;,i,237030;Braneț,9,237031
OT;Bobicești;,i,237035;Bechet,9,237036;Belgun,h,237037;Chintești,9,237038;Comănești,9,237039;Govora,9,237041;Leotești,9,237042;Mirila,9,237043
OT;Brastavățu;,i,237045;Crușovu,9,237046
OT;Brebeni;,o,237055;Teiușu,9,237056
OT;Brâncoveni;,i,237050;Mărgheni,9,237051;Ociogi,j,237052;Văleni,9,237053
OT;Bucinișu;,i,237060;Bucinișu Mic,9,237061
OT;Cezieni;,g,237070;Bondrea,9,237071;Corlătești,j,237072
OT;Cilieni;,i,237075
OT;Cârlogani;,i,237065;Beculești,9,237066;Cepari,9,237067;Scorbura,7,237068;Stupina,j,237069
OT;Colonești;,i,237080;Bărăști,9,237081;Bătăreni,9,237082;Chelbești,9,237084;Cârstani,9,237083;Guești,9,237086;Mărunței,9,237087;Năvârgeni,h,237088;Vlaici,9,237089
OT;Corbu;,i,237090;Burdulești,9,237091;Buzești,9,237092;Ciurești,9,237093;Milcoveni,9,237094
OT;Coteana;,s,237095
OT;Crâmpoia;,g,237100;Buta,9,237101
OT;Curtișoara;,i,237115;Dobrotinet,9,237116;Linia din Vale,9,237117;Pietrișu,j,237118;Proaspeți,9,237119;Raițiu,9,237121
OT;Cungrea;,f,237105;Cepești,9,237106;Ibănești,9,237107;Miești,j,237108;Oteștii de Jos,9,237109;Oteștii de Sus,9,237111;Spătaru,9,237112
OT;Dăneasa;,i,237125;Berindei,7,237126;Cioflanu,9,237127;Pestra,j,237128;Zănoaga,9,237129
OT;Deveselu;,i,237130;Comanca,9,237131
OT;Dobrețu;,i,237135;Curtișoara,9,237136;Horezu,h,237137
OT;Dobrosloveni;,i,237140;Frăsinetu,9,237141;Potopinu,9,237142;Reșca,9,237143;Reșcuța,9,237144
OT;Dobroteasa;,i,237145;Batia,9,237146;Câmpu Mare,h,237147;Vulpești,9,237148
OT;Osica de Jos;,i,237153;Bobu,9,237151
OT;Dobrun;Chilii,9,237152;,9,237150;Roșienii Mari,9,237154;Roșienii Mici,j,237156;Ulmet,9,237157
OT;Făgețelu;,g,237165;Bâgești,9,237166;Chilia,9,237167;Gruiu,9,237168;Isaci,9,237169;Pielcani,j,237171
OT;Fălcoiu;,i,237175;Cioroiașu,9,237176;Cioroiu,4,237177
OT;Fărcașele;,s,237180;Fărcașu de Jos,9,237181;Ghimpați,9,237182;Hotărani,9,237183
OT;Găneasa;,i,237185;Dranovățu,9,237186;Grădiștea,9,237187;Izvoru,h,237188;Oltișoru,9,237189
OT;Giuvărăști;,i,237195
OT;Gostavățu;,i,237200;Slăveni,9,237201
OT;Grădinari;,i,237205;Petculești,j,237206;Runcu Mare,7,237207;Satu Nou,9,237208
OT;Grojdibodu;,i,237210;Hotaru,9,237211
OT;Ianca;,i,237215;Potelu,j,237216
OT;Iancu Jianu;,i,237220;Dobriceni,7,237221;Preotești,9,237222
OT;Icoana;,i,237225;Floru,9,237226;Ursoaia,j,237227
OT;Izbiceni;,i,237230
OT;Izvoarele;,i,237235;Alimănești,7,237236
OT;Leleasca;,i,237240;Afumați,j,237241;Greerești,9,237242;Mierlicești,9,237243;Tonești,9,237244;Tufaru,9,237246;Urși,9,237247
OT;Mărunței;,p,237250;Bălănești,9,237251;Malu Roșu,9,237252
OT;Mihăești;,i,237255;Bușca,9,237256
OT;Milcov;Ulmi,i,237266;Milcovu din Deal,i,237262;Milcovu din Vale,h,237263;Stejaru,9,237264
OT;Ipotești;,-z,237261
OT;Morunglav;,1h,237270;Bărăști,9,237271;Ghioșani,9,237272;Morunești,9,237273;Poiana Mare,9,237274
OT;Movileni;,s,237275;Bacea,7,237276
OT;Nicolae Titulescu;,i,237280
OT;Ghimpețeni;,9,237281;Ghimpețenii Noi,9,237282
OT;Obârșia;,s,237285;Câmpu Părului,9,237286;Coteni,9,237287;Obârșia Nouă,9,237288;Tabonu,7,237289
OT;Oboga;,i,237290
OT;Călui;,9,237291;Gura Căluiu,j,237292
OT;Oporelu;,i,237295;Beria de Jos,9,237296;Beria de Sus,9,237297;Rădești,9,237298
OT;Optași-Măgura;Optași,g,237301
OT;Sârbii - Măgura;Vitănești,j,237302
OT;Orlea;,i,237305;Orlea Nouă,i,237307
OT;Gura Padinii;,-9,237306;Satu Nou,i,237308
OT;Osica de Sus;Vlăduleni,i,237315;Greci,f,237311;,9,237310;Ostrov,9,237312;Peretu,9,237313;Tomeni,9,237314
OT;Perieți;,i,237330;Măgura,s,237332;Mierleștii de Sus,9,237333
OT;Bălteni;,-s,237331
OT;Piatra-Olt;+,18;Bistrița Nouă,9;Criva de Jos,9;Criva de Sus,9;Enoșești,9;Piatra,j
OT;Pârșcoveni;,i,237325;Butoi,9,237326;Olari,7,237327
OT;Șopârlița;,9,237328
OT;Pleșoiu;,i,237335;Arcești,j,237336;Arcești-Cot,9,237337;Cocorăști,9,237338;Doba,9,237339;Schitu din Deal,9,237341;Schitu din Vale,9,237342
OT;Poboru;,g,237345;Albești,j,237346;Cornățelu,9,237347;Creți,9,237348;Seaca,9,237349;Surpeni,9,237351
OT;Potcoava;+,i;Potcoava Fălcoeni,9;Sinești,h;Trufinești,9;Valea Merilor,9
OT;Priseaca;,i,237360;Buicești,9,237361;Săltănești,9,237362
OT;Radomirești;,i,237365;Călinești,9,237366;Crăciunei,g,237367;Poiana,9,237368
OT;Redea;,i,237370;Redișoara,9,237371;Valea Soarelui,9,237372
OT;Rotunda;,s,237375
OT;Rusănești;,i,237380;Jieni,7,237381
OT;Scărișoara;,i,237395;Plăviceni,9,237396;Rudari,9,237397
OT;Schitu;,s,237400;Catanele,9,237401;Greci,9,237402;Lisa,9,237403;Moșteni,7,237404
OT;Scornicești;+,i;Bălțați,j;Bircii,9;Chițeasca,9;Constantinești,9;Jitaru,9;Mărgineni-Slobozia,9;Mihăilești-Popești,9;Mogoșești,7;Negreni,j;Piscani,9;Rusciori,9;Șuica,9;Teiuș,9
OT;Seaca;,i,237405
OT;Sâmburești;,i,237385;Cerbeni,h,237386;Ionicești,9,237387;Lăunele,9,237388;Mănulești,9,237389;Stănuleasa,9,237391;Tonești,9,237392
OT;Spineni;Alunișu,i,237416;Cuza Vodă,9,237417;Davidești,j,237418;Optășani,5,237419;Profa,9,237421;,9,237415;Vineți,9,237422
OT;Sprâncenata;,s,237425;Bârseștii de Sus,9,237426;Frunzaru,9,237427;Uria,9,237428
OT;Stoenești;,g,237430
OT;Stoicănești;,i,237435
OT;Strejești;,s,237440;Colibași,9,237441;Mamura,9,237442;Strejeștii de Sus,9,237443
OT;Studina;,i,237445;Studinița,18,237449
OT;Grădinile;Arvăteasca,-11,237446;,j,237447;Plăviceanca,9,237448
OT;Șerbănești;,r,237450;Strugurelu,9,237451;Șerbăneștii de Sus,9,237452
OT;Ștefan cel Mare;,i,237455;Ianca Nouă,h,237456
OT;Tătulești;,i,237460;Bărbălăi,9,237461;Lunca,9,237462;Măgura,9,237463;Mircești,9,237464;Momaiu,9,237466
OT;Teslui;,s,237470;Cherleștii din Deal,7,237472;Cherleștii Moșteni,9,237471;Comănița,9,237473;Corbu,9,237474;Deleni,9,237476;Schitu Deleni,9,237477
OT;Tia Mare;,s,237480;Doanca,9,237481;Potlogeni,9,237482
OT;Topana;,f,237485;Ciorâca,9,237487;Cândelești,9,237486;Cojgărei,j,237488;Ungureni,9,237489
OT;Traian;,i,237490
OT;Tufeni;,i,237495;Barza,7,237496;Stoborăști,9,237497
OT;Urzica;,s,237500;Stăvaru,9,237501
OT;Valea Mare;,i,237505;Bârca,9,237506;Recea,9,237507;Turia,9,237508;Zorleasca,h,237509
OT;Vișina Nouă;,i,237511
OT;Vădastra;,9,237510
OT;Vădăstrița;,i,237515
OT;Văleni;,i,237520;Mandra,9,237521;Popești,9,237522;Tirișneag,h,237523
OT;Verguleasa;,i,237530;Căzănești,9,237531;Cucueți,9,237532;Dumitrești,9,237533;Poganu,9,237534;Valea Fetei,9,237536;Vânești,j,237537
OT;Vișina;,g,237540
OT;Vitomirești;,i,237545;Bulimanu,9,237546;Dejești,9,237547;Donești,9,237548;Stănuleasa,j,237549;Trepteni,9,237551
OT;Vâlcele;,i,237525;Bărcănești,c,237526;Vâlcelele de Sus,9,237527
OT;Vlădila;,i,237555;Frăsinet-Gară,9,237556;Vlădila Nouă,9,237557
OT;Voineasa;,i,237560;Blaj,9,237561;Mărgăritești,j,237562;Racovița,7,237563;Rusăneștii de Sus,9,237564
OT;Vulpeni;,i,237565;Cotorbești,9,237566;Gropșani,9,237567;Mardale,9,237568;Pescărești,j,237569;Plopșorelu,9,237571;Prisaca,9,237572;Simniceni,7,237573;Tabaci,9,237574;Valea Satului,9,237576
OT;Vulturești;,i,237580;Dienci,j,237581;Valea lui Alb,9,237582;Vlăngărești,9,237583
PH;Ploiești;*,7e
PH;Bărcănești;,i,107055;Ghighiu,9,107056;Pușcași,j,107057;Românești,9,107058;Tătărani,7,107059
PH;Berceni;,i,107060;Cartierul Dâmbu,9,107061;Cătunu,9,107062;Corlătești,9,107063;Moara Nouă,j,107064
PH;Blejoi;,i,107070;Ploieștiori,9,107071;Țânțăreni,7,107072
PH;Brazi;Brazii de Sus,i,107084;Bătești,9,107082;Brazii de Jos,j,107083;Negoiești,9,107086;Popești,9,107087;Stejaru,9,107088
PH;Bucov;,i,107110;Bighilin,7,107111;Chițorani,9,107112;Pleașa,j,107113;Valea Orlei,9,107114
PH;Păulești;,i,107400;Cocoșești,9,107401;Găgeni,9,107402;Păuleștii Noi,9,107403
PH;Târgșoru Vechi;Strejnicu,q,107592;Stăncești,9,107591;,9,107590;Zahanaua,9,107593
PH;Azuga;+,r
PH;Băicoi;+,r;Dâmbu,f;Liliești,9;Schela,9;Tufeni,9;Țintea,9
PH;Boldești-Scăeni;+,11;Seciu,9
PH;Breaza;+Breaza de Jos,p;Breaza de Sus,9;Frăsinet,9;Irimești,j;Nistorești,9;Podu Corbului,9;Podu Vadului,9;Surdești,9;Valea Târsei,9;Gura Beliei,3vy
PH;Bușteni;+,-3uz;Poiana Țapului,9
PH;Câmpina;*,r
PH;Poiana Câmpina;,i,107425;Bobolia,9,107426;Pietrișu,h,107427;Răgman,9,107428
PH;Comarnic;+,r;Ghioșești,9;Podu Lung,9;Poiana,9;Posada,9
PH;Mizil;+,z;Fefelei,9
PH;Plopeni;+,r
PH;Dumbrăvești;,i,107230;Găvănel,j,107231;Mălăeștii de Jos,9,107232;Mălăeștii de Sus,6,107233;Plopeni,9,107234;Sfârleanca,9,107236
PH;Sinaia;+,11
PH;Slănic;+,r;Groșani,9;Prăjani,7
PH;Urlați;+,11;Arioneștii Noi,9;Arioneștii Vechi,9;Cherba,9;Jercălăi,9;Mărunțiș,9;Orzoaia de Jos,9;Orzoaia de Sus,7;Schiau,j;Ulmi,9;Valea Bobului,9;Valea Crângului,9;Valea Mieilor,9;Valea Nucetului,9;Valea Pietrei,9;Valea Seman,9;Valea Urloii,9
PH;Vălenii de Munte;+,z
PH;Gura Vitioarei;,i,107305;Bughea de Jos,9,107306;Făgetu,9,107307;Fundeni,9,107308;Poiana Copăceni,9,107309
PH;Adunați;,q,107005;Ocina de Jos,9,107006;Ocina de Sus,9,107007
PH;Albești-Paleologu;,i,107010;Albești-Muru,9,107011;Cioceni,9,107012;Vadu Părului,j,107013
PH;Aluniș;,i,107015;Ostrovu,5,107016
PH;Apostolache;,i,107020;Buzota,j,107021;Mârlogea,9,107022;Udrești,9,107023;Valea Cricovului,9,107024
PH;Ariceștii Rahtivani;,i,107025;Buda,9,107026;Nedelea,7,107027;Stoenești,j,107028;Târgșoru Nou,9,107029
PH;Ariceștii Zeletin;,i,107030;Albinari,9,107031
PH;Baba Ana;,i,107035;Cireșanu,9,107036;Conduratu,9,107037;Crângurile,h,107038;Satu Nou,9,107039
PH;Balta Doamnei;,i,107040;Bâra,9,107041;Curcubeu,9,107042;Lacu Turcului,9,107043
PH;Bălțești;,i,107045;Izești,j,107046;Podenii Vechi,7,107047
PH;Bănești;,i,107050;Urleta,9,107051
PH;Bertea;,i,107065;Lutu Roșu,9,107066
PH;Boldești-Gradiștea;Boldești,s,107076;Gradiștea,9,107077
PH;Brebu;Brebu Mânăstirei,g,107105;Brebu Megieșesc,9,107101;Pietriceaua,9,107102;Podu Cheii,9,107103
PH;Călugăreni;,s,107115;Valea Scheilor,9,107116
PH;Cărbunești;,i,107120;Gogeasca,6,107121
PH;Ceptura;Ceptura de Jos,s,107126;Ceptura de Sus,9,107130;Malu Roșu,9,107127;Rotari,9,107128;Șoimești,9,107129
PH;Cerașu;,i,107140;Slon,9,107141;Valea Borului,h,107142;Valea Brădetului,9,107143;Valea Lespezii,9,107144;Valea Tocii,9,107146
PH;Chiojdeanca;,i,107150;Nucet,9,107151;Trenu,9,107152
PH;Ciorani;Cioranii de Jos,i,107160;Cioranii de Sus,h,107156
PH;Cocorăștii Mislii;,i,107165;Goruna,9,107166;Țipărești,9,107167
PH;Colceag;,i,107170;Inotești,9,107171;Parepa-Rușani,j,107172;Vâlcelele,9,107173
PH;Cornu;Cornu de Jos,g,107180;Cornu de Sus,9,107176;Valea Oprii,9,107177
PH;Cosminele;Cosmina de Jos,i,107186;Cosmina de Sus,j,107187;Drăghicești,9,107188;Poiana Trestiei,9,107189
PH;Drajna;Drajna de Sus,g,107194;Cătunu,9,107191;Ciocrac,9,107192;Drajna de Jos,9,107193;Făget,j,107196;Ogretin,9,107197;Piatra,9,107198;Pițigoi,9,107199;Plai,9,107201;Podurile,9,107202;Poiana Mierlei,f,107203
PH;Drăgănești;,i,107210;Bărăitaru,9,107211;Belciug,9,107212;Cornu de Jos,9,107213;Hătcărău,9,107214;Meri,9,107216;Tufani,9,107217
PH;Dumbrava;,q,107220;Ciupelnița,9,107221;Cornu de Sus,9,107222;Trestienii de Jos,9,107223;Trestienii de Sus,9,107224;Zănoaga,9,107226
PH;Filipeștii de Pădure;,i,107245;Dițești,j,107246;Minieri,9,107247;Siliștea Dealului,7,107248
PH;Filipeștii de Târg;,i,107250;Brătășanca,9,107251;Ezeni,9,107252;Mărginenii de Jos,9,107253;Ungureni,j,107254
PH;Fântânele;,i,107240;Bozieni,9,107241
PH;Vadu Săpat;Ghinoaica,7,107242;Ungureni,9,107243;,9,107244
PH;Florești;,s,107255;Cap Roșu,9,107256;Călinești,9,107257;Cătina,9,107258;Novăcești,9,107259
PH;Fulga;Fulga de Jos,g,107261;Fulga de Sus,9,107262
PH;Gherghița;,s,107265;Independența,i,107267;Malamuc,9,107268;Ungureni,r,107272
PH;Olari;Fânari,-19,107266;,r,107269;Olarii Vechi,9,107271
PH;Gorgota;,y,107275;Crivina,9,107276;Fânari,9,107277;Poienarii Apostoli,9,107278;Potigrafu,9,107280
PH;Gornet;,i,107285;Bogdănești,9,107286;Cuib,j,107287;Nucet,7,107288
PH;Gornet-Cricov;,i,107290;Coșerele,9,107291;Dobrota,9,107292;Priseaca,9,107293;Țărculești,9,107294;Valea Seacă,j,107296
PH;Gura Vadului;,i,107300;Perșunari,7,107301;Tohani,9,107302
PH;Iordăcheanu;,i,107310;Mocești,9,107311;Plavia,j,107312;Străoști,9,107313;Valea Cucului,9,107314;Vărbila,9,107316
PH;Izvoarele;,g,107320;Cernești,9,107321;Chirițești,9,107322;Homorâciu,j,107323;Malu Vânăt,9,107324;Schiulești,9,107326
PH;Jugureni;,i,107330;Boboci,9,107331;Marginea Pădurii,9,107332;Valea Unghiului,7,107333
PH;Lapoș;,s,107335;Glod,9,107336;Lăpoșel,9,107337;Pietricica,9,107338
PH;Lipănești;,i,107340;Satu Nou,9,107341;Șipotu,9,107342;Zamfira,e,107343
PH;Măgurele;,i,107345;Coada Malului,9,107346;Iazu,9,107347
PH;Măgureni;,s,107350;Cocorăștii Caplii,9,107351;Lunca Prahovei,9,107352
PH;Măneciu;Măneciu-Ungureni,g,107365;Cheia,9,107356;Chiciureni,9,107357;Costeni,9,107358;Făcăieni,j,107359;Gheaba,9,107361;Mânăstirea Suzana,9,107363;Măneciu-Pământeni,9,107362;Plăiețu,9,107364
PH;Mănești;,g,107375;Băltița,9,107376;Coada Izvorului,s,107378;Gura Crivățului,19,107384;Zalhanaua,18,107389
PH;Cocorăștii Colț;Cheșnoiu,-2q,107377;,i,107379;Cocorăștii Grind,9,107381;Colțu de Jos,9,107382;Ghioldum,9,107383;Perșunari,i,107386;Piatra,h,107387;Satu de Sus,9,107388
PH;Păcureți;,r,107395;Bărzila,9,107396;Curmătura,9,107397;Matița,9,107398;Slavu,9,107399
PH;Plopu;,q,107405;Gâlmeia,9,107406;Hârsa,9,107407;Nisipoasa,9,107408
PH;Podenii Noi;,i,107410;Ghiocel,9,107411;Mehedința,9,107412;Nevesteasca,j,107413;Podu lui Galben,9,107414;Popești,6,107416;Rahova,9,107417;Sălcioara,9,107418;Sfăcăru,9,107419;Valea Dulce,9,107421
PH;Poienarii Burchii;,s,107430;Cărbunari,9,107431;Ologeni,9,107432;Piorești,9,107433;Podu Văleni,7,107434;Poienarii-Rali,9,107437;Poienarii Vechi,9,107436;Tătărăi,j,107438
PH;Posești;Poseștii-Pământeni,i,107446;Bodești,9,107441;Merdeala,9,107442;Nucșoara de Sus,9,107444;Nucșoara de Jos,9,107443;Poseștii-Ungureni,7,107447;Târlești,j,107448;Valea Plopului,9,107449;Valea Screzii,9,107451;Valea Stupinii,9,107452
PH;Predeal-Sărari;Predeal,i,107463;Bobicești,9,107461;Poienile,9,107462;Sărari,9,107464;Sărățel,h,107466;Tulburea,9,107467;Tulburea-Văleni,9,107468;Vitioara de Sus,9,107469;Zâmbroaia,9,107471
PH;Provița de Jos;,i,107475;Drăgăneasa,9,107476;Piatra,9,107477
PH;Provița de Sus;,q,107480;Izvoru,9,107481;Plaiu,9,107482;Valea Bradului,9,107483
PH;Puchenii Mari;,i,107485;Miroslăvești,9,107486;Moara,j,107487;Odăile,9,107488;Pietroșani,9,107489;Puchenii Mici,5,107491;Puchenii-Moșneni,9,107492
PH;Râfov;,s,107495;Antofiloaia,9,107496;Buchilași,9,107497;Buda,9,107498;Goga,9,107499;Mălăiești,9,107501;Moara Domnească,9,107502;Palanca,7,107503;Sicrita,j,107504
PH;Salcia;,i,107505
PH;Sălciile;,i,107510
PH;Scorțeni;,i,107525;Bordenii Mari,9,107526;Bordenii Mici,9,107527;Mislea,h,107528;Sârca,9,107529
PH;Secăria;,i,107530
PH;Sângeru;,i,107515;Butuci,9,107516;Mireșu Mare,9,107517;Mireșu Mic,9,107518;Piatra Mică,j,107519;Tisa,7,107521
PH;Starchiojd;,i,107535;Brădet,i,107537;Gresia,9,107538;Rotarea,s,107541;Valea Anei,9,107542;Zmeuret,9,107543
PH;Bătrâni;,-1s,107536;Poiana Mare,r,107539
PH;Surani;,1h,107545;Păcuri,9,107546
PH;Șirna;,i,107550;Brătești,j,107551;Coceana,9,107552;Hăbud,9,107553;Tăriceni,9,107554;Varnița,9,107556
PH;Șoimari;,f,107560;Lopatnița,j,107561;Măgura,9,107562
PH;Șotrile;,i,107565;Lunca Mare,9,107566;Plaiu Câmpinei,9,107567;Plaiu Cornului,9,107568;Seciuri,9,107569;Vistieru,h,107571
PH;Ștefești;,i,107575;Scurtești,9,107576;Târșoreni,9,107577
PH;Talea;,i,107580;Plaiu,9,107581
PH;Tătaru;,i,107585;Podgoria,h,107586;Siliștea,9,107587
PH;Teișani;,i,107595;Bughea de Sus,9,107596;Olteni,9,107597;Ștubeiu,9,107598;Valea Stâlpului,9,107599
PH;Telega;,s,107600;Boșilcești,7,107601;Buștenari,9,107602;Doftana,9,107603;Melicești,9,107604;Țonțești,9,107606
PH;Tinosu;,s,107610;Predești,9,107612;Pisculești,9,107611
PH;Tomșani;,g,107615;Loloiasca,9,107616;Magula,9,107617;Sătucu,9,107618
PH;Valea Călugărească;,s,107620;Arva,9,107621;Coslegi,9,107622;Dârvari,9,107623;Pantazi,9,107624;Rachieri,f,107626;Radila,9,107627;Schiau,9,107628;Valea Largă,9,107629;Valea Mantei,9,107631;Valea Nicovani,9,107632;Valea Poienii,9,107633;Valea Popii,9,107634;Valea Ursoii,9,107636;Vârfurile,9,107637
PH;Valea Doftanei;Teșila,q,107645;Trăisteni,9,107641
PH;Vărbilău;,i,107650;Coțofenești,9,107651;Livadea,9,107652;Podu Ursului,9,107653;Poiana Vărbilău,j,107654
PH;Vâlcănești;,g,107655;Cârjari,9,107656;Trestioara,9,107657
SM;Satu Mare;*,7h;Sătmărel,g
SM;Carei;*,r;Ianculești,9
SM;Căpleni;,i,447080
SM;Cămin;,9,447081
SM;Negrești-Oaș;+,z;Luna,9;Tur,9
SM;Tășnad;+,r;Blaja,9;Cig,j;Rațiu,9;Sărăuad,9;Valea Morii,7
SM;Acâș;,i,447005;Ganaș,9,447006;Mihăieni,9,447007;Unimăt,j,447008
SM;Andrid;,i,447010;Dindești,9,447011;Irina,9,447012
SM;Apa;,g,447015;Lunca Apei,9,447016;Someșeni,j,447017
SM;Ardud;+,i;Ardud-Vii,9;Baba Novac,9;Gerăușa,9;Mădăras,9;Sărătura,7
SM;Bătarci;,s,447030;Comlăușa,9,447031;Șirlău,9,447032;Tămășeni,9,447033
SM;Beltiug;,i,447040;Bolda,9,447041;Ghirișa,9,447042;Giungi,e,447043;Rătești,9,447044;Șandra,9,447046
SM;Berveni;,i,447050;Lucăceni,9,447051
SM;Bixad;,s,447055;Boinești,9,447056;Trip,9,447057
SM;Bârsău;Bârsău de Sus,g,447037;Bârsău de Jos,9,447036
SM;Bogdand;,s,447060;Babța,9,447061;Corund,9,447062;Ser,9,447063
SM;Botiz;,i,447065
SM;Agriș;,7,447066;Ciuperceni,9,447067
SM;Călinești-Oaș;,s,447070;Coca,9,447071;Lechința,9,447072;Pășunea Mare,9,447073
SM;Cămărzana;,i,447075
SM;Căuaș;,q,447085;Ady Endre,9,447086;Ghenci,9,447087;Ghilești,9,447088;Hotoan,9,447089;Rădulești,9,447091
SM;Cehal;Cehăluț,i,447096;,9,447095;Orbău,9,447097
SM;Certeze;,q,447100;Huta-Certeze,9,447101;Moișeni,9,447102
SM;Craidorolț;,i,447105;Crișeni,9,447106;Eriu-Sâncrai,9,447107;Satu Mic,j,447108;Țeghea,9,447109
SM;Crucișor;,f,447110;Iegheriște,9,447111;Poiana Codrului,9,447112
SM;Culciu;Culciu Mare,s,447119;Apateu,9,447116;Cărășeu,9,447117;Corod,9,447118;Culciu Mic,9,447121;Lipău,7,447122
SM;Doba;,i,447125;Boghiș,j,447126;Dacia,9,447127;Paulian,9,447128;Traian,9,447129
SM;Dorolț;,i,447130;Atea,9,447131;Dara,7,447132;Petea,j,447133
SM;Foieni;,i,447135
SM;Gherța Mică;,i,447140
SM;Halmeu;,i,447145;Băbești,9,447146;Dobolț,q,447148;Halmeu-Vii,9,447149;Mesteacăn,9,447151
SM;Porumbești;Cidreag,-z,447147;,18,447152
SM;Hodod;,i,447155;Giurtelecu Hododului,9,447156;Lelei,9,447157;Nadișu Hododului,9,447158
SM;Homoroade;Homorodu de Mijloc,q,447163;Chilia,9,447161;Homorodu de Jos,9,447162;Homorodu de Sus,9,447164;Necopoi,9,447166;Solduba,9,447167
SM;Lazuri;,s,447170;Bercu,9,447171;Nisipeni,9,447172;Noroieni,5,447173;Peleș,9,447174;Pelișor,9,447176
SM;Livada;+,s;Adrian,9;Dumbrava,9;Livada Mică,9
SM;Medieșu Aurit;,i,447185;Băbășești,7,447186;Iojib,j,447187;Medieș-Râturi,9,447188;Medieș-Vii,9,447189;Potău,9,447191;Românești,9,447192
SM;Micula;,i,447195;Bercu Nou,9,447196;Micula Nouă,9,447197
SM;Moftin;Moftinu Mic,q,447207;Domănești,9,447201;Ghilvaci,9,447202;Ghirolt,9,447203;Istrău,9,447204;Moftinu Mare,9,447206;Sânmiclăuș,9,447208
SM;Odoreu;,s,447210;Berindan,7,447211;Cucu,9,447212;Eteni,9,447213;Mărtinești,9,447214;Vânătorești,9,447216
SM;Orașu Nou;,i,447220;Orașu Nou-Vii,j,447221;Prilog,9,447222;Prilog-Vii,9,447223;Remetea Oașului,p,447227
SM;Racșa;,-i,447224;Racșa-Vii,9,447226
SM;Păulești;,r,447230;Amați,j,447231;Ambud,9,447232;Hrip,9,447233;Petin,9,447234;Rușeni,9,447236
SM;Petrești;,f,447240;Dindeștiu Mic,j,447241
SM;Pir;,i,447245;Piru Nou,9,447246;Sărvăzel,9,447247
SM;Pișcolt;,i,447250;Resighea,9,447251;Scărișoara Nouă,h,447252
SM;Pomi;,i,447255;Aciua,9,447256;Bicău,9,447257;Borlești,9,447258
SM;Sanislău;,i,447260;Horea,z,447263;Marna Nouă,9,447264
SM;Ciumești;Berea,-z,447261;,9,447262;Viișoara,z,447266
SM;Santău;,i,447270;Chereușa,9,447271;Sudurău,9,447272
SM;Săcășeni;,s,447275;Chegea,9,447276
SM;Săuca;,g,447280;Becheni,9,447281;Cean,9,447282;Chisău,9,447283;Silvaș,9,447284
SM;Socond;,s,447285;Cuța,9,447286;Hodișa,9,447287;Soconzel,7,447288;Stâna,9,447289
SM;Supur;Supuru de Jos,i,447300;Dobra,j,447291;Giorocuta,9,447292;Hurezu Mare,9,447293;Racova,9,447294;Sechereșa,9,447296;Supuru de Sus,9,447297
SM;Tarna Mare;,o,447310;Bocicău,9,447311;Valea Seacă,9,447312;Văgaș,9,447313
SM;Terebești;,i,447320;Aliza,9,447321;Gelu,9,447322;Pișcari,9,447323
SM;Tiream;,q,447325;Portița,9,447326;Vezendiu,9,447327
SM;Târșolț;,i,447315;Aliceni,9,447316
SM;Turț;,s,447330;Gherța Mare,9,447331;Turț-Băi,7,447332
SM;Turulung;,i,447335;Drăgușeni,9,447336;Turulung-Vii,9,447337
SM;Urziceni;,s,447340;Urziceni-Pădure,9,447341
SM;Valea Vinului;,i,447345;Măriuș,7,447346;Roșiori,9,447347;Sâi,9,447348
SM;Vama;,s,447350
SM;Vetiș;,i,447355;Decebal,9,447356;Oar,9,447357
SM;Viile Satu Mare;,g,447360;Cionchești,9,447361;Medișa,j,447362;Tătărești,9,447363;Tireac,9,447364
SJ;Zalău;*,7e;Stâna,9
SJ;Cehu Silvaniei;+,11;Horoatu Cehului,9;Motiș,9;Nadiș,9;Ulciug,9
SJ;Jibou;+,p;Cuceu,j;Husia,9;Rona,9;Var,9
SJ;Șimleu Silvaniei;+,r;Bic,7;Cehei,j;Pusta,9
SJ;Agrij;,i,457005;Răstolțu-Deșert,i,457006
SJ;Treznea;Bozna,-9,457341;,i,457340
SJ;Almașu;,i,457010;Băbiu,b,457011;Cutiș,9,457012;Jebucu,9,457013;Mesteacănu,j,457014;Petrinzel,9,457016;Sfăraș,9,457017;Stana,9,457018;Țăudu,9,457019
SJ;Băbeni;,i,457020;Ciocmani,7,457021;Cliț,j,457022;Piroșa,9,457023;Poienița,9,457024
SJ;Bălan;,i,457025;Chechiș,9,457026;Chendrea,9,457027;Gălpâia,9,457028;Gâlgău Almașului,9,457029
SJ;Bănișor;,q,457030;Ban,9,457031;Peceiu,9,457032
SJ;Benesat;,i,457035;Aluniș,9,457036;Biușa,9,457037
SJ;Bobota;,s,457040;Derșida,7,457041;Zalnoc,9,457042
SJ;Bocșa;,i,457045;Borla,9,457046;Câmpia,9,457047;Sălăjeni,9,457048
SJ;Buciumi;,s,457050;Bodia,9,457051;Bogdana,7,457052;Huta,9,457053;Răstolț,9,457054;Sângeorgiu de Meseș,9,457056
SJ;Camăr;,s,457060;Pădureni,9,457061
SJ;Carastelec;,i,457065;Dumuslău,9,457066
SJ;Chieșd;,f,457070;Colonia Sighetu Silvaniei,j,457071;Sighetu Silvaniei,9,457072
SJ;Cizer;,i,457075;Plesca,9,457076;Pria,9,457077
SJ;Coșeiu;,i,457080;Archid,h,457081;Chilioara,9,457082
SJ;Crasna;,i,457085;Huseni,9,457086;Marin,9,457087;Ratin,9,457088
SJ;Creaca;,i,457090;Borza,9,457091;Brebi,h,457092;Brusturi,9,457093;Ciglean,9,457094;Jac,9,457096;Lupoaia,9,457097;Prodănești,9,457098;Viile Jacului,9,457099
SJ;Cristolț;,s,457100;Muncel,9,457101;Poiana Onții,7,457102;Văleni,9,457103
SJ;Crișeni;,i,457105;Cristur-Crișeni,9,457106;Gârceiu,9,457107
SJ;Cuzăplac;,s,457110;Cubleșu,9,457111;Gălășeni,9,457112;Mierța,7,457113;Petrindu,9,457114;Ruginoasa,9,457116;Stoboru,9,457117;Tămasa,j,457118
SJ;Dobrin;,i,457120;Deleni,9,457121;Doba,9,457122;Naimon,9,457123;Sâncraiu Silvaniei,f,457124;Verveghiu,9,457126
SJ;Dragu;,i,457130;Adalin,9,457131;Fântânele,9,457132;Ugruțiu,9,457133;Voivodeni,9,457134
SJ;Fildu de Jos;,i,457135;Fildu de Mijloc,h,457136;Fildu de Sus,9,457137;Tetișu,9,457138
SJ;Gâlgău;,i,457140;Bârsău Mare,9,457141;Căpâlna,9,457142;Chizeni,9,457143;Dobrocina,j,457144;Fodora,9,457146;Frâncenii de Piatră,7,457147;Glod,9,457148;Gura Vlădesei,9,457149
SJ;Gârbou;,i,457150;Bezded,9,457151;Călacea,j,457152;Cernuc,9,457153;Fabrica,9,457154;Popteleac,9,457156;Solomon,7,457157
SJ;Halmășd;,i,457160;Aleuș,9,457161;Cerișa,j,457162;Drighiu,9,457163;Fufez,9,457164
SJ;Hereclean;,i,457165;Badon,9,457166;Bocșița,7,457167;Dioșod,9,457168;Guruslău,j,457169;Panic,9,457171
SJ;Hida;,i,457175;Baica,9,457176;Miluani,9,457177;Păduriș,9,457178;Racâș,9,457179;Sânpetru Almașului,g,457181;Stupini,9,457182;Trestia,9,457183
SJ;Horoatu Crasnei;,i,457185;Hurez,9,457186;Stârciu,9,457187;Șeredeiu,9,457188
SJ;Ileanda;,s,457190;Bizușa-Băi,7,457192;Bârsăuța,9,457191;Dăbâceni,9,457193;Dolheni,9,457194;Luminișu,9,457196;Măleni,9,457197;Negreni,9,457198;Perii Vadului,j,457199;Podișu,9,457201;Răstoci,9,457202;Rogna,7,457203;Șasa,9,457204
SJ;Ip;,i,457210;Cosniciu de Jos,9,457211;Cosniciu de Sus,j,457212;Zăuan,9,457213;Zăuan-Băi,9,457214
SJ;Letca;,i,457215;Ciula,7,457216;Cozla,9,457217;Cuciulat,9,457218;Lemniu,j,457219;Purcăreț,9,457221;Șoimușeni,9,457222;Toplița,9,457223;Vălișoara,9,457224
SJ;Lozna;,i,457225;Cormeniș,7,457226;Preluci,j,457227;Valea Leșului,9,457228;Valea Loznei,9,457229
SJ;Marca;,i,457230;Leșmir,9,457231;Marca-Huta,9,457232;Porț,9,457233;Șumal,9,457234
SJ;Măeriște;,o,457235;Criștelec,9,457236;Doh,9,457237;Giurtelecu Șimleului,9,457238;Mălădia,9,457239;Uileacu Șimleului,9,457241
SJ;Meseșenii de Jos;,s,457245;Aghireș,9,457246;Fetindia,7,457247;Meseșenii de Sus,9,457248
SJ;Mirșid;,i,457250;Firminiș,9,457251;Moigrad-Porolissum,j,457252;Popeni,9,457253
SJ;Năpradea;,i,457255;Cheud,9,457256;Someș-Guruslău,7,457257;Traniș,9,457258;Vădurele,9,457259
SJ;Nușfalău;,s,457260;Bilghez,9,457261
SJ;Boghiș;,9,457262;Bozieș,9,457263
SJ;Pericei;,i,457265;Bădăcin,7,457266;Periceiu Mic,j,457267;Sici,9,457268
SJ;Plopiș;,i,457270;Făgetu,9,457271;Iaz,9,457272
SJ;Poiana Blenchii;,i,457275;Fălcușa,9,457276;Gostila,h,457277;Măgura,9,457278
SJ;Românași;,i,457280;Chichișa,9,457281;Ciumărna,9,457282;Păușa,9,457283;Poarta Sălajului,9,457284;Romita,9,457286
SJ;Rus;,p,457290;Buzaș,9,457291;Fântânele-Rus,9,457292
SJ;Șimișna;Hășmaș,9,457293;,9,457294
SJ;Sălățig;,s,457295;Bulgari,9,457296;Deja,9,457297;Mineu,9,457298;Noțig,7,457299
SJ;Sâg;,i,457300;Fizeș,9,457301;Mal,j,457302;Sârbi,9,457303;Tusa,9,457304
SJ;Sânmihaiu Almașului;,i,457305;Bercea,9,457306;Sântă Măria,7,457307
SJ;Someș-Odorhei;,s,457310;Bârsa,9,457311;Domnin,9,457312;Inău,9,457313;Șoimuș,9,457314
SJ;Surduc;,i,457315;Brâglez,9,457316;Cristolțel,h,457317;Solona,9,457318;Teștioara,9,457319;Tihău,9,457321;Turbuța,9,457322
SJ;Șamșud;,i,457325;Valea Pomilor,9,457326
SJ;Șărmășag;,i,457330;Ilișua,h,457331;Lompirt,9,457332;Moiad,9,457333;Poiana Măgura,9,457334;Țărmure,9,457336
SJ;Valcău de Jos;,i,457345;Lazuri,9,457346;Preoteasa,j,457347;Ratovei,9,457348;Sub Cetate,5,457349;Valcău de Sus,9,457351
SJ;Vârșolț;,i,457355;Recea,j,457356;Recea Mică,9,457357
SJ;Zalha;,i,457360;Ceaca,9,457361;Ciureni,9,457362;Valea Ciurenilor,7,457363;Valea Hranei,9,457364;Valea Lungă,j,457366;Vârteșca,9,457367
SJ;Zimbor;,i,457370;Chendremal,9,457371;Dolu,9,457372;Sutoru,9,457374;Sâncraiu Almașului,9,457373
SB;Sibiu;*,7p;Păltiniș,9
SB;Cristian;,i,557085
SB;Poplaca;,f,557185
SB;Rășinari;,s,557200;Prislop,9,557201
SB;Șelimbăr;,i,557260;Bungard,9,557261;Mohu,9,557262;Veștem,9,557263
SB;Mediaș;*,z;Ighișu Nou,9
SB;Târnava;,i,557275;Colonia Târnava,9,557276
SB;Agnita;+,r;Coveș,h;Ruja,9
SB;Cisnădie;+,r;Cisnădioara,9
SB;Copșa Mică;+,r
SB;Dumbrăveni;+,z;Ernea,9;Șaroș pe Târnave,9
SB;Ocna Sibiului;+,r;Topârcea,j
SB;Alțina;,i,557005;Benești,7,557006;Ghijasa de Sus,9,557007
SB;Apoldu de Jos;,i,557010;Sângătin,9,557011
SB;Arpașu de Jos;,s,557015;Arpașu de Sus,9,557016;Noul Român,9,557017
SB;Ațel;,n,557020;Dupuș,i,557022
SB;Alma;,-9,557021;Giacăș,i,557023;Șmig,9,557024
SB;Avrig;+,i;Bradu,9;Glâmboaca,9;Mârșa,9;Săcădate,h
SB;Axente Sever;,i,557025;Agârbiciu,9,557026;Șoala,9,557027
SB;Bazna;,i,557030;Boian,9,557031;Velț,j,557032
SB;Biertan;,g,557045;Copșa Mare,9,557046;Richiș,9,557047
SB;Bârghiș;,i,557035;Apoș,9,557036;Ighișu Vechi,j,557037;Pelișor,9,557038;Vecerd,9,557039;Zlagna,9,557041
SB;Blăjel;,g,557050;Păucea,9,557051;Romanești,9,557052
SB;Brateiu;,s,557055;Buzd,9,557056
SB;Brădeni;,i,557060;Retiș,9,557061;Țeline,7,557062
SB;Bruiu;,s,557065;Gherdeal,9,557066;Șomartin,9,557067
SB;Chirpăr;,i,557080;Săsăuș,9,557081;Vărd,9,557082;Veseud,9,557083
SB;Cârța;,p,557070;Poienița,9,557071
SB;Cârțișoara;,i,557075
SB;Dârlos;,i,557090;Curciu,9,557091;Valea Lungă,9,557092
SB;Gura Râului;,q,557095
SB;Hoghilag;,i,557100;Prod,9,557101;Valchid,9,557102
SB;Iacobeni;,i,557105;Movile,j,557106;Netuș,9,557107;Noiștat,9,557108;Stejărișu,7,557109
SB;Jina;,i,557110
SB;Laslea;,i,557115;Florești,j,557116;Mălâncrav,9,557117;Nou Săsesc,9,557118;Roandola,9,557119
SB;Loamneș;,g,557120;Alămor,9,557121;Armeni,9,557122;Hașag,j,557123;Mândra,9,557124;Sădinca,9,557126
SB;Ludoș;,i,557130;Gusu,9,557131
SB;Marpod;,g,557135;Ilimbav,j,557136
SB;Miercurea Sibiului;+,i;Apoldu de Sus,9;Dobârca,9
SB;Merghindeal;,i,557140;Dealu Frumos,9,557141
SB;Micăsasa;,o,557145;Chesler,9,557146;Țapu,9,557147;Văleni,9,557148
SB;Mihăileni;,i,557155;Metiș,9,557156;Moardăș,j,557157;Răvășel,9,557158;Șalcău,9,557159
SB;Moșna;,g,557160;Alma Vii,9,557161;Nemșa,9,557162
SB;Nocrich;,s,557165;Fofeldea,9,557166;Ghijasa de Jos,9,557167;Hosman,9,557168;Țichindeal,9,557169
SB;Orlat;,g,557170
SB;Păuca;,s,557175;Bogatu Român,9,557176;Broșteni,9,557177;Presaca,9,557178
SB;Poiana Sibiului;,i,557180
SB;Porumbacu de Jos;,g,557190;Colun,j,557191;Porumbacu de Sus,9,557192;Sărata,9,557193;Scoreiu,9,557194
SB;Racovița;,i,557195;Sebeșu de Sus,9,557196
SB;Râu Sadului;,i,557205
SB;Roșia;,q,557210;Cașolț,9,557211;Cornățel,9,557212;Daia,9,557213;Nou,9,557214;Nucet,9,557216
SB;Sadu;,i,557220
SB;Săliște;+,p;Aciliu,9;Amnaș,9;Crinț,9;Galeș,9;Fântânele,9;Mag,j;Săcel,9;Sibiel,9;Vale,9
SB;Slimnic;,g,557240;Albi,9,557241;Pădureni,9,557242;Ruși,j,557243;Veseud,9,557244
SB;Șeica Mare;,i,557245;Boarta,9,557246;Buia,9,557247;Mighindoala,7,557248;Petiș,9,557249;Ștenea,j,557251
SB;Șeica Mică;,i,557255;Soroștin,9,557256
SB;Șura Mare;,i,557265;Hamba,9,557266
SB;Șura Mică;,q,557270;Rusciori,9,557271
SB;Tălmaciu;+,i;Colonia Tălmaciu,i;Tălmăcel,10
SB;Boița;,-19,555701;Lazaret,i,555703;Lotrioara,9,555704;Paltin,9,555705
SB;Tilișca;,z,557280;Rod,9,557281
SB;Turnu Roșu;,i,557285;Sebeșu de Jos,9,557286
SB;Valea Viilor;,i,557290;Motiș,j,557291
SB;Vurpăr;,e,557295
SV;Suceava;*,7h
SV;Ipotești;,i,727325;Lisaura,h,727326;Tișăuți,9,727327
SV;Mitocu Dragomirnei;,i,727365;Dragomirna,9,727366;Lipoveni,9,727367;Mitocași,9,727368
SV;Salcea;+,s;Mereni,9;Plopeni,7;Prelipca,9;Văratec,9
SV;Șcheia;,i,727525;Florinta,9,727526;Mihoveni,j,727527;Sfântu Ilie,9,727528;Trei Movile,9,727529
SV;Câmpulung Moldovenesc;*,o
SV;Fălticeni;*,11;Șoldănești,9;Țarna Mare,9
SV;Gura Humorului;+,r;Voroneț,7
SV;Rădăuți;*,11
SV;Siret;+,r;Mănăstioara,9;Pădureni,9
SV;Solca;+,z
SV;Poieni-Solca;,9,725601
SV;Vatra Dornei;*,r;Argestru,9;Roșu,9;Todireni,9
SV;Adâncata;,q,727005;Călugăreni,r,727008;Fetești,9,727009
SV;Hănțești;Arțari,-r,727006;Berești,9,727007;,r,727011
SV;Arbore;,s,727015;Bodnăreni,9,727016;Clit,9,727017
SV;Baia;,g,727020;Bogata,9,727021
SV;Milișăuți;Bădeuți,i;Gara,j;Lunca,i;+,9
SV;Iaslovăț;,-i,727320
SV;Bălcăuți;,15,727025;Gropeni,9,727026;Negostina,9,727027
SV;Bilca;,i,727030
SV;Bogdănești;,i,727035
SV;Boroaia;,i,727040;Bărăști,9,727041;Giulești,h,727042;Moișa,9,727043;Săcuța,9,727044
SV;Bosanci;,i,727045;Cumpărătura,9,727046
SV;Botoșana;,i,727050
SV;Comănești;,j,727135;Humoreni,9,727136
SV;Breaza;,g,727055;Breaza de Sus,9,727056;Pârâu Negrei,9,727057
SV;Brodina;,i,727060;Brodina de Jos,j,727061;Cununschi,9,727062;Dubiușca,9,727063;Ehrește,9,727064;Falcău,7,727066;Norocu,9,727067;Paltin,9,727068;Sadău,9,727069;Zalomestra,j,727071
SV;Broșteni;+,i;Cotârgași,9;Dârmoxa,9;Frasin,9;Hăleasa,7;Holda,9;Holdița,j;Lungeni,9;Neagra,9;Pietroasa,9
SV;Bunești;,i,727090;Petia,9,727091;Podeni,9,727092;Șes,g,727093;Uncești,9,727094
SV;Cacica;Pârteștii de Sus,i,727097;,9,727095;Maidan,9,727096;Runcu,9,727098;Solonețu Nou,9,727099
SV;Calafindești;,s,727105;Botoșanița Mare,7,727106
SV;Șerbăuți;Călinești,9,727107;,9,727108
SV;Cajvana;+,i;Codru,9
SV;Ilișești;,s,727130;Brașca,i,727127
SV;Bălăceana;,-9,727126
SV;Ciprian Porumbescu;,g,727125
SV;Cârlibaba;,i,727110;Cârlibaba Nouă,9,727111;Iedu,9,727112;Șesuri,j,727113;Țibău,9,727114;Valea Stânei,9,727116
SV;Cornu Luncii;,i,727140;Băișești,7,727141;Brăiești,9,727142;Dumbrava,9,727143;Păiseni,j,727144;Sasca Mare,9,727146;Sasca Mică,9,727147;Sasca Nouă,9,727148;Șinca,9,727149
SV;Crucea;,i,727150;Chiril,7,727151;Cojoci,j,727152;Satu Mare,9,727153
SV;Dărmănești;Măriței,i,727160;Dănila,9,727158;,9,727155;Călinești,9,727156;Călinești-Vasilache,9,727157;Mărițeia Mică,9,727159
SV;Dolhasca;+,o;Budeni,9;Gulia,9;Poiana,9;Poienari,9;Probota,9;Siliștea Nouă,j;Valea Poienei,9
SV;Dolhești;Dolheștii-Mari,g,727185;Dolheștii Mici,9,727181;Valea Bourei,9,727182
SV;Dorna-Arini;Cozănești,i,727201;,j,727200;Gheorghițeni,9,727202;Ortoaia,9,727203;Rusca,9,727204;Sunători,9,727206
SV;Dorna Candrenilor;,g,727190;Dealu Floreni,s,727192;Poiana Negrii,9,727194
SV;Coșna;,-s,727191;Podu Coșnei,11,727193;Românești,9,727196;Teșna,9,727197;Valea Bancului,9,727198
SV;Dornești;,g,727210;Iaz,j,727211
SV;Drăgoiești;Măzănăești,i,727219;,r,727215;Lucăcești,9,727218
SV;Berchișești;,-r,727216;Corlata,9,727217
SV;Drăgușeni;,10,727220;Broșteni,h,727221;Gara Leu,9,727222
SV;Dumbrăveni;,i,727225;Sălăgeni,9,727226
SV;Fântânele;,i,727230;Bănești,9,727231;Cotu Dobei,9,727232;Slobozia,j,727233;Stamate,6,727234
SV;Forăști;,i,727235;Antoceni,9,727236;Boura,9,727237;Manolea,9,727238;Oniceni,j,727239;Roșiori,9,727241;Ruși,9,727242;Țolești,9,727243;Uidești,7,727244
SV;Frasin;+,i;Bucșoaia,9;Doroteia,j;Plutonița,9
SV;Frătăuții Noi;,i,727250;Costișa,9,727251
SV;Frătăuții Vechi;,g,727255;Măneuți,9,727256
SV;Frumosu;,s,727260;Deia,9,727261;Dragoșa,9,727262
SV;Fundu Moldovei;,i,727265;Botușel,9,727267;Botuș,9,727266;Braniștea,h,727268;Colacu,9,727269;Delnița,9,727271;Deluț,9,727272;Obcina,9,727273;Plai,9,727274;Smida Ungurenilor,9,727276
SV;Gălănești;,i,727280;Hurjuieni,9,727281
SV;Voitinel;,h,727282
SV;Grămești;,i,727285;Bălinești,9,727286;Botoșanița Mică,9,727287;Rudești,9,727288;Verbia,9,727289
SV;Grănicești;,s,727290;Dumbrava,9,727291;Gura Solcii,5,727292;Iacobești,9,727293;Românești,9,727294;Slobozia Sucevei,9,727296
SV;Horodniceni;,s,727310;Botești,9,727311;Brădățel,9,727312;Mihăiești,9,727313;Rotopănești,9,727314
SV;Horodnic de Jos;,g,727301
SV;Horodnic de Sus;,j,727305
SV;Iacobeni;,i,727315;Mestecăniș,r,727316
SV;Ciocănești;Botoș,-i,727121;,9,727120
SV;Izvoarele Sucevei;,r,727330;Bobeica,h,727331;Brodina,9,727332
SV;Liteni;+,i;Corni,9;Roșcani,9;Rotunda,9;Siliștea,9;Vercicani,9
SV;Marginea;,q,727345
SV;Mălini;,i,727350;Iesle,9,727351;Pâraie,9,727352;Poiana Mărului,9,727353;Văleni-Stânișoara,9,727354
SV;Mănăstirea Humorului;,s,727355;Pleșa,9,727356;Poiana Micului,7,727357
SV;Moara;Moara Nica,i,727377;Bulai,9,727371;Frumoasa,9,727372;Groapa Vlădichii,9,727373;Liteni,j,727374;Moara Carp,9,727376;Vornicenii Mari,9,727378;Vornicenii Mici,9,727379
SV;Moldova-Sulița;,f,727380;Benia,9,727381
SV;Moldovița;,s,727385;Argel,9,727386;Demacușa,9,727387;Rașca,9,727388
SV;Mușenița;Baineț,i,727391;Băncești,7,727392;Climăuți,j,727393;,9,727390;Vășcăuți,9,727394;Vicșani,9,727396
SV;Ostra;,i,727400;Tărnicioara,9,727401
SV;Panaci;,i,727405;Catrinari,h,727406;Coverca,9,727407;Drăgoiasa,9,727408;Glodu,9,727409;Păltiniș,9,727411
SV;Păltinoasa;,i,727415;Capu Codrului,9,727416
SV;Pârteștii de Jos;,s,727425;Deleni,7,727426;Varvata,9,727427;Vârfu Dealului,9,727428
SV;Pătrăuți;,i,727420
SV;Poiana Stampei;,i,727430;Căsoi,j,727431;Dornișoara,9,727432;Pilugani,9,727433;Prăleni,7,727434;Tătaru,9,727436;Teșna,9,727437
SV;Pojorâta;,i,727440;Valea Putnei,j,727441
SV;Preutești;,i,727445;Arghira,9,727446;Basarabi,9,727448;Bahna Arin,c,727447;Huși,i,727451;Leucușești,9,727452
SV;Hârtop;,-i,727449
SV;Putna;,10,727455;Gura Putnei,9,727456
SV;Rădășeni;,s,727460;Lămășeni,9,727461;Pocoleni,7,727462
SV;Râșca;,i,727465;Buda,9,727466;Dumbrăveni,9,727467;Jahalia,9,727468;Slătioara,j,727469
SV;Sadova;,i,727470
SV;Satu Mare;,g,727480;Țibeni,9,727481
SV;Siminicea;,i,727485;Grigorești,j,727486
SV;Slatina;,i,727490;Găinești,9,727491;Herla,9,727492
SV;Straja;,g,727495
SV;Stroiești;,s,727500;Vâlcelele,9,727501;Zaharești,9,727502
SV;Stulpicani;,i,727505;Gemenea,9,727506;Negrileasa,9,727507;Slătioara,9,727508;Vadu Negrilesei,h,727509
SV;Sucevița;,i,727510;Voievodeasa,9,727511
SV;Șaru Dornei;Neagra Șarului,i,727517;Gura Haitii,9,727516;Plaiu Șarului,9,727518;Sărișor,9,727519;Sărișoru Mare,9,727521;Șaru Bucovinei,g,727522;,9,727515
SV;Todirești;,i,727530;Costâna,9,727531;Părhăuți,9,727532;Sârghiești,9,727533;Soloneț,j,727534
SV;Udești;,i,727535;Chilișeni,7,727536;Luncușoara,9,727537;Mănăstioara,9,727538;Plăvălari,9,727539;Poieni-Suceava,9,727541;Racova,j,727542;Reuseni,9,727543;Rușii-Mănăstioara,9,727544;Securiceni,9,727546;Știrbăț,9,727547
SV;Ulma;,g,727555;Costileva,9,727556;Lupcina,j,727557;Măgura,9,727558;Nisipitu,9,727559
SV;Vadu Moldovei;,i,727560;Cămârzani,9,727561;Ciumulești,9,727562;Dumbrăvița,q,727564;Ioneasa,i,727567;Mesteceni,9,727568;Movileni,9,727569;Nigotești,9,727571
SV;Fântâna Mare;Cotu Băii,-1s,727563;,s,727566;Praxia,19,727572;Spătărești,9,727573
SV;Valea Moldovei;,q,727580;Mironu,i,727581
SV;Capu Câmpului;,-9,727585
SV;Vama;,r,727590;Molid,9,727591;Prisaca Dornei,9,727592;Strâmtura,9,727593
SV;Vatra Moldoviței;,s,727595;Ciumârna,5,727596;Paltinu,9,727597
SV;Verești;,i,727600;Bursuceni,9,727601;Corocăiești,j,727602;Hancea,9,727603
SV;Vicovu de Jos;,i,727605
SV;Vicovu de Sus;+,g;Bivolăria,9
SV;Volovăț;,s,727615
SV;Burla;,9,727616
SV;Vulturești;Pleșești,i,727627;Giurgești,9,727621;Hreațca,9,727622;Jacota,9,727623;Merești,7,727624;Osoi,j,727626;Valea Glodului,9,727628;,9,727620
SV;Zamostea;,i,727630;Badragi,9,727631;Ciomârtan,9,727632;Cojocăreni,9,727633;Corpaci,9,727634;Lunca,h,727636;Nicani,9,727637;Răuțeni,9,727638;Tăutești,9,727639
SV;Zvoriștea;,i,727640;Buda,9,727641;Dealu,9,727642;Poiana,9,727643;Șerbănești,j,727648;Slobozia,7,727644;Stânca,9,727646;Stâncuța,9,727647
TR;Turnu Măgurele;*,7g
TR;Ciuperceni;,q,147080;Poiana,9,147081
TR;Islaz;,i,147160;Moldoveni,9,147161
TR;Lița;,i,147175
TR;Alexandria;*,z
TR;Nanov;,i,147215
TR;Poroschia;,i,147280;Calomfirești,9,147281
TR;Roșiori de Vede;*Rosiori de Vede,11
TR;Videle;+,p;Coșoaia,9
TR;Crevenicu;,i,147105;Rădulești,9,147106
TR;Zimnicea;+,11
TR;Balaci;,e,147005;Burdeni,9,147006;Tecuci,j,147007
TR;Băbăița;,i,147010;Merișani,r,147013
TR;Frăsinet;Clănița,-i,147011;,9,147012
TR;Blejești;,r,147015;Baciu,h,147016;Sericu,9,147017
TR;Bogdana;,i,147020;Broșteanca,9,147021;Ulmeni,9,147022;Urluiu,9,147023
TR;Botoroaga;,i,147025;Călugaru,9,147026;Târnava,h,147027;Tunari,9,147028;Valea Cireșului,9,147029
TR;Bragadiru;,i,147030
TR;Brânceni;,i,147035
TR;Bujoreni;,s,147040;Dărvaș,9,147041;Prunaru,7,147042
TR;Bujoru;,i,147045
TR;Buzescu;,i,147050
TR;Călinești;,s,147055;Antonești,9,147056;Copăceanca,9,147057;Licuriciu,9,147058;Marița,7,147059
TR;Călmățuiu;,i,147060;Bujoru,9,147061;Caravaneți,j,147062;Nicolae Bălcescu,9,147063
TR;Călmățuiu de Sus;,i,147065;Băcălești,9,147066;Ionașcu,9,147067
TR;Cervenia;,p,147070
TR;Ciolănești;Ciolăneștii din Deal,i,147077;Baldovinești,9,147076;Ciolăneștii din Vale,9,147078
TR;Conțești;,i,147085
TR;Cosmești;,i,147090;Ciuperceni,h,147091
TR;Crângeni;,i,147095;Balta Sărată,9,147096;Dorobanțu,9,147097;Stejaru,9,147098
TR;Crângu;,i,147100;Secara,z,147103
TR;Dracea;,-q,147101;Florica,j,147102;Zlata,g,147104
TR;Didești;,i,147110;Însurăței,9,147111;Satu Nou,9,147112
TR;Dobrotești;,s,147115;Merișani,9,147116
TR;Drăcșenei;,g,147120;Drăcșani,i,147122;Odobeasca,9,147123;Satul Vechi,s,147126
TR;Beuca;,-1a,147121;Plopi,r,147124
TR;Drăgănești de Vede;,11,147130;Măgura cu Liliac,9,147131;Văcărești,9,147132
TR;Drăgănești-Vlașca;,g,147135;Comoara,9,147136;Văceni,j,147137
TR;Furculești;,i,147145;Moșteni,9,147146;Spătărei,9,147147;Voievoda,9,147148
TR;Frumoasa;,o,147140;Păuleasca,9,147141
TR;Gălăteni;,i,147150;Bâscoveni,9,147151;Grădișteanca,9,147152
TR;Gratia;,i,147155;Ciurari-Deal,9,147156;Drăghinești,j,147157
TR;Izvoarele;,g,147165
TR;Lisa;,i,147170;Vânători,9,147171
TR;Lunca;,i,147180;Prundu,s,147182
TR;Saelele;Pleașov,-9,147181;,i,147183
TR;Mavrodin;,g,147185
TR;Nenciulești;,9,147186;Păru Rotund,9,147187
TR;Măgura;,s,147190;Guruieni,9,147191
TR;Măldăeni;,i,147195
TR;Mereni;Merenii de Jos,g,147206;Merenii de Sus,9,147207;Ștefeni,9,147208
TR;Mârzănești;,s,147200;Cernetu,9,147201;Teleormanu,9,147202;Valea Părului,9,147203
TR;Moșteni;,i,147210
TR;Năsturelu;,q,147220;Zimnicele,9,147221
TR;Necșești;,i,147225;Belciug,9,147226;Gârdești,9,147227
TR;Olteni;,i,147230;Perii Broșteni,9,147231
TR;Orbeasca;Orbeasca de Jos,p,147237;Lăceni,9,147236;Orbeasca de Sus,9,147238
TR;Peretu;,i,147240
TR;Piatra;,i,147245
TR;Pietroșani;,s,147250
TR;Plosca;,g,147265
TR;Plopii-Slăvitești;,i,147255;Brâncoveanca,11,147258;Dudu,9,147259
TR;Beciu;,-11,147257;Bârseștii de Jos,9,147256;Smârdan,11,147261
TR;Poeni;,g,147270;Banov,9,147271;Brătești,9,147272;Cătunu,9,147273;Preajba,j,147274;Țăvârlău,9,147276;Vătași,9,147277
TR;Vitănești;Vitanesti,i,147440;Schitu Poienari,9,147442;Siliștea,7,147443;Purani,9,147441
TR;Putineiu;,s,147285;Băduleasa,9,147286;Cârlomanu,9,147287
TR;Rădoiești;Rădoiești-Vale,i,147293;Cetatea,9,147291;Rădoiești-Deal,9,147292
TR;Răsmirești;,q,147295;Ludăneasca,9,147296
TR;Salcia;,i,147300;Băneasa,9,147301;Tudor Vladimirescu,9,147302
TR;Săceni;,i,147305;Butculești,9,147306;Ciurari,e,147307
TR;Scrioaștea;,i,147315;Brebina,9,147316;Cucueți,9,147317;Viile,j,147318
TR;Scurtu Mare;,i,147320;Albeni,9,147321;Drăcești,9,147322;Negrilești,7,147323;Scurtu-Slăvești,9,147324;Valea Poștei,9,147326
TR;Seaca;,s,147330;Năvodari,9,147331
TR;Sfințești;,i,147340
TR;Segarcea-Vale;,i,147335;Olteanca,7,147336;Segarcea-Deal,j,147337
TR;Siliștea;,i,147345;Butești,9,147346;Siliștea Mică,r,147349
TR;Purani;,-i,147347;Puranii de Sus,9,147348
TR;Siliștea-Gumești;,r,147350
TR;Sârbeni;Sârbenii de Jos,q,147311;,9,147310;Udeni,9,147312
TR;Slobozia Mândra;,i,147355
TR;Uda-Clocociov;,9,147356;Uda-Paciurea,9,147357
TR;Smârdioasa;,s,147360;Șoimu,7,147361
TR;Stejaru;,i,147365;Bratcovu,9,147366;Gresia,9,147367;Socetu,9,147368
TR;Suhaia;,s,147370
TR;Fântânele;,9,147371
TR;Ștorobăneasa;,f,147375;Beiu,9,147376
TR;Talpa;Talpa-Ogrăzile,i,147386;Linia Costii,j,147381;Rotărești,9,147382;Talpa-Bâscoveni,9,147384;Talpa Poștei,9,147383
TR;Tătărăștii de Jos;,i,147390;Lada,7,147391;Negreni,9,147392;Negrenii de Sus,j,147393;Negrenii-Osebiți,9,147394;Obârtu,9,147396;Slăvești,9,147397
TR;Tătărăștii de Sus;,i,147400;Dobreni,9,147401;Udupu,9,147402
GR;Toporu;,q,087225;Tomulești,9,087226
TR;Traian;,i,147405
TR;Trivalea-Moșteni;,i,147410;Brătășani,9,147411;Deparați,9,147412
TR;Troianul;,q,147415;Dulceni,9,147416;Vatra,9,147417
TR;Țigănești;,i,147420
TR;Vedea;,i,147430;Albești,9,147431;Coșoteni,j,147432;Dulceanca,9,147433;Meri,7,147434
TR;Viișoara;,i,147435
TR;Vârtoape;Vârtoapele de Sus,i,147428;Gărăgău,9,147426;Vârtoapele de Jos,j,147427
TR;Zâmbreasca;,i,147445
TM;Timișoara;*,7d
TM;Dumbrăvița;,i,307160
TM;Ghiroda;,s,307200;Giarmata-Vii,7,307201
TM;Giroc;,i,307220;Chișoda,9,307221
TM;Lugoj;*,11;Măguri,9;Tapia,9
TM;Buziaș;+,p;Silagiu,9;Bacova,9
TM;Deta;+,11;Opatița,9
TM;Jimbolia;+,o
TM;Sânnicolau Mare;+,11
TM;Balinț;,i,307005;Bodo,9,307006;Fădimac,9,307007;Târgoviște,9,307008
TM;Banloc;,q,307010;Ofsenița,r,307013;Partoș,9,307014;Soca,9,307016
TM;Livezile;Dolaț,-10,307011;,9,307012
TM;Bara;,19,307020;Dobrești,9,307021;Lăpușnic,j,307022;Rădmănești,7,307023;Spata,9,307024
TM;Beba Veche;,i,307035;Cherestur,9,307036;Pordeanu,9,307037
TM;Becicherecu Mic;,s,307040
TM;Dudeștii Noi;,9,307041
TM;Belinț;,g,307045;Babșa,9,307046;Chizătău,9,307047;Gruni,9,307048
TM;Bethausen;,s,307050;Cladova,9,307051;Cliciova,9,307052;Cutina,9,307053;Leucușești,9,307054;Nevrincea,7,307056
TM;Biled;,i,307060
TM;Șandra;,j,307065;Uihei,9,307061
TM;Bârna;,i,307025;Botești,9,307026;Botinești,9,307027;Drinova,9,307028;Jurești,f,307029;Pogănești,9,307031;Sărăzani,9,307032
TM;Bogda;,i,307070;Altringen,9,307071;Buzad,9,307072;Charlotenburg,9,307073;Comeat,9,307074;Sintar,j,307076
TM;Boldur;,g,307080;Jabăr,9,307081;Ohaba-Forgaci,9,307082;Sinersig,9,307083
TM;Brestovăț;,i,307085;Coșarii,j,307086;Hodoș,9,307087;Lucareț,9,307088;Teș,7,307089
TM;Cărpiniș;,i,307090;Iecea Mică,i,307092
TM;Iecea Mare;,-9,307091
TM;Cenad;,11,307095
TM;Cenei;,i,307100;Bobda,9,307101
TM;Checea;,7,307102
TM;Chevereșu Mare;,i,307105;Dragșina,j,307106;Vucova,9,307107
TM;Ciacova;+,i;Cebza,9;Macedonia,p;Obad,j;Petroman,9
TM;Ghilad;Gad,-18,307112;,9,307113
TM;Comloșu Mare;,1h,307120;Comloșu Mic,9,307121;Lunga,9,307122
TM;Coșteiu;,i,307125;Hezeriș,9,307126;Păru,g,307127;Țipari,9,307128;Valea Lungă Română,9,307129
TM;Criciova;,i,307130;Cireșu,9,307131;Cireșu Mic,9,307132;Jdioara,9,307133
TM;Curtea;,s,307135;Coșava,7,307136;Homojdia,9,307137
TM;Darova;,i,307140;Hodoș,9,307141;Sacoșu Mare,9,307142
TM;Denta;,s,307145;Breștea,9,307146;Rovinița Mare,9,307147;Rovinița Mică,7,307148
TM;Dudeștii Vechi;,i,307150;Cheglevici,9,307151;Colonia Bulgară,j,307152
TM;Vălcani;,9,307153
TM;Dumbrava;,i,307155;Bucovăț,9,307156;Răchita,9,307157
TM;Făget;+,g;Bătești,j;Begheiu Mic,9;Bichigi,9;Brănești,9;Bunea Mare,9;Bunea Mică,9;Colonia Mică,9;Jupânești,9;Povârgina,h;Temerești,9
TM;Fârdea;,i,307165;Drăgsinești,9,307166;Gladna Montană,9,307167;Gladna Româna,9,307168;Hăuzești,9,307169;Mâtnicu Mic,9,307171;Zolt,9,307172
TM;Foeni;,n,307175;Cruceni,9,307176
TM;Gavojdia;,i,307180;Jena,j,307181;Lugojel,9,307182;Sălbăgel,9,307183
TM;Gătaia;+,i;Butin,p;Percosova,s;Sculia,9;Șemlacu Mare,i;Șemlacu Mic,9
TM;Birda;Berecuța,-2a,307186;,9,307187;Mânăstire,s,307189;Sângeorge,r,307192
TM;Ghizela;,y,307205;Hisiaș,j,307206;Paniova,9,307207;Șanovița,9,307208
TM;Giarmata;,i,307210;Cerneteaz,9,307211
TM;Giera;,i,307215;Grănicerii,9,307216;Toager,h,307217
TM;Giulvăz;,i,307225;Crai Nou,9,307226;Ivanda,9,307227;Rudna,9,307228
TM;Jamu Mare;,i,307230;Clopodia,9,307231;Ferendia,j,307232;Gherman,7,307233;Lățunaș,9,307234
TM;Jebel;,i,307235
TM;Pădureni;,9,307236
TM;Lenauheim;,i,307240;Bulgăruș,j,307241;Grabăț,9,307242
TM;Liebling;,f,307245;Cerna,9,307246;Iosif,9,307247
TM;Lovrin;,s,307250
TM;Gottlob;,9,307251;Vizejdia,i,307252
TM;Tomnatic;,-9,307255
TM;Margina;,r,307260;Breazova,7,307261;Bulza,9,307262;Coșevița,j,307263;Coșteiu de Sus,9,307264;Groși,9,307266;Nemeșești,9,307267;Sintești,9,307268;Zorani,9,307269
TM;Mașloc;,i,307270;Alioș,h,307271;Remetea Mică,i,307273
TM;Fibiș;,-9,307272
TM;Mănăștiur;,r,307275;Pădurani,9,307276;Remetea-Luncă,9,307277;Topla,9,307278
TM;Moravița;,i,307280;Dejan,h,307281;Gaiu Mic,9,307282;Stamora Germană,9,307283
TM;Moșnița Nouă;,i,307285;Albina,9,307286;Moșnița Veche,9,307287;Rudicica,9,307288;Urseni,j,307289
TM;Nădrag;,g,307290;Crivina,9,307291
TM;Nițchidorf;,i,307295;Blajova,9,307296;Duboz,9,307297
TM;Ohaba Lungă;,s,307300;Dubești,9,307301;Ierșnic,9,307302;Ohaba Română,5,307303
TM;Orțișoara;,s,307305;Călacea,9,307306;Cornești,9,307307;Seceani,9,307308
TM;Peciu Nou;,i,307310;Diniaș,9,307311;Sânmartinu Sârbesc,9,307312
TM;Periam;,q,307315
TM;Pesac;,9,307316
TM;Pietroasa;,i,307320;Crivina de Sus,9,307321;Fărășești,9,307322;Poieni,9,307323
TM;Pișchia;,i,307325;Bencecu de Jos,h,307326;Bencecu de Sus,9,307327;Murani,9,307328;Sălciua Nouă,9,307329
TM;Racovița;,i,307330;Căpăt,9,307331;Drăgoiești,9,307332;Ficătar,j,307333;Hitiaș,9,307334;Sârbova,7,307336
TM;Recaș;+,i;Bazoș,9;Herneacova,9;Izvin,9;Nadăș,j;Petrovaselo,9;Stanciova,9
TM;Remetea Mare;,g,307350;Ianova,r,307353
TM;Bucovăț;Bazoșu Nou,-i,307351;,9,307352
TM;Sacoșu Turcesc;,11,307355;Berini,9,307356;Icloda,9,307357;Otvești,9,307358;Stamora Română,9,307359;Uliuc,6,307361;Unip,j,307362
TM;Satchinez;,i,307365;Bărăteaz,9,307366;Hodoni,9,307367
TM;Săcălaz;,i,307370;Beregsău Mare,9,307371;Beregsău Mic,9,307372
TM;Secaș;,q,307390;Checheș,9,307391;Crivobara,9,307392;Vizma,9,307393
TM;Sânandrei;,i,307375;Carani,9,307376;Covaci,9,307377
TM;Sânmihaiu Român;,q,307380;Sânmihaiu German,9,307381;Utvin,9,307382
TM;Sânpetru Mare;,i,307385;Igriș,9,307386
TM;Saravale;,9,307387
TM;Șag;,s,307395
TM;Parța;,9,307396
TM;Știuca;,g,307400;Dragomirești,9,307401;Oloșag,9,307402;Zgribești,9,307403
TM;Teremia Mare;,s,307405;Nerău,9,307406;Teremia Mică,9,307407
TM;Tomești;,g,307410;Baloșești,9,307411;Colonia Fabricii,9,307412;Luncanii de Jos,j,307413;Luncanii de Sus,9,307414;Românești,9,307416
TM;Topolovățu Mare;,i,307420;Cralovăț,9,307421;Ictar-Budinți,9,307422;Iosifalău,f,307423;Suștra,9,307424;Topolovățu Mic,9,307426
TM;Tormac;,i,307430;Cadar,9,307431;Șipet,9,307432
TM;Traian Vuia;Sudriaș,i,307438;Jupani,j,307436;Săceni,7,307437;Surducu Mic,9,307439;Susani,9,307441;,9,307435
TM;Uivar;,i,307445;Pustiniș,11,307448;Răuți,9,307449;Sânmartinu Maghiar,7,307451
TM;Otelec;Iohanisfeld,-18,307446;,j,307447
TM;Variaș;,17,307455;Gelu,9,307456;Sânpetru Mic,9,307457
TM;Victor Vlad Delamarina;,s,307460;Herendești,9,307461;Honorici,9,307462;Pădureni,9,307463;Petroasa Mare,7,307464;Pini,9,307466;Vișag,9,307467
TM;Voiteg;,s,307470;Folea,9,307471
TL;Tulcea;*,7e;Tudor Vladimirescu,9
TL;Babadag;+,11
TL;Isaccea;+,r;Tichilești,7;Revărsarea,9
TL;Măcin;+,11
TL;Sulina;+,r
TL;Baia;,i,827005;Camena,7,827006;Caugagia,9,827007;Ceamurlia de Sus,j,827008;Panduru,9,827009
TL;Beidaud;,i,827010;Neatârnarea,9,827011;Sarighiol de Deal,9,827012
TL;C.A.Rosetti;,i,827015;Cardon,h,827016;Letea,9,827017;Periprava,9,827018;Sfiștofca,9,827019
TL;Carcaliu;,i,827020
TL;Casimcea;,i,827025;Cișmeaua Nouă,9,827026;Corugea,9,827027;Haidar,b,827028;Rahman,9,827029;Războieni,j,827031;Stânca,9,827032
TL;Ceatalchioi;,i,827040;Pătlăgeanca,9,827041;Plauru,9,827042;Sălceni,9,827043
TL;Ceamurlia de Jos;,q,827035;Lunca,9,827036
TL;Cerna;,i,827045;General Praporgescu,9,827046;Mircea Vodă,9,827047;Traian,9,827048
TL;Chilia Veche;,i,827050;Câșlița,9,827051;Ostrovu Tătaru,h,827052;Tatanir,9,827053
TL;Ciucurova;,i,827055;Atmagea,9,827056;Fântâna Mare,9,827057
TL;Crișan;,i,827060;Caraorman,j,827061;Mila 23,9,827062
TL;Dăeni;,g,827065
TL;Dorobanțu;,i,827070;Ardealu,9,827071;Cârjelari,9,827072;Fântâna Oilor,j,827073;Meșteru,9,827074
TL;Frecăței;,i,827075;Cataloi,7,827076;Poșta,9,827077;Telița,9,827078
TL;Greci;,s,827080
TL;Grindu;,i,827085
TL;Hamcearca;,i,827090;Balabancea,9,827091;Căprioara,6,827092;Nifon,j,827093
TL;Horia;,i,827095;Cloșca,9,827096;Florești,9,827097
TL;Izvoarele;,i,827105;Alba,9,827106;Iulia,9,827107
TL;Valea Teilor;,h,827108
TL;Jijila;,i,827110;Garvăn,9,827111
TL;Jurilovca;,i,827115;Vișina,9,827117;Sălcioara,9,827116
TL;Luncavița;,s,827120;Rachelu,7,827121
TL;Văcăreni;,9,827125
TL;Mahmudia;,i,827130
TL;Beștepe;Băltenii de Jos,9,827131;Băltenii de Sus,9,827132;,9,827133
TL;Maliuc;,s,827135;Ilganii de Sus,9,827137;Gorgova,7,827136;Partizani,9,827138;Vulturu,9,827139
TL;Mihai Bravu;,i,827140;Satu Nou,j,827141;Turda,9,827142
TL;Mihail Kogălniceanu;,i,827145;Lăstuni,9,827146;Rândunica,7,827147
TL;Murighiol;,i,827150;Colina,j,827151;Dunavățu de Jos,9,827152;Dunavățu de Sus,9,827153;Plopul,9,827154;Sarinasuf,9,827156;Uzlina,9,827157
TL;Nalbant;,o,827160;Nicolae Bălcescu,9,827161;Trestenic,9,827162
TL;Niculițel;,i,827165
TL;Nufăru;,i,827170;Ilganii de Jos,9,827171;Malcoci,9,827172;Victoria,j,827173
TL;Ostrov;,g,827175;Piatra,9,827176
TL;Pardina;,i,827180
TL;Peceneaga;,i,827185
TL;Sarichioi;,s,827190;Enisala,9,827191;Sabangia,7,827192;Visterna,9,827193;Zebil,9,827194
TL;Sfântu Gheorghe;,i,827195
TL;Slava Cercheză;,s,827200;Slava Rusă,9,827201
TL;Smârdan;,i,827205
TL;Somova;,g,827210;Mineri,9,827211;Parcheș,j,827212
TL;Stejaru;,i,827215;Mina Altân Tepe,9,827216;Vasile Alecsandri,9,827217
TL;Topolog;,i,827220;Calfa,7,827221;Cerbu,j,827222;Făgărașu Nou,9,827223;Luminița,9,827224;Măgurele,9,827226;Sâmbăta Nouă,9,827227
TL;Turcoaia;,i,827230
TL;Valea Nucarilor;,i,827235;Agighiol,g,827236;Iazurile,9,827237
TL;I.C.Brătianu;,i,827100
VS;Bârlad;*,7f
VS;Huși;*,11
VS;Negrești;+,r;Căzănești,9;Cioatele,9;Glodeni,9;Parpanița,h;Poiana,9;Valea Mare,9
VS;Vaslui;*,r;Bahnari,9;Brodoc,9;Moara Grecilor,9;Rediu,9;Viișoara,f
VS;Albești;,i,737005;Corni-Albești,9,737006;Crasna,9,737007;Gura Albești,9,737008
VS;Alexandru Vlahuță;,s,737010;Buda,9,737011;Ghicani,9,737012;Morăreni,p,737016
VS;Ibănești;,-i,737013;Mânzați,9,737014;Puțu Olarului,i,737017
VS;Arsura;,s,737020;Fundătura,9,737021;Mihail Kogălniceanu,9,737022;Pâhnești,9,737023
VS;Banca;Gara Banca,g,737027;,9,737025;Ghermănești,j,737028;Miclești,9,737029;Mitoc,9,737031;Satu Nou,9,737032;Sălcioara,9,737033;Sârbi,9,737034;Stoișești,9,737036;Strâmtura-Mitoc,9,737037;Țifu,h,737038;1 Decembrie,9,737026
VS;Băcani;,i,737045;Băltățeni,9,737046;Drujești,9,737047;Suseni,9,737048;Vulpășeni,9,737049
VS;Băcești;,i,737050;Armășeni,h,737051;Băbușa,9,737052;Păltiniș,9,737053;Țibăneștii Buhlii,9,737054;Vovriești,9,737056
VS;Bălteni;,i,737060;Bălteni-Deal,9,737061;Chetrești,j,737062
VS;Berezeni;,f,737065;Mușata,9,737066;Rânceni,9,737067;Satu Nou,9,737068;Stuhuleț,9,737069
VS;Blăgești;,s,737070;Igești,9,737071;Sipeni,9,737072
VS;Bogdana;,g,737075;Arșița,9,737076;Fântâna Blănarului,9,737077;Găvanu,j,737078;Lacu Babei,9,737079;Plopeni,9,737081;Similișoara,9,737082;Suceveni,9,737083;Verdeș,9,737084
VS;Bogdănești;,g,737085;Buda,j,737086;Horoiata,9,737087;Hupca,9,737088;Orgoiești,9,737089;Ulea,9,737091;Unțești,9,737092;Vișinari,9,737093;Vlădești,9,737094
VS;Bogdănița;,q,737095;Cepești,9,737097;Cârțibași,9,737096;Coroiești,9,737098;Rădăești,9,737099;Schitu,9,737101;Tunsești,9,737102
VS;Boțești;,i,737105;Gănești,j,737106;Gugești,7,737107;Tălpigeni,9,737108
VS;Bunești-Averești;Averești,i,737115;Armășeni,9,737111;Bunești,9,737112;Plopi,9,737113;Podu Oprii,j,737114;Roșiori,9,737116;Tăbălăești,9,737117
VS;Codăești;,e,737130;Ghergheleu,9,737131;Pribești,j,737132;Rediu Galian,9,737133
VS;Coroiești;,i,737135;Chilieni,9,737136;Coroieștii de Sus,9,737137;Hreasca,9,737138;Mireni,7,737139;Movileni,j,737141;Păcurărești,9,737142
VS;Costești;,i,737145;Chițcani,9,737146;Dinga,9,737147;Pârvești,9,737148;Puntișeni,9,737149;Rădești,9,737151
VS;Crețești;,q,737155;Budești,9,737156;Crețeștii de Sus,9,737157;Satu Nou,9,737158
VS;Dănești;,i,737160;Bereasa,9,737161;Boțoaia,9,737162;Emil Racoviță,j,737163;Rășcani,7,737164;Tătărăni,9,737166
VS;Deleni;,i,737170;Bulboaca,9,737171;Moreni,9,737172;Zizinca,9,737173
VS;Delești;,s,737175;Albești,9,737176;Fundătura,y,737181;Hârsova,9,737182;Mânăstirea,s,737184;Răduiești,9,737186
VS;Cozmești;Bălești,-21,737177;,9,737178;Fâstâci,9,737179;Hordilești,11,737183
VS;Dragomirești;,10,737200;Băbuța,6,737201;Belzeni,9,737202;Botoi,j,737203;Ciuperca,9,737204;Doagele,9,737206;Poiana Pietrei,9,737207;Popești,9,737208;Rădeni,9,737209;Semenea,9,737211;Tulești,9,737212;Vladia,h,737213
VS;Drânceni;,i,737220;Albița,9,737221;Băile Drânceni,9,737222;Ghermănești,9,737223;Râșești,9,737224;Șopârleni,9,737226
VS;Duda-Epureni;Epureni,i,737240;Bobești,h,737231;Duda,9,737232;Valea Grecului,9,737234
VS;Dumești;,i,737235;Dumeștii Vechi,9,737236;Schinetea,9,737237;Valea Mare,9,737238
VS;Epureni;,s,737240;Bârlălești,7,737241;Bursuci,9,737242;Horga,9,737243
VS;Fălciu;,i,737245;Bogdănești,9,737246;Bozia,j,737247;Copăceana,9,737248;Odaia Bogdana,9,737249;Rânzești,9,737251
VS;Găgești;,g,737255;Giurcani,9,737256;Peicani,9,737257;Popeni,j,737258;Tupilați,9,737259
VS;Gherghești;,i,737270;Chetrosu,9,737271;Corodești,9,737272;Dragomănești,e,737273;Drăxeni,9,737274;Lazu,9,737276;Lunca,9,737277;Soci,9,737278;Valea Lupului,9,737279
VS;Gârceni;,i,737260;Dumbrăveni,9,737261;Racova,j,737262;Racovița,7,737263;Slobozia,9,737264;Trohan,9,737266
VS;Grivița;,i,737280;Odaia Bursucani,11,737283;Trestiana,9,737284
VS;Fruntișeni;,-11,737281;Grăjdeni,9,737282
VS;Hoceni;,18,737285;Barboși,9,737286;Deleni,9,737287;Oțeleni,9,737288;Rediu,9,737289;Șișcani,j,737291;Tomșa,9,737292
VS;Dimitrie Cantemir;Hurdugi,i,737193;Grumezoaia,9,737191;Gușiței,7,737192;Plotonești,9,737194;Urlați,9,737196
VS;Iana;,s,737295;Hălărești,9,737296;Recea,9,737297;Siliștea,9,737298;Vadurile,9,737299
VS;Ivănești;,g,737300;Albina,j,737301;Bleșca,9,737302;Broșteni,9,737303;Buscata,9,737304;Coșca,9,737306;Coșești,9,737307;Fundătura Mare,9,737308;Fundătura Mică,9,737309;Hârșoveni,9,737311;Iezerel,g,737312;Ursoaia,9,737313;Valea Mare,9,737314;Valea Oanei,9,737316
VS;Ivești;,i,737320
VS;Pogonești;Belcești,9,737321;,9,737322;Polocin,j,737323
VS;Laza;,g,737325;Bejenești,9,737326;Râșnița,r,737329;Sauca,9,737331
VS;Pușcași;Poiana lui Alexa,-r,737327;,9,737328;Teișoru,11,737332;Valea Târgului,9,737333
VS;Lipovăț;,i,737335;Căpușneni,7,737336;Chițoc,9,737337;Corbu,9,737338;Fundu Văii,9,737339
VS;Lunca Banului;,s,737340;Broscoșești,9,737341;Condrea,9,737342;Focșa,9,737343;Lunca Veche,9,737344;Oțetoaia,7,737346;Răducani,9,737347
VS;Mălușteni;,s,737350;Ghireasca,9,737351;Lupești,9,737352;Mânăstirea,9,737353;Mânzătești,9,737354;Țuțcani,9,737356
VS;Miclești;,q,737360;Chircești,9,737361;Popești,9,737362
VS;Muntenii de Jos;,i,737365;Băcăoani,9,737366;Mânjești,9,737367;Secuia,9,737368
VS;Murgeni;+,i;Cârja,f;Lățești,9;Sărățeni,9;Schineni,9;Raiu,9;Floreni,9
VS;Oltenești;,s,737380;Curteni,9,737381;Pâhna,9,737382;Târzii,7,737383;Vinețești,9,737384;Zgura,9,737386
VS;Oșești;,s,737390;Buda,9,737391;Pădureni,9,737392;Vâlcele,9,737393
VS;Pădureni;,i,737395;Căpotești,7,737396;Davidești,9,737397;Ivănești,j,737398;Leoști,9,737399;Rusca,9,737401;Todireni,9,737402;Văleni,9,737403
VS;Perieni;,i,737405
VS;Ciocani;,9,737406;Crâng,h,737407;Crângu Nou,9,737408;Podu Petriș,9,737409
VS;Poienești;,i,737415;Dealu Secării,9,737416;Florești,9,737417;Frasinu,9,737418;Fundu Văii,9,737419;Oprișița,9,737421;Poienești-Deal,h,737422
VS;Pogana;,i,737410;Bogești,9,737411;Cârjoani,9,737412;Măscurei,9,737413;Tomești,9,737414
VS;Puiești;,s,737425;Bărtăluș-Mocani,9,737426;Bărtăluș-Răzeși,6,737427;Călimănești,9,737428;Cetățuia,9,737429;Cristești,9,737431;Fântânele,9,737432;Fulgu,j,737433;Gâlțești,9,737434;Iezer,9,737436;Lălești,9,737437;Rotari,9,737438;Ruși,7,737439
VS;Pungești;,i,737445;Armășoaia,j,737446;Cursești-Deal,9,737447;Cursești-Vale,9,737448;Hordila,9,737449;Rapșa,9,737451;Siliștea,9,737452;Stejaru,9,737453;Toporăști,7,737454
VS;Rebricea;,s,737455;Bolați,9,737456;Crăciunești,9,737457;Draxeni,9,737458;Măcrești,9,737459;Rateșu Cuzei,9,737461;Sasova,9,737462;Tatomirești,9,737463;Tufeștii de Jos,h,737464
VS;Roșiești;,i,737465;Codreni,9,737466;Gara Roșiești,9,737467;Gura Idrici,9,737468;Idrici,9,737469;Rediu,9,737471;Valea lui Darie,9,737472
VS;Solești;,q,737475;Boușori,9,737476;Iaz,9,737477;Satu Nou,9,737478;Șerbotești,9,737479;Știoborăni,9,737481;Valea Siliștei,9,737482
VS;Stănilești;,s,737485;Bogdana-Voloseni,9,737486;Budu Cantemir,5,737487;Chersăcosu,9,737488;Gura Văii,9,737489;Pogănești,j,737491;Săratu,9,737492
VS;Ștefan cel Mare;,i,737495;Bârzești,9,737496;Brăhășoaia,9,737497;Călugăreni,9,737498;Cănțălărești,7,737499;Mărășeni,j,737501;Muntenești,9,737502
VS;Șuletea;,i,737505;Fedești,9,737506;Jigălia,9,737507;Rășcani,9,737508
VS;Tanacu;,i,737510;Benești,h,737511
VS;Muntenii de Sus;,9,737512;Satu Nou,9,737513
VS;Tăcuta;,i,737515;Cujba,9,737516;Dumasca,9,737517;Focșeașca,9,737518;Mircești,9,737519;Protopopești,j,737521;Sofieni,7,737522
VS;Tătărăni;,i,737525;Bălțați,9,737526;Crăsnășeni,9,737527;Giurgești,9,737528;Leoști,9,737529;Mantu,j,737531;Stroiești,9,737532;Valea lui Bosie,9,737534;Valea Seacă,7,737533
VS;Todirești;,i,737535;Cotic,9,737536;Drăgești,9,737537;Huc,j,737538;Plopoasa,9,737539;Siliștea,i,737542;Sofronești,9,737543;Valea Popii,6,737544;Viișoara,9,737546
VS;Rafaila;,-x,737541
VS;Tutova;,1p,737550;Bădeana,9,737551;Ciortolom,i,737553;Coroiu,9,737554;Crivești,9,737556;Vizureni,18,737561
VS;Pochidia;Borodești,-1z,737552;,10,737557;Satu Nou,h,737558;Sălceni,9,737559
VS;Văleni;,r,737565;Moara Domnească,i,737567
VS;Ferești;,-9,737566
VS;Vetrișoaia;,r,737570;Bumbăta,9,737571
VS;Viișoara;,q,737575;Halta Dodești,i,737577;Văleni,i,737579;Viltotești,9,737581
VS;Dodești;,-10,737576;Urdești,i,737578
VS;Vinderei;,1a,737585;Brădești,9,737586;Docani,7,737587;Docăneasa,9,737588;Gara Docăneasa,9,737589;Gara Tălășman,9,737591;Obârșeni,9,737592;Valea Lungă,9,737593
VS;Voinești;,s,737595;Avrămești,9,737596;Băncești,9,737597;Corobănești,7,737598;Gârdești,9,737599;Mărășești,9,737601;Obârșeni,9,737602;Obârșenii Lingurari,j,737603;Rugăria,9,737604;Stâncășeni,9,737606;Uricari,9,737607
VS;Vulturești;,i,737615;Buhăiești,e,737616;Podeni,9,737617;Voinești,9,737618
VS;Vutcani;,i,737620;Mălăiești,9,737621;Poșta Elan,9,737622
VS;Zăpodeni;,i,737625;Butucăria,j,737626;Ciofeni,7,737627;Delea,9,737628;Dobroslovești,9,737629;Măcrești,9,737631;Portari,9,737632;Telejna,9,737633;Uncești,9,737634
VS;Zorleni;,s,737635;Dealu Mare,9,737636;Popeni,7,737637;Simila,9,737638
VL;Râmnicu Vâlcea;*,7h;Aranghel,9;Căzănești,g;Copăcelu,9;Dealu Malului,9;Poenari,9;Priba,9;Râureni,9;Stolniceni,9;Troian,9;Goranu,s;Fețeni,7;Lespezi,9;Săliștea,9
VL;Băile Govora;Curăturile,r;Gătejești,j;+Prajila,9
VL;Băile Olănești;Cheia,p;Comanca,9;Gurguiata,9;+Livadia,9;Moșoroașa,j;Olănești,9;Pietrișu,9;Tisa,9
VL;Brezoi;+,p;Călinești,9;Corbu,j;Drăgănești,9;Golotreni,9;Păscoaia,9;Proieni,9;Valea lui Stan,9;Văratica,9
VL;Călimănești;+,z;Căciulata,9;Jiblea Nouă,9;Jiblea Veche,9;Păușa,9;Seaca,9
VL;Drăgășani;*,r;Valea Caselor,f;Zărneni,9;Zlătărei,9
VL;Horezu;+,r;Ifrimești,j;Râmești,9;Romanii de Jos,9;Romanii de Sus,9;Tănăsești,7;Urșani,9
VL;Ocnele Mari;Buda,11;Cosota,9;Făcăi,9;+Gura Suhașului,9;Lunca,9;Ocnița,9;Slătioarele,7;Țeica,9
VL;Alunu;,s,247005;Bodești,9,247006;Coltești,9,247007;Igoiu,9,247008;Ilaciu,9,247009;Ocracu,9,247011;Roșia,9,247012
VL;Amărăști;,q,247015;Mereșești,9,247016;Nemoiu,9,247017;Padina,9,247018;Palanga,9,247019;Teiul,9,247021
VL;Băbeni;+,i;Bonciu,9;Capu Dealului,h;Pădurețu,9;Români,9;Tătărani,9;Valea Mare,9
VL;Bălcești;+,i;Benești,9;Chirculești,j;Cârlogani,9;Gorunești,6;Irimești,9;Otetelișu,9;Preotești,9;Satu Poieni,9
VL;Bărbătești;Bodești,s,247027;,9,247025;Bârzești,9,247026;Negrulești,9,247028
VL;Berbești;+,g;Dămțeni,9;Dealu Aluniș,j;Roșioara,9;Târgu Gângulești,9;Valea Mare,9
VL;Berislăvești;Stoenești,i,247047;,9,247040;Brădișor,7,247041;Dângești,j,247042;Rădăcinești,9,247043;Robaia,9,247044;Scăueni,9,247046
VL;Boișoara;,i,247050;Bumbuești,9,247051;Găujani,9,247052
VL;Budești;,q,247055;Barza,9,247056;Bercioiu,9,247058;Bârsești,9,247057;Linia,9,247059;Piscu Pietrei,9,247061;Racovița,9,247062;Ruda,9,247063
VL;Bujoreni;Olteni,s,247072;Bogdănești,7,247066;,9,247065;Gura Văii,9,247067;Lunca,9,247068;Malu Alb,9,247069;Malu Vârtop,9,247071
VL;Bunești;,s,247075;Coasta Mare,9,247076;Firești,9,247077;Râpănești,5,247078;Teiușu,9,247079;Titireci,9,247081
VL;Cernișoara;Armășești,s,247096;,9,247095;Groși,9,247097;Mădulari,9,247098;Modoia,9,247099;Obârșia,9,247101;Sărsănești,7,247102
VL;Câineni;Câinenii Mici,s,247087;Câinenii Mari,9,247086;Greblești,9,247088;Priloage,9,247089;Râu Vadului,9,247091;Robești,9,247092
VL;Copăceni;Ulmetu,i,247109;Bălteni,h,247106;Bondoci,9,247107;,9,247105;Hotărasa,9,247108;Vețelu,9,247111
VL;Costești;,i,247115;Bistrița,9,247116;Pietreni,9,247117;Văratici,j,247118
VL;Crețeni;,g,247120;Izvoru,9,247121;Mrenești,9,247122;Streminoasa,9,247123
VL;Dăești;,i,247125;Băbuești,j,247126;Fedeleșoiu,9,247127;Sânbotin,9,247128
VL;Dănicei;Dealu Lăunele,g,247134;Bădeni,9,247131;Ceretu,9,247132;Cireșul,9,247133;Dealu Scheiului,j,247136;Dobrești,9,247137;Drăgulești,9,247138;Glodu,9,247139;Gura Crucilor,9,247141;Lăunele de Jos,6,247142;Linia pe Vale,9,247143;Udrești,j,247144;Valea Scheiului,9,247146
VL;Drăgoești;,i,247150;Buciumeni,9,247151;Geamăna,9,247152
VL;Făurești;Milești,i,247164;Bungețani,z,247158;,r,247155;Găinești,9,247162;Mărcușu,9,247163
VL;Diculești;Băbeni-Oltețu,-1r,247156;Budești,9,247157;Colelia,i,247159;,9,247161
VL;Fârtățești;,19,247165;Afânata,h,247166;Becșani,9,247167;Cățetu,9,247168;Cuci,9,247169;Dăncăi,9,247171;Dejoi,9,247172;Dozești,9,247173;Giulești,9,247176;Giuleștii de Sus,j,247177;Gârnicet,9,247174;Măricești,7,247178;Nisipi,9,247179;Popești,9,247181;Rusănești,9,247182;Seciu,9,247183;Stănculești,9,247184;Șotani,j,247186;Tanislavi,9,247187;Valea Ursului,9,247188
VL;Frâncești;,g,247195;Băluțoaia,9,247196;Coșani,9,247197;Dezrobiți,9,247198;Genuneni,j,247199;Mănăilești,9,247201;Moșteni,9,247202;Surpatele,9,247203;Viișoara,9,247204
VL;Galicea;,l,247205;Bratia din Deal,9,247206;Bratia din Vale,9,247207;Cocoru,9,247208;Cremenari,9,247209;Dealu Mare,9,247211;Ostroveni,9,247212;Teiu,j,247213;Valea Râului,9,247214
VL;Ghioroiu;,g,247215;Căzănești,9,247216;Herăști,9,247217;Mierea,9,247218;Poienari,9,247219;Știrbești,j,247221
VL;Glăvile;,i,247225;Aninoasa,9,247226;Jaroștea,9,247227;Olteanca,7,247228;Voiculeasa,9,247229
VL;Golești;Popești,s,247241;Aldești,9,247231;Blidari,9,247232;Coasta,9,247233;Drăgănești,9,247234;Gibești,9,247236;Giurgiuveni,9,247237;Opătești,7,247238;Poenița,j,247239;Tulei-Câmpeni,9,247242;Vătășești,9,247243
VL;Grădiștea;,i,247250;Diaconești,9,247251;Dobricea,9,247252;Linia,9,247253;Obislavu,9,247254;Străchinești,h,247256;Turburea,9,247257;Țuțuru,9,247258;Valea Grădiștei,9,247259
VL;Gușoeni;,i,247260;Burdălești,9,247261;Dealu Mare,9,247262;Gușoianca,9,247263;Măgureni,j,247264;Spârleni,6,247266
VL;Ionești;,i,247270;Bucșani,9,247271;Dealu Mare,9,247272;Delureni,9,247273;Fișcălia,j,247274;Fotești,9,247276;Guguianca,9,247277;Marcea,9,247278;Prodănești,7,247279
VL;Laloșu;,i,247280;Berbești,9,247281;Ghindari,j,247282;Mologești,9,247283;Oltețani,9,247284;Portărești,9,247286
VL;Lădești;,i,247290;Cermegești,7,247291;Chiricești,9,247292;Ciumagi,j,247293;Dealu Corni,9,247294;Găgeni,9,247296;Măldărești,9,247297;Olteanca,9,247298;Păsculești,9,247299;Popești,9,247301
VL;Lăpușata;Sărulești,q,247309;Berești,9,247306;Broșteni,9,247307;Mijați,9,247308;Scorușu,9,247311;Șerbănești,9,247312;Zărnești,9,247313
VL;Livezi;,i,247315;Părăușani,9,247316;Pârâienii de Jos,h,247317;Pârâienii de Mijloc,9,247318;Pârâienii de Sus,9,247319;Pleșoiu,9,247321;Tina,9,247322
VL;Lungești;,i,247325;Carcadiești,9,247326;Dumbrava,j,247327;Fumureni,9,247328;Gănțulei,5,247329;Stănești-Lunca,9,247331
VL;Malaia;,i,247335;Ciungetu,j,247336;Săliștea,9,247337
VL;Mateești;,i,247340;Greci,9,247341;Turcești,9,247342
VL;Măciuca;Oveselu,g,247352;Bocșa,j,247346;Botorani,9,247347;Ciocănari,9,247348;Măciuceni,9,247349;Măldărești,9,247351;Popești,9,247353;Ștefănești,9,247354;Zăvoieni,9,247356
VL;Mădulari;,q,247360;Bălșoara,9,247361;Bănțești,9,247362;Dimulești,9,247363;Iacovile,9,247364;Mamu,9,247366
VL;Măldărești;,i,247370;Măldăreștii de Jos,9,247371;Roșoveni,h,247372;Telechești,9,247373
VL;Mihăești;Buleta,i,247378;Arsanca,9,247376;Bârsești,9,247377;Govora,9,247379;Gurișoara,9,247381;Măgura,j,247382;,9,247375;Munteni,7,247383;Negreni,9,247384;Rugetu,9,247386;Scărișoara,9,247387;Stupărei,9,247388;Vulpuești,9,247389
VL;Milcoiu;,s,247395;Căzănești,9,247396;Ciutești,9,247397;Izbăsești,6,247398;Șuricaru,9,247399;Tepșenari,9,247401
VL;Muereasca;,s,247405;Andreiești,9,247406;Frâncești-Coasta,9,247407;Găvănești,9,247408;Hotarele,9,247409;Muereasca de Sus,9,247411;Pripoara,7,247412;Șuta,j,247413
VL;Nicolae Bălcescu;Rotărăști,i,247429;Bănești,9,247416;Corbii din Vale,9,247417;Dosu Râului,9,247418;Ginerica,9,247421;Gâltofani,9,247419;Linia Hanului,9,247422;Măzăraru,h,247423;Mângureni,9,247424;Pleșoiu,9,247426;Popești,9,247427;Predești,9,247428;Schitu,9,247431;Șerbăneasa,9,247432;Tufanii,9,247433;Valea Bălcească,9,247434;Valea Viei,j,247436
VL;Olanu;,g,247440;Casa Veche,9,247441;Cioboți,9,247442;Drăgioiu,9,247443;Nicolești,9,247444;Stoicănești,9,247446
VL;Orlești;,s,247450;Aurești,9,247451;Procopoaia,7,247452;Scaioși,9,247453;Silea,9,247454
VL;Oteșani;,i,247455;Bogdănești,j,247456;Cârstănești,9,247457;Cucești,9,247458;Sub Deal,9,247459
VL;Păușești;,e,247460;Barcanele,j,247461;Buzdugan,9,247462;Cernelele,9,247463;Păusești-Otăsău,9,247464;Șerbănești,9,247466;Șolicești,9,247467;Văleni,9,247468
VL;Păușești-Măglași;,i,247470;Coasta,h,247471;Pietrari,9,247472;Ulmețel,9,247473;Valea Cheii,9,247474;Vlăduceni,9,247476
VL;Perișani;,i,247480;Băiașu,9,247481;Mlăceni,z,247484;Podeni,9,247486;Poiana,9,247487;Pripoare,9,247488;Spinu,9,247489;Surdoiu,9,247491
VL;Titești;Bratovești,-1z,247482;Cucoiu,j,247483;,1p,247492
VL;Pesceana;,s,247500;Cermegești,9,247501;Lupoaia,7,247502;Negraia,9,247503;Roești,9,247504;Ursoaia,9,247506
VL;Pietrari;,s,247510;Pietrarii de Sus,9,247511
VL;Popești;,i,247515;Curtea,9,247516;Dăești,7,247517;Firijba,9,247518;Meieni,9,247519;Urși,j,247521;Valea Caselor,9,247522
VL;Prundeni;,i,247525;Bărbuceni,9,247526;Călina,9,247527;Zăvideni,9,247528
VL;Racovița;,p,247530;Balota,9,247531;Blănoiu,9,247532;Bradu-Clocotici,9,247533;Copăceni,9,247534;Gruiu Lupului,9,247536;Tuțulești,9,247537
VL;Roești;,i,247540;Băiașa,h,247541;Băjenari,9,247542;Bărbărigeni,9,247543;Ciocâltei,9,247544;Cueni,9,247546;Frăsina,9,247547;Piscu Scoarței,9,247548;Râpa Cărămizii,9,247549;Saioci,j,247551
VL;Roșiile;,g,247555;Balaciu,9,247556;Cherăști,9,247557;Hotăroaia,9,247558;Lupuiești,9,247559;Păsărei,9,247561;Pertești,j,247562;Plesești,9,247563;Rățălești,9,247564;Românești,9,247566;Zgubea,7,247567
VL;Runcu;,i,247575;Căligi,9,247576;Gropeni,j,247577;Snamăna,9,247578;Surpați,9,247579;Valea Babei,9,247581;Vărateci,9,247582
VL;Sălătrucel;,g,247585;Pătești,9,247586;Seaca,j,247587;Șerbănești,9,247588
VL;Scundu;,i,247590;Avrămești,9,247591;Blejani,9,247592;Crângu,9,247593
VL;Sinești;,o,247595;Ciucheți,9,247596;Dealu Bisericii,9,247597;Mijlocu,9,247598;Popești,9,247599;Urzica,9,247601
VL;Slătioara;,i,247605;Coasta Cerbului,j,247606;Gorunești,9,247607;Milostea,7,247608;Mogești,9,247609;Rugetu,9,247611
VL;Stănești;,i,247615;Bărcănești,9,247616;Cioponești,j,247617;Cuculești,9,247618;Gârnicetu,9,247619;Linia Dealului,9,247621;Suiești,7,247622;Valea Lungă,9,247623;Vârleni,9,247624
VL;Stoenești;,s,247625;Bârlogu,9,247626;Budurăști,9,247627;Deleni,9,247628;Dobriceni,9,247629;Gruiu,9,247632;Gruieri,7,247631;Mogoșești,9,247633;Neghinești,j,247634;Piscu Mare,9,247636;Popești,9,247637;Suseni,9,247638;Zmeurătu,9,247639
VL;Stoilești;,i,247645;Balomireasa,9,247646;Bârsoiu,h,247647;Bulagei,9,247648;Delureni,9,247649;Geamăna,9,247651;Ghiobești,9,247652;Giuroiu,9,247653;Izvoru Rece,9,247654;Malu,9,247656;Nețești,9,247657;Obogeni,9,247658;Stănești,g,247659;Urși,9,247661;Vlădulești,9,247662
VL;Stroești;,i,247665;Cireșu,9,247666;Dianu,9,247667;Obrocești,j,247668;Pojogi-Cerna,9,247669
VL;Sutești;,g,247670;Boroșești,9,247671;Măzili,r,247674;Verdea,11,247678
VL;Mitrofani;Cetățeaua,-1j,247672;Izvorașu,9,247673;,s,247676;Racu,9,247677
VL;Șirineasa;,r,247680;Aricioaia,7,247681;Ciorăști,9,247682;Slăvitești,9,247683;Valea Alunișului,j,247684
VL;Ștefănești;,i,247685;Condoiești,9,247686;Dobrușa,9,247687;Șerbănești,9,247688
VL;Șușani;,g,247690;Râmești,j,247691;Sârbi,9,247692;Stoiculești,9,247693;Ușurei,9,247694
VL;Tetoiu;,i,247695;Băroiu,9,247696;Budele,9,247697;Măneasa,9,247698;Nenciulești,h,247699;Popești,9,247701;Țepești,9,247702
VL;Tomșani;,i,247705;Băltățeni,9,247706;Bogdănești,9,247707;Chiceni,9,247708;Dumbrăvești,9,247709;Foleștii de Jos,j,247711;Foleștii de Sus,4,247715;Mirești,9,247712
VL;Vaideeni;,i,247725;Cerna,j,247726;Cornet,9,247727;Izvoru Rece,9,247728;Marița,9,247729
VL;Valea Mare;,i,247730;Bătășani,7,247731;Delureni,9,247732;Drăganu,j,247733;Mărgineni,9,247734;Pietroasa,9,247736
VL;Vlădești;,i,247740;Fundătura,9,247741;Pleașa,9,247742;Priporu,9,247743;Trundin,h,247744
VL;Voicești;,i,247745;Tighina,9,247746;Voiceștii din Vale,9,247747
VL;Voineasa;,i,247750;Valea Măceșului,9,247751;Voineșița,9,247752
VL;Zătreni;,q,247755;Butanu,9,247756;Ciortești,9,247757;Dealu Glămeia,i,247759;Dealu Văleni,9,247761;Făurești,9,247762;Mănicea,1h,247768;Mecea,9,247769;Oltețu,9,247771;Sășcioara,9,247772;Stanomiru,9,247773;Valea Văleni,j,247774;Văleni,9,247776;Zătrenii de Sus,9,247777
VL;Lăcusteni;Contea,-49,247758;Gănești,10,247763;,j,247764;Lăcustenii de Jos,9,247766;Lăcustenii de Sus,7,247767
VN;Focșani;*,9o;Mândrești-Moldova,9;Mândrești-Munteni,9
VN;Câmpineanca;,s,627055;Pietroasa,7,627056;Vâlcele,9,627057
VN;Golești;,i,627150;Ceardac,9,627151
VN;Adjud;*,11;Burcioaia,9;Adjudu Vechi,9;Șișcani,7
VN;Mărășești;+,r;Siretu,9;Tișița,j;Haret,9;Călimănești,9;Modruzeni,9;Pădureni,9
VN;Odobești;+,x;Unirea,9
VN;Panciu;+,r;Crucea de Jos,9;Crucea de Sus,9;Dumbrava,9;Neicu,h;Satu Nou,9
VN;Andreiașu de Jos;,i,627005;Andreiașu de Sus,9,627006;Arșița,9,627007;Fetig,9,627008;Hotaru,9,627009;Răchitașu,9,627011;Titila,j,627012
VN;Bălești;,g,627015
VN;Bârsești;,i,627020;Topești,i,627022
VN;Negrilești;,-9,627021
VN;Boghești;,11,627025;Bichești,9,627026;Bogheștii de Sus,9,627027;Chițcani,7,627028;Iugani,9,627029;Plăcințeni,9,627031;Pleșești,9,627032;Prisecani,9,627033;Tăbucești,j,627034
VN;Bolotești;,i,627035;Găgești,9,627036;Ivăncești,9,627037;Pietroasa,7,627038;Putna,9,627039;Vităneștii de sub Măgură,9,627041
VN;Bordești;,s,627045;Bordeștii de Jos,9,627046
VN;Broșteni;,i,627050;Arva,9,627051;Pitulușa,9,627052
VN;Chiojdeni;,p,627070;Cătăuți,9,627071;Lojnița,9,627072;Luncile,9,627073;Mărăcini,9,627074;Podurile,9,627076;Seciu,9,627077;Tulburea,9,627078
VN;Ciorăști;,q,627080;Codrești,9,627081;Mihălceni,9,627082;Salcia Nouă,9,627083;Salcia Veche,9,627084;Satu Nou,9,627086;Spătăreasa,9,627087
VN;Câmpuri;,s,627060;Fetești,9,627061;Gura Văii,7,627062;Rotileștii Mari,9,627063;Rotileștii Mici,9,627064
VN;Cârligele;,i,627065;Blidari,9,627066;Bonțești,j,627067;Dălhăuți,9,627068
VN;Corbița;Șerbănești,i,627097;Buda,7,627091;,9,627090;Izvoarele,9,627092;Lărgășeni,9,627093;Ocheșești,j,627094;Rădăcinești,9,627096;Tuțu,9,627098;Vâlcelele,9,627099
VN;Cotești;,i,627100;Budești,7,627101;Goleștii de Sus,9,627102;Valea Cotești,j,627103
VN;Dumbrăveni;,i,627105;Alexandru Vlahuță,9,627106;Cândești,9,627107;Dragosloveni,9,627108
VN;Dumitrești;,i,627110;Biceștii de Jos,f,627111;Biceștii de Sus,9,627112;Blidari,9,627113;Dumitreștii-Față,9,627116;Dumitreștii de Sus,9,627114;Găloiești,9,627117;Lăstuni,9,627118;Lupoaia,9,627119;Motnău,j,627121;Poienița,9,627122;Roșcari,7,627123;Siminoc,9,627124;Tinoasa,9,627126;Trestia,9,627127;Valea Mică,9,627128
VN;Fitionești;,s,627135;Ciolănești,9,627136;Ghimicești,9,627137;Holbănești,9,627138;Mănăstioara,7,627139
VN;Garoafa;,i,627140;Bizighești,9,627141;Ciușlea,j,627142;Doaga,9,627143;Făurei,9,627144;Precistanu,9,627146;Răchitosu,9,627147;Străjescu,9,627148
VN;Gugești;,g,627155;Oreavu,j,627156
VN;Gura Caliței;,i,627160;Bălănești,9,627161;Cocoșari,9,627162;Dealul Lung,9,627163;Groapa Tufei,9,627164;Lacu lui Baban,9,627166;Plopu,h,627167;Poenile,9,627168;Rașca,9,627169;Șotârcari,9,627171
VN;Homocea;,i,627175;Costișa,i,627177;Lespezi,9,627178
VN;Ploscuțeni;Argea,-i,627176;,r,627179
VN;Jariștea;,p,627180;Pădureni,9,627181;Scânteia,9,627182;Vărsătura,9,627183
VN;Jitia;,i,627185;Cerbu,j,627186;Dealu Sării,9,627187;Jitia de Jos,9,627188;Măgura,7,627189
VN;Măicănești;,i,627190;Belciugele,9,627191;Râmniceni,9,627192;Slobozia Botești,j,627193;Stupina,9,627194;Tătaru,9,627196
VN;Mera;,i,627200;Livada,7,627201;Milcovel,9,627202;Roșioara,9,627203;Vulcăneasa,j,627204
VN;Milcovul;,i,627205;Lămotești,i,627207
VN;Gologanu;,-9,627206
VN;Răstoaca;,i,627208
VN;Movilița;,g,627210;Diocheți-Rediu,j,627211;Frecăței,9,627212;Trotușanu,9,627213;Văleni,9,627214
VN;Nănești;,i,627215;Călienii Noi,9,627216;Călienii Vechi,9,627217
VN;Năruja;,q,627220;Podu Nărujei,9,627221;Podu Stoica,9,627222;Rebegari,9,627223
VN;Nereju;,i,627225;Brădăcești,9,627226;Chiricani,9,627227;Nereju Mic,9,627228;Sahastru,j,627229
VN;Nistorești;,d,627230;Bâtcari,9,627231;Brădetu,9,627232;Făgetu,j,627233;Podu Șchiopului,9,627234;Romănești,9,627236;Ungureni,9,627237;Valea Neagră,9,627238;Vetrești-Herăstrău,9,627239
VN;Paltin;,g,627240;Ghebari,s,627242;Prahuda,r,627246;Țepa,18,627251;Vâlcani,i,627253
VN;Spulber;Carșochești-Corăbița,-2q,627241;Morărești,i,627243;Păvălari,9,627244;,i,627247;Tojanii de Jos,9,627248;Tojanii de Sus,9,627249;Țipău,q,627252
VN;Păunești;,r,627260;Viișoara,9,627261
VN;Poiana Cristei;,i,627265;Dealu Cucului,9,627266;Dumbrava,9,627267;Mahriu,h,627268;Odobasca,9,627269;Petreanu,9,627271;Podu Lacului,9,627272;Târâtu,9,627273
VN;Pufești;,i,627275;Ciorani,9,627276;Domnești-Sat,j,627277;Domnești-Târg,9,627278
VN;Răcoasa;,g,627280;Gogoiu,9,627281;Mărăști,9,627282;Varnița,9,627283;Verdea,9,627284
VN;Reghiu;,s,627285;Farcaș,9,627286;Jgheaburi,9,627287;Piscu Reghiului,6,627288;Răiuți,9,627289;Șindrilari,9,627291;Ursoaia,j,627292;Valea Milcovului,9,627293
VN;Ruginești;,i,627295;Anghelești,9,627296;Copăcești,9,627297;Văleni,9,627298
VN;Sihlea;,q,627300;Bogza,9,627301;Căiata,9,627302;Voetin,9,627303
VN;Slobozia Bradului;,i,627305;Cornetu,9,627306;Coroteni,9,627307;Liești,9,627308;Olăreni,h,627309;Valea Beciului,9,627311
VN;Slobozia Ciorăști;,i,627315;Armeni,9,627316;Jiliște,9,627317
VN;Soveja;Dragosloveni,i,627321;Rucăreni,9,627322
VN;Străoane;,q,627325;Muncelu,9,627326;Repedea,9,627327;Văleni,9,627328
VN;Suraia;,i,627330
VN;Biliești;,9,627331
VN;Tănăsoaia;,s,627335;Călimăneasa,9,627336;Costișa,7,627337;Costișa de Sus,9,627338;Covrag,9,627339;Feldioara,9,627341;Galbeni,9,627342;Nănești,j,627343;Vladnicu de Jos,9,627344;Vladnicu de Sus,9,627346
VN;Tătăranu;,i,627350;Bordeasca Nouă,5,627351;Bordeasca Veche,j,627352;Mărtinești,9,627353;Vâjâitoarea,9,627354
VN;Tâmboești;,i,627355;Pădureni,i,627357;Pietroasa,9,627358;Slimnic,9,627359;Trestieni,h,627361
VN;Obrejița;,-18,627356
VN;Tulnici;,1q,627365;Coza,9,627366;Greșu,9,627367;Lepșa,i,627369
VN;Păulești;Hăulișca,-9,627368;,i,627371
VN;Țifești;,s,627375;Bătinești,7,627376;Clipicești,9,627377;Igești,9,627378;Oleșești,9,627379;Pătrășcani,9,627381;Sârbi,9,627382;Vitănești,9,627383
VN;Urechești;,s,627385
VN;Popești;,9,627386;Terchești,7,627387
VN;Valea Sării;,i,627390;Colacu,9,627391;Mătăcina,9,627392;Poduri,j,627393;Prisaca,9,627394
VN;Vidra;,i,627415;Burca,9,627416;Irești,7,627417;Ruget,9,627418;Scafari,9,627419;Șerbești,j,627421;Tichiriș,9,627422;Viișoara,9,627423;Voloșcani,9,627424
VN;Vintileasca;,i,627425;Bahnele,9,627426;După Măgura,g,627427;Neculele,9,627428;Poiana Stoichii,9,627429;Tănăsari,9,627431
VN;Vizantea-Livezi;Livezile,i,627436;Mesteacănu,9,627437;Piscu Radului,9,627438;Vizantea Mănăstirească,9,627439;Vizantea Răzășească,9,627441
VN;Vânători;,q,627395;Balta Raței,9,627396;Jorăști,9,627397;Mirceștii Noi,9,627398;Mirceștii Vechi,9,627399;Petrești,9,627401;Rădulești,9,627402
VN;Vârteșcoiu;,s,627405;Beciu,7,627406;Faraoanele,9,627407;Olteni,9,627408;Pietroasa,9,627409;Râmniceanca,9,627411
VN;Vrâncioaia;,s,627445;Bodești,9,627446;Muncei,9,627447;Ploștina,9,627448;Poiana,7,627449;Spinești,9,627451
VN;Vulturu;,i,627455;Boțârlău,j,627456;Hângulești,9,627457;Maluri,9,627458;Vadu Roșca,9,627459
B;București;*București Sectorul 1,7d;*București Sectorul 2,9;*București Sectorul 3,j;*București Sectorul 4,9;*București Sectorul 5,9;*București Sectorul 6,9
IF;Bragadiru;+,y
IF;Chiajna;,s,077040;Dudu,9,077041;Roșu,9,077042
IF;Chitila;+,i;Rudeni,7
IF;Dobroești;,s,077085;Fundeni,9,077086
IF;Glina;,i,077105;Cățelu,9,077106;Manolache,9,077107
IF;Jilava;,i,077120
IF;Măgurele;+,q;Alunișu,9;Dumitrana,9;Pruni,9;Vârteju,9
IF;Mogoșoaia;,i,077135
IF;Otopeni;+,i;Odăile,g
IF;Pantelimon;+,i
IF;Popești-Leordeni;+,i
IF;Voluntari;+,i
`;

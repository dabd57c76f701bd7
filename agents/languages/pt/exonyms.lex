# Cities, regions and countries abroad by their Portuguese names.

# -- cities
bolonha = Bologna
gante = Ghent
lovaina = Leuven
utreque = Utrecht
nuremberga = Nuremberg
dresda = Dresden
friburgo = Freiburg
(dusseldórfia|dusseldorf) = Düsseldorf
salzburgo = Salzburg
lausana = Lausanne
lucerna = Lucerne
dublim = Dublin
(reiquejavique|reykjavik|reiquiavique) = Reykjavik
talin = Tallinn
breslávia = Wrocław
liubliana = Ljubljana
belgrado = Belgrade
(salónica|tessalônica|tessalónica) = Thessaloniki
esmirna = Izmir
ancara = Ankara
kiev = Kyiv
telavive = Tel Aviv
tel aviv = Tel Aviv
beirute = Beirut
(bagdade|bagdá) = Baghdad
riade = Riyadh
carachi = Karachi
calcutá = Kolkata
catmandu = Kathmandu
(banguecoque|bangcoc|bangkok) = Bangkok
jacarta = Jakarta
taipé = Taipei
túnis = Tunis
argel = Algiers
(marraquexe|marrakech|marraquesh) = Marrakesh
tânger = Tangier
dacar = Dakar
adis abeba = Addis Ababa
nova orleães = New Orleans
camberra = Canberra
saragoça = Zaragoza
são petersburgo = Saint Petersburg

# -- regions
sardenha = Sardinia
córsega = Corsica
bretanha = Brittany
normandia = Normandy
(saxónia|saxônia) = Saxony
estremadura espanhola = Extremadura
aragão = Aragon
creta = Crete
(quebeque|quebec) = Quebec
carolina do norte = North Carolina
carolina do sul = South Carolina
(nova jérsia|nova jersey) = New Jersey
(havaí|havai) = Hawaii
luisiana = Louisiana
pensilvânia = Pennsylvania
turíngia = Thuringia
provença = Provence
alsácia = Alsace
borgonha = Burgundy

# -- countries
(maurícia|maurícias) = Mauritius
(bósnia|bósnia e herzegovina) = Bosnia and Herzegovina
bangladexe = Bangladesh
madagáscar = Madagascar
gâmbia = Gambia
somália = Somalia
mongólia = Mongolia
birmânia = Myanmar
(timor leste|timor - leste|timor-leste) = Timor-Leste
díli = Dili

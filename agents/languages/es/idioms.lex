# What people say in passing, and words that mean something else beside other words.

# -- no mothers, no women, no "between", no "ready", no summer
(masa|placa|célula|lengua|nave|casa|empresa|aguas) madre = material
(sierra|virgen) madre = material
(casa|empresa) matriz = parent company
minas de = mines of
(una|la|las|unas) (mina|minas) (de|a) (sal|oro|plata|cobre|carbón|cielo|litio) = mines
(que|para que|y que|así) entre (más|mucha|bastante|algo de|la|mucha más|harta|un montón de) (gente|público|tráfico|raza|banda|peña) (a|en) (la|nuestra|mi|el|su) (web|página|sitio|tienda online|tienda en línea) = more people to visit our website
(más|mucha|mucha más) gente (entrara|entrase|entre|visitara|visitase|visite|llegara|llegue|pasara|pase) (a|en|por) (la|nuestra|mi|el|nuestro) (web|página|sitio|tienda online|tienda en línea|blog) = more visitors on our website
(nos vendría bien|nos vendría de perlas|nos iría bien|nos caería bien|estaría bien|molaría|nos gustaría) que = we would like that
(lista|listado|tabla|carta) de (precios|precio|tarifas|menús) = price page
(clics|clicks|clic) (a|en|sobre|hacia) (la|nuestra|el|nuestro) (lista de precios|listado de precios|tabla de precios|tarifa|carta|menú|página de precios|tarifario) = clicks to our price page
(la|el|) (a|n|m|c|r) - {n} = the motorway
(pegado|pegada|pegados|junto|al lado|a pie) (a|de) (la|el) (a|n|m|ap|autovía|autopista|carretera) - {n} = beside the motorway
(viene|vino|llegó|llega) (atrasado|atrasada|tarde|con retraso|lento) el (verano|frío|invierno|calor) = late
(se atrasó|se atrasa|se retrasa|se retrasó|tarda|demora|se demora) (el verano|el invierno|la nieve|el frío|el calor) = late
(hombres de negocios|hombres y mujeres de negocios) = business people
(rr . hh|rr . hh .|rrhh|recursos humanos|capital humano) = personnel
(director|directora|jefe|jefa|responsable|gerente|equipo|departamento) de (rr . hh|rr . hh .|rrhh|recursos humanos|personal|capital humano) = personnel staff
(software|programa) de (nóminas|nómina|liquidación de sueldos|sueldos) = payroll software
(escuela|academia|autoescuela) de manejo = driving school

# -- short for something
(q|k) = that
(q|k|qe|ke) les (guste|gusta|gusten|gustan|late|mole|copa) (leer|la lectura) = who like books
(conosca|conoscan|conozcan|conozca|ubique|ubiquen) (nuestra|nuestro|mi|nuestros|nuestras|la|el) = should know about our
(+|más) gente (d|de|en|por) {w} (conosca|conoscan|conozcan|conozca|ubique|sepa de) (nuestra|nuestro|mi|la|el) = more people in {w} should know about our
(ando queriendo|ando buscando|estoy queriendo|ando con ganas de|quisiera|kiero|kisiera) = we want
(librería|librerías) = bookshop
(porfa|porfis|xfa|porfi|plis|pls) = please
(tal y como|tal como|como) (hablamos|quedamos|comentamos|acordamos|te comenté|os comenté|le comenté) = as agreed
(os|te|les|le) (paso|mando|envío|dejo|reenvío|adjunto) (lo|los datos|el brief|el briefing|la info|la información|las condiciones) (del|de la|de los|que pide el|de) (cliente|marca|anunciante) = the client says
(quedo|quedamos) a la espera (de|) (tu|su|vuestra|) (respuesta|noticias|) = thanks
(un|) (saludo|abrazo|cordial saludo) = thanks
(nuestra|la|mi) tasa (es|es del|está en|es de) = our rate is
(la|nuestra|el) (matrícula|colegiatura|arancel|cuota) (vale|cuesta|sale|es de|son) = fees are
(sale|vale|cuesta) {n} lucas (por|la) (cabeza|persona|noche|pieza) = price {n} thousand
(el día|la noche|la hora|la clase|el pase|la entrada|el ticket|la pensión) (sale|vale|cuesta|está|queda) (a|en|unas|unos|) {n} lucas = price {n} thousand pesos

# -- dates that an event gives
hasta el día de la (apertura|inauguración) (inclusive|incluido|) = up to and including opening day
hasta (el día de|) la (inauguración|apertura) = until the opening
(paran|acaban|terminan|se cortan|cortan|se paran|parando|terminando|acabando) la víspera = stopping the evening before
(sigue|permanece|estará|queda|está) (colgada|abierta|expuesta|en cartel|montada|visible) hasta el = hangs until
se (inaugura|abre|estrena) el = opens on
(arrancamos|empezamos|comenzamos|salimos|partimos|iniciamos|arranca|empieza) este = start this
(y|) (paramos|cortamos|cerramos|acabamos|terminamos|frenamos) cuando (cierran|cierren|se cierran|cierra|terminan|acaban) (las|) (inscripciones|matrículas|postulaciones|ventas|reservas) , el = and ending on
(y|) (paramos|cortamos|cerramos|acabamos|terminamos|frenamos) cuando (cierran|cierren|se cierran|cierra|terminan|acaban) (las|) (inscripciones|matrículas|postulaciones|ventas|reservas) (el|) = and ending on
(corta|corte|cortad|cortá|cierra|cerrá|termina|para|pará|acaba) (la campaña|todo|) el {n} de {w} (en vez|en lugar) (del|de el) {n2} = end on {n} {w} instead of the {n2}th
(corta|corte|cortad|cortá|cierra|cerrá|termina|para|pará|acaba) (la campaña|todo|) el {n} de {w} = end on {n} {w}
(corre|corré|corran|corra|corramos|recorre|recorré|mueve|mové|muevan|atrasa|atrasá|pospón|posponé|desplaza|empuja|empujá) (todo|la campaña|las fechas|el arranque y el final) una semana (más|para adelante|hacia adelante|después|) = push it back by one week
(corre|corré|corran|corra|corramos|recorre|recorré|mueve|mové|muevan|atrasa|atrasá|pospón|posponé|desplaza|empuja|empujá) (todo|la campaña|las fechas) {n} semanas = push it back by {n} weeks
(deja|dejá|dejad|dejen|déjame|déjalo|ponlo|poné) (el|la) (presupuesto|inversión|plata|partida) (a|en) la mitad = halve the budget
(el|la) (jefe|jefa|dirección|gerencia|directorio) (ha|) (metido|metió|pasado|pasó) (la|) (tijera|recortadora) = note

# -- goals as they are talked about
(que|y que|para que) (dejen|deje|nos dejen) (su|el|sus) (celular|móvil|número|teléfono|whatsapp|mail|correo|datos|contacto) (en|por|a través de) (el|un|la|nuestro) {w} = people should leave their phone number on the form
(solicitudes|pedidos|peticiones) (en línea|online|por la web|a través de la web|por internet|web) = online applications
que (los|las|la gente|los jóvenes) (de|) {n} a {n2} (años|) (en|de) {x} (descubran|conozcan|prueben) (sus|nuestros|nuestras|los|las|el|la) = aged {n} to {n2} in {x} should discover our
(descubran|descubra|conozcan) (sus|nuestros|nuestras|los|las|nuestro|nuestra) {w} = should discover our {w}
(que la ciudad|que el pueblo|que el barrio|que la gente|que todos|que todo el mundo|que la peña|que media ciudad) (se entere|se enteren|lo sepa|lo sepan) = people should know about us
(es|) (solo|sólo|simplemente|nada más|únicamente) (para|pa) que (sepan|la gente sepa|se sepa|sepa la gente|se enteren) (de|) que (existimos|estamos|aquí estamos) = people should know that we exist
que (sepan|la gente sepa|se sepa|se enteren) (de|) que (existimos|estamos aquí|estamos) = people should know that we exist
(cuñas|spots|anuncios) (tipo|estilo|como de) radio = radio-style ads
(media plana|media página|un cuarto de página|página entera|una plana) (en|del|de) (el|la|un|) (periódico|diario|prensa|suplemento|dominical) = a half page in the newspaper
(consultas|preguntas|solicitudes de información) (de|por parte de) (gente|personas|clientes|interesados) = enquiries from people

# -- who
(a la que|a los que|a quienes|al que) les (tire|tiren|tira|llame|llamen|guste|gusten|interese|interesen|mole|molen|apetezca) {x} = interested in {x}
(a la que|a los que|a quienes|al que) le (tire|tiren|tira|llame|llamen|guste|gusten|interese|interesen|mole|molen|apetezca) {x} = interested in {x}
(buenos|buenas|bueno) (para|pa) (la|el|los|las) (comida|vino|asado|copete|carrete|fútbol|deporte|lectura) y (la|el) {w} = who like food and {w}
(que|quienes) (oigan|escuchen|oyen|escuchan) {w} = {w} listeners
(bachilleres|recién bachilleres|egresados de preparatoria|egresados de la secundaria|egresados de cuarto medio) = school leavers
(santiaguinos|santiaguinas) = people in Santiago
(porteños|porteñas) = people in Buenos Aires
(limeños|limeñas) = people in Lima
(madrileños|madrileñas) = people in Madrid
(sevillanos) = people in Sevilla
(bogotanos|bogotanas) = people in Bogotá
(tapatíos|tapatías) = people in Guadalajara
(regiomontanos|regiomontanas) = people in Monterrey
(caleños|caleñas) = people in Cali
(bilbaínos|bilbaínas) = people in Bilbao
(zaragozanos|maños) = people in Zaragoza
(viña|bodega) boutique = winery
(trocas|troca) = trucks

# -- the weeks before an opening
(en|durante|) las (dos|2) (semanas) (previas|anteriores|de antes|antes de la inauguración|antes de la apertura) = the two weeks before it opens
(en|durante|) las (tres|3) (semanas) (previas|anteriores|de antes|antes de la inauguración|antes de la apertura) = the three weeks before it opens
(en|durante|) las (cuatro|4) (semanas) (previas|anteriores|de antes|antes de la inauguración|antes de la apertura) = the four weeks before it opens
(en|durante|) las (cinco|5) (semanas) (previas|anteriores|de antes|antes de la inauguración|antes de la apertura) = the five weeks before it opens
(en|durante|) las (seis|6) (semanas) (previas|anteriores|de antes|antes de la inauguración|antes de la apertura) = the six weeks before it opens
(en|durante|) las (ocho|8) (semanas) (previas|anteriores|de antes|antes de la inauguración|antes de la apertura) = the eight weeks before it opens
(a|en|) (la|el|) argentina no = not Argentina
(a|en|) (la|el|) chile no = not Chile
(a|en|) (la|el|) uruguay no = not Uruguay
(a|en|) (la|el|) perú no = not Peru
(a|en|) (la|el|) méxico no = not Mexico
(a|en|) (la|el|) colombia no = not Colombia
(a|en|) (la|el|) españa no = not Spain
(a|en|) (la|el|) portugal no = not Portugal
(a|en|) (la|el|) bolivia no = not Bolivia
(a|en|) (la|el|) paraguay no = not Paraguay
(a|en|) (la|el|) ecuador no = not Ecuador
(a|en|) (la|el|) panamá no = not Panama
(los anuncios|la publicidad|la campaña|las cuñas) (solo|sólo|únicamente) (van|va|salen|sale|corren|corre|pautan|pauta|emiten|deben ir|deben salir) = the ads should only run

(librería|librerías) (chiquita|pequeña|de barrio|chica|pequeñita) = small bookshop

# -- more of the same
(de la|la|) (talla|tallas) {n} (+|en adelante|para arriba|o más|) = size L
{n} que (tengo|tenemos|teníamos) (guardados|ahorrados|apartados|reservados|juntados) = budget of {n}
que entre (gente|peña|público|tráfico|banda|raza) (a|en) (la|nuestra|mi|el) (web|página|sitio|tienda) = people should visit our website
(banda|gente|raza|público|peña|personas) que (oye|oiga|escucha|escuche|oyen|escuchan) {x} = listeners of {x}
(nuevo|nuestro|primer|último) sencillo = new single
(que|y que) (la raza|la banda|la gente|la peña|la afición|el público|los interesados|los clientes) (deje|dejen|nos deje|nos dejen) (su|sus) (cel|celular|móvil|número|teléfono|whatsapp|wasap|mail|correo|datos|contacto) = people should leave their phone number
(pibes|chabones|vatos|weyes|compadres) = men
(clases|clase|curso|cursos) de manejo = driving lessons
mercado navideño = Christmas market

# -- words of money that are none
palos de (golf|hockey|selfie|agua|lluvia) = golf clubs
{n} palos de (golf|hockey|selfie) = golf clubs
(en|desde|de|para|por|hasta) la plata (y|,) mar del plata = in La Plata, Mar del Plata
la plata (y|,|e) mar del plata = La Plata, Mar del Plata
la plata (y|,|e) (buenos aires|caba) = La Plata, Buenos Aires
la plata (y|,|e) rosario = La Plata, Rosario
la plata (y|,|e) quilmes = La Plata, Quilmes
mar del plata (y|,|e) la plata = Mar del Plata, La Plata
buenos aires (y|,|e) la plata = Buenos Aires, La Plata
rosario (y|,|e) la plata = Rosario, La Plata
(vivo|vivimos|estamos|somos|soy|tienda|local) (en|de) la plata = in La Plata
(gente|platenses|vecinos|familias) (en|de) la plata = people in La Plata
en la plata = in La Plata
el (fin de semana|finde) = the weekend
(gente|personas|clientes|familias|padres|empresas) que (agende|agenden|reserve|reserven|pida|pidan|solicite|soliciten) (una|un) (asesoría|consultoría|consulta|cita|visita|valoración|sesión|demo|hora|turno) = people who book an appointment
que (la|el|nuestra|nuestro|mi) {w} (suene|sea conocida|sea conocido|se conozca) = people should know about us
que se (venda|vendan) (en la|en nuestra|por la|a través de la|en el|en) (tienda online|tienda en línea|tienda|web|e - commerce|ecommerce|internet) = we want to sell online
(de|) esta mañana = earlier
(tías|pibas|chavas) de {n} a {n2} = women {n} to {n2}
(tíos|pavos|weyes) de {n} a {n2} = men {n} to {n2}
(la|el|) (partida|presupuesto|importe|cuantía|dotación|inversión) (asignada|asignado|prevista|previsto|disponible|aprobada|aprobado|total|) (asciende a|ascienden a|es de|ronda los|ronda|alcanza los|se eleva a) = budget of
(bicis|bicicletas|zapatos|relojes|gafas|ropa) de (dama|mujer|señora|caballero|hombre) = goods

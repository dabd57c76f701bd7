# What is wished and what is missed: being known, being bought, booked, heard, watched, read, loaded.

# -- no one knows us
(casi|prácticamente|apenas|ya|) nadie (sabe|se imagina|se da cuenta|se dio cuenta|sospecha|se acuerda|recuerda|se enteró de|se ha enterado de|ha notado|notó) (de|) que = no one knows that
(casi|prácticamente|) nadie se (ha enterado|enteró|entera|había enterado) = no one knows about us
(casi|prácticamente|) nadie (está enterado|está al tanto|lo sabe|lo supo) = no one knows about us
(casi|prácticamente|) nadie (nos|me) (conoce|ubica|registra|recuerda|ve|tiene en el radar|tiene en mente) = nobody knows us
no (nos|me) (conoce|ubica|registra|recuerda|junan) (casi|prácticamente|) nadie = nobody knows us
(casi|prácticamente|) nadie conoce (nuestro|nuestra|nuestros|mi|el|la|a nuestra) = no one knows our
(casi|prácticamente|) nadie (ha oído|oyó|escuchó|ha escuchado) (hablar|) (de nosotros|de mí|de nuestro {w}|de nuestra {w}|de mi {w}) = no one has heard of us
(casi|prácticamente|) nadie (ha oído|oyó) hablar (de|del) = no one has heard of our
nunca (han oído|oyeron|oyó|ha oído) hablar (de nosotros|de nuestro {w}|de nuestra {w}) = have never heard of us
(pocos|muy pocos|poca gente|muy poca gente|pocas personas|contados) (saben|sabe|se imaginan|recuerdan|conocen|conoce) (que|) = few people know that we
(se|nos) (olvidó|olvidaron|han olvidado|ha olvidado|olvida|olvidan|olvidan ya) (de nosotros|de mí|de que existimos|de que estamos|de nuestro {w}|de nuestra {w}) = have forgotten us
(el barrio|la gente|el pueblo|la ciudad|todo el mundo|el público|los vecinos|los clientes|muchos) (ya|) (se|nos) (olvidó|olvidaron|han olvidado|ha olvidado|olvida|olvidan|tiene olvidados|tienen olvidados) (de nosotros|de que existimos|) = people have forgotten us
nos (olvidaron|han olvidado|ha olvidado|olvidó|tienen olvidados) = people have forgotten us
(solo|sólo|solamente|únicamente|nomás) (conoce|conocen|ubica|ubican|conocían|piensa|piensan en) (a|al|) = only know
no (conoce|conocen) más que (a|al|) = only know
(solo|sólo|solamente|únicamente) (habla|hablan) (de|del) = talk only about
(conozca|conozcan|sepa de|sepan de|ubique|ubiquen) (nuestro|nuestra|mi) {w} = should know about us
(nos|me) (conozca|conozcan|ubique|ubiquen) = should know about us
(no|) (le|les) (suena|dice nada|dice) a nadie = is unknown
(no|) (le|les) (suena|dice) (a nadie|nada a nadie|nada) = is unknown
(nuestra marca|nuestro nombre|la marca|el nombre) no (le|les) (suena|dice) (a nadie|nada a nadie|nada|a casi nadie) = our brand is unknown
(somos|soy) (unos|un|una|) (desconocidos|desconocido|desconocida|desconocidas|invisibles|invisible) = we are unknown
(es|sigue siendo|resulta) (un|una|) (totalmente|completamente|) (desconocida|desconocido) = is unknown
(boca en boca|en boca de todos) = on everybody's lips

# -- no one visits the site, reads it
(casi|prácticamente|) nadie (visita|entra en|entra a|mira|abre|llega a|cae en|consulta) (nuestra|la|mi|nuestro|el) (web|página|página web|sitio|tienda online|sitio web) = no one visits our website
(casi|prácticamente|) nadie (lee|leyó|ha leído|abre) (nuestro|el|nuestra|la|nuestros|mi) (blog|artículo|revista|artículos|newsletter|nota) = no one reads our blog
(casi|apenas|prácticamente) no (tiene|recibe|tenemos|recibimos|hay|llegan) (visitas|visitantes|tráfico|clics) = has hardly any visitors
(no|) (tiene|recibe|tenemos|recibimos) (apenas|casi|muy pocas|pocas|poquísimas) (visitas|visitantes|tráfico) = has hardly any visitors
(eche|echen|dé|den|peguen|pegue) (un vistazo|una ojeada|una vuelta|una mirada) = have a look at our website

# -- bought, booked, sold
(vendido|vendida|vendidos|vendidas) = sold
(comprado|comprada|comprados|compradas) = bought
(reservado|reservada|reservados|reservadas) = booked
que se (vendan|venda|agoten|agote|liquiden) {x} = we want {x} sold
(se|) (vendan|agoten) = be sold
que se (compren|compre|pidan|encarguen) {x} = people should buy {x}
que se (reserven|reserve|alquilen|contraten) {x} = people should book {x}
que (nuestros|nuestras|los|las|mis) {w} se (vendan|agoten) = we want our {w} sold
(casi|prácticamente|) nadie (compra|reserva|pide|dona|ha comprado|compró|encarga|ha reservado|ha donado) = no one buys
(colgar|poner) el (cartel|cartelito) de (completo|no hay localidades|agotado|lleno) = sell out
(vender|despachar) (por|en|a través de|desde|vía) (el|la|nuestra|nuestro|mi) (web|sitio|página|tienda online|tienda|página web|sitio web) = sell through our website
(hay que|tenemos que|queremos|necesitamos|debemos|quiero) (vender|colocar|despachar) = we want to sell
(faltan|escasean|nos faltan|no vienen|no llegan) (huéspedes|clientes|compradores|comensales|reservas|pedidos|ventas) = bookings are missing
(faltan|escasean|nos faltan|no llegan|no entran|no recibimos) (candidaturas|candidatos|solicitudes|inscripciones|inscritos|contactos|consultas|currículums|alumnos|voluntarios) = applications are missing
(no llegan|no entran|no recibimos|no hay) (donaciones|pedidos|ventas|reservas) = sales dried up
(es|son) lo que (cuenta|importa|nos importa|vale|necesitamos|nos interesa|queremos|quiero|buscamos) = is what counts
lo que (cuenta|importa|nos importa|vale|necesitamos|nos interesa|queremos|quiero|buscamos) (es|son) (que|) = goal is
(pases|forfaits|bonos) = passes

# -- enquiries
(apunten|inscriban|matriculen|anoten|registren) (a|) (sus|tus|los|mis) (hijos|hijas|niños|peques|alumnos|equipos) = should sign up their children
(se|) (apunten|inscriban|matriculen|anoten|registren|apunte|inscriba|anote|registre) = should sign up
(casi|prácticamente|) nadie se (ha|) (apuntado|apuntó|apunta|inscrito|inscribió|inscribe|anotado|anotó|registrado|registró|registra|matriculado|presentado|postulado|postuló) = nobody signs up
(dejen|deje) (sus|su|tu) (datos|datos de contacto|contacto|teléfono|correo|mail) = should leave their details
(pidan|pida|nos pidan|soliciten|nos soliciten) (un|) presupuesto = should request a quote
(rellenen|rellene|llenen|llene|completen) (el|un|nuestro) formulario = should fill in the form

# -- loaded, heard, watched
(casi|prácticamente|) nadie (se|) (descarga|baja|instala|ha descargado|ha bajado|descargó|bajó|instaló|usa) (nuestra|la|mi|nuestro|el|) (app|aplicación|juego|) = no one downloads the app
(acabe|termine|esté|quede|llegue|entre) (en|a) (muchos|todos los|más|tantos|la mayor cantidad de|los) (móviles|celulares|teléfonos|celus) = should be downloaded
que se (descargue|descarguen|baje|bajen|instale|instalen) {x} = people should download {x}
que se (escuche|escuchen|oiga|oigan|reproduzca|reproduzcan) = we want our song played
que (sume|suba|junte|acumule|tenga|haga|consiga) (muchas|más|) (reproducciones|escuchas|plays|streams) = we want streams
(reproducciones|escuchas) (a lo loco|a tope|a full|a montones|a rabiar) = more streams
que (suene|suenen|pete) (nuestra|nuestro|mi|el|la|nuestras) (canción|tema|disco|single|sencillo|música|canciones|álbum) = we want our song played
que (nuestra|nuestro|mi|el|la) (canción|tema|disco|single|sencillo|música|álbum) (suene|se escuche|se oiga|pete) = we want our song played
(casi|prácticamente|) nadie (escucha|oye|ha escuchado|escuchó|pone) (nuestro|nuestra|el|la|mi) (podcast|pódcast|canción|disco|álbum|tema|música) = no one listens to our podcast
que se (vea|vean|mire|miren) {x} (hasta el final|entero|completo) = we want our film watched to the end
que se (vea|vean|mire|miren) (nuestro|nuestra|el|la|mi) (corto|cortometraje|tráiler|trailer|vídeo|video|clip|videoclip|documental|película|spot) = we want our film watched
(casi|prácticamente|) nadie (ha visto|vio|ve|mira|miró) (nuestro|nuestra|el|la|mi) (corto|cortometraje|tráiler|trailer|vídeo|video|clip|videoclip|documental|película) = no one has watched our film
que se (lea|lean) {x} = we want {x} read

# -- idioms of being known and forgotten, and what customers do anyhow
ni (se entera|se enteran|saben|sabe|repara|reparan|se fijan|se fija|se imaginan) (de|en|) (que|) = people do not know that
ni (los|la|las|el) {x} nos (conocen|conoce) = nobody knows us
(grandes|eternos|grandes|eternas) (olvidados|olvidadas) = forgotten ones
(piensan|piensa) en {x} , (nunca|no|jamás) en (nosotros|la nuestra|el nuestro|nuestra {w}|nuestro {w}) = people think of {x}, never of us
(estar|andar|ser|esté|estemos) en boca de (todo|toda|todos|todas) = be talked about in all
(página|web|sitio|tienda online) está (muerta|muerto|vacía|vacío|parada|parado|desierta|desierto) = website is dead
(darle|darles|dar) salida = sell out the stock
hay que (darles|darle|dar) salida = we must sell
(curiosear|husmear|cotillear|chusmear) en = look around on
(candidatos|postulantes|aspirantes) = candidates
que se (lo|la|los|las) (bajen|descarguen|instalen) = people should download the app
(tiene|lleva|cuenta con) {n} (oyentes|escuchas|reproducciones) = has only {n} listeners
(tiene|lleva) (cuarenta|veinte|treinta|cincuenta|cien|doscientos|pocos) (oyentes|escuchas|reproducciones) = has only a few listeners
(el|nuestro|mi) documental = our documentary
se (vea|vean|mire|miren) (entero|enteros|entera|hasta el final|completo|completa) = be watched
(suelen|suele|solemos|acostumbran) (reservar|comprar|pedir|llamar|venir|encargar|donar) = usually do so
no nos (topa|pela|pelan|registra|juna|ficha) nadie = nobody knows us
(colocarlas|venderlas|colocarlos|venderlos|despacharlas|despacharlos) (todas|todos|) = sell them
(pregunte|pregunten) (por|) (precios|precio|tarifas) = should ask for prices
(matricule|matriculen|preinscriba|preinscriban) = should sign up
(se matricule|se preinscriba) = should sign up

nos (conosca|conoscan|conozca|conozcan|conosca mas|conozca más|conozcan más) = know us
(jente|la jente) = people

# -- what people should do with it, with the thing as a pronoun
que (la gente |el público |los vecinos |los oyentes |todo el mundo |todos |las personas |los clientes |las familias |más gente |más personas |los jóvenes |los usuarios |los estudiantes |)(la|lo|me la|me lo|nos la) (instalen|instale|descarguen|descargue|bajen|baje) = people should download the app
que (la gente |el público |los vecinos |los oyentes |todo el mundo |todos |las personas |los clientes |las familias |más gente |más personas |los jóvenes |los fans |)(la|lo|los|las) (escuchen|escuche|oigan|pongan en sus listas|guarden en sus listas) = people should listen to it
que (la gente |el público |los vecinos |todo el mundo |todos |las personas |los clientes |las familias |más gente |más personas |los jóvenes |)(la|lo|los|las) (compren|compre|pidan|pida|encarguen|encargue|adquieran) = people should buy it
que (la gente |el público |los vecinos |todo el mundo |todos |las personas |los clientes |las familias |más gente |más personas |)(la|lo|los|las) (visiten|visite|lean|lea|consulten|consulte) (en la web|en el sitio|en la página|por internet|online|) = people should visit our website
(que |para que |)(la gente |el público |los vecinos |los oyentes |todo el mundo |todos |las personas |los clientes |las familias |más gente |)nos (tenga|tengan) (siempre |muy |bien |más |)(presente|presentes|en mente|en cuenta|en la cabeza|en el radar|ubicado|ubicados) = people should know us
(se|sea|sean) (vea|vean|reproduzca|reproduzcan|visto|vistos|vista) (completo|completa|completos|completas|entero|entera|enteros|hasta el final|de principio a fin|íntegro|al completo) = be watched in full
(primera|primeras) (visita|visitas|cita|citas|consulta|consultas) (pedida|pedidas|reservada|reservadas|solicitada|solicitadas|agendada|agendadas|concertada|concertadas) = appointments booked
(pedir|reservar|solicitar|agendar|concertar|pidan|reserven|soliciten|agenden) (una |su |la |)(primera) (visita|cita|consulta) = book an appointment

(el barrio|la vecindad|los vecinos|la ciudad|el pueblo|la gente|la zona|la colonia|mucha gente) (de aquí|de la zona|del barrio|) (todavía|aún|) no (lo |se ha |nos ha |)(sabe|saben|enterado|descubierto|conoce|conocen|se entera|se enteró) (todavía|aún|) = nobody knows us
(la|lo|se la|se lo) (instalen|descarguen) = people should download the app
(el mayor número|la mayor cantidad|el máximo número) de veces (posible|) = as often as possible
(vea|vean|reproduzca|reproduzcan) (completo|completa|completos|completas|entero|entera|enteros|íntegro|hasta el final|de principio a fin) = watched in full

(habitaciones|cabañas|plazas|mesas|camas|asientos|butacas) por (ocupar|vender|llenar|reservar|alquilar) = rooms still empty
(cuanta|cuánta|mientras) más (gente|personas|público) (lo |la |)(vea|vean|mire|miren) (,|) mejor = we want people to watch our video
(cuanta|cuánta|mientras) más (gente|personas|público) (lo |la |)(escuche|escuchen|oiga|oigan) (,|) mejor = we want people to listen
(cuanta|cuánta|mientras) más (gente|personas|público) (la |se la |lo )(descargue|descarguen|baje|bajen|instale) (,|) mejor = we want people to download the app
(cuanta|cuánta|mientras) más (gente|personas|público) (nos |)(conozca|conozcan|ubique|recuerde) (,|) mejor = we want people to know us
(sección|la sección) (de|del|sobre) {w} = the {w} section

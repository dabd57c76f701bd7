# Media and services that are not sold here, asked for by name or by what is to be done.

# -- posters, vehicles, streets
(vallas|valla) (camineras|caminera|carreteras|de carretera|en la carretera|en la autopista|en la ruta|led|digitales|digital|luminosas|móviles|móvil) = billboards
(avisos|carteles|carteleras|cartelera exterior|pancartas|pancarta|lonas|lona|pendones|pasacalles|murales publicitarios|bardas|pinta de bardas|barda|tótems|pantallas led|pantalla led|pantallas gigantes|pantallas en la calle|afichaje|afiche|pegatina de carteles|pegada de carteles|opis|opi|chupetes|paletas publicitarias|letreros|backlights|minivallas|caras de valla|medianeras|refugios|posavasos) (en la calle|en la vía pública|en la ciudad|en las calles|) = billboards
(carteleras|cartelera exterior|espectaculares en|gran formato|circuito de pantallas|vía publica) = billboards
(rotular|rotulación de|rotulado de|brandear|vinilar|vinilado de|forrar|ploteo de|plotear|publicidad en|anuncios en|avisos en|publicidad sobre|branding de|branding en|anunciarnos en) (los|las|unos|unas|algunos|{n}|la parte trasera de los|la trasera de los|) (taxis|taxi|buses|bus|autobuses|autobús|micros|colectivos|camiones|camión|combis|peseros|metro|subte|metrobús|trenes|tren|tranvía|tranvías|camionetas|mototaxis|vehículos|furgonetas) = ads on buses
(traseras|trasera|lunetas|luneta|laterales|costados|culos) (de|de los|de las) (taxis|buses|autobuses|micros|colectivos|camiones|combis) = backs of buses
(perifoneo|carro parlante|carros parlantes|coche con megafonía|altavoz por la calle|auto parlante|camioneta con altavoz|megafonía por las calles|parlante por la calle) = sound trucks

# -- print
en (papel|edición impresa|versión impresa|la edición impresa|la edición en papel|impreso) = in newspapers
(aviso|avisos|anuncio|anuncios|página|páginas|media página|una página|inserto|insertos|publicidad|publirreportaje|desplegado|encarte|robapáginas|faldón|clasificado|clasificados|pauta) en (el|la|los|las|un|una|) (diario|periódico|diarios|periódicos|revista|revistas|prensa|semanario|dominical|suplemento|gaceta|mercurio|clarín|tercera|nación|comercio|universal|tiempo|espectador|vanguardia|reforma|heraldo|correo|diario local|periódico local) = print ads
(media página|página completa|doble página|cuarto de página|página entera|página impar|contraportada|faldón) = half page in the newspaper
(panfleto|panfletos|volante|volanteo|volantear|repartir volantes|reparto de volantes|reparto de flyers|repartir folletos|reparto de folletos|folleto|díptico|tríptico|folletería|octavilla|encartes|páginas amarillas|clasificados) = flyers

# -- post
(buzonear|reparto en buzones|reparto por buzones|en los buzones|en todos los buzones|correo directo|correo postal|mailing postal|mailing físico|cartas a nuestros clientes|carta a todos los hogares|cartas a los hogares|postales|envío postal|correo físico|correspondencia directa|postales a domicilio) = direct mail

# -- cinema
(publicidad|anuncio|anuncios|spot|spots|pauta|avisos|aviso|comercial|comerciales|cineminuto|cineminutos|láminas|diapositivas|pase|pases|campaña) (en|de|para) (el |los |las |)(cine|cines|salas de cine|cinépolis|cinemex|cinesa|yelmo|cinemark|hoyts) = cinema ads
(en|en los|en el|en las) (cine|cines|salas|salas de cine|cinépolis|cinemex|cinesa|cinemark) (antes de|antes de la|antes de las|previo a la) (película|películas|función|función principal|) = cinema ads
(cineminuto|cineminutos|pantalla de cine) = cinema ads

# -- television and radio
(un |)(spot|comercial|aviso|anuncio|pase) (en|de|por|para) (la |)(tele|televisión|tv) = TV spots
(antes|después|durante) (del|de|de la|el|la) (telediario|noticiero|noticiario|informativo|telenovela|novela|partido) = before the news

# -- messages to people one has
(sms|mensajes de texto|mensaje de texto|sms masivo|sms masivos|envío de sms|mensajes por whatsapp|mensajes de whatsapp|whatsapp masivo|whatsapps|difusión por whatsapp|notificaciones push|notificación push|mensajitos) (a|para) (nuestros|nuestra|mis|mi|los|la|todos nuestros|toda nuestra) ({n}|) (clientes|base|base de datos|contactos|socios|socias|lista|suscriptores|pacientes|huéspedes|alumnos) = SMS campaign
(sms|mensajes de texto|mensaje de texto|sms masivo|sms masivos|mensajes por whatsapp|mensajes de whatsapp|whatsapp masivo|difusión por whatsapp|notificaciones push|notificación push) = SMS campaign
(mandar|enviar|mandarle|enviarle|mandarles|enviarles|que manden|que envíen|envíen|manden) (un|una|unos|la oferta por|el descuento por|la promo por|) (sms|mensaje de texto|whatsapp|mensajes de texto|mensaje) = SMS campaign
(mandar|enviar|mandarle|enviarle|mandarles|enviarles|que manden|que envíen|envíen|manden|envío de|envío de un) (un|una|unos|la oferta por|el descuento por|la promo por|) (mail|email|correo|e-mail|correo electrónico|mails|emails|correos|boletín|newsletter) (a|para) (nuestros|nuestra|mis|mi|los|la|todos nuestros|toda nuestra) = e-mail campaign to
(un|unos|una) (mail|email|correo|e-mail|correo electrónico|mails|emails|correos|boletín|newsletter) (a|para) (nuestros|nuestra|mis|mi|los|la|todos nuestros|toda nuestra) ({n}|) (clientes|base|base de datos|contactos|socios|lista|suscriptores|pacientes|huéspedes|alumnos) = e-mail campaign
(mailing a|mailing para|boletín a|correo masivo|correo masivo a|e-mail marketing|email masivo) = e-mail campaign

# -- people who post
(creadores|creador de contenido|tiktoker|tiktokeros|tiktokeras|youtuber|instagramer|instagramers|bloggers|blogueros|blogueras|streamers|microinfluencers|micro-influencers|influenciadores|famosos|embajadores de marca|creadoras de contenido|creadores de tiktok|influencers de tiktok) = influencers

(necesito|necesitamos|quiero|queremos|quisiéramos|quisiera|nos gustaría|me gustaría) (también|además|asimismo|igualmente) = we also want
(también|además|asimismo|aparte) (necesito|necesitamos|quiero|queremos|quisiéramos|quisiera|nos gustaría|me gustaría) (incluir|sumar|meter|agregar|añadir|tener|) = we also want
(pueden|podéis|podrían|podríais|puedes) (también|además) = can you also
(y|) (de paso|aparte|encima) = also
# -- papers, stations and channels by name
(anuncio|anuncios|página|media página|faldón|publicidad|inserción|aviso|avisos|publirreportaje) en (el país|el mundo|la vanguardia|el periódico|la razón|el abc|abc|marca|el marca|as|el correo|la voz de galicia|el clarín|clarín|la nación|reforma|el universal|excélsior|el tiempo|el mercurio|la tercera|el comercio|hola|el diario de {w}|la prensa) = print ads
(cuña|cuñas|spot|spots|mención|menciones|anuncio|anuncios) en (la ser|cadena ser|la cope|cope|onda cero|los 40|cadena 100|europa fm|kiss fm|rac1|rac 1|rne|radio {w}|{w} fm|w radio|caracol radio|la 100|mitre|rock & pop) = radio spots
(spot|spots|anuncio|anuncios|comercial|comerciales|pase|pases) en (antena 3|antena tres|telecinco|tele 5|la sexta|cuatro|la 1|tve|televisa|tv azteca|azteca|telefe|el trece|caracol|rcn|canal {n}|tv3|canal sur|telemadrid) = TV spots
(correo|email|mail|boletín|mensaje|newsletter) a (su|vuestra|tu|sus|vuestros|tus) (base|base de datos|base de suscriptores|lista|suscriptores|oyentes|usuarios|clientes) = e-mail campaign

# -- samples, boards, letters and promises
(repartir|reparta|repartan|repartiendo|reparto de|dar|regalar|entregar|ofrecer) (unas|las|nuestras|algunas|) (muestras|muestras gratis|degustaciones|probaditas|muestritas) = hand out samples
(degustación|degustaciones|stand promocional|puesto de degustación|edecanes|promotoras|promotores|sampleo|sampling|activación en calle|activaciones|promotoría|azafatas) = promo stand
(nuestro logo|nuestro nombre|nuestra marca|el logo|logo|publicidad|nombre) (en|sobre) (la|las|el|los|) (camiseta|camisetas|remera|playera|playeras|polera|casaca|vallas del campo|vallas del estadio|bardas del estadio|cancha|estadio) = our logo on the shirts
(vallas del campo|vallas del estadio|patrocinar el equipo|patrocinar al equipo|patrocinio del equipo|patrocinio de camiseta|auspiciar al club|auspicio del club|patrocinar la carrera|patrocinar el torneo|patrocinar las fiestas) = perimeter boards
(una carta|cartas|un folleto|un volante|volantes|un tríptico|una postal) (a|para|en|por) (todos los|cada|los|todas las|las|cada uno de los) (vecinos|vecino|buzones|buzón|casas|casa|hogares|hogar|domicilios|puertas) = letters to all households
(en|por) (todos los|cada|los) (buzones|buzón) = into every letterbox
(salir|aparecer|estar|anunciarnos|que nos saquen|vernos|salgamos) (en|por) (la tele|la televisión|tv|televisión|la tv|antena 3|telecinco|televisa|canal {w}) = TV spots
(garanticen|garantizar|garantizan|garanticéis|garantizáis|aseguren|prometan|aseguráis|nos garantizan) (nos |) {n} (visitas|visitantes|clientes|personas|gente) (a la tienda|en la tienda|al local|en el local|en tienda|a tienda|por la puerta|al negocio) = guarantee {n} store visits
(instagramer|instagramers|tiktoker|tiktokers|youtuber|youtubers|streamer|famosos|famosa|famoso|una famosa|un famoso|blogueras) = influencers
(un mensaje|mensaje|mensajes|un whatsapp|whatsapps|un wasap|un sms|un correo|correos|un mail) (a|para) (nuestros|mis|los|todos los|todos nuestros|nuestra|la) (clientes|socios|clientas|alumnos|contactos|base|lista|pacientes|suscriptores|abonados) = SMS campaign
(unas|unos|algunas|algunos|dos|tres|varios|varias) (instagramers|instagramer|tiktokers|youtubers|blogueras|famosos|influencers) = some influencers to show

# What the business wants to happen.

# -- labels
(objetivo|meta|objetivo principal|objetivo de campaña|objetivo de la campaña|finalidad) (es|será|sería|son|principal es) (el|la|los|las|) = goal is
(kpi|kpis|indicador|métrica|métrica principal|kpi principal) (es|es el|es la|son|son las|son los|será|de éxito es|del cliente es|del sello son|) = KPI is
(optimizar|optimiza|optimice|optimizado|optimizada|optimizando|optimización) (a|para|por|hacia|en) = optimise for
(cambia|cambiar|cambie|cambiemos|pasa|pasemos) (el|) objetivo (a|por|hacia) = change the goal to
(orientada|orientado|enfocada|enfocado|pensada|dirigida) a (conseguir|generar|lograr|captar|obtener|) (ventas|conversiones) = geared towards sales

# -- verbs of wanting results
(conseguir|consigue|conseguí|consiga|consigamos|lograr|logra|lograr más|obtener|obtén|tener|captar|capta|captemos|atraer|atrae|atraigamos|sumar más|llegar a tener|sacar más|juntar|recolectar|recoger|recabar|reunir|captación de|captar más|conseguir más|generar más|generar|genera|generemos|generación de|obtención de|consecución de|aumentar las|aumentar los|incrementar las|incrementar los|crecer en|impulsar las|impulsar los|impulsar el|impulsar la|impulsar|levantar|disparar|maximizar|maximizar las|maximizar los|maximizar el|maximizar la|potenciar|mejorar|mejorar la|mejorar las|fomentar|incentivar|cerrar) = get
(aumentar|aumentar el|aumentar la|incrementar|incrementar el|incrementar la|hacer crecer|crecer) = increase
(generar|lograr|conseguir|ganar|construir|crear|hacer|trabajar|dar) (marca|branding|notoriedad|awareness|imagen de marca|conocimiento de marca|reconocimiento de marca|visibilidad|presencia|presencia de marca|recuerdo|recuerdo de marca|recordación|cobertura) = build brand awareness
más ventas = more sales

# -- awareness
(notoriedad|notoriedad de marca|reconocimiento|reconocimiento de marca|conocimiento|conocimiento de marca|recordación|recordación de marca|recuerdo de marca|branding|visibilidad|visibilidad de marca|posicionamiento|posicionamiento de marca|presencia de marca|imagen de marca|awareness|brand awareness|difusión|consideración de marca) = brand awareness
(queremos|para|buscamos|) (darnos|hacernos|darme|hacerme) (a conocer|conocer|conocidos|visibles|notar) = we want brand awareness
(dar|dé|den|demos) a conocer (el|la|los|las|nuestro|nuestra|mi|un|una|) = brand awareness for
(que|para que) (nos|me|lo|la|los) (conozca|conozcan|vean|ubiquen|recuerden|vea|identifiquen|reconozcan|tengan presentes) = brand awareness with
(que|para que) (se conozca|la gente conozca|la gente sepa|todo el mundo conozca|todos conozcan|conozcan|la gente se entere|se entere todo el mundo|sepan) (de|que|el|la|nuestra|nuestro|) = brand awareness of
(estar|estemos|quedar) (en boca de todos|en la mente|en el top of mind|top of mind) = brand awareness
top of mind = brand awareness
(hacer ruido|hacer bulla|generar ruido|meter ruido|que se hable de nosotros|hacer runrún) = brand awareness
(difundir|divulgar|promocionar|promover|comunicar) = promote
(anunciar|publicitar) = advertise
(concienciar|concientizar|sensibilizar|concienciación|sensibilización|concientización) (a|sobre|de|) = raise awareness of
(impactar|alcanzar|llegarle|llegar|impactemos|lleguemos|alcancemos|pegarle|impacta|alcanza|llega|dirigirnos|dirigirme|hablarle|hablar|apuntar|apuntamos|apuntemos|apuntá|apunte|dirígete) (a|al) = reach
(alcanzar|impactar|impactamos|alcanzamos) = reach
(mayor|máximo|máxima) (número|cantidad) (de|posible de) (gente|personas|público|usuarios|oyentes) (posible|posibles|) = as many people as possible
(mayor|máximo) (número|cantidad) (de|posible de) = as many
(a|al) (cuanta más gente mejor|cuantas más personas mejor|la mayor cantidad de gente posible|la mayor cantidad de personas posible|el máximo de gente posible|el mayor número de personas posible|cuanta gente se pueda|toda la gente posible) = reach as many people as possible
al (mayor|máximo) número de = reach as many people as possible
(máximo|maximizar|maximizando|mayor|el mayor|el máximo) (alcance|cobertura|el alcance|la cobertura) (posible|) = maximum reach
(alcance|cobertura|reach) = reach
(alcance|cobertura) (único|neto|neta) = unique reach
(impresiones|impactos publicitarios) = impressions
(máximo de|el mayor número de|la mayor cantidad de|cuantas más) impresiones = as many impressions as possible

# -- traffic
(visitas|visitantes|sesiones) (a|al|en) (la|el|nuestra|mi) (web|página|sitio|sitio web|página web|landing|tienda online) = visits to our website
(llevar|llevá|traer|mandar|enviar|dirigir|derivar) = drive
(a|al|hacia) (la|el|nuestra|nuestro|mi|) (web|página|sitio|sitio web|página web|landing|landing page|tienda online|portal|blog|ecommerce|e-commerce|catálogo online) = to our website
(en|por|desde) (la|el|nuestra|nuestro|mi|) (web|página|sitio|sitio web|página web|landing|landing page|tienda online|portal|blog|ecommerce|e-commerce|catálogo online) = on our website
(la|nuestra|mi) (web|página|página web|tienda online|landing) = our website
(el|nuestro|mi) (sitio|sitio web|portal|blog|ecommerce) = our website
(tráfico|tráfico web|tráfico cualificado|tráfico calificado|tráfico de calidad|tráfico online) = website traffic
(visitas|sesiones) (web|online) = website visits
visitas = visits
(clics|clicks|clicks al enlace|clics al enlace) = clicks
(clics|clicks) (a|al|en) (la|el|) (web|página|landing|sitio|enlace) = clicks
(que|para que) (visiten|conozcan) = people should visit
(que|para que) (entren|entre|vayan|accedan|se metan|naveguen) (a|en|por) = people should visit
(que|para que) (hagan|den|haga) (clic|click) = clicks
(páginas vistas|vistas de página) = page views
(web|página web|sitio web|página|sitio|site) = website
(landing|landing page|página de aterrizaje) = landing page
visitas a (la|nuestra|nuestras|las|mi|) (tienda|tiendas|tienda física|tiendas físicas|local|locales|sucursal|sucursales|restaurante|showroom) = store visits
(tráfico|afluencia) (a|en) (la|las|nuestras|) (tienda|tiendas|tienda física|local|locales|punto de venta) = foot traffic

# -- sales
ventas = sales
(ventas|compras|pedidos) (online|en línea|en la web|por internet|por la web|en la página|web|digitales|de la tienda online|del ecommerce) = online sales
(vender|venda|vendamos|vendas|a vender|vender más|vender mucho|para vender|hay que vender|vender muchas|vender muchos|para vender más) = sell more
(vender|venda|vendamos|agotar|colocar|liquidar) (las|los|unas|unos|más|) (entradas|boletos|tickets|boletas|localidades) = sell tickets
(agotar|liquidar) = sell out
(venta de|ventas de) (entradas|boletos|tickets|boletas) = ticket sales
(venta de|venta) = sales of
venta = sale
(compra|compras|compras online) = purchases
(pedido|pedidos|órdenes|ordenes de compra) = orders
(pedidos|órdenes) (a domicilio|online) = online orders
(conversión|conversiones) = conversions
(reserva|reservas|reservaciones|reservación|reservas online|reservas por la web|reservas por nuestra web) = bookings
(reservas directas|reservas en la web|reservas por web) = bookings
(que|para que) (compren|compre|adquieran|encarguen|pidan|ordenen|se lleven) = people should buy
(que|para que) (reserven|reserve|hagan reservas|hagan reserva|hagan su reserva|hagan una reserva) = more bookings
(llenar|llenemos) (el|la|los|las|) (local|restaurante|sala|hotel|habitaciones|mesas|teatro|bar|agenda|comedor|recinto) = more bookings
(llenar las plazas|llenar cupos|cubrir las plazas|cubrir cupos|llenar las clases|llenar las aulas) = more registrations
(nuevos clientes|captar clientes|captación de clientes|conseguir clientes|clientes nuevos|ganar clientes|más clientes|adquisición de clientes|captación de nuevos clientes|captar nuevos clientes|adquirir clientes) = customer acquisition
(ticketera|taquilla) = ticket sales
(suscripciones|suscripción) = subscriptions
(contrataciones|contratación de seguros|pólizas|contratos) = sales
(que|para que) (contraten|contrate|se suscriban|se abonen) = people should buy
transacciones = transactions
(que|para que) (nos|me|) (donen|apoyen con un donativo|hagan donaciones|hagan un donativo) = more conversions
(donativos|captar donaciones|recaudar|recaudación) = conversions

# -- leads
(leads|lead) = leads
(prospectos|prospecto|contactos|contactos comerciales|contactos cualificados|contactos calificados|datos de contacto|oportunidades comerciales) = leads
(leads|contactos|prospectos) (cualificados|calificados|de calidad) = qualified leads
(registro|registros) = registrations
(inscripción|inscripciones|matrículas|matriculaciones|inscriptos|inscritos|preinscripciones|preinscriptos|alumnos nuevos|nuevos alumnos) = registrations
(alta|altas) (nuevas|de usuarios|de clientes|) = sign-ups
(solicitudes|solicitud) (de|) (información|presupuesto|cotización|cotizaciones|crédito|microcrédito|préstamo|tarjeta|demo|cita|admisión|) = applications
(cotizaciones|pedidos de presupuesto|pedidos de cotización|peticiones de presupuesto|solicitudes de cotización|simulaciones) = quote requests
(formularios|formulario|formularios completados|formularios rellenos|formularios llenos|envíos de formulario) = form fills
(cita|citas|turnos|turno|visitas comerciales|citas previas|consultas agendadas) = appointments
(demos|demostraciones|demo|demos agendadas) = demos
(test drive|test drives|pruebas de manejo|prueba de manejo|pruebas de conducción|prueba de conducción) = test drives
(llamadas|llamados) = call requests
consultas = inquiries
(pruebas gratuitas|pruebas gratis|trials|prueba gratis|prueba gratuita|demo gratis) = free trials
(suscriptores|suscriptos|suscritos) (a|al|de) (la|el|nuestra|) newsletter = newsletter sign-ups
(suscriptores|suscriptos) = subscribers
(que|para que|y) (se|) (registren|inscriban|apunten|anoten|den de alta|matriculen|registre|inscriba|apunte) = people should sign up
(registren|inscriban|apunten|anoten|matriculen) en (la|nuestra|el|nuestro) (web|página|sitio|landing|app) = sign up
(que|para que|y) (dejen|deje|den) (sus|su|los|) (datos|mail|correo|teléfono|contacto) = people should leave their details
(que|para que) (pidan|soliciten|agenden|saquen|tomen) (una|un|su|) (cita|citas|turno|hora|consulta|visita|demo) = more appointments
(que|para que) (pidan|soliciten|nos pidan) (presupuesto|información|cotización|info|un presupuesto|una cotización) = quote requests
(que|para que) (rellenen|completen|llenen|cumplimenten) (el|un|nuestro|) formulario = form fills
(que|para que) (nos|me|) (llamen|contacten|escriban|consulten) = more leads
(captar|conseguir|generar|levantar) datos = get leads
(base de datos|bbdd) = leads

# -- apps, streams, views
(descargas|descarga) = downloads
(descargas|descarga|instalaciones|instalación) (de|para) (la|nuestra|una|mi|) (app|aplicación|aplicación móvil) = app downloads
(instalaciones|instalación|installs) = installs
(que|para que) (se|) (descarguen|instalen|bajen) (la|nuestra|mi|el) (app|aplicación|juego) = people should download our app
(que|para que) (se|) (descarguen|instalen|bajen) = people should download our
(descargar|instalar|bajar|bajarse|descargarse) (la|nuestra|mi) (app|aplicación) = to download our app
(descargas|escuchas|reproducciones|plays|oyentes|suscriptores) (de|para|del) (nuestro|mi|) (pódcast|episodios|programa) = podcast downloads
(reproducciones|escuchas|plays|streams) del (disco|álbum) = album streams
(reproducciones|escuchas|streams|plays|oyentes nuevos) = streams
(que|para que) (escuchen|oigan|le den play a) (el|nuestro|mi) (nuevo|) (disco|álbum) = people should listen to our album
(que|para que) (escuchen|oigan) (el|la|nuestro|mi) (nuevo|nueva|) (single|sencillo|tema|canción) = people should listen to our single
(que|para que) (escuchen|oigan) (el|nuestro|mi) (nuevo|) (pódcast|programa|episodio) = people should listen to our podcast
(visualizaciones|vistas|reproducciones|views|visionados) (de|del) (vídeo|vídeos|el video|tráiler|spot) = video views
(visualizaciones|visionados|vistas|views|vistas completas|reproducciones completas|visualizaciones completas) = video views
(vistas|visualizaciones|reproducciones) completas = completed views
(que|para que) (vean|miren|vea|mire) (el|nuestro|mi|la|) (video|tráiler|spot|clip|anuncio) = people should watch our video
vtr = completed views
(tasa de finalización|tasa de completado|completion rate) = completion rate
(interacción|engagement|interacciones) = engagement
(consideración|intención de compra) = consideration
(objetivo|meta|objetivo principal|objetivo de campaña|finalidad) = goal
(kpi|kpis|métrica|indicador) = KPI
(público objetivo|público meta|target|público|audiencia|audiencia objetivo) = target audience

# -- what people are to do, in the subjunctive
(compren|adquieran|encarguen|se lleven|gasten) = should buy
(compre) (en|por|nuestro|nuestra|el|la|su) = should buy
(reserven|hagan su reserva|hagan reservas|contraten|reserve mesa|reserve) = should book
(que|para que|y que) (reserven|agenden|pidan|saquen|tomen) (la|una|su|nuestra|) (clase|sesión|lección|visita|asesoría|consulta|hora) (de prueba|gratis|gratuita|guiada gratis|demo|de muestra|sin costo|inicial) = people should book a free lesson
(reservar|agendar|pedir) (la|una|su|) (clase|sesión|lección|visita|visita guiada|asesoría|consulta|hora) (de prueba|gratis|gratuita|demo|de muestra|) = book a free lesson
(que|para que) (compren|adquieran|se lleven|encarguen) = people should buy
(que|para que) (la gente|los clientes|la peña|la banda|el público|todos|todo el mundo) (compre|compren|adquiera) = people should buy
(que|para que) (la gente|los clientes|la peña|la banda|el público|todos|todo el mundo) (reserve|reserven) = people should book
(que|para que) (la gente|los clientes|la peña|la banda|el público|los vecinos|todos) (se inscriba|se apunte|se registre|se anote|se apunten) = people should sign up
(se inscriban|se apunten|se registren|se anoten|se matriculen|se den de alta|se postulen|se suscriban) = should sign up
(que|para que) (se inscriban|se apunten|se registren|se anoten|se matriculen|se den de alta|se postulen) = people should sign up
(que|para que) (los interesados|los padres|los vecinos|la gente|los clientes|las empresas) (llamen|llame|escriban|nos llamen|nos llame|nos escriban|contacten|nos contacten|pregunten) = people should call us
(nos llamen|nos escriban|nos contacten|nos consulten|llamen por teléfono) = should call us
(pidan|soliciten) (presupuesto|información|cotización|info|un presupuesto|una cotización|precio|precios|catálogo|folleto|el catálogo) = should ask for a quote
(que|para que) (pidan|soliciten|nos pidan) (presupuesto|información|cotización|info|precio|precios|catálogo|el catálogo|el folleto) = people should ask for a quote
(pidan|soliciten|agenden|saquen|tomen) (cita|turno|hora|visita|una cita|un turno|una demo|consulta) = should book an appointment
(que|para que) (dejen|deje) (sus|su|los|el|un) (datos|mail|correo|teléfono|contacto|número) = people should leave their details
(objetivo|meta|fin|motivo) : que (dejen|deje) (sus|su|los|el|un) (datos|mail|correo|teléfono|contacto|número) = goal: leave their details
(rellenen|completen|llenen|cumplimenten) (el|un|nuestro) formulario = should fill in our form
(que|para que) (entren|entre|vayan|accedan|se metan|naveguen|visiten|visite|lleguen|caigan) (a|en|por|) (la|el|nuestra|nuestro|mi) (web|página|sitio|sitio web|página web|landing|tienda online|portal|tienda virtual) = people should visit our website
(que|para que) (la gente|los clientes|la peña|la banda|el público|todos|más gente|más personas) (entre|vaya|acceda|se meta|visite|entren|vayan|llegue) (a|en|por|) (la|el|nuestra|nuestro|mi) (web|página|sitio|sitio web|página web|landing|tienda online|portal|tienda virtual) = people should visit our website
(se descarguen|se bajen|descarguen|bajen|instalen) (la|nuestra|mi|el|nuestro) (app|aplicación|juego) = should download our app
(que|para que) (se descarguen|se bajen|descarguen|bajen|instalen) (la|nuestra|mi|el|nuestro) (app|aplicación|juego) = people should download our app
(que|para que) (se vea|vean|se mire|miren|la gente vea|todo el mundo vea|se viera|se vea bien) (el|nuestro|la|nuestra|un) (tráiler|avance|teaser|corto|video|clip|videoclip|película|documental|spot) = people should watch our trailer
(vea|vean|mire|miren) (el|nuestro|la|nuestra) (tráiler|avance|teaser|corto|video|clip|videoclip|película|documental) = should watch our trailer
(que|para que) (escuchen|oigan|la gente escuche|la gente oiga|le den al play al|le dé al play al|le den play al) (el|nuestro|mi|la|nuestra|) (disco|álbum|tema|canción|single|sencillo|podcast|pódcast|programa) = people should listen to our album
(que|para que) la gente le (dé|den) (al|) play (al|a la|a nuestro) (disco|álbum|tema|canción|single|sencillo|podcast) = people should listen to our album
(le dé al play|le den al play|dale play|le den play) (al|a la|a nuestro) (disco|álbum|tema|canción|single|podcast) = should listen to our album
(que|para que) (donen|apoyen|hagan un donativo) = people should donate
(que|para que) (se|) (agoten|vendan|vuelen|acaben) (las|los|todas las|todos los) (entradas|boletos|boletas|plazas|localidades|tickets) = sell out
# -- being known, as people say it
(que|para que) (la gente|la peña|la banda|todo el mundo|todos|los vecinos|el barrio|todo el barrio|el pueblo|el personal|mi gente) (lo sepa|lo sepan|se entere|se enteren|se entere de que existimos) = everyone should know about us
(lo sepa|lo sepan) (todo el mundo|la gente|el barrio|la peña|todos) = everyone should know about us
(que|para que) (lo sepan|lo sepa|se sepa|se enteren|se entere) = people should know about us
(se entere|se enteren|se entera) = should know about us
(se entere|se enteren) de (que|) = should know that
(sepa|sepan) que (existimos|estamos|abrimos|estamos aquí|seguimos|hemos abierto|estamos abiertos|ya abrimos|volvimos|hay) = should know that we exist
(sepa|sepan) = should know
(nos conozca|nos conozcan|nos recuerden|nos recuerde|nos ubiquen|nos vean|nos tengan en cuenta|nos tengan en mente|nos reconozcan|nos descubran) = should know us
(que|para que) (nos conozca|nos conozcan|nos recuerden|nos ubiquen|nos tengan en cuenta|nos tengan en mente|nos tengan presentes|nos descubran) = people should know us
(que|para que) (se corra|corra|corramos) (la voz|la bola|el rumor) = the word should get around
(correr|corramos|hacer correr) la (voz|bola) = spread the word
(que|para que) (se hable|hablen|se comente|comenten) (de|) (la marca|nosotros|nuestra marca|mí|nuestra empresa|lo nuestro|) = people should talk about us
(queremos|quiero|hay que|necesitamos|buscamos) sonar = goal: brand awareness
(queremos|quiero|hay que|necesitamos) (aparecer|estar presentes|hacernos ver|que nos vean|hacernos notar|dejarnos ver) = goal: brand awareness
(hacernos|hacerme|hacerse|labrarnos|ganarnos) (un|) nombre = make a name for ourselves
(nadie|casi nadie|poca gente|muy poca gente) (nos|me) conoce = nobody knows us
(nadie|casi nadie|poca gente) sabe que (existimos|estamos|estamos aquí) = nobody knows that we exist
(que|para que) (el|nuestro) nombre (se quede|quede|se grabe|suene|se recuerde) (en la cabeza|grabado|en la mente|en la memoria|) = our name should stick in people's heads
(meter|armar|hacer|montar|dar) (bulla|ruido|jaleo|revuelo|barullo|alboroto|lío|escándalo) = make some noise about us
(que|para que) (el mayor número de gente|la mayor cantidad de gente|mucha gente|todo el mundo|cuanta más gente|el máximo de gente|la gente) (oiga|escuche|vea|oigan|escuchen|vean) (el|nuestro|la|nuestra) (anuncio|cuña|jingle|spot|mensaje|publicidad|marca|aviso) = as many people as possible should hear our ad
(dar que hablar|hacernos oír|hacernos escuchar|salir del anonimato|estar en el mapa|ponernos en el mapa) = goal: brand awareness
# -- contacts in every form, and labels
(pedidos|peticiones|solicitudes) (de llamada|de contacto|de devolución de llamada|de que les llamemos|de catálogo|de visita) = call-back requests
(descarga|descargas) (del|de|de nuestro|de la) (ebook|e-book|libro blanco|catálogo|guía|folleto|whitepaper|pdf|dossier|informe|manual) = whitepaper downloads
(consultas|contactos|mensajes|pedidos|solicitudes) (por|a través de|vía|mediante|en) (el|un|nuestro) (formulario|formulario de contacto|formulario web) = enquiries via our form
formularios de contacto = contact forms
(objetivo|meta|para qué|por qué|motivo|fin|acción|acción deseada|resultado esperado|finalidad) : = goal:
(vender|venta de) (entradas|boletos|tickets|boletas) (online|por internet|en la web|en línea) = sell tickets
(motivo|para qué|por qué|fin|finalidad|propósito|razón) : = goal:
(que|para que) (la gente|los clientes|los pacientes|los padres|el público|los vecinos|) (agende|agenden|pida|pidan|saque|saquen|solicite|soliciten|reserve|reserven) (en línea|online|por internet|por la web|en la web|) (su|una|la|el|un) (examen|cita|consulta|revisión|turno|hora|prueba|evaluación|diagnóstico|valoración|chequeo) = people should book an appointment
(preventas|preventa|preórdenes|preorden|precompras) = pre-orders
(motivo|finalidad|propósito) = goal
(visiten|visite|lean) (el|nuestro|la|nuestra|mi) (blog|web|página|sitio|tienda online|portal|revista digital) = people should visit our website
(suene|suenen) (la|el|nuestra|nuestro|nuestras|) (marca|nombre|empresa|tienda) = people should know our brand
(la|nuestra) marca (suene|se escuche|se oiga|se conozca|esté en boca de todos|se vea|se recuerde) = people should know our brand
(deben|deberían|tienen que|han de|debe|debería|tiene que) (comprar|encargar|adquirir|pedir en línea) = should buy
(deben|deberían|tienen que|han de|debe|debería|tiene que) reservar = should book
(deben|deberían|tienen que|han de|debe|debería|tiene que) (inscribirse|apuntarse|registrarse|anotarse|matricularse|postularse) = should sign up
(deben|deberían|tienen que|han de|debe|debería|tiene que) (llamar|llamarnos|escribirnos|contactarnos|ponerse en contacto) = should call us
(deben|deberían|tienen que|han de|debe|debería|tiene que) (rellenar|completar|llenar) (el|un|nuestro) formulario = should fill in our form
(deben|deberían|tienen que|han de|debe|debería|tiene que) (pedir|solicitar) (cita|turno|hora|presupuesto|cotización|información) = should ask for a quote
(deben|deberían|tienen que|han de|debe|debería|tiene que) (entrar en|visitar|ir a) (la|el|nuestra|nuestro) (web|página|sitio|blog|portal|tienda online) = should visit our website
(deben|deberían|tienen que|han de) (descargar|descargarse|bajarse|instalar) (la|nuestra) (app|aplicación) = should download our app
(deben|deberían|tienen que|han de) (ver|mirar) (el|nuestro) (tráiler|video|corto|clip) = should watch our trailer
(deben|deberían|tienen que|han de) (saber|enterarse de|conocer) (que existimos|que estamos|quiénes somos|nos|la marca) = should know that we exist

# what people shall do, behind "que"
que (más|mucha|toda la|la|) (gente|personas|usuarios|clientes) (descargue|descarguen|instale|instalen|baje|bajen|se descargue|se descarguen) = more people to download
que (más|mucha|toda la|la|) (gente|personas|usuarios|clientes) (compre|compren) = more people to buy
que (más|mucha|toda la|la|) (gente|personas|usuarios|clientes) (reserve|reserven|agende|agenden) = more people to book
que (más|mucha|toda la|la|) (gente|personas|usuarios|clientes) (visite|visiten|entre a|entren a|entre en|entren en) = more people to visit
que (más|mucha|toda la|la|) (gente|personas|usuarios|clientes) (escuche|escuchen) = more people to listen to
que (más|mucha|toda la|la|) (gente|personas|usuarios|clientes) (vea|vean|mire|miren) = more people to watch
que (más|mucha|toda la|la|) (gente|personas|usuarios|clientes) (se registre|se registren|se apunte|se apunten|se inscriba|se inscriban|se suscriba|se suscriban) = more people to sign up for
que (más|mucha|toda la|la|) (gente|personas|usuarios|clientes) (nos conozca|nos conozcan|conozca|conozcan|se entere de|se enteren de) = more people to know about
que (más|mucha|toda la|la|) (gente|personas|usuarios|clientes) (pida|pidan|solicite|soliciten) = more people to request

# -- "that people download it", "that they enter the site to book"
que (la raza|la banda|la gente|la peña|el personal|todo el mundo|todos|todas|los clientes|los usuarios|la clientela|muchos|más gente|la chaviza|los chavos|los jóvenes|la afición|los vecinos) (se |)(la|lo) (descargue|descarguen|baje|bajen|instale|instalen|tenga en el celular) = more people to download our app
que (la raza|la banda|la gente|la peña|todo el mundo|todos|los clientes|los usuarios|los jóvenes|los chavos|) (se |)(descargue|descarguen|baje|bajen|instale|instalen) (nuestra|la|mi|el|nuestro) (app|aplicación|juego) = more people to download our app
que (la gente |los clientes |todos |) (entre|entren|ingrese|ingresen|pasen|vayan|se metan|se meta|visiten) (al|a la|a nuestro|a nuestra|en la|en el|en nuestra|) (sitio|web|página|sitio web|página web|tienda online) (a|para|y) (reservar|reserven|comprar|compren|pedir|pidan|arrendar|arrienden|alquilar|hacer pedidos|hacer su reserva) = get bookings on our website

# -- giving
(donaciones|donativos|aportes solidarios|aportaciones|donación) = donations
a través (del|de la|de nuestro|de nuestra|de|de un|de una) (sitio|web|sitio web|página|página web|sitio de internet|portal) = on our website
(por medio|mediante) (del|de la|de nuestro|de nuestra|el|la|nuestro|nuestra) (sitio|web|sitio web|página|página web|portal) = on our website
a través (del|de la|de nuestro|de nuestra|de|de un) (formulario|formulario en línea|formulario online|formulario web) = via our form
(que|para que) (la gente|el público|los vecinos|todos|más gente|las personas|los oyentes) (done|donen|aporte|aporten|colabore|colaboren) = people should donate
(que|para que) (donen|aporten|colaboren) = people should donate
# -- people to be hired
(postulaciones|candidaturas|currículums|currículos|curriculums|cvs|hojas de vida|solicitudes de empleo|aplicaciones de candidatos) = applications
(buscamos|necesitamos|se buscan|estamos buscando) (vendedores|repartidores|conductores|enfermeras|enfermeros|camareros|cocineros|meseros|técnicos|profesores|docentes|programadores|electricistas|choferes|personal|empleados|trabajadores|operarios) = we need candidates
# -- what counts
lo que (nos interesa|más nos interesa|buscamos|queremos|importa|nos importa|cuenta|necesitamos|nos mueve|vale) (es|son|:) = goal is
(pagadas|pagados|de pago) = paid
suscripciones (pagadas|de pago) = paid subscriptions
# -- "animar a los aficionados a visitar la página"
(animar|invitar|motivar|incitar|empujar|convencer|llevar|impulsar|alentar|incentivar|persuadir|atraer|estimular) a {x} (a|para|de) (visitar|entrar en|entrar a|ver|conocer|consultar|ir a|pasar por|navegar por|hacer clic en|explorar|descubrir) = get {x} to visit
(animar|invitar|motivar|incitar|empujar|convencer|llevar|impulsar|alentar|incentivar|persuadir|estimular) a {x} (a|para|de) (comprar|pedir|encargar|adquirir) = get {x} to buy
(animar|invitar|motivar|incitar|empujar|convencer|llevar|impulsar|alentar|incentivar|persuadir|estimular) a {x} (a|para|de) (reservar|contratar) = get {x} to book
(animar|invitar|motivar|incitar|empujar|convencer|llevar|impulsar|alentar|incentivar|persuadir|estimular) a {x} (a|para|de) (inscribirse|registrarse|apuntarse|anotarse|postularse|dejar sus datos|pedir cita|llenar el formulario|rellenar el formulario) = get {x} to sign up
(animar|invitar|motivar|incitar|empujar|convencer|llevar|impulsar|alentar|incentivar|persuadir|estimular) a {x} (a|para|de) (descargar|descargarse|instalar|bajar|bajarse) = get {x} to download
(animar|invitar|motivar|incitar|empujar|convencer|llevar|impulsar|alentar|incentivar|persuadir|estimular) a {x} (a|para|de) (escuchar|oír) = get {x} to listen to
(animar|invitar|motivar|incitar|empujar|convencer|llevar|impulsar|alentar|incentivar|persuadir|estimular) a {x} (a|para|de) (donar|colaborar) = get {x} to donate
(animar|invitar|motivar|incitar|empujar|convencer|llevar|impulsar|alentar|incentivar|persuadir|estimular) a {x} (a|para|de) (suscribirse|abonarse|hacerse socios) = get {x} to subscribe
(página|página web) de (entradas|boletos|tickets|reservas|venta|compra|pedidos|producto|productos|inscripción|registro|ofertas|menú|carta) = ticket page
(más|mucha|llevar|traer) (gente|personas|visitantes) (a|en) (la|nuestra) (página|web|tienda online|tienda en línea|carta online) = drive more traffic to our website

# that people get onto the site, whoever they are
(se|) (entre|entren|ingrese|ingresen|acceda|accedan|llegue|lleguen|pase|pasen|caiga|caigan|vaya|vayan|meta|metan|aterrice|aterricen|navegue|naveguen|asome|asomen|dirija|dirijan|eche un vistazo|echen un vistazo|dé una vuelta|den una vuelta|haga clic|hagan clic) (a|en|por|al) (la|el|nuestra|nuestro|mi|su|) (web|página|página web|sitio|sitio web|landing|tienda online|tienda virtual|tienda en línea|portal|plataforma|blog|catálogo online) = should visit our website

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
(difundir|divulgar|promocionar|promover|publicitar|anunciar|comunicar) = promote
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
(que|para que) (visiten|conozcan) = people to visit
(que|para que) (entren|entre|vayan|accedan|se metan|naveguen) (a|en|por) = people to visit
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
(que|para que) (compren|compre|adquieran|encarguen|pidan|ordenen|se lleven) = people to buy
(que|para que) (reserven|reserve|hagan reservas|hagan reserva|hagan su reserva|hagan una reserva) = more bookings
(llenar|llenemos) (el|la|los|las|) (local|restaurante|sala|hotel|habitaciones|mesas|teatro|bar|agenda|comedor|recinto) = more bookings
(llenar las plazas|llenar cupos|cubrir las plazas|cubrir cupos|llenar las clases|llenar las aulas) = more registrations
(nuevos clientes|captar clientes|captación de clientes|conseguir clientes|clientes nuevos|ganar clientes|más clientes|adquisición de clientes|captación de nuevos clientes|captar nuevos clientes|adquirir clientes) = customer acquisition
(ticketera|taquilla) = ticket sales
(suscripciones|suscripción) = subscriptions
(contrataciones|contratación de seguros|pólizas|contratos) = sales
(que|para que) (contraten|contrate|se suscriban|se abonen) = people to buy
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
(que|para que|y) (se|) (registren|inscriban|apunten|anoten|den de alta|matriculen|registre|inscriba|apunte) = sign up
(registren|inscriban|apunten|anoten|matriculen) en (la|nuestra|el|nuestro) (web|página|sitio|landing|app) = sign up
(que|para que|y) (dejen|deje|den) (sus|su|los|) (datos|mail|correo|teléfono|contacto) = leave their details
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
(que|para que) (se|) (descarguen|instalen|bajen) (la|nuestra|mi|el) (app|aplicación|juego) = people to download our app
(que|para que) (se|) (descarguen|instalen|bajen) = people to download our
(descargar|instalar|bajar|bajarse|descargarse) (la|nuestra|mi) (app|aplicación) = to download our app
(descargas|escuchas|reproducciones|plays|oyentes|suscriptores) (de|para|del) (nuestro|mi|) (pódcast|episodios|programa) = podcast downloads
(reproducciones|escuchas|plays|streams) del (disco|álbum) = album streams
(reproducciones|escuchas|streams|plays|oyentes nuevos) = streams
(que|para que) (escuchen|oigan|le den play a) (el|nuestro|mi) (nuevo|) (disco|álbum) = listen to our album
(que|para que) (escuchen|oigan) (el|la|nuestro|mi) (nuevo|nueva|) (single|sencillo|tema|canción) = listen to our single
(que|para que) (escuchen|oigan) (el|nuestro|mi) (nuevo|) (pódcast|programa|episodio) = listen to our podcast
(visualizaciones|vistas|reproducciones|views|visionados) (de|del) (vídeo|vídeos|el video|tráiler|spot) = video views
(visualizaciones|visionados|vistas|views|vistas completas|reproducciones completas|visualizaciones completas) = video views
(vistas|visualizaciones|reproducciones) completas = completed views
(que|para que) (vean|miren|vea|mire) (el|nuestro|mi|la|) (video|tráiler|spot|clip|anuncio) = people to watch our video
vtr = completed views
(tasa de finalización|tasa de completado|completion rate) = completion rate
(interacción|engagement|interacciones) = engagement
(consideración|intención de compra) = consideration
(objetivo|meta|objetivo principal|objetivo de campaña|finalidad) = goal
(kpi|kpis|métrica|indicador) = KPI
(público objetivo|público meta|target|público|audiencia|audiencia objetivo) = target audience

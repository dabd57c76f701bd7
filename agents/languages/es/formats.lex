# Formats and placements, lengths of spots, ways of buying, and media that are not sold here.

# -- formats
vídeo = video
(vídeos|piezas de video|pieza de video) = videos
(spot|spots|anuncio|anuncios|pieza|piezas) (de|en) vídeo = video ads
vídeo (online|digital|en línea) = online video
(audio|spot de audio|spots de audio|audios) = audio
(anuncio|anuncios|spot|spots|pieza|piezas|cuña|cuñas|mención|menciones|avisos|aviso) (de|en) audio = audio ads
(cuña|cuñas|jingle|jingles|cuñita|cuñitas) = audio ads
audio (digital|online|en streaming|streaming) = audio
(banner|banners|banner display|banners display|robapáginas|piezas gráficas|gráficas|gráfica|imagen|imágenes|creatividades estáticas|anuncios gráficos|pieza gráfica) = banners
(display|anuncios display|publicidad display) = display
pódcast = podcast
podcasts = podcasts
(en|con) (pódcast|podcasts|los podcasts|los pódcast) = in podcasts
(menciones|mención) (del|de los|en) (host|conductor|conductores|presentador|podcasts|pódcast|locutor|locutores) = host reads
(tv conectada|televisión conectada|tele conectada|connected tv|ctv|smart tv|smart tvs|televisores conectados|televisores inteligentes) = connected TV
entre (canciones|temas|canción y canción) = between songs
video (recompensado|opt-in|bonificado) = opt-in video
(preroll|pre-roll|prerolls|pre rolls) = pre-roll
(en el feed|in-feed|infeed) = in-feed display
(formato|formatos) = formats
(cualquier|todos los|todo tipo de|cualquiera de los) (formato|formatos|formatos disponibles) = all formats
(da igual el formato|el formato da igual|el formato no importa|no importa el formato|formato indiferente|los formatos que sean|el formato que sea) = any formats
(anuncio|anuncios|aviso|avisos|publicidad|publicidades|comerciales|comercial) = ads
(creatividad|creatividades|piezas|pieza|materiales|material creativo|artes) = creatives
(campaña|campañita|campañas|pauta) = campaign
(pautar|anunciarnos|anunciarme|publicitarnos|hacer publicidad|hacer una campaña|hacer campaña|montar una campaña|armar una campaña|lanzar una campaña|correr una campaña|poner publicidad|meter publicidad) = run a campaign
(plan|plan de medios|planificación|planificación de medios) = plan
(spot|spots) = spots
(solo|únicamente|solamente|todo|todo en|exclusivamente) audio = only audio
(solo|únicamente|solamente|todo|todo en|exclusivamente) video = only video
(solo|únicamente|solamente|todo|todo en|exclusivamente) (display|banners) = only display
(solo|únicamente|solamente|exclusivamente) (cuñas|cuñas de audio|spots de audio|anuncios de audio) = only audio ads
video (no tenemos|no tengo|no hay|no va|fuera|descartado) = no video
(de|del) video no (tenemos|tengo|hay) (nada|) = no video
audio (no tenemos|no tengo|no hay|no va|fuera|descartado) = no audio
(display|banners) (no tenemos|no tengo|no hay|no van|no va|fuera|descartado) = no display
(no tenemos|no tengo|no hay|no contamos con|no disponemos de|no alcanzamos a producir|no tenemos presupuesto para) (ningún|nada de|) (video|videos|pieza de video|piezas de video) = no video
(no tenemos|no tengo|no hay|no contamos con|no disponemos de) (ningún|nada de|) (audio|audios|cuña|cuñas|spot de audio) = no audio
(no tenemos|no tengo|no hay|no contamos con|no disponemos de) (ningún|nada de|) (banner|banners|display|gráfica|gráficas) = no display
{n} (segundos|seg|segs|secs|'') de (duración|video|audio|spot) = {n} second spot
(spot|spots|cuña|cuñas|pieza|piezas|anuncio|anuncios|video|videos|audio|creatividad|creatividades) de {n} (segundos|seg|segs|s|'') = {n}-second spots
(video|videos) de {n} (segundos|seg|segs|s|'') = {n} second video
(audio|cuña|cuñas|cuñas de audio|spots de audio|spot de audio) de {n} (segundos|seg|segs|s|'') = {n} second audio
{n} '' = {n} seconds

# -- ways of buying
(autoservicio|auto servicio|self serve|lo gestiono yo|lo gestionamos nosotros) = self-serve
(programática|programático|compra programática|en programática|por programática|dsp) = programmatic
(mercado privado|deal privado) = private marketplace
(compra directa|venta directa|directo con ustedes|directo con vosotros|reserva directa de medios|orden de inserción|orden de compra publicitaria) = direct buy
directo = direct
(garantizado|garantizada|reservado|reservada) = guaranteed
(impresiones|entrega) garantizad(as|a) = guaranteed impressions

# -- media that are not sold here
(televisión|tele|tv) = TV
(en|por) (la|) (televisión|tele|tv) (abierta|lineal|en abierto|de pago|por cable|generalista|autonómica|nacional|regional|local|) = on broadcast TV
(televisión|tele|tv|canales) (abierta|lineal|en abierto|por cable|generalista|autonómica|nacional|regional|abiertos) = broadcast TV
(spot|spots|anuncio|anuncios|publicidad|comerciales|avisos) (de|en) (televisión|tele|la tele|tv|la televisión) = TV spots
(radio|en radio|por radio|radios) = on the radio
(en|por) la radio (local|nacional|fm|am|tradicional|) = on the radio
(cuña|cuñas|spot|spots|anuncio|anuncios|menciones|avisos|pauta) (de|en) (radio|la radio|radios) = radio spots
radio (fm|am|tradicional|convencional|local|hertziana) = FM radio
(prensa|periódicos|diarios impresos|prensa escrita|prensa local|periódico|diario impreso|el periódico|prensa impresa|en el diario) = newspapers
(en|para) (revistas|revista|una revista) = magazine ads
(anuncios|anuncio|publicidad) en (prensa|revistas|periódicos) = print ads
(folletos|flyers|volantes|octavillas|buzoneo|panfletos|dípticos|trípticos) = flyers
(vallas|valla|vallas publicitarias|espectaculares|espectacular|mupis|mupi|marquesinas|marquesina|publicidad exterior|exterior|vía pública|carteles|cartelería|paneles publicitarios|gigantografías|ooh|dooh|pantallas exteriores|cartel|carteles en la calle|medios exteriores|parabuses|afiches|muppis) = billboards
(en|de) (el metro|el subte|los autobuses|los buses|los colectivos|las paradas|el transporte público) = subway posters
(redes|redes sociales|rrss|social|social media|social ads|paid social) = social media ads
en (instagram|ig) = on Instagram
en facebook = on Facebook
en tiktok = on TikTok
en youtube = on YouTube
en linkedin = on LinkedIn
en (twitter|x) = on Twitter
(influencers|influencer|creadores de contenido|tiktokers|youtubers|instagramers) = influencers
(google ads|buscadores|google|sem|anuncios de búsqueda|publicidad en buscadores|palabras clave|adwords) = search ads
(emailing|mailing|mailings|email marketing|correo|correos|correos masivos|envío de correos|campaña de correo|campaña de mail|mails|envío de mails|e-mailing|envío de emails|newsletter a nuestra base) = email campaign
(sms|mensajes de texto|whatsapps masivos|envío de sms) = SMS campaign
(contenido de marca|publirreportaje|publirreportajes|branded content|contenido patrocinado|artículos patrocinados|publinotas|publinota) = sponsored articles
(brand lift|estudio de marca|estudio de brand lift|estudio de notoriedad) = brand lift study
(garantía|garantizar|garanticen|garanticéis|garantizadas) (de|) (visitas a tienda|visitas a la tienda|visitas en tienda|visitas al local|visitas) = guarantee of store visits

# -- formats that are not wanted
(es|sale|resulta|está|nos sale|cuesta|queda) (muy|demasiado|bastante) (caro|cara|carísimo) = is too expensive
(es|sale|resulta) (carísimo|un dineral|inviable) = is too expensive
(no nos alcanza para|no alcanza para|no nos llega para|no da para|no me alcanza para|no hay plata para|no hay dinero para) (el |un |) = no budget for
(ni un|ni un solo|cero|ningún|nada de|olvídate del|olvidad los) (banner|banners) = no display
(el|nuestro) (video|film|spot) (da vergüenza|es malo|es horrible|da pena|es un desastre) = the film is embarrassing
(, |)(quítalo|sácalo|elimínalo|fuera con él|quitadlo|sáquenlo|quítelo|quítalos|sácalos) = . drop it
(no llega|no llegamos|no llego|no nos da tiempo|no estamos|no vamos a llegar) (con|a|para) (los|el|los |) (video|videos|spot) = no video
(la productora|la agencia|el estudio|producción) (no llega|no llegan|no alcanza) (con|a) (los|el) (video|videos) = no video

(todo|todos los formatos|cualquier cosa|lo que sea) (menos|salvo|excepto|pero no) (el|la|los|las|) = everything but

(los|nuestros|) (banners|banner) (nunca|no|jamás) (nos|) (han|) (funcionado|funcionaron|dado resultado|servido|dieron resultado|resultado) = bad results with display
(los|nuestros|el|) (vídeos|videos|vídeo|video) (nunca|no|jamás) (nos|) (han|ha|) (funcionado|funcionaron|funcionó|dado resultado|servido|resultado) = bad results with video
(preferimos|prefiero|preferiríamos|preferiría) no (usarlos|usarlas|usarlo|ponerlos|tenerlos|incluirlos|verlos) = no thanks
(los|todos los|en los|con los|sus|vuestros|todos sus) (tres|3) (formatos|formatos publicitarios|formatos de anuncio|tipos de formato) = all three formats

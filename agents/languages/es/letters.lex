# How a mail begins and ends, who writes it, and what is said only for courtesy: no gender, person or place stays behind.

# -- salutations
(estimados|estimado|estimada|estimadas|apreciados|apreciado|apreciada|apreciadas|distinguidos|distinguido|distinguida|distinguidas|respetados|respetado|respetada|queridos|querido|querida|queridas) (señores|señor|señora|señoras|señorita|amigos|amigo|amiga|amigas|colegas|colega|compañeros|compañero|compañera|compañeras|todos|todas|todos y todas|equipo|clientes|cliente|licenciado|licenciada|ingeniero|ingeniera|doctor|doctora|director|directora|don|doña|responsable|proveedores|socios) = hello
(estimados|estimado|estimada|estimadas|apreciados|apreciado|apreciada|distinguidos|distinguido|distinguida|respetados|respetado|respetada|querido|querida) (sr|sra|sres|sras|srta|dr|dra|lic|ing|prof|arq|dña) . {w} = hello
(estimados|estimado|estimada|estimadas|apreciado|apreciada|distinguido|distinguida|respetado|respetada|querido|querida) (sr|sra|sres|sras|srta|dr|dra|lic|ing|prof|arq|dña) {w} = hello
(estimado|estimada|apreciado|apreciada|querido|querida|estimados|queridos) {w} = hello
(estimado|estimada|apreciado|apreciada|querido|querida) (señor|señora|don|doña|doctor|doctora|licenciado|licenciada|ingeniero|ingeniera) {w} = hello
(muy señores|muy señor|muy señora) (míos|mío|mía|nuestros|nuestro|nuestra) = hello
(hola|buenas|buenos días|buenas tardes|buen día|saludos) (chicos|chicas|chicos y chicas|señores|señoras|señor|señora|señorita|amigos|amigas|amigo|amiga|compañeros|compañeras|compañero|compañera|colegas|compis|muchachos|gente|familia|equipo|team|todos|todas|todxs|guapa|guapo|guapos|linda|lindo|corazón|crack|jefe|jefa|profe) = hello
(gracias|muchas gracias|mil gracias) (chicos|chicas|señores|amigos|amigas|amigo|amiga|compañeros|compañero|compañera|equipo|a todos|guapa|guapo|señorita|señor|señora|jefe|jefa|crack|máquina|linda|lindo) = thanks
(sr|sra|srta|sres|sras|dña|dr|dra|lic|ing|arq) . {w} =
(licenciado|licenciada|lic .|inge|ingeniero|doctor|doctora) , =
(a quien corresponda|a quien pueda interesar) = hello
junto con saludar = hello
(espero|esperamos|espero que|esperamos que|esperando que) (te|se|le|les|os|) (encuentre|encuentren|encuentres|encontréis|esté|estés|estén|estéis) (muy|) (bien|excelente|de lo mejor) =
(espero|esperamos) que (todo|todos) (vaya|esté|estén|marche|ande|siga|sigan) (muy|) bien =
(espero|esperamos) que (hayas|hayan|haya|hayáis) (tenido|pasado) (un|) (buen|feliz|excelente) (fin de semana|puente|día|semana|descanso) =
(qué tal|cómo) (va todo|va eso|todo|andas|andás|andan|estás|están|está|estáis|te va|les va|va la cosa|va la semana|el finde|el fin de semana|fue el fin de semana) =
(feliz|buen|bonito|excelente|buena|linda) (fin de semana|finde|día|semana|tarde|noche|martes|lunes|miércoles|jueves|viernes|año|inicio de semana|comienzo de semana|jornada) =
(que tengas|que tengan|que tenga|que tengáis|que pases|que pasen|que pase|que esté|que estés|que estén|que le vaya|que les vaya|que te vaya) (un|una|muy|) (buen|buena|lindo|linda|excelente|feliz|bien|bonito|bonita) (día|fin de semana|finde|semana|tarde|noche|) =

# -- who writes
(le|les|te|os|) (escribo|escribimos|contacto|contactamos|llamo|llamamos|hablo|hablamos) (desde|de parte de|de parte del|en nombre de|en nombre del|en representación de) (el|la|los|las|) = writing from
(le|les|te|os) (escribo|escribimos|contacto|contactamos) = writing
(me dirijo|nos dirigimos) a (usted|ustedes|vosotros) =
(me pongo|nos ponemos) en contacto con (usted|ustedes|vosotros|vosotras) =
(me comunico|nos comunicamos) (con ustedes|con usted|) (de|desde|de parte de|) = writing from
mi nombre es {w} {w2} (y|,) = hello ,
mi nombre es {w} (y|,|.) = hello ,
mi nombre es {w} {w2} {w3} (y|,) = hello ,
(mi nombre es|me llamo) {w} = hello
me llamo {w} (y|,) = hello ,
me llamo {w} {w2} (y|,) = hello ,
(te|le|les|os) (habla|saluda|escribe) {w} (de|del|desde) = writing from
(te|le|les|os) (habla|saluda|escribe) {w} {w2} (de|del|desde) = writing from
(aquí|acá) {w} (de|del|desde) (el|la|los|las|) = writing from
(soy|somos) (el|la|los|las|) (nuevo|nueva|nuevos|) (responsable|encargado|encargada|director|directora|jefe|jefa|gerente|coordinador|coordinadora|dueño|dueña|dueños|propietario|propietaria|propietarios|fundador|fundadora|fundadores|socio|socia|administrador|administradora|community manager|asistente|secretaria|secretario|asesor|asesora) (de|del|de la|de los|de las|de un|de una) = we are
(soy|somos) (dueño|dueña|dueños|propietario|propietaria|propietarios|fundador|fundadora) de (un|una|unos|unas) = we are a
(trabajo|trabajamos|estoy|estamos) en (el|la) (área|departamento|depto|equipo|sección|gerencia|dirección|unidad) de (marketing|mercadeo|mercadotecnia|comunicación|comunicaciones|ventas|compras|publicidad|medios|contenidos) (de|del|de la|de un|de una|en|) = we are
(responsable|encargado|encargada|director|directora|jefe|jefa|gerente|gerencia|departamento|área|coordinador|coordinadora) de (marketing|mercadeo|mercadotecnia|comunicación|comunicaciones|ventas|publicidad|medios|compras) = manager
mi (mujer|marido|esposa|esposo|hermano|hermana|hijo|hija|madre|padre|mamá|papá|vieja|viejo|socia|socio|jefe|jefa|novio|novia|abuela|abuelo|tío|tía|primo|prima|suegra|suegro|cuñado|cuñada|compañero|compañera|colega|sobrino|sobrina|señora) = my boss
(la jefa|el jefe|mis jefes|los jefes|el dueño|la dueña|los dueños|el director|la directora|el gerente|la gerente|nuestra jefa|nuestro jefe|tu compañero|tu compañera|su compañero|su compañera) = my boss
(el cliente|la clienta|mi cliente|mi clienta|nuestro cliente|nuestra clienta|los de arriba) = our client
(un cliente|una clienta) (mío|mía|nuestro|nuestra|) = a client

# -- courtesy that asks for nothing
(quedo|quedamos|me quedo|estoy|estamos|quedaré) (a la espera|al pendiente|pendiente|pendientes|atento|atenta|atentos|atentas|al tanto|a su disposición|a tu disposición|a vuestra disposición|a su entera disposición|a disposición|a las órdenes) (de|del|a|para|) (su|tu|sus|tus|vuestra|vuestras|vuestros|cualquier|la|las|una|) (respuesta|noticias|comentarios|comentario|propuesta|duda|dudas|consulta|confirmación|feedback|retorno|contestación|información|amable respuesta|pronta respuesta|) = thanks
(a la espera de|en espera de|esperando|espero|esperamos|aguardo|aguardamos) (su|tu|sus|tus|vuestra|vuestras|vuestros|pronta|una|) (respuesta|noticias|comentarios|propuesta|contestación|confirmación|feedback|amable respuesta|pronta respuesta) = thanks
(agradeciendo|agradecemos|agradezco|le agradezco|les agradezco|te agradezco|agradecido por|agradeciendo de antemano) (de antemano|desde ya|por adelantado|) (su|tu|vuestra|) (atención|tiempo|ayuda|colaboración|interés|respuesta|apoyo|amabilidad|disposición|) = thanks
(gracias|muchas gracias|mil gracias) (de antemano|por adelantado|desde ya|por todo|por tu ayuda|por su ayuda|por vuestra ayuda|por tu tiempo|por su tiempo|por la ayuda|por la atención|por su atención|por la info|por la información|por la rapidez|por responder|por contestar) = thanks
(le|les|te|os) (agradecería|agradeceríamos|agradecemos|agradezco) (que|si|) (me|nos|) (hicieran llegar|hiciera llegar|enviaran|enviara|enviaras|mandaran|mandara|mandaras|pasaran|pasaras|pudieran enviar|indicaran|dijeran|dijeras|confirmaran|) = please
(agradecería|agradeceríamos|rogamos|ruego|rogaría|rogaríamos|solicito|solicitamos) (que|) (me|nos|) (hagan llegar|envíen|envíe|envíes|manden|mande|indiquen|indique|pasen|digan|confirmen|confirme|remitan) = please send
(si fuera|si fuese|si es) (posible|tan amable|tan amables) = please
(si eres|si es usted|si son|si sois|sería|serías|serían) tan (amable|amables) (de|) = please
(cualquier|alguna|si hay|si hay alguna|si tienes|si tienen|si tenéis|si surge|ante cualquier|por cualquier|para cualquier|con cualquier) (duda|dudas|consulta|cosa|pregunta|aclaración|cosita|novedad|problema|comentario) (me|nos|) (dices|decís|dicen|avisas|avisan|avisáis|avisa|avisame|avísame|avísenme|avísanos|escribes|escriben|escribe|escríbeme|llamas|llaman|llámame|llámenme|comentas|comentan|cuentas|preguntas|consultan|consultas|estoy|estamos|quedo|quedamos|aquí estoy|acá estoy|) = thanks
(no dude|no duden|no dudes|no dudéis) en (contactarme|contactarnos|llamarme|llamarnos|escribirme|escribirnos|ponerse en contacto|consultarnos|consultarme|preguntar) = thanks
(avisame|avísame|avisá|avísenme|avísanos|avisanos|avísenos|me avisas|me avisan|nos avisan|nos avisas|me dices|nos dices|me dicen|nos dicen|me decís|nos decís|ya me dices|ya me dirás|ya me contarás|me cuentas|me contás|me comentas) (cualquier cosa|cualquier duda|algo|) = let me know
(me|nos) (regala|regalas|regalan|regalás|facilita|facilitas|facilitan|manda|mandas|mandan|mandás|envía|envías|envían|enviás|pasa|pasas|pasan|pasás|ayuda|ayudas|ayudan|colabora|colaboran) (con|) = can you send me
(en relación a|en relación con|con relación a|en referencia a|con referencia a|tal y como|tal como|según|conforme a|de acuerdo con|de acuerdo a) (lo|) (acordado|comentado|hablado|conversado|acordamos|comentamos|hablamos|quedamos|comentábamos|conversamos|lo acordado|lo hablado|lo comentado) (por teléfono|por correo|por mail|en la reunión|en nuestra reunión|ayer|esta mañana|la semana pasada|) =
(que|como|según|tal y como) (te|le|les|os|) (comentamos|comenté|comentaba|comentábamos|dije|decía|adelanté|conté|hablamos|conversamos|acordamos) (por teléfono|por correo|por mail|en la reunión|en nuestra reunión|ayer|esta mañana|la semana pasada|el otro día|antes|) =
(por|vía) (teléfono|correo|mail|correo electrónico|whatsapp|wasap) =
(adjunto|adjuntamos|le adjunto|te adjunto|les adjunto|os adjunto|le paso|te paso|les paso|os paso|le envío|te envío|les envío|os envío|le mando|te mando|les mando|os mando|te tiro|les comparto|te comparto|le comparto|os comparto|comparto|compartimos|les dejo|te dejo|le dejo|os dejo|ahí va|ahí van|aquí va|aquí van|va|van|aquí tienes|aquí tienen|aquí está|aquí están) (el|la|los|las|un|unos|) (brief|briefing|datos|info|información|detalles|detalle|resumen|correo|mail|documento|archivo|propuesta|petición|encargo|solicitud) = here is the brief
(mando|envío|paso) (esto|eso) = here is the brief
(espero|esperamos) (sus|tus|vuestros) comentarios = thanks
(sin otro particular|sin más|sin más por el momento|sin más que agregar|nada más por ahora|eso es todo|eso sería todo|y ya está) = thanks
(te cuento|les cuento|os cuento|le cuento|te comento|les comento|le comento|os comento|le explico|te explico|os explico|les explico|a ver si me explico|verás|verán|veréis) =
(le|les|te|os|) (confirmo|confirmamos|informo|informamos|comunico|comunicamos|indico|indicamos|comento|comentamos|recuerdo|recordamos|hago saber|hacemos saber|aviso|avisamos) (de|) que =
(me|nos) (confirma|confirmas|confirman|confirmás) = can you tell me
(para|solo para|es para|por) confirmar =
por confirmar = not decided yet
(quedo|quedamos|estoy|estamos|estaremos|estaré) = we are

# -- signatures
(atentamente|cordialmente|atte|atte .|un saludo|un cordial saludo|saludos cordiales|un saludo cordial|reciba un cordial saludo|reciban un cordial saludo|reciba un saludo|reciban un saludo|un fuerte abrazo|un abrazo|un beso|besos|bss|abrazos|abrazo|slds|afectuosamente|respetuosamente|muy atentamente) = thanks
(atentamente|cordialmente|atte .|atte|un saludo|un cordial saludo|saludos cordiales|un saludo cordial|reciba un cordial saludo|reciban un cordial saludo|un abrazo|un fuerte abrazo|besos|abrazos|slds|respetuosamente) , {w} = thanks
(atentamente|cordialmente|atte .|atte|un saludo|un cordial saludo|saludos cordiales|un saludo cordial|reciba un cordial saludo|reciban un cordial saludo|un abrazo|un fuerte abrazo|besos|abrazos|slds|respetuosamente) , {w} {w2} = thanks
(atentamente|cordialmente|atte .|atte|un cordial saludo|saludos cordiales|reciba un cordial saludo|reciban un cordial saludo|respetuosamente) , {w} {w2} {w3} = thanks
(fdo|firmado|fdo .) : {w} {w2} = thanks

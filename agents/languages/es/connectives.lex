# Words that join thoughts, and turns of speech that say little: glossed plainly, or not at all.

# -- order and time
antes = before
(antes de nada|antes que nada|ante todo|primero que nada|primero de todo|de entrada|para empezar|en primer lugar|por un lado|por una parte) =
(en segundo lugar|por otro lado|por otra parte|por otro|asimismo|a su vez|de igual manera|de igual forma|de la misma manera|del mismo modo|también) = also
(por último|finalmente|para terminar|para acabar|en último lugar) , =
(en resumen|resumiendo|resumiendo mucho|en definitiva|en fin|total que|en pocas palabras|dicho esto|dicho lo cual|a grandes rasgos|en líneas generales|en general|por lo general|básicamente|en principio|de momento|de hecho|la verdad|la verdad es que|la verdad que|lo cierto es que|a decir verdad|sinceramente|honestamente|obviamente|evidentemente|lógicamente|naturalmente|efectivamente|realmente|simplemente|sencillamente|directamente|personalmente|literal|literalmente) =
(luego|después|posteriormente|más adelante|más tarde) = later
(desde luego|por supuesto que) = of course
(de una vez|de una vez por todas|de inmediato|inmediatamente|enseguida|en seguida|al toque|altiro|ahorita mismo|ya mismo|desde ya|ya ya) = right away
(por primera vez|la primera vez|es la primera vez) (que|) = for the first time
(primera vez) = first time
(recién|recientemente|acaban de|acaba de|acabamos de|acabo de|hace poco|últimamente|hace nada) = recently
(a la vez|al mismo tiempo|simultáneamente|en paralelo) = at the same time
(mientras tanto|entre tanto|entretanto) = meanwhile
(por ahora|de momento|por el momento) =
(a tiempo|con tiempo|a última hora) = in time
(tarde o temprano|algún día) = some day
(el|en el|al|del|durante el|) (pasado ejercicio|ejercicio pasado|ejercicio anterior|último ejercicio|pasado año|año anterior) = last year
(el|en el|del|) (presente|actual) (ejercicio|año) = this year
(el|del|en el|al) pasado {w} = last {w}
(la|en la|de la) pasada {w} = last {w}
(pasado|pasada|pasados|pasadas) (el|la|los|las) = after
(la vez pasada|la última vez|la otra vez|la vez anterior|en la anterior|la edición pasada|la última edición|la edición anterior|en su última edición) = last time
(desde|de|partiendo de|empezamos de|partimos de|partimos desde|arrancamos de|arrancamos desde) cero = from scratch
(para|durante|por|en|a lo largo de) todo (enero) = all of January
(para|durante|por|en|a lo largo de) todo (febrero) = all of February
(para|durante|por|en|a lo largo de) todo (marzo) = all of March
(para|durante|por|en|a lo largo de) todo (abril) = all of April
(para|durante|por|en|a lo largo de) todo (mayo) = all of May
(para|durante|por|en|a lo largo de) todo (junio) = all of June
(para|durante|por|en|a lo largo de) todo (julio) = all of July
(para|durante|por|en|a lo largo de) todo (agosto) = all of August
(para|durante|por|en|a lo largo de) todo (septiembre|setiembre) = all of September
(para|durante|por|en|a lo largo de) todo (octubre) = all of October
(para|durante|por|en|a lo largo de) todo (noviembre) = all of November
(para|durante|por|en|a lo largo de) todo (diciembre) = all of December
(fecha|fechas) (de|del|de la) (salida|lanzamiento|estreno|publicación|apertura|inauguración) = release date
(estamos|estoy|seguimos|andamos|siguen|) (todavía|aún|) (cerrando|definiendo|decidiendo|viendo|concretando|afinando|negociando|evaluando|terminando de definir|terminando de cerrar|por definir|por cerrar) (la|el|las|los|lo de la|lo de las) = still settling the

# -- cause, purpose, condition
(con motivo de|con motivo del|con ocasión de|con ocasión del|a raíz de|a raíz del|en el marco de|en el marco del|de cara a|de cara al|con vistas a|con vistas al|con miras a|en vista de|a propósito de) = for
(con el fin de|con la finalidad de|con el objeto de|con el objetivo de|con la idea de|a fin de|con tal de|en aras de|con la intención de|con el propósito de) = to
(siempre que|siempre y cuando|a condición de que|en caso de que|en el caso de que|en caso de|con tal de que|a menos que|a no ser que) = if
(por lo que|de modo que|de manera que|de ahí que|por eso|por ello|por esto|por esa razón|por este motivo|por ese motivo|en consecuencia|por consiguiente|así pues|conque|tons|entons|entonces|ps|pos|pues) = so
(puesto que|visto que|en vista de que|a causa de que|debido a que|dado que|ya que|como que) = because
(a pesar de|pese a|a pesar de que|pese a que|aun así|aún así|aun cuando|si bien|eso sí|ahora bien|con todo|de todas formas|de todos modos|de todas maneras|igual|en todo caso|en cualquier caso|sea como sea) , =
(a pesar de|pese a|a pesar del|pese al) = despite
(aun así|aún así|aun cuando|si bien|eso sí|ahora bien|de todas formas|de todos modos|de todas maneras|en todo caso|en cualquier caso) = but
(por más que|por mucho que) = although
(incluso|inclusive|hasta incluso) = even
(a través del|a través de la|a través de los|a través de las|a través de|por medio de|por medio del|mediante|mediante el|mediante la|por intermedio de) = via
(por parte de|por parte del|de parte de|en nombre de|en nombre del) = from
(en base a|en base al|en función de|en función del|según) = according to
(a favor de|a favor del|en contra de|en pro de) = about
(a nivel de|a nivel|en términos de|en materia de|en lo que respecta a|por lo que respecta a|en cuanto al|en lo referente a|en lo relativo a|referente a|relativo a|relativa a) = about
(en lo posible|en la medida de lo posible|dentro de lo posible) = if possible

# -- degree and manner
(un poco|un poquito|poquito|tantito|un pelín|un pelo|una pizca|un tanto) = a bit
(un poco|un poquito|tantito|un pelín) (más|menos) = a bit
(así|así mismo|de esta forma|de esta manera|de ese modo|de esa manera|de esa forma|de este modo|tal cual|tal y como está|tal cual está) =
(más o menos|aproximadamente|aprox|o menos) . =
(o|y) (algo así|por ahí|parecido|similar|cosas así|eso) =
(etc|etcétera|etc .) =
(ídem|idem) = same
(apenas|tan solo|tan sólo) = only
(tal vez|quizá|quizás|a lo mejor|capaz|de pronto|lo mismo|probablemente|posiblemente|seguramente) = maybe
(seguro|seguro que|de seguro|sin duda|sin dudas|sin falta|fijo|fijo que) =
(sobre|en) (el particular|este tema|ese tema|este asunto|el tema) =
(en el fondo|al fin y al cabo|después de todo|a fin de cuentas|al final del día) =
(entre otros|entre otras|entre otras cosas|entre otros temas) =
(o sea|es decir|mejor dicho|dicho de otro modo|vamos a decir|digamos|como quien dice) =
(por cierto|a propósito|de paso|ya que estamos|ya puestos|ah y) = also
(menos mal|qué bien|qué bueno|qué lindo|qué pena|qué lástima|ojo|ojito|atención|importante) (que|:|,|) =
(no|y no) (del|de|de los) {n} (al|a|a los) {n2} =

# -- money that comes with a tax or without
(+|más|mas) (el|) (iva|i . v . a .|igv|itbis|igic|impuestos|impuesto) (correspondiente|correspondientes|) =
{n} (+|más|mas) (el|) (iva|igv|itbis|igic|impuestos) = {n}
{n} € (+|más|mas) (el|) (iva|igv|itbis|igic|impuestos) = {n} €
{n} {w} (+|más|mas) (el|) (iva|igv|itbis|igic|impuestos) = {n} {w}
{n} mil {w} (+|más|mas) (el|) (iva|igv|itbis|igic|impuestos) = {n} thousand {w}
(iva|igv|itbis|igic|impuestos|impuesto) (no|) (incluido|incluidos|aparte|excluido|excluidos) =
(sin|con|más|antes de|descontado el) (iva|igv|itbis|igic|impuestos) (incluido|incluidos|) =
(netos|neto|neta|netas|brutos|bruto|bruta) =
(sin|con) (comisión|comisiones|fee|fee de agencia|comisión de agencia) (incluida|incluido|) =
(asciende|ascendería|ascenderá|asciende hasta|se eleva|se elevaría|se elevará) (a|a los|hasta|hasta los) = is
(ronda|rondaría|rondará|rondan|oscila|anda|andaría) (los|por los|por|en|sobre los|en torno a los) {n} = is about {n}
(la cifra|la cantidad|la suma|el monto|el importe|el valor) (sería|será|asciende|ascendería|ascenderá|se eleva) (de|a|a los|) = the amount would be
(ahora|ahorita) (son|serían|tenemos|hay|quedan) = now we have
que (pongamos|pongas|pongan|ponga|metamos|metas|lo dejemos en|lo dejes en|sean|bajemos a|subamos a|bajes a|subas a|lo bajemos a|lo subamos a) {n} = make it {n}
de (los cuales|las cuales|esos|esas) {n} = of which {n}
(unos|unas|como|cosa de|cerca de|alrededor de|aproximadamente|casi) {n} mil = about {n} thousand

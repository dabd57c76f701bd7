# Changes to a brief that stands: set, add, remove, swap, scale, shift, extend; with tú, vos and usted, and with clitics.

# -- add
(añade|añadí|añada|añadan|añadid|añadir|añadamos|añadimos|agrega|agregue|agreguen|agregar|agreguemos|agregamos|suma|sume|sumen|sumar|sumemos|sumamos|incluye|incluí|incluya|incluyan|incluid|incluir|incluyamos|incluimos|incorpora|incorpore|incorporar|mete|meta|metan|metamos) = add
(añádele|añadile|añádanle|añadirle|agrégale|agréguele|agréguenle|agregarle|súmale|súmele|sumarle|sumémosle|inclúyele|incluirle|métele|métanle|meterle|échale|ponle también|ponele también|pónganle también) = add
(añádelo|agrégalo|inclúyelo|incluilo|súmalo|mételo) = add it
(también|además) (añade|agrega|incluye|incluí|suma|mete|pon|poné) = also add
(añade|agrega|suma|incluye|incluí|mete|agregue|añada|sume|incluya) (también|además) (a|en|) = also add
(añade|agrega|suma|incluye|incluí|mete|agregue|añada|sume|incluya|agregar|añadir|sumar|incluir) (a|en) = add
(pon|poné|ponga|pongan|poner|pongamos) también = also add
ya de paso = also

# -- remove
(quita|quite|quiten|quitad|quitar|quitemos|quitamos|saca|saque|saquen|sacad|sacar|saquemos|elimina|elimine|eliminen|eliminar|eliminemos|borra|borre|borren|borrar|remueve|remové|remueva|remover|suprime|suprimí|suprimir|retira|retire|retirar|tira|cárgate|baja a|descarta el) = drop
(quítale|quítele|quítenle|quitarle|quitémosle|sácale|sáquele|sáquenle|sacarle|bórrale|elimínale) = drop
(quítalo|quítala|quítalos|quítelo|sácalo|sácala|elimínalo|bórralo|quitarlo|sacarlo|eliminarlo|borrarlo) = drop it
(quita|saca|elimina|quite|saque|quitar|sacar|quítame|sácame) (a|de) = drop
prescindir de = drop
(prescindimos|prescindamos|prescinde|prescindí) de = drop
(dejamos|deja|dejemos|dejar) (fuera|afuera|de lado) (a|) = drop
{x} (fuera|afuera) = drop {x}
{x} (queda|quedan|se queda|se quedan|lo dejamos|la dejamos|los dejamos|mejor lo dejamos) (fuera|afuera) = drop {x}
{x} (ya no|mejor no|no va|no van|no entra|no lo queremos|ya no lo queremos|no la queremos) = drop {x}
(mejor|al final|finalmente|pensándolo bien|pensándolo mejor) sin = drop
(olvida|olvide|olviden|olvidemos|olvídate de|olvídense de|olvídese de|olvidémonos de|olvidaos de|ignora|ignore) (lo de|lo del|lo de la|el tema de|el tema del|) = forget
(olvida|olvide|olvídate de|olvídense de|olvidémonos de|quita|saca|borra|elimina) (la|lo de la|) edad = forget the age
(olvida|olvide|olvídate de|olvídense de|olvidémonos de|quita|saca|borra|elimina) (el|lo del|) presupuesto = forget the budget
(olvida|olvide|olvídate de|olvidémonos de|quita|saca|borra|elimina) (las|lo de las|) fechas = forget the dates
(olvida|olvide|olvídate de|olvidémonos de|quita|saca|borra|elimina) (el|lo del|) género = forget the gender
(olvida|olvide|olvídate de|olvidémonos de|quita|saca|borra|elimina) (los|lo de los|) intereses = forget the interests
(olvida|olvide|olvídate de|quita|saca|borra|elimina) (los|lo de los|) formatos = forget the formats

# -- set
(pon|poné|ponga|pongan|poned|poner|pongamos) = put
(ponle|ponele|póngale|pónganle|ponerle|pongámosle|ponlo en|ponelo en|pónganlo en|dejalo en|déjelo en|déjenlo en|dejémoslo en|que sean|que sea|lo dejamos en|quedemos en|lo subimos a|lo bajamos a|que sean mejor|hacelo de|hazlo de|fíjalo en) = make it
(pon|poné|ponga|pongan|fija|fije|establece|deja|deje|dejemos|cambia|cambie|cambiar|actualiza|ajusta|modifica) (el|) presupuesto (en|a|de|por) = set the budget to
(cambia|cambie|cambien|cambiemos|cambiar|modifica|modifique|modificar|corrige|corregí|corrija|corregir|actualiza|actualice|ajusta|ajuste|ajustar) = change
(cambia|cambie|cambiemos|pasa|pase|pasemos) (a|al) = switch to
(cámbialo|cámbielo|cámbienlo|pásalo|pasémoslo|páselo|muévelo|movelo|muévalo) (a|al|para|para el) = move it to
(deja|deje|dejemos|dejen|mantén|mantené|mantenga|mantengamos|conserva|quédate con|nos quedamos con|me quedo con|quedémonos con|deja solo|dejemos solo|deja solamente) = keep
(deja|deje|dejemos|dejen|nos quedamos con|me quedo con|quédate con|quedémonos con) (solo|solamente|únicamente|nada más) (con|en|) = keep only
(céntrate|centrémonos|enfócate|enfoquémonos|concéntrate|limítate|limitémonos) (en|a) = only
(limita|limite|limitar|limitemos|restringe|restringí) (la campaña|el plan|todo|) (a|en) = limit it to
(hazlo|hacelo|hágalo|hagámoslo|háganlo) = make it
(hazla|hacela|hágala|hagámosla) = make it
(sería|serían|serán|son|que sea|que sean) (en realidad|realmente|al final|finalmente|mejor) = make it
(al final|finalmente|en realidad|mejor|mejor dicho|corrección|corrijo|perdón|perdona|perdone|quise decir|quería decir|digo|no , perdón|me equivoqué|error mío) (son|es|sería|serían|serán|van a ser|que sean|pon|) = actually,
(quise|quería) decir = I meant
(mejor|al final|finalmente|pensándolo bien) {n} = rather {n}
(me refería|me refiero) a = I meant

# -- swap
(cambia|cambie|cambiar|cambiemos|sustituye|sustituí|sustituya|sustituir|sustituyamos|reemplaza|reemplace|reemplazar|reemplacemos|canjea) {x} (por|con) (el|la|los|las|) = swap {x} for
(en vez|en lugar) de = instead of

# -- scale
(duplica|duplique|dupliquen|duplicar|dupliquemos|dobla|doble|doblar|doblemos|dobla el|duplicame) (el|la|) (presupuesto|inversión|plata|dinero|budget) = double the budget
(duplica|duplique|dupliquen|duplicar|dupliquemos|dobla|doblar|doblemos|duplícalo|dóblalo|duplicarlo) = double it
(el doble|al doble|el doble de presupuesto|el doble de dinero|con el doble|con el doble de presupuesto) = double the budget
(sube|subí|subir|aumenta|pon|poné|pasa) (el presupuesto|la inversión|) al doble = double the budget
(triplica|triplique|triplicar|tripliquemos|triplícalo) (el|) (presupuesto|) = triple the budget
(el triple|al triple|el triple de presupuesto) = triple the budget
(reduce|reducí|reduzca|reducir|reduzcamos|baja|bajar|baje|bajemos|recorta|recorte|recortar|corta|parte|divide) (el presupuesto|la inversión|el dinero|todo|) (a la mitad|por la mitad|en la mitad|al 50 %|en dos) = cut the budget in half
(la mitad de|la mitad del|con la mitad de|con la mitad del|mitad de) (presupuesto|dinero|inversión) = half the budget
(a la mitad|por la mitad) = by half
(sube|subí|suba|suban|subir|subamos|subimos|aumenta|aumente|aumentar|aumentemos|incrementa|incremente|incrementar|eleva|eleve|elevar|amplía el presupuesto|ampliar el presupuesto|amplíe el presupuesto) = increase
(súbelo|subilo|súbalo|subirlo|súbanlo|subámoslo|auméntalo|increméntalo|súbele|subile|subirle|auméntale|aumentarle|súbanle) (a|hasta|hasta los) = increase it to
(súbelo|subilo|súbalo|subirlo|auméntalo|increméntalo|súbele|subile|subirle|auméntale|súbanle) (un|en un|en|unos|otros|) = increase it by
(súbelo|subilo|auméntalo|súbele|subile) = increase it
(baja|baje|bajen|bajar|bajemos|bajamos|reduce|reducí|reduzca|reducir|reduzcamos|recorta|recorte|recortar|disminuye|disminuí|disminuya|disminuir|rebaja|rebajar|achica|achicar) = reduce
(bájalo|bájelo|bajarlo|redúcelo|reducilo|recórtalo|bájale|bajarle|redúcele|recórtale|bájenle) (a|hasta|hasta los) = reduce it to
(bájalo|bajarlo|redúcelo|reducilo|recórtalo|bájale|bajarle|redúcele|recórtale|bájenle) (un|en un|en|unos|) = reduce it by
(presupuesto|inversión) (a|hasta) {n} = budget to {n}
(sube|subí|suba|subir|subamos|subimos|aumenta|aumente|aumentar|incrementa|incrementar) (el|la|) (presupuesto|inversión|monto) (a|hasta|hasta los) = increase the budget to
(sube|subí|suba|subir|subamos|subimos|aumenta|aumente|aumentar|incrementa|incrementar) (el|la|) (presupuesto|inversión|monto) (un|en un|en|unos) = increase the budget by
(baja|baje|bajar|bajemos|bajamos|reduce|reducí|reduzca|reducir|recorta|recortar) (el|la|) (presupuesto|inversión|monto) (a|hasta|hasta los) = reduce the budget to
(baja|baje|bajar|bajemos|bajamos|reduce|reducí|reduzca|reducir|recorta|recortar) (el|la|) (presupuesto|inversión|monto) (un|en un|en|unos) = reduce the budget by
(sube|subí|suba|subir|subamos|aumenta|aumentar|incrementa) (a|hasta|hasta los) = increase to
(baja|baje|bajar|bajemos|reduce|reducí|reducir|recorta) (a|hasta|hasta los) = reduce to
(sube|subí|aumenta|incrementa) (un|en un|en) {n} % = increase it by {n}%
(baja|reduce|reducí|recorta) (un|en un|en) {n} % = reduce it by {n}%
(un|en un|) {n} % (más|extra|adicional) = {n}% more
(un|en un|) {n} % menos = {n}% less
{n} (más|extra|adicionales) = {n} more
{n} {w} (más|extra|adicionales) = {n} {w} more
{n} mil {w} (más|extra|adicionales) = {n} thousand {w} more
{n} mil más = {n} thousand more
{n} € (más|extra|adicionales) = €{n} more
{n} {w} menos = {n} {w} less
{n} mil menos = {n} thousand less
{n} mil {w} menos = {n} thousand {w} less
otros {n} = another {n}
otras {n} = another {n}
más presupuesto = more budget
menos presupuesto = less budget
(mejor|mejor que sean|que sean mejor) = rather

# -- dates
(mueve|mové|mueva|muevan|mover|movamos|pasa|pase|pasen|pasar|pasemos|traslada|desplaza|corre|corran) (la campaña|todo|las fechas|el vuelo|) (a|al|para|para el|para la|hasta) = move it to
(mueve|mové|mover|pasa|pasar|cambia|cambiar) (el inicio|la fecha de inicio|el arranque|el comienzo) (a|al|para|para el) = move the start to
(mueve|mové|mover|pasa|pasar|cambia|cambiar) (el final|el fin|la fecha de fin|el cierre|el término|la fecha final) (a|al|para|para el) = move the end to
(el inicio|el arranque|el comienzo) (pasa|se pasa|se mueve|queda) (a|al|para|para el) = move the start to
(el final|el fin|el cierre|el término) (pasa|se pasa|se mueve|queda|se extiende) (a|al|para|para el) = move the end to
(retrasa|retrase|retrasar|retrasemos|atrasa|atrase|atrasar|atrasemos|pospón|posponé|posponga|posponer|pospongamos|aplaza|aplace|aplazar|demora|demorar|postergar|posterga|postergue|retrasamos|atrasamos) (la campaña|todo|las fechas|) = delay it by
(retrasa|retrasar|atrasa|atrasar|pospón|posponé|posponer|aplaza|aplazar|posterga) (el inicio|el arranque|el lanzamiento|el comienzo|la salida) = delay the start by
(retrásala|retrásalo|atrásala|atrásalo|pospónla|posponela|pospónlo|aplázala|postérgala) = delay it by
(adelanta|adelante|adelantar|adelantemos|adelantamos|anticipa) (la campaña|todo|las fechas) = bring it forward by
(adelanta|adelantar|adelantemos|anticipa) (el inicio|el arranque|el lanzamiento|el comienzo|la salida) = bring the start forward by
(adelántala|adelántalo|adelantarla|adelantarlo|adelantemos) = bring it forward by
(adelanta|adelantar|adelantemos) {n} = bring it forward by {n}
(adelanta|adelantar|adelantemos) (un|una) = bring it forward by one
{n} (días|semanas|meses) (después|más tarde|luego) = {n} weeks later
(una semana|1 semana) (después|más tarde|luego|más adelante) = one week later
(un mes|1 mes) (después|más tarde|luego|más adelante) = one month later
dos semanas (después|más tarde|luego|más adelante) = two weeks later
(una semana|1 semana) antes = one week earlier
(un mes|1 mes) antes = one month earlier
dos semanas antes = two weeks earlier
tres semanas antes = three weeks earlier
(unos días|un par de días) antes = two days earlier
{n} días antes = {n} days earlier
{n} semanas antes = {n} weeks earlier
{n} meses antes = {n} months earlier
{n} días (después|más tarde|luego|más adelante) = {n} days later
{n} semanas (después|más tarde|luego|más adelante) = {n} weeks later
{n} meses (después|más tarde|luego|más adelante) = {n} months later
{n} días antes (de|del|de la) = {n} days before
{n} semanas antes (de|del|de la) = {n} weeks before
dos semanas antes (de|del|de la) = two weeks before
una semana antes (de|del|de la) = one week before
un mes antes (de|del|de la) = one month before
(alarga|alargue|alargar|alarguemos|extiende|extendé|extienda|extender|extendamos|amplía|amplíe|ampliar|prolonga|prolongue|prolongar|estira|estirar) (la campaña|el vuelo|todo|la pauta|las fechas|) = extend it by
(alárgala|alárgalo|extiéndela|extendela|extiéndelo|amplíala|prolóngala|estírala|alargarla|extenderla|ampliarla|prolongarla|alarguémosla|extendámosla) = extend it by
(alarga|alargar|extiende|extendé|extender|extendamos|amplía|ampliar|prolonga|prolongar|estira) (la campaña|el vuelo|todo|la pauta|) (hasta|a|hasta el|hasta finales de) = extend it to
(alárgala|extiéndela|extendela|amplíala|prolóngala|alargarla|extenderla|ampliarla|prolongarla) (hasta|a|hasta el) = extend it to
(alarga|alargar|extiende|extendé|extender|extendamos|amplía|ampliar|prolonga) (la campaña|) hasta finales de = extend it to the end of
(acorta|acorte|acortar|acortemos|abrevia|comprime) (la campaña|todo|el vuelo|) (a|en|) = shorten it by
(acorta|acorte|acortar|reduce|reducí|deja) (la campaña|la duración|el vuelo) a = shorten it to
(acórtala|acortarla) (en|) = shorten it by
(acórtala|acortarla) a = shorten it to
{n} (semanas|sem) más = {n} weeks longer
{n} días más = {n} days longer
{n} meses más = {n} months longer
(una semana|1 semana|otra semana) más = one week longer
otra semana = another week
(un mes|1 mes|otro mes) más = one month longer
otro mes = another month
dos semanas más = two weeks longer
tres semanas más = three weeks longer
(que dure|dure|que sean) (una semana|1 semana) más = extend it by one week
(que dure|dure|que sean) (un mes|1 mes) más = extend it by one month
(que dure|dure|que sean) {n} semanas más = extend it by {n} weeks
(empezar|empieza|empecemos|empezamos|arranca|arrancamos|arrancar|comenzar) (una semana|1 semana) antes = start one week earlier
(empezar|empieza|empecemos|empezamos|arranca|arrancamos|arrancar|comenzar) (una semana|1 semana) (después|más tarde) = start one week later
(terminar|termina|terminemos|acabar|acaba|acabemos) (una semana|1 semana) antes = end one week earlier
(terminar|termina|terminemos|acabar|acaba|acabemos) (una semana|1 semana) (después|más tarde) = end one week later
(fuera|afuera) (el|la|los|las|con el|con la) = drop
(me|nos) (suben|amplían|aumentan|dejan) (a|hasta) = increase it to
(me|nos) (bajan|recortan|reducen) (a|hasta) = reduce it to
(me|nos) (suben|amplían|aumentan) (el|) presupuesto (a|hasta) = increase the budget to
(me|nos) (bajan|recortan|reducen|han recortado|recortaron|bajaron) (el|) presupuesto (a|hasta) = reduce the budget to
(suben|subieron|ampliaron|ampliamos|subimos) (el|) presupuesto (a|hasta) = increase the budget to
(bajan|bajaron|recortan|recortaron|recortamos) (el|) presupuesto (a|hasta) = reduce the budget to
(me|nos) (confundí|confundimos|equivoqué|equivocamos|colé) (de|con|en) {w} = correction
(me|nos) (confundí|confundimos|equivoqué|equivocamos|colé) = correction
(queda|quedan|se queda|la dejamos|lo dejamos|déjala|déjalo|dejémosla|dejémoslo) para (después|luego|más adelante|más tarde|otro momento|otra ocasión|el año que viene|el próximo año) = later
(métela|mételo|métanla|métanlo|inclúyela|inclúyelo|súmala|súmalo) = add it
(metemos|metiéramos|sumamos|sumáramos|incluimos) = add
(cuánto|qué) cambia si = what if we
(da igual|da lo mismo|no importa|qué más da) = never mind

# -- a piece of the flight
(quita|quitar|quitamos|quitemos|saca|sacá|elimina|eliminar|salta|sáltate|saltate|saltamos|saltemos|omite|omitir|recorta|recortar|corta|cortar|borra|deja fuera|dejemos fuera|sin) la última semana = skip the last week
(quita|quitar|quitamos|quitemos|saca|sacá|elimina|eliminar|salta|sáltate|saltate|saltamos|saltemos|omite|omitir|recorta|recortar|corta|cortar|borra|deja fuera|dejemos fuera|sin) la primera semana = skip the first week
(quita|quitar|quitamos|saca|elimina|salta|sáltate|saltate|saltamos|omite|omitir|pausa|pausar|pausamos|para|paramos|descansa|descansamos|sin) (la|en la|durante la) segunda semana = skip the second week
(quita|quitar|quitamos|saca|elimina|salta|sáltate|saltate|saltamos|omite|omitir|pausa|pausar|pausamos|para|paramos|descansa|descansamos|sin) (la|en la|durante la) tercera semana = skip the third week
(quita|quitar|quitamos|saca|elimina|salta|sáltate|omite|recorta|recortar|corta|sin) los últimos {n} días = skip the last {n} days
(quita|quitar|quitamos|saca|elimina|salta|sáltate|omite|recorta|recortar|corta|sin) los últimos {w} días = skip the last {w} days
(quita|quitar|quitamos|saca|elimina|salta|sáltate|omite|recorta|recortar|corta|sin) los primeros {n} días = skip the first {n} days
(quita|quitar|quitamos|saca|elimina|salta|sáltate|omite|recorta|recortar|corta|sin) los primeros {w} días = skip the first {w} days
(quita|quitar|quitamos|saca|elimina|salta|sáltate|omite|recorta|recortar|corta|sin) las últimas {w} semanas = skip the last {w} weeks
(quita|quitar|quitamos|saca|elimina|salta|sáltate|omite|recorta|recortar|corta|sin) las dos últimas semanas = skip the last two weeks
{w} semanas (en vez de|en lugar de|y no) {w2} = {w} weeks instead of {w2}
{n} semanas (en vez de|en lugar de|y no) {n2} = {n} weeks instead of {n2}

# -- deshacer lo último
(regrésalo|regrésenlo|regrésala|devuélvelo|devuélvanlo|vuélvelo|vuelve|vuelvan|volvamos|volvé|regresa|regresen|regresemos) (a|) (como|a como) (estaba|antes|era|estaba antes) = undo that
(déjalo|déjenlo|dejalo|déjelo|déjala|dejémoslo|deja todo|dejen todo) (como|tal como|igual que) (estaba|antes|era|estaba antes) = undo that
(no ,|no) (regrésalo|regrésenlo|devuélvelo|vuélvelo|déjalo|déjenlo|déjelo) (como|tal como) (estaba|antes|era|estaba antes) = undo that
(olvida|olviden|olvide|olvidá|ignora|ignoren|ignore|borra|borren) (lo último|lo que acabo de decir|lo que dije|lo que acabo de escribir|mi último mensaje|el último cambio|lo anterior|mi última petición|lo de recién|eso último) = undo that
(vuelve|vuelvan|volvé|vuelva) a (ponerlo|ponerla|meterlo|meterla|incluirlo|incluirla|agregarlo|agregarla|añadirlo|añadirla) = put it back
(retiro|retiramos) lo dicho = undo that
# -- importes
(córtale|córtenle|corta|corten|recorta|recorten|bájale|bájenle|quítale|quítenle|reduce|reduzcan|reduzca) (la mitad) (al|del|el|a la|de la|) (presupuesto|inversión|bolsa|) = halve the budget
(córtale|córtenle|corta|corten|recorta|recorten|recortar|reduce|reducir|reduzcan|reduzca|baja|bajen) (el presupuesto|la inversión|eso|todo|) (a la mitad|por la mitad|en la mitad) = halve the budget
# -- empezar de nuevo
(partamos|empecemos|comencemos|arranquemos|partimos|empezamos|empieza|empiecen|arranca|volvamos a empezar) (de nuevo|otra vez|nuevamente|todo|) (desde|de) (cero|el principio|el inicio|el comienzo) = start over
(partamos|empecemos|comencemos|arranquemos) (de nuevo|otra vez|nuevamente) = start over

# Conversation: greetings, thanks, answers, approval, undo, what-if, questions about the plan.

(hola|buenas|hey|ey|buen día|qué tal|qué onda|qué hubo|quihubo|buenass|holi|cordial saludo|estimados|estimado|estimada|estimadas|muy buenas) = hello
(buenos días|buenas tardes|buenas noches|muy buenos días) = good morning
(hola|buenas) (buenos días|buenas tardes|a todos|equipo|qué tal|buenas|cómo estás|cómo están|cómo va) = hello
(gracias|muchas gracias|mil gracias|muchísimas gracias|te agradezco|se agradece|gracias de antemano|grax) = thanks
(un saludo|saludos|saludos cordiales|un abrazo|cordialmente|atentamente|quedo atento|quedo atenta|quedamos atentos|un cordial saludo) = thanks
(che|oye|oigan|mira|mirad|miren|pues nada|bueno|a ver|dale que|wey|güey|tío|boludo|parce|po) =
(vale|ok|okay|okey|de acuerdo|listo|dale|perfecto|genial|bárbaro|buenísimo|órale|sale|va que va|estupendo|fenomenal|claro|claro que sí|por supuesto|desde luego|bien|muy bien|excelente|me parece bien|me parece perfecto|me gusta|suena bien|está bien|correcto|exacto|eso es|conforme|joya|bacán|chévere|de una|simón|sip|sí claro|así está bien) = ok
sí = yes
sí (dale|por favor|claro|perfecto|exacto|adelante) = yes
sí , (dale|adelante|por favor) = yes
(para que te hagas una idea|para que te des una idea|como referencia|por si lo necesitas|por si toca|por si acaso|por las dudas) = for reference

# -- leave it to us
(no sé|no lo sé|no sabemos|ni idea|no tengo idea|no tengo ni idea|no lo sabemos|no lo tengo claro|no lo tenemos claro|quién sabe|sepa) = I don't know
(no sé|no lo sé|no sabemos|no lo tengo|no lo tenemos) (todavía|aún|claro|definido|decidido) = not sure yet
(todavía|aún) no (sé|lo sé|sabemos|lo sabemos|lo tengo claro|lo tenemos|lo hemos decidido|está definido|está cerrado|lo tenemos definido|lo tenemos cerrado) = not sure yet
(lo que|como) (tú|vos|usted|ustedes|) (quieras|digas|veas|veáis|prefieras|recomiendes|recomienden|sugieras|consideres|creas|crean|consideren|te parezca|les parezca|mejor te parezca|te parezca mejor|os parezca) = you choose
(tú|vos|usted|ustedes) (decides|decidís|decide|decidan|eliges|elegís|elige|elijan|dirás|verás|sabrás|mandas|propones|recomiendas|sugieres) = you decide
(decide|decidí|decida|elige|elegí|elija) (tú|vos|usted) = you decide
(me|nos) (da|es) (igual|lo mismo) = I don't mind
(da|es) (igual|lo mismo) = doesn't matter
(me da|nos da) = give me
(no importa|indiferente|no me importa|no nos importa) = doesn't matter
(lo dejo|lo dejamos|queda) (en|a) (tus|sus|vuestras|tu|su|vuestra) (manos|criterio|elección) = up to you
(a tu|a su|a vuestro) (criterio|elección|gusto) = up to you
(recomiéndame|recomendame|recomiéndenme|sugiéreme|sugerime|sugiérame|propón|proponé|proponme|proponeme|recomiéndanos|recomendanos|aconséjame) (algo|tú|vos|) = you recommend
qué (me|nos) (recomiendas|recomendás|recomienda|recomiendan|sugieres|sugerís|sugiere|sugieren|propones|aconsejas) = what would you recommend
(lo|el|la) (estándar|habitual|de siempre|recomendado|recomendada|por defecto|normal|típico) = use the default
(sáltalo|sáltate esto|siguiente pregunta|pasemos a la siguiente) = skip it

# -- undo, start over
(deshaz|deshacé|deshacer|deshazlo|deshacelo|deshágalo|deshagan|deshagamos) (eso|esto|el cambio|lo último|el último cambio|lo anterior|) = undo that
(vuelve|volvé|volver|vuelva|volvamos|regresa|regresemos|regresar|vuélvelo|volvamos mejor) (atrás|a lo anterior|al anterior|a como estaba|a lo de antes|al plan anterior|a la versión anterior|como estaba|a como estaba antes|a lo que teníamos|al de antes|un paso atrás) = go back to the previous plan
(revierte|revertí|revertir|reviértelo|revertilo|revierte eso|cancela eso|cancela el cambio|cancela lo último|anula eso|anula lo último|anula el cambio) = undo that
(déjalo|déjelo|déjenlo|dejadlo|dejémoslo|déjala) (como estaba|como antes|como estaba antes|igual que antes|tal como estaba|así como estaba|igual) = undo that
como (estaba|estaba antes) = as it was before
(mejor|no ,|) (déjalo|déjelo|dejémoslo) = never mind
(no ,|) (olvídalo|olvídelo|olvídenlo|olvidemos eso|nada , olvídalo|nada , déjalo) = forget it
(me arrepentí|me arrepiento|cambié de opinión|cambié de idea|cambiamos de opinión|he cambiado de opinión|hemos cambiado de opinión|he cambiado de idea) = I changed my mind
(empecemos|empezar|empieza|empezá|empiece|empiecen|empezamos|comencemos|comenzar|arranquemos|arrancar|vamos) (de cero|desde cero|de nuevo|otra vez|desde el principio|todo de nuevo|todo otra vez|de nuevo desde cero) = start over
(borrón y cuenta nueva|reinicia|reiniciar|resetea|reset) (todo|) = start over
(borra|borre|borremos|borrar|olvida|olvide|olvídate de|olvidemos|elimina|descarta|tira|quita|limpia) (todo|todo lo anterior|todo esto|todo eso|el plan entero|el brief|todo el plan|la campaña entera) = start over
(nueva campaña|otra campaña|nuevo brief|otro brief|un brief nuevo|una campaña nueva|una campaña distinta) = new campaign
(hagamos|haz|hacé|armemos|armá) (una nueva campaña|otra campaña|un nuevo brief|otro plan) = start over

# -- approve, accept
(apruebo|aprobado|aprobada|lo apruebo|la apruebo|apruébalo|aprobalo|apruébelo|aprobamos|lo aprobamos|aprobadísimo|queda aprobado|está aprobado|plan aprobado|visto bueno|tienes mi visto bueno|tenés el ok|tienes el ok|luz verde|tiene luz verde) = approved
(aprobar|apruebo|aprobamos|aprobemos|apruebe|aprueba|aprobá) (el plan|la propuesta|esta propuesta|este plan|la campaña|así|esta versión) = approve the plan
(lánzala|lánzalo|láncela|láncenla|lánzalo ya|láncenlo|publícala|publícalo|actívala|actívalo|resérvalo|resérvala|confirmado|confírmalo|confirmo|confirmamos|confirma|contrátalo|ponla en marcha|ponela en marcha|ponlo en marcha) = launch it
(adelante|adelante con eso|adelante con ello|dale para adelante|dale nomás|dale adelante|vamos adelante|sigamos adelante|procede|proceda|procedan|avanza|avancemos|avancen|tira para adelante|tira millas|a por ello|hagámoslo|hazlo así|hacelo así|hágalo así|háganlo|vamos con eso|vamos con ello|vamos con esa|vamos con ese|vamos por eso|va con eso) = go ahead
(me quedo|nos quedamos|quedémonos|me quedaría|prefiero quedarme) con (eso|esa|ese|esta|este|esa opción|ese plan|ese cambio|la nueva|el nuevo) = keep that
(aplica|aplique|apliquen|apliquemos|aplicar|aplícalo|acepto|aceptado|lo acepto|aceptamos|acéptalo|tómalo|lo tomamos|lo tomo|tomamos eso|usa eso|usemos eso|haz eso|hacé eso|hagamos eso|hagan eso|haga eso) (eso|ese cambio|esos cambios|el cambio|los cambios|) = apply that
(funciona|me sirve|nos sirve|nos funciona|me vale|nos vale|nos cuadra|me cuadra|trato hecho|hecho) = works for us

# -- what if
(¿|) (y si|qué pasa si|qué pasaría si|qué sucede si|qué tal si|y qué pasa si|y qué pasaría si|qué ocurriría si|cómo quedaría si|cómo sería si|cómo cambiaría si|qué cambia si|y cómo quedaría si) = what if we
(¿|) (y si|qué pasa si|qué pasaría si|qué tal si|cómo quedaría si|cómo sería si) (el presupuesto|la inversión|le|les|lo|la|en vez|) (fuera|fuese|es|fueran|fuesen|son|fuera de|fuese de|sube a|subiera a|baja a|bajara a) = what if we had
(¿|) (y si|qué pasa si|qué pasaría si|qué tal si|cómo quedaría si) (tuviéramos|tuviera|tuviésemos|tenemos|tuvieras|ponemos|pusiéramos|invertimos|invirtiéramos|metemos|metiéramos|gastamos|gastáramos|le metemos|le metiéramos|le ponemos|le pusiéramos|le meto|le subimos a|le echamos|subimos a|subiéramos a|bajamos a|bajáramos a|disponemos de) = what if we had
(añadiéramos|agregáramos|sumáramos|incluyéramos|agrego|añado|sumo|meto) = add
(quitáramos|sacáramos|elimináramos|saco|quito|eliminamos|dejamos fuera) = drop
(duplicamos|duplicáramos|doblamos|dobláramos|duplico) = double it
(duplicamos|duplicáramos|doblamos|dobláramos|duplico) (el presupuesto|la inversión) = double the budget
(empezáramos|arrancáramos|empezásemos|comenzáramos) = start
(alargamos|alargáramos|extendemos|extendiéramos|ampliamos|ampliáramos|prolongamos) = extend it by
(alargamos|alargáramos|extendemos|extendiéramos|ampliamos|ampliáramos|prolongamos) (la campaña|) hasta = extend it to
(usáramos|usaramos) = use
(cambiáramos) = change
y si es posible = and if possible
(supongamos|suponé|supón|suponiendo|imagina|imaginemos|pongamos|hipotéticamente) (que|) = suppose
(y con|qué tal con|y qué tal con|cómo quedaría con|cómo sería con|qué pasa con|qué pasaría con) {n} = what about {n}
(qué tal|y con|cómo quedaría con|cómo sería con) = what about

# -- questions about the plan
(¿|) (por qué|y por qué|cómo así) = why
(¿|) (cómo|y cómo) (se|) (calcula|calculas|calculaste|funciona|queda|quedaría|se reparte|está repartido|llegaste|llegas) = how is
(cuánta gente|cuántas personas|a cuánta gente|a cuántas personas|a cuántos) (llegamos|llegaríamos|alcanzamos|alcanzaríamos|voy a llegar|vamos a llegar|impactamos|vamos a alcanzar|) = how many people do we reach
(¿|) (cuál|cuáles) (es|son|sería|serían) = what is
qué (alcance|cpm|frecuencia|resultado|resultados|cobertura) (tendríamos|tenemos|tendría|tiene|da|esperas|podemos esperar) = what is the
(explícame|explíqueme|explíquenme|me explicas|me podés explicar|me puedes explicar) (por qué|cómo|qué|) = explain
(resúmeme|resumime|resume|resumí|hazme un resumen|haceme un resumen|dame un resumen|dame el resumen|pásame el resumen|un resumen) = summarise
(muéstrame|mostrame|muéstreme|enséñame|déjame ver) = show me the
(cuánto cuesta|cuánto costaría|cuánto sale|cuánto saldría|cuánto me cuesta|cuánto sería) = how much is
(necesito|quiero|me gustaría) saber = tell me
(y si|qué pasa si|qué pasaría si|qué tal si) (le|les) (metemos|metiéramos|ponemos|pusiéramos|meto|subimos a|echamos) = what if we had
(hágale|hágale pues|hagámosle|métale|háganle|sígale|dele|denle|dele pues) = go ahead
(hágale|hagámosle|dele|denle|dale) (con eso|con esa|con ese|así|nomás|para adelante|pues) = go with that
(va|vamos) (con|por) (eso|esa|ese|esta|este) = go with that
(lo|la) (sepa|sepan|sepamos|conozca|conozcan) = know about it

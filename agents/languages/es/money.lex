# Money: amounts and currencies, periods, what an amount is for, and money that is no budget.

# -- multipliers of the street
{n} (lucas|luca|lukas) = {n} thousand pesos
(una luca|1 luca) = 1 thousand pesos
{n} (palos|palo|melones) = {n} million pesos
(un palo|1 palo) = 1 million pesos
(un palo y medio|1 palo y medio|palo y medio) = 1.5 million pesos
medio palo = 500 thousand pesos
dos palos = 2 million pesos
tres palos = 3 million pesos
{n} lucas verdes = {n} thousand dollars
{n} palos verdes = {n} million dollars
{n} k = {n}k
{n} mdp = {n} million pesos
{n} mdd = {n} million dollars
{n} mde = {n} million euros
{n} (pavos|pavetes|leuros|euritos|eurillos|pepinos) = {n} euros
{n} (mil|k) (pavos|euritos|leuros) = {n} thousand euros
{n} (varos|varitos|baros) = {n} pesos
{n} mil (varos|baros|bolas) = {n} thousand pesos
{n} (mangos|pesitos) = {n} pesos
{n} (verdes|cocos) = {n} dollars
{n} mil (mangos|pesitos) = {n} thousand pesos
{n} mil verdes = {n} thousand dollars

# -- currencies
(peso|pesos) = pesos
(euro|euros|eur) = euros
(dólar|dólares|dls|dlls) = dollars
q {n} = Q {n}
(dólares|dólares de|dólar) (jamaiquinos|jamaicanos|de jamaica) = Jamaican dollars
(u $ s|u$s|us$|u$d|u $ d) = USD
(dólares americanos|dólares estadounidenses|dólares usa) = US dollars
dólares canadienses = Canadian dollars
dólares australianos = Australian dollars
(peso mexicano|pesos mexicanos|pesos mx|pesos m . n .) = Mexican pesos
(peso argentino|pesos argentinos) = Argentine pesos
(peso chileno|pesos chilenos) = Chilean pesos
(peso colombiano|pesos colombianos|pesos col) = Colombian pesos
(peso uruguayo|pesos uruguayos) = Uruguayan pesos
(peso dominicano|pesos dominicanos) = Dominican pesos
(sol|soles|nuevos soles|soles peruanos) = soles
(libra|libras|libras esterlinas) = pounds
(franco|francos) = francs
francos suizos = Swiss francs
(franco|francos) (cfa|fcfa) = francs CFA
(corona|coronas) islandesas = Icelandic kronur
(corona|coronas) checas = Czech crowns
(franco|francos) (congoleños|ruandeses|guineanos) = francs
(real|reales|reales brasileños) = reais
(yen|yenes) = yen
(corona|coronas) suecas = Swedish kronor
(corona|coronas) noruegas = Norwegian kroner
(corona|coronas) danesas = Danish kroner
(guaraní|guaraníes) = guaranies
(boliviano|bolivianos) = bolivianos
(quetzal|quetzales) = quetzales
(lempira|lempiras) = lempiras
(colón|colones) = colones

# -- periods
(al día|por día|cada día|a diario|diario|diarios|diaria|diarias|x día|por cada día|/ día|/día|de diario) = per day
(a la semana|por semana|cada semana|semanal|semanales|x semana|semanalmente|/ semana|/ sem) = per week
(al mes|por mes|cada mes|mensual|mensuales|x mes|mensualmente|/ mes) = per month
(al año|por año|cada año|anual|anuales|anualmente|/ año) = per year
(al trimestre|por trimestre|trimestral|trimestrales) = per quarter
(en total|total|totales|en conjunto|por todo|para todo|para todo el periodo|para toda la campaña|todo incluido|por toda la campaña|todo el periodo|de punta a punta) = in total
(presupuesto|inversión|monto|importe|gasto|plata|dinero) total = total budget
total de la (campaña|inversión|pauta) = total

# -- budget
(presupuesto|presu|budget|ppto|pto|partida|partida presupuestaria|bolsa) = budget
(inversión|inversion publicitaria|inversión en medios|pauta publicitaria) = budget
(dinero|plata|lana|guita|pasta|billete|platita|feria|recursos|fondos) = money
(presupuesto|inversión|gasto|tope|límite) (diario|por día|al día|diaria) = daily budget
(presupuesto|inversión|gasto) (semanal|por semana|a la semana) = weekly budget
(presupuesto|inversión|gasto) (mensual|por mes|al mes) = monthly budget
(presupuesto|inversión|monto|importe) (total|global|completo|máximo|de campaña|de la campaña|de medios|disponible|cerrado|aprobado|estimado|neto|bruto|aproximado|asignado|previsto) = total budget
(presupuesto|inversión) (diario|diaria) (de|es de|) = daily budget of
(presupuesto|inversión|monto|importe|bolsa|partida) (de|es de|es|son|será de|sería de|de unos|de unas) = budget of
(presupuesto|inversión|bolsa|partida) total (de|es de|es|son) = total budget of
de presupuesto = budget
de presupuesto (total|en total|para todo) = total budget
de inversión = budget
(de presupuesto|de inversión) (diario|diaria|al día|por día) = daily budget
(con|tenemos|tengo|hay|contamos con|manejamos|disponemos de|traemos) un (presupuesto|budget|total) de = with a budget of
(el cliente|la marca|mi jefe|mi jefa|dirección|la empresa|mi socio|mi socia) (tiene|pone|nos da|da|aprueba|aprobó|autorizó|autoriza|dispone de) = we have
(tope|techo|límite|máximo) de (inversión|gasto|presupuesto) = max budget
(para gastar|para invertir|a invertir|para la campaña|para pauta|para pautar|para esto|para publicidad|para medios|para lo vuestro|para lo de ustedes|para arrancar|para empezar) = budget
(sin iva|más iva|\+ iva|iva incluido|iva inc|con iva|antes de iva|iva aparte|antes de impuestos|más impuestos) =
hasta {n} = up to {n}
(máximo|máx|máx .|tope|no más de|como mucho|como máximo) {n} = max {n}
{n} (como máximo|como mucho|máximo|máx|de tope|tope|a lo sumo|y ni un euro más|ni un peso más) = max {n}
{n} {w} (como máximo|como mucho|máximo|máx|de tope|tope|a lo sumo|de máximo|máximos) = max {n} {w}
{n} mil {w} (como máximo|como mucho|máximo|máx|de tope|tope|a lo sumo|de máximo) = max {n} thousand {w}
{n} € (como máximo|como mucho|máximo|máx|de tope|tope|a lo sumo|de máximo) = max €{n}
{n} (como máximo|como mucho|de tope|a lo sumo) = max {n}
(de|desde) {n} a {n2} (mil|k) = between {n} and {n2} thousand
entre {n} y {n2} mil = between {n} and {n2} thousand
entre {n} y {n2} millones = between {n} and {n2} million
entre {n} y {n2} millones de = between {n} and {n2} million
entre {n} mil y {n2} mil = between {n} thousand and {n2} thousand
(no llega a|poco menos de|casi) {n} = about {n}
(y pico|y algo) =

# -- price measures and ceilings
(cpm|c p m|costo por mil|coste por mil|costo por millar|coste por millar|costo por mil impresiones|coste por mil impresiones) = CPM
cpm (máximo|máx|máx .|tope|techo|límite|objetivo máximo) (de|es de|) = with a max CPM of
cpm (máximo|tope|techo) = with a max CPM
cpm (que|) no (debe|puede|debería) (superar|pasar de|exceder|ser superior a|ser mayor a) (los|) = with a CPM at most
cpm (que no supere|que no pase de|no supere|no pase de|no superior a|por debajo de|debajo de|inferior a|menor a|menor de|de menos de|bajo|hasta|de hasta|no más de|que no exceda|a lo sumo|como mucho|como máximo) (los|) = with a CPM below
(con|de) (un|el|) cpm (por debajo de|que no supere|que no pase de|inferior a|menor a|hasta|de hasta) (los|) = with a CPM below
{n} de cpm (máximo|como máximo|como mucho|tope) = max CPM {n}
(cpa|costo por adquisición|coste por adquisición|costo por acción|coste por acción|costo por compra|coste por compra|costo por venta|coste por venta|costo por conversión|coste por conversión) = CPA
(cpl|costo por lead|coste por lead|costo por contacto|coste por contacto|costo por registro|coste por registro) = CPL
(cpc|costo por clic|coste por clic|costo por click|coste por click) = CPC
(cpi|costo por instalación|coste por instalación|costo por descarga|coste por descarga) = CPI
(cpv|costo por vista|coste por vista|costo por visualización|coste por visualización|costo por reproducción|coste por reproducción) = CPV
cpa (objetivo|máximo|máx|máx .|tope|target) (de|es de|) = with a max CPA of
cpl (objetivo|máximo|máx|máx .|tope|target) (de|es de|) = with a max CPL of
cpc (objetivo|máximo|máx|máx .|tope|target) (de|es de|) = with a max CPC of
cpi (objetivo|máximo|máx|máx .|tope|target) (de|es de|) = with a max CPI of
cpv (objetivo|máximo|máx|máx .|tope|target) (de|es de|) = with a max CPV of
(por cada|por|cada) (venta|compra|conversión|cliente|cliente nuevo|clienta) = per sale
(por cada|por|cada) (lead|registro|contacto|alta|inscripción|inscrito|formulario|solicitud|prospecto|suscripción|suscriptor|cita) = per lead
(por cada|por|cada) (instalación|descarga) = per install
(por cada|por|cada) (clic|click|visita) = per click
(por cada|por|cada) (pedido|orden|reserva) = per order
(por cada|por|cada) (vista|visualización|reproducción) = per view
(por cabeza|por barba) = per person
(por cada uno|por cada una|cada uno|cada una|c / u|c/u|cu|por pieza) = each
a {n} {w} (cada uno|cada una|c / u|por cabeza|por cada uno|por cada una) = at {n} {w} each
a {n} € (cada uno|cada una|c / u|por cabeza|por cada uno|por cada una) = at €{n} each
(puja|oferta) (máxima|) = bid

# -- money that is no budget
(el año pasado|el último año|el pasado año) = last year
(el mes pasado|el último mes|el pasado mes) = last month
(la semana pasada|la última semana) = last week
(el trimestre pasado|el último trimestre) = last quarter
(la temporada pasada|la última temporada) = last season
(la campaña pasada|la campaña anterior|la última campaña|en la anterior campaña|la vez pasada|la última vez|la otra vez|la edición pasada|la edición anterior) = last campaign
(el verano|la primavera|el otoño|el invierno) pasad(o|a) = last summer
(la navidad|las navidades) pasada(s|) = last Christmas
el black friday (pasado|anterior|del año pasado) = last Black Friday
(gastamos|invertimos|gasté|invertí|gastaron|se gastó|se invirtió|se gastaron|se invirtieron|habíamos gastado|hemos gastado|hemos invertido|llevamos gastados|pagamos|pagué|nos gastamos|le metimos|pusimos|gastábamos|invertíamos|nos costó|costó) = spent
(gastó|invirtió|gastaba|invertía) = spent
(el año pasado|el mes pasado|la temporada pasada|la última vez|la otra vez) (gastamos|invertimos|gasté|invertí|pagamos|pusimos|le metimos|nos gastamos|hicimos|tuvimos|fueron|fue|era de|eran) = last year we spent
(el año pasado|el mes pasado|la temporada pasada|la última vez|la otra vez|la campaña pasada|el trimestre pasado|la navidad pasada|el verano pasado|en 2023|en 2024|en 2025) {x} (gastamos|invertimos|gasté|invertí|pagamos|pusimos|metimos) = last year {x} spent
(la competencia|el competidor|nuestro competidor|los competidores|nuestra competencia|mi competencia) = competitors
(la competencia|el competidor|nuestro competidor|los competidores|nuestra competencia|mi competencia) (gasta|invierte|invirtió|gastó|pone|puso|mete|metió|gastan|invierten|maneja|tiene|destina) = competitors spend
(facturación|facturamos|factura|facturo|facturamos unos|facturan|ingresos|ventas anuales|ventas mensuales|volumen de negocio) = revenue of
(facturamos|factura|facturo|vendemos|vendimos|ganamos|ingresamos) {n} = revenue of {n}
(facturación|ingresos) (de|por|anual de|anuales de) = revenue of
(beneficio|beneficios|ganancia|ganancias|utilidad|utilidades) = profit
(margen|margen de) = profit
(cuesta|cuestan|sale a|está a|están a|cuesta unos|valen unos|cobramos|cobro|se vende a|se venden a|vendemos a|vendido a|a un precio de|precio|precios|precio de|con precio de|con un precio de|precio de venta|pvp|pvp de|precio medio|precio de lista|tarifa|tarifas|costo|coste|costo de|coste de|cuota|cuota de) = price
(cuesta|cuestan|vale|valen|sale|salen) (desde|a partir de|unos|unas|como) = costs about
(vale|valen|sale|salen|salía|valía) {n} = costs {n}
(vale|valen|sale|salen) a {n} = costs {n}
(ticket medio|ticket promedio|carrito medio|carrito promedio|cesta media|pedido medio|compra media|compra promedio) (es de|de|) = basket of
(pedidos|compras|reservas) (superiores a|de más de|mayores a|mayores de|a partir de|desde) = orders over
(descuento|dto|dcto|rebaja|bonificación) (de|del|) = discount
{n} % de (descuento|dto|dcto) = {n}% discount
{n} % (off|menos de precio) = {n}% off
(premio|premios|sorteo de|premio de|bote de) = prize
(salario|sueldo|nómina de|ingresos mensuales) = salary
(alquiler|renta|arriendo) = rent
(seguidores|followers) = followers
(teléfono|tel|tel .|telf|tlf|celular|cel|móvil|whatsapp|fono|fax|nit|rut|rfc|cuit|cif|nif|ruc|expediente|ref .|referencia|pedido nº|factura nº|nº|n º) {n} = phone number
(código postal|cp|c . p .) {n} = phone number
(código postal|códigos postales) = postal codes
(valorada en|valorado en|valuada en|valorados en) = valued at
(ahorra|ahorrar|ahorre|ahorras) = save
(ronda de|levantamos|ronda de financiación de|inversión de capital de) = raised
(empleados|trabajadores|colaboradores) = employees
(tiendas|locales|sucursales|puntos de venta) = stores
{n} (€|euros|pesos|soles|dólares) (el par|la unidad|por unidad|el kilo|la botella|la noche|por noche|la entrada|por entrada|el boleto|por persona|la clase|la pieza|la hora|por hora) = {n} euros each

roas = with ROAS
(roas mínimo|roas objetivo|roas de) = with ROAS of
(con|y) (un|el|) cpm (máximo|tope|techo) de = with a max CPM of
con un roas = with ROAS
(total cerrado|presupuesto cerrado|cerrado) (son|es|:|de|) = total budget of
invirtiendo = spending
cada día del periodo = per day

# -- who gave it
(me ha dado|me han dado|me dio|me dieron|me da|me dan|me ha prestado|me prestó|me ha dejado|me dejó) = gave me
(nos ha dado|nos han dado|nos dio|nos dieron|nos da|nos dan|nos ha prestado|nos ha dejado|nos dejó) = gave us
(permiso|su bendición|el visto bueno|luz verde) = permission

# -- an amount that is tried, or settled on
(y si|qué tal si|qué pasa si) (fueran|fuesen|fuera|son|fuéramos a|ponemos|pusiéramos|metemos|subimos a) {n} = what if we had {n}
(vamos|seguimos|avanzamos|tiramos|cerramos|quedamos|nos quedamos|me quedo|quédate) con (los|las) {n} = make it {n}

(el año pasado|el año anterior|el ejercicio pasado|el pasado año) (metimos|pusimos|invertimos|gastamos|destinamos|dedicamos|usamos|fueron|teníamos|tuvimos) = last year we spent
(este año|esta vez|ahora|este ejercicio) (son|es|serán|será|tenemos|contamos con|hay|disponemos de) = this year it is
(está|están|estaría|estarían) (gastando|invirtiendo|metiendo|poniendo) = is reportedly spending
(supuestamente|al parecer|según dicen|dicen que|según la prensa|por lo visto) = reportedly

# -- money that is won, given, raised, owed or fined
(sorteamos|se sortean|vamos a sortear|repartimos|se reparten|regalamos|vamos a regalar|rifamos|premio en metálico de|bote de) = prize worth
(recaudar|recolectar|juntar|reunir|recoger) {n} = raise {n}
(multa|multas|sanción|sanciones) (de|de hasta|desde|hasta|pueden llegar a|puede llegar a|por valor de|) = fine of
(recaudamos|captamos|conseguimos una ronda de|cerramos una ronda de|levantamos una ronda de|hemos levantado) = we raised
(fianza|matrícula|cuota|colegiatura|arriendo|renta|hipoteca|gastos de envío|flete) (de|mensual de) = fee of
(beca|subvención|ayuda|subsidio) de = grant of
(todavía|aún) no hay (presupuesto|presupuesto aprobado|presupuesto definido|cifra|un presupuesto) = budget is not approved yet
no hay (presupuesto aprobado|presupuesto definido|presupuesto cerrado) (todavía|aún|) = budget is not approved yet
(en|el) {n} (fueron|eran|fue|era|tuvimos|hubo) = {n} it was
# -- another amount asked about
qué (conseguiríamos|conseguimos|obtendríamos|tendríamos|podríamos hacer|podemos hacer|lograríamos|se puede hacer|se podría hacer|nos daría|alcanzaríamos|nos dan|haríamos) (con|por) = what would we get for
(cuánto|cuanto|hasta dónde) (conseguiríamos|lograríamos|alcanzaríamos|llegaríamos|se puede llegar) (con|por) = what would we get for

qué (conseguiríamos|conseguimos|obtendríamos|tendríamos|podríamos hacer|podemos hacer|lograríamos|se puede hacer|se podría hacer|nos daría|alcanzaríamos|nos dan|haríamos) (con|por) {n} = what would we get for {n}
(restale|réstale|restá|restar|descontale|descuéntale|descontá|descontar|sacale|sácale|quitale|quítale|recortale|recórtale|bajale|bájale) {n} = reduce by {n}
(restale|réstale|restá|restar|descontale|descuéntale|descontá|descontar|sacale|sácale|quitale|quítale|recortale|recórtale|bajale|bájale) {n} (mil|k) = reduce by {n} thousand
¿ (y |)qué (conseguiríamos|conseguimos|obtendríamos|tendríamos|podríamos hacer|podemos hacer|lograríamos|se puede hacer|se podría hacer|nos daría|alcanzaríamos|nos dan|haríamos) (con|por) = what would we get for
# -- an amount that the sentence merely gives: "son 3 millones de pesos"
(son|serían|serán|van a ser) {n} (millones|millones de) = it is {n} million
(son|serían|serán|van a ser) {n} mil = it is {n} thousand
(son|serían|serán|van a ser) {n} (euros|€|eur) = it is {n} euros
(son|serían|serán|van a ser) {n} pesos = it is {n} pesos
(son|serían|serán|van a ser) {n} (dólares|usd) = it is {n} dollars
(son|serían|serán|van a ser) $ {n} = it is $ {n}
# -- how far the money goes
(podemos|puedo|podríamos|podria|podría|alcanza para) (llegar|ir|subir|estirarnos|estirarme|estirar) (hasta|a|hasta los|a los) {n} = we can spend up to {n}
(como mucho|a lo sumo|máximo|no más de|tope) {n} = at most {n}
(bruto|brutos|brutas|en bruto) = gross
(neto|netos|netas|en neto) = net
{n} (pesotes|pesitos|varos|varitos|morlacos|bolas) = {n} pesos
{n} (euritos|eurazos|leuros|pavetes) = {n} euros
(veinte|20) palos = 20 million pesos
(diez|10) palos = 10 million pesos
(cinco|5) palos = 5 million pesos
(quince|15) palos = 15 million pesos
(treinta|30) palos = 30 million pesos
(cincuenta|50) palos = 50 million pesos
(el cliente|la clienta|la dirección|el comité|la junta|gerencia|la gerencia|el director|la directora) (autorizó|aprobó|liberó|soltó|concedió|autorizo|aprobo) = the client approved

# -- money that is taken back: "pero nos quitaron 3.000"; what is for the media
(nos|me|le|) (quitaron|quitó|han quitado|ha quitado|recortaron|recortó|han recortado|ha recortado|retiraron|retiró|sacaron|descontaron|descontó|restaron|tijeretearon) = took
(son|van|irán|iran|se van|se destinan|se dedican|destinados|destinamos|quedan|quedarían) (para|a|al|en) (los|la|) (medios|pauta|la pauta|publicidad|anuncios|compra de medios|difusión) = are for media
(de|) (esos|esas|ellos|estos|eso|ahí), = of which
(la|una|) carrera (es|será|se corre) (el|) = the race is on
(nos|me|) (sobran|sobra|quedan|queda|restan|resta) (unos|como|) {n} = we have {n}
(habíamos dicho|dijimos|quedamos en|habíamos quedado en) {n} = budget is {n}
(este año|esta vez|ahora) (le bajamos|bajamos|le quitamos|le restamos|recortamos|le recortamos) (un|el|) = this year we cut it by
(este año|esta vez|ahora) (le subimos|subimos|le agregamos|aumentamos) (un|el|) = this year we raise it by
(hay que|debemos|tenemos que|habrá que) (descontar|restar|quitar|deducir) = we deduct
(este año|esta vez|ahora) (lo mismo|igual|la misma cantidad|el mismo importe|el mismo monto) = this year the same amount

# -- what sums come to, and what was paid
(costó|costaron|ha costado|nos costó) {n} = cost {n}
(importe|monto|valor) (máximo|total|) (del|de la|de) (contrato|licitación|campaña|pauta) = budget
# what a sum was spent on, and what is left of it
(se comió|se comieron|se llevó|se llevaron|se tragó|se tragaron|costó|costaron|se fue en|se fueron en) = cost
(lo que queda|lo que quede|lo que sobra|lo que sobre|lo restante|lo que nos queda) = the rest
(importe|monto|cifra|partida|dotación|techo|suma|cuantía|dinero|plata|fondos|lana|inversión) : = budget:
(nos|me) (regalaron|donaron|dieron|cedieron|pusieron) = gave us
(subió|subieron|ha subido|aumentó|pasó) (a|hasta) {n} = went up to {n}
(bajó|bajaron|ha bajado|cayó) (a|hasta) {n} = went down to {n}
(la campaña|la publicidad|la pauta|los anuncios|la inversión|esto|eso) (la|los|lo) (pagamos|pago|ponemos|pongo|costeamos|asumimos|cubrimos|financiamos) (nosotros|nosotras|yo|) = we pay for the campaign
(mi|nuestro|nuestra|el|la) (jefe|jefa|director|directora|dirección|junta|mánager|representante|socio|socia|gerente|gerencia|pleno|consejo|comité) (liberó|aprobó|autorizó|soltó|dio|ha aprobado|ha liberado|ha autorizado|ha dado|me dio|nos dio|nos aprobó|me aprobó|nos dejó|me dejó) = my boss approved

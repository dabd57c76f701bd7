# Frequency caps, shares of the budget, line items.

# -- frequency
(frecuencia|frec|frec .|frequency) = frequency
(frecuencia|frec|frequency) (máxima|máx|máx .|tope|limitada|topada|capada|controlada|cap) (de|a|en|) = frequency cap
(cap|tope|límite|capping|topes) de (frecuencia|frec|impactos|frecuencia de) (de|a|en|) = frequency cap of
(limita|limitar|limite|limitemos|topa|topar|capar) (la|) frecuencia (a|en) = cap frequency at
frecuencia (de|en|a) {n} = frequency cap {n}
(no más de|como mucho|como máximo|máximo|máx|máx .|a lo sumo|hasta|que no superen|que no vean más de|que no lo vean más de|que no lo escuchen más de|que nadie lo vea más de|que nadie lo escuche más de|que nadie lo oiga más de|que no escuchen el anuncio más de|que no pase de|sin pasar de|sin superar|cuando mucho|no superar) {n} (veces|impactos|impresiones|exposiciones|contactos|repeticiones|impacto) = frequency max {n} impressions
(máximo|máx|máx .|no más de|como mucho|a lo sumo|hasta|que no lo escuchen más de|que no lo vean más de|que nadie lo oiga más de|que nadie lo vea más de|que nadie lo escuche más de) (una vez|1 vez) = frequency max 1 times
(máximo|máx|máx .|no más de|como mucho|a lo sumo|hasta|que no lo escuchen más de|que no lo vean más de|que nadie lo oiga más de|que nadie lo vea más de|que nadie lo escuche más de) (dos veces|2 veces|dos impactos) = frequency max 2 impressions
(máximo|máx|máx .|no más de|como mucho|a lo sumo|hasta|que no lo escuchen más de|que no lo vean más de|que nadie lo oiga más de|que nadie lo vea más de|que nadie lo escuche más de) (tres veces|tres impactos|tres impresiones) = frequency max 3 impressions
(máximo|máx|máx .|no más de|como mucho|a lo sumo|hasta|que no lo escuchen más de|que no lo vean más de|que nadie lo oiga más de|que nadie lo vea más de|que nadie lo escuche más de) (cuatro veces|cuatro impactos|cuatro impresiones) = frequency max 4 impressions
(máximo|máx|máx .|no más de|como mucho|a lo sumo|hasta|que no lo escuchen más de|que no lo vean más de|que nadie lo oiga más de|que nadie lo vea más de|que nadie lo escuche más de) (cinco veces|cinco impactos|cinco impresiones) = frequency max 5 impressions
(impacto|impactos|exposiciones|repeticiones|contactos publicitarios) = impressions
{n} (impactos|impacto|exposiciones|repeticiones|contactos) = {n} impressions
{n} (impactos|impacto|impresiones|exposiciones|repeticiones|contactos|veces) (como máximo|como mucho|máximo|máx|máx .|máximos|a lo sumo|tope|de tope) = frequency max {n} impressions
{n} (x|veces) (al|por) (usuario|persona) = {n} impressions per user
{n} (x|×) = {n}x
(por|/|x|a cada) (usuario|usuaria|persona|individuo|oyente|cabeza|cada usuario|cada persona|usuario único) = per person
(por|/|x|a cada) (usuario|persona|individuo|oyente) (y|al|a la|por|/|cada|a) día = per person per day
(por|/|x|a cada) (usuario|persona|individuo|oyente) (y|al|a la|por|/|cada|a) semana = per person per week
(por|/|x|a cada) (usuario|persona|individuo|oyente) (y|al|a la|por|/|cada|a) mes = per person per month
(diario|diarios|al día|por día|/ día) por (usuario|persona) = per person per day
(semanal|semanales|a la semana|por semana|/ semana) por (usuario|persona) = per person per week
(mensual|mensuales|al mes|por mes|/ mes) por (usuario|persona) = per person per month
(sin|quita el|elimina el|saca el|quitar el|quítale el) (cap|tope|límite|control) (de|a la) frecuencia = no frequency cap
(sin|quita la|elimina la|saca la|quitar la) (frecuencia|limitación de frecuencia|frecuencia máxima) = no frequency cap

# -- shares
(un|el|) {n} % (del|de|de el) (presupuesto|dinero|total|budget|inversión) (a|en|para|al|va a|va para|destinado a|hacia) = {n}% of the budget on
(un|el|) {n} % (en|a|para|al|de|va a|va para|destinado a|hacia|del presupuesto en) = {n}% on
(un|el|) {n} % = {n}%
(un|el|) {n} por (ciento|cien) = {n}%
(un|el|) {n} por (ciento|cien) (en|a|para|al|de) = {n}% on
{n} % para = {n}% for
(al menos|como mínimo|mínimo|por lo menos|mín .|no menos de|no menos del) (un|el|) {n} % (en|a|para|al|de|del presupuesto en|del presupuesto a) = at least {n}% on
(al menos|como mínimo|mínimo|por lo menos|mín .|no menos de|no menos del) (un|el|) {n} % = at least {n}%
(como mucho|como máximo|máximo|a lo sumo|máx .|máx|no más de|no más del|hasta) (un|el|) {n} % (en|a|para|al|de|del presupuesto en|del presupuesto a) = at most {n}% on
(como mucho|como máximo|máximo|a lo sumo|máx .|máx|no más de|no más del|hasta) (un|el|) {n} % = at most {n}%
(la mitad|mitad) de (los|las|esos|esas) = half of the
(la mitad|mitad|la mitad del presupuesto|la mitad del dinero|medio presupuesto) (en|a|para|al|va a|para el|de) = half of the budget on
(la otra mitad|otra mitad) (en|a|para|al|va a|) = the rest on
(la mitad|mitad) = half
mitad {w} (y|) mitad {w2} = half on {w} and half on {w2}
(mitad y mitad|mitad y mitad entre|50 y 50|fifty fifty|a medias|a medias entre|mita y mita|al 50%|al 50 %) = evenly split between
(un tercio|una tercera parte|la tercera parte) (en|a|para|al|) = a third of the budget on
(dos tercios|dos terceras partes) (en|a|para|al|) = two thirds of the budget on
(un cuarto|una cuarta parte|la cuarta parte) (del presupuesto|) (en|a|para|al) = a quarter of the budget on
(tres cuartos|tres cuartas partes) (en|a|para|al|) = three quarters of the budget on
(el resto|lo demás|lo que quede|lo que sobre|lo restante|resto) (en|a|para|al|va a|que vaya a|irá a|lo metemos en|se va a|de) = the rest on
(el resto|lo demás|lo que quede|lo restante) = the rest
(repartido|repartida|repartir|repártelo|repartilo|reparte|repartí|dividido|dividir|divídelo|distribuido|distribuir|reparto|repartimos) (a partes iguales|en partes iguales|por igual|equitativamente|mitad y mitad|parejo) (entre|en|) = split evenly between
(a partes iguales|en partes iguales|por igual|equitativamente|parejo) (entre|en|) = evenly between
(repartido|repartida|repartidos|repartir|reparte|repartí|dividido|dividir|distribuido|distribuir|repartimos) (entre|en) = split between
(la mayor parte|la mayoría|el grueso) (en|a|para|al|del presupuesto en|del presupuesto a) = most of the budget on
(reparto|distribución|mix|split|proporción|porcentaje) = split

# -- line items
{n} (líneas|líneas de pedido|line items|ad sets|conjuntos de anuncios) = {n} line items
(líneas|líneas de pedido) = line items
(por|en cada|cada) línea = per line item

# -- the country code "ES" beside other codes and in a list of markets
(mercados|países|paises|territorios|geos|plazas) es = markets ES
(mercado|país|geo|territorio) es = market ES
es , pt = ES, PT
pt , es = PT, ES
pt (y|e|+|/|&) es = PT and ES
es (y|e|+|/|&) pt = ES and PT
es , fr = ES, FR
fr , es = FR, ES
fr (y|e|+|/|&) es = FR and ES
es (y|e|+|/|&) fr = ES and FR
es , it = ES, IT
it , es = IT, ES
it (y|e|+|/|&) es = IT and ES
es (y|e|+|/|&) it = ES and IT
es , uk = ES, UK
uk , es = UK, ES
uk (y|e|+|/|&) es = UK and ES
es (y|e|+|/|&) uk = ES and UK
es , us = ES, US
us , es = US, ES
us (y|e|+|/|&) es = US and ES
es (y|e|+|/|&) us = ES and US
es , mx = ES, MX
mx , es = MX, ES
mx (y|e|+|/|&) es = MX and ES
es (y|e|+|/|&) mx = ES and MX
(invierte|invertir|invierta|inviertan|invirtamos|intercambia|cambia|dale la vuelta a) (el reparto|la distribución|los porcentajes|las proporciones|la proporción|el split) = invert the split

(no pagamos|no pagaremos|no queremos pagar|no vamos a pagar|no pagaríamos|no pago|nos negamos a pagar) (más de|por encima de|arriba de) = not paying more than
(perdón|no perdón|mejor|no , perdón|digo) , {n} % = sorry, {n}%
(al revés|a la inversa|viceversa|al contrario) = the other way round
# -- a cap that stands and changes
{n} / (mes|m) = {n} per month
{n} / d = {n} per day
(sube|subir|suban|subí|subid|aumenta|aumentar|aumentá|baja|bajar|bajá|bajad|reduce|reducir|reducí|cambia|cambiar|cambiá|pon|poner|poné|deja|dejar|dejá|pasa|pasar|pasá) (la|el) (frecuencia|frecuencia máxima|cap|capping|tope|límite de frecuencia|tope de frecuencia) (a|en|hasta) {n} = change the frequency cap to {n}
(frecuencia|cap) (mejor|ahora|entonces|que sea|pasa a|sube a|baja a) {n} = frequency cap to {n}

# parts of what was named before
(la|) mitad (de este importe|de esta cantidad|de este presupuesto|de esa cantidad|del importe|del presupuesto|del total|de la suma|) (irá|va|se destina|se destinará|será|debe ir|se dedicará|se invierte|se invertirá) (a|para|en|al|a la) = half of it to
(se lleva|se llevan|recibe|reciben|se queda con|se quedan con|obtiene|tendrá|toma) (el|un|) {n} (%|por ciento) = gets {n}%

# Where something is, comes from or leads to, and no ads are wanted.

(nuestra|la) (sede|central|casa matriz|fábrica|planta) (está|queda|se encuentra) en = our head office is in
(con sede|con oficinas) en = headquartered in
(sede|sede central|casa matriz) = head office
(hecho|hecha|hechos|hechas|fabricado|fabricada|fabricados|fabricadas|producido|elaborado|elaborada|elaborados|cultivado) en = made in
(vuelo|vuelos|vuelos directos|pasajes|boletos de avión|billetes de avión) (a|hacia|para) = flights to
(viaje|viajes|vacaciones|escapada|escapadas|crucero|cruceros|excursiones|paquetes) (a|al|en|por|hacia) = trips to
(viajar|volar|irse|mudarse|emigrar|viajen|vuelen) (a|al|hacia) = travel to
(estudiar|intercambios|cursos de idiomas) en = study in
(somos de|venimos de) = we are from
(turistas|visitantes|viajeros|clientes) (de|procedentes de|que vienen de) = visitors from
(enviamos|envío|enviar|entregamos|repartimos|despachamos) desde = deliver from
(importamos|importo|importar|importan) = import
(vuelos|vuelo|trenes|cruceros|crucero|ferris|autobuses) (desde|de) {w} (a|hacia|hasta) = flights from {w} to
(como|igual que|similar a|parecido a) (la|nuestra|esta) (campaña|acción|oleada) (en|de|del) = like our campaign in
(enviamos|envíos|hacemos envíos|envío|entregamos) (a todo el mundo|a todas partes|a todo el país|internacionales|a toda españa) = ship everywhere
(rodada|rodado|rodadas|rodados|filmada|filmado|grabada|grabado) en = shot in
(ambientada|ambientado|que transcurre|que se desarrolla) en = set in
(en|por|) todo el país vasco = in Basque Country
(en|por|) todo el país valenciano = in Valencian Community
(soy de|vengo de|vivo en|vivimos en) = we are from
soy de {w} = we are from {w}

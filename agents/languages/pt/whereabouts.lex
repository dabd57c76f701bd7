# Where something is, comes from or leads to, and no ads are wanted.

(a nossa|nossa|a) (sede|matriz|fábrica) (é|fica|está) (em|no|na) = our head office is in
(com sede|sediada|sediado|sediados) (em|no|na) = headquartered in
(sede|matriz) = head office
(feito|feita|feitos|feitas|fabricado|fabricada|fabricados|produzido|produzida|produzidos|cultivado) (em|no|na) = made in
(voo|voos|passagens|passagens aéreas|bilhetes de avião|passagem) (para|pra|a) = flights to
(viagem|viagens|férias|pacotes|pacote|cruzeiros|cruzeiro|excursões|escapadas|intercâmbio|intercâmbios) (para|pra|a|no|na|em|pelo|pela) = trips to
(viajar|voar|mudar-se|emigrar|viajem|voem|ir) (para|pra|a) = travel to
(estudar|morar|fazer intercâmbio) (no|na|em) = study in
(somos de|somos do|somos da) = we are from
(turistas|visitantes|viajantes|clientes) (do|da|de|vindos de|vindos do|vindos da) = visitors from
(enviamos|enviar|entregamos|despachamos) (de|desde|a partir de) = deliver from
(importamos|importo|importar|importam) = import
(voos|voo|comboios|trens|cruzeiros|cruzeiro|ferries|autocarros|ônibus) (de|desde|do|da) {w} (para|a|até) = flights from {w} to
(como|igual a|parecida com|semelhante a) (a|nossa|a nossa|essa) (campanha|ação|onda) (em|no|na|de|do) = like our campaign in
(enviamos|envios|entregamos|fazemos envios) (para todo o mundo|para todo o lado|para todo o brasil|para todo o país|internacionais) = ship everywhere
(rodada|rodado|filmada|filmado|filmadas|filmados|gravada|gravado) (em|no|na|nos|nas) = shot in
(ambientada|ambientado|que se passa|passada|passado) (em|no|na|nos|nas) = set in
(sou de|sou do|sou da|moro em|moro no|moro na|moramos em) = we are from

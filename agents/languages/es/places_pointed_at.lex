# Places of the brief that a later message points at, takes away, puts off or exchanges.

(los|las|a los|a las|de los|de las) (dos primeros|dos primeras|primeros dos|primeras dos) = the first two
(los|las|a los|a las|de los|de las) (dos últimos|dos últimas|últimos dos|últimas dos) = the last two
(los|las) (tres primeros|tres primeras|primeros tres|primeras tres) = the first three
(los|las) (tres últimos|tres últimas|últimos tres|últimas tres) = the last three
(el|al|del) primer (mercado|país) = the first market
(la|a la|de la) primera (ciudad|región|plaza|provincia) = the first market
(el|al|del) segundo (mercado|país) = the second market
(la|a la|de la) segunda (ciudad|región|plaza|provincia) = the second market
(el|al|del) tercer (mercado|país) = the third market
(el|al|del) último (mercado|país) = the last market
(la|a la|de la) última (ciudad|región|plaza|provincia) = the last market
(solo|sólo|solamente|únicamente|deja solo|deja sólo|dejar solo|deja solamente|deja únicamente|déjame solo|quédate solo con|nos quedamos solo con) (el|la) (primero|primera) = only the first one
(solo|sólo|solamente|únicamente|deja solo|deja sólo|dejar solo|deja solamente|deja únicamente|déjame solo|quédate solo con|nos quedamos solo con) (el|la) (segundo|segunda) = only the second one
(solo|sólo|solamente|únicamente|deja solo|deja sólo|dejar solo|deja solamente|deja únicamente|déjame solo|quédate solo con|nos quedamos solo con) (el|la) (último|última) = only the last one
(cámbialo|cámbiala|cambialo|cambiala|cámbialos|cámbialas|cámbielo|cámbiela|cámbienlo|cámbienla|cambiémoslo|cambiémosla|reemplázalo|reemplázala|reemplazalo|reemplazala|reemplácelo|reemplácela|sustitúyelo|sustitúyela|sustituilo|sustituila|cambiarlo|cambiarla|reemplazarlo|reemplazarla|sustituirlo|sustituirla) (por|con) (el|la|los|las|) = swap it for
(lo|eso|la parte|el tema) de {x} (se cancela|se canceló|queda cancelado|se cae|se cayó|se acabó|ya no va|queda fuera|no va|se suspende|no sale) = drop {x}
{x} (está|están|queda|quedan|fue|fueron|ha sido|se ha) (cancelado|cancelada|cancelados|canceladas|descartado|descartada|anulado|anulada|suspendido|suspendida) = drop {x}
{x} tampoco = drop {x}
{x} (recién en|hasta|solo en|queda para|lo dejamos para|la dejamos para) (el|) 2028 = {x} only in 2028
(dos primeros|dos primeras) = first two
(dos últimos|dos últimas) = last two

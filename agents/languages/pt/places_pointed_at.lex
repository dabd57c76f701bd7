# Places of the brief that a later message points at, takes away, puts off or exchanges.

(os|as|aos|às|dos|das) (dois primeiros|duas primeiras|primeiros dois|primeiras duas) = the first two
(os|as|aos|às|dos|das) (dois últimos|duas últimas|últimos dois|últimas duas) = the last two
(os|as) (três primeiros|três primeiras|primeiros três) = the first three
(os|as) (três últimos|três últimas|últimos três) = the last three
(o|ao|do) primeiro (mercado|país) = the first market
(a|à|da) primeira (cidade|região|praça) = the first market
(o|ao|do) segundo (mercado|país) = the second market
(a|à|da) segunda (cidade|região|praça) = the second market
(o|ao|do) terceiro (mercado|país) = the third market
(o|ao|do) último (mercado|país) = the last market
(a|à|da) última (cidade|região|praça) = the last market
(só|apenas|somente|fica só|deixa só|deixe só|deixa apenas|fica apenas) (o|a) (primeiro|primeira) = only the first one
(só|apenas|somente|fica só|deixa só|deixe só|deixa apenas|fica apenas) (o|a) (segundo|segunda) = only the second one
(só|apenas|somente|fica só|deixa só|deixe só|deixa apenas|fica apenas) (o|a) (último|última) = only the last one
(troca|troque|troquem|substitui|substitua|substituam) - (o|a|os|as) (por|pelo|pela|pelos|pelas) = swap it for
(troca|troque|substitui|substitua) (ela|ele|isso|esse|essa) (por|pelo|pela|pelos|pelas) = swap it for
{x} (foi|foram|fica|ficam|está|estão|ficou) (cancelado|cancelada|cancelados|canceladas|descartado|descartada|anulado|anulada|suspenso|suspensa|sem efeito|de fora|para trás) = drop {x}
{x} (também não|tampouco) = drop {x}
{x} (só em|fica para|ficam para|apenas em|só lá para) 2028 = {x} only in 2028
(entra|entram) (o|a|os|as) = add
(e|agora|então|no lugar|em troca|em vez disso) (entra|entram) (o|a|os|as|) = add
(dois primeiros|duas primeiras) = first two
(dois últimos|duas últimas) = last two

# What is done with places that stand: one comes for another, one more comes in, one has to wait.

, (on|nous) (l'|le|la|les) (échange|échangeons|remplace|remplaçons|troque|troquons) (contre|par|pour) (le|la|les|l'|) = becomes
(échangez|échange|échangeons|troquez|troque|troquons) {x} (contre|pour) = swap {x} for
{x} (devient|deviennent|laisse place à|laissent place à|cède la place à) = {x} becomes
{x} (s'ajoute|s'ajoutent|se rajoute|se rajoutent|vient s'ajouter|viennent s'ajouter|rejoint la liste|rejoignent la liste) = add {x}
{x} (s'ajoute|s'ajoutent|se rajoute|se rajoutent) (aussi|également|à la liste|au plan) = add {x}
{x} (en fait partie|en font partie|fait partie du lot|font partie du lot) (aussi|également|) = add {x}
{x} (attendra|attendront|attend|attendent|patientera|patienteront) (l'an|l'année) (prochain|prochaine) = {x} is postponed to next year
{x} (attendra|attendront|attend|attendent|patientera|patienteront) = {x} is postponed
{x} (attendra|attendront|attendent|patientera) {x2} = {x} is postponed {x2}
(ça|cela) (donnerait|donne|ferait|fait) quoi (au|en|à|aux) (le|la|les|l'|) = how would it look in
(laissons|laisse|laissez|laisser) (tomber|de côté|filer) (le|la|les|l'|) = drop
(remettez|remets|remettons|réintégrez|réintègre|réintégrons|rajoutez|rajoute|rajoutons|réajoutez) (le|la|les|l'|aussi le|aussi la|aussi l'|) = re-add
pas (le|la|les|l') {w} (finalement|en fait|au final|) , mais (plutôt|) (le|la|les|l'|) {w2} = not {w}, but {w2}
(erreur|coquille|confusion|lapsus) (de ma part|de notre part|) , (c'est|c'était) (le|la|les|l'|) {x} qu'il fallait (lire|comprendre|mettre) = sorry, I meant {x}
(il fallait|fallait|il faut) lire (le|la|les|l'|) {x} = I meant {x}
tant qu'à faire , = also
tant qu'à faire = also
à la place , = instead
en échange , = instead
(c'était|était|c'est) une (coquille|faute de frappe|boulette) (de ma part|de ma collègue|de mon collègue|de notre part|) = was a mistake
{x} est (mort|morte) (pour nous|chez nous) = drop {x}

# Places of the brief that a later message points at, takes away, puts off or exchanges.

(les|des|aux|) (deux premiers|deux premières|premiers deux) = the first two
(les|des|aux|) (deux derniers|deux dernières|derniers deux) = the last two
(les|des) (trois premiers|trois premières) = the first three
(les|des) (trois derniers|trois dernières) = the last three
(le|du|au) premier (marché|pays) = the first market
(la|de la|à la) première (ville|région) = the first market
(le|du|au) (deuxième|second) (marché|pays) = the second market
(la|de la|à la) (deuxième|seconde) (ville|région) = the second market
(le|du|au) troisième (marché|pays) = the third market
(le|du|au) dernier (marché|pays) = the last market
(la|de la|à la) dernière (ville|région) = the last market
(remplace|remplacez|remplaçons|échange|échangez|changez|change) - (la|le|les) (par|pour|contre) (la|le|l'|les|) = swap it for
(remplace|remplacez|remplaçons|échange|échangez|changez|change) - (la|le|les) (par|pour|contre) (la|le|l'|les|) {x} = swap it for {x}
(la|le|les) (remplacer|échanger|changer) (par|pour|contre) (la|le|l'|les|) = swap it for
{x} (est|sont|a été|ont été|, c'est) (finalement|donc|malheureusement|) (annulé|annulée|annulés|annulées|abandonné|abandonnée|abandonnés|mort|morte|enterré|enterrée|hors jeu|supprimé|supprimée|écarté|écartée) = drop {x}
{x} (seulement en|uniquement en|pas avant|plutôt en) 2028 = {x} only in 2028

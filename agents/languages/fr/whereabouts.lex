# Where something is, comes from or leads to, and no ads are wanted.

(siège|siège social|maison mère) = head office
(notre|le) (siège|siège social|atelier) (est|se trouve) (à|en|au) = our head office is in
(dont le siège est|ayant son siège|siégeant) (à|en|au) = headquartered in
(fabriqué|fabriquée|fabriqués|fabriquées|produit|produits|conçu|conçus|brassée|brassées|torréfié) (en|à|au|aux) = made in
(vol|vols|billets d'avion|vols directs) (vers|pour|à destination de|à|au|en) = flights to
(séjour|séjours|voyage|voyages|vacances|escapade|escapades|croisière|croisières|circuits|week-ends|week-end) (au|en|à|aux|dans|vers) = trips to
(partir|voyager|s'envoler|s'installer|déménager|aller) (au|en|à|vers|aux) = travel to
étudier (en|au|à|aux) = study in
(nous sommes|on est) (basés|installés|implantés|situés) (à|en|au) = we are based in
(aux|les|des|nos|tous les) (français|françaises) = French people
(clients|visiteurs|touristes|voyageurs|vacanciers) (venant|en provenance|originaires) (de|d'|du|des) = visitors from
(livre|livrons|livrer|livrez|livrent|expédions|expédie|expédier) (de|depuis|à partir de) = deliver from
(livre|livrons|livrer|livrez|livrent|expédions|expédie|expédier) (en|au|aux|à|dans|partout en) = deliver to
(importe|importons|importer|importent) = import
(vols|vol|trains|croisières|croisière|ferrys) (de|depuis|au départ de) {w} (vers|pour|à) = flights from {w} to
(comme|pareil que|similaire à) (la|notre|nos|cette) (campagne|opération|vague) (en|au|aux|à|dans) = like our campaign in
(expédie|expédions|expédier|livre|livrons|livrer|envoie|envoyons) (partout|partout en france|partout en europe|dans le monde entier) = ship everywhere

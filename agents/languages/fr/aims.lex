# What is wished and what is missed: being known, being bought, booked, heard, watched, read, loaded.

# -- no one knows us
(presque|quasiment|pratiquement|) personne (ne|n') = no one
(plus|presque plus) personne (ne|n') = no one
(très|trop|bien|) peu de (gens|monde|personnes|clients|habitants|voisins) = few people
(rares sont ceux qui|ceux qui se comptent sur les doigts) = few people
(presque|quasiment|pratiquement|) personne (n'est|n'était) au courant = no one knows about us
(presque|quasiment|pratiquement|) personne (ne sait|ne se doute|ne se rend compte|n'imagine|n'a remarqué|ne remarque|n'a compris|ne réalise|ne se souvient) (que|qu') = no one knows that
(très|trop|bien|) peu de (gens|monde|personnes|clients|habitants) (savent|se doutent|imaginent|réalisent|se souviennent|ont remarqué) (que|qu') = few people know that
(presque|quasiment|pratiquement|) personne (ne|n') (nous|me) (connaît|connait|remarque|voit) = nobody knows us
(presque|quasiment|pratiquement|) personne (ne|) (connaît|connait|remarque|repère) (notre|nos|mon|ma|mes|notre petite) = no one knows our
(presque|quasiment|pratiquement|) personne (n'a|n'avait) (jamais|encore|) entendu parler (de nous|de moi|de notre {w}|de nos {w}|de mon {w}|de ma {w}) = no one has heard of us
(jamais|pas) entendu parler (de nous|de notre {w}|de mon {w}|de ma {w}) = never heard of us
entendu parler (de nous|de notre {w}|de mon {w}|de ma {w}) = heard of us
entendent parler (de nous|de notre {w}) = hear of us
(on|tout le monde|les gens|les habitants|le quartier|la ville|les clients|le public) (nous|m') (a|ont) (un peu|complètement|tous|) (oublié|oubliés|oubliées|oubliée) = people have forgotten us
(nous|m') (ont|a|avaient|avait) (un peu|complètement|tous|) (oublié|oubliés|oubliées|oubliée) = have forgotten us
(a|ont) (un peu|complètement|) oublié (que nous|qu'on|qu'il y|que l'on|notre) = have forgotten that we
(est tombé|sommes tombés|est tombée|tombés|tombé) dans l'oubli = have been forgotten
ne (connaissent|connaît|connait) (ici|tous|) que = know only
(connaissent|connaît|connait|connaissant) (surtout|seulement|uniquement|que|juste) = know only
ne (parlent|parle) (ici|tous|) que (de|du|des|d') = talk only about
(ne jure|ne jurent) (ici|) que par = only know
(les|) gens (d'ici|du coin|du quartier|de la région) = people here
(connaisse|connaissent) (notre|nos|mon|ma) {w} = should know about us
(connaisse|connaissent) (nous|notre existence) = should know about us
nous (connaisse|connaissent) = should know about us
(qu'on|que l'on|que tout le monde|que les gens|que ça) (parle|parlent) (de nous|de notre {w}) = we want people to talk about us
(me|nous|se) (faire|fasse) (connaître|connaitre) = get known
(faire|) (connaître|connaitre) (notre|mon|ma|nos) = make known our
(est|reste|sommes|restons|suis) (totalement|complètement|largement|parfaitement|encore|plutôt|assez|) (inconnu|inconnue|inconnus|inconnues|méconnu|méconnue|méconnus) (au bataillon|du grand public|du public|de tous|) = is unknown
(inconnu|inconnue|inconnus|méconnu|méconnue) (au bataillon|du grand public) = unknown
(sachent|sache) que = should know that
ne nous (voit|remarque|calcule) = never notice us

# -- no one visits the site, reads it
(presque|quasiment|pratiquement|) personne ne (visite|consulte|va sur|vient sur|regarde|clique sur|trouve|ouvre|passe sur|atterrit sur) (notre|le|mon|nos) (site|boutique en ligne|page|site web|page web|site internet) = no one visits our website
(n'est|est) (lu|lue|visité|visitée|consulté|consultée) (par|de) personne = is read by nobody
(n'a|a|n'ont|ont|reçoit|ne reçoit) (presque|quasiment|pratiquement|) (pas|aucun|aucune|plus) de (visiteurs|visites|trafic|clics|passage) = has hardly any visitors
(n'a|a|ne reçoit|reçoit) (presque|quasiment|) (aucun|aucune) (visiteur|visite|clic) = has hardly any visitors
(n'a|a|ne reçoit|reçoit|attire|n'attire) (que|) (peu|très peu|trop peu) de (visiteurs|visites|trafic|clics|monde) = has hardly any visitors
(presque|quasiment|pratiquement|) personne ne (lit|lisait) = no one reads
(aillent|viennent|passent|fassent un tour|cliquent|atterrissent) (sur|voir) (notre|le|nos|la) = should visit our

# -- bought, booked, sold
(presque|quasiment|pratiquement|) personne (n'achète|ne commande|ne réserve|ne prend|n'a acheté|n'a réservé|n'a commandé) (nos|notre|mes|mon|ma|de|le|la|les|un|une) = no one buys our
(acheté|achetée|achetés|achetées) = bought
(vendu|vendue|vendus|vendues) = sold
(réservé|réservée|réservés|réservées) (sur|en|via|par|chez|directement) = booked on
(commandée|commandées) = ordered
(nos|vos|mes|des|les|ses) savons = our soaps
(doivent|doit|devraient|devrait) être (réservés|réservées|réservé|réservée|loués|louées) = must be booked
(doivent|doit|devraient|devrait) être (achetés|achetées|acheté|achetée|commandés|commandées) = must be bought
(doivent|doit|devraient|devrait) être (vendus|vendues|vendu|vendue|écoulés|écoulées) = must be sold
(doivent|doit|devraient|devrait) (se vendre|partir|s'écouler|trouver preneur) = must be sold
(soient|soit) (achetés|achetées|acheté|achetée|commandés|commandées) = be bought
(soient|soit) (vendus|vendues|vendu|vendue|écoulés) = be sold
(soient|soit) (réservés|réservées|réservé|réservée) = be booked
que {x} se (vendent|vende|vendre|vend|écoulent|arrachent|vendent bien) = we want {x} sold
que {x} (partent|s'arrachent|s'écoulent) = we want {x} sold
(aucun|pas un|pas un seul) (billet|ticket|fauteuil) (n'est|n'a été|) (vendu|réservé|acheté) = not a single ticket sold
(aucune|pas une|pas une seule) (place|réservation|commande|chambre) (n'est|n'a été|) (vendue|réservée|enregistrée|achetée|) = not a single booking
(ce qui|ce qu'il nous faut|ce qui nous) (compte|importe|intéresse) (vraiment|le plus|pour nous|) (|,) (ce sont|c'est) (les|la|le|l'|des|) = goal:
qu'ils (réservent|louent) = people should book
qu'ils (achètent|commandent|prennent) = people should buy
(qu'ils|qu'elles) (donnent|versent) = people should donate
(vendre|passer) (par|sur|via|avec) (le|notre|la|mon) (site|boutique|page|web|boutique en ligne|site internet) = sell through our website
(manquons|manque|manquent) de (clients|visiteurs|convives|réservations|vacanciers) = are short of customers
(clients|convives|réservations|acheteurs|vacanciers) (manquent|se font rares|se font attendre|ne viennent pas|ne viennent plus) = bookings are missing
(commandes|ventes|dons|réservations) (manquent|se font rares|se font attendre|n'arrivent pas|ne viennent pas|tardent) = sales dried up
(candidatures|inscriptions|demandes|contacts|candidats) (manquent|se font rares|se font attendre|n'arrivent pas|ne viennent pas|tardent) = applications dried up

# -- enquiries
(inscrivent|inscrive) (leurs|leur|leur {w}|mon|nos) = should sign up their
(s'inscrivent|s'inscrive|s'enregistrent) = should sign up
(presque|quasiment|pratiquement|) personne ne (s'est|s'était) (encore|toujours|) (inscrit|inscrite|manifesté|présenté|porté candidat|enregistré) = nobody signs up
(presque|quasiment|pratiquement|) personne n'a (encore|) (postulé|candidaté|répondu|rempli) = nobody applies
(récolter|collecter|recueillir|obtenir|rassembler|avoir) (des|les|leurs|) coordonnées = collect contact details
coordonnées (d'|de|des) = contact details of
(nous|me) (demandent|demande|réclament) (un|des|le) devis = request a quote
(pour que|afin que) {x} (nous demandent|demandent) (un|des) devis = so that {x} request a quote
(laissent|laisse) (leurs|leur) (coordonnées|mail|numéro|adresse|e-mail|contact) = should leave their details
(remplissent|remplisse) (le|un|notre) formulaire = should fill in the form

# -- loaded, heard, watched
(presque|quasiment|pratiquement|) personne (ne|n') (la|l'|le|) (télécharge|installe|utilise|charge|a téléchargée|a installée|a téléchargé|a installé) (notre application|notre appli|notre app|l'appli|l'application|la|le|) = no one downloads the app
(soit|soient|être|est) (téléchargé|téléchargée|téléchargés|téléchargées|installée|installé) = be downloaded
(téléchargée|téléchargé|téléchargées|téléchargés) = downloaded
(finisse|se retrouve|soit|arrive|atterrisse) sur (tous|le plus|un maximum|plein|beaucoup) (les|de|des|possible de|) (téléphones|portables|smartphones|mobiles) = should be downloaded
(être|soit|soient) (écouté|écoutée|écoutés|écoutées|streamé|joué|jouée|entendu|entendue|diffusé) = be played
(écoutée|écoutées) = played
(des|les|beaucoup d'|plus d') (écoutes) = streams
(presque|quasiment|pratiquement|) personne n'écoute (notre|nos|mon|ma|le|la) = no one listens to our
(en boucle|à fond|partout) = on repeat
qu'on écoute (notre|nos|mon|ma|le|la) (chanson|album|titre|disque|podcast|morceau|ep|single) = we want people to listen to our
(être|soit|soient) (vu|vue|vus|vues|regardé|regardée|visionné|visionnée|visionnés) (jusqu'au bout|jusqu'à la fin|en entier|) = be watched
(film|clip|bande-annonce|vidéo|documentaire|court-métrage|teaser) (doit|devrait|doive) être (vu|vue|regardé|regardée|visionné) = film must be watched
(presque|quasiment|pratiquement|) personne (n'a|ne) (encore|) (vu|regardé|visionné|regarde) (notre|le|la|nos|mon|ma) = no one has watched our
(être|soit|soient) (lu|lue|lus|lues) = be read

# -- idioms of being known and forgotten, and what customers do anyhow
(passent|passe) (devant|à côté de) {x} sans (savoir|se douter|remarquer|voir) (que|qu') = walk past our shop without knowing that
(pas un|pas une|aucun|aucune) {w} (ne|) (le|) (sait|savent) = no one knows about us
(grands|éternels|grandes|éternelles) (oubliés|oubliées) = forgotten ones
(pense|pensent|songe) (à|au|aux) {x} , (jamais|pas) (à nous|au nôtre|à la nôtre|aux nôtres|chez nous) = think of {x}, never of us
(jamais|pas) (à nous|au nôtre|à la nôtre) = never of us
(jeter|jettent|jeter un coup d'œil|jettent un coup d'œil) (un œil|un oeil|) (à|sur) (notre|nos|la|le) = visit our
aillent (jeter un œil|jeter un coup d'œil|voir|faire un tour) (à|sur|) (notre|nos|la|le) = should visit our
(plus de|davantage de) passage (sur|à) (le|notre|la) = more traffic to our
que ça (parte|se vende|s'écoule|dégage) = sell out
sur les bras = left unsold
(faire|) s'inscrire un maximum de = sign-ups of as many
qu'on (le|la|l'|les) (télécharge|installe) = people to download the app
(balado|balados) = podcast
(a|n'a que|compte) {n} (auditeurs|écoutes|streams) = has only {n} listeners
(tourne|tournent|passe|passent) (partout|en boucle|à fond) = must be played on repeat
(mérite|méritent) d'être (vu|vue|vus|vues|regardé|regardée) = must be watched
(mérite|méritent) d'être (écouté|écoutée|entendu|entendue) = must be played
(mérite|méritent) d'être (connu|connue|connus|connues) = should be known
(réservent|achètent|commandent|donnent|s'inscrivent|téléchargent|viennent) (souvent|surtout|en général|généralement|toujours|plutôt|d'habitude|déjà|habituellement|par téléphone|au guichet|d'ordinaire|presque toujours) = usually do so
(l'ignore|l'ignorent|l'ignoraient) = , people do not know about us
(tourne|tournent|passe|passent|résonne) (dans|sur) (un max|un maximum|toutes|plein|le plus|beaucoup|tous) (de|d'|possible d'|les|) (oreilles|enceintes|casques) = must be played on repeat

# -- a stock that has to go, and a neighbourhood that does not know
(un stock|du stock|des stocks|notre stock|nos stocks|le stock|les stocks|un surplus|des invendus|nos invendus) (de|d'|des) {w} (à|qu'il faut|qu'on doit|que nous devons|à faire) (écouler|vendre|liquider|déstocker|partir) = we need to sell our {w}
(écouler|liquider|déstocker|brader) (notre|nos|le|les|mon|mes|un|du|des|de|ce) = sell our
(le|notre|tout le) (quartier|voisinage|village|coin) (ne|n') (le|l'|en|) (sait|savent|a|est) (pas|toujours pas|pas encore|encore rien|rien) (encore|remarqué|au courant|) = nobody knows us
les (gens|voisins|riverains|habitants) (du quartier|d'ici|du coin|de la ville|) (ne|n') (le|l'|en|) (savent|connaissent|sont) (pas|toujours pas|pas encore|encore rien|rien) (encore|au courant|) = nobody knows us

(estimation|estimations|évaluation|évaluations|devis|visites|visite|essais|consultations|démonstrations|démos|rappels|rendez-vous|brochures|documentations) (gratuites|gratuits|gratuite|gratuit|personnalisés|personnalisées|de biens|) (demandées|demandés|demandée|demandé|sollicitées|sollicités) = quotes requested
plus (il y a de gens|il y a de monde|de gens|de monde) (qui |)(le |la |l'|)(regardent|regarde|voient|voit|écoutent|écoute) (,|) mieux (c'est|ce sera) = the more people watch it, the better
(chambres|gîtes|places|tables|emplacements) (à remplir|encore libres|encore vides|libres|vides|inoccupées|non réservées|sans réservation) = empty rooms

# What people say in passing, and words that mean something else beside other words.

# -- no mothers, no women, no men
(maison|société|entreprise|firme) mère = parent company
(carte|cellule|langue|idée|pâte|pâtes) mère = material
(sage - femme|sages - femmes|sage - femmes) = midwives
(droits de l'homme|droits des femmes|droits humains) = human rights
(femme|femmes|homme|hommes) de (ménage|chambre|main|confiance) = staff
(hommes|homme) - grenouilles = staff
(salon|coiffeur|barbier) (pour|) hommes = hair salon for men
(rh|drh) = personnel
(directeur|directrice|responsable|chargée|chargé|service|équipe|équipes) (des ressources humaines|ressources humaines|rh|du personnel|paie) = personnel staff
(logiciel|logiciels|solution) (de|) (paie|paye) = payroll software

# -- short for something
(c - à - d|c . - à - d .|c'est - à - dire|c . à . d .) = i.e.
(p - e|ptet|ptêt|p't - être|peut - être) = maybe
(ptite|ptit|p'tite|p'tit|tite) = small
(ptites|ptits|p'tites|p'tits) = small
(jcherche|je cherche|jvoudrais|jveux|jaimerais|j'aimerais|jvais) (juste|) (à|) (faire connaître) = we want to build awareness for
(jcherche|jveux|jvoudrais|jaimerais) = we want
(jai|jé) = we have
(ki|kil|kils) = who
(qui|ki) (aiment|aime|kiffent|kiffe|adorent) (lire|la lecture|bouquiner|les livres) = who like books
(qui cherchent|qui cherche|en recherche|à la recherche) (un|du|d'un|d'|de) (boulot|taf|job|travail|emploi) = who are job seekers
(opé|opés) = campaign
(vague|vagues) {n} = flight {n}
vague (du|de) = flight from
(bien lu|bien reçu|j'ai bien lu|j'ai lu|nous avons lu) (votre|ton|le|vos) (mail|message|brief|email|courriel|retour) = thanks
(bien à vous|bien à toi|cdlt|cdt|bàv|bav|bien cordialement|sincères salutations|belle journée|bonne fin de journée) = thanks
(suite à notre|comme suite à notre|faisant suite à notre) (appel|échange|call|rendez - vous|conversation|point) = as agreed
(merci d'avance|en vous remerciant|vous en souhaitant bonne réception) = thanks
(la|notre) scolarité = fees
(les|nos|) frais de scolarité = fees
notre taux (est|c'est|est de|est à) = our rate is

# -- dates that an event gives
(jusqu'au|jusqu'à) (jour de l'ouverture|jour j|jour de l'inauguration) (inclus|compris|inclusivement|) = up to and including opening day
, arrêt la veille (au soir|) = , stopping the evening before
(arrêt|fin|on coupe|on arrête|on s'arrête|stop) la veille (au soir|) (de l'ouverture|du vernissage|) = stopping the evening before
(reste|restera) (accrochée|accroché|ouverte|ouvert|visible|en place) jusqu'au = hangs until
(début|démarrage|lancement|départ) (ce|jeudi|lundi|mardi|mercredi|vendredi) = start this
(on arrête|fin|arrêt|on coupe|on stoppe|stop) (à|avec) la (clôture|fermeture|fin) des (inscriptions|candidatures|réservations|ventes) (le|) = ending on
(on|nous) (s'arrête|s'arrêtons|nous arrêtons|arrête|arrêtons|coupe|coupons|stoppe|finit|termine) le {n} {w} (au lieu|plutôt que|à la place) (du|le|de le) {n2} = end on {n} {w} instead of the {n2}th
(arrête|arrêtez|coupe|coupez|termine|terminez|finis|stoppe|stoppez) (tout|ça|la campagne|) le {n} {w} (au lieu|plutôt que|à la place) (du|le) {n2} = end on {n} {w} instead of the {n2}th
(on|nous) (s'arrête|s'arrêtons|nous arrêtons|arrête|arrêtons|coupe|coupons|stoppe|finit|termine) le {n} {w} = end on {n} {w}

# -- goals as they are talked about
faire découvrir (nos|notre|nos nouveaux|nos nouvelles|notre nouveau|notre nouvelle|le|la|les) {w} (aux|à|au) = people should discover our {w} , 
faire (découvrir|connaître) (nos|notre|le|la|les) {w} = people should discover our {w}
(découvrent|découvre|connaissent) (nos|notre) {w} = should discover our {w}
(des|les|de|) demandes (en ligne|via le site|sur le site|par le site|par formulaire) = online applications
(laissent|laisse|laisser|donnent) (leur|leurs|son) (numéro|téléphone|tel|coordonnées|06|mail|adresse) (dans|sur|via|avec) (le|un|notre) {w} = leave their phone number on the form
(résas|résa|réservations|réservation|réserv) (de|pour|pr|d') (dégustation|dégustations|visites|visite|ateliers|atelier|séances|stages) = bookings for tours
(résas|résa) = bookings
(clics|clic|des clics) (vers|sur) (la|les|nos|notre|le) (grille tarifaire|tarifs|prix|liste de prix|carte|menu|page tarifs) = clicks to our price page
(que la ville|que le quartier|que tout le monde|que le coin|que les gens|que chacun) (soit|soient) (au courant|informé|informés|prévenus) = people should know about us
(c'est|) (juste|simplement|seulement|uniquement) pour (qu'on|que les gens|que l'on|qu'ils) (sache|sachent|savent) (que|qu') (on|nous) (existe|existons|est là|sommes là) = people should know that we exist
(qu'on|que les gens|que tout le monde) (sache|sachent) (que|qu') (on|nous) (existe|existons|est là) = people should know that we exist
(façon|genre|style|type|manière) radio = radio-style
spots (façon|genre|style|type|manière) radio = radio-style ads
ceux (de|d') = people in
(demi - page|demi page|quart de page|pleine page) (dans|du|de) (le|la|les|un|) (journal|quotidien|presse|hebdo|gazette|canard) = a half page in the newspaper

# -- who
(branchés|branchées|branché|portés sur|portées sur|friands de|friandes de|amateurs de|fanas de|dingues de|accros à) (la|le|les|du|de la|) (bouffe|cuisine|gastronomie) et (le|la|du|de la|) (pinard|vin|bons vins) = keen on food and wine
(bouffe|bonne bouffe|bonne chère|bonne table) = food
(pinard|bons vins|bon vin|quilles) = wine
que (le|la|les) {x} (intéressent|intéresse|passionnent|passionne|branchent|branche|attirent|attire) = interested in {x}
(et que|seulement|uniquement|juste|rien que) les {n} - {n2} = only aged {n}-{n2}
(lycéens|lycéennes|élèves|jeunes) (de|en) terminale = school leavers
(pas|mais pas) (la|le|l') {w} (elle|lui) - même = not {w} itself
{n} ans (et au - delà|et au delà|et davantage|minimum|au minimum) = aged {n}+
{n} (balles|boules|patates|pépètes) = {n} euros

# -- the weeks before an opening
(que|pendant|durant|) les (deux|2) semaines (qui précèdent|d'avant|précédentes|précédant l'ouverture|avant l'ouverture|juste avant) = only the two weeks before it opens
(que|pendant|durant|) les (trois|3) semaines (qui précèdent|d'avant|précédentes|précédant l'ouverture|avant l'ouverture|juste avant) = only the three weeks before it opens
(que|pendant|durant|) les (quatre|4) semaines (qui précèdent|d'avant|précédentes|précédant l'ouverture|avant l'ouverture|juste avant) = only the four weeks before it opens
(que|pendant|durant|) les (cinq|5) semaines (qui précèdent|d'avant|précédentes|précédant l'ouverture|avant l'ouverture|juste avant) = only the five weeks before it opens
(que|pendant|durant|) les (six|6) semaines (qui précèdent|d'avant|précédentes|précédant l'ouverture|avant l'ouverture|juste avant) = only the six weeks before it opens
(que|pendant|durant|) les (huit|8) semaines (qui précèdent|d'avant|précédentes|précédant l'ouverture|avant l'ouverture|juste avant) = only the eight weeks before it opens
(la pub|la publicité|la campagne|les pubs|les spots) ne (doit|doivent|devrait|devraient) (tourner|passer|être diffusée|être diffusés|être diffusées|être en ligne) = the ads should run

(avec|) (des|nos|les|) (agences|agence|succursales|antennes|boutiques|magasins|points de vente|écoles|salles) à = with branches in
(aux gens|auprès des gens|pour les gens|chez les gens) (de|d') = for people in
(librairie|librairies) = bookshop
(bonnes|bon) (chère|bouffe) = food
(pendant|durant) l'hiver (–|-|,|:) = 

# -- more of the same
(en|du|) taille {n} (et plus|+|et au - delà|) = in size L
(du|à partir du) black friday (au|jusqu'au) = from Black Friday until
(du|de) black friday = from Black Friday
jusqu'au réveillon du 24 = until Christmas Eve
jusqu'au réveillon du 31 = until New Year's Eve
marché de noël = Christmas market
marchés de noël = Christmas markets
(mis|mises) de côté = available
réveillon du 24 = Christmas Eve
réveillon du 31 = New Year's Eve

# -- words of money, and of doing, that are none
balles de (tennis|golf|ping - pong|padel|match|fusil|foin) = tennis balls
{n} balles de (tennis|golf|ping - pong|padel|match|foin) = tennis balls
(mille - feuille|mille - feuilles|millefeuille|millefeuilles) = pastry
(à|de|sur|depuis) vire = in Vire
vire (et|,) caen = Vire, Caen
caen (et|,) vire = Caen, Vire
vire (et|,) flers = Vire, Flers
flers (et|,) vire = Flers, Vire
vire (et|,) granville = Vire, Granville
granville (et|,) vire = Granville, Vire
vire (et|,) avranches = Vire, Avranches
avranches (et|,) vire = Avranches, Vire
vire (et|,) saint - lô = Vire, Saint-Lô
saint - lô (et|,) vire = Saint-Lô, Vire
côte d'or = Côte-d'Or
côtes d'armor = Côtes-d'Armor
que (la|le|notre|cette) {w} soit (connue|connu|plus connue|plus connu) = people should know about us
(faut|il faut|faudrait) que (ça|tout|cela) se vende (sur|dans|via) (l'|le|la|notre) {w} = we want to sell online
(que ça|que tout) se vende en ligne = we want to sell online
(on|nous|) (commence|commençons|démarre|démarrons|débute|lance) plutôt (le|à partir du|dès le) {n} = start on the {n}th
plutôt (commencer|démarrer|débuter) le {n} = start on the {n}th
(davantage|plus) de visites sur (le|notre) (site|page) = more visits to our website
(de|) ce matin = this morning
(vélo|vélos|trottinettes|chaussures|montres|parfums|lunettes|sacs) (pour|de) (dame|dames|femme|femmes|homme|hommes) = goods
(clientèle|public|habitants) (bordelaise|bordelais) = people in Bordeaux
(clientèle|public|habitants) (lyonnaise|lyonnais) = people in Lyon
(clientèle|public|habitants) (lilloise|lillois) = people in Lille
(clientèle|public|habitants) (nantaise|nantais) = people in Nantes
(clientèle|public|habitants) (toulousaine|toulousains) = people in Toulouse
(clientèle|public|habitants) (marseillaise|marseillais) = people in Marseille
(clientèle|public|habitants) (rennaise|rennais) = people in Rennes
(clientèle|public|habitants) (strasbourgeoise|strasbourgeois) = people in Strasbourg

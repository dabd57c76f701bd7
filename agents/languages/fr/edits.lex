# Changes of what stands: add, remove, set, swap, scale, shift, extend, forget.
& et = and
& puis = then
> (est-ce que tu peux|est-ce que vous pouvez|tu peux|vous pouvez|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu pourrais|vous pourriez) = can you
> (on peut|peut-on|on pourrait|pourrait-on|est-ce qu'on peut|est-ce qu'on pourrait) = can we

> s'il (te|vous) plait = please
# remove
(enleve|enleves|enlever|enlevez|enlevons|retire|retires|retirer|retirez|retirons|supprime|supprimer|supprimez|supprimons|vire|virer|virez|ote|oter|otez|degage|degager|efface|effacer|effacez|sors|sortez|elimine|eliminer|eliminez|coupe|couper|coupez|stoppe|arrete|arreter|arretez) (-moi|-nous|) (la|le|l'|les|de la|de l'|du|des|) = remove
(on|je|nous) (enleve|retire|supprime|vire|ote|degage|coupe|sort|abandonne|enlevons|retirons|supprimons) (la|le|l'|les|) = remove
(abandonne|abandonner|abandonnez|laisse tomber|laissez tomber|oublie|oubliez|oublier|on oublie|renonce a|renoncez a|renoncer a) (la|le|l'|les|) = drop
(exclus|exclure|excluez|exclut|excluant|en excluant|on exclut|exclu|exclue|exclues|a exclure) (la|le|l'|les|) = exclude
(hors de question|on ne veut plus|je ne veux plus|nous ne voulons plus|plus question) (de la|de l'|du|des|de|d'|la|le|les|l'|) = drop
{x} (dehors|out|a la poubelle|on oublie|on enleve|on retire|on vire|on laisse tomber|on supprime) = drop {x}
(plus) (de|d') (video|videos) (du tout|finalement|svp|) = no video
# add
(ajoute|ajoutes|ajouter|ajoutez|ajoutons|rajoute|rajouter|rajoutez|rajoutons|inclus|inclure|incluez|inclut|integre|integrer|integrez|on ajoute|on rajoute|j'ajoute|nous ajoutons) (-moi|-nous|) (la|le|l'|les|de la|de l'|du|des|) = add
(mets|mettez|met|mettre|prends|prenez) (aussi|egalement) (la|le|l'|les|de la|de l'|du|des|en|) = add
(ajoute|ajouter|ajoutez|rajoute|rajoutez|inclus) (-y|y) = add
{x} (en plus|aussi|egalement) = {x} too
(et aussi|et egalement|ainsi que|plus) (la|le|l'|les) = and also
(etends|etendre|etendez|elargis|elargir|elargissez|elargit) (a la|a l'|au|aux|a|en) = extend to
(etends|etendre|etendez|elargis|elargir|elargissez) (la cible|la campagne|la zone|le ciblage) (a la|a l'|au|aux|a|en) = extend to
# set money
(mets|mettez|mettre|met|mettons|passe|passer|passez|passons|fixe|fixer|fixez|ajuste|ajuster|ajustez|modifie|modifier|modifiez|porte|porter|portez|change|changer|changez|ramene|ramener|ramenez) (le|notre|) budget (total |) (a|sur) = change the budget to
(mets|mettez|mettre|met|mettons|passe|passer|passez|passons|fixe|fixer|fixez|porte|porter|portez) (-le|-la|le|la|ca|cela|tout|) a {n} = set it to {n}
(augmente|augmenter|augmentez|augmentons|monte|monter|montez|montons|hausse|hausser|grimpe|pousse|releve|relever|relevez) (le budget|notre budget|l'enveloppe|budget|) (a|jusqu'a) = increase the budget to
(augmente|augmenter|augmentez|augmentons|monte|monter|montez|hausse|releve|relever|relevez|gonfle|gonfler) (le budget|notre budget|l'enveloppe|budget|) (de|d') = increase the budget by
(baisse|baisser|baissez|baissons|diminue|diminuer|diminuez|reduis|reduire|reduisez|reduisons|descends|descendre|descendez|abaisse|abaisser|abaissez|limite|limiter|limitez) (le budget|notre budget|l'enveloppe|budget|) (a) = reduce the budget to
(baisse|baisser|baissez|diminue|diminuer|diminuez|reduis|reduire|reduisez|rabote|raboter|coupe|couper|ampute) (le budget|notre budget|l'enveloppe|budget|) (de|d') = reduce the budget by
(augmente|augmenter|augmentez|monte|monter|montez|hausse) = increase
(baisse|baisser|baissez|diminue|diminuer|diminuez|reduis|reduire|reduisez) = reduce
(on passe|on monte|on met|on part sur|partons sur|on descend|on augmente|on baisse|on reste|passons|on fait) a {n} = make it {n}
(on part sur|partons sur|pars sur|partez sur|on met|mets|mettez|mettons|fais|faites|disons|dis|va pour|allons-y pour|on dit|prends|on prend|utilise|utilisez|on fait) {n} = make it {n}
(on part sur|partons sur|va pour|disons|on dit|on met|mets|mettez|fais|faites) (plutot |)(un budget de) {n} = make it {n}
(mets|mettez|on met|ajoute|ajoutez|rajoute|rajoutez) {n} (€|euros) (de plus|en plus|supplementaires) = add {n} euros
(mets|mettez|on met|ajoute|ajoutez|rajoute|rajoutez) {n} (de plus|en plus) = add {n}
(ajoute|ajoutez|ajouter|rajoute|rajoutez|on ajoute|on rajoute) {n} = add {n}
(enleve|enlevez|retire|retirez|retranche|retranchez|on enleve|on retire|ote|otez) {n} = take off {n}
(de plus|en plus|supplementaires|supplementaire|additionnels) = more
de moins = less
{n} (€|euros) de plus = {n} euros more
(plus|un peu plus|davantage) de budget = more budget
(double|doubler|doublez|doublons|on double) (le|la|les|tout|l'|) (budget|mise|enveloppe|investissement|) = double the budget
(triple|tripler|triplez|on triple) (le|la|l'|) (budget|mise|enveloppe|) = triple the budget
(divise|diviser|divisez|on divise) (le|la|l'|) (budget|enveloppe|) (par deux|par 2|en deux) = halve the budget
(moitie moins|la moitie du budget seulement|seulement la moitie du budget|deux fois moins|reduis de moitie|reduire de moitie|coupe en deux|coupe le budget en deux|baisse de moitie|diminue de moitie|reduis le budget de moitie|reduire le budget de moitie|diminuer le budget de moitie|baisse le budget de moitie|diminue le budget de moitie|reduisez de moitie|reduisez le budget de moitie) = halve the budget
(deux fois plus de budget|deux fois le budget|deux fois plus|le double) = double the budget
(d'un tiers) = by a third
(d'un quart) = by a quarter
(de moitie) = by half
(plutot|disons plutot|finalement|en fait|plutot un budget de|finalement plutot|finalement un budget de|en fait un budget de|non plutot|correction) {n} = actually {n}
budget (finalement|plutot|passe a|revu a|porte a|ramene a|maintenant) {n} = make the budget {n}
{n} (€|euros|k€) (plutot que|au lieu de) = {n} euros instead of
(plus de limite de budget|pas de limite de budget|sans limite de budget|budget illimite|budget libre|budget ouvert|pas de budget fixe|pas de budget defini) = no budget limit
# replace
(remplace|remplacer|remplacez|remplacons|on remplace|substitue) {x} par (la|le|l'|les|de la|de l'|du|des|) {x2} = replace {x} with {x2}
(remplace|remplacer|remplacez|on remplace) = replace
(echange|echanger|echangez) {x} contre (la|le|l'|les|du|de la|) {x2} = swap {x} for {x2}
{x} a la place (de la|de l'|du|des|de|d') {x2} = {x} instead of {x2}
{x} au lieu (de la|de l'|du|des|de|d') {x2} = {x} instead of {x2}
{x} (a la place|a la place plutot) = {x} instead
(change|changer|changez|modifie|modifier|modifiez|passe|passer|passez|on passe) {x} (en|pour|par|a|vers) (la|le|l'|les|) {x2} = change {x} to {x2}
(change|changer|changez|modifie|modifier|modifiez) (la|le|l'|les|) = change
(passe|passer|passez|passons|on passe|bascule|basculer|basculez|on bascule) (en|sur|a) (la|le|l'|les|) = switch to
(passe|passer|passez|on passe|bascule|mets|mettez) (tout) (en|sur) (la|le|l'|les|) = only
(garde|garder|gardez|gardons|on garde|conserve|conserver|conservez|ne garde|ne garder|ne gardez|on ne garde) (seulement|que|uniquement|juste) (la|le|l'|les|) = keep only
(concentre|concentrer|concentrez|concentrons|focalise|focus|recentre)(-toi|-vous|) sur (la|le|l'|les|) = only
(limite|limiter|limitez|restreins|restreindre|restreignez|cantonne) (-toi|-vous|la campagne|le ciblage|) (a la|a l'|au|aux|a) = limit it to
# dates
(decale|decaler|decalez|decalons|on decale|repousse|repousser|repoussez|on repousse|reporte|reporter|reportez|on reporte|retarde|retarder|retardez) (la campagne|le lancement|tout|la|le|) (d'|de) = postpone it by
(decale|decaler|decalez|repousse|repousser|repoussez|reporte|reporter|reportez|retarde|retarder|on decale|on repousse) (le|la) (debut|lancement|demarrage|date de debut|depart) (d'|de) = postpone the start by
(decale|decaler|decalez|repousse|repousser|repoussez|reporte|retarde|on decale|on repousse) (la) (fin|date de fin) (d'|de) = postpone the end by
(decale|decaler|decalez|decalons|on decale|repousse|repousser|repoussez|on repousse|reporte|reporter|reportez|on reporte|deplace|deplacer|deplacez|on deplace) (la campagne|le lancement|tout|les dates|la|le|) (a la|a l'|au|aux|a|en|pour) = move it to
(decale|decaler|decalez|repousse|repousser|repoussez|reporte|reporter|reportez|deplace|on decale|on repousse) (le|la) (debut|lancement|demarrage|date de debut|depart) (a la|a l'|au|aux|a|en|pour) = move the start to
(decale|decaler|repousse|repousser|reporte|reporter|deplace|on decale|on repousse|prolonge) (la) (fin|date de fin) (a la|a l'|au|aux|a|en|pour|jusqu'au) = move the end to
(avance|avancer|avancez|on avance|anticipe|anticiper) (la campagne|le lancement|tout|la|le|) (d'|de) = bring it forward by
(avance|avancer|avancez|on avance) (le|la) (debut|lancement|demarrage|date de debut|depart) (d'|de) = bring the start forward by
(avance|avancer|avancez|on avance) (le|la) (fin|date de fin) (d'|de) = bring the end forward by
(avance|avancer|avancez|on avance) (la campagne|le lancement|tout|la|le|) (a la|a l'|au|aux|a|en) = move it to
plus tard = later
(plus tot|en avance) = earlier
(commence|commencer|commencez|demarre|demarrer|demarrez|lance|lancer|lancez|debute|on commence|on demarre|on lance) {n} (semaine|semaines) plus (tot) = start {n} weeks earlier
(commence|commencer|commencez|demarre|demarrer|demarrez|debute|on commence|on demarre|on lance) = start
(termine|terminer|terminez|finis|finir|finissez|on finit|on termine|arrete|arreter|on arrete) (le|au|en) = end on
(termine|terminer|terminez|finis|finir|finissez|on finit|on termine) = end
(prolonge|prolonger|prolongez|prolongeons|on prolonge|allonge|allonger|allongez|rallonge|rallonger|rallongez|on rallonge|etends|etendre) (-la|-le|la campagne|la|) (d'|de) = extend it by
(prolonge|prolonger|prolongez|prolongeons|on prolonge|allonge|allonger|rallonge|etends|etendre|continue|continuer|continuez) (-la|-le|la campagne|la|) (jusqu'au|jusqu'a|jusqu'a la|jusqu'en) = extend it until
(prolonge|prolonger|prolongez|on prolonge) (-la|-le|la campagne|la|) (jusqu'a la fin de|jusqu'a fin|jusqu'a la fin) = extend it until the end of
(raccourcis|raccourcir|raccourcissez|on raccourcit|ecourte|ecourter|ecourtez|reduis|reduire|reduisez) (-la|-le|la campagne|la duree|) (d'|de) {n} (semaine|semaines) = shorten it by {n} weeks
(raccourcis|raccourcir|raccourcissez|on raccourcit|ecourte|ecourter|ecourtez) (-la|-le|la campagne|la duree|) (d'|de) = shorten it by
(raccourcis|raccourcir|raccourcissez|on raccourcit|ecourte|ecourter|reduis|reduire|limite) (-la|-le|la campagne|la duree|) a {n} semaines = shorten it to {n} weeks
(raccourcis|raccourcir|raccourcissez|on raccourcit|ecourte|ecourter) (-la|-le|la campagne|la duree|) a = shorten it to
(une|1) semaine (de plus|supplementaire|en plus) = one week longer
(un|1) mois (de plus|supplementaire|en plus) = one month longer
{n} (semaines) (de plus|supplementaires|en plus) = {n} weeks longer
{n} (jours) (de plus|supplementaires|en plus) = {n} days longer
{w} (semaines) (de plus|supplementaires|en plus) = {w} weeks longer
{w} (jours) (de plus|supplementaires|en plus) = {w} days longer
(une|1) semaine de moins = one week shorter
{n} semaines de moins = {n} weeks shorter
{w} semaines de moins = {w} weeks shorter
(dure|durera|durer|fais durer|faire durer|faites durer|doit durer) = lasting
# forget
(oublie|oubliez|enleve|enlevez|retire|retirez|supprime|supprimez|laisse tomber|on oublie|ignore|ignorez|annule) (l'|le|les|) (age|ages|critere d'age|criteres d'age|ciblage d'age|limite d'age|tranche d'age) = forget the age
(oublie|oubliez|enleve|enlevez|retire|retirez|supprime|supprimez|laisse tomber|on oublie|ignore|ignorez) (le|les|) (budget) = forget the budget
(oublie|oubliez|enleve|enlevez|retire|retirez|supprime|supprimez|laisse tomber|on oublie|ignore|ignorez|annule) (la|les|) (date|dates|planning|calendrier|periode) = forget the dates
(oublie|oubliez|enleve|enlevez|retire|retirez|supprime|supprimez|laisse tomber|on oublie|ignore) (le|les|) (genre|sexe|ciblage par sexe|ciblage par genre) = forget the gender
(oublie|oubliez|enleve|enlevez|retire|retirez|supprime|supprimez|laisse tomber|on oublie|ignore) (le|les|) (interets|centres d'interet|affinites|ciblage par centres d'interet|ciblage affinitaire) = forget the interests
(oublie|oubliez|enleve|enlevez|retire|retirez|supprime|supprimez|on oublie) (le|les|) (format|formats) = forget the formats
(oublie|oubliez|enleve|enlevez|retire|retirez|supprime|supprimez|on oublie) (l'|le|les|) (objectif|objectifs) = forget the goal
(oublie|oubliez|enleve|enlevez|retire|retirez|supprime|supprimez|on oublie) (les|la|le|) (zones|lieux|pays|ciblage geo|ciblage geographique|geo) = forget the places
(l'age n'a pas d'importance|peu importe l'age|sans critere d'age|pas de critere d'age|pas de limite d'age) = no age limit
(pas de dates|sans dates|dates flexibles|les dates sont flexibles|pas de date fixe|pas de dates precises) = no fixed dates
# what it is about
(ca|cela|le tout|tout ca) = it


> (ok|okay) = ok
> (d'accord|entendu|ca marche|tres bien|ca roule) = ok
> (parfait|super|genial|excellent|top|nickel|impeccable) = perfect
> oui = yes
> (non|nan) = no
> (bon|alors|du coup|donc|sinon|euh|ah|ben|bah|eh bien|et puis|et) =
> (finalement|en fait|au final|en realite|tout compte fait|reflexion faite|a la reflexion) = actually
> (par contre|en revanche|mais|cependant|toutefois) = but
> (pardon|desole|desolee|oups|mince|excuse-moi|excusez-moi) = sorry
> (je veux dire|je voulais dire|je voulais plutot dire|c'etait plutot) = i mean
(finalement|en fait|au final|en realite|tout compte fait|a la reflexion) = actually
{x} non = drop {x}
(termine|terminer|terminez|finis|finir|finissez|on finit|on termine|arrete|arretez) (la|ici) =
plutot {x} que (la|le|l'|les|de la|de l'|du|des|en|au|aux|) {x2} = {x} rather than {x2}
(on verra|ce sera|c'est|on garde|on fera) (pour |)(plus tard|l'année prochaine|une autre fois|après) = later
un peu de = a bit of
un peu d' = a bit of
un jour = one day
je dis bien =
côte d' ivoire = Ivory Coast

# a piece of the flight
(saute|sauter|sautez|sautons|on saute|enleve|enlever|enlevez|on enleve|retire|retirer|retirez|on retire|supprime|supprimer|supprimez|on supprime|laisse tomber|on laisse tomber|oublie|on oublie|coupe|couper|coupez|on coupe|zappe|on zappe|sans) la derniere semaine = skip the last week
(saute|sauter|sautez|sautons|on saute|enleve|enlever|enlevez|on enleve|retire|retirer|retirez|on retire|supprime|supprimer|supprimez|on supprime|laisse tomber|on laisse tomber|oublie|on oublie|coupe|couper|coupez|on coupe|zappe|on zappe|sans) la premiere semaine = skip the first week
(saute|sauter|sautez|sautons|on saute|enleve|on enleve|retire|on retire|supprime|on supprime|pause|une pause|on coupe|coupe|sans|zappe|on zappe) (la|pendant la|durant la) (deuxieme|seconde|2e) semaine = skip the second week
(saute|sauter|sautez|sautons|on saute|enleve|on enleve|retire|on retire|supprime|on supprime|pause|une pause|on coupe|coupe|sans|zappe|on zappe) (la|pendant la|durant la) (troisieme|3e) semaine = skip the third week
(saute|sauter|sautez|on saute|enleve|enlevez|on enleve|retire|retirez|on retire|supprime|on supprime|coupe|on coupe|sans) les {n} derniers jours = skip the last {n} days
(saute|sauter|sautez|on saute|enleve|enlevez|on enleve|retire|retirez|on retire|supprime|on supprime|coupe|on coupe|sans) les {w} derniers jours = skip the last {w} days
(saute|sauter|sautez|on saute|enleve|enlevez|on enleve|retire|retirez|on retire|supprime|on supprime|coupe|on coupe|sans) les {n} premiers jours = skip the first {n} days
(saute|sauter|sautez|on saute|enleve|enlevez|on enleve|retire|retirez|on retire|supprime|on supprime|coupe|on coupe|sans) les {w} premiers jours = skip the first {w} days
(saute|sauter|sautez|on saute|enleve|enlevez|on enleve|retire|retirez|on retire|supprime|on supprime|coupe|on coupe|sans) les {w} dernieres semaines = skip the last {w} weeks
(saute|sauter|sautez|on saute|enleve|enlevez|on enleve|retire|retirez|on retire|supprime|on supprime|coupe|on coupe|sans) les {w} premieres semaines = skip the first {w} weeks
{w} semaines (au lieu de|plutot que|et non|pas) {w2} = {w} weeks instead of {w2}
{n} semaines (au lieu de|plutot que|et non|pas) {n2} = {n} weeks instead of {n2}
{n} jours de moins = {n} days less
{w} jours de moins = {w} days less

# -- an amount that is tried, or settled on
(et si|et si on|et si on en|et si c'était|et si on avait|et si on mettait) (passait à|montait à|mettait|avait|) {n} = what if we had {n}
(on part|partons|on y va|allons-y|on avance|on reste|restons|on s'arrête|va|on valide) (sur|avec|pour) (les|) {n} = make it {n}

# -- reprendre ce qui vient d'être dit
(remettez|remets|remettre|remettons|laissez|laisse|laisser|laissons|gardez|garde|garder|revenez|reviens|revenir|revenons) (ça|cela|tout|le budget|les choses|) (comme|à) (avant|c'était|c'était avant|cela était|au départ|auparavant|précédemment|ce que c'était|ce qu'on avait) = undo that
(oubliez|oublie|oublier|oublions|ignorez|ignore|ignorer|annulez|annule|annuler|annulons|laissez tomber|effacez) (ma dernière demande|mon dernier message|la dernière demande|le dernier message|ma dernière phrase|ce que je viens de dire|ce que je viens d'écrire|la dernière modification|la dernière modif|le dernier changement|ce dernier changement|ce changement|cette modification) = undo that
(remettez|remets|remettre|remettons)-(la|le|les) = put it back
(revenez|reviens|revenir|revenons|on revient) (en arrière|à la version précédente|à l'état précédent|à la version d'avant|au précédent) = undo that
(c'était|c'est) (une erreur|trop rapide|précipité|prématuré|une bêtise) = that was a mistake
# -- montants
(coupez|coupe|couper|coupons|réduisez|réduis|réduire|réduisons|diminuez|diminue|diminuer|baissez|baisse|baisser|rabotez|amputez) (le budget|l'enveloppe|la somme|le montant|ça|tout|) de moitié = halve the budget
(divisez|divise|diviser|coupez|coupe|couper) (le budget|l'enveloppe|la somme|le montant|ça) (en deux|par deux) = halve the budget
(finalement|en fait|au final|du coup|donc|) (ce sera|ce serait|ça sera|ça fera|on sera à|on serait à|on part sur|partons sur|on reste sur|ce seront) (plutôt|juste|seulement|) {n} = make it {n}
(notre|nos|le|la|mon|ma|) (patron|patronne|chef|client|cliente|direction|comptable|direction financière) (dit|accorde|valide|donne|veut|accepte) = my boss says
# -- repartir
(on|je|nous|) (repart|repartons|recommence|recommençons|reprenons|reprend|recommencez|reprenez|repartez) (tout|) (à|de|du) (zéro|début|départ) = start over
(mauvais|ce n'était pas le bon|c'était le mauvais) (dossier|brief|client|projet) = wrong brief
(on ne change rien|nous ne changeons rien|ne changez rien|ne change rien|on garde comme c'est|on reste comme ça|on reste comme prévu|on en reste là|on laisse comme ça|laissez comme c'est|laisse tomber|laissez tomber) = leave it as it is
(bon à savoir|bon a savoir|c'était juste pour savoir|juste pour savoir|simple curiosité) = good to know

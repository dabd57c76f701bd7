# Places of which one only tells: where people and goods are from, where things are made, kept and done.

# -- somebody of whom one tells where they come from
(le|la|les|l'|notre|nos|un|une|des|mon|ma|avec|par|) (fondateurs|fondatrices|fondatrice|cofondateur|cofondatrice|co-fondateur|co-fondatrice|gérant|gérante|propriétaire|dirigeant|dirigeante|associée|directrice|directeur|pdg) (de|d'|du|à|au|en|vient de|vient d'|venu de|venue de|venue d'|venu d'|originaire de|originaire d'|installé à|installée à|basé à|basée à) = the founder from
(le|la|les|l'|notre|nos|un|une|des|mon|ma|avec|par|) (profs|professeurs|enseignants|enseignantes|formateur|formatrice|formateurs|tuteurs|coach|coachs|moniteur|monitrice) (de|d'|du|à|au|en|sont à|sont au|installés à|basés à|venus de|venus d'|originaires de) = the teacher from
(le|la|les|l'|notre|nos|un|une|avec|par|) (illustrateur|illustratrice|photographe|graphiste|designer|styliste|architecte|peintre|sculpteur|sculptrice|potier|potière|tisserand|tisserande|tailleur|couturière|menuisier|ébéniste|forgeron|coutelier|orfèvre|joaillier|bijoutier|cordonnier|verrier|tanneur|relieur|luthier|parfumeur|inventeur|ingénieur|ingénieurs|développeur|développeurs|développeuse|compositeur|compositrice|scénariste|réalisatrice|metteur en scène|acteur|actrice|comédien|comédienne|écrivain|romancier|romancière|poète|chercheur|chercheuse|chocolatier|torréfacteur|brasseur|maraîcher|apiculteur|berger|éleveur|pêcheur|vigneron|vigneronne|maître-affineur|affineur|moine) (de|d'|du|venu de|venue de|venu d'|venue d'|originaire de|originaire d') = the designer from
(le|la|les|l'|notre|nos|un|une|avec|) (guitariste|batteur|batteuse|pianiste|violoniste|chef d'orchestre|rappeur|rappeuse|chœur|ensemble|quatuor|trio|duo|fanfare|compagnie|troupe|tête d'affiche|têtes d'affiche|danseur|danseuse|danseurs|acrobates|invités|exposants|choristes|ballet) (de|d'|du|venu de|venus de|venue de|venus d'|venu d'|originaire de|originaires de) = the band from
(ma|mon|mes|sa|son|ses|notre|nos) (grand-mère|grand-père|grands-parents|arrière-grand-mère|arrière-grand-père|mère|père|parents|tante|oncle|cousin|cousine|ancêtres|aïeux|mari|femme|conjoint|compagnon|compagne|frère|sœur|fils|fille|ami|amie|belle-mère|beau-père|comptable|avocat|banquier|banque|patron|patronne) (est de|est d'|vient de|vient d'|venait de|venait d'|était de|venaient de|venaient d'|viennent de|viennent d'|est né à|est née à|est née en|est née au|est né en|est né au|habite à|habite en|habite au|vit à|vit en|vit au|travaille à|étudie à) = my cousin from
(le|la|les|l'|notre|nos|un|une|avec|) (concurrent|concurrente|concurrents|concurrence|rival|rivale|rivaux|leader|leader du marché|adversaire|compétiteur) (de|d'|du|à|au|en|est à|est basé à|basé à|basée à|installé à|vient de) = our competitor from
(le|la|les|l'|notre|nos|un|une|avec|chez|) (importateur|importatrice|exportateur|grossiste|distributeur|fournisseuse|producteur|producteurs|productrices|agriculteurs|éleveurs|coopérative|coopératives|plantation|plantations|exploitation|moulin|tannerie|filature|tissage|verrerie|manufacture|partenaire|partenaire local|revendeur|sous-traitant|imprimeur|imprimerie|transporteur|façonnier) (de|d'|du) = our supplier from
(notre|nos|un|une|avec|chez) (importateur|importatrice|exportateur|grossiste|distributeur|fournisseuse|producteur|producteurs|productrices|agriculteurs|éleveurs|coopérative|coopératives|plantation|plantations|exploitation|moulin|tannerie|filature|tissage|verrerie|manufacture|partenaire|partenaire local|revendeur|sous-traitant|imprimeur|imprimerie|transporteur|façonnier) (à|au|en|près de|près d'|est à|est au|est en|est dans le|est basé à|basé à|basée à|installé à|dans le) = our supplier from
(le|la|les|l'|notre|nos|un|une|des|) (éditeur|éditrice|maison de disques|maison d'édition|label|producteur exécutif|boîte de production|investisseuse|fonds|actionnaire|actionnaires|bailleur|bailleurs|mécène) (de|d'|du|à|au|en|est à|est basé à|basé à|basée à) = our investor from
(viennent|vient|proviennent|provient|arrivent|arrive|sortent|sort) (d'une|d'un|de la|de deux|de trois|de plusieurs|de petites|de petits|d'une petite|d'un petit) (coopérative|coopératives|ferme|fermes|plantation|plantations|domaine|domaines|atelier|ateliers|manufacture|usine|usines|producteur|producteurs|tannerie|filature|carrière|moulin|exploitation|exploitations|verger|vergers|mine|famille|familles|distillerie|torréfacteur|éleveur) (de|d'|du|des|à|en|au) = comes from

# -- where a firm has its parts
(technique|équipe|équipe technique|équipes|équipes techniques|développement|service client|hotline|support|sav|centre d'appels|call-center|comptabilité|administration|back-office|informatique|serveur|serveurs|hébergement|hébergeur|data center|datacenter|cloud|rédaction|bureau|bureaux|succursale|filiale|antenne|holding|direction|service marketing|logistique|plateforme logistique|laboratoire|labo|r&d|recherche|studio d'enregistrement|design|direction artistique|studio son|régie|holding|maison mère|siège|siège social) (est|sont|se trouve|se trouvent|est basée|est basé|sont basés|sont basées|est située|est situé|est installée|est installé|sont installés|tourne|travaille|travaillent|basée|basé|basés|installée|installé|hébergés|hébergé|) (à|au|en|aux|dans|de|d'|du|chez nous à) = office in
(entrepôt|entrepôts|usine|usines|fabrique|fabrication|production|chaîne de montage|assemblage|conditionnement|embouteillage|stock|stocks|dépôt|atelier de production|site de production|site industriel|brasserie mère|flaconnage|confection|montage) (est|sont|se trouve|se trouvent|est basée|est basé|est située|est situé|se fait|se font|est faite|est fait|) (à|au|en|aux|dans|de|d'|du) = factory in
(hébergé|hébergée|hébergés|hébergées|stocké|stockée|stockés|stockées|immatriculée|immatriculé|enregistrée|enregistré|domicilié|domiciliée) (à|au|en|aux|dans) = located in
(fondation|association|société|entreprise|maison|ong|start-up|marque|agence|coopérative) (basée|basé|établie|installée|sise|domiciliée|fondée|née|créée) (à|au|en) = company based in

# -- where something was made
(fabriqués|fabriquées|produite|produites|conçue|conçues|torréfiée|torréfiés|torréfiées|brassé|brassés|cousu|cousue|cousus|cousues|tissé|tissée|tissés|tissées|tricoté|tricotée|tricotés|tricotées|forgé|forgée|forgés|forgées|taillé|taillée|taillés|moulé|moulée|moulés|soufflé|soufflée|soufflés|tanné|tannée|tannés|tannées|teint|teinte|teints|filé|filée|brodé|brodée|brodés|assemblé|assemblée|assemblés|assemblées|monté|montée|montés|montées|imprimé|imprimée|imprimés|imprimées|relié|reliés|pressé|pressée|pressés|mixé|mixée|mixés|masterisé|masterisée|enregistrée|enregistré|enregistrés|composé|composée|composés|écrit|écrite|écrits|dessiné|dessinée|dessinés|dessinées|développé|développée|développés|programmé|programmée|inventé|inventée|inventés|distillé|distillée|distillés|vieilli|vieillie|vieillis|affiné|affinée|affinés|affinées|mûri|mûris|cultivé|cultivée|cultivés|cultivées|récolté|récoltée|récoltés|récoltées|cueilli|cueillie|cueillis|cueillies|pêché|pêchée|pêchés|pêchées|élevé|élevée|élevés|élevées|moulu|moulue|moulus|mis en bouteille|mise en bouteille|mises en bouteille|mis en flacon|mise en flacon|mises en flacon|mis en pot|mise en boîte|mises en boîte|mis en boîte|conditionné|conditionnée|conditionnés|conditionnées|emballé|emballés|emballées|façonné|façonnée|façonnés|façonnées|fait main|faits main|faites main|fait|faits|faite|faites|fondu|fondue|fondus|coulé|coulée|coulés|doré|ciselé|sculpté|sculptée|sculptés|peint|peinte|peints|né|née|nés|nées|formé|formée|formés|formées|primé|primée|primés|récompensé|récompensée|filmé|filmés) (à la main|) (à|au|en|aux|dans|près de|près d') = made in
(fabriquons|fabrique|fabriquent|produisons|produit|produisent|cousons|brassons|torréfions|assemblons|tissons|cultivons|récoltons|enregistrons|tournons|imprimons|distillons) (tout|) (à|au|en|aux|dans) = made in
(fait|faisons|faites|font|avons fait|a fait|ai fait) (fabriquer|produire|coudre|brasser|torréfier|assembler|tisser|imprimer|presser|mixer|masteriser|enregistrer|tourner|monter|filmer|distiller|confectionner|tricoter|graver) (à|au|en|aux|dans) = made in
(avons|a|ai|ont) (enregistré|mixé|tourné|composé|pressé|écrit|conçu|dessiné|développé) {x} (à|au|en|aux) = made {x} in
(acier|cuir|laine|coton|soie|lin|bois|ébène|chêne|marbre|alu|aluminium|verre|cristal|porcelaine|céramique|argile|farine|beurre|lait|miel|huile|huiles|sel|sucre|cacao|café|thé|épices|vanille|safran|poivre|riz|viande|jambon|poisson|saumon|huîtres|fromage|fromages|pommes|oranges|citrons|olives|tomates|dattes|figues|amandes|noisettes|pistaches|noix|raisin|houblon|malt|orge|fleurs|roses|tulipes|batteries|batterie|moteur|moteurs|cadre|cadres|pièces|composants|tissu|tissus|étoffes|boutons|peaux|plumes|perles|pierres|diamants|manches|étuis|lames|design|technologie|logiciel|recette|recettes|musique|bougies|savon|savons|parfums|bijoux|montres|couteaux|tapis|paniers|poterie|poteries|céramiques|lampes|meubles|chaussures|sacs|vins|bières|rhum|whisky) (de|d'|du|des|de la|de l'|en provenance de|en provenance d'|en provenance du|venu de|venus de|venue de|venus d'|venu d'|importé de|importés de|qui vient de|qui viennent de) = goods from

# -- where something is brought from
(importons|importe|achetons|achète|faisons venir|fais venir|fait venir|recevons|commandons|sourçons|source) {x} (de|d'|du|des|depuis|en provenance de|en provenance d') = import {x} from
(vient|viennent|provient|proviennent) (surtout|principalement|essentiellement|directement|aussi|toujours|toutes|tous|exclusivement|désormais|) (de|d'|du|des|de la|de l') = comes from
(est|sont|était|étaient) (importée|importées|importé|importés|issue|issues|issu|issus|tirée|tirés|originaire|originaires) (de|d'|du|des|de la|de l') = comes from
(originaire|originaires|natif|native|venu tout droit|venue tout droit) (de|d'|du|des) = originally from

# -- what is called after a place
(baptisé|baptisée|baptisés|nommé|nommée|nommés|intitulé|intitulée|qui s'appelle|qui s'appellent|s'appelle|s'appellent|appelé|appelée|sous le nom de|du nom de|au nom de|ayant pour titre|titré) = called
(nos|les|des|trois|quatre|deux|) (modèles|modèle) = models
(coloris|parfums glacés|collection|collections|gamme|gammes) = range
navire sous pavillon = ship of
(embarquement|embarque|embarquez|départ|départs|escale|escales|correspondance) (du port de|à|au|en|aux) = trips to
(embarquement|embarquez|escale|escales) (du|au) havre = trips to Le Havre
(croisière|croisières|circuit|circuits|voyages|voyage|séjours|séjour|randonnées|randonnée|treks|trek|expéditions|safaris|safari) (dans|en|au|aux|à|sur|vers|le long) (les fjords de|les fjords du|les îles de|les montagnes de|les volcans de|le désert de|le désert du|les vignobles de) = trips to

# -- what was done or is done elsewhere
(l'|) (hiver) (dernier|passé) = last winter
(l'|) (été) (dernier|passé) = last summer
(l'|) (automne) (dernier|passé) = last autumn
(le|au|) (printemps) (dernier|passé) = last spring
(la|) (saison|édition|campagne|vague|fois) (dernière|passée|précédente) = last season
(l'|) (an|année) (dernier|passé|dernière|passée|précédente) = last year
(jadis|autrefois|naguère|auparavant|précédemment|antérieurement|jusqu'ici|jusqu'à présent|par le passé) = previously
(hôtes|convives|vacanciers|clients|visiteurs|acheteurs) (étaient|venaient|viennent|sont) (surtout|principalement|essentiellement|majoritairement|en majorité|pour la plupart|presque tous|souvent) = visitors were mainly

# -- where ads are wanted
(zone|zones|territoire|territoires|périmètre|secteur|aire|zone de diffusion|zone de chalandise|zone visée|zone ciblée|diffusion géographique|couverture géographique|pays visés|pays ciblés|pays concernés|marchés visés|marchés ciblés|lieux de diffusion|villes visées|villes ciblées|régions visées|ciblage géographique) : = target markets :
(c'est|c'est bien|voilà) (là|là-bas|là que|exactement là|justement là) (que|qu'|) (nous|on|) (voulons|veut|souhaitons) (communiquer|annoncer|diffuser|faire de la pub|être vus|être visibles) = that's where we advertise
(cette fois|cette année|maintenant|à présent|désormais|en 2027|en 2026|pour 2027|pour 2026) (,|) (c'est|ce sera|place à|place au|on passe à|on passe au|on passe en|nous passons à|direction|au tour de|c'est au tour de) (le|la|les|l'|du|) = now we want
(, |)(moins|hormis|excepté|à l'exclusion de|sans compter|mais sans|mais pas) (la|le|les|l') = without

# -- groups of countries
(les|des|trois|les trois|tous les|) (pays scandinaves|états scandinaves|royaumes scandinaves) = Scandinavia
(les|des|trois|les trois|tous les|) (pays baltes|états baltes|républiques baltes) = the Baltics
(les|des|six|les six|tous les|) (pays du golfe|états du golfe|monarchies du golfe|pays du ccg|ccg) = the GCC
(les|des|trois|les trois|tous les|) (pays du maghreb|pays maghrébins) = Morocco, Algeria and Tunisia
(les|des|trois|les trois|tous les|) pays du benelux = Benelux
(les|des|cinq|les cinq|tous les|) (pays nordiques) = the Nordics
(les|des|huit|les huit|tous les|) (pays|états|états membres|pays membres|membres) (de l'uemoa|uemoa) = UEMOA
(les|des|tous les|) (pays|états|états membres) (de l'ue|de l'union européenne|membres de l'ue|européens) = the EU
(caire|le caire) = Cairo
au caire = in Cairo
au havre = in Le Havre
du havre = of Le Havre
au mans = in Le Mans
du mans = of Le Mans
(autre|deuxième|troisième|second|seconde) (à|au|en) = another project in
(un|une) (autre|deuxième|troisième|second|seconde) (à|au|en) = another project in
(finançons|finance|financent|soutenons|soutient|soutiennent|construisons|construit|bâtissons|aidons|équipons|reconstruisons|rénovons) (un|une|des|deux|trois|la|le|les) (maternité|école|écoles|hôpital|hôpitaux|dispensaire|dispensaires|puits|orphelinat|orphelinats|clinique|centre de soins|cantine|cantines|bibliothèque|refuge|foyer|internat|ferme|crèche) (à|au|aux|en|dans) = we fund a school in
goma = Goma
haïti = Haiti

# -- "vienne" that comes, and is no town
(qui|qu'il|qu'elle|qu'on|il|elle|que) (lui|leur|nous|vous|me|te|) vienne (en tête|à l'esprit|en premier|spontanément|d'abord|) = comes to mind
(lui|leur|nous|vous|me|te) vienne (en tête|à l'esprit|en premier|spontanément|d'abord|) = comes to mind
(monde|chacun|personne|quelqu'un|public|voisin|clientèle|jeunesse) vienne = people come
vienne (en tête|à l'esprit|nous voir|chez nous|découvrir|acheter|commander|manger|visiter|s'inscrire) = comes
# -- a place that goes, stays or waits
{x} (est|sont) (annulé|annulée|annulés|annulées|repoussé|repoussée|repoussés|reporté|reportée|reportés|suspendu|suspendue|abandonné|abandonnée|abandonnés|tombé à l'eau|tombée à l'eau|mort|morte|hors jeu|écarté|écartée|écartés|exclu|exclue|exclus|supprimé|supprimée|rayé|rayée|gelé|gelée) = drop {x}
, (c'est|ce sera|c'est finalement|c'est donc|c'est désormais) (annulé|mort|fini|terminé|non|plus tard|raté|foutu|cuit|repoussé|reporté|suspendu|abandonné|tombé à l'eau|pour plus tard|sans nous|hors de question) = is off
(c'est|ce sera|c'est finalement|c'était) (annulé|repoussé|reporté|suspendu|abandonné) = it is off
{x} (tombe|tombent) (à l'eau|complètement à l'eau|finalement à l'eau) = drop {x}

# -- dates and money
{n} , (tout le mois|le mois entier|sur tout le mois|pendant tout le mois|du premier au dernier jour) = {n}
(la|notre|une|) (ligne|enveloppe|dotation|provision|allocation) (publicitaire|publicité|pub|média|communication|com) = budget
(la|notre|une|) (ligne|enveloppe|dotation|provision|allocation) (publicitaire|publicité|pub|média|communication|com) (2026|2027|2028) (s'élève à|est de|se monte à|atteint|:) = budget :
(cours|stages|stage|camp|camps|colonies|ateliers|école|académie|université) (d'|de l') (été|hiver|automne) = courses
(cours|stages|stage|camp|camps|colonies|ateliers) de printemps = courses
(collection|collections|mode|gamme) (d'|) (été|hiver|automne) = fashion
# -- what was traded and done, in the past
(exportait|exportions|exportaient|vendait|vendions|livrait|livrions|expédiait|expédiions) (déjà|surtout|) (en|au|aux|à|vers|dans) = previously exported to
(on|nous) (diffusait|diffusions|ciblait|ciblions|communiquait|communiquions|visait|visions|annonçait) (déjà|surtout|) (en|au|aux|à|dans|) (la|le|les|l'|) = previously we ran in
(on|nous) (avait|avions|a|avons) (tourné|lancé|mené|diffusé|fait) (une|la|notre|des) (campagne|campagnes|vague|opération|pub) (en|au|aux|à) = previously we ran in
(domaine viticole|domaine|château|vignoble|cave coopérative) (dans le|en|au|à|près de|du|de) = our winery in
(école|école de langue|école de langues|école de musique|école de danse|école de cuisine|école de surf|école de voile) (à|au|en|aux|de|d') = our school in
(comité|conseil|direction|siège|équipe|bureau|agence|patron|directeur|directrice|éditeur|client) (de|d'|du|à) {w} (décidera|décide|choisira|tranchera|fixera|dira|nous dira|validera|arbitrera) (des|les|du|le|la|sur les|de la|) (marchés|marché|pays|zones|zone|périmètre|territoires|territoire|) = the markets are still open
# -- where ads run
(doivent|doit|devraient|devrait|puissent|peuvent|pourraient) venir (de|d'|du|des) = should come from
venir (de|d'|du|des) = come from
(lançons|lance|lancer|lancent) {x} (en|au|aux|à|dans) = launch {x} in
(pensons|pense|pensait|songeons|songe) (à|au|aux) (la|l'|) = we think of
(arrosons|arrose|arroser|quadrillons|couvrons|couvre|couvrir) (la|le|les|l'|toute la|tout le|toute l'|) = cover
(installe|installons|livre|livrons|monte|montons|posons|expédie|expédions|vend|vendons|travaille|travaillons|intervient|intervenons) (partout|) (partout en europe|en europe|dans toute l'europe|dans toute l'union|à l'international|dans le monde entier|partout dans le monde) = ship everywhere
(priorité|la priorité|focus|accent) (à|au|aux|à la|à l'|sur|sur la|sur le|sur les) = focus on
havre de paix = haven
mans = Le Mans
havre = Le Havre
(rapportée|rapportées|ramenée|ramenées|héritée|hérité|héritées|apportée|apporté|apportés|apportées) (de|d'|du|des) = imported from
(se fasse|se fassent|soit|soient) (connaître|connu|connus|connue|connues) (à|en|au|aux|dans|sur) = become known in
depuis {n} (nous|on) (livrons|livre|vendons|vend|exportons|exporte|expédions|expédie) (aussi|déjà|) (en|au|aux|à|vers|) (le|la|les|l'|) = already we export to
(livrons|livre|vendons|exportons|exporte) (déjà|déjà aussi) (en|au|aux|à|) (le|la|les|l'|) = already export to
(venant|venus|venues|provenant|émanant|en provenance) (de|d'|du|des) (toute la|tout le|toute l'|la|l'|) = from
(expatriés|expatriées|expats|ressortissants) {w} = {w} expats
(expatriés|expatriées) = expats
(c'est|c'est donc|c'est justement|voilà pourquoi c'est) là (qu'il faut|que nous devons|qu'on doit|qu'on va) (communiquer|être|annoncer|diffuser|faire de la pub|nous montrer|aller) = that's where we advertise
ca (2023|2024|2025|2026) = last year we sold
(brasserie artisanale|micro-brasserie|salon de thé|torréfacteur|torréfaction|restaurant|resto|bistrot|brûlerie) (à|près de) = coffee shop in
(au|en|aux) {w} (, |)(nous sommes|on est) (déjà|) (leaders|leader|numéro un|connus|implantés|établis|premiers) = we are already live in {w}
(doit|doivent|peut|va|vont) (tourner|passer|être diffusée|être diffusées|diffuser|communiquer) (qu'à|qu'en|qu'au|qu'aux|que dans|que sur|que pour) = should run only in

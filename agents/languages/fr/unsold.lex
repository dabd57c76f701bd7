# Media and services that are not sold here, asked for by name or by what is to be done.

# -- posters, vehicles, streets
(affiches|affiche|affichettes|panneaux d'affichage|panneau d'affichage|panneaux 4x3|4 par 3|colonne morris|colonnes morris|bache|baches|bache geante|baches publicitaires|fresque murale|sucette|sucettes|mobilier urbain|ecrans digitaux|ecrans en gare|affichage en gare|affichage gare|campagne d'affichage|affichage sauvage|pub dans la rue|abribus|publicite exterieure|affichage grand format|grand format|kakemonos|banderoles|banderole|sous-bocks) = billboards
(habillage|covering|marquage|flocage|habiller|habillez|floquer|flocage publicitaire) (de|d'|des|du|un|une|les|quelques|{n}|) (bus|tramway|tram|trams|taxis|taxi|camion|camions|vehicules|voitures|metro|rames|autocars|velos|camionnettes) = vehicle wraps
(l'arriere|arriere|les flancs|cul|culs|dos) (de|des|d') (bus|taxis|tram|trams|camions|cars) = backs of buses
(pub|pubs|publicite|publicites|affiche|affiches|annonces|notre logo|message) (sur|dans|a l'arriere de|a l'arriere des) (les|des|le|la|nos|) (bus|tram|trams|tramways|taxis|metro|camions|cars|rames) = ads on buses
(camion|voiture|vehicule|camionnette) (sonorise|sonorisee|a haut-parleur|avec haut-parleur|publicitaire) = sound trucks

# -- post and print
(mailing postal|mailings postaux|publipostages|courrier adresse|courriers adresses|courrier non adresse|imprime publicitaire|imprimes publicitaires|adresse non adresse|toutes boites|toute-boite|tout-menage|tous-menages|boitages|distribution en boites aux lettres|distribution en boite aux lettres|dans les boites aux lettres|dans toutes les boites|lettre a nos clients|courrier a nos clients|cartes postales|carte postale|envoi postal|envois postaux) = direct mail
(tractage|tracter|distribution de tracts|distribution de flyers|distribution de prospectus|plaquettes|brochures|feuillets|depliant|imprimes) = flyers
(annonce|annonces|encart|encarts|pub|pubs|publicite|page|demi-page|une demi-page|pleine page|quart de page|insertion|insertions) (dans|sur) (le|la|l'|les|un|une|des|) (journal|quotidien|hebdo|hebdomadaire|magazine|gazette|presse|presse locale|parisien|figaro|monde|ouest-france|ouest france|voix du nord|depeche|soir|progres|sud ouest|telegramme|bulletin municipal|journaux|magazines|revue|revues) = print ads
(demi-page|pleine page|double page|quart de page) = print ads
(pages jaunes|petites annonces) = print ads

# -- cinema
(cinema|cine|au cinema|au cine|dans les cinemas|en salle de cinema|dans les salles obscures|sur grand ecran) (avant le film|avant les films|avant la seance|avant la projection) = cinema ads
(spot|spots|pub|pubs|publicite|publicites|film|annonce|annonces|diapo|diapos|campagne|passage) (au|dans les|dans le|en|dans des|pour le) (cinema|cinemas|cine|salles de cinema|salles obscures|ugc|pathe|gaumont|kinepolis|multiplexe|multiplexes) = cinema ads
(pub|spot|campagne|ecran) (cinema|cine) = cinema ads
(et|plus|aussi) (du |le |au |) (cinema) , = and cinema ads,

# -- television
(spot|spots|pub|pubs|publicite|passage|passages|ecran|ecrans) (a la|a|en) (tele|tv|television) = TV spots
(avant|apres|pendant|juste avant) (le jt|le journal televise|le 20 heures|le journal de 20 heures|la meteo|le match) = before the news

# -- messages to people one has
(texto|textos|sms|minimessage|minimessages|envoi de textos|envoi de sms|envoyer des sms|envoyer un sms|envoyer des textos|campagne de sms|message whatsapp|messages whatsapp|notification push|notifications push|notifs push) = SMS campaign
(un|des|l'envoi d'un|l'envoi d'|envoi d'un|l'envoi de|envoyer un|envoyer des|envoyez un|envoyer) (sms|texto|textos|whatsapp) (a|aux|vers) (nos|notre|mes|tous nos|toute notre|les|) ({n}|) (clients|clientes|membres|abonnes|contacts|adherents|base|fichier|liste|patients|) = SMS campaign
(un|des|l'envoi d'un|l'envoi d'|envoi d'un|l'envoi de|envoyer un|envoyer des|envoyez un|envoyer) (e-mail|email|mail|e-mails|emails|mails|courriel|courriels|infolettre|newsletter) (a|aux|vers) (nos|notre|mes|tous nos|toute notre|les|) ({n}|) (clients|clientes|membres|abonnes|contacts|adherents|base|fichier|liste|patients|donateurs|anciens clients|) = e-mail campaign
(envoi d'un e-mail|envoi d'un mail|envoi d'un email|envoi d'un courriel|envoi d'e-mails|envoi de mails|envoi d'une newsletter|campagne d'e-mailing|campagne d'emailing|campagne emailing|campagne e-mailing|mailing electronique) = e-mail campaign
(ecrire|envoyer) (a|un mail a|un message a) (tout |)(notre base|notre fichier|nos clients|tous nos clients) = e-mail campaign

# -- people who post
(createurs|createur|creatrices|createurs tiktok|createurs de contenus|youtubeurs|youtubeur|youtubeuses|tiktokeurs|tiktokeuses|tiktokers|instagrameurs|instagrameuses|instagrammeurs|blogueurs|blogueuses|blogueur|influenceuse|micro-influenceurs|streameurs|streamers|ambassadeurs de marque|egeries) = influencers
(createurs|influenceurs|stars|tiktokeurs) (sur|de) (tiktok|instagram|youtube) = influencers

(il nous faudrait|il nous faut|il me faudrait|il me faut|il faudrait) (aussi|egalement|en plus|encore|) = we also need
(on voudrait|nous voudrions|on aimerait|nous aimerions|je voudrais|on veut|nous souhaitons|on souhaite|je souhaite) (aussi|egalement|en plus|par ailleurs) = we also want
(nous|vous nous|tu nous) (mettriez|mettrez|ajoutez|ajouteriez|rajoutez) (aussi|egalement|en plus|) = also add
# -- papers, stations and channels by name
(annonce|annonces|encart|encarts|page|pub|publicite|insertion|demi-page) dans (le parisien|ouest-france|le monde|le figaro|liberation|la provence|sud ouest|la depeche|la voix du nord|le progres|les echos|l'equipe|paris match|elle|le soir|la libre|la presse|le devoir|le journal de {w}|20 minutes) = print ads
(spot|spots|pub|pubs|annonce|annonces) sur (nrj|skyrock|fun radio|rtl|rtl2|europe 1|rmc|cherie fm|nostalgie|rire et chansons|virgin radio|france bleu|radio {w}|{w} fm|rouge fm|energie) = radio spots
(spot|spots|pub|pubs|annonce|annonces|passage) sur (tf1|france 2|france 3|m6|canal+|canal +|bfm|bfm tv|bfmtv|c8|cnews|arte|rtbf|tva|radio-canada tele) = TV spots

# -- samples, boards, letters and promises
(distribuer|distribue|distribuent|distribuez|distribution|donner|remettre|faire gouter|offrir) (des|d'|de|nos|) (echantillons|echantillon|goodies|degustations|testeurs|cadeaux publicitaires) = hand out samples
(stand|stands|animation|animations|camion) (de degustation|degustation|d'animation|promotionnel|promotionnelle|promotionnels|en magasin|de rue) = promo stand
(street marketing|street-marketing|echantillonnage|animation en magasin|animations en magasin|hotesses) = promo stand
(notre nom|notre logo|notre marque|nos couleurs|le logo|logo) (sur|autour de|au bord de) (les panneaux du|les panneaux de|les panneaux autour du|les bords du|le bord du|le|la|les|) (stade|terrain|maillot|maillots|patinoire|salle) = our logo on the boards
(panneaux du stade|panneautage au stade|panneaux autour du terrain|sponsoring maillot|maillots de l'equipe|sponsoriser le club|sponsoring du club|parrainer le club) = perimeter boards
(sponsoriser|sponsor|parrainer) (le|la|les|un|une|notre|l') (club|equipe|tournoi|course|fete|kermesse|match|festival) = sponsor the club
(affiche|affiches|une affiche|des affiches|pub|pubs) (dans|a|en|sur) (le|la|les|l'|) (metro|gare|gares|rue|rues|abribus|quais|rocade|rond-point|ronds-points|centre-ville) = billboards
(panneau|panneaux|grand panneau|grands panneaux) (sur|a l'entree de|au bord de|le long de|a) (la|le|les|l'|) (rocade|route|nationale|rond-point|periph|peripherique|autoroute|ville) = billboards
(un courrier|du courrier|une lettre|des lettres|un mot|un papier|un prospectus|des prospectus|une carte) (dans|a|pour) (chaque|toutes les|les|tous les|) (boite aux lettres|boites aux lettres|boites|foyers|foyer|habitants|riverains|maisons|maison) = letters to all households
(garantissez|garantir|garantissent|promettez|assurez|engagez-vous sur|garantie de) (nous |) {n} (visiteurs|visites|clients|personnes|entrees|passages) (en magasin|en boutique|dans le magasin|dans la boutique|sur place|) = guarantee {n} store visits
(youtubeuse|tiktokeuse|instagrameuse|instagrammeuse|blogueuse|streameuse|une youtubeuse|un youtubeur|une tiktokeuse|des instagrameuses) = influencers
(sur|a) (nrj|rtl|france bleu|ici {w}|europe 1|rmc|fun radio|skyrock|virgin radio|cherie fm|nostalgie|radio {w}|la radio locale|rire et chansons|contact|vivacite|la premiere) = on the local radio
(a la tele|a la television) = on TV

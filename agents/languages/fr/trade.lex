# Shops to which people come, and what is done in trade: by these words a place is a market or is none.

# -- shops that stand somewhere
(pharmacie|parapharmacie|herboristerie) (à|en|au|aux|dans|près de) = medicines shop in
(magasin de vélos|magasin de vélo|magasin de sport|loueur de skis|atelier vélo|vélociste) (à|en|au|aux|dans|près de) = sports equipment shop in
(magasin de meubles|cuisiniste|magasin de literie|magasin de déco|tapissier) (à|en|au|aux|dans|près de) = furniture shop in
(opticien|opticienne|audioprothésiste) (à|en|au|aux|dans|près de) = fashion shop in
(auto-école|école de musique|école de danse|école de cuisine|école de théâtre|conservatoire|centre de formation) (à|en|au|aux|dans|près de) = courses school in
(cabinet vétérinaire|clinique vétérinaire|vétérinaire|toiletteur|toiletteuse|éducateur canin) (à|en|au|aux|dans|près de) = pets clinic in
(fromagerie|fromager|épicerie|épicerie fine|boucherie|boucherie-charcuterie|charcuterie|poissonnerie|caviste|cave à vin|primeur|magasin bio|chocolaterie|confiserie|traiteur|glacier) (à|en|au|aux|dans|près de) = food shop in
(fromagerie|épicerie|boucherie|poissonnerie|librairie|pharmacie|boulangerie|boutique|pizzeria|crêperie) est (à|en|au|aux|dans|près de) = shop is in
(librairie|bouquiniste|papeterie|maison de la presse) (à|en|au|aux|dans|près de) = bookshop in
(fleuriste|jardinerie|pépinière) (à|en|au|aux|dans|près de) = flowers shop in
(magasin de jouets|ludothèque|ludocafé) (à|en|au|aux|dans|près de) = toys shop in
(magasin de chaussures|boutique de mode|friperie|boutique de robes de mariée|magasin de vêtements|cordonnerie|couturière|pressing) (à|en|au|aux|dans|près de) = clothing shop in
(bijouterie|bijoutier|horloger|horlogerie) (à|en|au|aux|dans|près de) = jewellery shop in
(cabinet de kiné|kiné|kinésithérapeute|ostéo|ostéopathe|cabinet dentaire|dentiste|cabinet médical|sage-femme|orthophoniste|orthodontiste) (à|en|au|aux|dans|près de) = clinic in
(salle d'escalade|salle de sport|salle de boxe|piscine|studio de yoga|studio de pilates|club de tennis|club de padel|dojo|centre équestre) (à|en|au|aux|près de) = gym in
(coiffeur|coiffeuse|salon de coiffure|barbier|institut de beauté|onglerie|esthéticienne|salon de tatouage|spa) (à|en|au|aux|dans|près de) = hair salon in
(garage|garagiste|carrosserie|concessionnaire|centre auto) (à|en|au|aux|dans|près de) = car garage in
(escape game|bowling|minigolf|trampoline park|laser game|karting|parc de loisirs) (à|en|au|aux|dans|près de) = events venue in
(boulangerie|boulangerie-pâtisserie|pâtisserie|pâtissier|boulanger) (à|en|au|aux|dans|près de) = bakery in
on a une place à = our place is in
une place à {w} (pis|et) une à {w2} = our shops are in {w} and {w2}
(on a|nous avons) une place à {w} (pis|et) une à {w2} = our shops are in {w} and {w2}

# -- what is done in trade
(livrons|livre|livrer|livrez|livrent) = deliver
(livrons|livre|livrent|livrer) {x} (à|en|au|aux|dans|sur) = deliver {x} in
(expédions|expédie|expédier|envoyons) = ship
(vendons|vends|vend|vendent) {x} (à|en|au|aux|dans|sur) = sell {x} in
(posons|pose|installons|installe|installent|montons) = fit
(intervenons|intervient|intervenir|nous déplaçons|se déplace) (à|en|au|aux|dans|sur|partout en|dans toute la|dans tout le) = serve people in
(nous implantons|s'implante|nous installons|s'installe|nous développons|arrivons|débarquons|débarque) (à|en|au|aux|dans|sur) = launch in
(lançons|lance|lançant) = launch
(accueillons|accueille|recevons) (les|des|nos) = welcome
(les gens|gens|habitants|monde|familles|jeunes) (de la|de notre|de ma|dans la) ville = people of the town
syndicat (mixte|intercommunal) = public body
{n} de francs cfa = {n} francs CFA
{n} de francs suisses = CHF {n}

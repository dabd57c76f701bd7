# Ends of compound words that say what a thing is, whatever stands before them.

# -- people
*kunden = {*} customers
*kundinnen = {*} customers
*gäste = {*} guests
*gästen = {*} guests
*nutzer = {*} users
*nutzern = {*} users
*käufer = {*} buyers
*käufern = {*} buyers
*besucher = {*} visitors
*besuchern = {*} visitors
*spender = {*} donors
*spendern = {*} donors
*patienten = {*} patients

# -- what they do
*buchungen = {*} bookings
*reservierungen = {*} bookings
*bestellungen = {*} orders
*verkäufe = {*} sales
*käufe = {*} purchases
*anfragen = {*} enquiries
*anmeldungen = {*} sign-ups
*registrierungen = {*} sign-ups
*downloads = {*} downloads

# -- who offers it
*rösterei = {*} roastery
*brauerei = {*} brewery
*brennerei = {*} distillery
*kellerei = {*} winery
*manufaktur = {*} workshop
*werkstatt = {*} workshop
*schneiderei = {*} workshop
*schreinerei = {*} workshop
*tischlerei = {*} workshop
*töpferei = {*} workshop
*fabrik = {*} factory
*bäckerei = {*} bakery
*konditorei = {*} bakery
*gärtnerei = {*} nursery
*metzgerei = {*} shop
*boutique = {*} boutique
*praxis = {*} practice
*klinik = {*} clinic
*museum = {*} museum
*theater = {*} theatre
*festival = {*} festival
*veranstalter = {*} organiser
*verlag = {*} publisher
*vermittlung = {*} agency
*genossenschaft = {*} cooperative
*stiftung = {*} charity

# -- goods
*kaffee = {*} coffee
*schokolade = {*} chocolate
*schokoladen = {*} chocolates
*seife = {*} soap
*seifen = {*} soaps
*honig = {*} honey
*käse = {*} cheese
*schinken = {*} ham
*würste = {*} sausages
*bier = {*} beer
*biere = {*} beers
*brot = {*} bread
*schuhe = {*} shoes
*schuhen = {*} shoes
*stiefel = {*} boots
*taschen = {*} bags
*möbel = {*} furniture
*möbeln = {*} furniture
*teppiche = {*} rugs
*stoffe = {*} fabrics
*wolle = {*} wool
*kerzen = {*} candles
*schmuck = {*} jewellery
*uhren = {*} watches
*motoren = {*} engines
*gewürze = {*} spices
*nüsse = {*} nuts
*bohnen = {*} beans
*kleidung = {*} clothes
*trauben = {*} grapes
*früchte = {*} fruits
*fliesen = {*} tiles

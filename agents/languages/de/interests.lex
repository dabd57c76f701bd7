# What people like: interests, genres, hobbies, occupations, and how German says that they like it.

# -- liking
, die {l} (mögen|lieben|feiern|schätzen) = who like {l}
, die (gern|gerne|viel|oft|regelmässig) {l} (hören|machen|spielen|schauen|lesen|treiben|essen|trinken|gehen|fahren|kaufen|betreiben) = who like {l}
, die {l} (hören|spielen|schauen|lesen|treiben|betreiben|gucken|streamen) = who like {l}
, die sich für {l} (interessieren|begeistern) = who are interested in {l}
, (die|welche) auf {l} stehen = who like {l}
, die auf {l} abfahren = who like {l}
, die gern(e|) = who like
die {x} (mögen|lieben|hören|spielen|schauen|lesen) = who like {x}
die gern(e|) {x} (hören|machen|spielen|schauen|lesen|treiben|essen|trinken) = who like {x}
die gern(e|) = who like
die sich für {l} (interessieren|begeistern) = who are interested in {l}
die sich (besonders|sehr|stark|vor allem|) für = who are interested in
die auf {x} stehen = who like {x}
sich für {l} (interessieren|begeistern) = interested in {l}
sich für = interested in
(interessieren|interessiert) sich (besonders|sehr|vor allem|) für = interested in
(interessiert|interessierte|interessierten|begeistert|begeisterte) (an|für|von|sich für) = interested in
(interesse|interessen) (an|für|am|in) = interest in
mit interesse (an|für|am) = interested in
mit (den|) interessen = interested in
mit (affinität|faible|leidenschaft|vorliebe) (zu|für|zum|zur) = with an interest in
(affinität) (zu|für) = affinity for
(interessieren|begeistern|interessierte|interessierten) =
(interessen|interesse|hobbys|hobbies|interessensgebiete|themeninteressen|themen) = interests
(genre|genres|musikgenres|musikgenre|musikrichtung|musikrichtungen|musikgeschmack) = genres
(fans|liebhaber|freunde|anhänger|enthusiasten) (von|des|der|für) = fans of
(hörer|hörerinnen|hörende) (von|der|des) = listeners of
(mögen|lieben) = like
gern(e|) (hören|hört) = listen to
(hören|hört) gern(e|) = listen to
(hören|hört) = listen to
(spielen|spielt) gern(e|) = like
(kochen|kocht) gern(e|) = like cooking
(reisen|reist) gern(e|) = like travel
(lesen|liest) gern(e|) = like books
(treiben|treibt|machen) (gern|gerne|viel|regelmässig|) sport = like sports
die (gern|gerne|viel|oft|regelmässig|häufig) (reisen|verreisen|unterwegs sind) = who like travel
die (gern|gerne|viel|oft) (kochen) = who like cooking
die (gern|gerne|viel|oft) (backen) = who like baking
die (gern|gerne|viel|oft) (lesen) = who like books
die (gern|gerne|viel|oft|regelmässig) (laufen|joggen) = who like running
die (gern|gerne|viel|oft) (wandern) = who like hiking
die (gern|gerne|viel|oft) (zocken|gamen) = who like gaming
die (gern|gerne|viel|oft) (shoppen) = who like shopping
die (gern|gerne|viel|oft|regelmässig) (trainieren|ins gym gehen|ins fitnessstudio gehen) = who like fitness
die (gern|gerne|viel|oft) (fotografieren) = who like photography
die (gern|gerne|viel|oft) (tanzen) = who like dance
die (gern|gerne|viel|oft) (gärtnern) = who like gardening
die (gern|gerne|viel|oft|regelmässig) pendeln = commuters

# -- heads of compounds: "Fußballfans", "Technikbegeisterte"
*fans = {*} fans
*fan = {*} fans
*liebhaber = {*} lovers
*liebhaberinnen = {*} lovers
*begeisterte = {*} enthusiasts
*begeisterten = {*} enthusiasts
*begeisterter = {*} enthusiasts
*interessierte = {*} enthusiasts
*interessierten = {*} enthusiasts
*interessierter = {*} enthusiasts
*affine = {*} enthusiasts
*affinen = {*} enthusiasts
*affin = {*} enthusiasts
*enthusiasten = {*} enthusiasts
*freunde = {*} fans
*freaks = {*} fans
*junkies = {*} fans
*nerds = {*} fans
*hörer = {*} listeners
*hörerinnen = {*} listeners
*publikum = {*} fans
*besitzer = {*} owners
*besitzerinnen = {*} owners
*halter = {*} owners
*fahrer = {*} drivers
*eltern = {*} parents
*bewusste = {*} enthusiasts
*bewussten = {*} enthusiasts
(- fans|- fan) = fans
- (liebhaber|liebhaberinnen) = lovers
- (begeisterte|begeisterten|interessierte|interessierten|affine|affinen|affin|enthusiasten) = enthusiasts
- (hörer|hörerinnen) = listeners
*musik = {*} music
*podcasts = {*} podcasts
*podcast = {*} podcast

# -- arts, culture, entertainment
(kultur|kunst|kunst und kultur|museen|museum) = arts and culture
(architektur|architekten) = architecture
(tanz|tanzen|ballett) = dance
(malerei|galerien|kunstliebhaber|kunstausstellungen) = fine art
(literatur|bücher|lesen|romane) = books
(leseratten|bücherwürmer|vielleser) = bookworms
(fotografen|hobbyfotografen|fotografinnen) = photography fans
(fotografie|fotografieren|foto) = photography
(theater|musicals|musical|oper und theater) = theatre
(unterhaltung) = entertainment
(promis|stars|promi|klatsch|klatsch und tratsch) = celebrities
(comedy|humor|kabarett|satire|stand - up) = comedy
(konzerte|festivals|live - musik|livemusik|konzert|festival) = concerts and festivals
(filmfans|kinogänger|cineasten|kinofans|kinobesucher) = film fans
(konzertgänger|festivalgänger|konzertbesucher|festivalbesucher) = concertgoers
(film|filme|kino|kinofilme|spielfilme) = film
(serien|streamingserien|tv - serien|serienjunkies|fernsehserien|netflix) = streaming series
(freizeitparks|vergnügungsparks|freizeitpark) = theme parks

# -- cars and mobility
(autos|auto|wagen|fahrzeug|fahrzeuge|kfz|pkw|autofahren|automobil|automobile) = cars
(autofahrer|autofahrerinnen|pkw - fahrer) = drivers
(autokauf|autokäufer|neuwagen|neuwagenkäufer|gebrauchtwagen|gebrauchtwagenkäufer) = car buying
(oldtimer|classic cars|youngtimer) = classic cars
(elektroauto|elektroautos|e - auto|e - autos|elektromobilität|e - mobilität|elektrofahrzeuge|stromer|e - mobility|eautos|eauto) = electric cars
(motorradfahrer|motorradfahrerinnen|motorradfans) = motorcycles fans
(motorrad|motorräder|töff|motorradfahren) = motorcycles
(motorsport|formel 1|formel eins|rennsport) = motorsport
(suv|suvs|geländewagen|pick - ups) = SUVs
(pendler|pendlerinnen|berufspendler|pendeln|bahnfahrer|öpnv|öffis|öv) = commuters

# -- beauty
(beauty|schönheit|körperpflege|schönheitspflege) = beauty
(kosmetik|make - up|schminke|makeup|dekorative kosmetik) = cosmetics
(parfum|parfüm|parfums|düfte|duft) = perfume
(haarpflege|haare|haar|frisuren|friseur) = hair care
(hautpflege|gesichtspflege|hautcreme|pflegeprodukte|pflege) = skin care
(rasur|bartpflege|rasieren|rasierer|männerpflege) = men's grooming

# -- business, education, money
(wirtschaft|business|unternehmertum|beruf und karriere) = business
(unternehmer|unternehmerinnen|gründer|gründerinnen|startups|start - ups|selbstständige|selbständige|existenzgründer|kmu|mittelstand|freiberufler) = entrepreneurs
(jobsuche|jobsuchende|karriere|jobs|stellensuchende|arbeitssuchende|bewerber) = job search
(führungskräfte|manager|managerinnen|entscheider|entscheiderinnen|geschäftsführer|entscheidungsträger|führungspersonal|vorstände|kader) = decision makers
(it - entscheider|it entscheider|itentscheider|it - leiter) = IT decision makers
(b2b - entscheider|b2b entscheider) = business decision makers
(marketer|marketing|vertriebler|werber|marketingleute) = marketing and sales
(homeoffice|home office|remote work|digitale nomaden) = remote work
(bildung|weiterbildung|lernen|ausbildung|fortbildung) = education
(studium|hochschule|hochschulbildung|universität|uni) = higher education
(sprachen lernen|fremdsprachen|sprachenlernen|sprachlernende|sprachkurse) = language learning
(onlinekurse|online - kurse|onlinekurs|e - learning) = online courses
(schule) = school
(wissenschaft|wissen|populärwissenschaft|dokus|dokumentationen|doku) = popular science
(finanzen|geld und finanzen|geldanlage und finanzen|persönliche finanzen|finanz) = personal finance
(banking|bank|banken|girokonto|onlinebanking) = banking
(kreditkarte|kreditkarten) = credit cards
(krypto|kryptowährungen|kryptowährung|bitcoin) = cryptocurrency
(versicherung|versicherungen|versicherte) = insurance
(anleger|anlegerinnen|privatanleger|kleinanleger) = investors
(geldanlage|geldanlagen|aktien|börse|etf|etfs|fonds|trading|kapitalanlage) = investing
(baufinanzierung|hypothek|hypotheken|immobilienfinanzierung) = mortgages
(altersvorsorge|rente|vorsorge|ruhestand|ruhestandsplanung|pension) = retirement planning

# -- family
(familie und kinder|erziehung|kindererziehung|elternschaft|familienleben) = parenting
(babys|baby|kleinkind|säuglinge) = babies and toddlers
(schwangerschaft|schwanger) = pregnancy
(hochzeit|hochzeiten|heiraten) = weddings
(kinderaktivitäten|kinderspiele|basteln mit kindern) = children's activities

# -- food and drink
(essen und trinken|essen & trinken|kulinarik|genuss|lebensmittel|food|ernährung|essen) = food and drink
(feinschmecker|gourmets|geniesser|genießer|foodies|foodie) = foodies
(backen|hobbybäcker) = baking
(bier|biere|craft beer|craftbeer|brauerei|brauereien) = beer
biertrinker = beer fans
(kaffeetrinker|kaffeegeniesser) = coffee fans
(kaffee|espresso) = coffee
(kochen|rezepte|hobbyköche|hobbykoch|küche|kochbegeisterte) = cooking
(fast food|fastfood|imbiss|burger essen|take away) = fast food
(gesunde ernährung|gesund essen|gesundes essen|clean eating|diät) = healthy eating
(restaurants|restaurant|gastronomie|essen gehen|ausgehen|auswärts essen) = restaurants
(softdrinks|limonade|limo|erfrischungsgetränke|energydrinks|energy drinks|energydrink) = soft drinks
(spirituosen|cocktails|whisky|gin|schnaps|rum|wodka|likör) = spirits
(süssigkeiten|süßigkeiten|snacks|schokolade|schoko|chips|naschen|süsswaren|süßwaren|süsses) = snacks
(vegan|vegane|veganen|veganer|veganerinnen|vegetarier|vegetarisch|vegetarisches|vegetarische|vegetarierinnen|pflanzlich|pflanzliche|pflanzenbasiert) = vegan
(wein|weine) = wine
(weintrinker|weingeniesser) = wine fans
(weinfans|weinliebhaber|weinkenner) = wine lovers
(bio|bioprodukte|biolebensmittel) = organic

# -- gaming
(gaming|games|videospiele|computerspiele|zocken|spiele|gaming - community) = gaming
(gamer|gamerinnen|zocker|zockerinnen|computerspieler|videospieler) = gamers
(brettspiele|gesellschaftsspiele|kartenspiele) = board games
(konsolenspiele|konsolen|konsole|playstation|konsolenspieler) = console games
(e - sport|e - sports|esport|esports) = esports
(handyspiele|mobile games|handygames|mobile gaming) = mobile games
(pc - spiele|pc spiele|pc - gaming) = PC games

# -- health
(gesundheit|gesundheits|wohlbefinden|wellness|health) = health
(gesundheitsbewusst|gesundheitsbewusste|gesundheitsbewussten) = health enthusiasts
(alternativmedizin|homöopathie|naturheilkunde|naturheilmittel) = alternative medicine
(zahnpflege|zähne|zahngesundheit) = dental care
(meditation|achtsamkeit|entspannung) = meditation
(mentale gesundheit|psychische gesundheit|psyche|stress) = mental health
(schlaf|schlafen|besser schlafen) = sleep
(vitamine|nahrungsergänzung|nahrungsergänzungsmittel|supplements) = vitamins
(abnehmen|diäten) = weight loss

# -- hobbies, home, garden
(freizeit) = hobbies
(astrologie|horoskope|sternzeichen) = astrology
(sammler|sammlerinnen) = collecting fans
(sammeln|sammlerstücke) = collecting
(basteln|handarbeit|nähen|stricken|häkeln|handarbeiten) = crafts and sewing
(angler|hobbyangler) = fishing fans
(angeln|fischen) = fishing
(ahnenforschung|stammbaum|genealogie) = genealogy
jäger = hunting fans
(jagd|jagen) = hunting
(rätsel|kreuzworträtsel|quiz|puzzles) = puzzles
(musiker|musikerinnen|hobbymusiker) = playing an instrument fans
(musizieren|gitarre|klavier spielen|instrumente|instrument) = playing an instrument
(haushalt und garten|haus und garten|haus & garten|wohnen|heim und garten|wohnen und garten|wohnen & garten) = home and garden
(haushaltsgeräte|küchengeräte|elektrogeräte) = appliances
(heimwerker|heimwerkerinnen|selbermacher) = DIY fans
(heimwerken|diy|renovieren|renovierung|sanieren|sanierung|umbauen|selbermachen|bauen) = DIY
(möbel|sofas|einrichtung) = furniture
(hobbygärtner|gärtner|gartenfreunde|gartenliebhaber|gartenbesitzer) = gardening fans
(garten|gärtnern|gartenarbeit|pflanzen|gärten|gartenbau) = gardening
(inneneinrichtung|wohndesign|interior|deko|dekoration|einrichten|interieur) = interior design
(smart home|smarthome|hausautomation|vernetztes zuhause) = smart home
(immobilien|haussuchende|hauskäufer|wohnungssuchende|hauskauf|immobilienkauf|umzug|umziehende|wohnungssuche|immobilieninteressenten) = real estate

(nachhaltig|nachhaltige|nachhaltiger|nachhaltigen|nachhaltiges|ökologische|ökologischen) = sustainable

# -- news, outdoors, pets
(nachrichten|news|aktuelles|tagesgeschehen) = news
(wirtschaftsnachrichten) = business news
(umwelt|nachhaltigkeit|klima|klimaschutz|umweltschutz|naturschutz|nachhaltige lebensweise) = sustainability
(umweltbewusst|umweltbewusste|umweltbewussten|klimabewusste|klimabewussten|nachhaltigkeitsinteressierte|nachhaltig lebende) = environmentally conscious people
(lokalnachrichten|regionalnachrichten) = local news
(politik|wahlen) = politics
(outdoor|natur|outdoors|draussen|draußen|frischluft) = outdoors
(camping|campen|wohnmobil|wohnmobile|wohnmobilisten|vanlife|zelten) = camping
(camper|wohnmobilfahrer) = campers
(klettern|bouldern) = climbing
(kletterer|kletterinnen|boulderer) = climbing fans
(wanderer|wanderinnen|bergsteiger|bergfreunde|wanderfreunde) = hikers
(wandern|bergwandern|trekking|wanderungen|bergsteigen|berge|bergsport) = hiking
segler = sailing fans
(segeln|boote|yachten) = sailing
(tierwelt|vogelbeobachtung|wildtiere) = wildlife
(haustiere|haustier|tiere|tier) = pets
(haustierbesitzer|tierbesitzer|tierhalter|haustierhalter|tierfreunde|tierliebhaber|tierfans) = pet owners
(katzen|katze) = cats
(katzenbesitzer|katzenhalter|katzenfreunde|katzenliebhaber|katzenfans|katzeneltern) = cat owners
(hunde|hund) = dogs
(hundebesitzer|hundebesitzerinnen|hundehalter|hundefreunde|hundeliebhaber|hundefans|hundeeltern|herrchen|frauchen) = dog owners
(reiter|reiterinnen|pferdefreunde|pferdebesitzer) = horses fans
(pferde|pferd|reiten|reitsport) = horses
(aquarium|aquarien|reptilien|aquaristik) = aquariums

# -- technology and science
(technik|technologie|tech|it|technologien) = technology
(technikfans|techies|technikbegeisterte|technikaffine|technikinteressierte|tech - fans|techaffine) = tech enthusiasts
(künstliche intelligenz|ki|ai) = artificial intelligence
(hifi|hi - fi) = hi-fi
(lautsprecher) = speakers
kopfhörer = headphones
(computer und technik|notebooks|laptops) = computers
(gadgets|wearables|early adopter) = gadgets
(programmieren|programmierer|programmiererinnen|entwickler|entwicklerinnen|softwareentwickler|informatiker|coder) = developers
(smartphone - fans) = smartphones fans
(weltraum|raumfahrt|astronomie|weltall) = space

# -- shopping
(shopping|einkaufen|shoppen|einkauf) = shopping
(schnäppchen|schnäppchenjäger|sparfüchse|angebote|rabatte|sonderangebote) = bargains
(geschenke|geschenk|geschenkideen|weihnachtseinkäufe|weihnachtsshopping) = gifts
(lebensmitteleinkauf|supermarkt|supermärkte|wocheneinkauf) = groceries
(luxus|luxusgüter|luxusmarken) = luxury
(onlineshopping|online - shopping|onlineshopper|online - shopper|onlinekäufer|e - commerce) = online shopping
(second hand|secondhand|second - hand|vintage|gebraucht) = second-hand

# -- sports
(sport|sportlich|sportliche|sportlichen|sportarten) = sports
(sportler|sportlerinnen|sportbegeisterte|sportfans|sportinteressierte|sport - fans|sportfreunde) = sports fans
(american football|nfl) = American football
(basketball|nba) = basketball
(handball) = handball
(volleyball) = volleyball
(kampfsport|boxen|mma) = combat sports
(radfahren|rad|radsport|fahrrad|fahrräder|velo|velofahren|rennrad|mountainbike|e - bike|radeln|biken|e - bikes) = cycling
(radfahrer|radfahrerinnen|velofahrer|radler|radlerinnen|rennradfahrer|fahrradfahrer|mountainbiker|mountainbikerinnen|biker|e - biker|tourenradler) = cyclists
(fitness|fitnessstudio|krafttraining|gym|workout|muskeltraining|training) = fitness
(fitnessfans|fitnessbegeisterte|fitness - fans) = fitness enthusiasts
(fussball|fußball|fuss - ball|fußball - bundesliga|bundesliga|tschutten|kicken) = football
(fussballer|fußballer|fussballerinnen) = football fans
(golf|golfen) = golf
(golfer|golferinnen|golfspieler) = golf fans
(eishockey) = ice hockey
(laufen|joggen|laufsport|marathon|jogging|trailrunning) = running
(läufer|läuferinnen|jogger|joggerinnen|marathonläufer|hobbyläufer|laufbegeisterte) = runners
(ski|skifahren|snowboarden|snowboard|wintersport|skisport|langlauf) = skiing
(skifahrer|snowboarder|wintersportler|skifahrerinnen|skifans) = skiing fans
(surfer|surferinnen|wellenreiter) = surfing fans
(surfen|wellenreiten) = surfing
(schwimmer|schwimmerinnen) = swimming fans
schwimmen = swimming
tennisspieler = tennis fans
(tennis|padel) = tennis
triathleten = triathlon fans
triathlon = triathlon
(yogis|yoginis) = yoga fans
(yoga|pilates) = yoga
(turnen) = gymnastics

# -- fashion
(mode|fashion|kleidung|klamotten|bekleidung|stil) = fashion
(modebewusst|modebewusste|modebewussten|modeinteressierte|modeaffine|fashionistas|modebegeisterte|modefans) = fashion enthusiasts
(taschen|handtaschen|accessoires) = bags and accessories
(kindermode|kinderkleidung|kinderbekleidung) = children's clothing
(schmuck|uhren) = jewellery and watches
(herrenmode|männermode) = menswear
(sneaker|sneakers|turnschuhe|streetwear) = sneakers
(sportbekleidung|sportmode|sportkleidung|activewear) = sportswear
(nachhaltige mode|slow fashion|faire mode) = sustainable fashion
(damenmode|frauenmode) = women's fashion

# -- society and travel
(gesellschaft) = society
(ehrenamt|wohltätigkeit|spenden|wohltätig|charity) = charity
(dating|partnersuche|online - dating|flirten) = dating
(religion|glaube|kirche|spiritualität) = religion
(lgbtq|lgbt|queer|queere|queeren|queere community) = LGBTQ+
(reisen|reise|urlaub|ferien|tourismus|urlaube|verreisen) = travel
(reisende|reisenden|urlauber|urlauberinnen|touristen|vielreisende|reiselustige|reiselustigen|reisefreudige|weltenbummler|ferienreisende) = travellers
(abenteuerreisen|backpacking|rucksackreisen|backpacker|abenteuer) = adventure travel
(strandurlaub|badeurlaub|strand|sommerurlaub|badeferien) = beach holidays
(geschäftsreisen|geschäftsreisende|businessreisende|dienstreisen) = business travel
(städtereisen|städtetrips|städtetrip|citytrips|wochenendtrips|kurztrips|kurzurlaub) = city breaks
(kreuzfahrten|kreuzfahrt) = cruises
(familienurlaub|familienferien|familienreisen) = family holidays
(flüge|flugreisen|vielflieger|fliegen) = flights
(hotels|hotel|unterkünfte|resorts) = hotels
(roadtrips|roadtrip|autoreisen) = road trips
(winterurlaub|skiurlaub|skiferien|winterferien) = ski holidays

# -- music
(musik|mucke|music) = music
(musikfans|musikliebhaber|musikbegeisterte|musikhörer) = music lovers
(popmusik|pop - musik|charts|chart - musik) = pop music
(rockmusik|rock - musik) = rock
(deutschrock) = rock
(deutschpop) = pop
(metal|heavy metal|metaller) = metal
(hip hop|hiphop|hip - hop|rap|rapmusik|rap - musik) = hip hop
(deutschrap|deutscher rap|deutscher hip - hop|rap auf deutsch) = German rap
(elektro|elektronisch|elektronische|elektronischer|elektronische musik|elektronischer musik|edm|electro|elektromusik) = electronic music
(techno|technomusik) = techno
(house|housemusik) = house
(schlager|schlagermusik|volksmusik|volkstümliche musik) = schlager
(klassik|klassische musik|klassischer musik|klassikfans) = classical music
(jazzmusik) = jazz
(indie|indiemusik|indie - rock) = indie rock
(alternative) = alternative rock
(lateinamerikanische musik|latin|latinmusik) = latin
(filmmusik|soundtracks) = film scores
(oper|opern) = opera
(kinderlieder|kindermusik) = children's music
(punk|punkrock) = punk
(soul|r & b|rnb) = R&B
(ndw|neue deutsche welle) = pop
(entspannungsmusik|chillout) = chill out
(singer - songwriter|liedermacher) = singer-songwriter
(oldies) = classic rock

# -- podcasts
(podcast - hörer|podcasthörer|podcast hörer|podcasthörerinnen|podcastfans|podcast - fans) = podcast listeners
(krimi|krimis|true crime|true - crime|verbrechen|kriminalfälle) = true crime
(geschichte|historie) = history
(psychologie) = psychology
(selbsthilfe|persönlichkeitsentwicklung) = self-help
(hörspiele|hörspiel|hörbücher|hörbuch) = audio drama

(thriller|thrillern|krimis und thriller) = thrillers
(hardtechno|hardtecho|hard techno) = techno
(rollenspiele|rollenspiel|rpg|rpgs|strategiespiele|shooter) = video games
(rpg - zocker|rollenspieler|rollenspielfans) = gamers

# What a campaign is to bring about, and what is advertised.

# -- words around goals
(ziel|ziele|kampagnenziel|hauptziel|marketingziel|werbeziel|oberziel|primärziel|kpi|kpis|zielsetzung|zielstellung) = goal
(ziel|hauptziel|kampagnenziel|unser ziel|das ziel) (ist|ist es|wäre|sind|lautet) = goal is
(ziel|optimierungsziel) (auf|soll) = goal
(es geht|geht es|gehts|geht's) (um|uns um|vor allem um|hauptsächlich um|primär um|in erster linie um) = goal is
(worum geht es|worum gehts) = goal
(optimieren|optimiert|optimierung|zu optimieren|aussteuern) auf = optimise for
{x} (optimieren|zu optimieren|optimiert) = optimise {x}
auf {x} (optimieren|optimiert|optimiert werden|zu optimieren) = optimise for {x}
(im fokus|im vordergrund) (steht|stehen) = focus on
(fokussieren|konzentrieren) (uns|wir uns) auf = focus on
(wollen|möchten) mehr = want more
(mehr|zusätzliche|zusätzlichen|neue weitere) (kunden|kundschaft|kundinnen) = more customers
{x} (zu |)(steigern|erhöhen|pushen|ankurbeln|boosten|verbessern|ausbauen|vergrössern|vergrößern|heben|anheben) = increase {x}
{x} (zu |)(generieren|gewinnen|erzielen|bekommen|kriegen|holen|einsammeln|reinholen|erzeugen|schaffen|aufbauen) = generate {x}
{x} (zu |)(maximieren) = maximise {x}
(steigern|steigerung|steigerung der|steigerung des|erhöhung der|erhöhung des|erhöhen|ankurbeln|pushen|ausbauen|ausbau der|förderung) = increase
(generieren|generierung von|gewinnung von|gewinnen|erzielen|erzeugen|aufbauen|einsammeln) = generate
(aufbau von|aufbau der) = build
(maximieren|maximierung der|maximierung) = maximise
(erreichen|zu erreichen|erreicht) = reach
{x} erreichen = reach {x}
{x} zu erreichen = reach {x}
so viele (menschen|leute|personen) wie möglich (erreichen|zu erreichen) = reach as many people as possible
so viele (menschen|leute|personen) wie möglich = reach as many people as possible
möglichst viele (menschen|leute|personen) (erreichen|zu erreichen|) = reach as many people as possible
möglichst viele (menschen|leute|personen) {x} (erreichen|zu erreichen) = reach as many people as possible {x}
möglichst viele = as many
möglichst viele {w} (erreichen|zu erreichen) = reach as many {w} as possible

# -- awareness and reach
(bekanntheit|markenbekanntheit|brand awareness|awareness|bekanntheitsgrad|aufmerksamkeit|sichtbarkeit|bekanntheits|markenbewusstsein|präsenz|produktbekanntheit|wahrnehmung) = awareness
(bekanntheitskampagne|awarenesskampagne|awareness - kampagne|imagekampagne|image - kampagne|brandingkampagne|branding - kampagne|markenkampagne|brandkampagne) = brand awareness campaign
(reichweite|reichweiten|nettoreichweite|netto - reichweite|gesamtreichweite|reach) = reach
(reichweitenkampagne|reichweiten - kampagne) = reach campaign
(viel|maximale|hohe|möglichst viel|möglichst hohe|breite|grosse|große|größtmögliche) reichweite = maximum reach
(branding|markenaufbau|markenbildung|imageaufbau|imagepflege|image) = branding
(bekannter|bekannt) (machen|werden|zu machen|zu werden) = awareness
{x} (bekannter|bekannt) (machen|zu machen) = increase awareness {x}
{x} (bekannter|bekannt) werden = increase awareness {x}
(bei|in aller|) (munde|gespräch) = awareness
(impressions|impressionen|einblendungen|kontakte|werbekontakte|ad impressions|sichtkontakte|ais) = impressions
(so viele|möglichst viele|viele|maximal viele) (impressions|impressionen|einblendungen|kontakte|werbekontakte) (wie möglich|) = as many impressions as possible

{x} bekannter (wird|werden|zu machen|machen) = increase awareness {x}
{x} (davon|von uns|es|) (erfahren|erfährt|mitkriegen|mitbekommen|mitbekommt|wissen|wissen soll|hören sollen|kennenlernen|kennen lernen|bescheid wissen|gehört haben) = spread the word {x}
(mitkriegen|mitbekommen|davon erfahren) = spread the word
(uns|unsere marke|unser produkt|uns) (kennen|kennenlernen|kennen lernen) = awareness
(aufmerksamkeit|interesse) (wecken|schaffen|erzeugen|erregen|generieren) = raise awareness
(auf uns|darauf) aufmerksam machen = raise awareness
{x} aufmerksam (machen|zu machen) = raise awareness {x}

# -- traffic and visits
(traffic|websitetraffic|website - traffic|webtraffic|seitentraffic) = website traffic
(trafficaufbau|traffic - kampagne|trafficanstieg|trafficsteigerung|trafficaufkommen|trafficskampagne|traffickampagne) = traffic campaign
(klicks|klick|clicks|klickzahlen|linkklicks|klickrate|ctr) = clicks
(websitebesuche|website - besuche|seitenbesuche|webseitenbesuche|seitenaufrufe|page views|pageviews|webseitenaufrufe|websiteaufrufe|besuche auf der website|besuche auf unserer website|besuche auf unserer seite) = website visits
(websitebesucher|website - besucher|webseitenbesucher|besucher auf der website|besucher auf unserer website) = website visitors
(webseite|website|webauftritt|homepage|internetseite|seite|webpage) = website
(landingpage|landing page|zielseite|aktionsseite) = landing page
(onlineshop|online - shop|webshop|web - shop|shop|e - shop) = shop
mehr (besucher|leute|menschen|nutzer|kunden|besucherinnen) (auf|für|in) (unsere|die|unserer|der|unserem|unseren|meine|den) = drive more visitors to our
{x} (auf|in) {x2} (zu |)(bringen|holen|lenken|führen|leiten|schicken|locken|bekommen|kriegen|ziehen) = drive {x} to {x2}

# -- leads
(leads|lead|kontakte generieren|leadgenerierung|lead - generierung|leadgen|lead generierung|kontaktanfragen|kontaktanfrage|interessentenanfragen|interessenten|qualifizierte leads) = leads
(lead - kampagne|leadkampagne|leadgen - kampagne) = lead gen campaign
(anfragen|angebotsanfragen|anfrage|beratungsanfragen) = enquiries
(anmeldungen|anmeldung|registrierungen|registrierung|registrations|sign - ups|signups|neuanmeldungen|einschreibungen|neuregistrierungen) = registrations
(bewerbungen|bewerbung) = applications
(newsletter - anmeldungen|newsletteranmeldungen|newsletter - abos|newsletterabos|newsletter - abonnenten|newsletterabonnenten|newsletter anmeldungen) = newsletter sign-ups
(terminbuchungen|terminvereinbarungen|termine|beratungstermine|terminanfragen|besichtigungstermine) = appointments
(termin|beratungstermin|termine) (vereinbaren|buchen|ausmachen|zu vereinbaren|zu buchen) = book an appointment
(probefahrten|probefahrt|probefahrt - anfragen|probefahrtbuchungen) = test drives
(probeabos|probe - abos|testzugänge|probemonate|testabos|probetrainings|probetraining|probestunden) = trials
(demo|demos|demotermine|produktdemos|demo - anfragen) = demos
(sich|) (registrieren|anmelden|zu registrieren|anzumelden|einschreiben) = sign up
{x} (registrieren|anmelden|einschreiben) = sign up {x}
(angebot|offerte) (anfordern|einholen) = request a quote
(sich bewerben|zu bewerben) = apply

# -- sales
(verkäufe|verkauf|sales|abverkauf|abverkäufe|absatz|onlineverkäufe|online - verkäufe|ticketverkauf|ticketverkäufe|ticketabsatz|produktverkäufe|umsatzsteigerung) = sales
(abverkaufskampagne|salescampaign|saleskampagne|sales - kampagne|performancekampagne|performance - kampagne) = performance campaign for sales
(vorbestellungen|vorbestellung|pre - orders|preorders) = orders
(über|auf|via) (unsere|unserer|unseren|unserem|die|der|den) (website|webseite|seite|homepage|app|shop|onlineshop|online - shop) (buchen|bestellen|kaufen|reservieren|einkaufen) = more bookings on our website
(saisonkarten|jahreskarten|dauerkarten|abokarten) = subscriptions
(bestellungen|bestellung|orders|onlinebestellungen|online - bestellungen) = orders
(käufe|kauf|kaufabschlüsse|abschlüsse|vertragsabschlüsse|vertragsabschluss|onlinekäufe) = purchases
(conversions|conversion|konversionen|konversion) = conversions
(buchungen|buchung|hotelbuchungen|reisebuchungen|flugbuchungen|direktbuchungen) = bookings
(reservierungen|reservierung|tischreservierungen|tischreservierung|reservationen|platzreservierungen) = reservations
(neukunden|neukundengewinnung|kundengewinnung|neukundenakquise|kundenakquise) = new customers
(tisch|tische|plätze|zimmer|einen tisch|einen platz|ein zimmer|online|direkt) (reservieren|buchen|zu reservieren|zu buchen) = more reservations
(reservieren|zu reservieren) = reservations
(mehr|möglichst viele) (leute|menschen|hörer) (meinen|unseren|den|ihren) (podcast|neuen podcast) hören = more listeners for our podcast
(mehr|möglichst viele) (leute|menschen|hörer) (mein|unser|das) (album|neues album|lied|song) hören = more listeners for our album
(unseren|meinen|den) (podcast|neuen podcast) (hören|abonnieren|bekannter machen|pushen) = promote our podcast
(neue) (kunden|kundinnen|kundschaft) = new customers
(kunden|neukunden|neue kunden|mehr kunden) (gewinnen|zu gewinnen|akquirieren) = acquire new customers
(abos|abonnements|abschlüsse von abos|aboabschlüsse|mitgliedschaften|neue mitglieder|abo - abschlüsse) = subscriptions
(mehr) (verkaufen|zu verkaufen|absetzen) = sell more
{x} (verkaufen|zu verkaufen|absetzen) = sell {x}
mehr {w} (verkaufen|zu verkaufen|absetzen) = sell more {w}
(tickets|karten|eintrittskarten) (verkaufen|zu verkaufen|an den mann bringen|loswerden) = sell tickets
(mehr|neue) (tickets|karten|eintrittskarten) = more ticket sales
(saal|haus|laden|bude|betten|zimmer|plätze|restaurant|hütte) (voll|füllen|vollkriegen|voll kriegen|voll bekommen|voll machen|zu füllen) = more bookings
(leute|menschen|kunden|nutzer|sie) sollen {x} (kaufen|bestellen|shoppen) = people to buy {x}
(kaufen|bestellen) sollen = buy
zum (kauf|bestellen|kaufen) (anregen|bewegen|animieren|bringen) = more purchases
roas = ROAS

# -- app installs
(app - installs|app installs|appinstalls|installs|installationen|installation|app - installationen|app installationen|app - downloads|app downloads|appdownloads|downloads|app - download|neuinstallationen|installationszahlen) = app installs
(app - install - kampagne|app install kampagne|install - kampagne|app - kampagne|appkampagne) = app install campaign
(die|mehr|unsere|) (leute|menschen|nutzer|kunden|user) (sollen|sollten|) {x} (herunterladen|runterladen|installieren|downloaden|laden) = get people to download {x}
unsere (app|neue app) (herunterladen|runterladen|installieren|downloaden) = get people to download our app
{x} (herunterladen|runterladen|installieren|downloaden) (sollen|) = get people to download {x}
(herunterladen|runterladen|installieren|downloaden|heruntergeladen) = download

# -- video views and streams
(videoaufrufe|video - aufrufe|videoviews|video - views|video views|views|aufrufe|videowiedergaben|wiedergaben) = video views
(abgeschlossene|vollständige|komplette) (views|videoviews|videoaufrufe) = completed views
(abschlussrate|vtr|view - through - rate|durchsehrate|vcr) = completion rate
(anschauen|ansehen|angucken|angeschaut|zu ende schauen) = watch
(leute|menschen|nutzer) sollen {x} (anschauen|ansehen|sehen) = people to watch {x}
(unseren|unser|den|das) (spot|video|film|trailer) (anschauen|ansehen|sehen|zu ende schauen) = people to watch our video
(streams|abrufe|podcast - abrufe|podcastabrufe|plays|streamingzahlen) = streams
(mehr|neue) (hörer|hörerinnen|zuhörer) für (unseren|meinen|den) (podcast|neuen podcast) = more listeners for our podcast
(mehr|neue) (hörer|hörerinnen|zuhörer) für (unser|mein|das) (album|neues album) = more listeners for our album
(mehr|neue) hörer = more listeners

# -- brand, product and occasions
(marke|brand) = brand
*marke = {*} brand
(firma|unternehmen|betrieb|gesellschaft mbh) = company
*unternehmen = {*} company
*firma = {*} company
*anbieter = {*} provider
*hersteller = {*} manufacturer
*händler = {*} retailer
*kette = {*} chain
*versicherung = {*} insurance
*versicherer = {*} insurance
*app = {*} app
*shop = {*} shop
*laden = {*} store
*geschäft = {*} store
*studio = {*} studio
*agentur = {*} agency
*kampagne = {*} campaign
*kampagnen = {*} campaign
*produkte = {*} products
*produkt = {*} product
*linie = {*} line
*kollektion = {*} collection
*werbung = {*} ads
*schule = {*} school
*kurse = {*} courses
*reisen = {*} travel
*reise = {*} travel
*hotel = {*} hotel
(kampagne|kampagnen|werbekampagne|werbung|werbemassnahme|maßnahme|massnahme|aktion) = campaign
(kunde|auftraggeber|werbekunde|mandant) = client
(launch|einführung|produkteinführung|produktlaunch|markteinführung|neueinführung|relaunch) = launch
(eröffnung|neueröffnung|filialeröffnung|wiedereröffnung) = opening
(angebot|aktionsangebot|promo|promotion) = offer
(produkt|produkte|artikel) = product
(sortiment|linie|serie|reihe|kollektion) = range
(startup|start - up|jungunternehmen) = startup
(app|apps|anwendung) = app
(dienst|dienstleistung|dienstleistungen|service) = service
(mediaplan|plan|media - plan|mediaplanung) = media plan

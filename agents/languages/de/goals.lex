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
{x} (davon|von uns|von der eröffnung|von dem fest|vom {w}) (erfahren|erfährt|mitkriegen|mitbekommen|mitbekommt|hören|hört|gehört haben|bescheid wissen) = spread the word {x}
{x} (mitkriegen|mitbekommen|mitbekommt|erfahren sollen|wissen soll|wissen sollen|hören sollen|bescheid wissen|gehört haben) = spread the word {x}
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
(leute|menschen|kunden|nutzer|sie) sollen {x} (kaufen|bestellen|shoppen) = people should buy {x}
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
{x} (soll|sollen|solln|sollten|müssen) (sich|) {x2} (anschauen|ansehen|angucken) = {x} should see {x2}
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

# -- what people are to do: verbs at the end of "die Leute sollen ..."
{x} (soll|sollen|solln|sollten|soin|müssen|müssten|können|dürfen) {x2} (kaufen|einkaufen|shoppen|bestellen|ordern|erwerben|kaffa) = {x} should buy {x2}
{x} (soll|sollen|solln|sollten|müssen|müssten|können|dürfen) (kaufen|einkaufen|shoppen|bestellen) = {x} should buy
{x} (soll|sollen|solln|sollten|müssen|müssten|können|dürfen) {x2} (buchen|reservieren) = {x} should book {x2}
{x} (soll|sollen|solln|sollten|müssen|müssten|können|dürfen) (buchen|reservieren) = {x} should book
{x} (soll|sollen|solln|sollten|müssen|müssten|können|dürfen) (sich|) {x2} (anmelden|registrieren|einschreiben|eintragen|bewerben) = {x} should sign up {x2}
{x} (soll|sollen|solln|sollten|müssen|müssten|können|dürfen) (sich|) (anmelden|registrieren|einschreiben|eintragen|bewerben) = {x} should sign up
{x} (soll|sollen|solln|sollten|müssen|müssten) (bei uns|uns|im laden|) (anrufen|kontaktieren|anschreiben|anfragen|anfunken) = {x} should call us
{x} (soll|sollen|solln|sollten|müssen|müssten) (sich|) (bei uns|) melden = {x} should contact us
{x} (soll|sollen|solln|sollten|müssen|müssten) (das|ein|unser|) (formular|kontaktformular|anfrageformular) (ausfüllen|absenden|abschicken) = {x} should fill in our form
{x} (soll|sollen|solln|sollten|müssen|müssten) {x2} (anfordern|anfragen|einholen|erfragen) = {x} should request {x2}
{x} (soll|sollen|solln|sollten|müssen|müssten) (ihre|die|) (daten|nummer|telefonnummer|adresse|e - mail|mailadresse|kontaktdaten) (hinterlassen|dalassen|angeben) = {x} should leave their details
{x} (soll|sollen|solln|sollten|müssen|müssten) (einen|eine|ein|) (termin|beratungstermin|besichtigungstermin|beratung|probefahrt|probestunde|vorführung|rückruf|probetraining) (vereinbaren|ausmachen|buchen|machen|anfordern) = {x} should book an appointment
{x} (soll|sollen|solln|sollten|müssen|müssten) (auf|in) (die|unsere|unsre|unsa|meine|mei|de|unserer) (website|webseite|seite|homepage|internetseite|internetseitn|seitn|landingpage) (gehen|geh|gehn|kommen|kemma|schauen|schaun|schau|klicken|surfen|landen|vorbeischauen|gucken|klickn) = {x} should visit our website
{x} (soll|sollen|solln|sollten|müssen|müssten) (auf|in) {x2} (gehen|geh|gehn|kommen|kemma|schauen|schaun|schau|klicken|surfen|landen|vorbeischauen|gucken|klickn) = {x} should visit {x2}
{x} (soll|sollen|solln|sollten|müssen|müssten) (sich|) (auf|) {x2} (umsehen|umschauen) = {x} should visit {x2}
{x} (soll|sollen|solln|sollten|müssen|müssten) (sich|) (unsere|die|meine) (seite|website|webseite|homepage|internetseite) (ansehen|anschauen|besuchen|angucken) = {x} should visit our website
{x} (soll|sollen|solln|sollten|müssen|müssten) klicken = {x} should click
{x} (soll|sollen|solln|sollten|müssen|müssten) (sich|) (die|unsere|meine) (app|neue app) (holen|laden|runterladen|herunterladen|installieren|ziehen|besorgen|draufladen) = {x} should download our app
{x} (soll|sollen|solln|sollten|müssen|müssten) (sich|) (das|unser) (spiel|game) (holen|laden|runterladen|herunterladen|installieren|zocken) = {x} should download our game
{x} (soll|sollen|solln|sollten|müssen|müssten) (unser|das|mein) (album|neues album) (hören|streamen|anhören) = {x} should listen to our album
{x} (soll|sollen|solln|sollten|müssen|müssten) (unseren|den|meinen|die|unsere) (song|single|track|podcast|folge|hörspiel) (hören|streamen|anhören) = {x} should listen to our single
{x} (soll|sollen|solln|sollten|müssen|müssten) (sich|) (unseren|den|meinen|das) (film|trailer|clip|teaser|spot|video|kurzfilm) {x2} (ansehen|anschauen|sehen|gucken) = {x} should watch our video {x2}
{x} (soll|sollen|solln|sollten|müssen|müssten) (sich|) (unseren|den|meinen|das) (film|trailer|clip|teaser|spot|video|kurzfilm) (ansehen|anschauen|sehen|gucken) = {x} should watch our video
(der|unser|das|mein) (trailer|film|clip|teaser|video|kurzfilm) (soll|muss|sollte) (gesehen|angeschaut|angesehen|geguckt) werden = people should watch our trailer
{x} (soll|sollen|solln|sollten|müssen|müssten) {x2} (spenden|unterschreiben) = {x} should donate {x2}
{x} (soll|sollen|solln|sollten|müssen|müssten) spenden = {x} should donate
{x} (soll|sollen|solln|sollten|müssen|müssten) (mitglied|mitglieder|kunde|kunden|abonnenten) werden = {x} should become members
{x} (soll|sollen|solln|sollten|müssen|müssten) (unseren|den|das|unser|unsere|die) (spot|jingle|werbung|anzeige|botschaft|name|namen|slogan|motto) (hören|sehen|mitkriegen|mitbekommen|kennen) = everyone should hear our ad
{x} (soll|sollen|solln|sollten|müssen|müssten) {x2} (wissen|wissn|erfahren|mitkriegen|mitbekommen|spitzkriegen) = {x} should know about us {x2}
{x} (soll|sollen|solln|sollten|müssen|müssten) (wissen|wissn|erfahren|mitkriegen|mitbekommen) = {x} should know about us
{x} (soll|sollen|solln|sollten|müssen|müssten) (uns|unseren namen|unsere marke|den namen|die marke) (kennen|kennenlernen|kennen lernen|wahrnehmen|bemerken|erkennen) = {x} should know us
{x} (soll|sollen|solln|sollten|müssen|müssten) von (uns|dem fest|der eröffnung|der aktion|der marke) (hören|gehört haben|erfahren|wissen) = {x} should hear about us
(leit|leut|d'leit|de leit|d'leut|de leut|leutln) = people
(mia|mir) (san|sind) (da|do|wieder da|wieder do) = we are here
{x} (soll|muss|sollte) (uns|mich) (wahrnehmen|kennen|bemerken|sehen) = people should know us
(die|der|das|mein|meine|unser|unsere) (chef|chefin|vorstand|geschäftsführer|geschäftsführung|kunde|beirat|gremium|steuerberater) (will|möchte|muss|soll) (es|das|ihn|den plan|) = the boss wants it

# -- being known, as people say it
(man|jeder|jede|jedermann|die stadt|das dorf|das viertel|der kiez|das quartier|die nachbarschaft) kennt (uns|mich) = goal: people know us
hauptsache (,|) (man|jeder|alle) (kennt|kennen) (uns|mich) = goal: people know us
(es soll sich|es muss sich|das soll sich|das muss sich|soll sich|muss sich) (rumsprechen|herumsprechen) = the word should get around
(sich rumspricht|sich herumspricht|sich rumsprechen|sich herumsprechen|rumsprechen|herumsprechen) = goal: the word gets around
(uns|mir|sich|uns in {w}|uns hier) (einen|an|'nen|nen) namen (machen|zu machen) = make a name for ourselves
uns {x} einen namen (machen|zu machen) = make a name for ourselves {x}
(einen|nen) namen (machen|zu machen) = make a name for ourselves
damit {x} (uns|mich) (kennenlernt|kennenlernen|kennen lernt|kennt|kennen|wahrnimmt|bemerkt) = so that people know us {x}
dass {x} (uns|mich) (kennenlernt|kennenlernen|kennen lernt|kennt|kennen|wahrnimmt|bemerkt) = so that people know us {x}
damit {x} (davon|von uns) (erfährt|erfahren|hört|hören|weiss|wissen) = so that people know about us {x}
damit {x} (weiß|weiss|wissen) , dass = so that people know that
(kaum einer|kaum jemand|keiner|niemand|fast niemand|keine sau|kein mensch|kein schwein) (weiß|weiss|ahnt) (,|) dass (es uns gibt|wir da sind|es sie gibt|wir existieren) = nobody knows that we exist
(kaum einer|kaum jemand|keiner|niemand|fast niemand|keine sau|kein mensch|kein schwein|noch keiner|noch niemand) kennt (uns|mich|die marke|unseren namen) = nobody knows us
(kaum einer|kaum jemand|keiner|niemand|noch keiner|noch niemand) hat (je |)von uns gehört = nobody has heard of us
(wollen|möchten) (von uns|von mir) reden machen = want to be talked about
(von uns|von sich) reden machen = goal: be talked about
(unser|der|mein) name (soll|muss|sollte) (hängen bleiben|hängenbleiben|im kopf bleiben|in den köpfen bleiben|sich einprägen|bekannt werden|in aller munde sein) = our name should stick in people's heads
(im|in den) (gedächtnis|köpfen|kopf|ohr|köpfen der leute) (bleiben|hängen bleiben|hängenbleiben|sein) = goal: stay in people's heads
(ordentlich|richtig|viel|bisschen|etwas|mächtig|ein bisschen|) (wirbel|lärm|krach|rummel|tamtam|aufsehen|trara|rabatz|radau|alarm) {x} (machen|zu machen|schlagen|erregen|erzeugen) = make some noise about us {x}
(wirbel|tamtam|aufsehen|rummel|trara) (machen|erregen|erzeugen) = make some noise about us
(trommeln|die werbetrommel rühren|werbetrommel rühren|trommel rühren|die trommel rühren) = goal: beat the drum
(trommeln|die werbetrommel rühren|werbetrommel rühren) für (die|unsere|das|den|unser) = goal: beat the drum for
(auf uns|auf mich|auf die marke|auf unser angebot|auf unseren laden) aufmerksam (machen|zu machen|werden) = raise awareness
(aufmerksam) (machen|zu machen) auf = raise awareness of
(wollen|möchten|müssen) (einfach |nur |mehr |)(gesehen|wahrgenommen|bemerkt|gehört|entdeckt) werden = want to be noticed
(gesehen|wahrgenommen|bemerkt|entdeckt) (zu |)werden = goal: be noticed
(wollen|möchten) (im gespräch|in aller munde|präsent|überall|sichtbar|bekannt|in den köpfen) (sein|bleiben|werden) = want to be talked about
(gesicht|flagge|präsenz) zeigen = goal: brand awareness
(aus der versenkung|aus dem schatten|aus der anonymität) (holen|treten|kommen|heraus) = goal: brand awareness
(es|das) (soll|muss) (jeder|jede|alle|die ganze stadt|das ganze dorf|die leute) (wissen|mitkriegen|erfahren|mitbekommen) = everyone should know about us
(alle|jeder|jede|die leute|die menschen|ganz {w}) (soll|sollen|solln|sollten|muss|müssen) (es|das|davon) (wissen|mitkriegen|erfahren|mitbekommen|hören) = everyone should know about us
(möglichst viele|so viele wie möglich|alle|jeder|viele) (leute|menschen|ohren|hörer|) (soll|sollen|solln|sollten|müssen) {x} (spot|jingle|werbung|botschaft|slogan|durchsage) (hören|mitkriegen|mitbekommen|wahrnehmen) = as many people as possible should hear our ad {x}
(ich|wir|man) (will|wollen|möchte|möchten|muss|müssen|würde gern|hätte gern|würden gerne|würden gern|würde gerne) (gern|gerne|noch|mal|nur|erstmal|einfach|vorher|) (wissen|erfahren|hören) = tell me

# -- contacts in every form
(rückrufbitte|rückrufbitten|rückrufe|rückruf|rückrufanfragen|rückrufwünsche|rückrufformular|rückrufformulare|rückrufservice) = call-back requests
(anfrage|anfragen|kontaktanfragen|nachrichten|kontakte|mails|e - mails) (über|übers|via|durch|mit|per|auf) (das|unser|dem|unserem|) (kontaktformular|formular|anfrageformular|onlineformular|web - formular|webformular) = enquiries via our form
(kontaktformular|anfrageformular|onlineformular|kontaktformulare|anfrageformulare|ausgefüllte formulare|formularausfüllungen|formularabschlüsse|formulareingänge|formularanfragen) = contact forms
(whitepaper|white paper|e - book|ebook|leitfaden|ratgeber|broschüre|broschüren|katalog|prospekt|studie|checkliste|leitfäden|pdf) - (downloads|download|bestellungen|anforderungen|anfragen) = whitepaper downloads
(whitepaper|ebook|broschüren|katalog|prospekt|studien|checklisten|ratgeber) (downloads|download|bestellungen|anforderungen|anfragen) = whitepaper downloads
(whitepaperdownloads|ebookdownloads|katalogbestellungen|kataloganforderungen|prospektanforderungen|broschürenbestellungen|kataloganfragen|infomaterialanfragen|prospektanfragen) = brochure requests
(katalog|kataloge|prospekt|broschüre|infomaterial|infopaket|muster|proben|unterlagen) (anfordern|bestellen|anzufordern|zu bestellen) = request our brochure
(kostenvoranschlag|kostenvoranschläge|angebotsanfragen|angebotsanfrage|preisanfragen|preisanfrage|offertanfragen|offertenanfragen|offerten|offertanfrage|angebotsanforderungen|besichtigungsanfragen) = quote requests
(besichtigungen|besichtigung|hausbesichtigungen|vor - ort - termine|erstgespräche|erstgespräch|beratungsgespräche|beratungsgespräch|kennenlerngespräche|vorführtermine|schnuppertermine|schnupperstunden|schnupperstunde|probestunde|probelektionen|probelektion|schnupperkurse|schnupperkurs) = appointments
(probestunde|probestunden|schnupperstunde|schnuppertag|schnupperkurs|probetraining|probelektion|erstgespräch|beratungsgespräch|gratisstunde|kennenlernstunde) (buchen|vereinbaren|ausmachen|zu buchen|reservieren) = book a trial lesson
(kostenlose|gratis|kostenloses|kostenfreie) (probestunde|schnupperstunde|probetraining|beratung|erstberatung|probelektion|stunde) (buchen|vereinbaren|reservieren|ausmachen) = book a free lesson
(bewerber|bewerberinnen|kandidaten|fachkräfte|azubis|auszubildende|mitarbeiter|mitarbeitende|personal|pflegekräfte|aushilfen|lehrlinge) (finden|gewinnen|suchen|zu finden|zu gewinnen) = more applicants
(suchen|sucht|suchen wir|brauchen) (neue |dringend |noch |)(azubis|auszubildende|mitarbeiter|mitarbeitende|bewerber|pflegekräfte|fachkräfte|personal|aushilfen|lehrlinge|fahrer|köche|verkäufer|verkäuferinnen|servicekräfte) = looking for applicants
(telefonnummern|handynummern|adressen|mailadressen|e - mail - adressen|kontaktdaten) (sammeln|einsammeln|gewinnen|von interessenten) = get phone numbers of people
(anrufe|telefonanrufe|anrufe im laden|anrufe bei uns) = calls

# -- selling, as people say it
(karten|tickets|eintrittskarten|plätze) (gibts|gibt's|gibt es|sind|kriegt man|bekommt man|kann man) (nur|ausschliesslich|bloss|) (online|im internet|im netz|auf der website|über die website) (kaufen|) = tickets only online
(tickets|karten|eintrittskarten) online (verkaufen|kaufen|) = tickets online
(hütte|bude|laden|saal|haus|ferien|herbstferien|sommerferien|kurse|halle|lokal|zimmer|betten|termine|termine im mai|kalender) (voll|ganz voll|ausgebucht) (kriegen|bekommen|machen|haben|werden) = fill the house
(wollen|möchten|sollen|müssen) {x} (voll|ausgebucht) (kriegen|bekommen|machen|haben|sein|werden) = want to be fully booked {x}
(restposten|lagerbestand|bestand|überhang|ladenhüter|ware|lager) (abverkaufen|loswerden|räumen|raushauen|verkaufen) = sell the stock
(sollen|müssen) (weg|raus|unter die leute|an den mann) = sell out
direkt bei uns = directly with us
(app|apps|die app|unsere app) (runterladen|herunterladen|installieren|laden|holen|ziehen|draufladen) = get people to download our app
(ziel|zweck|warum|wozu|weshalb|wofür|grund|aktion|gewünschte aktion|gewünschtes ergebnis|aufgabe|anlass) : = goal:
(zweck|gewünschte aktion|absicht|ansinnen|anliegen|wunsch) = goal
(videoaufrufe|views|aufrufe) ! = video views!
(hörer|zuhörer|hörerinnen) für (den|unseren|meinen) podcast = more listeners for our podcast
(wär|wären|wäre) (super|toll|klasse|schön|prima|spitze|genial|fein|ideal|perfekt|gut|nett|cool) = would be great
(ist|wäre) (das|unser) (ziel|ein ziel) = is the goal
, das (ist|wäre) (das|unser) ziel = - that is the goal
(das album|unser album|mein album|die platte|unsere platte) hören = listen to our album
das (ist|wäre) (das|unser) ziel = that is the goal
wie viele (leute|menschen|personen|hörer) (wir|ich|man) (damit |so |)(erreichen|erreiche|erreicht) = how many people would we reach
(die leute|leute|die menschen|menschen|alle|fans|die fans|hörer) sollen (unser|das|mein) (album|neues album) (hören|streamen|anhören) = people should listen to our album
(die leute|leute|die menschen|menschen|alle|fans|die fans|hörer) sollen (unseren|den|meinen) (podcast|song|track|single) (hören|streamen|anhören) = people should listen to our podcast
(abokampagne|abo - kampagne|abonnement - kampagne|spendenkampagne) = subscription campaign
(man|jeder|die leute|leute|alle|die stadt) (soll|sollen|sollten|muss) (über|von) (uns|unsere marke|die marke|das fest) (sprechen|reden|tratschen) = people should talk about us
(über|von) (uns|unsere marke|der marke) (spricht|sprechen|redet|reden) = talk about us
{x} hat (noch|bisher|bislang|fast|so gut wie|) (keiner|niemand|kaum einer|kaum jemand|kein mensch) von (uns|mir|der marke) gehört = nobody has heard of us {x}
(präsent|sichtbar|im kopf|in den köpfen|bekannt|überall) (sein|bleiben|werden) (in|bei|) (den|der|) (köpfen|leuten|kundschaft|stadt|) = goal: brand awareness
(karten|tickets|restkarten|plätze|eintrittskarten|möbel|ware|restposten|sie) (müssen|sollen) (weg|raus|unter die leute|verkauft werden) = sell tickets
die (karten|tickets|restkarten|plätze|restposten) (müssen|sollen) (weg|raus|unter die leute|verkauft werden) = sell tickets
(der|unser|das|mein) (trailer|film|clip|teaser|video|kurzfilm) (soll|muss|sollte) {x} (gesehen|angeschaut|angesehen|geguckt) werden = people should watch our trailer {x}
wie viele {x} (wir|ich|man) (damit |so |)(erreichen|erreiche|erreicht) = how many {x} would we reach

dass mehr (leute|menschen|kunden|nutzer) {x} (herunterladen|runterladen|installieren) = more people to download {x}
dass mehr (leute|menschen|kunden|nutzer) {x} (kaufen|bestellen) = more people to buy {x}
dass mehr (leute|menschen|kunden|nutzer) {x} (buchen|reservieren) = more people to book {x}
dass mehr (leute|menschen|kunden|nutzer) {x} (besuchen|anschauen|ansehen) = more people to visit {x}
dass mehr (leute|menschen|kunden|nutzer) {x} (hören|anhören|streamen) = more people to listen to {x}
dass (mehr|möglichst viele) (leute|menschen|kunden|nutzer) {x} kennen = more people to know about {x}

# -- accounts, tickets, clicks and being known, as compounds and questions of who knows
(kontoeröffnung|kontoeröffnungen|neukonten|neue konten|kontoabschlüsse|kontoabschluss|depoteröffnungen|depoteröffnung|girokontoeröffnungen|eröffnete konten|neukontoeröffnungen|antragsstrecken|vertragsabschlüsse|policenabschlüsse|onlineabschlüsse|online - abschlüsse) = account openings
(kartenverkauf|kartenverkäufe|kartenverkäufen|kartenvorverkauf|kartenabsatz|eintrittskartenverkauf|vorverkauf|abonnementverkäufe|aboverkäufe|kartenbestellungen) = ticket sales
(klicks|klick|clicks) (auf|in|zu|zum|zur|in den|auf den|auf die|auf das|auf unseren|auf unsere|auf unser|zu unserem|zu unserer) (den |die |das |unseren |unsere |unser |) (shop|onlineshop|webshop|online - shop|seite|website|webseite|homepage|landingpage|landing page|produktseite|produktseiten) = clicks to our website
(soll|sollte|muss|müsste) (uns|mich) (jeder|jede|jeder und jede|ganz {w}|alle welt|die ganze stadt|die stadt) (kennen|gehört haben|auf dem schirm haben) = everyone should know about us
(sollen|sollten|müssen) (uns|mich) (alle|die leute|möglichst viele|viele|die menschen|die nachbarn) (kennen|gehört haben|auf dem schirm haben) = everyone should know about us
(jeder|alle|die ganze stadt) (soll|sollen|sollte|muss|müssen) (uns|mich|unseren namen) (kennen|kennenlernen) = everyone should know about us

# -- what counts, what is looked for
(es zählen|es zählt|was zählt sind|was zählt ist|entscheidend sind|entscheidend ist|ausschlaggebend sind|ausschlaggebend ist|massgeblich sind|massgeblich ist|erfolg heisst|erfolg bedeutet|gemessen wird an|gemessen wird das an|gemessen werden wir an|gemessen wird der erfolg an|wir messen|wir messen uns an|im mittelpunkt stehen|im mittelpunkt steht|im zentrum stehen|im zentrum steht|worauf es ankommt sind|wichtig sind uns|wichtig sind|hauptsache) = goal is
(worauf es ankommt|was zählt|was für uns zählt|was wir brauchen|was wir wollen) (,|:) (sind|ist|) = goal is
es kommt (uns|) (auf|vor allem auf) {x} an = goal is {x}
(davon|von denen) (brauchen|bräuchten|wollen|möchten|hätten) wir (gern|gerne|) mehr = that is our goal
(gesucht werden|gesucht sind|gesucht wird|gesucht ist|wir suchen dringend|wir suchen händeringend) = we need
(ausgefüllte|ausgefüllten|abgeschickte|abgeschickten|abgesendete|eingegangene) (formulare|formularen|kontaktformulare|kontaktformularen|anfrageformulare|onlineformulare) = form fills
# -- pages by their names: "Bestellseite", "Produktseite"
*seite = {*} page
*seiten = {*} pages
(katalog|onlinekatalog|online - katalog|produktkatalog) = catalogue
(mehr|zusätzliche|viele) (klicks|clicks) auf (den|die|das|unseren|unsere|unser|der) = more traffic to our
(mehr|zusätzliche) (leute|menschen|besucher|nutzer|kunden|besucherinnen) aus {l} (auf|in) (unsere|die|unserer|der|unserem|unseren|den) = more people from {l} on our
# -- "dazu bewegen, die Seite zu besuchen"
dazu (bewegen|bringen|animieren|motivieren|anregen|ermuntern|ermutigen|verleiten|einladen) , {l} (zu besuchen|aufzurufen|anzusehen|anzuschauen|zu durchstöbern|anzuklicken) = to visit {l}
dazu (bewegen|bringen|animieren|motivieren|anregen|ermuntern|ermutigen|verleiten|einladen) , {l} (zu kaufen|zu bestellen|zu erwerben) = to buy {l}
dazu (bewegen|bringen|animieren|motivieren|anregen|ermuntern|ermutigen|verleiten|einladen) , {l} (zu buchen|zu reservieren) = to book {l}
dazu (bewegen|bringen|animieren|motivieren|anregen|ermuntern|ermutigen|verleiten|einladen) , {l} (herunterzuladen|zu installieren|runterzuladen) = to download {l}
dazu (bewegen|bringen|animieren|motivieren|anregen|ermuntern|ermutigen|verleiten|einladen) , {l} (zu hören|anzuhören|zu streamen) = to listen to {l}
dazu (bewegen|bringen|animieren|motivieren|anregen|ermuntern|ermutigen|verleiten|einladen) , {l} (anzufordern|anzufragen) = to request {l}
dazu (bewegen|bringen|animieren|motivieren|anregen|ermuntern|ermutigen|verleiten|einladen) , sich {l} (anzumelden|zu registrieren|einzuschreiben|zu bewerben) = to sign up {l}
# -- being heard of
dass (sie|du|ihr|ich|wir|er) {x} (mitkriegen|mitbekommen|erfahren|bescheid wissen|mitkriegt|mitbekommt|weiss) = that you are told
dass (es|das|uns|davon|) {x} (mitkriegt|mitbekommt|erfährt|weiss|bescheid weiss|kennt|spricht) = that {x} should know about us
{x} (mitkriegt|bescheid weiss) = spread the word {x}
(davon|von uns|von der eröffnung|vom angebot|darüber) wind (bekommen|bekommt|kriegen|kriegt) = hear about us
damit {x} (davon|von uns) {x2} (bekommen|bekommt|kriegen|erfahren|erfährt|hören|hört) = so that everyone hears about us
# -- "damit die Leute es hören"
damit (die leute|leute|alle|mehr leute|menschen|mehr menschen|die fans|fans|hörer|viele|möglichst viele|die hörer) (sie|ihn|es|das|die single|den song|das album|unser album|unseren song|unsere single|unsere musik|den podcast|unseren podcast|uns) (streamen|hören|anhören|rauf und runter hören|abspielen|speichern) = so that people listen to our music
damit (die leute|leute|alle|mehr leute|menschen|mehr menschen|die kunden|kunden|viele|möglichst viele) (sie|ihn|es|das|unsere produkte|unser produkt|bei uns|online|im shop) (kaufen|bestellen|einkaufen) = so that people buy it
damit (die leute|leute|alle|mehr leute|menschen|mehr menschen|gäste|die gäste|kunden|viele|möglichst viele) (sie|ihn|es|das|bei uns|direkt|online|direkt bei uns) (buchen|reservieren) = so that people book
damit (die leute|leute|alle|mehr leute|menschen|mehr menschen|viele|möglichst viele|die nutzer) (sie|ihn|es|die app|unsere app|das spiel|unser spiel) (herunterladen|runterladen|installieren|laden) = so that people download our app
damit (die leute|leute|alle|mehr leute|menschen|mehr menschen|viele|möglichst viele) (ihn|es|das video|den trailer|den film|unseren film|das|unser video) (sehen|ansehen|anschauen|gucken) = so that people watch our video
damit (die leute|leute|alle|mehr leute|menschen|mehr menschen|viele|möglichst viele|kunden) (auf|in) {x} (gehen|kommen|klicken|landen|vorbeischauen|schauen) = so that people visit {x}
# -- giving, and what has to be sold
(spenden|spendengelder|geldspenden|onlinespenden|online - spenden) (sammeln|einsammeln|generieren|einwerben|eintreiben|erhalten|bekommen|zu sammeln) = get donations
(spenden|spendengelder) {x} (sammeln|einsammeln|generieren|einwerben|eintreiben|zu sammeln) = get donations {x}
(geldspenden|onlinespenden|online - spenden|spendengelder|spendeneinnahmen|spendenaufkommen) = donations
(mehr|neue|höhere) spenden = more donations
spenden (über|via|auf) (die|unsere|der|unserer) = donations on our
(restkarten|restplätze|resttickets|restposten|restbestände|restbestand|lagerware|lagerbestände|ladenhüter|die karten|die tickets|karten|tickets|die ware|die letzten karten|die letzten plätze|die letzten tickets|plätze) (müssen|muss|sollen|soll) (alle|noch|dringend|jetzt|) (weg|raus|an den mann|unter die leute) = goal: sell our tickets
(sollen|sollten) {x} (gebucht|reserviert) werden = people should book {x}
(sollen|sollten) {x} (gekauft|bestellt|verkauft|abgesetzt) werden = people should buy {x}
{x} (soll|sollen|sollten) {x2} (geschaut|angeschaut|angesehen|gesehen|geguckt) werden = people should watch {x} {x2}
{x} (soll|sollen|sollten) {x2} (gebucht|reserviert) werden = people should book {x} {x2}
{x} (soll|sollen|sollten) {x2} (gekauft|bestellt) werden = people should buy {x} {x2}
{x} (soll|sollen|sollten) {x2} (gehört|gestreamt|angehört) werden = people should listen to {x} {x2}
(ihr|ihre|ihren) (kind|kinder|kindern|sohn|tochter) = their children

# that people get onto the site, whoever they are
(dass|damit|sodass) {x} auf (die|unsere|unserer|unseren|unserem|meine|meinen|den) (website|webseite|seite|homepage|internetseite|landingpage|shop|onlineshop|online-shop|webshop|blog) (kommen|kommt|gehen|geht|klicken|klickt|landen|landet|surfen|surft|schauen|schaut|gelangen|gelangt|stoßen|stößt|finden|findet|vorbeischauen) = that {x} should visit our website
(dass|damit|sodass) {x} (die|unsere|unseren|meine|den) (website|webseite|seite|homepage|internetseite|landingpage|shop|onlineshop|online-shop|webshop|blog) (besuchen|besucht|ansehen|ansieht|anschauen|anschaut|aufrufen|aufruft|anklicken|anklickt|durchstöbern) = that {x} should visit our website
(klicken|klickt) sich (auf|in|zu|durch) (unser|unsere|unseren|den|die) (website|webseite|seite|homepage|shop|onlineshop|webshop) = should visit our website

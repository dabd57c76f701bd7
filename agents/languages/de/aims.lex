# What is wished and what is missed: being known, being bought, booked, heard, watched, read, loaded.

# -- no one knows us
(niemand|keiner|kein mensch|kein schwein|keine sau|kein aas|kaum jemand|kaum einer|kaum wer|fast niemand|fast keiner|so gut wie niemand|so gut wie keiner|noch niemand|noch keiner|kaum ein mensch|praktisch niemand|praktisch keiner) (kennt|erkennt|bemerkt|beachtet) = no one knows
(niemand|keiner|kein mensch|kein schwein|keine sau|kein aas|kaum jemand|kaum einer|kaum wer|fast niemand|fast keiner|so gut wie niemand|so gut wie keiner|noch niemand|noch keiner|kaum ein mensch) (weiß|ahnt|merkt|bemerkt|glaubt|denkt|realisiert|checkt|hat bemerkt|hat gemerkt|hat mitbekommen|hat mitgekriegt|hat bisher mitbekommen|bekommt mit|kriegt mit|hat auf dem schirm|hat auf dem radar) (|,) (dass|das) = no one knows that
(niemandem|keinem|kaum jemandem|kaum einem|den wenigsten|nur wenigen|wenigen|fast niemandem|keinem menschen) ist (noch|überhaupt|eigentlich|wirklich|) (bewusst|klar|bekannt|aufgefallen|geläufig) (|,) (dass|das) = no one knows that
ist (niemandem|keinem|kaum jemandem|kaum einem|den wenigsten|nur wenigen|wenigen|fast niemandem|keinem menschen) (bewusst|klar|bekannt|aufgefallen|geläufig|ein begriff) = is unknown
(die wenigsten|nur wenige|wenige|zu wenige|viel zu wenige) (leute|menschen|kunden|) (kennen|wissen|ahnen|haben mitbekommen|haben bemerkt) = few people know
(kennt|kennen) (hier|dort|bei uns|noch|leider|ja|doch|so|außerhalb|bisher|draussen|in der gegend|in {w}|) (niemand|keiner|kein mensch|kein schwein|keine sau|kaum jemand|kaum einer|kaum wer|fast niemand|fast keiner|so gut wie niemand) = know no one
(hat|haben) es (niemand|keiner|kaum jemand|kaum einer|fast niemand) (mitbekommen|mitgekriegt|bemerkt|gemerkt|erfahren) = no one knows about us
(niemand|keiner|kein mensch|kaum jemand|kaum einer|fast niemand|so gut wie niemand) (hat|haben) (es|das|davon|) (mitbekommen|mitgekriegt|bemerkt|gemerkt|erfahren|gewusst) = no one knows about us
(niemand|keiner|kein mensch|kaum jemand|kaum einer|fast niemand|so gut wie niemand) (bekommt|kriegt) (es|das|davon etwas|davon was|was davon|davon) mit = no one knows about us
(niemand|keiner|kein mensch|kaum jemand|kaum einer|fast niemand|fast keiner|noch niemand|noch keiner) (hat|haben) (hier|je|jemals|schon|bisher|bislang|mal|) von (uns|mir|unserem {w}|unserer {w}|unseren {w}) gehört = no one has heard of us
von (uns|mir|unserem {w}|unserer {w}|unseren {w}) (hat|haben) (hier|je|jemals|schon|bisher|bislang|noch|dort|leider|in {w} noch|in {w}|im {w}|außerhalb von {w}|) (niemand|keiner|kein mensch|kaum jemand|kaum einer|fast niemand|noch niemand|noch keiner|kein schwein) (je|jemals|etwas|was|) gehört = no one has heard of us
{x} (haben|hat) (uns|mich|unseren {w}|unsere {w}|unser {w}) (längst|wohl|einfach|alle|fast|schon|scheinbar|offenbar|ganz|völlig|) vergessen = {x} have forgotten us
(haben|hat) (uns|mich|unseren {w}|unsere {w}|unser {w}) (längst|wohl|einfach|alle|fast|schon|scheinbar|offenbar|ganz|völlig|) vergessen = have forgotten us
{x} (haben|hat) (längst|wohl|einfach|alle|schon|scheinbar|offenbar|ganz|völlig|) vergessen (|,) (dass|das) (es uns|wir) = {x} have forgotten us, that we
(geraten wir|sind wir|gerät {x}|wir geraten|wir sind) in vergessenheit (geraten|) = people have forgotten us
(leute|menschen|alle|viele|kunden|jeder) hier = people here
(kennen|kennt) (hier|alle|immer|doch|) (nur|bloß|bloss|lediglich|ausschließlich|nichts als|nur noch) = know only
(reden|redet|sprechen|spricht|schwärmen|schwärmt) (alle|hier|immer|) (nur|bloß|bloss|ständig|dauernd|immer|nur noch) (von|über) = talk only about
(schwören|schwört) (alle|hier|nur|) auf = swear by
dass {x} (unseren namen|unsere namen|uns|unsere marke|unser {w}|unseren {w}|meinen namen|meine marke) (kennt|kennen|kennenlernt|kennenlernen) = that {x} should know about us
damit {x} (unseren namen|uns|unsere marke|unser {w}|unseren {w}|meinen namen|meine marke) (kennt|kennen|kennenlernt|kennenlernen) = so that {x} know about us
(uns|mich|unseren {w}|unsere {w}|unser {w}) (soll|sollte|muss) (man|jeder|jede|ganz {w}) (endlich|wieder|einfach|) kennen = people should know about us
ins gespräch (kommen|zu kommen|bringen) = be talked about
im gespräch (sein|bleiben) = be talked about
(mit|) (unserem|unserm|dem) namen (kann|können) (hier|) (niemand|keiner|kaum jemand|kaum einer) (etwas|was) anfangen = no one knows our name
(in aller munde|stadtgespräch|tagesgespräch) (sein|werden|ist|sind) = be talked about
(völlig|gänzlich|total|ziemlich|weitgehend|komplett|absolut|nahezu) unbekannt = unknown

# -- no one visits the site, reads it
(niemand|keiner|kein mensch|kein schwein|kaum jemand|kaum einer|fast niemand|fast keiner|so gut wie niemand) (schaut|klickt|geht|kommt|findet|surft|landet) (je|mal|noch|) (auf|zu) (unsere|unserer|unseren|unserem|die|meine|der) = no one visits our
(niemand|keiner|kein mensch|kein schwein|kaum jemand|kaum einer|fast niemand|fast keiner|so gut wie niemand) (besucht|klickt|öffnet|nutzt|findet) (unsere|unseren|unser|die|den|meine) = no one visits our
auf (unsere|meine|die|unserer|unseren|unserem) (seite|website|webseite|homepage|internetseite|shop|onlineshop|webshop|blog) (verirrt sich|schaut|kommt|klickt|geht|surft|findet) (fast|so gut wie|) (niemand|keiner|kaum jemand|kaum einer|kein mensch|kaum wer) = no one visits our website
(wird|werden) von (niemandem|keinem|kaum jemandem|kaum einem|fast niemandem|den wenigsten) (gelesen|besucht|aufgerufen|angeklickt) = no one reads our blog
(wird|werden) (kaum|nicht|fast nicht|selten|viel zu selten|nie) (gelesen|besucht|aufgerufen|angeklickt) = no one reads our blog
(hat|bekommt|kriegt|haben|bekommen) (so gut wie|fast|beinahe|praktisch) keine = have hardly any
(hat|bekommt|kriegt|haben|bekommen) (kaum|zu wenig|zu wenige|nur wenige|wenig|kaum noch) (besucher|besuche|zugriffe|traffic|klicks|aufrufe) = have hardly any visitors
(zugriffe|seitenzugriffe|webzugriffe) = visits

# -- bought, booked, sold
(gekauft|erworben|bestellt|geordert) (werden|wird|würden|würde) = be bought
(verkauft|abverkauft|abgesetzt) (werden|wird|würden|würde) = be sold
(gebucht|reserviert|gemietet) (werden|wird|würden|würde) = be booked
gespendet (werden|wird|würden|würde) = be donated
(soll|sollen|sollte|sollten|muss|müssen|müsste|müssten) (endlich|wieder|online|direkt|auch|) (gekauft|bestellt|geordert|geshoppt|eingekauft|gespendet|gebucht|reserviert) werden = people should buy
(soll|sollen|sollte|sollten|muss|müssen|müsste|müssten) {x} (gekauft|bestellt|geordert|geshoppt|eingekauft) werden = people should buy {x}
(soll|sollen|sollte|sollten|muss|müssen|müsste|müssten) {x} (verkauft|abverkauft|abgesetzt) werden = sell {x}
verkauft werden (soll|sollen|sollte|sollten|muss|müssen) {x} = sell {x}
gekauft werden (soll|sollen|sollte|sollten|muss|müssen) {x} = people should buy {x}
gebucht werden (soll|sollen|sollte|sollten|muss|müssen) {x} = people should book {x}
(hat|haben) (bisher|noch|bislang|erst|) (keiner|niemand|kaum einer|kaum jemand|kein mensch|fast niemand) {x} (gekauft|bestellt|gebucht|reserviert|gespendet) = no one buys {x}
(keiner|niemand|kaum einer|kaum jemand|kein mensch|fast niemand) (hat|haben) (bisher|noch|bislang|) {x} (gekauft|bestellt|gebucht|reserviert|gespendet) = no one buys {x}
(kauft|bestellt|bucht|spendet|kaufen|bestellen) (leider|noch|hier|bisher|) (keiner|niemand|kaum einer|kaum jemand|kein mensch|fast niemand) = no one buys
(ausverkauft|ausgebucht|restlos ausverkauft|komplett ausgebucht) (sein|werden|soll|sollen|zu sein) = sell out
(ausverkauft|ausgebucht|restlos ausverkauft) (soll|sollen|muss|müssen) (es|sie|wir|das haus|der saal|die halle) (sein|werden) = we want to sell out
(verkauf|absatz) (von|der|des|unserer|unserem) = sales of
(der|den) (verkauf|absatz) (von|der|des|unserer) {x} (steht|stehen) im (vordergrund|fokus|mittelpunkt) = goal is sales of {x}
(steht|stehen) im (vordergrund|fokus|mittelpunkt|zentrum) = is the goal
(gäste|kunden|käufer|buchungen|bestellungen) (fehlen|sind ausgeblieben) = bookings are missing
(bewerber|bewerbungen|anmeldungen|anfragen) (fehlen|sind ausgeblieben) = applications are missing
(bestellungen|bestellung) (bleiben|bleibt) (aus|weg) = orders dried up
(buchungen|buchung|reservierungen) (bleiben|bleibt) (aus|weg) = bookings dried up
(bewerbungen|anmeldungen|anfragen|bewerber) (bleiben|bleibt) (aus|weg) = applications dried up
(spenden) (bleiben|bleibt) (aus|weg) = donations dried up
(käufe|verkäufe|umsätze|kunden|käufer|gäste) (bleiben|bleibt) (aus|weg) = customers dried up
(kommen|kommt|trudeln|gehen|flattern) (kaum|keine|zu wenig|zu wenige|wenig|wenige|fast keine|nur wenige|kaum noch) (bestellungen|buchungen|reservierungen|spenden|verkäufe) (rein|herein|ein|an|) = orders dried up
(kommen|kommt|trudeln|gehen|flattern) (kaum|keine|zu wenig|zu wenige|wenig|wenige|fast keine|nur wenige|kaum noch) (bewerbungen|anmeldungen|anfragen|bewerber) (rein|herein|ein|an|) = applications dried up

# -- enquiries
(kontaktdaten|adressdaten|kontaktadressen) = contact details
(hat|haben) sich (noch|bisher|bislang|) (keiner|niemand|kaum einer|kaum jemand|kein mensch) (beworben|angemeldet|gemeldet|eingeschrieben|eingetragen|registriert) = nobody signs up
(keiner|niemand|kaum einer|kaum jemand|kein mensch|fast niemand) hat sich (noch|bisher|bislang|) (beworben|angemeldet|gemeldet|eingeschrieben|eingetragen|registriert) = nobody signs up
(keiner|niemand|kaum einer|kaum jemand|kein mensch|fast niemand) (meldet|meldete|trägt|schreibt) sich (zum|zur|für|fürs|in) {x} (an|ein) = nobody signs up
(soll|sollen|sollte|muss|müssen) (das|ein|unser|) (formular|kontaktformular|anmeldeformular|onlineformular) (ausfüllen|abschicken|absenden) = people should fill in the form

# -- loaded, heard, watched
(niemand|keiner|kein mensch|kaum jemand|kaum einer|fast niemand|fast keiner|so gut wie niemand) (lädt|ladet|zieht|holt|installiert|nutzt) (sie|ihn|es|sich|die app|unsere app|unser spiel|das spiel|sich die app|sie sich|unsere {w}|) (herunter|runter|drauf|aufs handy|auf sein handy|) = no one downloads the app
(lädt|installiert|nutzt) (sie|die|) (niemand|keiner|kein mensch|kaum jemand|kaum einer|fast niemand) (herunter|runter|) = no one downloads the app
(niemand|keiner|kaum jemand|kaum einer|fast niemand) installiert (unsere|die|unser|das) {w} - app = no one downloads the app
(heruntergeladen|runtergeladen|installiert|geladen) (werden|wird|würde) = be downloaded
(soll|sollen|sollte|muss|müssen) (auf|aufs) (möglichst viele|viele|alle|so viele|jedes|jedem|die|) (handys|handy|smartphones|smartphone|telefone) = should be downloaded
(gestreamt|angehört|abgespielt|durchgehört) (werden|wird|würde) = be played
(album|single|song|lied|podcast|ep|platte|stück|track|hörspiel|hörbuch) (soll|sollte|muss|müsste) {x} (gehört|gespielt|gestreamt) werden = our song should be played {x}
(album|single|song|lied|podcast|ep|platte|stück|track|hörspiel|hörbuch) (soll|sollte|muss|müsste) (gehört|gespielt|gestreamt) werden = our song should be played
(rauf und runter|hoch und runter|in dauerschleife|auf dauerschleife|auf heavy rotation) (laufen|läuft|gespielt werden|dudeln|gehört werden|gespielt wird) = be played on repeat
(sie|ihn|es) (gespielt|gehört) wird = it be played
damit (die leute|leute|alle|viele|möglichst viele|die fans|{w}) (die|das|den|unser|unsere|unseren|mein|meine|meinen) {w} (hören|durchhören|anhören|streamen|hört|streamt) = so that people listen to our {w}
(damit|dass) {x} (durchhören|durchhört|anhört|anhören|streamt|streamen) = so that people listen to {x}
(hat|haben) (bisher|noch|bislang|erst|) (keiner|niemand|kaum einer|kaum jemand|kein mensch|fast niemand) (gesehen|angeschaut|angesehen|geguckt) = no one has watched
(hat|haben) (bisher|noch|bislang|erst|) (keiner|niemand|kaum einer|kaum jemand|kein mensch|fast niemand) (gehört|angehört|gestreamt) = no one has played
(keiner|niemand|kaum einer|kaum jemand|kein mensch|fast niemand) (hat|haben) {x} (gesehen|angeschaut|angesehen|geguckt) = no one has watched {x}
(keiner|niemand|kaum einer|kaum jemand|kein mensch|fast niemand) (hat|haben) {x} (angehört|gestreamt) = no one listens to {x}
dass {x} (gesehen|angeschaut|angesehen|geguckt) (wird|werden) = that {x} be watched
dass {x} (gehört|gestreamt|angehört|gespielt) (wird|werden) = that {x} be played
dass {x} (gelesen|besucht|aufgerufen|angeklickt) (wird|werden) = that {x} be read
dass {x} (gekauft|bestellt|verkauft) (wird|werden) = that {x} be bought
dass {x} (gebucht|reserviert) (wird|werden) = that {x} be booked
dass {x} (heruntergeladen|runtergeladen|installiert) (wird|werden) = that {x} be downloaded
(ich|wir) (träume|träumen|träumt) davon (|,) dass = we dream that
(ich|wir) (träume|träumen) von = we dream of
(ich|wir) (träume|träumen|träumt) davon , dass {x} (unseren namen|uns|unsere marke|unser {w}|unseren {w}) (kennt|kennen) = we want that {x} know about us

# -- idioms of being known and forgotten
(hat|haben|haben uns|hat uns) (uns|) (nicht|kaum|nie|überhaupt nicht|gar nicht) auf dem (schirm|radar|zettel) = do not know about us
(niemand|keiner|kein mensch|kaum jemand|kaum einer|kein schwein) hat (uns|mich|unseren {w}|unsere {w}|unser {w}) auf dem (schirm|radar|zettel) = no one knows about us
hat sich (noch|leider|bisher|) (nicht|kaum|nie) (herumgesprochen|rumgesprochen) = no one knows about us
(noch|leider|) (nicht|kaum) (herumgesprochen|rumgesprochen) = no one knows about us
(ist|sind) {x} in vergessenheit geraten = people have forgotten us {x}
(denkt|denken) {x} an {x2} , (an|aber an|und an|doch an) uns (niemand|keiner|kaum einer|kaum jemand) = everyone thinks of {x2}, not us
an uns (denkt|denken) (niemand|keiner|kaum einer|kaum jemand) = nobody thinks of us
(leuten|allen|jedem|kunden|menschen) (als erstes|als erster|zuerst|sofort) (einfällt|einfallen|in den sinn kommt) = people think of us
(wird|werden) (praktisch|so gut wie|quasi|fast|beinahe) (nicht|nie|kaum|gar nicht) (gelesen|besucht|aufgerufen|angeklickt) = no one visits our website
(man|die leute|leute) (soll|sollen|sollte|sollten) {x} lesen = people should read {x}
(betrieb|leben|bewegung|los) auf (der|unserer|die|unsere) (webseite|website|seite|homepage) = visitors on our website
(herrscht|ist) (gähnende leere|tote hose|flaute) auf (der|unserer) (webseite|website|seite|homepage) = website is empty
(webseite|website|seite|homepage|internetseite) herrscht (gähnende leere|tote hose|flaute) = website is empty
(soll|sollen|sollten|müssen|muss) {x} (weggehen|rausgehen|käufer finden|einen käufer finden|abnehmer finden|neue besitzer finden|unter die leute) = sell {x}
(leute|kunden|menschen|gäste) würden {x} (ordern|bestellen|kaufen|buchen|shoppen) = people should buy {x}
(wollen|möchten|müssen|will|möchte|muss) {x} (an den mann|an die frau|unters volk|unter die leute) (bringen|kriegen|bekommen) = want to sell {x}
(müssen|sollen|sollten|muss|soll) {n} {w} (verkauft|weg|raus|unter die leute gebracht) (sein|werden|) = we must sell {n} {w}
(müssen|sollen|sollten) {x} {n} {w} (verkauft|weg|raus) sein = we must sell {n} {w} {x}
betten (sind|stehen|bleiben) {x} leer = rooms are empty {x}
betten (sind|stehen|bleiben) leer = rooms are empty
soll (gespendet|bestellt|gekauft|gebucht) werden = people should buy
es soll gespendet werden = people should donate
dass {x} (ein|eine|einen|) (angebot|offerte|kostenvoranschlag) (bei uns|) (einholen|einholt|anfordern|anfragen|anfordert) = that {x} request a quote
(haben|hat) sich (erst|nur|gerade mal|grad mal|bisher nur|bloß) {x} (eingetragen|angemeldet|beworben|eingeschrieben|registriert) = only {x} signed up
soll sich (bei uns|einfach|gern|gerne|) (bewerben|melden|anmelden|eintragen) = people should apply
(soll|sollen|muss|müssen|sollte) (die|unsere|) app (auf dem|auf seinem|auf ihrem) (handy|smartphone|telefon) haben = should download the app
(der|unser|das|den|unseren) (podcast|hörspiel|album|song) (dümpelt|krebst|steht|hängt) (bei|mit) {n} (abrufen|hörern|streams|plays) (herum|rum|) = our podcast has only {n} streams
(hat|haben) (grad mal|gerade mal|nur|erst|bloß|gerade einmal) {n} (hörer|hörerinnen|zuhörer|abrufe) = has only {n} listeners
aus (den|allen|jedem|sämtlichen) (lautsprechern|boxen|radios|lautsprecher|kopfhörern) (kommt|kommen|tönt|schallt|dröhnt) = be played on repeat
(mein|unser|das|dein) lied = our song
(imagefilm|kurzfilm|werbefilm|dokumentarfilm) = film
(film|clip|spot|video|trailer) (soll|muss|sollte) {x} bis zum (ende|schluss) (laufen|gesehen werden|geschaut werden) = film must be watched to the end {x}
(bis zum|bis zum bitteren) (schluss|ende) (laufen|gesehen werden|geschaut werden|angeschaut werden) = be watched to the end
(spots|spot|anzeigen|werbung|banner|anzeige) (soll|sollen|sollte|sollten) (nur|nicht|ausschließlich|vor allem|bloß) {x} (gehört|gesehen|gespielt|ausgespielt|gezeigt|geschaltet) werden = ads should run only {x}
(leute|kunden|menschen|gäste|sie|familien|fans|eltern|besucher) (sollen|würden|sollten|müssen) (ihre|ihren|ihr) {x} (kaufen|bestellen|ordern|shoppen) = people should buy their {x}
(leute|kunden|menschen|gäste|sie|familien|fans|eltern|besucher) (sollen|würden|sollten|müssen) (ihre|ihren|ihr) {x} (buchen|reservieren) = people should book their {x}
{x} (an den mann|an die frau|unters volk|unter die leute) (bringen|kriegen|bekommen|zu bringen) = sell {x}
(das|) ist (viel|deutlich|einfach|) zu wenig = which is too few
{x} (spots|spot|anzeigen|werbung|banner|anzeige) (soll|sollen|sollte|sollten) (nur|nicht|ausschließlich|vor allem|bloß) {x2} (gehört|gesehen|gespielt|ausgespielt|gezeigt|geschaltet) werden = {x} ads should run only {x2}
(unbeschriebenes|unbeschriebene) (blatt|blätter) = unknown
(ist|sind|bin) {x} ein unbeschriebenes blatt = is unknown {x}
(sind|ist) (erst|nur|bislang erst|gerade mal|bisher nur) {x} (vergeben|gebucht|verkauft|belegt|reserviert) = only {x} booked so far
(reinhören|reinhört|reinzuhören|hineinhören) = listen in
(unsere|meine|die) (neue|erste|zweite|) platte = our album
aufs (handy|smartphone|telefon) (laden|holen|ziehen|packen) = download the app
(ist|herrscht) (nichts|nix|wenig|kaum was|kaum etwas|nicht viel) los = is deserted
dass es uns gibt , (weiß|wissen|ahnt|ahnen) {x} = no one knows that we exist {x}
(soll|sollen|muss|müssen) (er|sie|es|) (auch|nun|jetzt|endlich|) (zuschauer|publikum|zuseher) finden = needs viewers
(soll|sollen|muss|müssen) (er|sie|es|) (auch|nun|jetzt|endlich|) (hörer|zuhörer|hörerinnen) finden = needs listens
(die meisten|viele|manche|einige|fast alle) (unserer|der|von unseren) (gäste|kunden|besucher|mitglieder) = our regulars

(kennt|kannte) uns (noch|bisher|bislang|dort|da|hier|leider|in der gegend|in {w}|hier noch|dort noch|da noch|) (kein mensch|niemand|keiner|kein schwein|keine sau|kaum jemand|kaum einer|fast niemand|fast keiner|praktisch niemand|so gut wie niemand|noch niemand|noch keiner|kaum wer) = no one knows us

(die|das|der|unsere) (nachbarschaft|viertel|stadtteil|stadt|ort|dorf|gegend|anwohner|nachbarn|leute) (im viertel|in der gegend|hier|dort|) (weiß|weiss|wissen|ahnt|ahnen|hat|haben) (noch|bisher|aber|davon|) (nichts|gar nichts|nichts davon|nix|nix davon|noch nichts davon|noch nichts) (davon|mitbekommen|mitgekriegt|) = nobody knows us

je mehr (leute|menschen|zuschauer|personen) (ihn|es|das|sie|den clip|das video|den film|den trailer) (sehen|anschauen|ansehen|schauen) (,|) (desto|umso) besser = we want people to watch our video
je mehr (leute|menschen|personen|hörer) (es|sie|ihn|das|den song|das album|den podcast|reinhören|) (hören|anhören|reinhören) (,|) (desto|umso) besser = we want people to listen
je mehr (leute|menschen|personen) (uns|den laden|das lokal) (kennen|kennenlernen) (,|) (desto|umso) besser = we want people to know us

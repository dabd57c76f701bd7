# Places of which one only tells: where people and goods are from, where things are made, kept and done.

# -- somebody of whom one tells where they come from
(die|der|den|dem|unser|unsere|unserem|unserer|mein|meine|ein|eine|einem|einer|mit|von|) (gründer|gründerin|mitgründer|mitgründerin|inhaber|inhaberin|eigentümer|eigentümerin|besitzer|besitzerin|firmengründer) aus = the founder from
(die|der|den|dem|unser|unsere|unserem|unserer|mein|meine|ein|eine|einem|einer|mit|von|) (köche|pizzabäcker|konditor|konditorin|patissier|patissière|barista|sommelier|metzger|käser|käserin|imker|imkerin) aus = the chef from
(die|der|den|dem|unser|unsere|unserem|unserer|ein|eine|einem|einer|mit|von|) (sängern|sängerinnen|gitarrist|gitarristin|schlagzeuger|schlagzeugerin|pianist|pianistin|geiger|geigerin|dirigent|dirigentin|rapper|rapperin|komponist|komponistin|chor|ensemble|quartett|trio|duo|band|bands|solistin|solist|musikern|musikerinnen|djs|künstlern|künstlerinnen|gastkünstler|headliner|vorband|tänzer|tänzerin|tänzern|tänzerinnen|kompanie|akrobaten|artisten) aus = the band from
mit (künstlerinnen und künstlern|musikerinnen und musikern|sängerinnen und sängern|tänzerinnen und tänzern|gästen|stars|bands|künstlern|musikern|djs|autoren|autorinnen|referenten|referentinnen|ausstellern|produzenten|winzern) aus = with the band from
(die|der|den|dem|unser|unsere|unserem|unserer|ein|eine|einem|einer|mit|von|) (architekt|architektin|illustrator|illustratorin|fotograf|fotografin|grafiker|grafikerin|bildhauer|bildhauerin|töpfer|töpferin|weber|weberin|schneider|schneiderin|schreiner|schreinerin|tischler|tischlerin|schmied|goldschmied|goldschmiedin|uhrmacher|schuster|sattler|keramiker|keramikerin|glasbläser|züchter|züchterin|brauer|brauerin|braumeister|röster|handwerker|näherinnen|parfümeur|erfinder|ingenieur|ingenieure|entwickler|entwicklerin|programmierer|produzent|produzentin|regie|kameramann|schauspieler|schauspielerin|hauptdarsteller|hauptdarstellerin|moderator|sprecher|sprecherin|schriftsteller|schriftstellerin|dichter|professor|professorin|forscher|forscherin|coach|yogalehrer|yogalehrerin|mönch|heiler|arzt|chirurg) aus = the designer from
(der|die|den|dem|unser|unsere|ein|eine|) (sounddesign|design|designbüro|architekturbüro|musik|soundtrack|grafik|grafiken|drehbuch|rezept|rezepte|technologie|technik|software|motor|motoren|akku|akkus|batterien|antrieb|rahmen|mechanik|elektronik|chips) (aus|von|kommt aus|kommen aus|stammt aus|stammen aus) = goods from
(unsere|meine|seine|ihre|die) (oma|opa|grossmutter|grossvater|grosseltern|urgrossmutter|urgrossvater|schwiegermutter|tante|onkel|cousine|cousin|vorfahren|ahnen) (aus|ist aus|kommt aus|stammt aus|kam aus|war aus|kamen aus|stammen aus|stammten aus|in) = my grandmother from
(mein|meine|unser|unsere|sein|seine|ihr|ihre) (mann|frau|partner|partnerin|freund|freundin|bruder|schwester|vater|mutter|eltern|familie|sohn|tochter|kollege|kollegin|chef|chefin|steuerberater|anwalt|vermieter|bank|investor) (aus|ist aus|kommt aus|stammt aus|kam aus|kommen aus|sitzt in|lebt in|wohnt in|studiert in|arbeitet in) = my cousin from
(die|der|den|dem|das|unser|unsere|unserem|unserer|ein|eine|einem|einer|) (mitbewerber|mitbewerberin|mitbewerbern|wettbewerber|wettbewerberin|wettbewerb|marktführer|rivale|rivalen|konkurrent|konkurrentin|konkurrenten|konkurrenz|platzhirsch|erzrivale|gegner) (aus|in|von|ist aus|sitzt in|kommt aus|kommen aus|stammt aus) = our competitor from
(die|der|den|dem|unser|unsere|unserem|unserer|ein|eine|einem|einer|) (importeur|importeurin|exporteur|grosshändler|grosshandel|lieferantin|erzeuger|produzenten|bauern|landwirt|landwirte|kooperative|genossenschaft|züchterei|plantage|finca|fincas|farm|farmen|hof|höfe|imkerei|mühle|weberei|molkerei|kelterei|gerberei|spinnerei|färberei|manufaktur|werkstätten|distributor|vertriebspartner|partnerbetrieb|familienbetrieb) (aus|ist aus|sitzt in|sitzen in|kommt aus|kommen aus|stammt aus) = our supplier from
(von|bei) (einer|einem|zwei|drei|vier|fünf|mehreren|kleinen|einigen) (kleinen|alten|jungen|befreundeten|) (fincas|finca|farmen|farm|höfen|hof|bauern|plantagen|plantage|familien|familie|betrieben|betrieb|kooperativen|kooperative|genossenschaft|manufaktur|imkerei|weberei|werkstatt|lieferanten|produzenten|winzern|weingütern|kleinbauern) (in|aus|auf) = from a supplier from

# -- where a firm has its parts
(hq|hauptquartier|mutterhaus|mutterkonzern|muttergesellschaft|konzernmutter|konzern|holding|niederlassung|tochterfirma|tochtergesellschaft|verwaltung|geschäftsstelle|büro|büros|backoffice|buchhaltung|einkauf|vertrieb|entwicklung|entwicklungsteam|entwickler|technik|support|kundendienst|kundenservice|callcenter|redaktion|publisher|label|plattenlabel|produktionsfirma|rechenzentrum|rechenzentren|server|hosting|cloud|druckerei|presswerk|tonstudio|studio|forschung|labor|akademie|marketing|marketingteam|kreativteam|serviceteam|grafikteam) (ist|sind|sitzt|sitzen|steht|stehen|liegt|befindet sich|befinden sich|arbeitet|arbeiten|wird gemacht|läuft|laufen|) (übrigens|ja|allerdings|zwar|nämlich|auch|aber|jedoch|noch|bei uns|) (in|im|bei|aus|auf) = office in
(die|der|das|unser|unsere|) (lager|zentrallager|logistik|logistikzentrum|versandlager|versandzentrum|fulfillment|werk|werke|fabrik|fabriken|produktion|fertigung|montage|abfüllung|rösterei|näherei|brauerei|fertigungsstätte|produktionsstätte|produktionsstandort|stammwerk) (ist|sind|sitzt|steht|stehen|liegt|befindet sich|läuft|) (in|im|bei) = factory in
(sitz|firmensitz|hauptsitz|stammsitz|zentrale|geschäftssitz|gesellschaftssitz|gerichtsstand) (ist|liegt|in|bei|:|ist in|liegt in|ist weiterhin|bleibt) = head office in
(unser|der|mit) (sitz|firmensitz|hauptsitz) (in|ist in|liegt in|bei) = head office in
(mit|) (büro|büros|niederlassung|niederlassungen|standort|standorten) in = offices in
team {w} = team {w}
(fürs|für das|vom|beim) team {w} = for the {w} office

# -- where something was made
(gemischt|gemastert|abgemischt|gepresst|gedruckt|gebunden|gewebt|gestrickt|geknüpft|geschnitzt|geschmiedet|gegossen|gebrannt|gegerbt|gesponnen|gefärbt|gemahlen|geerntet|gepflückt|gefangen|gezüchtet|gereift|gelagert|destilliert|gekeltert|handgefertigt|handgemacht|montiert|zusammengebaut|entworfen|designt|programmiert|erfunden|entdeckt|gestaltet|veredelt|verpackt|konfektioniert|verarbeitet|eingespielt|aufgenommen|gefilmt|komponiert|geschrieben|angerührt) (wird|werden|wurde|wurden|wird es|wird das|) (in|im|auf|bei) = made in
(in|im|auf|bei) {w} (gemischt|gemastert|abgemischt|gepresst|gedruckt|gebunden|gestrickt|geknüpft|geschnitzt|geschmiedet|gegossen|gebrannt|gegerbt|gesponnen|gefärbt|gemahlen|gepflückt|gefangen|gezüchtet|gereift|gelagert|destilliert|gekeltert|handgefertigt|montiert|zusammengebaut|designt|programmiert|erfunden|veredelt|verpackt|verarbeitet|gefilmt|komponiert|geschrieben|prämiert|ausgezeichnet|gehostet|gebaut|erdacht|inspiriert) = made in {w}
(in|im|auf|bei) {w} (und|oder|,) {w2} (gemischt|gemastert|gepresst|gedruckt|gestrickt|geknüpft|geschmiedet|gebrannt|gegerbt|gefärbt|gepflückt|gefangen|gereift|destilliert|gekeltert|montiert|programmiert|veredelt|verarbeitet|gefilmt|aufgenommen|hergestellt|produziert|gefertigt|genäht|gewebt|geröstet|gebraut|angebaut|geerntet|gedreht|entwickelt|entworfen|gebaut) = made in {w} and {w2}
(in|im|auf|bei) {w} (mischen|mixen|mastern|pressen|drucken|nähen|fertigen|herstellen|produzieren|brauen|rösten|drehen|filmen|aufnehmen|einspielen|bauen|montieren|weben|stricken|giessen|entwickeln|programmieren|abfüllen|destillieren|schneidern|anfertigen|verpacken|hosten) (lassen|lässt|liess|liessen|) = made in {w}
(lassen|lasse|lässt|liessen|liess) (wir|ich|sie|er|) in {w} (mischen|mixen|mastern|pressen|drucken|nähen|fertigen|herstellen|produzieren|brauen|rösten|drehen|aufnehmen|bauen|montieren|weben|stricken|entwickeln|programmieren|abfüllen|anfertigen) = made in {w}
(wird|werden|wurde|wurden|ist|sind) (das|die|der|alles|sie|es|) (in|im|auf) {w} (hergestellt|gefertigt|produziert|genäht|gewebt|geröstet|gebraut|abgefüllt|angebaut|geerntet|entworfen|entwickelt|gedreht|gedruckt|gebaut|montiert|gepresst|gestrickt|geknüpft) = is made in {w}
(gedreht|spielend|angesiedelt) (in|im|auf|an) = shot in
(das|der|die|) (im|in|auf) {w} (der|des) {w2} (spielt|angesiedelt ist|handelt) = set in {w}
(das|der|die|) (im|in|in der|auf) {w} (spielt|angesiedelt ist|handelt|gedreht wurde|entstand|entstanden ist) = set in {w}
(spielt|spielen) (im|in|in der|auf|unter anderem in|teils in) = is set in

# -- where something is brought from
(beziehen|beziehe|bezieht|kaufen|holen|bekommen|kriegen) (wir|ich|sie|) (direkt|alles|sie|die|das|alle|) (aus|von|vom|bei) = comes from
(stammt|stammen|kommt|kommen|kam|kamen) (ja|übrigens|nur|ausschliesslich|fast alle|teils|teilweise|zum teil|meist|meistens|grösstenteils|aktuell|jetzt|künftig|seit {n}|frisch|immer|auch|eigentlich|überwiegend|hauptsächlich|allesamt|jede woche|täglich) aus (der|dem|den|) = comes from
(kommt|kommen|kam|kamen) (wir|ich) (ursprünglich|eigentlich|ja|) aus = we are from
(bezogen|geholt|gekauft|angeliefert|eingeflogen|verschifft|beschafft) (wird|werden|wurde|) (aus|von|in) = imported from
(herkunft|ursprung|ursprungsland|herkunftsland|produktionsland|anbaugebiet|gefertigt in|made) (:|ist|in) = made in
(aus|von) {w} (und|oder|,) {w2} (importiert|eingeführt|bezogen|geliefert|eingeflogen) = imported from {w} and {w2}

# -- what is called after a place
(heisst|heisst es|heissen|hiess|hiessen|genannt|namens|nennt sich|nennen sich|getauft auf|mit dem titel|mit titel|unter dem titel|unter dem namen|betitelt) = called
(benannt nach|nach {w} benannt) = named after
(modell|modelle|modellen) = models
*modelle = {*} models
(kollektion|kollektionen|duft|düfte|sorte|sorten|geschmacksrichtung|geschmacksrichtungen) = range
*sorten = {*} varieties
*kollektion = {*} range

# -- what was done or is done elsewhere
(zuletzt|früher|damals|bisher|bislang|seinerzeit|ehemals|vormals) = previously
(voriges jahr|vergangenes jahr|im vorjahr|im letzten jahr|im vergangenen jahr|letztes jahr|vorletztes jahr|anno dazumal) = last year
(letzten|vergangenen|vorigen) (sommer) = last summer
(letzten|vergangenen|vorigen) (winter) = last winter
(letzten|vergangenen|vorigen) (herbst) = last autumn
(letztes|vergangenes|voriges) (frühjahr) = last spring
(letzte|vergangene|vorige) (saison|spielzeit|runde|welle|kampagne) = last season
(kam|kamen) = came
(war|waren) (unsere|die|alle|) (gäste|besucher|kunden|käufer|hörer|buchungen|bestellungen) (meist|meistens|vor allem|überwiegend|hauptsächlich|fast nur|) = visitors were
(ist|war) nur (nebenbei|am rande|so eine info|fürs protokoll|zur info|hintergrund) = by the way
, (das nur nebenbei|das nur am rande|nur so nebenbei|nur nebenbei|nebenbei bemerkt|nebenbei gesagt|am rande) =
(das nur nebenbei|das nur am rande|nur so nebenbei|nur nebenbei|nebenbei bemerkt|nebenbei gesagt) = by the way
(pflastert|inseriert|plakatiert|trommelt|dominiert|beherrscht) = advertises
(pflastert|plakatiert|kleistert|beherrscht|dominiert|flutet) (ja|gerade|ja gerade|gerade ja|schon|) (ganz|den|die|das|) {w} (zu|voll|) = advertises in {w}
da gehen wir nicht (rein|hin) = which is out of scope
(da|dort) (gehen|wollen|wollten|müssen|brauchen) wir (nicht|auf keinen fall|gar nicht) (rein|hin|werben|hinein|mitmachen|mitbieten) = which is out of scope
(wir|) gehen (nach|in die|in den|ins|in das) = we run in
(wir|) gehen nach {w} und (in die|in den|ins|in das|nach) = we run in {w} and

# -- where ads are wanted
(werbegebiet|verbreitungsgebiet|streugebiet|zielgebiet|absatzgebiet|aussteuerungsgebiet|schaltgebiet|aktionsgebiet|kampagnengebiet|zielregion|zielregionen|zielland|zielländer|zielmarkt|zielmärkte|absatzmarkt|absatzmärkte|werbemarkt|werbemärkte|vertriebsgebiet|ausspielungsgebiet|geografie|geographie|geo|aussteuerung|ausspielung|streuung) = target markets
(werbegebiet|verbreitungsgebiet|streugebiet|zielgebiet|zielregion|zielregionen|zielland|zielländer|zielmarkt|zielmärkte|absatzmarkt|werbemarkt|aussteuerung|ausspielung) (ist|sind|:|wäre|wären|in|bleibt|bleiben|nur|:nur) = target markets :
(buchende|buchenden|reisende|reisenden|käufer|käuferinnen|kundschaft|kunden|abnehmer|gäste|nutzer|nutzerinnen|hörer|hörerinnen|spender|spenderinnen|mitglieder) (sitzen|wohnen|leben) (in|im) = customers live in
(genau|eben|nur|auch|) (dort|da) (wollen|möchten|werden|sollen) wir (werben|hin|schalten|anzeigen schalten|auftreten|sichtbar sein) = that's where we advertise
(jetzt|nun|diesmal|heuer|als nächstes|dieses jahr|dieses mal) (ist|sind|kommt|kommen|wäre|wären) {w} (an der reihe|dran|an die reihe) = now we want {w}
(jetzt|nun|diesmal|heuer|dieses jahr|dieses mal) (geht es|gehts|soll es|gehen wir|wollen wir) (nach|in die|ins|in den) = now we run in
(jetzt|nun|diesmal|heuer|als nächstes|dieses jahr|dieses mal) (ist|sind|kommt|kommen) {w} (an der reihe|dran|an die reihe) , mit {n} = now we want {w} with a budget of {n}
{w} (ist|wäre|kommt) (jetzt|nun|diesmal|heuer|) (an der reihe|dran) = now we want {w}
(bestellungen|buchungen|anfragen|käufe|verkäufe|leads|anmeldungen) {x} aus (den|der|dem|) {w} (und|oder) {w2} (haben|bekommen|holen|sehen|generieren|erzielen) = {x} orders from {w} and {w2}

(waren|war|sind|liefen|lief) (wir|) (noch|) (2018|2019|2020|2021|2022|2023|2024|2025|2026) (in|mit) = in 2024 we were in
(im jahr|in den jahren|) 2023 (haben|hatten) (wir|ich) = in 2023 we had
(im jahr|in den jahren|) 2023 (waren|war|liefen|lief|warben|bespielten|setzten|gingen|spielten|testeten|investierten|gab es|gabs|ging|floss|flossen) (wir|ich|unsere kampagne|die kampagne|) = in 2023 we spent
(im jahr|in den jahren|) 2024 (haben|hatten) (wir|ich) = in 2024 we had
(im jahr|in den jahren|) 2024 (waren|war|liefen|lief|warben|bespielten|setzten|gingen|spielten|testeten|investierten|gab es|gabs|ging|floss|flossen) (wir|ich|unsere kampagne|die kampagne|) = in 2024 we spent
(im jahr|in den jahren|) 2025 (haben|hatten) (wir|ich) = in 2025 we had
(im jahr|in den jahren|) 2025 (waren|war|liefen|lief|warben|bespielten|setzten|gingen|spielten|testeten|investierten|gab es|gabs|ging|floss|flossen) (wir|ich|unsere kampagne|die kampagne|) = in 2025 we spent
(im jahr|in den jahren|) 2026 (haben|hatten) (wir|ich) = in 2026 we had
(im jahr|in den jahren|) 2026 (waren|war|liefen|lief|warben|bespielten|setzten|gingen|spielten|testeten|investierten|gab es|gabs|ging|floss|flossen) (wir|ich|unsere kampagne|die kampagne|) = in 2026 we spent
{w} (lief|liefen|war|waren|ging) (2023|2024|2025|2026|letztes jahr|im vorjahr|voriges jahr|zuletzt|damals) (so|sehr|total|richtig|ziemlich|extrem|leider|echt|) (miserabel|schlecht|mies|mau|schwach|furchtbar|schleppend|katastrophal|enttäuschend|nicht gut) = drop {w} , which flopped last year
(auslassen|aussparen|weglassen|überspringen|auslasse|ausspare|weglasse) = leave out

# -- groups of countries
(gcc|golf) (- |)(staaten|staat) = the GCC
(alle|alle sechs|die|die sechs|den|) (golfstaaten|gcc-staaten|gcc - staaten|gcc-länder|golf-staaten|golfländer|golfregion) = the GCC
(alle|alle drei|die|die drei|) (baltischen|baltische) (staaten|länder|republiken) = the Baltics
(alle|die|den|in den|) (nordischen|skandinavischen) (ländern|länder|staaten) = the Nordics
(alle|die|den|in den|) (benelux - staaten|benelux - länder|benelux - ländern|beneluxstaaten|beneluxländer) = Benelux
(alle|die|den|in den|) (eu - staaten|eu - länder|eu - ländern|mitgliedstaaten der eu|eu - mitgliedstaaten) = the EU
(maghreb - staaten|maghrebstaaten|maghreb - länder|maghrebländer|maghreb) = Morocco, Algeria and Tunisia
(visegrád - staaten|visegrad - staaten|visegrád - länder|visegrad - gruppe) = Poland, Czech Republic, Slovakia and Hungary
(alpenländer|alpenländern) = Austria and Switzerland
(staaten|staat) = states
(die|aus den|in den) staaten = the USA
litauen = Lithuania
estland = Estonia
lettland = Latvia
kuba = Cuba
katar = Qatar
azoren = the Azores
(den|die) azoren = the Azores
äthiopien = Ethiopia
ruanda = Rwanda
kenia = Kenya
tansania = Tanzania
sansibar = Zanzibar
algerien = Algeria
tunesien = Tunisia
libanon = Lebanon
jordanien = Jordan
zypern = Cyprus
serbien = Serbia
bosnien = Bosnia
albanien = Albania
nordmazedonien = North Macedonia
georgien = Georgia
armenien = Armenia
kasachstan = Kazakhstan
usbekistan = Uzbekistan
aserbaidschan = Azerbaijan
weissrussland = Belarus
moldawien = Moldova
nepal = Nepal
sri lanka = Sri Lanka
bangladesch = Bangladesh
kambodscha = Cambodia
mongolei = Mongolia
jamaika = Jamaica
dominikanische republik = Dominican Republic
bolivien = Bolivia
elfenbeinküste = Côte d'Ivoire
kamerun = Cameroon
madagaskar = Madagascar
mosambik = Mozambique
simbabwe = Zimbabwe
sambia = Zambia

# -- what is told of a destination
(reiseziel|reiseziele|ferienziel|ferienziele|urlaubsziel|urlaubsziele|flugziel|flugziele|ziel der reise|ziel der rundreise|ziel der neuen rundreise|etappen|stationen) (ist|sind|:|wären|heissen) = trips to
(reisebüro|reiseveranstalter|veranstalter|spezialist|spezialisten|agentur|anbieter) für {w} (-|)(reisen) = travel agency for trips to {w}
(reisebüro|reiseveranstalter|reiseanbieter|rundreiseanbieter|ferienhausvermittler) für = travel agency for trips to
(wanderreisen|radreisen|gruppenreisen|studienreisen|bildungsreisen|busreisen|safaris|safari|segeltörns|segeltörn|tauchreisen|surfcamps|yogareisen|trekkingtouren|trekking|touren|expeditionen|kreuzfahrten|sprachreisen|klassenfahrten|hochzeitsreisen|flusskreuzfahrten|wanderungen) (auf|in|im|durch|nach|an|rund um|um|auf den|in den|in der|auf der) = trips to
(lassen sie|lass|lasst) (die länder|die märkte|den markt|die regionen|alles|es|das) (so|) (,|) (wie|so wie) (sie|es|er|vorher|) (waren|war|ist|sind|gehabt|vorher) = leave the rest as it is
als (markt|land|zielmarkt|werbegebiet|gebiet) (nicht|bitte nicht|aber nicht|natürlich nicht) = not as a market
(das|dies|es) ist (nur|bloss|lediglich) (das ziel|ein ziel|unser ziel|eine station|eine etappe|ein beispiel|der ort|der name) = it is only where the trips go to
(hq|zentrale|hauptquartier) {w} = head office in {w}
(zeitraum|laufzeit|termin|termine|daten) (hab|habe|haben|hatte|hatten) (ich|wir) (noch|ganz|glatt|leider|) (vergessen|unterschlagen|weggelassen|verschwitzt) = flight
budget (hab|habe|haben|hatte|hatten) (ich|wir) (noch|ganz|glatt|leider|) (vergessen|unterschlagen|weggelassen|verschwitzt) = budget
(alter|zielgruppe) (hab|habe|haben|hatte|hatten) (ich|wir) (noch|ganz|glatt|leider|) (vergessen|unterschlagen|weggelassen|verschwitzt) = audience
(ziel|kampagnenziel) (hab|habe|haben|hatte|hatten) (ich|wir) (noch|ganz|glatt|leider|) (vergessen|unterschlagen|weggelassen|verschwitzt) = goal
(markt|märkte|land|länder|region|gebiet) (hab|habe|haben|hatte|hatten) (ich|wir) (noch|ganz|glatt|leider|) (vergessen|unterschlagen|weggelassen|verschwitzt) = markets
(ab|im|seit) (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|frühjahr|sommer|winter) (kommen|kommt|gibt es|gibts|haben wir|bekommen wir|verkaufen wir|rösten wir|eröffnen wir|ziehen wir|sind wir) (übrigens|nebenbei|ausserdem|auch) = later we also have
mit {n} (euro|eur|€|chf|franken) unterwegs = and spent {n} euros
, 2025 (in|für|mit) = , in 2025 we spent in
, 2026 (in|für|mit) = , in 2026 we spent in
, 2024 (in|für|mit) = , in 2024 we spent in
# -- seasons in the names of goods and courses are no flight
(sommerkurs|sommerkurse|sommerkursen|winterkurs|winterkurse|herbstkurse|frühjahrskurse|frühlingskurse|herbstkurs|sommercamp|sommercamps|wintercamp|wintercamps|herbstcamp|sommerschule|sommerakademie|winterakademie|sommersemester|wintersemester|ferienkurse|ferienkurs|ferienprogramm|sommerprogramm|winterprogramm) = courses
(sommerkollektion|winterkollektion|herbstkollektion|frühjahrskollektion|frühlingskollektion|sommermode|wintermode|herbstmode|sommerware|winterware|sommerschuhe|winterschuhe|winterstiefel|winterjacken|winterjacke|wintermäntel|sommerkleider|sommersandalen) = fashion
# -- public money
(kredit|rahmenkredit|verpflichtungskredit|objektkredit|kostendach|werbekredit|nachtragskredit|projektkredit) : = budget :
(rahmenkredit|verpflichtungskredit|objektkredit|kostendach|werbekredit|nachtragskredit|projektkredit) = budget
(bewilligter|gesprochener|genehmigter|der bewilligte|der gesprochene|vom kanton bewilligter) kredit = budget
(rösten|brauen|nähen|fertigen|produzieren|backen|drucken|pressen|weben|stricken|montieren|lagern|ernten|züchten|destillieren|keltern|gerben|entwerfen|designen) (wir|ich|sie|) (selbst|alles|noch|von hand|) (in|im|auf|bei) = made in
(geknüpft|gelagert|gefertigt|genäht|verpackt) und in {w} (gelagert|verpackt|veredelt|abgefüllt|bemalt|vernäht|endmontiert|geprüft|bestickt|bedruckt) = made in {w}
# -- what was traded and done, in the past
(verkauften|lieferten|exportierten|verschickten|vertrieben) (wir|ich) (bisher|früher|schon|bereits|) (nach|in|an|auch nach) = previously we exported to
(haben|hatten) wir (bisher|früher|damals|schon|bereits|zuletzt) (nach|in|in den|in die) {w} (verkauft|geliefert|exportiert|verschickt|geworben|inseriert|plakatiert|gespielt) = previously we sold in {w}
(haben|hatten) wir (nach|in|in den|in die) {w} (verkauft|geliefert|exportiert|verschickt|geworben|inseriert|plakatiert|gespielt) = we sold in {w} before
(stammte|stammten|kam|kamen) (einst|ursprünglich|eigentlich|selbst|) aus = came from
(warben|inserierten|plakatierten|spielten|testeten|starteten) (wir|ich) (in|im) = previously we ran in
kaffee rösten (wir|) (in|im|bei) = coffee made in
(sprachschule|musikschule|tanzschule|kochschule|surfschule|skischule|segelschule|tauchschule|fahrschule|reitschule|hochschule|privatschule|akademie) (in|an|am|auf|bei|aus) (der|den|dem|) = our school in
(oma|opa|omas|opas) = grandmother
(gründers|gründerin|inhabers|inhaberin|chefs|chefin) = founder
# -- where ads run
(bespielen|belegen|bewerben|beackern|bearbeiten) (wir|) (nur|ausschliesslich|erst mal|diesmal|zunächst|) {w} = we run ads in {w}
(wir|) (bespielen|belegen|beackern|bearbeiten) (nur|ausschliesslich|erst mal|diesmal|zunächst|) {w} = we run ads in {w}
(lancieren|lanciert|lanciere|launchen|launcht) = launch
(ausgespielt|geschaltet|ausgestrahlt|gestreut|geworben|beworben|gezeigt) (wird|werden|werden soll|werden sollen|wird nur|werden nur) (nur|ausschliesslich|) (in|im|in der|in den) = the ads run in
(in|im|in der|in den) {w} (schalten|ausspielen|werben|inserieren|ausstrahlen|ausgespielt werden|geschaltet werden|geworben werden|laufen|sichtbar sein|präsent sein) = run ads in {w}
(den|dem|der|vom|zum|beim) (schweden|schwede) = the rival
(montiert|geliefert|verschickt|verkauft|installiert|aufgebaut|eingesetzt) (wird|werden|wird auch|werden auch|wir|) (in ganz europa|europaweit|weltweit|international|in der ganzen welt|überall) = ship everywhere
(seit {n}|schon|bereits|längst|derzeit|bisher) (liefern|verkaufen|exportieren|verschicken|versenden) wir (schon|bereits|auch|auch schon|) (nach|in die|in den|ins) = we export to
(liefern|verkaufen|exportieren|verschicken|versenden) wir (schon|bereits|schon seit {n}|seit {n}|längst) (auch|) (nach|in die|in den|ins) = we export to
(fokus|schwerpunkt|hauptaugenmerk|konzentration) (auf|liegt auf|ist|bleibt) (die|den|das|der|dem|) = focus on
(produktion|fertigung|herstellung|produktionsort|produktionsland|lieferant|lieferanten|lieferland|rohstoffe|zutaten) : {w} = made in {w}
(podcast|podcasts|hörbuch|hörspiel|buch|roman|film|serie|doku|dokumentation|reportage|sachbuch|reiseführer|theaterstück|musical|oper|comic|spiel|album|ausstellung|vortrag|magazin|blog) über = podcast about
(auswanderer|auswanderern|auswanderinnen|residenten|expats) = expats
auf (mallorca|den balearen) = in Balearic Islands
auf (den kanaren|den kanarischen inseln) = in Canary Islands
# -- regions of neighbours by their German names
lothringen = Lorraine
burgund = Burgundy
flandern = Flanders
wallonien = Wallonia
dalmatien = Dalmatia
istrien = Istria
schlesien = Silesia
böhmen = Bohemia
mähren = Moravia
siebenbürgen = Transylvania
latium = Lazio
kampanien = Campania
kalabrien = Calabria
ligurien = Liguria
aostatal = Aosta Valley
friaul = Friuli-Venezia Giulia
umbrien = Umbria
(die|den|der|in den) marken = Marche
abruzzen = Abruzzo
aquitanien = Nouvelle-Aquitaine
savoyen = Savoie
nordholland = North Holland
südholland = South Holland
kantabrien = Cantabria
asturien = Asturias
aragonien = Aragon
estremadura = Extremadura
galicien = Galicia
jütland = Jutland
# -- what help is given to, and whom
(schulen|grundschulen|schule) (in|auf) = schools in
brunnen in = wells in
(waisenhaus|waisenhäuser|kinderheim|kinderheime) in = orphanages in
(hilfsprojekt|hilfsprojekte|entwicklungsprojekt|entwicklungsprojekte|sozialprojekt|sozialprojekte) in = projects in
(geflüchtete|flüchtlinge|erdbebenopfer|flutopfer|kriegsopfer|vertriebene) (in|aus) = refugees in
(tierheim|tierheime|tierschutz) in = shelters in
(spenden|onlinespenden) sollen = donations should
sollen (online|vor allem|nur|hauptsächlich|direkt|) aus {x} kommen = should come from {x}
publikum (aus|in) (dem|der|den|) = people from
an (studis|studierende|studenten|studentinnen und studenten) in = to students in
an (leute|kunden|familien|privatkunden|endkunden|haushalte|firmen) in = to people in
ich (studiere|arbeite|lebe|sitze) (in|an) = we are from
(heute|jetzt|inzwischen|mittlerweile|) in {w} (zu hause|zuhause|daheim|ansässig|beheimatet) = based in {w}
(beworben|bespielt) (werden sollen|werden soll|wird|werden) (nur|ausschliesslich|aber nur|diesmal nur) = the ads run only in

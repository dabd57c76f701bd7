# How people speak to an assistant: openings, questions, what-ifs, approval, corrections, courtesy.

# -- words that open a clause
> (bitte|bittschön|biddschön) = please
> (ok|okay|okey|oki|gut|alles klar|klar|super|top|perfekt|prima|passt|in ordnung|na gut|also gut|schön) = ok
> (und|aber) (dann|jetzt|nun|noch|bitte|auch) = and
> (dann|jetzt|nun|so|also|sonst|übrigens|eigentlich|ausserdem|ansonsten|achso|ach so|ach ja|ach|ah|äh|ähm|hm|hmm|naja|na ja|tja|oh) =
> (kannst|könntest|kann|könnte|könnten|können|könnt|würdest|würden|magst|mögen|darf) (du|sie|ihr|wir|ich|man) (bitte|mal|mir|uns|noch|auch|vielleicht|dann|jetzt|das|bitte mal|bitte noch|mir bitte|) = can you
> (sollen|sollten|wollen|lass|lasst|lassen) (wir|uns|sie) (mal|bitte|noch|auch|jetzt|doch|lieber|dann|vielleicht|) = let's
> (wir|ich) (wollen|will|möchten|möchte|würden gern|würde gern|würden gerne|würde gerne|hätten gern|hätte gern|müssen|muss|sollten|sollte|können|könnten) (bitte|mal|noch|auch|jetzt|doch|lieber|gern|gerne|dann|) = we want to
> (ich|wir) (würde|würden) (gern|gerne|lieber) = we want to
> (nein|nee|nö|ne|stopp|stop|quatsch|sorry|ups|oje|verzeihung|entschuldigung) = no,
> (doch|lieber|doch lieber|lieber doch|besser) = rather
> (wenn|falls) (wir|ich|man) = if we
> (was wäre wenn|was wenn|und was wenn|was ist wenn|was passiert wenn|und wenn) (wir|ich|man|) = what if we
> (angenommen|mal angenommen|nehmen wir an|nehmen wir mal an|stell dir vor) (wir|) = suppose we
> (hi|hallo|hey|moin|servus|grüezi|grüß gott|grüss gott|guten tag|guten morgen|guten abend|tach|hallöchen|liebes team|hallo zusammen|grias di|hoi|moin moin) = hello
> damit wir = so that we
> (damit|so dass|sodass) = so that
> (um) = to
> ich (denke|glaube|meine|finde) (wir sollten|) = I think
> (wie gesagt|zur info|zusammengefasst|kurz gesagt|kurz|kurzum|konkret) =
> wir (sind|heissen|heißen) = we are
> ich (bin|arbeite) = I am

# -- what if
was wäre = what would happen
was wäre wenn = what if
(was wäre|was ist|was passiert|was|und was) , wenn (wir|ich|man|) = what if we
was wenn = what if
was (würde|wird) (passieren|geschehen|sich ändern) = what would happen
was (passiert|ändert sich|bringt es|würde es bringen) = what would happen
wie (sähe|sieht) (es|das|der plan|das ergebnis) aus = how would it look
wie würde (es|das|der plan|sich der plan|sich das) (aussehen|ändern) = how would it look
wie (sähe|sieht|würde) (es|das|der plan) aus mit = how would it look with
(wie wäre es|wie wärs|wie wär's|wie wäre) mit = how about
wie wär ' s mit = how about
was ist mit = what about
und mit = and with
(angenommen|mal angenommen|hypothetisch|rein hypothetisch|gesetzt den fall|theoretisch) = suppose
(was wäre|was ist) besser = what is better
(nehmen|verwenden|einsetzen|hätten|hätte|nähmen|machen würden) (würden|würde) = used
(hätten|hätte) = had

# -- taking and approving
(das|so|den|die|dies) (nehmen wir|nehme ich|nehm ich|machen wir|mach ich|mache ich|übernehmen wir) = let's take it
(nehmen wir|nehme ich|nehm ich|übernehmen|übernimm das|übernimm es|übernehmen wir) = take it
(so|das) machen (wir|wir es|wir's|wirs) = let's do it
machen wir (so|es so|das|das so|es) = let's do it
(mach das|mach es|mach mal|mach das so|mach es so|bitte so machen|so machen|tu das|mach so) = do it
(einverstanden|abgemacht|deal|gekauft|passt so|passt für mich|passt für uns|klingt gut|hört sich gut an|sieht gut aus|gefällt mir|gefällt uns|finde ich gut|finden wir gut|find ich gut|so passt das|so passts|so lassen|lassen wir so|lass es so|so ist es gut) = sounds good
(das klingt|klingt|hört sich|sieht) (gut|super|perfekt|prima|toll|sehr gut) (aus|an|) = sounds good
(ja|jo|jep|jup|jawohl|genau|richtig|korrekt|stimmt|klaro|jawoll|yep|yes|jap|gewiss|sicher|natürlich|selbstverständlich) = yes
(ja bitte|ja gern|ja gerne|gern|gerne|sehr gern|sehr gerne) = yes please
(freigeben|freigegeben|genehmigt|genehmigen|genehmige ich|ich genehmige|ist freigegeben|freigabe|freigabe erteilt|ich gebe frei|wir geben frei|geben wir frei|gebe ich frei|grünes licht) = approve
(ich|wir) (gebe|geben) (den plan|die kampagne|das|ihn|sie) frei = approve the plan
(plan|den plan|kampagne|die kampagne) (freigeben|genehmigen|buchen|bestätigen|ist freigegeben|ist genehmigt) = approve the plan
(bitte buchen|so buchen|buchen|buch das|buche das|buche es|einbuchen|bitte einbuchen|verbuchen|jetzt buchen|bestellen wir) = book it
(buche|buch|buchen wir|buchen sie) (den plan|die kampagne|das|es|das so|ihn|alles) = book it
(den plan|die kampagne|diesen plan|das|es|alles|so|die buchung|den mediaplan) (bitte|jetzt|so|) (buchen|einbuchen|freigeben|genehmigen|bestätigen|absegnen) = approve the plan
(los geht's|los gehts|auf geht's|auf gehts|leg los|legen wir los|kann losgehen|dann los|loslegen bitte) = go ahead
los geht ' s = go ahead
(online stellen|live schalten|live nehmen|livegang|live gehen|scharf schalten) = launch it
(bestätigt|bestätige|bestätigen) = confirm

# -- undo and start over
(rückgängig|rückgängig machen|mach das rückgängig|mach es rückgängig|mach rückgängig|bitte rückgängig|das rückgängig machen|undo|letzte änderung rückgängig machen|letzten schritt rückgängig|die letzte änderung rückgängig machen|mach die letzte änderung rückgängig|änderung rückgängig machen|änderung verwerfen|änderungen verwerfen|verwerfen|verwirf das|nimm das zurück|nimm es zurück|nimm die änderung zurück|zurücknehmen|das zurücknehmen|nehmen wir zurück|einen schritt zurück|ein schritt zurück|zurück|geh zurück|gehen wir zurück|wieder zurück|mach das wieder rückgängig) = undo
(wie vorher|wie davor|wie zuvor|so wie vorher|so wie es war|wie es war|lass es wie es war|wieder wie vorher|zurück zum alten plan|zurück zur vorherigen version|zurück zum vorherigen plan|alter stand|den alten stand|zurück zum alten stand|zurück zur alten version|wie gehabt) = as it was before
(doch nicht|lieber nicht|ach nein doch nicht|nein doch nicht|hab's mir anders überlegt|habs mir anders überlegt|ich hab es mir anders überlegt|anders überlegt) = never mind, undo
(neu anfangen|von vorne|von vorn|nochmal von vorne|nochmal von vorn|noch mal von vorne|von vorne anfangen|nochmal von vorne anfangen|fang neu an|fangen wir neu an|fang von vorne an|fangen wir von vorne an|fangen wir nochmal von vorne an|fang nochmal von vorne an|alles neu|alles auf anfang|neustart|neu starten|neubeginn|auf null|alles auf null|ganz von vorne|bei null anfangen|komplett neu|von null|reset|alles zurücksetzen|setz alles zurück|setze alles zurück|alles löschen|lösch alles|lösche alles|vergiss alles|vergessen wir alles|alles vergessen|alles verwerfen|vergiss das alles) = start over
(neue kampagne|neuer plan|neues briefing|neues projekt|anderes briefing|andere kampagne|anderer plan) = new campaign
(noch eine kampagne|eine neue kampagne|einen neuen plan|ein neues briefing) = new campaign
(nochmal|noch mal|erneut) (versuchen|probieren|rechnen|planen) = try again
(versuch|versuche|probier|probiere) es (nochmal|noch mal|noch einmal|erneut) = try again

# -- leaving it to us
(keine ahnung|weiss nicht|weiß nicht|weiss ich nicht|weiß ich nicht|weiss ich noch nicht|wissen wir nicht|wissen wir noch nicht|ich weiss nicht|ich weiß nicht|kein plan|keinen plan|keinen schimmer|noch unklar|noch offen|noch nicht klar|k . a .|ka|k.a.) = I don't know
(egal|mir egal|uns egal|ist egal|ist mir egal|ist uns egal|das ist egal|völlig egal|ganz egal|wurscht|wurst|ist wurscht|schnurz|spielt keine rolle|wie du willst|wie sie wollen|was du willst|wie du meinst|wie sie meinen|ganz wie du willst) = it doesn't matter
(entscheide du|du entscheidest|sie entscheiden|entscheiden sie|entscheid du|such du aus|such dir was aus|wähl du|du bestimmst|deine entscheidung|ihre entscheidung|das überlasse ich dir|überlasse ich dir|überlass ich dir|überlassen wir dir|überlasse ich ihnen|das überlassen wir euch|überlassen wir euch|liegt bei dir|liegt bei euch|macht ihr mal|mach du mal|nach deinem ermessen) = you decide
(was empfiehlst du|was empfehlen sie|was schlägst du vor|was schlagen sie vor|was würdest du empfehlen|was würden sie empfehlen|was würdest du nehmen|was meinst du|schlag was vor|schlag etwas vor|schlagen sie etwas vor|mach einen vorschlag|machen sie einen vorschlag|deine empfehlung|ihre empfehlung|was rätst du|empfiehl was|bitte um empfehlung) = what do you recommend
(keine präferenz|keine vorgabe|keine vorgaben|keine vorlieben|keine besonderen wünsche|keine einschränkung|keine einschränkungen) = no preference
(nimm den standard|standard|nimm die standardwerte|wie üblich|das übliche|standardmässig) = use the default

# -- questions about the plan
(warum|wieso|weshalb) = why
wie viele (leute|menschen|personen|nutzer|impressions|kontakte) (erreichen wir|erreiche ich|werden erreicht|erreicht der plan) = how many people do we reach
(wie viel|wieviel) (kostet|kosten|würde kosten) = how much does it cost
(was kostet) = what does it cost
wie viel (geht|fliesst|fließt|läuft) = how much goes
wie (kommst du|kommen sie|kommt ihr|kommt das) (auf|zustande) = how did you get to
(was bedeutet|was heisst|was heißt|was ist|was sind) = what is
was (bedeuten) = what is
(erklär|erkläre|erklären sie|erklärst du|erklärt) (mir|uns|bitte|mir bitte|mal|mir mal|) = explain
{x} erklären = explain {x}
(zeig|zeige|zeigen sie|zeigt) (mir|uns|bitte|mir bitte|mal|mir mal|) = show me
(fass|fasse|fassen sie) {x} zusammen = summarise {x}
(zusammenfassung|überblick|übersicht|zwischenstand) = summary
(aufschlüsselung|details) = breakdown
(wie hoch|wie gross|wie groß) (ist|sind|wird|wäre) = what is
(gibt es|habt ihr|haben sie|hast du) = do you have
(können wir|kann ich) sicher sein = can we be sure
(prognose|forecast) = forecast
(reichweite) (haben wir|erzielen wir) = reach do we get

# -- courtesy and corrections
(danke|danke schön|dankeschön|vielen dank|besten dank|herzlichen dank|merci|merci vielmal|tausend dank|danke dir|danke ihnen|danke euch|thx|dank dir) = thanks
(hallo|hi|hey|moin|servus|grüezi|grüß gott|grüss gott|guten tag|guten abend|hallöchen|tach|hoi|grüß dich|grüss dich|sehr geehrte damen und herren|liebes team|hallo zusammen|guten tag zusammen) = hello
(tschüss|tschüs|ciao|auf wiedersehen|bis dann|bis bald|schönen tag|schönen tag noch|schönes wochenende|servas|baba|ade|wiederschauen|schönen abend) = bye
(liebe grüße|liebe grüsse|lg|mfg|viele grüße|viele grüsse|vg|beste grüße|beste grüsse|mit freundlichen grüssen|mit freundlichen grüßen|bg|gruss|gruß) = thanks
wie (geht's|gehts|geht es dir|geht es ihnen) = how are you
wer bist du = who are you
was kannst du = what can you do
(hilfe|hilf mir|kannst du mir helfen|können sie mir helfen|hilfst du mir|brauche hilfe) = help
(super|toll|perfekt|prima|klasse|spitze|geil|cool|top|wunderbar|ausgezeichnet|grossartig|großartig|sehr gut|fein|mega) = great
(alles klar|okay|ok|oki|verstanden|geht klar|in ordnung|passt|verstehe|aha) = ok
(sorry|entschuldigung|tut mir leid|verzeihung|pardon|ups) = sorry
(ich meinte|ich meine|gemeint war|gemeint waren|gemeint ist|meinte ich|wir meinten) = I meant
(ich habe mich vertippt|vertippt|tippfehler|falsch geschrieben|korrektur|kleine korrektur|berichtigung) = correction:
(nicht ganz|stimmt nicht|das stimmt nicht|falsch|das ist falsch) = no
(genauer gesagt|besser gesagt|vielmehr|beziehungsweise besser) = rather
(bitte) = please
(test|das ist ein test|nur ein test) = test

# -- words that close a clause
< bitte = please
< danke = thanks
< dann =
< jetzt = now
< noch =
< doch =
< mal =
< wieder =

(stopp|halt stopp) = wait
> (korrektur|nachtrag|ergänzung|update) =
> (korrektur|nachtrag|ergänzung|update) : =
~ denn =
(was|wie viel|wieviel) (wäre|wär|wären|ginge|ging|geht) bei {x} (drin|möglich|herauszuholen) = what if we had {x}
(was|wie viel|wieviel) (wäre|wär|wären|ginge|ging|geht) (drin|möglich) (bei|mit) {x} = what if we had {x}

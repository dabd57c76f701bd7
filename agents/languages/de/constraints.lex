# Frequency caps, shares, splits, line items, floors and ceilings.

# -- frequency
(frequency cap|frequency - cap|frequencycap|fcap|fc|frequency capping|kontaktdeckel|kontaktbegrenzung|frequenzbegrenzung|frequenzdeckel|frequenzlimit|kontaktlimit|capping|frequenz - cap|frequenzcap) = frequency cap
(frequenz|kontaktfrequenz|kontaktdosis|kontaktklasse|frequency|kontakthäufigkeit) = frequency
{n} (kontakt|kontakte|kontakten|werbekontakte|einblendungen|ausspielungen|sichtkontakte) = {n} contacts
(ein|einen) kontakt = one contact
(zwei) kontakte = two contacts
drei kontakte = three contacts
vier kontakte = four contacts
fünf kontakte = five contacts
(pro|je) (user|nutzer|person|kopf|nutzerin|hörer|haushalt|unique user) (und|pro|je|/|in der) woche = per user per week
(pro|je) (user|nutzer|person|kopf|nutzerin|hörer|haushalt|unique user) (und|pro|je|/|am) tag = per user per day
(pro|je) (user|nutzer|person|kopf|nutzerin|hörer|haushalt|unique user) (und|pro|je|/|im) monat = per user per month
(pro|je) (user|nutzer|person|nutzerin|hörer|haushalt) = per user
(pro|je) woche (und|pro|je) (user|nutzer|person|kopf|nutzerin) = per user per week
(pro|je) tag (und|pro|je) (user|nutzer|person|kopf|nutzerin) = per user per day
{n} (x|mal) (pro|in der|die|je|/) woche = {n} times per week
{n} (x|mal) (pro|am|je|/) tag = {n} times per day
{n} (x|mal) (pro|im|je|/) monat = {n} times per month
{n} (mal|x) (wöchentlich) = {n} times per week
{n} (mal|x) (täglich) = {n} times per day
(3x|3 x) = 3 times
{n} mal = {n} times
nicht öfter als = at most
nicht häufiger als = at most
(sehen|gesehen|zu sehen bekommen|hören soll|sehen soll) = see
jeder (soll|sollte|darf) (maximal|höchstens|max .|nur) = max
(keine|kein|ohne) (frequenzbegrenzung|frequency cap|frequency capping|kontaktbegrenzung|frequenzlimit|kontaktdeckel) = no frequency cap

# -- shares and splits
(hälfte|die hälfte|der hälfte) = half
(die|eine) hälfte (des budgets|vom budget|davon|vom geld) = half of the budget
(die andere hälfte|der anderen hälfte|andere hälfte) = the other half
(ein|einem) drittel = a third
(zwei) drittel = two thirds
(ein|einem) viertel = a quarter
drei viertel = three quarters
zwei drittel (des budgets|vom budget|davon) = two thirds of the budget
ein drittel (des budgets|vom budget|davon) = a third of the budget
ein viertel (des budgets|vom budget|davon) = a quarter of the budget
drei viertel (des budgets|vom budget|davon) = three quarters of the budget
(des|vom) (budgets|budget|etats|geldes|geld|gelds) = of the budget
(der|den|das) rest = the rest
(der rest|den rest|das übrige|restliche|restlichen|das restliche budget|übrige) (geht|soll|für|auf|in) = the rest for
rest = the rest
{n} % (des budgets|vom budget|davon|des gesamtbudgets) = {n}% of the budget
{n} prozent (des budgets|vom budget|davon) = {n}% of the budget
{n} prozent = {n}%
{n} % (auf|in|für) = {n}% for
(gleichmässig|gleichmäßig|zu gleichen teilen|gleichverteilt|paritätisch|je zur hälfte|jeweils zur hälfte|fifty - fifty|halbe - halbe|halbe halbe|hälftig) = evenly
(gleichmässig|gleichmäßig|zu gleichen teilen|je zur hälfte|jeweils zur hälfte|hälftig|50 zu 50|fifty - fifty) (auf|zwischen|für|über|in) = evenly between
{x} (aufteilen|verteilen|splitten|aufzuteilen|aufgeteilt) = split {x}
{x} (gleichmässig|gleichmäßig|zu gleichen teilen|fair) (aufteilen|verteilen|splitten) = split evenly between {x}
{x} gleichmässig auf {x2} (aufteilen|verteilen|splitten) = split {x} evenly between {x2}
{x} gleichmäßig auf {x2} (aufteilen|verteilen|splitten) = split {x} evenly between {x2}
(aufteilen|verteilen|splitten|split|aufteilung|verteilung|verteile|verteilt|teile|teilt|splitte) = split
(teile|teil|splitte|verteile|verteil) (das budget|es|das geld|alles) (gleichmässig|gleichmäßig|) (auf|zwischen|) = split it evenly between
{n} : {n2} = {n}:{n2}
{n} zu {n2} = {n}/{n2}
(teile|teil|splitte|verteile|verteil) (das budget|es|das geld|alles) (gleichmässig|gleichmäßig) (auf|zwischen) {x} auf = split it evenly between {x}
(anteil|anteile|budgetanteil|mix|budgetmix|split|mediamix) = share
(mindestens|min .|wenigstens|zumindest|nicht weniger als) {n} % = at least {n}%
(maximal|höchstens|max .|max|nicht mehr als) {n} % = at most {n}%
(mindestens|wenigstens) die hälfte = at least half
(maximal|höchstens) die hälfte = at most half
(mindestanteil|mindest - anteil) = minimum share

# -- line items
(line items|line item|lineitems|lineitem|zeilen|buchungszeilen|linien|line - items|positionen|anzeigengruppen|anzeigengruppe) = line items
(pro|je) (line item|lineitem|zeile|buchungszeile|anzeigengruppe|line - item|position) = per line item
(mindestens|minimum|min .) {n} (euro|€|eur|chf) (pro|je) (line item|lineitem|zeile|buchungszeile|line - item|anzeigengruppe) = at least {n} euros per line item
(mindestbudget|mindestbetrag|minimum) (pro|je) (line item|zeile|line - item) = minimum per line item
/ woche = per week
/ tag = per day
/ monat = per month
(den|die|das|) (split|aufteilung|verteilung|verhältnis|prozente|anteile) (umdrehen|umkehren|tauschen|vertauschen|andersrum|genau andersrum) = invert the split
(dreh|dreht|drehe|drehen wir|tausch|tauscht|vertausch|vertauscht|kehr) (den|die|das) (split|aufteilung|verteilung|verhältnis|prozente|anteile) (um|) = invert the split

# -- said anew
ein (fünftel) = a fifth
ein (zehntel) = a tenth
(bekommt|kriegt|erhält|bekäme|soll bekommen) (die|den|) {n} = gets the {n}
(bekommt|kriegt|erhält) (den|die) (größeren|grösseren|grösseren anteil|größeren anteil|löwenanteil) (teil|anteil|) = gets the bigger share
(andersrum|andersherum|umgekehrt|anders herum|anders rum) = the other way round
# -- short forms, and a cap that stands and changes
(freq.|frequ.|freq. - cap|freq . - cap|freq - cap|frequ. - cap|frequency - cap|kontaktklasse max) = frequency cap
{n} / (wo|wo.|woche|kw) = {n} per week
{n} x / (wo|wo.|woche) = {n} times per week
{n} / (mon|mon.|monat|mo|mo.) = {n} per month
{n} / (t|tg|tg.) = {n} per day
(erhöh|erhöhe|erhöht|erhöhen|setz|setze|setzt|setzen|senk|senke|senkt|senken|heb|hebe|hebt|ändere|ändert|stell|stelle|dreh|drehe|fahr|zieh) (die|den|das) (frequenz|kontaktdosis|frequency cap|frequenzcap|fc|capping|cap|kontaktfrequenz) (auf|zu) {n} = change the frequency cap to {n}
(frequenz|kontaktdosis|frequency cap|frequenzcap|capping|kontaktfrequenz) (auf|doch auf|lieber auf|bitte auf|dann auf|jetzt auf) {n} (hoch|rauf|runter|erhöhen|senken|setzen|anheben|ändern|stellen|) = change the frequency cap to {n}

# a price that is refused
(wird|werden) (von uns|) (nicht|keinesfalls|auf keinen fall) (akzeptiert|angenommen|hingenommen|genehmigt|toleriert|freigegeben|bezahlt|gezahlt) = will not be accepted
(ist|sind) (für uns|) (nicht akzeptabel|inakzeptabel|nicht drin|ausgeschlossen|nicht vertretbar) = is not acceptable

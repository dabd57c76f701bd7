# Changes of a brief that stands: drop, add, swap, set, scale, shift, extend, shorten, forget.

# -- drop
{x} (raus|rausnehmen|rauszunehmen|rausgenommen|rauslassen|rauswerfen|rausschmeissen|rausschmeißen|rausstreichen|rauskicken|kicken|weg|weglassen|wegnehmen|wegfallen|wegmachen|streichen|entfernen|löschen|herausnehmen|ausschliessen|ausschließen|ausklammern|droppen|fliegen raus|fliegt raus|kann raus|können raus|kann weg|können weg|soll raus|sollen raus|muss raus|müssen raus|bitte raus|bitte rausnehmen|lassen wir weg|lassen wir raus|nehmen wir raus|brauchen wir nicht|brauchen wir doch nicht|brauchen wir nicht mehr|wollen wir nicht|wollen wir doch nicht|wollen wir nicht mehr|will ich nicht|will ich nicht mehr|ist raus|sind raus|entfällt|entfallen|rauskommen|rausfliegen|wegstreichen|eliminieren|killen|cutten|canceln) = drop {x}
(nimm|nehmt|nehmen wir|nehmen sie|nimm bitte|wirf|werft|lass|lasst|lassen wir|lassen sie|schmeiss|schmeiß|streich|streiche|tu|hau) {x} (raus|weg|heraus|wieder raus|komplett raus|ganz raus) = drop {x}
(streich|streiche|streicht|streichen wir|streichen sie|lösch|lösche|löscht|löschen wir|löschen sie|entfern|entferne|entfernt|entfernen wir|entfernen sie|kick|kicke|kickt|droppe|droppt|eliminiere|entfernung von) = drop
raus mit = drop
weg mit = drop
(verzichten wir|wir verzichten|verzichten|verzichte) auf = drop
{x} verzichten = drop {x}
auf {x} verzichten = drop {x}
doch (kein|keine|keinen) = no
doch ohne = without

# -- add
{x} (rein|reinnehmen|dazu|dazunehmen|dazupacken|hinzufügen|hinzunehmen|ergänzen|mit aufnehmen|aufnehmen|mitnehmen|einbauen|einbeziehen|mit einbeziehen|dazugeben|mit rein|mit reinnehmen|noch dazu|noch mit rein|noch mit dazu|ins boot holen|auch noch|dazuschalten|reinpacken|mit dazu|wieder rein|wieder aufnehmen|inkludieren|integrieren|auch dazu|kommen dazu|kommt dazu|adden|beimischen|soll auch rein|sollen auch rein) = add {x}
(nimm|nehmt|nehmen wir|nehmen sie|pack|packt|packen wir|packe|hol|holt|holen wir|tu|füge|füg|fügt|fügen wir|fügen sie|gib) {x} (rein|dazu|hinzu|auf|mit rein|noch dazu|mit dazu|mit auf|wieder rein) = add {x}
(ergänze|ergänzt|ergänzen wir|ergänzen sie|addiere|erweitere um|erweitern wir um|inkludiere) = add
{x} (um|auf) {x2} (erweitern|ausweiten|ausdehnen) = add {x2}
(erweitere|erweitern wir|erweitert|weite|weiten wir|dehne) (auf|um|die kampagne auf|es auf|das auf) = add
(erweitere|erweitern wir|weite|weiten wir) {x} aus = add {x}
(schliess|schliesse|schliessen wir|schliessen sie) {x} aus = drop {x}
um {x} erweitern = add {x}
nimm (noch|auch|auch noch) = add
(dazu|zusätzlich) noch = add
zusätzlich = also
noch (ein|eine|einen) = add a

# -- only
(nur noch|ab jetzt nur|nur mehr|ausschliesslich noch) = only
{x} (beschränken|einschränken|begrenzen|eingrenzen|limitieren|reduzieren auf) = limit to {x}
auf {x} (beschränken|einschränken|begrenzen|eingrenzen|fokussieren|konzentrieren) = only {x}
{x} auf {x2} (beschränken|einschränken|begrenzen|eingrenzen) = limit {x} to {x2}
(beschränke|beschränken wir|beschränkt|begrenze|begrenzen wir|konzentriere|konzentrieren wir) (es|das|dich|uns|die kampagne|alles|das ganze|) auf = limit it to
(alles|komplett|ganz) (auf|in) = everything on

# -- swap
(ersetze|ersetzt|ersetzen wir|ersetzen sie|ersetz) {x} durch = replace {x} with
{x} durch {x2} (ersetzen|zu ersetzen|austauschen|tauschen) = replace {x} with {x2}
(tausche|tausch|tauscht|tauschen wir|tauschen sie|wechsle|wechsel) {x} (gegen|mit|durch) {x2} (aus|) = swap {x} for {x2}
{x} gegen {x2} (tauschen|austauschen|auszutauschen|ersetzen|eintauschen) = swap {x} for {x2}
(statt|anstatt|anstelle|anstelle von|an stelle von) {w} (lieber|besser|doch|bitte|jetzt|dann|) {w2} = {w2} instead of {w}
(statt|anstatt|anstelle|anstelle von) {w} (nehmen wir|machen wir|nimm|bitte|wollen wir|möchten wir|jetzt|lieber|doch|doch lieber) {w2} = {w2} instead of {w}
(statt|anstatt|anstelle von) (in|im) {w} (lieber|doch|jetzt|besser|) in {w2} = {w2} instead of {w}
(lieber|besser|doch lieber|dann doch lieber) {w} (statt|als|anstatt|anstelle von) {w2} = {w} instead of {w2}
nicht {w} sondern {w2} = {w2} instead of {w}
nicht {w} , sondern {w2} = {w2} instead of {w}
nicht in {w} , sondern in {w2} = {w2} instead of {w}
(wechsle|wechseln wir|wechselt|switch|switche|switchen wir|umsteigen|schwenk|schwenke) (auf|zu|nach) = switch to
{x} (umstellen|umsteigen|wechseln|switchen|umschwenken) = switch {x}
auf {x} (umstellen|umsteigen|wechseln|switchen|umschwenken) = switch to {x}
{x} auf {x2} (umstellen|wechseln|umschwenken) = switch to {x2}
{x} (lieber|stattdessen) = {x} instead
(doch eher|eher|doch lieber|lieber doch|dann lieber|dann doch|lieber) = rather

# -- set
(änder|ändert|ändern wir|ändern sie|setz|setze|setzt|setzen wir|setzen sie|stell|stelle|stellen wir|pass|passe) = change
ändere = change
(ändere|änder|ändert|ändern wir|ändern sie|setz|setze|setzt|setzen wir|setzen sie|stell|stelle|stellen wir) {x} (auf|zu|in) = change {x} to
{x} (auf|zu|in) {x2} (ändern|setzen|anpassen|abändern|stellen|festsetzen|umändern) = change {x} to {x2}
(auf|zu|in) {x} (ändern|setzen|anpassen|abändern|korrigieren) = change it to {x}
(mach|mache|macht|machen wir|machen sie) (es|das|draus|daraus|lieber|doch|mal|doch lieber|) {n} = make it {n}
(mach|mache|macht|machen wir) {x} (draus|daraus) = make it {x}
(mach|mache|machen wir|macht) (das budget) (zu|auf) = make the budget
(neues budget|budget neu|neuer etat|das neue budget|das budget ist jetzt|budget jetzt|budget ist nun|das budget sind jetzt) (ist|sind|:|) = budget is now
(budget|das budget|etat|gesamtbudget) (auf|soll auf|jetzt auf|bitte auf|geht auf) = change the budget to
(budget|das budget) (jetzt|nun|doch|lieber) = budget is now
auf {n} = to {n}
(gehen wir|geh|geht|gehen sie) (auf|hoch auf|rauf auf|runter auf) = go to
(es sind|wir haben) (doch|jetzt|nun|nur|nur noch|jetzt nur|leider nur) = make it
(doch|jetzt|nun) {n} = now {n}

# -- more and less
{x} (auf|bis auf) {x2} (erhöhen|anheben|aufstocken|hochsetzen|steigern|raufsetzen|hochfahren|hochziehen|aufzustocken|zu erhöhen) = raise {x} to {x2}
{x} um {x2} (erhöhen|anheben|aufstocken|hochsetzen|steigern|raufsetzen|hochfahren|zu erhöhen) = increase {x} by {x2}
{x} (auf|bis auf) {x2} (senken|kürzen|reduzieren|runtersetzen|herabsetzen|drücken|runterfahren|verringern|herunterfahren) = reduce {x} to {x2}
{x} um {x2} (senken|reduzieren|runtersetzen|herabsetzen|verringern|kürzen|runterfahren|cutten) = reduce {x} by {x2}
(auf) {x} (erhöhen|anheben|aufstocken|hochsetzen|steigern|hochgehen|raufgehen) = raise it to {x}
(um) {x} (erhöhen|anheben|aufstocken|hochsetzen|steigern) = increase it by {x}
(auf) {x} (senken|reduzieren|runtersetzen|runtergehen|herabsetzen|verringern) = reduce the budget to {x}
(um) {x} (senken|reduzieren|runtersetzen|herabsetzen|verringern) = reduce the budget by {x}
(budget|das budget|den etat|etat) um {x} kürzen = cut the budget by {x}
(budget|das budget|den etat|etat) auf {x} kürzen = cut the budget to {x}
um {n} % kürzen = cut the budget by {n}%
um {n} prozent kürzen = cut the budget by {n}%
(erhöhe|erhöh|erhöht|erhöhen wir|erhöhen sie|stocke|stock|stockt|stocken wir|hebe|heb|heben wir|steigere) = increase
(erhöhe|erhöh|erhöht|erhöhen wir|erhöhen sie|stocke|stock|stockt|stocken wir|hebe|heb|heben wir|steigere) {x} auf {x2} (an|auf|) = raise {x} to {x2}
(erhöhe|erhöh|erhöht|erhöhen wir|erhöhen sie|stocke|stock|stockt|stocken wir|hebe|heb|heben wir|steigere) {x} um {x2} (an|auf|) = increase {x} by {x2}
(senke|senk|senkt|senken wir|senken sie|reduziere|reduziert|reduzieren wir|reduzieren sie|kürze|kürz|kürzt|kürzen wir|verringere) = reduce
(senke|senk|senkt|senken wir|senken sie|reduziere|reduziert|reduzieren wir|reduzieren sie|kürze|kürz|kürzen wir|verringere) {x} auf = reduce {x} to
(senke|senk|senkt|senken wir|senken sie|reduziere|reduziert|reduzieren wir|reduzieren sie|kürze|kürz|kürzen wir|verringere) {x} um = reduce {x} by
{x} (drauflegen|draufpacken|drauf|obendrauf|oben drauf|draufschlagen|drauflegen können|nachlegen|zulegen|aufschlagen|dazulegen) = add {x}
(leg|lege|legt|legen wir|pack|packen wir|hau|schlag) {x} (drauf|obendrauf|oben drauf|dazu|nach) = add {x}
(weitere|zusätzliche|zusätzlich|nochmal|noch mal|noch|noch weitere) {n} = another {n}
{n} (euro|€|eur) mehr = {n} euros more
{n} (chf|franken|sfr) mehr = {n} francs more
{n} mehr = {n} more
{n} (euro|€|eur) weniger = {n} euros less
{n} (chf|franken|sfr) weniger = {n} francs less
{n} weniger = {n} less
{n} % (mehr|mehr budget) = {n}% more
{n} % (weniger|weniger budget) = {n}% less
(mehr|höheres) budget = more budget
{x} abziehen = take off {x}
(zieh|ziehe|ziehen wir) {x} ab = take off {x}
{x} (verdoppeln|verdoppelt) = double {x}
(verdopple|verdoppel|verdoppelt|verdoppeln wir|verdoppeln sie|verdoppeln|verdoppelung) = double
{x} verdreifachen = triple {x}
(verdreifache|verdreifachen wir|verdreifachen) = triple
{x} vervierfachen = quadruple {x}
{x} (halbieren|halbiert) = halve {x}
(halbiere|halbier|halbieren wir|halbieren sie|halbieren) = halve
(doppeltes|das doppelte|doppelte|doppelten) budget = twice the budget
(halbes|das halbe|mit halbem|halbem|dem halben) budget = half the budget
das doppelte = twice as much
(die hälfte|nur die hälfte) (ausgeben|nehmen|des budgets nehmen) = halve the budget

# -- dates
{x} (später|danach) (starten|anfangen|beginnen|loslegen|losgehen|launchen) = start {x} later
{x} (früher|eher|vorher) (starten|anfangen|beginnen|loslegen|losgehen|launchen) = start {x} earlier
{x} (später|länger) (enden|aufhören|beenden) = end {x} later
{x} (früher|eher) (enden|aufhören|beenden|schluss machen) = end {x} earlier
(starte|starten wir|start|beginne|beginnen wir|fang|fangen wir|starten) {x} später (an|) = start {x} later
(starte|starten wir|start|beginne|beginnen wir|fang|fangen wir|starten) {x} (früher|eher) (an|) = start {x} earlier
(ende|enden wir|beende|hör|hören wir) {x} (früher|eher) (auf|) = end {x} earlier
{x} später = {x} later
{x} (früher|eher) = {x} earlier
(später) = later
(früher|eher) = earlier
um {x} (nach hinten|nach später|später) (verschieben|schieben|verlegen|legen|rücken|) = push it back by {x}
um {x} (nach vorn|nach vorne|früher|vor) (verschieben|schieben|verlegen|ziehen|legen|rücken|) = move it forward by {x}
um {x} (verschieben|schieben|vertagen|aufschieben|verlegen) = postpone it by {x}
um {x} (vorziehen|vorverlegen) = move it forward by {x}
{x} um {x2} (nach hinten) (verschieben|schieben|verlegen|legen|rücken) = push {x} back by {x2}
{x} um {x2} (nach vorn|nach vorne) (verschieben|schieben|verlegen|ziehen|legen|rücken) = move {x} forward by {x2}
{x} um {x2} (vorziehen|vorverlegen) = move {x} forward by {x2}
{x} um {x2} (verschieben|schieben|verlegen|aufschieben) = postpone {x} by {x2}
(verschiebe|verschieb|verschiebt|verschieben wir|verschieben sie|schiebe|schieb|schieben wir) {x} um = postpone {x} by
(verschiebe|verschieb|verschiebt|verschieben wir|verschieben sie|schiebe|schieb|schieben wir) (alles|es|das|) um = postpone it by
{x} (auf|in|in den|in die|auf den|auf die|ans) {x2} (verschieben|verlegen|schieben|legen|umlegen) = move {x} to {x2}
(auf|in|in den|in die|auf den) {x} (verschieben|verlegen|schieben|legen) = move it to {x}
(verschiebe|verschieb|verschiebt|verschieben wir|verschieben sie|schiebe|schieb|schieben wir|verlege|leg|lege) {x} (auf|in|in den|auf den) = move {x} to
(zieh|ziehe|ziehen wir) {x} (vor) = move it forward by {x}
(zieh|ziehe|ziehen wir) {x} um {x2} (vor) = move {x} forward by {x2}
um {x} (verlängern|verlängert|länger laufen lassen|strecken) = extend it by {x}
{x} um {x2} (verlängern|verlängert|strecken) = extend it by {x2}
bis {x} (verlängern|laufen lassen|weiterlaufen lassen|weiterlaufen|ausdehnen|strecken) = extend it until {x}
bis zum {x} (verlängern|laufen lassen|weiterlaufen lassen|weiterlaufen|ausdehnen|strecken) = extend it until the {x}
{x} bis {x2} (verlängern|laufen lassen|weiterlaufen lassen|weiterlaufen|ausdehnen|strecken) = extend it until {x2}
{x} bis zum {x2} (verlängern|laufen lassen|weiterlaufen lassen|weiterlaufen|ausdehnen) = extend it until the {x2}
{x} verlängern = extend it by {x}
{x} länger (laufen|laufen lassen|schalten|) = extend it by {x}
(verlängere|verlänger|verlängert|verlängern wir|verlängern sie) (es|das|die kampagne|die laufzeit|sie|alles|den flight|) um = extend it by
(verlängere|verlänger|verlängert|verlängern wir|verlängern sie) (es|das|die kampagne|die laufzeit|sie|alles|den flight|) (bis|bis zum) = extend it until
(verlängere|verlänger|verlängern wir|verlängert) = extend
(lass|lasst|lassen wir|lassen sie) (es|das|die kampagne|sie) {x} länger laufen = extend it by {x}
(lass|lasst|lassen wir|lassen sie) (es|das|die kampagne|sie) (bis|bis zum) {x} laufen = extend it until {x}
noch (eine woche) (dran|dranhängen|länger|mehr|dazu) = extend it by one week
{x} (dranhängen|dran hängen|anhängen) = extend it by {x}
(häng|hänge|hängen wir) (noch|) {x} (dran|an) = extend it by {x}
(laufzeit|die laufzeit|die kampagne|kampagne|dauer|den zeitraum) um {x} (kürzen|verkürzen) = shorten it by {x}
(laufzeit|die laufzeit|die kampagne|kampagne|dauer|den zeitraum) auf {x} (kürzen|verkürzen) = shorten it to {x}
um {x} verkürzen = shorten it by {x}
auf {x} verkürzen = shorten it to {x}
{x} um {x2} verkürzen = shorten it by {x2}
{x} auf {x2} verkürzen = shorten it to {x2}
um {n} (wochen|tage|monate) kürzen = shorten it by {n} weeks
(verkürze|verkürz|verkürzen wir) (es|das|die kampagne|die laufzeit|) um = shorten it by
(verkürze|verkürz|verkürzen wir) (es|das|die kampagne|die laufzeit|) auf = shorten it to
{x} kürzer = {x} shorter
kürzer = shorter
länger = longer
(früher fertig|früher aufhören) = finish earlier

(die|den|) (kampagne|laufzeit|flight|zeitraum|aktion) (auf|in|in den|auf den) {x} (verschieben|verlegen|schieben|legen) = move the campaign to {x}
(den|) (start|starttermin|kampagnenstart|beginn) (auf|in|in den|auf den) {x} (verschieben|verlegen|schieben|legen) = move the start to {x}
(das|) (ende|kampagnenende|enddatum) (auf|in|in den|auf den) {x} (verschieben|verlegen|schieben|legen) = move the end to {x}
(den|) (start|starttermin|kampagnenstart|beginn) um {x} (verschieben|schieben|nach hinten schieben|nach hinten verschieben) = push the start back by {x}
(den|) (start|starttermin|kampagnenstart|beginn) um {x} (vorziehen|vorverlegen|nach vorne ziehen) = move the start forward by {x}
(die|) (kampagne|laufzeit|aktion) um {x} (verschieben|schieben|nach hinten schieben|nach hinten verschieben) = postpone the campaign by {x}
(die|) (kampagne|laufzeit|aktion) um {x} (vorziehen|vorverlegen|nach vorne ziehen) = move the campaign forward by {x}
um {x} (woche|wochen) kürzen = shorten it by {x} weeks
um {x} (tag|tage) kürzen = shorten it by {x} days
um {x} (monat|monate) kürzen = shorten it by {x} months
auf {x} (woche|wochen) kürzen = shorten it to {x} weeks
auf {x} (tage) kürzen = shorten it to {x} days
kürzen um {x} (woche|wochen) = shorten it by {x} weeks
kürzen um = reduce by
kürzen auf = reduce to
(verlängern|verlängerung) um = extend it by
(verlängern|verlängerung) bis = extend it until
(verschieben) um = postpone it by
(verschieben) auf = move it to
(erhöhen|erhöhung|aufstocken|anheben) auf = raise it to
(erhöhen|erhöhung|aufstocken|anheben) um = increase it by
(senken|reduzieren|reduzierung|senkung|kürzung) auf = reduce the budget to
(senken|reduzieren|reduzierung|senkung|kürzung) um = reduce the budget by
budget (erhöhen|aufstocken|anheben|hoch|rauf) auf = raise the budget to
budget (erhöhen|aufstocken|anheben|hoch|rauf) um = increase the budget by
budget (senken|reduzieren|kürzen|runter) auf = reduce the budget to
budget (senken|reduzieren|kürzen|runter) um = reduce the budget by
budget (hoch|rauf|runter) auf = change the budget to

# -- forget
(vergiss|vergesst|vergessen wir|vergessen sie|ignorier|ignoriere|ignorieren wir) (das|die|den) = forget the
(vergiss|vergesst|vergessen wir|ignoriere) = forget
{x} (vergessen|ignorieren) = forget {x}
(zurücksetzen|resetten) = reset
{x} (zurücksetzen|resetten) = reset {x}
(budget|budgets) (ist|) (egal|offen|unbegrenzt) = no budget limit
(kein|ohne|unbegrenztes|offenes) (budgetlimit|budgetgrenze|budget limit|limit beim budget) = no budget limit
(geld spielt keine rolle|budget spielt keine rolle) = money is no object
(kein|ohne|keine) (fixes datum|fixen termin|feste termine|festes datum|festen zeitraum|zeitliche vorgabe) = no fixed dates
(termine|daten|zeitraum) (sind|ist) (offen|flexibel|egal) = dates are flexible
(datum|daten|termine|zeitraum|timing) vergessen = forget the dates
(keine|ohne|kein) (interessen|interessenstargeting|interessentargeting) = no interests
(keine|ohne|kein) (ortsbeschränkung|geotargeting|geo - targeting|regionale einschränkung) = no geo targeting
(altersgrenze|alter|altersbeschränkung|alterstargeting) (raus|weg|aufheben|streichen|entfernen|vergessen|egal) = no age limit
(geschlecht|gender) (raus|weg|streichen|entfernen|vergessen) = any gender
(tkp - limit|tkp limit|tkp - obergrenze) (raus|weg|aufheben|streichen|entfernen) = no CPM limit
(frequency cap|frequenzbegrenzung|frequenzlimit|kontaktbegrenzung) (raus|weg|aufheben|streichen|entfernen) = no frequency cap
(formatvorgabe|formate|formatwunsch) (vergessen|streichen|egal) = forget the formats
(kommt|kommen|machen wir|folgt|folgen) (erst |)(später|nächstes Jahr|ein andermal|im nächsten Schritt|in Phase 2) = later

# -- a piece of the flight
(lass|lasst|lassen wir|lassen sie|lasse) (die|den) (letzte|letzten) {w} (weg|aus|sein|raus|fort) = skip the last {w}
(lass|lasst|lassen wir|lassen sie|lasse) (die|den) (erste|ersten) {w} (weg|aus|sein|raus|fort) = skip the first {w}
(lass|lasst|lassen wir|lassen sie|lasse) (die|den) (zweite|zweiten) {w} (weg|aus|sein|raus|fort) = skip the second {w}
(lass|lasst|lassen wir|lassen sie|lasse) (die|den) (dritte|dritten) {w} (weg|aus|sein|raus|fort) = skip the third {w}
(die|den) (letzte|letzten) woche (weglassen|auslassen|streichen|weg|fällt weg|fällt aus|überspringen|raus|entfällt|sparen wir uns) = skip the last week
(die|den) (erste|ersten) woche (weglassen|auslassen|streichen|weg|fällt weg|fällt aus|überspringen|raus|entfällt|sparen wir uns) = skip the first week
(die|den) (zweite|zweiten) woche (weglassen|auslassen|streichen|weg|fällt weg|fällt aus|überspringen|raus|entfällt|pausieren) = skip the second week
(die|den) (dritte|dritten) woche (weglassen|auslassen|streichen|weg|fällt weg|fällt aus|überspringen|raus|entfällt|pausieren) = skip the third week
(die|den) letzten {w} (tage|wochen) (weglassen|auslassen|streichen|weg|fallen weg|fallen aus|überspringen|raus|entfallen) = skip the last {w} days
(die|den) letzten {w} wochen (weglassen|auslassen|streichen|weg|fallen weg|fallen aus|überspringen|raus|entfallen) = skip the last {w} weeks
(die|den) letzten {n} tage (weglassen|auslassen|streichen|weg|fallen weg|fallen aus|überspringen|raus|entfallen) = skip the last {n} days
(die|den) letzten {n} wochen (weglassen|auslassen|streichen|weg|fallen weg|fallen aus|überspringen|raus|entfallen) = skip the last {n} weeks
(die|den) ersten {w} tage (weglassen|auslassen|streichen|weg|fallen weg|fallen aus|überspringen|raus|entfallen) = skip the first {w} days
(die|den) ersten {w} wochen (weglassen|auslassen|streichen|weg|fallen weg|fallen aus|überspringen|raus|entfallen) = skip the first {w} weeks
(streiche|streich|streichen wir|überspring|überspringe|überspringen wir|spar dir|sparen wir uns) die letzte woche = skip the last week
(streiche|streich|streichen wir|überspring|überspringe|überspringen wir|spar dir|sparen wir uns) die erste woche = skip the first week
ohne die letzte woche = without the last week
ohne die erste woche = without the first week
in der (zweiten|2 .) woche (pausieren|pause|aussetzen|nichts|keine werbung|nicht laufen) = pause in the second week
in der (dritten|3 .) woche (pausieren|pause|aussetzen|nichts|keine werbung|nicht laufen) = pause in the third week
{w} statt {w2} wochen = {w} weeks instead of {w2}
{n} statt {n2} wochen = {n} weeks instead of {n2}
{w} statt {w2} tage = {w} days instead of {w2}
{n} statt {n2} tage = {n} days instead of {n2}
{w} (wochen|woche) mehr = {w} weeks more
{w} (tage|tag) mehr = {w} days more
{w} (wochen|woche) weniger = {w} weeks less
{w} (tage|tag) weniger = {w} days less
{n} (wochen|woche) weniger = {n} weeks less
{n} (wochen|woche) mehr = {n} weeks more
{n} (tage|tag) weniger = {n} days less

# -- the verb behind what is dropped: "österreich lass weg"
{x} (lass|lasst|lassen|lasse|lassen wir|lassen sie|nimm|nehmt|nehmen wir|wirf|schmeiss|streich|tu|mach|hau) (bitte|mal|jetzt|doch|dann|lieber|) (weg|raus|heraus|fallen|bleiben|sein|draussen) = drop {x}

# -- one amount stays, another one is tried
(wir bleiben|ich bleibe|bleiben wir|bleib|bleibt|bleiben) (bei|bei den|auf) {n} = stay at {n}
(nehmen wir|wir nehmen|ich nehme|nimm|wir machen|machen wir|wir gehen mit|gehen wir mit|einigen wir uns auf|wir einigen uns auf|weiter mit) (den|die|) {n} = make it {n}
(und wenn es|was wenn es|und wenn wir|was wenn wir|wenn wir) {n} (wären|hätten|nähmen|nehmen|haben|machen|ausgeben|ausgäben) = what if we had {n}
(was|wie viel|wieviel) (käme|kommt|kämen|kommen|springt) (raus|heraus|dabei raus|dabei heraus|rum|dabei rum) (, |)wenn wir {x} (hätten|haben|nähmen|nehmen|ausgäben|ausgeben|machten|machen) = what if we had {x}
(was|wie viel|wieviel) (käme|kommt|kämen|kommen|springt) (raus|heraus|dabei raus|dabei heraus|rum|dabei rum) = what would we get

# -- taking back what was said last
(mach|macht|machen wir|machen sie|machen) (das|es|die|den|dies|) (letzte|letzten|letzte änderung|letzten schritt|letzten punkt|) (bitte|mal|doch|) (wieder|) (rückgängig|ungeschehen) = undo that
{x} (wieder|) (rückgängig machen|rückgängig|ungeschehen machen) = undo that
(nimm|nehmt|nehmen wir|nehmen sie|nehm|zieh|ziehen wir|ziehen sie) (das|es|die letzte änderung|das letzte|den letzten schritt|meine letzte nachricht) (bitte|mal|doch|lieber|) (wieder|) zurück = undo that
(ich nehme|ich nehm|ich ziehe|ich zieh|wir nehmen|wir ziehen) (das|es|meine letzte nachricht|das letzte|meinen wunsch|die änderung) (bitte|) (wieder|) zurück = undo that
(kommando|alles|nochmal|und|bitte|doch|wieder) zurück = undo that
(stelle|stell|stellen sie|stellt|setz|setze|setzen sie|dreh|drehen sie) (das|es|alles|) (bitte|) (wieder|) (zurück|auf den alten stand|auf den vorherigen stand) = undo that
(vergiss|vergesst|vergessen sie|ignorier|ignoriere|ignorieren sie|streich|streichen sie) (bitte|) (das letzte|die letzte nachricht|meine letzte nachricht|die letzte änderung|meinen letzten wunsch|was ich gerade gesagt habe|was ich eben gesagt habe|was ich gerade geschrieben habe|das eben|das von eben|die letzte angabe) = undo that
(zurück|) (zum|auf den|zu dem|in den) (vorherigen|letzten|alten|vorigen|früheren|ursprünglichen) (stand|zustand|plan|wert) (zurück|zurückgehen|zurückkehren|zurücksetzen|wechseln|) = undo that
(können|könnten|würden|können wir|könnten wir|können sie) (wir|sie|) (bitte|) (zum|auf den) (vorherigen|letzten|alten|vorigen|früheren|ursprünglichen) (stand|zustand|plan) zurück = undo that
(doch|bitte|lieber|dann|) (wieder|) (wie|so wie) (vorher|davor|zuvor|gehabt|es war|es vorher war|es davor war|am anfang|früher) = as it was before
(lass|lasst|lassen wir|lassen sie|belassen sie|belass|belassen wir) (es|das|alles) (bitte|doch|lieber|) (so|) , wie es (war|vorher war|gewesen ist) = undo that
(lass|lasst|lassen wir|lassen sie|belassen sie|belass|belassen wir) (es|das|alles) (bitte|doch|lieber|) (so wie|wie|wie es) (vorher|es war|war|davor|gehabt|vorher war) = undo that
(das war|war) (voreilig|zu schnell|ein irrtum|ein versehen|ein fehler|falsch|quatsch|ein missverständnis|übereilt|unüberlegt|nicht gut) = that was a mistake
(doch|bitte|dann|lieber|) wieder (rein|hinein|mit rein|dazu) (damit|bitte|nehmen|) = put it back in

# -- beginning anew
(alles|nochmal|noch mal|zurück|alles zurück|bitte|komplett|alles wieder|) (zurück|) (auf|an den|zum) (anfang|start|null|los) = start over
(alles|komplett|wir fangen|fangen wir|ich fange|lass uns|lassen sie uns|) (nochmal|noch mal|noch einmal|wieder|ganz|) (von|bei) (vorn|vorne|null|neuem) (an|beginnen|anfangen|starten|) = start over
(alles|das alles|alles bisherige|den ganzen plan|das ganze) (vergessen|verwerfen|löschen|über den haufen werfen|in die tonne) = forget everything
(vergessen sie|vergiss|vergesst|verwerfen sie|löschen sie|lösch) (bitte|) (alles|das alles|alles bisherige|alles von vorhin|das ganze) = forget everything
(falsches|das war das falsche|das falsche) (briefing|dokument|dossier|projekt|angebot) = wrong brief

# -- amounts in other words
(es|das|) (dürfen|können|sollen|sollten|müssen|werden|wären) (es|auch|doch|jetzt|nun|ruhig|nur|nur noch|leider nur|maximal|höchstens|) {n} (sein|werden|) = make it {n}
(es|das|) (dürfen|können|sollen|sollten|müssen|werden|wären) (es|auch|doch|jetzt|nun|ruhig|nur|nur noch|leider nur|maximal|höchstens|) {n} (euro|eur|€) (sein|werden|) = make it {n} euros
{n} (müssen|muss|müssten|sollten|sollen) (reichen|genügen|langen|ausreichen) = make it {n}
{n} (euro|eur|€) (müssen|muss|müssten|sollten|sollen) (reichen|genügen|langen|ausreichen) = make it {n} euros
(der|die|mein|unser|meine|unsere|) (chef|chefin|kunde|kundin|geschäftsführung|controlling|vorstand|finanzabteilung|leitung) (sagt|meint|gibt|genehmigt|will|möchte|bewilligt) = my boss says
(wir müssen|wir müssten|wir sollten|müssen wir|müssten wir) {n} (euro|eur|€|) (einsparen|sparen|streichen|kürzen|abknapsen) = take off {n}
(nur noch|nur|jetzt nur noch|leider nur noch|leider nur) die hälfte (zur verfügung|davon|übrig|da|) = halve the budget
(um|) (ein|einen) (viertel) (kürzen|reduzieren|senken|runter|weniger) = reduce the budget by a quarter
(um|) (ein|einen) (drittel) (kürzen|reduzieren|senken|runter|weniger) = reduce the budget by a third
(um|) (ein|einen) (fünftel) (kürzen|reduzieren|senken|runter|weniger) = reduce the budget by a fifth
(um die hälfte|um 50 prozent) (kürzen|reduzieren|senken|runter|weniger) = halve the budget
(dann|) (lassen wir's|lassen wir es|lassen wir das|lass mal|lieber nicht|dann doch nicht|dann nicht) = leave it as it is
(wir bleiben|bleiben wir|es bleibt) (bei|dabei) {n} = we stay at {n}
(wir bleiben|bleiben wir|es bleibt) (dabei|beim alten|beim alten budget|beim bisherigen|beim ursprünglichen) = we stay with the original
(gut zu wissen|nur aus interesse|nur interessehalber|war nur eine frage|nur so gefragt) = good to know

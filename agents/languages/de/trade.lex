# Shops to which people come, and what is done in trade: by these words a place is a market or is none.

# -- shops that stand somewhere
(apotheke|apotheken|drogerie|sanitätshaus) (in|im|am|bei|nahe) = medicines shop in
(fahrradladen|radladen|veloladen|fahrradgeschäft|fahrradwerkstatt|sportgeschäft|skiverleih|sportladen) (in|im|am|bei|nahe) = sports equipment shop in
(möbelhaus|küchenstudio|matratzenladen|einrichtungshaus|möbelladen|polsterei) (in|im|am|bei|nahe) = furniture shop in
(optiker|optikerin|brillenladen|optikergeschäft) (in|im|am|bei|nahe) = fashion shop in
(fahrschule|musikschule|tanzschule|nachhilfeschule|kochschule|nähschule|malschule|ballettschule|volkshochschule) (in|im|am|bei|nahe) = courses school in
(tierarztpraxis|tierarzt|tierärztin|tierklinik|hundesalon|hundeschule) (in|im|am|bei|nahe) = pets clinic in
(bioladen|reformhaus|hofladen|unverpacktladen|metzgerei|fleischerei|feinkostladen|weinhandlung|käseladen|dorfladen|supermarkt|gemüseladen|teeladen|weinladen) (in|im|am|bei|nahe) = food shop in
(buchhandlung|buchladen|comicladen|antiquariat|papeterie|schreibwarenladen) (in|im|am|bei|nahe) = bookshop in
(blumenladen|gärtnerei|floristik|florist|floristin|gartencenter|baumschule) (in|im|am|bei|nahe) = flowers shop in
(spielwarenladen|spielzeugladen|spielwarengeschäft) (in|im|am|bei|nahe) = toys shop in
(schuhgeschäft|schuhladen|modegeschäft|modeladen|secondhandladen|brautmodengeschäft|brautladen|herrenausstatter|kleiderladen|änderungsschneiderei) (in|im|am|bei|nahe) = clothing shop in
(juwelier|goldschmiede|schmuckladen|uhrengeschäft) (in|im|am|bei|nahe) = jewellery shop in
(physiopraxis|physiotherapie|physiotherapiepraxis|hebammenpraxis|kinderarztpraxis|hausarztpraxis|kieferorthopädie|praxis|osteopathie|logopädie) (in|im|am|bei|nahe) = clinic in
(kletterhalle|boulderhalle|schwimmbad|hallenbad|freibad|squashcenter|yogastudio|pilatesstudio|fitnessstudio) (in|im|am|bei|nahe) = gym in
(friseur|friseurin|friseursalon|friseurladen|frisör|coiffeur|coiffeursalon|barbershop|barbier|nagelstudio|kosmetikstudio|kosmetiksalon|sonnenstudio|tattoostudio) (in|im|am|bei|nahe) = hair salon in
(kfz-werkstatt|autowerkstatt|reifenhändler|autohaus|motorradladen|waschanlage) (in|im|am|bei|nahe) = car garage in
(escape room|kegelbahn|bowlingbahn|minigolfanlage|trampolinhalle|lasertag|kartbahn) (in|im|am|bei|nahe) = events venue in

# -- what is done in trade
(vertreiben|vertreibt|vertreibe|verticken|vertickt) = sell
(vermitteln|vermittelt|vermittle) = offer
(liefern|liefere|liefert|zustellen|ausliefern) = deliver
(beliefern|beliefert) = deliver to
(verschicken|verschickt|versenden|versendet) = ship
(montieren|montiert|installieren wir|verbauen|verbaut) = fit
(wir|) bauen {x} ein = we fit {x}
(betreiben|betreibt|betreibe) = run
(eröffnen|eröffnet|eröffne) (wir|) = open
(expandieren|expandiert) (nach|in|in die|ins) = expand into
(jetzt|nun|diesmal|heuer|dieses jahr|dieses mal) (geht es|gehts) um = now we want
(und zwar|nämlich) (aus|in|im) = people in
kommen und zwar (aus|in) = people in
kommen , und zwar (aus|in) = people in
(nur|) damit (sie|du|ihr|wir|alle|jeder) (bescheid|es|das) (wissen|weisst|wisst|haben|weiss) = for your information
(nur|) zur (info|information|kenntnis|einordnung) = for your information
(zieht|ziehen|umgezogen) {x} nach {w} um = moves to {w}

# Where something is, comes from or leads to, and no ads are wanted.

(hauptsitz|firmensitz|zentrale|stammhaus|hauptverwaltung|stammsitz) = head office
(unser|der) sitz (ist|liegt|befindet sich) in = our head office is in
(mit|) (sitz|hauptsitz|firmensitz) in = headquartered in
(hergestellt|produziert|gebraut|gebacken|gefertigt|gemacht|abgefüllt|geröstet|genäht) (in|im) = made in
(flüge|flug|flügen|direktflüge|direktflug|flugtickets) (nach|in|auf) = flights to
(reisen|reise|trips|trip|ausflüge|rundreisen|rundreise|städtereisen|kreuzfahrten|pauschalreisen) (nach|in|auf|an|durch) = trips to
(urlaub|ferien|winterurlaub|sommerurlaub|skiurlaub|kurzurlaub|wellnessurlaub|badeurlaub) (nach|in|im|auf|an) = holidays in
(fliegen|verreisen|reisen|auswandern|ziehen) nach = travel to
(studieren|auslandssemester|auslandsjahr|sprachreisen|sprachreise|sprachkurse) (nach|in) = study in
(ferienwohnungen|ferienwohnung|ferienhäuser|ferienhaus) (in|auf|an) = holiday homes in
(gäste|urlauber|touristen|besucher|kunden|kundschaft) aus = visitors from
wir sitzen in = we are in
(wir sind aus|wir kommen aus) = we are from
(im|in der|in|in dem) (ganzen|gesamten) (kanton|bundesland|landkreis|kreis|stadtgebiet|raum|grossraum|großraum) = in the whole
(flüge|flug|direktflüge|züge|zug|fähren|fähre|busse|fernbusse|kreuzfahrten|kreuzfahrt|reisen) (ab|von|aus) {w} (nach|in|auf) = flights from {w} to
(ähnlich|genauso|genau so|so) wie = similar to
(importieren|importiere|importiert|einführen) = import
(liefern|liefere|liefert|verschicken|verschickt|versenden|versendet) (aus|von|ab) = deliver from
(liefern|liefere|liefert|verschicken|verschickt|versenden|versendet) (nach|in) = deliver to
(liefern|verschicken|versenden|liefert|verschickt|versendet) (weltweit|überall hin|überallhin|europaweit|international) = ship everywhere
(weltweiter|europaweiter|internationaler) versand = ships everywhere

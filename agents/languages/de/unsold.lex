# Media and services that are not sold here, asked for by name or by what is to be done.

# -- posters, vehicles, streets
(grossplakat|grossplakate|grossplakaten|riesenplakat|riesenplakate|riesenplakaten|plakatsäule|plakatsäulen|plakatkampagne|strassenplakate|wesselmann|wesselmänner|allgemeinstelle|allgemeinstellen|ganzsäule|ganzsäulen|blow-up|blow-ups|grossfläche|grossflächen|grossflächenplakat|grossflächenplakate|grossflächenplakaten|18/1|plakatwände|plakatwand|plakatflächen|plakatfläche|plakatstellen|plakataushang|plakatierung|plakatieren|plakaten|plakataktion|poster|postern|aushang|aushänge|litfasssäule|litfaßsäule|megaposter|riesenposter|mega - light|megalights|city - light - poster|clp|clps|citylightposter|aussenwerbekampagne|out of home|out - of - home|digital out of home|strassenwerbung|bauzaunbanner|strassenbanner|spannbanner|hausfassade|fassadenbanner|werbetafel|werbetafeln|reklametafel|reklametafeln|leuchtreklame|aussenwerbeflächen|bushaltestellen|wartehäuschen|haltestellenwerbung|bahnhofswerbung|bahnhofsscreens|infoscreen|infoscreens|plakatwagen|bierdeckel) = billboards
(buswerbung|bahnwerbung|tramwerbung|taxiwerbung|strassenbahnwerbung|u - bahn - werbung|s - bahn - werbung|lkw - werbung|fahrzeugwerbung|autowerbung|fahrzeugbeschriftung|fahrzeugbranding|heckwerbung|ganzgestaltung|busbeklebung|fahrzeugbeklebung|verkehrsmittelwerbung|trambranding|busbranding) = vehicle wraps
(werbung|reklame|anzeigen|unser logo|logo) (auf|an|in) (bussen|taxis|trams|strassenbahnen|den bussen|den taxis|den trams|den strassenbahnen|der strassenbahn|der tram|der u - bahn|u - bahnen|s - bahnen|lkws|lieferwagen) = ads on buses
(busse|taxis|trams|strassenbahnen|eine strassenbahn|eine tram|einen bus|zwei busse|ein paar busse|ein paar taxis|lieferwagen) (bekleben|branden|gestalten|beschriften|beklebt|gebrandet|gestaltet|beschriftet) = bus wraps
lautsprecherwagen = sound trucks

# -- post
(postwurfsendung|postwurfsendungen|postwurf|postwurfspezial|wurfsendung|wurfsendungen|hauswurfsendung|hauswurfsendungen|postmailing|postmailings|briefmailing|briefmailings|postaktuell|haushaltswerbung|haushaltsverteilung|briefkastenwerbung|briefkasteneinwurf|direktmailing|direktmailings|werbebriefe|werbebrief|postkartenmailing|briefaktion|postkarten) = direct mail
(brief|briefe|postkarte|postkarten|karte) an (alle|unsere|sämtliche|jeden) (haushalte|haushalt|kunden|kundinnen|mitglieder|adressen|) = direct mail
in (alle|jeden|die|sämtliche) (briefkästen|briefkasten|haushalte) = direct mail

# -- print
(handzettel|flugblätter|flugblatt|faltblätter|faltblatt|broschüren|prospektverteilung|flyerverteilung|flyeraktion|flyern|einleger|wochenblattanzeige|zeitungsbeilage|zeitungsbeilagen|beilage|printkampagne|printwerbung|anzeigenblatt|zeitungsanzeige|zeitungsinserat|printanzeige|magazinanzeige|inserat|gelbe seiten|gelben seiten) = print ads
(anzeige|anzeigen|inserat|inserate|halbe seite|ganze seite|viertelseite|annonce|annoncen) (in|im) (der|dem|den|einer|einem|) (zeitung|tageszeitung|lokalzeitung|wochenblatt|amtsblatt|gemeindeblatt|anzeiger|tagblatt|tageblatt|kurier|merkur|magazin|stadtmagazin|lokalblatt|kronen zeitung|krone|süddeutschen|faz|bild|rheinische post|nzz|tages - anzeiger) = print ads
(halbseitige|ganzseitige|viertelseitige|doppelseitige) (anzeige|anzeigen|inserate) = print ads

# -- cinema
(kinospot|kinospots|kinowerbespot|kinowerbespots|kino - spot|kino - spots|kinodias|kinodia|dia im kino|dias im kino|kinokampagne|kinoreklame|leinwandwerbung|spot im kino|spots im kino|werbung im kino|kinosaal - werbung) = cinema ads
(im|in) (kino|kinos|den kinos) (laufen|zeigen|werben|schalten|vor dem film) = cinema ads
(vor dem|vorm) (film|hauptfilm) = cinema ads
(und|plus|sowie|auch|noch|gern|gerne) kino = and cinema ads

# -- television and radio
(fernsehspot|tv - spot|tvspot|tv - spots|tvspots|fernsehkampagne|tv - kampagne|fernsehclip|fernsehreklame|tv - werbespot|spot im fernsehen|werbung im fernsehen|regionalfernsehen|lokalfernsehen|regional - tv|werbeblock) = TV spots
im fernsehen = on TV
vor der tagesschau = TV spots
(radiospot|radiospots|radiokampagne|funkspot|hörfunkspot|hörfunkspots|hörfunkwerbung|radioreklame) = radio spots

# -- messages to people one has
(sms|sms - versand|sms - kampagne|sms - aktion|sms - mailing|massen - sms|whatsapp - nachrichten|whatsapp - kampagne|whatsapp - versand|push - nachrichten|pushnachrichten|push - benachrichtigungen) = SMS campaign
(eine|per|via|als) (sms|kurznachricht|whatsapp|whatsapp - nachricht) an (unsere|alle|meine|die) = SMS campaign to
(e - mail|email|mail|e - mails|emails|mails|rundmail|newsletter) an (unsere|alle|meine|die|den|unseren) ({n}|) (kunden|kundinnen|stammkunden|bestandskunden|mitglieder|abonnenten|kontakte|kundenliste|adressen|verteiler|gäste|patienten|leser|spender) = e-mail campaign
(unsere|alle|meine|die) (kunden|kundinnen|stammkunden|bestandskunden|mitglieder|kontakte|gäste|patienten) (per|via|mit) (sms|whatsapp|kurznachricht) = SMS campaign
(unsere|alle|meine|die) (kunden|kundinnen|stammkunden|bestandskunden|mitglieder|kontakte|gäste|patienten) (per|via) (mail|e - mail|email|newsletter) = e-mail campaign
(mailversand|e - mailing|e - mailings|emailing|e - mail - versand|newsletterversand|newsletter - versand|rundmail|rundmails|mailaktion|e - mail - marketing|newsletteraktion) = e-mail campaign

# -- people who post
(creator|creators|tiktoker|tiktokern|tiktokerinnen|youtuber|youtubern|youtuberinnen|instagrammer|blogger|bloggern|bloggerinnen|content creator|content - creator|influencern|influencerinnen|mikroinfluencer|micro - influencer|influencer - kampagne|influencerkampagne|influencer - kooperation|influencer - kooperationen|testimonials|markenbotschafter|promis) = influencers
(tiktok|instagram|youtube) - (creator|creators|influencer|stars|kanäle) = influencers
(hätten|hätte) (wir|ich) (auch|noch|ausserdem|zusätzlich|ebenfalls|) (gern|gerne) = we would also like
(wir|ich) (hätten|hätte|möchten|möchte|wollen|will|brauchen|bräuchten|wünschen uns) (auch noch|ausserdem|zusätzlich|ebenfalls|noch dazu|darüber hinaus) = we also want
(ausserdem|zusätzlich|daneben|darüber hinaus|obendrein|des weiteren|ferner) (hätten|hätte|möchten|möchte|wollen|brauchen|bräuchten|wünschen) (wir|ich) (gern|gerne|uns|noch|) = also we want
# -- papers, stations and channels by name
(anzeige|anzeigen|inserat|inserate|annonce|eine) (in|im) (der|dem|die|) (*zeitung|*anzeiger|*blatt|*kurier|*nachrichten|*rundschau|*post|*bote|*allgemeinen|*allgemeine|*tageblatt|*tagblatt|*illustrierten|*magazin|*echo|süddeutschen|faz|taz|welt|bild|zeit|brigitte|apothekenumschau|spiegel|stern|focus|merkur|nzz|blick|krone|standard|presse) = print ads
(spot|spots|werbung|werbespot|werbespots|sendeplatz|trailer) (auf|bei|im|in) (antenne {w}|radio {w}|bayern 3|bayern 1|swr3|swr 3|wdr 2|wdr2|1live|ndr 2|ndr2|hr3|hr 3|ffn|ffh|hit radio ffh|bigfm|rsh|rpr1|ö3|fm4|radio energy|energy|kronehit) = radio spots
(spot|spots|werbung|werbespot|werbespots|sendeplatz) (auf|bei|im|in der|in) (rtl|sat 1|sat1|prosieben|pro7|vox|kabel eins|zdf|ard|orf|orf 1|orf 2|srf|servustv|sport1|n - tv|ntv|welt tv) = TV spots
(eine|die|ne) (sms|kurznachricht|whatsapp|whatsapp - nachricht) (schicken|verschicken|senden|versenden|raushauen) = SMS campaign
(einen|den|nen|eine|ne) (newsletter|e - mail|mail|rundmail|mailing) (an|für) (eure|ihre|deine|unsere|die) (hörer|hörerinnen|nutzer|nutzerinnen|user|abonnenten|kunden|mitglieder|leser|leserschaft|community) = e-mail campaign
(unseren|allen|den|euren|ihren) (kunden|kundinnen|stammkunden|mitgliedern|gästen|nutzern|hörern|abonnenten) (eine|ne|per) (sms|e - mail|mail|whatsapp|rundmail) (schicken|senden|verschicken|schreiben) = SMS campaign
(anzeigen|anzeige|werbung|spots|spot|dias) im kino = cinema ads

# -- samples, boards, letters and promises
(proben|kostproben|gratisproben|pröbchen|produktproben|warenproben|goodie-bags|goodiebags|werbegeschenke) (verteilen|austeilen|verschenken|ausgeben|rausgeben|verteilt|verteilst) = hand out samples
(verteilen|austeilen|verteilt) (proben|kostproben|gratisproben|pröbchen|produktproben) = hand out samples
(verkostung|verkostungen|verkostungsstand|promostand|promotionstand|promoteam|promotionteam|probierstand|sampling|sampling-aktion) = promo stand
(unser name|unser logo|unseren namen|unsere werbung|logo|name) (auf|an) (der|die|den|) (bande|banden|bandenwerbung|spielfeldbande) = our logo on the boards
(bandenwerbung|banden|werbebande|trikotwerbung|trikotsponsoring|trikotsponsor|vereinssponsoring) = perimeter boards
(unser logo|unser name|logo|werbung) auf (dem|den|die|das) (trikot|trikots|trikotärmel) = our logo on the shirts
(garantieren|garantiert|zusichern|zusagen|versprechen|versprecht|garantie für|garantieren sie|garantiert ihr) {n} (besucher|kunden|leute|gäste) (im laden|in der filiale|im geschäft|im markt|vor ort|in die filiale|in den laden) = guarantee {n} store visits
{n} (besucher|kunden|leute|gäste) (im laden|in der filiale|im geschäft|im markt|vor ort|in die filiale|in den laden) (garantieren|zusichern|zusagen|versprechen) = guarantee {n} store visits
(ein schreiben|einen brief|ein brief|briefe|postkarten|ein anschreiben|schreiben) an (alle|jeden|jede|unsere|die) (haushalte|haushalt|stammkunden|stammkundinnen|kunden|kundinnen|mitglieder|anwohner|bewohner|nachbarn) = letters to all households
(in|an) (jeden|alle|die) (briefkasten|briefkästen) = into every letterbox
(auf|in|bei) (ö3|oe3|ffn|swr3|bayern 1|bayern 3|antenne {w}|radio {w}|ndr 2|wdr 2|1live|energy {w}|krone hit|kronehit|ö1) = on the local radio
(aufsteller|kundenstopper|bauzaunbanner|banner an der brücke|grossflächen|grossfläche|litfasssäule|litfasssäulen|city-light-poster|citylights|plakatwand|plakatwände) = billboards
(drucken|druckt|gestalten|gestaltet) (plakate|flyer|prospekte|broschüren) = print goods
(ein paar|einige|zwei|drei|paar) (instagrammer|tiktoker|youtuber|blogger|influencer|promis) = some influencers
(könnt ihr|können sie|kann jemand|könnten sie|könntet ihr|kann man) {x} (proben|kostproben|pröbchen|gratisproben|warenproben) verteilen = can you hand out samples {x}

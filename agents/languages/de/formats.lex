# Formats, placements, spot lengths, channels, and media that are not sold.

(video|videos|bewegtbild|videowerbung|video - werbung|videospots|video - spots|videospot|videoanzeigen|videokampagne|videoformate|bewegtbildwerbung|videoads|video ads|onlinevideo|online - video|olv|videoformat|filmchen) = video
(audio|audiowerbung|audio - werbung|audiospots|audio - spots|audiospot|audioads|audio ads|audioformate|audioformat|tonspots|hörspots|onlineaudio|online - audio|digital audio|streaming - audio) = audio
(display|banner|bannerwerbung|displaywerbung|display - werbung|bildanzeigen|banneranzeigen|displayanzeigen|bilder|bildwerbung|statische anzeigen|displaybanner|display - banner|grafikanzeigen) = display
(podcast|podcasts|podcastwerbung|podcast - werbung|podcastspots|podcast - spots|podcast - ads|podcastads|podcastumfeld|podcastumfelder) = podcasts
in podcasts = in podcasts
(ctv|connected tv|connected - tv|smart - tv|streaming - tv|tv - streaming|addressable tv|atv) = CTV
(pre - roll|preroll|prerolls|pre - rolls|instream|in - stream|instream - video) = pre-roll
(mid - roll|midroll|midrolls|mid - rolls) = mid-roll
(opt - in|opt - in - video|rewarded video|rewarded) = opt-in video
(in - feed|infeed|feed - anzeigen|feed) = in-feed
(zwischen den songs|zwischen den liedern|musikumfeld|im musikumfeld|musikplatzierungen|musik - streaming|musikstreaming - werbung) = music placements
(spot|spots|werbespot|werbespots) = spots
(anzeige|anzeigen|ad|ads|werbeanzeigen|werbemittel|motive|creatives|sujet|sujets) = ads
(format|formate|werbeformat|werbeformate|formaten) = formats
(platzierung|platzierungen|umfeld|umfelder|placement|placements|werbeplätze|inventar) = placements
(alle|sämtliche|jedes) (formate|formaten|format|werbeformate) = all formats
(format|formate) (ist|sind) egal = formats do not matter
(formatwahl egal|egal welches format|egal welche formate|formatoffen) = any format
{n} (sek|sek .|sekunden|sekündige|sekündiger|sekünder|sec|s) (spot|spots|video|videos|audio|werbespot) = {n} seconds spots
{n} - (sekünder|sekunden - spot|sekündige|sekünder - spots|sekunden - spots) = {n}s spots
{n} - sekunden - (spot|spots|video|videos) = {n}s spots
{n} sekünder = {n}s spots
5 (sek .|sek) = 5s spots
6 (sek .|sek) = 6s spots
7 (sek .|sek) = 7s spots
8 (sek .|sek) = 8s spots
10 (sek .|sek) = 10s spots
12 (sek .|sek) = 12s spots
15 (sek .|sek) = 15s spots
20 (sek .|sek) = 20s spots
25 (sek .|sek) = 25s spots
30 (sek .|sek) = 30s spots
40 (sek .|sek) = 40s spots
45 (sek .|sek) = 45s spots
60 (sek .|sek) = 60s spots
90 (sek .|sek) = 90s spots
120 (sek .|sek) = 120s spots
{n} (sekunden) = {n} seconds
(spotlänge|länge|videolänge) (:|von|ist|max .|maximal) {n} (sekunden|sek|sek .|s) = spots: {n} seconds
(sekunde|sekunden) = seconds
{n} sek = {n} SEK
(halbminütige|halbminütiger) = 30 seconds

# -- how it is bought
(self - service|selbstbuchung|selbstbuchen|self service|selber buchen|selbst buchen) = self-serve
(programmatisch|programmatic|programmatische|programmatischen) = programmatic
(direktbuchung|direkt gebucht|direkt buchen|über io|direktbuchungskanal|insertion order|klassische io|direkt bei euch|direkt über euch|direkt über den vermarkter|direkt beim vermarkter) = direct buy
(über|via) (den|die|eine) dsp = via dsp
(einkaufskanal|buchungsweg|kaufart|einkauf) = buying channel

# -- media that are not sold
(radio|hörfunk|ukw|radiospots|radiowerbung|radiospot|radiosender|lokalradio|funkspots|funk|privatradio) = radio spots
im radio = on the radio
(tv|fernsehen|tv - spots|fernsehwerbung|tv - werbung|fernsehspots|tv - spot|lineares tv|lineares fernsehen|klassisches tv) = linear TV
(zeitungsanzeigen|print|printanzeigen|zeitungswerbung|beilagen|prospekte|flyer|prospekt|zeitungsinserate|inserate|magazinanzeigen) = print ads
(plakate|plakat|plakatwerbung|aussenwerbung|außenwerbung|ooh|dooh|litfasssäulen|city - lights|citylights|plakatkampagne|verkehrsmittelwerbung) = billboards
(google ads|suchmaschinenwerbung|sea|suchanzeigen|google - ads|adwords) = google ads
(social media|soziale medien|social|sozialen medien|social - media|paid social) = paid social
(instagram|insta|facebook|tiktok|youtube|snapchat|linkedin) (werbung|anzeigen|ads|posts|kampagne) = instagram ads
(auf|über|bei) (instagram|insta) = on instagram
(auf|über|bei) facebook = on facebook
(auf|über|bei) tiktok = on tiktok
(auf|über|bei) youtube = on youtube
(influencer|influencerinnen|influencer - marketing|influencermarketing) = influencers
(newsletter - werbung|e - mail - kampagne|mailing|mailings|sms) = e-mail campaign
(advertorials|advertorial|native ads|native|native advertising) = native ads
(brand lift|brand - lift - studie|brand lift studie|werbewirkungsstudie|brandlift) = brand lift study
(kinowerbung|kinospots) = cinema ads

# -- formats that are not wanted
(ist |sind |)(uns |mir |leider |einfach |viel |)(zu teuer|zu kostspielig|unbezahlbar|nicht bezahlbar) = is too expensive
(können|kann) (wir|ich) (uns|mir) (leider |) nicht leisten = is too expensive
(bringt|bringen|brachte|brachten|hat) (nix|nichts|nichts gebracht|nix gebracht) = did nothing
(, |)(die|den|das|sie|ihn|es) (lassen wir|lassen wir bitte|lass|lasst) (weg|bleiben|raus|sein) = , drop it
(ist|sind|war) (peinlich|schlecht|furchtbar|hässlich|altbacken|grottig|misslungen) = is embarrassing
(, |)(raus|weg|fort) damit = . drop it
(, |)also (ohne|weglassen) = , so without it
auf (video|videos|bewegtbild) (verzichten wir|verzichten|können wir verzichten) = no video
auf (audio|display|banner) (verzichten wir|verzichten|können wir verzichten) = no display
(keinerlei|null|gar keine|überhaupt keine|bloss kein|bloss keine|bitte kein|bitte keine) = no
(was|etwas) zum (hören|anhören) = something to hear
(video|videos|bewegtbild) (haben|hätten|gibt|gäbe) (wir|es|ich) (keins|keine|keinen|nicht|leider keins|leider nicht|noch nicht|noch keins|gar nicht) = no video
(audio|spot|spots) (haben|hätten|gibt) (wir|es|ich) (keins|keine|keinen|nicht|leider keins|leider nicht) = no audio
(banner|display|bilder) (haben|hätten|gibt) (wir|es|ich) (keins|keine|keinen|nicht|leider keine|leider nicht) = no display

(alles|alle formate|egal was|egal welches format) (ausser|bis auf|nur nicht|nur kein|nur keine|bloss kein|bloss keine) = everything but
(auf|) (banner|videos) (schaut|klickt|achtet|guckt) (keiner|niemand|kein mensch|doch keiner) = no banner

(gedacht|geplant|angedacht|vorgesehen) (war|ist|wäre|waren|sind) an = we are thinking of
(mit) (bannern|banner|displayanzeigen|display) (haben wir|hatten wir) (schlechte|keine guten|miese|durchwachsene) erfahrungen (gemacht|) = bad experiences with display
(mit) (videos|video|videospots|bewegtbild) (haben wir|hatten wir) (schlechte|keine guten|miese|durchwachsene) erfahrungen (gemacht|) = bad experiences with video
(mit) (audio|audiospots|hörspots) (haben wir|hatten wir) (schlechte|keine guten|miese|durchwachsene) erfahrungen (gemacht|) = bad experiences with audio
(ausschliesslich|ausschließlich|nur|lediglich|rein|bloss|bloß|allein) (audio|audio - spots|audiospots) (buchen|schalten|einsetzen|nutzen|ausspielen|spielen|belegen|fahren|laufen lassen) = audio only
(ausschliesslich|ausschließlich|nur|lediglich|rein|bloss|bloß|allein) (video|videos|video - spots|videospots|bewegtbild) (buchen|schalten|einsetzen|nutzen|ausspielen|spielen|belegen|fahren|laufen lassen) = video only
(ausschliesslich|ausschließlich|nur|lediglich|rein|bloss|bloß|allein) (display|banner|bannerwerbung) (buchen|schalten|einsetzen|nutzen|ausspielen|spielen|belegen|fahren|laufen lassen) = display only
in audio (sehen|wissen|haben|stecken|investieren|geben|packen) = in audio
in video (sehen|wissen|haben|stecken|investieren|geben|packen) = in video
in display (sehen|wissen|haben|stecken|investieren|geben|packen) = in display
(alle|sämtliche|in allen|auf allen|alle eure|alle Ihre) (drei|3) (Formate|Formaten|Werbeformate|Werbeformaten|Anzeigenformate|Werbeformen|Werbemittel) = all three formats

# What traders, chatters and hurried typists write, in the words that the grammars read.

# formats and products
(aud|auds) = audio
(vid|vids|vdo) = video
(disp|dply) = display
(bnr|bnrs) = banners
(pod|pods) ads = podcast ads
imps = impressions
impr = impressions
instals = installs
instal = install
dls = downloads
(tix|tkts|tickts) = tickets
(reg|regs|rego|regos) = registrations
compl. views = completed views
compl views = completed views

# buying
(fcap|f/c|f/cap|f-cap|freq cap|freq. cap|fq cap|fc) = frequency cap
(flt|flts|fl.) = flight
(bdgt|budg|bgt|budjet|buget|budgett) = budget
(w/) = with
(w/c|w/b) = week commencing
(w/e) = week ending
(w/o) = without
(wk) = week
(wks) = weeks
(mth|mths) = months
(yr) = year
(yrs) = years
(k/mo|k/mth) = k per month
(/wk) = per week
(/mo|/mth) = per month
(p/w|pw|p.w.) = per week
(p/m) = per month
(p/d) = per day
(p.p.) = per person
(natl|nat'l|ntl) = national
(mkts|mkt) = markets
(geos) = countries
(tgt|tgts) = target
(dem|dems) : = ages:
(tg|t/g) : = target group:
(obj|objs) : = objective:
(obj) = objective

# chat
(ppl|peeps|peple|poeple) = people
(u) = you
(ur) = your
(pls|plz|plse) = please
(thx|thnx|tks) = thanks
(abt) = about
(cos|coz|cuz) = because
(wanna) = want to
(gonna) = going to
(gimme) = give me
(lemme) = let me
(approx|apprx) = about
(thru) = through
(til) = until
(btw|btwn|b/w) = between
(incl|inc.) = including
(excl|exc.) = excluding
fr = from
(tmrw|tmr|tomoz|tomorow|tommorow|tommorrow) = tomorrow
(acct) = account

# what fingers mistype
(campain|campagin|campaing|campiagn|compaign) = campaign
(advertisment|advertisments|advertize) = advertising
(audiance|audeince|audince) = audience
(awarness|awearness|awarenes) = awareness
(milion|millon) = million
(thousend|thousnad|tousand|thousnd|thosand|thousan|tousend|thousant|thouzand|thowsand) = thousand
(thousends|thousnds|thosands) = thousands
(dolars|dollers|dolers|dollors|dollrs|dolllars|dolars) = dollars
(dolar|doller|doler|dollor) = dollar
(euors|eruos|euross|eurros) = euros
(impresions|impresssions|impressons) = impressions
(vidoe|viedo|vedio|vido) = video
(adio|auido|audoi) = audio
(dispaly|diplay|disply) = display
(bannars|baners) = banners
(femal|femails) = female
(wimen) = women
(januray|janurary|jaunary) = January
(febuary|feburary|febrary) = February
(setember|septmber|sepember) = September
(ocotber|octobr) = October
(novemeber|novmber) = November
(decemeber|decmber) = December
(wensday|wednsday|wendesday) = Wednesday
(thrusday|thursady) = Thursday
(begining|beggining) = beginning
(untill) = until
(definately) = definitely
(philipines|phillipines|phillippines|filipines|filippines) = Philippines
(untied states|unites states|united state) = United States
(austrailia|austrelia) = Australia
(switerland|swizerland) = Switzerland
(netherland) = Netherlands
(singapour|singapur) = Singapore
(maleysia|malasia) = Malaysia

# provinces and currencies
sask = Saskatchewan
alta = Alberta
(ont|ont.) = Ontario
(dollar|dollars) us = US dollars

# a slash date behind it: the week of that day
w/o {n}/{n2} = week of {n}/{n2}
(u.s.|U . S .) = U.S.
(u.s.a.|U . S . A .) = U.S.A.
(u.k.|U . K .) = U.K.

# days and lengths of time that are mistyped
(comming|cuming|comeing|upcomming|commming) = coming
(munday|monady|mondy|modnay|mondey|mnoday) = Monday
(teusday|tusday|tuesdy|tuseday|tuesady|teusady) = Tuesday
(wendsday|wedensday|wednesay|wednessday|wedsnday) = Wednesday
(thirsday|thursdy|thurday|thusday|thrusdy) = Thursday
(firday|fridy|firiday|frieday|fryday) = Friday
(saterday|satuday|saturdy|staurday|sautrday|satruday) = Saturday
(sundy|sunady|sudnay) = Sunday
(weks|weeeks|wekks|weaks|wekes|weeks's|weels|weejs|wks.) = weeks
(wek|weeek|wekk) = week
(mounth|monht|monthe|mnoth|mothn|monnth) = month
(mounths|monhts|monthes|mnoths|monnths) = months
(dayz|dasy|dyas) = days
for (too|to) weeks = for two weeks
for (too|to) months = for two months
(tommorow|tomorrrow|tomorow|tommorrow|tomrrow|tommorrows) = tomorrow
(untill|unitl|untl|untli) = until
(agust|augst) = August

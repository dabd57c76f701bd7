# What people do in their free time, as verbs.

# what people do: ", die surfen und skaten"
skaten = skateboarding
(joggen|laufen gehen) = jogging
die (surfen|surft) = who like surfing
die (skaten|skatet) = who like skateboarding
die (wandern|wandert) = who like hiking
die (klettern|klettert|bouldern|bouldert) = who like climbing
die (joggen|joggt|laufen gehen) = who like jogging
die (radeln|radelt|rad fahren|radfahren|fahrrad fahren) = who like cycling
die (schwimmen|schwimmt) = who like swimming
die (kochen|kocht) = who like cooking
die (backen|backt|bäckt) = who like baking
die (tanzen|tanzt) = who like dance
die (gärtnern|gärtnert) = who like gardening
die (angeln|angelt) = who like fishing
die (zelten|campen|zeltet|campt) = who like camping
die (zocken|zockt|gamen) = who like video games
die (fotografieren|fotografiert) = who like photography
die (meditieren|meditiert) = who like meditation
die (heimwerken|heimwerkt|werkeln) = who like DIY

# What people do in their free time, as verbs.

# what people do, as the second of two verbs: "who surf and skate"
(e|ou|e que|ou que|e quem) (anda de skate|andam de skate) = and skateboarding
(e|ou|e que|ou que|e quem) (corre|correm) = and running
(e|ou|e que|ou que|e quem) (pedala|pedalam|anda de bike|andam de bike|anda de bicicleta) = and cycling
(e|ou|e que|ou que|e quem) (surfa|surfam) = and surfing
(e|ou|e que|ou que|e quem) (nada|nadam) = and swimming
(e|ou|e que|ou que|e quem) (cozinha|cozinham) = and cooking
(e|ou|e que|ou que|e quem) (viaja|viajam) = and travel
(e|ou|e que|ou que|e quem) (fotografa|fotografam) = and photography
(e|ou|e que|ou que|e quem) (malha|malham|treina|treinam) = and fitness
(e|ou|e que|ou que|e quem) (dança|dançam) = and dance
(e|ou|e que|ou que|e quem) (joga videogame|jogam videogame) = and video games
(e|ou|e que|ou que|e quem) (joga bola|jogam bola) = and soccer
(e|ou|e que|ou que|e quem) (faz trilha|fazem trilha) = and hiking
(e|ou|e que|ou que|e quem) (acampa|acampam) = and camping
(e|ou|e que|ou que|e quem) (lê|leem) = and books
(e|ou|e que|ou que|e quem) (pesca|pescam) = and fishing
(e|ou|e que|ou que|e quem) (escala|escalam) = and climbing
(e|ou|e que|ou que|e quem) (medita|meditam) = and meditation
(e|ou|e que|ou que|e quem) (faz yoga|fazem yoga|faz ioga) = and yoga

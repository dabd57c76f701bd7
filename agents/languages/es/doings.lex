# What people do in their free time, as verbs.

# what people do, as the second of two verbs: "who surf and skate"
(y|o|y que|o que|y quienes) (monta en bici|montan en bici|anda en bici|andan en bici) = and cycling
(y|o|y que|o que|y quienes) (monta en skate|montan en skate|hace skate|hacen skate) = and skateboarding
(y|o|y que|o que|y quienes) (patina|patinan) = and skating
(y|o|y que|o que|y quienes) (corre|corren) = and running
(y|o|y que|o que|y quienes) (surfea|surfean) = and surfing
(y|o|y que|o que|y quienes) (nada|nadan) = and swimming
(y|o|y que|o que|y quienes) (cocina|cocinan) = and cooking
(y|o|y que|o que|y quienes) (hornea|hornean) = and baking
(y|o|y que|o que|y quienes) (viaja|viajan) = and travel
(y|o|y que|o que|y quienes) (fotografía|fotografían) = and photography
(y|o|y que|o que|y quienes) (hace senderismo|hacen senderismo) = and hiking
(y|o|y que|o que|y quienes) (escala|escalan) = and climbing
(y|o|y que|o que|y quienes) (baila|bailan) = and dance
(y|o|y que|o que|y quienes) (acampa|acampan) = and camping
(y|o|y que|o que|y quienes) (pesca|pescan) = and fishing
(y|o|y que|o que|y quienes) (lee|leen) = and books
(y|o|y que|o que|y quienes) (juega a videojuegos|juegan a videojuegos) = and video games
(y|o|y que|o que|y quienes) (hace yoga|hacen yoga) = and yoga
(y|o|y que|o que|y quienes) (entrena|entrenan|va al gimnasio|van al gimnasio) = and fitness
(y|o|y que|o que|y quienes) (medita|meditan) = and meditation

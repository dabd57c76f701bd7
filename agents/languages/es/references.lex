# Pointing at one of several ready answers, or at a line item of the plan.

(la|de la|) (primera|1ª) (línea|partida) = the first line
(la|de la|) (segunda|2ª) (línea|partida) = the second line
(la|de la|) (tercera|3ª) (línea|partida) = the third line
(la|de la|) (cuarta|4ª) (línea|partida) = the fourth line
(la|de la|) última (línea|partida) = the last line
(a la|en la) (primera|1ª) (línea|partida) = into the first line
(a la|en la) (segunda|2ª) (línea|partida) = into the second line
(a la|en la) (tercera|3ª) (línea|partida) = into the third line
(la|) (línea|partida) {n} = line {n}
(esa|esta|aquella) (línea|partida) = that line
(la|) (línea|partida) más barata = the cheapest line
(la|) (línea|partida) más cara = the most expensive line
(la|el|) (primera|primer) (opción|propuesta|alternativa|sugerencia|respuesta) = the first option
(la|el|) (segunda|segundo) (opción|propuesta|alternativa|sugerencia|respuesta) = the second option
(la|el|) (tercera|tercer) (opción|propuesta|alternativa|sugerencia|respuesta) = the third option
(la|el|) (última|último) (opción|propuesta|alternativa|sugerencia|respuesta) = the last option
(la|el) (primera|primero) = the first
(la|el) (segunda|segundo) = the second
(la|el) (tercera|tercero) = the third
(la|el) (última|último) = the last
(la|) (opción|propuesta|alternativa|respuesta|número) {n} = option {n}
(la|el|lo|las|los) más (barata|barato|baratas|baratos|económica|económico) = the cheapest
(la|el|lo|las|los) más (cara|caro|caras|caros|costosa|costoso) = the most expensive
(la|el) (menor|más pequeña|más pequeño|más baja|más bajo) = the smallest
(la|el) (mayor|más grande|más alta|más alto) = the biggest
(la|el) (de en medio|del medio|intermedia|intermedio) = the middle one
(la|el) más (corta|corto) = the shortest
(la|el) más (larga|largo) = the longest
(las|los) dos = both
(ninguna|ninguno) (de las dos|de los dos|de ellas|de ellos|de estas|de estos) = none of these

# Undecided between two places.
(dudo|dudamos|duda|dudando) (todavía|aún|) entre = torn between
(no nos|no me) (decidimos|decido) entre = can't decide between
(estamos|estoy) (todavía|aún|) (indecisos|indeciso|indecisa) entre = torn between

# Pointing at one of several ready answers, or at a line item of the plan.

(la|de la|) (première|1re|1ère) ligne = the first line
(la|de la|) (deuxième|seconde|2e|2ème) ligne = the second line
(la|de la|) (troisième|3e|3ème) ligne = the third line
(la|de la|) (quatrième|4e|4ème) ligne = the fourth line
(la|de la|) dernière ligne = the last line
(dans la|sur la|à la) (première|1re|1ère) ligne = into the first line
(dans la|sur la|à la) (deuxième|seconde|2e|2ème) ligne = into the second line
(dans la|sur la|à la) (troisième|3e|3ème) ligne = into the third line
(la|) ligne {n} = line {n}
(cette|ladite) ligne = that line
(la|) ligne (la|) moins (chère|coûteuse) = the cheapest line
(la|) ligne (la|) plus (chère|coûteuse) = the most expensive line
(la|le|) (première|premier|1re|1er) (option|proposition|choix|réponse|solution) = the first option
(la|le|) (deuxième|seconde|second|2e) (option|proposition|choix|réponse|solution) = the second option
(la|le|) (troisième|3e) (option|proposition|choix|réponse|solution) = the third option
(la|le|) (dernière|dernier) (option|proposition|choix|réponse|solution) = the last option
(la|le) (première|premier) = the first
(la|le) (deuxième|seconde|second) = the second
(la|le) troisième = the third
(la|le) (dernière|dernier) = the last
(l'|) option {n} = option {n}
(proposition|choix|réponse|numéro) {n} = option {n}
(la|le|les|) moins (chère|chères|coûteuse|onéreuse) = the cheapest
(la|le|les) moins (cher|chers|coûteux) = the cheapest
(la|le|les|) plus (chère|chères|coûteuse|onéreuse) = the most expensive
(la|le|les) plus (cher|chers|coûteux) = the most expensive
(la|le|les) plus (petite|petit|basse|bas|faible) = the smallest
(la|le|les) plus (grande|grand|grosse|gros|élevée|élevé|haute) = the biggest
(celle|celui) du milieu = the middle one
(la|le) plus (courte|court) = the shortest
(la|le) plus (longue|long) = the longest
les deux = both
(aucune|aucun) (des deux|des trois|d'entre elles|d'entre eux) = none of these

# Undecided between two places.
(hésite|hésitons|hésitent|hésitez) (encore|) entre = torn between
(on|nous|) n'arriv(ons|e) pas à (choisir|trancher) entre = can't decide between
(pas|) encore (décidé|tranché) entre = can't decide between

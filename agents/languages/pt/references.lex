# Pointing at one of several ready answers, or at a line item of the plan.

(a|da|) (primeira|1ª) linha = the first line
(a|da|) (segunda|2ª) linha = the second line
(a|da|) (terceira|3ª) linha = the third line
(a|da|) (quarta|4ª) linha = the fourth line
(a|da|) última linha = the last line
(à|na|para a) (primeira|1ª) linha = into the first line
(à|na|para a) (segunda|2ª) linha = into the second line
(à|na|para a) (terceira|3ª) linha = into the third line
(a|) linha {n} = line {n}
(essa|esta|aquela) linha = that line
(a|) linha mais barata = the cheapest line
(a|) linha mais cara = the most expensive line
(a|o|) (primeira|primeiro) (opção|proposta|alternativa|sugestão|resposta) = the first option
(a|o|) (segunda|segundo) (opção|proposta|alternativa|sugestão|resposta) = the second option
(a|o|) (terceira|terceiro) (opção|proposta|alternativa|sugestão|resposta) = the third option
(a|o|) (última|último) (opção|proposta|alternativa|sugestão|resposta) = the last option
o primeiro = the first
o segundo = the second
(a|o) (última|último) = the last
(a|) (opção|proposta|alternativa|resposta|número) {n} = option {n}
(a|as|) mais (barata|baratas) = the cheapest
(a|as|) mais (cara|caras) = the most expensive
(o|os) mais (barato|baratos|econômico|económico) = the cheapest
(o|os) mais (caro|caros) = the most expensive
(a|o) (menor|mais baixa|mais baixo) = the smallest
(a|o) (maior|mais alta|mais alto) = the biggest
(a|o) do meio = the middle one
(a|o) mais (curta|curto) = the shortest
(a|o) mais (longa|longo) = the longest
(as duas|os dois) = both
(nenhuma|nenhum) (das duas|dos dois|delas|deles|dessas|desses) = none of these

# Undecided between two places.
(estamos|estou|ficamos|fiquei) (ainda|) (em dúvida|na dúvida|indecisos|indeciso|indecisa) entre = torn between
(não|ainda não) (decidimos|decidi|escolhemos) entre = can't decide between

# What people do in their free time, as verbs.

# what people do, with "faire de": "qui font du surf et du skate"
(qui|) (font|fait) (du|de la|de l'|des) {w} et (du|de la|de l'|des) {w2} = who like {w} and {w2}
(qui|) (font|fait) (du|de la|de l') skate et (du|de la|de l') {w} = who like skateboarding and {w}
et (font|fait) (du|de la|de l'|des) {w} = and {w}
(skate|skateboard) = skateboarding

# Words that join thoughts, and turns of speech that say little: glossed plainly, or not at all.

# -- order and time
(antes de mais|antes de tudo|antes de mais nada|em primeiro lugar|primeiramente|para começar|por um lado|primeiro que tudo) =
(em segundo lugar|por outro lado|por outro|da mesma forma|do mesmo modo|da mesma maneira|já agora|aproveitando|a propósito|por sinal|ah e) = also
(por fim|por último|finalmente|para terminar|para finalizar) , =
(em resumo|resumindo|enfim|ou seja|isto é|quer dizer que|em suma|em geral|geralmente|basicamente|em princípio|de momento|por enquanto|por ora|no momento|para já|de facto|de fato|na real|na vdd|na boa|pra falar a verdade|para falar a verdade|para ser sincero|para ser sincera|sinceramente|honestamente|obviamente|evidentemente|logicamente|naturalmente|efetivamente|realmente|simplesmente|literalmente|pelo visto|pelos vistos|acho que|acho|penso que|creio que|acredito que|imagino que|digamos|tipo assim) =
(na verdade|na vdd|aliás|afinal|no fim|no final das contas|pensando bem|pensando melhor|pensei melhor e|pensei melhor) (são|é|sao|seria|seriam|podem ser|pode ser|vão ser|vai ser|fica|ficam|ficamos em|ficou em|ficaram) {n} = actually , it can be {n}
(na verdade|na vdd|aliás|afinal|no fim|pensando bem|pensando melhor|pensei melhor e|pensei melhor) (são|é|seria|seriam|podem ser|pode ser|vão ser|vai ser|fica|ficam) = actually ,
(é|era|seria) antes (para|de|do|da|em|no|na|o|a) (o|a|os|as|) = rather
afinal não (é preciso|precisa|precisamos|quero|queremos|vai|vamos) (de|o|a|) = we don't want
(não é preciso|não é necessário|não precisa|não precisa de|não há necessidade de) = we don't want
(depois|mais tarde|mais para a frente|mais pra frente|mais adiante|posteriormente) (a gente|nós|eu|) (vê|vemos|vejo|combina|combinamos|decide|decidimos|define|definimos|fala|falamos) = later
(de uma vez|imediatamente|de imediato|na hora|agorinha|já já|o quanto antes|quanto antes|logo que possível|assim que possível) = as soon as possible
(pela primeira vez|é a primeira vez|a primeira vez|primeira vez) (que|) = for the first time
(recém|recentemente|há pouco|há pouco tempo|agora há pouco|acabou de|acabamos de|acabámos de|acabei de|acaba de|acabaram de|acabo de) = recently
(ao mesmo tempo|simultaneamente|em paralelo) = at the same time
(enquanto isso|entretanto|nesse meio tempo) = meanwhile
(no mesmo dia|nesse mesmo dia|no próprio dia|nesse dia) = on the same day
(no|o|do) (exercício passado|exercício anterior|último exercício|ano anterior|ano transato) = last year
(da última vez|na última vez|da outra vez|na edição passada|na última edição|na edição anterior|da vez passada) = last time
(passaram|passou|estiveram|vieram) por (cá|aqui|lá) = visited us
(do zero|a partir do zero|de raiz) = from scratch
(data|datas) (de|do|da) (lançamento|saída|estreia|abertura|inauguração|publicação) = release date
(ainda|) (estamos|estou|tô|to|tou|tamos|ando|andamos) (ainda|) (a ver|vendo|a fechar|fechando|a definir|definindo|decidindo|a decidir|a negociar|negociando|alinhando|a alinhar|a acertar|acertando) (a|o|as|os|isso das|a questão das) = still settling the

# -- cause, purpose, condition
(por ocasião de|por ocasião do|por ocasião da|no âmbito de|no âmbito do|no âmbito da|a propósito de|tendo em vista|com vista a|com vista ao|com vista à|em vista de|em função de|em função do|em função da) = for
(com o objetivo de|com o intuito de|com a finalidade de|a fim de|de forma a|de modo a|com o propósito de|com a ideia de|no sentido de) = to
(desde que|contanto que|caso|no caso de|em caso de|a menos que|a não ser que|se for o caso|caso seja|se for|se fosse) (viável|possível|preciso|necessário) = if possible
(desde que|contanto que|a menos que|a não ser que) = if
(por isso|portanto|por conseguinte|de modo que|de forma que|daí que|assim sendo|sendo assim|dessa forma|desse modo|deste modo|desta forma|logo) , = so ,
(por isso|portanto|de modo que|de forma que|assim sendo|sendo assim|dessa forma|desta forma) = so
(uma vez que|visto que|dado que|já que|posto que|por causa de|por causa do|por causa da|devido a|devido ao|devido à|graças a|graças ao|graças à) = because
(apesar de|apesar do|apesar da|a despeito de) = despite
(apesar disso|mesmo assim|ainda assim|contudo|todavia|no entanto|entretanto|de qualquer forma|de qualquer maneira|de qualquer jeito|de toda forma|de todo modo|seja como for) = but
(embora|ainda que|mesmo que|se bem que) = although
(até mesmo|inclusivamente) = even
(por meio de|por meio do|por meio da|mediante|por intermédio de) = via
(da parte de|da parte do|da parte da|por parte de|por parte do|por parte da) = from
(em termos de|ao nível de|a nível de|em matéria de|quanto a|quanto ao|quanto à|quanto às|quanto aos|em relação a|em relação ao|em relação à|em relação às|no que diz respeito a|no que toca a|relativamente a|relativamente ao|relativamente à|a respeito de|a respeito do|a respeito da|referente a|referente ao|referente à) = about
(na medida do possível|dentro do possível) = if possible

# -- degree and manner
(um pouco|um pouquinho|um bocado|um bocadinho|um tantinho|pouquinho) (mais|menos|) = a bit
(assim|desse jeito|dessa forma|dessa maneira|deste jeito|tal e qual|tal qual) =
(e|ou) (coisas assim|algo assim|algo do gênero|coisa do gênero|por aí|coisas do tipo|afins|similares|parecido) =
(entre outros|entre outras|entre outras coisas) =
(provavelmente|possivelmente|se calhar|porventura|eventualmente) = maybe
(com certeza|sem dúvida|sem falta|de certeza|certamente) =
(mantém-se|mantêm-se|mantenha-se|mantenham-se|fica igual|ficam iguais|fica do mesmo jeito|continua igual|continua o mesmo|permanece igual) =
(já|) agora que = now that
(o resto|o restante|todo o resto|tudo o resto) (fica|mantém-se|continua|permanece|mantém) (igual|como está|do mesmo jeito|na mesma|o mesmo|) =
(do|de um|de) lado (de|do|da) = from

# -- people that are not to be picked out
(recorte|filtro|corte|segmentação|divisão|restrição|separação) (de|do|por) (gênero|género|sexo) = gender
(tira|tirar|tire|remove|remover|remova|retira|retirar|retire|elimina|esquece|esqueça|corta|cortar) (o|a|esse|essa|) (recorte|filtro|corte|segmentação|divisão|restrição|separação|) (de|do|por) (gênero|género|sexo) = drop the gender
(pode|podem|podes|vamos|quero|pode-se) (tirar|remover|retirar|eliminar|esquecer|cortar) (o|a|esse|essa|) (recorte|filtro|corte|segmentação|divisão|restrição) (de|do|por) (gênero|género|sexo) = drop the gender
sem (o|) (recorte|filtro|corte|segmentação|divisão|restrição|separação) (de|por) (gênero|género|sexo) = no gender targeting
(recorte|filtro|corte|segmentação|restrição) (de|por) (idade|faixa etária|idades) = age
(tira|tirar|tire|remove|remover|remova|retira|retirar|esquece|corta) (o|a|) (recorte|filtro|corte|segmentação|restrição) (de|por) (idade|faixa etária) = forget the age limit
sem (o|) (recorte|filtro|corte|segmentação|restrição) (de|por) (idade|faixa etária) = all ages
a famílias = to families
a mulheres = to women
a homens = to men
a jovens = to young people
a pais = to parents
a mães = to moms
a pessoas = to people
a quem = to people who
a estudantes = to students
a clientes = to customers
a turistas = to travellers

# -- put back
volta {w} = add back {w}
(volta|volte|voltar|voltem) (com|com o|com a|com os|com as) {w} = add back {w}
(volta|volte|voltar|voltem) (ao|à|aos|às|para|pra|pro|no|na|de|do|da|em|e|tudo|isso|lá|aqui) = go back to
(coloca|bota|põe|poe|coloque|bote|ponha|traz|traga|devolve|recoloca|inclui) de volta (o|a|os|as|) = add back
(coloca|bota|põe|poe|coloque|bote|ponha|inclui) (o|a|) {w} de volta = add back {w}
(me enganei|enganei-me|me confundi|confundi-me|me equivoquei|equivoquei-me|errei|me atrapalhei|falei errado|escrevi errado|troquei as bolas|engano meu|erro meu|falha minha|nos enganamos|enganámo-nos) = correction
(não|e não|, não) (de|do|dos) {n} (a|ao|até|aos) {n2} =

# -- money that comes with a tax or without
(+|mais|acrescido de|acrescidos de|acrescida de|a que acresce|ao que acresce|sem|com|antes de|fora|excluindo|exclui|não inclui) (o|) (iva|impostos|imposto|taxas|comissão|comissões|fee|comissão de agência) (à taxa legal|à taxa legal em vigor|incluído|incluídos|incluso|inclusos|) =
(iva|impostos|taxas) (não|) (incluído|incluídos|incluso|inclusos|à parte|excluído) =
(líquidos|líquido|bruto|brutos|líquida) =
(ascende|ascenderia|eleva-se) (a|aos) = is
(no|com o|pelo|num) (valor|montante) (total|máximo|global|) (de|total de) = with a budget of
(o|) (valor|montante) (seria|será|ascende) (de|a|) = the amount would be
(o|) (valor|verba|orçamento|montante|investimento) (definitivo|definitiva|final|aprovado|aprovada) (é|será|fica|ficou|foi) (de|em|) = the final budget is
(dos quais|das quais) = of which
(uns|umas|cerca de|aproximadamente|quase|tipo|coisa de) {n} mil = about {n} thousand
(o cliente|eles|a diretoria|a direção|o chefe|a chefe) (subiu|aumentou|passou) (para|pra) (os|) {n} = increase the budget to {n}
(o cliente|eles|a diretoria|a direção|o chefe|a chefe) (baixou|cortou|reduziu|desceu) (para|pra) (os|) {n} = reduce the budget to {n}
(colocar|coloca|botar|bota|pôr|põe) mais (uns|umas|) {n} mil = increase it by {n} thousand

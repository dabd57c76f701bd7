# Changes to what stands: add, remove, swap, change, keep.
(tira|tire|tirar|tirem|tiramos|tiro|retira|retire|retirar|retirem|remove|remova|remover|removam|removemos|exclui|exclua|excluir|excluam|corta|corte|cortar|cortem|elimina|elimine|eliminar|deleta|delete|deletar|apaga|apague|apagar|descarta|descarte|descartar|dispensa|dispense|dispensar|risca|riscar|suprime|suprimir) (fora|) = drop
(tira|tire|tirar|retira|retire|retirar|remove|remova|remover|exclui|exclua|excluir|corta|corte|cortar|elimina|apaga|apague) (o|a|os|as) = drop the
(tira|tire|tirar|retira|retire|retirar|remove|remova|remover|exclui|exclua|excluir|corta|corte) (de|do|da|dos|das) = drop
(tira|tire|tirar|joga|jogue|deixa|deixe|deixar|bota|bote|põe|coloca|coloque) {x} (de fora|fora|pra fora|para fora) = drop {x}
(deixa|deixe|deixar|deixamos) de fora = drop
(deixa|deixe|deixar) de lado = drop
(tira|tire|remove|retira)-(o|a|os|as|lhe|lo|la) = drop it
(tirá|removê|retirá|excluí|cortá)-(lo|la|los|las) = drop it
(adiciona|adicione|adicionar|adicionem|adicionamos|adicionando|acrescenta|acrescente|acrescentar|acrescentem|inclui|inclua|incluir|incluam|incluímos|põe|ponha|ponham|pôr|bota|bote|botar|coloca|coloque|colocar|coloquem|insere|insira|inserir|soma|some|somar|junta|junte|juntar|mete|meta|meter|agrega|agregue|agregar|enfia) (aí|também|ainda|lá|já|mais|aí também|) = add
(adiciona|adicione|adicionar|acrescenta|acrescente|acrescentar|inclui|inclua|incluir|põe|ponha|bota|bote|botar|coloca|coloque|colocar|mete|meter|junta|junte) (o|a|os|as) = add the
(adiciona|adicione|adicionar|acrescenta|acrescente|acrescentar|inclui|inclua|incluir|põe|ponha|bota|bote|coloca|coloque|colocar|mete|junta|junte) (um|uma|uns|umas) (pouco de|pouquinho de|) = add some
(bota|bote|coloca|coloque|põe|ponha|mete) {n} mil = make it {n} thousand
(bota|bote|coloca|coloque|põe|ponha|mete) r $ = make it R$
(bota|bote|coloca|coloque|põe|ponha|mete) {n} reais = make it {n} reais
(bota|bote|coloca|coloque|põe|ponha|mete) {n} euros = make it {n} euros
(esquece|esqueça|esqueçam|cancela|cancele|cancelem|ignora|ignore) (o|a|os|as) = drop the
(joga|jogue|coloca|coloque|põe|bota|deixa|deixe|concentra|concentre|investe|vai) tudo (em|no|na|para|pra|pro) = only
(quero|queria|queremos|gostaria de|queremos também|quero também|e também|e ainda|mais o|mais a|fora isso) (incluir|adicionar|acrescentar|colocar|pôr) = add
(expande|expanda|expandir|amplia|amplie|ampliar|estende|estenda|estender) (para|pra|pro|ao|até) = expand to
(troca|troque|trocar|troquem|substitui|substitua|substituir|substituam) = swap
(troca|troque|trocar|substitui|substitua|substituir) (o|a|os|as) = swap the
(troca|troque|trocar|trocamos|trocando|substitui|substitua|substituir) {w} (por|pelo|pela|para|pra) {w2} = swap {w} for {w2}
(troca|troque|trocar|substitui|substitua|substituir) (o|a|os|as) {w} (por|pelo|pela|pelos|pelas|para|pra) (o|a|) {w2} = swap the {w} for {w2}
(troca|troque|trocar|substitui|substitua|substituir) {x} (por|pelo|pela|pelos|pelas) {x2} = swap {x} for {x2}
(usa|use|usar|usem|vamos usar|utiliza|utilize|utilizar) = use
(usa|use|usar|coloca|coloque|põe|prefiro|quero|vamos de|vamos com) {w} (em vez de|ao invés de|no lugar de|em vez do|no lugar do|em lugar de) {w2} = swap {w2} for {w}
{w} (em vez de|ao invés de|no lugar de|em vez do|ao invés do|no lugar do|em vez da|no lugar da) {w2} = {w} instead of {w2}
(muda|mude|mudar|mudem|altera|altere|alterar|modifica|modifique|modificar|ajusta|ajuste|ajustar|atualiza|atualize|atualizar|corrige|corrija|corrigir) = change
(muda|mude|mudar|altera|altere|alterar|passa|passe|passar|ajusta|ajuste|ajustar|atualiza|atualize|atualizar) (para|pra|pro) = change to
(muda|mude|mudar|altera|altere|alterar|passa|passe|passar|transforma|transforme) (tudo|isso) (para|pra|pro|em) = change it to
(muda|mude|mudar|altera|altere|alterar|passa|passe|passar|ajusta|ajuste|ajustar) (a idade|as idades|a faixa etária|a faixa|o público) (para|pra|pro) = change the age to
(muda|mude|mudar|altera|altere|alterar|passa|passe|passar|ajusta|ajuste|ajustar) (o público|o target|a segmentação|o alvo) (para|pra|pro) = change the audience to
(muda|mude|mudar|altera|altere|alterar|ajusta|ajuste) (a frequência|o cap) (para|pra|pro) = change the frequency cap to
(mantém|mantenha|manter|mantenham|mantendo|mantemos|segue com|conserva|deixa) = keep
(deixa|deixe|deixar|deixem|mantém|mantenha|manter|fica|fique|ficamos|ficar) (só|apenas|somente) (com|o|a|em|no|na|os|as|) = keep only
(deixa|deixe|fica|fique|ficamos|ficar) com = make it
(limita|limite|limitar|restringe|restrinja|restringir|restrito|restrita|limitado|limitada|foca|foque|focar|concentra|concentre|concentrar) (a|ao|à|aos|às|em|no|na|para) = limit to
(foca|foque|focar|concentra|concentre|concentrar) (só|apenas|somente) (em|no|na|nos|nas) = only in
(foca|foque|focar|focando|foco|concentra|concentre|concentrar|ênfase|prioriza|priorize|priorizar) (mais|) (em|no|na|nos|nas) = focus on
(prioriza|priorize|priorizar|priorizando) = focus on
(inclui|inclua|incluir) também = also include
(faz|faça|fazer|façam|monta|monte|montar|cria|crie|criar|prepara|prepare|preparar|elabora|elabore|elaborar|desenha|planeja|planeje|planejar|planeia) = make
(faz|faça|monta|monte|monta aí|cria|crie|prepara|prepare|planeja|planeje|manda|mande|me manda|me faz|me monta|monte para mim) (um|uma|o|a) (plano|planejamento|campanha|plano de mídia|proposta) = make a plan
(aceita|aceite|aceito|aceitamos) = accept
(mostra|mostre|mostrar|mostra para|mostrar para|exibe|exibir) = show
(por favor|pf|pfv|pfvr|se faz favor|sff|por gentileza) = please
(fica|ficam|deixa|deixamos|deixem|vai|vão) para (depois|mais tarde|outra altura|outra vez|outro momento|o próximo ano|o ano que vem|a próxima) = later

# a piece of the flight
(pula|pule|pular|pulamos|tira|tire|tirar|tiramos|corta|corte|cortar|remove|remova|remover|retira|retire|elimina|sem|deixa de fora|salta|saltar) a última semana = skip the last week
(pula|pule|pular|pulamos|tira|tire|tirar|tiramos|corta|corte|cortar|remove|remova|remover|retira|retire|elimina|sem|deixa de fora|salta|saltar) a primeira semana = skip the first week
(pula|pule|pular|pulamos|tira|tire|tirar|corta|remove|retira|sem|salta|pausa|pausar|pausamos|para|parar) (a|na) segunda semana = skip the second week
(pula|pule|pular|pulamos|tira|tire|tirar|corta|remove|retira|sem|salta|pausa|pausar|pausamos|para|parar) (a|na) terceira semana = skip the third week
(pula|pule|pular|tira|tire|tirar|corta|corte|cortar|remove|retira|sem) os últimos {n} dias = skip the last {n} days
(pula|pule|pular|tira|tire|tirar|corta|corte|cortar|remove|retira|sem) os últimos {w} dias = skip the last {w} days
(pula|pule|pular|tira|tire|tirar|corta|corte|cortar|remove|retira|sem) os primeiros {n} dias = skip the first {n} days
(pula|pule|pular|tira|tire|tirar|corta|corte|cortar|remove|retira|sem) os primeiros {w} dias = skip the first {w} days
(pula|pule|pular|tira|tire|tirar|corta|corte|cortar|remove|retira|sem) as últimas {w} semanas = skip the last {w} weeks
{w} semanas (em vez de|ao invés de|no lugar de|e não) {w2} = {w} weeks instead of {w2}
{n} semanas (em vez de|ao invés de|no lugar de|e não) {n2} = {n} weeks instead of {n2}

# -- an amount that is tried, or settled on
(avançamos|avancemos|avança|avancem|seguimos|segue|sigam|vamos|ficamos|fica|fechamos|fecha|prosseguimos) (com|nos|em) (os|as) {n} = make it {n}

# -- desfazer
(deixa|deixe|deixem|deixar|põe|ponha|coloca|coloque|volta|volte|voltem|voltar|mantém|mantenha) (tudo|isso|) (como|igual a|ao que) (estava|era|estava antes|era antes|antes|tava) = undo that
(esquece|esqueça|esqueçam|ignora|ignore|ignorem|cancela|cancele|desconsidera|desconsidere|desconsiderem) (o último pedido|a última mensagem|a minha última mensagem|minha última mensagem|o que eu disse|o que acabei de dizer|o que disse agora|a última alteração|a última mudança|o último|o meu último pedido|essa última) = undo that
(volta|volte|voltem) (com|a pôr|a colocar|a incluir) (o|a|os|as) = bring back the
(retiro|retiramos) o que (disse|dissemos) = undo that
# -- valores
(afinal|no fim|no final|na verdade|então|) (podem|pode|vão|vai|poderão|poderiam|devem|têm de|tem de|tem que) (ser|chegar a) (só|uns|mesmo|até|) {n} = make it {n}
(afinal|no fim|no final|na verdade) (são|é|ficam|fica|será|serão) (só|uns|mesmo|até|) {n} = make it {n}
(vamos manter|mantemos|mantém|mantenha|deixa|deixe|deixamos|fica|ficamos) (como está|como estava|como estávamos|assim mesmo|igual|do jeito que está|tudo igual|o original|o que estava) = leave it as it is
(não mudamos nada|não muda nada|não mude nada|não precisa mudar) = leave it as it is
(bom saber|é bom saber|era só pra saber|era só para saber|só curiosidade) = good to know

(desfaz|desfaça|desfazer|anula|anule|cancela|cancele|reverte|reverta) (essa|esta|a|essa minha|a minha) (última|última mudança|última alteração|última coisa|mudança|alteração) = undo that

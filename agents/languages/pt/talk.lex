# Greetings, thanks, yes and no, approval, undo, starting over, what-ifs, questions, leaving it to us.
(exmos|exmo|exmas|exma|prezados|prezado|prezada|caros|caro|cara equipe|estimados|boas) (senhores|senhor|senhora|) = hello
(exmos|exmas|exmo|exma|srs|sr|sra) . = hello
(exmos|exmas) . senhores = hello
(oi|olá|ola|oie|oii|opa|e aí|eai|alô|viva|ei) = hi
(bom dia) = good morning
(boa tarde) = good afternoon
(boa noite) = good evening
(oi pessoal|olá pessoal|oi gente|olá equipe|olá equipa|oi time|pessoal) = hi
(tudo bem|tudo bom|td bem|como vai|como você está|como estás|como está|beleza ?) = how are you
(obrigado|obrigada|obg|brigado|brigada|muito obrigado|muito obrigada|valeu|vlw|agradeço|grato|grata|agradecido|agradecida|obrigadão|tks) = thanks
(tchau|até logo|até mais|até breve|adeus|até já|abraço|abraços|abs|att|atenciosamente|cumprimentos|um abraço|beijos|bjs|abração) = bye
(desculpa|desculpe|perdão|foi mal|ops|opa errei) = sorry
(sim por favor|sim|claro|com certeza|isso mesmo|exato|exatamente isso|correto|certo|isso aí|positivo|perfeitamente) = yes
(ok|okay|okey|tá|tá bom|tá bem|está bem|está bom|beleza|blz|joia|jóia|fechou|combinado|certinho|tranquilo|show|show de bola|massa|legal|bacana|fixe|top|maravilha|tá ótimo) = ok
(perfeito|perfeita) = perfect
(ótimo|ótima|excelente|óptimo) = great
(entendi|entendido|percebi|saquei|compreendi) = got it
(não obrigado|não obrigada|não valeu) = no thanks
(ajuda|me ajuda|me ajude|ajuda-me|socorro) = help me
(pode me ajudar|você pode me ajudar|podes ajudar-me|consegue me ajudar|pode ajudar) = can you help me
(quem é você|quem és tu|o que você faz|o que fazes|o que você é|o que você sabe fazer|você é um robô|és um robô) = who are you
(kkk|kkkk|kkkkk|rs|rsrs|haha|hahaha) = haha
teste = test

# approval
(podem avançar|podem seguir|podem fechar|aprovado|aprovada|tá aprovado|está aprovado|aprovo|aprovamos|plano aprovado|por mim aprovado) = approved
(pode subir|pode lançar|pode ativar|pode publicar|pode colocar no ar|pode pôr no ar|sobe a campanha|coloca no ar|põe no ar|manda pro ar|publica|publique|ativa a campanha|lança|bota no ar|pode reservar|reserva|reserve|pode rodar) = launch it
(confirma|confirme|confirmado|confirmo|confirmem|pode confirmar) = confirm
(fecha o plano|pode fechar|fechar o plano|finaliza|finalizar o plano|reserva o plano|reservar o plano) = book the plan
(pode ser|pode ir|pode seguir|segue|siga|vai em frente|vá em frente|vamos em frente|manda ver|manda bala|bora|vamos nessa|partiu|prossiga|prossegue|pode prosseguir|avança|avance|pode avançar|toca o barco|siga em frente|força) = go ahead
(fechado|negócio fechado|feito) = deal
(gostei|curti|gosto disso|gostei dessa|gostei desse|adorei) = I like it
(aceito|aceita|aceitamos) = accept
(vamos com essa|vamos com esse|vamos com isso|fico com essa|fico com esse|fica com essa|ficamos com essa|ficamos com esse|vamos de|quero essa|quero esse|quero essa opção|prefiro essa|pode usar essa|usa essa|usa esse|aplica|aplique|aplica isso|faz isso|faça isso|faz assim|faça assim|sim faz isso|sim faça isso|sim pode fazer|pode fazer|pode fazer isso|pode aplicar|então faz isso|faz essa mudança|sim pode mudar|pode mudar|sim muda) = do that
(avancem|avança|avance|avançar|avancemos|segue|siga|sigam|vai|fiquem|ficamos|fechamos) (com|nessa|nesse) (essa|esse|isso|essa extensão|essa versão|essa alteração|essa opção|essa mudança|esta|este) = go with that one
(vamos com essa opção|fico com essa opção|essa opção|vamos com essa versão) = go with that one

# undo and starting over
(desfaçam|anulem|cancelem isso|voltem atrás|desfaz|desfaça|desfazer|desfaz isso|desfaça isso|desfazer isso|desfaz a última|desfaz a última mudança|desfazer a última mudança|desfaça a última alteração|desfaz a última alteração|anula|anule|anular|anula isso|anula a última alteração) = undo that
(volta|volte|voltar|volta atrás|volte atrás|voltar atrás|volta um passo|volta pra trás|volta pro anterior|volta ao anterior|voltar ao anterior|volta para o anterior|volta à versão anterior|volta para a versão anterior|volta pra versão anterior|volta ao plano anterior|volta pro plano anterior|volte ao plano anterior|reverte|reverter|reverta|reverte isso) (por favor|) = go back
(volta como estava|volta como era|deixa como estava|deixa como era|como estava antes|volta ao que era|volta ao que era antes|volte ao que era|deixa do jeito que estava|volta ao que estava|deixa como tava|volta pro que era) = go back to what it was before
(cancela isso|cancele isso|cancela|cancele|cancelar|cancela a última|cancela a última mudança|cancela essa mudança|cancela a alteração) = cancel that
(esqueçam isso|esquece isso|esqueça isso|esquece|esqueça|deixa pra lá|deixa para lá|deixa isso pra lá|deixa quieto|deixa estar|não importa isso) = never mind
(mudei de ideia|mudei de ideias|mudamos de ideia) = I changed my mind
(começa de novo|comece de novo|começar de novo|começar do zero|começa do zero|comece do zero|vamos começar de novo|vamos começar do zero|do zero|recomeça|recomece|recomeçar|recomecemos|zera|zera tudo|zerar|zerar tudo|reinicia|reiniciar|reinicie|reiniciar tudo|começar outra vez|começa outra vez|partir do zero|reset|reseta|resetar) = start over
(esqueçam tudo|esquece tudo|esqueça tudo|apaga tudo|apague tudo|limpa tudo|limpe tudo|limpar tudo|descarta tudo|joga tudo fora|deleta tudo|esquece tudo isso|ignora tudo|apagar tudo) = forget everything
(esquece|esqueça|descarta|descarte|joga fora|apaga|apague) (o plano|a campanha|esse plano|o briefing|essa campanha) = forget the plan
(nova campanha|campanha nova|outra campanha|novo briefing|novo plano|outro plano) = new campaign

# what if
(e se|e se a gente|e se nós|e caso|e se eu|e si) = what if we
(e se) (fosse|fossem|for|forem) = what if we had
(e se|e se a gente|e se nós|e se eu) (tivesse|tivéssemos|tiver|tivermos) = what if we had
(e se|e se a gente|e se nós|e se eu) (tirar|tirasse|tirarmos|tirássemos|remover|removesse|removêssemos|cortar|cortasse|cortássemos|excluir|excluísse|retirar|retirasse|retirássemos) = what if we drop
(e se|e se a gente|e se nós|e se eu) (adicionar|adicionasse|adicionarmos|adicionássemos|incluir|incluísse|incluirmos|incluíssemos|colocar|colocasse|colocássemos|acrescentar|acrescentasse|acrescentássemos|pusermos|puséssemos|botar|botasse) = what if we add
(e se|e se a gente|e se nós|e se eu) (aumentar|aumentasse|aumentarmos|aumentássemos|subir|subisse|subirmos|subíssemos) = what if we increase
(e se|e se a gente|e se nós|e se eu) (diminuir|diminuísse|diminuirmos|diminuíssemos|reduzir|reduzisse|reduzirmos|reduzíssemos|baixar|baixasse|baixarmos|baixássemos) = what if we reduce
(e se|e se a gente|e se nós|e se eu) (dobrar|dobrasse|dobrarmos|dobrássemos|duplicar|duplicasse|duplicarmos|duplicássemos) = what if we double
(e se|e se a gente|e se nós|e se eu) (usar|usasse|usarmos|usássemos|fizer|fizéssemos|fizesse|for só|fosse só|fôssemos só|rodar|rodasse|rodássemos|rodarmos) = what if we use
(e se|e se a gente|e se nós|e se eu) (investir|investisse|investirmos|investíssemos|gastar|gastasse|gastarmos|gastássemos|colocarmos) = what if we spend
(e se|e se a gente|e se nós|e se eu) (trocar|trocasse|trocarmos|trocássemos|substituir|substituísse|substituíssemos) = what if we swap
(e se|e se a gente|e se nós|e se eu) (mudar|mudasse|mudarmos|mudássemos) = what if we change
(e se|e se a gente|e se nós|e se eu) (estender|estendesse|estendermos|estendêssemos|prorrogar|prorrogasse|prorrogássemos) = what if we extend
(e se|e se a gente|e se nós|e se eu) (começar|começasse|começarmos|começássemos) = what if we start
(o que acontece se|o que aconteceria se|o que muda se|o que mudaria se|como ficaria se|como fica se|como ficaria com|como fica com|como seria se|como seria com|como ficava se|quanto ficaria se|o que muda com|imagina se|imagine se|imagina que|imagine que|suponha que|suponhamos que|supondo que|digamos que|hipoteticamente|por hipótese|simula|simule|simular|uma simulação com|simulação) = what if we
(o que acontece se|o que aconteceria se|como ficaria se|como fica se|como seria se|imagina se|suponha que) (tivesse|tivéssemos|tiver|tivermos|a gente tivesse) = what if we had
(e com|que tal|e por) = what about

# leaving it to us
(não sei|nao sei|sei lá|não faço ideia|não tenho certeza|não sabemos|ainda não sei|ainda não sabemos|não tenho ideia|não sei ainda|não sei dizer|ainda não definimos|não definimos ainda) = I don't know
(tanto faz|indiferente|tanto me faz|me é indiferente|não importa|não tenho preferência|sem preferência|não temos preferência|qualquer uma serve|qualquer um serve|é indiferente|pra mim tanto faz|qualquer coisa serve) = doesn't matter
(você decide|vc decide|decida você|decide tu|decide você|decidam vocês|vocês decidem|tu decides|você que sabe|vc que sabe|você escolhe|vc escolhe|escolhe tu|escolhe você|escolha você|pode escolher|pode decidir|fica a seu critério|a seu critério|ao seu critério|à sua escolha|como você quiser|como preferir|como preferires|você manda|confio em você|confio em ti|deixo com você|deixo contigo|fica contigo|deixo na sua mão) = you decide
(o que você recomenda|o que recomenda|o que recomendas|o que você sugere|o que sugere|o que sugeres|qual você recomenda|qual a sua sugestão|qual sua sugestão|recomende|sugira|recomenda algo|sugere algo|me recomenda|me sugere|me sugira) = what do you recommend
(me surpreenda|me surpreende|surpreende-me) = surprise me
(usa o padrão|use o padrão|o padrão|padrão mesmo|pode usar o padrão|deixa no padrão) = use the default
(pula|pule|pular|pula essa|próxima pergunta|deixa em branco|deixa em aberto) = skip it

# corrections
(não eu quis dizer|eu quis dizer|quis dizer|queria dizer|quero dizer|na verdade é|na verdade são|na verdade|aliás|ou melhor|digo|quer dizer|corrigindo|correção|correcção|retificando|me enganei é|errei é) = actually
(errado|está errado|tá errado|não é isso|não era isso) = no
(em vez disso|melhor) = instead

# asking about the plan
(por quê|por que|porquê|pq|por qual motivo) = why
(quanto|quantos|quantas|qual o valor de|qual é o valor de) = how much
(quantas pessoas|quantos usuários|quantos ouvintes) = how many people
(qual|quais|qual é|qual o|qual a|qual é o|qual é a|quais são|quais os|quais as) = what is
(o que|que) (é|são|significa|quer dizer) = what is
(como|de que forma) (funciona|você chegou|chegou|chegaste|calculou|calculaste|é calculado|foi calculado) = how did you
(explica|explique|explicar|me explica|me explique|explica-me) = explain
(resume|resuma|resumo|me dá um resumo|faz um resumo|me dê um resumo) = summarise
(me diz|me diga|diz-me|me fala|me fale|me conta) = tell me
(pode|podes|poderia|poderias|podia|consegue|consegues|você pode|vc pode|dá para|dá pra|tem como|seria possível|é possível|será que dá pra) = can you
(podemos|a gente pode|poderíamos|podíamos|posso) = can we
(pode|podes|poderia|consegue|consegues|dá pra|dá para|tem como) me = can you
(gostaria que|gostava que|quero que|queremos que|queria que|preciso que|precisamos que|gostaríamos que) = we want
(vamos|vamo|bora) = let's
(aumente|aumenta) (a|o) (alcance|frequência) = increase the reach
(corrige|corrija|corrijam|correção|corrigindo) : = correction:
(de novo|novamente|outra vez) = again
(tenta de novo|tente de novo|tentar de novo|tenta outra vez|tente novamente|refaz|refaça|refazer|refaz o plano|planeja de novo|faz de novo|roda de novo) = try again
(com licença) = please
(agora) = now

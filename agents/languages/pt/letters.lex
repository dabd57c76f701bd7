# How a mail begins and ends, who writes it, and what is said only for courtesy: no gender, person or place stays behind.

# -- salutations
(prezados|prezado|prezada|prezadas|estimados|estimado|estimada|estimadas|caros|caro|cara|caras|exmos|exmo|exma|ilustres|ilustríssimos|ilmo|ilma|ilmos|queridos|querido|querida) (senhores|senhor|senhora|senhoras|sr|sra|srs|amigos|amigo|amiga|colegas|colega|equipe|equipa|time|todos|todas|clientes|cliente|parceiros|parceiro|parceira|doutor|doutora|dr|dra|eng|professor|professora|diretor|diretora|responsável|todos e todas) = hello
(prezados|prezado|prezada|estimados|estimado|estimada|caros|caro|cara|exmos|exmo|exma|exmas|ilmo|ilma|querido|querida) (sr|sra|srs|dr|dra|eng|prof|profa|sr ª) . {w} = hello
(exmos|exmo|exma|exmas|ilmo|ilma|ilmos) . (sr|sra|srs|dr|dra|eng|prof) . {w} = hello
(exmos|exmo|exma|exmas|ilmo|ilma|ilmos) . (senhores|senhor|senhora|senhoras) = hello
(prezado|prezada|prezados|estimado|estimada|exmo|exma|caro|cara|querido|querida) {w} , = hello ,
(prezado|prezada|caro|cara|estimado|estimada|querido|querida) (senhor|senhora|doutor|doutora|professor|professora) {w} = hello
(caro|caros|cara|caras) = expensive
(oi|olá|ola|bom dia|boa tarde|boa noite|boas|fala|fala aí|e aí|salve|hey|opa|eae) (gente|galera|pessoal|povo|time|equipe|equipa|turma|meninas|meninos|moças|rapazes|senhores|senhoras|senhor|senhora|amigos|amigas|amigo|amiga|colegas|colega|a todos|a todas|todos|todas|malta|chefe|meu|cara|mano|querida|querido|queridos|linda|lindo|parceiro|parça|pessoas) = hi
(obrigado|obrigada|valeu|vlw|muito obrigado|muito obrigada|brigado|brigada) (gente|galera|pessoal|time|equipe|equipa|meninas|meninos|amigo|amiga|colegas|a todos|querida|querido|chefe|mano|cara|parceiro|desde já|pela atenção|pela ajuda|pela rapidez|por tudo|antecipadamente|por enquanto|pelo retorno|pela atenção dispensada) = thanks
(sr|sra|srs|srta|dr|dra|eng|prof|profa) . {w} =
(sr|sra|srs|srta|dr|dra|eng|prof|profa) . (sr|sra|dr|dra|eng|prof|profa) . {w} =
(a quem possa interessar) = hello
(espero|esperamos|espero que|esperamos que) (que|) (você|vocês|vc|vcs|) (esteja|estejam|estejas) (tudo|todos|) bem =
(espero|esperamos) que (tudo|todos) (esteja|estejam) bem =
(tudo bem|tudo bom|td bem|tudo certo|tudo jóia|tudo joia|como vai|como vão|como está|como estão|tudo bem com|tudo certo com) (com|) (você|vocês|vc|vcs|contigo|convosco|aí|por aí|por aqui) =
(bom|boa|ótimo|ótima|feliz|excelente) (fim de semana|final de semana|feriado|semana|trabalho|descanso|almoço|feriadão|fds|restinho de semana|domingo|continuação) =
(tenha|tenham|tem|desejo|desejamos) (um|uma) (bom|boa|ótimo|ótima|excelente) (dia|semana|fim de semana|final de semana|tarde|noite|feriado) =

# -- who writes
(aqui quem fala é|aqui quem escreve é|quem fala é|quem escreve é|quem fala aqui é|aqui fala|aqui é|fala|daqui fala|daqui é) (o|a) {w} (da|do|de|dos|das) = writing from
(aqui é|aqui quem fala é|daqui é) (da|do|dos|das) = writing from
(meu nome é|o meu nome é|me chamo|chamo-me) {w} = hello
(meu nome é|o meu nome é|me chamo|chamo-me) {w} e = hello ,
(meu nome é|o meu nome é|me chamo|chamo-me) {w} {w2} e = hello ,
(meu nome é|o meu nome é|me chamo|chamo-me) {w} {w2} , = hello ,
(escrevo|escrevemos|escrevo-lhe|escrevo-vos|escrevo-lhes|estou escrevendo|estou a escrever|entro em contato|entramos em contato|entro em contacto|entramos em contacto|contacto-vos|falo|falamos) (em nome de|em nome do|em nome da|da parte de|da parte do|da parte da|pela|pelo) = writing from
(escrevo|escrevo-lhe|escrevo-vos|entro em contato|entro em contacto|entramos em contato|contacto-vos) (para|a fim de|) =
(venho|vimos|viemos) (por meio|através) (deste|desta|desse) (e-mail|email|mensagem|) =
(venho|vimos|viemos) (por este meio|pelo presente|por esta via|pela presente) =
(trabalho|trabalhamos) (numa|em uma|na|no|para uma|para|com) (agência|agencia) (de publicidade|de comunicação|de marketing|de mídia|) =
(trabalho|trabalhamos|estou|estamos) (no|na) (marketing|comunicação|departamento|área|setor|sector) (de marketing|de comunicação|comercial|) (da|do|de|de uma|de um) = we are
(sou|somos) (o|a|os|as|) (novo|nova|) (responsável|diretor|diretora|gerente|coordenador|coordenadora|dono|dona|donos|proprietário|proprietária|proprietários|sócio|sócia|fundador|fundadora|gestor|gestora|analista|assistente|encarregado|encarregada) (de|do|da|pelo|pela|dos|das|de um|de uma) = we are
(sou|somos) (dono|dona|donos|proprietário|proprietária) de (um|uma) = we are a
(responsável|diretor|diretora|gerente|gerência|departamento|coordenador|coordenadora|gestor|gestora|analista|área|setor) de (marketing|comunicação|publicidade|mídia|media|vendas|compras) = manager
(meu|minha|o meu|a minha) (mulher|marido|esposa|esposo|irmão|irmã|filho|filha|mãe|pai|sócio|sócia|chefe|chefa|patrão|patroa|namorado|namorada|avó|avô|tio|tia|primo|prima|sogra|sogro|cunhado|cunhada|colega|sobrinho|sobrinha|gerente|diretor|diretora) = my boss
(a chefe|o chefe|a chefia|meus chefes|os chefes|o dono|a dona|o patrão|o diretor|a diretora|o gerente|a gerente|a diretoria|a direção|nosso chefe|nossa chefe|teu colega|o teu colega|sua colega) = my boss
(o cliente|a cliente|meu cliente|minha cliente|o meu cliente|nosso cliente|o nosso cliente|nossa cliente) = our client
(um cliente|uma cliente) (meu|minha|nosso|nossa|) = a client
(tenho|temos) (um cliente|uma cliente) (que|) = our client

# -- courtesy that asks for nothing
(fico|ficamos|ficarei|ficaremos|estou|estamos) (no aguardo|ao aguardo|à espera|a aguardar|aguardando|na espera|à disposição|ao dispor|ao vosso dispor|ao seu dispor|à sua disposição|à vossa disposição) (de|do|da|) (o|a|um|seu|sua|teu|tua|vosso|vossa|) (retorno|resposta|contato|contacto|proposta|feedback|notícias|breve resposta|confirmação|posição|) (de vocês|seu|sua|) = thanks
(fico|ficamos) (no aguardo|à espera|a aguardar|aguardando) (do retorno|da resposta|da proposta|de retorno|de resposta|de notícias|pelo retorno|o retorno|a resposta|a vossa resposta|a vossa proposta|a proposta) (de vocês|) = thanks
(aguardo|aguardamos|aguardando|no aguardo) (o|a|seu|sua|vossa|vosso|teu|um|) (retorno|resposta|contato|contacto|proposta|feedback|notícias|breve retorno|breve resposta|posicionamento|) (de vocês|) = thanks
(agradeço|agradecemos|agradecendo|grato|grata|gratos) (desde já|antecipadamente|) (a|pela|o|) (atenção|ajuda|disponibilidade|colaboração|compreensão|resposta|retorno) (dispensada|de vocês|) = thanks
(agradeço|agradecemos|agradecia|agradecíamos) (desde já|antecipadamente|que|) (me|nos|) (enviassem|enviem|enviasse|mandassem|mandem|) = please
(desde já|antecipadamente) (agradeço|agradecemos|obrigado|obrigada|grato|grata|muito obrigado) = thanks
(com os|os|os nossos|com os nossos|os meus) (melhores|mais cordiais) cumprimentos = thanks
(qualquer|alguma|em caso de|se houver|se tiver|se tiveres|se tiverem|havendo|para qualquer|para quaisquer|quaisquer) (dúvida|dúvidas|coisa|questão|questões|pergunta|problema|esclarecimento|alguma dúvida|qualquer dúvida) (me|é só|é|estou|estamos|fico|ficamos|disponha|disponham|dispõe|só|nos|pode|podem|) (chama|chame|chamar|avisa|avise|avisar|fala|fale|falar|ligar|liga|ligue|diz|diga|dizer|à disposição|ao dispor|contactar|contatar|ligar para o|) = thanks
(não hesite|não hesitem|não hesites) em (contactar|contatar|ligar|escrever|contactar-nos|nos contatar|me contatar) = thanks
(disponha|disponham|sempre às ordens|às ordens|conte comigo|conte conosco|conto convosco|conto contigo|conto com vocês|conto com você) (para isto|para isso|) = thanks
(segue|seguem|envio|enviamos|mando|mandamos|junto envio|segue abaixo|segue anexo|segue em anexo|seguem em anexo|seguem abaixo|anexo|em anexo|em anexo envio|envio em anexo|encaminho|encaminhamos|compartilho|partilho|passo|te passo|lhe passo|te mando|vos envio|vos mando|envio-vos|envio-lhe|mando-te|aí vai|aí vão|aqui vai|aqui vão|aqui está|aqui estão) (o|a|os|as|um|) (brief|briefing|dados|infos|info|informações|informação|detalhes|resumo|e-mail|email|documento|arquivo|ficheiro|pedido|proposta) = here is the brief
(na sequência|no seguimento|em sequência|em seguimento|dando sequência|em continuidade|na continuação) (da|do|à|ao|de) (nossa|nosso|) (conversa|reunião|call|telefonema|contato|contacto|e-mail|email|ligação|chamada) =
(conforme|como|tal como) (combinado|falado|falamos|falámos|conversado|conversamos|acordado|alinhado|solicitado|pedido|alinhamos|combinamos|combinámos) (por telefone|por e-mail|por email|na reunião|na call|ontem|semana passada|na semana passada|) =
(por telefone|por e-mail|por email|pelo whatsapp|pelo zap|por mensagem) =
(informamos|informo|comunicamos|comunico|confirmo|confirmamos|lembro|lembramos|aviso|avisamos|adianto|venho informar) que =
(solicito|solicitamos|solicitar|pedimos|peço|gostaríamos de solicitar|gostaria de solicitar|gostaria de pedir|gostaríamos de pedir) (uma|um|a|o|) (proposta|proposta comercial|orçamento|cotação|plano|plano de mídia|plano de meios) = we want a plan
proposta comercial = proposal
(peço|pedimos|pede-se|agradecia) (desculpa|desculpas|perdão) (pelo|pela|pelos|pelas|por) (o|a|) (atraso|demora|transtorno|incómodo|incômodo|confusão|erro|engano|insistência) = sorry
(desculpa|desculpe|desculpem|perdão|foi mal) (pelo|pela|pelos|pelas|por|o|a) (atraso|demora|transtorno|incómodo|incômodo|confusão|erro|engano|insistência) = sorry
(é só isso|era só isso|só isso|por agora é tudo|por hoje é só|é isso|era isso|sem mais|sem mais para o momento|sem mais de momento) = thanks

# -- signatures
(atenciosamente|att|atte|cordialmente|cordiais saudações|cumprimentos|melhores cumprimentos|saudações|abraço|abraços|abs|um abraço|beijos|bjs|bjo|beijo|beijinhos|respeitosamente|cpts|cumps|grato|grata) = thanks
(atenciosamente|att|atte|cordialmente|cordiais saudações|cumprimentos|melhores cumprimentos|com os melhores cumprimentos|saudações|abraço|abraços|abs|um abraço|beijos|bjs|respeitosamente|cpts|cumps|grato|grata) , {w} = thanks
(atenciosamente|att|atte|cordialmente|cordiais saudações|cumprimentos|melhores cumprimentos|com os melhores cumprimentos|saudações|abraço|abraços|abs|um abraço|beijos|bjs|respeitosamente|cpts|cumps|grato|grata) , {w} {w2} = thanks
(atenciosamente|cordialmente|cumprimentos|melhores cumprimentos|com os melhores cumprimentos|respeitosamente|grato|grata) , {w} {w2} {w3} = thanks
(atenciosamente|cordialmente|cumprimentos|melhores cumprimentos|com os melhores cumprimentos|respeitosamente|grato|grata) , (prof|profa|dr|dra|eng|sr|sra) . {w} {w2} = thanks

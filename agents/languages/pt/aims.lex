# What is wished and what is missed: being known, being bought, booked, heard, watched, read, loaded.

# -- no one knows us
(quase|praticamente|) ninguém (sabe|imagina|percebe|percebeu|notou|nota|lembra|se lembra|desconfia|se deu conta|reparou) (de|) que = no one knows that
(quase|praticamente|) ninguém (ficou|fica|está|tá|anda) (sabendo|a saber|ciente|por dentro|ao corrente) = no one knows about us
(quase|praticamente|) ninguém (nos|me) (conhece|nota|enxerga|vê|lembra) = nobody knows us
(quase|praticamente|) ninguém conhece (a gente|o nosso|a nossa|nosso|nossa|meu|minha|o meu|a minha|os nossos) = no one knows our
(quase|praticamente|) ninguém (ouviu|ouve|nunca ouviu|já ouviu|tinha ouvido) falar (de nós|da gente|de mim|do nosso {w}|da nossa {w}|do meu {w}|da minha {w}|de nosso {w}|de nossa {w}) = no one has heard of us
nunca (ouviu|ouviram) falar (de nós|da gente|do nosso {w}|da nossa {w}) = never heard of us
(poucos|muito poucos|pouca gente|muito pouca gente|poucas pessoas) (sabem|sabe|imaginam|lembram|conhecem|conhece) (que|) = few people know that we
(esqueceu|esqueceram|se esqueceu|se esqueceram|esquece|esquecem) (de nós|da gente|de mim|que a gente existe|que existimos|que nós existimos|que estamos aqui|do nosso {w}|da nossa {w}) = have forgotten us
(o|) (povo|pessoal|bairro|público|mundo) (já|) (esqueceu|esqueceram|se esqueceu) = people have forgotten us
(caímos|caiu|caí) no esquecimento = people have forgotten us
só (conhece|conhecem|conheciam|lembra|lembram|falam|fala|pensam em) (a|o|as|os|da|do|de|) = only know
não (conhece|conhecem) (mais ninguém|nada) além (da|do|de) = only know
(conheça|conheçam|saiba de|saibam de|saiba|saibam) (o nosso|a nossa|nosso|nossa|o meu|a minha) {w} = should know about us
(nos|me) (conheça|conheçam) = should know about us
conheçam a gente = should know about us
(sonho|sonhamos|a gente sonha) que = we dream that
(sonho|sonhamos|a gente sonha) com = we dream of
(nossa marca|nosso nome|a nossa marca|o nosso nome|a marca|o nome) não (diz|significa|lembra) (nada|coisa nenhuma) (a|para|pra) (ninguém|quase ninguém) = our brand is unknown
(não|) (diz|significa) nada (a|para|pra) (ninguém|quase ninguém) = is unknown
(somos|sou|é|continuamos|continua) (uns|um|uma|) (totalmente|completamente|ilustres|) (desconhecidos|desconhecido|desconhecida|desconhecidas|invisíveis) = is unknown

# -- no one visits the site, reads it
(quase|praticamente|) ninguém (visita|entra no|entra na|acessa|abre|clica no|olha|vê) (o nosso|a nossa|nosso|nossa|o|a|meu|) (site|página|loja virtual|loja online|portal) = no one visits our website
(quase|praticamente|) ninguém (lê|leu|abre) (o nosso|a nossa|nosso|nossa|o|a|meu|os nossos) (blog|blogue|artigo|revista|artigos|textos|matéria) = no one reads our blog
(quase|praticamente) não (tem|recebe|temos|recebemos|há) (visitas|visitantes|tráfego|cliques|acessos) = has hardly any visitors
(tem|recebe|temos) (pouquíssimas|poucas|muito poucas|poucos) (visitas|visitantes|acessos|cliques) = has hardly any visitors

# -- bought, booked, sold
(vendido|vendida|vendidos|vendidas) = sold
(comprado|comprada|comprados|compradas) = bought
(reservado|reservada|reservados|reservadas) = booked
(sejam|seja) (vendidos|vendidas|vendido|vendida) = must be sold
(sejam|seja) (comprados|compradas|comprado|comprada) = must be bought
(sejam|seja) (reservados|reservadas|reservado|reservada) = must be booked
que se (vendam|venda|esgotem) {x} = we want {x} sold
(quase|praticamente|) ninguém (compra|reserva|pede|doa|comprou|encomenda|reservou|doou|encomendou) = no one buys
(comprem|compre|encomendem) (na|no|pelo|pela|em) (loja virtual|loja online|site|loja|nossa loja|nosso site) = people should buy on our website
(vender|vendas|venda) (pela|pelo|na|no|através do|através da) (nossa|nosso|) (página|site|loja virtual|loja online|loja|aplicativo) = sell through our website
(faltam|estão faltando|não vêm|não aparecem) (hóspedes|clientes|compradores|reservas|pedidos|vendas) = bookings are missing
(faltam|não chegam|não aparecem|não recebemos|estão faltando) (currículos|candidatos|candidaturas|inscrições|inscritos|contatos|alunos|voluntários|contactos) = applications are missing
(não chegam|não entram|não recebemos|faltam) (doações|pedidos|vendas|reservas|encomendas) = sales dried up
(é|são) o que (conta|importa|interessa|vale|queremos|precisamos|a gente quer|quero) = is what counts
(o que|o que nos) (conta|importa|interessa|vale|queremos|precisamos|a gente quer|quero) (é|são) (que|) = goal is

# -- enquiries
(inscrevam|matriculem|cadastrem|inscreva|matricule) (os|as|seus|seu) (filhos|filhas|crianças|filho|alunos|times) = should sign up their children
(se|) (inscrevam|cadastrem|matriculem|registrem|inscreva|cadastre) = should sign up
(quase|praticamente|) ninguém (se|) (inscreveu|cadastrou|candidatou|inscreve|matriculou|registou|registrou|cadastra|candidata) = nobody signs up
(deixem|deixe) (o|os|seu|seus) (contato|contatos|contacto|dados|telefone|e-mail|whatsapp|número) = should leave their details
(peçam|peça|solicitem|nos peçam) (um|) orçamento = should request a quote
(preencham|preencha) (o|um|nosso) formulário = should fill in the form

# -- loaded, heard, watched
(quase|praticamente|) ninguém (baixa|instala|baixou|instalou|descarrega|usa|tem) (o nosso|nosso|o|a nossa|a|) (app|aplicativo|aplicação|jogo|) = no one downloads the app
(nosso|o nosso|meu|o meu|o) (app|aplicativo) em (muitos|todos os|mais|vários|tantos) (celulares|telemóveis|telefones|smartphones) = people to download our app
(instalem|baixem|descarreguem) (o|a|nosso|o nosso) (app|aplicativo|aplicação|jogo) = people should download our app
(seja|sejam) (ouvido|ouvida|ouvidos|ouvidas|tocado|tocada|escutado|escutada|reproduzido) = be played
(ouvido|ouvida|ouvidas|escutada|escutado) = played
que (a|o) (nossa|nosso|minha|meu) (música|single|disco|álbum|som|canção|faixa) (toque|seja ouvida|seja ouvido|bombe|estoure) = we want our song played
(quase|praticamente|) ninguém (escuta|ouve|ouviu|escutou) (o nosso|a nossa|nosso|nossa|o|a|meu|minha) (podcast|música|disco|álbum|single|som) = no one listens to our podcast
(vejam|assistam|assistam a|assistam ao) (o|a|ao|à|) (nosso|nossa|meu|) (curta|filme|clipe|vídeo|trailer|documentário) = people should watch our film
(quase|praticamente|) ninguém (viu|vê|assistiu|assistiu ao|assiste ao|assiste) (o|a|ao|) (nosso|nossa|meu|) (trailer|vídeo|clipe|filme|curta|documentário) = no one has watched our film
(seja|sejam) (lido|lida|lidos|lidas) = be read
(seja|sejam) (visto|vista|vistos|vistas|assistido|assistida) (até o fim|até ao fim|inteiro|) = be watched
(o|do|no|nosso|esse|este) disco = the album

# -- idioms of being known and forgotten, and what customers do anyhow
nem (sabe|sabem|repara|reparam|percebe|percebem|imagina|imaginam|notam|nota) (que|) = people do not know that
(quase|) ninguém (se|) lembra (mais|) (da gente|de nós|do nosso {w}|da nossa {w}) = nobody remembers us
(pensam|pensa|pensa-se) (na|no|em) {x} , (nunca|não|jamais) (na nossa|no nosso|em nós|na gente) = people think of {x}, never of us
(às|entregue às) moscas = deserted
(quero|queria|queremos) (gente|pessoas|mais gente) entrando (no site|na página|) = we want visitors on our website
(deem|dêem|dê|dar|darem) uma (espiada|olhada|espiadinha) = look at our website
(precisa|precisam) (de|do|da|dos|das) = needs
(ligassem|ligarem|liguem|ligue) (para|pra|) = should call us for
(quero|queremos|queria|queríamos) que (baixem|instalem|descarreguem) = we want people to download the app
(tem|conta com) {n} (ouvintes|plays|reproduções) = has only {n} listeners
(tem|conta com) (quarenta|vinte|trinta|cinquenta|cem|duzentos|poucos) (ouvintes|plays|reproduções) = has only a few listeners
(minha|nossa|a minha|a nossa) música tocando (em todo canto|em todo lugar|por aí|) = our song to be played
(o|nosso|o nosso|meu) documentário = our documentary
(costumam|costuma|costumamos) (reservar|comprar|pedir|ligar|vir|encomendar|doar) = usually do so
ninguém (nem|) (sonha|sonhava|imagina|desconfia) (que|com) = no one knows that
(dê|deem|dar|dá|darem) (o|um|) play = listen to our song
que {x} (dê|deem) (o|um|) play = that {x} listen to our song

(conheça|conheçam|conheca|conhecam) (a|o|nossa|nosso|a nossa|o nosso|minha|a minha|meu|o meu|) (marca|nome|loja|casa|negócio|empresa|projeto|projecto|produto) = know our brand

# -- people who are to hear, know, see it, whoever they are
o trailer = the trailer
(nosso|meu|um|do|no|novo) trailer = our trailer
(trailer|teaser|clipe|filme|vídeo|curta|documentário) (visto|assistido|vista) (por|pelo|pela|pelos|pelas) = trailer to be watched by
(pelo|pela) maior (número|quantidade) (possível|) de = by as many as possible
(que|para que|pra que) (a galera|o pessoal|o povo|o público|as pessoas|todo mundo|toda a gente|mais gente|mais pessoas|os fãs|a turma|a malta|a moçada|o mundo) (escute|escutem|ouça|ouçam) = people should listen to our music
(escute|escutem|ouça|ouçam) = should listen
(a galera|o pessoal|o povo|as pessoas|todo mundo|toda a gente|a turma|a malta) (de|em|do|da|no|na) {w} (é que |) (precisa|precisam|tem que|têm que|tem de|têm de|deve|devem) (ficar sabendo|saber|saber que existe|ouvir falar|conhecer) (da gente|de nós|da nossa {w}|do nosso {w}) = people in {w} should know about us
(ficar sabendo|fique sabendo|fiquem sabendo|ficarem sabendo|saber|saibam|saiba|ouvir falar|ouçam falar) (da gente|de nós|da nossa {w}|do nosso {w}|da minha {w}|do meu {w}) = know about us
é que (tem que|têm que|tem de|têm de|precisa|precisam|deve|devem) = should
o que (eu |a gente |nós |)(preciso|precisamos|quero|queremos|queria|queríamos|busco|buscamos|procuro|procuramos|interessa|me interessa|nos interessa|importa|conta|falta|me falta|nos falta) (mesmo |agora |)(é|são|era|eram|seria) (de |)= goal is
(pedido|pedidos|encomenda|encomendas) (pela|pelo|na|no|através da|através do) (internet|site|loja online|app|whatsapp|zap) = online orders

(o bairro|a vizinhança|a cidade|o pessoal|os vizinhos|os moradores|muita gente|quase ninguém do bairro|as pessoas|a região|a malta|o povo) (daqui|da zona|da região|do bairro|) (ainda|) (não|nem) (sabe|sabem|percebeu|perceberam|reparou|repararam|descobriu|descobriram|conhece|conhecem) = nobody knows us
(o bairro|a vizinhança|a cidade|o pessoal|os vizinhos|os moradores|muita gente|as pessoas|a região|a malta|o povo) (daqui|da zona|da região|do bairro|) não (sabe|sabem|percebeu|reparou|conhece|conhecem) ainda = nobody knows us
(o que|do que|) (eu |a gente |)(preciso|precisamos|quero|queremos) (é|é de|mesmo é|mesmo é de) (pedido|pedidos|encomenda|encomendas|venda|vendas) = we want orders

(quarto|quartos|apartamentos|chalés|vagas|lugares|mesas|bilhetes|ingressos|camas) por (ocupar|vender|preencher|alugar|reservar|encher) = rooms still empty
quanto mais (gente|pessoas|pessoal) (assistir|assistirem|vir|virem|ver|verem) (o clipe|o vídeo|o trailer|o filme|) (,|) melhor = we want people to watch our video
quanto mais (gente|pessoas|pessoal) (ouvir|ouvirem|escutar|escutarem) (o disco|a música|o podcast|) (,|) melhor = we want people to listen
quanto mais (gente|pessoas|pessoal) (baixar|baixarem|instalar|instalarem|descarregar|descarregarem) (o app|o aplicativo|a app|) (,|) melhor = we want people to download the app
quanto mais (gente|pessoas|pessoal) (souber|souberem|conhecer|conhecerem|ficar sabendo) (da gente|de nós|a marca|) (,|) melhor = we want people to know us

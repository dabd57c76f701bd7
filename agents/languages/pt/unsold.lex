# Media and services that are not sold here, asked for by name or by what is to be done.

# -- posters, vehicles, streets
(cartaz|lambe-lambe|lambes|faixa na rua|faixas na rua|faixas|faixa de rua|placas na estrada|placa na estrada|placas de rua|painel de led|painel led|painéis led|telões|telão|totens|relógio de rua|muros pintados|pintura de muro|pintura de muros|empena|empenas|front light|frontlight|frontlights|top sight|múpis|múpi|mupis digitais|abrigos de ônibus|abrigo de ônibus|ponto de ônibus|pontos de ônibus|paragens de autocarro|paragem de autocarro|bolachas de chope|mobiliário urbano|publicidade exterior|lonas) = billboards
(busdoor|bus door|taxidoor|backbus|back bus|traseira de ônibus|traseiras de ônibus|traseira dos ônibus|adesivagem de ônibus|adesivagem de frota|adesivar ônibus|adesivar táxis|adesivar carros|envelopamento de ônibus|envelopar ônibus|envelopamento de carros|decoração de autocarros|decorar autocarros|traseira dos autocarros|traseiras de autocarros|metrodoor|adesivos nos ônibus) = bus wraps
(anúncio|anúncios|publicidade|propaganda|adesivos|nosso logo|a nossa marca|cartazes) (em|nos|nas|no|na|dentro dos|atrás dos) (ônibus|táxis|táxi|autocarros|metrô|metro|trem|trens|comboios|elétricos|vans|caminhões|carros de aplicativo|tuk-tuks) = ads on buses
(carro de som|carros de som|moto de som|motos de som|bicicleta de som|bike de som|carro-de-som|trio elétrico|carro com altifalante|carros com altifalante|carrinha de som) = sound trucks

# -- print
(panfletagem|panfletar|panfleto na rua|distribuição de panfletos|distribuir panfletos|distribuir folhetos|distribuição de folhetos|santinhos|filipetas|filipeta|folders|folder|encarte|encartes no jornal|folheto|desdobráveis|flyer|páginas amarelas|classificados|revistas impressas) = flyers
(anúncio|anúncios|página|meia página|página inteira|publicidade|encarte|nota|matéria paga|caderno) (no|na|em|nos|nas|num|numa) (jornal|jornais|revista|revistas|imprensa|semanário|diário|jornal local|jornal da cidade|público|expresso|correio da manhã|estadão|folha|globo|zero hora|gazeta do povo|correio braziliense) = print ads
(meia página|página inteira|página dupla|quarto de página|rodapé de jornal) = half page in the newspaper

# -- post
(mala direta|malas diretas|mala-direta|correio direto|marketing direto por correio|cartas para os clientes|carta aos clientes|cartas aos clientes|postais|infomail|info mail|correspondência não endereçada|nas caixas de correio|caixas de correio|na caixa do correio|porta a porta|distribuição porta a porta) = direct mail

# -- cinema
(anúncio|anúncios|spot|spots|comercial|comerciais|publicidade|propaganda|slides|slide|filme|campanha|inserção|inserções|vinheta) (no|nos|em|de|nas) (cinema|cinemas|salas de cinema|cinemark|kinoplex|cinépolis|uci|nos) = cinema ads
(no|nos|em) (cinema|cinemas|salas de cinema) (antes do|antes dos|antes de) (filme|filmes|longa) = cinema ads

# -- television
(spot|comercial|inserção|inserções|anúncio|anúncios|comerciais|spots) (na|em|de|da|para) (tv|televisão|tevê|globo|sbt|record|band|sic|tvi|rtp|tv aberta|tv globo) = TV spots
(antes|depois|no intervalo|durante) (do|da|o|a) (jornal nacional|telejornal|novela|noticiário|jogo na tv) = before the news

# -- messages to people one has
(sms|torpedo|torpedos|sms em massa|disparo de sms|disparos de sms|envio de sms|disparo de whatsapp|disparos de whatsapp|disparo no whatsapp|mensagem no whatsapp|mensagens no whatsapp|mensagens de texto|mensagem de texto|zap para os clientes|zap pros clientes|notificações push|push notification|lista de transmissão) = SMS campaign
(mandar|enviar|disparar|mandem|enviem|mandassem|que mandem|envio de|disparo de|disparos de) (um|uma|uns|a oferta por|a promoção por|) (sms|zap|whatsapp|mensagem|mensagens|torpedo) (pra|para|aos|pros|para os|a) (nossos|nossa|meus|minha|os|a|todos os|toda a|) ({n}|) (clientes|base|contatos|contactos|lista|sócios|alunos|pacientes|assinantes) = SMS campaign
(mandar|enviar|disparar|mandem|enviem|mandassem|que mandem|envio de|disparo de|disparos de) (um|uma|uns|a oferta por|a promoção por|) (e-mail|email|mail|e-mails|emails|newsletter|newsletters) (pra|para|aos|pros|para os|a|) (nossos|nossa|meus|minha|os|a|todos os|toda a|) ({n}|) (clientes|base|contatos|contactos|lista|sócios|alunos|pacientes|assinantes|) = e-mail campaign
(e-mail marketing|email marketing|disparo de e-mail|disparos de e-mail|e-mail para a nossa base|email para a nossa base|e-mail para nossa base|e-mail aos nossos clientes|email aos nossos clientes|newsletter para a nossa base) = e-mail campaign

# -- people who post
(criadores|criador de conteúdo|tiktoker|tiktokers|youtuber|youtubers|blogueiras|blogueiros|blogueira|bloggers|instagrammers|microinfluenciadores|influencer|famosos|embaixadores da marca|streamers|creators|influenciador|influenciadora) = influencers

(também|ainda|além disso) (queremos|quero|queria|queríamos|gostaria|gostaríamos|precisamos|preciso|precisava) (de|) = we also want
(queremos|quero|queria|queríamos|gostaria|gostaríamos|precisamos|preciso|precisava) (também|ainda|além disso) (de|) = we also want
(conseguem|conseguem também|podem também|vocês conseguem|dá para|dá pra) (incluir|colocar|pôr|botar|fazer|) = can you include
# -- papers, stations and channels by name
(anúncio|anúncios|página|meia página|publicidade|nota|encarte) (na|no|em) (folha|folha de s. paulo|estadão|o globo|valor|valor econômico|veja|exame|zero hora|correio braziliense|correio da manhã|expresso|público|jornal de notícias|a bola|diário de {w}|gazeta {w}) = print ads
(spot|spots|vinheta|jingle|chamada|testemunhal|inserção|inserções|anúncio|anúncios) (na|no|em) (jovem pan|transamérica|transamerica|cbn|band fm|bandnews|rádio {w}|{w} fm|antena 1|mix fm|kiss fm|rfm|comercial|renascença|tsf|antena 3) = radio spots
(spot|spots|comercial|comerciais|anúncio|anúncios|inserção|inserções|chamada) (na|no|em) (globo|tv globo|record|sbt|band|redetv|rtp|rtp1|rtp 1|sic|tvi|cnn|globonews|multishow) = TV spots
(e-mail|email|newsletter|mensagem) (para|pra|à|aos|a) (sua|seus|vossa|vossos|a sua|os seus|os vossos|a vossa) (base|lista|assinantes|ouvintes|usuários|utilizadores|clientes) = e-mail campaign

# -- samples, boards, letters and promises
(distribuir|distribua|distribuam|distribuindo|distribuição de|dar|entregar|oferecer) (umas|as|nossas|algumas|) (amostras|amostras grátis|brindes|degustações|provas) = hand out samples
(degustação|degustações|estande promocional|promotoras|promotores|sampling|ação promocional|ações promocionais|ativação de rua|panfleteiros|stand de degustação|bancada de prova) = promo stand
(nossa marca|a nossa marca|nosso nome|o nosso nome|nosso logo|o nosso logo|logo|logotipo|nome) (nas|na|no|nos|em) (placas em volta do campo|placas do campo|placas do estádio|placas de campo|camisa|camisas|camisola|camisolas|uniforme|quadra|estádio|painéis do estádio) = our logo on the boards
(placas do estádio|placas de campo|placas em volta do campo|patrocinar o time|patrocinar a equipa|patrocinar o clube|patrocínio de camisa|patrocinar a festa|patrocinar o torneio|patrocinar a corrida|patrocinar a equipe) = perimeter boards
(uma carta|cartas|carta|um folheto|folhetos|um panfleto|panfletos|postal|um postal) (para|em|a|nas|por) (cada|todas as|todos os|as|os) (casa|casas|morador|moradores|residência|residências|caixa de correio|caixas de correio|porta|portas|vizinhos|lares) = letters to all households
(manda|mande|mandar|mandem|envia|enviar|enviem|dispara|disparar) (um|uma|uns|) (zap|whats|whatsapp|sms|torpedo|mensagem|e-mail|email) (pros|para os|pra|para|aos|às|para as|pras) (nossos|nossas|meus|minhas|) (clientes|alunos|pacientes|sócios|contatos|contactos|assinantes|base) = SMS campaign
(garantem|garantir|garantam|prometem|asseguram|me garantem|nos garantem|garantia de) {n} (visitas|visitantes|clientes|pessoas) (na loja|à loja|a loja|no local|em loja|na porta|no restaurante) = guarantee {n} store visits
(blogueira|blogueiras|instagramer|instagrammer|tiktoker|youtuber|famoso|famosa|um famoso|uma famosa|uns famosos|gente famosa) = influencers
(placa|placas|painel|painéis|faixas|faixa) (na|no|nas|nos) (rodovia|estrada|avenida|rotatória|rotunda|autoestrada|marginal) = billboards

# What people say in passing, and words that mean something else beside other words.

# -- no mothers, no Mondays, no Christmas, no holidays
(massa|placa|célula|língua|casa|empresa|nave|massas) - (mãe|mães) = material
(massa|placa|célula|língua|casa|empresa|nave) mãe = material
fermento natural = bakery
(a|uma|nossa|nossa|minha|na|da) segunda (loja|unidade|filial|padaria|clínica|edição|casa|turma|sede|oficina|escola|sala|vez) = the second shop
em natal = in Natal
e em natal = and in Natal
natal (,|e|+|/) mossoró = Natal, Mossoró
natal (,|e|+|/) parnamirim = Natal, Parnamirim
natal (,|e|+|/) recife = Natal, Recife
natal (,|e|+|/) fortaleza = Natal, Fortaleza
natal (,|e|+|/) joão pessoa = Natal, João Pessoa
recife (,|e|e em|+|/) natal = Recife, Natal
fortaleza (,|e|e em|+|/) natal = Fortaleza, Natal
maceió (,|e|e em|+|/) natal = Maceió, Natal
joão pessoa (,|e|e em|+|/) natal = João Pessoa, Natal
mossoró (,|e|e em|+|/) natal = Mossoró, Natal
salvador (,|e|e em|+|/) natal = Salvador, Natal
aracaju (,|e|e em|+|/) natal = Aracaju, Natal
parnamirim (,|e|e em|+|/) natal = Parnamirim, Natal
em tiradentes = in Tiradentes
cidade tiradentes = Cidade Tiradentes
minas de (água|sal|ouro|ferro|carvão|lítio) = mines
(rh|diretor de rh|diretora de rh|gerente de rh|analista de rh|recursos humanos|departamento pessoal|gestão de pessoas) = personnel staff
(software|sistema|programa) (de folha|de folha de pagamento|de salários|de processamento salarial) = payroll software
(homens|homem) de negócios = business people
(o verão|o inverno|o frio|o calor|a neve) (atrasou|está atrasado|está atrasada|demorou|tarda) = late

# -- short for something
(o povo|o pessoal|a galera|povo|pessoal|galera) (de|do|da) {w} {n} + = people in {w} {n}+
(que|q|quem) (curte|curtem|gosta de|gostam de|ama|amam|adora|adoram) (ler|leitura|livro|livros) = who like books
(livraria|livrarias|sebo) = bookshop
(pequenininha|pequenininho|pequetita|pequenita|pequenino|pequenina) = small
(zap|zapzap|wpp) = phone number
(conforme|como|tal como) (falado|combinado|falámos|conversado|combinámos|conversamos) = as agreed
(fico|ficamos) (a aguardar|no aguardo|à espera) = thanks
(segue|seguem|envio|cá vai|aqui vai) (o|abaixo o|em baixo o|) (pedido|briefing|brief) = here is the brief
(nossa|a nossa) taxa (é|é de|está em) = our rate is
(as|) propinas (são|são de|custam|rondam) = fees are
(a mensalidade|a anuidade) (é|é de|sai|custa|são) = fees are
(a diária|o passe|a aula|o ingresso|a entrada) (sai|sai por|custa|são|fica em) = price
(a|minha|nossa|) (diretoria|direção|chefia) = my boss

{n} conto = {n} reais
(tabela|lista) de (preço|preços) = price page
(cliques|clique) (na|para a|pra|em) (tabela de preço|tabela de preços|lista de preços|página de preços|nossa tabela) = clicks to our price page
(se rolar|se der|se calhar|se ajudar|se interessar|se servir) = maybe

# -- dates that an event gives
até (ao|o) dia da (abertura|inauguração) , inclusive = up to and including opening day
até (ao|o) dia da (abertura|inauguração) (inclusive|) = up to and including opening day
até (à|a) (abertura|inauguração) = until the opening
(inaugura|abre|estreia) a = opens on
(fica|ficará|está|estará) (patente|exposta|aberta|em cartaz|visível) até = hangs until
(parando|terminando|acabando|e para|e termina|encerrando) na véspera = stopping the evening before
(arranca|começa|arrancamos|começamos|entra no ar|inicia) (esta|este|nesta|neste) = start this
(e|) (acaba|termina|para|encerra|paramos|terminamos) quando (fecham|fecharem|encerram|encerrarem|acabam) (as|) (inscrições|candidaturas|matrículas|vendas) , (a|em|no dia|dia|) = and ending on
(e|) (acaba|termina|para|encerra|paramos|terminamos) quando (fecham|fecharem|encerram|encerrarem|acabam) (as|) (inscrições|candidaturas|matrículas|vendas) (a|em|no dia|dia|) = and ending on
(encerra|encerre|termina|termine|acaba|acabe|para|pare|fecha) (no|em|a|) (dia|) {n} de {w} (em vez|ao invés|em lugar) (de|do dia|do) {n2} = end on {n} {w} instead of the {n2}th
o mês (de|) {w} (todo|inteiro) = all of {w}

# -- goals as they are talked about
(deixarem|deixem|deixe|deixar|que deixem|eles deixarem) (o|seu|os|o seu) (zap|telefone|contacto|contato|número|telemóvel|celular|whatsapp|email|e-mail|dados) (no|num|em um|pelo) {w} = people should leave their phone number on the form
(pedidos|solicitações|propostas) (online|pelo site|on - line|via site) de (crédito|empréstimo|adesão) = online applications
(dar|dando) a conhecer (os|as|o|a) (nossos|nossas|nosso|nossa|meus|meu) {w} = people should discover our {w} ,
(que|para que) {x} (soubesse|soubessem|saiba|saibam|conhecesse|conhecessem|ficasse a saber|fique a saber) = people should know about us {x}
(soubesse|soubessem|ficasse a saber|ficassem a saber) = should know about us
(mais gente|mais pessoas|mais povo) (de|em|do|da) {w} (conhecesse|conheça|conhecessem|conheçam|soubesse de|saiba de) (nossa|nosso|a nossa|o nosso|minha|meu) = more people in {w} should know about our
(é|) (só|apenas|somente) (para|pra) (saberem|verem|a malta saber|o pessoal saber|a galera saber|as pessoas saberem) que (existimos|a gente existe|estamos cá|a gente tá aqui) = people should know that we exist
(saberem|saibam|saiba) que (existimos|a gente existe|estamos cá) = people should know that we exist
(spots|spot|anúncios) (tipo|estilo|género|gênero) rádio = radio-style ads
(meia página|um quarto de página|página inteira) (no|do|num|em) (jornal|diário|caderno|semanário) = a half page in the newspaper
(reserva|reservas) de (visita|visitas|degustação|degustações|prova|provas|passeio|passeios) = bookings for tours
(consultas|pedidos de informação|contatos) de (gente|pessoas|interessados) = enquiries from people
(mais gente|mais pessoas) (a ir|a entrar|a visitar|entrando|indo|visitando) (ao|no|em) (nosso|) site = more visitors on our website

# -- who
(ligada|ligado|ligados|ligadas|chegada|chegado|chegados|amarrada|amarradas|vidrada|vidrados) em {x} = interested in {x}
(finalistas|alunos|estudantes) (do|de) (secundário|12 . º ano|12º ano|terceirão|3º ano) = school leavers
(galera|povo|turma|pessoal|ouvintes) do sertanejo = sertanejo listeners
(galera|povo|turma|pessoal|ouvintes) do pagode = pagode listeners
(galera|povo|turma|pessoal|ouvintes) do forró = forró listeners
(galera|povo|turma|pessoal|ouvintes) do rock = rock listeners
(galera|povo|turma|pessoal|ouvintes) do funk = funk listeners
(galera|povo|turma|pessoal|ouvintes) do samba = samba listeners
(galera|povo|turma|pessoal|ouvintes) do gospel = gospel listeners
(galera|povo|turma|pessoal|ouvintes) do rap = rap listeners
(galera|povo|turma|pessoal|ouvintes) do piseiro = piseiro listeners
(vestibulandos|vestibulandas) = school leavers
brasil não = not Brazil
portugal não = not Portugal
espanha não = not Spain
argentina não = not Argentina
uruguai não = not Uruguay
paraguai não = not Paraguay
chile não = not Chile
spa (ayurveda|ayurvédico|urbano|médico|termal|holístico) = wellness centre

# -- the weeks before an opening
(nas|durante as|as|só nas) (duas|2) semanas (anteriores|antes|que antecedem|de antes|antes da abertura|antes da inauguração) = the two weeks before it opens
(nas|durante as|as|só nas) (três|3) semanas (anteriores|antes|que antecedem|de antes|antes da abertura|antes da inauguração) = the three weeks before it opens
(nas|durante as|as|só nas) (quatro|4) semanas (anteriores|antes|que antecedem|de antes|antes da abertura|antes da inauguração) = the four weeks before it opens
(nas|durante as|as|só nas) (cinco|5) semanas (anteriores|antes|que antecedem|de antes|antes da abertura|antes da inauguração) = the five weeks before it opens
(nas|durante as|as|só nas) (seis|6) semanas (anteriores|antes|que antecedem|de antes|antes da abertura|antes da inauguração) = the six weeks before it opens
(nas|durante as|as|só nas) (oito|8) semanas (anteriores|antes|que antecedem|de antes|antes da abertura|antes da inauguração) = the eight weeks before it opens
segunda (loja|unidade|filial|padaria|clínica|edição|sede|oficina|escola|sala|vez|turma|casa|geração) = second shop
(abrimos|abriremos|vamos abrir|estamos a abrir|estamos abrindo) (a|uma|nossa|a nossa) segunda (loja|unidade|filial|padaria|clínica|oficina|escola) = opening of the second shop
mas a publicidade só (deve|vai|pode) (correr|rodar|passar|estar no ar) = but the ads should only run

(livraria|padaria|loja|oficina) (pequenininha|pequenina|pequena|pequenita|de bairro) = small shop
(padaria|padarias|confeitaria|pastelaria) = bakery

# -- more of the same
(tamanho|tamanhos|manequim|número) {n} (+|para cima|pra cima|ou mais|) = size L
(tenho|temos) {n} (postos|guardados|reservados|separados|juntados) (de lado|de parte|) = budget of {n}
{n} sem . = {n} weeks
(da|desde a|a partir da) black friday (até|a|ao|até ao|até a|até à) = from Black Friday until
(da|desde a) black friday = from Black Friday
(véspera|a véspera) (de|do) natal = Christmas Eve
até (à|a) véspera de natal = until Christmas Eve
mercado de natal = Christmas market
(caras|rapaziada|manos) (de|entre) {n} - {n2} = men {n}-{n2}
(caras|manos) (de|entre) {n} (a|e) {n2} = men {n} to {n2}
(público|gente|povo|pessoas|moradores|quem mora|famílias) (em|de) tiradentes = people in Tiradentes
são joão (del - rei|del rei) = São João del-Rei
são joão da boa vista = São João da Boa Vista
são joão de meriti = São João de Meriti
são joão da madeira = São João da Madeira
são mateus = São Mateus
são bento do sul = São Bento do Sul
são pedro do sul = São Pedro do Sul
são roque = São Roque
são sebastião = São Sebastião
são lourenço = São Lourenço
são leopoldo = São Leopoldo
são carlos = São Carlos
(deixem|deixe|deixar|deixarem) (o|seu|o seu) (whats|zap|whatsapp|telefone|contato|contacto|número|email) (no|em|num) (formulário|site|form) = leave their phone number on the form
(queremos|quero|gostávamos|gostaríamos|queria) que o (povo|pessoal) (de|do|da|em) {x} (fique sabendo|fique a saber|saiba|soubesse) = people in {x} should know about us

# -- saints of place names
são joão da = São João da
são joão de = São João de
são joão do = São João do
são josé = São José
são luís = São Luís
são pedro da = São Pedro da
são pedro de = São Pedro de
são pedro do = São Pedro do
são bento = São Bento
são caetano = São Caetano
são carlos = São Carlos
são francisco = São Francisco
são gonçalo = São Gonçalo
são lourenço = São Lourenço
são mateus = São Mateus
são miguel = São Miguel
são roque = São Roque
são sebastião = São Sebastião
são vicente = São Vicente
são bernardo = São Bernardo
são cristóvão = São Cristóvão
são domingos = São Domingos
são félix = São Félix
são gabriel = São Gabriel
são jorge = São Jorge
são leopoldo = São Leopoldo
são lázaro = São Lázaro
são manuel = São Manuel
são marcos = São Marcos
são martinho = São Martinho
são tomé = São Tomé
são brás = São Brás
são raimundo = São Raimundo
são mamede = São Mamede
{n} anos de (experiência|mercado|tradição|história|estrada|atividade|existência|garantia) = {n} years of experience
(paus|pau) de selfie = selfie stick
(gente|pessoas|clientes|famílias|empresas) que (agende|agendem|marque|marquem|peça|peçam|reserve|reservem) (uma|um) (consultoria|consulta|visita|avaliação|sessão|demo|reunião|hora|orçamento) = people who book an appointment
(só|apenas|) (pra|para|que) (a|nossa|o|nosso|) (loja|marca|casa|clínica|escola) (ficar|fique|ser|seja) (conhecida|conhecido|mais conhecida) = people should know about us
(desta|de hoje de|hoje de|esta) manhã = earlier
(bicicleta|bicicletas|bike|bikes|sapatos|relógios|óculos) (feminina|femininas|femininos|masculina|masculinas|masculinos) = goods

const part =
  '(?:panturrilha|gemeo|perna|tornozelo|pe|coxa|joelho|canela|posterior|quadriceps|tendao|calcanhar|musculo|ombro|cotovelo|punho|virilha|adutor|isquio|batata da perna|barriga da perna)';
const side = '(?: esquerd[oa]| direit[oa]| esq| dir| dta)?';
const limb =
  '(?:panturrilhas?|gemeos?|pernas?|pes?|coxas?|maos?|bracos?|dedos?|dedao|mindinho|joelhos?|solas?|plantas?|calcanhar|polegar|antebracos?|canelas?)';
const warm =
  '(?<!(?:frio|gelad|gelo|neve|geada|selim|guidao|guiador|posicao|cruzad|sentad|ajoelhad)\\p{L}*[^.\\n]{0,50})';
const notWarm =
  '(?![^.\\n]{0,40}(?:frio|gelad|gelo|neve|selim|guidao|guiador|posicao|cruzad|sentad|luva|ajoelhad|dormi em cima|dormi sobre|mau jeito|sofa))';

/** Further ways to tell a sign on the see-a-doctor list. */
export const moreFlags = {
  weakness: [
    `(?:o |meu |o meu )?pe${side} (?:\\p{L}+ ){0,2}(?:arrasta(?:va|ndo)?|arrastou|cai(?:a|ndo)?(?= |[.,;]|$)(?! (?:n[oa]|d[oa]) )|bate(?:ndo)? no chao|batia no chao|nao (?:levanta|sobe|levantava|obedece)|bambo|bobo|pendurado)|(?:arrasto|arrastei|arrastava|arrastando|a arrastar) (?:o pe|a perna|um pe|a ponta|a biqueira)|(?:tropeco|tropecava|tropecando|tropecei|a tropecar) (?:\\p{L}+ ){0,2}(?:na ponta|no proprio pe|no dedao|com a biqueira)`,
    '(?:nao|nem|mal|sem) (?:consigo|consegui|conseguia|conseguir|posso|podia|da p?ra|dava p?ra|deu p?ra) (?:\\p{L}+ ){0,3}(?:levantar|erguer|subir|empurrar)(?: com)? (?:o pe|os dedos|a ponta|o dedao|o calcanhar|o braco|a perna esquerda|a perna direita)(?! do chao de cansaco)',
    `${part}${side} (?:(?:me |que |nao |as vezes |simplesmente |do nada |ja |sempre |me |quase ){0,2})(?:falha|falhou|falhava|falhando|cede|cedeu|cedia|cedendo|dobra|dobrou|dobrava|verga|vergou|aguenta o peso|segura o peso|sustenta|fraquej\\p{L}+|deixou de responder|bambe\\p{L}+|bambo|bamba)(?! (?:p?ra|para) )|(?:perdeu|perdi|perdendo|menos|pouca|nenhuma|sem|zero|falta de) (?:a |toda a )?forca (?:n[oa]|d[oa]|em uma|numa|nessa) ${part}|fraqueza n[oa] ${part}|(?:coisas|copo|celular|garrafa) (?:cai|caem|caindo|a cair) da mao`,
  ],
  numbness: [
    `${warm}${limb}${side} (?:\\p{L}+ ){0,3}(?:formig\\p{L}+|dormente|adormecid|amortecid|anestesiad|insensive|sem sensibilidade|sem sentir|como (?:de )?(?:borracha|madeira|algodao))\\p{L}*${notWarm}`,
    `${warm}(?:formigueiro|formigamento|formigando|dormencia|adormecimento|parestesia|choquinhos|sensibilidade (?:reduzida|alterada|diminuida|estranha)|perda de sensibilidade|pouca sensibilidade) (?:n[oa]s?|d[oa]s?|em|pel[oa]|que)${notWarm}`,
    `${warm}nao (?:sinto|sentia|senti) (?:\\p{L}+ )?(?:dois|tres|os|as|o|a|meio|metade d[oa]|meu|minha|meus) (?:\\p{L}+ )?${limb}(?! (?:pesad|cansad))${notWarm}|(?:como|parece|parecia) (?:\\p{L}+ )?(?:anestesia|dentista)|(?:pisar|pisando|piso) (?:em|no|sobre) (?:algodao|espuma)|(?:agulhadas|agulhas|alfinetes|picadas de agulha) n[oa]s? ${limb}`,
  ],
  swelling: [
    '(?:tornozelo|joelho|pe|mao|dedo|punho|cotovelo|perna|panturrilha)s?(?: esquerd[oa]| direit[oa])? (?:\\p{L}+ ){0,3}(?:(?:parecendo|tipo|que nem|feito|igual|igual a|como|do tamanho de) (?:a )?(?:um |uma )(?:bola|balao|pao|melao|laranja|batata|elefante|ovo|toranja|bisnaga|salsicha|abobora|manga)|enorme|o dobro|gigante|disforme|inflamad[oa] e grande)(?<!(?:dur[oa]|virou uma bola de) .{0,10})|inchadissim\\p{L}+|inchadinh\\p{L}+|inchad[ao]o|inchei|incham|tumefact\\p{L}+|derrame (?:articular|no joelho)|liquido no joelho|pata de elefante',
    'nao (?:entra|entrava|entrou|cabe|cabia|consigo (?:calcar|tirar)|serve mais) (?:\\p{L}+ ){0,2}(?:tenis|sapatilha|sapato|bota|anel|alianca|meia)|marca (?:funda )?da meia|(?:sumiu|desapareceu|nao se ve|nao da pra ver) o (?:osso do tornozelo|ossinho)|(?:galo|ovo|caroco) (?:n[oa]) (?:canela|tornozelo|cabeca|cotovelo|joelho)',
  ],
  'one-sided-calf-swelling-warmth': [
    '(?:panturrilha|batata da perna|perna|barriga da perna)(?=[ .,;:])[^\\n]{0,120}(?:,|ela|ta|esta|ficou|agora|e|continua|toda|hoje|muito) (?:toda |muito |bem |meio |dura,? )?(?:inchada|inchadissima|inchou|vermelha e|quente ao toque|quente e)(?<!(?:mao|canela|cara|boca|planta) (?:\\p{L}+ ){0,3}\\p{L}+)',
    '(?:gemeo)(?=[ .,;:])[^\\n]{0,120}(?:,|ele|ta|esta|ficou|agora|e|continua|todo|hoje|muito) (?:todo |muito |bem |meio |duro,? )?(?:inchado|inchadissimo|inchou|vermelho e|quente ao toque|quente e)(?<!(?:tornozelo|pe|joelho|dedo|punho|olho) (?:\\p{L}+ ){0,3}\\p{L}+)',
    'quente ao (?:toque|tocar)|(?:calor|vermelhidao|inchaco) (?:\\p{L}+ ){0,2}(?:n[oa]|d[oa]|numa|em uma|so na|so numa) (?:so )?(?:panturrilha|perna|gemeo|batata da perna)|uma (?:perna|panturrilha) (?:\\p{L}+ ){0,2}(?:maior|mais (?:grossa|inchada|quente|larga)|o dobro)|coagulo|(?:perna|panturrilha|gemeo) (?:\\p{L}+ )?(?:a ferver|fervendo|pelando)(?! de (?:acido|lactato))',
  ],
  bruising: [
    `${part}${side} (?:\\p{L}+ ){0,4}(?:rox[oa]|arroxead[oa]|pret[oa] e|negr[oa]|azulad[oa]|de todas as cores|cor de beringela|cor de berinjela|pisad[oa]|amarel[oa] e)(?! (?:de|do) frio)|(?:ficou|ta|esta|ficando|virou|toda|todo|ja|a ficar) (?:\\p{L}+ ){0,2}(?:rox[oa]|arroxead[oa]|pret[oa] e rox[oa]|de todas as cores)(?! (?:de|do|com o) frio)|(?:mancha|marca|bola|roncha) (?:rox|escur|pret|azul)\\p{L}*|nodoas? negras?|negras|equimose|hematom\\p{L}+|arroxe\\p{L}+|olho (?:roxo|negro)|sangue pisado|pisadura`,
  ],
  'pop-sudden-snap': [
    `(?:senti|sinto|sentir|ouvi|escutei|deu|fez|ouvir) (?:\\p{L}+ ){0,3}(?:estal(?:o|ido|inho|ou|ar|ada)|estouro|estoiro|rasgao|crack|crac|pop|ploc|tec|clac|rotura|ruptura|rompimento)(?! (?:de dedos|de palmas))(?![^.\\n]{0,30} (?:corrente|raio|cabo|pedal|selim|cambio|quadro|galho|gelo|pneu|raquete))(?<!(?:corrente|raio|cabo|pedal|selim|pneu|camara|galho)[^.\\n]{0,30})`,
    `${part}${side} (?:\\p{L}+ ){0,2}(?:estalou|estralou|deu um estalo|fez (?:um )?(?:crac|crack|pop|tec|ploc|estalo|barulho)|rompeu|rasgou|rebentou|estourou)(?! de (?:rir|dor de))|(?:estalo|estalido|estouro|fisgada seca|chicotada|pedrada|paulada|tiro|coice) (?:sec[oa] |forte |alto )?(?:n[oa]|atras d[oa]|dentro d[oa]) ${part}`,
  ],
  'back-pain': [
    '(?:costas|lombar|coluna|zona lombar|cruzes|fundo das costas|rins|cervical e lombar)(?: baixa| toda| inteira)? (?:\\p{L}+ ){0,3}(?:doend|dolorid|doi|doe|do[ií]a|latej|queim|arrebentad|podre|acabad|destrui|moid|reclam|gritand|a queixar|queix|incomod|travad|bloquead|presa e doendo|ferrad|fudid|fodid|zoad|lascad|um caco|em frangalhos|a dar sinal|mal)\\p{L}*|(?:doi|doia|doiam|doem|doeu|doeram|doendo)(?:-me)? (?:\\p{L}+ ){0,2}(?:as costas|a lombar|a coluna|a zona lombar|os rins|o fundo das costas)|(?:dei|deu|fiz|fez|peguei) (?:um )?(?:mau )?jeito (?:n?as|na|nas|a) (?:costas|lombar|coluna)|dor(?:es|zinha)? (?:lombar|na regiao lombar|de coluna|nas costas|de costas|no cóccix|no coccix|no sacro)|(?:incomodo|moinha|moideira|desconforto|pontada) (?:nas costas|na lombar|na coluna|lombar)|descadeirad[oa]|derread[oa] das costas',
  ],
  'pain-walking-relieved-by-rest': [
    '(?:a cada|cada|de|depois de|ao fim de|apos) (?:\\d+|\\p{L}+)(?: em (?:\\d+|\\p{L}+))? (?:metros|m|passos|minutos|quarteiroes|quadras)[^\\n]{0,70}(?:panturrilha|gemeo|perna|batata|coxa|gluteo|barriga da perna)\\p{L}*[^\\n]{0,70}(?:paro|parar|parava|parei|sento|sentar|descans\\p{L}+|banco|encost\\p{L}+)[^\\n]{0,50}(?:passa|some|alivia|melhora|vai|larga|solta|desaparece|cede)[^\\n]{0,60}(?:volta|de novo|outra vez|recome\\p{L}+|repete|e assim|igual)|(?:doi|dor|aperta|queima|doia)[^.\\n]{0,40}(?:ao andar|andando|a andar|quando ando|caminhando|a caminhar|na caminhada|na subida)[^.\\n]{0,50}(?:par[oa]|parar|descans\\p{L}+|sento|repouso)[^.\\n]{0,25}(?:passa|some|alivia|melhora|nada|desaparece|vai embora)|(?:ver|vendo|olhar|a ver) (?:as )?(?:vitrines?|montras?)[^.\\n]{0,30}(?:pass|descans|alivi)\\p{L}+',
  ],
  'night-pain-rest-pain': [
    '(?:dor(?:es)?|doi|doia|lateja|latejava|doendo|incomoda|incomodava)[^.\\n]{0,30}(?:mesmo|ate|inclusive|ja|tambem) (?:\\p{L}+ )?(?:parad[oa]|sentad[oa]|deitad[oa]|quiet[oa]|em repouso|descansando|no sofa|dormindo|a dormir|sem (?:correr|andar|fazer nada|mexer|pisar|apoiar))|dor (?:constante|continua|dia e noite|24 horas|noturna|noctura|o tempo todo)|(?:doi|dor|doendo) (?:dia e noite|de dia e de noite|o tempo todo|o dia todo e)|(?:dor|dores|lateja\\p{L}*) (?:\\p{L}+ ){0,4}(?:me )?(?:acord\\p{L}+|tir\\p{L}+ o sono|nao me deix\\p{L}+ dormir)|noite (?:em claro|sem dormir|mal dormida) (?:com|por|de|por causa) (?:\\p{L}+ ){0,2}(?:dor|panturrilha|perna|joelho|lombar|costas)\\p{L}*|perna (?:\\p{L}+ )?(?:pendurada|para fora|pra fora) da cama',
  ],
  'dark-urine': [
    '(?:urina|xixi|mijo|mijad[oa]|mijei|mijando|urinei|pipi|chichi|a mijar|urinar|mijar)(?:[ ,:]+\\p{L}+){0,5}[ ,:]+(?:(?:cor (?:de |da )?)?(?:coca ?-?cola|cocacola|coca|pepsi|cola|cha(?: preto| mate)?|mate|cafe|marrom|marron|castanh\\p{L}+|escur\\p{L}+|pret\\p{L}+|vermelh\\p{L}+|avermelh\\p{L}+|ferrugem|tijolo|cerveja preta|sangue|vinho|guarana|chocolate|barro))(?! (?:da|com) (?:manha|leite))|(?:mijei|mijando|urinei|urinando|a mijar|xixi com) sangue|(?:mijei|mijando|urinei|fiz xixi) (?:coca|cafe|cha preto|marrom|escuro|preto|castanho)',
  ],
  atrophy: [
    '(?:uma|a|minha|o) (?:perna|coxa|panturrilha|gemeo|braco|gluteo|quadriceps|vasto)(?: esquerd[oa]| direit[oa]| operad[oa]| ruim| ma)? (?:\\p{L}+ ){0,4}(?:mais (?:fin|magr|delgad|pequen|sec|estreit)[oa]|fininh[oa]|magrel[oa]|encolh\\p{L}+|murch\\p{L}+|definh\\p{L}+|mirrad[oa]|seca(?:ndo|da)?(?= |[.,]|$)(?! (?:de|o) )|sumi(?:ndo|u)|a desaparecer|um palito|um cambito)(?! (?:ritmo|subida|prova))|(?:perda|perdi|perdeu|perdendo|a perder) (?:de )?(?:massa|musculo|volume|circunferencia|perimetro)(?: muscular)? (?:n[oa]|d[oa])|\\d(?:[.,]\\d)? ?cm (?:a menos|menos|menor|mais fin[oa])|diferenca de (?:massa|grossura|espessura|perimetro) (?:entre|de uma)',
  ],
  'chest-pain': [
    '(?:peito(?! do pe)|torax|esterno) (?:\\p{L}+ ){0,3}(?:apert|oprim|pesad|doend|dolorid|fechad|pres[oa]|queimand|a arder|ardend|como se|com (?:um peso|aperto|pressao|dor))\\p{L}*(?! (?:do supino|de supino|do treino de peito))|(?:um peso|um elefante|um tijolo|uma pedra|uma bigorna|alguem (?:sentado|em cima)|algo) (?:\\p{L}+ ){0,2}(?:no|em cima do|sobre o) peito(?! do pe)|(?:aperto|pontada|dor|pressao|queimacao|fisgada|facada|ardencia|ardor|no)(?:s)? (?:\\p{L}+ ){0,3}(?:peito(?! do pe)|esterno|torax)(?<=(?:aperto|pontada|dor|pressao|queimacao|fisgada|facada|ardencia|ardor)s? [^.\\n]{0,30})|dor (?:\\p{L}+ ){0,3}(?:braco esquerdo|mandibula|maxilar)',
  ],
  'confusion-collapse': [
    '(?:disse|dizia|falei|respondi|jurei|achava|achei) (?:\\p{L}+ ){0,4}(?:era|estavamos em|que era|estava em) (?:o ano de |o ano )?(?:19|20)\\d\\d|nao (?:sabia|soube|conseguia|consegui|lembrava) (?:\\p{L}+ ){0,2}(?:dizer|falar|lembrar|responder)? ?(?:o |a )?(?:meu nome|meu numero|numero do (?:dorsal|peito)|minha idade|minha morada|meu endereco|que ano|que dia|para que lado|pra que lado|de que lado|onde (?:ficava|era) (?:a meta|a chegada|o carro|a casa))',
    '(?:acordei|recuperei os sentidos|voltei a mim|despertei) (?:\\p{L}+ ){0,2}(?:n[oa] (?:chao|asfalto|ambulancia|maca|relva|grama|tenda)|deitad[oa]|rodead[oa]|cercad[oa]|com (?:gente|medicos|o medico|socorristas))|voltei a mim|recuperei os sentidos|(?:quase|por pouco) (?:que )?(?:nao )?(?:me )?(?:desmai\\p{L}+|apag(?:uei|o)|perdi os sentidos|desfalec\\p{L}+|cai (?:dur|redond)\\p{L}+)|(?:a luz|as luzes) apag\\p{L}+|(?:mente|cabeca) (?:ficou |em |deu )(?:branco|vazia)|(?:completamente|totalmente|todo|toda) (?:zonz[oa]|grogue|atordoad[oa]|aere[oa]|baralhad[oa]|desorientad[oa]|perdid[oa] (?:de mim|no tempo))|atordoad[oa]|baralhad[oa](?! (?:o|a|as|com o (?:percurso|horario)))|(?:andava|corria|andando|correndo|andei) (?:\\p{L}+ )?(?:em zigue|aos esses|torto|feito bebado|como (?:um )?bebado)|aos esses|(?:vi|vendo|via|a ver) (?:estrelas|a dobrar|dobrado|tudo a rodar|tudo girando)|visao (?:turva|dupla|de tunel|em tunel|embacada)|piripaque|chilique|faniquito|fanico|treco (?:na|no|e cai)',
  ],
};

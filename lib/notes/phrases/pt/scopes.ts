import type { Phrases } from '../../phrases';

/** A denied cramp before another word denies that cramp alone: "no cramps on the climb". */
const notCramp = '(?! (?:\\p{L}+ ){0,2}(?:c\\p{L}{0,3}br|espasm)\\p{L}*)';
/** After "not": it is not the cramp that did not come. */
const otherVerb =
  '(?! (?:me |o |a |se )?(?:consegu|aguent|par(?:ei|ar|amos|ou|ava)|and(?:ei|ar|ava)|deu (?:pra|para)|dava|da (?:pra|para)|pude|podia|sei|quis|acab|termin|complet|cheguei|larg|solt|obedec|dobr|abri|fui|por (?:causa|culpa)|fosse|adiant|ajud|resist|respond|deix(?:a|ou|ava)|so|apenas|foi so|dormi|comi|bebi|tomei|treinei|corri|corria|alongu|alonga|gost|perg|recomend|acredit|impor|imped|corro|melhor|respir))';

const people =
  '(?:amig[oa]|colega|namorad[oa]|mulher|marido|espos[oa]|irma|irmao|mana|mano|pai|mae|tia|tio|avo|sobrinh[oa]|genro|nora|filh[oa]|miud[oa]|menin[oa]|garot[oa]|crianca|cachorr[oa]|cao|cadela|gato|cavalo|treinador\\p{L}*|tecnico|coach|mister|vizinh[oa]|prim[oa]|cunhad[oa]|sogr[oa]|parceir[oa]|companheir[oa]|dupla|lider|vencedor\\p{L}*|chefe|presidente|coelho|goleiro|guarda-redes|zagueiro|atacante|avancado|professor\\p{L}*|prof|profe|mestre|arbitr[oa]|juiz|guia|pacer|adversari[oa]|rival|capitao|patrao|estagiari[oa]|aluno|aluna|turma|equipa|equipe|galera|pessoal|staff|instrutor\\p{L}*|fisio|fisioterapeuta|medic[oa]|doutora?|enfermeir[oa])s?';
const names =
  '(?:joao|pedro|ana|maria|lucas|carlos|paulo|paula|rafa|rafael|bruno|bruna|tiago|thiago|rui|miguel|andre|marcos|marcelo|marcio|fernanda|fernando|camila|julia|juliana|felipe|filipe|gustavo|gabriel|gabi|ze|rodrigo|sofia|ines|dani|daniel|daniela|bia|beatriz|lu|luisa|luiza|luis|luiz|carol|carolina|leo|leonardo|leticia|mariana|nuno|vasco|diogo|hugo|jorge|ricardo|rita|marta|joana|catarina|sara|teresa|tatiana|patricia|renata|renato|sandra|sergio|beto|duda|edu|eduardo|guilherme|gui|henrique|igor|vitor|victor|vini|vinicius|alexandre|alex|adriana|aline|amanda|antonio|tonho|chico|francisco|jose|manel|manuel|helena|isabel|larissa|nelson|matheus|mateus|rogerio|roberto|silvia|simone|vanessa|xavier|cida|fabio|fabiana|caio|davi|diego|erica|kleber|wagner|toninho|tonhao|nando|cris|cristina|claudia|claudio|raquel|monica|priscila|sonia|telmo|goncalo|afonso|duarte|artur|arthur)';

/** What turns a cramp word into no cramp of this workout: denial, fear, another day, another person, the night. */
export const scopes: Pick<
  Phrases,
  | 'denyBefore'
  | 'denyAfter'
  | 'unreal'
  | 'otherTime'
  | 'somebody'
  | 'night'
  | 'own'
  | 'beside'
  | 'forSomebody'
  | 'around'
  | 'noSignOf'
  | 'noneAfter'
  | 'otherDay'
> = {
  denyBefore: [
    `(?:sem|s/)${notCramp}(?! (?:parar|conseguir|andar|ajuda|aviso|mais|pressa|piedade|do))`,
    `(?<!(?:por pouco|por um triz|por um fio|quase que) )(?:nao|n)${notCramp}${otherVerb}`,
    `(?:nada de|nenhuma?|nem(?: uma?)?(?! (?:sei|acredit|conseg|and|sent|par|lembr))|nunca|jamais|zero|0|tampouco|ausencia de|livre de|longe de|em vez de|ao inves de)${notCramp}`,
    '(?<!(?:consegui|conseguir|deu pra|deu para|conseguiu|para|pra) )evit(?:ei|ou|amos|ando|ar|ada)|escap(?:ei|ou|amos|ando) d[aeo]s?|livr(?:ei|ou)(?:-me)? d[aeo]s?|safei-me d[aeo]s?|(?:me )?safei d[aeo]s?|despist\\p{L}+|xo|adeus|tchau|fora',
  ],
  denyAfter: [
    'nenhuma?s?|nunca mais|(?:eu |ca |hoje )?(?:nao|nunca) (?:as |a |me |se |vi |os |mais )?(?:tive|tivemos|houve|senti|peguei|deu|deram|veio|vieram|passou|chegou|chegaram|rolou|pegou|apareceu|apareceram|surgi\\p{L}+|existe|existiu|foi|voltou|voltaram|incomod\\p{L}+|quis|quiseram|atrapalh\\p{L}+|vi)',
    'nem (?:uma|um|sombra|sinal|cheiro|rasto|rastro|ve-las|vi|deu|pensar|em sonho|se viu|pio|vestigio|apareceu|apareceram|sonhar)|(?:nao |nem )(?:apare|vier|veio|cheg|der|deu|surg|rol)\\p{L}*',
    ': ?(?:nao|nenhuma|zero|0|nada|nope|negativo)|zero|0 x \\d|(?:foi|foram|e) (?:zero|nula|nenhuma|coisa do passado)|ficou (?:longe|em casa|de fora|para tras|pra tras|quieta)|ficaram (?:longe|em casa|de fora)|(?:passou|passaram|manteve-se|bem|longe) longe|de ferias|de folga|so de (?:ouvir|nome|vista)|evitad[oa]s?|cancelad[oa]s?|ausentes?|(?<=^ ?)nada(?! (?:mal|leve|meiga|boa|simpatica|agradavel))|xo|(?<=^ ?)nao(?= ?$)',
  ],
  unreal: [
    '(?<!-)se (?:(?:a|o|as|os|eu|tu|voce|vc|nao|me|te|lhe|alguem|isso|isto|aquela|essa|um dia|amanha|hoje|la|por acaso|ainda) ){0,3}(?:d(?:er|erem|esse|essem|ava|a|avam)|v(?:ier|ierem|iesse|em|ai|inha)|tive(?:r|rem|sse|ssem)|tenho|tem|houve(?:r|sse)|apare(?:cer\\p{L}*|ce|cesse)|peg(?:ar|a|asse)|surg\\p{L}+|volt(?:ar|a|asse|arem)|for|fosse|era|sent(?:ir|isse|es|e|ires)|come(?:car|ca|casse)|trav(?:ar|asse|arem)|acontec\\p{L}+|ameac(?:ar|asse)|soubesse|aper(?:tar|tasse)|prend(?:er|esse|e)|bloque(?:ar|asse)|cheg(?:ar|asse)|quiser|c\\p{L}{0,3}br\\p{L}+)',
    '(?<!-)se(?: (?:a|as|uma|essa|esta))?(?= ?$)|caso|pens(?:o|ar|ei|ando|ava) n[ao]s?|sei se|saber se|a ver se|pra ver se',
    'med(?:o|inho|ao)(?: (?:de|da|das|do|que))?|tem(?:o|ia|endo|or)(?: a| de)?|recei\\p{L}+|pavor|panico|terror|trauma|paranoi\\p{L}+|fobia|preocupad\\p{L}+|preocupacao|ansios\\p{L}+|assombra\\p{L}*|fantasma|esper(?:o|ava|ando)|a espera|contando com|contava com|conto com|achei que|pensei que|pensava que|julguei que|imagin\\p{L}+|jurava que',
    '(?:para|pra|p/) (?:\\p{L}+ )?(?:evitar|prevenir|nao|combater|afastar|espantar|fugir|que nao)|contra|previn\\p{L}+|prevenir|prevencao|preventiv\\p{L}+|evitar|risco|perigo|cuidado com|ameaca de chuva|poderia(?:m)?|podia(?:m)?(?= (?:ter|dar|vir))|pode(?:m)? (?:dar|ter|vir|causar|ser)|teria(?:m)?|daria|seria(?:m)?|viria|vai dar|vou ter|(?<!por )caus(?:a|as|am|ar)(?: d[aeo]s?)?',
    '(?:para|pra|p/|pras?|contra|sobre|de|das?)(?: as?| o)? (?:evitar )?(?<=(?:sal|remedio|vinagre|mostarda|magnesio|banana|dica|dicas|truque|receita|video|artigo|materia|podcast|papo|historia|conversa|livro|texto|pergunta|duvida|palestra|teoria|propaganda|piada|assunto|cura|solucao|explicacao|mito|lenda|post|medo) (?:para|pra|p/|pras?|contra|sobre|de|das?)(?: as?| o)? (?:evitar )?)(?= ?$)',
    'por ?que (?:\\p{L}+ ){0,2}(?=c)|como (?:evit|tir|faz|prev|lid|combat|cur)\\p{L}*|alguem (?:sabe|tem|mais|ai|aqui|usa|ja|conhece|sofre|toma)|dicas?|remedios?|li (?:que|sobre|um|uma|em)|lendo sobre|ouvi (?:que|dizer|falar)|diz(?:em|ia|iam|ia-se)? que|fal(?:a|ava|aram|ou|ando|amos) (?:d[aeo]s?|em|sobre)|artigo|podcast|materia|palestra|o que (?:e|era|sao|sera|causa)|que raio e|perguntou|perguntaram|perguntar|pergunta|amanha|d[ao] proxim[oa]|proxim[oa] (?:vez|prova|treino|semana)|quando (?:voce|te|a gente|alguem|se)|sonh\\p{L}+|pesadelo|propens\\p{L}+|tendencia|suscetivel|dizem que|em caso de|plano(?= (?:era|e|de|b|para))|esperava|segundo (?:o|a|meu|minha)|mito|lenda|teoria|propaganda|desculpa de|finj\\p{L}+|fingi\\p{L}*|fing\\p{L}+|simul(?:ou|ei|ando)|nao confundir|lidar com|conviver com|imune a|diferente de|confund\\p{L}+|em vez de|mais que|pior (?:do )?que (?=c)|parecido com|tipo (?=c)|deve ser',
  ],
  otherTime: [
    '(?:semana|mes|ano|verao|inverno|sabado|domingo|temporada|epoca) (?:passad[oa]|anterior|retrasad[oa])|ontem(?! a)|anteontem|trasanteontem|antigamente|(?<!de |como |pra |para )sempre(?! que (?:paro|ando))|muitas vezes|as vezes|toda vez(?! que (?:eu )?(?:\\p{L}+va|\\p{L}+ia)(?!\\p{L}))|(?:todas|das outras|varias) (?:as )?vezes|em (?:19|20)\\d\\d|(?:ha|faz|tem|ja la vao) (?:(?:cerca de|mais de|uns|umas|quase|ja) )?(?:\\p{L}+|\\d+) (?:anos?|mes(?:es)?|semanas?|dias?)(?! (?:que|sem))|(?:\\p{L}+|\\d+) (?:anos?|meses|semanas|dias) (?:atras|antes)',
    '(?:da |na |a |na minha )?(?:ultim[oa]|outr[ao]|vez|edicao) (?:vez|prova|maratona|meia|corrida|treino|semana|jogo|ultra|passada|anterior|dia|ano|edicao)(?! (?:agora|de hoje|do dia))|outra vez que|no passado|depois da(?:quela)? c\\p{L}{0,3}bra|desde (?:a|as|aquela|essa) (?:\\p{L}+ )?c\\p{L}{0,3}bra|(?:segunda|terca|quarta|quinta|sexta|domingo|sabado)(?:-feira)? passad[oa]|normalmente|geralmente|habitualmente|regra geral|costum(?:ava|o|am|avam|a)|antes eu|na (?:juventude|infancia|adolescencia|escola|tropa|faculdade)|quando (?:era|eu era|jogava|eu jogava|tinha \\d+ anos)|dantes|outrora|dia sim|volta e meia|de vez em quando|historico|desde (?:crianca|miud[oa]|sempre|o ano|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda|terca|quarta|quinta|sexta|sabado|domingo|ontem)',
    '(?:d[aoe]|no|na) (?:jogo|prova|treino|corrida|longao|pedal|partida) d(?:e|a|o) (?:ontem|sabado|domingo|segunda|terca|quarta|quinta|sexta|semana)|n[oa] (?:sabado|domingo|(?:segunda|terca|quarta|quinta|sexta)-feira)|no dia (?:seguinte|anterior|a seguir)|dia seguinte|(?:\\p{L}+|\\d+) (?:dias?|horas?) depois d[aoe]',
  ],
  somebody: [
    'ele|eles|elas|dele|(?<!(?:meio|depois|antes|fim|cima|atras|dentro) )dela|deles|delas|nela(?! (?:um|uma|a|o))|lhe|lhes|alguem|(?:um |o |uns |os )?outros? (?:corredor\\p{L}*|atletas?|ciclistas?|nadador\\p{L}*|rapaz(?:es)?|caras?|gajos?|senhor\\p{L}*|tipos?|amigos?|jogador\\p{L}*|colegas?)|outros|outras pessoas|toda a gente|muita gente|muitos|a malta|malta|todo mundo|todos|quem (?:teve|tem|sofre\\p{L}*|pegou|travou|deu|tinha|ficou|apanhou)|(?<!a )gente|varios|cada um|povo|o (?:povo|pelotao)|pobre|coitad[oa]',
    'ela(?! (?:fech|trav|prend|solt|virou|larg|abri|contra|endurec|tremeu|deu))',
    `(?:meu|minha|meus|minhas|teu|tua|seu|sua|nosso|nossa|o|a|os|as|do|da|dos|das|ao|um|uma|uns|umas|pro|pra|no|na|deste|desta) (?:meu |minha |nosso |nossa )?(?:\\p{L}+ )?${people}(?! me)(?!-me)`,
    '(?:um|o|aquele|este|esse|uns|dois|tres|os) (?:\\p{L}+ )?(?:cara|rapaz|corredor|amigo|colega|senhor|tipo|gajo|moco|menino|puto|atleta|ciclista|nadador|jogador|triatleta|velhote|velhinho|gringo|alemao|ingles|espanhol|miudo|homem|bombeiro|jangadeiro|goleiro)(?:es|s)?(?! me)(?!-me)',
    '(?:uma|a|aquela|esta|essa|umas|duas|as) (?:\\p{L}+ )?(?:menina|moca|corredora|amiga|colega|senhora|rapariga|atleta|mulher|miuda|guria|mina|ciclista|nadadora|jogadora|velhinha|crianca)s?(?! me)(?!-me)',
    `(?:o |a |do |da |ao |dona |seu |tio |tia |ti |coitad[oa] d[oa] |no |na |tadinh[oa] d[oa] )?${names}`,
    '(?:dona|seu|tio|tia|ti|mestre|dr|dra) \\p{L}+',
  ],
  own: [
    'eu|me|mim|meu|minha|meus|minhas|comigo|connosco|conosco|a gente|(?:tive|senti|parei|fiquei|fiz|corri|tava|estava|fui|sai|subi|terminei|acabei|cheguei|peguei|nadei|pedalei|remei|joguei|entrei|andei|sentei|larguei|segui|apanhei|tenho|travei|aguentei|ia)(?:-me)?|nos (?:dois|fomos|tivemos|saimos)',
  ],
  beside: [
    '(?:com|atras de|atras d[oa]|na frente d[oea]|a frente d[oea]|na roda d[oea]|ao lado d[oea]|passei|passei por|ultrapassei|alcancei|contra|para|pra|pro|por|de|do|da|encontrei|junto com|junto d[oea]|segundo|disse|chamou|chamei|obrigad[oa]|perdi|apanhei|segui|levei|atras|sem|mais|perdemos para) (?:o |a |os |as |um |uma |dois |duas |meu |minha |os meus )?',
    '(?:eu|com (?:o |a )?\\p{L}+) e (?:o |a |os |as |um |uma |meu |minha )?',
  ],
  forSomebody: [
    `(?<=^ ?(?:\\p{L}+ ){0,3})(?:para|pra|pro|no|na|do|da|foi|num|numa|dum|duma|ao) (?:o |a |meu |minha |os |as |um |uma )?(?:${people}|${names}|ele|ela|eles|cara|rapaz|senhor|senhora|corredor|moca|menina|gajo|outro)|(?<=^ ?(?:\\p{L}+ ){0,2})(?:nele|nela|dele|dela|deles)`,
  ],
  night: [
    '(?:a|de|da|pela) noite(?= (?:na|me|acord|deu|tive|inteira|toda|fui|levantei|com|outra|e |c))|de noite|na cama|no meio da noite|de madrugada|(?:na|pela) madrugada|(?:durante|toda) a noite|esta noite|nessa noite|nesta noite|noite (?:passada|toda|inteira|dentro|fora)|dormindo|a dormir|dormia|enquanto dormi\\p{L}*|(?:durante|no meio d)o sono|ao deitar|ao acordar|deitei(?:-me)?|acord(?:ei|ou|ando|ar|ada|ado)(?:-me)?|(?<!(?:corrida|prova|treino|pedal|trail|rodagem|etapa|giro|trilha|passeio|ultra|maratona|caminhada|jogo|caminhadas|corridas|sessao) )(?:noturn|nocturn)[oa]s?|no sofa|do sofa|no colchao|nos lencois|travesseiro|as [1-5] ?(?:h )?(?:da (?:manha|madrugada|matina))|(?:duas|tres|quatro|cinco) da (?:manha|madrugada|matina)|(?:vendo|a ver) (?:tv|televisao|netflix|o jogo|a novela)',
  ],
  around: [
    '(?:antes|vespera|proxim[oa]s?|(?:pra |para )?(?:fugi\\p{L}*|escap\\p{L}+|evit\\p{L}+)|em vez|preparando) ?(?:de |do |da |das |dos |a |ao |o |um |uma |minha |meu )?',
  ],
  noSignOf: [
    '(?:sem|nem|nenhum|nenhuns|zero) (?:\\p{L}+ )?(?:sinal|sinais|rastro|rasto|indicio|indicios|sintoma|sintomas|vestigio|queixa|queixas|sombra) de ',
  ],
  noneAfter: [
    '(?<=^ ?: ?)(?:nao|nenhuma?|zero|0|nada)',
    '(?<=^ )nao (?:tive|tenho|houve|senti|havia|tinha|apareceu|apareceram)',
    '(?<=^ )(?:passou longe|nem pensar|nem (?:sinal|sombra|cheiro))',
  ],
  otherDay: [
    '(?:ano|mes|verao|inverno) passado|semana passada|temporada passada|epoca passada|(?:meses|anos|semanas|dias) atras|em (?:19|20)\\d\\d|antigamente|no passado|(?<!(?:carb|keto|cetogenica|dieta|lchf|carnivora|carnivoro|assim|nisso|nisto|doente|insonia|parad[oa]|voltei|tomando|tomo|a tomar|comecei|mal|low) )(?:ha|faz) (?:(?:mais|cerca) de |uns |umas |quase |ja )?(?:\\p{L}+|\\d+) (?:anos?|meses|semanas)(?! (?:que|sem|com|em|a|tomando|parad))',
    '(?:ultima|outra) (?:maratona|prova|corrida|edicao|ultra)(?! do (?:ano|circuito))|quando (?:era|eu era) (?:crianca|miud[oa]|jovem|nov[oa])',
  ],
};

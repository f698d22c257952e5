import type { PageWords } from './page-words';

export const pt: PageWords = {
  labels: {
    movingSeconds: `
      tempo efetivo|tempo chip|tempo pedalando|tempo correndo|tempo remando|tempo nadando|tempo caminhando
      | tempo em movimento|tempo de movimento|tempo ativo|tempo liquido|em movimento|tempo de prova
      | tempo de remo|tempo a andar|tempo a pe|tempo de caminhada|tempo a correr|tempo a pedalar
      | tempo de corrida`,
    elapsedSeconds: 'tempo decorrido|tempo total|duracao total|tempo bruto|com pausas|com paragens',
    time: `
      tempo|duracao|duracao da atividade|tempo de treino|tempo oficial|tempo final|tempo na agua
      | tempo no barco`,
    distanceMeters: `
      metros|dist|distancia corrida|distancia|distancia percorrida|distancia total|percurso|comprimento
      | percorridos|volume|distancia nadada|distancia pedalada|distancia remada`,
    ascentMeters: `
      d+|desnivel|desnivel positivo|desnivel acumulado|ganho de elevacao|elevacao|ganho de altitude|subida
      | subida acumulada|desnivel de subida|desnivel subida|desnivel +|d +|desnivel acumulado positivo
      | altimetria|acumulado positivo|acumulado|acumulado de subida|altimetria acumulada|desnivel d+`,
    airTemperatureC: `
      temp|temperatura|temperatura ambiente|temperatura exterior|temperatura do ar|ar|temp do ar|temp externa
      | temp exterior|temp ambiente`,
    deviceTemperatureC: 'temperatura media|temperatura do dispositivo',
    feelsLikeC: `
      sensacao termica|sensacao|temperatura sentida|temperatura aparente|indice de calor|sensacao de calor
      | sens termica|sensacao de|sensacao termica de`,
    humidityPercent: `
      umidade|humidade|umidade relativa|humidade relativa|umidade do ar|humidade do ar|umidade rel.`,
    averageHeartRate: 'fc media|freq. cardiaca media|frequencia cardiaca media|fcm|fcmed|fc med',
    perceivedExertion: `
      rpe|esforco (rpe)|esforco percebido|percepcao de esforco|rpe (1-10)|percepcao subjetiva de esforco|pse
      | borg cr10|cr10`,
    sport: `
      maquina utilizada|tipologia|tipo de exercicio|maquina|tipo|disciplina|esporte|desporto|tipo de atividade
      | atividade|modalidade|categoria|tipo de esporte|tipo de treino`,
    title: 'titulo|nome|nome da atividade',
    date: `
      inicio|hora de inicio|data|data de inicio|data de realizacao|data e hora de inicio|feito em|feita em
      | realizado em|realizada em|feito a|data do treino|data da prova|dia|quando|data e hora|partida
      | concluido em|corrida em|data da saida`,
    clock: `
      hora inicio|hora de inicio do treino|hora|hora do dia|hora de partida|horario|horario de inicio
      | horario de largada|largada|comecou as`,
    description: 'notas|minhas notas|outras notas|descricao|anotacoes|observacoes|relato|o meu relato',
    private: 'so para mim|notas pessoais|notas privadas|nota privada',
    'effort-sign': `
      pace|tss|fc max|ritmo|ritmo medio|cadencia|potencia|passo|passo medio|ritmo médio|frequencia cardiaca
      | carga de treino|fc|pulso|batimentos|pulsacao`,
    other: `
      humor|d-|d -|comentario|comentarios|calorias|clima|lugar|vento|velocidade|velocidade media|pressao
      | equipamento|local|descida|pausas|esforco|condicoes|estado do tempo`,
  },
  parts: {
    warmth: 'temp temperatura temperaturas t° tº',
    lasting: 'dur tempo duracao cronometro',
    far: 'dist distancia distancias quilometragem',
    up: 'desnivel subida ganho aumento altimetria elevacao elev',
    beats: 'bpm cardio fc pulso cardiaca card cardiaco batimentos',
    damp: 'umid ur humidade umidade',
    effort: 'rpe pse borg cr10 dureza esforco',
    date: 'dia data',
    clock: 'hora horario',
    sport: 'modalidade esporte desporto tipologia disciplina',
    title: 'titulo nome assunto',
    short: '',
    moving: 'mov real pedalar movimento movimentacao andamento liquido',
    whole: 'total transcorrido transcorrida decorrido decorrida corrido bruta bruto',
    average: 'media medio med',
    air: 'ext exterior externa ar clima ambiente ambiental',
    device: 'sensor dispositivo aparelho relogio medida registrada',
    felt: 'aparente sens sensacao termica termico',
    perceived: 'percecao percepcao percebido percecionado',
    positive: 'positivo positiva positivos pos d+ acumulado acumulada cumulativo',
    relative: 'rel relativa relativo taxa ambiental',
    small: 'a em das de da do dos atividade treino sessao exercicio realizada realizado gasto tipo',
    whose: 'atleta',
    unit: 'metros quilometros bpm',
    degree: 'nivel escala',
    high: 'altura altitude',
    often: 'freq frequencia',
  },
  weather: ['(?:o )?clima|meteo(?:rologia)?|condicoes|estado do tempo', '(?:o )?tempo|tempo no local'],
  headings: {
    notes: [
      '(?:(?:(?:os? |as? )?(?:meus?|minhas?|seus?|suas?) )?)(?:notas?|anotac(?:oes|ao)|observac(?:oes|ao)|apontamentos?|sensac(?:oes)|impress(?:oes|ao)|diario|relato|relatorio|cronica|descricao|reflex(?:oes|ao))(?: (?:pessoa(?:l|is)|(?:d[oae]|sobre [oa]) (?:dia|treino|pedal|pedalada|corrida|prova|sessao|volta|nado|trilha)))?',
      '(?:(?:o )?meus?) comentarios?|comentarios? pessoa(?:l|is)',
      'como (?:foi|correu|me senti|se sentiu|voce se sentiu|te sentiste|estava|estive)(?: .{2,24})?',
      'o que aconteceu|sobre esta atividade|(?:feedback|resumo|comentarios?) d[oa] atleta',
      'comentarios? pos[- ]?(?:treino|prova)|obs',
      '(?:notas|relato) de (?!(?:treino|corrida|prova)\\b)\\p{L}{2,20}',
      'comentario (?:sobre|de|da|do) (?:o |a )?(?:treino|sessao|pedalada|corrida)',
      '(?:comentarios?|relato|notas?|observac(?:ao|oes)|cronica) (?:do |da |de )(?:atleta|autora?|corredora?|ciclista|alun[oa]|membro|socio)(?: .{3,30})?',
    ],
    plan: [
      'o que fazer|(?:instrucoes|orientacoes|prescricao)(?: d[oa] (?:treinadora?|coach|treino|professora?))?',
      'plan d[oa] (?:treinador|coach)|plan d[oae] (?:sessao|treino)',
      '(?:o )?programa(?: d[oae] (?:treino|sessao))?|treino (?:planejado|planeado|previsto)',
      'conteudo do treino|indicacoes do plano|treino do dia|planejado pel[oa] (?:treinadora?|coach)',
      'planeado pel[oa] (?:treinadora?|coach)',
    ],
    private: [
      '(?:so|somente|apenas) (?:voce|tu) podes? ver',
      'visivel (?:apenas|somente|so) para (?:voce|ti|mim)',
      '(?:minhas? )?(?:notas?|anotac(?:ao|oes)|observac(?:ao|oes)|apontamentos?) (?:priv\\p{L}+|confidencia(?:l|is)|reservad[ao]s?|particular(?:es)?)',
      '(?:minhas? )?notas? (?:so )?para mim',
    ],
  },
  noNote: {
    whole: [
      'nenhuma? (?:descricao|nota|anotacao|observacao|comentario)(?: .{3,30})?',
      'nao ha (?:notas?|descricao|comentarios?).{0,20}|o atleta nao deixou .{3,20}|nao informad[oa]',
    ],
    begins: [
      'sem (?:notas?|descri|coment|anota|observa)|adicion\\S* (?:uma?|notas?|descri)',
      '(?:por|a) (?:rellenar|completar|preencher)',
      '(?:importad[oa]|sincronizad[oa]) (?:de|do|com|via)',
    ],
  },
  offered: {
    toOwner: [
      '(?:editar|alterar|mudar|corrigir) (?:o |a |os |as )?(?:detalhes|titulo|nome|descricao|notas?(?: privadas?)?|privacidade|visibilidade|tipo de (?:atividade|treino)|esporte|modalidade|elevacao|distancia|equipamento|voltas|resultado)',
      '(?:adicionar|acrescentar) (?:uma |a )?(?:descricao|notas?(?: privadas?)?|pse|rpe)',
      'carregar fotos?',
      '(?:cortar|dividir|renomear|mover|remover) (?:a |o |este |esta )?(?:atividade|treino|sessao|corrida)',
      'renomear|tornar privad[ao]|marcar como (?:concluido|feito|prova|competicao)',
      'ocultar do (?:feed|inicio)|informar (?:pse|rpe)',
      'editar (?:o |meu )?relato',
    ],
    toStranger: [
      'dar kudos|adicionar amigo|bloquear atleta|solicitar para seguir|silenciar atleta',
      'comparar com meu treino|eu tambem participei',
    ],
  },
  coach: {
    who: [
      'tecnic[oa]|treinador(?:a)?|professor(?:a)?|instrutor(?:a)?|monitor(?:a|e)?',
      'fisio(?:terapeuta)?',
    ],
    said: [
      'resposta|feedback|avaliacao|parecer|retorno|devolutiva|comentarios?|notas?',
      'observac(?:ao|oes)|mensagem|recado',
    ],
  },
  status: {
    planned: ['(?:(?:treino|sessao|atividade) )?(?:planejad[oa]|planead[oa]|agendad[oa])'],
    ahead: ['proxim[oa]|por fazer|a fazer|pendente|por realizar'],
    done: ['real|resultado|realizad[oa]|concluid[oa]'],
    race: [
      'competicao|prova|prova oficial|dia d[ae] prova|resultado da prova',
      '(?:corrida|competicao) oficial|corrida de rua oficial|prova (?:alvo|a)',
    ],
    onlyInRaces: ['tempo (?:de prova|oficial)|numero de peito|classificacao geral'],
    place: ['posicao'],
  },
  plan: {
    wanted: [
      'prescrit[oa]s?|previst[oa]s?|objetivo|planejad[oa]s?|planead[oa]s?',
      'estimad[oa]s?|esperad[oa]s?',
    ],
    structure: ['estrutura (?:do treino|da sessao)'],
  },
  sports: {
    triathlon: ['\\b(?:tri|du|aqua|multi)\\w*at(?:h?lon|lon?)\\b|triatlon?\\b'],
    'trail-run': ['corrida (?:de|por|em) (?:montanha|trilhas?)'],
    'mountain-bike': ['\\bmtb\\b|\\bbtt\\b|(?:bike|bicicleta|ciclismo) de montanha'],
    swim: ['\\bnatacao\\b|\\bnadar?\\b'],
    ride: ['ciclismo|bicicleta|\\bpedal\\w*'],
    hike: [
      'trekking|pedestrianismo|caminhada (?:de|na|em) (?:montanha|serra|natureza)|caminhada na natureza|trilha\\b',
    ],
    walk: ['\\bmarcha\\b|caminhada'],
    run: ['passadeira|\\bcorrer\\b|\\bcorrida\\b|\\besteira\\b'],
    row: ['\\w*remoergomet\\w+|\\bremo\\b'],
    ski: ['esqui'],
    strength: ['musculacao'],
    other: [
      '\\b(?:boxe)\\b|\\b(?:escalada)\\b|\\b(?:surf(?:ing|en|ski|e|a)?)\\b|\\b(?:canoa)\\b',
      '\\b(?:patinacao)\\b|\\b(?:futebol)\\b',
    ],
  },
  besideSport: {
    swim: ['^(?:nado)$', '^aguas abertas'],
    ride: ['^(?:rolo)$', 'bici(?:cleta)? (?:estatica|ergometrica)'],
    hike: ['^(?:pedestrianismo)$'],
    walk: ['^(?:passeio a pe)$'],
    run: ['^(?:longao|rodagem|tiros)$'],
    strength: ['^(?:treino de forca|treinamento com peso|fortalecimento)$'],
  },
  indoor: [
    '(?:bicicleta|bici) (?:ergometrica|estatica)|ambiente interno|passadeira|\\bindoor\\b',
    '\\bvirtual\\w*|\\besteira\\b|\\brolo\\b|\\binterior\\b|\\bem casa\\b|spinning',
  ],
};

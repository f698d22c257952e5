/** The privacy statement. PRIVACY.md says the same. */
export const privacy = {
  'privacy.title': 'Privacidade',
  'privacy.short': 'O Crampwise não envia nada para lugar nenhum. O que ele lê fica no seu navegador.',
  'privacy.reads.title': 'O que ele lê',
  'privacy.reads':
    'Nos sites que você permite, lê a página de treino que você abre. Isto é: título, data, modalidade, tempo, distância, subida e parciais. Também meteorologia, frequência cardíaca e esforço. E as suas notas, também a privada. Não lê nada noutras páginas.',
  'privacy.keeps.title': 'O que ele guarda',
  'privacy.keeps':
    'Os seus ajustes, as suas respostas e o que você diz sobre um treino: um valor corrigido, ocultar, abrir. Ficam no armazenamento deste navegador. Respostas sobre o seu corpo são dados de saúde. Todas são opcionais, e nunca perguntamos qual doença ou medicamento. O que você marca na lista “quando ir ao médico” não fica guardado.',
  'privacy.never.title': 'O que ele nunca faz',
  'privacy.never':
    'Sem conta, sem anúncios, sem rastreamento, sem venda nem partilha de dados. Não carrega código nem imagens da web. Não muda nada no seu diário de treinos.',
  'privacy.links.title': 'Links',
  'privacy.links':
    'Um link de fonte abre a página de uma revista científica ou de uma agência. Esse site tem regras próprias.',
  'privacy.you.title': 'Você decide',
  'privacy.you':
    '“Apagar o que eu disse” remove na hora as suas respostas e o que você disse sobre treinos. Remover a extensão apaga também todo o resto.',
  'privacy.sync.title': 'Sincronização',
  'privacy.sync':
    'O navegador pode copiar os ajustes de ligar e desligar para os seus outros dispositivos, se você ativou a sincronização. Respostas e valores corrigidos nunca são sincronizados.',
  'privacy.report.title': 'Relatórios',
  'privacy.report':
    '“Copiar relatório” põe um texto na área de transferência. Você o vê e decide quem o recebe.',
  'privacy.young.title': 'Crianças',
  'privacy.young': 'O Crampwise é feito para adultos.',
  'privacy.change.title': 'Mudanças',
  'privacy.change': 'Quando esta página muda, a lista de mudanças dessa versão diz como.',
} as const;

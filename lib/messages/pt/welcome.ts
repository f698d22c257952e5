/** The page after install. */
export const welcome = {
  'welcome.title': 'O Crampwise está pronto',
  'welcome.lead':
    'Abra um dos seus treinos. Abaixo dos números há uma linha discreta sobre fatores de cãibra.',
  'welcome.sites': 'Escolha os seus sites',
  'welcome.sites.hint': 'O Strava está pronto. Para qualquer outro site, o navegador pergunta antes.',
  'welcome.sites.more':
    'O seu diário de treinos não está aqui? Abra um treino lá, clique no ícone do Crampwise e escolha “Ler treinos neste site”.',
  'welcome.open': 'Abrir {site}',
  'welcome.local.title': 'Nada sai deste dispositivo',
  'welcome.local': 'Sem conta, sem anúncios, sem rastreamento. Você pode apagar tudo o que disse.',
  'welcome.reads.title': 'Ele lê a página que você abre',
  'welcome.reads': 'Calor, tempo, subida e as palavras das suas próprias notas.',
  'welcome.lists.title': 'Ele lista o que os estudos associam a cãibras',
  'welcome.lists': 'Cada fator com a qualidade da evidência e ideias que pode experimentar.',
  'welcome.honest.title': 'Ele diz o que não sabe',
  'welcome.honest': 'Sem palpites e sem previsão de cãibras. Uma faixa, nunca um número.',
} as const;

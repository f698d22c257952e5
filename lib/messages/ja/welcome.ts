/** The page after install. */
export const welcome = {
  'welcome.title': 'Crampwiseの準備ができました',
  'welcome.lead': '自分のワークアウトを開いてください。数値の下に、足つりの要因が静かに1行で出ます。',
  'welcome.sites': 'サイトを選ぶ',
  'welcome.sites.hint': 'Stravaは準備済みです。ほかのサイトは、先にブラウザが許可を確認します。',
  'welcome.sites.more':
    '使っているログがありませんか？そこでワークアウトを開き、Crampwiseのアイコンを押して「このサイトのワークアウトを読む」を選びます。',
  'welcome.open': '{site}を開く',
  'welcome.local.title': '何もこの端末の外に出ません',
  'welcome.local': 'アカウント、広告、追跡はありません。伝えた内容はすべて消せます。',
  'welcome.reads.title': '開いたページを読みます',
  'welcome.reads': '暑さ、時間、獲得標高、そして自分のメモの言葉。',
  'welcome.lists.title': '研究で足つりと関連したものを並べます',
  'welcome.lists': 'それぞれに根拠の確かさと、試せるヒントがつきます。',
  'welcome.honest.title': '分からないことは、そう言います',
  'welcome.honest': '推測も、足つりの予報もしません。段階で示し、数字では示しません。',
} as const;

/** The privacy statement. PRIVACY.md says the same. */
export const privacy = {
  'privacy.title': 'プライバシー',
  'privacy.short': 'Crampwiseは、どこにも何も送りません。読んだ内容はブラウザの中に残ります。',
  'privacy.reads.title': '読むもの',
  'privacy.reads':
    'あなたが許可したサイトで、開いたワークアウトのページを読みます。タイトル、日付、種目、時間、距離、獲得標高、ラップです。天気、心拍、きつさも読みます。そして、非公開のものも含め、あなたのメモです。ほかのページは何も読みません。',
  'privacy.keeps.title': '保存するもの',
  'privacy.keeps':
    'あなたの設定と答え、そしてワークアウトについて伝えたこと（直した値、隠す、開く）です。このブラウザ自身の保存場所に置きます。体についての答えは健康データです。すべて任意で、病名や薬の名前は聞きません。受診の目安リストのチェックは保存しません。',
  'privacy.never.title': '決してしないこと',
  'privacy.never':
    'アカウント、広告、追跡、データの販売や共有はありません。ウェブからコードや画像を読み込みません。トレーニングログは何も変えません。',
  'privacy.links.title': 'リンク',
  'privacy.links':
    '出典のリンクは、学術誌や公的機関のページを開きます。そのサイトには独自のルールがあります。',
  'privacy.you.title': 'あなたが決められること',
  'privacy.you':
    '「伝えた内容を消す」で、あなたの答えと、ワークアウトについて伝えたことがすぐ消えます。拡張機能を削除すると、ほかのものもすべて消えます。',
  'privacy.sync.title': '同期',
  'privacy.sync':
    '同期をオンにしていると、ブラウザがオン・オフの設定をほかの端末にコピーすることがあります。答えと直した値は決して同期しません。',
  'privacy.report.title': '報告',
  'privacy.report':
    '「報告をコピー」は文章をクリップボードに入れます。内容を見て、誰に渡すかはあなたが決めます。',
  'privacy.young.title': '子ども',
  'privacy.young': 'Crampwiseは大人向けです。',
  'privacy.change.title': '変更',
  'privacy.change': 'このページを変えたときは、そのバージョンの変更一覧に内容を書きます。',
} as const;

/** The see-a-doctor list. Fixed texts: never a disease, never "all is well". */
export const flags = {
  'flags.found.title': 'まずこれを読んでください',
  'flags.found.body': 'あなたの言葉に、受診の目安リストの言葉があります。',
  'flags.found.quote': 'あなたが書いた言葉',
  'flags.found.all': 'リスト全体を見る',
  'flags.found.dismiss': '別の意味で書きました',
  'flags.found.below': 'このワークアウトの足つりの要因は下にあります。今はそれほど大事ではありません。',
  'flags.found.short': '受診の目安リストの言葉',
  'flags.emergency.title': '今すぐその地域の救急番号に電話してください',
  'flags.emergency.short': '緊急：今すぐ電話',
  'flags.emergency.confused':
    '運動中や運動後に、頭が混乱する、様子がおかしい、倒れる、けいれん発作を起こす。体がとても熱いときは、待たずに冷たい水で冷やし始めてください。',
  'flags.emergency.water':
    '長時間の運動の後に、頭が混乱する、吐く、けいれん発作を起こす。水分をたくさんとった後は特に注意。これ以上、何も飲ませないでください。',
  'flags.emergency.chest': '胸の痛み、息苦しさ、失神。',
  'flags.emergency.tight':
    '脚が硬く、強く張り、痛みが思ったよりはるかにひどい。または、激しい運動や打撲の後に、足がしびれる、足に力が入らない。',
  'flags.emergency.back': '背中・腰や脚の痛みがあり、尿や便をこらえにくい。または股の間の皮膚がしびれる。',
  'flags.emergency.side': '体の片側に、急に力が入らない、または急にしびれる。',
  'flags.emergency.whole': '全身の筋肉がつり、頭も混乱している。',
  'flags.today.title': '今日中に診てもらってください',
  'flags.today.body': '今日中に、医師か医療の電話相談に電話してください。',
  'flags.today.leg':
    '片脚が腫れる、熱い、赤い、または黒ずむ。そこがズキズキ痛むか、つったように痛む。長旅、手術、病気、妊娠、ホルモン剤の後はなおさらです。',
  'flags.today.leg.do': '診てもらうまで、その脚をマッサージしないでください。',
  'flags.today.leg.now': '胸の痛みや息苦しさもありますか？今すぐその地域の救急番号に電話してください。',
  'flags.today.urine':
    'お茶やコーラのような濃い色の尿。または、運動の数時間後や数日後に、筋肉の痛みや力の入りにくさが思ったよりずっとひどい。',
  'flags.today.pop':
    'ふくらはぎやかかとに、急に蹴られたような感じやブチッという感じがした。または、地面を蹴れない、つま先立ちができない。',
  'flags.today.many': '多くの筋肉がつり、止まらない。',
  'flags.today.headache':
    '長時間の運動で水分をたくさんとった後の、頭痛、吐き気、手のむくみ。今はもう何も飲まないでください。',
  'flags.today.bruise': '筋肉がつり、あざや腫れもある。',
  'flags.today.cold': '脚が冷たいか青白く、安静にしていても痛む。',
  'flags.today.weak': '脚に、急に力が入らない、または急にしびれる。',
  'flags.soon.title': '数日以内の受診を予約してください',
  'flags.soon.walk': '歩くとふくらはぎが痛む。休むと消え、また痛くなる。',
  'flags.soon.thin': '筋肉の力が落ちる、筋肉がやせる、またはしびれてくる。',
  'flags.soon.back': '背中・腰の痛みがあり、脚もつる。',
  'flags.soon.bone': '骨の一か所が痛み、衝撃や夜にひどくなる。その状態で走るのはやめてください。',
  'flags.soon.tight': '走るたびに同じあたりで張りが出て、休むとやわらぐ。または足がしびれてくる。',
  'flags.soon.rest':
    '安静時や夜につる、たびたびつる、または新しい薬の後につるようになった。自分で薬をやめないでください。',
  'flags.soon.again': '休んでもストレッチしても、くり返しつる。',
  'flags.ask.title': 'まず相談を',
  'flags.ask.body':
    '透析中、妊娠中、または腎臓病、心臓病、糖尿病がありますか？塩分やマグネシウムを変える前に相談してください。',
  'flags.notComplete': 'このリストがすべてではありません。心配なら、医師に電話してください。',
  'flags.check.lead': '今、気づくことにチェックしてください。何も保存しません。',
  'flags.check.found': 'チェックしたもの',
  'flags.check.clear': 'チェックをすべて外す',
  'flags.setAside': '受診の目安リストの言葉は別の意味だと、あなたが答えました。',
} as const;

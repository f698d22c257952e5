/**
 * Every factor: title, one sentence, why, and the idea that follows. Then what is read and not counted. Counts from
 * studies are about the people of the study, never about the reader.
 */
export const factors = {
  'factors.title': '足つりの要因（重い順）',
  'factors.weight.large': '大きい',
  'factors.weight.medium': '中くらい',
  'factors.weight.small': '小さい',
  'factors.weight.less': '下げる',
  'factors.weight.none': '数えない',
  'factors.more': '変えられないものと数えないもの（{count}）',
  'factors.moreUnknown': 'ほかに除いたもの',
  'factors.why': 'なぜ？',
  'factors.changes': 'これで変わります：',
  'factors.notCause': '要因は原因ではありません。つった理由は、ページからは誰にも分かりません。',

  'size.slightly': 'いつもの負荷よりわずかに多い。',
  'size.little': 'いつもの負荷より少し多い。',
  'size.quarter': 'いつもの負荷より約4分の1多い。',
  'size.half': 'いつもの負荷の約1.5倍。',
  'size.twice': 'いつもの負荷の約2倍。',
  'size.twiceHalf': 'いつもの負荷の約2.5倍。',
  'size.three': 'いつもの負荷の約3倍。',
  'size.four': 'いつもの負荷の約4倍。',
  'size.slightlyLess': 'いつもの負荷よりわずかに少ない。',
  'size.littleLess': 'いつもの負荷より少し少ない。',
  'size.thirdLess': 'いつもの負荷より約3分の1少ない。',
  'size.halfLess': 'いつもの負荷の約半分。',
  'size.none': '負荷は変わりません。',
  'size.meaning': '「負荷」は、要因を独自に合計したものです。トレーニング負荷とは関係ありません。',

  'change.words': '何が起きたかの答え。上の「足つり」をタップします。',
  'change.answer': '「あなたについて」の答え。',
  'change.notes': 'メモの内容。',
  'change.value': '上の値。タップして直せます。',
  'change.length': '比べる長さ。今は仮の値の{usual}です。自分の長さは「あなたについて」に入力します。',
  'change.lengthOwn': '比べる長さ。今はあなたのいつもの{usual}です。',
  'change.longer': 'この6週間の長い練習。',
  'change.start': '全体を4つに分けた2つ目の区間のペースで始めること。',
  'change.days': '前の数日を軽くすること。',
  'change.weekly': '週の距離を減らすこと。変化はごくわずかです。',
  'change.hotDays': '前の2週間に暑い中の練習を増やすこと。',
  'change.water': '塩分入りの飲み物、または短い練習。',

  'factor.crampNoted.title': '足つりの記録あり',
  'factor.crampNoted.says': '一度つった後は、同じ大会でまたつることが多くなります。',
  'factor.crampNoted.why':
    'あるアイアンマン選手権の救護班が、1989〜2019年に10,553件の医療記録を残しました。レース中に先につったことが、見つかった最も強い関連でした。助けを求めた人たちなので、あなたとは違うかもしれません。',
  'factor.nearCramp.title': 'つりかけの記録あり',
  'factor.nearCramp.says': '足つりの前に、ピクつきや張りがよく出ます。',
  'factor.nearCramp.why':
    '専門家によると、本格的につる前に小さなピクつきの段階があります。ある161 kmレースでは、つりかけが足つりのほぼ2倍ありました。大きさを示した研究はありません。足つりの半分として数えます。',
  'factor.pastCramps.title': '以前つったことがある',
  'factor.pastCramps.says': 'レースでつった経験のあるランナーは、ほかの人よりつることが多いです。',
  'factor.pastCramps.why':
    'ある56 kmレースでは、つったランナー20人全員が以前にもつっていました。ほかの29人では約半数でした。アイアンマンと161 kmレースの研究も同じ方向です。',
  'factor.pastCramps.tip':
    '計画を用意します。止まる、伸ばす、ゆっくり再開。いちばんきつい部分に向けて少しずつ慣らします。',
  'factor.length.title': 'いつもより長い：{length}',
  'factor.length.titleStandIn': '長さ：{length}',
  'factor.length.titleShort': 'いつもより短い：{length}',
  'factor.length.says': '長いレースのランナーは、短いレースより足つりの報告が多いです。',
  'factor.length.why':
    '71,420人のランナーに、つった経験を聞いた調査です。56 kmレースでは100人中20人。21 kmレースでは100人中8〜9人でした。56 kmを超えると関連は強まらないようです。ほかの競技は聞いていません。そこでは時間で見て、軽めに数えます。',
  'factor.length.tip': '長い練習を少しずつ延ばし、この長さに脚を慣らします。',
  'factor.longerThanUsual.title': '最近のワークアウトより長い',
  'factor.longerThanUsual.says': 'この数週間で最も長いものより長い練習でした。',
  'factor.longerThanUsual.why':
    'あるマラソンの調査では、つったランナーの10人中約4人が準備不足だと感じていました。大きさを示した研究はありません。大きさは私たちが決めました。',
  'factor.longerThanUsual.tip': '最長の練習は少しずつ延ばします。',
  'factor.effort.title': 'レースまたはきつい日',
  'factor.effort.says': '運動中の足つりの多くは、レースや、いつもより追い込んだときに起きます。',
  'factor.effort.why':
    'あるマラソンの調査では、つったランナー100人中85人がレースと結びつけました。大きさを示した研究はありません。大きさは私たちが決めました。慎重に、軽めに数えます。',
  'factor.effort.tip': '練習したペースか、少し遅めで始めます。',
  'factor.fastStart.title': '速い入り',
  'factor.fastStart.says': '入りのペースが、その後より速めでした。',
  'factor.fastStart.why':
    'ある56 kmレースで、つったランナーは28 kmを144分で通過しました。ほかの人は157分で、自己ベストは同じくらいでした。この研究は自己ベストを知っていました。私たちはこのワークアウトしか見ていません。',
  'factor.fastStart.tip': '前半は抑えます。',
  'factor.hills.title': '坂：登り{climb}',
  'factor.hills.titleTold': '坂（メモより）',
  'factor.hills.says': '登りと下りは脚の筋肉に強い負担をかけます。',
  'factor.hills.why':
    'ある調査では、つったマラソンランナーの約半数が坂を挙げました。筋肉の消耗を示す血液の値も、つる人で高めです。大きさは私たちが決めました。',
  'factor.hills.tip': '坂の多い日の前に、登りと下りを練習します。',
  'factor.heavyDays.title': '直前のきつい練習',
  'factor.heavyDays.says': '前の3日間に多く練習しました。',
  'factor.heavyDays.why':
    'ある56 kmレースで、つったランナーは直前の3日間に多く練習していました。差は小さく、偶然かもしれません。大きさは私たちが決めました。',
  'factor.heavyDays.tip': 'レース前の3日間は軽くします。',
  'factor.weeklyDistance.title': '週の距離が長い',
  'factor.weeklyDistance.says': '週の距離が長いランナーは、足つりの報告がわずかに少なめです。',
  'factor.weeklyDistance.why':
    '10,973人のランナーの調査では、関連はごく小さいものでした。別の大きな調査では逆でした。',
  'factor.heat.title': '暑さ：{temperature}',
  'factor.heat.titleHumid': '暑さ：{temperature}、湿度{humidity}',
  'factor.heat.titleTold': '暑さ（メモより）',
  'factor.heat.says':
    'チームスポーツでは、暑くなり始めの数週間に足つりが多めです。長いレースでは研究結果が分かれます。',
  'factor.heat.why':
    '大学アメフトの選手は、シーズン最初の暑い日にいちばん多くつりました。ただし、そのころは体力も今ひとつでした。寒い中でもつり、冷やしてもすぐには止まりません。大きさは私たちが決めました。いずれにしても、暑さは体にこたえます。',
  'factor.heat.index':
    '米国気象局の式では、日陰の体感は約{index}です。スポーツ大会の暑さ指数（WBGT）は約{wet}、誤差は前後{margin}です。日なたで風が弱い場合です。',
  'factor.heat.noIndex': '暑さの式の範囲外なので、気温だけを使いました。',
  'factor.heat.tip':
    '暑いときはペースを落として始め、きつい部分を減らします。のどが渇いたら飲みます。足つりへの効果がどうであれ、あなたの安全のためです。',
  'factor.firstHotDays.title': '暑くなり始めの日',
  'factor.firstHotDays.says': '前の2週間に、暑い中のワークアウトは少なめでした。',
  'factor.firstHotDays.why':
    '大学アメフトでは、暑さによる不調は主に最初の14日、特に最初の7日に出ました。いちばん多かったのは足つりです。大きさは私たちが決めました。慎重に、軽めに数えます。',
  'factor.firstHotDays.tip': '7〜14日かけて体を暑さに慣らします。毎日少しずつ増やします。',
  'factor.lowFluids.title': '飲む量が少ない',
  'factor.lowFluids.says': '少ししか飲まないことと足つりが結びつくかは、研究結果が分かれます。',
  'factor.lowFluids.why':
    'あるアイアンマンでは、救護テントで水分不足と分かったアスリートが、多めにつっていました。体重や血液を測った4つの研究では、関連はありませんでした。',
  'factor.lowFluids.tip':
    'のどが渇いたとき飲める量を持ちます。体重が増えるほど飲むことは決してしないでください。',
  'factor.plainWater.title': '水だけ',
  'factor.plainWater.says': 'メモには、長い練習で飲んだものが水だけとあります。',
  'factor.plainWater.why':
    '2つの小さな実験では、水の後にふくらはぎがつりやすくなりました。塩分入りの飲み物では逆でした。レースで示した人はいません。大きさは私たちが決めました。',
  'factor.plainWater.tip':
    '長く暑い練習では、ナトリウムを少し含む飲み物を選びます。無理に飲まないでください。',
  'factor.lowFuel.title': 'エネルギー不足',
  'factor.lowFuel.says': 'メモに、エネルギー切れや食べる量の不足が書いてあります。',
  'factor.lowFuel.why':
    '足つりの始まりで最も支持される考えは筋肉の疲れで、エネルギー不足は筋肉を疲れさせます。検証した研究はありません。大きさは私たちが決めました。',
  'factor.lowFuel.tip': '1時間を超えると、多くのアスリートが1時間に30〜60 gの糖質をとります。',
  'factor.lowCarb.title': '糖質制限',
  'factor.lowCarb.says': 'ある食事の試験では、ごく低糖質の人で軽い副作用が多めでした。',
  'factor.lowCarb.why':
    '糖質が少ないと、腎臓が塩を多く出します。主に最初の数週間です。試験の人たちはアスリートではありません。運動中の足つりを調べた研究はありません。大きさは私たちが決めました。慎重に、軽めに数えます。',
  'factor.lowCarb.tip':
    'きつい日や暑い日は、糖質をとって試します。高血圧、心臓病、腎臓病がある人は、塩を増やす前に相談してください。',
  'factor.injury.title': 'この12か月のけが',
  'factor.injury.says': '最近けがをしたランナーは、足つりの報告が多めです。',
  'factor.injury.why':
    '大会参加者の3つの大きな調査で、この関連が見つかりました。サイクリストでは小さめでした。聞いたのは、つった経験の有無で、時期ではありません。',
  'factor.injury.tip': 'リハビリを終え、筋トレを続け、以前痛めた所に気をつけます。',
  'factor.illness.title': '持病がある',
  'factor.illness.says': '持病のある大会参加者は、足つりの報告が多めです。',
  'factor.illness.why': 'いくつかの大きな調査で見つかりました。病気が1つ増えるごとに、少し加わりました。',
  'factor.illness.tip': '足つりについて、かかりつけ医に相談してください。',
  'factor.medicine.title': '定期的に使う薬',
  'factor.medicine.says': '定期的に薬を使う人は、足つりの報告が多めです。',
  'factor.medicine.why':
    '15,778人の大会参加者の調査で見つかりました。薬と病気のどちらが関わるかは分かりません。慎重に、軽めに数えます。一部の吸入薬、利尿薬、スタチンは、50歳を過ぎた人の夜の足つりと関連しています。',
  'factor.medicine.tip': '自分だけで薬をやめないでください。足つりのことは医師か薬剤師に聞いてください。',
  'factor.strength.title': '筋トレ',
  'factor.strength.says': 'あるマラソンでは、筋トレをしたランナーで、つった人が少なめでした。',
  'factor.strength.why':
    'つったランナー20人中5人が筋トレをしていました。ほかの63人では30人。この差は、まだ偶然かもしれません。',
  'factor.family.title': '家族に足つり',
  'factor.family.says': '家族に足がつる人がいると、足つりの報告が多めです。',
  'factor.family.why':
    'あるマラソンの調査では、つるランナー100人中19人の家族に足つりがありました。ほかの人では100人中10人でした。変えられるものはありません。',
  'factor.men.title': '男性であること',
  'factor.men.says': '男性は女性より、足つりの報告が多めです。',
  'factor.men.why':
    '大きなレースの調査は一致しますが、小さめのレースの研究1つは違います。理由は誰にも分からず、変えられるものはありません。',

  'factor.over40.title': '40歳を超えていること',
  'factor.over40.says': '40歳を超える大会参加者は、足つりの報告が多めです。',
  'factor.over40.why':
    'あるとても大きな調査で見つかりました。小さなレースの研究では見つかりませんでした。読めた範囲に大きさがなかったので、数えません。',
  'factor.lateFade.title': '終盤の失速',
  'factor.lateFade.says': '脚の疲れと足つりは、よく一緒に起こります。',
  'factor.lateFade.why':
    'あるマラソンでは、つったランナーは25 kmから遅くなっていました。どちらが先か分からないので、数えません。',
  'factor.salt.title': 'メモの塩分',
  'factor.salt.says': '塩をとること、とらないことは、レースの足つりと関連しませんでした。',
  'factor.salt.why':
    '161 kmレースと大きなマラソンの調査で、関連は見つかりませんでした。だからメモの塩分は、段階をどちらにも動かしません。',
  'factor.saltySweat.title': '塩辛い汗・多い汗',
  'factor.saltySweat.says': '350人のアスリートの研究では、足がつる人の汗に塩が多いことはありませんでした。',
  'factor.saltySweat.why':
    '汗の量と塩分は、つる人とつらない人で同じくらいでした。アメフトでだけ、汗で少し違いが出ました。とても小さな研究では関連が見つかっていました。示すだけで、数えません。',
  'factor.saltySweat.tip':
    '2時間を超える練習では、ナトリウムの多い飲み物を試すのもよいでしょう。無理に飲まないでください。',
  'factor.magnesium.title': 'マグネシウム',
  'factor.magnesium.says': '運動中の足つりでのマグネシウムの試験は見当たりません。',
  'factor.magnesium.why':
    'ある56 kmレースでは、つったランナーの血中マグネシウムは低くありませんでした。錠剤はおなかを壊すことがあります。腎臓病の人には害になることがあります。',
  'factor.potassium.title': 'カリウムとバナナ',
  'factor.potassium.says': 'つった人の血中カリウムは低くありませんでした。',
  'factor.potassium.why':
    'レースの研究で測られました。見つかった小さな差は、意味のない小ささか、逆の方向でした。',
  'factor.sleep.title': '睡眠不足',
  'factor.sleep.says': '睡眠と運動中の足つりの研究は見つかりませんでした。',
  'factor.sleep.why': '睡眠は、別の面で健康に大切です。ここでは数えません。',
  'factor.alcohol.title': 'お酒',
  'factor.alcohol.says': 'お酒と運動中の足つりの研究は見つかりませんでした。',
  'factor.alcohol.why': 'お酒は、別の面で健康に関わります。ここでは数えません。',
} as const;

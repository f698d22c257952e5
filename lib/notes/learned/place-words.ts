type PlaceClass = readonly [name: string, words: string, unspaced?: RegExp];

/**
 * Classes of words that stand around a length or time, of all languages, folded: said alike for every language, so that
 * what notes in one teach holds for the others. `_` joins words, `*` stands for any ending.
 */
const classes: readonly PlaceClass[] = [
  [
    'until',
    "until till til 'til through thru up_to bis jusqu* hasta fino_a fino_al fino_ai fino_alle fin_al ate tot fram_till anda_till tills",
    /まで/u,
  ],
  [
    'from',
    'from since starting onward onwards ab seit von des depuis desde dal dalla dalle dai en_adelante in_poi em_diante vanaf sinds fran sen sedan',
    /から|以降/u,
  ],
  [
    'at',
    'at around near @ bei um gegen beim au vers en_el al alrededor hacia sobre alla verso intorno ao aos no na por_volta op bij rond vid runt kring omkring',
    /地点|付近|あたり|[頃ごろ]|過ぎ|手前/u,
  ],
  [
    'after',
    'after past passed beyond nach apres au_bout tras despues_de al_cabo dopo apos depois_de depois_dos depois_das ao_fim passado passada passados passadas na efter',
    /後|超え|越え/u,
  ],
  [
    'then',
    'then when before boom bang bam dann danach als da bevor zack puis ensuite quand la avant paf luego entonces despues cuando zas antes pum poi quando depois ai daarna toen voordat sedan sa nar innan',
    /その後|すると|突然|急に|いきなり|とたん|途端/u,
  ],
  [
    'fine',
    'fine good great well ok okay easy steady comfy comfortable comfortably strong smooth smoothly happy perfect clockwork cruis* on_pace on_plan on_target no_issues no_problem no_problems gut locker super prima nach_plan im_lot im_plan uhrwerk bien nickel facile tranquille impec* parfait de_cine cantando sin_problemas sin_novedad feliz perfecto bene tranquillo tranquilla liscio benissimo nessun in_surplace bem tranquilo tranquila beleza de_boa redondo goed lekker soepel een_trein een_zonnetje bra lugnt fint latt inga_problem',
    /順調|快調|余裕|問題な|いい感じ|楽/u,
  ],
  [
    'finish',
    'finish finished finishing the_line crossed after afterwards afterward dismount* got_off car shower* shoes_off driving drive_home cool-down cooldown ziel* auto dusche absteigen umziehen arrivee peine voiture douche descendre meta al_acabar al_terminar al_llegar al_parar al_bajar al_bajarme al_bajarnos nada_mas coche ducha arrivo traguardo appena macchina doccia sceso chegada ao_parar ao_terminar ao_descer ao_chegar carro chuveiro banho streep afstappen malet mallinjen mal bilen dusch*',
    /ゴール|終わっ|終了|帰宅|車|シャワー|着替え/u,
  ],
  [
    'last',
    "last final closing to_go left remaining from_the_end from_the_finish from_home letzte letzter letzten letztes letztem vor_ziel vor_dem_ziel vor_ende vor_schluss vorm_ziel dernier derniere derniers dernieres l'arrivee la_fin ultimo ultima ultimos ultimas ultimi ultime del_final para_meta para_la_meta para_acabar para_terminar de_casa de_meta faltaban faltando faltavam finale dall'arrivo dalla_fine da_casa al_traguardo mancavano do_fim da_chegada laatste te_gaan het_eind het_einde sista kvar fran_mal fore_mal slutet slutspurt* penultimo penultima vorletzte vorletzter vorletzten avant-dernier avant-derniere second-last",
    /最後|ラスト|残り|手前|ゴールまで/u,
  ],
  [
    'elsewhere',
    'climb* hill descent downhill summit top lap rep set interval transition t1 t2 half-time halftime second_half first_half drill warm-up warmup stairs corner sprint jump* push-off turn wall anstieg berg abfahrt runde wechsel* halbzeit wende treppe* sprung montee cote descente sommet tour serie mi-temps virage saut subida bajada puerto cima vuelta descanso giro salita discesa ripetuta intervallo virata descida alto morro serra volta tiro intervalo virada klim helling afdaling ronde rust bocht backe backen stigning* varv* intervall* halvlek',
    /登り|上り|下り|坂|峠|山頂|周目|本目|ターン|ハーフタイム|後半|前半/u,
  ],
  [
    'lasting',
    'for lasted another took spent needed waited walked lost fur lang weiter* gewartet pendant durant encore perdu duro durante otro otros unos per durato durata altri persi por durou outro outros perdi nog gewacht varade vilade stod',
    /間(?:ほど|くらい|ぐらい)?|くらい(?:で)?(?:治|ほど|おさ)|休/u,
  ],
  [
    'every',
    'every each per alle jede jeder jedes pro tous_les toutes_les chaque cada ogni elke iedere om_de varje var',
    /毎|ごと|おき/u,
  ],
  ['of', 'of out_of von sur de di van av', /のうち|中/u],
  [
    'again',
    'again second another later wieder nochmal noch_mal spater encore de_nouveau plus_tard otra_vez de_nuevo mas_tarde ancora di_nuovo piu_tardi de_novo outra_vez mais_tarde weer opnieuw igen senare',
    /また|再び|もう一度|さらに/u,
  ],
  [
    'first',
    "first started began begin* begann fing zuerst erst* angefangen commenc* premier premiere d'abord empez* empec* primer primero primera comenz* inizia* cominci* primo prima primi prime comec* primeiro primeira begon begonnen eerst* borjade forst*",
    /最初|始ま|まず|出始め/u,
  ],
  [
    'pain',
    'sore ache aches ached aching pain* hurt* tight* stiff niggle schmerz* weh ziehen muskelkater mal douleur* raide* dolor* duele dolia carga* molesti* male dolore indolenzit* duro dura duri dure dor dores dorido doi doendo pijn* stijf stijve zeer ont stel* varkte',
    /痛|張り|だる/u,
  ],
  [
    'fade',
    'slow* fade* bonk* wall blew died dead heavy empty einbruch eingebrochen mauer mur muro pajara reventado reventada cotto quebrei hamer vaggen tom',
    /失速|ペースダウン|落ち/u,
  ],
];

/** Words as they stand, by what they are; of joined ones the first word; stems by their first letters. */
const whole = new Map<string, string[]>();
const joins = new Set<string>();
const begun = new Map<string, (readonly [stem: string, name: string])[]>();
const stemKey = 3;
const mostJoined = 3;
for (const [name, words] of classes)
  for (const word of words.split(' ')) {
    const stem = word.slice(0, -1);
    const key = stem.slice(0, stemKey);
    if (word.endsWith('*')) begun.set(key, [...(begun.get(key) ?? []), [stem, name]]);
    else whole.set(word, [...(whole.get(word) ?? []), name]);
    if (word.includes('_')) joins.add(word.replace(/_.*/, ''));
  }
const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Which classes of words stand in a folded stretch of text, whose words are given. */
export function placeClasses(text: string, tokens: readonly string[]): string[] {
  const found: string[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.length < 2 && token !== '@') continue;
    found.push(...(whole.get(token) ?? []));
    if (joins.has(token))
      for (let end = i + 2; end <= Math.min(i + mostJoined, tokens.length); end++)
        found.push(...(whole.get(tokens.slice(i, end).join('_')) ?? []));
    for (const [stem, name] of begun.get(token.slice(0, stemKey)) ?? [])
      if (token.startsWith(stem)) found.push(name);
  }
  if (unspacedScript.test(text))
    for (const [name, , unspaced] of classes) if (unspaced?.test(text)) found.push(name);
  return [...new Set(found)];
}

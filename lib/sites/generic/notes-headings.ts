/**
 * What stands above an athlete's own words, with small letters and no accents: a noun for notes, perhaps with whose or of
 * what they are, or a question about how it was. English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish,
 * Japanese. "Comments" alone are those of others.
 */
const headings: readonly RegExp[] = [
  /^(?:(?:my|your|our|own|personal|daily|short|training|workout|session|run(?:ning)?|ride|swim|race|activity|trip|hike|outing|day|(?:athlete|runner|rider|cyclist|swimmer|rower|walker|hiker|member|author|skier)(?:'?s)?|post[ -](?:workout|run|ride|race|session)) )*(?:notes?|field notes|journal|diary|(?:journal|diary|log) entry|thoughts?|reflections?|impressions|feelings?|recap|debrief|write-?up|report|(?<= )story|remarks?|observations?|description|takeaways?|in (?:my|your) (?:own )?words)(?: (?:to self|(?:on|about|from|of|after) (?:(?:the|my|this|your|today's) )?(?:day|today|run|ride|swim|hike|walk|race|workout|session|activity)))?$/,
  /^(?:my|your|own|personal|athlete'?s?) comments?$/,
  /^(?:how (?:it|did (?:it|i|you|that|the \w+)|(?:i|you|the \w+|my \w+|this \w+)|was (?:it|that|the \w+|your \w+|this \w+))(?: (?:all )?(?:felt|feel|feeling|went|go|was)(?: (?:today|overall|during|after) ?(?:it|the \w+)?)?)?|what (?:happened|went (?:well|wrong|on)|i noticed))$/,
  /^(?:(?:meine?|deine?|eigene|personliche|kurze|weitere) )?(?:(?:trainings|lauf|renn|wettkampf|fahrt|touren|tages|erlebnis)?(?:notiz(?:en)?|bericht|tagebuch|tagebucheintrag|eintrag|ruckblick)|anmerkung(?:en)?|bemerkung(?:en)?|beschreibung|beobachtung(?:en)?|eindruck|eindrucke|gedanken|(?:korper|lauf)?gefuhl|befinden|(?:subjektives )?empfinden|ruckmeldung|(?:kurz)?fazit|erlebnis)(?: (?:zum?|zur|vom|uber|nach|von)(?: de[mnr])? (?:lauf|training|einheit|tour|fahrt|ausfahrt|rennen|tag|schwimmen|wanderung|radtour))?$/,
  /^(?:(?:meine?|mein eigener|eigener|personlicher) kommentare?|kommentare? (?:des|der) (?:sportler(?:s|in)?|athlet(?:en|in)|lauferin?s?|fahrers?)|wie (?:war(?:'?s| es| das| der| die)|(?:es |er |sie )?lief|lief(?:'?s| es| das| der| die)|ging(?:'?s| es)|es (?:mir )?(?:war|ging)|ich mich|hast du dich|fuhlte)(?: .{2,24})?|so (?:war(?:'?s| es)|lief(?:'?s| es)|ging(?:'?s| es))|was (?:war los|ist passiert|mir auffiel))$/,
  /^(?:(?:mes|mon|ma|vos|votre|le|la|les|quelques) )?(?:notes?|remarques?|observations?|ressentis?(?: (?:general|du jour|de (?:la )?(?:seance|course|sortie)))?|sensations?|impressions?|compte[ -]rendu|recit|debrief(?:ing)?|journal|carnet|pensees|description|mot du jour|a chaud)(?: (?:personnel(?:le)?s?|de (?:la |ma )?(?:seance|course|sortie|journee)|d'entrainement|(?:sur|de|du|apres) (?:(?:la|le|ma|mon) )?(?:course|seance|sortie|journee|balade|rando|jour)))?$/,
  /^(?:commentaires? (?:personnels?|de l'athlete|du (?:coureur|cycliste|sportif))|(?:mon|mes) commentaires?|comment (?:c'etait|c'est passe|ca s'est passe|s'est passee? .{3,24}|ca a ete|etait .{3,24}|je me suis sentie?|vous etes[- ]vous sentie?|tu t'es sentie?|vous sentiez[- ]vous)|ce qui s'est passe)$/,
  /^(?:(?:mis?|tus?|las?|los) )?(?:notas?|apuntes?|observacion(?:es)?|anotacion(?:es)?|sensacion(?:es)|impresion(?:es)|diario|relato|cronica|descripcion|reflexion(?:es)?|valoracion personal|resumen personal)(?: (?:personal(?:es)?|(?:del?|sobre|tras) (?:(?:la|el|mi) )?(?:dia|sesion|carrera|salida|entrenamiento|entreno|rodaje|marcha|ruta de hoy)))?$/,
  /^(?:(?:mis? )comentarios?|comentarios? personal(?:es)?|como (?:fue|ha ido|(?:me|te) (?:fue|ha ido|he sentido|has sentido|senti|sentiste|sentia|encontre)|estuvo|salio|fueron)(?: .{2,24})?|que (?:paso|tal(?: .{2,24})?))$/,
  /^(?:(?:le|i|il|la|lo) )?(?:(?:mi[eo]|miei|mia) )?(?:not[ae]|appunt[io]|osservazion[ei]|annotazion[ei]|sensazion[ei]|impression[ei]|diario|racconto|resoconto|cronaca|descrizione|riflession[ei]|pensieri|a caldo)(?: (?:personal[ei]|(?:del|della|di|sul|sulla) (?:giorno|giro|corsa|gara|giornata|sessione|seduta|oggi)|(?:dell|sull)'(?:uscita|allenamento)))?$/,
  /^(?:(?:il mio|i miei) comment[oi]|comment[oi] personal[ei]|come? ?'?(?:e|i?) (?:andat[ao]|stat[ao])(?: .{2,24})?|com'e (?:andat[ao]|stat[ao])(?: .{2,24})?|come (?:mi sono|ti sei|mi sentivo|stavo)(?: .{2,24})?|cosa e successo)$/,
  /^(?:(?:(?:os? |as? )?(?:meus?|minhas?|seus?|suas?) )?)(?:notas?|anotac(?:oes|ao)|observac(?:oes|ao)|apontamentos?|sensac(?:oes)|impress(?:oes|ao)|diario|relato|relatorio|cronica|descricao|reflex(?:oes|ao))(?: (?:pessoa(?:l|is)|(?:d[oae]|sobre [oa]) (?:dia|treino|pedal|pedalada|corrida|prova|sessao|volta|nado|trilha)))?$/,
  /^(?:(?:(?:o )?meus?) comentarios?|comentarios? pessoa(?:l|is)|como (?:foi|correu|me senti|se sentiu|voce se sentiu|te sentiste|estava|estive)(?: .{2,24})?|o que aconteceu)$/,
  /^(?:(?:mijn|eigen|persoonlijke|korte) )?(?:(?:trainings|wedstrijd|dag)?(?:notities?|verslag(?:je)?)|omschrijving|dagboek(?:notitie|aantekening)?|aantekening(?:en)?|opmerking(?:en)?|beschrijving|gevoel|ervaring(?:en)?|indruk(?:ken)?|gedachten|terugblik)(?: (?:van|over|bij|na) (?:(?:de|het|deze|mijn|dit) )?(?:dag|training|rit|loop|run|tocht|wedstrijd|vandaag))?$/,
  /^(?:(?:mijn|eigen) (?:reactie|commentaar)|hoe (?:(?:ging|was|voelde|liep|verliep)(?: (?:het|'t|je|ik|de|deze|mijn))?|het (?:ging|was|voelde|liep)|ik me voelde)(?: .{2,24})?|wat (?:er )?gebeurde(?: er)?)$/,
  /^(?:(?:min|mina|egna|egen|personliga?|akarens|loparens|cyklistens|simmarens|atletens|utovarens) )?(?:tur(?:beskrivning|berattelse)|anteckning(?:ar)?|notering(?:ar)?|beskrivning|(?:tranings|lopp|dagboks?|pass|aktivitets)(?:berattelse|rapport|beskrivning|anteckning(?:ar)?|notering(?:ar)?)|dagbok|berattelse|kansla|kanslan|kanslor|upplevelse|intryck|tankar|reflektion(?:er)?|iakttagelser)(?: (?:fran|om|av|efter) (?:passet|dagen|loppet|rundan|turen|traningen))?$/,
  /^(?:(?:min|egen|mina|egna) kommentar(?:er)?|(?:hur|sa) (?:(?:kandes|gick|var)(?: (?:det|passet|loppet|rundan|turen))?|det (?:kandes|gick|var)|(?:jag|du) (?:kande|madde))(?: .{2,24})?|vad (?:som )?hande)$/,
  /^(?:(?:ひとこと|一言|今日|本日|練習|トレーニング|ラン|ライド|走り|レース|自分|私|個人|体調|体感)の?)*(?:感想|メモ|ノート|備考|説明|日記|日誌|所感|所見|ふり?かえり|振り?返り|反省(?:点)?|ひとこと|一言|気づき|記事|感じたこと|出来事)(?:・(?:感想|メモ|備考|反省|気づき))*$|^(?:自分|本人)のコメント$|^(?:調子は?)?どう(?:だった|でした)(?:か|の)?$/,
];

/** Other names for the athlete's own words. */
const others =
  /^(?:(?:notes?|report|story|verslag|bericht|notitie|notities|aantekening(?:en)?|opmerking(?:en)?|notiz(?:en)?|bemerkung(?:en)?|anmerkung(?:en)?|recit|compte[ -]rendu|remarques?|notas?|cronica|relato|observac\p{L}+|note|racconto|resoconto|osservazioni|anteckning(?:ar)?|berattelse) (?:by|of|from|van|von|vom|de|du|del|da|do|di|av|fran)(?: (?:the|de|der|dem|la|el|il|lo|o|a))? ?(?:sporter|atleet|loper|fietser|zwemmer|sportler(?:in)?|athlet(?:e|en|in)?|laufer(?:s|in)?|coureur|coureuse|deportista|corredora?|atleta|utovaren|idrottaren|loparen)|(?:\p{L}{2,20}s) (?:anteckning(?:ar)?|berattelse|dagbok|notiz(?:en)?|bericht|verslag|notities?)|(?:athlete|runner|rider)(?:'s)? (?:feedback|comments?|notes?|summary)|memo|(?:about this (?:run|ride|workout|activity|session))|(?:notizen|anmerkungen|kommentar) zur (?:aktivitat|einheit)|wie war (?:dein|das) training|(?:athleten|sportler|mitglieder)(?:kommentar|feedback|notiz)|feedback (?:des|der) (?:athleten|athletin|sportlers)|sonstiges|(?:a propos de cette (?:sortie|seance|activite))|commentaires? (?:post|apres)[- ](?:seance|course|sortie)|cr de (?:sortie|course|seance)|bilan de (?:la )?(?:seance|sortie|course)|(?:le )?(?:retour|mot) (?:de l'athlete|du coureur|de la coureuse|du cycliste)|(?:comentarios?|feedback|valoracion|resumen|opinion) del? (?:deportista|atleta|corredor|ciclista)|comentarios? (?:posteriores?|post) ?(?:a la (?:actividad|sesion)|actividad)?|sobre esta (?:actividad|sesion|atividade)|(?:il tuo|i tuoi) comment[oi]|note (?:sull'|all')(?:attivita|allenamento)|(?:note|commenti) post[- ]?(?:allenamento|attivita|gara)|(?:feedback|riepilogo|commento|commenti|sensazioni) (?:dell'|del )(?:atleta|corridore)|note allenamento|(?:feedback|resumo|comentarios?) d[oa] atleta|comentarios? pos[- ]?(?:treino|prova)|obs|toelichting|logboek|bijzonderheden|over deze (?:activiteit|training)|(?:evaluatie|feedback|reactie) (?:van de )?(?:sporter|atleet)|verhaal|traningsdagbok|om (?:passet|rundan)|(?:adeptens|utovarens|atletens|idrottarens) (?:kommentar|anteckning(?:ar)?|feedback)|ovrigt|fritext|(?:アスリート|選手|本人)の?(?:コメント|感想|フィードバック)|アクティビティの説明|練習内容・感想|ワークアウト後のコメント|自由記入欄|自由記述)$/u;

const byAthlete =
  /^(?:commentaires?|comments?|comentarios?|comment[oi]|kommentar(?:e|er)?|reactie|notes?|compte[ -]rendu|recit|relato|racconto|bericht|ruckmeldung|verslag|report|not[ae]|notas?|notizen|notiz|notities?|anteckning(?:ar)?|remarques?|osservazioni|observaciones|observacoes|opmerking(?:en)?|bemerkung(?:en)?|anmerkung(?:en)?|observations?|osservazione|observac(?:ion|ao)|kommentare?) (?:(?:by|from|of) (?:the )?|de l'|du |de la |del |della |dell'|do |da |des |der |van de |fran )(?:athlet(?:e|en|in)|atlet(?:a|en|)|member|swimmer|rower|hiker|author|auteur|autor|atleet|runner|rider|coureur|coureuse|corridore|corredora?|ciclista|cycliste|nageu(?:r|se)|nuotatore|sporti(?:f|ve)|alun[oa]|membre|membro|socio|sportler(?:s|in)?|participant(?:e|s)?|deelnemer|teilnehmer(?:s|in)?)(?: .{3,30})?$/;
/** With whose they are: `Harriet's notes`, `Notes de Maud`. */
const ofSomebody =
  /^(?!(?:editor|today|week|month|coach|trainer|race|course|club|team)'?s )[\p{L}-]{2,20}(?:'s|s') (?:(?:training|race|own|log) )?(?:notes?|remarks?|report|story|diary|journal|write-?up)$|^\p{L}{2,20}s'? (?:notizen|bericht|anmerkungen|notities|verslag|anteckningar|berattelse)$|^(?:kommentar zu[mr]?|commentaire (?:sur|de|a propos de)|comentario (?:sobre|de|da|do)|commento (?:su|sul|alla|sulla|sull'|all')|commentaar (?:bij|op)|kommentar (?:till|om|fran)) ?(?:the |my |this |de[mnr] |diese[mrn] |la |ma |cette |el |il |o |a |het |de |det )?(?:workout|session|run|ride|activity|training|lauf|einheit|fahrt|tour|seance|sortie|course|sesion|salida|entrenamiento|entreno|seduta|uscita|allenamento|treino|sessao|pedalada|corrida|rit|loop|passet|turen|loppet|traningen)$|^(?:notes|recit|notas|relato|note|racconto|notities|verslag|notizen|bericht|anteckningar) (?:de|d'|di|van|von|av) (?!(?:la|le|el|il|los|las|les|de|der|het|den|seance|course|sortie|entren|sesion|treino|corsa)\b)\p{L}{2,20}$/u;
const plan =
  /^(?:what (?:to do|you(?: a|')re doing)|(?:what's|what is) (?:on|the plan)|was (?:zu tun ist|du machen sollst|ansteht)|(?:ce qu'il faut|que) faire|a faire|(?:lo )?que (?:hay que|tienes que|toca) hacer|cosa (?:fare|devi fare)|o que fazer|wat (?:te doen|ga je doen|moet je doen)|(?:det har|vad) (?:ska|skall) (?:du |som )?(?:gora|goras)|やること|内容)$|^(?:(?:coach(?:'?s)?|trainer(?:s)?|workout|session|training) )?(?:instructions?|prescription|workout (?:details|structure|steps|plan))(?: (?:from|by) (?:the |my |your )?coach)?$|^(?:trainings?|trainer)?(?:vorgaben?|anweisung(?:en)?|anleitung|aufgabe)(?: (?:des|der|vom|von) [a-z][a-z ]{2,24})?$|^consignes?(?: (?:du coach|de l'entraineur|de (?:la )?seance))?$|^(?:instrucciones|indicaciones|consignas?)(?: del? (?:entrenador|coach|la sesion))?$|^(?:istruzioni|indicazioni|consegne?)(?: del(?:l'allenatore| coach))?$|^(?:instrucoes|orientacoes|prescricao)(?: d[oa] (?:treinador|coach|treino))?$|^(?:instructies?|opdracht|aanwijzingen)(?: van (?:de )?(?:coach|trainer))?$|^(?:instruktion(?:er)?|anvisning(?:ar)?|upplagg)(?: fran (?:tranaren|coachen))?$|^(?:(?:コーチの?)?(?:指示|練習メニュー|メニュー|練習内容))$|^plan (?:del (?:entrenador|coach)|de l'entraineur|du coach|dell'allenatore|d[oa] (?:treinador|coach)|van de (?:coach|trainer)|des trainers|de (?:la |l')?(?:sesion|seance|entrenamiento)|della? (?:sessione|seduta)|d[oae] (?:sessao|treino)|der einheit)$|^(?:the )?(?:session|workout|training) plan$|^(?:trainings|einheits)plan$|^(?:opbouw|programma|invulling)(?: van de (?:training|sessie))?$|^(?:das |le |o |el |il )?(?:programme?|programma|programa|ablauf|deroule|desarrollo|svolgimento|aufbau)(?: (?:de la seance|der einheit|de la sesion|della seduta|d[oae] (?:treino|sessao)|prevu))?$|^passets upplagg$|^(?:seance|entrainement) (?:prevue?|planifiee?|programmee?)$|^geplante (?:einheit|trainingseinheit)$|^geplantes training$|^planned (?:workout|session|training)$|^(?:allenamento|sessione|seduta) (?:previst[oa]|programmat[oa])$|^(?:entrenamiento|sesion) (?:planificad[oa]|previst[oa])$|^treino (?:planejado|planeado|previsto)$|^geplande training$|^planerat pass$|^予定(?:の)?メニュー$|^(?:contenu de la seance|contenido de la sesion|contenuto della seduta|inhalt der einheit|(?:session|workout) content|conteudo do treino|inhoud van de training|passets innehall|メニュー内容)$|^計画の内容$|^indicazioni del (?:piano|programma)$|^indicaciones del plan$|^indicacoes do plano$/;

/** What was set by somebody, or for today. */
const assigned =
  /^(?:assigned (?:workout|session|training)|(?:coach(?:'s)?|trainer(?:'s)?) brief|(?:workout|session) brief|planung|trainingsinhalt|geplant(?:e[rs]?)? (?:von|vom) (?:coach|trainer(?:in)?)|description de la (?:seance|sortie) prevue|a realiser|detail de l'entrainement (?:planifie|prevu)|prevu par (?:le coach|l'entraineu(?:r|se))|plan del dia|descripcion del entrenamiento planificado|tarea del dia|entreno previsto|detalles del plan|planificado por (?:el |la )?(?:entrenadora?|coach)|descrizione dell'allenamento (?:programmato|previsto)|allenamento del giorno|(?:previsto|programmato) dal(?:l'allenatore| coach)|treino do dia|planejado pel[oa] (?:treinadora?|coach)|planeado pel[oa] (?:treinadora?|coach)|trainingsopdracht|training van vandaag|beschrijving geplande training|inhoud training|gepland door (?:de )?(?:coach|trainer)|traningsplan|tranarens instruktion(?:er)?|passupplagg|dagens pass|passinstruktion(?:er)?|ordinerat pass|planerat (?:av|fran) (?:tranaren|coachen)|予定された(?:ワークアウト|練習)|(?:今日|本日)の(?:メニュー|練習)|コーチからの(?:指示|メニュー)|トレーニング内容|指定メニュー|課題メニュー)$/u;

/** Whether folded words head what was planned, in words. */
export function headsPlanText(folded: string): boolean {
  return folded.length <= 60 && (plan.test(folded) || assigned.test(folded));
}

const feelings =
  /feel|felt|fuhl|befinden|empfinden|ressenti|sensa[cztl]|senti|gevoel|voelde|kansl|kand|調子|体感/;

/** Whether folded words head an athlete's own words. */
export function headsNotes(folded: string): boolean {
  return (
    folded.length <= 60 &&
    (headings.some((heading) => heading.test(folded)) ||
      others.test(folded) ||
      byAthlete.test(folded) ||
      ofSomebody.test(folded))
  );
}

/** Whether they may as well head a mark on a scale or a temperature: only a sentence is a note there. */
export function asksForFeeling(folded: string): boolean {
  return feelings.test(folded);
}

/** Whether folded words ask how it was: a word or two below are a mark, no note. */
export function asksHowItWent(folded: string): boolean {
  return /^(?:how (?:did|was)|wie (?:war|lief|ging)|comment (?:c'|ca|etait)|como (?:fue|te|me|foi|correu)|com(?:e|') ?e? ?(?:andat|stat)|hoe (?:ging|was|voelde)|hur (?:gick|var|kandes))/.test(
    folded,
  );
}

/** Whether words are more than a value: a word or two under "How did you feel?" are a mark. */
export function isSentence(text: string): boolean {
  if (/^\s*[-−+]?\d+(?:[.,]\d+)?\s?(?:[°º℃℉%/]|$)/.test(text)) return false;
  // The steps of a scale.
  if (text.split('\n').filter((line) => /^\d{1,2}\b/.test(line)).length > 1) return false;
  return (
    (text.match(/\p{L}{2,}/gu) ?? []).length >= 3 ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{9}/u.test(text)
  );
}

/** A note in the languages that have one; others show the English one. */
export type Note = { readonly en: string } & Partial<Record<string, string>>;

/** The note in this language, else in English. */
export function noteIn(note: Note, language: string): string {
  return note[language] ?? note.en;
}

export const cramped: Note = {
  en: 'Left calf cramped at km 34, only one bottle. Walked it off, jogged home.',
  de: 'Linke Wade hat bei km 34 gekrampft, nur eine Flasche dabei. Ein Stück gegangen, dann heim getrabt.',
  fr: 'Crampe au mollet gauche au km 34, une seule gourde. Marché un peu, puis rentré en trottinant.',
  ja: '34km地点で左ふくらはぎが攣った。水はボトル1本だけ。少し歩いてからジョグで帰宅。',
};

export const nearlyCramped: Note = {
  en: 'Right calf twitching from mile 11, backed off and it held.',
  de: 'Rechte Wade hat ab km 18 gezuckt, etwas rausgenommen, dann hielt sie.',
  fr: 'Mollet droit à la limite de la crampe dès le km 18, ralenti et ça a tenu.',
  ja: '18kmから右ふくらはぎがピクピク。ペースを落として持ちこたえた。',
};

export const swollen: Note = {
  en: 'Calf swollen and warm since the flight. Otherwise fine.',
  de: 'Wade seit dem Flug geschwollen und warm. Sonst alles gut.',
  fr: 'Mollet gonflé et chaud depuis le vol. Sinon ça va.',
  ja: '飛行機のあとから、ふくらはぎが腫れて熱い。それ以外は問題なし。',
};

export const noCramps: Note = {
  en: 'Easy legs, no cramps.',
  de: 'Lockere Beine, keine Krämpfe.',
  fr: 'Jambes faciles, pas de crampes.',
  ja: '脚は軽い。攣りなし。',
};

export const hills: Note = {
  en: 'Legs heavy on the last climb.',
  de: 'Schwere Beine am letzten Anstieg.',
  fr: 'Jambes lourdes dans la dernière montée.',
  ja: '最後の上りで脚が重かった。',
};

export const sundayRun: Note = {
  en: 'Sunday long run',
  de: 'Langer Lauf am Sonntag',
  fr: 'Sortie longue du dimanche',
  ja: '日曜のロング走',
};

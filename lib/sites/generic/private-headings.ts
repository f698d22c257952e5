// Folded: small letters, no accents. English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Japanese.
/** Who sees a note, or whose it is alone. */
const forOneself =
  /^(?:only (?:you|me) can see (?:this|it)|(?:only )?visible (?:only )?to (?:you|me)|notes? \(private\)|notes? to self|private comments?|hidden notes?|nur fur (?:dich|mich) sichtbar|nur du kannst (?:dies|das) sehen|notiz(?:en)? \(privat\)|privater kommentar|nicht offentliche notiz(?:en)?|visible (?:par|pour) (?:vous|toi|moi) (?:uniquement|seule?(?:ment)?)|commentaire prive|journal prive|pour moi uniquement|solo (?:visible para (?:ti|mi)|para mi)|(?:notas?|apuntes|diario|comentario) privad[oa]s?|(?:solo tu puoi vedere|visibile solo a)(?: .{2,20})?|solo per me|(?:not[ae]|promemoria|diario|appunti) privat[oaie]|(?:so|somente|apenas) (?:voce|tu) podes? ver|visivel (?:apenas|somente|so) para (?:voce|ti|mim)|(?:geheime|besloten|prive-?|mijn prive) ?(?:notities?|aantekening(?:en)?|opmerking(?:en)?)|alleen zichtbaar voor (?:jou|mij)|eigen aantekeningen \(niet openbaar\)|(?:endast|bara) (?:synligt? for (?:dig|mig)|for mig|du kan se detta)|anteckning(?:ar)? \(privat\)|(?:dolda?|privata?) (?:anteckning(?:ar)?|kommentar(?:er)?)|(?:プライベート|非公開|秘密)(?:の)?(?:ノート|メモ|コメント)|自分のみに表示|メモ ?[(（]自分だけに表示[)）]|あなただけが見られます)$/u;

const privateNote =
  /^(?:(?:my|meine?|mes|ma|mon|mis?|le mie|la mia|minhas?|mijn|min|mina) )?(?:(?:private?[snr]?|confidential|vertrauliche?|privata?) (?:training |workout )?(?:notes?|memos?|notiz(?:en)?|anmerkung(?:en)?|bemerkung(?:en)?|vermerke?|eintrag|remarks?|diary|journal|aantekening(?:en)?|notities?|opmerking(?:en)?|anteckning(?:ar)?|notering(?:ar)?)|(?:not[aei]s?|remarques?|observations?|anotacion(?:es)?|apuntes?|observacion(?:es)?|annotazion[ei]|appunt[io]|osservazion[ei]|anotac(?:ao|oes)|observac(?:ao|oes)|apontamentos?) (?:priv\p{L}+|confidenti?[ae]l\p{L}*|confidencia(?:l|is|les)|riservat[aeio]|reservad[ao]s?|particular(?:es)?)|(?:notiz(?:en)?|vermerk|eintrag|notes?|not[aei]s?|notities?|anteckning(?:ar)?) (?:nur )?(?:fur mich(?: selbst)?|(?:only|just) for me|for (?:me only|my eyes only|myself)|pour moi(?: seule?)?|(?:solo )?para mi|(?:solo )?per me|(?:so )?para mim|(?:alleen )?voor mij(?:zelf)?|(?:bara )?for mig(?: sjalv)?))$/u;

/** Whether folded words head a note by saying who alone sees it. */
export function namesOneself(folded: string): boolean {
  return forOneself.test(folded);
}

/** Whether folded words head a private note. */
export function headsPrivate(folded: string): boolean {
  return privateNote.test(folded);
}

import { foldWord } from './label-words';

/** What stands over a private note: who sees it. */
export const seenByYou =
  /(?<!\p{L})(?:only (?:you|me)(?: can)? see|(?:only )?visible (?:only )?to (?:you|me)|only visible to|nur (?:für )?(?:dich|du|sie|mich)[^\n]*(?:sichtbar|sehen|siehst)|sichtbar nur|(?:visible|vu)[^\n]*(?:par|pour) (?:vous|toi|moi)|(?:vous|toi|tu) seule?s?[^\n]*(?:voir|voyez|vois)|s[oó]lo[^\n]*(?:visible|puedes? ver(?:l[oa]s?)?|podr[aá]s ver(?:l[oa]s?)?|ver[aá]s|lo ves)|solo[^\n]*(?:visibile|vedi|vederl)|s[oó] [^\n]*(?:vis[ií]ve(?:l|is)|v[eê]|podes? ver)|vis[ií]vel (?:somente|apenas|s[oó]) para (?:voc[eê]|ti|mim)|(?:somente|apenas) (?:voc[eê]|tu|eu)[^\n]*(?:v[eê]|vejo|pode ver)|alleen[^\n]*(?:zien|zichtbaar)|(?:bara|endast) du[^\n]*(?:ser|se)|synlig bara|visas (?:bara|endast) för dig|(?:bara|endast) för dig|s[oó]lo (?:l[ao]s? )?(?:ves|lees|ver[aá]s|puedes)[^\n]*|自分だけ[^\n]*|あなただけ[^\n]*)(?!\p{L})/iu;
const onlyYou = new RegExp(`^(?=[^\\n]{8,60}\\n)[^\\n]*${seenByYou.source}[^\\n]*\\n`, 'iu');

/** Whether words say who sees a note, and nothing else. */
export function saysWhoSees(text: string): boolean {
  return seenByYou.test(text) || whole.test(foldWord(text));
}
const whole =
  /^(?:(?:nur|only|just|solo|seulement|so|somente|apenas|alleen|bara|endast) )?(?:for|fur|para|per|pour|voor|till?|to|visible to|sichtbar fur|visible para|visibile a|visible par)? ?(?:me|you|mich|dich|mi|ti|te|tu|moi|toi|vous|mim|voce|mij|jou|mig|dig)(?: (?:only|seule?|solo))?\.?$|^(?:private|privat|prive|privee|privado|privata|privato|particular|privé|非公開)\.?$/;

const onlyYouBelow = new RegExp(`\\n(?=[^\\n]{8,90}$)[^\\n]*${seenByYou.source}[^\\n]*$`, 'iu');

const beginsWithWho =
  /^(?:only (?:you|me) can |(?:only )?visible (?:only )?to (?:you|me)|nur (?:du|sie|ich) (?:kann|kannst|können|siehst|sehen)|nur für (?:dich|sie|mich) sichtbar|(?:vous|toi) seule?s? |visible uniquement par |s[oó]lo t[uú] |solo tu |s[oó] (?:voc[eê]|tu) |alleen (?:jij|u) |alleen zichtbaar voor |(?:bara|endast) du |自分だけ|あなただけ)/iu;

/** Whether the last line of a note says that only its writer sees it. */
export function saysWhoSeesBelow(text: string): boolean {
  const [last = ''] = text.split('\n').slice(-1);
  return text.includes('\n') && last.length <= 90 && beginsWithWho.test(last);
}

/** A private note without the line above or below it that says who sees it. */
export function withoutWhoSees(text: string): string {
  return text.replace(onlyYou, '').replace(onlyYouBelow, '');
}

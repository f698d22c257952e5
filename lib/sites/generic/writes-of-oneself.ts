import { foldWord } from './label-words';

/** Whoever writes so writes of oneself. Languages that leave such words out are not here. */
const firstPerson: { readonly [language: string]: RegExp } = {
  en: /(?<![\p{L}'’])(?:I|I'm|I’m|I'd|I've|my|me|we|our|us)(?![\p{L}-])/u,
  de: /(?<!\p{L})(?:ich|mein(?:e[mnrs]?)?|mir|mich|wir|uns(?:er\p{L}*)?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:je|mon|ma|mes|moi|nous|notre|on)(?!\p{L})|(?<!\p{L})[jm]['’](?=\p{L})/iu,
  nl: /(?<!\p{L})(?:ik|mijn|mij|we|wij|ons|onze)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:jag|min|mina|mitt|mig|vi|oss|vår)(?!\p{L})/iu,
};

/** What a site writes about itself, its data and its offers. Folded. */
const ofSite =
  /premium|upgrade|unlock|subscri|sign up|sign in|log ?in|cookie|openstreetmap|powered|©|all rights|map data|computed|provided by|estimated (?:by|from)|settings|try (?:it|now)|cancel any ?time|free trial|members only|kostenlos|gratis|abonn|jetzt testen|probier|anmelden|registrier|einstellungen|bereitgestellt|berechnet|essai|inscri|parametres|fourni|calcule|prueba|suscr|registra|configuracion|proporcionad|calculad|prova |iscriv|impostazioni|fornit|calcolat|assin|cadastr|definicoes|fornecid|probeer|inloggen|instellingen|berekend|prova gratis|installningar|beraknad|登録|ログイン|プレミアム|設定/;

/**
 * Whether words without a label are an athlete's own, as far as words tell: of oneself in a language that says so, and
 * nothing of a site's. `undefined` where the language has no such words: then only the second was asked.
 */
export function writesOfOneself(text: string, language: string | undefined): boolean | undefined {
  if (ofSite.test(foldWord(text))) return false;
  const own = firstPerson[(language ?? '').slice(0, 2).toLowerCase()];
  if (own) return own.test(text);
  return language === undefined ? Object.values(firstPerson).some((words) => words.test(text)) : undefined;
}

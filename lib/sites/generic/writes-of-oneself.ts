import { foldWord } from './label-words';

/** Whoever writes so writes of oneself. Languages that leave such words out are not here. */
const firstPerson: { readonly [language: string]: RegExp } = {
  en: /(?<![\p{L}'’])(?:I|I'm|I’m|I'd|I've|my|me|we|our|us)(?![\p{L}-])/u,
  de: /(?<!\p{L})(?:ich|mein(?:e[mnrs]?)?|mir|mich|wir|uns(?:er\p{L}*)?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:je|mon|ma|mes|moi|nous|notre|on)(?!\p{L})|(?<!\p{L})[jm]['’](?=\p{L})/iu,
  nl: /(?<!\p{L})(?:ik|mijn|mij|we|wij|ons|onze)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:jag|min|mina|mitt|mig|vi|oss|vår)(?!\p{L})/iu,
};

/** Words for whoever reads it: a site's praise, not a diary. */
const reader =
  /(?<!\p{L})(?:you|your|you're|du|dein(?:e[mnrs]?)?|dir|dich|ihr|euer|tu|ton|ta|tes|vous|votre|vos|tus?|te|usted|su|tuo|tua|tuoi|hai|você|seu|sua|teu|tua|je|jij|jouw|jullie|din|ditt|dina|あなた)(?!\p{L})/iu;
const readerOf: { readonly [language: string]: RegExp } = {
  en: /(?<!\p{L})(?:you|your|yours|you're|you’re)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:du|dein(?:e[mnrs]?)?|dir|dich|euer|eure)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|ton|tes|vous|votre|vos)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tú|tu|tus|usted|has|eres)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:tu|tuo|tua|tuoi|hai|sei)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:você|seu|sua|teu|tua)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:je|jij|jouw|jullie)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:du|din|ditt|dina|dig)(?!\p{L})/iu,
  ja: /あなた|しましょう|ください/u,
};

/** Whether words turn to whoever reads them. */
export function turnsToReader(text: string, language?: string): boolean {
  return (readerOf[(language ?? '').slice(0, 2).toLowerCase()] ?? reader).test(text);
}

/** What a site writes about itself, its data and its offers. Folded. */
const ofSite =
  /premium|upgrade|unlock|subscri|sign up|sign in|log ?in|cookie|openstreetmap|powered|©|all rights|map data|computed|provided by|visible to|local time|new members|recent average|than (?:your|the) (?:recent|usual|average)|this (?:activity|workout) (?:is|was)|sichtbar fur|ortszeit|neue mitglieder|visible par|heure locale|nouveaux membres|visible para|hora local|nuevos miembros|visibile a|ora locale|nuovi soci|visivel para|novos membros|zichtbaar voor|lokale tijd|nieuwe leden|synlig for|lokal tid|nya medlemmar|estimated (?:by|from)|settings|try (?:it|now)|cancel any ?time|free trial|members only|kostenlos|gratis|abonn|jetzt testen|probier|anmelden|registrier|einstellungen|bereitgestellt|berechnet|essai|inscri|parametres|fourni|calcule|prueba|suscr|registra|configuracion|proporcionad|calculad|prova |iscriv|impostazioni|fornit|calcolat|assin|cadastr|definicoes|fornecid|probeer|inloggen|instellingen|berekend|prova gratis|installningar|beraknad|登録|ログイン|プレミアム|設定/;

/** Whether words are a site's, about itself, its data or its offers. */
export function writesOfSite(text: string): boolean {
  return ofSite.test(foldWord(text));
}

/**
 * Whether words without a label are an athlete's own, as far as words tell: of oneself in a language that says so, and
 * nothing of a site's. `undefined` where the language has no such words: then only the second was asked.
 */
export function writesOfOneself(text: string, language: string | undefined): boolean | undefined {
  if (writesOfSite(text)) return false;
  const own = firstPerson[(language ?? '').slice(0, 2).toLowerCase()];
  if (own) return own.test(text);
  return language === undefined ? Object.values(firstPerson).some((words) => words.test(text)) : undefined;
}

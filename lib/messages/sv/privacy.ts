/** The privacy statement. PRIVACY.md says the same. */
export const privacy = {
  'privacy.title': 'Integritet',
  'privacy.short': 'Crampwise skickar inget någonstans. Det som läses stannar i din webbläsare.',
  'privacy.reads.title': 'Vad det läser',
  'privacy.reads':
    'På webbplatser du tillåter läser det träningssidan du öppnar. Det är titel, datum, sport, tid, distans, höjdmeter och mellantider. Det är också väder, puls och ansträngning. Och det är dina anteckningar, även den privata. På andra sidor läser det inget.',
  'privacy.keeps.title': 'Vad det sparar',
  'privacy.keeps':
    'Dina inställningar, dina svar och vad du säger om ett pass: ett rättat värde, dölj, öppna. Det ligger i webbläsarens eget lagringsutrymme. Svar om din kropp är hälsodata. Alla är frivilliga, och vi frågar aldrig vilken sjukdom eller medicin. Det du kryssar för på sök vård-listan sparas inte.',
  'privacy.never.title': 'Vad det aldrig gör',
  'privacy.never':
    'Inget konto, ingen reklam, ingen spårning, ingen försäljning eller delning av data. Det hämtar ingen kod eller bilder från webben. Det ändrar inget i din träningsdagbok.',
  'privacy.links.title': 'Länkar',
  'privacy.links':
    'En länk till en källa öppnar en sida hos en tidskrift eller en myndighet. Den webbplatsen har egna regler.',
  'privacy.you.title': 'Du bestämmer',
  'privacy.you':
    '”Radera det jag har berättat” tar genast bort dina svar och det du sagt om pass. Om du tar bort tillägget raderas också allt annat.',
  'privacy.sync.title': 'Synkning',
  'privacy.sync':
    'Webbläsaren kan kopiera på- och av-inställningarna till dina andra enheter om du har slagit på synkning. Svar och rättade värden synkas aldrig.',
  'privacy.report.title': 'Rapporter',
  'privacy.report':
    '”Kopiera en rapport” lägger text i ditt urklipp. Du ser den och bestämmer vem som får den.',
  'privacy.young.title': 'Barn',
  'privacy.young': 'Crampwise är gjort för vuxna.',
  'privacy.change.title': 'Ändringar',
  'privacy.change': 'När den här sidan ändras står det hur i ändringslistan för den versionen.',
} as const;

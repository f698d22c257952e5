import type { Phrases } from '../../phrases';
import { cues } from './cues';
import { facts } from './facts';
import { muscles } from './muscles';
import { redFlags } from './red-flags';
import { scopes } from './scopes';

/** Its commonest short words, folded. */
const common = (
  'och att det som ett av med till pa ar var inte jag den om men sa fran vid efter har hade eller mig en ' +
  'for kom blev nar dar mycket bara ut upp in over under sista forsta fick gick ingen inga utan lite hela ' +
  'idag sen sedan bra ben kramp vad vaden rundan passet mil lopp lugnt skont kvar igen tog tva tre i han ' +
  'hon vi dem mitt mina sig sitt sina mot ocksa aven nu annars alla allt alltid aldrig igar trots ' +
  'medan darefter innan fore forbi genom langs pga typ nan nat nagot nagon nagra manga mer mest mindre ' +
  'minuter timmar timme grader vatten vattnet runt sjon simmade cyklade sprang akte korde drog slappte ' +
  'hangde holl kandes kande kan kunde skulle ska maste blir ville haft varit gjort cykel cykling lopning ' +
  'lopningen promenad langpass kvall morgon morse dagen dagar vecka veckor sekunder snitt snittpuls ' +
  'vidare tillbaka klar nojd trott trotta tung tunga seg motvind medvind sno sparet backe backen backar ' +
  'stod satt hemma vagen stilla borta forra nasta vilodag utom totalt nastan iaf alltsa faktiskt jobbet ' +
  'skogen skor vader vaderna laret lar foten hoger vanster bada dricka drack sov sist halv helt riktigt ' +
  'ganska verkligen gott galet fyra fem sju atta nio tio fjarde femte andra sidan sida orkade kanns skon ' +
  'klockan fortfarande styrka styrketraning rodd troskel intervaller milen nya langt lang snabbt snabb ' +
  'jogg joggade jobb runda varv varma varmt varme kallt regn blast blasigt soffan fysion sendrag ganger ' +
  'sjalv ihop fast ingenting inget vaknade natt natten lugn lugna latt fin fint rolig roligt jobbigt tufft ' +
  'hart samma tyvarr tack annat annan'
).split(' ');

export const sv: Phrases = {
  language: 'sv',
  spaced: true,
  common,
  ...cues,
  ...scopes,
  ...muscles,
  facts,
  redFlags,
};

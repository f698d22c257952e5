import { attribute, findAll } from '../../page/safe-dom';
import type { Sport } from '../../workout/workout-record';
import { textUnder } from './page-cells';

const mostElements = 40;

/** What free icon sets call their pictures of sports: Font Awesome, Material, Bootstrap. A bicycle may be the bike in use. */
const pictures: readonly (readonly [Sport, RegExp])[] = [
  ['run', /^(?:fa-(?:person-)?running|mdi[-:]run(?:-fast)?|directions_run|bi-person-running)$/],
  ['ride', /^(?:fa-person-biking|fa-biking|mdi[-:]bike(?:-fast)?|directions_bike)$/],
  ['swim', /^(?:fa-(?:person-)?swimm(?:ing|er)|mdi[-:]swim)$/],
  ['hike', /^(?:fa-(?:person-)?hiking|mdi[-:]hiking)$/],
  ['walk', /^(?:fa-(?:person-)?walking|mdi[-:]walk|directions_walk|bi-person-walking)$/],
  ['ski', /^(?:fa-(?:person-)?skiing(?:-nordic)?|mdi[-:]ski(?:-cross-country)?|downhill_skiing)$/],
  ['row', /^(?:mdi[-:]rowing|rowing)$/],
];

/** The one sport whose picture stands in the heading, or beside it in its block without a word. Undefined for none or several. */
export function sportByIcon(heading: Element | undefined): { sport: Sport; words: string } | undefined {
  const besides = [...(heading?.parentElement?.children ?? [])].filter(
    (one) => one !== heading && one.children.length === 0 && (textUnder(one) === '' || ligature(one) !== ''),
  );
  return sportOfPictures([heading, ...besides].flatMap((one) => (one ? [one, ...findAll(one, '*')] : [])));
}

/** The one sport that pictures among some elements show. */
export function sportOfPictures(
  elements: readonly Element[],
): { readonly sport: Sport; readonly words: string } | undefined {
  const found = elements
    .slice(0, mostElements)
    .filter((one) => one.closest('a[href], button, nav, li') === null)
    .flatMap((one) => {
      const names = `${attribute(one, 'class') ?? ''} ${attribute(one, 'icon') ?? ''} ${ligature(one)}`;
      return names.split(/\s+/).flatMap((name) => {
        const sport = pictures.find(([, picture]) => picture.test(name))?.[0];
        return sport ? [{ sport, words: name }] : [];
      });
    });
  return new Set(found.map(({ sport }) => sport)).size === 1 ? found[0] : undefined;
}

/** The name that a font of pictures draws. */
function ligature(element: Element): string {
  return /material/i.test(attribute(element, 'class') ?? '') ? (element.textContent ?? '').trim() : '';
}

import { attribute, childrenOf, find, findAll } from '../../page/safe-dom';
import { notOnPage, type Reading, seen } from '../../workout/reading';
import { toPerson } from './athlete-names';
import { foldWord } from './label-words';
import { changesWorkout, turnsToStranger } from './owner-words';
import { textUnder } from './page-cells';
import { isPersonName } from './person-names';

const workout =
  'route|strecke|ruta|itineraire|percorso|rota|seduta|outing|hike|walk|trip|race|sessie|wandeling|wedstrijd|lauf|rennen|wettkampf|ausfahrt|wanderung|fahrt|schwimmeinheit|scheda|escursione|nuotata|pedalata|caminhada|prova|caminata|nado|balade|nage|vandring|simpass|fiche|ficha|publicacion|artikel|article|beitrag|articulo|articolo|artigo|inlagg|bericht|activity|workout|session|training|run|ride|swim|entry|aktivitat|einheit|eintrag|lauf|tour|seance|activite|sortie|entrainement|actividad|entrenamiento|sesion|registro|allenamento|attivita|sessione|treino|atividade|sessao|activiteit|rit|tocht|loop|uscita|corsa|gara|giro|salida|carrera|ruta|saida|corrida|pedal|course|rando|fahrt|tur|turen|rundan|lopp|log|record|resultat|result|ergebnis|resultado|risultato|resultaat|post|pass|passet|aktivitet|aktiviteten|traningspass|traningspasset';
const article =
  "this|the|my|diesen?|diese|dieses|cette|ce|la|le|este|esta|el|questo|questa|l'|un|o|a|de|het|deze|dit|detta|denna|meine?n?|ma|mon|mi|la mia|il mio|minha|meu|o meu|a minha|mijn|min|mitt";
const named = `(?:(?:${article}) ?)?(?:${workout})`;
const first =
  'edit|delete|remove|modify|change|modifier|supprimer|editer|editar|eliminar|borrar|modifica|elimina|cancella|excluir|apagar|bewerk|verwijder|wijzig|redigera|radera|ta bort|andra';
const last = 'bearbeiten|loschen|entfernen|andern|bewerken|verwijderen|wijzigen|wissen|aanpassen';
/** What only the owner of a workout is offered: to change it or to take it away. Folded, the nine languages. */
const controls = new RegExp(
  `^(?:(?:${first})(?: ${named})?|(?:${named} )?(?:${last})|(?:この)?(?:アクティビティ|ワークアウト|記録|トレーニング|練習|日記|記事)?を?(?:編集|削除|修正|変更)(?:する)?|(?:编辑|删除|修改)(?:活动|运动|记录)?)$`,
  'u',
);
const elsewhere = 'aside, nav, li, td, [class*="comment" i], [id*="comment" i], [role="listitem"], dialog';

/**
 * Whether the page offers to edit or delete the workout it shows: then it is the athlete's own. Controls in lists, tables
 * and comments are about something else (`isSaid`: it stands in what somebody says). Never tells that a workout is somebody else's.
 */
export function ownByControls(
  root: Element,
  isSaid: (element: Element) => boolean = () => false,
): Reading<boolean> {
  const offered = findAll(root, anyControl).flatMap((control) => {
    if (isSaid(control)) return [];
    const said =
      saidBy(control).find((text) => controls.test(bare(text)) || changesWorkout(foldWord(text))) ??
      (editLink.test(attribute(control, 'class') ?? '') ? textUnder(control) : undefined);
    return said === undefined ? [] : [{ control, said }];
  });
  const here = offered.find(({ control }) => !standsElsewhere(control, root));
  if (here) return seen(true, here.said, 'label');
  // The only one of its kind that names a workout, in a page laid out as a table. "Edit" alone may be about the shoes.
  const once = offered
    .filter(({ said }) => / |記録|練習|日記/.test(bare(said)))
    .filter(({ said }) => offered.filter((o) => bare(o.said) === bare(said)).length === 1);
  const only = once.find(({ control }) => inOther(control) === null);
  return only ? seen(true, only.said, 'label') : bothInOne(offered);
}

const mostPlain = 2000;

/**
 * Whether edit and delete stand as plain words beside each other before `first`. Only for a site that is known to write its
 * controls so: elsewhere such words stand beside shoes and in comments.
 */
export function ownByPlainWords(root: Element, first: Element): Reading<boolean> {
  const words = findAll(root, 'span, div')
    .slice(0, mostPlain)
    .filter((one) => one.children.length === 0 && one.closest('a, button') === null)
    .filter((one) => (one.compareDocumentPosition(first) & 4) !== 0)
    .map((control) => ({ control, said: textUnder(control) }))
    .filter(({ said }) => said !== '' && said.length <= 20 && controls.test(bare(said)));
  return bothInOne(words);
}

/** Edit and delete side by side, once in the page: in a list they stand in every row. */
function bothInOne(offered: readonly { control: Element; said: string }[]): Reading<boolean> {
  const groups = Map.groupBy(
    offered.filter(({ control }) => inOther(control, `${notOfTheWorkout}, li`) === null),
    ({ control }) => control.closest('tr') ?? control.parentElement,
  );
  const pairs = [...groups.values()].filter(
    (group) => new Set(group.map(({ said }) => bare(said))).size >= 2,
  );
  const [first] = pairs[0] ?? [];
  return first && pairs.length === 1 ? seen(true, first.said, 'label') : notOnPage;
}

const strangers =
  /^(?:ne plus suivre|dejar de seguir|smetti di seguire|non seguire piu|deixar de seguir|niet meer volgen|ontvolgen|nicht mehr folgen|entfolgen|sluta folja|フォロー解除|(?:un)?follow(?: (?:(?:this )?(?:member|runner|rider|rower|swimmer|hiker)|this athlete|this user|athlete|user|back))?|(?:send|write)(?: (?:a|him|her|them))? message|message|add (?:as )?friend|(?:athlet(?:en|in)? )?folgen|nachricht (?:senden|schreiben|schicken)|freund(?:in)? hinzufugen|suivre|s'abonner|(?:envoyer|ecrire) un message|ajouter (?:en|comme) ami|seguir|enviar (?:un |uma )?mensa(?:je|gem)|escribir(?:le)? un mensaje|segui|volg (?:dit lid|deze \p{L}+)|stuur bericht|(?:invia|scrivi|manda) (?:un )?messaggio|volgen|(?:stuur|verstuur) (?:een )?bericht|bericht sturen|folj|skicka (?:ett )?meddelande|フォロー(?:する)?|メッセージを?送(?:る|信)(?:する)?)$/u;
/** With a name: `Follow Ann`, `Ann folgen`. */
const followed =
  /^(?:following|unfollow|gefolgt|du folgst|abonnee?|suivie?|siguiendo|seguito|stai seguendo|a seguir|seguindo|volgend|je volgt|foljer|フォロー中)$/u;
const followsBy =
  /^(?:(?:un)?follow|suivre|seguir(?: a)?|segui|volg|folj|kudos to|give kudos to) (?!(?:us|me|this|live|on|along|your|my|route|the|our|notre|nous|la|el|le|il|ons|oss)(?: |$))\p{L}[\p{L}.'-]*(?: \p{L}[\p{L}.'-]*)?$|^(?!(?:uns|mir|dieser|der|hier)(?: |$))\p{L}[\p{L}.'-]*(?: \p{L}[\p{L}.'-]*)? (?:folgen|volgen)$|^(?:je volgt|du folgst|you(?:'re| are) following|tu suis|vous suivez|sigues a|stai seguendo|du foljer|voce segue) (?!(?:nu|jetzt|now|maintenant|ahora|ora|agora)$)\p{L}[\p{L}.'-]*(?: \p{L}[\p{L}.'-]*)?$|^\S{1,20}さん?をフォロー(?:する)?$/u;

/**
 * Whether the page offers to follow its athlete or to write to them: then it is somebody else's. Asked only where nothing
 * tells that it is the athlete's own.
 */
export function notOwnByControls(
  root: Element,
  isSaid: (element: Element) => boolean = () => false,
): Reading<boolean> {
  for (const control of findAll(root, anyControl)) {
    if (isSaid(control)) continue;
    const pressed = /^BUTTON$/i.test(control.tagName) || attribute(control, 'role') === 'button';
    const said = saidBy(control).find(
      (text) =>
        strangers.test(bare(text)) ||
        turnsToStranger(foldWord(text)) ||
        (followsBy.test(bare(text)) && namesPerson(control, text, root)) ||
        (pressed && followed.test(bare(text))),
    );
    const inside = inOther(control, `${notOfTheWorkout}, li, table`);
    const once = said !== undefined && followsBy.test(bare(said)) && !inOther(control);
    if (said && (once || inside === null || !root.contains(inside) || inside === root || isToolbar(inside)))
      return seen(false, said, 'label');
  }
  return notOnPage;
}

/** What an element stands in that is about something else. The page as a whole may have such a name. */
function inOther(control: Element, css = notOfTheWorkout): Element | null {
  const inside = control.closest(css);
  const whole = inside && (/^(?:BODY|HTML)$/.test(inside.tagName) || find(inside, 'h1') !== undefined);
  return whole ? null : inside;
}

/**
 * Whether a control names somebody: to whom the page links, or whose whole name stands in the control's own block above the
 * page's heading, or behind "by". `Follow Ann` beside `Ann Kerr`; not `Follow Coast` below a route called Coast Path.
 */
function namesPerson(control: Element, text: string, root: Element): boolean {
  const [, inJapanese] = /^(\S{2,12}?)さん/u.exec(text) ?? [];
  if (inJapanese) return textUnder(root.ownerDocument.body).split(`${inJapanese}さん`).length > 2;
  const words = text.split(/[^\p{L}.'’-]+/u);
  const linked = findAll(root, 'a[href]').filter((one) => toPerson.test(attribute(one, 'href') ?? ''));
  const heading = find(root, 'h1');
  const block = control.parentElement;
  const above = block && heading && (control.compareDocumentPosition(heading) & 4) !== 0;
  const whole = (one: Element) =>
    words.length === 2 && /^\S+ \S+$/.test(textUnder(one)) && isPersonName(textUnder(one));
  const beside = above ? findAll(block, 'strong, b, a[href]').filter(whole) : [];
  const byThem = findAll(root, 'a[href]').filter((one) => whole(one) && standsBehindBy(one));
  return [...linked, ...beside, ...byThem].some((one) => words.includes(textUnder(one).split(' ')[0] ?? ' '));
}

/** `Ride by Ann Kerr` */
function standsBehindBy(name: Element): boolean {
  const line = name.parentElement ? textUnder(name.parentElement) : '';
  const before = line.slice(0, line.indexOf(textUnder(name))).trim();
  return before.length <= 40 && /(?:^|\s)(?:by|of|von|par|de|por|di|da|do|door|van|av)$/iu.test(before);
}

const anyControl =
  '[class*="action" i] > span, [class*="_ops" i] > span, [class*="toolbar" i] > span, a[href], button, [role="button"], input[type="submit"], input[type="button"], ion-button, md-button, mwc-button, sl-button, wa-button, fluent-button, vaadin-button, ui5-button';
const notOfTheWorkout =
  'aside, nav, dialog, footer, [class*="comment" i], [id*="comment" i], [class*="sidebar" i], [class*="widget" i]';

/** What WordPress shows the writer of a post. */
const editLink = /(?:^|\s)post-edit-link(?:\s|$)/;

function saidBy(control: Element): string[] {
  const texts = [
    textUnder(control),
    // A picture in letters beside the words.
    ...childrenOf(control).map((child) => (child instanceof Element ? textUnder(child) : '')),
    ...['aria-label', 'title', 'value'].map((name) => attribute(control, name)),
    ...findAll(control, 'img[alt]').map((picture) => attribute(picture, 'alt')),
  ];
  return texts.filter((text): text is string => text !== undefined && text !== '' && text.length <= 50);
}

function standsElsewhere(control: Element, root: Element): boolean {
  let around = control.closest(elsewhere);
  while (around && around !== root && root.contains(around)) {
    // A cell of a page laid out as a table holds its heading too.
    if (!isToolbar(around) && findAll(around, 'h1').length === 0) return true;
    around = around.parentElement?.closest(elsewhere) ?? null;
  }
  return false;
}

/** A list of the page's own actions: few, and without a figure. */
function isToolbar(item: Element): boolean {
  const list = item.closest('ul, menu');
  return (
    item.tagName.toUpperCase() === 'LI' &&
    list !== null &&
    findAll(list, 'a[href], button').length <= 6 &&
    !/\d/.test(textUnder(list))
  );
}

const bare = (text: string) => foldWord(text.replace(/[^\p{L}\p{N}' ]+/gu, ' '));

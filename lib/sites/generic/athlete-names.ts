import { attribute, childrenOf, find, findAll } from '../../page/safe-dom';
import { speaksOfCoach } from './coach-words';
import { foldWord } from './label-words';
import { workoutKinds } from './labels-of-workout';
import { type Cell, partsOfTitle, textUnder } from './page-cells';
import { isHandle, isPersonName } from './person-names';

const near = 14;
const mostLinks = 60;
const mostBars = 40;
/** What leads to a person, in an address. */
export const toPerson =
  /(?:^|\/)(?:@|~)?(?:athlet\w*|sportler(?:innen)?|deportistas?|sporters?|atleten|allievi|alunos?|rameu(?:r|se)s?|users?|u|members?|profiles?|people|persons?|walkers?|hikers?|riders?|runners?|rowers?|swimmers?|mitglied(?:er)?|nutzer|benutzer|membres?|utilisateurs?|coureurs?|cyclistes?|cyclists?|ciclistas?|ciclisti|nageurs?|laeufer|laufer|radler|fietsers?|lopare|cyklister|skiers?|adepter|socios?|usuarios?|miembros?|utenti|utente|soci|membri|atleti?|atletas?|leden|lid|gebruikers?|medlem(?:mar)?|anvandare|author|autor|auteur|autore|view_profile|profil|perfil|profilo|profiel)(?:\.(?:php|aspx?|jsp|html?|cgi|pl))?(?:[/?=]|$)|[?&](?:\w+=)?(?:mitglied|member|athlete|rower|runner|rider|swimmer|user|profil|socio|utente|membre|lid|medlem)(?:[=&]|$)/i;
const namedPerson = /(?:^|[-_\s])(?:by-?line|author|username|user-?name|athlete|owner|fullname)(?:$|[-_\s])/i;
/** What a log calls whoever does its workouts. */
const roles =
  'athlete|athlet(?:in)?|sportler(?:in)?|runner|rider|rower|swimmer|hiker|skier|member|mitglied|coureu(?:r|se)|cycliste|nageu(?:r|se)|athlète|membre|deportista|corredora?|ciclista|atleta|socio|socia|utente|lid|atleet|sporter|renner|medlem|löpare|åkare|選手';
/** What stands before the name of whoever did or wrote it. */
const by = new RegExp(`(?:^|\\s)(?:by|von|par|por|di|da|door|av|${roles}|投稿者|作者)[:：]?\\s*$`, 'iu');
/** Somebody else who was there or liked it. */
const beside =
  /(?:^|\s)(?:with|mit|avec|con|com|met|med|kudos from|kudos|liked by|and|und|et|y|e|en|och|for|für|map|imported from|synced from|recorded (?:with|by))[:：]?\s*$/iu;
/** Whether words before a name say that somebody else is meant, who was there or liked it. */
export const isBeside = (words: string) => beside.test(words);

const inOneText =
  /^(?:[\p{L}]{2,14} ){0,2}(?:by|von|par|por|di|da|door|av)[: ]+(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})(?:$|[ ,·|–-])/u;

/** Whether words look like a person's name or handle. */
function isName(words: string): boolean {
  return isPersonName(words) || isHandle(words);
}

/**
 * The names, folded, that a page gives whoever did its workout: in a line by its heading, in a link to a person there, or
 * behind "Athlete" (`sure`: one of the last two). Empty where nobody is named.
 */
export function athleteNames(
  cells: readonly Cell[],
  heading: Element | undefined,
): { readonly names: ReadonlySet<string>; readonly sure: ReadonlySet<string> } {
  const sure = new Set<string>();
  const at = heading ? cells.findIndex((c) => heading.contains(c.holder)) : -1;
  const names = new Set<string>();
  const accounts = heading ? accountLinks(heading.ownerDocument) : [];
  cells.forEach((cell, i) => {
    if (cell.aside || cell.how === 'field' || cell.holder.closest(saidElsewhere)) return;
    const nested = cell.holder.closest('table table') !== null;
    const before = cells[i - 1];
    const close = !nested && at >= 0 && Math.abs(i - at) <= near;
    if (beside.test(before?.text ?? '')) return;
    const link = cell.holder.closest('a[href]');
    if (link && accounts.includes(link)) return;
    const leads = close && link !== null && toPerson.test(attribute(link, 'href') ?? '');
    const labelled = before?.how === 'text' && before.text.length <= 40 && labels.test(before.text.trim());
    if ((leads || labelled) && isName(cell.text)) sure.add(foldWord(cell.text));
    const named =
      leads ||
      (close && namedPerson.test(attribute(cell.holder, 'class') ?? '')) ||
      (before?.how === 'text' && before.text.length <= 40 && by.test(before.text));
    if (named && isName(cell.text)) names.add(foldWord(cell.text));
    const told = close ? inOneText.exec(cell.text)?.[1] : undefined;
    if (told) names.add(foldWord(told));
  });
  for (const words of [...partsOfTitle(heading?.ownerDocument.title), ...nearby(cells, at)]) {
    const whose = whoseWorkout(words);
    if (!whose) continue;
    names.add(foldWord(whose));
    // `Tour of Lake Geneva`: only who is named by himself as well is somebody.
    if (cells.some(({ text }) => text === whose)) sure.add(foldWord(whose));
  }
  // The page's own title names who is linked to as a person on it: `Swim Log :: Ann Kerr`.
  for (const words of partsOfTitle(heading?.ownerDocument.title)) {
    const linked = cells.some(({ text, holder }) => {
      const link = text === words ? holder.closest('a[href]') : null;
      return link !== null && toPerson.test(attribute(link, 'href') ?? '');
    });
    if (linked && isPersonName(words) && words.includes(' ')) {
      names.add(foldWord(words));
      sure.add(foldWord(words));
    }
  }
  const inTitle =
    /\b(?:by|von|par|por|di|da|door|av) (\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3})(?=$| [-–|·:])/u.exec(
      heading?.ownerDocument.title ?? '',
    )?.[1];
  if (inTitle && cells.some((c) => c.text === inTitle)) names.add(foldWord(inTitle));
  return { names, sure };
}

const diaryNouns =
  '(?:training |race |running |ride )?(?:log|diary|journal)|(?:trainings|lauf|renn)?tagebuch|(?:carnet|journal)(?: de courses?| d.entrainement)?|diario(?: de entrenamiento| de carreras| di corsa| de treino)?|(?:trainings)?(?:dagboek|logboek)|(?:tranings|lopp)?dagbok';
const ofWhom = new RegExp(
  `^(?:${diaryNouns}|${workoutKinds}) (?:by|of|von|vom|de|d'|di|van|av|por|par|da|do|door|for|för) (\\p{Lu}[\\p{L}'’.-]+(?: (?:de |van |von |da |dos )?\\p{Lu}[\\p{L}'’.-]*){1,2})$`,
  'iu',
);
const possessive = new RegExp(
  `^(\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]*){0,2})(?:['’]s|['’]) (?:${diaryNouns}|${workoutKinds})$`,
  'iu',
);

/** The name in `Diary of Ann Kerr`, `Activité de Jo Roux`, `Ann Kerr's run`. Undefined for any other words. */
function whoseWorkout(words: string): string | undefined {
  if (words.length > 80) return undefined;
  const plain = words.normalize('NFC');
  const name = ofWhom.exec(plain)?.[1] ?? possessive.exec(plain)?.[1];
  return name && isPersonName(name) ? name : undefined;
}

/** The texts in the heading's neighbourhood. */
function nearby(cells: readonly Cell[], at: number): string[] {
  return at < 0
    ? []
    : cells
        .slice(Math.max(0, at - near), at + near)
        .filter(
          ({ how, aside, holder }) => how === 'text' && !aside && holder.closest(saidElsewhere) === null,
        )
        .map(({ text }) => text);
}

/** What stands before the one who did it and nobody else. */
const labels = new RegExp(
  `^(?!(?:kudos|liked|viewed|imported|map|recorded|powered|synced|sponsored|made|designed|photos?|foto) )\\p{L}{3,14} (?:by|von|da|por|par|door|av)$|^(?:${roles}|(?:posted|hiked|ridden|run|logged|written|eingetragen|erfasst|inserit[ao]|publicad[oa]|registrad[oa]|saisie?|publiée?|geplaatst|ingevoerd|inlagt|loggat) (?:by|von|da|por|par|door|av))[:：]?$`,
  'iu',
);

const saidElsewhere = 'nav, footer, [class*="comment" i], [id*="comment" i]';

const loggedIn =
  /(?:logged in as|signed in as|angemeldet als|eingeloggt als|connectée? en tant que|connectée? ?:|conectad[oa] como|sesión de|connesso come|accesso come|sessão de|ingelogd(?: als|:)|inloggad(?: som|:)|angemeldet:|eingeloggt:|logged in:|signed in:|conectad[oa]:|connesso:|ログイン中[:：]?)\s*[:：]?\s*(.{2,40}?)(?:\s*[|(·[]|$)/iu;
const greeting =
  /^(?:hi|hello|hey|welcome(?: back)?|hallo|servus|moin|willkommen|bonjour|salut|bienvenue|hola|bienvenid[oa]|ciao|benvenut[oa]|olá|oi|bem-vind[oa]|hoi|welkom|hej|välkommen|こんにちは|ようこそ)[,、!]?\s+(?!(?:to|zu|bei|in|a|à|en|sur|bij|till|al|ao|no|na|på) )(.{2,30}?)\s*[!.,|(]?$/iu;
const inContent =
  'main, article, [class*="comment" i], [id*="comment" i], [class*="chat" i], [class*="msg" i], [class*="message" i]';
const ofTheSite = 'a[href="/"], a[rel~="home"], [class*="logo" i], [class*="brand" i], title';
const bars =
  'header, nav, [role="banner"], [class*="user" i], [class*="account" i], [class*="login" i], [id*="login" i], [class*="navbar" i], [class*="topbar" i], [id*="user" i], [id^="head" i], [id$="header" i], [id^="top" i]';

/** The name, folded, of whoever looks at the page, where a bar says it: `Logged in as …`, `Hello, …`. Undefined where none does. */
export function viewerName(page: Document): string | undefined {
  for (const bar of barsOf(page)) {
    const words = textUnder(bar);
    if (words.length > 400) continue;
    const told = loggedIn.exec(words)?.[1];
    if (told && isName(told.trim())) return foldWord(told);
    for (const one of [bar, ...findAll(bar, '*').slice(0, mostLinks)]) {
      const said = textUnder(one);
      const greeted = said.length <= 44 ? greeting.exec(said.replace(/\s*[|(·[].*$/u, ''))?.[1] : undefined;
      if (greeted && isName(greeted)) return foldWord(greeted);
    }
  }
  return besideLogout(page);
}

/** What a coach calls those whose workouts they look at, and where their pages lead. */
const theirs =
  /^(?:(?:my|your|all|meine|mes|mis|i miei|(?:os )?meus|mijn|mina) )?(?:athletes|clients|patients|patienten|pacientes|pazienti|clientes|clienti|klanten|klienter|kunden|runners|swimmers|athleten|sportler|athletes|coureurs|atletas|deportistas|atleti|allievi|alunos|atleten|sporters|adepter|atleter|選手一覧)$/;
const theirPath =
  /\/(?:athletes?|clients?|athleten?|sportler|coureurs?|atletas?|deportistas?|atlet[ai]|alliev[io]|alunos?|sporters?|adept(?:er)?|atleter?)\/[^/]*\d[^/]*\//;

/** One of those whom a coach looks after, in an address: `/coach/athletes/318/`. */
const coachPath =
  /^\/(?:app\/)?(?:coach|trainer|entraineur|entrenador|allenatore|treinador|tranare)\/[\w-]+\/[^/]*\d[^/]*\//;

const inCare =
  /^(?:(?:my|meine|mes|mis|i miei|(?:os )?meus|mijn|mina) .+|clients|patients|patienten|pacientes|pazienti|clientes|clienti|klanten|klienter|kunden|allievi|alunos|adepter)$/;

/** Whether an address lies two steps or more below a list that a link leads to: one of them, and what they did. */
function leadsThrough(path: string, list: string): boolean {
  const below = /^\/[\w-]+(?:\/[\w-]+)*\/?$/.test(list) ? list.replace(/\/?$/, '/') : undefined;
  return (
    below !== undefined &&
    path.startsWith(below) &&
    path.slice(below.length).split('/').filter(Boolean).length >= 2
  );
}

/** Whether a coach looks at it: the address leads through one of their athletes, and the page to the list of them. */
export function seenByCoach(page: Document, path: string): boolean {
  // A list of athletes is anybody's; of one's own ones, or under a coach's name, it is a coach's.
  const coaches = barsOf(page).some((bar) =>
    speaksOfCoach(foldWord(textUnder(bar).slice(0, 600)).replace(/[.!?]+$/, '')),
  );
  if (coaches && coachPath.test(path)) return true;
  return findAll(page, 'a[href]')
    .slice(0, 200)
    .some(
      (link) =>
        theirs.test(foldWord(textUnder(link))) &&
        (theirPath.test(path) ||
          (leadsThrough(path, attribute(link, 'href') ?? '') &&
            (inCare.test(foldWord(textUnder(link))) || coaches))),
    );
}

const logout =
  /^(?:log ?out|sign ?out|log off|abmelden|ausloggen|logout|(?:se )?deconnecter|deconnexion|cerrar sesion|salir|desconectar|esci|disconnetti|logout|sair|terminar sessao|uitloggen|afmelden|logga ut|ログアウト)$/;
const mostLogouts = 4;

/** The name, folded, that stands in the same line as the way out: whoever looks at the page. */
function besideLogout(page: Document): string | undefined {
  const isLinked = (name: string) =>
    findAll(page, 'header a[href], nav a[href], [role="banner"] a[href]')
      .slice(0, mostLinks)
      .some((link) => toPerson.test(attribute(link, 'href') ?? '') && textUnder(link) === name);
  const ways = findAll(page, 'a[href], button')
    .slice(0, 200)
    .filter((one) => logout.test(foldWord(textUnder(one))))
    .slice(0, mostLogouts);
  for (const way of ways) {
    let around = way.parentElement;
    for (let level = 0; around && level < 3; level++, around = around.parentElement) {
      if (textUnder(around).length > 160) break;
      const told = loggedIn.exec(textUnder(around))?.[1]?.trim();
      if (told && isName(told)) return foldWord(told);
      const texts = [around, ...findAll(around, '*')]
        .filter(
          (one) => one.closest('a[href], button') === null || toPerson.test(attribute(one, 'href') ?? ''),
        )
        .flatMap((one) =>
          childrenOf(one).map((child) => (child.nodeType === 3 ? ((child as Text).data ?? '') : '')),
        )
        .map((words) => words.replace(/^[\s|·,:]+|[\s|·,:!]+$/g, '').replace(/\s+/g, ' '))
        .filter((words) => words !== '');
      const names = texts.flatMap((words) => {
        const name = greeting.exec(words)?.[1] ?? words;
        return isName(name) && !accountWords.test(foldWord(name)) && /^[@\p{Lu}]|_|\d/u.test(name)
          ? [{ name, greeted: name !== words }]
          : [];
      });
      const [only] = names;
      // "Menu", "Premium" and "Français" stand there too.
      if (only && names.length === 1 && (only.greeted || / |_|\d|^@/.test(only.name) || isLinked(only.name)))
        return foldWord(only.name);
    }
  }
  return undefined;
}

/** The names, folded, that the bars above the content have in a text of its own: on a page of one's own one of them is oneself. */
export function namesInBars(page: Document, heading?: Element): ReadonlySet<string> {
  const names = new Set<string>();
  for (const bar of barsOf(page)) {
    // Below the heading stand others.
    if (heading && (heading.compareDocumentPosition(bar) & 4) !== 0 && !bar.closest('header, nav')) continue;
    if (textUnder(bar).length > 900) continue;
    for (const one of [bar, ...findAll(bar, '*').slice(0, mostLinks)]) {
      if (one.closest(ofTheSite) || !isAccount(one, bar)) continue;
      for (const child of childrenOf(one)) {
        const words = child.nodeType === 3 ? ((child as Text).data ?? '').replace(/\s+/g, ' ').trim() : '';
        if (isName(words) && !accountWords.test(foldWord(words)))
          names.add(foldWord(words).replace(/ ?(?:さん|様)$/u, ''));
      }
    }
  }
  return names;
}

const account =
  /(?:^|[-_\s])(?:account|profile?|profil|user(?:-?(?:name|menu|nav|info|box))?|usr|who(?:ami)?|me|login|logged|welcome|hello|avatar|konto|benutzer|usuario|utente|utilisateur|perfil|anmeldung|compte|conta|cuenta|dropdown-toggle|chip)(?:$|[-_\s\d])/i;
const ofOthers = /notif|message|online|feed|kudos|friend|follow|list|result|search/i;

/** Whether an element of a bar is about the viewer's account: by its own name or one around it, or by where its link leads. */
function isAccount(one: Element, bar: Element): boolean {
  const names = (element: Element) =>
    `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  let told = false;
  for (let around: Element | null = one; around; around = around.parentElement) {
    if (ofOthers.test(names(around))) return false;
    const link = around.tagName === 'A' ? (attribute(around, 'href') ?? '') : '';
    told ||=
      account.test(names(around)) ||
      toPerson.test(link) ||
      /(?:^|\/)(?:profile?|profil|account|me|perfil|konto)(?:[/?.#]|$)/i.test(link);
    told ||= /^(?:BUTTON|SUMMARY)$/.test(around.tagName) || /-(?:USER|TAB-BUTTON)$/.test(around.tagName);
    if (around === bar) break;
  }
  return told;
}

/**
 * The links in the bars above the content that lead to the viewer's own account: called so, in a block called so, or beside
 * the way out. A menu may hold the athlete's pages as well, a trail of links leads to them, and a block called "user" may be
 * the athlete's.
 */
export function accountLinks(page: Document): Element[] {
  return barsOf(page)
    .filter((bar) => bar.matches(sureBars) && find(bar, 'h1, h2') === undefined && !bar.matches(trails))
    .flatMap((bar) => {
      const out = findAll(bar, 'a[href], button').some((way) => logout.test(foldWord(textUnder(way))));
      return findAll(bar, 'a[href]')
        .slice(0, mostLinks)
        .filter(
          (link) =>
            toPerson.test(attribute(link, 'href') ?? '') &&
            link.closest(trails) === null &&
            (out || accountWords.test(foldWord(textUnder(link))) || isCalledAccount(link, bar)),
        );
    });
}

/** Whether a link or what is around it in a bar has the name of an account. */
function isCalledAccount(link: Element, bar: Element): boolean {
  for (let around: Element | null = link; around && around !== bar; around = around.parentElement) {
    const names = `${attribute(around, 'class') ?? ''} ${attribute(around, 'id') ?? ''}`;
    if (account.test(names) && !ofOthers.test(names)) return true;
  }
  return false;
}

const trails = '[class*="breadcrumb" i], [aria-label*="breadcrumb" i], ol';
const sureBars =
  'header, nav, [role="banner"], [class*="account" i], [class*="login" i], [id*="login" i], [class*="navbar" i], [class*="topbar" i], [id^="head" i], [id$="header" i], [id^="top" i]';

/** What leads to the account of whoever looks at the page, and is nobody's name. */
const accountWords =
  /^(?:(?:my|mein|mon|mi|il mio|o meu|meu|mijn|min) )?(?:profile?|perfil|profilo|profiel|konto|account|cuenta|conta|compte|プロフィール|マイページ|アカウント)$/u;

function barsOf(page: Document): Element[] {
  return findAll(page, bars)
    .filter((bar) => bar.closest(inContent) === null)
    .slice(0, mostBars);
}

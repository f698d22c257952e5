import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans-jp/wght.css';
import { render } from 'preact';
import { loadLanguage } from '../../lib/messages/load-language';
import { type Language, sayFrom } from '../../lib/messages/say';
import { findClipped } from './find-clipped';
import { type Surface, shownAt } from './gallery-state';
import { pseudoLanguage } from './pseudo-language';
import { allStates } from './states';
import { panelStyles, stylesOf } from './surface-styles';

// A plain page that draws one state of one surface: index.html#state=panel-many&language=de&tone=dark
window.gallery = {
  states: allStates.map(({ name, surface }) => ({ name, surface })),
  show,
  clipped: findClipped,
};
addEventListener('hashchange', () => void show(location.hash));
void show(location.hash);

async function show(address: string): Promise<void> {
  const { state: name, language: code, tone, direction } = shownAt(address);
  const state = allStates.find((one) => one.name === name);
  if (!state) return;
  const read = code === 'pseudo' ? pseudoLanguage() : await loadLanguage(code, 'en');
  const language: Language = { ...read, direction };
  const root = document.documentElement;
  Object.assign(root, { lang: language.code, dir: direction });
  root.dataset.tone = tone;
  const box = emptyBox(state.surface, tone);
  state.draw({ box, language, say: sayFrom(language.messages) });
  await painted();
  if (state.then) {
    state.then(box);
    await painted();
  }
  // Laid out, so that the fonts it needs are asked for.
  if (box.offsetHeight > 0) await document.fonts.ready;
  scrollTo(0, 0);
  root.dataset.shown = name;
}

/** A fresh page of a surface with nothing in it. */
function emptyBox(surface: Surface, tone: string): HTMLElement {
  for (const old of document.body.children) {
    const box = old.shadowRoot?.querySelector('.cw') ?? old;
    if (box.id !== '' || box.matches('.cw')) render(null, box);
  }
  document.body.replaceChildren();
  document.body.className = surface === 'popup' && innerWidth > 360 ? 'in-a-tab' : '';
  document.adoptedStyleSheets = [sheet(stylesOf(surface))];
  const box = document.createElement('div');
  box.className = surface === 'panel' ? 'cw cw-panel' : 'cw';
  if (surface !== 'panel') {
    box.id = 'app';
    document.body.append(box);
    return box;
  }
  // The panel stands in a root of its own, here an open one. A page has its heading and its main part.
  const main = document.createElement('main');
  const host = document.createElement('crampwise-panel');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet(panelStyles())];
  box.dataset.tone = tone;
  shadow.append(box);
  main.append(host);
  document.body.append(main);
  return box;
}

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/** Two frames, one to draw and one to know that it was drawn, and the effects that follow a frame. */
function painted(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

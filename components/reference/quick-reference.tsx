import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Say } from '../../lib/messages/say';
import { Icon } from '../shared/icon';
import { closeIcon, searchIcon, settingsIcon } from '../shared/icon-shapes';
import { Logo } from '../shared/logo';
import { CrampingNow } from './cramping-now';
import { Checked } from './doctor-check';
import type { ReferenceStore } from './reference-store';
import { searchReference } from './search-reference';
import { SectionView } from './section-view';
import { referenceSections } from './sections';
import { TabStrip } from './tab-strip';

/** The quick reference: what to do now, then all there is to read. Works with no workout open, and offline. */
export function QuickReference({ store, say }: { store: ReferenceStore; say: Say }) {
  const query = useSignal('');
  const searching = query.value.trim() !== '';
  const target = store.target.value;
  useEffect(() => {
    if (target !== undefined) query.value = '';
    if (target === 'now' && !searching) {
      document.getElementById('now')?.scrollIntoView({ block: 'start' });
      document.getElementById('now-title')?.focus({ preventScroll: true });
      store.target.value = undefined;
    }
  }, [target, searching]);
  return (
    <div class="side">
      <header class="side-head">
        <div class="side-title">
          <Logo size={24} />
          <h1 class="h">{say('ref.title')}</h1>
          <button
            type="button"
            class="icon-btn"
            aria-label={say('panel.settings')}
            onClick={store.openSettings}
          >
            <Icon shape={settingsIcon} />
          </button>
        </div>
        <search class="search" aria-label={say('ref.search')}>
          <label class="vh" for="search">
            {say('ref.search')}
          </label>
          <Icon shape={searchIcon} size={18} />
          <input
            id="search"
            class="input"
            type="text"
            inputMode="search"
            autocomplete="off"
            placeholder={say('ref.search')}
            value={query.value}
            onInput={(event) => {
              query.value = event.currentTarget.value;
            }}
          />
          {searching && (
            <button
              type="button"
              class="icon-btn"
              aria-label={say('ref.search.clear')}
              onClick={() => {
                query.value = '';
              }}
            >
              <Icon shape={closeIcon} size={16} />
            </button>
          )}
        </search>
      </header>
      <main>
        {store.ticked.value.size > 0 && (
          <div class="on-top">
            <Checked store={store} say={say} />
          </div>
        )}
        <TabStrip store={store} say={say} />
        {searching ? (
          <Results store={store} say={say} query={query.value} />
        ) : (
          <>
            <CrampingNow store={store} say={say} />
            <div class="refs">
              <p class="refs-t">{say('ref.contents')}</p>
              {referenceSections.map((section) => (
                <SectionView key={section.id} store={store} section={section} say={say} />
              ))}
            </div>
          </>
        )}
      </main>
      <footer class="side-foot">
        <p class="standing">
          {say('standing.text')} {say('standing.ask')}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              store.target.value = 'doctor';
            }}
          >
            {say('standing.doctor')}
          </button>
        </p>
      </footer>
    </div>
  );
}

function Results({ store, say, query }: { store: ReferenceStore; say: Say; query: string }) {
  const hits = searchReference(query, say);
  const shown = query.trim();
  return (
    <div class="results">
      <p class="sub" role="status">
        {hits.length === 0
          ? say('ref.noResults', { query: shown })
          : say('ref.results', { count: hits.length, query: shown })}
      </p>
      <ul>
        {hits.map((hit) => (
          <li key={hit.text}>
            <a
              href={`#${hit.section}`}
              onClick={(event) => {
                event.preventDefault();
                store.target.value = hit.section;
              }}
            >
              <b>{hit.title}</b>
              <span>
                {hit.text.slice(0, hit.from)}
                <mark>{hit.text.slice(hit.from, hit.to)}</mark>
                {hit.text.slice(hit.to)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

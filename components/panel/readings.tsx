import { useRef } from 'preact/hooks';
import type { Tile } from '../../lib/report/report';
import { Icon } from '../shared/icon';
import type { PanelState } from './panel-state';
import { Quote } from './quote';
import { ValueEditor } from './value-editor';

/** What was read and from where, each value correctable in place; then the notes with the words picked up. */
export function Readings({ state }: { state: PanelState }) {
  const { read, drawings } = state.report.value;
  const list = useRef<HTMLUListElement>(null);
  const close = (field: string) => {
    state.editing.value = undefined;
    // Focus goes back to the tile that the editor stood in for.
    setTimeout(() => list.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus());
  };
  return (
    <div class="sec read">
      <div class="sec-head">
        <h3 class="h-sec">{read.title}</h3>
      </div>
      <ul class="facts" ref={list}>
        {read.tiles.map((tile) =>
          state.editing.value === tile.field ? (
            <ValueEditor key={tile.field} state={state} tile={tile} close={() => close(tile.field)} />
          ) : (
            <li key={tile.field}>
              <TileButton state={state} tile={tile} />
            </li>
          ),
        )}
      </ul>
      {read.quotes.length > 0 ? (
        <Quotes state={state} />
      ) : (
        read.quoteCaption && <NoNote state={state} text={read.quoteCaption} />
      )}
      {read.setAside.map(({ which, text, undo }) => (
        <p class="doubt" key={which}>
          <Icon shape={drawings.info} size={16} />
          <span>
            {text}{' '}
            <button type="button" class="link" onClick={() => void state.act({ act: 'right-words', which })}>
              {undo}
            </button>
          </span>
        </p>
      ))}
      {read.doubts.map((doubt) => (
        <p class="doubt" key={doubt}>
          <Icon shape={drawings.info} size={16} />
          <span>{doubt}</span>
        </p>
      ))}
    </div>
  );
}

function TileButton({ state, tile }: { state: PanelState; tile: Tile }) {
  const { words, drawings } = state.report.value;
  const open = () => {
    state.editing.value = tile.field;
  };
  if (tile.value === undefined) {
    return (
      <button type="button" class="fact unknown" data-field={tile.field} onClick={open}>
        <span class="k">{tile.label}</span>
        <span class="v">{words.add}</span>
        <Icon shape={drawings.plus} size={16} />
      </button>
    );
  }
  return (
    <button type="button" class={tile.yours ? 'fact yours' : 'fact'} data-field={tile.field} onClick={open}>
      <span class="k">
        {tile.label}
        {tile.yours ? (
          <>
            {' · '}
            <span class="yours-tag">{words.pageSaid}</span>
          </>
        ) : (
          tile.from && ` · ${tile.from}`
        )}
      </span>
      <span class="v">
        <bdi>{tile.value}</bdi>
      </span>
      <span class="vh">, {words.correct}</span>
      <Icon shape={drawings.edit} size={16} />
    </button>
  );
}

function Quotes({ state }: { state: PanelState }) {
  const { read, drawings } = state.report.value;
  return (
    <div class="quoted">
      <Icon shape={drawings.quote} />
      <div>
        {read.quotes.map((pieces, i) => (
          <blockquote key={i}>
            <Quote pieces={pieces} />
          </blockquote>
        ))}
      </div>
      <p class="cap">
        <span>{read.quoteCaption}</span>
        {read.wrongWords && (
          <button
            type="button"
            class="link"
            onClick={() => {
              // What happened instead is asked at once, in the cramp's own tile.
              void state.act({ act: 'wrong-words', which: 'cramp' }).then((ok) => {
                if (ok) state.editing.value = 'cramp';
              });
            }}
          >
            {read.wrongWords}
          </button>
        )}
      </p>
    </div>
  );
}

function NoNote({ state, text }: { state: PanelState; text: string }) {
  return (
    <div class="quoted">
      <Icon shape={state.report.value.drawings.note} />
      <p class="sub">{text}</p>
    </div>
  );
}

import { render } from 'preact';
import { addressOf, type Canvas, type GalleryState, type Shown } from './gallery-state';

type Scene = (frame: (state: string, className?: string) => preact.ComponentChild) => preact.ComponentChild;

function scene(name: string, draw: Scene): GalleryState {
  return {
    name: `store-${name}`,
    surface: 'store',
    draw: ({ box, language }: Canvas) => {
      const tone: Shown['tone'] = document.documentElement.dataset.tone === 'dark' ? 'dark' : 'light';
      const frame = (state: string, className?: string) => {
        const shown = { state, language: language.code, direction: language.direction, tone };
        return <iframe class={className} title={state} src={`index.html#${addressOf(shown)}`} />;
      };
      render(
        <div class="scene">
          <div class="bar">
            <i />
            <i />
            <i />
            <b />
          </div>
          {draw(frame)}
        </div>,
        box,
      );
    },
  };
}

/** A page of a training log, in bars: none of a real site's looks. */
function Log({ children }: { children?: preact.ComponentChildren }) {
  return (
    <div class="log">
      <i style={{ width: '38%' }} />
      <i style={{ width: '62%' }} />
      <div class="figures">
        <span />
        <span />
        <span />
        <span />
      </div>
      {children}
      <i style={{ width: '88%' }} />
      <i style={{ width: '74%' }} />
      <i style={{ width: '81%' }} />
      <div class="map" />
    </div>
  );
}

/** The five pictures of the stores, 1280 by 800. */
export const storeScenes: readonly GalleryState[] = [
  scene('1-panel', (frame) => <Log>{frame('panel-cramp-noted')}</Log>),
  scene('2-doctor-card', (frame) => <Log>{frame('panel-doctor-card')}</Log>),
  scene('3-cramping-now', (frame) => (
    <>
      <Log>{frame('panel-closed', 'closed')}</Log>
      {frame('side-workout', 'at-side')}
    </>
  )),
  scene('4-popup', (frame) => (
    <>
      <Log>{frame('panel-closed', 'closed')}</Log>
      {frame('popup-read', 'over')}
    </>
  )),
  scene('5-welcome', (frame) => frame('welcome', 'whole')),
];

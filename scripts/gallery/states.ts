import type { GalleryState } from './gallery-state';
import { pageStates } from './page-states';
import { panelStates } from './panel-states';
import { popupStates } from './popup-states';
import { sidePanelStates } from './side-panel-states';
import { storeScenes } from './store-scenes';

/** Every state of every surface, and the scenes of the stores. */
export const allStates: readonly GalleryState[] = [
  ...panelStates,
  ...popupStates,
  ...sidePanelStates,
  ...pageStates,
  ...storeScenes,
];

import {
  crampIcon,
  durationIcon,
  heatIcon,
  historyIcon,
  type Icon,
  intensityIcon,
  listIcon,
  nearcrampIcon,
  noteIcon,
} from '../shared/icon-shapes';

/** The drawings of factors, by the name a report gives them. */
const factorIcons: Record<string, Icon> = {
  cramp: crampIcon,
  nearcramp: nearcrampIcon,
  history: historyIcon,
  duration: durationIcon,
  intensity: intensityIcon,
  heat: heatIcon,
  note: noteIcon,
};

/** A factor's drawing; an unknown name gets a neutral one. */
export function factorIcon(name: string): Icon {
  return Object.hasOwn(factorIcons, name) ? (factorIcons[name] ?? listIcon) : listIcon;
}

import type { TabStatus } from '../../lib/protocol/tab-status';
import type { Mark } from '../../lib/report/report';

/** What the toolbar icon of a tab looks like; its words are the title's. */
export interface ToolbarForm {
  /** Grey where nothing is read. */
  readonly grey: boolean;
  /** One sign, told apart by its form; '' for none. Never a count. */
  readonly sign: string;
  /** The ground of the sign; white stands on it. */
  readonly color: string;
}

/** Fuller circles for more factors, as in the panel's own mark. Colours: the light ones of theme/tokens.css. */
const signs: Readonly<Record<Mark, readonly [sign: string, color: string]>> = {
  none: ['·', '#50646d'],
  few: ['◔', '#1a6596'],
  several: ['◑', '#875200'],
  many: ['●', '#7d2f77'],
  unknown: ['?', '#566761'],
  flag: ['⚑', '#a8261f'],
};
const [question, quiet] = signs.unknown;

/** The form of the toolbar icon for what a tab is: on, off, a band, words on the doctor list, or nothing for us. */
export function toolbarForm(status: TabStatus): ToolbarForm {
  switch (status.state) {
    case 'read': {
      const [sign, color] = signs[status.mark];
      return { grey: false, sign, color };
    }
    case 'hidden':
      return { grey: false, sign: '', color: quiet };
    case 'off':
    case 'site-off':
    case 'no-access':
      return { grey: true, sign: '–', color: quiet };
    case 'unread':
      return { grey: true, sign: question, color: quiet };
    case 'unsupported':
    case 'addable':
    case 'waiting':
    case 'others':
      return { grey: true, sign: '', color: quiet };
  }
}

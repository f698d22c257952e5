import { readFileSync } from 'node:fs';
import path from 'node:path';

const sheets = [
  'theme/tokens',
  'theme/controls',
  'theme/buttons',
  'panel/panel-frame',
  'panel/panel-readings',
  'panel/panel-factors',
  'panel/doctor-card',
];

/** The panel's own styles as one text, for looking at its markup outside its closed root. */
export function panelStyles(): string {
  const folder = path.resolve(import.meta.dirname, '../../components');
  return sheets.map((sheet) => readFileSync(path.join(folder, `${sheet}.css`), 'utf8')).join('\n');
}

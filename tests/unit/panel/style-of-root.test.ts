// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { styleRoot } from '../../../lib/page/style-of-root';

const rootOf = () => document.createElement('div').attachShadow({ mode: 'closed' });

it('a sheet is adopted, and nothing is put into the root', () => {
  const root = rootOf();
  styleRoot(root, '.panel { color: red }');
  expect(root.adoptedStyleSheets).toHaveLength(1);
  expect(root.childNodes).toHaveLength(0);
});

it('where the browser denies that to add-ons, as Firefox 140 does, the styles stand in an element', () => {
  const root = rootOf();
  Object.defineProperty(root, 'adoptedStyleSheets', {
    set() {
      throw new Error('Accessing from Xray wrapper is not supported.');
    },
  });
  styleRoot(root, '.panel { color: red }');
  expect(root.querySelector('style')?.textContent).toBe('.panel { color: red }');
});

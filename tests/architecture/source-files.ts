import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Every source file that ships, as paths from the root. */
export function sourceFiles(): string[] {
  return ['entrypoints', 'components', 'lib']
    .flatMap((dir) => walk(dir))
    .filter((f) => /\.(ts|tsx)$/.test(f));
}

/** Every file of the project that people read. */
export function allFiles(): string[] {
  const own = ['entrypoints', 'components', 'lib', 'scripts', 'tests', 'types'].flatMap((dir) => walk(dir));
  return [...own, 'wxt.config.ts', 'vitest.config.ts'].filter((f) => /\.(ts|tsx|mts|mjs|css)$/.test(f));
}

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Source without comments, so that words in a comment are no finding. */
export function code(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1');
}

/** The files that a file imports (types as well), as paths from the root; packages are left out. */
export function importsOf(file: string): string[] {
  const found = [...code(file).matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)];
  return found.map(([, spec = '']) => path.posix.join(path.posix.dirname(file), spec.replace(/\?.*$/, '')));
}

/** The packages that a file imports for more than their types. */
export function packagesOf(file: string): string[] {
  return [...withoutTypes(file).matchAll(/from\s*['"]([^.'"][^'"]*)['"]/g)].map(([, spec = '']) => spec);
}

/** The files that a file imports for more than their types. */
function loadedBy(file: string): string[] {
  const found = [...withoutTypes(file).matchAll(/(?:from|import)\s*['"](\.[^'"]+)['"]/g)];
  return found.map(([, spec = '']) => path.posix.join(path.posix.dirname(file), spec.replace(/\?.*$/, '')));
}

function withoutTypes(file: string): string {
  return code(file).replace(/(?:import|export) type [\s\S]*?from\s*['"][^'"]+['"];/g, '');
}

/** A file and all that is loaded with it, through and through. */
export function reachedFrom(entry: string): string[] {
  const all = new Set(sourceFiles());
  const seen = new Set<string>();
  const resolve = (to: string) =>
    [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`, `${to}/index.tsx`].find((f) => all.has(f));
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const to of loadedBy(file)) {
      const found = resolve(to);
      if (found) visit(found);
    }
  };
  visit(entry);
  return [...seen];
}

function walk(dir: string): string[] {
  return readdirSync(path.join(root, dir), { withFileTypes: true }).flatMap((entry) => {
    const at = `${dir}/${entry.name}`;
    return entry.isDirectory() ? walk(at) : [at];
  });
}

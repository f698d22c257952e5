import path from 'node:path';
import { build } from 'vite';

/** The gallery's page, built: each file by its path. */
export async function builtPage(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const output = await build({
    configFile: false,
    root: path.resolve(import.meta.dirname),
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, target: 'es2022', minify: false, assetsInlineLimit: 0 },
  });
  const built = Array.isArray(output) ? output : 'output' in output ? [output] : [];
  return new Map(
    built
      .flatMap((one) => one.output)
      .map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
}

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * A copy of a Chromium build that may read some hosts from the start. Chromium asks for a new site with a prompt that
 * nobody can click on without a screen; with this build asking succeeds at once.
 */
export function allowedBuild(
  build: string,
  hosts: readonly string[],
): { readonly directory: string; readonly remove: () => void } {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'allowed-build-'));
  fs.cpSync(build, directory, { recursive: true });
  const file = path.join(directory, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  manifest.host_permissions.push(...hosts.map((host) => `https://${host}/*`));
  fs.writeFileSync(file, JSON.stringify(manifest));
  return { directory, remove: () => fs.rmSync(directory, { recursive: true, force: true }) };
}

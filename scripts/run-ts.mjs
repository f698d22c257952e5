// Runs one exported function of a TypeScript file: node scripts/run-ts.mjs FILE EXPORT [args…]
import { runnerImport } from 'vite';

const [file, name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(new URL(`../${file}`, import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
process.exitCode = (await module[name](args)) ?? 0;

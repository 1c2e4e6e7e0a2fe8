import type { Plugin } from 'vite';

/**
 * Takes out the module copies of page scripts. @crxjs/vite-plugin builds each `*.iife.ts` into one file of its own and
 * leaves the chunk it was loaded as in the bundle, and with it chunks that such copies share, where nothing refers to
 * them.
 */
export function withoutScriptCopies(): Plugin {
  return {
    name: 'ermine:without-script-copies',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.keys(bundle)) if (/\.iife\.ts-[\w-]+\.js$/.test(file)) delete bundle[file];
        for (const file of unused(bundle)) delete bundle[file];
      },
    },
  };
}

type Bundle = Parameters<Extract<NonNullable<Plugin['generateBundle']>, (...args: never) => unknown>>[1];

/** Chunks that are no entry and that no chunk imports. */
function unused(bundle: Bundle): string[] {
  const outputs = Object.values(bundle);
  const imported = new Set(
    outputs.flatMap((output) => (output.type === 'chunk' ? [...output.imports, ...output.dynamicImports] : [])),
  );
  return outputs
    .filter((output) => output.type === 'chunk' && !output.isEntry && !imported.has(output.fileName))
    .map(({ fileName }) => fileName);
}

import type { Plugin } from 'vite';

/**
 * Takes out the module copies of page scripts. @crxjs/vite-plugin builds each `*.iife.ts` into one file of its own and
 * leaves the chunk it was loaded as in the bundle, where nothing refers to it.
 */
export function withoutScriptCopies(): Plugin {
  return {
    name: 'ermine:without-script-copies',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.keys(bundle)) if (/\.iife\.ts-[\w-]+\.js$/.test(file)) delete bundle[file];
      },
    },
  };
}

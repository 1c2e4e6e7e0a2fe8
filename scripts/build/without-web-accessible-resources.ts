import type { Plugin } from 'vite';

/**
 * Takes `web_accessible_resources` out of the emitted manifest. @crxjs/vite-plugin lists every imported content script
 * there; registration does not need it, and any site could probe for the extension through it.
 */
export function withoutWebAccessibleResources(): Plugin {
  return {
    name: 'ermine:without-web-accessible-resources',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const asset = bundle['manifest.json'];
        if (asset?.type !== 'asset') throw new Error('The build emitted no manifest.json.');
        const { web_accessible_resources: _listed, ...rest } = JSON.parse(String(asset.source));
        asset.source = `${JSON.stringify(rest, null, 2)}\n`;
      },
    },
  };
}

// Data: domains under which many have their sites, each under a name of its own (`acme.platform.example`).

/** Builders of sites and shops that the public suffix list leaves out. */
export const SITE_PLATFORMS: readonly string[] = [
  'kotisivukone.com',
  'kotisivukone.fi',
  'yhdistysavain.fi',
  '123kotisivu.fi',
  'mycashflow.fi',
  '123hemsida.se',
  'n.nu',
  'abicart.com',
  'quickbutik.com',
  'mystore.no',
  '24nettbutikk.no',
  '123hjemmeside.no',
  '123hjemmeside.dk',
  'simplesite.com',
  'jimdo.com',
  'jimdofree.com',
  'jimdosite.com',
  'webnode.com',
  'webnode.fi',
  'webnode.se',
  'webnode.dk',
  'webnode.cz',
  'webnode.page',
  'mystrikingly.com',
  'business.site',
  'godaddysites.com',
  'squarespace.com',
  'wordpress.com',
  'wixsite.com',
  'weebly.com',
  'webs.com',
  'yolasite.com',
  'tripod.com',
  'beepworld.de',
  'npage.de',
  'webador.com',
];

/** Where the name is a programmer's rather than the site's. */
export const CODE_PLATFORMS: readonly string[] = ['github.io', 'gitlab.io', 'bitbucket.io', 'readthedocs.io'];

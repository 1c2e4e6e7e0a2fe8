// Draws public/icons/icon-*.png from scripts/icons/ermine.svg. Run it after changing the drawing:
//   npx tsx scripts/render-icons.ts /path/to/chromium
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';

const SIZES = [16, 32, 48, 128];

const executablePath = process.argv[2];
if (executablePath === undefined) throw new Error('Say which Chromium to draw with.');

const drawing = `data:image/svg+xml;base64,${(await readFile('scripts/icons/ermine.svg')).toString('base64')}`;
const browser = await launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<body style="margin: 0"><img src="${drawing}" width="${size}" height="${size}">`);
  await page.$eval('img', (image) => image.decode());
  await writeFile(`public/icons/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();

// The contact sheet: all pictures on one page, and one picture of each group of them.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const STYLE = `
body { margin: 0; padding: 1rem; background: #777; color: #fff; font: 14px/1.3 system-ui, sans-serif; }
section > div { display: flex; flex-wrap: wrap; align-items: start; gap: 10px; }
figure { margin: 0; inline-size: 240px; }
img { display: block; inline-size: 100%; block-size: auto; max-block-size: 330px; object-fit: cover; object-position: top left; background: #555; }
figcaption { overflow-wrap: anywhere; }`;

/** `pictures`: files in the folder `out`, with their group. */
export async function contactSheet(browser, out, pictures) {
  const groups = Map.groupBy?.(pictures, ({ group }) => group) ?? new Map();
  if (groups.size === 0) for (const one of pictures) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  const id = (group) => group.replaceAll(' ', '-');
  const sections = [...groups].map(
    ([group, list]) =>
      `<section id="${id(group)}"><h2>${group}</h2><div>${list
        .map(
          ({ file }) =>
            `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${file}</figcaption></figure>`,
        )
        .join('')}</div></section>`,
  );
  const html = join(out, 'index.html');
  writeFileSync(
    html,
    `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style>${sections.join('')}`,
  );
  const page = await browser.newPage();
  await page.setViewport({ width: 1800, height: 1000 });
  await page.goto(pathToFileURL(resolve(html)).href, { waitUntil: 'load' });
  for (const group of groups.keys()) {
    const section = await page.$(`#${id(group)}`);
    await section.screenshot({ path: join(out, `contact-sheet-${id(group)}.png`) });
  }
  await page.close();
}

// npm run bench: what this component costs beside a hand-written page and other engines, in one run: size, load, answer,
// heap, growth, engine (`-- engine`, `-- pages`: one part). Ratios can be compared; milliseconds belong to this machine
// and this minute. The ratios of the last release are in figures.json (`-- --save` writes them); what is more than 5 %
// above them is named.
import { benchEngine } from './engines.mjs';
import { benchPages } from './pages.mjs';
import { figures } from './table.mjs';

const parts = { engine: benchEngine, pages: benchPages };
const options = process.argv.slice(2);
const wanted = options.filter((one) => one in parts);
const book = figures();
for (const [name, bench] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await bench(book);
book.close(options.includes('--save'));

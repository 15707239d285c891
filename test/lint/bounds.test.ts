import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lintCatalog } from '../../src/lint/index.js';
import { patched } from './patch.js';

const base: unknown = JSON.parse(readFileSync(new URL('../fixtures/lint/base.json', import.meta.url), 'utf8'));
const times = <T>(length: number, make: (index: number) => T) => Array.from({ length }, (_, index) => make(index));
const found = (patch: Record<string, unknown>) =>
  lintCatalog(patched(base, patch))
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path}`);

/** What can be proved, and worked out while a visitor waits, has limits; a catalog beyond them is told so. */
describe('limits of the proof', () => {
  it('30 score bands', () => {
    const bands = times(28, (n) => ({ id: `b${n}`, from: 100 + n, label: `Band ${n}`, needs: [] }));
    assert.deepEqual(found({ '/score/bands/-': bands }), ['invalid-value /score/bands']);
  });

  it('30 plans', () => {
    const plans = times(30, (n) => ({ id: `p${n}`, name: `Plan ${n}`, summary: 'A plan' }));
    const cells = (value: (n: number) => unknown) =>
      Object.fromEntries(times(30, (n) => [`p${n}`, { value: value(n), text: 'As agreed' }]));
    const features = [{ id: 'seats', name: 'Seats', type: 'count', unit: 'person', cells: cells((n) => n) }];
    const patch = {
      '/featureGroups': [{ id: 'g', name: 'G', features }],
      '/score': { product: [], othersPercent: 0, bands: [{ id: 'b', from: 0, label: 'B', needs: [] }] },
      '/questions': [],
      '/examples': [],
      '/clarifications': [],
    };
    const codes = (list: unknown[]) => found({ ...patch, '/plans': list }).map((one) => one.split(' ')[0]);
    assert.ok(!codes(plans).includes('invalid-value'));
    const one = { id: 'p30', name: 'Plan 30', summary: 'A plan' };
    const more = [...plans, one];
    Object.assign(features[0]!.cells, { p30: { value: 30, text: 'As agreed' } });
    assert.deepEqual(codes(more), ['invalid-value']);
  });

  it('60 scores, 150 pairs of a score and a plan', () => {
    const rated = (length: number) => times(length, (n) => ({ id: `o${n}`, label: `Option ${n}`, points: n + 1 }));
    const mild = { '/questions/1/options': [{ id: 'days', label: 'Days', points: 1 }] };
    const alone = { ...mild, '/examples': [], '/clarifications': [] };
    assert.deepEqual(found({ ...alone, '/questions/0/options': rated(60) }), []);
    assert.deepEqual(found({ ...alone, '/questions/0/options': rated(61) }), ['invalid-points /score/product']);
    const asks = (n: number) => (n === 0 ? {} : { needs: [{ feature: 'seats', atLeast: [1, 5, 20][n] }] });
    const options = times(3, (n) => ({ id: `k${n}`, label: `Kind ${n}`, ...asks(n) }));
    const kind = { id: 'kind', scope: 'integration', kind: 'single', text: 'What kind is {integration}?', options };
    assert.deepEqual(found({ ...alone, '/questions/0/options': rated(50), '/questions/-': kind }), []);
    assert.deepEqual(found({ ...alone, '/questions/0/options': rated(51), '/questions/-': kind }), [
      'invalid-points /score/product',
    ]);
  });
});

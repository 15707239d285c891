import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { sealCatalog } from '../../src/catalog/seal.js';
import { sealOf } from '../../src/catalog/sealed.js';
import type { Catalog } from '../../src/catalog/types.js';
import type { SlaEventDetails } from '../../src/element.js';
import { Driver } from './driver.js';

const managed: Catalog = await (await fetch('/test/fixtures/managed-databases.json')).json();
const sealed = sealCatalog(managed).catalog!;
const resealed = (changed: object) => ({ ...changed, seal: sealOf(changed as Catalog) }) as unknown as Catalog;

async function shown(d: Driver): Promise<void> {
  const end = performance.now() + 10_000;
  while (!d.element.recommendation || d.element.recommendation.catalog.id !== managed.id) {
    if (performance.now() > end) throw new Error('the own catalog is not shown');
    await aTimeout(10);
  }
  await d.element.updateComplete;
}

describe('a sealed catalog', () => {
  const ways: Readonly<Record<string, (element: HTMLElement & { catalog: unknown }) => void>> = {
    'as a property': (element) => (element.catalog = sealed),
    'as a child': (element) =>
      (element.innerHTML = `<script type="application/json">${JSON.stringify(sealed)}</script>`),
    'from an address': (element) =>
      element.setAttribute('src', URL.createObjectURL(new Blob([JSON.stringify(sealed)]))),
  };
  for (const [way, give] of Object.entries(ways)) {
    it(`is shown ${way}`, async () => {
      const d = await Driver.open();
      give(d.element as never);
      await shown(d);
      expect(d.all('thead th').length).to.equal(managed.plans.length + 1);
      expect(d.element.recommendation!.plan).to.equal(managed.plans[0]!.id);
    });
  }

  it('that was changed since is checked, and refused when it is wrong', async () => {
    const d = await Driver.open();
    const refused = oneEvent(d.element, 'sla-error');
    d.element.catalog = { ...sealed, plans: sealed.plans.slice(1) };
    const { source, diagnostics } = (await refused).detail as SlaEventDetails['sla-error'];
    expect(source).to.equal('catalog');
    expect(diagnostics.some(({ severity }) => severity === 'error')).to.equal(true);
    await d.element.updateComplete;
    expect(d.element.recommendation).to.equal(undefined);
  });

  it('that was changed since and is right is shown', async () => {
    const d = await Driver.open();
    d.element.catalog = { ...sealed, title: 'Other words' };
    await shown(d);
    expect(d.one('caption').textContent).to.contain('Other words');
  });

  const madeUp: Readonly<Record<string, object>> = {
    'nothing in it': {},
    'no questions in it': { ...sealed, questions: undefined },
    'needs of features that there are not': { ...sealed, featureGroups: [] },
  };
  for (const [what, catalog] of Object.entries(madeUp)) {
    it(`with a seal made up and ${what} is checked after all, and nothing throws`, async () => {
      const d = await Driver.open();
      const refused = oneEvent(d.element, 'sla-error');
      d.element.catalog = resealed(catalog);
      const { diagnostics } = (await refused).detail as SlaEventDetails['sla-error'];
      expect(diagnostics.some(({ severity }) => severity === 'error')).to.equal(true);
    });
  }
});

import * as fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { catalogLanguages } from '../../src/catalog/translations/languages.js';
import { translate } from '../../src/catalog/translations/translate.js';
import type { Answers, Catalog } from '../../src/catalog/types.js';
import { Conversation } from '../../src/elements/conversation.js';
import { encodeAnswers } from '../../src/handoff/share.js';
import { en } from '../../src/messages/en.js';
import { shown } from '../../src/server/view.js';
import { anyAnswers } from '../engine/counterfactual-answers.js';
import { asShown, textsAsShown } from '../tools/build/as-shown.mjs';

/** Everything that leaves an element: what is on the screen, the decision, the text of it, the link. */
function seen(catalog: Catalog, answers: Answers, page: boolean): readonly unknown[] {
  const conversation = new Conversation(catalog, {
    words: en,
    contactHref: '/contact?{plan}&{summary}',
    chosen: undefined,
    preview: true,
    page,
    canShare: true,
    disabled: false,
    copyLink: () => Promise.resolve(false),
    print: () => undefined,
    changed: () => undefined,
    tell: () => true,
    focusOn: () => undefined,
  });
  conversation.load(answers);
  conversation.showResult();
  return [
    shown(conversation),
    conversation.recommendation,
    conversation.handOver.summary,
    encodeAnswers(catalog, answers),
  ];
}

describe('the catalog inside the files for a script tag', () => {
  const lean = asShown(builtInCatalog);

  it('is less, and nobody can see it', () => {
    assert.doesNotMatch(
      JSON.stringify(lean),
      /"(basis|format|highlights|merged|order|overLimit|suits|uncertain|unit)":/,
    );
    fc.assert(
      fc.property(anyAnswers(builtInCatalog, 4, 1), fc.boolean(), (answers, page) =>
        assert.deepEqual(seen(lean, answers, page), seen(builtInCatalog, answers, page)),
      ),
      { numRuns: 100 },
    );
  });

  for (const [lang, load] of Object.entries(catalogLanguages))
    it(`is the same in ${lang}`, async () => {
      const { texts } = await load();
      const less = textsAsShown(texts);
      assert.deepEqual(translate(lean, less), asShown(translate(builtInCatalog, texts)));
      assert.doesNotMatch(JSON.stringify(less), /"(highlights|suits)":/);
    });
});

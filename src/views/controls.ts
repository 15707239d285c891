import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Option } from '../catalog/types.js';
import type { Context } from './context.js';
import { INTEGRATIONS, isAnswered } from './steps.js';

interface Group {
  readonly key: string;
  /** Without one the heading above asks. */
  readonly legend?: string;
  readonly hint?: string | undefined;
  readonly error: string;
  /** What the group shows besides what stands in the catalog: its answers, names, notices. Compared by identity. */
  readonly shows: readonly unknown[];
}

/**
 * One group of native controls: a fieldset with its question as the legend, its hint and its error. Rendered again when
 * what it shows is another, not for each answer to another question.
 */
export function group(
  { catalog, words, answers, missing }: Context,
  { key, legend, hint, error, shows }: Group,
  controls: () => unknown,
): unknown {
  const failed = missing.includes(key);
  // It keeps its place when there is an answer: nothing moves because a radio was touched.
  const done = failed && isAnswered(answers, key);
  const described = [hint && `hint:${key}`, failed && !done && `error:${key}`].filter(Boolean).join(' ');
  // Never the controls of another question: radio buttons that are renamed one by one take the tick from each other.
  return guard([catalog, words, key, failed, done, ...shows], () =>
    keyed(
      key,
      html`<fieldset
        id=${`group:${key}`}
        class=${failed ? (done ? 'failed done' : 'failed') : ''}
        lang=${key === INTEGRATIONS ? words.lang : catalog.lang}
        aria-labelledby=${legend ? nothing : 'asks'}
        aria-describedby=${described || nothing}
      >
        ${legend ? html`<legend>${legend}</legend>` : nothing}
        ${hint ? html`<p class="hint" id=${`hint:${key}`}>${hint}</p>` : nothing}
        ${failed ? html`<p class="error" id=${`error:${key}`} lang=${words.lang}>${error}</p>` : nothing}
        <div class="options">${controls()}</div>
      </fieldset>`,
    ),
  );
}

interface Control {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  /** Set apart from the options above it: "None of these", "I don't know". */
  readonly apart?: boolean;
  /** False when it is not taken: the tick goes back. */
  readonly change: (checked: boolean) => boolean | void;
}

/** A native radio or checkbox in a label that is as large as a thumb. */
export function control({ type, name, value, label, checked, apart, change }: Control): TemplateResult {
  return html`<label class=${apart ? 'option apart' : 'option'}>
    <input
      type=${type}
      name=${name}
      .value=${value}
      .checked=${checked}
      @change=${({ target }: { readonly target: HTMLInputElement }) => {
        if (change(target.checked) === false) target.checked = !target.checked;
      }}
    /><span>${label}</span>
  </label>`;
}

/** Four or so options from mild to severe and "I don't know"; never preselected. */
export function choices(
  context: Context,
  name: string,
  options: readonly Option[],
  value: unknown,
  choose: (value: string) => void,
): TemplateResult[] {
  const radio = (id: string, label: string, apart: boolean) =>
    control({ type: 'radio', name, value: id, label, checked: value === id, apart, change: () => choose(id) });
  return [...options.map(({ id, label }) => radio(id, label, false)), radio('unsure', context.catalog.unsure, true)];
}

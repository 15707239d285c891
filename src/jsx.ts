/**
 * Types of the two tags for JSX; there is no code in it. JSX belongs to the framework, so a project says once:
 *
 * ```ts
 * import type { SlaElements } from 'sla-plan-finder/jsx';
 * import type { Attributes, HTMLAttributes } from 'react';
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends SlaElements<HTMLAttributes<HTMLElement> & Attributes> {}
 *   }
 * }
 * ```
 *
 * Said from here, it would only work where the framework happens to be found from the folder of this package.
 */
import type { SlaEventDetails } from './elements/events.js';
import type { SlaPlanFinder } from './elements/plan-finder.js';
import type { SlaPlanTable } from './elements/plan-table.js';

type Text = string | null | undefined;

/** Not `form`: React sets what an element has as a property, and that one can only be read. */
interface FinderAttributes {
  'contact-href'?: Text;
  disabled?: boolean | undefined;
  layout?: 'steps' | 'page' | undefined;
  name?: Text;
  preview?: boolean | undefined;
  required?: boolean | undefined;
  share?: boolean | undefined;
  src?: Text;
}

interface TableAttributes {
  for?: Text;
  plan?: Text;
  src?: Text;
}

/** What is a property alone, or takes more or has another name than its attribute. */
interface FinderProperties {
  answers?: SlaPlanFinder['answers'] | undefined;
  catalog?: SlaPlanFinder['catalog'];
  chosen?: SlaPlanFinder['chosen'];
  contactHref?: SlaPlanFinder['contactHref'];
  integrations?: SlaPlanFinder['integrations'];
  messages?: SlaPlanFinder['messages'];
}
interface TableProperties {
  catalog?: SlaPlanFinder['catalog'];
}

/** React and Preact listen to what follows `on`, Solid to what follows `on:`. */
type Handlers<Names extends keyof SlaEventDetails, Prefix extends string> = {
  [Name in Names as `${Prefix}${Name}`]?: ((event: CustomEvent<SlaEventDetails[Name]>) => void) | undefined;
};
type Explicit<Properties> = { [Name in keyof Properties & string as `prop:${Name}`]?: Properties[Name] };

/** What we say of a name goes before what the framework says of it. */
type Joined<Common, Ours> = Omit<Common, keyof Ours> & Ours;

interface Ref<E> {
  ref?: ((element: E | null) => void | (() => void)) | { current: E | null } | null | undefined;
}
interface RefInSolid<E> {
  ref?: E | ((element: E) => void) | undefined;
}

/** For React and Preact. `Common` is what the framework takes on every tag: its `HTMLAttributes`. */
export interface SlaElements<Common> {
  'sla-plan-finder': Joined<
    Common,
    FinderAttributes & FinderProperties & Handlers<keyof SlaEventDetails, 'on'> & Ref<SlaPlanFinder>
  >;
  'sla-plan-table': Joined<Common, TableAttributes & TableProperties & Handlers<'sla-error', 'on'> & Ref<SlaPlanTable>>;
}

/** For Solid, where `prop:` and `on:` say what is meant. */
export interface SlaElementsInSolid<Common> {
  'sla-plan-finder': Joined<
    Common,
    FinderAttributes & { form?: string | undefined; integrations?: Text } & Explicit<FinderProperties> &
      Handlers<keyof SlaEventDetails, 'on:'> &
      RefInSolid<SlaPlanFinder>
  >;
  'sla-plan-table': Joined<
    Common,
    TableAttributes & Explicit<TableProperties> & Handlers<'sla-error', 'on:'> & RefInSolid<SlaPlanTable>
  >;
}

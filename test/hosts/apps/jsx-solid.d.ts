import type { JSX } from 'solid-js';
import type { SlaElementsInSolid } from 'sla-plan-finder/jsx';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SlaElementsInSolid<JSX.HTMLAttributes<HTMLElement>> {}
  }
}

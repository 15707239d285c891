import type { HTMLAttributes } from 'preact';
import type { SlaElements } from 'sla-plan-finder/jsx';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends SlaElements<HTMLAttributes<HTMLElement>> {}
  }
}

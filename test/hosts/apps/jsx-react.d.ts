import type { Attributes, HTMLAttributes } from 'react';
import type { SlaElements } from 'sla-plan-finder/jsx';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends SlaElements<HTMLAttributes<HTMLElement> & Attributes> {}
  }
}

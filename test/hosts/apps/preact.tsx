/** @jsxImportSource preact */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { SlaPlanFinder } from 'sla-plan-finder';
import { catalog as first, hear, late, nextAfter, place } from './shared.js';

function App() {
  const [catalog, setCatalog] = useState(first);
  const [shown, setShown] = useState(true);
  const [plan, setPlan] = useState('');
  // Preact writes a property that the element does not have yet as an attribute: set it by hand then.
  const own = late
    ? {
        ref: (finder: SlaPlanFinder | null) => {
          if (finder) finder.catalog = catalog;
        },
      }
    : { catalog };
  return (
    <>
      <button id="toggle" onClick={() => setShown(!shown)}>
        Show or hide
      </button>
      <button id="change" onClick={() => setCatalog(nextAfter(catalog))}>
        Another catalog
      </button>
      <p id="plan">{plan}</p>
      {shown && (
        <sla-plan-finder
          {...own}
          class="finder"
          contact-href="/contact?plan={plan}"
          preview
          onsla-start={hear}
          onsla-answer={hear}
          onsla-error={hear}
          onsla-recommend={(event) => {
            hear(event);
            setPlan(event.detail.recommendation.plan);
          }}
        >
          Ask us which plan fits.
        </sla-plan-finder>
      )}
    </>
  );
}

render(<App />, place);

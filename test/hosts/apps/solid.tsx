/** @jsxImportSource solid-js */
import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { catalog as first, hear, nextAfter, place } from './shared.js';

function App() {
  const [catalog, setCatalog] = createSignal(first);
  const [shown, setShown] = createSignal(true);
  const [plan, setPlan] = createSignal('');
  return (
    <>
      <button id="toggle" onClick={() => setShown(!shown())}>
        Show or hide
      </button>
      <button id="change" onClick={() => setCatalog(nextAfter)}>
        Another catalog
      </button>
      <p id="plan">{plan()}</p>
      <Show when={shown()}>
        <sla-plan-finder
          class="finder"
          prop:catalog={catalog()}
          contact-href="/contact?plan={plan}"
          preview
          on:sla-start={hear}
          on:sla-answer={hear}
          on:sla-error={hear}
          on:sla-recommend={(event) => {
            hear(event);
            setPlan(event.detail.recommendation.plan);
          }}
        >
          Ask us which plan fits.
        </sla-plan-finder>
      </Show>
    </>
  );
}

render(() => <App />, place);

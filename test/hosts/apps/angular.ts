// Angular without its build tools: the compiler comes along and works in the browser.
import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  enableProdMode,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { SlaEventDetails } from 'sla-plan-finder';
import { catalog, hear, nextAfter } from './shared.js';

@Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="toggle" (click)="shown.set(!shown())">Show or hide</button>
    <button id="change" (click)="catalog.update(next)">Another catalog</button>
    <p id="plan">{{ plan() }}</p>
    @if (shown()) {
      <sla-plan-finder
        class="finder"
        [catalog]="catalog()"
        contact-href="/contact?plan={plan}"
        preview
        (sla-start)="hear($event)"
        (sla-answer)="hear($event)"
        (sla-error)="hear($event)"
        (sla-recommend)="recommended($event)"
        >Ask us which plan fits.</sla-plan-finder
      >
    }
  `,
})
class App {
  readonly catalog = signal(catalog);
  readonly shown = signal(true);
  readonly plan = signal('');
  readonly next = nextAfter;
  readonly hear = hear;

  recommended(event: CustomEvent<SlaEventDetails['sla-recommend']>): void {
    hear(event);
    this.plan.set(event.detail.recommendation.plan);
  }
}

// As every build for production does; or Angular writes to the console.
enableProdMode();
await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });

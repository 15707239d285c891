// The harness reads this file as an expression.
// oxlint-disable-next-line no-unused-expressions
({
  match: 'exact',
  host: () => document.querySelector('sla-plan-finder')?.shadowRoot,
  // payroll_impact of the harness is our impact@payroll; option 2 is v2, a need has its own id.
  option(q, v) {
    const [, integration, question] = /^(.*)_(impact|urgency)$/.exec(q) ?? [];
    const name = question ? `${question}@${integration}` : q;
    const value = typeof v === 'number' ? `v${v}` : v;
    return [...(this.host()?.querySelectorAll(`input[name="${name}"]`) ?? [])].find((input) => input.value === value);
  },
  click: (el) => el,
  lines: () => [...document.querySelectorAll('output>div')].map((div) => div.textContent),
  root: () => document.querySelector('output'),
});

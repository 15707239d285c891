// The element speaks of integrations; this page is about lifts.
document.querySelector<HTMLElementTagNameMap['sla-plan-finder']>('[src="./lifts.json"]')!.messages = {
  integrationsQuestion: 'Which lifts do you have?',
  integrationsHint: 'Tick all that matter. You say more about each of them next.',
};

/**
 * Put into a page before its own scripts: when the first radio button is there, and how long an answer takes, with and
 * without the wait for the display. Works on the element and on the hand-written page.
 */
export const PROBE = `(() => {
  const finder = () => document.querySelector('sla-plan-finder');
  const root = () => finder()?.shadowRoot ?? document;
  const radios = () => [...root().querySelectorAll('input[type=radio]')].filter(({ value }) => value !== 'unsure');
  const ofFirst = (question) => {
    const [first] = radios().filter(({ name }) => name.startsWith('impact@'));
    const name = first?.name.replace('impact', question);
    return first ? radios().filter((one) => one.name === name) : [];
  };
  const shown = () => (root().querySelector('.preview') ?? document.querySelector('output'))?.textContent.trim();
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(0);
  }));
  const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
  /** Mild and severe in turns; the urgency is the highest, so that the impact alone moves the plan up and down. */
  const alternate = async (count, one) => {
    ofFirst('urgency').at(-1).click();
    await painted();
    const options = ofFirst('impact');
    const times = [];
    for (let i = 0; i < count; i++) times.push(await one(options.at(i % 2 ? 0 : -1)));
    return median(times);
  };
  window.bench = {
    ready: new Promise((done) => {
      // Prerendered options are there before anything answers.
      const alive = () => !finder() || finder().matches(':defined');
      const look = () => (alive() && ofFirst('impact')[0]?.checkVisibility() ? done(painted()) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    }),
    painted: (count) => alternate(count, async (option) => {
      const before = shown();
      const from = performance.now();
      option.click();
      let at = await painted();
      while (shown() === before && at - from < 1000) at = await painted();
      if (shown() === before) throw new Error('an answer changed nothing: ' + before);
      return at - from;
    }),
    worked: (count) => alternate(count, async (option) => {
      await painted();
      const from = performance.now();
      option.click();
      await finder()?.updateComplete;
      document.body.getBoundingClientRect();
      return performance.now() - from;
    }),
  };
})();`;

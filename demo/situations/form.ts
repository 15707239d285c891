const form = document.querySelector('form')!;
// Nothing is sent here: the entries are shown as they would be.
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const entries = [...new FormData(form)].map(([name, value]) => `${name}: ${String(value)}`);
  form.querySelector('output')!.value = entries.join('\n');
});

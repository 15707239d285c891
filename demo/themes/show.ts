// The page shows the lines that theme its finder: those that it uses, so that the two cannot differ.
const lines = document.querySelector('#finder-theme')!.textContent!.replace(/^\n/, '').trimEnd().split('\n');
const indent = /^ */.exec(lines[0]!)![0].length;
document.querySelector('pre')!.textContent = lines.map((line) => line.slice(indent)).join('\n');

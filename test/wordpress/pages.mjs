// What is published, by whom, and as what: an author (without `unfiltered_html`) writes posts, the administrator pages.
import { execFileSync } from 'node:child_process';

const snippet = execFileSync('node', ['dist/cli/main.js', 'snippet', 'dist/catalog.json'], { encoding: 'utf8' });
/** The comparison table, as it is pasted for visitors without scripts. */
export const TABLE = snippet.slice(snippet.indexOf('<table>'), snippet.indexOf('</table>') + '</table>'.length);

const HREF = '/contact?from=sla&plan={plan}';
const block = (name, html) => `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;
const html = (markup) => block('html', markup);
const shortcode = (text) => block('shortcode', text);

const author = (title, content) => ({ by: 'author', type: 'posts', title, content });
const administrator = (title, content) => ({ by: 'admin', type: 'pages', title, content });

export const CONTENTS = {
  shortcode: author(
    'Shortcode by an author',
    shortcode(`[sla-plan-finder contact-href="${HREF}"]Ask us which plan fits.[/sla-plan-finder]`),
  ),
  // No blocks: what the classic editor saves.
  classic: author('Classic', `Before.\n\n[sla-plan-finder contact-href="${HREF}"]\n\nAfter.`),
  attributes: author(
    'Attributes',
    shortcode(
      '[sla-plan-finder integrations="payroll crm" layout="page" lang="en" align="wide" preview share="false" onclick="alert(1)" ' +
        'style="color:red" contact-href="javascript:alert(1)" src="data:application/json,{}" name=\'a"b>c\']',
    ),
  ),
  div: author(
    'Div by an author',
    html(`<div data-sla-plan-finder data-contact-href="${HREF}" class="alignwide">${TABLE}</div>`),
  ),
  stripped: author('Tag by an author', html(`<sla-plan-finder contact-href="${HREF}">${TABLE}</sla-plan-finder>`)),
  tag: administrator(
    'Tag by an administrator',
    html(`<sla-plan-finder contact-href="${HREF}">${TABLE}</sla-plan-finder>`),
  ),
  own: administrator('An own catalog', shortcode('[sla-plan-finder src="/wp-content/uploads/plans.json"]')),
  twice: administrator('Two', shortcode('[sla-plan-finder]') + html('<div data-sla-plan-finder></div>')),
  without: administrator('Without', '<p>Nothing here.</p>'),
};

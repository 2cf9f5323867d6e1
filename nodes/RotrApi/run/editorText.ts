/**
 * Plain text as HTML in which n8n's editor shows the same: line breaks stay, what is quoted from people and from the API
 * is no tag, and two backticks don't make code of what stands between them, which n8n 2.41 does with a description.
 */
export const asHtml = (text: string) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('`', '&#96;')
		.replaceAll('\n', '<br>\n');

/**
 * Plain text of which nothing vanishes in a place that one part of n8n's editor takes for text and another for HTML:
 * `Pop <pop@example.ro>` becomes `Pop ‹pop@example.ro›`.
 */
export const withoutTags = (text: string) =>
	text.replace(/<(?=[a-z/!?])([^<>]*)>/gi, '‹$1›').replaceAll('<', '‹');

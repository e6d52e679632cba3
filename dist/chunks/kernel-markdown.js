// src/kernel/markdown.ts
/** Text from outside (metric names, columns, messages) made harmless inside a Markdown table cell or paragraph. */
const escapeMarkdown = (text) => text.replace(/[\u0000-\u001f\u007f]+/g, " ").replace(/[\\`*_{}[\]()#+!|~>]/g, "\\$&").replace(/</g, "&lt;").replace(/@(?=\w)/g, "@​");
/** Inline code that no content can break out of: the fence is longer than any run of backticks inside. */
function inlineCode(text) {
	const flat = text.replace(/[\u0000-\u001f\u007f]+/g, " ").replace(/\|/g, "\\|");
	const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = longest > 0 ? " " : "";
	return `${fence}${pad}${flat}${pad}${fence}`;
}
/** A GitHub table; cells are Markdown already. */
function markdownTable(header, rows, align = []) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const rule = `|${header.map((_, index) => align[index] === "right" ? "--:" : "---").join("|")}|`;
	return [
		line(header),
		rule,
		...rows.map(line)
	].join("\n");
}
const details = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
export { markdownTable as i, escapeMarkdown as n, inlineCode as r, details as t };

import { PLOT_CSS } from '#plot/theme.ts';
import { html, link, trusted, type Html, type HtmlPart } from './html.ts';

export interface PageLink {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
}

export interface NavigationGroup {
  readonly title: string;
  readonly links: readonly PageLink[];
}

export interface Page {
  readonly title: string;
  /** Sentence under the title that answers what the page is for. */
  readonly lead?: HtmlPart;
  readonly navigation: readonly NavigationGroup[];
  readonly main: readonly Html[];
  readonly footer: string;
  /** Whether its forms may be sent to the server that the page is from. */
  readonly forms?: boolean;
}

const CSS = `
:root{color-scheme:light dark;--paper:#ffffff;--soft:#f6f8fa;--ink:#1f2328;--muted:#59636e;--rule:#d1d9e0;--accent:#0969da;--good:#0b7a53;--bad:#b83a08;--wait:#7d5600}
@media (prefers-color-scheme:dark){:root{--paper:#0d1117;--soft:#151b23;--ink:#e6edf3;--muted:#9da7b1;--rule:#30363d;--accent:#58a6ff;--good:#2fc193;--bad:#ff8a5c;--wait:#e0b23e}}
:root[data-theme="light"]{color-scheme:light;--paper:#ffffff;--soft:#f6f8fa;--ink:#1f2328;--muted:#59636e;--rule:#d1d9e0;--accent:#0969da;--good:#0b7a53;--bad:#b83a08;--wait:#7d5600}
:root[data-theme="dark"]{color-scheme:dark;--paper:#0d1117;--soft:#151b23;--ink:#e6edf3;--muted:#9da7b1;--rule:#30363d;--accent:#58a6ff;--good:#2fc193;--bad:#ff8a5c;--wait:#e0b23e}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--paper);padding:8px;z-index:1}
.frame{display:grid;grid-template-columns:minmax(170px,230px) minmax(0,1fr);max-width:1280px;margin:0 auto}
nav{padding:24px 16px;border-right:1px solid var(--rule);min-height:100vh}
nav h2{font-size:12px;letter-spacing:.04em;text-transform:uppercase;color:var(--muted);margin:18px 0 4px}
nav ul{list-style:none;margin:0;padding:0}nav a{display:block;padding:3px 8px;border-radius:6px;color:var(--ink);text-decoration:none;overflow-wrap:anywhere}
nav a:hover{background:var(--soft)}nav a[aria-current]{background:var(--soft);font-weight:600}
a code{white-space:nowrap}
nav .brand{font-weight:700;font-size:16px;padding-left:8px}
main{padding:24px 32px 48px;min-width:0}
h1{font-size:26px;margin:0 0 4px;overflow-wrap:anywhere}h2{font-size:19px;margin:32px 0 8px}h3{font-size:16px;margin:20px 0 6px}
.lead{font-size:17px;color:var(--muted);margin:0 0 16px}
a{color:var(--accent)}a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;margin:8px 0;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--muted);padding-bottom:4px;font-size:13px}
th,td{padding:5px 12px 5px 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
th{font-weight:600;white-space:nowrap}.number{text-align:right;white-space:nowrap}
code{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--soft);padding:1px 5px;border-radius:5px;overflow-wrap:break-word}
.plots{display:flex;flex-wrap:wrap;gap:20px;align-items:flex-start}.plots svg,.plot svg{max-width:100%;height:auto;border:1px solid var(--rule);border-radius:8px}
.pass{color:var(--good)}.fail,.error{color:var(--bad)}.inconclusive{color:var(--wait)}.muted{color:var(--muted)}
.cards{display:flex;flex-wrap:wrap;gap:12px;margin:12px 0;padding:0;list-style:none}.cards>li{border:1px solid var(--rule);border-radius:8px;padding:10px 14px;min-width:150px}
.cards .label{display:block;color:var(--muted);font-size:13px}.cards .value{font-size:20px;font-weight:600;font-variant-numeric:tabular-nums}.cards .note{display:block;font-size:13px;color:var(--muted)}
form{margin:12px 0}input[type=search]{font:inherit;width:min(520px,100%);padding:6px 10px;border:1px solid var(--rule);border-radius:6px;background:var(--paper);color:var(--ink)}button{font:inherit;padding:6px 14px;border:1px solid var(--rule);border-radius:6px;background:var(--soft);color:var(--ink);cursor:pointer}.nested{padding-left:1.2em}td time{white-space:nowrap}
details{margin:12px 0}summary{cursor:pointer;font-weight:600}
footer{color:var(--muted);font-size:13px;border-top:1px solid var(--rule);margin-top:40px;padding-top:12px}
@media (max-width:760px){.frame{grid-template-columns:1fr}nav{min-height:0;border-right:0;border-bottom:1px solid var(--rule)}main{padding:20px 16px}}
@media print{nav,.skip{display:none}.frame{display:block}}
`.trim();

/** One self-contained page: no script, no font, no address that is loaded. The policy in its head lets a browser enforce that. */
export function renderPage(page: Page): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action ${page.forms === true ? "'self'" : "'none'"}"
        />
        <title>${page.title}</title>
        <style>
          ${trusted(CSS)}
          ${trusted(PLOT_CSS)}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">Skip to content</a>
        <div class="frame">
          <nav aria-label="Report">
            <div class="brand">Trainyard</div>
            ${page.navigation.filter((group) => group.links.length > 0).map(renderGroup)}
          </nav>
          <main id="main">
            <h1>${page.title}</h1>
            ${page.lead === undefined ? undefined : html`<p class="lead">${page.lead}</p>`} ${page.main}
            <footer>${page.footer}</footer>
          </main>
        </div>
      </body>
    </html> `.markup;
}

const renderGroup = (group: NavigationGroup): Html =>
  html`<h2>${group.title}</h2>
    <ul>
      ${group.links.map(
        (item) =>
          html`<li>
            ${item.current === true ? html`<a href="${item.href}" aria-current="page">${item.label}</a>` : link(item.label, item.href)}
          </li>`,
      )}
    </ul>`;

import { NAMESPACE } from "./catalogue.js";
import { page } from "./page.js";

/** @param {string} text */
const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/**
 * The help page: one anchor a function, with its syntax, arguments, an example with its result, and its errors.
 * @param {import("./catalogue.js").Entry[]} catalogue
 */
export function helpPage(catalogue) {
  const body = `<header><img src="assets/icon-64.png" alt="" width="48" height="48"><div><h1>Chain of Proof</h1>
<p>Worksheet functions that separate production from promotion. Examples use the table of the worked example, whose one company is Alpha.</p></div></header>
<nav aria-label="Functions">${catalogue.map(({ id }) => `<a href="#${id.toLowerCase()}">${id}</a>`).join(" ")}</nav>
<main>
${catalogue.map(section).join("\n")}
</main>`;
  return page({ title: "worksheet functions", body });
}

/** @param {import("./catalogue.js").Entry} entry */
function section({ id, syntax, description, parameters, returns, examples, errors }) {
  const rows = parameters.map(
    ({ name, optional, description: text }) => `<tr><th scope="row">${name}${optional ? " <small>optional</small>" : ""}</th><td>${escape(text)}</td></tr>`,
  );
  const shown = examples.map(({ formula, result }) => `<p><code>${escape(formula)}</code> gives <output>${escape(result)}</output></p>`);
  const problems = errors.map(({ code, when }) => `<li><strong>${escape(code)}</strong> ${escape(when)}</li>`);
  return `<section id="${id.toLowerCase()}">
<h2>${NAMESPACE}.${id}</h2>
<p>${escape(description)}</p>
<p class="syntax"><code>=${escape(syntax)}</code></p>
${rows.length ? `<table><caption>Arguments</caption>${rows.join("")}</table>` : "<p>It takes no arguments.</p>"}
<h3>Gives</h3><p>${escape(returns)}</p>
<h3>Example</h3>${shown.join("")}
<h3>Errors</h3>${problems.length ? `<ul>${problems.join("")}</ul>` : "<p>None.</p>"}
</section>`;
}

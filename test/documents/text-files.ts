/** Web pages, e-mails and lists of releases made for the tests. */
const SENTENCES = [
  "Torngat Metals produced 412 tonnes of separated NdPr oxide at its refinery during the quarter, and sold all of them.",
  "The magnet plant is under construction, and its furnaces have been delivered to the site.",
  "The company has signed a binding offtake agreement with a maker of motors, and the agreement is subject to first production.",
  "The board approved the final investment decision for the metal plant on the same day, with debt and equity in place.",
];

/** A web page as a browser saves it: navigation, a cookie notice, related stories and a script around the release. */
export const savedPage = `<!DOCTYPE html>
<!-- saved from url=(0046)https://torngat.example/news/2026/separation -->
<html><head><title>Torngat Metals begins separation | Torngat</title><meta property="article:published_time" content="2026-07-05T07:00:00+10:00">
<script>document.title = "taken"; fetch("https://example.invalid/taken")</script></head><body>
<nav><ul>${["Home", "Investors", "Buy our shares today", "Contact"].map((word) => `<li><a href="#">${word}</a></li>`).join("")}</ul></nav>
<div class="cookie-banner">We use cookies to improve your experience.</div>
<main><article><h1>Torngat Metals begins separation</h1><p class="dateline">Montreal, July 5, 2026</p>
${SENTENCES.map((sentence) => `<p>${sentence.replace("NdPr", "<b>NdPr</b>")}</p>`).join("\n")}
<table><tr><th>Product</th><th>Tonnes</th></tr><tr><td>NdPr oxide</td><td>412</td></tr></table>
<ul><li>First point of the day</li><li>Second point of the day</li></ul></article></main>
<aside class="sidebar related"><h3>Related stories</h3><a href="#">Another company operates a magnet plant</a></aside>
<footer class="footer">Copyright Torngat. All rights reserved.</footer></body></html>`;

/** A page that would run a script in every way a page can, and fetch from elsewhere. */
export const hostilePage = `<html><body onload="window.taken = 1"><script>window.taken = 1</script><svg onload="window.taken = 1"><script>window.taken = 1</script>
<foreignObject><p>within a picture</p></foreignObject></svg><img src="https://example.invalid/x.png" onerror="window.taken = 1"><iframe srcdoc="<script>parent.taken = 1</script>"></iframe>
<link rel="stylesheet" href="https://example.invalid/x.css"><base href="https://example.invalid/"><meta http-equiv="refresh" content="0;url=https://example.invalid/">
<p>The separation plant is under construction.</p></body></html>`;

const HTML_PART = `<html><body><table><tr><td><p>The separation plant is under <b>construction</b>.</p><p style="display:none">not shown</p><p>The magnet plant is =
operating=2E</p></td></tr></table><script>window.taken = 1</script></body></html>`;

/** An e-mail in plain text and in HTML, from a sender whose day has begun before that of Greenwich. */
export const mail = [
  "From: Investor Relations <ir@torngat.example>",
  "To: analyst@fund.example",
  "Subject: =?utf-8?Q?Torngat_Metals_begins_separation_=E2=80=93_update?=",
  "Date: Sun, 5 Jul 2026 06:30:00 +1000",
  "MIME-Version: 1.0",
  'Content-Type: multipart/alternative; boundary="part"',
  "",
  "--part",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "View this e-mail in your browser.",
  "--part",
  "Content-Type: text/html; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  HTML_PART,
  "--part--",
  "",
].join("\r\n");

export const releases = `Published,Headline,Body,URL,Issuer,Symbol
2026-07-05,Torngat begins separation,"The separation plant, in Sept-Îles, is under construction.
The magnet plant is operating.",https://torngat.example/1,Torngat Metals,TSX: TGT
05/07/2026,A day that may be two,"Drilling goes on.",ftp://torngat.example/2,Torngat Metals,
,No text,,,,
`;

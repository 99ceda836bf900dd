/**
 * A page beside the add-in: no script, styles and pictures of its own address only, and a way to the other pages.
 * @param {{ title: string, body: string }} page title and body as HTML
 */
export const page = ({ title, body }) => `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>Chain of Proof: ${title}</title>
<link rel="icon" href="assets/icon-32.png">
<link rel="stylesheet" href="help.css">
</head>
<body>
<nav aria-label="Pages"><a href="help.html">Functions</a> <a href="method.html">Method</a> <a href="support.html">Support</a> <a href="privacy.html">Privacy</a> <a href="terms.html">Terms</a></nav>
${body}
</body>
</html>
`;
